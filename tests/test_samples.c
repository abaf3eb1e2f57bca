/* SPDX-License-Identifier: MIT */
/*
 * Complete documents as the services send them, tests/samples, compared with the expected results
 * in tests/samples/expected: cut in two at every place, byte by byte, with much and with little
 * work, and cut off too early.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sesh/aws_credentials.h>
#include <sesh/oauth_device.h>
#include <sesh/oauth_token.h>
#include <sesh/oidc_claims.h>
#include <sesh/oidc_provider.h>
#include <sesh/thoughtspot.h>
#include <sesh/thoughtspot_v2_token.h>
#include <sesh/thoughtspot_v2_user.h>
#include <sesh/verdocs.h>
#include <sesh/verdocs_login.h>
#include <sesh/verdocs_token.h>
#include <sesh/webuntis.h>
#include <sesh/write.h>

#include "tally.h"

#ifndef SESH_SAMPLES
#define SESH_SAMPLES "tests/samples"
#endif

#define MOST 100000
#define PARTS 3

/* In longer documents, only this many splits are tried, evenly spread, and those near both ends. */
#define LONG_DOCUMENT 8192
#define SPREAD 1500
#define NEAR_END 200

struct sample {
    const char *expected; /* its file */
    const SESH_ROM struct sesh_type *type;
    size_t work;
    struct {
        const char *file;
        const char *at;
    } parts[PARTS]; /* more than one: merged */
};

static const struct sample samples[] = {
    {"webuntis-session", &sesh_webuntis_type, SESH_WEBUNTIS_WORK, {{"webuntis-session", NULL}}},
    {"webuntis-authenticate", &sesh_webuntis_type, SESH_WEBUNTIS_WORK, {{"webuntis-authenticate", "/result"}}},
    {"webuntis-app-config",
     &sesh_webuntis_type,
     SESH_WEBUNTIS_WORK,
     {{"webuntis-app-config", "/data/loginServiceConfig/user"}}},
    {"webuntis-daytimetable-config",
     &sesh_webuntis_type,
     SESH_WEBUNTIS_WORK,
     {{"webuntis-daytimetable-config", "/data"}}},
    {"webuntis-merged",
     &sesh_webuntis_type,
     SESH_WEBUNTIS_WORK,
     {{"webuntis-authenticate", "/result"},
      {"webuntis-app-config", "/data/loginServiceConfig/user"},
      {"webuntis-daytimetable-config", "/data"}}},
    {"verdocs-session", &sesh_verdocs_type, SESH_VERDOCS_WORK, {{"verdocs-session", NULL}}},
    {"verdocs-claims-namespaced", &sesh_verdocs_type, SESH_VERDOCS_WORK, {{"verdocs-claims-namespaced", NULL}}},
    {"thoughtspot-session", &sesh_thoughtspot_type, SESH_THOUGHTSPOT_WORK, {{"thoughtspot-session", NULL}}},
    {"thoughtspot-session-small", &sesh_thoughtspot_type, SESH_THOUGHTSPOT_WORK, {{"thoughtspot-session-small", NULL}}},
    {"thoughtspot-nulls", &sesh_thoughtspot_type, SESH_THOUGHTSPOT_WORK, {{"thoughtspot-nulls", NULL}}},
    {"verdocs_token-user", &sesh_verdocs_token_type, SESH_VERDOCS_TOKEN_WORK, {{"verdocs_token-user", NULL}}},
    {"verdocs_token-signing", &sesh_verdocs_token_type, SESH_VERDOCS_TOKEN_WORK, {{"verdocs_token-signing", NULL}}},
    {"verdocs_login-tokens", &sesh_verdocs_login_type, SESH_VERDOCS_LOGIN_WORK, {{"verdocs_login-tokens", NULL}}},
    {"verdocs_login-before", &sesh_verdocs_login_type, SESH_VERDOCS_LOGIN_WORK, {{"verdocs_login-before", NULL}}},
    {"thoughtspot_v2_user-session",
     &sesh_thoughtspot_v2_user_type,
     SESH_THOUGHTSPOT_V2_USER_WORK,
     {{"thoughtspot_v2_user-session", NULL}}},
    {"thoughtspot_v2_token-full",
     &sesh_thoughtspot_v2_token_type,
     SESH_THOUGHTSPOT_V2_TOKEN_WORK,
     {{"thoughtspot_v2_token-full", NULL}}},
    {"oauth_token-granted", &sesh_oauth_token_type, SESH_OAUTH_TOKEN_WORK, {{"oauth_token-granted", NULL}}},
    {"oauth_token-quoted", &sesh_oauth_token_type, SESH_OAUTH_TOKEN_WORK, {{"oauth_token-quoted", NULL}}},
    {"oauth_device-codes", &sesh_oauth_device_type, SESH_OAUTH_DEVICE_WORK, {{"oauth_device-codes", NULL}}},
    {"oauth_device-url", &sesh_oauth_device_type, SESH_OAUTH_DEVICE_WORK, {{"oauth_device-url", NULL}}},
    {"oidc_claims-id_token", &sesh_oidc_claims_type, SESH_OIDC_CLAIMS_WORK, {{"oidc_claims-id_token", NULL}}},
    {"oidc_claims-one_audience", &sesh_oidc_claims_type, SESH_OIDC_CLAIMS_WORK, {{"oidc_claims-one_audience", NULL}}},
    {"oidc_provider-discovery", &sesh_oidc_provider_type, SESH_OIDC_PROVIDER_WORK, {{"oidc_provider-discovery", NULL}}},
    {"aws_credentials-iot",
     &sesh_aws_credentials_type,
     SESH_AWS_CREDENTIALS_WORK,
     {{"aws_credentials-iot", "/credentials"}}},
    {"aws_credentials-instance",
     &sesh_aws_credentials_type,
     SESH_AWS_CREDENTIALS_WORK,
     {{"aws_credentials-instance", NULL}}},
};

