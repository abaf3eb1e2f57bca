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

#ifdef __cplusplus
extern "C" {
#endif

/* How a transfer ended. */
enum sesh_curl_result {
    SESH_CURL_OK = 0,
    SESH_CURL_FAILED,   /* no connection, none that TLS trusts, no HTTP: code says why */
    SESH_CURL_TIMEOUT,  /* the handle's time-out passed */
    SESH_CURL_CUT,      /* the connection, or the document, ended too early */
    SESH_CURL_HTTP,     /* the HTTP status is not 2xx: http says which, refusal why */
    SESH_CURL_HTML,     /* a web page, by its Content-Type */
    SESH_CURL_DOCUMENT, /* the reader refused the document: error says why and where */
    SESH_CURL_TOO_LONG  /* the text does not fit its buffer */
};

/* One transfer. */
struct sesh_curl {
    CURL *curl;                    /* the handle */
    struct sesh_reader *reader;    /* where the body goes; NULL: into text */
    struct sesh_reader *refusal;   /* where the body of a refusal goes; NULL: nowhere */
    char *text;                    /* the caller's buffer; NULL: into the reader */
    size_t size;                   /* of text, its NUL included */
    size_t length;                 /* of the text so far */
    CURLcode code;                 /* libcurl's own answer */
    long http;                     /* HTTP status; 0: none arrived */
    bool looked;                   /* at status and type? */
    enum sesh_curl_result verdict; /* so far */
};

#define sesh_curl_into_reader SESH_LINK(sesh_curl_into_reader)
#define sesh_curl_refusal_into_reader SESH_LINK(sesh_curl_refusal_into_reader)
#define sesh_curl_perform SESH_LINK(sesh_curl_perform)
#define sesh_curl_text SESH_LINK(sesh_curl_text)

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
 * The body of a refusal, which is a reply with an HTTP status of 400 or more, goes into
 * this reader, which sesh_begin has begun, for example for sesh_ask_refusal_type. Without
 * this call it is not read. Call it after one of the two above. sesh_curl_perform then
 * answers SESH_CURL_HTTP when that body has ended; what the struct of this reader holds is
 * what is known of the reason. A body that does not fit its type is read up to there. No
 * pointer is NULL.
 */
void sesh_curl_refusal_into_reader(struct sesh_curl *t, struct sesh_reader *refusal);

/*
 * Performs the transfer and ends the reader, and that of a refusal, whatever happens. error
 * may be NULL; with a reader it is filled as by sesh_end. A transfer that need not go
 * on (a wrong status, a web page, a refused document) is ended at once.
 */
enum sesh_curl_result sesh_curl_perform(struct sesh_curl *t, struct sesh_error *error);

/* Bytes that suffice for the text of sesh_curl_text, its NUL included. */
#define SESH_CURL_TEXT (SESH_PATH_SIZE + 160)

/*
 * Says in one line, without an end of line, how the transfer ended: what
 * sesh_curl_perform has answered, and the error that it has filled. With SESH_CURL_OK the
 * error is that of a question about the session, such as sesh_webuntis_refused; of a body that
 * went into text the line says that it is not what was asked for.
 *
 *     no connection: Couldn't connect to server
 *     no connection: no answer in time
 *     refused: HTTP status 401
 *     broken: HTTP status 503
 *     broken: the reply ended too early
 *     broken at byte 12 (/userName): of another type than the field
 *
 * At most `size` bytes with the NUL are written at text; a longer line is cut. error may
 * be NULL when the body went into text, and when the result is neither SESH_CURL_OK nor
 * SESH_CURL_DOCUMENT. Of the reply nothing is in the line but numbers.
 */
void sesh_curl_text(const struct sesh_curl *t, enum sesh_curl_result result, const struct sesh_error *error, char *text,
                    size_t size);

/*
 * May a secret be sent to this address? https:// anywhere, http:// only to this
 * machine: 127.0.0.1, [::1], localhost.
 */
bool sesh_curl_is_safe(const char *url);

#ifdef __cplusplus
}
#endif

#endif
