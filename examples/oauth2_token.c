/* SPDX-License-Identifier: MIT */
/*
 * A device gets an access token with its own name and secret. It sends a form to a token endpoint
 * (OAuth 2.0 client credentials, RFC 6749, section 4.4), and reports the result: a token, a
 * refusal and why, or a broken reply. See examples/README.md.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/wipe.h>
#include <sesh/write.h>

#include "../port/curl/sesh_curl.h"
#include "oauth2_request.h"
#include "oauth2_token.h"

static struct sesh_oauth2_request request;
static struct sesh_oauth2_token token;
static struct sesh_oauth2_error refusal;
static struct sesh_reader reader, refusal_reader;
static unsigned char work[SESH_OAUTH2_TOKEN_WORK], refusal_work[SESH_OAUTH2_ERROR_WORK];
static char form[3072]; /* each byte of a value may take three */

static int fail(const char *what, const char *more)
{
    fprintf(stderr, "oauth2_token: %s%s\n", what, more);
    return 1;
}

static int append(void *context, const char *bytes, size_t length)
{
    size_t *used = (size_t *)context;
    if (length >= sizeof form - *used) return 1;
    memcpy(form + *used, bytes, length);
    *used += length;
    form[*used] = '\0';
    return 0;
}

/* A copy of the text, cut if it has no room. */
static bool copy(char *to, size_t size, const char *from)
{
    return from != NULL && snprintf(to, size, "%s", from) < (int)size;
}

static bool fill(const char *id, const char *secret, const char *scope)
{
    SESH_SET(&request, SESH_OAUTH2_REQUEST_GRANT_TYPE);
    SESH_SET(&request, SESH_OAUTH2_REQUEST_CLIENT_ID);
    SESH_SET(&request, SESH_OAUTH2_REQUEST_CLIENT_SECRET);
    strcpy(request.grant_type, "client_credentials");
    if (scope != NULL) SESH_SET(&request, SESH_OAUTH2_REQUEST_SCOPE);
    return copy(request.client_id, sizeof request.client_id, id) &&
           copy(request.client_secret, sizeof request.client_secret, secret) &&
           (scope == NULL || copy(request.scope, sizeof request.scope, scope));
}

/* The form goes out; a good reply comes into token, a refusal into refusal. Half a token is of no
 * use, half a reason is. */
static int ask(CURL *curl, const char *url)
{
    struct sesh_options lenient = {.lenient = true}, cut = {.clip = true, .lenient = true};
    struct sesh_error error;
    struct sesh_curl transfer;
    enum sesh_curl_result result;
    char line[SESH_CURL_TEXT];
    (void)sesh_begin(&reader, &sesh_oauth2_token_type, &token, work, sizeof work, &lenient);
    (void)sesh_begin(&refusal_reader, &sesh_oauth2_error_type, &refusal, refusal_work, sizeof refusal_work, &cut);
    sesh_curl_into_reader(&transfer, curl, &reader);
    sesh_curl_refusal_into_reader(&transfer, &refusal_reader);
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_POSTFIELDS, form);
    /* What goes to this machine does not go through a proxy. */
    if (strncmp(url, "http:", 5) == 0) (void)curl_easy_setopt(curl, CURLOPT_PROXY, "");
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    result = sesh_curl_perform(&transfer, &error);
    if (result == SESH_CURL_OK) return 0;
    sesh_curl_text(&transfer, result, &error, line, sizeof line);
    /* What is shown is the error's name, such as invalid_client, if it is plain text. */
    return sesh_header_value(refusal.error) && refusal.error[0] != '\0' ? fail("refused: ", refusal.error)
                                                                        : fail(line, "");
}

static int use_token(void)
{
    char header[sizeof "Authorization: Bearer " + SESH_OAUTH2_TOKEN_ACCESS_TOKEN_CAP];
    char seconds[SESH_INT_TEXT];
    if (!sesh_header_value(token.access_token)) return fail("broken: the token cannot stand in a header", "");
    (void)snprintf(header, sizeof header, "Authorization: Bearer %s", token.access_token);
    /* Here the program sends its requests, each with this header. */
    sesh_wipe(header, sizeof header);
    sesh_int_text(token.expires_in, seconds);
    printf("a token of %u characters", (unsigned)strlen(token.access_token));
    if (SESH_HAS(&token, SESH_OAUTH2_TOKEN_EXPIRES_IN)) printf(", good for %s s", seconds);
    puts("");
    return fflush(stdout) == 0 ? 0 : fail("standard output: cannot be written", "");
}

int main(int argc, char **argv)
{
    CURL *curl;
    size_t used = 0;
    int status;
    if (argc < 3 || argc > 4 || !sesh_curl_is_safe(argv[1]) || !fill(argv[2], getenv("CLIENT_SECRET"), argv[3])) {
        fputs("usage: CLIENT_SECRET=... oauth2_token https://SERVER/PATH CLIENT_ID [SCOPE]\n", stderr);
        return 2;
    }
    curl = curl_easy_init();
    status = sesh_write_form(&sesh_oauth2_request_type, &request, SESH_WRITE_SECRETS, append, &used);
    status = status == SESH_OK ? ask(curl, argv[1]) : fail("the request is too long", "");
    if (status == 0) status = use_token();
    curl_easy_cleanup(curl);
    sesh_wipe(form, sizeof form);
    sesh_wipe(&request, sizeof request);
    sesh_wipe(&token, sizeof token);
    sesh_wipe(work, sizeof work);
    return status;
}
