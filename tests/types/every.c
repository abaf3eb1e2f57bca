/* Generated from every.def by make type of sesh. Do not edit. */
#include <sesh/kinds.h>
#include "every.h"

/* ---- enum sesh_every_color */

static const SESH_ROM char sesh_every_color_names[] =
    "red\0" /* 1 */
    "gr\303\274n\0" /* 2 */
    "light blue\0" /* 3 */
    "red dish\0" /* 4 */
    "r\0"; /* 5 */

static const SESH_ROM struct sesh_name_list sesh_every_color_enum = {
    .kind = SESH_ENUM_KIND(10), .names = sesh_every_color_names, .any_case = false};

static const SESH_ROM struct sesh_name_list sesh_every_color_set = {
    .kind = SESH_SET_KIND(10), .names = sesh_every_color_names, .any_case = false};

/* ---- enum sesh_every_use */

static const SESH_ROM char sesh_every_use_names[] =
    "Bearer\0" /* 1 */
    "DPoP\0" /* 2 */
    "\303\204[\0" /* 3 */
    "AZ\0"; /* 4 */

static const SESH_ROM struct sesh_name_list sesh_every_use_enum = {
    .kind = SESH_ENUM_KIND(6), .names = sesh_every_use_names, .any_case = true};

static const SESH_ROM struct sesh_name_list sesh_every_use_set = {
    .kind = SESH_SET_KIND(6), .names = sesh_every_use_names, .any_case = true};

/* ---- enum sesh_every_day */

static const SESH_ROM char sesh_every_day_names[] =
    "mon\0" /* 1 */
    "tue\0" /* 2 */
    "wed\0" /* 3 */
    "thu\0" /* 4 */
    "fri\0" /* 5 */
    "sat\0" /* 6 */
    "sun\0" /* 7 */
    "hol\0" /* 8 */
    "now\0"; /* 9 */

static const SESH_ROM struct sesh_name_list sesh_every_day_set = {
    .kind = SESH_SET_KIND(3), .names = sesh_every_day_names, .any_case = false};

/* ---- enum sesh_every_mark */

static const SESH_ROM char sesh_every_mark_names[] =
    "m1\0" /* 1 */
    "m2\0" /* 2 */
    "m3\0" /* 3 */
    "m4\0" /* 4 */
    "m5\0" /* 5 */
    "m6\0" /* 6 */
    "m7\0" /* 7 */
    "m8\0" /* 8 */
    "m9\0" /* 9 */
    "m10\0" /* 10 */
    "m11\0" /* 11 */
    "m12\0" /* 12 */
    "m13\0" /* 13 */
    "m14\0" /* 14 */
    "m15\0" /* 15 */
    "m16\0" /* 16 */
    "m17\0"; /* 17 */

static const SESH_ROM struct sesh_name_list sesh_every_mark_set = {
    .kind = SESH_SET_KIND(3), .names = sesh_every_mark_names, .any_case = false};

/* ---- enum sesh_every_point */

static const SESH_ROM char sesh_every_point_names[] =
    "p1\0" /* 1 */
    "p2\0" /* 2 */
    "p3\0" /* 3 */
    "p4\0" /* 4 */
    "p5\0" /* 5 */
    "p6\0" /* 6 */
    "p7\0" /* 7 */
    "p8\0" /* 8 */
    "p9\0" /* 9 */
    "p10\0" /* 10 */
    "p11\0" /* 11 */
    "p12\0" /* 12 */
    "p13\0" /* 13 */
    "p14\0" /* 14 */
    "p15\0" /* 15 */
    "p16\0" /* 16 */
    "p17\0" /* 17 */
    "p18\0" /* 18 */
    "p19\0" /* 19 */
    "p20\0" /* 20 */
    "p21\0" /* 21 */
    "p22\0" /* 22 */
    "p23\0" /* 23 */
    "p24\0" /* 24 */
    "p25\0" /* 25 */
    "p26\0" /* 26 */
    "p27\0" /* 27 */
    "p28\0" /* 28 */
    "p29\0" /* 29 */
    "p30\0" /* 30 */
    "p31\0" /* 31 */
    "p32\0" /* 32 */
    "p33\0" /* 33 */
    "p34\0" /* 34 */
    "p35\0" /* 35 */
    "p36\0" /* 36 */
    "p37\0" /* 37 */
    "p38\0" /* 38 */
    "p39\0" /* 39 */
    "p40\0" /* 40 */
    "p41\0" /* 41 */
    "p42\0" /* 42 */
    "p43\0" /* 43 */
    "p44\0" /* 44 */
    "p45\0" /* 45 */
    "p46\0" /* 46 */
    "p47\0" /* 47 */
    "p48\0" /* 48 */
    "p49\0" /* 49 */
    "p50\0" /* 50 */
    "p51\0" /* 51 */
    "p52\0" /* 52 */
    "p53\0" /* 53 */
    "p54\0" /* 54 */
    "p55\0" /* 55 */
    "p56\0" /* 56 */
    "p57\0" /* 57 */
    "p58\0" /* 58 */
    "p59\0" /* 59 */
    "p60\0" /* 60 */
    "p61\0" /* 61 */
    "p62\0" /* 62 */
    "p63\0" /* 63 */
    "p64\0"; /* 64 */

