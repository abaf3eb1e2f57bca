/* SPDX-License-Identifier: MIT */
/*
 * run: finds where a run of bytes of one class ends, and how far two runs are equal.
 *
 * Digits and names are short and are read byte by byte. Text and spaces are read in steps of
 * several bytes where the compiler supports that. The steps give the same results, and read
 * nothing outside of their range:
 *
 *     SSE2               16 bytes a step, then 8
 *     64-bit machines    8 bytes a step
 *     32-bit machines    4 bytes a step, at addresses that are multiples of 4
 *     else               byte by byte
 *
 * SESH_RUN_STEP, which is 1, 4, 8 or 16, selects another step for tests.
 */
#ifndef SESH_RUN_H
#define SESH_RUN_H

#include <sesh/sesh.h>

#ifndef SESH_RUN_STEP
#if !defined(__GNUC__)
#define SESH_RUN_STEP 1
#elif defined(__SSE2__) && UINTPTR_MAX > 0xFFFFFFFFu
#define SESH_RUN_STEP 16
#elif UINTPTR_MAX > 0xFFFFFFFFu
#define SESH_RUN_STEP 8
#elif UINTPTR_MAX > 0xFFFFu
#define SESH_RUN_STEP 4
#else
#define SESH_RUN_STEP 1
#endif
#endif

#if SESH_RUN_STEP == 16
#include <emmintrin.h>
#endif

/* ---- one byte ------------------------------------------------------------ */

/* Is it an ASCII character that needs no escape in a string? (RFC 8259, section 7) */
static inline bool sesh_is_text(unsigned c)
{
    return c - ('\\' + 1u) <= 0x7Fu - ('\\' + 1u) || c - ('"' + 1u) < '\\' - ('"' + 1u) || c - ' ' < 2u;
}

/* Is it white space other than a space? (RFC 8259, section 2) */
static inline bool sesh_is_line_end_or_tab(unsigned c)
{
    return c == '\n' || c == '\r' || c == '\t';
}

static inline bool sesh_is_digit(unsigned c)
{
    return c - '0' < 10u;
}

/* ---- steps of several bytes ------------------------------------------------ */

#if SESH_RUN_STEP == 4
typedef uint32_t sesh_word;
#elif SESH_RUN_STEP >= 8
typedef uint64_t sesh_word;
#endif

#if SESH_RUN_STEP >= 4
/* Returns a word in which every byte is c. */
static inline sesh_word sesh_word_of(unsigned c)
{
    return (sesh_word)-1 / 0xFFu * c;
}

/* Returns the bytes at p, in the machine's byte order. */
static inline sesh_word sesh_word_at(const uint8_t *p)
{
    sesh_word word;
#if SESH_RUN_STEP == 4
    __builtin_memcpy(&word, __builtin_assume_aligned(p, sizeof word), sizeof word);
#else
    __builtin_memcpy(&word, p, sizeof word);
#endif
    return word;
}

/* May a step begin at p? 32-bit machines read words at multiples of 4 only. */
static inline bool sesh_word_aligned(const uint8_t *p)
{
    return SESH_RUN_STEP != 4 || ((uintptr_t)p & 3u) == 0;
}

/* Returns a number other than 0 if one of the bytes is not text; see sesh_is_text. */
static inline sesh_word sesh_word_stops_text(sesh_word bytes)
{
    /* Subtracting 1 sets the high bit of a byte that is 0; subtracting a space sets it in a
       byte below a space. A byte that is not ASCII keeps its high bit in `quote` or in
       `backslash`, since it cannot lose it in both. */
    sesh_word quote = (bytes ^ sesh_word_of('"')) - sesh_word_of(1);
    sesh_word backslash = (bytes ^ sesh_word_of('\\')) - sesh_word_of(1);
    sesh_word control = bytes - sesh_word_of(' ');
    return (quote | backslash | control) & sesh_word_of(0x80);
}
#endif

#if SESH_RUN_STEP == 16
static inline __m128i sesh_step_at(const uint8_t *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

/* Returns 16 bits, one for each byte; a bit is set if the byte is not text. */
static inline unsigned sesh_step_stops_text(__m128i bytes)
{
    /* As signed numbers, bytes that are not ASCII are less than a space, and so are
       control characters. With the second bit flipped, the quotation mark becomes a
       space, which is not greater than a space, and the space becomes a quotation mark. */
    __m128i more = _mm_cmpgt_epi8(_mm_xor_si128(bytes, _mm_set1_epi8(2)), _mm_set1_epi8(' '));
    __m128i text = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')), more);
    return (unsigned)_mm_movemask_epi8(text) ^ 0xFFFFu;
}

/* Returns 16 bits, one for each byte; a bit is set if the byte is not a space. */
static inline unsigned sesh_step_stops_spaces(__m128i bytes)
{
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '))) ^ 0xFFFFu;
}
#endif

/* ---- runs ------------------------------------------------------------------ */

/* Returns the first byte of p..end that is not text of a string (see sesh_is_text), or end. */
static inline const uint8_t *sesh_run_text(const uint8_t *p, const uint8_t *end)
{
#if SESH_RUN_STEP == 16
    for (; end - p >= 16; p += 16) {
        unsigned stops = sesh_step_stops_text(sesh_step_at(p));
        if (stops != 0) return p + __builtin_ctz(stops);
    }
#endif
#if SESH_RUN_STEP >= 4
    for (; !sesh_word_aligned(p); p++) {
        if (p == end || !sesh_is_text(*p)) return p;
    }
    while ((size_t)(end - p) >= sizeof(sesh_word) && sesh_word_stops_text(sesh_word_at(p)) == 0)
        p += sizeof(sesh_word);
#endif
    while (p != end && sesh_is_text(*p))
        p++;
    return p;
}

/* Returns the first byte of p..end that is not a space, or end. */
static inline const uint8_t *sesh_run_spaces(const uint8_t *p, const uint8_t *end)
{
#if SESH_RUN_STEP == 16
    for (; end - p >= 16; p += 16) {
        unsigned stops = sesh_step_stops_spaces(sesh_step_at(p));
        if (stops != 0) return p + __builtin_ctz(stops);
    }
#endif
#if SESH_RUN_STEP >= 4
    for (; !sesh_word_aligned(p); p++) {
        if (p == end || *p != ' ') return p;
    }
    while ((size_t)(end - p) >= sizeof(sesh_word) && sesh_word_at(p) == sesh_word_of(' '))
        p += sizeof(sesh_word);
#endif
    while (p != end && *p == ' ')
        p++;
    return p;
}

/* Returns the first byte of p..end that is not white space, or end. Long runs of white space
   are spaces after the end of a line. */
static inline const uint8_t *sesh_run_blank(const uint8_t *p, const uint8_t *end)
{
    while (p != end && *p <= ' ') {
        if (*p == ' ') {
            p++;
            continue;
        }
        if (!sesh_is_line_end_or_tab(*p)) break;
        p = sesh_run_spaces(p + 1, end);
    }
    return p;
}

/* Returns the first byte of p..end that is not a digit, or end. */
static inline const uint8_t *sesh_run_digits(const uint8_t *p, const uint8_t *end)
{
    while (p != end && sesh_is_digit(*p))
        p++;
    return p;
}

/*
 * Returns how many bytes at the beginning of a text of `length` bytes are equal to a name. The
 * name ends with a NUL. The text has none, so the name is not read beyond its NUL.
 */
static inline size_t sesh_run_same(const uint8_t *text, size_t length, const SESH_ROM char *name)
{
    size_t i = 0;
    while (i != length && text[i] == (uint8_t)name[i])
        i++;
    return i;
}

#endif
