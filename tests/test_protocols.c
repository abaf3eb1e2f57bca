/* SPDX-License-Identifier: MIT */
/* Questions about the replies of the identity protocols. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <sesh/ask.h>
#include <sesh/oidc_provider.h>

#include "tally.h"

struct reply {
    const char *json;
    int status;
    const char *path;
};

static void assert_reply(const struct reply *row, int status, const struct sesh_error *error)
{
    if (status != row->status || error->status != status || strcmp(error->path, row->path) != 0) {
        fail_msg("%s: %s %s", row->json, sesh_status_name(status), error->path);
    }
}

/* ---- OAuth 2.0: values ------------------------------------------------------ */

static void test_expires(void **state)
{
    static const struct {
        int64_t received, expires_in, margin, expires;
    } rows[] = {
        {1000, 3600, 60, 4540},
        {1000, 0, 0, 1000},
        {1000, -5, 0, 995},
        {1000, 60, 90, 970},
        {INT64_MAX, 1, 0, INT64_MAX},
        {INT64_MAX - 1, INT64_MAX, 0, INT64_MAX},
        {INT64_MIN, -1, 0, INT64_MIN},
        {-1, INT64_MIN, 0, INT64_MIN},
        {INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX},
        {0, 0, INT64_MIN, INT64_MAX},
        {0, 0, INT64_MAX, -INT64_MAX},
        {100, INT64_MAX, INT64_MAX, 100},
        {INT64_MIN, INT64_MAX, -INT64_MAX, INT64_MAX - 1},
        {INT64_MAX, INT64_MIN, INT64_MIN, INT64_MAX},
        {INT64_MAX, INT64_MIN, INT64_MAX, INT64_MIN},
        {INT64_MAX, INT64_MAX, 1, INT64_MAX},
        {-5, -5, INT64_MIN, INT64_MAX - 9},
        {INT64_MIN, INT64_MIN, INT64_MIN, INT64_MIN},
        {INT64_MIN, INT64_MIN, 1, INT64_MIN},
        {0, INT64_MAX, -1, INT64_MAX},
        {INT64_MIN, 0, 1, INT64_MIN},
        {-1, INT64_MAX, -1, INT64_MAX},
        {-5, 0, INT64_MIN, INT64_MAX - 4},
        {INT64_MIN, -1, INT64_MIN, -1},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (sesh_oauth_expires(rows[i].received, rows[i].expires_in, rows[i].margin) != rows[i].expires) {
            fail_msg("row %zu", i);
        }
    }
}

static void test_scope(void **state)
{
    static const struct {
        const char *scope, *name;
        bool has;
    } rows[] = {
        {"openid", "openid", true},
        {"openid email a:b", "openid", true},
        {"openid email a:b", "email", true},
        {"openid email a:b", "a:b", true},
        {"openid email a:b", "a", false},
        {"openid email a:b", "mail", false},
        {"openid email a:b", "Email", false},
        {"openid email a:b", "openid email", false},
        {"openid  email", "email", true},
        {" openid ", "openid", true},
        {"openid ", "", false},
        {"", "openid", false},
        {"open", "openid", false},
        {"openid", NULL, false},
        {NULL, "openid", false},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (sesh_oauth_scope_has(rows[i].scope, rows[i].name) != rows[i].has) fail_msg("row %zu", i);
    }
}

/* ---- OAuth 2.0: the token endpoint ------------------------------------------ */

static const struct reply tokens[] = {
    {"{\"access_token\":\"a\",\"token_type\":\"Bearer\"}", SESH_OK, ""},
    {"{\"access_token\":\"a\",\"expires_in\":{}}", SESH_OK, ""},
    {"{\"access_token\":\"a\",\"error\":null}", SESH_OK, ""},
    {"{\"access_token\":\"a\",\"error\":\"no\"}", SESH_E_SERVER, "/error"},
    {"{\"access_token\":\"a\",\"error\":{\"code\":\"denied\"}}", SESH_E_SERVER, "/error"},
    {"{\"error\":\"invalid_grant\"}", SESH_E_SERVER, "/error"},
    {"{\"access_token\":\"\"}", SESH_E_SERVER, "/access_token"},
    {"{\"access_token\":null}", SESH_E_SERVER, "/access_token"},
    {"{\"message\":\"Too many requests\"}", SESH_E_SERVER, "/access_token"},
    {"{\"access_token\":5}", SESH_E_WRONG_TYPE, "/access_token"},
    {"{\"error\":\"invalid_grant\",\"access_token\":5}", SESH_E_WRONG_TYPE, "/access_token"},
    {"{\"access_token\":\"a\"", SESH_E_INCOMPLETE, ""},
    {"<html>", SESH_E_SYNTAX, ""},
};

