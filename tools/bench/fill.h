/* SPDX-License-Identifier: MIT */
/*
 * The walk that fills a session: one if for every field of fields.h, as one would
 * write it by hand. Every candidate compiles it for its own values, so that all do
 * the same work in the same order. Before, it says:
 *
 *     NODE                   a value of its own, handed on by value
 *     MEMBERS(object)        begins a loop over the members of a NODE; inside
 *                            there is the NODE `value`, and NAME_IS works
 *     NAME_IS(wire)          is that the name of the member?
 *     ELEMENTS(array)        the same over the elements, with the NODE `element`
 *     LOOP_END               ends either
 *     node_is_null(node)
 *     node_int, node_bool    (node, to): 0, or not
 *     node_str               (node, to, size): 0, or not
 *     node_is_object, node_is_array
 *
 * What sesh checks besides (required members, names that occur twice, fractions
 * in an int) the others are not asked to.
 */
#include "bench.h"

#include <string.h>

/* ---- pass 1: field numbers ---------------------------------------------- */

#define STRUCT(tag)                                                                                                    \
    enum bit_##tag                                                                                                     \
    {
#define FIELD(tag, member, wire, kind, of) BIT_##tag##_##member,
#define END(tag)                                                                                                       \
    BITS_##tag                                                                                                         \
    }                                                                                                                  \
    ;
#include "fields.h"
#undef STRUCT
#undef FIELD
#undef END

/* ---- pass 2: one function a struct -------------------------------------- */

/* A mask has 1, 2 or 4 bytes; size is constant, so this is one instruction. */
static inline void set_bit(void *mask, size_t size, unsigned bit)
{
    if (size == 1) *(uint8_t *)mask = (uint8_t)(*(uint8_t *)mask | 1u << bit);
    else if (size == 2) *(uint16_t *)mask = (uint16_t)(*(uint16_t *)mask | 1u << bit);
    else *(uint32_t *)mask |= (uint32_t)1 << bit;
}

#define MANY(array) (sizeof(array) / sizeof *(array))
#define STORE_INT(member, of) failed |= node_int(value, &s->member)
#define STORE_TIME(member, of) failed |= node_int(value, &s->member)
#define STORE_BOOL(member, of) failed |= node_bool(value, &s->member)
#define STORE_STR(member, of) failed |= node_str(value, s->member, sizeof s->member)
#define STORE_OBJECT(member, of) failed |= fill_##of(&s->member, value)
#define STORE_STR_ARRAY(member, of)                                                                                    \
    STORE_ARRAY(member, node_str(element, s->member[s->member##_count], sizeof *s->member))
#define STORE_OBJECT_ARRAY(member, of) STORE_ARRAY(member, fill_##of(&s->member[s->member##_count], element))
#define STORE_ARRAY(member, store)                                                                                     \
    if (!node_is_array(value)) return 1;                                                                               \
    ELEMENTS(value)                                                                                                    \
    if (s->member##_count == MANY(s->member) || store) return 1;                                                       \
    s->member##_count++;                                                                                               \
    LOOP_END

#define STRUCT(tag)                                                                                                    \
    static int fill_##tag(struct sesh_##tag *s, NODE object)                                                           \
    {                                                                                                                  \
        int failed = !node_is_object(object);                                                                          \
        if (failed) return failed;                                                                                     \
        MEMBERS(object)
#define FIELD(tag, member, wire, kind, of)                                                                             \
    if (NAME_IS(wire)) {                                                                                               \
        if (node_is_null(value)) {                                                                                     \
            set_bit(&s->null, sizeof s->null, BIT_##tag##_##member);                                                   \
        } else {                                                                                                       \
            STORE_##kind(member, of);                                                                                  \
            if (failed) return failed;                                                                                 \
            set_bit(&s->has, sizeof s->has, BIT_##tag##_##member);                                                     \
        }                                                                                                              \
        continue;                                                                                                      \
    }
#define END(tag)                                                                                                       \
    LOOP_END                                                                                                           \
    return failed;                                                                                                     \
    }
#include "fields.h"
#undef STRUCT
#undef FIELD
#undef END

/* ---- documents ---------------------------------------------------------- */

/* What sesh_options.at does for sesh. */
static inline int fill_result(struct sesh_webuntis *s, NODE document)
{
    if (!node_is_object(document)) return 1;
    MEMBERS(document)
    if (NAME_IS("result")) return fill_webuntis(s, value);
    LOOP_END
    return 1;
}

static inline void fill_clear(const struct bench_document *d, union bench_session *session)
{
    switch (d->kind) {
    case BENCH_WEBUNTIS: memset(&session->webuntis, 0, sizeof session->webuntis); break;
    case BENCH_VERDOCS: memset(&session->verdocs, 0, sizeof session->verdocs); break;
    default: memset(&session->thoughtspot, 0, sizeof session->thoughtspot); break;
    }
}

static inline int fill(const struct bench_document *d, union bench_session *session, NODE root)
{
    fill_clear(d, session);
    switch (d->kind) {
    case BENCH_WEBUNTIS: return fill_result(&session->webuntis, root);
    case BENCH_VERDOCS: return fill_verdocs(&session->verdocs, root);
    default: return fill_thoughtspot(&session->thoughtspot, root);
    }
}
