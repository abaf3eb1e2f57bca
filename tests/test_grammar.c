/* SPDX-License-Identifier: MIT */
/*
 * RFC 8259, complete: every text that the grammar derives is accepted, and every other one refused
 * at its first wrong byte. The texts come from the grammar's own rules, from all changes of one
 * byte to them, and from all strings over small alphabets; grammar.c judges them. Each text is read
 * in several places of a document (see wrappings), whole and byte by byte, and some of them cut in
 * two at every place.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sesh/sesh.h>
#include <sesh/webuntis.h>

#include "grammar.h"
#include "tally.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- families: what was checked ----------------------------------------- */

struct family {
    const char *name;
    unsigned long texts, accepted, readings, failures;
    bool brief; /* only on its own, in a dropped member, and in the place of a name */
};

enum { PRINTED_FAILURES = 10 };

static void begin(struct family *f, const char *name)
{
    memset(f, 0, sizeof *f);
    f->name = name;
}

static void finish(const struct family *f)
{
    printf("grammar: %s: %lu texts (%lu accepted, %lu refused), %lu readings\n", f->name, f->texts, f->accepted,
           f->texts - f->accepted, f->readings);
    if (f->failures != 0) fail_msg("%s: %lu failures", f->name, f->failures);
}

static void print_text(const uint8_t *text, size_t length)
{
    size_t i;
    for (i = 0; i < length && i < 200; i++) {
        if (text[i] >= 0x20 && text[i] < 0x7F && text[i] != '\\') fprintf(stderr, "%c", text[i]);
        else fprintf(stderr, "\\x%02X", text[i]);
    }
    fprintf(stderr, "%s (%lu bytes)\n", i < length ? "..." : "", (unsigned long)length);
}

static bool may_print(struct family *f)
{
    return f->failures++ < PRINTED_FAILURES;
}

static void complain(struct family *f, const char *where, const uint8_t *text, size_t length,
                     struct grammar_verdict expected, struct grammar_verdict got)
{
    if (!may_print(f)) return;
    fprintf(stderr, "%s, %s: expected %s at %lu, got %s at %lu: ", f->name, where, sesh_status_name(expected.status),
            (unsigned long)expected.offset, sesh_status_name(got.status), (unsigned long)got.offset);
    print_text(text, length);
}

/* ---- wrappings: the places of a text in a document ----------------------- */

struct wrapping {
    const char *name;
    const char *before, *after;
    const char *at; /* sesh_options.at */
    bool typed;     /* a session is read; otherwise the text is only validated */
};

enum { ALONE, DROPPED, OPEN, NAME, KEPT_STRING, KEPT_NUMBER, BESIDE, ELEMENT };

static const struct wrapping wrappings[] = {
    {"alone", "", "", NULL, false},
    {"in a dropped member", "{\"zz\":", "}", NULL, true},
    {"behind the session's brace", "{", "", NULL, true},
    {"as a dropped member's name", "{", ":0}", NULL, true},
    {"in a kept string", "{\"jwt_token\":", "}", NULL, true},
    {"in a kept number", "{\"id\":", "}", NULL, true},
    {"beside the session", "{\"zz\":", ",\"result\":{}}", "/result", true},
    {"before the session in an array", "[", ",{}]", "/1", true},
};

/* A document ends where the buffer ends, so that reads past the end are noticed. */
enum { ROOM = 80000 };

struct document {
    const uint8_t *bytes;
    size_t length;
};

static struct document wrap(const struct wrapping *w, const uint8_t *text, size_t length)
{
    static uint8_t buffer[ROOM];
    size_t before = strlen(w->before);
    size_t after = strlen(w->after);
    struct document d;
    uint8_t *to;
    d.length = before + length + after;
    assert_true(d.length <= ROOM);
    to = buffer + ROOM - d.length;
    memcpy(to, w->before, before);
    if (length != 0) memcpy(to + before, text, length);
    memcpy(to + before + length, w->after, after);
    d.bytes = to;
    return d;
}

/* ---- one reading --------------------------------------------------------- */

static struct sesh_webuntis session;
static uint8_t work[SESH_WEBUNTIS_WORK];

/* Replaces the status if the calls contradict each other. */
enum { UNSTEADY = 1 };

/* Feeds a chunk of `first` bytes, then chunks of `step`. Continues after an error, which must
   not change. */
static int feed(struct sesh_reader *r, const struct document *d, size_t first, size_t step)
{
    int status = sesh_feed(r, NULL, 0);
    size_t at = 0;
    size_t n = first;
    while (at < d->length) {
        int got;
        if (n > d->length - at) n = d->length - at;
        got = sesh_feed(r, d->bytes + at, n);
        if (status != SESH_OK && got != status) return UNSTEADY;
        status = got;
        at += n;
        n = step;
    }
    return status;
}

static struct grammar_verdict read_document(const struct wrapping *w, const struct document *d, unsigned max_depth,
                                            size_t first, size_t step)
{
    struct grammar_verdict verdict = {UNSTEADY, 0};
    struct sesh_options options;
    struct sesh_reader reader;
    struct sesh_error error;
    int begun, fed, ended;
    memset(&options, 0, sizeof options);
    options.at = w->at;
    options.max_depth = (uint8_t)max_depth;
    begun = w->typed ? sesh_begin(&reader, &sesh_webuntis_type, &session, work, sizeof work, &options)
                     : sesh_begin(&reader, NULL, NULL, NULL, 0, &options);
    fed = feed(&reader, d, first, step);
    ended = sesh_end(&reader, &error);
    if (begun != SESH_OK || ended != error.status || (fed != SESH_OK && fed != ended)) return verdict;
    /* sesh_end can only report that something is missing. */
    if (fed == SESH_OK && ended != SESH_OK && ended != SESH_E_INCOMPLETE) return verdict;
    verdict.status = ended;
    verdict.offset = (size_t)error.offset;
    return verdict;
}

/* ---- one text ------------------------------------------------------------ */

static bool contains(const uint8_t *text, size_t length, const char *what)
{
    size_t n = strlen(what);
    size_t i;
    for (i = 0; i + n <= length; i++) {
        if (memcmp(text + i, what, n) == 0) return true;
    }
    return false;
}

