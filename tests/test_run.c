/* SPDX-License-Identifier: MIT */
/*
 * Compares src/read/run.h, in each form that this machine has, with byte-by-byte loops. The bytes
 * lie at every alignment in a page whose neighbours cannot be read: at its beginning, at its end,
 * and inside it. Under the address sanitizer, nothing else in the page can be read.
 */
#define _DEFAULT_SOURCE

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "tally.h"

#ifdef __SANITIZE_ADDRESS__
#define POISONED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define POISONED 1
#endif
#endif
#ifdef POISONED
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#endif

/* ---- the forms ----------------------------------------------------------- */

/* Each form's functions have its step in their names. */
#define NAME_PASTE(name, step) name##_##step
#define NAME_EXPAND(name, step) NAME_PASTE(name, step)
#define NAME(name) NAME_EXPAND(name, SESH_RUN_STEP)
#define sesh_is_text NAME(sesh_is_text)
#define sesh_is_line_end_or_tab NAME(sesh_is_line_end_or_tab)
#define sesh_is_digit NAME(sesh_is_digit)
#define sesh_word NAME(sesh_word)
#define sesh_word_of NAME(sesh_word_of)
#define sesh_word_at NAME(sesh_word_at)
#define sesh_word_aligned NAME(sesh_word_aligned)
#define sesh_word_stops_text NAME(sesh_word_stops_text)
#define sesh_step_at NAME(sesh_step_at)
#define sesh_step_stops_text NAME(sesh_step_stops_text)
#define sesh_step_stops_spaces NAME(sesh_step_stops_spaces)
#define sesh_run_text NAME(sesh_run_text)
#define sesh_run_spaces NAME(sesh_run_spaces)
#define sesh_run_blank NAME(sesh_run_blank)
#define sesh_run_digits NAME(sesh_run_digits)
#define sesh_run_same NAME(sesh_run_same)

#undef SESH_RUN_STEP
#define SESH_RUN_STEP 1
#include "../src/read/run.h"
#ifdef __GNUC__
#undef SESH_RUN_H
#undef SESH_RUN_STEP
#define SESH_RUN_STEP 4
/* How many steps were taken: words, and 16 bytes at once. */
static size_t words, sixteens;
static void *copy_word(void *to, const void *from, size_t length)
{
    words++;
    return memcpy(to, from, length);
}
#define __builtin_memcpy copy_word
/* It promises of each word that its address is a multiple of 4, on which machines of 32
   bits rely and this one does not. */
static unsigned long broken_promises;
static const void *promised(const void *p, size_t multiple)
{
    broken_promises += (uintptr_t)p % multiple != 0;
    return p;
}
#define __builtin_assume_aligned promised
#include "../src/read/run.h"
#undef __builtin_assume_aligned
#undef SESH_RUN_H
#undef SESH_RUN_STEP
#define SESH_RUN_STEP 8
#include "../src/read/run.h"
#ifdef __SSE2__
#include <emmintrin.h>
static __m128i load_sixteen(const __m128i *from)
{
    sixteens++;
    return _mm_loadu_si128(from);
}
#define _mm_loadu_si128 load_sixteen
#undef SESH_RUN_H
#undef SESH_RUN_STEP
#define SESH_RUN_STEP 16
#include "../src/read/run.h"
#undef _mm_loadu_si128
#endif
#undef __builtin_memcpy
#endif

typedef const uint8_t *run_function(const uint8_t *p, const uint8_t *end);

enum { TEXT, SPACES, BLANK, DIGITS, QUESTIONS };

