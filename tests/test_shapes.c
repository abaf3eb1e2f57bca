/* SPDX-License-Identifier: MIT */
/* What a sink receives while the document is read: which parts, however it is divided into
   chunks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sesh/jwks.h>
#include <sesh/jwt.h>
#include <sesh/write.h>

#include "tally.h"
#include "types/shapes.h" /* tests/run_rows.c has its tables */

/* ---- a sink that records what it receives ------------------------------------ */

struct receiver {
    struct sesh_sink sink;
    char log[20000]; /* "2@64+3 abc;" is field 2, offset 64, 3 bytes; the last part ends with "." */
    size_t length;
    unsigned parts;
    unsigned stop_after;          /* parts; 0: never */
    int fed;                      /* the result of feeding the reader from inside the sink */
    const struct sesh_type *type; /* of the struct with the last field */
    struct sesh_error where;
};

static void log_text(struct receiver *r, const char *text, size_t length)
{
    assert_true(r->length + length < sizeof r->log);
    memcpy(r->log + r->length, text, length);
    r->length += length;
    r->log[r->length] = '\0';
}

static void log_part(struct receiver *r, unsigned field, sesh_offset offset, const char *text, size_t length, bool last)
{
    char head[64];
    int n = snprintf(head, sizeof head, "%u@%lu+%lu ", field, (unsigned long)offset, (unsigned long)length);
    log_text(r, head, (size_t)n);
    log_text(r, text, length);
    log_text(r, last ? "." : ";", 1);
}

static int take_part(void *context, const struct sesh_part *part)
{
    struct receiver *r = (struct receiver *)context;
    log_part(r, part->field, part->offset, part->text, part->length, part->last);
    sesh_where(part->reader, &r->where);
    r->fed = sesh_feed((struct sesh_reader *)(uintptr_t)part->reader, " ", 1);
    r->type = part->type;
    return ++r->parts == r->stop_after ? SESH_STOP : SESH_NEXT;
}

static struct receiver receiver;
static struct sesh_shapes session;
static struct sesh_error error;
static uint8_t work[70000];

static void begin_receiver(void)
{
    memset(&receiver, 0, sizeof receiver);
    receiver.sink.context = &receiver;
    receiver.sink.stream = take_part;
}

/* How a document is read. */
struct way {
    size_t work;  /* bytes */
    size_t first; /* of the first chunk; 0: like the others */
    size_t chunk;
    struct sesh_options options;
    unsigned stop_after; /* parts; 0: never */
};

static const struct way plain = {SESH_WORK_MIN, 0, 100000, {0}, 0};
static size_t work_used;

static int read_as(const char *json, size_t length, const struct way *way)
{
    static struct sesh_reader reader;
    struct sesh_options options = way->options;
    size_t next = way->first != 0 ? way->first : way->chunk;
    int status;
    begin_receiver();
    receiver.stop_after = way->stop_after;
    if (options.sink == NULL) options.sink = &receiver.sink;
    memset(work, 0x5A, sizeof work);
    status = sesh_begin(&reader, &sesh_shapes_type, &session, work, way->work, &options);
    while (status == SESH_OK && length != 0) {
        uint8_t *copy;
        if (next > length) next = length;
        copy = (uint8_t *)malloc(next);
        memcpy(copy, json, next);
        status = sesh_feed(&reader, copy, next);
        free(copy);
        json += next;
        length -= next;
        next = way->chunk;
    }
    status = sesh_end(&reader, &error);
    assert_int_equal(work[way->work], 0x5A);
    work_used = sesh_work_used(&reader);
    assert_true(work_used <= way->work);
    return status;
}

static int read_text(const char *json, const struct way *way)
{
    return read_as(json, strlen(json), way);
}

/* ---- which parts ---------------------------------------------------------------- */

/* The expected parts of a decoded text, in whole characters, with this much work. */
static void expect_parts(struct receiver *r, unsigned field, const char *text, size_t length, size_t work_size)
{
    size_t most = work_size - 5;
    size_t at = 0;
    do {
        size_t n = length - at;
        if (n > most) {
            n = most;
            while (((uint8_t)text[at + n] & 0xC0) == 0x80)
                n--;
        }
        log_part(r, field, at, text + at, n, at + n == length);
        at += n;
    } while (at != length);
}

static void check_parts(const char *json, size_t length, const char *text, size_t text_length, const struct way *way)
{
    static struct receiver wanted;
    memset(&wanted, 0, sizeof wanted);
    expect_parts(&wanted, SESH_SHAPES_TOKEN, text, text_length, way->work);
    assert_int_equal(read_as(json, length, way), SESH_OK);
    if (strcmp(receiver.log, wanted.log) != 0)
        fprintf(stderr, "work %lu, first %lu, chunk %lu\n", (unsigned long)way->work, (unsigned long)way->first,
                (unsigned long)way->chunk);
    assert_string_equal(receiver.log, wanted.log);
    assert_true(SESH_HAS(&session, SESH_SHAPES_TOKEN));
    assert_int_equal(session.token, text_length);
    assert_int_equal(session.id, 7);
}

