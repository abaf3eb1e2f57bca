/* SPDX-License-Identifier: MIT */
/* A type outside the library, see odd.def: nothing depends on details of the types that it
   ships. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sesh/kinds.h>
#include <sesh/sesh.h>
#include <sesh/thoughtspot_v2_token.h>
#include <sesh/thoughtspot_v2_user.h>
#include <sesh/verdocs_token.h>
#include <sesh/webuntis.h>
#include <sesh/write.h>

#include "kind/kind.h"
#include "level.h"
#include "read/frame.h"
#include "read/state.h"
#include "tally.h"

/* What the generator prints from odd.def. */
#include "types/odd.c"

#include "types/every.h" /* tests/run_rows.c has its tables */

/* ---- reading and writing ------------------------------------------------- */

struct text {
    char bytes[1000];
    size_t length;
};

static int append(void *context, const char *piece, size_t length)
{
    struct text *text = (struct text *)context;
    assert_true(text->length + length < sizeof text->bytes);
    memcpy(text->bytes + text->length, piece, length);
    text->length += length;
    text->bytes[text->length] = '\0';
    return 0;
}

static void assert_written(const struct sesh_odd *s, unsigned flags, const char *wanted)
{
    struct text text = {"", 0};
    assert_int_equal(sesh_write(&sesh_odd_type, s, flags, append, &text), SESH_OK);
    assert_string_equal(text.bytes, wanted);
}

/* All of it. */
#define FULL                                                                                                               \
    "{\"a/b\":1,\"m~n\":-2,\"q\\\"\\\\\\u001f z\":\"\\\"\\\\/\\t\",\"words\":[\"abc\",\"\"],\"items\":[\"n1\","            \
    "{\"amount\":5,\"name\":\"n2\"},{\"amount\":null,\"name\":\"n3\"}],\"keys\":[\"k1\",\"k2\"],\"outer~\":{\"in/"         \
    "ner\":{\"items\":[{\"amount\":-1,\"name\":\"\"},\"\"]}},\" \":true,\"hidden\":{\"key\":\"k3\"},\"word\":9,\"" LENGTHY \
    "\":10}"

/* As in odd.def. */
#define LENGTHY "a name of more bytes than three times sixteen, to its end"

static void test_full(void **state)
{
    static struct sesh_odd s;
    (void)state;
    assert_int_equal(sesh_odd_read(&s, FULL, sizeof FULL - 1, NULL, NULL), SESH_OK);
    assert_int_equal(s.slash, 1);
    assert_int_equal(s.tilde, -2);
    assert_string_equal(s.quote, "\"\\/\t");
    assert_int_equal(s.words_count, 2);
    assert_string_equal(s.items[0].name, "n1");
    assert_int_equal(s.items[0].has, 1 << 1);
    assert_int_equal(s.items[1].amount, 5);
    assert_int_equal(s.items[2].null, 1 << 0);
    assert_int_equal(s.outer.inner.items[0].amount, -1);
    assert_int_equal(s.outer.inner.items_count, 2);
    assert_true(s.blank);
    assert_int_equal(s.has, (1 << 11) - 1);
    assert_written(&s, SESH_WRITE_SECRETS, FULL);
}

/* A long name is the field's only if all of its bytes match, wherever the document is cut. */
static void test_lengthy(void **state)
{
    enum { LENGTH = sizeof LENGTHY - 1 };
    static struct sesh_odd s;
    char json[2 + LENGTH + 32];
    size_t more, i;
    (void)state;
    for (more = 0; more < 20; more++) {
        int length = sprintf(json, "{\"%s\":7%*s}", LENGTHY, (int)more, "");
        assert_int_equal(sesh_odd_read(&s, json, (size_t)length, NULL, NULL), SESH_OK);
        assert_int_equal(s.has, 1 << 10);
        assert_int_equal(s.lengthy, 7);
        for (i = 0; i < LENGTH; i++) {
            json[2 + i]++;
            assert_int_equal(sesh_odd_read(&s, json, (size_t)length, NULL, NULL), SESH_OK);
            assert_int_equal(s.has, 0);
            json[2 + i]--;
        }
    }
}

/* A secret array, object, or string in the place of an object is written as one mask. */
static void test_secrets(void **state)
{
    static struct sesh_odd s;
    static const char json[] = "{\"words\":[\"abc\"],\"keys\":[\"k1\",{\"key\":\"k2\"}],\"hidden\":{\"key\":\"k3\"}}";
    (void)state;
    assert_int_equal(sesh_odd_read(&s, json, sizeof json - 1, NULL, NULL), SESH_OK);
    assert_written(&s, 0, "{\"words\":\"***\",\"keys\":[\"***\",\"***\"],\"hidden\":\"***\"}");
    assert_written(&s, SESH_WRITE_OBJECTS,
                   "{\"words\":\"***\",\"keys\":[{\"key\":\"***\"},{\"key\":\"***\"}],\"hidden\":\"***\"}");
    assert_written(&s, SESH_WRITE_SECRETS,
                   "{\"words\":[\"abc\"],\"keys\":[\"k1\",\"k2\"],\"hidden\":{\"key\":\"k3\"}}");
    assert_written(&s, SESH_WRITE_SECRETS | SESH_WRITE_OBJECTS,
                   "{\"words\":[\"abc\"],\"keys\":[{\"key\":\"k1\"},{\"key\":\"k2\"}],\"hidden\":{\"key\":\"k3\"}}");
}

/* ---- a sink that refuses ------------------------------------------------- */

struct sink {
    unsigned left, calls_after;
    bool refused;
};

static int refuse(void *context, const char *piece, size_t length)
{
    struct sink *sink = (struct sink *)context;
    (void)piece;
    (void)length;
    sink->calls_after += sink->refused;
    if (sink->left == 0) sink->refused = true;
    else sink->left--;
    return sink->refused ? 7 : 0;
}

typedef int writer_call(const SESH_ROM struct sesh_type *type, const void *session, unsigned flags,
                        sesh_write_sink sink, void *context);

static writer_call *const writers[] = {sesh_write, sesh_write_form};

/* The sink's result ends the writing at once, at every call. Returns the number of pieces. */
static unsigned check_refusals(writer_call *write, const struct sesh_type *type, const void *session, unsigned flags)
{
    struct sink sink = {0, 0, true};
    unsigned pieces;
    for (pieces = 0; sink.refused; pieces++) {
        struct sink begun = {pieces, 0, false};
        int status;
        sink = begun;
        status = write(type, session, flags, refuse, &sink);
        assert_int_equal(status, sink.refused ? 7 : SESH_OK);
        assert_int_equal(sink.calls_after, 0);
    }
    return pieces;
}

static void test_sink(void **state)
{
    static struct sesh_odd s;
    static const unsigned flags[] = {0, SESH_WRITE_SECRETS, SESH_WRITE_OBJECTS,
                                     SESH_WRITE_SECRETS | SESH_WRITE_OBJECTS};
    size_t f;
    (void)state;
    assert_int_equal(sesh_odd_read(&s, FULL, sizeof FULL - 1, NULL, NULL), SESH_OK);
    for (f = 0; f < sizeof flags / sizeof *flags; f++)
        assert_true(check_refusals(sesh_write, &sesh_odd_type, &s, flags[f]) > 50);
}