struct text {
    char *bytes;
    size_t length;
};

/* The sample that a test reads. */
static struct {
    const struct sample *sample;
    struct text documents[PARTS];
    struct text expected;
    uint8_t *first, *session; /* structs: of the first reading and of this one */
    uint8_t *work;
    size_t work_size;
    struct sesh_reader reader;
    unsigned long readings, splits;
} now;

/* ---- files -------------------------------------------------------------- */

/* Allocates exactly the bytes of the file, so that a sanitizer notices reads past them. */
static struct text load(const char *directory, const char *name)
{
    static char bytes[MOST];
    char path[256];
    struct text text = {NULL, 0};
    FILE *file;
    snprintf(path, sizeof path, "%s/%s%s.json", SESH_SAMPLES, directory, name);
    file = fopen(path, "rb");
    if (file == NULL) fail_msg("%s cannot be opened", path);
    text.length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    if (text.length == 0 || text.length == sizeof bytes) fail_msg("%s is empty or too long", path);
    text.bytes = (char *)malloc(text.length);
    assert_non_null(text.bytes);
    memcpy(text.bytes, bytes, text.length);
    return text;
}

static void load_sample(const struct sample *sample)
{
    size_t i;
    memset(&now, 0, sizeof now);
    now.sample = sample;
    for (i = 0; i < PARTS && sample->parts[i].file != NULL; i++)
        now.documents[i] = load("", sample->parts[i].file);
    now.expected = load("expected/", sample->expected);
    while (now.expected.bytes[now.expected.length - 1] == '\n')
        now.expected.length--;
    now.first = (uint8_t *)malloc(sample->type->size);
    now.session = (uint8_t *)malloc(sample->type->size);
    assert_non_null(now.first);
    assert_non_null(now.session);
}

/* The test's teardown, which also runs after a failure. */
static int unload(void **state)
{
    size_t i;
    (void)state;
    for (i = 0; i < PARTS; i++)
        free(now.documents[i].bytes);
    free(now.expected.bytes);
    free(now.first);
    free(now.session);
    free(now.work);
    memset(&now, 0, sizeof now);
    return 0;
}

/* ---- reading ------------------------------------------------------------ */

static void begin(const char *at)
{
    struct sesh_options options = {0};
    options.at = at;
    options.merge = true;
    assert_int_equal(sesh_begin(&now.reader, now.sample->type, now.session, now.work, now.work_size, &options),
                     SESH_OK);
}

static int read_split(const struct text *text, const char *at, size_t split, struct sesh_error *error)
{
    size_t before = split < text->length ? split : text->length;
    begin(at);
    (void)sesh_feed(&now.reader, text->bytes, before);
    (void)sesh_feed(&now.reader, text->bytes + before, text->length - before);
    return sesh_end(&now.reader, error);
}

