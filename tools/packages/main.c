/* SPDX-License-Identifier: MIT */
/*
 * Reads the reply to a WebUntis log-in as a device gets it, in pieces, and prints
 * session id, person and class.
 */
#include <stdio.h>
#include <string.h>

#include <sesh.h>

#define PIECE 16u

static const char reply[] = "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":{\"sessionId\":\"3F2A9C71\","
                            "\"personType\":5,\"personId\":1234,\"klasseId\":71}}";

static struct sesh_webuntis session;

static int read_reply(const char *text, size_t length, struct sesh_error *error)
{
    static struct sesh_reader reader;
    static unsigned char work[SESH_WEBUNTIS_WORK];
    struct sesh_options options;
    size_t at;
    int status;
    memset(&options, 0, sizeof options);
    options.at = "/result";
    status = sesh_begin(&reader, &sesh_webuntis_type, &session, work, sizeof work, &options);
    for (at = 0; at < length && status == SESH_OK; at += PIECE) {
        size_t left = length - at;
        status = sesh_feed(&reader, text + at, left < PIECE ? left : PIECE);
    }
    return sesh_end(&reader, error);
}

static int log_in(void)
{
    struct sesh_error error;
    if (read_reply(reply, sizeof reply - 1, &error) != SESH_OK) {
        printf("refused: status %d at byte %lu %s\n", error.status, (unsigned long)error.offset, error.path);
        return 1;
    }
    printf("session %s\nperson  %ld\nclass   ", session.session_id, (long)session.person_id);
    if (SESH_HAS(&session, SESH_WEBUNTIS_KLASSE_ID)) printf("%ld\n", (long)session.klasse_id);
    else printf("none\n");
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
