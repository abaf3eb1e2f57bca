/* SPDX-License-Identifier: MIT */
/*
 * run: how far a run of bytes of one kind goes. The only file with machine
 * dependent variants; all of them answer the same.
 *
 *     SESH_SMALL   byte by byte, the least code
 *     SSE2         16 bytes a step, where the compiler offers it, in chunks of as many
 *     else         8 bytes a step in a uint64_t, on machines with 64 bits; on others
 *                  byte by byte
 *
 * SESH_NO_SSE2 leaves SSE2 out, for tests.
 */
#ifndef SESH_RUN_H
#define SESH_RUN_H

#include <sesh/sesh.h>

/* Code that speed alone asks for, with the memory that it needs. */
#define SESH_HOST (!SESH_SMALL && SESH_WIDE)

#if SESH_HOST && defined(__SSE2__) && defined(__GNUC__) && !defined(SESH_NO_SSE2)
#define SESH_RUN_SSE2 1
#include <emmintrin.h>
#elif SESH_HOST && defined(__GNUC__)
#define SESH_RUN_64 1
#endif

/*
 * What is to become of a function:
 *
 *     SESH_FAST   part of its callers where speed counts, else as the compiler likes
 *     SESH_ONCE   part of its callers where speed counts, else there once
 *     SESH_PART   part of its callers
 *     SESH_FLAT   where speed counts, all that it calls is to be part of it, as far
 *                 as the compiler sees it, but for what is SESH_APART or SESH_RARE
 *     SESH_RARE   where speed counts not part of its callers, else as the compiler likes
 */
#if !defined(__GNUC__)
#define SESH_FAST static
#define SESH_ONCE static
#define SESH_PART static
#define SESH_FLAT
#define SESH_APART
#define SESH_RARE static
#else
#define SESH_PART static inline __attribute__((always_inline))
#if SESH_SMALL
#define SESH_FAST static
#define SESH_ONCE static __attribute__((noinline))
#define SESH_FLAT
#define SESH_APART
#define SESH_RARE static
#else
#define SESH_FAST SESH_PART
#define SESH_ONCE SESH_PART
#define SESH_FLAT __attribute__((flatten))
#define SESH_APART __attribute__((noinline))
#define SESH_RARE static __attribute__((noinline))
#endif
#endif

/* Printable ASCII but for the quotation mark and the backslash; small letters are
   told first. */
static inline bool sesh_is_text(unsigned c)
{
    return c - ('\\' + 1u) <= 0x7Fu - ('\\' + 1u) || c - ('"' + 1u) < '\\' - ('"' + 1u) || c - ' ' < 2u;
}

/* White space of RFC 8259, section 2, but for the space, which is told first. */
static inline bool sesh_is_blank(unsigned c)
{
    return c == '\n' || c == '\r' || c == '\t';
}

/* Classes of bytes, a bit each, and what is none. */
#define SESH_CLASS_BLANK 1u
#define SESH_CLASS_TEXT 2u
#define SESH_CLASS_DIGIT 4u
#define SESH_CLASS_NONE 8u

#if defined(SESH_RUN_64)
/* The lowest bit of each byte of x that is 0, in its high bit; bits above the
   first one may be wrong. */
static inline uint64_t sesh_zero_bytes(uint64_t x)
{
    return (x - UINT64_C(0x0101010101010101)) & ~x & UINT64_C(0x8080808080808080);
}

static inline uint64_t sesh_each_byte(unsigned c)
{
    return UINT64_C(0x0101010101010101) * c;
}
#endif

#if defined(SESH_RUN_SSE2)
/* A bit behind those of a step's bytes, where the run stops at the latest. */
#define SESH_STEP_ENDS 0x10000u

/* That, and a bit for each byte that is not plain text of a string. */
static inline unsigned sesh_text_stops(__m128i bytes)
{
    /* As signed numbers, what is not ASCII is less than a space, and so are control
       characters; with the second bit turned, at most a space, and so is the quotation
       mark. The space itself is more then. */
    __m128i more = _mm_cmpgt_epi8(_mm_xor_si128(bytes, _mm_set1_epi8(2)), _mm_set1_epi8(' '));
    __m128i text = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')), more);
    return (unsigned)_mm_movemask_epi8(text) ^ (SESH_STEP_ENDS | 0xFFFFu);
}

/* The same for spaces. */
static inline unsigned sesh_space_stops(__m128i bytes)
{
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '))) ^ (SESH_STEP_ENDS | 0xFFFFu);
}

/*
 * The first byte from p on that stops, or the chunk's end, which is 16 bytes behind
 * `last`. There the step takes bytes before p, too.
 */
SESH_PART const uint8_t *sesh_run_steps(const uint8_t *p, const uint8_t *last, unsigned (*stops_of)(__m128i))
{
    for (; p < last; p += 16) {
        unsigned stops = stops_of(_mm_loadu_si128((const __m128i *)(const void *)p));
        if (stops != SESH_STEP_ENDS) return p + __builtin_ctz(stops);
    }
    return p + __builtin_ctz(stops_of(_mm_loadu_si128((const __m128i *)(const void *)last)) >> (p - last));
}
#endif

