/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/thoughtspot.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_thoughtspot_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_time, /* 1 */
    &sesh_kind_bool, /* 2 */
    &sesh_kind_int, /* 3 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_thoughtspot_names[] =
    "formatPattern\0" /* 0 */
    "persona\0" /* 14 */
    "mail\0" /* 22 */
    "userName\0" /* 27 */
    "userDisplayName\0" /* 36 */
    "userEmail\0" /* 52 */
    "userCreatedTime\0" /* 62 */
    "userGUID\0" /* 78 */
    "canChangePassword\0" /* 87 */
    "isSystemUser\0" /* 105 */
    "userGroupMask\0" /* 118 */
    "privileges\0" /* 132 */
    "expirationTime\0" /* 143 */
    "authToken\0" /* 158 */
    "locale\0" /* 168 */
    "timezone\0" /* 175 */
    "dateFormat\0" /* 184 */
    "timeFormat\0" /* 195 */
    "dateTimeFormat\0" /* 206 */
    "partialJSessionGUID\0" /* 221 */
    "isFirstLogin\0" /* 241 */
    "firstLoginDate\0" /* 254 */
    "userProperties\0" /* 269 */
    "state"; /* 284 */

/* ---- struct sesh_thoughtspot_eformat */

static const SESH_ROM struct sesh_row sesh_thoughtspot_eformat_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_thoughtspot_eformat, format_pattern), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_eformat *)0)->format_pattern), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_thoughtspot_eformat_is_too_large[
    sizeof(struct sesh_thoughtspot_eformat) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP_makes_sesh_thoughtspot_eformat_too_large[
    sizeof(struct sesh_thoughtspot_eformat) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP <= 48 ? 1 : -1];
typedef char sesh_masks_thoughtspot_eformat[
    offsetof(struct sesh_thoughtspot_eformat, has) == 0 && offsetof(struct sesh_thoughtspot_eformat, null) == 1 &&
    offsetof(struct sesh_thoughtspot_eformat, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_thoughtspot_user_properties */

static const SESH_ROM struct sesh_row sesh_thoughtspot_user_properties_rows[] = {
    {.name = 14, .offset = offsetof(struct sesh_thoughtspot_user_properties, persona), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_user_properties *)0)->persona), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 22, .offset = offsetof(struct sesh_thoughtspot_user_properties, mail), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot_user_properties *)0)->mail), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_thoughtspot_user_properties_is_too_large[
    sizeof(struct sesh_thoughtspot_user_properties) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP_makes_sesh_thoughtspot_user_properties_too_large[
    sizeof(struct sesh_thoughtspot_user_properties) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP <= 32 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP_makes_sesh_thoughtspot_user_properties_too_large[
    sizeof(struct sesh_thoughtspot_user_properties) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP <= 128 ? 1 : -1];
typedef char sesh_masks_thoughtspot_user_properties[
    offsetof(struct sesh_thoughtspot_user_properties, has) == 0 && offsetof(struct sesh_thoughtspot_user_properties, null) == 1 &&
    offsetof(struct sesh_thoughtspot_user_properties, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_thoughtspot */

static const SESH_ROM struct sesh_row sesh_thoughtspot_rows[] = {
    {.name = 27, .offset = offsetof(struct sesh_thoughtspot, user_name), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->user_name), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 36, .offset = offsetof(struct sesh_thoughtspot, user_display_name), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->user_display_name), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 52, .offset = offsetof(struct sesh_thoughtspot, user_email), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->user_email), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 62, .offset = offsetof(struct sesh_thoughtspot, user_created_time), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->user_created_time), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 78, .offset = offsetof(struct sesh_thoughtspot, user_guid), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->user_guid), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 87, .offset = offsetof(struct sesh_thoughtspot, can_change_password), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->can_change_password), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 105, .offset = offsetof(struct sesh_thoughtspot, is_system_user), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->is_system_user), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 118, .offset = offsetof(struct sesh_thoughtspot, user_group_mask), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->user_group_mask), .elements = 1,
     .flags = 0, .of = 3 /* INT */},
    {.name = 132, .offset = offsetof(struct sesh_thoughtspot, privileges), .count = offsetof(struct sesh_thoughtspot, privileges_count),
     .size = sizeof(((struct sesh_thoughtspot *)0)->privileges[0]),
     .elements = sizeof(((struct sesh_thoughtspot *)0)->privileges) / sizeof(((struct sesh_thoughtspot *)0)->privileges[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
    {.name = 143, .offset = offsetof(struct sesh_thoughtspot, expiration_time), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->expiration_time), .elements = 1,
     .flags = 0, .of = 3 /* INT */},
    {.name = 158, .offset = offsetof(struct sesh_thoughtspot, auth_token), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->auth_token), .elements = 1,
     .flags = SESH_SECRET, .of = 0 /* STR */},
    {.name = 168, .offset = offsetof(struct sesh_thoughtspot, locale), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->locale), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 175, .offset = offsetof(struct sesh_thoughtspot, timezone), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->timezone), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 184, .offset = offsetof(struct sesh_thoughtspot, date_format), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->date_format), .elements = 1,
     .flags = SESH_OBJECT, .of = 0 /* thoughtspot_eformat */},
    {.name = 195, .offset = offsetof(struct sesh_thoughtspot, time_format), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->time_format), .elements = 1,
     .flags = SESH_OBJECT, .of = 0 /* thoughtspot_eformat */},
    {.name = 206, .offset = offsetof(struct sesh_thoughtspot, date_time_format), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->date_time_format), .elements = 1,
     .flags = SESH_OBJECT, .of = 0 /* thoughtspot_eformat */},
    {.name = 221, .offset = offsetof(struct sesh_thoughtspot, partial_jsession_guid), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->partial_jsession_guid), .elements = 1,
     .flags = SESH_SECRET, .of = 0 /* STR */},
    {.name = 241, .offset = offsetof(struct sesh_thoughtspot, is_first_login), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->is_first_login), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 254, .offset = offsetof(struct sesh_thoughtspot, first_login_date), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->first_login_date), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 269, .offset = offsetof(struct sesh_thoughtspot, user_properties), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->user_properties), .elements = 1,
     .flags = SESH_OBJECT, .of = 1 /* thoughtspot_user_properties */},
    {.name = 284, .offset = offsetof(struct sesh_thoughtspot, state), .count = 0,
     .size = sizeof(((struct sesh_thoughtspot *)0)->state), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_thoughtspot_is_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP <= 48 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP <= 32 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_USER_NAME_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_USER_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_USER_EMAIL_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_USER_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_USER_GUID_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_USER_GUID_CAP <= 40 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_PRIVILEGES_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_PRIVILEGES_CAP <= 40 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_PRIVILEGES_MAX_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_PRIVILEGES_MAX <= 64 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_AUTH_TOKEN_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_AUTH_TOKEN_CAP <= 512 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_LOCALE_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_LOCALE_CAP <= 16 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_TIMEZONE_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_TIMEZONE_CAP <= 48 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP <= 64 ? 1 : -1];
