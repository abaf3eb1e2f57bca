/* Generated from shapes.def by make type of sesh. Do not edit. */
#include <sesh/kinds.h>
#include "shapes.h"

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_shapes_kinds[] = {
    &sesh_kind_each.kind, /* 0 */
    &sesh_kind_int, /* 1 */
    &sesh_kind_stream.kind, /* 2 */
    &sesh_kind_str, /* 3 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_shapes_names[] =
    "id\0" /* 0 */
    "flow\0" /* 3 */
    "inner\0" /* 8 */
    "text\0" /* 14 */
    "name\0" /* 19 */
    "token\0" /* 24 */
    "need\0" /* 30 */
    "list\0" /* 35 */
    "note\0" /* 40 */
    "hidden\0" /* 45 */
    "Token\0" /* 52 */
    "keys\0" /* 58 */
    "numbers\0" /* 63 */
    "names\0" /* 71 */
    "named\0" /* 77 */
    "one\0" /* 83 */
    "pass\0" /* 87 */
    "Keys"; /* 92 */

/* ---- struct sesh_shapes_inner */

static const SESH_ROM struct sesh_row sesh_shapes_inner_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_shapes_inner, id), .count = 0,
     .size = sizeof(((struct sesh_shapes_inner *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* INT */},
    {.name = 3, .offset = offsetof(struct sesh_shapes_inner, flow), .count = 0,
     .size = sizeof(((struct sesh_shapes_inner *)0)->flow), .elements = 1,
     .flags = SESH_HANDS_OUT, .of = 2 /* STREAM */},
};

/* Checks that the numbers fit. */
typedef char sesh_shapes_inner_is_too_large[
    sizeof(struct sesh_shapes_inner) <= SESH_MOST_SIZE ? 1 : -1];
typedef char sesh_masks_shapes_inner[
    offsetof(struct sesh_shapes_inner, has) == 0 && offsetof(struct sesh_shapes_inner, null) == 1 &&
    offsetof(struct sesh_shapes_inner, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_shapes_deep */

static const SESH_ROM struct sesh_row sesh_shapes_deep_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_shapes_deep, id), .count = 0,
     .size = sizeof(((struct sesh_shapes_deep *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* INT */},
    {.name = 8, .offset = offsetof(struct sesh_shapes_deep, inner), .count = offsetof(struct sesh_shapes_deep, inner_count),
     .size = sizeof(((struct sesh_shapes_deep *)0)->inner), .elements = 0,
     .flags = SESH_OBJECT | SESH_LIST | SESH_HANDS_OUT, .of = 0 /* shapes_inner */},
    {.name = 14, .offset = offsetof(struct sesh_shapes_deep, text), .count = 0,
     .size = sizeof(((struct sesh_shapes_deep *)0)->text), .elements = 1,
     .flags = 0, .of = 3 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_shapes_deep_is_too_large[
    sizeof(struct sesh_shapes_deep) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_SHAPES_DEEP_TEXT_CAP_makes_sesh_shapes_deep_too_large[
    sizeof(struct sesh_shapes_deep) <= SESH_MOST_SIZE || SESH_SHAPES_DEEP_TEXT_CAP <= 8 ? 1 : -1];
typedef char sesh_shapes_deep_inner_each[
    offsetof(struct sesh_shapes_deep, inner_kept) == offsetof(struct sesh_shapes_deep, inner_count) + sizeof(uint32_t) ? 1 : -1];
typedef char sesh_masks_shapes_deep[
    offsetof(struct sesh_shapes_deep, has) == 0 && offsetof(struct sesh_shapes_deep, null) == 1 &&
    offsetof(struct sesh_shapes_deep, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_shapes_named */

static const SESH_ROM struct sesh_row sesh_shapes_named_rows[] = {
    {.name = 19, .offset = offsetof(struct sesh_shapes_named, name), .count = 0,
     .size = sizeof(((struct sesh_shapes_named *)0)->name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 3 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_shapes_named_is_too_large[
    sizeof(struct sesh_shapes_named) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_SHAPES_NAMED_NAME_CAP_makes_sesh_shapes_named_too_large[
    sizeof(struct sesh_shapes_named) <= SESH_MOST_SIZE || SESH_SHAPES_NAMED_NAME_CAP <= 4 ? 1 : -1];
typedef char sesh_masks_shapes_named[
    offsetof(struct sesh_shapes_named, has) == 0 && offsetof(struct sesh_shapes_named, null) == 1 &&
    offsetof(struct sesh_shapes_named, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_shapes */

static const SESH_ROM struct sesh_row sesh_shapes_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_shapes, id), .count = 0,
     .size = sizeof(((struct sesh_shapes *)0)->id), .elements = 1,
     .flags = 0, .of = 1 /* INT */},
    {.name = 24, .offset = offsetof(struct sesh_shapes, token), .count = 0,
     .size = sizeof(((struct sesh_shapes *)0)->token), .elements = 1,
     .flags = SESH_HANDS_OUT, .of = 2 /* STREAM */},
    {.name = 30, .offset = offsetof(struct sesh_shapes, need), .count = 0,
     .size = sizeof(((struct sesh_shapes *)0)->need), .elements = 1,
     .flags = SESH_NULLABLE | SESH_HANDS_OUT, .of = 2 /* STREAM */},
    {.name = 8, .offset = offsetof(struct sesh_shapes, inner), .count = 0,
     .size = sizeof(((struct sesh_shapes *)0)->inner), .elements = 1,
     .flags = SESH_OBJECT | SESH_HANDS_OUT, .of = 0 /* shapes_inner */},
    {.name = 35, .offset = offsetof(struct sesh_shapes, list), .count = offsetof(struct sesh_shapes, list_count),
     .size = sizeof(((struct sesh_shapes *)0)->list[0]),
     .elements = sizeof(((struct sesh_shapes *)0)->list) / sizeof(((struct sesh_shapes *)0)->list[0]),
     .flags = SESH_OBJECT | SESH_LIST | SESH_HANDS_OUT, .of = 0 /* shapes_inner */},
    {.name = 40, .offset = offsetof(struct sesh_shapes, note), .count = 0,
     .size = sizeof(((struct sesh_shapes *)0)->note), .elements = 1,
     .flags = 0, .of = 3 /* STR */},
    {.name = 45, .offset = offsetof(struct sesh_shapes, hidden), .count = 0,
     .size = sizeof(((struct sesh_shapes *)0)->hidden), .elements = 1,
     .flags = SESH_SECRET | SESH_HANDS_OUT, .of = 2 /* STREAM */},
    {.name = 52, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO | SESH_HANDS_OUT, .of = 1 /* token */},
};

/* Checks that the numbers fit. */
typedef char sesh_shapes_is_too_large[
    sizeof(struct sesh_shapes) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_SHAPES_LIST_MAX_makes_sesh_shapes_too_large[
    sizeof(struct sesh_shapes) <= SESH_MOST_SIZE || SESH_SHAPES_LIST_MAX <= 3 ? 1 : -1];
typedef char SESH_SHAPES_NOTE_CAP_makes_sesh_shapes_too_large[
    sizeof(struct sesh_shapes) <= SESH_MOST_SIZE || SESH_SHAPES_NOTE_CAP <= 8 ? 1 : -1];
typedef char sesh_masks_shapes[
    offsetof(struct sesh_shapes, has) == 0 && offsetof(struct sesh_shapes, null) == 1 &&
    offsetof(struct sesh_shapes, clipped) == 2 &&
    offsetof(struct sesh_shapes, also) == 3 ? 1 : -1];

/* ---- struct sesh_shapes_each */

static const SESH_ROM struct sesh_row sesh_shapes_each_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_shapes_each, id), .count = 0,
     .size = sizeof(((struct sesh_shapes_each *)0)->id), .elements = 1,
     .flags = 0, .of = 1 /* INT */},
    {.name = 58, .offset = offsetof(struct sesh_shapes_each, keys), .count = offsetof(struct sesh_shapes_each, keys_count),
     .size = sizeof(((struct sesh_shapes_each *)0)->keys), .elements = 0,
     .flags = SESH_OBJECT | SESH_LIST | SESH_REQUIRED | SESH_HANDS_OUT, .of = 1 /* shapes_deep */},
    {.name = 63, .offset = offsetof(struct sesh_shapes_each, numbers), .count = offsetof(struct sesh_shapes_each, numbers_count),
     .size = sizeof(((struct sesh_shapes_each *)0)->numbers), .elements = 0,
     .flags = SESH_LIST | SESH_HANDS_OUT, .of = 1 /* INT */},
    {.name = 71, .offset = offsetof(struct sesh_shapes_each, names), .count = offsetof(struct sesh_shapes_each, names_count),
     .size = sizeof(((struct sesh_shapes_each *)0)->names), .elements = 0,
     .flags = SESH_LIST | SESH_HANDS_OUT, .of = 3 /* STR */},
    {.name = 77, .offset = offsetof(struct sesh_shapes_each, named), .count = offsetof(struct sesh_shapes_each, named_count),
     .size = sizeof(((struct sesh_shapes_each *)0)->named), .elements = 0,
     .flags = SESH_OBJECT | SESH_LIST | SESH_HANDS_OUT, .of = 2 /* shapes_named */},
    {.name = 83, .offset = offsetof(struct sesh_shapes_each, one), .count = 0,
     .size = sizeof(((struct sesh_shapes_each *)0)->one), .elements = 1,
     .flags = SESH_OBJECT | SESH_HANDS_OUT, .of = 1 /* shapes_deep */},
    {.name = 35, .offset = offsetof(struct sesh_shapes_each, list), .count = offsetof(struct sesh_shapes_each, list_count),
     .size = sizeof(((struct sesh_shapes_each *)0)->list[0]),
     .elements = sizeof(((struct sesh_shapes_each *)0)->list) / sizeof(((struct sesh_shapes_each *)0)->list[0]),
     .flags = SESH_OBJECT | SESH_LIST | SESH_HANDS_OUT, .of = 1 /* shapes_deep */},
    {.name = 87, .offset = offsetof(struct sesh_shapes_each, pass), .count = 0,
     .size = sizeof(((struct sesh_shapes_each *)0)->pass), .elements = 1,
     .flags = SESH_SECRET, .of = 3 /* STR */},
    {.name = 92, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO | SESH_HANDS_OUT, .of = 1 /* keys */},
};

/* Checks that the numbers fit. */
typedef char sesh_shapes_each_is_too_large[
    sizeof(struct sesh_shapes_each) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_SHAPES_DEEP_TEXT_CAP_makes_sesh_shapes_each_too_large[
    sizeof(struct sesh_shapes_each) <= SESH_MOST_SIZE || SESH_SHAPES_DEEP_TEXT_CAP <= 8 ? 1 : -1];
typedef char SESH_SHAPES_NAMED_NAME_CAP_makes_sesh_shapes_each_too_large[
    sizeof(struct sesh_shapes_each) <= SESH_MOST_SIZE || SESH_SHAPES_NAMED_NAME_CAP <= 4 ? 1 : -1];
typedef char SESH_SHAPES_EACH_NAMES_CAP_makes_sesh_shapes_each_too_large[
    sizeof(struct sesh_shapes_each) <= SESH_MOST_SIZE || SESH_SHAPES_EACH_NAMES_CAP <= 8 ? 1 : -1];
typedef char SESH_SHAPES_EACH_LIST_MAX_makes_sesh_shapes_each_too_large[
    sizeof(struct sesh_shapes_each) <= SESH_MOST_SIZE || SESH_SHAPES_EACH_LIST_MAX <= 2 ? 1 : -1];
typedef char SESH_SHAPES_EACH_PASS_CAP_makes_sesh_shapes_each_too_large[
    sizeof(struct sesh_shapes_each) <= SESH_MOST_SIZE || SESH_SHAPES_EACH_PASS_CAP <= 8 ? 1 : -1];
typedef char sesh_shapes_each_keys_each[
    offsetof(struct sesh_shapes_each, keys_kept) == offsetof(struct sesh_shapes_each, keys_count) + sizeof(uint32_t) ? 1 : -1];
typedef char sesh_shapes_each_numbers_each[
    offsetof(struct sesh_shapes_each, numbers_kept) == offsetof(struct sesh_shapes_each, numbers_count) + sizeof(uint32_t) ? 1 : -1];
typedef char sesh_shapes_each_names_each[
    offsetof(struct sesh_shapes_each, names_kept) == offsetof(struct sesh_shapes_each, names_count) + sizeof(uint32_t) ? 1 : -1];
typedef char sesh_shapes_each_named_each[
    offsetof(struct sesh_shapes_each, named_kept) == offsetof(struct sesh_shapes_each, named_count) + sizeof(uint32_t) ? 1 : -1];
typedef char sesh_masks_shapes_each[
    offsetof(struct sesh_shapes_each, has) == 0 && offsetof(struct sesh_shapes_each, null) == 1 &&
    offsetof(struct sesh_shapes_each, clipped) == 2 &&
    offsetof(struct sesh_shapes_each, also) == 3 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_shapes_types[] = {
    &sesh_shapes_inner_type, /* 0 */
    &sesh_shapes_deep_type, /* 1 */
    &sesh_shapes_named_type, /* 2 */
    &sesh_shapes_type, /* 3 */
    &sesh_shapes_each_type, /* 4 */
};

const SESH_ROM struct sesh_type sesh_shapes_inner_type = {
    .rows = sesh_shapes_inner_rows,
    .names = sesh_shapes_names,
    .types = sesh_shapes_types,
    .kinds = sesh_shapes_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_shapes_inner),
    .fields = 2,
    .rows_count = 2,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_shapes_deep_type = {
    .rows = sesh_shapes_deep_rows,
    .names = sesh_shapes_names,
    .types = sesh_shapes_types,
    .kinds = sesh_shapes_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_shapes_deep),
    .fields = 3,
    .rows_count = 3,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_shapes_named_type = {
    .rows = sesh_shapes_named_rows,
    .names = sesh_shapes_names,
    .types = sesh_shapes_types,
    .kinds = sesh_shapes_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_shapes_named),
    .fields = 1,
    .rows_count = 1,
    .mask = 1,
    .bare = 1, /* name */
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_shapes_type = {
    .rows = sesh_shapes_rows,
    .names = sesh_shapes_names,
    .types = sesh_shapes_types,
    .kinds = sesh_shapes_kinds,
    .required = 0,
    .nullable = 0x4u,
    .size = sizeof(struct sesh_shapes),
    .fields = 7,
    .rows_count = 8,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 1};

const SESH_ROM struct sesh_type sesh_shapes_each_type = {
    .rows = sesh_shapes_each_rows,
    .names = sesh_shapes_names,
    .types = sesh_shapes_types,
    .kinds = sesh_shapes_kinds,
    .required = 0x2u,
    .nullable = 0,
    .size = sizeof(struct sesh_shapes_each),
    .fields = 8,
    .rows_count = 9,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 1};

int sesh_shapes_read(struct sesh_shapes *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_SHAPES_WORK];
    return sesh_read(&sesh_shapes_type, session, work, sizeof work, json, length, options, error);
}

int sesh_shapes_each_read(struct sesh_shapes_each *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_SHAPES_EACH_WORK];
    return sesh_read(&sesh_shapes_each_type, session, work, sizeof work, json, length, options, error);
}
