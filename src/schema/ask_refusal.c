/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/ask_refusal.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/ask_refusal.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_ask_refusal_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_int, /* 1 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_ask_refusal_names[] =
    "error\0" /* 0 */
    "error_description\0" /* 6 */
    "code\0" /* 24 */
    "debug"; /* 29 */

/* ---- struct sesh_ask_refusal */

static const SESH_ROM struct sesh_row sesh_ask_refusal_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_ask_refusal, error), .count = 0,
     .size = sizeof(((struct sesh_ask_refusal *)0)->error), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 6, .offset = offsetof(struct sesh_ask_refusal, error_description), .count = 0,
     .size = sizeof(((struct sesh_ask_refusal *)0)->error_description), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 24, .offset = offsetof(struct sesh_ask_refusal, code), .count = 0,
     .size = sizeof(((struct sesh_ask_refusal *)0)->code), .elements = 1,
     .flags = 0, .of = 1 /* INT */},
    {.name = 29, .offset = offsetof(struct sesh_ask_refusal, debug), .count = 0,
     .size = sizeof(((struct sesh_ask_refusal *)0)->debug), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_ask_refusal_is_too_large[
    sizeof(struct sesh_ask_refusal) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_ASK_REFUSAL_ERROR_CAP_makes_sesh_ask_refusal_too_large[
    sizeof(struct sesh_ask_refusal) <= SESH_MOST_SIZE || SESH_ASK_REFUSAL_ERROR_CAP <= 128 ? 1 : -1];
typedef char SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP_makes_sesh_ask_refusal_too_large[
    sizeof(struct sesh_ask_refusal) <= SESH_MOST_SIZE || SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP <= 256 ? 1 : -1];
typedef char SESH_ASK_REFUSAL_DEBUG_CAP_makes_sesh_ask_refusal_too_large[
    sizeof(struct sesh_ask_refusal) <= SESH_MOST_SIZE || SESH_ASK_REFUSAL_DEBUG_CAP <= 256 ? 1 : -1];
typedef char sesh_masks_ask_refusal[
    offsetof(struct sesh_ask_refusal, has) == 0 && offsetof(struct sesh_ask_refusal, null) == 1 &&
    offsetof(struct sesh_ask_refusal, clipped) == 2 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_ask_refusal_types[] = {
    &sesh_ask_refusal_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_ask_refusal_type = {
    .rows = sesh_ask_refusal_rows,
    .names = sesh_ask_refusal_names,
    .types = sesh_ask_refusal_types,
    .kinds = sesh_ask_refusal_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_ask_refusal),
    .fields = 4,
    .rows_count = 4,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

int sesh_ask_refusal_read(struct sesh_ask_refusal *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_ASK_REFUSAL_WORK];
    return sesh_read(&sesh_ask_refusal_type, session, work, sizeof work, json, length, options, error);
}