static bool contains_any(const uint8_t *text, size_t length, const char *bytes)
{
    for (; *bytes != '\0'; bytes++) {
        if (length != 0 && memchr(text, *bytes, length) != NULL) return true;
    }
    return false;
}

static bool begins_number(const uint8_t *text, size_t length)
{
    return length != 0 && (text[0] == '-' || (text[0] >= '0' && text[0] <= '9'));
}

/*
 * Does the grammar alone decide about the text in this place? A kept number must also be an
 * integer, and a kept string must be Unicode; see check_kept_number and check_kept_string. A text
 * with more than one value could move the session to another place.
 */
static bool fits(unsigned wrapping, const uint8_t *text, size_t length, int status)
{
    switch (wrapping) {
    case NAME: return length != 0 && text[0] == '"';
    case KEPT_STRING: return length != 0 && text[0] == '"' && !contains(text, length, "\\u");
    case KEPT_NUMBER: return begins_number(text, length) && !contains_any(text, length, ".eE");
    case BESIDE:
    case ELEMENT: return status != SESH_E_TRAILING;
    default: return true;
    }
}

static void check_reading(struct family *f, const struct wrapping *w, const struct document *d,
                          struct grammar_verdict expected, unsigned max_depth, size_t first, size_t step)
{
    struct grammar_verdict got = read_document(w, d, max_depth, first, step);
    f->readings++;
    if (got.status != expected.status || got.offset != expected.offset) {
        complain(f, w->name, d->bytes, d->length, expected, got);
    }
}

static struct grammar_verdict check_wrapped(struct family *f, const struct wrapping *w, const uint8_t *text,
                                            size_t length, unsigned max_depth)
{
    struct document d = wrap(w, text, length);
    struct grammar_verdict expected = grammar_judge(d.bytes, d.length, max_depth);
    check_reading(f, w, &d, expected, max_depth, d.length, d.length);
    check_reading(f, w, &d, expected, max_depth, 1, 1);
    return expected;
}

/* Checks the oracle against itself: a fault in a text on its own is also a fault in a member,
   later by the bytes before it. */
static void check_shift(struct family *f, const uint8_t *text, size_t length, struct grammar_verdict alone,
                        struct grammar_verdict dropped)
{
    struct grammar_verdict expected = alone;
    expected.offset += strlen(wrappings[DROPPED].before);
    if (alone.status == SESH_E_BOM) expected.status = SESH_E_SYNTAX;
    if (alone.status == SESH_OK) expected.offset = dropped.offset;
    if (alone.status == SESH_E_INCOMPLETE || alone.status == SESH_E_TRAILING) return;
    if (dropped.status == SESH_E_TOO_DEEP) return; /* the member is also a level */
    if (expected.status == dropped.status && expected.offset == dropped.offset) return;
    complain(f, "the oracle, shifted", text, length, expected, dropped);
}

static struct grammar_verdict check(struct family *f, const uint8_t *text, size_t length)
{
    struct grammar_verdict alone, dropped;
    unsigned last = f->brief ? OPEN : ELEMENT;
    unsigned i;
    alone = check_wrapped(f, &wrappings[ALONE], text, length, SESH_MAX_DEPTH);
    dropped = check_wrapped(f, &wrappings[DROPPED], text, length, SESH_MAX_DEPTH);
    check_shift(f, text, length, alone, dropped);
    for (i = DROPPED + 1; i <= last; i++) {
        if (!fits(i, text, length, alone.status)) continue;
        (void)check_wrapped(f, &wrappings[i], text, length, SESH_MAX_DEPTH);
    }
    f->texts++;
    if (alone.status == SESH_OK) f->accepted++;
    return alone;
}

/* Checks a text that the grammar derives, without asking the oracle. */
static void check_derived(struct family *f, const uint8_t *text, size_t length)
{
    struct grammar_verdict expected = {SESH_OK, 0};
    struct grammar_verdict got = check(f, text, length);
    expected.offset = length;
    if (got.status != SESH_OK) complain(f, "derived, but the oracle refuses", text, length, expected, got);
}

static void take_derived(void *context, const uint8_t *text, size_t length)
{
    check_derived((struct family *)context, text, length);
}

/* Reads the text in two chunks, cut at every place. */
static void take_split(void *context, const uint8_t *text, size_t length)
{
    struct family *f = (struct family *)context;
    struct grammar_verdict alone = check(f, text, length);
    unsigned i;
    for (i = ALONE; i < COUNT(wrappings); i++) {
        struct document d;
        struct grammar_verdict expected;
        size_t at;
        if (!fits(i, text, length, alone.status)) continue;
        d = wrap(&wrappings[i], text, length);
        expected = grammar_judge(d.bytes, d.length, SESH_MAX_DEPTH);
        for (at = 1; at < d.length; at++)
            check_reading(f, &wrappings[i], &d, expected, SESH_MAX_DEPTH, at, d.length);
    }
}

/* ---- rules --------------------------------------------------------------- */

/* Rules by index, as they occur in alternatives. A derivation begins with the first one, whose
   uses are limited. */
#define ROOT "\x01"
#define R2 "\x02"
#define R3 "\x03"
#define R4 "\x04"
#define R5 "\x05"
#define R6 "\x06"
#define R7 "\x07"
#define R8 "\x08"

#define ALTERNATIVES static const char *const

ALTERNATIVES nothing[] = {NULL};
ALTERNATIVES hex_digit[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B",
                            "C", "D", "E", "F", "a", "b", "c", "d", "e", "f", NULL};

/* Section 6. Up to three digits before the point, up to two after it. */
ALTERNATIVES number[] = {R2 R3 R5 R6, NULL};
ALTERNATIVES minus[] = {"", "-", NULL};
ALTERNATIVES integer[] = {"0", "1", "9", "1" R4, "9" R4, "1" R4 R4, "9" R4 R4, NULL};
ALTERNATIVES digit[] = {"0", "9", NULL};
ALTERNATIVES fraction[] = {"", "." R4, "." R4 R4, NULL};
ALTERNATIVES exponent[] = {"", R7 R8 R4, R7 R8 R4 R4, NULL};
ALTERNATIVES e[] = {"e", "E", NULL};
ALTERNATIVES sign[] = {"", "+", "-", NULL};

static const grammar_rule numbers[] = {nothing, number, minus, integer, digit, fraction, exponent, e, sign};