/* ---- errors -------------------------------------------------------------- */

static const struct {
    const char *json;
    int status;
    unsigned offset;
    const char *path;
    const char *written;
} documents[] = {
    /* Paths are JSON Pointers (RFC 6901). */
    {"{\"a/b\":true}", SESH_E_WRONG_TYPE, 7, "/a~1b", "{}"},
    {"{\"m~n\":1.5}", SESH_E_WRONG_TYPE, 7, "/m~0n", "{}"},
    {"{\" \":1}", SESH_E_WRONG_TYPE, 5, "/ ", "{}"},
    {"{\"\":1}", SESH_OK, 6, "", "{}"},
    {"{\"outer~\":{\"in/ner\":{\"items\":[{\"name\":\"\"},{\"amount\":[]}]}}}", SESH_E_WRONG_TYPE, 52,
     "/outer~0/in~1ner/items/1/amount", "{}"},
    {"{\"q\\\"\\\\\\u001f z\":\"abcde\"}", SESH_E_STRING_TOO_LONG, 17, "/q\"\\\x1F z", "{}"},
    /* Names with the same beginning, and names that are almost one of them. */
    {"{\"word\":1,\"words\":[],\"wor\":0,\"wordss\":0}", SESH_OK, 40, "", "{\"words\":[],\"word\":1}"},
    {"{\"words\":[],\"word\":1}", SESH_OK, 21, "", "{\"words\":[],\"word\":1}"},
    {"{\" \":false,\"\\u0000\":1,\"a\":2,\"x-\":3}", SESH_OK, 35, "", "{\" \":false}"},
    {"{\" \":false,\" \":true}", SESH_E_DUPLICATE, 11, "/ ", "{\" \":false}"},
    /* A prefix may precede the names of an item, once; a name without it wins. */
    {"{\"items\":[{\"x-name\":\"n\",\"x-amount\":1},{\"name\":\"\"}]}", SESH_OK, 51, "",
     "{\"items\":[{\"amount\":1,\"name\":\"n\"},\"\"]}"},
    {"{\"items\":[{\"x-x-name\":\"n\"}]}", SESH_E_MISSING, 25, "/items/0/name", "{}"},
    {"{\"items\":[{\"xname\":\"n\"}]}", SESH_E_MISSING, 22, "/items/0/name", "{}"},
    {"{\"items\":[{\"amname\":\"n\",\"na-amount\":1}]}", SESH_E_MISSING, 37, "/items/0/name", "{}"},
    {"{\"items\":[{\"x-name\":\"n\",\"name\":\"m\"}]}", SESH_OK, 37, "", "{\"items\":[\"m\"]}"},
    {"{\"items\":[{\"name\":\"m\",\"x-name\":\"n\"}]}", SESH_OK, 37, "", "{\"items\":[\"m\"]}"},
    {"{\"items\":[{\"x-name\":\"n\",\"x-name\":\"m\"}]}", SESH_E_DUPLICATE, 24, "/items/0/name", "{}"},
    {"{\"items\":[{\"name\":\"n\",\"name\":\"m\"}]}", SESH_E_DUPLICATE, 22, "/items/0/name", "{}"},
    {"{\"x-word\":1}", SESH_OK, 12, "", "{}"},
    {"{\"outer~\\u0000\":1,\"x-\":2,\"a/b\\u0000m~n\":3}", SESH_OK, 42, "", "{}"},
    {"{\"items\":[{\"x-x-\":1,\"x-\":2,\"name\":\"n\"}]}", SESH_OK, 40, "", "{\"items\":[\"n\"]}"},
    /* A struct of one field knows no other names, not even those of the next struct. */
    {"{\"outer~\":{\"in/ner\":{\"items\":[],\"in/ner\":1,\"word\":2}}}", SESH_OK, 54, "",
     "{\"outer~\":{\"in/ner\":{\"items\":[]}}}"},
    /* A bare string replaces an object only in an array. */
    {"{\"hidden\":\"k\"}", SESH_E_WRONG_TYPE, 10, "/hidden", "{}"},
    /* Arrays that are full, and arrays that are too long. */
    {"{\"items\":[\"1\",\"2\",\"3\",\"4\"]}", SESH_E_ARRAY_TOO_LONG, 22, "/items", "{}"},
    {"{\"keys\":[\"1234567\",{\"key\":\"12345678\"}]}", SESH_E_STRING_TOO_LONG, 26, "/keys/1/key", "{}"},
};

static void test_documents(void **state)
{
    static struct sesh_odd s;
    static uint64_t work[SESH_WORK_FOR(sizeof(union sesh_odd_longest)) / 8 + 1];
    struct sesh_reader reader;
    struct sesh_error error;
    size_t i, at, step;
    (void)state;
    for (i = 0; i < sizeof documents / sizeof *documents; i++) {
        const char *json = documents[i].json;
        for (step = 1; step <= 1000; step *= 10) {
            assert_int_equal(sesh_begin(&reader, &sesh_odd_type, &s, work, sizeof work, NULL), SESH_OK);
            for (at = 0; at < strlen(json); at += step) {
                size_t left = strlen(json) - at;
                if (sesh_feed(&reader, json + at, left < step ? left : step) != SESH_OK) break;
            }
            assert_int_equal(sesh_end(&reader, &error), documents[i].status);
            assert_int_equal(error.offset, documents[i].offset);
            assert_string_equal(error.path, documents[i].path);
            assert_written(&s, SESH_WRITE_SECRETS, documents[i].written);
        }
    }
}

/* The mask shows which members were read under another name than the field's own. */
static void test_also(void **state)
{
    static const struct {
        const char *json;
        unsigned also;
    } names[] = {
        {"{\"text\":\"a\",\"answers\":[]}", 0},
        {"{\"t\":\"a\",\"answers\":[]}", 1u << SESH_EVERY_TEXT},
        {"{\"t\":null,\"answers\":[]}", 1u << SESH_EVERY_TEXT},
        {"{\"t\":\"a\",\"text\":\"b\",\"answers\":[]}", 0},
        {"{\"text\":\"a\",\"t\":\"b\",\"answers\":[]}", 0},
        {"{\"user_id\":1,\"Text\":\"b\",\"answers\":[]}", 1u << SESH_EVERY_ID | 1u << SESH_EVERY_TEXT},
        {"{\"user_nick\":[\"a\"],\"user_name\":\"b\",\"answers\":[]}", 1u << SESH_EVERY_NICK},
        {"{\"user_answers\":[]}", 1u << SESH_EVERY_ANSWERS},
    };
    static struct sesh_every s;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof names / sizeof *names; i++) {
        assert_int_equal(sesh_every_read(&s, names[i].json, strlen(names[i].json), NULL, NULL), SESH_OK);
        assert_int_equal(s.also, names[i].also);
    }
}

