/* SPDX-License-Identifier: MIT */
/*
 * How port/curl handles each reply, and each way in which a transfer can end. The functions below
 * replace libcurl: a row says what they call and return. Prints each row that fails; the exit
 * status says whether all passed.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <sesh/ask_rest.h>
#include <sesh/webuntis.h>

#include "../../port/curl/sesh_curl.h"

/* ---- libcurl ------------------------------------------------------------------ */

struct row {
    const char *what;
    long http;
    const char *type; /* NULL: the reply names none */
    const char *body;
    size_t length; /* of the body; 0: a NUL ends it */
    CURLcode code; /* unless the body was refused */
    enum sesh_curl_result result;
    int status;   /* of the error, if there is a reader */
    size_t taken; /* bytes of the body that were taken */
};

typedef size_t write_callback(char *data, size_t size, size_t count, void *context);

static struct {
    const struct row *row;
    size_t piece; /* bytes per call */
    size_t taken;
    write_callback *write;
    void *context;
} played;

#undef curl_easy_setopt
#undef curl_easy_getinfo

CURLcode curl_easy_setopt(CURL *curl, CURLoption option, ...)
{
    va_list list;
    (void)curl;
    va_start(list, option);
    if (option == CURLOPT_WRITEFUNCTION) played.write = va_arg(list, write_callback *);
    if (option == CURLOPT_WRITEDATA) played.context = va_arg(list, void *);
    va_end(list);
    return CURLE_OK;
}

CURLcode curl_easy_getinfo(CURL *curl, CURLINFO info, ...)
{
    va_list list;
    (void)curl;
    va_start(list, info);
    if (info == CURLINFO_RESPONSE_CODE) *va_arg(list, long *) = played.row->http;
    if (info == CURLINFO_CONTENT_TYPE) *va_arg(list, const char **) = played.row->type;
    va_end(list);
    return CURLE_OK;
}

CURLcode curl_easy_perform(CURL *curl)
{
    size_t length = played.row->length != 0 ? played.row->length : strlen(played.row->body);
    char piece[256];
    (void)curl;
    while (played.taken < length) {
        size_t left = length - played.taken, size = left < played.piece ? left : played.piece;
        memcpy(piece, played.row->body + played.taken, size);
        if (played.write(piece, 1, size, played.context) != size) return CURLE_WRITE_ERROR;
        played.taken += size;
    }
    return played.row->code;
}

const char *curl_easy_strerror(CURLcode code)
{
    (void)code;
    return "";
}

/* ---- a transfer ----------------------------------------------------------------- */

static struct sesh_webuntis session;
static struct sesh_ask_refusal refusal;
static struct sesh_reader reader, refusal_reader;
static unsigned char work[SESH_WEBUNTIS_WORK], refusal_work[SESH_ASK_REFUSAL_WORK];
static int failed;

static void expect(bool holds, const struct row *row, const char *what)
{
    if (!holds) printf("%s, %u bytes at a time: %s\n", row->what, (unsigned)played.piece, what);
    if (!holds) failed = 1;
}

static void begin(struct sesh_curl *transfer, const struct row *row, size_t piece)
{
    memset(transfer, 0x5A, sizeof *transfer);
    memset(&played, 0, sizeof played);
    played.row = row;
    played.piece = piece;
    (void)sesh_begin(&reader, &sesh_webuntis_type, &session, work, sizeof work, NULL);
    (void)sesh_begin(&refusal_reader, &sesh_ask_refusal_type, &refusal, refusal_work, sizeof refusal_work, NULL);
}

static void expect_end(struct sesh_curl *transfer, const struct row *row, struct sesh_error *error)
{
    expect(sesh_curl_perform(transfer, error) == row->result, row, "another result");
    expect(transfer->http == row->http, row, "another HTTP status");
    expect(played.piece == 1 ? played.taken == row->taken : played.taken <= row->taken, row, "it took another part");
}

/* ---- into a reader --------------------------------------------------------------- */

#define JSON "application/json; charset=utf-8"
#define REPLY "{\"personId\":1234}"
#define WHOLE (sizeof REPLY - 1)

