/* SPDX-License-Identifier: MIT */
/* Printed from src/schema/verdocs.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/verdocs.h>

/* The kinds; rows name them by their place here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_verdocs_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_kind_bool, /* 1 */
    &sesh_kind_time, /* 2 */
};

/* The wire names; rows name them by their offset. */
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

/* What must hold of them. */
typedef char sesh_fits_verdocs_ipermission_id[
    offsetof(struct sesh_verdocs_ipermission, id) + sizeof(((struct sesh_verdocs_ipermission *)0)->id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_ipermission_name[
    offsetof(struct sesh_verdocs_ipermission, name) + sizeof(((struct sesh_verdocs_ipermission *)0)->name) < 65535u ? 1 : -1];
typedef char sesh_size_verdocs_ipermission[sizeof(struct sesh_verdocs_ipermission) <= 65535u ? 1 : -1];
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

/* What must hold of them. */
typedef char sesh_fits_verdocs_irole_id[
    offsetof(struct sesh_verdocs_irole, id) + sizeof(((struct sesh_verdocs_irole *)0)->id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_irole_name[
    offsetof(struct sesh_verdocs_irole, name) + sizeof(((struct sesh_verdocs_irole *)0)->name) < 65535u ? 1 : -1];
typedef char sesh_size_verdocs_irole[sizeof(struct sesh_verdocs_irole) <= 65535u ? 1 : -1];
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

/* What must hold of them. */
typedef char sesh_fits_verdocs_iorganization_id[
    offsetof(struct sesh_verdocs_iorganization, id) + sizeof(((struct sesh_verdocs_iorganization *)0)->id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_name[
    offsetof(struct sesh_verdocs_iorganization, name) + sizeof(((struct sesh_verdocs_iorganization *)0)->name) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_address[
    offsetof(struct sesh_verdocs_iorganization, address) + sizeof(((struct sesh_verdocs_iorganization *)0)->address) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_phone[
    offsetof(struct sesh_verdocs_iorganization, phone) + sizeof(((struct sesh_verdocs_iorganization *)0)->phone) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_business_name[
    offsetof(struct sesh_verdocs_iorganization, business_name) + sizeof(((struct sesh_verdocs_iorganization *)0)->business_name) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_is_business[
    offsetof(struct sesh_verdocs_iorganization, is_business) + sizeof(((struct sesh_verdocs_iorganization *)0)->is_business) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_address2[
    offsetof(struct sesh_verdocs_iorganization, address2) + sizeof(((struct sesh_verdocs_iorganization *)0)->address2) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_contact_email[
    offsetof(struct sesh_verdocs_iorganization, contact_email) + sizeof(((struct sesh_verdocs_iorganization *)0)->contact_email) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_timezone[
    offsetof(struct sesh_verdocs_iorganization, timezone) + sizeof(((struct sesh_verdocs_iorganization *)0)->timezone) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iorganization_envelope_responsible[
    offsetof(struct sesh_verdocs_iorganization, envelope_responsible) + sizeof(((struct sesh_verdocs_iorganization *)0)->envelope_responsible) < 65535u ? 1 : -1];
typedef char sesh_size_verdocs_iorganization[sizeof(struct sesh_verdocs_iorganization) <= 65535u ? 1 : -1];
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

/* What must hold of them. */
typedef char sesh_fits_verdocs_igroup_id[
    offsetof(struct sesh_verdocs_igroup, id) + sizeof(((struct sesh_verdocs_igroup *)0)->id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_igroup_name[
    offsetof(struct sesh_verdocs_igroup, name) + sizeof(((struct sesh_verdocs_igroup *)0)->name) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_igroup_organization_id[
    offsetof(struct sesh_verdocs_igroup, organization_id) + sizeof(((struct sesh_verdocs_igroup *)0)->organization_id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_igroup_parent_id[
    offsetof(struct sesh_verdocs_igroup, parent_id) + sizeof(((struct sesh_verdocs_igroup *)0)->parent_id) < 65535u ? 1 : -1];
typedef char sesh_size_verdocs_igroup[sizeof(struct sesh_verdocs_igroup) <= 65535u ? 1 : -1];
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

/* What must hold of them. */
typedef char sesh_fits_verdocs_iprofile_id[
    offsetof(struct sesh_verdocs_iprofile, id) + sizeof(((struct sesh_verdocs_iprofile *)0)->id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_user_id[
    offsetof(struct sesh_verdocs_iprofile, user_id) + sizeof(((struct sesh_verdocs_iprofile *)0)->user_id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_organization_id[
    offsetof(struct sesh_verdocs_iprofile, organization_id) + sizeof(((struct sesh_verdocs_iprofile *)0)->organization_id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_first_name[
    offsetof(struct sesh_verdocs_iprofile, first_name) + sizeof(((struct sesh_verdocs_iprofile *)0)->first_name) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_last_name[
    offsetof(struct sesh_verdocs_iprofile, last_name) + sizeof(((struct sesh_verdocs_iprofile *)0)->last_name) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_email[
    offsetof(struct sesh_verdocs_iprofile, email) + sizeof(((struct sesh_verdocs_iprofile *)0)->email) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_phone[
    offsetof(struct sesh_verdocs_iprofile, phone) + sizeof(((struct sesh_verdocs_iprofile *)0)->phone) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_current[
    offsetof(struct sesh_verdocs_iprofile, current) + sizeof(((struct sesh_verdocs_iprofile *)0)->current) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_organization[
    offsetof(struct sesh_verdocs_iprofile, organization) + sizeof(((struct sesh_verdocs_iprofile *)0)->organization) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_permissions[
    offsetof(struct sesh_verdocs_iprofile, permissions) + sizeof(((struct sesh_verdocs_iprofile *)0)->permissions) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_roles[
    offsetof(struct sesh_verdocs_iprofile, roles) + sizeof(((struct sesh_verdocs_iprofile *)0)->roles) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_plans[
    offsetof(struct sesh_verdocs_iprofile, plans) + sizeof(((struct sesh_verdocs_iprofile *)0)->plans) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iprofile_groups[
    offsetof(struct sesh_verdocs_iprofile, groups) + sizeof(((struct sesh_verdocs_iprofile *)0)->groups) < 65535u ? 1 : -1];
typedef char sesh_size_verdocs_iprofile[sizeof(struct sesh_verdocs_iprofile) <= 65535u ? 1 : -1];
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

/* What must hold of them. */
typedef char sesh_fits_verdocs_sub[
    offsetof(struct sesh_verdocs, sub) + sizeof(((struct sesh_verdocs *)0)->sub) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_email[
    offsetof(struct sesh_verdocs, email) + sizeof(((struct sesh_verdocs *)0)->email) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_email_verified[
    offsetof(struct sesh_verdocs, email_verified) + sizeof(((struct sesh_verdocs *)0)->email_verified) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_iat[
    offsetof(struct sesh_verdocs, iat) + sizeof(((struct sesh_verdocs *)0)->iat) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_exp[
    offsetof(struct sesh_verdocs, exp) + sizeof(((struct sesh_verdocs *)0)->exp) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_permissions[
    offsetof(struct sesh_verdocs, permissions) + sizeof(((struct sesh_verdocs *)0)->permissions) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_roles[
    offsetof(struct sesh_verdocs, roles) + sizeof(((struct sesh_verdocs *)0)->roles) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_profile[
    offsetof(struct sesh_verdocs, profile) + sizeof(((struct sesh_verdocs *)0)->profile) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_profile_id[
    offsetof(struct sesh_verdocs, profile_id) + sizeof(((struct sesh_verdocs *)0)->profile_id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_organization_id[
    offsetof(struct sesh_verdocs, organization_id) + sizeof(((struct sesh_verdocs *)0)->organization_id) < 65535u ? 1 : -1];
typedef char sesh_fits_verdocs_plans[
    offsetof(struct sesh_verdocs, plans) + sizeof(((struct sesh_verdocs *)0)->plans) < 65535u ? 1 : -1];
typedef char sesh_size_verdocs[sizeof(struct sesh_verdocs) <= 65535u ? 1 : -1];
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