static const SESH_ROM struct sesh_name_list sesh_every_point_set = {
    .kind = SESH_SET_KIND(3), .names = sesh_every_point_names, .any_case = false};

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_every_kinds[] = {
    &sesh_kind_int, /* 0 */
    &sesh_kind_str, /* 1 */
    &sesh_every_color_enum.kind, /* 2 */
    &sesh_every_use_enum.kind, /* 3 */
    &sesh_kind_int_quoted.kind, /* 4 */
    &sesh_kind_int32_quoted.kind, /* 5 */
    &sesh_kind_uint_quoted.kind, /* 6 */
    &sesh_kind_time_quoted.kind, /* 7 */
    &sesh_kind_bool_quoted.kind, /* 8 */
    &sesh_kind_bytes, /* 9 */
    &sesh_every_color_set.kind, /* 10 */
    &sesh_every_use_set.kind, /* 11 */
    &sesh_every_day_set.kind, /* 12 */
    &sesh_every_mark_set.kind, /* 13 */
    &sesh_every_point_set.kind, /* 14 */
    &sesh_kind_bool, /* 15 */
    &sesh_kind_time, /* 16 */
    &sesh_kind_uint, /* 17 */
    &sesh_kind_int32, /* 18 */
    &sesh_kind_date_time, /* 19 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_every_names[] =
    "deep\0" /* 0 */
    "mark\0" /* 5 */
    "free\0" /* 10 */
    "name\0" /* 15 */
    "inner\0" /* 20 */
    "spare\0" /* 26 */
    "Name\0" /* 32 */
    "color\0" /* 37 */
    "colors\0" /* 43 */
    "use\0" /* 50 */
    "must\0" /* 54 */
    "number\0" /* 59 */
    "small\0" /* 66 */
    "big\0" /* 72 */
    "since\0" /* 76 */
    "valid\0" /* 82 */
    "numbers\0" /* 88 */
    "words\0" /* 96 */
    "items\0" /* 102 */
    "key\0" /* 108 */
    "seal\0" /* 112 */
    "uses\0" /* 117 */
    "days\0" /* 122 */
    "rests\0" /* 127 */
    "marks\0" /* 133 */
    "points\0" /* 139 */
    "colour\0" /* 146 */
    "a\0" /* 153 */
    "b\0" /* 155 */
    "c\0" /* 157 */
    "d\0" /* 159 */
    "e\0" /* 161 */
    "f\0" /* 163 */
    "g\0" /* 165 */
    "h\0" /* 167 */
    "i\0" /* 169 */
    "j\0" /* 171 */
    "k\0" /* 173 */
    "l\0" /* 175 */
    "m\0" /* 177 */
    "n\0" /* 179 */
    "o\0" /* 181 */
    "p\0" /* 183 */
    "level\0" /* 185 */
    "levels\0" /* 191 */
    "times\0" /* 198 */
    "answers\0" /* 204 */
    "text\0" /* 212 */
    "id\0" /* 217 */
    "user_name\0" /* 220 */
    "nick\0" /* 230 */
    "bigs\0" /* 235 */
    "one\0" /* 240 */
    "p&s w\303\266rd\0" /* 244 */
    "passes\0" /* 254 */
    "smalls\0" /* 261 */
    "date\0" /* 268 */
    "dates\0" /* 273 */
    "Text\0" /* 279 */
    "t\0" /* 284 */
    "user_"; /* 286 */

/* ---- struct sesh_every_inner */

static const SESH_ROM struct sesh_row sesh_every_inner_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_every_inner, deep), .count = offsetof(struct sesh_every_inner, deep_count),
     .size = sizeof(((struct sesh_every_inner *)0)->deep[0]),
     .elements = sizeof(((struct sesh_every_inner *)0)->deep) / sizeof(((struct sesh_every_inner *)0)->deep[0]),
     .flags = SESH_LIST | SESH_REQUIRED, .of = 0 /* INT */},
    {.name = 5, .offset = offsetof(struct sesh_every_inner, mark), .count = 0,
     .size = sizeof(((struct sesh_every_inner *)0)->mark), .elements = 1,
     .flags = SESH_NULLABLE, .of = 1 /* STR */},
    {.name = 10, .offset = offsetof(struct sesh_every_inner, free), .count = 0,
     .size = sizeof(((struct sesh_every_inner *)0)->free), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
};

