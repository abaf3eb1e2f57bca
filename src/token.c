/* SPDX-License-Identifier: MIT */
/* The only file that knows jsmn. */
#include "token.h"

/* Not JSMN_STRICT: what that refuses cannot be in a frame, and it is bigger and
   slower. */
#define JSMN_STATIC
#include <jsmn.h>

/* SESH_TOKEN_SIZE is part of the public interface, jsmntok_t is not. */
typedef char sesh_token_fits[sizeof(jsmntok_t) <= SESH_TOKEN_SIZE ? 1 : -1];

int sesh_token_split(const char *frame, void *tokens, unsigned values)
{
    jsmn_parser parser;
    int found;
    jsmn_init(&parser);
    /* jsmn stops at a NUL; a length that cannot be reached costs nothing. */
    found = jsmn_parse(&parser, frame, SIZE_MAX, (jsmntok_t *)tokens, values + 1);
    return found == (int)values + 1 ? SESH_OK : SESH_E_ARGUMENT;
}

const char *sesh_token_text(const char *frame, const void *tokens, unsigned value, size_t *length)
{
    const jsmntok_t *token = (const jsmntok_t *)tokens + value + 1;
    *length = (size_t)(token->end - token->start);
    return frame + token->start;
}