/* A few numbers of each sort. */
ALTERNATIVES few_integers[] = {"0", "1", "10", NULL};
ALTERNATIVES few_fractions[] = {"", ".0", ".05", NULL};
ALTERNATIVES few_exponents[] = {"", "e0", "E+1", "e-10", NULL};

static const grammar_rule few_numbers[] = {nothing, number, minus, few_integers, digit, few_fractions, few_exponents};

/* Section 7: all escapes, with every hexadecimal digit in both cases. */
ALTERNATIVES escapes[] = {"\"\\" R2 "\"", NULL};
ALTERNATIVES escape[] = {"\"", "\\", "/", "b", "f", "n", "r", "t", "u" R3 R3 R3 R3, NULL};

static const grammar_rule all_escapes[] = {nothing, escapes, escape, hex_digit};

/* Up to three characters of each sort next to each other. */
ALTERNATIVES string[] = {"\"" R2 R2 R2 "\"", NULL};
ALTERNATIVES character[] = {"",        " ",       "\x7F",     "\\\"",         "\\\\",
                            "\\/",     "\\n",     "\\u000a",  "\\u0000",      "\\uD83D\\uDE00",
                            "\\uD800", "\\uDFFF", "\xC2\x80", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF",
                            "u",       "}",       NULL};

static const grammar_rule strings[] = {nothing, string, character};

/* Section 7 again: up to three units at the boundaries that UTF-16 distinguishes. */
ALTERNATIVES units[] = {"\"" R2 R3 R3 "\"", NULL};
ALTERNATIVES some_unit[] = {"\\u0000", "\\u001F", "\\u0022", "\\u005C", "\\u007F", "\\u0080", "\\u07FF", "\\u0800",
                            "\\uD7FF", "\\uD800", "\\uDBFF", "\\uDC00", "\\uDFFF", "\\uE000", "\\uFFFF", "\\u001f",
                            "\\u005c", "\\u007f", "\\u07ff", "\\ud7ff", "\\ud800", "\\udbff", "\\udc00", "\\udfff",
                            "\\ue000", "\\uffff", "\\ud83d", "\\ude00", NULL};
ALTERNATIVES any_unit[] = {"",        "a",       "\\n",     "\\u0000", "\\u001F",          "\\u0022", "\\u005C",
                           "\\u007F", "\\u0080", "\\u07FF", "\\u0800", "\\uD7FF",          "\\uD800", "\\uDBFF",
                           "\\uDC00", "\\uDFFF", "\\uE000", "\\uFFFF", "\\ud7ff",          "\\ud800", "\\udbff",
                           "\\udc00", "\\udfff", "\\ue000", "\\uffff", "\xF0\x90\x80\x80", NULL};

static const grammar_rule unit_rules[] = {nothing, units, some_unit, any_unit};

/* Sections 2, 4 and 5: rule 1 is a value, so the limit counts values. Arrays and objects have
   any number of members within this limit. Names are empty or not, and equal or not (section 4:
   names SHOULD be unique). */
ALTERNATIVES value[] = {R4, "[" R6 "]", "[" R6 ROOT R6 R2 "]", "{" R6 "}", "{" R6 R5 R6 R3 "}", NULL};
ALTERNATIVES more_values[] = {"", "," R6 ROOT R6 R2, NULL};
ALTERNATIVES more_members[] = {"", "," R6 R5 R6 R3, NULL};
ALTERNATIVES member[] = {"\"\"" R6 ":" R6 ROOT, "\"a\"" R6 ":" R6 ROOT, NULL};
ALTERNATIVES one_leaf[] = {"0", NULL};
ALTERNATIVES some_leaves[] = {"0", "\"\"", "true", NULL};
ALTERNATIVES odd_leaves[] = {"-1.5e+2", "\"a\"", "\"\\n\\u0041\"", "\"\xC3\xA9\"", "\"\xF0\x9F\x98\x80\"", "false",
                             "null",    NULL};
ALTERNATIVES no_ws[] = {"", NULL};

static const grammar_rule shapes[] = {nothing, value, more_values, more_members, one_leaf, member, no_ws};
static const grammar_rule leaves[] = {nothing, value, more_values, more_members, some_leaves, member, no_ws};
static const grammar_rule odd[] = {nothing, value, more_values, more_members, odd_leaves, member, no_ws};

/* ---- derived texts -------------------------------------------------------- */

/* Reads a number of few digits independently of the library: it is exact in a double. */
static struct grammar_verdict kept_number(const char *text, size_t document_length, double *number_value)
{
    const double two_to_63 = 9223372036854775808.0;
    struct grammar_verdict verdict = {SESH_OK, 0};
    verdict.offset = document_length;
    *number_value = strtod(text, NULL);
    if (*number_value >= two_to_63 || *number_value < -two_to_63) verdict.status = SESH_E_OUT_OF_RANGE;
    else if (*number_value != (double)(int64_t)*number_value) verdict.status = SESH_E_WRONG_TYPE;
    if (verdict.status != SESH_OK) verdict.offset = strlen(wrappings[KEPT_NUMBER].before);
    return verdict;
}

static void check_kept_number(struct family *f, const uint8_t *text, size_t length)
{
    struct document d = wrap(&wrappings[KEPT_NUMBER], text, length);
    struct grammar_verdict expected;
    char copy[64];
    double wanted;
    size_t step;
    assert_true(length < sizeof copy);
    memcpy(copy, text, length);
    copy[length] = '\0';
    expected = kept_number(copy, d.length, &wanted);
    for (step = 1; step <= d.length; step += d.length - 1) {
        check_reading(f, &wrappings[KEPT_NUMBER], &d, expected, SESH_MAX_DEPTH, step, step);
        if (expected.status != SESH_OK) continue;
        if ((!SESH_HAS(&session, SESH_WEBUNTIS_ID) || (double)session.id != wanted) && may_print(f)) {
            fprintf(stderr, "%s: a kept number, got %.0f: %s\n", f->name, (double)session.id, copy);
        }
    }
}

static void take_number(void *context, const uint8_t *text, size_t length)
{
    check_derived((struct family *)context, text, length);
    check_kept_number((struct family *)context, text, length);
}