/* Checks that the numbers fit. */
typedef char sesh_every_inner_is_too_large[
    sizeof(struct sesh_every_inner) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_EVERY_INNER_DEEP_MAX_makes_sesh_every_inner_too_large[
    sizeof(struct sesh_every_inner) <= SESH_MOST_SIZE || SESH_EVERY_INNER_DEEP_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_INNER_MARK_CAP_makes_sesh_every_inner_too_large[
    sizeof(struct sesh_every_inner) <= SESH_MOST_SIZE || SESH_EVERY_INNER_MARK_CAP <= 4 ? 1 : -1];
typedef char sesh_masks_every_inner[
    offsetof(struct sesh_every_inner, has) == 0 && offsetof(struct sesh_every_inner, null) == 1 &&
    offsetof(struct sesh_every_inner, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_every_item */

static const SESH_ROM struct sesh_row sesh_every_item_rows[] = {
    {.name = 15, .offset = offsetof(struct sesh_every_item, name), .count = 0,
     .size = sizeof(((struct sesh_every_item *)0)->name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* STR */},
    {.name = 20, .offset = offsetof(struct sesh_every_item, inner), .count = 0,
     .size = sizeof(((struct sesh_every_item *)0)->inner), .elements = 1,
     .flags = SESH_OBJECT | SESH_REQUIRED, .of = 0 /* every_inner */},
    {.name = 26, .offset = offsetof(struct sesh_every_item, spare), .count = 0,
     .size = sizeof(((struct sesh_every_item *)0)->spare), .elements = 1,
     .flags = SESH_OBJECT, .of = 0 /* every_inner */},
    {.name = 32, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 0 /* name */},
};

/* Checks that the numbers fit. */
typedef char sesh_every_item_is_too_large[
    sizeof(struct sesh_every_item) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_EVERY_INNER_DEEP_MAX_makes_sesh_every_item_too_large[
    sizeof(struct sesh_every_item) <= SESH_MOST_SIZE || SESH_EVERY_INNER_DEEP_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_INNER_MARK_CAP_makes_sesh_every_item_too_large[
    sizeof(struct sesh_every_item) <= SESH_MOST_SIZE || SESH_EVERY_INNER_MARK_CAP <= 4 ? 1 : -1];
typedef char SESH_EVERY_ITEM_NAME_CAP_makes_sesh_every_item_too_large[
    sizeof(struct sesh_every_item) <= SESH_MOST_SIZE || SESH_EVERY_ITEM_NAME_CAP <= 4 ? 1 : -1];
typedef char sesh_masks_every_item[
    offsetof(struct sesh_every_item, has) == 0 && offsetof(struct sesh_every_item, null) == 1 &&
    offsetof(struct sesh_every_item, clipped) == 2 &&
    offsetof(struct sesh_every_item, also) == 3 ? 1 : -1];

/* ---- struct sesh_every_kind */

static const SESH_ROM struct sesh_row sesh_every_kind_rows[] = {
    {.name = 37, .offset = offsetof(struct sesh_every_kind, color), .count = 0,
     .size = sizeof(((struct sesh_every_kind *)0)->color), .elements = 1,
     .flags = 0, .of = 2 /* ENUM(every_color) */},
    {.name = 43, .offset = offsetof(struct sesh_every_kind, colors), .count = offsetof(struct sesh_every_kind, colors_count),
     .size = sizeof(((struct sesh_every_kind *)0)->colors[0]),
     .elements = sizeof(((struct sesh_every_kind *)0)->colors) / sizeof(((struct sesh_every_kind *)0)->colors[0]),
     .flags = SESH_LIST, .of = 2 /* ENUM(every_color) */},
    {.name = 50, .offset = offsetof(struct sesh_every_kind, use), .count = 0,
     .size = sizeof(((struct sesh_every_kind *)0)->use), .elements = 1,
     .flags = 0, .of = 3 /* ENUM(every_use) */},
    {.name = 54, .offset = offsetof(struct sesh_every_kind, must), .count = 0,
     .size = sizeof(((struct sesh_every_kind *)0)->must), .elements = 1,
     .flags = SESH_NULLABLE | SESH_SECRET, .of = 2 /* ENUM(every_color) */},
    {.name = 59, .offset = offsetof(struct sesh_every_kind, number), .count = 0,
     .size = sizeof(((struct sesh_every_kind *)0)->number), .elements = 1,
     .flags = 0, .of = 4 /* INT */},
    {.name = 66, .offset = offsetof(struct sesh_every_kind, small), .count = 0,
     .size = sizeof(((struct sesh_every_kind *)0)->small), .elements = 1,
     .flags = 0, .of = 5 /* INT32 */},
    {.name = 72, .offset = offsetof(struct sesh_every_kind, big), .count = 0,
     .size = sizeof(((struct sesh_every_kind *)0)->big), .elements = 1,
     .flags = 0, .of = 6 /* UINT */},
    {.name = 76, .offset = offsetof(struct sesh_every_kind, since), .count = 0,
     .size = sizeof(((struct sesh_every_kind *)0)->since), .elements = 1,
     .flags = 0, .of = 7 /* TIME */},
    {.name = 82, .offset = offsetof(struct sesh_every_kind, valid), .count = 0,
     .size = sizeof(((struct sesh_every_kind *)0)->valid), .elements = 1,
     .flags = 0, .of = 8 /* BOOL */},
    {.name = 88, .offset = offsetof(struct sesh_every_kind, numbers), .count = offsetof(struct sesh_every_kind, numbers_count),
     .size = sizeof(((struct sesh_every_kind *)0)->numbers[0]),
     .elements = sizeof(((struct sesh_every_kind *)0)->numbers) / sizeof(((struct sesh_every_kind *)0)->numbers[0]),
     .flags = SESH_LIST | SESH_ONE_OR_MANY, .of = 4 /* INT */},
    {.name = 96, .offset = offsetof(struct sesh_every_kind, words), .count = offsetof(struct sesh_every_kind, words_count),
     .size = sizeof(((struct sesh_every_kind *)0)->words[0]),
     .elements = sizeof(((struct sesh_every_kind *)0)->words) / sizeof(((struct sesh_every_kind *)0)->words[0]),
     .flags = SESH_LIST | SESH_ONE_OR_MANY, .of = 1 /* STR */},
    {.name = 102, .offset = offsetof(struct sesh_every_kind, items), .count = offsetof(struct sesh_every_kind, items_count),
     .size = sizeof(((struct sesh_every_kind *)0)->items[0]),
     .elements = sizeof(((struct sesh_every_kind *)0)->items) / sizeof(((struct sesh_every_kind *)0)->items[0]),
     .flags = SESH_OBJECT | SESH_LIST | SESH_ONE_OR_MANY, .of = 1 /* every_item */},
    {.name = 108, .offset = offsetof(struct sesh_every_kind, key_length), .count = 0,
     .size = sizeof(uint16_t) + sizeof(((struct sesh_every_kind *)0)->key), .elements = 1,
     .flags = 0, .of = 9 /* BYTES */},
    {.name = 112, .offset = offsetof(struct sesh_every_kind, seal_length), .count = 0,
     .size = sizeof(uint16_t) + sizeof(((struct sesh_every_kind *)0)->seal), .elements = 1,
     .flags = SESH_SECRET, .of = 9 /* BYTES */},
    {.name = 117, .offset = offsetof(struct sesh_every_kind, uses), .count = offsetof(struct sesh_every_kind, uses_count),
     .size = sizeof(((struct sesh_every_kind *)0)->uses[0]),
     .elements = sizeof(((struct sesh_every_kind *)0)->uses) / sizeof(((struct sesh_every_kind *)0)->uses[0]),
     .flags = SESH_LIST | SESH_ONE_OR_MANY, .of = 3 /* ENUM(every_use) */},
};

/* Checks that the numbers fit. */
typedef char sesh_every_kind_key_is_behind_its_length[
    offsetof(struct sesh_every_kind, key) == offsetof(struct sesh_every_kind, key_length) + 2 ? 1 : -1];
typedef char sesh_every_kind_seal_is_behind_its_length[
    offsetof(struct sesh_every_kind, seal) == offsetof(struct sesh_every_kind, seal_length) + 2 ? 1 : -1];
typedef char sesh_every_kind_is_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_EVERY_INNER_DEEP_MAX_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_INNER_DEEP_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_INNER_MARK_CAP_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_INNER_MARK_CAP <= 4 ? 1 : -1];
typedef char SESH_EVERY_ITEM_NAME_CAP_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_ITEM_NAME_CAP <= 4 ? 1 : -1];
typedef char SESH_EVERY_KIND_COLORS_MAX_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_KIND_COLORS_MAX <= 3 ? 1 : -1];
typedef char SESH_EVERY_KIND_NUMBERS_MAX_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_KIND_NUMBERS_MAX <= 3 ? 1 : -1];
typedef char SESH_EVERY_KIND_WORDS_CAP_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_KIND_WORDS_CAP <= 4 ? 1 : -1];
typedef char SESH_EVERY_KIND_WORDS_MAX_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_KIND_WORDS_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_KIND_ITEMS_MAX_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_KIND_ITEMS_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_KIND_KEY_CAP_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_KIND_KEY_CAP <= 7 ? 1 : -1];
typedef char SESH_EVERY_KIND_SEAL_CAP_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_KIND_SEAL_CAP <= 512 ? 1 : -1];
typedef char SESH_EVERY_KIND_USES_MAX_makes_sesh_every_kind_too_large[
    sizeof(struct sesh_every_kind) <= SESH_MOST_SIZE || SESH_EVERY_KIND_USES_MAX <= 2 ? 1 : -1];
