/* SPDX-License-Identifier: MIT */
/* json-c: a tree on the heap, objects as hash tables. They are seeded anew in
   every run, so the last digits of its instructions vary. */
#include <json-c/json.h>

#include "bench.h"

#define NODE struct json_object *
#define MEMBERS(object)                                                                                                \
    {                                                                                                                  \
        struct lh_entry *member = json_object_get_object(object)->head;                                                \
        for (; member != NULL; member = member->next) {                                                                \
            struct json_object *value = (struct json_object *)lh_entry_v(member);                                      \
            const char *name = (const char *)lh_entry_k(member);
#define ELEMENTS(array)                                                                                                \
    {                                                                                                                  \
        size_t index = 0, many = json_object_array_length(array);                                                      \
        for (; index < many; index++) {                                                                                \
            struct json_object *element = json_object_array_get_idx(array, index);
#define LOOP_END                                                                                                       \
    }                                                                                                                  \
    }
#define NAME_IS(wire) (strcmp(name, wire) == 0)

#define node_is_null(node) ((node) == NULL)
#define node_is_object(node) json_object_is_type(node, json_type_object)
#define node_is_array(node) json_object_is_type(node, json_type_array)

static int node_int(NODE node, int64_t *to)
{
    *to = json_object_get_int64(node);
    return !json_object_is_type(node, json_type_int);
}

static int node_bool(NODE node, bool *to)
{
    *to = json_object_get_boolean(node) != 0;
    return !json_object_is_type(node, json_type_boolean);
}

static int node_str(NODE node, char *to, size_t size)
{
    if (!json_object_is_type(node, json_type_string)) return 1;
    return bench_keep(to, size, json_object_get_string(node), (size_t)json_object_get_string_len(node));
}

#include "fill.h"

/* Its limit of 32 levels is too little for the document "deep". */
#define LEVELS (SESH_MAX_DEPTH + 1)

static int read_json_c(const struct bench_document *d, union bench_session *session)
{
    struct json_tokener *tokener = json_tokener_new_ex(LEVELS);
    struct json_object *root = json_tokener_parse_ex(tokener, d->text, (int)d->length);
    int status = json_tokener_get_error(tokener) != json_tokener_success || fill(d, session, root);
    json_object_put(root);
    json_tokener_free(tokener);
    return status;
}

const struct bench_peer bench_json_c = {.name = "json-c", .read = read_json_c};
