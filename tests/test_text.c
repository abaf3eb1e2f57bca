/* SPDX-License-Identifier: MIT */
/* A struct or a number as text: forms, header values, integers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <sesh/ask_refusal.h>
#include <sesh/thoughtspot.h>
#include <sesh/webuntis.h>
#include <sesh/write.h>

#include "../src/kind/kind.h"
#include "../src/write/scalar.h"
#include "tally.h"
#include "types/every.h" /* tests/run_rows.c has its tables */
#include "types/shapes.h"

/* ---- forms ----------------------------------------------------------------- */

struct form_text {
    char bytes[1000];
    size_t length;
    unsigned left; /* calls until the sink refuses */
};

static int append_form(void *context, const char *piece, size_t length)
{
    struct form_text *text = (struct form_text *)context;
    if (text->left-- == 0) return 7;
    assert_true(text->length + length < sizeof text->bytes);
    memcpy(text->bytes + text->length, piece, length);
    text->length += length;
    text->bytes[text->length] = '\0';
    return 0;
}

static struct sesh_every every;

static void read_every(const char *json)
{
    int status = sesh_every_read(&every, json, strlen(json), NULL, NULL);
    assert_true(status == SESH_OK || status == SESH_E_MISSING); /* `answers` may be missing */
}

static void assert_form(const char *json, unsigned flags, const char *wanted)
{
    struct form_text text = {"", 0, 1000};
    read_every(json);
    assert_int_equal(sesh_write_form(&sesh_every_type, &every, flags, append_form, &text), SESH_OK);
    assert_string_equal(text.bytes, wanted);
}

static void test_form(void **state)
{
    (void)state;
    assert_form("{}", 0, "");
    assert_form("{\"level\":-7}", 0, "level=-7");
    assert_form("{\"level\":-9223372036854775808,\"big\":18446744073709551615}", 0,
                "level=-9223372036854775808&big=18446744073709551615");
    assert_form("{\"small\":-2147483648,\"date\":\"2026-11-29T15:00:00+01:00\"}", 0,
                "small=-2147483648&date=2026-11-29T14%3A00%3A00Z");
    assert_form("{\"valid\":true,\"since\":1.5,\"text\":\"\"}", 0, "since=1&valid=true&text=");
    assert_form("{\"answers\":[true,false,true]}", 0, "answers=true&answers=false&answers=true");
    assert_form("{\"levels\":[],\"times\":[3],\"answers\":null,\"id\":null,\"one\":null}", 0, "times=3");
    assert_form("{\"text\":\"a b&c=d\",\"name\":\"+%\\\"\\n\\\\\"}", 0, "text=a+b%26c%3Dd&name=%2B%25%22%0A%5C");
    assert_form("{\"text\":\"\\u00e9\\u20ac\"}", 0, "text=%C3%A9%E2%82%AC");
    assert_form("{\"text\":\"azAZ09\",\"name\":\"*-._~\"}", 0, "text=azAZ09&name=*-._%7E");
    assert_form("{\"text\":\"@[`{/:\"}", 0, "text=%40%5B%60%7B%2F%3A");
}

static void test_secrets_in_a_form(void **state)
{
    static const char json[] = "{\"p&s w\xC3\xB6rd\":\"a\\\"b\",\"passes\":[\"x\",\"y\"],\"id\":1}";
    (void)state;
    assert_form(json, SESH_WRITE_SECRETS, "id=1&p%26s+w%C3%B6rd=a%22b&passes=x&passes=y");
    assert_form(json, 0, "id=1&p%26s+w%C3%B6rd=***&passes=***");
    assert_form(json, ~(unsigned)SESH_WRITE_SECRETS, "id=1&p%26s+w%C3%B6rd=***&passes=***");
}

static void test_object_in_a_form(void **state)
{
    static struct sesh_webuntis_reply reply;
    struct form_text text = {"", 0, 1000};
    (void)state;
    read_every("{\"id\":1,\"items\":[\"a\"]}");
    assert_int_equal(sesh_write_form(&sesh_every_type, &every, 0, append_form, &text), SESH_E_ARGUMENT);
    assert_int_equal(text.length, 0);
    memset(&reply, 0, sizeof reply);
    SESH_SET(&reply, SESH_WEBUNTIS_REPLY_RESULT); /* the first of its fields */
    assert_int_equal(sesh_write_form(&sesh_webuntis_reply_type, &reply, 0, append_form, &text), SESH_E_ARGUMENT);
    assert_int_equal(text.length, 0);
}