typedef char sesh_masks_every_kind[
    offsetof(struct sesh_every_kind, has) == 0 && offsetof(struct sesh_every_kind, null) == 2 &&
    offsetof(struct sesh_every_kind, clipped) == 4 ? 1 : -1];

/* ---- struct sesh_every_set */

static const SESH_ROM struct sesh_row sesh_every_set_rows[] = {
    {.name = 43, .offset = offsetof(struct sesh_every_set, colors), .count = 0,
     .size = sizeof(((struct sesh_every_set *)0)->colors), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST, .of = 10 /* SET(every_color) */},
    {.name = 117, .offset = offsetof(struct sesh_every_set, uses), .count = 0,
     .size = sizeof(((struct sesh_every_set *)0)->uses), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST | SESH_ONE_OR_MANY, .of = 11 /* SET(every_use) */},
    {.name = 122, .offset = offsetof(struct sesh_every_set, days), .count = 0,
     .size = sizeof(((struct sesh_every_set *)0)->days), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST | SESH_REQUIRED, .of = 12 /* SET(every_day) */},
    {.name = 127, .offset = offsetof(struct sesh_every_set, rests), .count = 0,
     .size = sizeof(((struct sesh_every_set *)0)->rests), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST | SESH_NULLABLE | SESH_SECRET, .of = 12 /* SET(every_day) */},
    {.name = 133, .offset = offsetof(struct sesh_every_set, marks), .count = 0,
     .size = sizeof(((struct sesh_every_set *)0)->marks), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST, .of = 13 /* SET(every_mark) */},
    {.name = 139, .offset = offsetof(struct sesh_every_set, points), .count = 0,
     .size = sizeof(((struct sesh_every_set *)0)->points), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST | SESH_ONE_OR_MANY, .of = 14 /* SET(every_point) */},
    {.name = 37, .offset = offsetof(struct sesh_every_set, color), .count = 0,
     .size = sizeof(((struct sesh_every_set *)0)->color), .elements = 1,
     .flags = 0, .of = 2 /* ENUM(every_color) */},
    {.name = 146, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 6 /* color */},
};