/* A name that is not the field's own does not prevent the work buffer from being wiped. */
static void test_secret_before_another_name(void **state)
{
    static const uint8_t zero[SESH_EVERY_WORK];
    static struct sesh_every s;
    uint8_t work[SESH_EVERY_WORK];
    struct sesh_reader reader;
    (void)state;
    memset(work, 0x5A, sizeof work);
    assert_int_equal(sesh_begin(&reader, &sesh_every_type, &s, work, sizeof work, NULL), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"passes\":[\"5e", 14), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "c\"],\"t\":\"a\",\"answers\":[]}", 25), SESH_OK);
    assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
    assert_string_equal(s.passes[0], "5ec");
    assert_memory_equal(work, zero, sizeof work);
}

/* The prefix applies to each session in a document, not only to the first one. */
static void test_prefix_of_the_last(void **state)
{
    static const char json[] = "{\"a\":{\"x-name\":\"n\"},\"a\":{\"x-name\":\"m\",\"x-amount\":4}}";
    static uint64_t work[SESH_WORK_FOR(sizeof(union sesh_odd_longest)) / 8 + 1];
    static struct sesh_odd_item item;
    struct sesh_options options = {0};
    (void)state;
    options.at = "/a";
    options.last_wins = true;
    assert_int_equal(sesh_read(&sesh_odd_item_type, &item, work, sizeof work, json, sizeof json - 1, &options, NULL),
                     SESH_OK);
    assert_string_equal(item.name, "m");
    assert_int_equal(item.amount, 4);
}

/* ---- invalid text -------------------------------------------------------- */

#define BAD "\xEF\xBF\xBD"

/* The content of a string, and how it is written (RFC 3629, section 4: UTF-8). */
static const struct {
    const char *holds;
    const char *written;
} strings[] = {
    {"\x7F\xC2\x80", "\x7F\xC2\x80"},
    {"\xDF\xBF", "\xDF\xBF"},
    {"\x80", BAD},
    {"\xBF", BAD},
    {"\xC0\x80", BAD BAD},
    {"\xC1\xBF", BAD BAD},
    {"\xC2\x7F", BAD "\x7F"},
    {"\xC2\xC0", BAD BAD},
    {"\xC2", BAD},
    {"a\xDF", "a" BAD},
    {"\xE0\xA0\x80", "\xE0\xA0\x80"},
    {"\xE0\xBF\xBF", "\xE0\xBF\xBF"},
    {"\xE0\x9F\xBF", BAD BAD BAD},
    {"\xE1\x80\x80", "\xE1\x80\x80"},
    {"\xE1\x7F\x80", BAD "\x7F" BAD},
    {"\xE1\xC0\x80", BAD BAD BAD},
    {"\xE1\x80\x7F", BAD BAD "\x7F"},
    {"\xE1\x80\xC0", BAD BAD BAD},
    {"\xE1\x80", BAD BAD},
    {"\xEC\xBF\xBF", "\xEC\xBF\xBF"},
    {"\xED\x9F\xBF", "\xED\x9F\xBF"},
    {"\xED\xA0\x80", BAD BAD BAD},
    {"\xEE\x80\x80", "\xEE\x80\x80"},
    {"\xEF\xBF\xBF", "\xEF\xBF\xBF"},
    {"\xF0\x90\x80\x80", "\xF0\x90\x80\x80"},
    {"\xF0\x8F\xBF\xBF", BAD BAD BAD BAD},
    {"\xF1\x80\x80\x80", "\xF1\x80\x80\x80"},
    {"\xF3\xBF\xBF\xBF", "\xF3\xBF\xBF\xBF"},
    {"\xF3\xBF\xBF", BAD BAD BAD},
    {"\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF"},
    {"\xF4\x90\x80\x80", BAD BAD BAD BAD},
    {"\xF5\x80\x80\x80", BAD BAD BAD BAD},
    {"\xFF\xFE", BAD BAD},
    {" \"\\/", " \\\"\\\\/"},
};

static void assert_string_written(const char *holds, size_t length, const char *written)
{
    static struct sesh_odd s;
    char wanted[100];
    /* After a string that is full, bytes follow that could continue it. */
    memset(&s, length < sizeof s.quote ? 0 : 0x80, sizeof s);
    s.has = 1 << 2;
    s.null = 0;
    memcpy(s.quote, holds, length);
    snprintf(wanted, sizeof wanted, "{\"q\\\"\\\\\\u001f z\":\"%s\"}", written);
    assert_written(&s, 0, wanted);
}

static void test_strings(void **state)
{
    static const char *const controls[] = {"\\b", "\\t", "\\n", "\\u000b", "\\f", "\\r"};
    char holds[2] = "";
    char written[8];
    size_t i;
    (void)state;
    for (i = 0; i < sizeof strings / sizeof *strings; i++)
        assert_string_written(strings[i].holds, strlen(strings[i].holds), strings[i].written);
    for (i = 1; i < 0x20; i++) {
        holds[0] = (char)i;
        snprintf(written, sizeof written, "\\u%04x", (unsigned)i);
        assert_string_written(holds, 1, i >= 8 && i <= 13 ? controls[i - 8] : written);
    }
    /* Without a NUL it is full, and the bytes after it are not read. */
    assert_string_written("abcde", 5, "abcde");
    assert_string_written("abcd\xC3", 5, "abcd" BAD);
    assert_string_written("abc\xE2\x82", 5, "abc" BAD BAD);
    assert_string_written("ab\xF0\x9F\x98", 5, "ab" BAD BAD BAD);
}

/* A count beyond its array, and members that have a value and are null. */
static void test_masks_that_lie(void **state)
{
    static struct sesh_odd s;
    (void)state;
    memset(&s, 0, sizeof s);
    s.has = 1 << 4 | 1 << 7;
    s.null = 1 << 7 | 1 << 9;
    s.items_count = 4;
    s.items[0].has = 1 << 1;
    s.items[1].has = 1 << 0 | 1 << 1;
    s.items[2].null = 1 << 1;
    assert_written(&s, 0, "{\"items\":[\"\",{\"amount\":0,\"name\":\"\"},{\"name\":null}],\" \":false,\"word\":null}");
    s.items[0].null = 1 << 1;
    assert_written(
        &s, 0, "{\"items\":[{\"name\":\"\"},{\"amount\":0,\"name\":\"\"},{\"name\":null}],\" \":false,\"word\":null}");
}

/* Bits without a field mean nothing: the prefix's, and those after the last field. */
static void test_bits_of_no_field(void **state)
{
    static struct sesh_odd s;
    (void)state;
    memset(&s, 0, sizeof s);
    s.has = 1 << 4 | 1 << 5;
    s.items_count = 2;
    s.keys_count = 1;
    s.items[0].has = 1 << 1 | 1 << 2;
    s.items[1].has = 0xFF;
    s.keys[0].has = 1 << 0 | 1 << 1;
    assert_written(&s, SESH_WRITE_SECRETS, "{\"items\":[\"\",{\"amount\":0,\"name\":\"\"}],\"keys\":[\"\"]}");
}

