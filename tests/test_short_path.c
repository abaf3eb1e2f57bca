/* SPDX-License-Identifier: MIT */
/*
 * Tests of paths that do not fit: the questions are compiled again with other limits, which
 * give them other names for the linker.
 */
#define SESH_PATH_SIZE 16
#define SESH_WEBUNTIS_SESSION_ID_CAP 32

#define sesh_name_is short_name_is
#define sesh_name_asked short_name_asked
#define sesh_name_among short_name_among
#define sesh_name_count short_name_count
#define sesh_refusal_fits short_refusal_fits
#define sesh_refusal_on_path short_refusal_on_path
#define sesh_refusal_options short_refusal_options
#define sesh_refusal_tell short_refusal_tell
#define sesh_refusal_judge short_refusal_judge

#include <stdio.h>
#include <string.h>

#include <sesh/ask_webuntis.h>

/* The library has no reader with these limits. */
#undef sesh_webuntis_reply_read
#define sesh_webuntis_reply_read(reply, json, length, options, error) ((void)(json), (void)(length), SESH_E_ARGUMENT)

#include "../src/ask/ask_webuntis.c"
#include "../src/ask/name.c"
#include "../src/ask/refusal.c"

#include "tally.h"

void test_short_path(struct tally *tally)
{
    static struct sesh_webuntis_reply reply;
    static const struct {
        unsigned has;
        const char *path;
    } rows[] = {{0, "/result"},
                {1u << SESH_WEBUNTIS_REPLY_RESULT, "/result/sess..."},
                {1u << SESH_WEBUNTIS_REPLY_ERROR, "/error"}};
    size_t i;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct {
            struct sesh_error error;
            char behind;
        } e;
        int status;
        bool same;
        memset(&e, 0x5A, sizeof e);
        reply.has = (uint8_t)rows[i].has;
        status = sesh_webuntis_refused(&reply, SESH_OK, &e.error);
        same = status == e.error.status && e.behind == 0x5A &&
               memcmp(e.error.path, rows[i].path, strlen(rows[i].path) + 1) == 0;
        if (!same) fprintf(stderr, "short path: row %u\n", (unsigned)i);
        *(same ? &tally->passed : &tally->failed) += 1;
    }
}
