/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/webuntis.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/webuntis.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_webuntis_kinds[] = {
    &sesh_kind_int, /* 0 */
    &sesh_kind_str, /* 1 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_webuntis_names[] =
    "id\0" /* 0 */
    "type\0" /* 3 */
    "displayName\0" /* 8 */
    "longName\0" /* 20 */
    "foreName\0" /* 29 */
    "klasseId\0" /* 38 */
    "personId\0" /* 47 */
    "sessionId\0" /* 56 */
    "personType\0" /* 66 */
    "jwt_token\0" /* 77 */
    "name\0" /* 87 */
    "departmentId\0" /* 92 */
    "roleId\0" /* 105 */
    "userGroupId\0" /* 112 */
    "persons\0" /* 124 */
    "email\0" /* 132 */
    "code\0" /* 138 */
    "message\0" /* 143 */
    "result\0" /* 151 */
    "error"; /* 158 */

/* ---- struct sesh_webuntis_person_entry */

static const SESH_ROM struct sesh_row sesh_webuntis_person_entry_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_webuntis_person_entry, id), .count = 0,
     .size = sizeof(((struct sesh_webuntis_person_entry *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* INT */},
    {.name = 3, .offset = offsetof(struct sesh_webuntis_person_entry, type), .count = 0,
     .size = sizeof(((struct sesh_webuntis_person_entry *)0)->type), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* INT */},
    {.name = 8, .offset = offsetof(struct sesh_webuntis_person_entry, display_name), .count = 0,
     .size = sizeof(((struct sesh_webuntis_person_entry *)0)->display_name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 20, .offset = offsetof(struct sesh_webuntis_person_entry, long_name), .count = 0,
     .size = sizeof(((struct sesh_webuntis_person_entry *)0)->long_name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 29, .offset = offsetof(struct sesh_webuntis_person_entry, fore_name), .count = 0,
     .size = sizeof(((struct sesh_webuntis_person_entry *)0)->fore_name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_webuntis_person_entry_is_too_large[
    sizeof(struct sesh_webuntis_person_entry) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP_makes_sesh_webuntis_person_entry_too_large[
    sizeof(struct sesh_webuntis_person_entry) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP_makes_sesh_webuntis_person_entry_too_large[
    sizeof(struct sesh_webuntis_person_entry) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP_makes_sesh_webuntis_person_entry_too_large[
    sizeof(struct sesh_webuntis_person_entry) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP <= 64 ? 1 : -1];
typedef char sesh_masks_webuntis_person_entry[
    offsetof(struct sesh_webuntis_person_entry, has) == 0 && offsetof(struct sesh_webuntis_person_entry, null) == 1 &&
    offsetof(struct sesh_webuntis_person_entry, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_webuntis */

static const SESH_ROM struct sesh_row sesh_webuntis_rows[] = {
    {.name = 38, .offset = offsetof(struct sesh_webuntis, klasse_id), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->klasse_id), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 47, .offset = offsetof(struct sesh_webuntis, person_id), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->person_id), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 56, .offset = offsetof(struct sesh_webuntis, session_id), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->session_id), .elements = 1,
     .flags = SESH_SECRET, .of = 1 /* STR */},
    {.name = 66, .offset = offsetof(struct sesh_webuntis, person_type), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->person_type), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 77, .offset = offsetof(struct sesh_webuntis, jwt_token), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->jwt_token), .elements = 1,
     .flags = SESH_SECRET, .of = 1 /* STR */},
    {.name = 87, .offset = offsetof(struct sesh_webuntis, name), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->name), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 0, .offset = offsetof(struct sesh_webuntis, id), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->id), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 92, .offset = offsetof(struct sesh_webuntis, department_id), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->department_id), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 105, .offset = offsetof(struct sesh_webuntis, role_id), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->role_id), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 112, .offset = offsetof(struct sesh_webuntis, user_group_id), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->user_group_id), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 124, .offset = offsetof(struct sesh_webuntis, persons), .count = offsetof(struct sesh_webuntis, persons_count),
     .size = sizeof(((struct sesh_webuntis *)0)->persons[0]),
     .elements = sizeof(((struct sesh_webuntis *)0)->persons) / sizeof(((struct sesh_webuntis *)0)->persons[0]),
     .flags = SESH_OBJECT | SESH_LIST, .of = 0 /* webuntis_person_entry */},
    {.name = 132, .offset = offsetof(struct sesh_webuntis, email), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->email), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
    {.name = 138, .offset = offsetof(struct sesh_webuntis, code), .count = 0,
     .size = sizeof(((struct sesh_webuntis *)0)->code), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
};

/* Checks that the numbers fit. */
typedef char sesh_webuntis_is_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP_makes_sesh_webuntis_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP_makes_sesh_webuntis_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP_makes_sesh_webuntis_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_SESSION_ID_CAP_makes_sesh_webuntis_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE || SESH_WEBUNTIS_SESSION_ID_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_JWT_TOKEN_CAP_makes_sesh_webuntis_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE || SESH_WEBUNTIS_JWT_TOKEN_CAP <= 2048 ? 1 : -1];
typedef char SESH_WEBUNTIS_NAME_CAP_makes_sesh_webuntis_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE || SESH_WEBUNTIS_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSONS_MAX_makes_sesh_webuntis_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSONS_MAX <= 8 ? 1 : -1];
typedef char SESH_WEBUNTIS_EMAIL_CAP_makes_sesh_webuntis_too_large[
    sizeof(struct sesh_webuntis) <= SESH_MOST_SIZE || SESH_WEBUNTIS_EMAIL_CAP <= 128 ? 1 : -1];