static void check_all_chunks(const char *json, size_t length, const char *text, size_t text_length, struct way way)
{
    size_t n;
    way.chunk = length;
    check_parts(json, length, text, text_length, &way);
    for (n = 1; n < length; n++) {
        way.first = n;
        check_parts(json, length, text, text_length, &way);
    }
    way.first = 0;
    for (n = 1; n < length; n++) {
        way.chunk = n;
        check_parts(json, length, text, text_length, &way);
    }
}

/* Pieces of a string: their JSON spelling, and their meaning. */
static const struct {
    const char *json, *text;
} pieces[] = {
    {"plain text ", "plain text "},
    {"\xC3\xA4\xE2\x82\xAC", "\xC3\xA4\xE2\x82\xAC"},
    {"\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80"},
    {"\\ud83d\\ude00", "\xF0\x9F\x98\x80"},
    {"\\\"q\\\\\\/\\n", "\"q\\/\n"},
    {"\\u20ac\\u00e4", "\xE2\x82\xAC\xC3\xA4"},
    {"\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC", "\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC"},
    {"0123456789abcdefghijklmnopqrstuvwxyz", "0123456789abcdefghijklmnopqrstuvwxyz"},
};

/* A document of about 200 bytes whose pieces begin `shift` bytes later. */
static void test_parts_in_any_chunks(void **state)
{
    static const size_t works[] = {SESH_WORK_MIN, SESH_WORK_MIN + 1, 100};
    size_t shift, i, k;
    (void)state;
    for (shift = 0; shift < 66; shift += shift < 50 ? 10 : 1) {
        char json[400] = "{\"token\":\"";
        char text[400] = "";
        for (i = 0; i < shift; i++) {
            strcat(json, "x");
            strcat(text, "x");
        }
        for (i = 0; i < 8; i++) {
            strcat(json, pieces[(i + shift) % 8].json);
            strcat(text, pieces[(i + shift) % 8].text);
        }
        strcat(json, "\",\"id\":7,\"need\":null}");
        for (k = 0; k < 3; k++) {
            struct way way = plain;
            way.work = works[k];
            check_all_chunks(json, strlen(json), text, strlen(text), way);
        }
    }
}

/* A text that fills parts exactly, or is one byte longer or shorter, in one chunk and byte by
   byte. */
static void test_edges_of_parts(void **state)
{
    static char json[400], text[400];
    static const char ending[] = "\",\"id\":7,\"need\":null}";
    size_t n, k;
    (void)state;
    for (k = 0; k < 4; k++) {
        for (n = k * 64; n < k * 64 + 3; n++) {
            struct way way = plain;
            size_t length = n == 0 ? 0 : n - 1;
            memset(text, 'y', length);
            memcpy(json, "{\"token\":\"", 10);
            memset(json + 10, 'y', length);
            strcpy(json + 10 + length, ending);
            check_parts(json, strlen(json), text, length, &way);
            way.chunk = 1;
            check_parts(json, strlen(json), text, length, &way);
        }
    }
}

static int count_part(void *context, const struct sesh_part *part)
{
    unsigned long *bytes = (unsigned long *)context;
    assert_int_equal(part->offset, *bytes);
    *bytes += (unsigned long)part->length;
    return SESH_NEXT;
}

/* 69,000 bytes through 69 bytes of work, and in one part if the work buffer is large enough. */
static void test_long_string(void **state)
{
    static char json[70000];
    unsigned long bytes = 0;
    struct sesh_sink sink = {NULL, NULL, count_part};
    struct way way = plain;
    (void)state;
    sink.context = &bytes;
    way.options.sink = &sink;
    memset(json, 'z', sizeof json);
    memcpy(json, "{\"need\":\"", 9);
    strcpy(json + 69009, "\"}");
    assert_int_equal(read_text(json, &way), SESH_OK);
    assert_int_equal(bytes, 69000);
    assert_int_equal(session.need, 69000);
    bytes = 0;
    way.work = 69005;
    assert_int_equal(read_text(json, &way), SESH_OK);
    assert_int_equal(bytes, 69000);
}

/* ---- the contract ------------------------------------------------------------------ */

static void test_short_strings(void **state)
{
    (void)state;
    assert_int_equal(read_text("{\"token\":\"\",\"need\":\"ab\"}", &plain), SESH_OK);
    assert_string_equal(receiver.log, "1@0+0 .2@0+2 ab.");
    assert_true(SESH_HAS(&session, SESH_SHAPES_TOKEN));
    assert_int_equal(session.token, 0);
    assert_int_equal(session.need, 2);
    /* null has no parts. */
    assert_int_equal(read_text("{\"token\":null,\"need\":null}", &plain), SESH_OK);
    assert_string_equal(receiver.log, "");
    assert_true(SESH_IS_NULL(&session, SESH_SHAPES_TOKEN));
    /* Each struct has its own. */
    assert_int_equal(
        read_text("{\"list\":[{\"id\":1,\"flow\":\"a\"},{\"id\":2,\"flow\":\"bc\"}],\"need\":\"d\"}", &plain), SESH_OK);
    assert_string_equal(receiver.log, "1@0+1 a.1@0+2 bc.2@0+1 d.");
    assert_int_equal(session.list[1].flow, 2);
}