static void check_kept_string(struct family *f, const uint8_t *text, size_t length)
{
    struct document d = wrap(&wrappings[KEPT_STRING], text, length);
    struct grammar_verdict expected;
    uint8_t wanted[GRAMMAR_LONGEST + 1];
    size_t wanted_length, step;
    assert_true(length < sizeof wanted);
    expected.status = grammar_decode(text, length, wanted, &wanted_length);
    expected.offset = expected.status == SESH_OK ? d.length : strlen(wrappings[KEPT_STRING].before);
    for (step = 1; step <= d.length; step += d.length - 1) {
        check_reading(f, &wrappings[KEPT_STRING], &d, expected, SESH_MAX_DEPTH, step, step);
        if (expected.status != SESH_OK) continue;
        wanted[wanted_length] = '\0';
        if (memcmp(session.jwt_token, wanted, wanted_length + 1) != 0 && may_print(f)) {
            fprintf(stderr, "%s: a kept string, got: ", f->name);
            print_text((const uint8_t *)session.jwt_token, strlen(session.jwt_token));
            fprintf(stderr, "    expected of: ");
            print_text(text, length);
        }
    }
}

static void take_string(void *context, const uint8_t *text, size_t length)
{
    check_derived((struct family *)context, text, length);
    check_kept_string((struct family *)context, text, length);
}

static void derives_numbers(void **state)
{
    struct family f;
    (void)state;
    begin(&f, "numbers");
    grammar_derive(numbers, 1, take_number, &f);
    finish(&f);
}

static void derives_escapes(void **state)
{
    struct family f;
    (void)state;
    begin(&f, "escapes, every spelling of \\uXXXX");
    f.brief = true;
    grammar_derive(all_escapes, 1, take_string, &f);
    finish(&f);
}

static void derives_units(void **state)
{
    struct family f;
    (void)state;
    begin(&f, "surrogates and other units in a row");
    grammar_derive(unit_rules, 1, take_string, &f);
    finish(&f);
}

static void derives_strings(void **state)
{
    struct family f;
    (void)state;
    begin(&f, "characters in a row");
    grammar_derive(strings, 1, take_string, &f);
    finish(&f);
}

/* Section 7: unescaped = %x20-21 / %x23-5B / %x5D-10FFFF, in UTF-8. */
static void derives_characters(void **state)
{
    struct family f;
    uint32_t c;
    (void)state;
    begin(&f, "every character of Unicode");
    f.brief = true;
    for (c = 0x20; c <= 0x10FFFF; c++) {
        uint8_t text[6] = {'"'};
        size_t n = 1;
        if (c == '"' || c == '\\' || (c >= 0xD800 && c <= 0xDFFF)) continue;
        if (c < 0x80) text[n++] = (uint8_t)c;
        else if (c < 0x800) text[n++] = (uint8_t)(0xC0 | c >> 6);
        else if (c < 0x10000) text[n++] = (uint8_t)(0xE0 | c >> 12);
        else text[n++] = (uint8_t)(0xF0 | c >> 18);
        if (c >= 0x10000) text[n++] = (uint8_t)(0x80 | (c >> 12 & 0x3F));
        if (c >= 0x800) text[n++] = (uint8_t)(0x80 | (c >> 6 & 0x3F));
        if (c >= 0x80) text[n++] = (uint8_t)(0x80 | (c & 0x3F));
        text[n++] = '"';
        check_derived(&f, text, n);
    }
    finish(&f);
}

static void derives_structures(void **state)
{
    struct family f;
    (void)state;
    begin(&f, "arrays and objects");
    grammar_derive(shapes, 5, take_derived, &f);
    grammar_derive(leaves, 4, take_derived, &f);
    grammar_derive(odd, 3, take_derived, &f);
    finish(&f);
}

/* Section 2: white space before and after each structural character. */
static void derives_white_space(void **state)
{
    ALTERNATIVES each[] = {"", " ", "\t", "\n", "\r", NULL};
    ALTERNATIVES everywhere[][2] = {{" ", NULL}, {"\t", NULL}, {"\n", NULL}, {"\r", NULL}, {" \t\n\r\r\n", NULL}};
    ALTERNATIVES value_inside[] = {R7 R6, NULL};
    ALTERNATIVES value_of_7[] = {R4, "[" R6 "]", "[" R6 ROOT R2 "]", "{" R6 "}", "{" R6 R5 R3 "}", NULL};
    ALTERNATIVES more_of_7[] = {"", "," R6 ROOT R2, NULL};
    ALTERNATIVES members_of_7[] = {"", "," R6 R5 R3, NULL};
    ALTERNATIVES member_of_7[] = {"\"\"" R6 ":" R6 ROOT, NULL};
    grammar_rule rules[] = {nothing, value_inside, more_of_7, members_of_7, one_leaf, member_of_7, each, value_of_7};
    struct family f;
    unsigned i;
    (void)state;
    begin(&f, "white space");
    f.brief = true;
    grammar_derive(rules, 2, take_derived, &f);
    rules[4] = odd_leaves;
    for (i = 0; i < COUNT(everywhere); i++) {
        rules[6] = everywhere[i];
        grammar_derive(rules, 4, take_derived, &f);
    }
    finish(&f);
}

/* ---- depth (section 9) ----------------------------------------------------- */

/* Opens `depth` containers, objects where the bit is set, around a 0, and closes them. */
static size_t write_nest(uint8_t *to, unsigned depth, unsigned pattern)
{
    static const char opening[] = "{\"\":";
    size_t n = 0;
    unsigned i;
    for (i = 0; i < depth; i++) {
        size_t length = (pattern >> i % 8 & 1) != 0 ? 4 : 1;
        memcpy(to + n, length == 4 ? opening : "[", length);
        n += length;
    }
    to[n++] = '0';
    while (i-- > 0)
        to[n++] = (pattern >> i % 8 & 1) != 0 ? '}' : ']';
    return n;
}

static void check_depth(struct family *f, unsigned depth, unsigned pattern, unsigned max_depth)
{
    uint8_t text[GRAMMAR_LONGEST];
    size_t length = write_nest(text, depth, pattern);
    struct grammar_verdict got = check_wrapped(f, &wrappings[ALONE], text, length, max_depth);
    (void)check_wrapped(f, &wrappings[DROPPED], text, length, max_depth);
    (void)check_wrapped(f, &wrappings[BESIDE], text, length, max_depth);
    f->texts++;
    if (got.status == SESH_OK) f->accepted++;
    if ((got.status == SESH_OK) != (depth <= max_depth)) {
        struct grammar_verdict expected = {SESH_E_TOO_DEEP, 0};
        complain(f, "the oracle", text, length, expected, got);
    }
}