static void test_token_refused(void **state)
{
    static struct sesh_oauth_token token;
    struct sesh_options options = {0};
    struct sesh_error error;
    size_t i;
    (void)state;
    options.lenient = true;
    for (i = 0; i < sizeof tokens / sizeof *tokens; i++) {
        const struct reply *row = &tokens[i];
        int status = sesh_oauth_token_answer(&token, row->json, strlen(row->json), &error);
        assert_reply(row, status, &error);
        assert_int_equal(sesh_oauth_token_answer(&token, row->json, strlen(row->json), NULL), status);
        status = sesh_oauth_token_read(&token, row->json, strlen(row->json), &options, &error);
        assert_reply(row, sesh_oauth_token_refused(&token, status, &error), &error);
    }
    memset(&error, 0x5A, sizeof error);
    assert_int_equal(sesh_oauth_token_refused(NULL, SESH_OK, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_int_equal(error.offset, 0);
    assert_string_equal(error.path, "");
    assert_int_equal(sesh_oauth_token_answer(NULL, "{}", 2, NULL), SESH_E_ARGUMENT);
}

static void test_poll(void **state)
{
    static const struct {
        const char *json;
        bool poll, is_final;
        int64_t before, after;
    } rows[] = {
        {"{\"error\":\"authorization_pending\"}", true, false, 7, 7},
        {"{\"error\":\"authorization_pending\"}", true, false, 0, 5},
        {"{\"error\":\"authorization_pending\"}", true, false, 1, 1},
        {"{\"error\":\"authorization_pending\"}", true, false, INT64_MIN, 5},
        {"{\"error\":\"slow_down\"}", true, false, 5, 10},
        {"{\"error\":\"slow_down\"}", true, false, 0, 10},
        {"{\"error\":\"slow_down\"}", true, false, INT64_MAX, INT64_MAX},
        {"{\"error\":\"slow_down_\"}", false, true, 5, 5},
        {"{\"error\":\"access_denied\"}", false, true, 5, 5},
        {"{\"error\":\"expired_token\"}", false, true, 5, 5},
        {"{\"error\":\"invalid_grant\"}", false, true, 5, 5},
        {"{\"error\":\"\"}", false, true, 5, 5},
        {"{\"error\":\"server_error\"}", false, false, 5, 5},
        {"{\"error\":\"temporarily_unavailable\"}", false, false, 5, 5},
        {"{\"error\":null}", false, false, 5, 5},
        {"{}", false, false, 5, 5},
        {"{\"access_token\":\"a\"}", false, false, 5, 5},
    };
    static struct sesh_oauth_token token;
    int64_t interval;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        int status = sesh_oauth_token_answer(&token, rows[i].json, strlen(rows[i].json), NULL);
        interval = rows[i].before;
        (void)status;
        if (sesh_oauth_token_poll(&token, &interval) != rows[i].poll || interval != rows[i].after)
            fail_msg("row %zu", i);
        if (sesh_oauth_token_final(&token) != rows[i].is_final) fail_msg("row %zu: final", i);
    }
    assert_false(sesh_oauth_token_poll(NULL, &interval));
    strcpy(token.error, "slow_down");
    assert_false(sesh_oauth_token_poll(&token, &interval));
    strcpy(token.error, "invalid_grant");
    assert_false(sesh_oauth_token_final(&token));
    strcpy(token.error, "slow_down");
    SESH_SET(&token, SESH_OAUTH_TOKEN_ERROR);
    assert_false(sesh_oauth_token_poll(&token, NULL));
    assert_false(sesh_oauth_token_final(NULL));
}

static void test_has_scope(void **state)
{
    static struct sesh_oauth_token token;
    char json[700];
    struct sesh_options options = {0};
    (void)state;
    assert_int_equal(sesh_oauth_token_answer(&token, "{\"access_token\":\"a\",\"scope\":\"openid b\"}", 39, NULL),
                     SESH_OK);
    assert_true(sesh_oauth_token_has_scope(&token, "b"));
    assert_false(sesh_oauth_token_has_scope(&token, "c"));
    assert_false(sesh_oauth_token_has_scope(NULL, "b"));
    token.has = 0;
    assert_false(sesh_oauth_token_has_scope(&token, "b"));
    assert_int_equal(sesh_oauth_token_refused(&token, SESH_OK, NULL), SESH_E_SERVER);
    assert_int_equal(sesh_oauth_token_answer(&token, "{\"access_token\":\"a\"}", 20, NULL), SESH_OK);
    assert_false(sesh_oauth_token_has_scope(&token, "b"));
    /* If a scope was cut, its last name may be incomplete. */
    strcpy(json, "{\"access_token\":\"a\",\"scope\":\"");
    memset(json + 29, 'x', 600);
    json[29 + 500] = ' ';
    json[29 + 5] = ' ';
    strcpy(json + 29 + 600, "\"}");
    options.clip = true;
    assert_int_equal(sesh_oauth_token_read(&token, json, strlen(json), &options, NULL), SESH_OK);
    assert_true(SESH_IS_CLIPPED(&token, SESH_OAUTH_TOKEN_SCOPE));
    assert_true(sesh_oauth_token_has_scope(&token, "xxxxx"));
    assert_false(sesh_oauth_token_has_scope(&token, token.scope + 501));
}

/* A token or code that was cut when it was read is not usable. */
static void test_cut(void **state)
{
    static struct sesh_oauth_token token;
    static struct sesh_oauth_device device;
    static struct sesh_aws_credentials aws;
    struct sesh_error error;
    unsigned field;
    (void)state;
    assert_int_equal(sesh_oauth_token_read(&token, "{\"access_token\":\"a\"}", 20, NULL, NULL), SESH_OK);
    token.clipped = 1u << SESH_OAUTH_TOKEN_SCOPE;
    assert_int_equal(sesh_oauth_token_refused(&token, SESH_OK, &error), SESH_OK);
    token.clipped = 1u << SESH_OAUTH_TOKEN_ACCESS_TOKEN;
    memset(&error, 0x5A, sizeof error);
    assert_int_equal(sesh_oauth_token_refused(&token, SESH_OK, &error), SESH_E_STRING_TOO_LONG);
    assert_int_equal(error.status, SESH_E_STRING_TOO_LONG);
    assert_int_equal(error.offset, 0);
    assert_string_equal(error.path, "");
    SESH_SET(&token, SESH_OAUTH_TOKEN_ERROR);
    assert_int_equal(sesh_oauth_token_refused(&token, SESH_OK, &error), SESH_E_SERVER);

    memset(device.device_code, 'd', 1);
    memset(device.user_code, 'u', 1);
    memset(device.verification_uri, 'v', 1);
    device.has = UINT16_MAX & ~(1u << SESH_OAUTH_DEVICE_ERROR);
    for (field = 0; field < SESH_OAUTH_DEVICE_ERROR; field++) {
        bool code = field == SESH_OAUTH_DEVICE_DEVICE_CODE || field == SESH_OAUTH_DEVICE_USER_CODE ||
                    field == SESH_OAUTH_DEVICE_VERIFICATION_URI;
        device.clipped = (uint16_t)(1u << field);
        assert_int_equal(sesh_oauth_device_refused(&device, SESH_OK, &error), code ? SESH_E_STRING_TOO_LONG : SESH_OK);
    }

    memset(aws.access_key_id, 'i', 1);
    memset(aws.secret_access_key, 's', 1);
    memset(aws.session_token, 't', 1);
    aws.has = UINT16_MAX & ~(1u << SESH_AWS_CREDENTIALS_CODE);
    for (field = 0; field <= SESH_AWS_CREDENTIALS_ROLE_ARN; field++) {
        if (field == SESH_AWS_CREDENTIALS_CODE) continue;
        aws.clipped = (uint16_t)(1u << field);
        assert_int_equal(sesh_aws_credentials_refused(&aws, SESH_OK, &error),
                         field <= SESH_AWS_CREDENTIALS_SESSION_TOKEN ? SESH_E_STRING_TOO_LONG : SESH_OK);
    }
}

/* ---- OAuth 2.0: the device authorization endpoint --------------------------- */

static void test_device(void **state)
{
    static const struct reply rows[] = {
        {"{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"v\"}", SESH_OK, ""},
        {"{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_url\":\"v\",\"interval\":[]}", SESH_OK, ""},
        {"{\"device_code\":\"d\",\"user_code\":\"u\"}", SESH_E_SERVER, "/device_code"},
        {"{\"device_code\":\"d\",\"user_code\":\"\",\"verification_uri\":\"v\"}", SESH_E_SERVER, "/device_code"},
        {"{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"\"}", SESH_E_SERVER, "/device_code"},
        {"{\"device_code\":\"\",\"user_code\":\"u\",\"verification_uri\":\"v\"}", SESH_E_SERVER, "/device_code"},
        {"{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"v\",\"error\":\"e\"}", SESH_E_SERVER,
         "/error"},
        {"{\"error\":\"invalid_client\"}", SESH_E_SERVER, "/error"},
        {"{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"v\",\"error\":[]}", SESH_E_SERVER,
         "/error"},
        {"{\"user_code\":7}", SESH_E_WRONG_TYPE, "/user_code"},
        {"{", SESH_E_INCOMPLETE, ""},
    };
    static struct sesh_oauth_device device;
    struct sesh_error error;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        int status = sesh_oauth_device_answer(&device, rows[i].json, strlen(rows[i].json), &error);
        assert_reply(&rows[i], status, &error);
        assert_int_equal(sesh_oauth_device_answer(&device, rows[i].json, strlen(rows[i].json), NULL), status);
    }
    memset(&error, 0x5A, sizeof error);
    assert_int_equal(sesh_oauth_device_refused(NULL, SESH_OK, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_int_equal(error.offset, 0);
    assert_string_equal(error.path, "");
    assert_int_equal(sesh_oauth_device_refused(&device, SESH_E_MISSING, &error), SESH_E_SERVER);
    assert_int_equal(sesh_oauth_device_refused(&device, SESH_E_SYNTAX, &error), SESH_E_SYNTAX);
    for (i = 0; i < 3; i++) {
        static const char json[] = "{\"device_code\":\"d\",\"user_code\":\"u\",\"verification_uri\":\"v\"}";
        static const enum sesh_oauth_device_field codes[] = {SESH_OAUTH_DEVICE_DEVICE_CODE, SESH_OAUTH_DEVICE_USER_CODE,
                                                             SESH_OAUTH_DEVICE_VERIFICATION_URI};
        assert_int_equal(sesh_oauth_device_answer(&device, json, sizeof json - 1, NULL), SESH_OK);
        device.has = (uint16_t)(device.has & ~(1u << codes[i]));
        assert_int_equal(sesh_oauth_device_refused(&device, SESH_OK, NULL), SESH_E_SERVER);
    }
    memset(&device, 0, sizeof device);
    assert_int_equal(sesh_oauth_device_interval(&device), 5);
    device.interval = 7;
    assert_int_equal(sesh_oauth_device_interval(&device), 5);
    SESH_SET(&device, SESH_OAUTH_DEVICE_INTERVAL);
    device.interval = 0;
    assert_int_equal(sesh_oauth_device_interval(&device), 5);
    device.interval = 1;
    assert_int_equal(sesh_oauth_device_interval(&device), 1);
    device.interval = -7;
    assert_int_equal(sesh_oauth_device_interval(&device), 5);
    assert_int_equal(sesh_oauth_device_interval(NULL), 5);
}

/* ---- OpenID Connect ---------------------------------------------------------- */

#define TIMES "\"exp\":1000,\"iat\":500"
#define GOOD "\"iss\":\"https://i\",\"sub\":\"s\"," TIMES

static const struct {
    const char *claims;
    const char *nonce;
    int64_t now;
    enum sesh_oidc_verdict verdict;
} tokens_of_users[] = {
    {"{" GOOD ",\"aud\":\"me\"}", NULL, 999, SESH_OIDC_GOOD},
    {"{" GOOD ",\"aud\":[\"me\"]}", NULL, 0, SESH_OIDC_GOOD},
    {"{" GOOD ",\"aud\":[\"you\",\"me\"],\"azp\":\"me\"}", NULL, 0, SESH_OIDC_GOOD},
    {"{" GOOD ",\"aud\":\"me\",\"azp\":\"me\",\"nonce\":\"n\"}", "n", 0, SESH_OIDC_GOOD},
    {"{" GOOD ",\"aud\":\"me\"}", NULL, 1059, SESH_OIDC_GOOD},
    {"{" GOOD ",\"aud\":\"me\"}", NULL, 1060, SESH_OIDC_EXPIRED},
    {"{" GOOD ",\"aud\":\"me\",\"nbf\":1060}", NULL, 1000, SESH_OIDC_GOOD},
    {"{" GOOD ",\"aud\":\"me\",\"nbf\":1060}", NULL, 999, SESH_OIDC_TOO_EARLY},
    {"{" GOOD ",\"aud\":\"me\",\"nbf\":\"soon\"}", NULL, 999, SESH_OIDC_TOO_EARLY},
    {"{\"iss\":\"https://i/\",\"sub\":\"s\"," TIMES ",\"aud\":\"me\"}", NULL, 0, SESH_OIDC_ISSUER},
    {"{\"iss\":null,\"sub\":\"s\"," TIMES ",\"aud\":\"me\"}", NULL, 0, SESH_OIDC_ISSUER},
    {"{\"iss\":\"https://\",\"sub\":\"s\"," TIMES ",\"aud\":\"me\"}", NULL, 0, SESH_OIDC_ISSUER},
    {"{" GOOD "}", NULL, 0, SESH_OIDC_AUDIENCE},
    {"{" GOOD ",\"aud\":[]}", NULL, 0, SESH_OIDC_AUDIENCE},
    {"{" GOOD ",\"aud\":\"you\"}", NULL, 0, SESH_OIDC_AUDIENCE},
    {"{" GOOD ",\"aud\":[\"m\",\"e\"]}", NULL, 0, SESH_OIDC_AUDIENCE},
    {"{" GOOD ",\"aud\":[\"me\",\"you\"]}", NULL, 0, SESH_OIDC_PARTY},
    {"{" GOOD ",\"aud\":[\"me\",7]}", NULL, 0, SESH_OIDC_PARTY},
    {"{" GOOD ",\"aud\":[\"me\",\"you\"],\"azp\":\"you\"}", NULL, 0, SESH_OIDC_PARTY},
    {"{" GOOD ",\"aud\":\"me\",\"azp\":\"you\"}", NULL, 0, SESH_OIDC_PARTY},
    {"{" GOOD ",\"aud\":\"me\",\"azp\":7}", NULL, 0, SESH_OIDC_PARTY},
    {"{\"iss\":\"https://i\",\"sub\":\"s\",\"aud\":\"me\",\"iat\":1}", NULL, 0, SESH_OIDC_EXPIRED},
    {"{\"iss\":\"https://i\",\"sub\":\"s\",\"aud\":\"me\",\"exp\":1000}", NULL, 0, SESH_OIDC_TOO_EARLY},
    {"{" GOOD ",\"aud\":\"me\"}", "n", 0, SESH_OIDC_NONCE},
    {"{" GOOD ",\"aud\":\"me\",\"nonce\":\"m\"}", "n", 0, SESH_OIDC_NONCE},
    {"{" GOOD ",\"aud\":\"me\",\"nonce\":\"n\"}", NULL, 0, SESH_OIDC_NONCE},
    {"{" GOOD ",\"aud\":\"me\",\"nonce\":7}", NULL, 0, SESH_OIDC_NONCE},
};

static void test_oidc_check(void **state)
{
    static struct sesh_oidc_claims claims;
    struct sesh_oidc_expected expected = {"https://i", "me", NULL, 0, 60};
    struct sesh_options options = {0};
    size_t i;
    (void)state;
    options.lenient = true;
    for (i = 0; i < sizeof tokens_of_users / sizeof *tokens_of_users; i++) {
        const char *json = tokens_of_users[i].claims;
        enum sesh_oidc_verdict verdict;
        assert_int_equal(sesh_oidc_claims_read(&claims, json, strlen(json), &options, NULL), SESH_OK);
        expected.nonce = tokens_of_users[i].nonce;
        expected.now = tokens_of_users[i].now;
        verdict = sesh_oidc_claims_check(&claims, &expected);
        if (verdict != tokens_of_users[i].verdict) fail_msg("%s: %s", json, sesh_oidc_verdict_text(verdict));
    }
    assert_int_equal(sesh_oidc_claims_check(NULL, &expected), SESH_OIDC_ARGUMENT);
    assert_int_equal(sesh_oidc_claims_check(&claims, NULL), SESH_OIDC_ARGUMENT);
    expected.client_id = "";
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_ARGUMENT);
    expected.client_id = "me";
    expected.issuer = NULL;
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_ARGUMENT);
}

