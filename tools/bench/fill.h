/* SPDX-License-Identifier: MIT */
/*
 * The walk that fills a session: one `if` for each field of its list in src/schema, as
 * one would write it by hand. Each candidate compiles it for its own values, so that all
 * do the same work in the same order. Before it includes this file, it defines:
 *
 *     NODE                   one of its values; it is passed by value
 *     MEMBERS(object)        begins a loop over the members of a NODE; inside
 *                            there is the NODE `value`, and NAME_IS works
 *     NAME_IS(wire)          is that the name of the member?
 *     ELEMENTS(array)        the same for the elements, with the NODE `element`
 *     LOOP_END               ends either
 *     node_is_null(node)
 *     node_int, node_bool    (node, to): 0 if it succeeded
 *     node_str               (node, to, size): 0 if it succeeded
 *     node_is_object, node_is_array
 *
 * sesh also checks required members, names that occur twice, and fractions in an
 * int. The other candidates need not check these.
 */
#include "bench.h"

#include <string.h>

/* ---- one function per struct ---------------------------------------------- */

/* A mask has 1, 2 or 4 bytes; size is a constant, so this is one instruction. */
static inline void set_bit(void *mask, size_t size, unsigned bit)
{
    if (size == 1) *(uint8_t *)mask = (uint8_t)(*(uint8_t *)mask | 1u << bit);
    else if (size == 2) *(uint16_t *)mask = (uint16_t)(*(uint16_t *)mask | 1u << bit);
    else *(uint32_t *)mask |= (uint32_t)1 << bit;
}

/* How a kind is stored: one value or each value of a list, the function to call, and its
   arguments. */
#define KIND_INT ONE, node_int, AS_NUMBER
#define KIND_TIME ONE, node_int, AS_NUMBER
#define KIND_BOOL ONE, node_bool, AS_NUMBER
#define KIND_STR(capacity) ONE, node_str, AS_TEXT
#define KIND_OBJECT(tag) ONE, fill_##tag, AS_STRUCT
#define KIND_LIST(of, most) EACH_##of
#define EACH_STR(capacity) EACH, node_str, AS_TEXT
#define EACH_OBJECT(tag) EACH, fill_##tag, AS_STRUCT

#define AS_NUMBER(node, to) (node, &to)
#define AS_TEXT(node, to) (node, to, sizeof to)
#define AS_STRUCT(node, to) (&to, node)

#define STORE(...) STORE_(__VA_ARGS__)
#define STORE_(how, function, as, member) STORE_##how(function, as, member)
#define STORE_ONE(function, as, member) failed |= function as(value, s->member)
#define STORE_EACH(function, as, member)                                                                               \
    if (!node_is_array(value)) return 1;                                                                               \
    ELEMENTS(value)                                                                                                    \
    if (s->member##_count == sizeof s->member / sizeof *s->member ||                                                   \
        function as(element, s->member[s->member##_count]))                                                            \
        return 1;                                                                                                      \
    s->member##_count++;                                                                                               \
    LOOP_END

/* Fields are numbered by a counter, in the order of the list. */
#define STRUCT(tag, about)                                                                                             \
    __attribute__((unused)) static int fill_##tag(struct sesh_##tag *s, NODE object)                                   \
    {                                                                                                                  \
        enum { FIRST = __COUNTER__ + 1 };                                                                              \
        int failed = !node_is_object(object);                                                                          \
        if (failed) return failed;                                                                                     \
        MEMBERS(object)
#define STRUCT_OR_STRING(tag, name, about) STRUCT(tag, about)
#define SESSION(tag, about) STRUCT(tag, about)
#define FIELD(member, wire, kind, flags, about)                                                                        \
    if (NAME_IS(wire)) {                                                                                               \
        enum { BIT = __COUNTER__ - FIRST };                                                                            \
        if (node_is_null(value)) {                                                                                     \
            set_bit(&s->null, sizeof s->null, BIT);                                                                    \
        } else {                                                                                                       \
            STORE(KIND_##kind, member);                                                                                \
            if (failed) return failed;                                                                                 \
            set_bit(&s->has, sizeof s->has, BIT);                                                                      \
        }                                                                                                              \
        continue;                                                                                                      \
    }
#define PREFIX(text)
#define END                                                                                                            \
    LOOP_END                                                                                                           \
    return failed;                                                                                                     \
    }
#include "../../src/schema/thoughtspot.def"
#include "../../src/schema/verdocs.def"
#include "../../src/schema/webuntis.def"
#undef STRUCT
#undef FIELD
#undef END

/* ---- documents ---------------------------------------------------------- */

/* Does what sesh_options.at does in sesh. */
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
