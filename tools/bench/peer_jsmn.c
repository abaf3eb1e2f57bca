/* SPDX-License-Identifier: MIT */
/* Bare jsmn: strict, with parent links (without them it takes quadratic time), tokens allocated
   beforehand, and a hand-written walk. It does not unescape, and accepts whatever jsmn accepts. */
#define JSMN_STATIC
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include <jsmn.h>

#include <stdlib.h>

#include "jsmn_walk.h"

static jsmntok_t *tokens;
static unsigned count;

static int read_jsmn(const struct bench_document *d, union bench_session *session)
{
    jsmn_parser parser;
    int found;
    jsmn_init(&parser);
    found = jsmn_parse(&parser, d->text, d->length, tokens, count);
    if (found < 1) return 1;
    json = d->text;
    tokens_end = tokens + found;
    return fill(d, session, tokens);
}

/* Allocates as many tokens as the document needs. */
static void prepare(const struct bench_document *d)
{
    jsmn_parser parser;
    jsmn_init(&parser);
    count = (unsigned)jsmn_parse(&parser, d->text, d->length, NULL, 0);
    free(tokens);
    tokens = malloc(count * sizeof *tokens);
    if (tokens == NULL) abort();
}

const struct bench_peer bench_jsmn = {.name = "jsmn", .read = read_jsmn, .prepare = prepare};
