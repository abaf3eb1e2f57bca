/* SPDX-License-Identifier: MIT */
/*
 * sesh_curl.h: libcurl's write callback as a byte source. What arrives goes
 * straight into a reader and is kept nowhere else.
 *
 *     struct sesh_curl t;
 *     (void)sesh_begin(&reader, &sesh_thoughtspot_type, &session, work, sizeof work, NULL);
 *     curl_easy_setopt(curl, CURLOPT_URL, "https://...");
 *     sesh_curl_into_reader(&t, curl, &reader);
 *     if (sesh_curl_perform(&t, &error) != SESH_CURL_OK) ...
 *
 * Before the first byte of a body is read the HTTP status and the Content-Type
 * are looked at: what a proxy or a log-in page says is not the document.
 */
#ifndef SESH_CURL_H
#define SESH_CURL_H

#include <curl/curl.h>
#include <sesh/sesh.h>

/* How a transfer ended. */
enum sesh_curl_result {
    SESH_CURL_OK = 0,
    SESH_CURL_FAILED,   /* no connection, none that TLS trusts, no HTTP: code says why */
    SESH_CURL_TIMEOUT,  /* the handle's time-out passed */
    SESH_CURL_CUT,      /* the connection, or the document, ended too early */
    SESH_CURL_HTTP,     /* the HTTP status is not 2xx: http says which */
    SESH_CURL_HTML,     /* a web page, by its Content-Type */
    SESH_CURL_DOCUMENT, /* the reader refused the document: error says why and where */
    SESH_CURL_TOO_LONG  /* the text does not fit its buffer */
};

/* One transfer. */
struct sesh_curl {
    CURL *curl;                    /* the handle */
    struct sesh_reader *reader;    /* where the body goes; NULL: into text */
    char *text;                    /* the caller's buffer; NULL: into the reader */
    size_t size;                   /* of text, its NUL included */
    size_t length;                 /* of the text so far */
    CURLcode code;                 /* libcurl's own answer */
    long http;                     /* HTTP status; 0: none arrived */
    bool looked;                   /* at status and type? */
    enum sesh_curl_result verdict; /* so far */
};

#define sesh_curl_into_reader SESH_LINK(sesh_curl_into_reader)
#define sesh_curl_perform SESH_LINK(sesh_curl_perform)

/*
 * The body goes into a reader that sesh_begin has begun. Sets CURLOPT_WRITEDATA
 * and CURLOPT_WRITEFUNCTION; all other options of the handle are the caller's. No
 * pointer is NULL (SESH_ASSERT in sesh/config.h).
 */
void sesh_curl_into_reader(struct sesh_curl *t, CURL *curl, struct sesh_reader *reader);

/*
 * The body is plain text and goes into a buffer of `size` bytes, at least 1,
 * with a NUL at its end. A zero byte in it is SESH_CURL_DOCUMENT, an empty one
 * SESH_CURL_CUT, as an empty document. No pointer is NULL.
 */
void sesh_curl_into_text(struct sesh_curl *t, CURL *curl, char *text, size_t size);

/*
 * Performs the transfer and ends the reader, whatever happens. error may be
 * NULL; with a reader it is filled as by sesh_end. A transfer that need not go
 * on (a wrong status, a web page, a refused document) is ended at once.
 */
enum sesh_curl_result sesh_curl_perform(struct sesh_curl *t, struct sesh_error *error);

/*
 * May a secret be sent to this address? https:// anywhere, http:// only to this
 * machine: 127.0.0.1, [::1], localhost.
 */
bool sesh_curl_is_safe(const char *url);

#endif