/* Checks that the numbers fit. */
typedef char sesh_every_set_is_too_large[
    sizeof(struct sesh_every_set) <= SESH_MOST_SIZE ? 1 : -1];
typedef char sesh_masks_every_set[
    offsetof(struct sesh_every_set, has) == 0 && offsetof(struct sesh_every_set, null) == 1 &&
    offsetof(struct sesh_every_set, clipped) == 2 &&
    offsetof(struct sesh_every_set, also) == 3 ? 1 : -1];

/* ---- struct sesh_every_late */

static const SESH_ROM struct sesh_row sesh_every_late_rows[] = {
    {.name = 153, .offset = offsetof(struct sesh_every_late, a), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->a), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 155, .offset = offsetof(struct sesh_every_late, b), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->b), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 157, .offset = offsetof(struct sesh_every_late, c), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->c), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 159, .offset = offsetof(struct sesh_every_late, d), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->d), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 161, .offset = offsetof(struct sesh_every_late, e), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->e), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 163, .offset = offsetof(struct sesh_every_late, f), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->f), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 165, .offset = offsetof(struct sesh_every_late, g), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->g), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 167, .offset = offsetof(struct sesh_every_late, h), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->h), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 169, .offset = offsetof(struct sesh_every_late, i), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->i), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 171, .offset = offsetof(struct sesh_every_late, j), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->j), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 173, .offset = offsetof(struct sesh_every_late, k), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->k), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 175, .offset = offsetof(struct sesh_every_late, l), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->l), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 177, .offset = offsetof(struct sesh_every_late, m), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->m), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 179, .offset = offsetof(struct sesh_every_late, n), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->n), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 181, .offset = offsetof(struct sesh_every_late, o), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->o), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 183, .offset = offsetof(struct sesh_every_late, p), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->p), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 122, .offset = offsetof(struct sesh_every_late, days), .count = 0,
     .size = sizeof(((struct sesh_every_late *)0)->days), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST, .of = 12 /* SET(every_day) */},
};