static const struct form {
    int step;
    run_function *run[QUESTIONS];
    size_t (*same)(const uint8_t *text, size_t length, const SESH_ROM char *name);
} forms[] = {
#define FORM(step)                                                                                                     \
    {                                                                                                                  \
        step, {sesh_run_text_##step, sesh_run_spaces_##step, sesh_run_blank_##step, sesh_run_digits_##step},           \
            sesh_run_same_##step                                                                                       \
    }
    FORM(1),
#ifdef __GNUC__
    FORM(4),
    FORM(8),
#ifdef __SSE2__
    FORM(16),
#endif
#endif
};

#define FORMS (sizeof forms / sizeof *forms)

/* ---- the same, byte by byte ----------------------------------------------- */

static bool is_text(uint8_t c)
{
    return c >= 0x20 && c <= 0x7F && c != '"' && c != '\\';
}

static bool is_space(uint8_t c)
{
    return c == ' ';
}

static bool is_blank(uint8_t c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_digit(uint8_t c)
{
    return c >= '0' && c <= '9';
}

static size_t plain_run(bool (*is)(uint8_t c), const uint8_t *p, size_t length)
{
    size_t i = 0;
    while (i < length && is(p[i]))
        i++;
    return i;
}

static size_t plain_same(const uint8_t *text, size_t length, const char *name)
{
    size_t i = 0;
    while (i < length && name[i] != '\0' && (char)text[i] == name[i])
        i++;
    return i;
}

/* ---- where the bytes are ---------------------------------------------------- */

enum { LONGEST = 64, ALIGNMENTS = 16, ROOMS = ALIGNMENTS + 1 };

/* A page between two pages that cannot be read. */
struct page {
    uint8_t *begin, *end;
};

static struct page texts, names;

static void make_page(struct page *page)
{
    size_t size = (size_t)sysconf(_SC_PAGESIZE);
    void *pages = mmap(NULL, 3 * size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_true(pages != MAP_FAILED);
    page->begin = (uint8_t *)pages + size;
    page->end = page->begin + size;
    assert_int_equal(mprotect(page->begin, size, PROT_READ | PROT_WRITE), 0);
}

static int make_pages(void **state)
{
    (void)state;
    make_page(&texts);
    make_page(&names);
    return 0;
}

static int drop_pages(void **state)
{
    size_t size = (size_t)(texts.end - texts.begin);
    (void)state;
    return munmap(texts.begin - size, 3 * size) | munmap(names.begin - size, 3 * size);
}

/* Room 0 is the beginning of the page, rooms 1 to 15 are one byte further each, and the last
   room is its end. */
static uint8_t *room_at(unsigned room, size_t length)
{
    return room == ALIGNMENTS ? texts.end - length : texts.begin + room;
}

/* From now on only these bytes of the page may be read. */
static void shut(const struct page *page, const uint8_t *from, size_t length)
{
    ASAN_POISON_MEMORY_REGION(page->begin, (size_t)(page->end - page->begin));
    ASAN_UNPOISON_MEMORY_REGION(from, length);
}

static void open_again(const struct page *page)
{
    ASAN_UNPOISON_MEMORY_REGION(page->begin, (size_t)(page->end - page->begin));
}

/* ---- runs ------------------------------------------------------------------- */

/* The content of a run: `bytes`, repeated. */
static const struct filling {
    int question;
    const char *name;
    bool (*is)(uint8_t c);
    const char *bytes;
    const char *edges; /* bytes that are tried everywhere, in addition to 0 */
} fillings[] = {
    {TEXT, "text", is_text, " ~!#[\x7F]Az09/", "\"\\\x1F \x80"},
    {SPACES, "spaces", is_space, " ", "\n\x1F!\xA0"},
    {BLANK, "blank", is_blank, "\n                       \t  \r\n", "\v\x1F!\x8A"},
    {DIGITS, "digits", is_digit, "0123456789", "/:.\xB0"},
};

static void check(const struct filling *f, const uint8_t *p, size_t length)
{
    size_t expected = plain_run(f->is, p, length);
    size_t i;
    for (i = 0; i < FORMS; i++) {
        const uint8_t *got = forms[i].run[f->question](p, p + length);
        if (got == p + expected) continue;
        fail_msg("%s, in steps of %d: %td instead of %zu of %zu bytes, alignment %u: byte 0x%02X", f->name,
                 forms[i].step, got - p, expected, length, (unsigned)((uintptr_t)p % ALIGNMENTS),
                 expected < length ? p[expected] : 0u);
    }
}

/* Changes one byte of a run. Over all alignments every value is tried, and at each alignment
   those at the edges. */
static void check_place(const struct filling *f, uint8_t *p, size_t length, size_t place)
{
    uint8_t kept = p[place];
    unsigned byte = ((unsigned)(uintptr_t)p + (unsigned)length) % ALIGNMENTS;
    const char *edge = f->edges;
    for (; byte < 0x100; byte += ALIGNMENTS) {
        p[place] = (uint8_t)byte;
        check(f, p, length);
    }
    do {
        p[place] = (uint8_t)*edge;
        check(f, p, length);
    } while (*edge++ != '\0');
    p[place] = kept;
}

/* Checks a run, unchanged and with each of its bytes changed. The bytes around it would continue
   the run. */
static void check_run(const struct filling *f, unsigned room, size_t length)
{
    uint8_t *p = room_at(room, length);
    size_t cycle = strlen(f->bytes);
    size_t i;
    memset(texts.begin, *f->bytes, (size_t)(texts.end - texts.begin));
    for (i = 0; i < length; i++)
        p[i] = (uint8_t)f->bytes[i % cycle];
    shut(&texts, p, length);
    check(f, p, length);
    for (i = 0; i < length; i++)
        check_place(f, p, length, i);
    open_again(&texts);
}

static void test_runs(void **state)
{
    size_t i, length;
    unsigned room;
    (void)state;
    for (i = 0; i < sizeof fillings / sizeof *fillings; i++) {
        for (length = 0; length <= LONGEST; length++) {
            for (room = 0; room < ROOMS; room++)
                check_run(&fillings[i], room, length);
        }
    }
#ifdef __GNUC__
    if (broken_promises != 0) fail_msg("%lu words at no multiple of 4", broken_promises);
#endif
}

/* Two adjacent bytes, so that the arithmetic of a step on one meets the other. */
static void test_pairs(void **state)
{
    static const size_t places[] = {0, 3, 6, 7, 14, 30};
    uint8_t *p = texts.begin + ALIGNMENTS;
    size_t i;
    unsigned pair, f;
    (void)state;
    for (f = 0; f < 2; f++) {
        memset(texts.begin, ' ', (size_t)(texts.end - texts.begin));
        for (i = 0; i < sizeof places / sizeof *places; i++) {
            uint8_t *at = p + places[i];
            for (pair = 0; pair < 0x10000; pair++) {
                at[0] = (uint8_t)(pair >> 8);
                at[1] = (uint8_t)pair;
                check(&fillings[f], p, 2 * ALIGNMENTS);
            }
            at[0] = at[1] = ' ';
        }
    }
}

#ifdef __GNUC__
/* The run goes to the end in the longest steps that there is room for, and a byte at a time
   only behind them. */
static void check_steps(int question, const uint8_t *p, size_t length)
{
    size_t i;
    for (i = 0; i < FORMS; i++) {
        size_t step = (size_t)forms[i].step;
        size_t word = step == 16 ? 8 : step;
        size_t behind = step == 16 ? length % 16 : length;
        words = sixteens = 0;
        assert_ptr_equal(forms[i].run[question](p, p + length), p + length);
        if (sixteens == (length - behind) / 16 && words == (step == 1 ? 0 : behind / word)) continue;
        fail_msg("%s of %zu bytes, in steps of %zu: %zu of 16 and %zu of a word", fillings[question].name, length, step,
                 sixteens, words);
    }
}
#endif

/* Of any length; and with each byte that is text at each place. */
static void test_steps(void **state)
{
#ifdef __GNUC__
    uint8_t *p = texts.begin;
    size_t length, place;
    unsigned byte;
    memset(p, ' ', LONGEST);
    for (length = 0; length <= LONGEST; length++) {
        check_steps(TEXT, p, length);
        check_steps(SPACES, p, length);
    }
    for (byte = 0; byte < 0x100; byte++) {
        for (place = 0; is_text((uint8_t)byte) && place < 16; place++) {
            p[place] = (uint8_t)byte;
            check_steps(TEXT, p, 16);
            p[place] = ' ';
        }
    }
#endif
    (void)state;
}

/* ---- two runs ---------------------------------------------------------------- */

/* A name of so many bytes, whose NUL is the last byte that may be read. */
static char *put_name(const uint8_t *text, size_t length)
{
    uint8_t *name = names.end - length - 1;
    memcpy(name, text, length);
    name[length] = '\0';
    return (char *)name;
}

static void check_same(const uint8_t *text, size_t length, const char *name)
{
    size_t expected = plain_same(text, length, name);
    size_t i;
    for (i = 0; i < FORMS; i++) {
        size_t got = forms[i].same(text, length, name);
        if (got == expected) continue;
        fail_msg("the same, in steps of %d: %zu instead of %zu of %zu bytes, alignment %u, name of %zu", forms[i].step,
                 got, expected, length, (unsigned)((uintptr_t)text % ALIGNMENTS), strlen(name));
    }
}

/* Names for the whole text, names that end at each place, and names that differ there by one
   bit. */
static void check_names(const uint8_t *text, size_t length)
{
    size_t place;
    unsigned bit;
    check_same(text, length, put_name(text, length));
    for (place = 0; place < length; place++) {
        char *name = put_name(text, place);
        check_same(text, length, name);
        /* The text ends where the name continues. */
        check_same(text, place, put_name(text, length));
        name = put_name(text, length);
        for (bit = 0x80; bit != 0; bit >>= 1) {
            name[place] = (char)(text[place] ^ bit);
            check_same(text, length, name);
        }
    }
}

static void test_same(void **state)
{
    size_t length, i;
    unsigned room;
    (void)state;
    for (length = 0; length <= LONGEST; length++) {
        for (room = 0; room < ROOMS; room++) {
            uint8_t *text = room_at(room, length);
            memset(texts.begin, 'x', (size_t)(texts.end - texts.begin));
            /* No byte is NUL, and none becomes NUL when one bit changes. */
            for (i = 0; i < length; i++)
                text[i] = (uint8_t)(0x33 + 0x15 * i) | 3u;
            shut(&texts, text, length);
            check_names(text, length);
            open_again(&texts);
        }
    }
}

/* ---- the list ------------------------------------------------------------------ */

void test_run(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_runs),
        cmocka_unit_test(test_pairs),
        cmocka_unit_test(test_steps),
        cmocka_unit_test(test_same),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("run", tests, make_pages, drop_pages);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
