/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/jwks.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/jwks.h>

/* ---- enum sesh_jwk_family */

static const SESH_ROM char sesh_jwk_family_names[] =
    "RSA\0" /* 1 */
    "EC\0" /* 2 */
    "OKP\0" /* 3 */
    "oct\0"; /* 4 */

static const SESH_ROM struct sesh_name_list sesh_jwk_family_enum = {
    .kind = SESH_ENUM_KIND(3), .names = sesh_jwk_family_names, .any_case = false};

/* ---- enum sesh_jwk_use */

static const SESH_ROM char sesh_jwk_use_names[] =
    "sig\0" /* 1 */
    "enc\0"; /* 2 */

static const SESH_ROM struct sesh_name_list sesh_jwk_use_enum = {
    .kind = SESH_ENUM_KIND(3), .names = sesh_jwk_use_names, .any_case = false};

/* ---- enum sesh_jwk_curve */

static const SESH_ROM char sesh_jwk_curve_names[] =
    "P-256\0" /* 1 */
    "P-384\0" /* 2 */
    "P-521\0" /* 3 */
    "secp256k1\0" /* 4 */
    "Ed25519\0" /* 5 */
    "Ed448\0" /* 6 */
    "X25519\0" /* 7 */
    "X448\0"; /* 8 */

static const SESH_ROM struct sesh_name_list sesh_jwk_curve_enum = {
    .kind = SESH_ENUM_KIND(9), .names = sesh_jwk_curve_names, .any_case = false};

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_jwks_kinds[] = {
    &sesh_kind_each.kind, /* 0 */
    &sesh_jwk_family_enum.kind, /* 1 */
    &sesh_jwk_use_enum.kind, /* 2 */
    &sesh_kind_str, /* 3 */
    &sesh_kind_bytes, /* 4 */
    &sesh_jwk_curve_enum.kind, /* 5 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_jwks_names[] =
    "kty\0" /* 0 */
    "use\0" /* 4 */
    "alg\0" /* 8 */
    "kid\0" /* 12 */
    "n\0" /* 16 */
    "e\0" /* 18 */
    "crv\0" /* 20 */
    "x\0" /* 24 */
    "y\0" /* 26 */
    "keys"; /* 28 */

/* ---- struct sesh_jwk */

static const SESH_ROM struct sesh_row sesh_jwk_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_jwk, kty), .count = 0,
     .size = sizeof(((struct sesh_jwk *)0)->kty), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* ENUM(jwk_family) */},
    {.name = 4, .offset = offsetof(struct sesh_jwk, use), .count = 0,
     .size = sizeof(((struct sesh_jwk *)0)->use), .elements = 1,
     .flags = 0, .of = 2 /* ENUM(jwk_use) */},
    {.name = 8, .offset = offsetof(struct sesh_jwk, alg), .count = 0,
     .size = sizeof(((struct sesh_jwk *)0)->alg), .elements = 1,
     .flags = 0, .of = 3 /* STR */},
    {.name = 12, .offset = offsetof(struct sesh_jwk, kid), .count = 0,
     .size = sizeof(((struct sesh_jwk *)0)->kid), .elements = 1,
     .flags = 0, .of = 3 /* STR */},
    {.name = 16, .offset = offsetof(struct sesh_jwk, n_length), .count = 0,
     .size = sizeof(uint16_t) + sizeof(((struct sesh_jwk *)0)->n), .elements = 1,
     .flags = 0, .of = 4 /* BYTES */},
    {.name = 18, .offset = offsetof(struct sesh_jwk, e_length), .count = 0,
     .size = sizeof(uint16_t) + sizeof(((struct sesh_jwk *)0)->e), .elements = 1,
     .flags = 0, .of = 4 /* BYTES */},
    {.name = 20, .offset = offsetof(struct sesh_jwk, crv), .count = 0,
     .size = sizeof(((struct sesh_jwk *)0)->crv), .elements = 1,
     .flags = 0, .of = 5 /* ENUM(jwk_curve) */},
    {.name = 24, .offset = offsetof(struct sesh_jwk, x_length), .count = 0,
     .size = sizeof(uint16_t) + sizeof(((struct sesh_jwk *)0)->x), .elements = 1,
     .flags = 0, .of = 4 /* BYTES */},
    {.name = 26, .offset = offsetof(struct sesh_jwk, y_length), .count = 0,
     .size = sizeof(uint16_t) + sizeof(((struct sesh_jwk *)0)->y), .elements = 1,
     .flags = 0, .of = 4 /* BYTES */},
};

/* Checks that the numbers fit. */
typedef char sesh_jwk_n_is_behind_its_length[
    offsetof(struct sesh_jwk, n) == offsetof(struct sesh_jwk, n_length) + 2 ? 1 : -1];
typedef char sesh_jwk_e_is_behind_its_length[
    offsetof(struct sesh_jwk, e) == offsetof(struct sesh_jwk, e_length) + 2 ? 1 : -1];
typedef char sesh_jwk_x_is_behind_its_length[
    offsetof(struct sesh_jwk, x) == offsetof(struct sesh_jwk, x_length) + 2 ? 1 : -1];