static void test_without_sink(void **state)
{
    static const struct sesh_sink none = {NULL, NULL, NULL};
    struct sesh_error end;
    (void)state;
    assert_int_equal(sesh_shapes_read(&session, "{\"need\":\"abc\"}", 14, NULL, &end), SESH_OK);
    assert_int_equal(session.need, 3);
    {
        struct way way = plain;
        way.options.sink = &none;
        assert_int_equal(read_text("{\"need\":\"abcd\"}", &way), SESH_OK);
        assert_int_equal(session.need, 4);
    }
}

/* During a part the reader knows its place, and accepts no bytes. */
static void test_within_a_part(void **state)
{
    (void)state;
    assert_int_equal(read_text("{\"need\":null,\"list\":[{\"id\":1},{\"id\":2, \"flow\":\"abc\"}]}", &plain), SESH_OK);
    assert_int_equal(receiver.fed, SESH_E_ARGUMENT);
    assert_string_equal(receiver.where.path, "/list/1/flow");
    assert_int_equal(receiver.where.offset, 46);
    assert_int_equal(receiver.where.status, SESH_OK);
    assert_ptr_equal(receiver.type, &sesh_shapes_inner_type);
    assert_int_equal(read_text("{\"need\":\"abc\"}", &plain), SESH_OK);
    assert_ptr_equal(receiver.type, &sesh_shapes_type);
}

static bool work_is_zero(size_t size)
{
    size_t i = 0;
    while (i < size && work[i] == 0)
        i++;
    return i == size;
}

/* The state of the reader after parts: the name's spelling, the work that was used, its secrets. */
static void test_behind_parts(void **state)
{
    static char json[200] = "{\"Token\":\"";
    struct way way = plain;
    (void)state;
    memset(json + 10, 'z', 100);
    strcpy(json + 110, "\",\"need\":\"\\\"\"}");
    assert_int_equal(read_text(json, &plain), SESH_OK);
    assert_true((session.also & 1u << SESH_SHAPES_TOKEN) != 0);
    assert_non_null(strstr(receiver.log, "2@0+1 \"."));
    assert_int_equal(session.need, 1);
    assert_int_equal(work_used, SESH_WORK_MIN);
    assert_true(work_is_zero(SESH_WORK_MIN));
    way.stop_after = 1;
    assert_int_equal(read_text(json, &way), SESH_E_STOPPED);
    assert_true(work_is_zero(SESH_WORK_MIN));
}

/* Pretends that so much of the string precedes the second part that the count is almost full. */
static int skip_to_the_end(void *context, const struct sesh_part *part)
{
    sesh_offset *offsets = (sesh_offset *)context;
    struct sesh_reader *reader = (struct sesh_reader *)(uintptr_t)part->reader;
    if (part->offset == 0) reader->place.offsets[0] = (sesh_offset)-1 - part->length - 10;
    offsets[part->last] = part->offset;
    return SESH_NEXT;
}

/* Pretends that so much of the string precedes that the count no longer fits the member. */
static int skip_to_32_bits(void *context, const struct sesh_part *part)
{
    sesh_offset *before = (sesh_offset *)context;
    struct sesh_reader *reader = (struct sesh_reader *)(uintptr_t)part->reader;
    reader->place.offsets[0] = *before;
    return SESH_NEXT;
}

/* The member holds its largest value if the reader's wider count exceeds it. */
static void test_too_long_for_the_member(void **state)
{
    sesh_offset before = UINT32_MAX - 1;
    struct sesh_sink sink = {NULL, NULL, skip_to_32_bits};
    struct way way = plain;
    (void)state;
    sink.context = &before;
    way.options.sink = &sink;
    assert_int_equal(read_text("{\"need\":\"\"}", &way), SESH_OK);
    assert_int_equal(session.need, UINT32_MAX - 1);
    before = (sesh_offset)(before + 2);
    assert_int_equal(read_text("{\"need\":\"\"}", &way), SESH_OK);
    assert_int_equal(session.need, before == 0 ? 0 : UINT32_MAX);
}

/* The count stays at its largest value. */
static void test_too_long_to_count(void **state)
{
    static char json[400];
    sesh_offset offsets[2] = {0};
    struct sesh_sink sink = {NULL, NULL, skip_to_the_end};
    struct way way = plain;
    size_t length;
    (void)state;
    sink.context = offsets;
    way.options.sink = &sink;
    for (length = 10 + 2 * 64 - 10; length < 300; length += 7) {
        memset(json, 'z', sizeof json);
        memcpy(json, "{\"need\":\"", 9);
        strcpy(json + 9 + length, "\"}");
        assert_int_equal(read_text(json, &way), SESH_OK);
        assert_int_equal(session.need, UINT32_MAX);
        assert_true(offsets[1] >= (sesh_offset)-1 - 10);
    }
    assert_true(offsets[0] == (sesh_offset)-1);
}

static int stop_at_once(void *context, const struct sesh_part *part)
{
    (void)part;
    ++*(unsigned *)context;
    return SESH_STOP;
}

