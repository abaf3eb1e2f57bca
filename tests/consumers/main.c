/* SPDX-License-Identifier: MIT */
/* A program that uses sesh from any of its forms: reads a reply, whole and in pieces. */
#ifdef SINGLE
#include "sesh.h"
#else
#include <sesh/webuntis.h>
#endif

#include <stdio.h>
#include <string.h>

static const char reply[] = "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":"
                            "{\"sessionId\":\"3F2A9C71\",\"personType\":5,\"personId\":1234}}";

static int read_pieces(const struct sesh_options *options)
{
    static unsigned char work[SESH_WEBUNTIS_WORK];
    struct sesh_webuntis s;
    struct sesh_reader r;
    const char *p;
    if (sesh_begin(&r, &sesh_webuntis_type, &s, work, sizeof work, options) != SESH_OK) return 1;
    for (p = reply; *p != '\0'; p++) {
        if (sesh_feed(&r, p, 1) != SESH_OK) return 1;
    }
    return sesh_end(&r, NULL) == SESH_OK && strcmp(s.session_id, "3F2A9C71") == 0 ? 0 : 1;
}

int main(void)
{
    struct sesh_options options;
    struct sesh_webuntis s;
    struct sesh_error error;
    memset(&options, 0, sizeof options);
    options.at = "/result";
    if (sesh_webuntis_read(&s, reply, strlen(reply), &options, &error) != SESH_OK) {
        printf("%s at byte %lu (%s)\n", sesh_status_name(error.status), (unsigned long)error.offset, error.path);
        return 1;
    }
    printf("sesh %s: person %ld, %s class\n", SESH_VERSION, (long)s.person_id,
           SESH_HAS(&s, SESH_WEBUNTIS_KLASSE_ID) ? "a" : "no");
    return read_pieces(&options);
}