static int read_pieces(const struct text *text, const char *at, size_t size, struct sesh_error *error)
{
    size_t from;
    begin(at);
    for (from = 0; from < text->length; from += size) {
        size_t rest = text->length - from;
        (void)sesh_feed(&now.reader, text->bytes + from, rest < size ? rest : size);
    }
    return sesh_end(&now.reader, error);
}

static void assert_read(int status, const struct sesh_error *error, const struct text *text, size_t place)
{
    if (status == SESH_OK && error->offset == text->length) return;
    fail_msg("%s: %s at %lu (%s), cut at %lu, %lu bytes of work", now.sample->expected, sesh_status_name(status),
             (unsigned long)error->offset, error->path, (unsigned long)place, (unsigned long)now.work_size);
}

/* Reads all parts into the struct, cut at `split` (pieces 0) or into pieces. */
static void read_sample(size_t split, size_t pieces)
{
    struct sesh_error error;
    size_t i;
    memset(now.session, 0, now.sample->type->size);
    for (i = 0; i < PARTS && now.documents[i].bytes != NULL; i++) {
        const char *at = now.sample->parts[i].at;
        const struct text *text = &now.documents[i];
        int status = pieces != 0 ? read_pieces(text, at, pieces, &error) : read_split(text, at, split, &error);
        assert_read(status, &error, text, split + pieces);
    }
    assert_true(now.reader.work_used <= now.work_size);
    now.readings++;
}

static void assert_same(size_t place)
{
    if (memcmp(now.first, now.session, now.sample->type->size) == 0) return;
    fail_msg("%s: another struct, cut at %lu, %lu bytes of work", now.sample->expected, (unsigned long)place,
             (unsigned long)now.work_size);
}

struct collected {
    char bytes[MOST];
    size_t length;
};

static int collect(void *context, const char *text, size_t length)
{
    struct collected *c = (struct collected *)context;
    if (c->length + length > sizeof c->bytes) return 1;
    memcpy(c->bytes + c->length, text, length);
    c->length += length;
    return 0;
}

static void assert_expected(void)
{
    static struct collected written;
    unsigned flags = SESH_WRITE_SECRETS | SESH_WRITE_OBJECTS;
    written.length = 0;
    assert_int_equal(sesh_write(now.sample->type, now.session, flags, collect, &written), SESH_OK);
    if (written.length == now.expected.length && memcmp(written.bytes, now.expected.bytes, written.length) == 0) return;
    fprintf(stderr, "%s: expected\n%.*s\ngot\n%.*s\n", now.sample->expected, (int)now.expected.length,
            now.expected.bytes, (int)written.length, written.bytes);
    fail();
}

/* ---- splits ------------------------------------------------------------- */

static size_t longest_document(void)
{
    size_t longest = 0;
    size_t i;
    for (i = 0; i < PARTS; i++) {
        if (now.documents[i].length > longest) longest = now.documents[i].length;
    }
    return longest;
}

/* The next place to cut at. */
static size_t next_place(size_t place, size_t length)
{
    size_t step = length / SPREAD;
    if (length <= LONG_DOCUMENT || place < NEAR_END || place + NEAR_END >= length) return place + 1;
    return place + step < length - NEAR_END ? place + step : length - NEAR_END;
}

static void split_everywhere(void)
{
    size_t length = longest_document();
    size_t place;
    for (place = 0; place <= length; place = next_place(place, length)) {
        read_sample(place, 0);
        assert_same(place);
        now.splits++;
    }
}

/* A document without its end is incomplete; missing blanks after it do not matter. */
static void truncate_everywhere(size_t part)
{
    struct text text = now.documents[part];
    size_t whole = text.length;
    while (text.bytes[whole - 1] <= ' ')
        whole--;
    text.length = 0;
    while (text.length < whole) {
        struct sesh_error error;
        int status;
        memset(now.session, 0, now.sample->type->size);
        status = read_split(&text, now.sample->parts[part].at, text.length / 2, &error);
        if (status != SESH_E_INCOMPLETE || error.status != status || error.offset != text.length) {
            fail_msg("%s, the first %lu bytes: %s at %lu", now.sample->parts[part].file, (unsigned long)text.length,
                     sesh_status_name(status), (unsigned long)error.offset);
        }
        now.readings++;
        text.length = next_place(text.length, whole);
    }
}

