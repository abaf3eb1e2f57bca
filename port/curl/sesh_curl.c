/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "sesh_curl.h"

/* Only a web page is refused by its type. JSON may also be sent as text/plain or without a
 * type; the reader detects what is not JSON. */
static bool is_page(const char *type)
{
    return type != NULL && (strncasecmp(type, "text/html", 9) == 0 || strncasecmp(type, "application/xhtml", 17) == 0);
}

static void look(struct sesh_curl *t)
{
    char *type = NULL;
    if (t->looked) return;
    t->looked = true;
    (void)curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &t->http);
    (void)curl_easy_getinfo(t->curl, CURLINFO_CONTENT_TYPE, &type);
    if (t->http < 200 || t->http > 299) t->verdict = SESH_CURL_HTTP;
    else if (is_page(type)) t->verdict = SESH_CURL_HTML;
}

static void take_text(struct sesh_curl *t, const char *data, size_t length)
{
    if (length >= t->size - t->length) {
        t->verdict = SESH_CURL_TOO_LONG;
    } else if (memchr(data, '\0', length) != NULL) {
        t->verdict = SESH_CURL_DOCUMENT;
    } else {
        memcpy(t->text + t->length, data, length);
        t->length += length;
        t->text[t->length] = '\0';
    }
}

/* libcurl's write callback; returning less than it got ends the transfer. */
static size_t take(char *data, size_t size, size_t count, void *context)
{
    struct sesh_curl *t = (struct sesh_curl *)context;
    size_t length = size * count;
    look(t);
    if (t->http >= 400 && t->refusal != NULL) return sesh_feed(t->refusal, data, length) == SESH_OK ? length : 0;
    if (t->verdict != SESH_CURL_OK) return 0;
    if (t->reader == NULL) take_text(t, data, length);
    else if (sesh_feed(t->reader, data, length) != SESH_OK) t->verdict = SESH_CURL_DOCUMENT;
    return t->verdict == SESH_CURL_OK ? length : 0;
}

static void begin(struct sesh_curl *t, CURL *curl)
{
    memset(t, 0, sizeof *t);
    t->curl = curl;
    (void)curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    (void)curl_easy_setopt(curl, CURLOPT_WRITEDATA, t);
}

void sesh_curl_into_reader(struct sesh_curl *t, CURL *curl, struct sesh_reader *reader)
{
    SESH_ASSERT(t != NULL && curl != NULL && reader != NULL);
    begin(t, curl);
    t->reader = reader;
}

void sesh_curl_into_text(struct sesh_curl *t, CURL *curl, char *text, size_t size)
{
    SESH_ASSERT(t != NULL && curl != NULL && text != NULL && size != 0);
    begin(t, curl);
    t->text = text;
    t->size = size;
    text[0] = '\0';
}

void sesh_curl_refusal_into_reader(struct sesh_curl *t, struct sesh_reader *refusal)
{
    SESH_ASSERT(t != NULL && refusal != NULL);
    t->refusal = refusal;
}

static enum sesh_curl_result of_code(CURLcode code)
{
    switch (code) {
    case CURLE_OK: return SESH_CURL_OK;
    case CURLE_OPERATION_TIMEDOUT: return SESH_CURL_TIMEOUT;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_RECV_ERROR: return SESH_CURL_CUT;
    default: return SESH_CURL_FAILED;
    }
}

enum sesh_curl_result sesh_curl_perform(struct sesh_curl *t, struct sesh_error *error)
{
    int status = SESH_OK;
    t->code = curl_easy_perform(t->curl);
    /* A reply without a body has not called the write callback. */
    if (t->code == CURLE_OK) look(t);
    if (t->reader != NULL) status = sesh_end(t->reader, error);
    if (t->refusal != NULL) {
        int ended = sesh_end(t->refusal, NULL);
        (void)ended;
    }
    if (t->verdict != SESH_CURL_OK) return t->verdict;
    if (t->code != CURLE_OK) return of_code(t->code);
    /* For libcurl, a connection that ends in the middle of the headers is an empty body. */
    if (status == SESH_E_INCOMPLETE || (t->reader == NULL && t->length == 0)) return SESH_CURL_CUT;
    return status == SESH_OK ? SESH_CURL_OK : SESH_CURL_DOCUMENT;
}

/* If there is a reader, writes about the error, which the reader or a question about the session
 * has filled. A text is broken if it has a zero byte; else it is complete, but the program could
 * not use it. */
static void document_text(const struct sesh_curl *t, const struct sesh_error *error, char *text, size_t size)
{
    if (t->reader == NULL) {
        const char *why = t->verdict == SESH_CURL_OK ? "the text is not what was asked for" : "a zero byte in the text";
        (void)snprintf(text, size, "broken: %s", why);
    } else {
        (void)snprintf(text, size, "broken at byte %llu (%s): %s", (unsigned long long)error->offset,
                       error->path[0] != '\0' ? error->path : "the document", sesh_status_text(error->status));
    }
}

void sesh_curl_text(const struct sesh_curl *t, enum sesh_curl_result result, const struct sesh_error *error, char *text,
                    size_t size)
{
    const char *refused = t->http >= 400 && t->http < 500 ? "refused" : "broken";
    switch (result) {
    case SESH_CURL_FAILED: (void)snprintf(text, size, "no connection: %s", curl_easy_strerror(t->code)); break;
    case SESH_CURL_TIMEOUT: (void)snprintf(text, size, "no connection: no answer in time"); break;
    case SESH_CURL_CUT: (void)snprintf(text, size, "broken: the reply ended too early"); break;
    case SESH_CURL_HTTP: (void)snprintf(text, size, "%s: HTTP status %ld", refused, t->http); break;
    case SESH_CURL_HTML: (void)snprintf(text, size, "broken: a web page in place of the document"); break;
    case SESH_CURL_TOO_LONG: (void)snprintf(text, size, "broken: the text is too long"); break;
    case SESH_CURL_OK:
    case SESH_CURL_DOCUMENT: document_text(t, error, text, size); break;
    }
}

bool sesh_curl_is_safe(const char *url)
{
    static const char *const local[] = {"http://127.0.0.1", "http://localhost", "http://[::1]"};
    size_t i;
    if (strncmp(url, "https://", 8) == 0 && url[8] != '\0') return true;
    for (i = 0; i < sizeof local / sizeof local[0]; i++) {
        size_t length = strlen(local[i]);
        /* The host ends here, and no @ follows, so this is not a user name. */
        if (strncmp(url, local[i], length) == 0 && strchr(":/", url[length]) != NULL &&
            strpbrk(url + length, "@\\") == NULL) {
            return true;
        }
    }
    return false;
}
