/* Generated from claims.def by make type of sesh. Do not edit. */
#include <sesh/kinds.h>
#include "claims.h"

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_claims_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_time, /* 1 */
    &sesh_kind_int, /* 2 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_claims_names[] =
    "iss\0" /* 0 */
    "exp\0" /* 4 */
    "level\0" /* 8 */
    "roles"; /* 14 */

/* ---- struct sesh_claims */

static const SESH_ROM struct sesh_row sesh_claims_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_claims, iss), .count = 0,
     .size = sizeof(((struct sesh_claims *)0)->iss), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 4, .offset = offsetof(struct sesh_claims, exp), .count = 0,
     .size = sizeof(((struct sesh_claims *)0)->exp), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 8, .offset = offsetof(struct sesh_claims, level), .count = 0,
     .size = sizeof(((struct sesh_claims *)0)->level), .elements = 1,
     .flags = 0, .of = 2 /* INT */},
    {.name = 14, .offset = offsetof(struct sesh_claims, roles), .count = offsetof(struct sesh_claims, roles_count),
     .size = sizeof(((struct sesh_claims *)0)->roles[0]),
     .elements = sizeof(((struct sesh_claims *)0)->roles) / sizeof(((struct sesh_claims *)0)->roles[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_claims_is_too_large[
    sizeof(struct sesh_claims) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_CLAIMS_ISS_CAP_makes_sesh_claims_too_large[
    sizeof(struct sesh_claims) <= SESH_MOST_SIZE || SESH_CLAIMS_ISS_CAP <= 24 ? 1 : -1];
typedef char SESH_CLAIMS_ROLES_CAP_makes_sesh_claims_too_large[
    sizeof(struct sesh_claims) <= SESH_MOST_SIZE || SESH_CLAIMS_ROLES_CAP <= 8 ? 1 : -1];
typedef char SESH_CLAIMS_ROLES_MAX_makes_sesh_claims_too_large[
    sizeof(struct sesh_claims) <= SESH_MOST_SIZE || SESH_CLAIMS_ROLES_MAX <= 2 ? 1 : -1];
typedef char sesh_masks_claims[
    offsetof(struct sesh_claims, has) == 0 && offsetof(struct sesh_claims, null) == 1 &&
    offsetof(struct sesh_claims, clipped) == 2 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_claims_types[] = {
    &sesh_claims_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_claims_type = {
    .rows = sesh_claims_rows,
    .names = sesh_claims_names,
    .types = sesh_claims_types,
    .kinds = sesh_claims_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_claims),
    .fields = 4,
    .rows_count = 4,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

int sesh_claims_read(struct sesh_claims *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_CLAIMS_WORK];
    return sesh_read(&sesh_claims_type, session, work, sizeof work, json, length, options, error);
}