/* An EACH and a STREAM are left out, also inside objects. */
static void test_handed_out_in_a_form(void **state)
{
    static struct sesh_shapes_each handed;
    static const char json[] = "{\"id\":3,\"keys\":[{\"id\":1}],\"numbers\":[1]}";
    struct form_text text = {"", 0, 1000};
    (void)state;
    assert_int_equal(sesh_shapes_each_read(&handed, json, sizeof json - 1, NULL, NULL), SESH_OK);
    assert_int_equal(sesh_write_form(&sesh_shapes_each_type, &handed, 0, append_form, &text), SESH_OK);
    assert_int_equal(text.length, 4);
    assert_memory_equal(text.bytes, "id=3", 4);
    SESH_SET(&handed, SESH_SHAPES_EACH_ONE);
    assert_int_equal(sesh_write_form(&sesh_shapes_each_type, &handed, 0, append_form, &text), SESH_E_ARGUMENT);
}

static void test_form_null(void **state)
{
    struct form_text text = {"", 0, 1000};
    (void)state;
    read_every("{\"id\":1}");
    assert_int_equal(sesh_write_form(NULL, &every, 0, append_form, &text), SESH_E_ARGUMENT);
    assert_int_equal(sesh_write_form(&sesh_every_type, NULL, 0, append_form, &text), SESH_E_ARGUMENT);
    assert_int_equal(sesh_write_form(&sesh_every_type, &every, 0, NULL, &text), SESH_E_ARGUMENT);
    assert_int_equal(text.length, 0);
}

/* The struct's values are taken as they are, but nothing next to it is read. */
static void test_form_of_a_struct_that_lies(void **state)
{
    struct form_text text = {"", 0, 1000};
    (void)state;
    read_every("{\"nick\":[\"abc\",\"def\"],\"text\":\"abcdefg\"}");
    every.nick_count = 9;
    every.text[7] = 'h';
    assert_int_equal(sesh_write_form(&sesh_every_type, &every, 0, append_form, &text), SESH_OK);
    assert_string_equal(text.bytes, "text=abcdefgh&nick=abc&nick=def");
}

/* A string without a NUL ends with its member, whatever follows it. */
static void test_form_without_nul(void **state)
{
    struct form_text text = {"", 0, 1000};
    (void)state;
    memset(&every, 'x', sizeof every);
    every.has = 1u << SESH_EVERY_TEXT | 1u << SESH_EVERY_NICK;
    every.nick_count = 2;
    memcpy(every.text, "abcdefgh", 8);
    memcpy(every.nick[0], "abcd", 4);
    memcpy(every.nick[1], "efgh", 4);
    assert_int_equal(sesh_write_form(&sesh_every_type, &every, 0, append_form, &text), SESH_OK);
    assert_string_equal(text.bytes, "text=abcdefgh&nick=abcd&nick=efgh");
}

/* Mask bits without a field mean nothing; a secret is not a list. */
static void test_form_of_masks(void **state)
{
    static struct sesh_ask_refusal refusal;
    static struct sesh_thoughtspot session;
    struct form_text text = {"", 0, 1000};
    (void)state;
    memset(&refusal, 0, sizeof refusal);
    memset(&refusal.has, 0xFF, sizeof refusal.has);
    refusal.code = 5;
    assert_int_equal(sesh_write_form(&sesh_ask_refusal_type, &refusal, 0, append_form, &text), SESH_OK);
    assert_string_equal(text.bytes, "error=&error_description=&code=5&debug=");
    memset(&session, 0, sizeof session);
    memset(&text, 0, sizeof text);
    text.left = 1000;
    SESH_SET(&session, SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID);
    session.partial_jsession_guid[0] = 'g';
    assert_int_equal(sesh_write_form(&sesh_thoughtspot_type, &session, SESH_WRITE_SECRETS, append_form, &text),
                     SESH_OK);
    assert_string_equal(text.bytes, "partialJSessionGUID=g");
}

/* The sink's result ends the writing at once, at every call. */
static void test_form_sink_refuses(void **state)
{
    struct form_text text;
    unsigned calls;
    int status;
    (void)state;
    read_every("{\"id\":1,\"valid\":true,\"text\":\"a b\",\"answers\":[false],\"p&s w\xC3\xB6rd\":\"x\",\"big\":2}");
    for (calls = 0;; calls++) {
        memset(&text, 0, sizeof text);
        text.left = calls;
        status = sesh_write_form(&sesh_every_type, &every, 0, append_form, &text);
        if (status == SESH_OK) break;
        assert_int_equal(status, 7);
        assert_true(text.left == (unsigned)-1); /* it was not called again */
    }
    assert_true(calls > 20);
    assert_string_equal(text.bytes, "valid=true&answers=false&text=a+b&id=1&big=2&p%26s+w%C3%B6rd=***");
}