static void test_stop(void **state)
{
    unsigned calls = 0;
    struct sesh_sink sink = {NULL, NULL, stop_at_once};
    struct way way = plain;
    (void)state;
    sink.context = &calls;
    way.options.sink = &sink;
    way.options.lenient = true;
    assert_int_equal(read_text("{\"id\":7,\"inner\":{\"id\":3,\"flow\":\"abc\"}}", &way), SESH_E_STOPPED);
    assert_int_equal(calls, 1);
    assert_string_equal(error.path, "/inner/flow");
    assert_int_equal(error.offset, 31);
    assert_int_equal(session.id, 7);
    assert_false(SESH_HAS(&session, SESH_SHAPES_INNER));
    assert_false(SESH_HAS(&session.inner, SESH_SHAPES_INNER_FLOW));
}

/* After an error there are no more parts, and never a last one. */
static void test_error_in_a_string(void **state)
{
    char json[300] = "{\"id\":7,\"token\":\"";
    size_t length = strlen(json);
    struct way way = plain;
    (void)state;
    memset(json + length, 'k', 100);
    strcpy(json + length + 100, "\\u0000rest\",\"need\":null}");
    assert_int_equal(read_text(json, &way), SESH_E_NUL_IN_STRING);
    assert_int_equal(receiver.parts, 1);
    assert_string_equal(error.path, "/token");
    assert_int_equal(error.offset, 16);
    assert_false(SESH_HAS(&session, SESH_SHAPES_TOKEN));
    assert_int_equal(session.token, 0);
    /* With lenient the string is passed over: it has no last part either. */
    way.options.lenient = true;
    assert_int_equal(read_text(json, &way), SESH_OK);
    assert_int_equal(receiver.parts, 1);
    assert_false(SESH_HAS(&session, SESH_SHAPES_TOKEN));
    assert_true(SESH_IS_CLIPPED(&session, SESH_SHAPES_TOKEN));
    assert_int_equal(session.token, 0);
}

static void test_merge(void **state)
{
    struct way way = plain;
    (void)state;
    way.options.merge = true;
    memset(&session, 0, sizeof session);
    assert_int_equal(read_text("{\"need\":\"abc\",\"token\":\"abcd\"}", &way), SESH_OK);
    assert_int_equal(read_text("{\"need\":\"x\",\"token\":null}", &way), SESH_OK);
    assert_int_equal(session.need, 1);
    assert_int_equal(session.token, 0);
    assert_true(SESH_IS_NULL(&session, SESH_SHAPES_TOKEN));
    /* A refused string leaves the previous one. */
    assert_int_equal(read_text("{\"need\":\"xy\\u0000\"}", &way), SESH_E_NUL_IN_STRING);
    assert_int_equal(session.need, 1);
    assert_true(SESH_HAS(&session, SESH_SHAPES_NEED));
}

/* What was handed out is not written. */
static int count_bytes(void *context, const char *text, size_t length)
{
    log_text((struct receiver *)context, text, length);
    return 0;
}

static void test_not_written(void **state)
{
    (void)state;
    assert_int_equal(read_text("{\"id\":1,\"need\":\"abc\",\"token\":null,\"note\":\"n\"}", &plain), SESH_OK);
    begin_receiver();
    assert_int_equal(sesh_write(&sesh_shapes_type, &session, SESH_WRITE_SECRETS, count_bytes, &receiver), SESH_OK);
    assert_string_equal(receiver.log, "{\"id\":1,\"note\":\"n\"}");
    begin_receiver();
    assert_int_equal(sesh_write_form(&sesh_shapes_type, &session, SESH_WRITE_SECRETS, count_bytes, &receiver), SESH_OK);
    assert_string_equal(receiver.log, "id=1&note=n");
}

/* ---- each element in turn ---------------------------------------------------------- */

/* What a sink of elements saw: "1/0 7;" is field 1, element 0, whose id is 7; "!" is one that
   does not fit, with its status and path. */
struct visitor {
    struct sesh_sink sink;
    struct receiver seen;
    uint32_t elements;
    uint32_t keep, stop; /* after this many elements; 0: never */
    bool keep_misfits, keep_inner_misfits;
    struct sesh_error where; /* the result of sesh_where in the last element */
    uint32_t indexes;        /* the sum of the elements' indexes */
    int fed;                 /* the result of feeding the reader from inside the sink */
};

static int64_t id_of(const struct sesh_element *e)
{
    if (e->type == &sesh_shapes_each_type && e->field == SESH_SHAPES_EACH_NUMBERS) return *(const int64_t *)e->value;
    if (e->type == &sesh_shapes_each_type && e->field == SESH_SHAPES_EACH_KEYS)
        return ((const struct sesh_shapes_deep *)e->value)->id;
    if (e->type == &sesh_shapes_deep_type) return ((const struct sesh_shapes_inner *)e->value)->id;
    return *(const char *)e->value;
}