static void limits_the_depth(void **state)
{
    static const unsigned patterns[] = {0x00, 0xFF, 0x55, 0xAA, 0x33, 0x0F, 0x01, 0x80};
    struct family f;
    unsigned limit, depth, i;
    (void)state;
    begin(&f, "depth");
    for (i = 0; i < COUNT(patterns); i++) {
        /* Besides the session, two levels are needed whatever the text is. */
        for (limit = 2; limit <= SESH_MAX_DEPTH; limit++) {
            for (depth = limit - 2; depth <= limit + 2; depth++)
                check_depth(&f, depth, patterns[i], limit);
        }
        for (depth = 0; depth < 100; depth++)
            check_depth(&f, depth, patterns[i], SESH_MAX_DEPTH);
    }
    finish(&f);
}

/* A fault at the limit is not reported as too deep there. */
static void judges_at_the_limit(void **state)
{
    static const char *const ends[] = {"",    "[",      "{",    "]",      "}",     "0[", "0{",  "0,[", "],[",
                                       "],{", "}",      "\"[",  "\"\":[", "\"\"[", ":[", ",[",  " [",  " x",
                                       "0]]", "\"\":{", "tru[", "-[",     "][",    "]{", "\xEF"};
    struct family f;
    unsigned pattern, depth, i;
    (void)state;
    begin(&f, "at the depth's limit");
    for (pattern = 0; pattern < 256; pattern += 5) {
        for (depth = SESH_MAX_DEPTH - 2; depth <= SESH_MAX_DEPTH; depth++) {
            uint8_t text[GRAMMAR_LONGEST];
            size_t length = write_nest(text, depth, pattern);
            length -= depth + 1;
            for (i = 0; i < COUNT(ends); i++) {
                memcpy(text + length, ends[i], strlen(ends[i]));
                (void)check(&f, text, length + strlen(ends[i]));
            }
        }
    }
    finish(&f);
}

/* ---- long texts ------------------------------------------------------------ */

/* Section 9 allows limits; the library sets none for what it drops. */
static void check_long(struct family *f, const char *opening, const char *unit, size_t times, const char *closing)
{
    static uint8_t text[ROOM];
    size_t n = strlen(opening);
    memcpy(text, opening, n);
    while (times-- > 0) {
        memcpy(text + n, unit, strlen(unit));
        n += strlen(unit);
    }
    memcpy(text + n, closing, strlen(closing));
    n += strlen(closing);
    (void)check(f, text, n);
    (void)check(f, text, n - 1);
    text[n - 1] = 0xFF;
    (void)check(f, text, n);
}

static void reads_long_texts(void **state)
{
    static const char *const parts[][3] = {{"[1", "0", "]"},
                                           {"[0.", "0", "]"},
                                           {"[-0e", "9", "]"},
                                           {"\"", "a", "\""},
                                           {"\"", "\\\"", "\""},
                                           {"\"", "\\uD83D", "\""},
                                           {"\"", "\xE2\x82\xAC", "\""},
                                           {"{\"", "a", "\":0}"},
                                           {"{\"", "\\u0000", "\":0}"},
                                           {"", " ", "0"},
                                           {"[0", "\n", "]"},
                                           {"0", "\t", " "},
                                           {"[0", ",0", "]"},
                                           {"[[]", ",{}", "]"},
                                           {"{\"\":0", ",\"\":0", "}"},
                                           {"{\"\":[]", ",\"\":{}", "}"}};
    static const size_t times[] = {0, 1, 7, 63, 64, 65, 127, 128, 254, 255, 256, 257, 1023, 1024, 8000};
    struct family f;
    size_t i, j;
    (void)state;
    begin(&f, "long texts");
    f.brief = true;
    for (i = 0; i < COUNT(parts); i++) {
        for (j = 0; j < COUNT(times); j++)
            check_long(&f, parts[i][0], parts[i][1], times[j], parts[i][2]);
        check_long(&f, parts[i][0], parts[i][1], 65600 / strlen(parts[i][1]), parts[i][2]);
    }
    check_long(&f, "[", "0", 1, "]");
    check_long(&f, "\"", "a", 65536, "\"");
    finish(&f);
}

/* ---- refused texts ---------------------------------------------------------- */

/* Verdicts written by hand, so that the oracle and the library cannot be wrong in the same way. */
struct known {
    const char *text;
    int status;
    unsigned offset;
};