typedef char SESH_THOUGHTSPOT_STATE_CAP_makes_sesh_thoughtspot_too_large[
    sizeof(struct sesh_thoughtspot) <= SESH_MOST_SIZE || SESH_THOUGHTSPOT_STATE_CAP <= 16 ? 1 : -1];
typedef char sesh_masks_thoughtspot[
    offsetof(struct sesh_thoughtspot, has) == 0 && offsetof(struct sesh_thoughtspot, null) == 4 &&
    offsetof(struct sesh_thoughtspot, clipped) == 8 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_thoughtspot_types[] = {
    &sesh_thoughtspot_eformat_type, /* 0 */
    &sesh_thoughtspot_user_properties_type, /* 1 */
    &sesh_thoughtspot_type, /* 2 */
};

const SESH_ROM struct sesh_type sesh_thoughtspot_eformat_type = {
    .rows = sesh_thoughtspot_eformat_rows,
    .names = sesh_thoughtspot_names,
    .types = sesh_thoughtspot_types,
    .kinds = sesh_thoughtspot_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_thoughtspot_eformat),
    .fields = 1,
    .rows_count = 1,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_thoughtspot_user_properties_type = {
    .rows = sesh_thoughtspot_user_properties_rows,
    .names = sesh_thoughtspot_names,
    .types = sesh_thoughtspot_types,
    .kinds = sesh_thoughtspot_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_thoughtspot_user_properties),
    .fields = 2,
    .rows_count = 2,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_thoughtspot_type = {
    .rows = sesh_thoughtspot_rows,
    .names = sesh_thoughtspot_names,
    .types = sesh_thoughtspot_types,
    .kinds = sesh_thoughtspot_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_thoughtspot),
    .fields = 21,
    .rows_count = 21,
    .mask = 4,
    .bare = 0,
    .secrets = 1,
    .also = 0};

int sesh_thoughtspot_read(struct sesh_thoughtspot *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_THOUGHTSPOT_WORK];
    return sesh_read(&sesh_thoughtspot_type, session, work, sizeof work, json, length, options, error);
}
