/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/aws_credentials.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/aws_credentials.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_aws_credentials_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_date_time, /* 1 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_aws_credentials_names[] =
    "accessKeyId\0" /* 0 */
    "secretAccessKey\0" /* 12 */
    "sessionToken\0" /* 28 */
    "expiration\0" /* 41 */
    "code\0" /* 52 */
    "message\0" /* 57 */
    "Type\0" /* 65 */
    "LastUpdated\0" /* 70 */
    "RoleArn\0" /* 82 */
    "AccessKeyId\0" /* 90 */
    "SecretAccessKey\0" /* 102 */
    "Token\0" /* 118 */
    "SessionToken\0" /* 124 */
    "Expiration\0" /* 137 */
    "Code\0" /* 148 */
    "Message"; /* 153 */

/* ---- struct sesh_aws_credentials */

static const SESH_ROM struct sesh_row sesh_aws_credentials_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_aws_credentials, access_key_id), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->access_key_id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 12, .offset = offsetof(struct sesh_aws_credentials, secret_access_key), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->secret_access_key), .elements = 1,
     .flags = SESH_REQUIRED | SESH_SECRET, .of = 0 /* STR */},
    {.name = 28, .offset = offsetof(struct sesh_aws_credentials, session_token), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->session_token), .elements = 1,
     .flags = SESH_REQUIRED | SESH_SECRET, .of = 0 /* STR */},
    {.name = 41, .offset = offsetof(struct sesh_aws_credentials, expiration), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->expiration), .elements = 1,
     .flags = 0, .of = 1 /* DATE_TIME */},
    {.name = 52, .offset = offsetof(struct sesh_aws_credentials, code), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->code), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 57, .offset = offsetof(struct sesh_aws_credentials, message), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->message), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 65, .offset = offsetof(struct sesh_aws_credentials, type), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->type), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 70, .offset = offsetof(struct sesh_aws_credentials, last_updated), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->last_updated), .elements = 1,
     .flags = 0, .of = 1 /* DATE_TIME */},
    {.name = 82, .offset = offsetof(struct sesh_aws_credentials, role_arn), .count = 0,
     .size = sizeof(((struct sesh_aws_credentials *)0)->role_arn), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 90, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 0 /* access_key_id */},
    {.name = 102, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 1 /* secret_access_key */},
    {.name = 118, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 2 /* session_token */},
    {.name = 124, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 2 /* session_token */},
    {.name = 137, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 3 /* expiration */},
    {.name = 148, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 4 /* code */},
    {.name = 153, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO, .of = 5 /* message */},
};

/* Checks that the numbers fit. */
typedef char sesh_aws_credentials_is_too_large[
    sizeof(struct sesh_aws_credentials) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP_makes_sesh_aws_credentials_too_large[
    sizeof(struct sesh_aws_credentials) <= SESH_MOST_SIZE || SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP <= 129 ? 1 : -1];
typedef char SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP_makes_sesh_aws_credentials_too_large[
    sizeof(struct sesh_aws_credentials) <= SESH_MOST_SIZE || SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP <= 64 ? 1 : -1];
typedef char SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP_makes_sesh_aws_credentials_too_large[
    sizeof(struct sesh_aws_credentials) <= SESH_MOST_SIZE || SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP <= 4097 ? 1 : -1];
typedef char SESH_AWS_CREDENTIALS_CODE_CAP_makes_sesh_aws_credentials_too_large[
    sizeof(struct sesh_aws_credentials) <= SESH_MOST_SIZE || SESH_AWS_CREDENTIALS_CODE_CAP <= 64 ? 1 : -1];
typedef char SESH_AWS_CREDENTIALS_MESSAGE_CAP_makes_sesh_aws_credentials_too_large[
    sizeof(struct sesh_aws_credentials) <= SESH_MOST_SIZE || SESH_AWS_CREDENTIALS_MESSAGE_CAP <= 256 ? 1 : -1];
typedef char SESH_AWS_CREDENTIALS_TYPE_CAP_makes_sesh_aws_credentials_too_large[
    sizeof(struct sesh_aws_credentials) <= SESH_MOST_SIZE || SESH_AWS_CREDENTIALS_TYPE_CAP <= 16 ? 1 : -1];
typedef char SESH_AWS_CREDENTIALS_ROLE_ARN_CAP_makes_sesh_aws_credentials_too_large[
    sizeof(struct sesh_aws_credentials) <= SESH_MOST_SIZE || SESH_AWS_CREDENTIALS_ROLE_ARN_CAP <= 128 ? 1 : -1];
typedef char sesh_masks_aws_credentials[
    offsetof(struct sesh_aws_credentials, has) == 0 && offsetof(struct sesh_aws_credentials, null) == 2 &&
    offsetof(struct sesh_aws_credentials, clipped) == 4 &&
    offsetof(struct sesh_aws_credentials, also) == 6 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_aws_credentials_types[] = {
    &sesh_aws_credentials_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_aws_credentials_type = {
    .rows = sesh_aws_credentials_rows,
    .names = sesh_aws_credentials_names,
    .types = sesh_aws_credentials_types,
    .kinds = sesh_aws_credentials_kinds,
    .required = 0x7u,
    .nullable = 0,
    .size = sizeof(struct sesh_aws_credentials),
    .fields = 9,
    .rows_count = 16,
    .mask = 2,
    .bare = 0,
    .secrets = 1,
    .also = 1};

int sesh_aws_credentials_read(struct sesh_aws_credentials *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_AWS_CREDENTIALS_WORK];
    return sesh_read(&sesh_aws_credentials_type, session, work, sizeof work, json, length, options, error);
}
