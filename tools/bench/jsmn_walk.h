/* SPDX-License-Identifier: MIT */
/* The hand-written walk over jsmn's tokens, on hosts and on devices: it defines what fill.h
   needs. It does not unescape. Include <jsmn.h> first. */
#include "bench.h"

/* The document, and the end of its tokens. */
static const char *json;
static const jsmntok_t *tokens_end;
#define NODE const jsmntok_t *

/* The first token after the value. jsmn's sizes are not trusted. */
static const jsmntok_t *behind(const jsmntok_t *at)
{
    int last = at->end;
    do {
        at++;
    } while (at < tokens_end && at->start < last);
    return at;
}

static inline bool inside(NODE child, NODE parent)
{
    return child < tokens_end && child->start < parent->end;
}

static bool name_is(NODE value, const char *name, size_t length)
{
    const jsmntok_t *t = value - 1;
    return (size_t)(t->end - t->start) == length && memcmp(json + t->start, name, length) == 0;
}

#define MEMBERS(parent)                                                                                                \
    {                                                                                                                  \
        NODE value;                                                                                                    \
        for (value = parent + 1; inside(value, parent); value = behind(value)) {                                       \
            if (value->type != JSMN_STRING || value->size != 1) return 1;                                              \
            value++;
#define ELEMENTS(parent)                                                                                               \
    {                                                                                                                  \
        NODE element;                                                                                                  \
        for (element = parent + 1; inside(element, parent); element = behind(element)) {
#define LOOP_END                                                                                                       \
    }                                                                                                                  \
    }
#define NAME_IS(wire) name_is(value, wire, sizeof(wire) - 1)

static inline bool node_is_null(NODE n)
{
    return n->type == JSMN_PRIMITIVE && json[n->start] == 'n';
}

static inline bool node_is_object(NODE n)
{
    return n->type == JSMN_OBJECT;
}

static inline bool node_is_array(NODE n)
{
    return n->type == JSMN_ARRAY;
}

static int node_int(NODE n, int64_t *to)
{
    const char *p = json + n->start, *end = json + n->end;
    bool minus = *p == '-';
    int64_t number = 0;
    if (n->type != JSMN_PRIMITIVE || (p += minus) == end || end - p > 18) return 1;
    for (; p < end; p++) {
        if (*p < '0' || *p > '9') return 1;
        number = 10 * number + (*p - '0');
    }
    *to = minus ? -number : number;
    return 0;
}

static int node_bool(NODE n, bool *to)
{
    char c = json[n->start];
    *to = c == 't';
    return n->type != JSMN_PRIMITIVE || (c != 't' && c != 'f');
}

static int node_str(NODE n, char *to, size_t size)
{
    if (n->type != JSMN_STRING) return 1;
    return bench_keep(to, size, json + n->start, (size_t)(n->end - n->start));
}

#include "fill.h"