static const struct row replies[] = {
    {"a reply", 200, JSON, REPLY, 0, CURLE_OK, SESH_CURL_OK, SESH_OK, WHOLE},
    {"without a type", 299, NULL, REPLY, 0, CURLE_OK, SESH_CURL_OK, SESH_OK, WHOLE},
    {"as plain text", 201, "text/plain", REPLY, 0, CURLE_OK, SESH_CURL_OK, SESH_OK, WHOLE},
    {"a page", 200, "text/html", REPLY, 0, CURLE_OK, SESH_CURL_HTML, SESH_E_INCOMPLETE, 0},
    {"a page in capitals", 200, "Text/HTML; x", "<", 0, CURLE_OK, SESH_CURL_HTML, SESH_E_INCOMPLETE, 0},
    {"a page in XML", 200, "application/xhtml+xml", "<", 0, CURLE_OK, SESH_CURL_HTML, SESH_E_INCOMPLETE, 0},
    {"an empty page", 200, "text/html", "", 0, CURLE_OK, SESH_CURL_HTML, SESH_E_INCOMPLETE, 0},
    {"a status below 200", 199, JSON, REPLY, 0, CURLE_OK, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 0},
    {"a status of 300", 300, JSON, REPLY, 0, CURLE_OK, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 0},
    {"a refusal that nobody reads", 404, JSON, "{}", 0, CURLE_OK, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 0},
    {"a refusal without a body", 503, NULL, "", 0, CURLE_OK, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 0},
    {"no body", 204, NULL, "", 0, CURLE_OK, SESH_CURL_CUT, SESH_E_INCOMPLETE, 0},
    {"a reply that is cut", 200, JSON, "{\"personId\":1", 0, CURLE_OK, SESH_CURL_CUT, SESH_E_INCOMPLETE, 13},
    {"a reply with a mistake", 200, JSON, "{\"personId\":x, ", 0, CURLE_OK, SESH_CURL_DOCUMENT, SESH_E_SYNTAX, 12},
    {"a reply of another type", 200, JSON, "{\"personId\":\"\"}", 0, CURLE_OK, SESH_CURL_DOCUMENT, SESH_E_WRONG_TYPE,
     12},
    {"too few bytes", 200, JSON, "{\"pers", 0, CURLE_PARTIAL_FILE, SESH_CURL_CUT, SESH_E_INCOMPLETE, 6},
    {"bytes behind the reply are lost", 200, JSON, REPLY, 0, CURLE_PARTIAL_FILE, SESH_CURL_CUT, SESH_OK, WHOLE},
    {"nothing came", 0, NULL, "", 0, CURLE_GOT_NOTHING, SESH_CURL_CUT, SESH_E_INCOMPLETE, 0},
    {"it cannot be sent", 0, NULL, "", 0, CURLE_SEND_ERROR, SESH_CURL_CUT, SESH_E_INCOMPLETE, 0},
    {"it cannot be received", 200, JSON, "{", 0, CURLE_RECV_ERROR, SESH_CURL_CUT, SESH_E_INCOMPLETE, 1},
    {"HTTP/2 is cut", 200, JSON, "{", 0, CURLE_HTTP2, SESH_CURL_CUT, SESH_E_INCOMPLETE, 1},
    {"a stream of HTTP/2 is cut", 200, JSON, "{", 0, CURLE_HTTP2_STREAM, SESH_CURL_CUT, SESH_E_INCOMPLETE, 1},
    {"no answer in time", 0, NULL, "", 0, CURLE_OPERATION_TIMEDOUT, SESH_CURL_TIMEOUT, SESH_E_INCOMPLETE, 0},
    {"nobody listens", 0, NULL, "", 0, CURLE_COULDNT_CONNECT, SESH_CURL_FAILED, SESH_E_INCOMPLETE, 0},
};

static void check_reply(const struct row *row, size_t piece)
{
    struct sesh_curl transfer;
    struct sesh_error error;
    char handle;
    begin(&transfer, row, piece);
    sesh_curl_into_reader(&transfer, &handle, &reader);
    expect_end(&transfer, row, &error);
    expect(error.status == row->status, row, "another error");
    expect((session.person_id == 1234) == (row->status == SESH_OK), row, "another session");
    expect(sesh_feed(&reader, " ", 1) != SESH_OK, row, "the reader was not ended");
    if (row->code != CURLE_OK) expect(transfer.code == row->code, row, "another code of libcurl");
}

/* ---- a refusal into a reader of its own -------------------------------------------- */

