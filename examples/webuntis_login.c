/* SPDX-License-Identifier: MIT */
/*
 * A log-in to WebUntis: authenticates, reads the account, fetches the token, shows whose
 * timetables are available, and logs out. See examples/README.md.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/ask_webuntis.h>
#include <sesh/wipe.h>
#include <sesh/write.h>

#include "../port/curl/sesh_curl.h"
#include "webuntis_request.h"

#define ALL(tag) ((1u << SESH_##tag##_FIELDS) - 1) /* every member is there */

static CURL *curl;
static struct sesh_curl transfer;
static enum sesh_curl_result result;
static struct sesh_error error;
static struct sesh_webuntis_query query = {.has = ALL(WEBUNTIS_QUERY)};
static struct sesh_webuntis_call request = {.has = ALL(WEBUNTIS_CALL), .jsonrpc = "2.0", .id = "sesh"};
static struct sesh_webuntis_reply reply; /* the session is reply.result */
static struct sesh_reader reader;
static unsigned char work[SESH_WEBUNTIS_REPLY_WORK];
static char url[4096], text[4096];
static const char *server;
static bool failed;

/* Says in one line what happened first. NULL: what happened to the transfer. */
static bool fail(const char *step, const char *what)
{
    char line[SESH_CURL_TEXT];
    sesh_curl_text(&transfer, result, &error, line, sizeof line);
    if (!failed) fprintf(stderr, "webuntis_login: %s: %s\n", step, what != NULL ? what : line);
    failed = true;
    return false;
}

static bool fail_refused(const char *method)
{
    int64_t code = reply.error.code != 0 ? reply.error.code : reply.result.code;
    char number[SESH_INT_TEXT], line[64];
    sesh_int_text(code, number);
    (void)snprintf(line, sizeof line, "refused: %s%s", number,
                   code == SESH_WEBUNTIS_BAD_CREDENTIALS ? ", bad credentials" : "");
    return fail(method, code != 0 ? line : "refused, and no reason is given");
}

static int append(void *to, const char *bytes, size_t length)
{
    if (strlen((char *)to) + length >= sizeof text) return 1;
    (void)strncat((char *)to, bytes, length);
    return 0;
}

/* A call by JSON-RPC. The reply to a log-in has to hold a session; to a log-out it need not. */
static bool call(const char *method, bool log_in)
{
    struct sesh_options options = {.clip = true, .lenient = true};
    int status;
    (void)snprintf(request.method, sizeof request.method, "%s", method);
    (void)snprintf(url, sizeof url, "%s/WebUntis/jsonrpc.do?", server);
    text[0] = '\0';
    status = sesh_write_form(&sesh_webuntis_query_type, &query, 0, append, url);
    if (status == SESH_OK) status = sesh_write(&sesh_webuntis_call_type, &request, SESH_WRITE_SECRETS, append, text);
    sesh_wipe(&request.params, sizeof request.params);             /* a log-out takes nothing */
    if (status != SESH_OK || strstr(text, "\xEF\xBF\xBD") != NULL) /* U+FFFD stands for what is not UTF-8 */
        return fail(method, "the request is too long, or not UTF-8");
    (void)sesh_begin(&reader, &sesh_webuntis_reply_type, &reply, work, sizeof work, &options);
    sesh_curl_into_reader(&transfer, curl, &reader);
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_POSTFIELDS, text);
    result = sesh_curl_perform(&transfer, &error);
    status = sesh_webuntis_refused(&reply, error.status, &error);
    if (!log_in && result == SESH_CURL_OK && strcmp(error.path, "/error") != 0) return true;
    if (status == SESH_E_SERVER) return fail_refused(method);
    return status == SESH_OK || fail(method, NULL);
}

/* What stands at `at` in the reply is written over the session. NULL: the reply goes into text. */
static bool get(const char *path, const char *at)
{
    struct sesh_options options = {.at = at, .merge = true, .clip = true, .lenient = true};
    (void)sesh_begin(&reader, &sesh_webuntis_type, &reply.result, work, sizeof work, &options);
    if (at != NULL) sesh_curl_into_reader(&transfer, curl, &reader);
    else sesh_curl_into_text(&transfer, curl, text, sizeof text);
    (void)snprintf(url, sizeof url, "%s/WebUntis/api/%s", server, path);
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
    result = sesh_curl_perform(&transfer, &error);
    return result == SESH_CURL_OK || fail(path, NULL);
}

static bool read_account(struct sesh_webuntis *session)
{
    char cookies[SESH_WEBUNTIS_COOKIE_SIZE(SESH_WEBUNTIS_QUERY_SCHOOL_CAP)];
    if (sesh_webuntis_cookie(session, query.school, cookies, sizeof cookies, NULL) != SESH_OK) {
        return fail("authenticate", "broken: the sessionId cannot be a cookie");
    }
    (void)curl_easy_setopt(curl, CURLOPT_COOKIE, cookies);
    if (!get("app/config", "/data/loginServiceConfig/user") || !get("token/new", NULL)) return false;
    return sesh_webuntis_take_token(session, text, strlen(text)) == SESH_OK ||
           fail("token/new", "broken: the reply is no token, or too long");
}

static void show(const struct sesh_webuntis *session)
{
    struct sesh_webuntis_person person;
    char id[SESH_INT_TEXT];
    size_t n;
    for (n = 0; sesh_webuntis_timetable_at(session, n, &person); n++) {
        sesh_int_text(person.id, id);
        printf("timetable of person %s\n", id);
    }
    printf("token of %u characters\n", (unsigned)strlen(session->jwt_token));
}

int main(int argc, char **argv)
{
    struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/json");
    const char *password = getenv("WEBUNTIS_PASSWORD");
    if (argc != 4 || !sesh_curl_is_safe(argv[1]) || password == NULL || strlen(argv[2]) >= sizeof query.school ||
        strlen(argv[3]) >= sizeof request.params.user || strlen(password) >= sizeof request.params.password) {
        fputs("usage: WEBUNTIS_PASSWORD=... webuntis_login https://SERVER SCHOOL USER\n", stderr);
        return 2;
    }
    server = argv[1];
    request.params = (struct sesh_webuntis_params){.has = ALL(WEBUNTIS_PARAMS), .client = "sesh"};
    strcpy(request.params.user, argv[3]);
    strcpy(request.params.password, password);
    strcpy(query.school, argv[2]);
    curl = curl_easy_init();
    if (strncmp(server, "http:", 5) == 0) (void)curl_easy_setopt(curl, CURLOPT_PROXY, ""); /* to this machine none */
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    if (call("authenticate", true)) {
        if (read_account(&reply.result)) show(&reply.result);
        (void)call("logout", false);
    }
    if (fflush(stdout) != 0) (void)fail("standard output", "cannot be written");
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
    sesh_wipe(&reply, sizeof reply);
    sesh_wipe(text, sizeof text);
    return failed;
}
