/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot_v2_token.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/thoughtspot_v2_token.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_thoughtspot_v2_token_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_time, /* 1 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_thoughtspot_v2_token_names[] =
    "token\0" /* 0 */
    "creation_time_in_millis\0" /* 6 */
    "expiration_time_in_millis\0" /* 30 */
    "valid_for_user_id\0" /* 56 */
    "valid_for_username"; /* 74 */

/* ---- struct sesh_thoughtspot_v2_token */

static const SESH_ROM struct sesh_row sesh_thoughtspot_v2_token_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_thoughtspot_v2_token, token), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_token *)0)->token), .elements = 1,
     .flags = SESH_REQUIRED | SESH_SECRET, .of = 0 /* STR */},
    {.name = 6, .offset = offsetof(struct sesh_thoughtspot_v2_token, creation_time_in_millis), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_token *)0)->creation_time_in_millis), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 30, .offset = offsetof(struct sesh_thoughtspot_v2_token, expiration_time_in_millis), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_token *)0)->expiration_time_in_millis), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 56, .offset = offsetof(struct sesh_thoughtspot_v2_token, valid_for_user_id), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_token *)0)->valid_for_user_id), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 74, .offset = offsetof(struct sesh_thoughtspot_v2_token, valid_for_username), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_token *)0)->valid_for_username), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_thoughtspot_v2_token_is_too_large[
    sizeof(struct sesh_thoughtspot_v2_token) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP_makes_sesh_thoughtspot_v2_token_too_large[
    sizeof(struct sesh_thoughtspot_v2_token) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP <= 1024 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP_makes_sesh_thoughtspot_v2_token_too_large[
    sizeof(struct sesh_thoughtspot_v2_token) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP_makes_sesh_thoughtspot_v2_token_too_large[
    sizeof(struct sesh_thoughtspot_v2_token) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP <= 64 ? 1 : -1];
typedef char sesh_masks_thoughtspot_v2_token[
    offsetof(struct sesh_thoughtspot_v2_token, has) == 0 && offsetof(struct sesh_thoughtspot_v2_token, null) == 1 &&
    offsetof(struct sesh_thoughtspot_v2_token, clipped) == 2 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_thoughtspot_v2_token_types[] = {
    &sesh_thoughtspot_v2_token_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_thoughtspot_v2_token_type = {
    .rows = sesh_thoughtspot_v2_token_rows,
    .names = sesh_thoughtspot_v2_token_names,
    .types = sesh_thoughtspot_v2_token_types,
    .kinds = sesh_thoughtspot_v2_token_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_thoughtspot_v2_token),
    .fields = 5,
    .rows_count = 5,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

int sesh_thoughtspot_v2_token_read(struct sesh_thoughtspot_v2_token *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_THOUGHTSPOT_V2_TOKEN_WORK];
    return sesh_read(&sesh_thoughtspot_v2_token_type, session, work, sizeof work, json, length, options, error);
}
