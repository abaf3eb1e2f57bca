/* SPDX-License-Identifier: MIT */
/* Words that cannot be names of a list; there is a space before and after each word. */
#ifndef SESH_TYPE_WORDS_H
#define SESH_TYPE_WORDS_H

#define WORDS_OF_C99                                                                                                   \
    " auto break case char const continue default do double else enum extern float for goto if inline int long "       \
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while "    \
    "_Bool _Complex _Imaginary "
#define WORDS_OF_C11 " _Alignas _Alignof _Atomic _Generic _Noreturn _Static_assert _Thread_local "
#define WORDS_OF_C23                                                                                                   \
    " alignas alignof bool constexpr false nullptr static_assert thread_local true typeof typeof_unqual _BitInt "      \
    "_Decimal128 _Decimal32 _Decimal64 "
#define WORDS_OF_CPP                                                                                                   \
    " and and_eq asm bitand bitor catch char16_t char32_t char8_t class co_await co_return co_yield compl concept "    \
    "consteval constinit const_cast decltype delete dynamic_cast explicit export friend mutable namespace new "        \
    "noexcept not not_eq operator or or_eq private protected public reinterpret_cast requires static_cast template "   \
    "this throw try typeid typename using virtual wchar_t xor xor_eq "

/* Macros that many C compilers define. */
#define WORDS_OF_COMPILERS " linux unix i386 mips sun errno assert offsetof NULL CHAR_BIT "

/* Names in sesh.hpp that no tag can have. */
#define WORDS_OF_SESH_HPP                                                                                              \
    " bytes detail objects outcome range read reader reading session set sink_of strings traits values "

#endif