/* Checks that the numbers fit. */
typedef char sesh_every_late_is_too_large[
    sizeof(struct sesh_every_late) <= SESH_MOST_SIZE ? 1 : -1];
typedef char sesh_masks_every_late[
    offsetof(struct sesh_every_late, has) == 0 && offsetof(struct sesh_every_late, null) == 4 &&
    offsetof(struct sesh_every_late, clipped) == 8 ? 1 : -1];

/* ---- struct sesh_every */

static const SESH_ROM struct sesh_row sesh_every_rows[] = {
    {.name = 185, .offset = offsetof(struct sesh_every, level), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->level), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 191, .offset = offsetof(struct sesh_every, levels), .count = offsetof(struct sesh_every, levels_count),
     .size = sizeof(((struct sesh_every *)0)->levels[0]),
     .elements = sizeof(((struct sesh_every *)0)->levels) / sizeof(((struct sesh_every *)0)->levels[0]),
     .flags = SESH_LIST, .of = 0 /* INT */},
    {.name = 76, .offset = offsetof(struct sesh_every, since), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->since), .elements = 1,
     .flags = 0, .of = 16 /* TIME */},
    {.name = 198, .offset = offsetof(struct sesh_every, times), .count = offsetof(struct sesh_every, times_count),
     .size = sizeof(((struct sesh_every *)0)->times[0]),
     .elements = sizeof(((struct sesh_every *)0)->times) / sizeof(((struct sesh_every *)0)->times[0]),
     .flags = SESH_LIST, .of = 16 /* TIME */},
    {.name = 82, .offset = offsetof(struct sesh_every, valid), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->valid), .elements = 1,
     .flags = 0, .of = 15 /* BOOL */},
    {.name = 204, .offset = offsetof(struct sesh_every, answers), .count = offsetof(struct sesh_every, answers_count),
     .size = sizeof(((struct sesh_every *)0)->answers[0]),
     .elements = sizeof(((struct sesh_every *)0)->answers) / sizeof(((struct sesh_every *)0)->answers[0]),
     .flags = SESH_LIST | SESH_NULLABLE, .of = 15 /* BOOL */},
    {.name = 212, .offset = offsetof(struct sesh_every, text), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->text), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 217, .offset = offsetof(struct sesh_every, id), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->id), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 15, .offset = offsetof(struct sesh_every, name), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 220, .offset = offsetof(struct sesh_every, user_name), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->user_name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 230, .offset = offsetof(struct sesh_every, nick), .count = offsetof(struct sesh_every, nick_count),
     .size = sizeof(((struct sesh_every *)0)->nick[0]),
     .elements = sizeof(((struct sesh_every *)0)->nick) / sizeof(((struct sesh_every *)0)->nick[0]),
     .flags = SESH_LIST, .of = 1 /* STR */},
    {.name = 72, .offset = offsetof(struct sesh_every, big), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->big), .elements = 1,
     .flags = 0, .of = 17 /* UINT */},
    {.name = 235, .offset = offsetof(struct sesh_every, bigs), .count = offsetof(struct sesh_every, bigs_count),
     .size = sizeof(((struct sesh_every *)0)->bigs[0]),
     .elements = sizeof(((struct sesh_every *)0)->bigs) / sizeof(((struct sesh_every *)0)->bigs[0]),
     .flags = SESH_LIST, .of = 17 /* UINT */},
    {.name = 240, .offset = offsetof(struct sesh_every, one), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->one), .elements = 1,
     .flags = SESH_OBJECT, .of = 1 /* every_item */},
    {.name = 102, .offset = offsetof(struct sesh_every, items), .count = offsetof(struct sesh_every, items_count),
     .size = sizeof(((struct sesh_every *)0)->items[0]),
     .elements = sizeof(((struct sesh_every *)0)->items) / sizeof(((struct sesh_every *)0)->items[0]),
     .flags = SESH_OBJECT | SESH_LIST, .of = 1 /* every_item */},
    {.name = 244, .offset = offsetof(struct sesh_every, pass), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->pass), .elements = 1,
     .flags = SESH_SECRET, .of = 1 /* STR */},
    {.name = 254, .offset = offsetof(struct sesh_every, passes), .count = offsetof(struct sesh_every, passes_count),
     .size = sizeof(((struct sesh_every *)0)->passes[0]),
     .elements = sizeof(((struct sesh_every *)0)->passes) / sizeof(((struct sesh_every *)0)->passes[0]),
     .flags = SESH_LIST | SESH_SECRET, .of = 1 /* STR */},
    {.name = 66, .offset = offsetof(struct sesh_every, small), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->small), .elements = 1,
     .flags = 0, .of = 18 /* INT32 */},
    {.name = 261, .offset = offsetof(struct sesh_every, smalls), .count = offsetof(struct sesh_every, smalls_count),
     .size = sizeof(((struct sesh_every *)0)->smalls[0]),
     .elements = sizeof(((struct sesh_every *)0)->smalls) / sizeof(((struct sesh_every *)0)->smalls[0]),
     .flags = SESH_LIST, .of = 18 /* INT32 */},
    {.name = 268, .offset = offsetof(struct sesh_every, date), .count = 0,
     .size = sizeof(((struct sesh_every *)0)->date), .elements = 1,
     .flags = 0, .of = 19 /* DATE_TIME */},
    {.name = 273, .offset = offsetof(struct sesh_every, dates), .count = offsetof(struct sesh_every, dates_count),
     .size = sizeof(((struct sesh_every *)0)->dates[0]),
     .elements = sizeof(((struct sesh_every *)0)->dates) / sizeof(((struct sesh_every *)0)->dates[0]),
     .flags = SESH_LIST, .of = 19 /* DATE_TIME */},
    {.name = 279, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 6 /* text */},
    {.name = 284, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 6 /* text */},
    {.name = 286, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_PREFIX, .of = 0},
};

