/* SPDX-License-Identifier: MIT */
/*
 * Who is logged in to ThoughtSpot: reads the reply of session/info from a file,
 * from standard input or from the server itself. However long it is, it is read
 * while it arrives and never kept.
 *
 * make examples-posix builds it (libcurl).
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sesh/ask_thoughtspot.h>
#include <sesh/thoughtspot.h>
#include <sesh/wipe.h>

#include "../port/curl/sesh_curl.h"

enum { END_GOOD = 0, END_REFUSED = 1, END_USAGE = 2, END_IO = 3 };

static const char help[] = "usage: thoughtspot_info [FILE | URL]\n"
                           "\n"
                           "Shows a ThoughtSpot session without its secrets. URL is the server's address,\n"
                           "https://HOST; the reply comes from its /callosum/v1/tspublic/v1/session/info.\n"
                           "THOUGHTSPOT_TOKEN, in the environment, is sent as the bearer token,\n"
                           "by http:// to this machine only.\n"
                           "\n"
                           "exit status: 0 shown, 1 the reply was refused, 2 usage, 3 input or output\n";

static struct sesh_thoughtspot session;
static struct sesh_reader reader;
static unsigned char work[SESH_THOUGHTSPOT_WORK];

/* ---- where it comes from ------------------------------------------------ */

static int from_file(const char *name, struct sesh_error *error)
{
    unsigned char block[1460];
    bool standard = strcmp(name, "-") == 0;
    FILE *file = standard ? stdin : fopen(name, "rb");
    size_t length;
    bool failed;
    if (file == NULL) {
        fprintf(stderr, "thoughtspot_info: %s: %s\n", name, strerror(errno));
        return END_IO;
    }
    while ((length = fread(block, 1, sizeof block, file)) > 0 && sesh_feed(&reader, block, length) == SESH_OK) {
    }
    failed = ferror(file) != 0;
    if (failed) fprintf(stderr, "thoughtspot_info: %s: %s\n", name, strerror(errno));
    if (!standard) (void)fclose(file);
    sesh_wipe(block, sizeof block);
    if (failed) return END_IO;
    return sesh_end(&reader, error) == SESH_OK ? END_GOOD : END_REFUSED;
}

/* NULL: no token, or no memory. */
static struct curl_slist *bearer(void)
{
    char line[2048];
    const char *token = getenv("THOUGHTSPOT_TOKEN");
    struct curl_slist *headers;
    int length;
    if (token == NULL || strpbrk(token, "\r\n") != NULL) return NULL;
    length = snprintf(line, sizeof line, "Authorization: Bearer %s", token);
    headers = length < (int)sizeof line ? curl_slist_append(NULL, line) : NULL;
    sesh_wipe(line, sizeof line);
    return headers;
}

static const char *meaning(const struct sesh_curl *t, enum sesh_curl_result result)
{
    static char text[48];
    switch (result) {
    case SESH_CURL_TIMEOUT: return "no answer in time";
    case SESH_CURL_CUT: return "the reply ended too early";
    case SESH_CURL_HTTP: snprintf(text, sizeof text, "HTTP status %ld", t->http); return text;
    case SESH_CURL_HTML: return "a web page in place of JSON";
    default: return curl_easy_strerror(t->code);
    }
}

static int from_server(const char *base, struct sesh_error *error)
{
    char url[512];
    struct curl_slist *headers = sesh_curl_is_safe(base) ? bearer() : NULL;
    struct sesh_curl t;
    enum sesh_curl_result result;
    CURL *curl = curl_easy_init();
    int length = snprintf(url, sizeof url, "%s/callosum/v1/tspublic/v1/session/info", base);
    if (curl == NULL || length >= (int)sizeof url) {
        fputs("thoughtspot_info: libcurl does not start, or the URL is too long\n", stderr);
        return END_IO;
    }
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    if (strncmp(base, "http:", 5) == 0) (void)curl_easy_setopt(curl, CURLOPT_PROXY, "");
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    sesh_curl_into_reader(&t, curl, &reader);
    result = sesh_curl_perform(&t, error);
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
    if (result == SESH_CURL_OK) return END_GOOD;
    if (result == SESH_CURL_DOCUMENT) return END_REFUSED;
    fprintf(stderr, "thoughtspot_info: session/info: %s\n", meaning(&t, result));
    return END_IO;
}