static int visit(void *context, const struct sesh_element *e)
{
    struct visitor *v = (struct visitor *)context;
    const struct sesh_error *where = &v->where;
    char line[200];
    int n;
    memset(&v->where, 0x5A, sizeof v->where);
    sesh_where(e->reader, &v->where);
    assert_int_equal(where->status, e->status);
    if (e->status == SESH_OK) {
        assert_true(where->capacity == 0 && where->needed == 0 && where->wanted == 0 && where->came == 0);
        n = snprintf(line, sizeof line, "%s=%ld@%lu;", where->path, (long)id_of(e), (unsigned long)where->offset);
    } else {
        n = snprintf(line, sizeof line, "!%s %s@%lu;", sesh_status_name(e->status), where->path,
                     (unsigned long)where->offset);
    }
    if (v->seen.length + (size_t)n < 10000) log_text(&v->seen, line, (size_t)n);
    v->indexes += e->index;
    v->fed = sesh_feed((struct sesh_reader *)(uintptr_t)e->reader, " ", 1);
    assert_int_equal(v->fed, SESH_E_ARGUMENT);
    if (e->status != SESH_OK && v->keep_misfits) return SESH_KEEP;
    if (e->status != SESH_OK && v->keep_inner_misfits && e->type == &sesh_shapes_deep_type) return SESH_KEEP;
    v->elements++;
    if (v->elements == v->stop) return SESH_STOP;
    return v->elements == v->keep ? SESH_KEEP : SESH_NEXT;
}

static struct visitor visitor;
static struct sesh_shapes_each each;

static void begin_visitor(uint32_t keep, uint32_t stop)
{
    memset(&visitor, 0, sizeof visitor);
    visitor.sink.context = &visitor;
    visitor.sink.element = visit;
    visitor.keep = keep;
    visitor.stop = stop;
}

static int read_each_as(const char *json, size_t chunk, bool lenient)
{
    struct sesh_reader reader;
    struct sesh_options options = {0};
    size_t length = strlen(json);
    int status;
    options.sink = &visitor.sink;
    options.lenient = lenient;
    status = sesh_begin(&reader, &sesh_shapes_each_type, &each, work, 200, &options);
    while (status == SESH_OK && length != 0) {
        size_t next = chunk < length ? chunk : length;
        status = sesh_feed(&reader, json, next);
        json += next;
        length -= next;
    }
    return sesh_end(&reader, &error);
}

/* Reads the same document in chunks of any size. */
static void check_each(const char *json, const char *seen, int status, uint32_t keep, uint32_t stop)
{
    size_t chunk;
    for (chunk = 1; chunk <= strlen(json); chunk++) {
        begin_visitor(keep, stop);
        assert_int_equal(read_each_as(json, chunk, false), status);
        assert_string_equal(visitor.seen.log, seen);
    }
}

static void test_each(void **state)
{
    (void)state;
    check_each("{\"keys\":[{\"id\":7},{\"id\":8,\"text\":\"x\"}]}", "/keys/0=7@9;/keys/1=8@18;", SESH_OK, 0, 0);
    assert_int_equal(each.keys_count, 2);
    assert_false(each.keys_kept);
    assert_int_equal(each.keys.id, 0);
    check_each("{\"keys\":[]}", "", SESH_OK, 0, 0);
    assert_true(SESH_HAS(&each, SESH_SHAPES_EACH_KEYS));
    check_each("{\"keys\":[],\"numbers\":[5,-6]}", "/numbers/0=5@22;/numbers/1=-6@24;", SESH_OK, 0, 0);
    check_each("{\"keys\":[],\"names\":[\"A\"],\"named\":[\"B\",{\"name\":\"C\"}]}",
               "/names/0=65@20;/named/0=1@34;/named/1=1@38;", SESH_OK, 0, 0);
    check_each("{\"keys\":[],\"numbers\":null}", "", SESH_OK, 0, 0);
    assert_int_equal(each.numbers_count, 0);
    /* Inner elements come first, and their place is inside the outer one. */
    check_each("{\"keys\":[{\"id\":1,\"inner\":[{\"id\":2},{\"id\":3}]},{\"id\":4,\"inner\":[{\"id\":5}]}]}",
               "/keys/0/inner/0=2@26;/keys/0/inner/1=3@35;/keys/0=1@9;/keys/1/inner/0=5@63;/keys/1=4@46;", SESH_OK, 0,
               0);
}

/* During an element the reader accepts no bytes; after it, it still knows that work holds a
   secret. */
static void test_within_an_element(void **state)
{
    (void)state;
    check_each("{\"pass\":\"\\\"\",\"keys\":[],\"numbers\":[1,2,3]}",
               "/numbers/0=1@34;/numbers/1=2@36;/numbers/2=3@38;", SESH_OK, 0, 0);
    assert_int_equal(visitor.fed, SESH_E_ARGUMENT);
    assert_int_equal(visitor.indexes, 0 + 1 + 2);
    assert_true(work_is_zero(200));
}

/* If a session occurs twice on the way, only what was handed out cannot be undone. */
static void test_twice_on_the_way(void **state)
{
    static const char json[] = "{\"a\":{\"id\":1,\"text\":\"x\"},\"a\":{\"id\":2}}";
    static struct sesh_shapes_deep deep;
    struct sesh_options options = {0};
    (void)state;
    options.at = "/a";
    options.last_wins = true;
    assert_int_equal(sesh_read(&sesh_shapes_deep_type, &deep, work, 200, json, sizeof json - 1, &options, &error),
                     SESH_OK);
    assert_int_equal(deep.id, 2);
    assert_string_equal(deep.text, "");
}