/* An element without a member is not a bare string, least of all where none is allowed. */
static void test_empty_elements(void **state)
{
    static struct sesh_webuntis w;
    static struct sesh_odd s;
    struct text text = {"", 0};
    (void)state;
    w.has = 1 << SESH_WEBUNTIS_PERSONS;
    w.persons_count = 1;
    assert_int_equal(sesh_write(&sesh_webuntis_type, &w, 0, append, &text), SESH_OK);
    assert_string_equal(text.bytes, "{\"persons\":[{}]}");
    memset(&s, 0, sizeof s);
    s.has = 1 << 4;
    s.items_count = 1;
    assert_written(&s, 0, "{\"items\":[{}]}");
}

/* ---- names and bytes ------------------------------------------------------ */

/* Reads a struct with a field of each kind that has its own function for writing. */
static void read_names_and_bytes(struct sesh_every_kind *s)
{
    static const char json[] = "{\"color\":\"gr\303\274n\",\"uses\":[\"DPoP\",\"bearer\"],\"must\":\"red\","
                               "\"key\":\"+/+/\",\"seal\":\"Zm9vYg==\"}";
    assert_int_equal(sesh_every_kind_read(s, json, sizeof json - 1, NULL, NULL), SESH_OK);
}

static void test_names_and_bytes_as_a_form(void **state)
{
    static struct sesh_every_kind s;
    struct text text = {"", 0};
    (void)state;
    read_names_and_bytes(&s);
    assert_int_equal(sesh_write_form(&sesh_every_kind_type, &s, 0, append, &text), SESH_OK);
    assert_string_equal(text.bytes, "color=gr%C3%BCn&must=***&key=-_-_&seal=***&uses=DPoP&uses=Bearer");
    text.length = 0;
    assert_int_equal(sesh_write_form(&sesh_every_kind_type, &s, SESH_WRITE_SECRETS, append, &text), SESH_OK);
    assert_string_equal(text.bytes, "color=gr%C3%BCn&must=red&key=-_-_&seal=Zm9vYg&uses=DPoP&uses=Bearer");
}

/* A length beyond the array counts as the array's. */
static void test_length_that_lies(void **state)
{
    static struct sesh_every_kind s;
    static const uint16_t lengths[] = {7, 8, 9, UINT16_MAX};
    size_t i;
    (void)state;
    memset(&s, 0, sizeof s);
    s.has = 1 << SESH_EVERY_KIND_KEY;
    memcpy(s.key, "foobar\xFF", 7);
    for (i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        struct text text = {"", 0};
        s.key_length = lengths[i];
        assert_int_equal(sesh_write(&sesh_every_kind_type, &s, 0, append, &text), SESH_OK);
        assert_string_equal(text.bytes, "{\"key\":\"Zm9vYmFy_w\"}");
    }
}

/* Bytes after the last one are not written. */
static void test_bytes_behind_the_last(void **state)
{
    static struct sesh_every_kind s;
    static const char *const written[] = {"{\"key\":\"\"}", "{\"key\":\"Zg\"}", "{\"key\":\"Zv8\"}",
                                          "{\"key\":\"Zv__\"}"};
    uint16_t length;
    (void)state;
    memset(&s, 0, sizeof s);
    s.has = 1 << SESH_EVERY_KIND_KEY;
    memcpy(s.key, "f\xFF\xFF\xFF\xFF", 5);
    for (length = 0; length < 4; length++) {
        struct text text = {"", 0};
        s.key_length = length;
        assert_int_equal(sesh_write(&sesh_every_kind_type, &s, 0, append, &text), SESH_OK);
        assert_string_equal(text.bytes, written[length]);
    }
}

static void test_sink_of_names_and_bytes(void **state)
{
    static struct sesh_every_kind s;
    size_t i;
    (void)state;
    read_names_and_bytes(&s);
    for (i = 0; i < sizeof writers / sizeof *writers; i++)
        assert_true(check_refusals(writers[i], &sesh_every_kind_type, &s, SESH_WRITE_SECRETS) > 40);
}

/* ---- sets ----------------------------------------------------------------- */

#define SET_DOCUMENT "{\"days\":[\"now\",\"mon\"],\"rests\":[\"sun\",\"hol\"],\"marks\":[],\"points\":\"p64\"}"

/* The bits have the values that the header defines. */
static void test_bits_of_a_set(void **state)
{
    static struct sesh_every_set s;
    (void)state;
    assert_int_equal(sesh_every_set_read(&s, SET_DOCUMENT, sizeof SET_DOCUMENT - 1, NULL, NULL), SESH_OK);
    assert_true(s.days == (SESH_EVERY_DAY_MONDAY_BIT | SESH_EVERY_DAY_TODAY_BIT));
    assert_true(s.rests == (SESH_EVERY_DAY_SUNDAY_BIT | SESH_EVERY_DAY_HOLIDAY_BIT));
    assert_true(s.points == SESH_EVERY_POINT_P64_BIT);
    assert_true(SESH_EVERY_POINT_P64_BIT == UINT64_C(0x8000000000000000) && SESH_EVERY_MARK_M17_BIT == 0x10000u);
    assert_true(s.marks == 0 && SESH_HAS(&s, SESH_EVERY_SET_MARKS) && !SESH_HAS(&s, SESH_EVERY_SET_COLORS));
    assert_int_equal(sizeof s.colors, 1);
    assert_int_equal(sizeof s.days, 2);
    assert_int_equal(sizeof s.marks, 4);
    assert_int_equal(sizeof s.points, 8);
}

static void test_set_as_a_form(void **state)
{
    static struct sesh_every_set s;
    struct text text = {"", 0};
    (void)state;
    assert_int_equal(sesh_every_set_read(&s, SET_DOCUMENT, sizeof SET_DOCUMENT - 1, NULL, NULL), SESH_OK);
    assert_int_equal(sesh_write_form(&sesh_every_set_type, &s, 0, append, &text), SESH_OK);
    assert_string_equal(text.bytes, "days=mon&days=now&rests=***&points=p64");
    text.length = 0;
    assert_int_equal(sesh_write_form(&sesh_every_set_type, &s, SESH_WRITE_SECRETS, append, &text), SESH_OK);
    assert_string_equal(text.bytes, "days=mon&days=now&rests=sun&rests=hol&points=p64");
}

/* Bits without a name are not written. */
static void test_set_that_lies(void **state)
{
    static struct sesh_every_set s;
    struct text text = {"", 0};
    (void)state;
    memset(&s, 0, sizeof s);
    s.has = 1 << SESH_EVERY_SET_DAYS | 1 << SESH_EVERY_SET_POINTS;
    s.days = UINT16_MAX;
    assert_int_equal(sesh_write(&sesh_every_set_type, &s, 0, append, &text), SESH_OK);
    assert_string_equal(text.bytes,
                        "{\"days\":[\"mon\",\"tue\",\"wed\",\"thu\",\"fri\",\"sat\",\"sun\",\"hol\",\"now\"],"
                        "\"points\":[]}");
    text.length = 0;
    assert_int_equal(sesh_write_form(&sesh_every_set_type, &s, 0, append, &text), SESH_OK);
    assert_string_equal(text.bytes, "days=mon&days=tue&days=wed&days=thu&days=fri&days=sat&days=sun&days=hol&days=now");
}

