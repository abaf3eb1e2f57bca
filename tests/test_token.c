/* SPDX-License-Identifier: MIT */
/* Frames through src/read/token.h: what jsmn finds in them, and what it refuses. Other bytes
   follow each frame, as in a chunk, and must not change the result. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../src/read/token.h"

#include "tally.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* The longest string in a row: int has 16 bits on AVR, and the offset of the closing quotation
   mark must fit it. */
#define LONGEST 32766u

enum { NONE = -1 };

/* What can follow a frame in a chunk, and what never can; "" is a NUL. */
static const char *const behind[] = {
    "",     ",",  "]",           "}",    ":",   " ",     "\t",     "\n",   "\r",         "\"",   "\\",
    "\\\"", "5",  "12",          ".5",   "e9",  "-",     "x",      "true", "[",          "{",    "[]",
    "{}",   "]}", "\",\"b\":\"", "\"\"", ", 1", "\n}\n", "\xFF\"", "\x80", "\xC3\xBC\"", "\x01", "\x7F",
};

/* ---- asking -------------------------------------------------------------------- */

static void print_frame(const uint8_t *frame, size_t length, const char *after)
{
    size_t i;
    fprintf(stderr, "token: ");
    for (i = 0; i < length && i < 80; i++) {
        if (frame[i] >= 0x20 && frame[i] < 0x7F) fprintf(stderr, "%c", frame[i]);
        else fprintf(stderr, "\\x%02X", frame[i]);
    }
    fprintf(stderr, "%s, %zu bytes, and behind it \"%s\"\n", i < length ? "..." : "", length, after);
}

/* Is this the result? type is NONE if jsmn refuses. `after` with its NUL follows the frame; the
   memory ends there. */
static void ask(const uint8_t *frame, size_t length, const char *after, int type, size_t start, size_t text)
{
    size_t more = strlen(after) + 1;
    uint8_t *memory = (uint8_t *)malloc(length + more);
    struct sesh_token token;
    bool found, right;
    assert_non_null(memory);
    memcpy(memory, frame, length);
    memcpy(memory + length, after, more);
    memset(&token, 0x5A, sizeof token);
    found = sesh_token_find(memory, length, &token);
    right = found == (type != NONE);
    if (found && right)
        right = token.type == type && token.text == (const char *)memory + start && token.length == text;
    if (!right) print_frame(memory, length, after);
    if (found && !right)
        fail_msg("type %u of %td, %zu bytes, instead of type %d of %zu, %zu bytes", token.type,
                 token.text - (const char *)memory, token.length, type, start, text);
    if (!right) fail_msg("found %d, wanted type %d", found, type);
    free(memory);
}

/* With every text after it, and with none. */
static void ask_all(const uint8_t *frame, size_t length, int type, size_t start, size_t text)
{
    uint8_t *alone = (uint8_t *)malloc(length + (length == 0));
    struct sesh_token token;
    size_t i;
    for (i = 0; i < COUNT(behind); i++)
        ask(frame, length, behind[i], type, start, text);
    assert_non_null(alone);
    memcpy(alone, frame, length);
    if (sesh_token_find(alone, length, &token) != (type != NONE)) {
        print_frame(alone, length, "");
        fail_msg("another answer when nothing is behind it");
    }
    free(alone);
}

/* ---- rows ----------------------------------------------------------------------- */

struct row {
    const char *frame;
    int type;
    size_t start, length;
    size_t more; /* bytes of the frame from its first NUL on */
};

static void ask_rows(const struct row *rows, size_t count)
{
    size_t i;
    for (i = 0; i < count; i++) {
        size_t length = strlen(rows[i].frame) + rows[i].more;
        ask_all((const uint8_t *)rows[i].frame, length, rows[i].type, rows[i].start, rows[i].length);
    }
}

/* jsmn in its strict mode requires something after these. */
static void test_primitives(void **state)
{
    static const struct row rows[] = {
        {"0", SESH_TOKEN_NUMBER, 0, 1, 0},
        {"7", SESH_TOKEN_NUMBER, 0, 1, 0},
        {"12", SESH_TOKEN_NUMBER, 0, 2, 0},
        {"-0", SESH_TOKEN_NUMBER, 0, 2, 0},
        {"-1", SESH_TOKEN_NUMBER, 0, 2, 0},
        {"1.5", SESH_TOKEN_NUMBER, 0, 3, 0},
        {"1E400", SESH_TOKEN_NUMBER, 0, 5, 0},
        {"-12.034e+56", SESH_TOKEN_NUMBER, 0, 11, 0},
        {"6e-7", SESH_TOKEN_NUMBER, 0, 4, 0},
        {"9223372036854775807", SESH_TOKEN_NUMBER, 0, 19, 0},
        {"-9223372036854775808", SESH_TOKEN_NUMBER, 0, 20, 0},
        {"18446744073709551615", SESH_TOKEN_NUMBER, 0, 20, 0},
        {"1000000000000000000000000000000000000000000000000000000000000000", SESH_TOKEN_NUMBER, 0, 64, 0},
        {"true", SESH_TOKEN_TRUE, 0, 4, 0},
        {"false", SESH_TOKEN_FALSE, 0, 5, 0},
        {"null", SESH_TOKEN_NULL, 0, 4, 0},
    };
    (void)state;
    ask_rows(rows, COUNT(rows));
}