/* A claim that is one or many requires the right kind of value. */
static void test_oidc_wanted(void **state)
{
    static struct sesh_oidc_claims claims;
    struct sesh_error error;
    (void)state;
    assert_int_equal(sesh_oidc_claims_read(&claims, "{\"aud\":5}", 9, NULL, &error), SESH_E_WRONG_TYPE);
    assert_int_equal(error.wanted, 1u << SESH_TOKEN_STRING);
    assert_int_equal(error.came, SESH_TOKEN_NUMBER);
}

/* A text that was cut is not the expected one, even if that is as long as the member. */
static void test_oidc_cut(void **state)
{
    static struct sesh_oidc_claims claims;
    static char client[SESH_OIDC_CLAIMS_AUD_CAP];
    static char json[1000];
    struct sesh_oidc_expected expected = {"i", client, NULL, 0, 0};
    struct sesh_options options = {0};
    (void)state;
    memset(client, 'c', sizeof client - 1);
    options.clip = true;
    strcpy(json, "{\"iss\":\"i\",\"sub\":\"s\",\"exp\":1,\"iat\":0,\"aud\":\"");
    strcat(json, client);
    strcat(json, "\"}");
    assert_int_equal(sesh_oidc_claims_read(&claims, json, strlen(json), &options, NULL), SESH_OK);
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_GOOD);
    strcpy(json + strlen(json) - 2, "more\"}");
    assert_int_equal(sesh_oidc_claims_read(&claims, json, strlen(json), &options, NULL), SESH_OK);
    assert_true(SESH_IS_CLIPPED(&claims, SESH_OIDC_CLAIMS_AUD));
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_AUDIENCE);
}