static void test_sink_of_a_set(void **state)
{
    static struct sesh_every_set s;
    size_t i;
    (void)state;
    assert_int_equal(sesh_every_set_read(&s, SET_DOCUMENT, sizeof SET_DOCUMENT - 1, NULL, NULL), SESH_OK);
    for (i = 0; i < sizeof writers / sizeof *writers; i++)
        assert_true(check_refusals(writers[i], &sesh_every_set_type, &s, SESH_WRITE_SECRETS) > 30);
}

/* Reads {"days":["mon","mon",...,5 with this many names before the number. */
static int read_long_set(struct sesh_every_set *s, unsigned long names, struct sesh_error *error)
{
    static uint8_t work[SESH_EVERY_SET_WORK];
    struct sesh_reader reader;
    unsigned long i;
    (void)sesh_begin(&reader, &sesh_every_set_type, s, work, sizeof work, NULL);
    (void)sesh_feed(&reader, "{\"days\":[", 9);
    for (i = 0; i < names; i++)
        (void)sesh_feed(&reader, i % 2 == 0 ? "\"mon\"," : "\"tue\",", 6);
    (void)sesh_feed(&reader, "5", 1);
    return sesh_end(&reader, error);
}

/* A set has no capacity, so an array of any length fits; an error still says where it is. */
static void test_long_set(void **state)
{
    static struct sesh_every_set s;
    struct sesh_error error;
    (void)state;
    assert_int_equal(read_long_set(&s, 65533, &error), SESH_E_WRONG_TYPE);
    assert_string_equal(error.path, "/days/65533");
    assert_int_equal(error.wanted, 1u << SESH_TOKEN_STRING);
    assert_int_equal(read_long_set(&s, 65534, &error), SESH_E_WRONG_TYPE);
    assert_string_equal(error.path, "/days");
    assert_int_equal(read_long_set(&s, 100000, &error), SESH_E_WRONG_TYPE);
    assert_string_equal(error.path, "/days");
    assert_int_equal(error.offset, 9 + 6 * 100000ul);
    assert_true(s.days == (SESH_EVERY_DAY_MONDAY_BIT | SESH_EVERY_DAY_TUESDAY_BIT));
    assert_true(!SESH_HAS(&s, SESH_EVERY_SET_DAYS));
}

/* ---- a kind of one's own -------------------------------------------------- */

struct marked {
    uint8_t has, null, clipped;
    char mark;
};

static int letter_check(struct sesh_value *value)
{
    return value->token->length == 1 ? SESH_OK : SESH_E_WRONG_TYPE;
}

static void letter_store(const struct sesh_value *value, void *member)
{
    *(char *)member = *value->token->text;
}

/* A string of one byte; more of them are whatever error the kind says, here the first there is. */
static const SESH_ROM struct sesh_kind letter = {
    .tokens = SESH_TAKES(STRING),
    .form = SESH_FORM_TEXT,
    .text = 1,
    .beyond = SESH_E_SYNTAX,
    .check = letter_check,
    .store = letter_store,
};

static const SESH_ROM struct sesh_kind *const SESH_ROM marked_kinds[] = {&letter};
static const SESH_ROM struct sesh_row marked_rows[] = {
    {.name = 0, .offset = offsetof(struct marked, mark), .size = 1, .elements = 1, .of = 0}};
static const SESH_ROM struct sesh_type marked_type = {.rows = marked_rows,
                                                      .names = "mark",
                                                      .kinds = marked_kinds,
                                                      .size = sizeof(struct marked),
                                                      .fields = 1,
                                                      .rows_count = 1,
                                                      .mask = 1};

/* The kind says how long a string may be and which error a longer one is, clip or not. */
static void test_kind_with_a_length(void **state)
{
    static const struct {
        const char *json;
        int status;
        sesh_offset offset;
        char mark;
    } rows[] = {
        {"{\"mark\":\"b\"}", SESH_OK, 12, 'b'},       {"{\"mark\":\"\\u0062\"}", SESH_OK, 17, 'b'},
        {"{\"mark\":\"\"}", SESH_E_WRONG_TYPE, 8, 0}, {"{\"mark\":5}", SESH_E_WRONG_TYPE, 8, 0},
        {"{\"mark\":\"bc\"}", SESH_E_SYNTAX, 8, 0},   {"{\"mark\":\"\\u0062\\u0063\"}", SESH_E_SYNTAX, 8, 0},
    };
    size_t i;
    (void)state;
    for (i = 0; i < 2 * (sizeof rows / sizeof *rows); i++) {
        struct sesh_options options = {0};
        struct sesh_error error;
        uint8_t work[SESH_WORK_MIN];
        struct marked s;
        const char *json = rows[i / 2].json;
        int status;
        options.clip = i % 2 != 0;
        status = sesh_read(&marked_type, &s, work, sizeof work, json, strlen(json), &options, &error);
        assert_int_equal(status, rows[i / 2].status);
        assert_int_equal(error.status, status);
        assert_int_equal(error.offset, rows[i / 2].offset);
        assert_int_equal(s.has, error.status == SESH_OK);
        assert_int_equal(s.clipped, 0);
        assert_int_equal(s.mark, rows[i / 2].mark);
    }
}

/* Of text that stands for bytes a frame takes four characters for three bytes or less. */
static void test_limit_of_bytes(void **state)
{
    struct sesh_row row = {0};
    unsigned bytes;
    (void)state;
    for (bytes = 1; bytes <= UINT16_MAX - sizeof(uint16_t); bytes++) {
        row.size = (uint16_t)(bytes + sizeof(uint16_t));
        assert_int_equal(sesh_frame_limit(&sesh_kind_bytes, &row), (bytes + 2) / 3 * 4);
    }
}

/* A string ends with its NUL, whatever the member held. */
static void test_nul_of_a_string(void **state)
{
    static struct sesh_reader reader;
    struct sesh_token token = {.text = "ab", .length = 2, .type = SESH_TOKEN_STRING};
    struct sesh_value value = {.token = &token, .reader = &reader};
    char member[4] = "zzz";
    (void)state;
    sesh_kind_str.store(&value, member);
    assert_string_equal(member, "ab");
}

/* A mask of each width is read whole, and nothing of the masks beside it. */
static void test_whole_masks(void **state)
{
    static const sesh_fields bits = (sesh_fields)UINT64_C(0x8142241866996617);
    struct sesh_type type = {0};
    struct sesh_level level = {0};
    unsigned mask;
    (void)state;
    level.type = &type;
    for (type.mask = 1; type.mask <= sizeof bits; type.mask = (uint8_t)(type.mask * 2)) {
        sesh_fields wanted = (sesh_fields)(bits >> (8 * (sizeof bits - type.mask)));
        for (mask = SESH_MASK_HAS; mask <= SESH_MASK_CLIPPED; mask++) {
            uint8_t masks[4 * sizeof bits];
            unsigned field;
            memset(masks, 0xFF, sizeof masks);
            level.base = masks;
            for (field = 0; field < 8u * type.mask; field++) {
                if ((wanted >> field & 1) == 0) sesh_mask_clear(&level, mask, field);
            }
            assert_true(sesh_mask_get(&level, mask) == wanted);
        }
    }
}