static void test_strings(void **state)
{
    static const struct row rows[] = {
        {"\"\"", SESH_TOKEN_STRING, 1, 0, 0},
        {"\"a\"", SESH_TOKEN_STRING, 1, 1, 0},
        {"\" \"", SESH_TOKEN_STRING, 1, 1, 0},
        {"\"M\xC3\xBCller\"", SESH_TOKEN_STRING, 1, 7, 0},
        /* Characters that would be something else, or an end, outside a string. */
        {"\"12\"", SESH_TOKEN_STRING, 1, 2, 0},
        {"\"-1.5e3\"", SESH_TOKEN_STRING, 1, 6, 0},
        {"\"true\"", SESH_TOKEN_STRING, 1, 4, 0},
        {"\"false\"", SESH_TOKEN_STRING, 1, 5, 0},
        {"\"null\"", SESH_TOKEN_STRING, 1, 4, 0},
        {"\"[\"", SESH_TOKEN_STRING, 1, 1, 0},
        {"\"]\"", SESH_TOKEN_STRING, 1, 1, 0},
        {"\"{\"", SESH_TOKEN_STRING, 1, 1, 0},
        {"\"}\"", SESH_TOKEN_STRING, 1, 1, 0},
        {"\"]}]}\"", SESH_TOKEN_STRING, 1, 4, 0},
        {"\"{[:, ]}\"", SESH_TOKEN_STRING, 1, 7, 0},
        {"\"a,b:c\"", SESH_TOKEN_STRING, 1, 5, 0},
        {"\" \t\r\n \"", SESH_TOKEN_STRING, 1, 5, 0},
        {"\"http://a.example/[x]?q={y}\"", SESH_TOKEN_STRING, 1, 26, 0},
        /* Decoded text: 0xFF and 0xFE stand for a quotation mark and a backslash. */
        {"\"\xFF\"", SESH_TOKEN_STRING, 1, 1, 0},
        {"\"\xFE\"", SESH_TOKEN_STRING, 1, 1, 0},
        {"\"\xFE\xFF\"", SESH_TOKEN_STRING, 1, 2, 0},
        {"\"\xFFsaid\xFF, C:\xFE\xFE\"", SESH_TOKEN_STRING, 1, 12, 0},
        {"\"\xFEu0041\"", SESH_TOKEN_STRING, 1, 6, 0},
        /* Decoded controls, and UTF-8 whose bytes look like some with the high bit. */
        {"\"\x01\b\f\x1F\x7F\"", SESH_TOKEN_STRING, 1, 5, 0},
        {"\"\xC2\x80\xC2\x85\xC2\x9F\"", SESH_TOKEN_STRING, 1, 6, 0},
        {"\"\xC2\xA2\xC3\x9C\xC2\xAC\"", SESH_TOKEN_STRING, 1, 6, 0},
        {"\"\xE2\x82\xAC\xED\x9F\xBF\xEF\xBB\xBF\"", SESH_TOKEN_STRING, 1, 9, 0},
        {"\"\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF\"", SESH_TOKEN_STRING, 1, 8, 0},
    };
    (void)state;
    ask_rows(rows, COUNT(rows));
}

