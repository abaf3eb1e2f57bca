/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/jwt_header.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/jwt_header.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_jwt_header_kinds[] = {
    &sesh_kind_str, /* 0 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_jwt_header_names[] =
    "alg\0" /* 0 */
    "typ\0" /* 4 */
    "kid\0" /* 8 */
    "cty\0" /* 12 */
    "enc\0" /* 16 */
    "crit"; /* 20 */

/* ---- struct sesh_jwt_header */

static const SESH_ROM struct sesh_row sesh_jwt_header_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_jwt_header, alg), .count = 0,
     .size = sizeof(((struct sesh_jwt_header *)0)->alg), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 4, .offset = offsetof(struct sesh_jwt_header, typ), .count = 0,
     .size = sizeof(((struct sesh_jwt_header *)0)->typ), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 8, .offset = offsetof(struct sesh_jwt_header, kid), .count = 0,
     .size = sizeof(((struct sesh_jwt_header *)0)->kid), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 12, .offset = offsetof(struct sesh_jwt_header, cty), .count = 0,
     .size = sizeof(((struct sesh_jwt_header *)0)->cty), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 16, .offset = offsetof(struct sesh_jwt_header, enc), .count = 0,
     .size = sizeof(((struct sesh_jwt_header *)0)->enc), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 20, .offset = offsetof(struct sesh_jwt_header, crit), .count = offsetof(struct sesh_jwt_header, crit_count),
     .size = sizeof(((struct sesh_jwt_header *)0)->crit[0]),
     .elements = sizeof(((struct sesh_jwt_header *)0)->crit) / sizeof(((struct sesh_jwt_header *)0)->crit[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_jwt_header_is_too_large[
    sizeof(struct sesh_jwt_header) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_JWT_HEADER_ALG_CAP_makes_sesh_jwt_header_too_large[
    sizeof(struct sesh_jwt_header) <= SESH_MOST_SIZE || SESH_JWT_HEADER_ALG_CAP <= 16 ? 1 : -1];
typedef char SESH_JWT_HEADER_TYP_CAP_makes_sesh_jwt_header_too_large[
    sizeof(struct sesh_jwt_header) <= SESH_MOST_SIZE || SESH_JWT_HEADER_TYP_CAP <= 16 ? 1 : -1];
typedef char SESH_JWT_HEADER_KID_CAP_makes_sesh_jwt_header_too_large[
    sizeof(struct sesh_jwt_header) <= SESH_MOST_SIZE || SESH_JWT_HEADER_KID_CAP <= 64 ? 1 : -1];
typedef char SESH_JWT_HEADER_CTY_CAP_makes_sesh_jwt_header_too_large[
    sizeof(struct sesh_jwt_header) <= SESH_MOST_SIZE || SESH_JWT_HEADER_CTY_CAP <= 16 ? 1 : -1];
typedef char SESH_JWT_HEADER_ENC_CAP_makes_sesh_jwt_header_too_large[
    sizeof(struct sesh_jwt_header) <= SESH_MOST_SIZE || SESH_JWT_HEADER_ENC_CAP <= 16 ? 1 : -1];
typedef char SESH_JWT_HEADER_CRIT_CAP_makes_sesh_jwt_header_too_large[
    sizeof(struct sesh_jwt_header) <= SESH_MOST_SIZE || SESH_JWT_HEADER_CRIT_CAP <= 16 ? 1 : -1];
typedef char SESH_JWT_HEADER_CRIT_MAX_makes_sesh_jwt_header_too_large[
    sizeof(struct sesh_jwt_header) <= SESH_MOST_SIZE || SESH_JWT_HEADER_CRIT_MAX <= 1 ? 1 : -1];
typedef char sesh_masks_jwt_header[
    offsetof(struct sesh_jwt_header, has) == 0 && offsetof(struct sesh_jwt_header, null) == 1 &&
    offsetof(struct sesh_jwt_header, clipped) == 2 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_jwt_header_types[] = {
    &sesh_jwt_header_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_jwt_header_type = {
    .rows = sesh_jwt_header_rows,
    .names = sesh_jwt_header_names,
    .types = sesh_jwt_header_types,
    .kinds = sesh_jwt_header_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_jwt_header),
    .fields = 6,
    .rows_count = 6,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

int sesh_jwt_header_read(struct sesh_jwt_header *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_JWT_HEADER_WORK];
    return sesh_read(&sesh_jwt_header_type, session, work, sizeof work, json, length, options, error);
}
