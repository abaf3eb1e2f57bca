/* Generated from odd.def by make type of sesh. Do not edit. */
#include <sesh/kinds.h>
#include "odd.h"

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_odd_kinds[] = {
    &sesh_kind_int, /* 0 */
    &sesh_kind_str, /* 1 */
    &sesh_kind_bool, /* 2 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_odd_names[] =
    "amount\0" /* 0 */
    "name\0" /* 7 */
    "x-\0" /* 12 */
    "key\0" /* 15 */
    "items\0" /* 19 */
    "in/ner\0" /* 25 */
    "a/b\0" /* 32 */
    "m~n\0" /* 36 */
    "q\"\\\037 z\0" /* 40 */
    "words\0" /* 47 */
    "keys\0" /* 53 */
    "outer~\0" /* 58 */
    " \0" /* 65 */
    "hidden\0" /* 67 */
    "word\0" /* 74 */
    "a name of more bytes than three times sixteen, to its end"; /* 79 */

/* ---- struct sesh_odd_item */

static const SESH_ROM struct sesh_row sesh_odd_item_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_odd_item, amount), .count = 0,
     .size = sizeof(((struct sesh_odd_item *)0)->amount), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 7, .offset = offsetof(struct sesh_odd_item, name), .count = 0,
     .size = sizeof(((struct sesh_odd_item *)0)->name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* STR */},
    {.name = 12, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_PREFIX, .of = 0},
};

