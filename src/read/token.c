/* SPDX-License-Identifier: MIT */
/*
 * The only file that knows jsmn. A frame is the text of one scalar, which scan has
 * validated. Nothing in it is nested, so one token is enough. This file decides how jsmn
 * is compiled, whatever macros the project defines:
 *
 *     JSMN_STATIC        on: no function of jsmn is visible outside
 *     JSMN_STRICT        off: otherwise a number with nothing after it is refused
 *     JSMN_PARENT_LINKS  on: the code is smaller
 *     JSMN_HEADER        off: the functions are needed, not only their declarations
 */
#include "token.h"

#include "state.h"

#undef JSMN_STATIC
#undef JSMN_STRICT
#undef JSMN_PARENT_LINKS
#undef JSMN_HEADER
#define JSMN_STATIC
#define JSMN_PARENT_LINKS

/* On a Cortex-M0, jsmn's loop over a string takes 16 instructions per byte with -Os, and 10 with
   -O2. Its only caller is also compiled with -O2, or else jsmn is not inlined into it. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE_SIZE__)
#define SESH_JSMN_FOR_SPEED
#pragma GCC push_options
#pragma GCC optimize("O2")
#endif
#include <jsmn.h>

/* For jsmn a scalar that is not a string is a "primitive"; its first byte tells its type. */
static uint8_t type_of(const jsmntok_t *token, const char *text)
{
    if (token->type == JSMN_STRING) return SESH_TOKEN_STRING;
    if (*text == 't') return SESH_TOKEN_TRUE;
    if (*text == 'f') return SESH_TOKEN_FALSE;
    return *text == 'n' ? SESH_TOKEN_NULL : SESH_TOKEN_NUMBER;
}

SESH_APART bool sesh_token_find(const uint8_t *frame, size_t length, struct sesh_token *token)
{
    const char *text = (const char *)frame;
    jsmn_parser parser;
    jsmntok_t found;
    jsmn_init(&parser);
    if (jsmn_parse(&parser, text, length, &found, 1) != 1) return false;
    token->text = text + found.start;
    token->length = (size_t)(found.end - found.start);
    token->type = type_of(&found, token->text);
    return true;
}

#ifdef SESH_JSMN_FOR_SPEED
#pragma GCC pop_options
#endif