/* ---- what came of it ---------------------------------------------------- */

/* Text of others, on a terminal: without control characters. */
static void put_text(const char *name, bool has, const char *text)
{
    printf("%-10s ", name);
    for (; has && *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        bool c1 = c == 0xC2 && (unsigned char)text[1] < 0xA0;
        if (c1) text++;
        putchar(c < 0x20 || c == 0x7F || c1 ? '?' : c);
    }
    puts(has ? "" : "-");
}

static void put_time(const char *name, bool has, int64_t seconds)
{
    char text[40] = "out of range";
    time_t moment = (time_t)seconds;
    struct tm *utc = has ? gmtime(&moment) : NULL;
    if (utc != NULL) (void)strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", utc);
    put_text(name, has, text);
}

static void show(void)
{
    unsigned i;
    put_text("user", SESH_HAS(&session, SESH_THOUGHTSPOT_USER_NAME), session.user_name);
    put_text("name", SESH_HAS(&session, SESH_THOUGHTSPOT_USER_DISPLAY_NAME), session.user_display_name);
    put_text("email", SESH_HAS(&session, SESH_THOUGHTSPOT_USER_EMAIL), session.user_email);
    put_text("state", SESH_HAS(&session, SESH_THOUGHTSPOT_STATE), session.state);
    put_text("locale", SESH_HAS(&session, SESH_THOUGHTSPOT_LOCALE), session.locale);
    put_text("time zone", SESH_HAS(&session, SESH_THOUGHTSPOT_TIMEZONE), session.timezone);
    put_time("created", SESH_HAS(&session, SESH_THOUGHTSPOT_USER_CREATED_TIME), session.user_created_time / 1000);
    put_time("until", SESH_HAS(&session, SESH_THOUGHTSPOT_EXPIRATION_TIME), session.expiration_time);
    if (sesh_thoughtspot_expired(&session, (int64_t)time(NULL), 0)) puts("The session is over.");
    for (i = 0; i < session.privileges_count; i++)
        put_text(i == 0 ? "may" : "", true, session.privileges[i]);
}

/* ---- the command -------------------------------------------------------- */

static int run(const char *source)
{
    struct sesh_error error;
    bool url = strncmp(source, "https://", 8) == 0 || strncmp(source, "http://", 7) == 0;
    int end;
    error.status = SESH_OK;
    (void)sesh_begin(&reader, &sesh_thoughtspot_type, &session, work, sizeof work, NULL);
    end = url ? from_server(source, &error) : from_file(source, &error);
    /* All members are optional: whatever the server sent was read. */
    if (end == END_GOOD && sesh_thoughtspot_refused(&session, error.status, &error) != SESH_OK) end = END_REFUSED;
    if (end == END_REFUSED) {
        fprintf(stderr, "thoughtspot_info: byte %llu: %s (at \"%s\")\n", (unsigned long long)error.offset,
                sesh_status_text(error.status), error.path);
    }
    return end;
}

int main(int argc, char **argv)
{
    int end;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) return fputs(help, stdout) < 0 ? END_IO : END_GOOD;
    if (argc > 2 || (argc == 2 && argv[1][0] == '-' && argv[1][1] != '\0')) {
        fputs(help, stderr);
        return END_USAGE;
    }
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) return END_IO;
    end = run(argc == 2 ? argv[1] : "-");
    if (end == END_GOOD) show();
    if (fflush(stdout) != 0) end = END_IO;
    curl_global_cleanup();
    sesh_wipe(&session, sizeof session);
    sesh_wipe(&reader, sizeof reader);
    sesh_wipe(work, sizeof work);
    return end;
}