/* What the kind was told of the last value. */
static struct {
    bool escaped, clipped;
} told;

static int told_check(struct sesh_value *value)
{
    told.escaped = (value->reader->open & SESH_ESCAPED) != 0;
    told.clipped = value->clipped;
    return SESH_OK;
}

static const SESH_ROM struct sesh_kind told_letter = {
    .tokens = SESH_TAKES(STRING),
    .form = SESH_FORM_TEXT,
    .text = 1,
    .beyond = SESH_BEYOND_CLIP,
    .check = told_check,
    .store = letter_store,
};

static const SESH_ROM struct sesh_kind *const SESH_ROM told_kinds[] = {&told_letter};

/* It is told whether the text has a byte that stands for an escape, and whether it was cut. */
static void test_what_a_kind_is_told(void **state)
{
    static const struct {
        const char *json;
        bool escaped, clipped;
    } rows[] = {
        {"{\"mark\":\"b\"}", false, false},         {"{\"mark\":\"\\u0062\"}", false, false},
        {"{\"mark\":\"\\\"\"}", true, false},       {"{\"mark\":\"\\\\\"}", true, false},
        {"{\"mark\":\"bc\"}", false, true},         {"{\"mark\":\"b\\\\\"}", false, true},
        {"{\"mark\":\"\\\\bcdefgh\"}", true, true}, {"{\"mark\":\"bcdef\\\"gh\\\\\"}", false, true},
    };
    struct sesh_type type = marked_type;
    struct sesh_options options = {0};
    size_t i, at, step;
    (void)state;
    type.kinds = told_kinds;
    options.clip = true;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t length = strlen(rows[i].json);
        for (step = 1; step <= length; step++) {
            struct sesh_reader reader;
            uint8_t work[SESH_WORK_MIN];
            struct marked s;
            assert_int_equal(sesh_begin(&reader, &type, &s, work, sizeof work, &options), SESH_OK);
            for (at = 0; at < length; at += step)
                assert_int_equal(sesh_feed(&reader, rows[i].json + at, step < length - at ? step : length - at),
                                 SESH_OK);
            assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
            assert_int_equal(told.escaped, rows[i].escaped);
            assert_int_equal(told.clipped, rows[i].clipped);
            assert_int_equal(s.clipped, rows[i].clipped);
        }
    }
}

/* ---- a prefix of one byte ------------------------------------------------- */

struct prefixed {
    uint8_t has, null, clipped, also;
    char mark[4];
};

#define PREFIXED(place, number)                                                                                        \
    {                                                                                                                  \
        .name = (place), .offset = (uint16_t)(offsetof(struct prefixed, mark) + (number)), .size = 1, .elements = 1    \
    }

static const SESH_ROM struct sesh_row prefixed_rows[] = {
    PREFIXED(0, 0), PREFIXED(3, 1), PREFIXED(6, 2), PREFIXED(9, 3), {.name = 11, .flags = SESH_PREFIX}};
static const SESH_ROM struct sesh_type prefixed_type = {.rows = prefixed_rows,
                                                        .names = "xa\0xb\0ay\0b\0x",
                                                        .kinds = marked_kinds,
                                                        .size = sizeof(struct prefixed),
                                                        .fields = 4,
                                                        .rows_count = 5,
                                                        .mask = 1,
                                                        .also = 1};

/* A field's own name that begins with the prefix is that field; only the prefix is removed from
   a name. */
static void test_prefix_of_one_byte(void **state)
{
    static const struct {
        const char *json;
        unsigned has, also;
    } rows[] = {
        {"{\"xa\":\"1\"}", 1, 0},
        {"{\"xb\":\"1\"}", 2, 0},
        {"{\"xb\":\"1\",\"b\":\"2\"}", 2 | 8, 0},
        {"{\"xay\":\"1\"}", 4, 4},
        {"{\"ab\":\"1\"}", 0, 0},
        {"{\"ab\":\"1\",\"ay\":\"2\"}", 4, 0},
        {"{\"xxa\":\"1\"}", 1, 1},
        {"{\"x\":\"1\"}", 0, 0},
        {"{\"bb\":\"1\",\"yb\":\"2\"}", 0, 0},
        {"{\"xxb\":\"1\",\"b\":\"2\"}", 10, 2},
        {"{\"xx\":\"1\"}", 0, 0},
        {"{\"xxxb\":\"1\"}", 0, 0},
    };
    size_t i, at, step;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t length = strlen(rows[i].json);
        for (step = 1; step <= length; step++) {
            struct sesh_reader reader;
            uint8_t work[SESH_WORK_MIN];
            struct prefixed s;
            assert_int_equal(sesh_begin(&reader, &prefixed_type, &s, work, sizeof work, NULL), SESH_OK);
            for (at = 0; at < length; at += step)
                assert_int_equal(sesh_feed(&reader, rows[i].json + at, step < length - at ? step : length - at),
                                 SESH_OK);
            assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
            assert_int_equal(s.has, rows[i].has);
            assert_int_equal(s.also, rows[i].also);
        }
    }
}

/* ---- a bare string whose member is optional -------------------------------- */

/* A string that does not fit is left out, like the element that it replaces. */
static void test_lenient_bare_string(void **state)
{
    static const char json[] = "{\"keys\":[\"a\",\"too long\",\"b\"],\"word\":1}";
    static struct sesh_odd s;
    struct sesh_row rows[1];
    struct sesh_type key = sesh_odd_key_type, type = sesh_odd_type;
    const struct sesh_type *types[16];
    struct sesh_options options = {0};
    uint64_t work[SESH_WORK_FOR(sizeof(union sesh_odd_longest)) / 8 + 1];
    unsigned of = sesh_odd_type.rows[5].of;
    (void)state;
    rows[0] = key.rows[0];
    rows[0].flags &= (uint8_t)~SESH_REQUIRED;
    key.rows = rows;
    key.required = 0;
    memcpy(types, type.types, (of + 1) * sizeof *types);
    types[of] = &key;
    type.types = types;
    options.lenient = true;
    assert_int_equal(sesh_read(&type, &s, work, sizeof work, json, sizeof json - 1, &options, NULL), SESH_OK);
    assert_int_equal(s.clipped, 1 << 5);
    assert_written(&s, SESH_WRITE_SECRETS, "{\"keys\":[\"a\",\"b\"],\"word\":1}");
}

/* ---- values that do not fit ---------------------------------------------- */

/* Elements beyond the count of a level are left out; an error after them names the list. */
static void test_lenient_leaves_out_many_elements(void **state)
{
    static struct sesh_every s;
    uint8_t work[SESH_EVERY_WORK];
    struct sesh_reader reader;
    struct sesh_options options = {0};
    struct sesh_error error;
    unsigned i;
    (void)state;
    options.lenient = true;
    assert_int_equal(sesh_begin(&reader, &sesh_every_type, &s, work, sizeof work, &options), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"levels\":[1", 12), SESH_OK);
    for (i = 0; i < 70000; i++)
        assert_int_equal(sesh_feed(&reader, ",\"x\"", 4), SESH_OK);
    assert_int_equal(sesh_feed(&reader, ",2,}", 4), SESH_E_SYNTAX);
    assert_int_equal(sesh_end(&reader, &error), SESH_E_SYNTAX);
    assert_string_equal(error.path, "/levels");
    assert_int_equal(s.levels_count, 2);
    assert_int_equal(s.levels[1], 2);
    assert_int_equal(s.clipped, 1 << SESH_EVERY_LEVELS);
}