/* Checks that the numbers fit. */
typedef char sesh_every_is_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_EVERY_INNER_DEEP_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_INNER_DEEP_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_INNER_MARK_CAP_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_INNER_MARK_CAP <= 4 ? 1 : -1];
typedef char SESH_EVERY_ITEM_NAME_CAP_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_ITEM_NAME_CAP <= 4 ? 1 : -1];
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
typedef char SESH_EVERY_ITEMS_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_ITEMS_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_PASS_CAP_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_PASS_CAP <= 40 ? 1 : -1];
typedef char SESH_EVERY_PASSES_CAP_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_PASSES_CAP <= 4 ? 1 : -1];
typedef char SESH_EVERY_PASSES_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_PASSES_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_SMALLS_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_SMALLS_MAX <= 2 ? 1 : -1];
typedef char SESH_EVERY_DATES_MAX_makes_sesh_every_too_large[
    sizeof(struct sesh_every) <= SESH_MOST_SIZE || SESH_EVERY_DATES_MAX <= 2 ? 1 : -1];
typedef char sesh_masks_every[
    offsetof(struct sesh_every, has) == 0 && offsetof(struct sesh_every, null) == 4 &&
    offsetof(struct sesh_every, clipped) == 8 &&
    offsetof(struct sesh_every, also) == 12 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_every_types[] = {
    &sesh_every_inner_type, /* 0 */
    &sesh_every_item_type, /* 1 */
    &sesh_every_kind_type, /* 2 */
    &sesh_every_set_type, /* 3 */
    &sesh_every_late_type, /* 4 */
    &sesh_every_type, /* 5 */
};

const SESH_ROM struct sesh_type sesh_every_inner_type = {
    .rows = sesh_every_inner_rows,
    .names = sesh_every_names,
    .types = sesh_every_types,
    .kinds = sesh_every_kinds,
    .required = 0x1u,
    .nullable = 0x2u,
    .size = sizeof(struct sesh_every_inner),
    .fields = 3,
    .rows_count = 3,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_every_item_type = {
    .rows = sesh_every_item_rows,
    .names = sesh_every_names,
    .types = sesh_every_types,
    .kinds = sesh_every_kinds,
    .required = 0x3u,
    .nullable = 0,
    .size = sizeof(struct sesh_every_item),
    .fields = 3,
    .rows_count = 4,
    .mask = 1,
    .bare = 1, /* name */
    .secrets = 1,
    .also = 1};

const SESH_ROM struct sesh_type sesh_every_kind_type = {
    .rows = sesh_every_kind_rows,
    .names = sesh_every_names,
    .types = sesh_every_types,
    .kinds = sesh_every_kinds,
    .required = 0,
    .nullable = 0x8u,
    .size = sizeof(struct sesh_every_kind),
    .fields = 15,
    .rows_count = 15,
    .mask = 2,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_every_set_type = {
    .rows = sesh_every_set_rows,
    .names = sesh_every_names,
    .types = sesh_every_types,
    .kinds = sesh_every_kinds,
    .required = 0x4u,
    .nullable = 0x8u,
    .size = sizeof(struct sesh_every_set),
    .fields = 7,
    .rows_count = 8,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 1};

const SESH_ROM struct sesh_type sesh_every_late_type = {
    .rows = sesh_every_late_rows,
    .names = sesh_every_names,
    .types = sesh_every_types,
    .kinds = sesh_every_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_every_late),
    .fields = 17,
    .rows_count = 17,
    .mask = 4,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_every_type = {
    .rows = sesh_every_rows,
    .names = sesh_every_names,
    .types = sesh_every_types,
    .kinds = sesh_every_kinds,
    .required = 0,
    .nullable = 0x20u,
    .size = sizeof(struct sesh_every),
    .fields = 21,
    .rows_count = 24,
    .mask = 4,
    .bare = 0,
    .secrets = 1,
    .also = 1};

int sesh_every_kind_read(struct sesh_every_kind *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_EVERY_KIND_WORK];
    return sesh_read(&sesh_every_kind_type, session, work, sizeof work, json, length, options, error);
}

int sesh_every_set_read(struct sesh_every_set *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_EVERY_SET_WORK];
    return sesh_read(&sesh_every_set_type, session, work, sizeof work, json, length, options, error);
}

int sesh_every_late_read(struct sesh_every_late *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_EVERY_LATE_WORK];
    return sesh_read(&sesh_every_late_type, session, work, sizeof work, json, length, options, error);
}

int sesh_every_read(struct sesh_every *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_EVERY_WORK];
    return sesh_read(&sesh_every_type, session, work, sizeof work, json, length, options, error);
}
