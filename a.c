/* Printed from a.def by make type of sesh. Do not edit. */
#include <sesh/kinds.h>
#include "a.h"

/* The kinds; rows name them by their place here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_a_kinds[] = {
    &sesh_kind_int, /* 0 */
};

/* The names in JSON; rows name them by their offset. */
static const SESH_ROM char sesh_a_names[] =
    "b"; /* 0 */

/* ---- struct sesh_a */

static const SESH_ROM struct sesh_row sesh_a_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_a, b), .count = 0,
     .size = sizeof(((struct sesh_a *)0)->b), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
};

/* What must hold of them. */
typedef char sesh_a_is_too_large[
    sizeof(struct sesh_a) <= SESH_MOST_SIZE ? 1 : -1];
typedef char sesh_masks_a[
    offsetof(struct sesh_a, has) == 0 && offsetof(struct sesh_a, null) == 1 &&
    offsetof(struct sesh_a, clipped) == 2 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_a_types[] = {
    &sesh_a_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_a_type = {
    .rows = sesh_a_rows,
    .names = sesh_a_names,
    .types = sesh_a_types,
    .kinds = sesh_a_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_a),
    .fields = 1,
    .rows_count = 1,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

int sesh_a_read(struct sesh_a *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_A_WORK];
    return sesh_read(&sesh_a_type, session, work, sizeof work, json, length, options, error);
}