/* ---- what an error says --------------------------------------------------- */

#define TAKES(type) (1u << SESH_TOKEN_##type)

/* A document, and what its error says about the value at fault. */
struct wanted_row {
    const char *json;
    unsigned wanted;
    int came;
    size_t capacity, needed; /* needed is that of a document in one chunk */
};

static void read_wanted(const char *json, size_t chunk, struct sesh_error *error)
{
    static struct sesh_every s;
    uint8_t work[SESH_EVERY_WORK];
    struct sesh_reader reader;
    struct sesh_options options = {0};
    size_t length = strlen(json);
    size_t at;
    int status;
    options.max_depth = 5;
    memset(error, 0xFF, sizeof *error);
    assert_int_equal(sesh_begin(&reader, &sesh_every_type, &s, work, sizeof work, &options), SESH_OK);
    for (at = 0; at < length; at += chunk)
        (void)sesh_feed(&reader, json + at, chunk < length - at ? chunk : length - at);
    status = sesh_end(&reader, error);
    assert_int_equal(status, error->status);
}

static void assert_wanted(const struct wanted_row *row, size_t chunk)
{
    struct sesh_error e;
    read_wanted(row->json, chunk, &e);
    if (e.wanted != row->wanted || e.came != row->came || e.capacity != row->capacity ||
        (e.needed != row->needed && (chunk >= strlen(row->json) || e.needed != 0))) {
        fail_msg("%s: in chunks of %lu: wanted %u came %u capacity %lu needed %lu", row->json, (unsigned long)chunk,
                 e.wanted, e.came, (unsigned long)e.capacity, (unsigned long)e.needed);
    }
}

static void test_error_says_what_was_wanted(void **state)
{
    static const struct wanted_row rows[] = {
        {"{\"answers\":null}", 0, 0, 0, 0},
        {"{\"level\":\"x\"}", TAKES(NUMBER), SESH_TOKEN_STRING, 0, 0},
        {"{\"level\":1.5}", TAKES(NUMBER), SESH_TOKEN_NUMBER, 0, 0},
        {"{\"level\":9223372036854775808}", TAKES(NUMBER), SESH_TOKEN_NUMBER, 0, 0},
        {"{\"level\":[1]}", TAKES(NUMBER), SESH_TOKEN_ARRAY, 0, 0},
        {"{\"level\":{}}", TAKES(NUMBER), SESH_TOKEN_OBJECT, 0, 0},
        {"{\"since\":null,\"times\":[null]}", TAKES(NUMBER), SESH_TOKEN_NULL, 0, 0},
        {"{\"valid\":0}", TAKES(TRUE) | TAKES(FALSE), SESH_TOKEN_NUMBER, 0, 0},
        {"{\"text\":true}", TAKES(STRING), SESH_TOKEN_TRUE, 0, 0},
        {"{\"text\":false}", TAKES(STRING), SESH_TOKEN_FALSE, 0, 0},
        {"{\"text\":\"abcdefg\",\"name\":\"twelve bytes\"}", TAKES(STRING), SESH_TOKEN_STRING, 7, 12},
        {"{\"text\":\"twelve\\tbytes\"}", TAKES(STRING), SESH_TOKEN_STRING, 7, 0},
        {"{\"text\":\"\\u0000\"}", TAKES(STRING), SESH_TOKEN_STRING, 0, 0},
        {"{\"text\":\"\\ud800\"}", TAKES(STRING), SESH_TOKEN_STRING, 0, 0},
        {"{\"nick\":\"a\"}", TAKES(ARRAY), SESH_TOKEN_STRING, 0, 0},
        {"{\"nick\":[\"abcd\"]}", TAKES(STRING), SESH_TOKEN_STRING, 3, 4},
        {"{\"nick\":[\"a\",\"b\",\"c\"]}", TAKES(STRING), SESH_TOKEN_STRING, 2, 0},
        {"{\"levels\":[0,1,2,3,[]]}", TAKES(NUMBER), SESH_TOKEN_ARRAY, 4, 0},
        {"{\"one\":\"a\"}", TAKES(OBJECT), SESH_TOKEN_STRING, 0, 0},
        {"{\"items\":[7]}", TAKES(OBJECT) | TAKES(STRING), SESH_TOKEN_NUMBER, 0, 0},
        {"{\"items\":[\"long\"]}", TAKES(STRING), SESH_TOKEN_STRING, 3, 4},
        {"{\"items\":[\"a\",\"b\",{}]}", TAKES(OBJECT) | TAKES(STRING), SESH_TOKEN_OBJECT, 2, 0},
        {"{\"one\":{\"name\":\"n\",\"inner\":{\"deep\":7}}}", TAKES(ARRAY), SESH_TOKEN_NUMBER, 0, 0},
        {"{\"one\":{\"inner\":{\"deep\":[],\"mark\":null}}}", TAKES(STRING), SESH_TOKEN_NONE, 0, 0},
        {"{\"one\":{\"name\":null,\"inner\":{\"deep\":[],\"mark\":null}}}", TAKES(STRING), SESH_TOKEN_NULL, 0, 0},
        {"{\"one\":{\"name\":\"a\"}}", TAKES(OBJECT), SESH_TOKEN_NONE, 0, 0},
        {"{}", TAKES(ARRAY), SESH_TOKEN_NONE, 0, 0},
        {"[]", TAKES(OBJECT), SESH_TOKEN_ARRAY, 0, 0},
        {"7 ", TAKES(OBJECT), SESH_TOKEN_NUMBER, 0, 0},
        {"null", TAKES(OBJECT), SESH_TOKEN_NULL, 0, 0},
        {"{\"x\":[[[[[0]]]]]}", 0, 0, 5, 0},
        {"{\"level\":1,\"level\":2}", 0, 0, 0, 0},
        {"{\"level\":1,}", 0, 0, 0, 0},
        {"{\"level\":1", 0, 0, 0, 0},
        {"{\"text\":\"\xFF\"}", 0, 0, 0, 0},
    };
    unsigned i;
    size_t chunk;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (chunk = 1; chunk <= strlen(rows[i].json); chunk++)
            assert_wanted(&rows[i], chunk);
    }
}

/* The text of BYTES may fit although the bytes do not: then the error does not say what would
   suffice. */
static void test_error_of_bytes(void **state)
{
    static struct sesh_every_kind s;
    struct sesh_error e;
    (void)state;
    assert_int_equal(sesh_every_kind_read(&s, "{\"key\":\"AAAAAAAAAAAAAA\"}", 24, NULL, &e), SESH_E_STRING_TOO_LONG);
    assert_int_equal(e.capacity, 12);
    assert_int_equal(e.needed, 14);
    assert_int_equal(sesh_every_kind_read(&s, "{\"key\":\"AAAAAAAAAAAA\"}", 22, NULL, &e), SESH_E_STRING_TOO_LONG);
    assert_int_equal(e.capacity, 12);
    assert_int_equal(e.needed, 0);
}

