/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oidc_claims.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/oidc_claims.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_oidc_claims_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_time, /* 1 */
    &sesh_kind_bool_quoted.kind, /* 2 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_oidc_claims_names[] =
    "formatted\0" /* 0 */
    "street_address\0" /* 10 */
    "locality\0" /* 25 */
    "region\0" /* 34 */
    "postal_code\0" /* 41 */
    "country\0" /* 53 */
    "iss\0" /* 61 */
    "sub\0" /* 65 */
    "aud\0" /* 69 */
    "exp\0" /* 73 */
    "iat\0" /* 77 */
    "nbf\0" /* 81 */
    "auth_time\0" /* 85 */
    "nonce\0" /* 95 */
    "acr\0" /* 101 */
    "amr\0" /* 105 */
    "azp\0" /* 109 */
    "at_hash\0" /* 113 */
    "name\0" /* 121 */
    "given_name\0" /* 126 */
    "family_name\0" /* 137 */
    "preferred_username\0" /* 149 */
    "nickname\0" /* 168 */
    "email\0" /* 177 */
    "email_verified\0" /* 183 */
    "phone_number\0" /* 198 */
    "phone_number_verified\0" /* 211 */
    "picture\0" /* 233 */
    "zoneinfo\0" /* 241 */
    "locale\0" /* 250 */
    "updated_at\0" /* 257 */
    "address\0" /* 268 */
    "groups\0" /* 276 */
    "roles"; /* 283 */

/* ---- struct sesh_oidc_address */

