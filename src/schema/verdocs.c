/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/verdocs.h>

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_verdocs_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_bool, /* 1 */
    &sesh_kind_time, /* 2 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_verdocs_names[] =
    "id\0" /* 0 */
    "name\0" /* 3 */
    "address\0" /* 8 */
    "phone\0" /* 16 */
    "business_name\0" /* 22 */
    "is_business\0" /* 36 */
    "address2\0" /* 48 */
    "contact_email\0" /* 57 */
    "timezone\0" /* 71 */
    "envelope_responsible\0" /* 80 */
    "organization_id\0" /* 101 */
    "parent_id\0" /* 117 */
    "user_id\0" /* 127 */
    "first_name\0" /* 135 */
    "last_name\0" /* 146 */
    "email\0" /* 156 */
    "current\0" /* 162 */
    "organization\0" /* 170 */
    "permissions\0" /* 183 */
    "roles\0" /* 195 */
    "plans\0" /* 201 */
    "groups\0" /* 207 */
    "sub\0" /* 214 */
    "email_verified\0" /* 218 */
    "iat\0" /* 233 */
    "exp\0" /* 237 */
    "profile\0" /* 241 */
    "profile_id\0" /* 249 */
    "https://verdocs.com/"; /* 260 */

/* ---- struct sesh_verdocs_ipermission */

static const SESH_ROM struct sesh_row sesh_verdocs_ipermission_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_verdocs_ipermission, id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_ipermission *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 3, .offset = offsetof(struct sesh_verdocs_ipermission, name), .count = 0,
     .size = sizeof(((struct sesh_verdocs_ipermission *)0)->name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_verdocs_ipermission_is_too_large[
    sizeof(struct sesh_verdocs_ipermission) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_VERDOCS_IPERMISSION_ID_CAP_makes_sesh_verdocs_ipermission_too_large[
    sizeof(struct sesh_verdocs_ipermission) <= SESH_MOST_SIZE || SESH_VERDOCS_IPERMISSION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPERMISSION_NAME_CAP_makes_sesh_verdocs_ipermission_too_large[
    sizeof(struct sesh_verdocs_ipermission) <= SESH_MOST_SIZE || SESH_VERDOCS_IPERMISSION_NAME_CAP <= 40 ? 1 : -1];
typedef char sesh_masks_verdocs_ipermission[
    offsetof(struct sesh_verdocs_ipermission, has) == 0 && offsetof(struct sesh_verdocs_ipermission, null) == 1 &&
    offsetof(struct sesh_verdocs_ipermission, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_verdocs_irole */

static const SESH_ROM struct sesh_row sesh_verdocs_irole_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_verdocs_irole, id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_irole *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 3, .offset = offsetof(struct sesh_verdocs_irole, name), .count = 0,
     .size = sizeof(((struct sesh_verdocs_irole *)0)->name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_verdocs_irole_is_too_large[
    sizeof(struct sesh_verdocs_irole) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_VERDOCS_IROLE_ID_CAP_makes_sesh_verdocs_irole_too_large[
    sizeof(struct sesh_verdocs_irole) <= SESH_MOST_SIZE || SESH_VERDOCS_IROLE_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IROLE_NAME_CAP_makes_sesh_verdocs_irole_too_large[
    sizeof(struct sesh_verdocs_irole) <= SESH_MOST_SIZE || SESH_VERDOCS_IROLE_NAME_CAP <= 40 ? 1 : -1];
typedef char sesh_masks_verdocs_irole[
    offsetof(struct sesh_verdocs_irole, has) == 0 && offsetof(struct sesh_verdocs_irole, null) == 1 &&
    offsetof(struct sesh_verdocs_irole, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_verdocs_iorganization */

static const SESH_ROM struct sesh_row sesh_verdocs_iorganization_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_verdocs_iorganization, id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 3, .offset = offsetof(struct sesh_verdocs_iorganization, name), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 8, .offset = offsetof(struct sesh_verdocs_iorganization, address), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->address), .elements = 1,
     .flags = SESH_NULLABLE, .of = 0 /* STR */},
    {.name = 16, .offset = offsetof(struct sesh_verdocs_iorganization, phone), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->phone), .elements = 1,
     .flags = SESH_NULLABLE, .of = 0 /* STR */},
    {.name = 22, .offset = offsetof(struct sesh_verdocs_iorganization, business_name), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->business_name), .elements = 1,
     .flags = SESH_NULLABLE, .of = 0 /* STR */},
    {.name = 36, .offset = offsetof(struct sesh_verdocs_iorganization, is_business), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->is_business), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* BOOL */},
    {.name = 48, .offset = offsetof(struct sesh_verdocs_iorganization, address2), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->address2), .elements = 1,
     .flags = SESH_NULLABLE, .of = 0 /* STR */},
    {.name = 57, .offset = offsetof(struct sesh_verdocs_iorganization, contact_email), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->contact_email), .elements = 1,
     .flags = SESH_NULLABLE, .of = 0 /* STR */},
    {.name = 71, .offset = offsetof(struct sesh_verdocs_iorganization, timezone), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->timezone), .elements = 1,
     .flags = SESH_NULLABLE, .of = 0 /* STR */},
    {.name = 80, .offset = offsetof(struct sesh_verdocs_iorganization, envelope_responsible), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iorganization *)0)->envelope_responsible), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* BOOL */},
};