static const struct known known[] = {
    {"", SESH_E_INCOMPLETE, 0},
    {" \t\n\r", SESH_E_INCOMPLETE, 4},
    {"0", SESH_OK, 1},
    {" null ", SESH_OK, 6},
    /* RFC 8259, section 13. */
    {"{\"Image\":{\"Width\":800,\"Title\":\"View from 15th Floor\",\"Thumbnail\":{\"Url\":"
     "\"http://www.example.com/image/481989943\",\"Height\":125},\"Animated\":false,\"IDs\":[116,943,234,38793]}}",
     SESH_OK, 171},
    {"\"Hello world!\"", SESH_OK, 14},
    {"42", SESH_OK, 2},
    {"true", SESH_OK, 4},
    /* Section 6. */
    {"-", SESH_E_INCOMPLETE, 1},
    {"-0", SESH_OK, 2},
    {"+1", SESH_E_SYNTAX, 0},
    {"01", SESH_E_TRAILING, 1},
    {"-01", SESH_E_TRAILING, 2},
    {"[01]", SESH_E_SYNTAX, 2},
    {".5", SESH_E_SYNTAX, 0},
    {"1.", SESH_E_INCOMPLETE, 2},
    {"1. ", SESH_E_SYNTAX, 2},
    {"1.e1", SESH_E_SYNTAX, 2},
    {"1.5.", SESH_E_TRAILING, 3},
    {"1e", SESH_E_INCOMPLETE, 2},
    {"1e+", SESH_E_INCOMPLETE, 3},
    {"1e+-1", SESH_E_SYNTAX, 3},
    {"1e5e", SESH_E_TRAILING, 3},
    {"1 2", SESH_E_TRAILING, 2},
    {"0x10", SESH_E_TRAILING, 1},
    {"-Infinity", SESH_E_SYNTAX, 1},
    {"NaN", SESH_E_SYNTAX, 0},
    /* Section 3: literal names MUST be lowercase. */
    {"True", SESH_E_SYNTAX, 0},
    {"tRUE", SESH_E_SYNTAX, 1},
    {"nul", SESH_E_INCOMPLETE, 3},
    {"nule", SESH_E_SYNTAX, 3},
    {"nulll", SESH_E_TRAILING, 4},
    {"[truefalse]", SESH_E_SYNTAX, 5},
    /* Sections 4 and 5. */
    {"[", SESH_E_INCOMPLETE, 1},
    {"]", SESH_E_SYNTAX, 0},
    {"[]]", SESH_E_TRAILING, 2},
    {"[}", SESH_E_SYNTAX, 1},
    {"[,]", SESH_E_SYNTAX, 1},
    {"[0,]", SESH_E_SYNTAX, 3},
    {"[0 0]", SESH_E_SYNTAX, 3},
    {"[0:0]", SESH_E_SYNTAX, 2},
    {"{]", SESH_E_SYNTAX, 1},
    {"{,}", SESH_E_SYNTAX, 1},
    {"{0:0}", SESH_E_SYNTAX, 1},
    {"{\"\"}", SESH_E_SYNTAX, 3},
    {"{\"\":}", SESH_E_SYNTAX, 4},
    {"{\"\":0,}", SESH_E_SYNTAX, 6},
    {"{\"\":0:0}", SESH_E_SYNTAX, 5},
    {"{\"\":0,\"\":0}", SESH_OK, 11},
    {"{\"\":0,\"\"", SESH_E_INCOMPLETE, 8},
    {"[]//", SESH_E_TRAILING, 2},
    {"[/**/]", SESH_E_SYNTAX, 1},
    {"['']", SESH_E_SYNTAX, 1},
    /* Section 2: no other white space. */
    {"\v0", SESH_E_SYNTAX, 0},
    {"0\f", SESH_E_TRAILING, 1},
    {"[\xC2\xA0]", SESH_E_SYNTAX, 1},
    {"0\xC2\xA0", SESH_E_TRAILING, 1},
    /* Section 7. */
    {"\"", SESH_E_INCOMPLETE, 1},
    {"\"\\\"", SESH_E_INCOMPLETE, 3},
    {"\"\t\"", SESH_E_SYNTAX, 1},
    {"\"\x1F\"", SESH_E_SYNTAX, 1},
    {"\"\x7F\"", SESH_OK, 3},
    {"\"\\a\"", SESH_E_SYNTAX, 2},
    {"\"\\U0041\"", SESH_E_SYNTAX, 2},
    {"\"\\'\"", SESH_E_SYNTAX, 2},
    {"\"\\u004\"", SESH_E_SYNTAX, 6},
    {"\"\\u00G0\"", SESH_E_SYNTAX, 5},
    {"\"\\uD800\"", SESH_OK, 8},
    {"\"\\uD800\\u\"", SESH_E_SYNTAX, 9},
    {"\"\\uD800\\x\"", SESH_E_SYNTAX, 8},
    {"\"\"\"", SESH_E_TRAILING, 2},
    /* RFC 3629, section 4. */
    {"\"\x80\"", SESH_E_UTF8, 1},
    {"\"\xC0\x80\"", SESH_E_UTF8, 1},
    {"\"\xC1\xBF\"", SESH_E_UTF8, 1},
    {"\"\xC2\"", SESH_E_UTF8, 2},
    {"\"\xC2", SESH_E_INCOMPLETE, 2},
    {"\"\xC2\x80", SESH_E_INCOMPLETE, 3},
    {"\"\xE0\x9F\xBF\"", SESH_E_UTF8, 2},
    {"\"\xED\xA0\x80\"", SESH_E_UTF8, 2},
    {"\"\xEF\xBB\xBF\"", SESH_OK, 5},
    {"\"\xF0\x8F\xBF\xBF\"", SESH_E_UTF8, 2},
    {"\"\xF4\x90\x80\x80\"", SESH_E_UTF8, 2},
    {"\"\xF5\x80\x80\x80\"", SESH_E_UTF8, 1},
    {"\"\xFF\"", SESH_E_UTF8, 1},
    {"\"\xE2\x82\\n\"", SESH_E_UTF8, 3},
    {"\"\\\xFF\"", SESH_E_SYNTAX, 2},
    {"\xFF", SESH_E_SYNTAX, 0},
    {"\xC3\xA9", SESH_E_SYNTAX, 0},
    /* Section 8.1. */
    {"\xEF\xBB\xBF", SESH_E_BOM, 0},
    {"\xEF\xBB\xBF{}", SESH_E_BOM, 0},
    {"\xEF\xBB", SESH_E_BOM, 0},
    {"\xEF", SESH_E_BOM, 0},
    {"\xEF\xBF\xBE", SESH_E_BOM, 0},
    {" \xEF\xBB\xBF{}", SESH_E_SYNTAX, 1},
    {"[]\xEF\xBB\xBF", SESH_E_TRAILING, 2},
    {"\xFE\xFF", SESH_E_SYNTAX, 0},
};

static void agrees_with_known_verdicts(void **state)
{
    struct family f;
    size_t i;
    (void)state;
    begin(&f, "known verdicts");
    for (i = 0; i < COUNT(known); i++) {
        const uint8_t *text = (const uint8_t *)known[i].text;
        size_t length = strlen(known[i].text);
        struct grammar_verdict expected, got;
        expected.status = known[i].status;
        expected.offset = known[i].offset;
        got = check(&f, text, length);
        if (got.status != expected.status || got.offset != expected.offset) {
            complain(&f, "the oracle", text, length, expected, got);
        }
    }
    finish(&f);
}

/* ---- changes of one byte ---------------------------------------------------- */

static const char changes[] =
    "\x01\x08\t\n\x0B\r\x1F \"'+,-./0129:;AEFG[\\]abeflnrtu{}\x7F\x80\x8F\x90\x9F\xA0\xBB\xBF\xC0\xC2\xDF"
    "\xE0\xED\xEF\xF0\xF4\xF5\xFE\xFF"; /* and NUL, which ends it */