/* What a program sets itself is written, in structs with masks of one byte and of two. */
static void test_set(void **state)
{
    static struct sesh_webuntis session;
    struct form_text text = {"", 0, 1000};
    (void)state;
    memset(&session, 0, sizeof session);
    SESH_SET(&session, SESH_WEBUNTIS_SESSION_ID);
    SESH_SET(&session, SESH_WEBUNTIS_PERSONS);
    SESH_SET(&session, SESH_WEBUNTIS_EMAIL);
    SESH_SET(&session.persons[0], SESH_WEBUNTIS_PERSON_ENTRY_TYPE);
    session.persons_count = 1;
    session.persons[0].type = 5;
    (void)strcpy(session.session_id, "a");
    (void)strcpy(session.email, "\"b");
    assert_true(SESH_HAS(&session, SESH_WEBUNTIS_EMAIL));
    assert_false(SESH_HAS(&session, SESH_WEBUNTIS_NAME));
    assert_int_equal(sesh_write(&sesh_webuntis_type, &session, SESH_WRITE_SECRETS, append_form, &text), SESH_OK);
    assert_string_equal(text.bytes, "{\"sessionId\":\"a\",\"persons\":[{\"type\":5}],\"email\":\"\\\"b\"}");
}

/* ---- header values ---------------------------------------------------------- */

static void test_header_values(void **state)
{
    unsigned c;
    (void)state;
    assert_true(sesh_header_value(""));
    assert_true(sesh_header_value("Bearer a.b-c_d~e+f/g="));
    assert_true(sesh_header_value("a \t b"));
    assert_false(sesh_header_value(" "));
    assert_false(sesh_header_value("\t"));
    for (c = 1; c < 256; c++) {
        bool blank = c == ' ' || c == '\t';
        bool visible = c > ' ' && c < 0x7F;
        char text[4] = {(char)c, 'b', 'c', '\0'};
        assert_int_equal(sesh_header_value(text), visible);
        text[0] = 'a';
        text[1] = (char)c;
        assert_int_equal(sesh_header_value(text), visible || blank);
        text[1] = 'b';
        text[2] = (char)c;
        assert_int_equal(sesh_header_value(text), visible);
    }
}

/* ---- integers ----------------------------------------------------------------- */

static void assert_int_text(uint64_t value)
{
    char text[SESH_INT_TEXT + 1], wanted[32];
    memset(text, '#', sizeof text);
    sprintf(wanted, "%llu", (unsigned long long)value);
    assert_int_equal(sesh_uint_text(value, text), strlen(wanted));
    assert_string_equal(text, wanted);
    sprintf(wanted, "%lld", (long long)value);
    assert_int_equal(sesh_int_text((int64_t)value, text), strlen(wanted));
    assert_string_equal(text, wanted);
    assert_true(text[SESH_INT_TEXT] == '#');
}

static void test_integers(void **state)
{
    uint64_t power, value = 1;
    unsigned i;
    (void)state;
    for (i = 0; i < 64; i++) {
        power = (uint64_t)1 << i;
        assert_int_text(power);
        assert_int_text(power - 1);
        assert_int_text(0 - power);
        assert_int_text(0 - power - 1);
    }
    for (power = 1, i = 0; i < 20; i++, power *= 10) {
        assert_int_text(power);
        assert_int_text(power - 1);
        assert_int_text(power + 1);
    }
    for (i = 0; i < 100000; i++) {
        value = value * 6364136223846793005u + 1442695040888963407u;
        assert_int_text(value >> i % 64);
    }
}

/* ---- truth values --------------------------------------------------------------- */

/* Only the letters, without the bytes after them. */
static void test_bools(void **state)
{
    static const char *const words[] = {"false", "true"};
    char text[SESH_SCALAR_TEXT], wanted[SESH_SCALAR_TEXT];
    size_t i;
    (void)state;
    for (i = 0; i < 2; i++) {
        bool value = i != 0;
        memset(text, '#', sizeof text);
        memset(wanted, '#', sizeof wanted);
        memcpy(wanted, words[i], strlen(words[i]));
        assert_int_equal(sesh_scalar_text(SESH_FORM_BOOL, &value, text), strlen(words[i]));
        assert_memory_equal(text, wanted, sizeof wanted);
    }
}

void test_text(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_form),
        cmocka_unit_test(test_secrets_in_a_form),
        cmocka_unit_test(test_object_in_a_form),
        cmocka_unit_test(test_handed_out_in_a_form),
        cmocka_unit_test(test_form_null),
        cmocka_unit_test(test_form_of_a_struct_that_lies),
        cmocka_unit_test(test_form_without_nul),
        cmocka_unit_test(test_form_of_masks),
        cmocka_unit_test(test_form_sink_refuses),
        cmocka_unit_test(test_set),
        cmocka_unit_test(test_header_values),
        cmocka_unit_test(test_integers),
        cmocka_unit_test(test_bools),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("text", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