/* Checks that the numbers fit. */
typedef char sesh_verdocs_iorganization_is_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ID_CAP_makes_sesh_verdocs_iorganization_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_NAME_CAP_makes_sesh_verdocs_iorganization_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP_makes_sesh_verdocs_iorganization_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_PHONE_CAP_makes_sesh_verdocs_iorganization_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_PHONE_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP_makes_sesh_verdocs_iorganization_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP_makes_sesh_verdocs_iorganization_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP_makes_sesh_verdocs_iorganization_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP_makes_sesh_verdocs_iorganization_too_large[
    sizeof(struct sesh_verdocs_iorganization) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP <= 48 ? 1 : -1];
typedef char sesh_masks_verdocs_iorganization[
    offsetof(struct sesh_verdocs_iorganization, has) == 0 && offsetof(struct sesh_verdocs_iorganization, null) == 2 &&
    offsetof(struct sesh_verdocs_iorganization, clipped) == 4 ? 1 : -1];

/* ---- struct sesh_verdocs_igroup */

static const SESH_ROM struct sesh_row sesh_verdocs_igroup_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_verdocs_igroup, id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_igroup *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 3, .offset = offsetof(struct sesh_verdocs_igroup, name), .count = 0,
     .size = sizeof(((struct sesh_verdocs_igroup *)0)->name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 101, .offset = offsetof(struct sesh_verdocs_igroup, organization_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_igroup *)0)->organization_id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 117, .offset = offsetof(struct sesh_verdocs_igroup, parent_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_igroup *)0)->parent_id), .elements = 1,
     .flags = SESH_NULLABLE, .of = 0 /* STR */},
};