/* The first byte of the chunk from p on that is not plain text of a string, or its end. */
static inline const uint8_t *sesh_run_text(const struct sesh_scan *s, const uint8_t *p)
{
#if defined(SESH_RUN_SSE2)
    return sesh_run_steps(p, s->end - 16, sesh_text_stops);
#else
    const uint8_t *end = s->end;
#if defined(SESH_RUN_64)
    while (end - p >= 8) {
        uint64_t bytes, stop;
        __builtin_memcpy(&bytes, p, sizeof bytes);
        stop = sesh_zero_bytes(bytes ^ sesh_each_byte('"')) | sesh_zero_bytes(bytes ^ sesh_each_byte('\\'));
        stop |= (bytes - sesh_each_byte(' ')) | bytes;
        if ((stop & sesh_each_byte(0x80)) != 0) break;
        p += 8;
    }
#endif
    while (p != end && sesh_is_text(*p))
        p++;
    return p;
#endif
}

#if SESH_HOST && defined(__GNUC__) && defined(SESH_NAMES_PADDING)
#define SESH_RUN_NAMES 1
static inline bool sesh_same_4(const uint8_t *text, const SESH_ROM char *name)
{
    uint32_t a, b;
    __builtin_memcpy(&a, text, sizeof a);
    __builtin_memcpy(&b, name, sizeof b);
    return a == b;
}

static inline bool sesh_same_8(const uint8_t *text, const SESH_ROM char *name)
{
    uint64_t a, b;
    __builtin_memcpy(&a, text, sizeof a);
    __builtin_memcpy(&b, name, sizeof b);
    return a == b;
}

/* Is all of a text of four bytes or more what a name begins with? The last step takes
   bytes of the one before, too. */
SESH_PART bool sesh_same_all(const uint8_t *text, size_t length, const SESH_ROM char *name)
{
    size_t i = 0;
    if (length < 8) return sesh_same_4(text, name) && sesh_same_4(text + length - 4, name + length - 4);
    for (; length - i > 8; i += 8)
        if (!sesh_same_8(text + i, name + i)) return false;
    return sesh_same_8(text + length - 8, name + length - 8);
}
#endif

/*
 * How many bytes of a text, of `length`, a name begins with. That ends with a NUL, which
 * is not in the text. From text to `readable`, and behind the name SESH_NAMES_PADDING
 * bytes, may be read.
 */
static inline size_t sesh_run_same(const uint8_t *text, size_t length, const uint8_t *readable,
                                   const SESH_ROM char *name)
{
    size_t i = 0;
#if defined(SESH_RUN_SSE2) && defined(SESH_NAMES_PADDING)
    for (; readable - (text + i) >= 16; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(text + i));
        __m128i other = _mm_loadu_si128((const __m128i *)(const void *)(name + i));
        unsigned stops = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, other)) ^ 0xFFFFu;
        size_t stop = i + (size_t)__builtin_ctz(stops | 0x10000u);
        if (stop >= length) return length;
        if (stops != 0) return stop;
    }
#else
    (void)readable;
#endif
#if defined(SESH_RUN_NAMES)
    if (length - i >= 4 && sesh_same_all(text + i, length - i, name + i)) return length;
#endif
    if (i == length) return i;
    do {
        if (text[i] != (uint8_t)name[i]) break;
    } while (++i != length);
    return i;
}

/* The first byte of p..end that is no digit, or end. */
static inline const uint8_t *sesh_run_digits(const uint8_t *p, const uint8_t *end)
{
    while (p != end && *p - (unsigned)'0' < 10u)
        p++;
    return p;
}

/* The same, that is not a space. */
static inline const uint8_t *sesh_run_spaces(const struct sesh_scan *s, const uint8_t *p)
{
#if defined(SESH_RUN_SSE2)
    return sesh_run_steps(p, s->end - 16, sesh_space_stops);
#else
    const uint8_t *end = s->end;
#if defined(SESH_RUN_64)
    while (end - p >= 8) {
        uint64_t bytes;
        __builtin_memcpy(&bytes, p, sizeof bytes);
        if (bytes != sesh_each_byte(' ')) break;
        p += 8;
    }
#endif
    while (p != end && *p == ' ')
        p++;
    return p;
#endif
}

/* The same, that is not white space. Mostly there is one space, or a line's end and many
   spaces. */
static inline const uint8_t *sesh_run_blank(const struct sesh_scan *s, const uint8_t *p)
{
    const uint8_t *end = s->end;
#if SESH_SMALL
    while (p != end && (*p == ' ' || (*p < ' ' && sesh_is_blank(*p))))
        p++;
#else
    while (p != end && *p <= ' ') {
        if (*p == ' ') {
            p++;
            continue;
        }
        if (*p == '\n') p = sesh_run_spaces(s, p + 1);
        else if (sesh_is_blank(*p)) p++;
        else break;
    }
#endif
    return p;
}

#endif
