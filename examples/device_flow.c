/* SPDX-License-Identifier: MIT */
/*
 * A device without a keyboard: its user logs in elsewhere (device authorization, RFC 8628). An ID
 * token, checked with the provider's key, says who the user is. See examples/README.md.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <sesh/ask_jwks.h>
#include <sesh/ask_oauth.h>
#include <sesh/ask_oauth_device.h>
#include <sesh/ask_oidc.h>
#include <sesh/wipe.h>
#include <sesh/write.h>

#include "../port/curl/sesh_curl.h"
#include "../port/psa/jwk_psa.h"
#include "../port/psa/jwt_psa.h"
#include "device_flow.h"

/* What may be secret, to be wiped in the end. */
static struct {
    struct sesh_oauth_device device;
    struct sesh_oauth_token token;
    unsigned char work[SESH_OAUTH_TOKEN_WORK]; /* that of the longest string */
    char form[5120];                           /* each byte of a value may take three */
} s;
static struct sesh_device_flow provider;
static const char algorithm[] = "RS256"; /* pinned, whatever the token and its key say: each provider has it */
static struct sesh_jwks keys;
static struct sesh_jwt_header header; /* of the ID token */
static struct sesh_oidc_claims claims;
static struct sesh_jwt_psa verifier;
static psa_key_id_t key; /* the verifier's */
static CURL *curl;
static char line[SESH_CURL_TEXT] = "broken: no https, or no plain text"; /* how a transfer ended */

static int fail(const char *what, const char *why)
{
    fprintf(stderr, "device_flow: %s: %s\n", what, why);
    return 1;
}

/* Says why there is no reply: the server's word for it, such as access_denied, if it is plain text. */
static int no_reply(const char *what, const char *word)
{
    return word[0] != '\0' && sesh_header_value(word) ? fail("refused", word) : fail(what, line);
}

/* Keeps the key that the token's header names. */
static int pick_key(void *context, const struct sesh_element *element)
{
    return element->status == SESH_OK && sesh_jwk_fits(element->value, context, algorithm) ? SESH_KEEP : SESH_NEXT;
}

/* Reads what is at url or, with `post`, what it answers to the form. A refusal goes to the same struct. */
static enum sesh_curl_result fetch(const char *url, bool post, const struct sesh_type *type, void *session)
{
    static struct sesh_reader reader, refusal;
    const struct sesh_sink sink = {SESH_HAS(&header, SESH_JWT_HEADER_KID) ? header.kid : NULL, pick_key, NULL};
    const struct sesh_options options = {.lenient = true, .sink = &sink};
    struct sesh_error error = {0};
    struct sesh_curl transfer;
    if (!sesh_curl_is_safe(url)) return SESH_CURL_FAILED;
    (void)sesh_begin(&reader, type, session, s.work, sizeof s.work, &options);
    (void)sesh_begin(&refusal, type, session, s.work, sizeof s.work, &options);
    sesh_curl_into_reader(&transfer, curl, &reader);
    sesh_curl_refusal_into_reader(&transfer, &refusal);
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
    if (post) (void)curl_easy_setopt(curl, CURLOPT_POSTFIELDS, s.form);
    (void)curl_easy_setopt(curl, CURLOPT_NOPROXY, "127.0.0.1,::1,localhost");
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    enum sesh_curl_result result = sesh_curl_perform(&transfer, &error);
    if (result != SESH_CURL_OK) sesh_curl_text(&transfer, result, &error, line, sizeof line);
    return result;
}

static int discover(const char *issuer)
{
    (void)snprintf(s.form, sizeof s.form, "%s/.well-known/openid-configuration", issuer);
    if (fetch(s.form, false, &sesh_device_flow_type, &provider) != SESH_CURL_OK) return fail("discovery", line);
    return strcmp(provider.issuer, issuer) == 0 ? 0 : fail("discovery", "broken: it is of another issuer");
}

static int show_code(const char *client)
{
    (void)snprintf(s.form, sizeof s.form, "client_id=%s&scope=openid%%20profile", client);
    if (fetch(provider.code_endpoint, true, &sesh_oauth_device_type, &s.device) != SESH_CURL_OK ||
        !sesh_header_value(s.device.verification_uri) || !sesh_header_value(s.device.user_code))
        return no_reply("codes", s.device.error);
    printf("Open %s and type in %s\n", s.device.verification_uri, s.device.user_code);
    return fflush(stdout);
}

/* Asks for the token until it is there, the user has said no, or the codes are over. */
static int poll_token(const char *client)
{
    int64_t interval = sesh_oauth_device_interval(&s.device);
    int64_t end = sesh_oauth_expires(time(NULL), s.device.expires_in > 0 ? s.device.expires_in : 600, 0);
    char *code = curl_easy_escape(curl, s.device.device_code, 0);
    (void)snprintf(s.form, sizeof s.form, "client_id=%s&device_code=%s&grant_type=%s", client, code != NULL ? code : "",
                   "urn:ietf:params:oauth:grant-type:device_code");
    curl_free(code);
    while (time(NULL) < end) {
        (void)sleep((unsigned)(interval < 600 ? interval : 600));
        enum sesh_curl_result result = fetch(provider.token_endpoint, true, &sesh_oauth_token_type, &s.token);
        if (result == SESH_CURL_OK) return 0;
        if (result == SESH_CURL_TIMEOUT) interval *= 2;
        else if (!sesh_oauth_token_poll(&s.token, &interval)) return no_reply("token", s.token.error);
    }
    return fail("refused", "expired_token");
}

static int check_token(const char *client)
{
    const struct sesh_jwt_options options = {.claims.lenient = true, .header = &header};
    const struct sesh_oidc_expected mine = {provider.issuer, client, NULL, time(NULL), 60};
    const char *text = s.token.id_token;
    int status = sesh_jwt_read_unverified(NULL, NULL, s.work, sizeof s.work, text, strlen(text), &options, NULL);
    if (status != SESH_OK) return fail("ID token", sesh_status_text(status));
    if (fetch(provider.jwks_uri, false, &sesh_jwks_type, &keys) != SESH_CURL_OK) return fail("keys", line);
    if (sesh_psa_key_jwk(&key, algorithm, &keys.keys) != SESH_OK || sesh_jwt_psa_init(&verifier, key) != SESH_OK)
        return fail("keys", "none is for this ID token");
    status = sesh_jwt_read_verified(&sesh_oidc_claims_type, &claims, s.work, sizeof s.work, text, strlen(text),
                                    &verifier.verifier, &options, NULL);
    if (status != SESH_OK) return fail("ID token", sesh_status_text(status));
    enum sesh_oidc_verdict verdict = sesh_oidc_claims_check(&claims, &mine);
    if (verdict != SESH_OIDC_GOOD) return fail("ID token", sesh_oidc_verdict_text(verdict));
    printf("Logged in: %s\n", sesh_header_value(claims.sub) ? claims.sub : "somebody");
    return fflush(stdout);
}

int main(int argc, char **argv)
{
    if (argc != 3 || strpbrk(argv[2], " #%&+=") != NULL) {
        fputs("usage: device_flow https://ISSUER CLIENT_ID\n", stderr);
        return 2;
    }
    curl = curl_easy_init();
    int status = discover(argv[1]) || show_code(argv[2]) || poll_token(argv[2]) || check_token(argv[2]);
    curl_easy_cleanup(curl);
    sesh_jwt_psa_free(&verifier);
    (void)psa_destroy_key(key);
    sesh_wipe(&s, sizeof s);
    return status;
}