/* Without their mask bits, members do not count, whatever they hold. */
static void test_oidc_masks(void **state)
{
    static const char good[] = "{" GOOD ",\"aud\":\"me\",\"nonce\":\"n\",\"azp\":\"me\"}";
    static const struct {
        enum sesh_oidc_claims_field field;
        enum sesh_oidc_verdict absent, cut;
    } rows[] = {
        {SESH_OIDC_CLAIMS_ISS, SESH_OIDC_ISSUER, SESH_OIDC_ISSUER},
        {SESH_OIDC_CLAIMS_AUD, SESH_OIDC_AUDIENCE, SESH_OIDC_GOOD},
        {SESH_OIDC_CLAIMS_AZP, SESH_OIDC_GOOD, SESH_OIDC_PARTY},
        {SESH_OIDC_CLAIMS_EXP, SESH_OIDC_EXPIRED, SESH_OIDC_GOOD},
        {SESH_OIDC_CLAIMS_IAT, SESH_OIDC_TOO_EARLY, SESH_OIDC_GOOD},
        {SESH_OIDC_CLAIMS_NONCE, SESH_OIDC_NONCE, SESH_OIDC_NONCE},
    };
    static struct sesh_oidc_claims claims;
    const struct sesh_oidc_expected expected = {"https://i", "me", "n", 0, 0};
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        const uint32_t bit = UINT32_C(1) << rows[i].field;
        assert_int_equal(sesh_oidc_claims_read(&claims, good, sizeof good - 1, NULL, NULL), SESH_OK);
        assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_GOOD);
        claims.has &= ~bit;
        if (sesh_oidc_claims_check(&claims, &expected) != rows[i].absent) fail_msg("row %zu: absent", i);
        claims.has |= bit;
        claims.clipped |= bit;
        if (sesh_oidc_claims_check(&claims, &expected) != rows[i].cut) fail_msg("row %zu: cut", i);
    }
}