/* Checks that the numbers fit. */
typedef char sesh_verdocs_igroup_is_too_large[
    sizeof(struct sesh_verdocs_igroup) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_ID_CAP_makes_sesh_verdocs_igroup_too_large[
    sizeof(struct sesh_verdocs_igroup) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_NAME_CAP_makes_sesh_verdocs_igroup_too_large[
    sizeof(struct sesh_verdocs_igroup) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP_makes_sesh_verdocs_igroup_too_large[
    sizeof(struct sesh_verdocs_igroup) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_PARENT_ID_CAP_makes_sesh_verdocs_igroup_too_large[
    sizeof(struct sesh_verdocs_igroup) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_PARENT_ID_CAP <= 40 ? 1 : -1];
typedef char sesh_masks_verdocs_igroup[
    offsetof(struct sesh_verdocs_igroup, has) == 0 && offsetof(struct sesh_verdocs_igroup, null) == 1 &&
    offsetof(struct sesh_verdocs_igroup, clipped) == 2 ? 1 : -1];

/* ---- struct sesh_verdocs_iprofile */

static const SESH_ROM struct sesh_row sesh_verdocs_iprofile_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_verdocs_iprofile, id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 127, .offset = offsetof(struct sesh_verdocs_iprofile, user_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->user_id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 101, .offset = offsetof(struct sesh_verdocs_iprofile, organization_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->organization_id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 135, .offset = offsetof(struct sesh_verdocs_iprofile, first_name), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->first_name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 146, .offset = offsetof(struct sesh_verdocs_iprofile, last_name), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->last_name), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 156, .offset = offsetof(struct sesh_verdocs_iprofile, email), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->email), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 16, .offset = offsetof(struct sesh_verdocs_iprofile, phone), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->phone), .elements = 1,
     .flags = SESH_NULLABLE, .of = 0 /* STR */},
    {.name = 162, .offset = offsetof(struct sesh_verdocs_iprofile, current), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->current), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* BOOL */},
    {.name = 170, .offset = offsetof(struct sesh_verdocs_iprofile, organization), .count = 0,
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->organization), .elements = 1,
     .flags = SESH_OBJECT | SESH_REQUIRED, .of = 2 /* verdocs_iorganization */},
    {.name = 183, .offset = offsetof(struct sesh_verdocs_iprofile, permissions), .count = offsetof(struct sesh_verdocs_iprofile, permissions_count),
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->permissions[0]),
     .elements = sizeof(((struct sesh_verdocs_iprofile *)0)->permissions) / sizeof(((struct sesh_verdocs_iprofile *)0)->permissions[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
    {.name = 195, .offset = offsetof(struct sesh_verdocs_iprofile, roles), .count = offsetof(struct sesh_verdocs_iprofile, roles_count),
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->roles[0]),
     .elements = sizeof(((struct sesh_verdocs_iprofile *)0)->roles) / sizeof(((struct sesh_verdocs_iprofile *)0)->roles[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
    {.name = 201, .offset = offsetof(struct sesh_verdocs_iprofile, plans), .count = offsetof(struct sesh_verdocs_iprofile, plans_count),
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->plans[0]),
     .elements = sizeof(((struct sesh_verdocs_iprofile *)0)->plans) / sizeof(((struct sesh_verdocs_iprofile *)0)->plans[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
    {.name = 207, .offset = offsetof(struct sesh_verdocs_iprofile, groups), .count = offsetof(struct sesh_verdocs_iprofile, groups_count),
     .size = sizeof(((struct sesh_verdocs_iprofile *)0)->groups[0]),
     .elements = sizeof(((struct sesh_verdocs_iprofile *)0)->groups) / sizeof(((struct sesh_verdocs_iprofile *)0)->groups[0]),
     .flags = SESH_OBJECT | SESH_LIST, .of = 3 /* verdocs_igroup */},
};

/* Checks that the numbers fit. */
typedef char sesh_verdocs_iprofile_is_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ID_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_NAME_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_PHONE_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_PHONE_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP <= 48 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_ID_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_NAME_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_PARENT_ID_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_PARENT_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_ID_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_USER_ID_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_USER_ID_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_LAST_NAME_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_LAST_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_EMAIL_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PHONE_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PHONE_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_ROLES_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_ROLES_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_ROLES_MAX_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_ROLES_MAX <= 8 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PLANS_CAP_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PLANS_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PLANS_MAX_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PLANS_MAX <= 8 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_GROUPS_MAX_makes_sesh_verdocs_iprofile_too_large[
    sizeof(struct sesh_verdocs_iprofile) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_GROUPS_MAX <= 8 ? 1 : -1];
typedef char sesh_masks_verdocs_iprofile[
    offsetof(struct sesh_verdocs_iprofile, has) == 0 && offsetof(struct sesh_verdocs_iprofile, null) == 2 &&
    offsetof(struct sesh_verdocs_iprofile, clipped) == 4 ? 1 : -1];

/* ---- struct sesh_verdocs */

static const SESH_ROM struct sesh_row sesh_verdocs_rows[] = {
    {.name = 214, .offset = offsetof(struct sesh_verdocs, sub), .count = 0,
     .size = sizeof(((struct sesh_verdocs *)0)->sub), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 156, .offset = offsetof(struct sesh_verdocs, email), .count = 0,
     .size = sizeof(((struct sesh_verdocs *)0)->email), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 218, .offset = offsetof(struct sesh_verdocs, email_verified), .count = 0,
     .size = sizeof(((struct sesh_verdocs *)0)->email_verified), .elements = 1,
     .flags = SESH_REQUIRED, .of = 1 /* BOOL */},
    {.name = 233, .offset = offsetof(struct sesh_verdocs, iat), .count = 0,
     .size = sizeof(((struct sesh_verdocs *)0)->iat), .elements = 1,
     .flags = SESH_REQUIRED, .of = 2 /* TIME */},
    {.name = 237, .offset = offsetof(struct sesh_verdocs, exp), .count = 0,
     .size = sizeof(((struct sesh_verdocs *)0)->exp), .elements = 1,
     .flags = SESH_REQUIRED, .of = 2 /* TIME */},
    {.name = 183, .offset = offsetof(struct sesh_verdocs, permissions), .count = offsetof(struct sesh_verdocs, permissions_count),
     .size = sizeof(((struct sesh_verdocs *)0)->permissions[0]),
     .elements = sizeof(((struct sesh_verdocs *)0)->permissions) / sizeof(((struct sesh_verdocs *)0)->permissions[0]),
     .flags = SESH_OBJECT | SESH_LIST | SESH_REQUIRED, .of = 0 /* verdocs_ipermission */},
    {.name = 195, .offset = offsetof(struct sesh_verdocs, roles), .count = offsetof(struct sesh_verdocs, roles_count),
     .size = sizeof(((struct sesh_verdocs *)0)->roles[0]),
     .elements = sizeof(((struct sesh_verdocs *)0)->roles) / sizeof(((struct sesh_verdocs *)0)->roles[0]),
     .flags = SESH_OBJECT | SESH_LIST | SESH_REQUIRED, .of = 1 /* verdocs_irole */},
    {.name = 241, .offset = offsetof(struct sesh_verdocs, profile), .count = 0,
     .size = sizeof(((struct sesh_verdocs *)0)->profile), .elements = 1,
     .flags = SESH_OBJECT | SESH_REQUIRED, .of = 4 /* verdocs_iprofile */},
    {.name = 249, .offset = offsetof(struct sesh_verdocs, profile_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs *)0)->profile_id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 101, .offset = offsetof(struct sesh_verdocs, organization_id), .count = 0,
     .size = sizeof(((struct sesh_verdocs *)0)->organization_id), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 201, .offset = offsetof(struct sesh_verdocs, plans), .count = offsetof(struct sesh_verdocs, plans_count),
     .size = sizeof(((struct sesh_verdocs *)0)->plans[0]),
     .elements = sizeof(((struct sesh_verdocs *)0)->plans) / sizeof(((struct sesh_verdocs *)0)->plans[0]),
     .flags = SESH_LIST, .of = 0 /* STR */},
    {.name = 260, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_PREFIX, .of = 0},
};

/* Checks that the numbers fit. */
typedef char sesh_verdocs_is_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_VERDOCS_IPERMISSION_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPERMISSION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPERMISSION_NAME_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPERMISSION_NAME_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IROLE_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IROLE_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IROLE_NAME_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IROLE_NAME_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_NAME_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ADDRESS_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_PHONE_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_PHONE_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_ADDRESS2_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IORGANIZATION_TIMEZONE_CAP <= 48 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_NAME_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_ORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IGROUP_PARENT_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IGROUP_PARENT_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_USER_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_USER_ID_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_ORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_FIRST_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_LAST_NAME_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_LAST_NAME_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_EMAIL_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PHONE_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PHONE_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_ROLES_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_ROLES_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_ROLES_MAX_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_ROLES_MAX <= 8 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PLANS_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PLANS_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_PLANS_MAX_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_PLANS_MAX <= 8 ? 1 : -1];
typedef char SESH_VERDOCS_IPROFILE_GROUPS_MAX_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_IPROFILE_GROUPS_MAX <= 8 ? 1 : -1];
typedef char SESH_VERDOCS_SUB_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_SUB_CAP <= 64 ? 1 : -1];
typedef char SESH_VERDOCS_EMAIL_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_EMAIL_CAP <= 128 ? 1 : -1];
typedef char SESH_VERDOCS_PERMISSIONS_MAX_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_PERMISSIONS_MAX <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_ROLES_MAX_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_ROLES_MAX <= 8 ? 1 : -1];
typedef char SESH_VERDOCS_PROFILE_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_PROFILE_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_ORGANIZATION_ID_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_ORGANIZATION_ID_CAP <= 40 ? 1 : -1];
typedef char SESH_VERDOCS_PLANS_CAP_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_PLANS_CAP <= 32 ? 1 : -1];
typedef char SESH_VERDOCS_PLANS_MAX_makes_sesh_verdocs_too_large[
    sizeof(struct sesh_verdocs) <= SESH_MOST_SIZE || SESH_VERDOCS_PLANS_MAX <= 8 ? 1 : -1];
