/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot.def by make gen. Do not edit. */
#ifndef SESH_THOUGHTSPOT_H
#define SESH_THOUGHTSPOT_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP
#define SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP 48
#endif
#ifndef SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP
#define SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP 32
#endif
#ifndef SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP
#define SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP 128
#endif
#ifndef SESH_THOUGHTSPOT_USER_NAME_CAP
#define SESH_THOUGHTSPOT_USER_NAME_CAP 64
#endif
#ifndef SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP
#define SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP 128
#endif
#ifndef SESH_THOUGHTSPOT_USER_EMAIL_CAP
#define SESH_THOUGHTSPOT_USER_EMAIL_CAP 128
#endif
#ifndef SESH_THOUGHTSPOT_USER_GUID_CAP
#define SESH_THOUGHTSPOT_USER_GUID_CAP 40
#endif
#ifndef SESH_THOUGHTSPOT_PRIVILEGES_CAP
#define SESH_THOUGHTSPOT_PRIVILEGES_CAP 40
#endif
#ifndef SESH_THOUGHTSPOT_PRIVILEGES_MAX
#define SESH_THOUGHTSPOT_PRIVILEGES_MAX 64
#endif
#ifndef SESH_THOUGHTSPOT_AUTH_TOKEN_CAP
#define SESH_THOUGHTSPOT_AUTH_TOKEN_CAP 512
#endif
#ifndef SESH_THOUGHTSPOT_LOCALE_CAP
#define SESH_THOUGHTSPOT_LOCALE_CAP 16
#endif
#ifndef SESH_THOUGHTSPOT_TIMEZONE_CAP
#define SESH_THOUGHTSPOT_TIMEZONE_CAP 48
#endif
#ifndef SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP
#define SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP 64
#endif
#ifndef SESH_THOUGHTSPOT_STATE_CAP
#define SESH_THOUGHTSPOT_STATE_CAP 16
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP < 2 || SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP == 48
#define SESH_THOUGHTSPOT_LINK_1(name) SESH_LINK(name)
#else
#define SESH_THOUGHTSPOT_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __EFORMAT_FORMAT_PATTERN_CAP_, SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP)
#endif
#if SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP < 2 || SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP == 32
#define SESH_THOUGHTSPOT_LINK_2(name) SESH_THOUGHTSPOT_LINK_1(name)
#else
#define SESH_THOUGHTSPOT_LINK_2(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_1(name), __USER_PROPERTIES_PERSONA_CAP_, SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP)
#endif
#if SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP < 2 || SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP == 128
#define SESH_THOUGHTSPOT_LINK_3(name) SESH_THOUGHTSPOT_LINK_2(name)
#else
#define SESH_THOUGHTSPOT_LINK_3(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_2(name), __USER_PROPERTIES_MAIL_CAP_, SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP)
#endif
#if SESH_THOUGHTSPOT_USER_NAME_CAP < 2 || SESH_THOUGHTSPOT_USER_NAME_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_USER_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_USER_NAME_CAP == 64
#define SESH_THOUGHTSPOT_LINK_4(name) SESH_THOUGHTSPOT_LINK_3(name)
#else
#define SESH_THOUGHTSPOT_LINK_4(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_3(name), __USER_NAME_CAP_, SESH_THOUGHTSPOT_USER_NAME_CAP)
#endif
#if SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP < 2 || SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP == 128
#define SESH_THOUGHTSPOT_LINK_5(name) SESH_THOUGHTSPOT_LINK_4(name)
#else
#define SESH_THOUGHTSPOT_LINK_5(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_4(name), __USER_DISPLAY_NAME_CAP_, SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP)
#endif
#if SESH_THOUGHTSPOT_USER_EMAIL_CAP < 2 || SESH_THOUGHTSPOT_USER_EMAIL_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_USER_EMAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_USER_EMAIL_CAP == 128
#define SESH_THOUGHTSPOT_LINK_6(name) SESH_THOUGHTSPOT_LINK_5(name)
#else
#define SESH_THOUGHTSPOT_LINK_6(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_5(name), __USER_EMAIL_CAP_, SESH_THOUGHTSPOT_USER_EMAIL_CAP)
#endif
#if SESH_THOUGHTSPOT_USER_GUID_CAP < 2 || SESH_THOUGHTSPOT_USER_GUID_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_USER_GUID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_USER_GUID_CAP == 40
#define SESH_THOUGHTSPOT_LINK_7(name) SESH_THOUGHTSPOT_LINK_6(name)
#else
#define SESH_THOUGHTSPOT_LINK_7(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_6(name), __USER_GUID_CAP_, SESH_THOUGHTSPOT_USER_GUID_CAP)
#endif
#if SESH_THOUGHTSPOT_PRIVILEGES_CAP < 2 || SESH_THOUGHTSPOT_PRIVILEGES_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_PRIVILEGES_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_PRIVILEGES_CAP == 40
#define SESH_THOUGHTSPOT_LINK_8(name) SESH_THOUGHTSPOT_LINK_7(name)
#else
#define SESH_THOUGHTSPOT_LINK_8(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_7(name), __PRIVILEGES_CAP_, SESH_THOUGHTSPOT_PRIVILEGES_CAP)
#endif
#if SESH_THOUGHTSPOT_PRIVILEGES_MAX < 1 || SESH_THOUGHTSPOT_PRIVILEGES_MAX > SESH_MOST_MAX
#error "SESH_THOUGHTSPOT_PRIVILEGES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_PRIVILEGES_MAX == 64
#define SESH_THOUGHTSPOT_LINK_9(name) SESH_THOUGHTSPOT_LINK_8(name)
#else
#define SESH_THOUGHTSPOT_LINK_9(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_8(name), __PRIVILEGES_MAX_, SESH_THOUGHTSPOT_PRIVILEGES_MAX)
#endif
#if SESH_THOUGHTSPOT_AUTH_TOKEN_CAP < 2 || SESH_THOUGHTSPOT_AUTH_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_AUTH_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_AUTH_TOKEN_CAP == 512
#define SESH_THOUGHTSPOT_LINK_10(name) SESH_THOUGHTSPOT_LINK_9(name)
#else
#define SESH_THOUGHTSPOT_LINK_10(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_9(name), __AUTH_TOKEN_CAP_, SESH_THOUGHTSPOT_AUTH_TOKEN_CAP)
#endif
#if SESH_THOUGHTSPOT_LOCALE_CAP < 2 || SESH_THOUGHTSPOT_LOCALE_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_LOCALE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_LOCALE_CAP == 16
#define SESH_THOUGHTSPOT_LINK_11(name) SESH_THOUGHTSPOT_LINK_10(name)
#else
#define SESH_THOUGHTSPOT_LINK_11(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_10(name), __LOCALE_CAP_, SESH_THOUGHTSPOT_LOCALE_CAP)
#endif
#if SESH_THOUGHTSPOT_TIMEZONE_CAP < 2 || SESH_THOUGHTSPOT_TIMEZONE_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_TIMEZONE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_TIMEZONE_CAP == 48
#define SESH_THOUGHTSPOT_LINK_12(name) SESH_THOUGHTSPOT_LINK_11(name)
#else
#define SESH_THOUGHTSPOT_LINK_12(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_11(name), __TIMEZONE_CAP_, SESH_THOUGHTSPOT_TIMEZONE_CAP)
#endif
#if SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP < 2 || SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP == 64
#define SESH_THOUGHTSPOT_LINK_13(name) SESH_THOUGHTSPOT_LINK_12(name)
#else
#define SESH_THOUGHTSPOT_LINK_13(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_12(name), __PARTIAL_JSESSION_GUID_CAP_, SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP)
#endif
#if SESH_THOUGHTSPOT_STATE_CAP < 2 || SESH_THOUGHTSPOT_STATE_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_STATE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_STATE_CAP == 16
#define SESH_THOUGHTSPOT_LINK_14(name) SESH_THOUGHTSPOT_LINK_13(name)
#else
#define SESH_THOUGHTSPOT_LINK_14(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_LINK_13(name), __STATE_CAP_, SESH_THOUGHTSPOT_STATE_CAP)
#endif
#define SESH_THOUGHTSPOT_LINK(name) SESH_THOUGHTSPOT_LINK_14(name)

SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_USER_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_USER_EMAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_USER_GUID_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_PRIVILEGES_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_PRIVILEGES_MAX);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_AUTH_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_LOCALE_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_TIMEZONE_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_STATE_CAP);

/* ---- struct sesh_thoughtspot_eformat */

/* Field numbers: bits of the masks. */
enum sesh_thoughtspot_eformat_field {
    SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN = 0,
    SESH_THOUGHTSPOT_EFORMAT_FIELDS = 1
};

#if SESH_MAX_FIELDS < 1
#error "sesh_thoughtspot_eformat has 1 fields: raise SESH_MAX_FIELDS"
#endif

/* EFormat: how dates or times are written. */
struct sesh_thoughtspot_eformat {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "formatPattern": The pattern, such as "MM/dd/yyyy". */
    char format_pattern[SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP];
};

/* ---- struct sesh_thoughtspot_user_properties */

/* Field numbers: bits of the masks. */
enum sesh_thoughtspot_user_properties_field {
    SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA = 0,
    SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL = 1,
    SESH_THOUGHTSPOT_USER_PROPERTIES_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_thoughtspot_user_properties has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* UserProperties: more about the user. */
struct sesh_thoughtspot_user_properties {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "persona": What the user works as. */
    char persona[SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP];
    /* "mail": Email address. */
    char mail[SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP];
};

/* ---- struct sesh_thoughtspot */

/* Field numbers: bits of the masks. */
enum sesh_thoughtspot_field {
    SESH_THOUGHTSPOT_USER_NAME = 0,
    SESH_THOUGHTSPOT_USER_DISPLAY_NAME = 1,
    SESH_THOUGHTSPOT_USER_EMAIL = 2,
    SESH_THOUGHTSPOT_USER_CREATED_TIME = 3,
    SESH_THOUGHTSPOT_USER_GUID = 4,
    SESH_THOUGHTSPOT_CAN_CHANGE_PASSWORD = 5,
    SESH_THOUGHTSPOT_IS_SYSTEM_USER = 6,
    SESH_THOUGHTSPOT_USER_GROUP_MASK = 7,
    SESH_THOUGHTSPOT_PRIVILEGES = 8,
    SESH_THOUGHTSPOT_EXPIRATION_TIME = 9,
    SESH_THOUGHTSPOT_AUTH_TOKEN = 10,
    SESH_THOUGHTSPOT_LOCALE = 11,
    SESH_THOUGHTSPOT_TIMEZONE = 12,
    SESH_THOUGHTSPOT_DATE_FORMAT = 13,
    SESH_THOUGHTSPOT_TIME_FORMAT = 14,
    SESH_THOUGHTSPOT_DATE_TIME_FORMAT = 15,
    SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID = 16,
    SESH_THOUGHTSPOT_IS_FIRST_LOGIN = 17,
    SESH_THOUGHTSPOT_FIRST_LOGIN_DATE = 18,
    SESH_THOUGHTSPOT_USER_PROPERTIES = 19,
    SESH_THOUGHTSPOT_STATE = 20,
    SESH_THOUGHTSPOT_FIELDS = 21
};

#if SESH_MAX_FIELDS < 21
#error "sesh_thoughtspot has 21 fields: raise SESH_MAX_FIELDS"
#endif

/* RestAPISessionInfo: who is logged in to ThoughtSpot, until when, allowed to do what. */
struct sesh_thoughtspot {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint32_t has, null, clipped;
    /* "userName": Name of the account. */
    char user_name[SESH_THOUGHTSPOT_USER_NAME_CAP];
    /* "userDisplayName": Name that the service shows. */
    char user_display_name[SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP];
    /* "userEmail": Email address of the account. */
    char user_email[SESH_THOUGHTSPOT_USER_EMAIL_CAP];
    /* "userCreatedTime": Account created at: milliseconds since 1970-01-01 UTC. */
    int64_t user_created_time;
    /* "userGUID": Identifier of the account. */
    char user_guid[SESH_THOUGHTSPOT_USER_GUID_CAP];
    /* "canChangePassword": May the user change the password? */
    bool can_change_password;
    /* "isSystemUser": Is it an account of the system itself? */
    bool is_system_user;
    /* "userGroupMask": Groups of the user, one bit each. */
    int64_t user_group_mask;
    /* "privileges": What the user may do, such as "DATADOWNLOADING". */
    uint16_t privileges_count;
    char privileges[SESH_THOUGHTSPOT_PRIVILEGES_MAX][SESH_THOUGHTSPOT_PRIVILEGES_CAP];
    /* "expirationTime": Token expires at: seconds since 1970-01-01 UTC. */
    int64_t expiration_time;
    /* "authToken", secret: Token of the session. */
    char auth_token[SESH_THOUGHTSPOT_AUTH_TOKEN_CAP];
    /* "locale": Locale, such as "en-US". */
    char locale[SESH_THOUGHTSPOT_LOCALE_CAP];
    /* "timezone": Name of the time zone. */
    char timezone[SESH_THOUGHTSPOT_TIMEZONE_CAP];
    /* "dateFormat": How dates are written. */
    struct sesh_thoughtspot_eformat date_format;
    /* "timeFormat": How times are written. */
    struct sesh_thoughtspot_eformat time_format;
    /* "dateTimeFormat": How both together are written. */
    struct sesh_thoughtspot_eformat date_time_format;
    /* "partialJSessionGUID", secret: Part of the session cookie. */
    char partial_jsession_guid[SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP];
    /* "isFirstLogin": Is it the account's first log-in? */
    bool is_first_login;
    /* "firstLoginDate": First log-in at: milliseconds since 1970-01-01 UTC. */
    int64_t first_login_date;
    /* "userProperties": More about the user. */
    struct sesh_thoughtspot_user_properties user_properties;
    /* "state": State of the account, such as "ACTIVE". */
    char state[SESH_THOUGHTSPOT_STATE_CAP];
};

/* ---- types and calls */

#define sesh_thoughtspot_eformat_type SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_eformat_type)
#define sesh_thoughtspot_user_properties_type SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_user_properties_type)
#define sesh_thoughtspot_type SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_type)
#define sesh_thoughtspot_read SESH_THOUGHTSPOT_LINK(sesh_thoughtspot_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_thoughtspot_eformat_type;
extern const SESH_ROM struct sesh_type sesh_thoughtspot_user_properties_type;
extern const SESH_ROM struct sesh_type sesh_thoughtspot_type;

#if SESH_MAX_NEST < 2
#error "sesh_thoughtspot nests 2 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_thoughtspot. */
union sesh_thoughtspot_longest {
    char any[2];
    char thoughtspot_eformat_format_pattern[SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN_CAP];
    char thoughtspot_user_properties_persona[SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA_CAP];
    char thoughtspot_user_properties_mail[SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL_CAP];
    char thoughtspot_user_name[SESH_THOUGHTSPOT_USER_NAME_CAP];
    char thoughtspot_user_display_name[SESH_THOUGHTSPOT_USER_DISPLAY_NAME_CAP];
    char thoughtspot_user_email[SESH_THOUGHTSPOT_USER_EMAIL_CAP];
    char thoughtspot_user_guid[SESH_THOUGHTSPOT_USER_GUID_CAP];
    char thoughtspot_privileges[SESH_THOUGHTSPOT_PRIVILEGES_CAP];
    char thoughtspot_auth_token[SESH_THOUGHTSPOT_AUTH_TOKEN_CAP];
    char thoughtspot_locale[SESH_THOUGHTSPOT_LOCALE_CAP];
    char thoughtspot_timezone[SESH_THOUGHTSPOT_TIMEZONE_CAP];
    char thoughtspot_partial_jsession_guid[SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID_CAP];
    char thoughtspot_state[SESH_THOUGHTSPOT_STATE_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_THOUGHTSPOT_WORK SESH_WORK_FOR(sizeof(union sesh_thoughtspot_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_THOUGHTSPOT_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_THOUGHTSPOT_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_thoughtspot_read(struct sesh_thoughtspot *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