typedef char sesh_masks_webuntis[
    offsetof(struct sesh_webuntis, has) == 0 && offsetof(struct sesh_webuntis, null) == 2 &&
    offsetof(struct sesh_webuntis, clipped) == 4 ? 1 : -1];

/* ---- struct sesh_webuntis_error */

static const SESH_ROM struct sesh_row sesh_webuntis_error_rows[] = {
    {.name = 138, .offset = offsetof(struct sesh_webuntis_error, code), .count = 0,
     .size = sizeof(((struct sesh_webuntis_error *)0)->code), .elements = 1,
     .flags = 0, .of = 0 /* INT */},
    {.name = 143, .offset = offsetof(struct sesh_webuntis_error, message), .count = 0,
     .size = sizeof(((struct sesh_webuntis_error *)0)->message), .elements = 1,
     .flags = 0, .of = 1 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_webuntis_error_is_too_large[
    sizeof(struct sesh_webuntis_error) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_WEBUNTIS_ERROR_MESSAGE_CAP_makes_sesh_webuntis_error_too_large[
    sizeof(struct sesh_webuntis_error) <= SESH_MOST_SIZE || SESH_WEBUNTIS_ERROR_MESSAGE_CAP <= 256 ? 1 : -1];
typedef char sesh_masks_webuntis_error[
    offsetof(struct sesh_webuntis_error, has) == 0 && offsetof(struct sesh_webuntis_error, null) == 1 &&
    offsetof(struct sesh_webuntis_error, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_webuntis_reply */

static const SESH_ROM struct sesh_row sesh_webuntis_reply_rows[] = {
    {.name = 151, .offset = offsetof(struct sesh_webuntis_reply, result), .count = 0,
     .size = sizeof(((struct sesh_webuntis_reply *)0)->result), .elements = 1,
     .flags = SESH_OBJECT, .of = 1 /* webuntis */},
    {.name = 158, .offset = offsetof(struct sesh_webuntis_reply, error), .count = 0,
     .size = sizeof(((struct sesh_webuntis_reply *)0)->error), .elements = 1,
     .flags = SESH_OBJECT, .of = 2 /* webuntis_error */},
};

/* Checks that the numbers fit. */
typedef char sesh_webuntis_reply_is_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_SESSION_ID_CAP_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_SESSION_ID_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_JWT_TOKEN_CAP_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_JWT_TOKEN_CAP <= 2048 ? 1 : -1];
typedef char SESH_WEBUNTIS_NAME_CAP_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_WEBUNTIS_PERSONS_MAX_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_PERSONS_MAX <= 8 ? 1 : -1];
typedef char SESH_WEBUNTIS_EMAIL_CAP_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_WEBUNTIS_ERROR_MESSAGE_CAP_makes_sesh_webuntis_reply_too_large[
    sizeof(struct sesh_webuntis_reply) <= SESH_MOST_SIZE || SESH_WEBUNTIS_ERROR_MESSAGE_CAP <= 256 ? 1 : -1];
typedef char sesh_masks_webuntis_reply[
    offsetof(struct sesh_webuntis_reply, has) == 0 && offsetof(struct sesh_webuntis_reply, null) == 1 &&
    offsetof(struct sesh_webuntis_reply, clipped) == 2 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_webuntis_types[] = {
    &sesh_webuntis_person_entry_type, /* 0 */
    &sesh_webuntis_type, /* 1 */
    &sesh_webuntis_error_type, /* 2 */
    &sesh_webuntis_reply_type, /* 3 */
};

const SESH_ROM struct sesh_type sesh_webuntis_person_entry_type = {
    .rows = sesh_webuntis_person_entry_rows,
    .names = sesh_webuntis_names,
    .types = sesh_webuntis_types,
    .kinds = sesh_webuntis_kinds,
    .required = 0x3u,
    .nullable = 0,
    .size = sizeof(struct sesh_webuntis_person_entry),
    .fields = 5,
    .rows_count = 5,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_webuntis_type = {
    .rows = sesh_webuntis_rows,
    .names = sesh_webuntis_names,
    .types = sesh_webuntis_types,
    .kinds = sesh_webuntis_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_webuntis),
    .fields = 13,
    .rows_count = 13,
    .mask = 2,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_webuntis_error_type = {
    .rows = sesh_webuntis_error_rows,
    .names = sesh_webuntis_names,
    .types = sesh_webuntis_types,
    .kinds = sesh_webuntis_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_webuntis_error),
    .fields = 2,
    .rows_count = 2,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

const SESH_ROM struct sesh_type sesh_webuntis_reply_type = {
    .rows = sesh_webuntis_reply_rows,
    .names = sesh_webuntis_names,
    .types = sesh_webuntis_types,
    .kinds = sesh_webuntis_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_webuntis_reply),
    .fields = 2,
    .rows_count = 2,
    .mask = 1,
    .bare = 0,
    .secrets = 1,
    .also = 0};

int sesh_webuntis_read(struct sesh_webuntis *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_WEBUNTIS_WORK];
    return sesh_read(&sesh_webuntis_type, session, work, sizeof work, json, length, options, error);
}

int sesh_webuntis_reply_read(struct sesh_webuntis_reply *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_WEBUNTIS_REPLY_WORK];
    return sesh_read(&sesh_webuntis_reply_type, session, work, sizeof work, json, length, options, error);
}
