/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oauth_device.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/oauth_device.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_oauth_device_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_int_quoted.kind, /* 1 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_oauth_device_names[] =
    "device_code\0" /* 0 */
    "user_code\0" /* 12 */
    "verification_uri\0" /* 22 */
    "verification_uri_complete\0" /* 39 */
    "expires_in\0" /* 65 */
    "interval\0" /* 76 */
    "message\0" /* 85 */
    "error\0" /* 93 */
    "error_description\0" /* 99 */
    "verification_url"; /* 117 */

/* ---- struct sesh_oauth_device */

static const SESH_ROM struct sesh_row sesh_oauth_device_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_oauth_device, device_code), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->device_code), .elements = 1,
     .flags = SESH_REQUIRED | SESH_SECRET, .of = 0 /* STR */},
    {.name = 12, .offset = offsetof(struct sesh_oauth_device, user_code), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->user_code), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 22, .offset = offsetof(struct sesh_oauth_device, verification_uri), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->verification_uri), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 39, .offset = offsetof(struct sesh_oauth_device, verification_uri_complete), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->verification_uri_complete), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 65, .offset = offsetof(struct sesh_oauth_device, expires_in), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->expires_in), .elements = 1,
     .flags = 0, .of = 1 /* INT */},
    {.name = 76, .offset = offsetof(struct sesh_oauth_device, interval), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->interval), .elements = 1,
     .flags = 0, .of = 1 /* INT */},
    {.name = 85, .offset = offsetof(struct sesh_oauth_device, message), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->message), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 93, .offset = offsetof(struct sesh_oauth_device, error), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->error), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 99, .offset = offsetof(struct sesh_oauth_device, error_description), .count = 0,
     .size = sizeof(((struct sesh_oauth_device *)0)->error_description), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 117, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 2 /* verification_uri */},
};

/* Checks that the numbers fit. */
typedef char sesh_oauth_device_is_too_large[
    sizeof(struct sesh_oauth_device) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_OAUTH_DEVICE_DEVICE_CODE_CAP_makes_sesh_oauth_device_too_large[
    sizeof(struct sesh_oauth_device) <= SESH_MOST_SIZE || SESH_OAUTH_DEVICE_DEVICE_CODE_CAP <= 1024 ? 1 : -1];
typedef char SESH_OAUTH_DEVICE_USER_CODE_CAP_makes_sesh_oauth_device_too_large[
    sizeof(struct sesh_oauth_device) <= SESH_MOST_SIZE || SESH_OAUTH_DEVICE_USER_CODE_CAP <= 32 ? 1 : -1];
typedef char SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP_makes_sesh_oauth_device_too_large[
    sizeof(struct sesh_oauth_device) <= SESH_MOST_SIZE || SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP <= 256 ? 1 : -1];
typedef char SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP_makes_sesh_oauth_device_too_large[
    sizeof(struct sesh_oauth_device) <= SESH_MOST_SIZE || SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP <= 512 ? 1 : -1];
typedef char SESH_OAUTH_DEVICE_MESSAGE_CAP_makes_sesh_oauth_device_too_large[
    sizeof(struct sesh_oauth_device) <= SESH_MOST_SIZE || SESH_OAUTH_DEVICE_MESSAGE_CAP <= 256 ? 1 : -1];
typedef char SESH_OAUTH_DEVICE_ERROR_CAP_makes_sesh_oauth_device_too_large[
    sizeof(struct sesh_oauth_device) <= SESH_MOST_SIZE || SESH_OAUTH_DEVICE_ERROR_CAP <= 64 ? 1 : -1];
typedef char SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP_makes_sesh_oauth_device_too_large[
    sizeof(struct sesh_oauth_device) <= SESH_MOST_SIZE || SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP <= 256 ? 1 : -1];
typedef char sesh_masks_oauth_device[
    offsetof(struct sesh_oauth_device, has) == 0 && offsetof(struct sesh_oauth_device, null) == 2 &&
    offsetof(struct sesh_oauth_device, clipped) == 4 &&
    offsetof(struct sesh_oauth_device, also) == 6 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_oauth_device_types[] = {
    &sesh_oauth_device_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_oauth_device_type = {
    .rows = sesh_oauth_device_rows,
    .names = sesh_oauth_device_names,
    .types = sesh_oauth_device_types,
    .kinds = sesh_oauth_device_kinds,
    .required = 0x7u,
    .nullable = 0,
    .size = sizeof(struct sesh_oauth_device),
    .fields = 9,
    .rows_count = 10,
    .mask = 2,
    .bare = 0,
    .secrets = 1,
    .also = 1};

int sesh_oauth_device_read(struct sesh_oauth_device *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_OAUTH_DEVICE_WORK];
    return sesh_read(&sesh_oauth_device_type, session, work, sizeof work, json, length, options, error);
}