static const SESH_ROM struct sesh_row sesh_oidc_address_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_oidc_address, formatted), .count = 0,
     .size = sizeof(((struct sesh_oidc_address *)0)->formatted), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 10, .offset = offsetof(struct sesh_oidc_address, street_address), .count = 0,
     .size = sizeof(((struct sesh_oidc_address *)0)->street_address), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 25, .offset = offsetof(struct sesh_oidc_address, locality), .count = 0,
     .size = sizeof(((struct sesh_oidc_address *)0)->locality), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 34, .offset = offsetof(struct sesh_oidc_address, region), .count = 0,
     .size = sizeof(((struct sesh_oidc_address *)0)->region), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 41, .offset = offsetof(struct sesh_oidc_address, postal_code), .count = 0,
     .size = sizeof(((struct sesh_oidc_address *)0)->postal_code), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 53, .offset = offsetof(struct sesh_oidc_address, country), .count = 0,
     .size = sizeof(((struct sesh_oidc_address *)0)->country), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_oidc_address_is_too_large[
    sizeof(struct sesh_oidc_address) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_FORMATTED_CAP_makes_sesh_oidc_address_too_large[
    sizeof(struct sesh_oidc_address) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_FORMATTED_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP_makes_sesh_oidc_address_too_large[
    sizeof(struct sesh_oidc_address) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP <= 128 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_LOCALITY_CAP_makes_sesh_oidc_address_too_large[
    sizeof(struct sesh_oidc_address) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_LOCALITY_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_REGION_CAP_makes_sesh_oidc_address_too_large[
    sizeof(struct sesh_oidc_address) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_REGION_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_POSTAL_CODE_CAP_makes_sesh_oidc_address_too_large[
    sizeof(struct sesh_oidc_address) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_POSTAL_CODE_CAP <= 16 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_COUNTRY_CAP_makes_sesh_oidc_address_too_large[
    sizeof(struct sesh_oidc_address) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_COUNTRY_CAP <= 64 ? 1 : -1];
typedef char sesh_masks_oidc_address[
    offsetof(struct sesh_oidc_address, has) == 0 && offsetof(struct sesh_oidc_address, null) == 1 &&
    offsetof(struct sesh_oidc_address, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_oidc_claims */

static const SESH_ROM struct sesh_row sesh_oidc_claims_rows[] = {
    {.name = 61, .offset = offsetof(struct sesh_oidc_claims, iss), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->iss), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 65, .offset = offsetof(struct sesh_oidc_claims, sub), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->sub), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 69, .offset = offsetof(struct sesh_oidc_claims, aud), .count = offsetof(struct sesh_oidc_claims, aud_count),
     .size = sizeof(((struct sesh_oidc_claims *)0)->aud[0]),
     .elements = sizeof(((struct sesh_oidc_claims *)0)->aud) / sizeof(((struct sesh_oidc_claims *)0)->aud[0]),
     .flags = SESH_LIST | SESH_ONE_OR_MANY, .of = 0 /* STR */},
    {.name = 73, .offset = offsetof(struct sesh_oidc_claims, exp), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->exp), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 77, .offset = offsetof(struct sesh_oidc_claims, iat), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->iat), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 81, .offset = offsetof(struct sesh_oidc_claims, nbf), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->nbf), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 85, .offset = offsetof(struct sesh_oidc_claims, auth_time), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->auth_time), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 95, .offset = offsetof(struct sesh_oidc_claims, nonce), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->nonce), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 101, .offset = offsetof(struct sesh_oidc_claims, acr), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->acr), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 105, .offset = offsetof(struct sesh_oidc_claims, amr), .count = offsetof(struct sesh_oidc_claims, amr_count),
     .size = sizeof(((struct sesh_oidc_claims *)0)->amr[0]),
     .elements = sizeof(((struct sesh_oidc_claims *)0)->amr) / sizeof(((struct sesh_oidc_claims *)0)->amr[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
    {.name = 109, .offset = offsetof(struct sesh_oidc_claims, azp), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->azp), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 113, .offset = offsetof(struct sesh_oidc_claims, at_hash), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->at_hash), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 121, .offset = offsetof(struct sesh_oidc_claims, name), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->name), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 126, .offset = offsetof(struct sesh_oidc_claims, given_name), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->given_name), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 137, .offset = offsetof(struct sesh_oidc_claims, family_name), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->family_name), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 149, .offset = offsetof(struct sesh_oidc_claims, preferred_username), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->preferred_username), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 168, .offset = offsetof(struct sesh_oidc_claims, nickname), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->nickname), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 177, .offset = offsetof(struct sesh_oidc_claims, email), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->email), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 183, .offset = offsetof(struct sesh_oidc_claims, email_verified), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->email_verified), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 198, .offset = offsetof(struct sesh_oidc_claims, phone_number), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->phone_number), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 211, .offset = offsetof(struct sesh_oidc_claims, phone_number_verified), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->phone_number_verified), .elements = 1,
     .flags = 0, .of = 2 /* BOOL */},
    {.name = 233, .offset = offsetof(struct sesh_oidc_claims, picture), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->picture), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 241, .offset = offsetof(struct sesh_oidc_claims, zoneinfo), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->zoneinfo), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 250, .offset = offsetof(struct sesh_oidc_claims, locale), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->locale), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 257, .offset = offsetof(struct sesh_oidc_claims, updated_at), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->updated_at), .elements = 1,
     .flags = 0, .of = 1 /* TIME */},
    {.name = 268, .offset = offsetof(struct sesh_oidc_claims, address), .count = 0,
     .size = sizeof(((struct sesh_oidc_claims *)0)->address), .elements = 1,
     .flags = SESH_OBJECT, .of = 0 /* oidc_address */},
    {.name = 276, .offset = offsetof(struct sesh_oidc_claims, groups), .count = offsetof(struct sesh_oidc_claims, groups_count),
     .size = sizeof(((struct sesh_oidc_claims *)0)->groups[0]),
     .elements = sizeof(((struct sesh_oidc_claims *)0)->groups) / sizeof(((struct sesh_oidc_claims *)0)->groups[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
    {.name = 283, .offset = offsetof(struct sesh_oidc_claims, roles), .count = offsetof(struct sesh_oidc_claims, roles_count),
     .size = sizeof(((struct sesh_oidc_claims *)0)->roles[0]),
     .elements = sizeof(((struct sesh_oidc_claims *)0)->roles) / sizeof(((struct sesh_oidc_claims *)0)->roles[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_oidc_claims_is_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_FORMATTED_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_FORMATTED_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_STREET_ADDRESS_CAP <= 128 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_LOCALITY_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_LOCALITY_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_REGION_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_REGION_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_POSTAL_CODE_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_POSTAL_CODE_CAP <= 16 ? 1 : -1];
typedef char SESH_OIDC_ADDRESS_COUNTRY_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_ADDRESS_COUNTRY_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_ISS_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_ISS_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_SUB_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_SUB_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_AUD_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_AUD_CAP <= 128 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_AUD_MAX_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_AUD_MAX <= 4 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_NONCE_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_NONCE_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_ACR_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_ACR_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_AMR_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_AMR_CAP <= 16 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_AMR_MAX_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_AMR_MAX <= 4 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_AZP_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_AZP_CAP <= 128 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_AT_HASH_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_AT_HASH_CAP <= 48 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_NAME_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_GIVEN_NAME_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_GIVEN_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_FAMILY_NAME_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_FAMILY_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_PREFERRED_USERNAME_CAP <= 128 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_NICKNAME_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_NICKNAME_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_EMAIL_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_EMAIL_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_PHONE_NUMBER_CAP <= 32 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_PICTURE_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_PICTURE_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_ZONEINFO_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_ZONEINFO_CAP <= 48 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_LOCALE_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_LOCALE_CAP <= 36 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_GROUPS_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_GROUPS_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_GROUPS_MAX_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_GROUPS_MAX <= 16 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_ROLES_CAP_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_ROLES_CAP <= 64 ? 1 : -1];
typedef char SESH_OIDC_CLAIMS_ROLES_MAX_makes_sesh_oidc_claims_too_large[
    sizeof(struct sesh_oidc_claims) <= SESH_MOST_SIZE || SESH_OIDC_CLAIMS_ROLES_MAX <= 16 ? 1 : -1];
typedef char sesh_masks_oidc_claims[
    offsetof(struct sesh_oidc_claims, has) == 0 && offsetof(struct sesh_oidc_claims, null) == 4 &&
    offsetof(struct sesh_oidc_claims, clipped) == 8 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_oidc_claims_types[] = {
    &sesh_oidc_address_type, /* 0 */
    &sesh_oidc_claims_type, /* 1 */
};

const SESH_ROM struct sesh_type sesh_oidc_address_type = {
    .rows = sesh_oidc_address_rows,
    .names = sesh_oidc_claims_names,
    .types = sesh_oidc_claims_types,
    .kinds = sesh_oidc_claims_kinds,
    .required = 0,
    .nullable = 0,
    .size = sizeof(struct sesh_oidc_address),
    .fields = 6,
    .rows_count = 6,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_oidc_claims_type = {
    .rows = sesh_oidc_claims_rows,
    .names = sesh_oidc_claims_names,
    .types = sesh_oidc_claims_types,
    .kinds = sesh_oidc_claims_kinds,
    .required = 0x2u,
    .nullable = 0,
    .size = sizeof(struct sesh_oidc_claims),
    .fields = 28,
    .rows_count = 28,
    .mask = 4,
    .bare = 0,
    .secrets = 0,
    .also = 0};

int sesh_oidc_claims_read(struct sesh_oidc_claims *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_OIDC_CLAIMS_WORK];
    return sesh_read(&sesh_oidc_claims_type, session, work, sizeof work, json, length, options, error);
}
