/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot_v2_user.def by make gen. Do not edit. */
#ifndef SESH_THOUGHTSPOT_V2_USER_H
#define SESH_THOUGHTSPOT_V2_USER_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_THOUGHTSPOT_V2_ORG_NAME_CAP
#define SESH_THOUGHTSPOT_V2_ORG_NAME_CAP 64
#endif
#ifndef SESH_THOUGHTSPOT_V2_GROUP_ID_CAP
#define SESH_THOUGHTSPOT_V2_GROUP_ID_CAP 40
#endif
#ifndef SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP
#define SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP 64
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_ID_CAP
#define SESH_THOUGHTSPOT_V2_USER_ID_CAP 40
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_NAME_CAP
#define SESH_THOUGHTSPOT_V2_USER_NAME_CAP 64
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP
#define SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP 128
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP
#define SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP 128
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP
#define SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP 32
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP
#define SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP 16
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP
#define SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP 40
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX
#define SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX 64
#endif
#ifndef SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX
#define SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX 16
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_THOUGHTSPOT_V2_ORG_NAME_CAP < 2 || SESH_THOUGHTSPOT_V2_ORG_NAME_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_ORG_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_ORG_NAME_CAP == 64
#define SESH_THOUGHTSPOT_V2_USER_LINK_1(name) SESH_LINK(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __THOUGHTSPOT_V2_ORG_NAME_CAP_, SESH_THOUGHTSPOT_V2_ORG_NAME_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_GROUP_ID_CAP < 2 || SESH_THOUGHTSPOT_V2_GROUP_ID_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_GROUP_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_GROUP_ID_CAP == 40
#define SESH_THOUGHTSPOT_V2_USER_LINK_2(name) SESH_THOUGHTSPOT_V2_USER_LINK_1(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_2(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_1(name), __THOUGHTSPOT_V2_GROUP_ID_CAP_, SESH_THOUGHTSPOT_V2_GROUP_ID_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP < 2 || SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP == 64
#define SESH_THOUGHTSPOT_V2_USER_LINK_3(name) SESH_THOUGHTSPOT_V2_USER_LINK_2(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_3(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_2(name), __THOUGHTSPOT_V2_GROUP_NAME_CAP_, SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_USER_ID_CAP < 2 || SESH_THOUGHTSPOT_V2_USER_ID_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_USER_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_ID_CAP == 40
#define SESH_THOUGHTSPOT_V2_USER_LINK_4(name) SESH_THOUGHTSPOT_V2_USER_LINK_3(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_4(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_3(name), __ID_CAP_, SESH_THOUGHTSPOT_V2_USER_ID_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_USER_NAME_CAP < 2 || SESH_THOUGHTSPOT_V2_USER_NAME_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_USER_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_NAME_CAP == 64
#define SESH_THOUGHTSPOT_V2_USER_LINK_5(name) SESH_THOUGHTSPOT_V2_USER_LINK_4(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_5(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_4(name), __NAME_CAP_, SESH_THOUGHTSPOT_V2_USER_NAME_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP < 2 || SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP == 128
#define SESH_THOUGHTSPOT_V2_USER_LINK_6(name) SESH_THOUGHTSPOT_V2_USER_LINK_5(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_6(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_5(name), __DISPLAY_NAME_CAP_, SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP < 2 || SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP == 128
#define SESH_THOUGHTSPOT_V2_USER_LINK_7(name) SESH_THOUGHTSPOT_V2_USER_LINK_6(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_7(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_6(name), __EMAIL_CAP_, SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP < 2 || SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP == 32
#define SESH_THOUGHTSPOT_V2_USER_LINK_8(name) SESH_THOUGHTSPOT_V2_USER_LINK_7(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_8(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_7(name), __ACCOUNT_TYPE_CAP_, SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP < 2 || SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP == 16
#define SESH_THOUGHTSPOT_V2_USER_LINK_9(name) SESH_THOUGHTSPOT_V2_USER_LINK_8(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_9(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_8(name), __ACCOUNT_STATUS_CAP_, SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP < 2 || SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP == 40
#define SESH_THOUGHTSPOT_V2_USER_LINK_10(name) SESH_THOUGHTSPOT_V2_USER_LINK_9(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_10(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_9(name), __PRIVILEGES_CAP_, SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX < 1 || SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX > SESH_MOST_MAX
#error "SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX == 64
#define SESH_THOUGHTSPOT_V2_USER_LINK_11(name) SESH_THOUGHTSPOT_V2_USER_LINK_10(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_11(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_10(name), __PRIVILEGES_MAX_, SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX)
#endif
#if SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX < 1 || SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX > SESH_MOST_MAX
#error "SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX == 16
#define SESH_THOUGHTSPOT_V2_USER_LINK_12(name) SESH_THOUGHTSPOT_V2_USER_LINK_11(name)
#else
#define SESH_THOUGHTSPOT_V2_USER_LINK_12(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_USER_LINK_11(name), __USER_GROUPS_MAX_, SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX)
#endif
#define SESH_THOUGHTSPOT_V2_USER_LINK(name) SESH_THOUGHTSPOT_V2_USER_LINK_12(name)

SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_ORG_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_GROUP_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX);

/* ---- struct sesh_thoughtspot_v2_org */

/* Field numbers: bits of the masks. */
enum sesh_thoughtspot_v2_org_field {
    SESH_THOUGHTSPOT_V2_ORG_ID = 0,
    SESH_THOUGHTSPOT_V2_ORG_NAME = 1,
    SESH_THOUGHTSPOT_V2_ORG_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_thoughtspot_v2_org has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* Org: an organization of the cluster. */
struct sesh_thoughtspot_v2_org {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "id", required: Number of the organization. */
    int64_t id;
    /* "name": Name of the organization. */
    char name[SESH_THOUGHTSPOT_V2_ORG_NAME_CAP];
};

/* ---- struct sesh_thoughtspot_v2_group */

/* Field numbers: bits of the masks. */
enum sesh_thoughtspot_v2_group_field {
    SESH_THOUGHTSPOT_V2_GROUP_ID = 0,
    SESH_THOUGHTSPOT_V2_GROUP_NAME = 1,
    SESH_THOUGHTSPOT_V2_GROUP_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_thoughtspot_v2_group has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* ObjectIDAndName: a group of users. */
struct sesh_thoughtspot_v2_group {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "id": Identifier of the group. */
    char id[SESH_THOUGHTSPOT_V2_GROUP_ID_CAP];
    /* "name": Name of the group. */
    char name[SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP];
};

/* ---- struct sesh_thoughtspot_v2_user */

/* Field numbers: bits of the masks. */
enum sesh_thoughtspot_v2_user_field {
    SESH_THOUGHTSPOT_V2_USER_ID = 0,
    SESH_THOUGHTSPOT_V2_USER_NAME = 1,
    SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME = 2,
    SESH_THOUGHTSPOT_V2_USER_EMAIL = 3,
    SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE = 4,
    SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS = 5,
    SESH_THOUGHTSPOT_V2_USER_CAN_CHANGE_PASSWORD = 6,
    SESH_THOUGHTSPOT_V2_USER_PRIVILEGES = 7,
    SESH_THOUGHTSPOT_V2_USER_USER_GROUPS = 8,
    SESH_THOUGHTSPOT_V2_USER_CURRENT_ORG = 9,
    SESH_THOUGHTSPOT_V2_USER_CREATION_TIME_IN_MILLIS = 10,
    SESH_THOUGHTSPOT_V2_USER_EXPIRATION_TIME_IN_MILLIS = 11,
    SESH_THOUGHTSPOT_V2_USER_FIELDS = 12
};

#if SESH_MAX_FIELDS < 12
#error "sesh_thoughtspot_v2_user has 12 fields: raise SESH_MAX_FIELDS"
#endif

/* User: who is logged in to ThoughtSpot, as version 2 of its REST API answers. */
struct sesh_thoughtspot_v2_user {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "id", required: Identifier of the user. */
    char id[SESH_THOUGHTSPOT_V2_USER_ID_CAP];
    /* "name", required: Name of the account. */
    char name[SESH_THOUGHTSPOT_V2_USER_NAME_CAP];
    /* "display_name": Name that the service shows. */
    char display_name[SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP];
    /* "email": Email address of the account. */
    char email[SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP];
    /* "account_type": Where the account is from, such as "LOCAL_USER". */
    char account_type[SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP];
    /* "account_status": State of the account, such as "ACTIVE". */
    char account_status[SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP];
    /* "can_change_password": May the user change the password? */
    bool can_change_password;
    /* "privileges": What the user may do, such as "DATADOWNLOADING". */
    uint16_t privileges_count;
    char privileges[SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX][SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP];
    /* "user_groups": Groups of the user. */
    uint16_t user_groups_count;
    struct sesh_thoughtspot_v2_group user_groups[SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX];
    /* "current_org": The organization in use. */
    struct sesh_thoughtspot_v2_org current_org;
    /* "creation_time_in_millis": Account created at: milliseconds since 1970-01-01 UTC. */
    int64_t creation_time_in_millis;
    /* "expiration_time_in_millis": Expiration time of the user: milliseconds since 1970-01-01 UTC. */
    int64_t expiration_time_in_millis;
};

/* ---- types and calls */

#define sesh_thoughtspot_v2_org_type SESH_THOUGHTSPOT_V2_USER_LINK(sesh_thoughtspot_v2_org_type)
#define sesh_thoughtspot_v2_group_type SESH_THOUGHTSPOT_V2_USER_LINK(sesh_thoughtspot_v2_group_type)
#define sesh_thoughtspot_v2_user_type SESH_THOUGHTSPOT_V2_USER_LINK(sesh_thoughtspot_v2_user_type)
#define sesh_thoughtspot_v2_user_read SESH_THOUGHTSPOT_V2_USER_LINK(sesh_thoughtspot_v2_user_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_thoughtspot_v2_org_type;
extern const SESH_ROM struct sesh_type sesh_thoughtspot_v2_group_type;
extern const SESH_ROM struct sesh_type sesh_thoughtspot_v2_user_type;

#if SESH_MAX_NEST < 2
#error "sesh_thoughtspot_v2_user nests 2 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_thoughtspot_v2_user. */
union sesh_thoughtspot_v2_user_longest {
    char any[2];
    char thoughtspot_v2_org_name[SESH_THOUGHTSPOT_V2_ORG_NAME_CAP];
    char thoughtspot_v2_group_id[SESH_THOUGHTSPOT_V2_GROUP_ID_CAP];
    char thoughtspot_v2_group_name[SESH_THOUGHTSPOT_V2_GROUP_NAME_CAP];
    char thoughtspot_v2_user_id[SESH_THOUGHTSPOT_V2_USER_ID_CAP];
    char thoughtspot_v2_user_name[SESH_THOUGHTSPOT_V2_USER_NAME_CAP];
    char thoughtspot_v2_user_display_name[SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME_CAP];
    char thoughtspot_v2_user_email[SESH_THOUGHTSPOT_V2_USER_EMAIL_CAP];
    char thoughtspot_v2_user_account_type[SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE_CAP];
    char thoughtspot_v2_user_account_status[SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS_CAP];
    char thoughtspot_v2_user_privileges[SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_THOUGHTSPOT_V2_USER_WORK SESH_WORK_FOR(sizeof(union sesh_thoughtspot_v2_user_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_THOUGHTSPOT_V2_USER_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_THOUGHTSPOT_V2_USER_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_thoughtspot_v2_user_read(struct sesh_thoughtspot_v2_user *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