/* Makes the member and the expected text as long as the member allows. */
static void fill_both(char *member, char *expected, size_t size)
{
    memset(expected, 'i', size - 1);
    expected[size - 1] = '\0';
    memcpy(member, expected, size);
}

/* Texts may be as long as their members, and each of their characters counts. */
static void test_oidc_long_texts(void **state)
{
    static struct sesh_oidc_claims claims, same;
    static char issuer[SESH_OIDC_CLAIMS_ISS_CAP], client[SESH_OIDC_CLAIMS_AZP_CAP], nonce[SESH_OIDC_CLAIMS_NONCE_CAP];
    struct sesh_oidc_expected expected = {issuer, client, nonce, 0, 0};
    static const char json[] = "{" GOOD ",\"aud\":\"\",\"azp\":\"\",\"nonce\":\"\"}";
    (void)state;
    assert_int_equal(sesh_oidc_claims_read(&claims, json, sizeof json - 1, NULL, NULL), SESH_OK);
    fill_both(claims.iss, issuer, sizeof issuer);
    fill_both(claims.azp, client, sizeof client);
    fill_both(claims.aud[0], client, sizeof client);
    fill_both(claims.nonce, nonce, sizeof nonce);
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_GOOD);
    nonce[sizeof nonce - 2]++;
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_NONCE);
    claims.azp[sizeof claims.azp - 2]++;
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_PARTY);
    issuer[sizeof issuer - 2]++;
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_ISSUER);
    same = claims;
    fill_both(claims.sub, same.sub, sizeof same.sub);
    assert_true(sesh_oidc_claims_same_user(&claims, &same));
    same.sub[sizeof same.sub - 2]++;
    assert_false(sesh_oidc_claims_same_user(&claims, &same));
}

/* Audiences beyond the array do not count. */
static void test_oidc_count_that_lies(void **state)
{
    static struct sesh_oidc_claims claims;
    static const char json[] = "{" GOOD ",\"aud\":[\"a\",\"b\",\"c\",\"d\"],\"azp\":\"me\"}";
    const struct sesh_oidc_expected expected = {"https://i", "me", NULL, 0, 0};
    char *behind = (char *)&claims + offsetof(struct sesh_oidc_claims, aud) + sizeof claims.aud;
    (void)state;
    assert_int_equal(sesh_oidc_claims_read(&claims, json, sizeof json - 1, NULL, NULL), SESH_OK);
    memcpy(behind, "me", 3); /* this overwrites the count, which is then large */
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_AUDIENCE);
    claims.aud_count = SESH_OIDC_CLAIMS_AUD_MAX + 1;
    assert_int_equal(sesh_oidc_claims_check(&claims, &expected), SESH_OIDC_AUDIENCE);
}

static void test_oidc_verdict_text(void **state)
{
    int verdict, other;
    (void)state;
    for (verdict = SESH_OIDC_GOOD; verdict <= SESH_OIDC_ARGUMENT; verdict++) {
        for (other = SESH_OIDC_GOOD; other < verdict; other++) {
            assert_string_not_equal(sesh_oidc_verdict_text((enum sesh_oidc_verdict)verdict),
                                    sesh_oidc_verdict_text((enum sesh_oidc_verdict)other));
        }
    }
}

static void test_oidc_same_user(void **state)
{
    static struct sesh_oidc_claims a, b;
    (void)state;
    assert_int_equal(sesh_oidc_claims_read(&a, "{\"sub\":\"s\"}", 11, NULL, NULL), SESH_OK);
    assert_int_equal(sesh_oidc_claims_read(&b, "{\"sub\":\"s\"}", 11, NULL, NULL), SESH_OK);
    assert_true(sesh_oidc_claims_same_user(&a, &b));
    b.clipped |= 1u << SESH_OIDC_CLAIMS_SUB;
    assert_false(sesh_oidc_claims_same_user(&a, &b));
    assert_false(sesh_oidc_claims_same_user(&b, &a));
    assert_int_equal(sesh_oidc_claims_read(&b, "{\"sub\":\"t\"}", 11, NULL, NULL), SESH_OK);
    assert_false(sesh_oidc_claims_same_user(&a, &b));
    /* An empty name matches no one. */
    assert_int_equal(sesh_oidc_claims_read(&b, "{\"sub\":\"\"}", 10, NULL, NULL), SESH_OK);
    assert_false(sesh_oidc_claims_same_user(&b, &b));
    memset(&b, 0, sizeof b);
    assert_false(sesh_oidc_claims_same_user(&a, &b));
    assert_false(sesh_oidc_claims_same_user(&b, &a));
    assert_false(sesh_oidc_claims_same_user(&b, &b));
    assert_false(sesh_oidc_claims_same_user(NULL, &a));
    assert_false(sesh_oidc_claims_same_user(&a, NULL));
}

/* ---- AWS ---------------------------------------------------------------------- */

#define IDS "\"accessKeyId\":\"a\",\"secretAccessKey\":\"s\""
#define KEY IDS ",\"sessionToken\":\"t\""