/* Checks that the numbers fit. */
typedef char sesh_odd_item_is_too_large[
    sizeof(struct sesh_odd_item) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_ODD_ITEM_NAME_CAP_makes_sesh_odd_item_too_large[
    sizeof(struct sesh_odd_item) <= SESH_MOST_SIZE || SESH_ODD_ITEM_NAME_CAP <= 8 ? 1 : -1];
typedef char sesh_masks_odd_item[
    offsetof(struct sesh_odd_item, has) == 0 && offsetof(struct sesh_odd_item, null) == 1 &&
    offsetof(struct sesh_odd_item, clipped) == 2 &&
    offsetof(struct sesh_odd_item, also) == 3 ? 1 : -1];

/* ---- struct sesh_odd_key */

static const SESH_ROM struct sesh_row sesh_odd_key_rows[] = {
    {.name = 15, .offset = offsetof(struct sesh_odd_key, key), .count = 0,
     .size = sizeof(((struct sesh_odd_key *)0)->key), .elements = 1,
     .flags = SESH_REQUIRED | SESH_SECRET, .of = 1 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_odd_key_is_too_large[
    sizeof(struct sesh_odd_key) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_ODD_KEY_KEY_CAP_makes_sesh_odd_key_too_large[
    sizeof(struct sesh_odd_key) <= SESH_MOST_SIZE || SESH_ODD_KEY_KEY_CAP <= 8 ? 1 : -1];
typedef char sesh_masks_odd_key[
    offsetof(struct sesh_odd_key, has) == 0 && offsetof(struct sesh_odd_key, null) == 1 &&
    offsetof(struct sesh_odd_key, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_odd_inner */

static const SESH_ROM struct sesh_row sesh_odd_inner_rows[] = {
    {.name = 19, .offset = offsetof(struct sesh_odd_inner, items), .count = offsetof(struct sesh_odd_inner, items_count),
     .size = sizeof(((struct sesh_odd_inner *)0)->items[0]),
     .elements = sizeof(((struct sesh_odd_inner *)0)->items) / sizeof(((struct sesh_odd_inner *)0)->items[0]),
     .flags = SESH_OBJECT | SESH_LIST, .of = 0 /* odd_item */},
};

/* Checks that the numbers fit. */
typedef char sesh_odd_inner_is_too_large[
    sizeof(struct sesh_odd_inner) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_ODD_ITEM_NAME_CAP_makes_sesh_odd_inner_too_large[
    sizeof(struct sesh_odd_inner) <= SESH_MOST_SIZE || SESH_ODD_ITEM_NAME_CAP <= 8 ? 1 : -1];
typedef char SESH_ODD_INNER_ITEMS_MAX_makes_sesh_odd_inner_too_large[
    sizeof(struct sesh_odd_inner) <= SESH_MOST_SIZE || SESH_ODD_INNER_ITEMS_MAX <= 2 ? 1 : -1];
typedef char sesh_masks_odd_inner[
    offsetof(struct sesh_odd_inner, has) == 0 && offsetof(struct sesh_odd_inner, null) == 1 &&
    offsetof(struct sesh_odd_inner, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_odd_outer */

static const SESH_ROM struct sesh_row sesh_odd_outer_rows[] = {
    {.name = 25, .offset = offsetof(struct sesh_odd_outer, inner), .count = 0,
     .size = sizeof(((struct sesh_odd_outer *)0)->inner), .elements = 1,
     .flags = SESH_OBJECT, .of = 2 /* odd_inner */},
};

/* Checks that the numbers fit. */
typedef char sesh_odd_outer_is_too_large[
    sizeof(struct sesh_odd_outer) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_ODD_ITEM_NAME_CAP_makes_sesh_odd_outer_too_large[
    sizeof(struct sesh_odd_outer) <= SESH_MOST_SIZE || SESH_ODD_ITEM_NAME_CAP <= 8 ? 1 : -1];
typedef char SESH_ODD_INNER_ITEMS_MAX_makes_sesh_odd_outer_too_large[
    sizeof(struct sesh_odd_outer) <= SESH_MOST_SIZE || SESH_ODD_INNER_ITEMS_MAX <= 2 ? 1 : -1];
typedef char sesh_masks_odd_outer[
    offsetof(struct sesh_odd_outer, has) == 0 && offsetof(struct sesh_odd_outer, null) == 1 &&
    offsetof(struct sesh_odd_outer, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_odd */

static const SESH_ROM struct sesh_row sesh_odd_rows[] = {
    {.name = 32, .offset = offsetof(struct sesh_odd, slash), .count = 0,
     .size = sizeof(((struct sesh_odd *)0)->slash), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 36, .offset = offsetof(struct sesh_odd, tilde), .count = 0,
     .size = sizeof(((struct sesh_odd *)0)->tilde), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 40, .offset = offsetof(struct sesh_odd, quote), .count = 0,
     .size = sizeof(((struct sesh_odd *)0)->quote), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 47, .offset = offsetof(struct sesh_odd, words), .count = offsetof(struct sesh_odd, words_count),
     .size = sizeof(((struct sesh_odd *)0)->words[0]),
     .elements = sizeof(((struct sesh_odd *)0)->words) / sizeof(((struct sesh_odd *)0)->words[0]),
     .flags = SESH_LIST | SESH_SECRET, .of = 1 /* STR */},
    {.name = 19, .offset = offsetof(struct sesh_odd, items), .count = offsetof(struct sesh_odd, items_count),
     .size = sizeof(((struct sesh_odd *)0)->items[0]),
     .elements = sizeof(((struct sesh_odd *)0)->items) / sizeof(((struct sesh_odd *)0)->items[0]),
     .flags = SESH_OBJECT | SESH_LIST, .of = 0 /* odd_item */},
    {.name = 53, .offset = offsetof(struct sesh_odd, keys), .count = offsetof(struct sesh_odd, keys_count),
     .size = sizeof(((struct sesh_odd *)0)->keys[0]),
     .elements = sizeof(((struct sesh_odd *)0)->keys) / sizeof(((struct sesh_odd *)0)->keys[0]),
     .flags = SESH_OBJECT | SESH_LIST, .of = 1 /* odd_key */},
    {.name = 58, .offset = offsetof(struct sesh_odd, outer), .count = 0,
     .size = sizeof(((struct sesh_odd *)0)->outer), .elements = 1,
     .flags = SESH_OBJECT, .of = 3 /* odd_outer */},
    {.name = 65, .offset = offsetof(struct sesh_odd, blank), .count = 0,
     .size = sizeof(((struct sesh_odd *)0)->blank), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 67, .offset = offsetof(struct sesh_odd, hidden), .count = 0,
     .size = sizeof(((struct sesh_odd *)0)->hidden), .elements = 1,
     .flags = SESH_OBJECT | SESH_SECRET, .of = 1 /* odd_key */},
    {.name = 74, .offset = offsetof(struct sesh_odd, word), .count = 0,
     .size = sizeof(((struct sesh_odd *)0)->word), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 79, .offset = offsetof(struct sesh_odd, lengthy), .count = 0,
     .size = sizeof(((struct sesh_odd *)0)->lengthy), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
};

/* Checks that the numbers fit. */
typedef char sesh_odd_is_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_ODD_ITEM_NAME_CAP_makes_sesh_odd_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE || SESH_ODD_ITEM_NAME_CAP <= 8 ? 1 : -1];
typedef char SESH_ODD_KEY_KEY_CAP_makes_sesh_odd_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE || SESH_ODD_KEY_KEY_CAP <= 8 ? 1 : -1];
typedef char SESH_ODD_INNER_ITEMS_MAX_makes_sesh_odd_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE || SESH_ODD_INNER_ITEMS_MAX <= 2 ? 1 : -1];
typedef char SESH_ODD_QUOTE_CAP_makes_sesh_odd_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE || SESH_ODD_QUOTE_CAP <= 5 ? 1 : -1];
typedef char SESH_ODD_WORDS_CAP_makes_sesh_odd_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE || SESH_ODD_WORDS_CAP <= 4 ? 1 : -1];
typedef char SESH_ODD_WORDS_MAX_makes_sesh_odd_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE || SESH_ODD_WORDS_MAX <= 2 ? 1 : -1];
typedef char SESH_ODD_ITEMS_MAX_makes_sesh_odd_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE || SESH_ODD_ITEMS_MAX <= 3 ? 1 : -1];
typedef char SESH_ODD_KEYS_MAX_makes_sesh_odd_too_large[
    sizeof(struct sesh_odd) <= SESH_MOST_SIZE || SESH_ODD_KEYS_MAX <= 2 ? 1 : -1];
typedef char sesh_masks_odd[
    offsetof(struct sesh_odd, has) == 0 && offsetof(struct sesh_odd, null) == 2 &&
    offsetof(struct sesh_odd, clipped) == 4 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_odd_types[] = {
    &sesh_odd_item_type, /* 0 */
    &sesh_odd_key_type, /* 1 */
    &sesh_odd_inner_type, /* 2 */
    &sesh_odd_outer_type, /* 3 */
    &sesh_odd_type, /* 4 */
};

const SESH_ROM struct sesh_type sesh_odd_item_type = {
    .rows = sesh_odd_item_rows,
    .names = sesh_odd_names,
    .types = sesh_odd_types,
    .kinds = sesh_odd_kinds,
    .required = 0x2u,
    .nullable = 0,
    .size = sizeof(struct sesh_odd_item),
    .fields = 2,
    .rows_count = 3,
    .mask = 1,
    .bare = 2, /* name */
    .secrets = 1,
    .also = 1};

const SESH_ROM struct sesh_type sesh_odd_key_type = {
    .rows = sesh_odd_key_rows,
    .names = sesh_odd_names,
    .types = sesh_odd_types,
    .kinds = sesh_odd_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_odd_key),
    .fields = 1,
    .rows_count = 1,
    .mask = 1,
    .bare = 1, /* key */
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_odd_inner_type = {
    .rows = sesh_odd_inner_rows,
    .names = sesh_odd_names,
    .types = sesh_odd_types,
    .kinds = sesh_odd_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_odd_inner),
    .fields = 1,
    .rows_count = 1,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_odd_outer_type = {
    .rows = sesh_odd_outer_rows,
    .names = sesh_odd_names,
    .types = sesh_odd_types,
    .kinds = sesh_odd_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_odd_outer),
    .fields = 1,
    .rows_count = 1,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_odd_type = {
    .rows = sesh_odd_rows,
    .names = sesh_odd_names,
    .types = sesh_odd_types,
    .kinds = sesh_odd_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_odd),
    .fields = 11,
    .rows_count = 11,
    .mask = 2,
    .bare = 0,
    .secrets = 1,
    .also = 0};

int sesh_odd_read(struct sesh_odd *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_ODD_WORK];
    return sesh_read(&sesh_odd_type, session, work, sizeof work, json, length, options, error);
}
