/* SPDX-License-Identifier: MIT */
/*
 * The only file that knows jsmn. Of jsmn_parse there would be nothing left to do but to
 * find a bracket at a frame's ends, for two thirds of the code; so the two functions
 * that it has for values are called here.
 */
#include "token.h"

#include <stdint.h>

#define JSMN_STATIC
#define JSMN_STRICT
#include <jsmn.h>

const char *sesh_token_text(const char *value, size_t *length)
{
    jsmn_parser parser;
    jsmntok_t token;
    int error;
    (void)jsmn_parse; /* or compilers warn that nobody calls it */
    jsmn_init(&parser);
    /* They end before this length: at a quotation mark or a bracket. */
    if (*value == '"') error = jsmn_parse_string(&parser, value, SIZE_MAX, &token, 1);
    else error = jsmn_parse_primitive(&parser, value, SIZE_MAX, &token, 1);
    if (error != 0) return NULL;
    *length = (size_t)(token.end - token.start);
    return value + token.start;
}