static void test_aws_refused(void **state)
{
    static const struct reply rows[] = {
        {"{\"credentials\":{" KEY ",\"expiration\":\"2026-01-18T09:18:06Z\"}}", SESH_OK, ""},
        {"{\"AccessKeyId\":\"a\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"Code\":\"Success\"}", SESH_OK, ""},
        {"{" KEY ",\"expiration\":5}", SESH_OK, ""},
        {"{" KEY ",\"Code\":\"Failed\"}", SESH_E_SERVER, "/code"},
        {"{" KEY ",\"Code\":5}", SESH_E_SERVER, "/code"},
        {"{\"code\":\"Success\"}", SESH_E_SERVER, "/accessKeyId"},
        {"{\"Code\":\"AssumeRoleUnauthorizedAccess\",\"Message\":\"no\"}", SESH_E_SERVER, "/code"},
        {"{\"message\":\"Access Denied\"}", SESH_E_SERVER, "/accessKeyId"},
        {"{\"accessKeyId\":\"a\",\"secretAccessKey\":\"s\"}", SESH_E_SERVER, "/accessKeyId"},
        {"{\"accessKeyId\":\"a\",\"secretAccessKey\":\"\",\"Token\":\"t\"}", SESH_E_SERVER, "/accessKeyId"},
        {"{\"credentials\":{\"accessKeyId\":\"\",\"secretAccessKey\":\"s\",\"Token\":\"t\"}}", SESH_E_SERVER,
         "/accessKeyId"},
        {"{\"accessKeyId\":\"a\",\"secretAccessKey\":\"s\",\"Token\":\"\"}", SESH_E_SERVER, "/accessKeyId"},
        {"{\"credentials\":5}", SESH_E_WRONG_TYPE, "/credentials"},
        {"[]", SESH_E_WRONG_TYPE, ""},
        {"{\"credentials\":{" KEY "}", SESH_E_INCOMPLETE, ""},
    };
    static struct sesh_aws_credentials credentials;
    static char long_token[5000];
    struct sesh_error error;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        int status = sesh_aws_credentials_answer(&credentials, rows[i].json, strlen(rows[i].json), &error);
        assert_reply(&rows[i], status, &error);
        assert_int_equal(sesh_aws_credentials_answer(&credentials, rows[i].json, strlen(rows[i].json), NULL), status);
    }
    for (i = 0; i < 3; i++) {
        static const enum sesh_aws_credentials_field fields[] = {SESH_AWS_CREDENTIALS_ACCESS_KEY_ID,
                                                                 SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY,
                                                                 SESH_AWS_CREDENTIALS_SESSION_TOKEN};
        assert_int_equal(sesh_aws_credentials_answer(&credentials, "{" KEY "}", sizeof "{" KEY "}" - 1, NULL), SESH_OK);
        credentials.has = (uint16_t)(credentials.has & ~(1u << fields[i]));
        assert_int_equal(sesh_aws_credentials_refused(&credentials, SESH_OK, NULL), SESH_E_SERVER);
    }
    /* A token that is too long is not a refusal. */
    memset(long_token, 't', sizeof long_token - 1);
    memcpy(long_token, "{" IDS ",\"Token\":\"", sizeof "{" IDS ",\"Token\":\"" - 1);
    memcpy(long_token + sizeof long_token - 3, "\"}", 3);
    assert_int_equal(sesh_aws_credentials_answer(&credentials, long_token, strlen(long_token), &error),
                     SESH_E_STRING_TOO_LONG);
    assert_string_equal(error.path, "/sessionToken");
    assert_int_equal(error.capacity, SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP - 1);
    memset(&error, 0x5A, sizeof error);
    assert_int_equal(sesh_aws_credentials_refused(NULL, SESH_OK, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_int_equal(error.offset, 0);
    assert_string_equal(error.path, "");
    memset(&credentials, 0, sizeof credentials);
    assert_int_equal(sesh_aws_credentials_refused(&credentials, SESH_OK, &error), SESH_E_SERVER);
}

static void test_aws_expired(void **state)
{
    static struct sesh_aws_credentials credentials;
    (void)state;
    assert_true(sesh_aws_credentials_expired(NULL, 0, 0));
    assert_false(sesh_aws_credentials_expired(&credentials, INT64_MAX, 0));
    credentials.expiration = 1000;
    SESH_SET(&credentials, SESH_AWS_CREDENTIALS_EXPIRATION);
    assert_false(sesh_aws_credentials_expired(&credentials, 699, 300));
    assert_true(sesh_aws_credentials_expired(&credentials, 700, 300));
    assert_true(sesh_aws_credentials_expired(&credentials, 1000, 0));
    assert_false(sesh_aws_credentials_expired(&credentials, 1000, -1));
    assert_false(sesh_aws_credentials_expired(&credentials, INT64_MAX, INT64_MIN));
    credentials.expiration = -1;
    assert_true(sesh_aws_credentials_expired(&credentials, INT64_MAX, INT64_MIN));
    assert_false(sesh_aws_credentials_expired(&credentials, INT64_MAX - 1, INT64_MIN));
    credentials.expiration = 1000;
    assert_true(sesh_aws_credentials_expired(&credentials, 0, INT64_MAX));
}

/* ---- providers ---------------------------------------------------------------- */

/* Compared byte by byte: OpenID Connect Discovery 1.0, section 4.3; RFC 8414, section 3.3. */
static void test_provider_is(void **state)
{
    static const struct {
        const char *issuer, *asked;
        bool is;
    } rows[] = {
        {"https://id.example/realm", "https://id.example/realm", true},
        {"x", "x", true},
        /* Nothing is normalised. */
        {"https://id.example/realm", "https://id.example/realm/", false},
        {"https://id.example/realm/", "https://id.example/realm", false},
        {"https://id.example/realm", "https://ID.example/realm", false},
        {"https://id.example/realm", "https://id.example:443/realm", false},
        {"https://id.example/%41", "https://id.example/A", false},
        {"https://id.example/realm", "http://id.example/realm", false},
        {" https://id.example", "https://id.example", false},
        {"https://id.example", "https://id.example.evil.example", false},
        {"https://id.example.evil.example", "https://id.example", false},
        /* No issuer was asked, or none replied. */
        {"https://id.example", "", false},
        {"https://id.example", NULL, false},
        {"", "https://id.example", false},
        {"", "", false},
        {"", NULL, false},
    };
    static struct sesh_oidc_provider provider;
    char json[128];
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        int length = sprintf(json, "{\"issuer\":\"%s\"}", rows[i].issuer);
        assert_int_equal(sesh_oidc_provider_read(&provider, json, (size_t)length, NULL, NULL), SESH_OK);
        if (sesh_oidc_provider_is(&provider, rows[i].asked) != rows[i].is) fail_msg("row %zu: %s", i, json);
    }
    assert_false(sesh_oidc_provider_is(NULL, "https://id.example"));
}