typedef char sesh_jwk_y_is_behind_its_length[
    offsetof(struct sesh_jwk, y) == offsetof(struct sesh_jwk, y_length) + 2 ? 1 : -1];
typedef char sesh_jwk_is_too_large[
    sizeof(struct sesh_jwk) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_JWK_ALG_CAP_makes_sesh_jwk_too_large[
    sizeof(struct sesh_jwk) <= SESH_MOST_SIZE || SESH_JWK_ALG_CAP <= 16 ? 1 : -1];
typedef char SESH_JWK_KID_CAP_makes_sesh_jwk_too_large[
    sizeof(struct sesh_jwk) <= SESH_MOST_SIZE || SESH_JWK_KID_CAP <= 128 ? 1 : -1];
typedef char SESH_JWK_N_CAP_makes_sesh_jwk_too_large[
    sizeof(struct sesh_jwk) <= SESH_MOST_SIZE || SESH_JWK_N_CAP <= 512 ? 1 : -1];
typedef char SESH_JWK_E_CAP_makes_sesh_jwk_too_large[
    sizeof(struct sesh_jwk) <= SESH_MOST_SIZE || SESH_JWK_E_CAP <= 8 ? 1 : -1];
typedef char SESH_JWK_X_CAP_makes_sesh_jwk_too_large[
    sizeof(struct sesh_jwk) <= SESH_MOST_SIZE || SESH_JWK_X_CAP <= 66 ? 1 : -1];
typedef char SESH_JWK_Y_CAP_makes_sesh_jwk_too_large[
    sizeof(struct sesh_jwk) <= SESH_MOST_SIZE || SESH_JWK_Y_CAP <= 66 ? 1 : -1];
typedef char sesh_masks_jwk[
    offsetof(struct sesh_jwk, has) == 0 && offsetof(struct sesh_jwk, null) == 2 &&
    offsetof(struct sesh_jwk, clipped) == 4 ? 1 : -1];

/* ---- struct sesh_jwks */

static const SESH_ROM struct sesh_row sesh_jwks_rows[] = {
    {.name = 28, .offset = offsetof(struct sesh_jwks, keys), .count = offsetof(struct sesh_jwks, keys_count),
     .size = sizeof(((struct sesh_jwks *)0)->keys), .elements = 0,
     .flags = SESH_OBJECT | SESH_LIST | SESH_REQUIRED | SESH_HANDS_OUT, .of = 0 /* jwk */},
};

/* Checks that the numbers fit. */
typedef char sesh_jwks_is_too_large[
    sizeof(struct sesh_jwks) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_JWK_ALG_CAP_makes_sesh_jwks_too_large[
    sizeof(struct sesh_jwks) <= SESH_MOST_SIZE || SESH_JWK_ALG_CAP <= 16 ? 1 : -1];
typedef char SESH_JWK_KID_CAP_makes_sesh_jwks_too_large[
    sizeof(struct sesh_jwks) <= SESH_MOST_SIZE || SESH_JWK_KID_CAP <= 128 ? 1 : -1];
typedef char SESH_JWK_N_CAP_makes_sesh_jwks_too_large[
    sizeof(struct sesh_jwks) <= SESH_MOST_SIZE || SESH_JWK_N_CAP <= 512 ? 1 : -1];
typedef char SESH_JWK_E_CAP_makes_sesh_jwks_too_large[
    sizeof(struct sesh_jwks) <= SESH_MOST_SIZE || SESH_JWK_E_CAP <= 8 ? 1 : -1];
typedef char SESH_JWK_X_CAP_makes_sesh_jwks_too_large[
    sizeof(struct sesh_jwks) <= SESH_MOST_SIZE || SESH_JWK_X_CAP <= 66 ? 1 : -1];
typedef char SESH_JWK_Y_CAP_makes_sesh_jwks_too_large[
    sizeof(struct sesh_jwks) <= SESH_MOST_SIZE || SESH_JWK_Y_CAP <= 66 ? 1 : -1];
typedef char sesh_jwks_keys_each[
    offsetof(struct sesh_jwks, keys_kept) == offsetof(struct sesh_jwks, keys_count) + sizeof(uint32_t) ? 1 : -1];
typedef char sesh_masks_jwks[
    offsetof(struct sesh_jwks, has) == 0 && offsetof(struct sesh_jwks, null) == 1 &&
    offsetof(struct sesh_jwks, clipped) == 2 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_jwks_types[] = {
    &sesh_jwk_type, /* 0 */
    &sesh_jwks_type, /* 1 */
};

const SESH_ROM struct sesh_type sesh_jwk_type = {
    .rows = sesh_jwk_rows,
    .names = sesh_jwks_names,
    .types = sesh_jwks_types,
    .kinds = sesh_jwks_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_jwk),
    .fields = 9,
    .rows_count = 9,
    .mask = 2,
    .bare = 0,
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_jwks_type = {
    .rows = sesh_jwks_rows,
    .names = sesh_jwks_names,
    .types = sesh_jwks_types,
    .kinds = sesh_jwks_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_jwks),
    .fields = 1,
    .rows_count = 1,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

int sesh_jwks_read(struct sesh_jwks *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_JWKS_WORK];
    return sesh_read(&sesh_jwks_type, session, work, sizeof work, json, length, options, error);
}
