/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs_login.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/verdocs_login.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_verdocs_login_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_time, /* 1 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_verdocs_login_names[] =
    "accessToken\0" /* 0 */
    "idToken\0" /* 12 */
    "refreshToken\0" /* 20 */
    "expires_in\0" /* 33 */
    "access_token_exp\0" /* 44 */
    "refresh_token_exp\0" /* 61 */
    "access_token\0" /* 79 */
    "id_token\0" /* 92 */
    "refresh_token"; /* 101 */

/* ---- struct sesh_verdocs_login */

static const SESH_ROM struct sesh_row sesh_verdocs_login_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_verdocs_login, access_token), .count = 0,
     .size = sizeof(((struct sesh_verdocs_login *)0)->access_token), .elements = 1,
     .flags = SESH_REQUIRED | SESH_SECRET, .of = 0 /* STR */},
    {.name = 12, .offset = offsetof(struct sesh_verdocs_login, id_token), .count = 0,
     .size = sizeof(((struct sesh_verdocs_login *)0)->id_token), .elements = 1,
     .flags = SESH_SECRET, .of = 0 /* STR */},
    {.name = 20, .offset = offsetof(struct sesh_verdocs_login, refresh_token), .count = 0,
     .size = sizeof(((struct sesh_verdocs_login *)0)->refresh_token), .elements = 1,
     .flags = SESH_SECRET, .of = 0 /* STR */},
    {.name = 33, .offset = offsetof(struct sesh_verdocs_login, expires_in), .count = 0,
     .size = sizeof(((struct sesh_verdocs_login *)0)->expires_in), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 44, .offset = offsetof(struct sesh_verdocs_login, access_token_exp), .count = 0,
     .size = sizeof(((struct sesh_verdocs_login *)0)->access_token_exp), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 61, .offset = offsetof(struct sesh_verdocs_login, refresh_token_exp), .count = 0,
     .size = sizeof(((struct sesh_verdocs_login *)0)->refresh_token_exp), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 79, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 0 /* access_token */},
    {.name = 92, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 1 /* id_token */},
    {.name = 101, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 2 /* refresh_token */},
};

/* Checks that the numbers fit. */
typedef char sesh_verdocs_login_is_too_large[
    sizeof(struct sesh_verdocs_login) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP_makes_sesh_verdocs_login_too_large[
    sizeof(struct sesh_verdocs_login) <= SESH_MOST_SIZE || SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP <= 2048 ? 1 : -1];
typedef char SESH_VERDOCS_LOGIN_ID_TOKEN_CAP_makes_sesh_verdocs_login_too_large[
    sizeof(struct sesh_verdocs_login) <= SESH_MOST_SIZE || SESH_VERDOCS_LOGIN_ID_TOKEN_CAP <= 2048 ? 1 : -1];
typedef char SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP_makes_sesh_verdocs_login_too_large[
    sizeof(struct sesh_verdocs_login) <= SESH_MOST_SIZE || SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP <= 2048 ? 1 : -1];
typedef char sesh_masks_verdocs_login[
    offsetof(struct sesh_verdocs_login, has) == 0 && offsetof(struct sesh_verdocs_login, null) == 1 &&
    offsetof(struct sesh_verdocs_login, clipped) == 2 &&
    offsetof(struct sesh_verdocs_login, also) == 3 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_verdocs_login_types[] = {
    &sesh_verdocs_login_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_verdocs_login_type = {
    .rows = sesh_verdocs_login_rows,
    .names = sesh_verdocs_login_names,
    .types = sesh_verdocs_login_types,
    .kinds = sesh_verdocs_login_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_verdocs_login),
    .fields = 6,
    .rows_count = 9,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 1};

int sesh_verdocs_login_read(struct sesh_verdocs_login *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_VERDOCS_LOGIN_WORK];
    return sesh_read(&sesh_verdocs_login_type, session, work, sizeof work, json, length, options, error);
}
