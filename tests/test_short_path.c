/* SPDX-License-Identifier: MIT */
/*
 * Tests of paths that do not fit, and of members that the name looked for fills: the questions
 * are compiled again with other limits, which give them other names for the linker.
 */
#define SESH_PATH_SIZE 16
#define SESH_WEBUNTIS_SESSION_ID_CAP 32
#define SESH_AWS_CREDENTIALS_CODE_CAP 8 /* "Success" */
#define SESH_OAUTH_TOKEN_ERROR_CAP 24   /* "temporarily_unavailable" */

#define sesh_name_is short_name_is
#define sesh_name_asked short_name_asked
#define sesh_name_among short_name_among
#define sesh_name_count short_name_count
#define sesh_oauth_expires short_oauth_expires
#define sesh_oauth_scope_has short_oauth_scope_has
#define sesh_refusal_fits short_refusal_fits
#define sesh_refusal_on_path short_refusal_on_path
#define sesh_refusal_options short_refusal_options
#define sesh_refusal_tell short_refusal_tell
#define sesh_refusal_judge short_refusal_judge

#include <stdio.h>
#include <string.h>

#include <sesh/ask_aws.h>
#include <sesh/ask_oauth.h>
#include <sesh/ask_webuntis.h>

/* The library has no reader with these limits. */
#undef sesh_webuntis_reply_read
#undef sesh_aws_credentials_read
#undef sesh_oauth_token_read
#define sesh_webuntis_reply_read(reply, json, length, options, error) ((void)(json), (void)(length), SESH_E_ARGUMENT)
#define sesh_aws_credentials_read sesh_webuntis_reply_read
#define sesh_oauth_token_read sesh_webuntis_reply_read

#include "../src/ask/ask_aws.c"
#include "../src/ask/ask_oauth.c"
#include "../src/ask/ask_webuntis.c"
#include "../src/ask/name.c"
#include "../src/ask/refusal.c"

#include "tally.h"

static void count(struct tally *tally, bool right, const char *what)
{
    if (!right) fprintf(stderr, "short path: %s\n", what);
    *(right ? &tally->passed : &tally->failed) += 1;
}

/* The longest names that are asked for fill their members. */
static void ask_full_members(struct tally *tally)
{
    static struct sesh_aws_credentials aws = {.has = 1u << SESH_AWS_CREDENTIALS_CODE, .code = "Success"};
    static struct sesh_oauth_token token = {.has = 1u << SESH_OAUTH_TOKEN_ERROR, .error = "temporarily_unavailable"};
    static const char endless[] = {'n', 'a', 'm', 'e'};
    struct sesh_error error;
    int status = sesh_aws_credentials_refused(&aws, SESH_OK, &error);
    count(tally, status == SESH_E_SERVER && strcmp(error.path, "/accessKeyId") == 0, "Success");
    count(tally, !sesh_oauth_token_final(&token), "temporarily_unavailable");
    count(tally, !sesh_name_is(endless, sizeof endless, "name"), "a text without a NUL");
}

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
        count(tally, same, rows[i].path);
    }
    ask_full_members(tally);
}