static void test_each_misfits(void **state)
{
    static const char json[] = "{\"keys\":[7,{\"id\":1},{\"text\":\"a\"},{\"id\":2,\"inner\":[{}]}]}";
    (void)state;
    check_each(json,
               "!wrong-type /keys/0@9;/keys/1=1@11;!missing /keys/2/id@31;!missing /keys/3/inner/0/id@51;/keys/3=2@33;",
               SESH_OK, 0, 0);
    assert_int_equal(each.keys_count, 4);
    assert_true(SESH_IS_CLIPPED(&each, SESH_SHAPES_EACH_KEYS));
    /* A sink that keeps an element that does not fit gets its error. */
    begin_visitor(0, 0);
    visitor.keep_misfits = true;
    assert_int_equal(read_each_as(json, 1, false), SESH_E_WRONG_TYPE);
    assert_string_equal(error.path, "/keys/0");
    assert_int_equal(error.wanted, 1u << SESH_TOKEN_OBJECT);
    assert_int_equal(error.came, SESH_TOKEN_NUMBER);
    assert_memory_equal(&visitor.where, &error, sizeof error);
}

/* If the sink keeps an inner element that does not fit, it is then asked about the outer one. */
static void test_each_misfit_kept_inside(void **state)
{
    (void)state;
    begin_visitor(0, 0);
    visitor.keep_inner_misfits = true;
    assert_int_equal(read_each_as("{\"keys\":[{\"id\":1,\"inner\":[{}]},{\"id\":2}]}", 1, false), SESH_OK);
    assert_string_equal(visitor.seen.log,
                        "!missing /keys/0/inner/0/id@27;!missing /keys/0/inner/0/id@27;/keys/1=2@31;");
    assert_int_equal(each.keys_count, 2);
    /* What lenient leaves out also counts as the outer element. */
    begin_visitor(0, 0);
    visitor.keep_misfits = true;
    assert_int_equal(read_each_as("{\"keys\":[],\"one\":{\"id\":1,\"inner\":[{}]}}", 1, true), SESH_OK);
    assert_string_equal(visitor.seen.log, "!missing /one/inner/0/id@35;");
    assert_false(SESH_HAS(&each, SESH_SHAPES_EACH_ONE));
    assert_true(SESH_IS_CLIPPED(&each, SESH_SHAPES_EACH_ONE));
}

/* After the element that is kept, and in an element that is passed over, the path is the
   array's. */
static void test_each_paths(void **state)
{
    static const struct {
        const char *json, *path;
        uint32_t keep;
        int status;
    } rows[] = {
        {"{\"numbers\":[7,8,9,\"a\xFF\"]}", "/numbers", 1, SESH_E_UTF8},
        {"{\"numbers\":[7,8,9,10", "/numbers", 1, SESH_E_INCOMPLETE},
        {"{\"numbers\":[7,8,-x]}", "/numbers", 1, SESH_E_SYNTAX},
        {"{\"numbers\":[7,8,-x]}", "/numbers/2", 0, SESH_E_SYNTAX},
        {"{\"numbers\":[7,8,\"a\xFF\"]}", "/numbers", 0, SESH_E_UTF8},
        {"{\"names\":[\"a\",\"123456789\xFF\"]}", "/names", 0, SESH_E_UTF8},
        {"{\"names\":[\"a\",[\"\xFF\"]]}", "/names", 0, SESH_E_UTF8},
        {"{\"names\":[5,[],{},\"a\xFF\"]}", "/names/3", 0, SESH_E_UTF8},
    };
    size_t i, chunk;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (chunk = 1; chunk <= strlen(rows[i].json); chunk++) {
            begin_visitor(rows[i].keep, 0);
            assert_int_equal(read_each_as(rows[i].json, chunk, false), rows[i].status);
            assert_string_equal(error.path, rows[i].path);
        }
    }
}

/* Without a sink for them, the first element that does not fit is an error, as in a list. */
static void test_each_unwanted(void **state)
{
    static const struct sesh_sink none = {NULL, NULL, NULL};
    static const char json[] = "{\"keys\":[{\"id\":1},{\"id\":2}],\"numbers\":[5,\"six\"]}";
    const struct sesh_sink *const sinks[] = {NULL, &none};
    size_t i;
    (void)state;
    for (i = 0; i < 2; i++) {
        struct sesh_options options = {0};
        options.sink = sinks[i];
        assert_int_equal(sesh_shapes_each_read(&each, json, sizeof json - 1, &options, &error), SESH_E_WRONG_TYPE);
        assert_string_equal(error.path, "/numbers/1");
        assert_int_equal(each.keys_count, 2);
        assert_false(each.keys_kept);
        assert_int_equal(each.keys.id, 0);
        options.lenient = true;
        assert_int_equal(sesh_shapes_each_read(&each, json, sizeof json - 1, &options, &error), SESH_OK);
        assert_int_equal(each.numbers_count, 2);
        assert_true(SESH_IS_CLIPPED(&each, SESH_SHAPES_EACH_NUMBERS));
    }
}