static void delete_each(struct family *f, const uint8_t *text, size_t length)
{
    uint8_t changed[GRAMMAR_LONGEST];
    size_t at;
    for (at = 0; at < length; at++) {
        memcpy(changed, text, at);
        memcpy(changed + at, text + at + 1, length - at - 1);
        (void)check(f, changed, length - 1);
    }
}

static void insert_each(struct family *f, const uint8_t *text, size_t length)
{
    uint8_t changed[GRAMMAR_LONGEST + 1];
    size_t at, i;
    for (at = 0; at <= length; at++) {
        memcpy(changed, text, at);
        memcpy(changed + at + 1, text + at, length - at);
        for (i = 0; i < sizeof changes; i++) {
            changed[at] = (uint8_t)changes[i];
            (void)check(f, changed, length + 1);
        }
    }
}

static void substitute_each(struct family *f, const uint8_t *text, size_t length)
{
    uint8_t changed[GRAMMAR_LONGEST];
    size_t at, i;
    memcpy(changed, text, length);
    for (at = 0; at < length; at++) {
        for (i = 0; i < sizeof changes; i++) {
            changed[at] = (uint8_t)changes[i];
            if (changed[at] != text[at]) (void)check(f, changed, length);
        }
        changed[at] = text[at];
    }
}

static void swap_each(struct family *f, const uint8_t *text, size_t length)
{
    uint8_t changed[GRAMMAR_LONGEST];
    size_t at;
    memcpy(changed, text, length);
    for (at = 0; at + 1 < length; at++) {
        changed[at] = text[at + 1];
        changed[at + 1] = text[at];
        (void)check(f, changed, length);
        changed[at] = text[at];
        changed[at + 1] = text[at + 1];
    }
}

static void take_change(void *context, const uint8_t *text, size_t length)
{
    struct family *f = (struct family *)context;
    delete_each(f, text, length);
    insert_each(f, text, length);
    substitute_each(f, text, length);
    swap_each(f, text, length);
}

static void changes_numbers(void **state)
{
    struct family f;
    (void)state;
    begin(&f, "numbers with one byte changed");
    grammar_derive(few_numbers, 1, take_change, &f);
    finish(&f);
}

static void changes_structures(void **state)
{
    struct family f;
    (void)state;
    begin(&f, "structures with one byte changed");
    grammar_derive(shapes, 3, take_change, &f);
    grammar_derive(leaves, 2, take_change, &f);
    grammar_derive(odd, 2, take_change, &f);
    finish(&f);
}

static void changes_strings(void **state)
{
    /* Two characters of each sort, so that every pair of neighbours occurs. */
    ALTERNATIVES pair[] = {"\"" R2 R2 "\"", NULL};
    static const grammar_rule pairs[] = {nothing, pair, character};
    struct family f;
    (void)state;
    begin(&f, "strings with one byte changed");
    grammar_derive(pairs, 1, take_change, &f);
    finish(&f);
}

/* ---- cut short, cut in two --------------------------------------------------- */

/* The beginning of a text is not an error yet; the beginning of a number may be a complete text. */
static void take_prefixes(void *context, const uint8_t *text, size_t length)
{
    struct family *f = (struct family *)context;
    size_t n;
    for (n = 0; n < length; n++) {
        struct grammar_verdict expected = {SESH_E_INCOMPLETE, 0};
        struct grammar_verdict got = check(f, text, n);
        expected.offset = n;
        if ((got.status != SESH_OK && got.status != SESH_E_INCOMPLETE) || got.offset != n) {
            complain(f, "the oracle", text, n, expected, got);
        }
    }
}

static void reads_beginnings(void **state)
{
    struct family f;
    (void)state;
    begin(&f, "texts cut short");
    grammar_derive(few_numbers, 1, take_prefixes, &f);
    grammar_derive(strings, 1, take_prefixes, &f);
    grammar_derive(leaves, 3, take_prefixes, &f);
    grammar_derive(odd, 2, take_prefixes, &f);
    finish(&f);
}

static void reads_two_chunks(void **state)
{
    struct family f;
    size_t i;
    (void)state;
    begin(&f, "texts in two chunks, cut at every place");
    grammar_derive(few_numbers, 1, take_split, &f);
    grammar_derive(strings, 1, take_split, &f);
    grammar_derive(leaves, 3, take_split, &f);
    grammar_derive(odd, 2, take_split, &f);
    for (i = 0; i < COUNT(known); i++)
        take_split(&f, (const uint8_t *)known[i].text, strlen(known[i].text));
    finish(&f);
}

/* ---- everything over small alphabets ------------------------------------------ */

/* Checks all texts of up to `longest` bytes of the alphabet, after `before`. */
static void check_all(struct family *f, const char *before, const uint8_t *alphabet, unsigned size, unsigned longest,
                      const char *after)
{
    uint8_t text[64];
    unsigned index[16] = {0};
    size_t head = strlen(before);
    size_t tail = strlen(after);
    unsigned n, i;
    memcpy(text, before, head);
    for (n = 0; n <= longest; n++) {
        memset(index, 0, sizeof index);
        memset(text + head, alphabet[0], n);
        memcpy(text + head + n, after, tail);
        do {
            (void)check(f, text, head + n + tail);
            for (i = 0; i < n; i++) {
                index[i] = (index[i] + 1) % size;
                text[head + i] = alphabet[index[i]];
                if (index[i] != 0) break;
            }
        } while (i < n);
    }
}

static void judges_all_short_texts(void **state)
{
    static const uint8_t alphabet[] = {'[', ']', '{', '}', ',', ':', '"',  '\\', 'n',
                                       '0', '1', '-', '.', 'e', ' ', 0xC2, 0x80};
    struct family f;
    (void)state;
    begin(&f, "all texts of up to 5 bytes over 17");
    f.brief = true;
    check_all(&f, "", alphabet, sizeof alphabet, 5, "");
    finish(&f);
}

static void judges_all_structures(void **state)
{
    static const uint8_t alphabet[] = {'[', ']', '{', '}', ',', ':', '0'};
    static const uint8_t in_object[] = {'{', '}', ',', ':', '0', '"'};
    struct family f;
    (void)state;
    begin(&f, "all structures of up to 7 bytes");
    f.brief = true;
    check_all(&f, "", alphabet, sizeof alphabet, 6, "");
    check_all(&f, "{", in_object, sizeof in_object, 7, "}");
    finish(&f);
}

