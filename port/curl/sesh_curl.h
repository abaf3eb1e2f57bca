/* SPDX-License-Identifier: MIT */
/*
 * sesh_curl.h: libcurl's write callback as a byte source. The data goes straight into a
 * reader and is not stored anywhere else.
 *
 *     struct sesh_curl t;
 *     (void)sesh_begin(&reader, &sesh_thoughtspot_type, &session, work, sizeof work, NULL);
 *     curl_easy_setopt(curl, CURLOPT_URL, "https://...");
 *     sesh_curl_into_reader(&t, curl, &reader);
 *     if (sesh_curl_perform(&t, &error) != SESH_CURL_OK) ...
 *
 * The HTTP status and the Content-Type are checked before the first byte of a body is
 * read: the reply of a proxy or a log-in page is not the document.
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
    SESH_CURL_FAILED,   /* no connection, not trusted by TLS, or not HTTP: code says why */
    SESH_CURL_TIMEOUT,  /* the handle's time-out has expired */
    SESH_CURL_CUT,      /* the connection, or the document, ended too early */
    SESH_CURL_HTTP,     /* the HTTP status is not 2xx: http has it, refusal the reason */
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
    size_t size;                   /* of text, including its NUL */
    size_t length;                 /* of the text so far */
    CURLcode code;                 /* libcurl's own result */
    long http;                     /* HTTP status; 0: none arrived */
    bool looked;                   /* were status and type checked? */
    enum sesh_curl_result verdict; /* so far */
};

#define sesh_curl_into_reader SESH_LINK(sesh_curl_into_reader)
#define sesh_curl_refusal_into_reader SESH_LINK(sesh_curl_refusal_into_reader)
#define sesh_curl_perform SESH_LINK(sesh_curl_perform)
#define sesh_curl_text SESH_LINK(sesh_curl_text)

/*
 * Lets the body go into a reader that sesh_begin has begun. Sets CURLOPT_WRITEDATA and
 * CURLOPT_WRITEFUNCTION of curl; the caller sets all other options. No pointer may be NULL
 * (SESH_ASSERT in sesh/config.h).
 */
void sesh_curl_into_reader(struct sesh_curl *t, CURL *curl, struct sesh_reader *reader);

/*
 * Lets the body, which is plain text, go into a buffer of `size` bytes, at least 1, with a NUL
 * at its end. A zero byte in the body is SESH_CURL_DOCUMENT; an empty body is SESH_CURL_CUT,
 * like an empty document. No pointer may be NULL.
 */
void sesh_curl_into_text(struct sesh_curl *t, CURL *curl, char *text, size_t size);

/*
 * Lets the body of a refusal, a reply with an HTTP status of 400 or more, go into the reader
 * refusal, which sesh_begin has begun, for example for sesh_ask_refusal_type. Without this
 * call that body is not read. Call it after one of the two calls above. sesh_curl_perform
 * then returns SESH_CURL_HTTP after that body has ended, and the struct of this reader has
 * what is known of the reason. A body that does not fit the type is read up to the error. No
 * pointer may be NULL.
 */
void sesh_curl_refusal_into_reader(struct sesh_curl *t, struct sesh_reader *refusal);

/*
 * Performs the transfer, and in any case ends the reader and the one for a refusal. error may be
 * NULL; if there is a reader, error is filled as by sesh_end. A transfer that cannot succeed any
 * more (a wrong status, a web page, a refused document) is ended at once.
 */
enum sesh_curl_result sesh_curl_perform(struct sesh_curl *t, struct sesh_error *error);

/* Size of a buffer, in bytes, that is large enough for the text of sesh_curl_text and its NUL. */
#define SESH_CURL_TEXT (SESH_PATH_SIZE + 160)

/*
 * Writes one line, without a line end, about how the transfer ended. result is what
 * sesh_curl_perform has returned, and error is what it has filled. With SESH_CURL_OK the error is
 * that of a question about the session, such as sesh_webuntis_refused. If the body went into text,
 * the line then says that the text is not what was asked for.
 *
 *     no connection: Couldn't connect to server
 *     no connection: no answer in time
 *     refused: HTTP status 401
 *     broken: HTTP status 503
 *     broken: the reply ended too early
 *     broken at byte 12 (/userName): the value does not have the type of the field
 *
 * At most `size` bytes, including the NUL, are written to text; a longer line is cut. error may
 * be NULL if the body went into text, or if result is neither SESH_CURL_OK nor
 * SESH_CURL_DOCUMENT. The line contains nothing from the reply except numbers.
 */
void sesh_curl_text(const struct sesh_curl *t, enum sesh_curl_result result, const struct sesh_error *error, char *text,
                    size_t size);

/*
 * May a secret be sent to this url? True for https:// to any host, and for http:// only to this
 * machine: 127.0.0.1, [::1], localhost.
 */
bool sesh_curl_is_safe(const char *url);

#ifdef __cplusplus
}
#endif

#endif
