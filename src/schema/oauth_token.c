/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oauth_token.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/oauth_token.h>

/* ---- enum sesh_oauth_token_use */

static const SESH_ROM char sesh_oauth_token_use_names[] =
    "Bearer\0" /* 1 */
    "DPoP\0" /* 2 */
    "mac\0" /* 3 */
    "N_A\0"; /* 4 */

static const SESH_ROM struct sesh_name_list sesh_oauth_token_use_enum = {
    .kind = SESH_ENUM_KIND(6), .names = sesh_oauth_token_use_names, .any_case = true};

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_oauth_token_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_oauth_token_use_enum.kind, /* 1 */
    &sesh_kind_int_quoted.kind, /* 2 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_oauth_token_names[] =
    "access_token\0" /* 0 */
    "token_type\0" /* 13 */
    "expires_in\0" /* 24 */
    "refresh_token\0" /* 35 */
    "scope\0" /* 49 */
    "id_token\0" /* 55 */
    "issued_token_type\0" /* 64 */
    "error\0" /* 82 */
    "error_description\0" /* 88 */
    "error_uri"; /* 106 */

/* ---- struct sesh_oauth_token */

static const SESH_ROM struct sesh_row sesh_oauth_token_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_oauth_token, access_token), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->access_token), .elements = 1,
     .flags = SESH_REQUIRED | SESH_SECRET, .of = 0 /* STR */},
    {.name = 13, .offset = offsetof(struct sesh_oauth_token, token_type), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->token_type), .elements = 1,
     .flags = 0, .of = 1 /* ENUM(oauth_token_use) */},
    {.name = 24, .offset = offsetof(struct sesh_oauth_token, expires_in), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->expires_in), .elements = 1,
     .flags = 0, .of = 2 /* INT */},
    {.name = 35, .offset = offsetof(struct sesh_oauth_token, refresh_token), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->refresh_token), .elements = 1,
     .flags = SESH_SECRET, .of = 0 /* STR */},
    {.name = 49, .offset = offsetof(struct sesh_oauth_token, scope), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->scope), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 55, .offset = offsetof(struct sesh_oauth_token, id_token), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->id_token), .elements = 1,
     .flags = SESH_SECRET, .of = 0 /* STR */},
    {.name = 64, .offset = offsetof(struct sesh_oauth_token, issued_token_type), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->issued_token_type), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 82, .offset = offsetof(struct sesh_oauth_token, error), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->error), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 88, .offset = offsetof(struct sesh_oauth_token, error_description), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->error_description), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 106, .offset = offsetof(struct sesh_oauth_token, error_uri), .count = 0,
     .size = sizeof(((struct sesh_oauth_token *)0)->error_uri), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_oauth_token_is_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP_makes_sesh_oauth_token_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE || SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP <= 2048 ? 1 : -1];
typedef char SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP_makes_sesh_oauth_token_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE || SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP <= 2048 ? 1 : -1];
typedef char SESH_OAUTH_TOKEN_SCOPE_CAP_makes_sesh_oauth_token_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE || SESH_OAUTH_TOKEN_SCOPE_CAP <= 512 ? 1 : -1];
typedef char SESH_OAUTH_TOKEN_ID_TOKEN_CAP_makes_sesh_oauth_token_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE || SESH_OAUTH_TOKEN_ID_TOKEN_CAP <= 2048 ? 1 : -1];
typedef char SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP_makes_sesh_oauth_token_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE || SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP <= 64 ? 1 : -1];
typedef char SESH_OAUTH_TOKEN_ERROR_CAP_makes_sesh_oauth_token_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE || SESH_OAUTH_TOKEN_ERROR_CAP <= 64 ? 1 : -1];
typedef char SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP_makes_sesh_oauth_token_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE || SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP <= 256 ? 1 : -1];
typedef char SESH_OAUTH_TOKEN_ERROR_URI_CAP_makes_sesh_oauth_token_too_large[
    sizeof(struct sesh_oauth_token) <= SESH_MOST_SIZE || SESH_OAUTH_TOKEN_ERROR_URI_CAP <= 128 ? 1 : -1];
typedef char sesh_masks_oauth_token[
    offsetof(struct sesh_oauth_token, has) == 0 && offsetof(struct sesh_oauth_token, null) == 2 &&
    offsetof(struct sesh_oauth_token, clipped) == 4 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_oauth_token_types[] = {
    &sesh_oauth_token_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_oauth_token_type = {
    .rows = sesh_oauth_token_rows,
    .names = sesh_oauth_token_names,
    .types = sesh_oauth_token_types,
    .kinds = sesh_oauth_token_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_oauth_token),
    .fields = 10,
    .rows_count = 10,
    .mask = 2,
    .bare = 0,
    .secrets = 1,
    .also = 0};

int sesh_oauth_token_read(struct sesh_oauth_token *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_OAUTH_TOKEN_WORK];
    return sesh_read(&sesh_oauth_token_type, session, work, sizeof work, json, length, options, error);
}
