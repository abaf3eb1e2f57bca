/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs_token.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/verdocs_token.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_verdocs_token_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_time, /* 1 */
    &sesh_kind_bool, /* 2 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_verdocs_token_names[] =
    "sub\0" /* 0 */
    "email\0" /* 4 */
    "profile_id\0" /* 10 */
    "organization_id\0" /* 21 */
    "iss\0" /* 37 */
    "aud\0" /* 41 */
    "exp\0" /* 45 */
    "iat\0" /* 49 */
    "jti\0" /* 53 */
    "session_type\0" /* 57 */
    "global_admin\0" /* 70 */
    "envelope_id\0" /* 83 */
    "role_name\0" /* 95 */
    "https://verdocs.com/"; /* 105 */

/* ---- struct sesh_verdocs_token */

static const SESH_ROM struct sesh_row sesh_verdocs_token_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_verdocs_token, sub), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->sub), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 4, .offset = offsetof(struct sesh_verdocs_token, email), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->email), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 10, .offset = offsetof(struct sesh_verdocs_token, profile_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->profile_id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 21, .offset = offsetof(struct sesh_verdocs_token, organization_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->organization_id), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 37, .offset = offsetof(struct sesh_verdocs_token, iss), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->iss), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 41, .offset = offsetof(struct sesh_verdocs_token, aud), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->aud), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 45, .offset = offsetof(struct sesh_verdocs_token, exp), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->exp), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* TIME */},
    {.name = 49, .offset = offsetof(struct sesh_verdocs_token, iat), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->iat), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* TIME */},
    {.name = 53, .offset = offsetof(struct sesh_verdocs_token, jti), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->jti), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 57, .offset = offsetof(struct sesh_verdocs_token, session_type), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->session_type), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 70, .offset = offsetof(struct sesh_verdocs_token, global_admin), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->global_admin), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 83, .offset = offsetof(struct sesh_verdocs_token, envelope_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->envelope_id), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 95, .offset = offsetof(struct sesh_verdocs_token, role_name), .count = 0,
     .size = sizeof(((struct sesh_verdocs_token *)0)->role_name), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 105, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_PREFIX, .of = 0},
};

/* Checks that the numbers fit. */
typedef char sesh_verdocs_token_is_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_SUB_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_SUB_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_EMAIL_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_PROFILE_ID_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_PROFILE_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_ISS_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_ISS_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_AUD_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_AUD_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_JTI_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_JTI_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP <= 16 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_TOKEN_ROLE_NAME_CAP_makes_sesh_verdocs_token_too_large[
    sizeof(struct sesh_verdocs_token) <= SESH_MOST_SIZE || SESH_VERDOCS_TOKEN_ROLE_NAME_CAP <= 64 ? 1 : -1];
typedef char sesh_masks_verdocs_token[
    offsetof(struct sesh_verdocs_token, has) == 0 && offsetof(struct sesh_verdocs_token, null) == 2 &&
    offsetof(struct sesh_verdocs_token, clipped) == 4 &&
    offsetof(struct sesh_verdocs_token, also) == 6 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_verdocs_token_types[] = {
    &sesh_verdocs_token_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_verdocs_token_type = {
    .rows = sesh_verdocs_token_rows,
    .names = sesh_verdocs_token_names,
    .types = sesh_verdocs_token_types,
    .kinds = sesh_verdocs_token_kinds,
    .required = 0xC5u,
    .nullable = 0,
    .size = sizeof(struct sesh_verdocs_token),
    .fields = 13,
    .rows_count = 14,
    .mask = 2,
    .bare = 0,
    .secrets = 0,
    .also = 1};

int sesh_verdocs_token_read(struct sesh_verdocs_token *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_VERDOCS_TOKEN_WORK];
    return sesh_read(&sesh_verdocs_token_type, session, work, sizeof work, json, length, options, error);
}
