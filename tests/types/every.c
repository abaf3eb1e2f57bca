/* Printed from every.def by make type of sesh. Do not edit. */
#include <sesh/kinds.h>
#include "every.h"

/* The kinds; rows name them by their place here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_every_kinds[] = {
    &sesh_kind_int, /* 0 */
    &sesh_kind_time, /* 1 */
    &sesh_kind_bool, /* 2 */
    &sesh_kind_str, /* 3 */
    &sesh_kind_uint, /* 4 */
};

/* The wire names; rows name them by their offset. */
static const SESH_ROM char sesh_every_names[] =
    "level\0" /* 0 */
    "levels\0" /* 6 */
    "since\0" /* 13 */
    "times\0" /* 19 */
    "valid\0" /* 25 */
    "answers\0" /* 31 */
    "text\0" /* 39 */
    "id\0" /* 44 */
    "name\0" /* 47 */
    "user_name\0" /* 52 */
    "nick\0" /* 62 */
    "big\0" /* 67 */
    "bigs\0" /* 71 */
    "Text\0" /* 76 */
    "t\0" /* 81 */
    "user_"; /* 83 */

/* ---- struct sesh_every */

static const SESH_ROM struct sesh_row sesh_every_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_every, level), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->level), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 6, .offset = offsetof(struct sesh_every, levels), .count = offsetof(struct sesh_every, levels_count),
     .size = sizeof(((struct sesh_every *)0)->levels[0]),
     .elements = sizeof(((struct sesh_every *)0)->levels) / sizeof(((struct sesh_every *)0)->levels[0]),
     .flags = SESH_LIST, .of = 0 /* INT */},
    {.name = 13, .offset = offsetof(struct sesh_every, since), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->since), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 19, .offset = offsetof(struct sesh_every, times), .count = offsetof(struct sesh_every, times_count),
     .size = sizeof(((struct sesh_every *)0)->times[0]),
     .elements = sizeof(((struct sesh_every *)0)->times) / sizeof(((struct sesh_every *)0)->times[0]),
     .flags = SESH_LIST, .of = 1 /* TIME */},
    {.name = 25, .offset = offsetof(struct sesh_every, valid), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->valid), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 31, .offset = offsetof(struct sesh_every, answers), .count = offsetof(struct sesh_every, answers_count),
     .size = sizeof(((struct sesh_every *)0)->answers[0]),
     .elements = sizeof(((struct sesh_every *)0)->answers) / sizeof(((struct sesh_every *)0)->answers[0]),
     .flags = SESH_LIST | SESH_NULLABLE, .of = 2 /* BOOL */},
    {.name = 39, .offset = offsetof(struct sesh_every, text), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->text), .elements = 1,
     .flags = 0, .of = 3 /* STR */},
    {.name = 44, .offset = offsetof(struct sesh_every, id), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->id), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 47, .offset = offsetof(struct sesh_every, name), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->name), .elements = 1,
     .flags = 0, .of = 3 /* STR */},
    {.name = 52, .offset = offsetof(struct sesh_every, user_name), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->user_name), .elements = 1,
     .flags = 0, .of = 3 /* STR */},
    {.name = 62, .offset = offsetof(struct sesh_every, nick), .count = offsetof(struct sesh_every, nick_count),
     .size = sizeof(((struct sesh_every *)0)->nick[0]),
     .elements = sizeof(((struct sesh_every *)0)->nick) / sizeof(((struct sesh_every *)0)->nick[0]),
     .flags = SESH_LIST, .of = 3 /* STR */},
    {.name = 67, .offset = offsetof(struct sesh_every, big), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->big), .elements = 1,
     .flags = 0, .of = 4 /* UINT */},
    {.name = 71, .offset = offsetof(struct sesh_every, bigs), .count = offsetof(struct sesh_every, bigs_count),
     .size = sizeof(((struct sesh_every *)0)->bigs[0]),
     .elements = sizeof(((struct sesh_every *)0)->bigs) / sizeof(((struct sesh_every *)0)->bigs[0]),
     .flags = SESH_LIST, .of = 4 /* UINT */},
    {.name = 76, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 6 /* text */},
    {.name = 81, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 6 /* text */},
    {.name = 83, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_PREFIX, .of = 0},
};

/* What must hold of them. */
typedef char sesh_every_is_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_EVERY_LEVELS_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_LEVELS_MAX <= 4 ? 1 : -1];
typedef char SESH_EVERY_TIMES_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_TIMES_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_ANSWERS_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_ANSWERS_MAX <= 3 ? 1 : -1];
typedef char SESH_EVERY_TEXT_CAP_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_TEXT_CAP <= 8 ? 1 : -1];
typedef char SESH_EVERY_NAME_CAP_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_NAME_CAP <= 8 ? 1 : -1];
typedef char SESH_EVERY_USER_NAME_CAP_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_USER_NAME_CAP <= 8 ? 1 : -1];
typedef char SESH_EVERY_NICK_CAP_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_NICK_CAP <= 4 ? 1 : -1];
typedef char SESH_EVERY_NICK_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_NICK_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_BIGS_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_BIGS_MAX <= 2 ? 1 : -1];
typedef char sesh_masks_every[
    offsetof(struct sesh_every, has) == 0 && offsetof(struct sesh_every, null) == 2 &&
    offsetof(struct sesh_every, clipped) == 4 &&
    offsetof(struct sesh_every, also) == 6 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_every_types[] = {
    &sesh_every_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_every_type = {
    .rows = sesh_every_rows,
    .names = sesh_every_names,
    .types = sesh_every_types,
    .kinds = sesh_every_kinds,
    .required = 0,
    .nullable = 0x20u,
    .size = sizeof(struct sesh_every),
    .fields = 13,
    .rows_count = 16,
    .mask = 2,
    .bare = 0,
    .secrets = 0,
    .also = 1};

int sesh_every_read(struct sesh_every *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_EVERY_WORK];
    return sesh_read(&sesh_every_type, session, work, sizeof work, json, length, options, error);
}
