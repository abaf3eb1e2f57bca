/* SPDX-License-Identifier: MIT */
/* Reads the reply to a WebUntis log-in in pieces, as a device receives it. Prints the session
   id, person and class. */
#include <stdio.h>
#include <string.h>

#include <sesh.h>

#define PIECE 16u

static const char reply[] = "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":{\"sessionId\":\"3F2A9C71\","
                            "\"personType\":5,\"personId\":1234,\"klasseId\":71}}";

static struct sesh_webuntis_reply answer;

/* SESH_OK: a session; SESH_E_SERVER: the server refused the log-in; otherwise the reply is
   broken. */
static int read_reply(const char *text, size_t length, struct sesh_error *error)
{
    static struct sesh_reader reader;
    static unsigned char work[SESH_WEBUNTIS_REPLY_WORK];
    struct sesh_options options;
    size_t at;
    int status;
    memset(&options, 0, sizeof options);
    options.clip = options.lenient = true; /* whatever else the server sends with a code */
    status = sesh_begin(&reader, &sesh_webuntis_reply_type, &answer, work, sizeof work, &options);
    for (at = 0; at < length && status == SESH_OK; at += PIECE) {
        size_t left = length - at;
        status = sesh_feed(&reader, text + at, left < PIECE ? left : PIECE);
    }
    return sesh_webuntis_refused(&answer, sesh_end(&reader, error), error);
}

/* Small C libraries cannot print 64-bit numbers. */
static void print_number(const char *name, int64_t number)
{
    char text[SESH_INT_TEXT];
    sesh_int_text(number, text);
    printf("%s%s\n", name, text);
}

static int log_in(void)
{
    const struct sesh_webuntis *session = &answer.result;
    struct sesh_error error;
    char code[SESH_INT_TEXT];
    int status = read_reply(reply, sizeof reply - 1, &error);
    sesh_int_text(answer.error.code, code);
    if (status == SESH_E_SERVER) printf("refused: %s %s\n", code, answer.error.message);
    else if (status != SESH_OK) printf("broken: status %d at byte %lu %s\n", status, (unsigned long)error.offset, error.path);
    if (status != SESH_OK) return 1;
    printf("session %s\n", session->session_id);
    print_number("person  ", session->person_id);
    if (SESH_HAS(session, SESH_WEBUNTIS_KLASSE_ID)) print_number("class   ", session->klasse_id);
    else printf("class   none\n");
    return 0;
}

#ifdef ESP_PLATFORM
void app_main(void)
{
    (void)log_in();
}
#else
int main(void)
{
    return log_in();
}
#endif