static void test_refused(void **state)
{
    static const struct row rows[] = {
        {"", NONE, 0, 0, 0},
        {"\"", NONE, 0, 0, 0},
        {"\"a", NONE, 0, 0, 0},
        {"\"\xC3", NONE, 0, 0, 0},
        {"\"a\xFF", NONE, 0, 0, 0},
        {"\"\\", NONE, 0, 0, 0},
        {"\"a\\", NONE, 0, 0, 0},
        {"\"a\\\\", NONE, 0, 0, 0},
        {"\"a\\\"", NONE, 0, 0, 0},
        {"\"\\x\"", NONE, 0, 0, 0},
        {"\"\\u12", NONE, 0, 0, 0},
        {"\"\\u00G0\"", NONE, 0, 0, 0},
        {"\"a\0\"", NONE, 0, 0, 2},
        {"\0", NONE, 0, 0, 1},
        {" ", NONE, 0, 0, 0},
        {"12\x80", NONE, 0, 0, 0},
        {"\xC3\xBC", NONE, 0, 0, 0},
        {"\x7F", NONE, 0, 0, 0},
        {"1\x01", NONE, 0, 0, 0},
        /* Two tokens, or one without an end. */
        {"1,2", NONE, 0, 0, 0},
        {"1 2", NONE, 0, 0, 0},
        {"1:2", NONE, 0, 0, 0},
        {"true false", NONE, 0, 0, 0},
        {"\"a\"\"b\"", NONE, 0, 0, 0},
        {"\"a\":1", NONE, 0, 0, 0},
        {"\"a\"b", NONE, 0, 0, 0},
        {"[", NONE, 0, 0, 0},
        {"{", NONE, 0, 0, 0},
        {"[1", NONE, 0, 0, 0},
        {"]", NONE, 0, 0, 0},
        {"}", NONE, 0, 0, 0},
        {"1]", NONE, 0, 0, 0},
        {"\"a\"}", NONE, 0, 0, 0},
    };
    (void)state;
    ask_rows(rows, COUNT(rows));
}

/* ---- all of a kind ----------------------------------------------------------------- */

/* Each byte that the text of a frame can have: first, in the middle, last and alone. */
static void test_every_byte(void **state)
{
    static const struct {
        size_t place, length;
    } shapes[] = {{1, 1}, {1, 3}, {2, 3}, {3, 3}};
    unsigned byte;
    size_t i;
    (void)state;
    for (byte = 1; byte < 0x100; byte++) {
        if (byte == '"' || byte == '\\') continue;
        for (i = 0; i < COUNT(shapes); i++) {
            uint8_t frame[] = "\"abc\"";
            frame[shapes[i].length + 1] = '"';
            frame[shapes[i].place] = (uint8_t)byte;
            ask_all(frame, shapes[i].length + 2, SESH_TOKEN_STRING, 1, shapes[i].length);
        }
    }
}

/* A string that is cut anywhere is refused. If it is closed there, as a clipped one is in the
   work buffer, it is the shorter string, whatever remains of the longer one after it. */
static void test_cut(void **state)
{
    static const char whole[] = "\"Gr\xC3\xBC\xC3\x9F"
                                "e, \xFF[Z\xC3\xBCrich]\xFF {\xF0\x9F\x98\x80: 1}\xFE\"";
    size_t length = sizeof whole - 1;
    size_t cut;
    (void)state;
    for (cut = 1; cut < length; cut++) {
        uint8_t frame[sizeof whole];
        memcpy(frame, whole, sizeof whole);
        ask_all(frame, cut, NONE, 0, 0);
        ask(frame, cut, whole + cut, NONE, 0, 0);
        frame[cut] = '"';
        ask_all(frame, cut + 1, SESH_TOKEN_STRING, 1, cut - 1);
        ask(frame, cut + 1, whole + cut, SESH_TOKEN_STRING, 1, cut - 1);
    }
}

/* The bytes of a number past the given length are not part of it. */
static void test_number_in_a_number(void **state)
{
    static const char digits[] = "-12345678901234567890.12345678901234567890e+123456789";
    size_t length;
    (void)state;
    for (length = 2; length < sizeof digits; length++)
        ask((const uint8_t *)digits, length, digits + length, SESH_TOKEN_NUMBER, 0, length);
}

/* The longest text of a row, and the longest spelling of a number. */
static void test_longest(void **state)
{
    static const char units[][5] = {"a", "\xFF", "\xFE", " ", "]", "\xC3\xBC", "{\x01:\x7F"};
    static uint8_t frame[LONGEST + 2];
    size_t i, j;
    (void)state;
    for (i = 0; i < COUNT(units); i++) {
        size_t cycle = strlen(units[i]);
        for (j = 0; j < LONGEST; j++)
            frame[1 + j] = (uint8_t)units[i][j % cycle];
        frame[0] = frame[LONGEST + 1] = '"';
        ask_all(frame, LONGEST + 2, SESH_TOKEN_STRING, 1, LONGEST);
        ask_all(frame, LONGEST + 1, NONE, 0, 0);
        frame[LONGEST] = '"';
        ask_all(frame, LONGEST + 1, SESH_TOKEN_STRING, 1, LONGEST - 1);
    }
    memset(frame, '9', 255);
    ask_all(frame, 255, SESH_TOKEN_NUMBER, 0, 255);
}

/* ---- the list --------------------------------------------------------------------- */

void test_token(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_primitives), cmocka_unit_test(test_strings), cmocka_unit_test(test_refused),
        cmocka_unit_test(test_every_byte), cmocka_unit_test(test_cut),     cmocka_unit_test(test_number_in_a_number),
        cmocka_unit_test(test_longest),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("token", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