static void test_each_keep(void **state)
{
    (void)state;
    check_each("{\"keys\":[{\"id\":1},{\"id\":2,\"text\":\"two\"},{\"id\":\"x\"},[{}],7,\"s\"],\"id\":9}",
               "/keys/0=1@9;/keys/1=2@18;", SESH_OK, 2, 0);
    assert_true(each.keys_kept);
    assert_int_equal(each.keys_count, 2);
    assert_int_equal(each.keys.id, 2);
    assert_string_equal(each.keys.text, "two");
    assert_int_equal(each.id, 9);
    /* The rest is still validated. */
    check_each("{\"keys\":[{\"id\":1},{\"id\":2},{\"id\" 3}]}", "/keys/0=1@9;", SESH_E_SYNTAX, 1, 0);
    check_each("{\"keys\":[],\"numbers\":[5,6,7]}", "/numbers/0=5@22;", SESH_OK, 1, 0);
    assert_int_equal(each.numbers, 5);
}

static void test_each_stop(void **state)
{
    (void)state;
    check_each("{\"id\":3,\"keys\":[{\"id\":1},{\"id\":2}, {\"id\":3}]}", "/keys/0=1@16;/keys/1=2@25;", SESH_E_STOPPED,
               0, 2);
    assert_string_equal(error.path, "/keys/1");
    assert_int_equal(error.offset, 25);
    assert_int_equal(each.id, 3);
    assert_false(SESH_HAS(&each, SESH_SHAPES_EACH_KEYS));
    /* Stopped at an element that does not fit: the offset is where it begins. */
    check_each("{\"keys\":[{\"id\":1},{\"text\":\"a\"}]}", "/keys/0=1@9;!missing /keys/1/id@29;", SESH_E_STOPPED, 0, 2);
    assert_string_equal(error.path, "/keys/1");
    assert_int_equal(error.offset, 18);
    /* Stopped at an inner element that does not fit: the outer one is not shown. */
    check_each("{\"keys\":[{\"id\":1,\"inner\":[{}]}]}", "!missing /keys/0/inner/0/id@27;", SESH_E_STOPPED, 0, 1);
    assert_string_equal(error.path, "/keys/0/inner/0");
    assert_int_equal(error.offset, 26);
    /* Stopped at an outer element, after those inside it. */
    check_each("{\"keys\":[{\"id\":1,\"inner\":[{\"id\":2},{\"id\":3}]}]}",
               "/keys/0/inner/0=2@26;/keys/0/inner/1=3@35;/keys/0=1@9;", SESH_E_STOPPED, 0, 3);
    assert_string_equal(error.path, "/keys/0");
    assert_int_equal(error.offset, 9);
}

/* What lenient leaves out inside an element does not spoil the element. */
static void test_each_lenient(void **state)
{
    (void)state;
    begin_visitor(0, 0);
    assert_int_equal(read_each_as("{\"keys\":[{\"id\":1,\"text\":[]},{\"id\":[]}]}", 1, true), SESH_OK);
    assert_string_equal(visitor.seen.log, "/keys/0=1@9;!wrong-type /keys/1/id@34;");
}

/* With merge the previous element is removed, kept or not. */
static void test_each_merge(void **state)
{
    struct sesh_options options = {0};
    (void)state;
    begin_visitor(1, 0);
    assert_int_equal(read_each_as("{\"keys\":[{\"id\":4},{\"id\":5}]}", 100, false), SESH_OK);
    assert_int_equal(each.keys.id, 4);
    options.merge = true;
    assert_int_equal(sesh_shapes_each_read(&each, "{\"id\":1,\"keys\":[]}", 18, &options, &error), SESH_OK);
    assert_int_equal(each.keys_count, 0);
    assert_false(each.keys_kept);
    assert_int_equal(each.keys.id, 0);
}

/* An index that needs more than 16 bits. */
static void test_100000_elements(void **state)
{
    static char json[400000] = "{\"keys\":[";
    size_t length = strlen(json);
    unsigned i;
    (void)state;
    for (i = 0; i < 100000; i++)
        length += (size_t)sprintf(json + length, "%s[]", i != 0 ? "," : "");
    strcpy(json + length, "]}");
    begin_visitor(0, 0);
    assert_int_equal(read_each_as(json, 1000, false), SESH_OK);
    assert_int_equal(visitor.elements, 100000);
    assert_int_equal(each.keys_count, 100000);
    strcpy(json + length, ",{\"id\":-x}]}");
    begin_visitor(0, 0);
    assert_int_equal(read_each_as(json, 1000, false), SESH_E_SYNTAX);
    assert_string_equal(error.path, "/keys/100000/id");
    begin_visitor(0, 99999);
    assert_int_equal(read_each_as(json, 1000, false), SESH_E_STOPPED);
    assert_string_equal(error.path, "/keys/99998");
}

/* Does what an RFC 7517 client does: passes over unknown and broken keys. */
static int find_700(void *context, const struct sesh_element *e)
{
    const struct sesh_shapes_deep *key = (const struct sesh_shapes_deep *)e->value;
    ++*(unsigned *)context;
    return e->status == SESH_OK && key->id == 700 ? SESH_KEEP : SESH_NEXT;
}