typedef char sesh_masks_verdocs[
    offsetof(struct sesh_verdocs, has) == 0 && offsetof(struct sesh_verdocs, null) == 2 &&
    offsetof(struct sesh_verdocs, clipped) == 4 &&
    offsetof(struct sesh_verdocs, also) == 6 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_verdocs_types[] = {
    &sesh_verdocs_ipermission_type, /* 0 */
    &sesh_verdocs_irole_type, /* 1 */
    &sesh_verdocs_iorganization_type, /* 2 */
    &sesh_verdocs_igroup_type, /* 3 */
    &sesh_verdocs_iprofile_type, /* 4 */
    &sesh_verdocs_type, /* 5 */
};

const SESH_ROM struct sesh_type sesh_verdocs_ipermission_type = {
    .rows = sesh_verdocs_ipermission_rows,
    .names = sesh_verdocs_names,
    .types = sesh_verdocs_types,
    .kinds = sesh_verdocs_kinds,
    .required = 0x3u,
    .nullable = 0,
    .size = sizeof(struct sesh_verdocs_ipermission),
    .fields = 2,
    .rows_count = 2,
    .mask = 1,
    .bare = 2, /* name */
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_verdocs_irole_type = {
    .rows = sesh_verdocs_irole_rows,
    .names = sesh_verdocs_names,
    .types = sesh_verdocs_types,
    .kinds = sesh_verdocs_kinds,
    .required = 0x3u,
    .nullable = 0,
    .size = sizeof(struct sesh_verdocs_irole),
    .fields = 2,
    .rows_count = 2,
    .mask = 1,
    .bare = 2, /* name */
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_verdocs_iorganization_type = {
    .rows = sesh_verdocs_iorganization_rows,
    .names = sesh_verdocs_names,
    .types = sesh_verdocs_types,
    .kinds = sesh_verdocs_kinds,
    .required = 0x223u,
    .nullable = 0x1DCu,
    .size = sizeof(struct sesh_verdocs_iorganization),
    .fields = 10,
    .rows_count = 10,
    .mask = 2,
    .bare = 0,
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_verdocs_igroup_type = {
    .rows = sesh_verdocs_igroup_rows,
    .names = sesh_verdocs_names,
    .types = sesh_verdocs_types,
    .kinds = sesh_verdocs_kinds,
    .required = 0x7u,
    .nullable = 0x8u,
    .size = sizeof(struct sesh_verdocs_igroup),
    .fields = 4,
    .rows_count = 4,
    .mask = 1,
    .bare = 0,
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_verdocs_iprofile_type = {
    .rows = sesh_verdocs_iprofile_rows,
    .names = sesh_verdocs_names,
    .types = sesh_verdocs_types,
    .kinds = sesh_verdocs_kinds,
    .required = 0x1BFu,
    .nullable = 0x40u,
    .size = sizeof(struct sesh_verdocs_iprofile),
    .fields = 13,
    .rows_count = 13,
    .mask = 2,
    .bare = 0,
    .secrets = 0,
    .also = 0};

const SESH_ROM struct sesh_type sesh_verdocs_type = {
    .rows = sesh_verdocs_rows,
    .names = sesh_verdocs_names,
    .types = sesh_verdocs_types,
    .kinds = sesh_verdocs_kinds,
    .required = 0x3FFu,
    .nullable = 0,
    .size = sizeof(struct sesh_verdocs),
    .fields = 11,
    .rows_count = 12,
    .mask = 2,
    .bare = 0,
    .secrets = 0,
    .also = 1};

int sesh_verdocs_read(struct sesh_verdocs *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_VERDOCS_WORK];
    return sesh_read(&sesh_verdocs_type, session, work, sizeof work, json, length, options, error);
}