static void judges_all_letters(void **state)
{
    static const uint8_t letters[] = {'t', 'r', 'u', 'e', 'f', 'a', 'l', 's', 'n'};
    struct family f;
    (void)state;
    begin(&f, "all words over the letters of the literals");
    f.brief = true;
    check_all(&f, "", letters, sizeof letters, 5, "");
    check_all(&f, "[", letters, sizeof letters, 5, "]");
    finish(&f);
}

static void judges_all_numbers(void **state)
{
    static const uint8_t alphabet[] = {'0', '7', '-', '+', '.', 'e', 'E'};
    struct family f;
    (void)state;
    begin(&f, "all words of up to 6 bytes over those of numbers");
    f.brief = true;
    check_all(&f, "", alphabet, sizeof alphabet, 6, "");
    check_all(&f, "[", alphabet, sizeof alphabet, 5, "]");
    finish(&f);
}

/* RFC 3629, section 4: every byte that begins or ends one of its ranges. */
static void judges_all_sequences(void **state)
{
    static const uint8_t edges[] = {0x1F, 0x20, '"',  '\\', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2,
                                    0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
    struct family f;
    (void)state;
    begin(&f, "all sequences of up to 4 bytes at UTF-8's edges");
    f.brief = true;
    check_all(&f, "\"", edges, sizeof edges, 4, "\"");
    finish(&f);
}

/* Together, these texts reach every place of the grammar. */
static const char *const places[] = {
    "",
    " ",
    "[",
    "{",
    "[0",
    "[0,",
    "[[]",
    "[{}",
    "{\"\"",
    "{\"\":",
    "{\"\":0",
    "{\"\":0,",
    "{\"\":[]",
    "0 ",
    "[] ",
    "\"\" ",
    "\"",
    "\"\\",
    "\"\\u",
    "\"\\u0",
    "\"\\u00",
    "\"\\u000",
    "\"\\uD8",
    "\"\\uD80",
    "\"\\uD800",
    "\"\\uD800\\",
    "\"\\uD800\\u",
    "\"\\uD800\\uD",
    "\"\\uD800\\uDC0",
    "\"\\uDC00",
    "{\"",
    "{\"\\",
    "{\"\\u",
    "{\"\xE2",
    "t",
    "tr",
    "tru",
    "true",
    "f",
    "fals",
    "false",
    "n",
    "nul",
    "null",
    "[t",
    "[true",
    "-",
    "0",
    "1",
    "0.",
    "0.0",
    "1e",
    "1e+",
    "1e0",
    "[-",
    "[0.",
    "[0.0",
    "[1e",
    "[1e-",
    "[1e0",
    "\"\xC2",
    "\"\xE0",
    "\"\xE1",
    "\"\xED",
    "\"\xF0",
    "\"\xF1",
    "\"\xF4",
    "\"\xE0\xA0",
    "\"\xF0\x90",
    "\"\xF0\x90\x80",
    "\xEF",
    "\xEF\xBB",
    "\xEF\xBB\xBF",
};

/* Checks every byte after a place, and every second byte after each one that is allowed there.
   It shows whether the first byte led to the right place. */
static void check_pairs(struct family *f, const char *place, const uint8_t *every)
{
    char text[32];
    size_t n = strlen(place);
    unsigned i;
    memcpy(text, place, n);
    text[n + 1] = '\0';
    for (i = 0; i < 256; i++) {
        struct grammar_verdict got;
        text[n] = (char)every[i];
        got = check(f, (const uint8_t *)text, n + 1);
        if (got.status == SESH_OK || got.status == SESH_E_INCOMPLETE) check_all(f, text, every, 256, 1, "");
    }
}

static void judges_all_pairs(void **state)
{
    uint8_t every[256];
    struct family f;
    unsigned i;
    (void)state;
    for (i = 0; i < 256; i++)
        every[i] = (uint8_t)i;
    begin(&f, "all pairs of bytes after every place of the grammar");
    f.brief = true;
    for (i = 0; i < COUNT(places); i++)
        check_pairs(&f, places[i], every);
    finish(&f);
}

static void judges_all_bytes(void **state)
{
    static const char *const ends[] = {"\"",  "]",    "}",      "0]",         ":0}", "\":0}",
                                       "0\"", "00\"", "\x80\"", "\x80\x80\"", " "};
    uint8_t every[256];
    struct family f;
    unsigned i, j;
    (void)state;
    for (i = 0; i < 256; i++)
        every[i] = (uint8_t)i;
    begin(&f, "all bytes between a place and an end");
    for (i = 0; i < COUNT(places); i++) {
        for (j = 0; j < COUNT(ends); j++)
            check_all(&f, places[i], every, 256, 1, ends[j]);
    }
    finish(&f);
}

/* ---- the module ----------------------------------------------------------------- */

void test_grammar(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_known_verdicts),
        cmocka_unit_test(derives_numbers),
        cmocka_unit_test(derives_escapes),
        cmocka_unit_test(derives_units),
        cmocka_unit_test(derives_strings),
        cmocka_unit_test(derives_characters),
        cmocka_unit_test(derives_structures),
        cmocka_unit_test(derives_white_space),
        cmocka_unit_test(limits_the_depth),
        cmocka_unit_test(judges_at_the_limit),
        cmocka_unit_test(reads_long_texts),
        cmocka_unit_test(changes_numbers),
        cmocka_unit_test(changes_structures),
        cmocka_unit_test(changes_strings),
        cmocka_unit_test(reads_beginnings),
        cmocka_unit_test(reads_two_chunks),
        cmocka_unit_test(judges_all_short_texts),
        cmocka_unit_test(judges_all_structures),
        cmocka_unit_test(judges_all_letters),
        cmocka_unit_test(judges_all_numbers),
        cmocka_unit_test(judges_all_sequences),
        cmocka_unit_test(judges_all_pairs),
        cmocka_unit_test(judges_all_bytes),
    };
    int failed = cmocka_run_group_tests_name("grammar", tests, NULL, NULL);
    unsigned long failures = failed < 0 ? COUNT(tests) : (unsigned long)failed;
    tally->failed += failures;
    tally->passed += COUNT(tests) - failures;
}
