/* SPDX-License-Identifier: MIT */
/* Bare jsmn with the hand-written walk that the bench uses on hosts. The whole document must be
   in memory, because the tokens are offsets into it. */
#define JSMN_HEADER
#include "compare_jsmn.h"

#include "compare.h"
#include "jsmn_walk.h"

static jsmntok_t tokens[COMPARE_ROOM];

int compare_read(const char *text, size_t length, struct COMPARE_STRUCT *session)
{
    jsmn_parser parser;
    int found;
    jsmn_init(&parser);
    found = jsmn_parse(&parser, text, length, tokens, COMPARE_ROOM);
    if (found < 1) return 1;
    json = text;
    tokens_end = tokens + found;
    memset(session, 0, sizeof *session);
    return COMPARE_FILL(session, tokens);
}

size_t compare_need(const char *text, size_t length, struct COMPARE_STRUCT *session)
{
    jsmn_parser parser;
    int found;
    (void)session;
    jsmn_init(&parser);
    found = jsmn_parse(&parser, text, length, NULL, 0);
    return found < 0 ? 0 : (size_t)found;
}