static const struct row refusals[] = {
    {"a refusal", 400, JSON, "{\"code\":7}", 0, CURLE_OK, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 10},
    {"a refusal with a mistake", 599, JSON, "{\"code\":7,x", 0, CURLE_OK, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 10},
    {"a refusal that is cut", 401, JSON, "{\"code\":7,", 0, CURLE_RECV_ERROR, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 10},
    {"a refusal of any type", 500, "text/html", "{\"code\":7}", 0, CURLE_OK, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 10},
    {"another place is none", 302, JSON, "{\"code\":7}", 0, CURLE_OK, SESH_CURL_HTTP, SESH_E_INCOMPLETE, 0},
    {"a reply is none", 200, JSON, REPLY, 0, CURLE_OK, SESH_CURL_OK, SESH_OK, WHOLE},
};

static void check_refusal(const struct row *row, size_t piece)
{
    struct sesh_curl transfer;
    struct sesh_error error;
    char handle;
    begin(&transfer, row, piece);
    sesh_curl_into_reader(&transfer, &handle, &reader);
    sesh_curl_refusal_into_reader(&transfer, &refusal_reader);
    expect_end(&transfer, row, &error);
    expect(error.status == row->status, row, "another error");
    expect((refusal.code == 7) == (row->http >= 400), row, "another refusal");
    expect(sesh_feed(&refusal_reader, " ", 1) != SESH_OK, row, "the reader of the refusal was not ended");
}

/* ---- into text ------------------------------------------------------------------------ */

static const struct row texts[] = {
    {"a text", 200, JSON, "abc", 0, CURLE_OK, SESH_CURL_OK, 0, 3},
    {"a text that just fits", 200, NULL, "1234567", 0, CURLE_OK, SESH_CURL_OK, 0, 7},
    {"a text that is too long", 200, NULL, "12345678", 0, CURLE_OK, SESH_CURL_TOO_LONG, 0, 7},
    {"an empty text", 200, NULL, "", 0, CURLE_OK, SESH_CURL_CUT, 0, 0},
    {"a zero byte", 200, NULL, "12\0004", 4, CURLE_OK, SESH_CURL_DOCUMENT, 0, 2},
    {"a page in place of the text", 200, "text/html", "<", 0, CURLE_OK, SESH_CURL_HTML, 0, 0},
    {"a status in place of the text", 500, NULL, "no", 0, CURLE_OK, SESH_CURL_HTTP, 0, 0},
    {"a text that is cut", 200, NULL, "ab", 0, CURLE_PARTIAL_FILE, SESH_CURL_CUT, 0, 2},
};

static void check_text(const struct row *row, size_t piece)
{
    struct sesh_curl transfer;
    char text[9], handle;
    begin(&transfer, row, piece);
    memset(text, 'x', sizeof text);
    sesh_curl_into_text(&transfer, &handle, text, sizeof text - 1);
    expect_end(&transfer, row, NULL);
    expect(text[8] == 'x', row, "it wrote beyond the buffer");
    expect(strlen(text) == transfer.length && strncmp(text, row->body, transfer.length) == 0, row, "another text");
    expect(row->result != SESH_CURL_OK || transfer.length == row->taken, row, "another length");
}

/* ---- where a secret may go -------------------------------------------------------------- */

static void check_addresses(void)
{
    static const char *const good[] = {
        "https://a",           "https://a@b",        "http://127.0.0.1", "http://127.0.0.1:80/x",
        "http://localhost/?a", "http://localhost:1", "http://[::1]:8/"};
    static const char *const bad[] = {"",
                                      "https://",
                                      "http://a",
                                      "ftp://localhost",
                                      "http://127.0.0.11",
                                      "http://localhost.a",
                                      "http://localhost@a",
                                      "http://localhost:1@a",
                                      "http://localhost/\\a",
                                      "http://[::1]a"};
    size_t i;
    for (i = 0; i < sizeof good / sizeof *good; i++) {
        if (!sesh_curl_is_safe(good[i])) failed = printf("%s is not safe\n", good[i]);
    }
    for (i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (sesh_curl_is_safe(bad[i])) failed = printf("%s is safe\n", bad[i]);
    }
}

int main(void)
{
    static const size_t pieces[] = {1, 2, 7, 256};
    size_t i, p;
    for (p = 0; p < sizeof pieces / sizeof *pieces; p++) {
        for (i = 0; i < sizeof replies / sizeof *replies; i++)
            check_reply(&replies[i], pieces[p]);
        for (i = 0; i < sizeof refusals / sizeof *refusals; i++)
            check_refusal(&refusals[i], pieces[p]);
        for (i = 0; i < sizeof texts / sizeof *texts; i++)
            check_text(&texts[i], pieces[p]);
    }
    check_addresses();
    return failed != 0;
}
