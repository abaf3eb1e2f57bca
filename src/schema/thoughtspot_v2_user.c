/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot_v2_user.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/thoughtspot_v2_user.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_thoughtspot_v2_user_kinds[] = {
    &sesh_kind_int, /* 0 */
    &sesh_kind_str, /* 1 */
    &sesh_kind_bool, /* 2 */
    &sesh_kind_time, /* 3 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_thoughtspot_v2_user_names[] =
    "id\0" /* 0 */
    "name\0" /* 3 */
    "display_name\0" /* 8 */
    "email\0" /* 21 */
    "account_type\0" /* 27 */
    "account_status\0" /* 40 */
    "can_change_password\0" /* 55 */
    "privileges\0" /* 75 */
    "user_groups\0" /* 86 */
    "current_org\0" /* 98 */
    "creation_time_in_millis\0" /* 110 */
    "expiration_time_in_millis"; /* 134 */

/* ---- struct sesh_thoughtspot_v2_org */

static const SESH_ROM struct sesh_row sesh_thoughtspot_v2_org_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_thoughtspot_v2_org, id), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_org *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* INT */},
    {.name = 3, .offset = offsetof(struct sesh_thoughtspot_v2_org, name), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_org *)0)->name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_thoughtspot_v2_org_is_too_large[
    sizeof(struct sesh_thoughtspot_v2_org) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_ORG_NAME_CAP_makes_sesh_thoughtspot_v2_org_too_large[
    sizeof(struct sesh_thoughtspot_v2_org) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_ORG_NAME_CAP <= 64 ? 1 : -1];
typedef char sesh_masks_thoughtspot_v2_org[
    offsetof(struct sesh_thoughtspot_v2_org, has) == 0 && offsetof(struct sesh_thoughtspot_v2_org, null) == 1 &&
    offsetof(struct sesh_thoughtspot_v2_org, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_thoughtspot_v2_group */

static const SESH_ROM struct sesh_row sesh_thoughtspot_v2_group_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_thoughtspot_v2_group, id), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_group *)0)->id), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 3, .offset = offsetof(struct sesh_thoughtspot_v2_group, name), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_group *)0)->name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_thoughtspot_v2_group_is_too_large[
    sizeof(struct sesh_thoughtspot_v2_group) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_GROUP_ID_CAP_makes_sesh_thoughtspot_v2_group_too_large[
    sizeof(struct sesh_thoughtspot_v2_group) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_GROUP_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP_makes_sesh_thoughtspot_v2_group_too_large[
    sizeof(struct sesh_thoughtspot_v2_group) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP <= 64 ? 1 : -1];
typedef char sesh_masks_thoughtspot_v2_group[
    offsetof(struct sesh_thoughtspot_v2_group, has) == 0 && offsetof(struct sesh_thoughtspot_v2_group, null) == 1 &&
    offsetof(struct sesh_thoughtspot_v2_group, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_thoughtspot_v2_user */

static const SESH_ROM struct sesh_row sesh_thoughtspot_v2_user_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_thoughtspot_v2_user, id), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* STR */},
    {.name = 3, .offset = offsetof(struct sesh_thoughtspot_v2_user, name), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* STR */},
    {.name = 8, .offset = offsetof(struct sesh_thoughtspot_v2_user, display_name), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->display_name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 21, .offset = offsetof(struct sesh_thoughtspot_v2_user, email), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->email), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 27, .offset = offsetof(struct sesh_thoughtspot_v2_user, account_type), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->account_type), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 40, .offset = offsetof(struct sesh_thoughtspot_v2_user, account_status), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->account_status), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 55, .offset = offsetof(struct sesh_thoughtspot_v2_user, can_change_password), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->can_change_password), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 75, .offset = offsetof(struct sesh_thoughtspot_v2_user, privileges), .count = offsetof(struct sesh_thoughtspot_v2_user, privileges_count),
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->privileges[0]),
     .elements = sizeof(((struct sesh_thoughtspot_v2_user *)0)->privileges) / sizeof(((struct sesh_thoughtspot_v2_user *)0)->privileges[0]),
     .flags = SESH_LIST, .of = 1 /* STR */},
    {.name = 86, .offset = offsetof(struct sesh_thoughtspot_v2_user, user_groups), .count = offsetof(struct sesh_thoughtspot_v2_user, user_groups_count),
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->user_groups[0]),
     .elements = sizeof(((struct sesh_thoughtspot_v2_user *)0)->user_groups) / sizeof(((struct sesh_thoughtspot_v2_user *)0)->user_groups[0]),
     .flags = SESH_OBJECT | SESH_LIST, .of = 1 /* thoughtspot_v2_group */},
    {.name = 98, .offset = offsetof(struct sesh_thoughtspot_v2_user, current_org), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->current_org), .elements = 1,
     .flags = SESH_OBJECT, .of = 0 /* thoughtspot_v2_org */},
    {.name = 110, .offset = offsetof(struct sesh_thoughtspot_v2_user, creation_time_in_millis), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->creation_time_in_millis), .elements = 1,
     .flags = 0, .of = 3 /* TIME */},
    {.name = 134, .offset = offsetof(struct sesh_thoughtspot_v2_user, expiration_time_in_millis), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_v2_user *)0)->expiration_time_in_millis), .elements = 1,
     .flags = 0, .of = 3 /* TIME */},
};