/* An issuer that is absent, fills its member to the last byte, or was cut. */
static void test_provider_is_whole(void **state)
{
    static struct sesh_oidc_provider provider;
    static char json[SESH_OIDC_PROVIDER_ISSUER_CAP + 32] = "{\"issuer\":\"";
    const struct sesh_options clip = {.clip = true};
    const size_t head = strlen(json);
    char issuer[sizeof provider.issuer + 1] = "";
    size_t most = sizeof provider.issuer - 1;
    (void)state;
    memcpy(provider.issuer, "x", 2);
    assert_false(sesh_oidc_provider_is(&provider, "x"));
    SESH_SET(&provider, SESH_OIDC_PROVIDER_ISSUER);
    assert_true(sesh_oidc_provider_is(&provider, "x"));

    memset(issuer, 'i', most);
    memset(json + head, 'i', most + 1);
    memcpy(json + head + most, "\"}", 3);
    assert_int_equal(sesh_oidc_provider_read(&provider, json, strlen(json), &clip, NULL), SESH_OK);
    assert_true(sesh_oidc_provider_is(&provider, issuer));
    issuer[most] = 'i';
    assert_false(sesh_oidc_provider_is(&provider, issuer));

    /* An issuer that was cut matches neither the text that is left nor the complete one. */
    memcpy(json + head + most, "i\"}", 4);
    assert_int_equal(sesh_oidc_provider_read(&provider, json, strlen(json), &clip, NULL), SESH_OK);
    assert_false(sesh_oidc_provider_is(&provider, issuer));
    issuer[most] = '\0';
    assert_string_equal(provider.issuer, issuer);
    assert_false(sesh_oidc_provider_is(&provider, issuer));
}

/* ---- key sets ----------------------------------------------------------------- */

/* Reads a key; NULL: the member is absent. */
static bool key_fits(const char *json, const char *kid, const char *alg)
{
    static struct sesh_jwk key;
    static uint8_t work[SESH_JWKS_WORK];
    assert_int_equal(sesh_read(&sesh_jwk_type, &key, work, sizeof work, json, strlen(json), NULL, NULL), SESH_OK);
    return sesh_jwk_fits(&key, kid, alg);
}

static void test_jwk_fits(void **state)
{
    static const struct {
        const char *json, *kid, *alg;
        bool fits;
    } rows[] = {
        {"{\"kty\":\"RSA\",\"kid\":\"a\"}", "a", "RS256", true},
        {"{\"kty\":\"RSA\",\"kid\":\"a\",\"use\":\"sig\",\"alg\":\"PS256\"}", "a", "PS256", true},
        {"{\"kty\":\"EC\"}", NULL, "ES256", true},
        {"{\"kty\":\"EC\",\"kid\":\"a\"}", NULL, "ES384", true},
        {"{\"kty\":\"OKP\"}", NULL, "EdDSA", true},
        /* another key, or one without a name */
        {"{\"kty\":\"RSA\",\"kid\":\"A\"}", "a", "RS256", false},
        {"{\"kty\":\"RSA\",\"kid\":\"ab\"}", "a", "RS256", false},
        {"{\"kty\":\"RSA\"}", "a", "RS256", false},
        {"{\"kty\":\"RSA\",\"kid\":null}", "a", "RS256", false},
        {"{\"kty\":\"RSA\"}", "", "RS256", false},
        /* for another use */
        {"{\"kty\":\"RSA\",\"use\":\"enc\"}", NULL, "RS256", false},
        {"{\"kty\":\"RSA\",\"use\":\"Sig\"}", NULL, "RS256", false},
        {"{\"kty\":\"RSA\",\"alg\":\"RS384\"}", NULL, "RS256", false},
        {"{\"kty\":\"RSA\",\"alg\":\"\"}", NULL, "RS256", false},
        /* of another family: RFC 8725, section 3.1 */
        {"{\"kty\":\"RSA\"}", NULL, "HS256", false},
        {"{\"kty\":\"RSA\"}", NULL, "none", false},
        {"{\"kty\":\"RSA\"}", NULL, "", false},
        {"{\"kty\":\"RSA\"}", NULL, "R", false},
        {"{\"kty\":\"RSA\"}", NULL, "P", false},
        {"{\"kty\":\"RSA\"}", NULL, "RS", false},
        {"{\"kty\":\"RSA\"}", NULL, "XS256", false},
        {"{\"kty\":\"EC\"}", NULL, "HS256", false},
        /* a digit after the S, and characters next to the digits in ASCII */
        {"{\"kty\":\"RSA\"}", NULL, "RS0", true},
        {"{\"kty\":\"RSA\"}", NULL, "RS9", true},
        {"{\"kty\":\"RSA\"}", NULL, "RS/", false},
        {"{\"kty\":\"RSA\"}", NULL, "RS:", false},
        /* for encryption: RFC 7518, section 4.1 */
        {"{\"kty\":\"RSA\"}", NULL, "RSA-OAEP", false},
        {"{\"kty\":\"RSA\"}", NULL, "RSA1_5", false},
        {"{\"kty\":\"RSA\"}", NULL, "ES256", false},
        {"{\"kty\":\"EC\"}", NULL, "EdDSA", false},
        {"{\"kty\":\"EC\"}", NULL, "RS256", false},
        {"{\"kty\":\"OKP\"}", NULL, "ES256", false},
        {"{\"kty\":\"OKP\"}", NULL, "E", false},
        {"{\"kty\":\"oct\",\"alg\":\"HS256\"}", NULL, "HS256", false},
        {"{\"kty\":\"oct\"}", NULL, "RS256", false},
        {"{\"kty\":\"AKP\"}", NULL, "ML-DSA-44", false},
        {"{\"kty\":\"AKP\"}", NULL, "none", false},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (key_fits(rows[i].json, rows[i].kid, rows[i].alg) != rows[i].fits) fail_msg("%s", rows[i].json);
    }
}

/* Keys that a program filled itself, or that were cut. */
static void test_jwk_fits_filled(void **state)
{
    static struct sesh_jwk key;
    (void)state;
    key.kty = SESH_JWK_FAMILY_RSA;
    assert_false(sesh_jwk_fits(NULL, NULL, "RS256"));
    assert_false(sesh_jwk_fits(&key, NULL, NULL));
    SESH_SET(&key, SESH_JWK_ALG);
    memcpy(key.alg, "RS256", 6);
    assert_true(sesh_jwk_fits(&key, NULL, "RS256"));
    /* A name that was cut does not match the shorter name that is left. */
    key.clipped = (uint16_t)1 << SESH_JWK_ALG;
    assert_false(sesh_jwk_fits(&key, NULL, "RS256"));
    key.clipped = (uint16_t)1 << SESH_JWK_KID;
    SESH_SET(&key, SESH_JWK_KID);
    memcpy(key.kid, "a", 2);
    assert_true(sesh_jwk_fits(&key, NULL, "RS256"));
    assert_false(sesh_jwk_fits(&key, "a", "RS256"));
}