/* If no string can replace an object, none is wanted. */
static void test_error_wants_no_string(void **state)
{
    static const char json[] = "{\"persons\":[7]}";
    static struct sesh_webuntis s;
    struct sesh_error e;
    (void)state;
    assert_int_equal(sesh_webuntis_read(&s, json, sizeof json - 1, NULL, &e), SESH_E_WRONG_TYPE);
    assert_int_equal(e.wanted, TAKES(OBJECT));
}

/* The work that the field needs does not depend on the value that did not fit. */
static void test_error_says_how_much_work(void **state)
{
    static const char json[] =
        "{\"jwt_token\":\"\\\\<80 bytes: 89012345678901234567890123456789012345678901234567890>\"}";
    static struct sesh_webuntis s;
    uint8_t work[SESH_WORK_MIN];
    struct sesh_error e;
    (void)state;
    assert_int_equal(sesh_read(&sesh_webuntis_type, &s, work, sizeof work, json, sizeof json - 1, NULL, &e),
                     SESH_E_WORK_TOO_SMALL);
    assert_int_equal(e.capacity, SESH_WORK_MIN);
    assert_int_equal(e.needed, SESH_WORK_SIZE(SESH_WEBUNTIS_JWT_TOKEN_CAP - 1));
    assert_int_equal(e.wanted, TAKES(STRING));
    assert_int_equal(e.came, SESH_TOKEN_STRING);
}

/* ---- kinds -------------------------------------------------------------------- */

/* A kind's verdict on a text. */
struct judged {
    int status;
    uint64_t number;
    bool clipped;
};

static struct judged judge(const struct sesh_kind *kind, const char *text, size_t length)
{
    struct sesh_row row = {.size = 100};
    struct sesh_token token = {.text = text, .length = length, .type = SESH_TOKEN_STRING};
    struct sesh_value value = {.token = &token, .kind = kind, .row = &row};
    struct judged judged;
    judged.status = kind->check(&value);
    judged.number = value.number;
    judged.clipped = value.clipped;
    return judged;
}

/* A kind's result depends only on the text, and nothing after it is read. It is the same at the
   end of memory and where the text continues. */
static void test_kinds_read_their_text_only(void **state)
{
    const struct {
        const struct sesh_kind *kind;
        const char *text;
        uint64_t number;
    } of[] = {
        {&sesh_kind_date_time, "2026-11-29T15:30:00.25+01:30", 1795960800},
        {&sesh_kind_bytes, "AAECAwQFBgc=", 11},
        {&sesh_kind_int_quoted.kind, "12.500e+10", 125000000000},
        {&sesh_kind_bool_quoted.kind, "false", 0},
        {sesh_every_kind_type.kinds[sesh_every_kind_type.rows[SESH_EVERY_KIND_COLOR].of], "red dish", 4},
        {sesh_every_kind_type.kinds[sesh_every_kind_type.rows[SESH_EVERY_KIND_USE].of], "BEARER", 1},
    };
    size_t i, length;
    (void)state;
    for (i = 0; i < sizeof of / sizeof *of; i++) {
        size_t whole = strlen(of[i].text);
        assert_int_equal(judge(of[i].kind, of[i].text, whole).status, SESH_OK);
        assert_true(judge(of[i].kind, of[i].text, whole).number == of[i].number);
        for (length = 0; length <= whole; length++) {
            char *copy = (char *)malloc(length != 0 ? length : 1);
            struct judged first = judge(of[i].kind, of[i].text, length);
            struct judged second;
            assert_non_null(copy);
            memcpy(copy, of[i].text, length);
            second = judge(of[i].kind, copy, length);
            free(copy);
            assert_int_equal(first.status, second.status);
            assert_true(first.number == second.number);
            assert_int_equal(first.clipped, second.clipped);
        }
    }
}

/* ---- the calls that are printed -------------------------------------------- */

/* Each type's own function reads it. */
static void test_printed_calls(void **state)
{
    static const char claims[] = "{\"sub\":\"u\"}";
    static struct sesh_verdocs_token token;
    static struct sesh_thoughtspot_v2_user user;
    static struct sesh_thoughtspot_v2_token granted;
    struct sesh_error error;
    (void)state;
    assert_int_equal(sesh_verdocs_token_read(&token, claims, sizeof claims - 1, NULL, &error), SESH_E_MISSING);
    assert_string_equal(token.sub, "u");
    assert_int_equal(sesh_thoughtspot_v2_user_read(&user, "{\"id\":7}", 8, NULL, &error), SESH_E_WRONG_TYPE);
    assert_string_equal(error.path, "/id");
    assert_int_equal(sesh_thoughtspot_v2_token_read(&granted, "{\"token\":7}", 11, NULL, &error), SESH_E_WRONG_TYPE);
    assert_string_equal(error.path, "/token");
}

/* ---- the list ------------------------------------------------------------ */

void test_types(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_full),
        cmocka_unit_test(test_lengthy),
        cmocka_unit_test(test_secrets),
        cmocka_unit_test(test_sink),
        cmocka_unit_test(test_strings),
        cmocka_unit_test(test_masks_that_lie),
        cmocka_unit_test(test_bits_of_no_field),
        cmocka_unit_test(test_empty_elements),
        cmocka_unit_test(test_documents),
        cmocka_unit_test(test_prefix_of_the_last),
        cmocka_unit_test(test_also),
        cmocka_unit_test(test_secret_before_another_name),
        cmocka_unit_test(test_names_and_bytes_as_a_form),
        cmocka_unit_test(test_length_that_lies),
        cmocka_unit_test(test_bytes_behind_the_last),
        cmocka_unit_test(test_sink_of_names_and_bytes),
        cmocka_unit_test(test_bits_of_a_set),
        cmocka_unit_test(test_set_as_a_form),
        cmocka_unit_test(test_set_that_lies),
        cmocka_unit_test(test_sink_of_a_set),
        cmocka_unit_test(test_long_set),
        cmocka_unit_test(test_kind_with_a_length),
        cmocka_unit_test(test_limit_of_bytes),
        cmocka_unit_test(test_nul_of_a_string),
        cmocka_unit_test(test_whole_masks),
        cmocka_unit_test(test_what_a_kind_is_told),
        cmocka_unit_test(test_prefix_of_one_byte),
        cmocka_unit_test(test_lenient_bare_string),
        cmocka_unit_test(test_lenient_leaves_out_many_elements),
        cmocka_unit_test(test_error_says_what_was_wanted),
        cmocka_unit_test(test_error_of_bytes),
        cmocka_unit_test(test_error_wants_no_string),
        cmocka_unit_test(test_error_says_how_much_work),
        cmocka_unit_test(test_kinds_read_their_text_only),
        cmocka_unit_test(test_printed_calls),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("types", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
