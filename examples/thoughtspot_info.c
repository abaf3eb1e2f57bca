/* SPDX-License-Identifier: MIT */
/*
 * Who is logged in to ThoughtSpot: asks session/info with a bearer token, and shows the session
 * without its secrets. The reply, tens of kilobytes, is read while it arrives and never kept.
 * See examples/README.md.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sesh/ask_rest.h>
#include <sesh/ask_thoughtspot.h>
#include <sesh/wipe.h>
#include <sesh/write.h>

#include "../port/curl/sesh_curl.h"

static struct sesh_thoughtspot session;
static struct sesh_ask_refusal refusal;
static struct sesh_reader reader, refusal_reader;
static unsigned char work[SESH_THOUGHTSPOT_WORK], refusal_work[SESH_ASK_REFUSAL_WORK];

static int fail(const char *what, const char *more)
{
    fprintf(stderr, "thoughtspot_info: %s%s\n", what, more);
    return 1;
}

/* Says in one line what happened, with the number that the server gives for a refusal. */
static int fail_transfer(const struct sesh_curl *transfer, enum sesh_curl_result result, const struct sesh_error *error)
{
    char line[SESH_CURL_TEXT + SESH_INT_TEXT + 8], code[SESH_INT_TEXT];
    if (result == SESH_CURL_OK && error->status == SESH_E_SERVER)
        return fail("refused: there is no session in the reply", "");
    sesh_curl_text(transfer, result, error, line, SESH_CURL_TEXT);
    if (!SESH_HAS(&refusal, SESH_ASK_REFUSAL_CODE)) return fail(line, "");
    sesh_int_text(refusal.code, code);
    strcat(line, ", code ");
    return fail(line, code);
}

/* Asks the server; the reply is in session. */
static int ask(CURL *curl, const char *server, struct curl_slist *headers)
{
    struct sesh_options options = {.clip = true, .lenient = true};
    struct sesh_error error;
    struct sesh_curl transfer;
    enum sesh_curl_result result;
    char url[512];
    if (snprintf(url, sizeof url, "%s/callosum/v1/tspublic/v1/session/info", server) >= (int)sizeof url) {
        return fail("the address is too long", "");
    }
    (void)sesh_begin(&reader, &sesh_thoughtspot_type, &session, work, sizeof work, &options);
    (void)sesh_begin(&refusal_reader, &sesh_ask_refusal_type, &refusal, refusal_work, sizeof refusal_work, &options);
    sesh_curl_into_reader(&transfer, curl, &reader);
    sesh_curl_refusal_into_reader(&transfer, &refusal_reader);
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    /* What goes to this machine does not go through a proxy. */
    if (strncmp(url, "http:", 5) == 0) (void)curl_easy_setopt(curl, CURLOPT_PROXY, "");
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    result = sesh_curl_perform(&transfer, &error);
    /* All members are optional: whatever the server sent was read. */
    if (result == SESH_CURL_OK && sesh_thoughtspot_refused(&session, error.status, &error) == SESH_OK) return 0;
    return fail_transfer(&transfer, result, &error);
}

/* ---- what came of it ---------------------------------------------------- */

/* Text of others, on a terminal: without control characters. */
static void put_text(const char *name, const char *text)
{
    printf("%-10s ", name);
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        bool c1 = c == 0xC2 && (unsigned char)text[1] < 0xA0;
        if (c1) text++;
        putchar(c < 0x20 || c == 0x7F || c1 ? '?' : c);
    }
    putchar('\n');
}

static int show(void)
{
    char until[40] = "-";
    time_t moment = (time_t)session.expiration_time;
    struct tm *utc = SESH_HAS(&session, SESH_THOUGHTSPOT_EXPIRATION_TIME) ? gmtime(&moment) : NULL;
    unsigned i;
    if (utc != NULL) (void)strftime(until, sizeof until, "%Y-%m-%d %H:%M:%S UTC", utc);
    put_text("user", session.user_name);
    put_text("name", session.user_display_name);
    put_text("email", session.user_email);
    put_text("time zone", session.timezone);
    put_text("until", until);
    if (sesh_thoughtspot_expired(&session, (int64_t)time(NULL), 0)) puts("The session is over.");
    for (i = 0; i < session.privileges_count; i++)
        put_text(i == 0 ? "may" : "", session.privileges[i]);
    return fflush(stdout) == 0 ? 0 : fail("standard output: cannot be written", "");
}

int main(int argc, char **argv)
{
    struct curl_slist *headers;
    CURL *curl;
    const char *token = getenv("THOUGHTSPOT_TOKEN");
    char header[4096];
    int status;
    if (argc != 2 || token == NULL || !sesh_curl_is_safe(argv[1]) || !sesh_header_value(token) ||
        snprintf(header, sizeof header, "Authorization: Bearer %s", token) >= (int)sizeof header) {
        fputs("usage: THOUGHTSPOT_TOKEN=... thoughtspot_info https://SERVER\n", stderr);
        return 2;
    }
    headers = curl_slist_append(NULL, header);
    curl = curl_easy_init();
    status = ask(curl, argv[1], headers);
    if (status == 0) status = show();
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
    sesh_wipe(header, sizeof header);
    sesh_wipe(&session, sizeof session);
    sesh_wipe(&reader, sizeof reader);
    sesh_wipe(work, sizeof work);
    return status;
}