/* Names that fill their members to the last byte. */
static void test_jwk_fits_full(void **state)
{
    static struct sesh_jwk key;
    (void)state;
    key.kty = SESH_JWK_FAMILY_RSA;
    SESH_SET(&key, SESH_JWK_ALG);
    memset(key.alg, '2', sizeof key.alg - 1);
    memcpy(key.alg, "RS", 2);
    SESH_SET(&key, SESH_JWK_KID);
    memset(key.kid, 'k', sizeof key.kid - 1);
    assert_true(sesh_jwk_fits(&key, key.kid, key.alg));
}

/* What the sink of a search saw. */
struct search {
    const char *kid;
    unsigned shown, unfit;
};

static int keep_wanted(void *context, const struct sesh_element *element)
{
    struct search *search = (struct search *)context;
    const struct sesh_jwk *key = (const struct sesh_jwk *)element->value;
    search->shown++;
    if (element->status != SESH_OK) search->unfit++;
    return element->status == SESH_OK && sesh_jwk_fits(key, search->kid, "RS256") ? SESH_KEEP : SESH_NEXT;
}

/* Appends a key whose modulus has this many characters. */
static size_t add_key(char *to, const char *kty, unsigned number, size_t modulus)
{
    size_t length = (size_t)sprintf(to, "%s{\"kty\":\"%s\",\"kid\":\"key-%u\",\"e\":\"AQAB\",\"n\":\"",
                                    number != 0 ? "," : "", kty, number);
    memset(to + length, 'A', modulus);
    return length + modulus + (size_t)sprintf(to + length + modulus, "\"}");
}

/* Searches a set of 50 KB in chunks of 64 bytes, with one struct and one work buffer. Keys of an
   unknown kty, without one, or of 8,192 bits are passed over (RFC 7517, section 5). */
static void test_key_is_found(void **state)
{
    static char json[80000];
    static struct sesh_jwks set;
    static uint8_t work[SESH_JWKS_WORK];
    static const char without[] = ",{\"kid\":\"key-90\",\"n\":\"AQ\",\"e\":\"AQAB\"}";
    struct search search = {"key-90", 0, 0};
    struct sesh_sink sink = {&search, keep_wanted, NULL};
    struct sesh_options options = {0};
    struct sesh_reader reader;
    size_t length = (size_t)sprintf(json, "{\"keys\":[");
    size_t from;
    unsigned i;
    (void)state;
    for (i = 0; i < 120; i++) {
        if (i == 50) length += (size_t)sprintf(json + length, "%s", without);
        if (i == 60) length += add_key(json + length, "RSA", 90, 1366);
        if (i == 70) length += add_key(json + length, "ABC", 90, 4);
        length += add_key(json + length, "RSA", i, i % 2 == 0 ? 342 : 683 - 683 % 4);
    }
    length += (size_t)sprintf(json + length, "]}");
    assert_true(length > 50000 && length < sizeof json);
    assert_true(sizeof set + sizeof work + sizeof reader < 2048);
    options.sink = &sink;
    assert_int_equal(sesh_begin(&reader, &sesh_jwks_type, &set, work, sizeof work, &options), SESH_OK);
    for (from = 0; from < length; from += 64)
        (void)sesh_feed(&reader, json + from, length - from < 64 ? length - from : 64);
    assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
    assert_true(set.keys_kept);
    assert_string_equal(set.keys.kid, "key-90");
    assert_int_equal(set.keys.n_length, 256);
    assert_int_equal(search.shown, 94);
    assert_int_equal(search.unfit, 2);
}

/* A document that is complete in memory is read in one call. */
static void test_provider_and_keys_whole(void **state)
{
    static const char provider_json[] =
        "{\"issuer\":\"https://id.example\",\"grant_types_supported\":[\"refresh_token\",\"new\"]}";
    static const char keys_json[] = "{\"keys\":[{\"kty\":\"EC\"},{\"kty\":\"RSA\"}]}";
    static struct sesh_oidc_provider provider;
    static struct sesh_jwks keys;
    (void)state;
    assert_int_equal(sesh_oidc_provider_read(&provider, provider_json, sizeof provider_json - 1, NULL, NULL), SESH_OK);
    assert_string_equal(provider.issuer, "https://id.example");
    assert_int_equal(provider.grant_types_supported, SESH_OAUTH_GRANT_REFRESH_TOKEN_BIT);
    assert_true(SESH_IS_CLIPPED(&provider, SESH_OIDC_PROVIDER_GRANT_TYPES_SUPPORTED));
    assert_int_equal(sesh_jwks_read(&keys, keys_json, sizeof keys_json - 1, NULL, NULL), SESH_OK);
    assert_int_equal(keys.keys_count, 2);
    assert_false(keys.keys_kept);
}

void test_protocols(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_expires),
        cmocka_unit_test(test_scope),
        cmocka_unit_test(test_token_refused),
        cmocka_unit_test(test_poll),
        cmocka_unit_test(test_has_scope),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_device),
        cmocka_unit_test(test_oidc_check),
        cmocka_unit_test(test_oidc_wanted),
        cmocka_unit_test(test_oidc_cut),
        cmocka_unit_test(test_oidc_masks),
        cmocka_unit_test(test_oidc_long_texts),
        cmocka_unit_test(test_oidc_count_that_lies),
        cmocka_unit_test(test_oidc_verdict_text),
        cmocka_unit_test(test_oidc_same_user),
        cmocka_unit_test(test_aws_refused),
        cmocka_unit_test(test_aws_expired),
        cmocka_unit_test(test_provider_is),
        cmocka_unit_test(test_provider_is_whole),
        cmocka_unit_test(test_jwk_fits),
        cmocka_unit_test(test_jwk_fits_filled),
        cmocka_unit_test(test_jwk_fits_full),
        cmocka_unit_test(test_key_is_found),
        cmocka_unit_test(test_provider_and_keys_whole),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("protocols", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
