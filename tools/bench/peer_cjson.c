/* SPDX-License-Identifier: MIT */
/* cJSON: a tree on the heap. */
#include <cjson/cJSON.h>

#include "bench.h"

#define NODE const cJSON *
#define MEMBERS(object) CHILDREN(object, value)
#define ELEMENTS(array) CHILDREN(array, element)
#define CHILDREN(parent, each)                                                                                         \
    {                                                                                                                  \
        const cJSON *each = (parent)->child;                                                                           \
        for (; each != NULL; each = each->next) {
#define LOOP_END                                                                                                       \
    }                                                                                                                  \
    }
#define NAME_IS(wire) (strcmp(value->string, wire) == 0)

#define node_is_null(node) cJSON_IsNull(node)
#define node_is_object(node) cJSON_IsObject(node)
#define node_is_array(node) cJSON_IsArray(node)

static int node_int(NODE node, int64_t *to)
{
    if (!cJSON_IsNumber(node)) return 1;
    *to = (int64_t)node->valuedouble;
    return 0;
}

static int node_bool(NODE node, bool *to)
{
    *to = cJSON_IsTrue(node);
    return !cJSON_IsBool(node);
}

static int node_str(NODE node, char *to, size_t size)
{
    if (!cJSON_IsString(node)) return 1;
    return bench_keep(to, size, node->valuestring, strlen(node->valuestring));
}

#include "fill.h"

static int read_cjson(const struct bench_document *d, union bench_session *session)
{
    cJSON *root = cJSON_ParseWithLength(d->text, d->length);
    int status = root == NULL || fill(d, session, root);
    cJSON_Delete(root);
    return status;
}

const struct bench_peer bench_cjson = {.name = "cJSON", .read = read_cjson};
