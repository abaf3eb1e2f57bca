/* SPDX-License-Identifier: MIT */
/*
 * jsmn, bare: strict, with parent links (without them time is quadratic), its
 * tokens made beforehand, and a walk by hand. It does not unescape, and takes
 * what jsmn takes.
 */
#define JSMN_STATIC
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include <jsmn.h>

#include <stdlib.h>

#include "bench.h"

struct node {
    const char *json;
    const jsmntok_t *at;
    const jsmntok_t *end; /* of all tokens */
};
#define NODE struct node

static jsmntok_t *tokens;

/* The first token behind the value: jsmn's sizes are not trusted. */
static inline const jsmntok_t *behind(const jsmntok_t *at, const jsmntok_t *end)
{
    int last = at->end;
    do {
        at++;
    } while (at < end && at->start < last);
    return at;
}

static inline bool inside(struct node child, struct node parent)
{
    return child.at < child.end && child.at->start < parent.at->end;
}

static inline bool name_is(struct node value, const char *name, size_t length)
{
    const jsmntok_t *t = value.at - 1;
    return (size_t)(t->end - t->start) == length && memcmp(value.json + t->start, name, length) == 0;
}

#define MEMBERS(parent)                                                                                                \
    {                                                                                                                  \
        struct node value = parent;                                                                                    \
        for (value.at++; inside(value, parent); value.at = behind(value.at, value.end)) {                              \
            if (value.at->type != JSMN_STRING || value.at->size != 1) return 1;                                        \
            value.at++;
#define ELEMENTS(parent)                                                                                               \
    {                                                                                                                  \
        struct node element = parent;                                                                                  \
        for (element.at++; inside(element, parent); element.at = behind(element.at, element.end)) {
#define LOOP_END                                                                                                       \
    }                                                                                                                  \
    }
#define NAME_IS(wire) name_is(value, wire, sizeof(wire) - 1)

static inline bool node_is_null(struct node n)
{
    return n.at->type == JSMN_PRIMITIVE && n.json[n.at->start] == 'n';
}

static inline bool node_is_object(struct node n)
{
    return n.at->type == JSMN_OBJECT;
}

static inline bool node_is_array(struct node n)
{
    return n.at->type == JSMN_ARRAY;
}

static int node_int(struct node n, int64_t *to)
{
    const char *p = n.json + n.at->start, *end = n.json + n.at->end;
    bool minus = *p == '-';
    int64_t number = 0;
    if (n.at->type != JSMN_PRIMITIVE || (p += minus) == end || end - p > 18) return 1;
    for (; p < end; p++) {
        if (*p < '0' || *p > '9') return 1;
        number = 10 * number + (*p - '0');
    }
    *to = minus ? -number : number;
    return 0;
}

static int node_bool(struct node n, bool *to)
{
    char c = n.json[n.at->start];
    *to = c == 't';
    return n.at->type != JSMN_PRIMITIVE || (c != 't' && c != 'f');
}

static int node_str(struct node n, char *to, size_t size)
{
    if (n.at->type != JSMN_STRING) return 1;
    return bench_keep(to, size, n.json + n.at->start, (size_t)(n.at->end - n.at->start));
}

#include "fill.h"

static int read_jsmn(const struct bench_document *d, union bench_session *session)
{
    jsmn_parser parser;
    struct node root;
    int found;
    jsmn_init(&parser);
    found = jsmn_parse(&parser, d->text, d->length, tokens, (unsigned)d->tokens);
    if (found < 1) return 1;
    root.json = d->text;
    root.at = tokens;
    root.end = tokens + found;
    return fill(d, session, root);
}

static void prepare(const struct bench_document *d)
{
    free(tokens);
    tokens = malloc(d->tokens * sizeof *tokens);
    if (tokens == NULL) abort();
}

static size_t memory(const struct bench_document *d)
{
    return d->tokens * sizeof *tokens;
}

const struct bench_peer bench_jsmn = {.name = "jsmn", .read = read_jsmn, .prepare = prepare, .memory = memory};
