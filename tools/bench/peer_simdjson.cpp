/* SPDX-License-Identifier: MIT */
/*
 * simdjson, ondemand: it does not validate what it skips. As its manual advises, its parser
 * is reused from one document to the next.
 */
#include <simdjson.h>

#include "bench.h"

using namespace simdjson;

#define NODE ondemand::value
#define MEMBERS(parent)                                                                                                \
    {                                                                                                                  \
        ondemand::object members = (parent).get_object();                                                              \
        for (ondemand::field member : members) {                                                                       \
            ondemand::value value = member.value();
#define ELEMENTS(parent)                                                                                               \
    {                                                                                                                  \
        ondemand::array elements = (parent).get_array();                                                               \
        for (ondemand::value element : elements) {
#define LOOP_END                                                                                                       \
    }                                                                                                                  \
    }
#define NAME_IS(wire) (member.key().unsafe_is_equal(std::string_view(wire, sizeof(wire) - 1)))

#define node_is_null(node) node.is_null()
/* get_object and get_array throw. */
#define node_is_object(node) true
#define node_is_array(node) true

static int node_int(ondemand::value &node, int64_t *to)
{
    return node.get_int64().get(*to) != SUCCESS;
}

static int node_bool(ondemand::value &node, bool *to)
{
    return node.get_bool().get(*to) != SUCCESS;
}

static int node_str(ondemand::value &node, char *to, size_t size)
{
    std::string_view text;
    if (node.get_string().get(text) != SUCCESS) return 1;
    return bench_keep(to, size, text.data(), text.size());
}

#include "fill.h"

static int read_simdjson(const struct bench_document *d, union bench_session *session)
{
    try {
        static ondemand::parser parser;
        ondemand::document document = parser.iterate(d->text, d->length, d->length + BENCH_PADDING);
        return fill(d, session, document.get_value());
    } catch (const std::exception &) {
        return 1;
    }
}

extern "C" const struct bench_peer bench_simdjson = {"simdjson", read_simdjson, nullptr};