/* Checks that the numbers fit. */
typedef char sesh_thoughtspot_v2_user_is_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_ORG_NAME_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_ORG_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_GROUP_ID_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_GROUP_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_ID_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_NAME_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP <= 32 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP <= 16 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP <= 40 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX <= 64 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX_makes_sesh_thoughtspot_v2_user_too_large[
    sizeof(struct sesh_thoughtspot_v2_user) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX <= 16 ? 1 : -1];
typedef char sesh_masks_thoughtspot_v2_user[
    offsetof(struct sesh_thoughtspot_v2_user, has) == 0 && offsetof(struct sesh_thoughtspot_v2_user, null) == 2 &&
    offsetof(struct sesh_thoughtspot_v2_user, clipped) == 4 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_thoughtspot_v2_user_types[] = {
    &sesh_thoughtspot_v2_org_type, /* 0 */
    &sesh_thoughtspot_v2_group_type, /* 1 */
    &sesh_thoughtspot_v2_user_type, /* 2 */
};

const SESH_ROM struct sesh_type sesh_thoughtspot_v2_org_type = {
    .rows = sesh_thoughtspot_v2_org_rows,
    .names = sesh_thoughtspot_v2_user_names,
    .types = sesh_thoughtspot_v2_user_types,
    .kinds = sesh_thoughtspot_v2_user_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_thoughtspot_v2_org),
    .fields = 2,
    .rows_count = 2,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_thoughtspot_v2_group_type = {
    .rows = sesh_thoughtspot_v2_group_rows,
    .names = sesh_thoughtspot_v2_user_names,
    .types = sesh_thoughtspot_v2_user_types,
    .kinds = sesh_thoughtspot_v2_user_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_thoughtspot_v2_group),
    .fields = 2,
    .rows_count = 2,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_thoughtspot_v2_user_type = {
    .rows = sesh_thoughtspot_v2_user_rows,
    .names = sesh_thoughtspot_v2_user_names,
    .types = sesh_thoughtspot_v2_user_types,
    .kinds = sesh_thoughtspot_v2_user_kinds,
    .required = 0x3u,
    .nullable = 0,
    .size = sizeof(struct sesh_thoughtspot_v2_user),
    .fields = 12,
    .rows_count = 12,
    .mask = 2,
    .bare = 0,
    .secrets = 0,
    .also = 0};

int sesh_thoughtspot_v2_user_read(struct sesh_thoughtspot_v2_user *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_THOUGHTSPOT_V2_USER_WORK];
    return sesh_read(&sesh_thoughtspot_v2_user_type, session, work, sizeof work, json, length, options, error);
}