/* ---- the tests ---------------------------------------------------------- */

static void set_work(size_t size)
{
    free(now.work);
    now.work = (uint8_t *)malloc(size);
    now.work_size = size;
    assert_non_null(now.work);
}

/* The smallest work with which the sample can be read whole. */
static size_t smallest_work(void)
{
    size_t bad = SESH_WORK_MIN - 1;
    size_t good = now.sample->work;
    while (good - bad > 1) {
        size_t size = bad + (good - bad) / 2;
        struct sesh_error error;
        int status = SESH_OK;
        size_t i;
        set_work(size);
        for (i = 0; i < PARTS && now.documents[i].bytes != NULL && status == SESH_OK; i++) {
            status = read_split(&now.documents[i], now.sample->parts[i].at, 0, &error);
        }
        assert_true(status == SESH_OK || status == SESH_E_WORK_TOO_SMALL);
        if (status == SESH_OK) good = size;
        else bad = size;
    }
    return good;
}

static void read_with_work(size_t size)
{
    set_work(size);
    read_sample(0, 1);
    assert_same(1);
    read_sample(0, 7);
    assert_same(7);
    split_everywhere();
}

static void test_sample(void **state)
{
    size_t smallest;
    size_t i;
    load_sample((const struct sample *)*state);
    set_work(now.sample->work);
    read_sample(0, 0);
    assert_expected();
    memcpy(now.first, now.session, now.sample->type->size);
    read_with_work(now.sample->work);
    smallest = smallest_work();
    memset(now.session, 0, now.sample->type->size);
    if (smallest < 384) read_with_work(384);
    read_with_work(smallest);
    set_work(now.sample->work);
    for (i = 0; i < PARTS && now.documents[i].bytes != NULL; i++)
        truncate_everywhere(i);
    printf("samples: %s: %lu splits, %lu readings, smallest work %lu of %lu\n", now.sample->expected, now.splits,
           now.readings, (unsigned long)smallest, (unsigned long)now.sample->work);
}

/* Documents that are not sessions are reported as such. */
static void test_refusals(void **state)
{
    struct sesh_webuntis_reply reply;
    struct sesh_webuntis session;
    struct sesh_options options = {0};
    struct sesh_error error;
    struct text text = load("", "webuntis-authenticate-error");
    (void)state;
    options.at = "/result";
    assert_int_equal(sesh_webuntis_read(&session, text.bytes, text.length, &options, &error), SESH_E_NOT_FOUND);
    assert_int_equal(error.offset, text.length);
    assert_string_equal(error.path, "/result");
    assert_int_equal(sesh_webuntis_reply_read(&reply, text.bytes, text.length, NULL, NULL), SESH_OK);
    assert_int_equal(reply.error.code, -8504);
    assert_string_equal(reply.error.message, "bad credentials");
    assert_false(SESH_HAS(&reply, SESH_WEBUNTIS_REPLY_RESULT));
    free(text.bytes);
    text = load("", "webuntis-authenticate-refused");
    assert_int_equal(sesh_webuntis_read(&session, text.bytes, text.length, &options, NULL), SESH_OK);
    assert_false(SESH_HAS(&session, SESH_WEBUNTIS_SESSION_ID));
    assert_int_equal(session.has, 1u << SESH_WEBUNTIS_CODE);
    assert_int_equal(session.code, 4010);
    free(text.bytes);
}

void test_samples(struct tally *tally)
{
    enum { SAMPLES = sizeof samples / sizeof *samples, TESTS = SAMPLES + 1 };
    struct CMUnitTest tests[TESTS];
    unsigned long failed;
    size_t i;
    memset(tests, 0, sizeof tests);
    for (i = 0; i < SAMPLES; i++) {
        tests[i].name = samples[i].expected;
        tests[i].test_func = test_sample;
        tests[i].teardown_func = unload;
        tests[i].initial_state = (void *)(uintptr_t)&samples[i];
    }
    tests[SAMPLES].name = "refusals";
    tests[SAMPLES].test_func = test_refusals;
    failed = (unsigned long)_cmocka_run_group_tests("samples", tests, TESTS, NULL, NULL);
    tally->failed += failed;
    tally->passed += TESTS - failed;
}