/* Searches a 50 KB set for one key in a thousand, with one struct and 1 KB of RAM. */
static void test_key_set(void **state)
{
    static char json[90000] = "{\"keys\":[";
    struct {
        struct sesh_reader reader;
        struct sesh_shapes_each session;
        uint8_t work[SESH_WORK_MIN];
    } ram;
    struct sesh_options options = {0};
    struct sesh_sink sink = {NULL, find_700, NULL};
    unsigned seen = 0;
    size_t length = strlen(json);
    size_t at;
    int i;
    (void)state;
    assert_true(sizeof ram <= 1024);
    for (i = 0; i < 1000; i++) {
        const char *form = i % 3 == 0 ? "{\"id\":%d,\"text\":\"a modulus that is too long for it\"},"
                                      : "{\"kty\":\"of no use to this test\",\"id\":%d,\"use\":\"sig\"},";
        length +=
            (size_t)sprintf(json + length, i % 7 == 0 ? "{\"kty\":\"no id here, and so it is no key: %d\"}," : form, i);
    }
    strcpy(json + length - 1, "]}");
    length = strlen(json);
    assert_true(length > 50000);
    sink.context = &seen;
    options.sink = &sink;
    assert_int_equal(sesh_begin(&ram.reader, &sesh_shapes_each_type, &ram.session, ram.work, sizeof ram.work, &options),
                     SESH_OK);
    for (at = 0; at < length; at += 100)
        assert_int_equal(sesh_feed(&ram.reader, json + at, length - at < 100 ? length - at : 100), SESH_OK);
    assert_int_equal(sesh_end(&ram.reader, &error), SESH_OK);
    assert_false(ram.session.keys_kept); /* 700 is a multiple of 7 */
    assert_int_equal(seen, 1000);
    memcpy(strstr(json, "\"id\":701"), "\"id\":700", 8);
    seen = 0;
    assert_int_equal(sesh_begin(&ram.reader, &sesh_shapes_each_type, &ram.session, ram.work, sizeof ram.work, &options),
                     SESH_OK);
    assert_int_equal(sesh_feed(&ram.reader, json, length), SESH_OK);
    assert_int_equal(sesh_end(&ram.reader, &error), SESH_OK);
    assert_true(ram.session.keys_kept);
    assert_int_equal(ram.session.keys.id, 700);
    assert_int_equal(ram.session.keys_count, 702);
    assert_int_equal(seen, 702);
}

/* ---- signed tokens ---------------------------------------------------------------- */

static void ignore_bytes(void *context, const uint8_t *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
}

static bool believe(void *context, const uint8_t *signature, size_t length)
{
    (void)context, (void)signature, (void)length;
    return true;
}

/* {"alg":"HS256"} . {"id":7,"need":"x"} . any */
static const char token[] = "eyJhbGciOiJIUzI1NiJ9.eyJpZCI6NywibmVlZCI6IngifQ.AAAA";

static void test_tokens(void **state)
{
    static uint8_t signature[64];
    static struct sesh_jwks keys;
    struct sesh_jwt_verifier verifier;
    (void)state;
    memset(&verifier, 0, sizeof verifier);
    verifier.algorithm = "HS256";
    verifier.update = ignore_bytes;
    verifier.verify = believe;
    verifier.signature = signature;
    verifier.signature_size = sizeof signature;
    assert_int_equal(
        sesh_jwt_read_unverified(&sesh_shapes_type, &session, work, 200, token, sizeof token - 1, NULL, &error),
        SESH_OK);
    assert_int_equal(session.need, 1);
    assert_int_equal(sesh_jwt_read_verified(&sesh_shapes_type, &session, work, 200, token, sizeof token - 1, &verifier,
                                            NULL, &error),
                     SESH_E_ARGUMENT);
    assert_int_equal(session.id, 0);
    /* A type whose only field is handed out. */
    assert_int_equal(
        sesh_jwt_read_verified(&sesh_jwks_type, &keys, work, 200, token, sizeof token - 1, &verifier, NULL, &error),
        SESH_E_ARGUMENT);
}

void test_shapes(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts_in_any_chunks),
        cmocka_unit_test(test_edges_of_parts),
        cmocka_unit_test(test_long_string),
        cmocka_unit_test(test_short_strings),
        cmocka_unit_test(test_without_sink),
        cmocka_unit_test(test_too_long_for_the_member),
        cmocka_unit_test(test_too_long_to_count),
        cmocka_unit_test(test_within_a_part),
        cmocka_unit_test(test_behind_parts),
        cmocka_unit_test(test_stop),
        cmocka_unit_test(test_error_in_a_string),
        cmocka_unit_test(test_merge),
        cmocka_unit_test(test_not_written),
        cmocka_unit_test(test_each),
        cmocka_unit_test(test_within_an_element),
        cmocka_unit_test(test_twice_on_the_way),
        cmocka_unit_test(test_each_misfits),
        cmocka_unit_test(test_each_misfit_kept_inside),
        cmocka_unit_test(test_each_paths),
        cmocka_unit_test(test_each_unwanted),
        cmocka_unit_test(test_each_keep),
        cmocka_unit_test(test_each_stop),
        cmocka_unit_test(test_each_lenient),
        cmocka_unit_test(test_each_merge),
        cmocka_unit_test(test_100000_elements),
        cmocka_unit_test(test_key_set),
        cmocka_unit_test(test_tokens),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("shapes", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
