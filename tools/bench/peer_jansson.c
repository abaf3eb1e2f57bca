/* SPDX-License-Identifier: MIT */
/* jansson: a tree on the heap, objects as hash tables. */
#include <jansson.h>

#include "bench.h"

#define NODE json_t *
#define MEMBERS(object)                                                                                                \
    {                                                                                                                  \
        void *member = json_object_iter(object);                                                                       \
        for (; member != NULL; member = json_object_iter_next(object, member)) {                                       \
            json_t *value = json_object_iter_value(member);                                                            \
            const char *name = json_object_iter_key(member);
#define ELEMENTS(array)                                                                                                \
    {                                                                                                                  \
        size_t index = 0, many = json_array_size(array);                                                               \
        for (; index < many; index++) {                                                                                \
            json_t *element = json_array_get(array, index);
#define LOOP_END                                                                                                       \
    }                                                                                                                  \
    }
#define NAME_IS(wire) (strcmp(name, wire) == 0)

#define node_is_null(node) json_is_null(node)
#define node_is_object(node) json_is_object(node)
#define node_is_array(node) json_is_array(node)

static int node_int(NODE node, int64_t *to)
{
    *to = json_integer_value(node);
    return !json_is_integer(node);
}

static int node_bool(NODE node, bool *to)
{
    *to = json_is_true(node);
    return !json_is_boolean(node);
}

static int node_str(NODE node, char *to, size_t size)
{
    if (!json_is_string(node)) return 1;
    return bench_keep(to, size, json_string_value(node), json_string_length(node));
}

#include "fill.h"

static int read_jansson(const struct bench_document *d, union bench_session *session)
{
    json_t *root = json_loadb(d->text, d->length, 0, NULL);
    int status = root == NULL || fill(d, session, root);
    json_decref(root);
    return status;
}

/* Else its hash tables differ from run to run. */
static void prepare(const struct bench_document *d)
{
    (void)d;
    json_object_seed(1);
}

const struct bench_peer bench_jansson = {.name = "jansson", .read = read_jansson, .prepare = prepare};
