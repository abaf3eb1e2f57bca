/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/webuntis.def by make gen. Do not edit. */
#ifndef SESH_WEBUNTIS_H
#define SESH_WEBUNTIS_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP
#define SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP 64
#endif
#ifndef SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP
#define SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP 64
#endif
#ifndef SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP
#define SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP 64
#endif
#ifndef SESH_WEBUNTIS_SESSION_ID_CAP
#define SESH_WEBUNTIS_SESSION_ID_CAP 64
#endif
#ifndef SESH_WEBUNTIS_JWT_TOKEN_CAP
#define SESH_WEBUNTIS_JWT_TOKEN_CAP 2048
#endif
#ifndef SESH_WEBUNTIS_NAME_CAP
#define SESH_WEBUNTIS_NAME_CAP 64
#endif
#ifndef SESH_WEBUNTIS_PERSONS_MAX
#define SESH_WEBUNTIS_PERSONS_MAX 8
#endif
#ifndef SESH_WEBUNTIS_EMAIL_CAP
#define SESH_WEBUNTIS_EMAIL_CAP 128
#endif
#ifndef SESH_WEBUNTIS_ERROR_MESSAGE_CAP
#define SESH_WEBUNTIS_ERROR_MESSAGE_CAP 256
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP < 2 || SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP > SESH_MOST_CAP
#error "SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP == 64
#define SESH_WEBUNTIS_LINK_1(name) SESH_LINK(name)
#else
#define SESH_WEBUNTIS_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __PERSON_ENTRY_DISPLAY_NAME_CAP_, SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP)
#endif
#if SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP < 2 || SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP > SESH_MOST_CAP
#error "SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP == 64
#define SESH_WEBUNTIS_LINK_2(name) SESH_WEBUNTIS_LINK_1(name)
#else
#define SESH_WEBUNTIS_LINK_2(name) SESH_LINK_ADD(SESH_WEBUNTIS_LINK_1(name), __PERSON_ENTRY_LONG_NAME_CAP_, SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP)
#endif
#if SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP < 2 || SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP > SESH_MOST_CAP
#error "SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP == 64
#define SESH_WEBUNTIS_LINK_3(name) SESH_WEBUNTIS_LINK_2(name)
#else
#define SESH_WEBUNTIS_LINK_3(name) SESH_LINK_ADD(SESH_WEBUNTIS_LINK_2(name), __PERSON_ENTRY_FORE_NAME_CAP_, SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP)
#endif
#if SESH_WEBUNTIS_SESSION_ID_CAP < 2 || SESH_WEBUNTIS_SESSION_ID_CAP > SESH_MOST_CAP
#error "SESH_WEBUNTIS_SESSION_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_WEBUNTIS_SESSION_ID_CAP == 64
#define SESH_WEBUNTIS_LINK_4(name) SESH_WEBUNTIS_LINK_3(name)
#else
#define SESH_WEBUNTIS_LINK_4(name) SESH_LINK_ADD(SESH_WEBUNTIS_LINK_3(name), __SESSION_ID_CAP_, SESH_WEBUNTIS_SESSION_ID_CAP)
#endif
#if SESH_WEBUNTIS_JWT_TOKEN_CAP < 2 || SESH_WEBUNTIS_JWT_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_WEBUNTIS_JWT_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_WEBUNTIS_JWT_TOKEN_CAP == 2048
#define SESH_WEBUNTIS_LINK_5(name) SESH_WEBUNTIS_LINK_4(name)
#else
#define SESH_WEBUNTIS_LINK_5(name) SESH_LINK_ADD(SESH_WEBUNTIS_LINK_4(name), __JWT_TOKEN_CAP_, SESH_WEBUNTIS_JWT_TOKEN_CAP)
#endif
#if SESH_WEBUNTIS_NAME_CAP < 2 || SESH_WEBUNTIS_NAME_CAP > SESH_MOST_CAP
#error "SESH_WEBUNTIS_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_WEBUNTIS_NAME_CAP == 64
#define SESH_WEBUNTIS_LINK_6(name) SESH_WEBUNTIS_LINK_5(name)
#else
#define SESH_WEBUNTIS_LINK_6(name) SESH_LINK_ADD(SESH_WEBUNTIS_LINK_5(name), __NAME_CAP_, SESH_WEBUNTIS_NAME_CAP)
#endif
#if SESH_WEBUNTIS_PERSONS_MAX < 1 || SESH_WEBUNTIS_PERSONS_MAX > SESH_MOST_MAX
#error "SESH_WEBUNTIS_PERSONS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_WEBUNTIS_PERSONS_MAX == 8
#define SESH_WEBUNTIS_LINK_7(name) SESH_WEBUNTIS_LINK_6(name)
#else
#define SESH_WEBUNTIS_LINK_7(name) SESH_LINK_ADD(SESH_WEBUNTIS_LINK_6(name), __PERSONS_MAX_, SESH_WEBUNTIS_PERSONS_MAX)
#endif
#if SESH_WEBUNTIS_EMAIL_CAP < 2 || SESH_WEBUNTIS_EMAIL_CAP > SESH_MOST_CAP
#error "SESH_WEBUNTIS_EMAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_WEBUNTIS_EMAIL_CAP == 128
#define SESH_WEBUNTIS_LINK_8(name) SESH_WEBUNTIS_LINK_7(name)
#else
#define SESH_WEBUNTIS_LINK_8(name) SESH_LINK_ADD(SESH_WEBUNTIS_LINK_7(name), __EMAIL_CAP_, SESH_WEBUNTIS_EMAIL_CAP)
#endif
#if SESH_WEBUNTIS_ERROR_MESSAGE_CAP < 2 || SESH_WEBUNTIS_ERROR_MESSAGE_CAP > SESH_MOST_CAP
#error "SESH_WEBUNTIS_ERROR_MESSAGE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_WEBUNTIS_ERROR_MESSAGE_CAP == 256
#define SESH_WEBUNTIS_LINK_9(name) SESH_WEBUNTIS_LINK_8(name)
#else
#define SESH_WEBUNTIS_LINK_9(name) SESH_LINK_ADD(SESH_WEBUNTIS_LINK_8(name), __ERROR_MESSAGE_CAP_, SESH_WEBUNTIS_ERROR_MESSAGE_CAP)
#endif
#define SESH_WEBUNTIS_LINK(name) SESH_WEBUNTIS_LINK_9(name)

SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_SESSION_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_JWT_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_PERSONS_MAX);
SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_EMAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_WEBUNTIS_ERROR_MESSAGE_CAP);

/* ---- struct sesh_webuntis_person_entry */

/* Field numbers: bits of the masks. */
enum sesh_webuntis_person_entry_field {
    SESH_WEBUNTIS_PERSON_ENTRY_ID = 0,
    SESH_WEBUNTIS_PERSON_ENTRY_TYPE = 1,
    SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME = 2,
    SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME = 3,
    SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME = 4,
    SESH_WEBUNTIS_PERSON_ENTRY_FIELDS = 5
};

#if SESH_MAX_FIELDS < 5
#error "sesh_webuntis_person_entry has 5 fields: raise SESH_MAX_FIELDS"
#endif

/* A person whose timetable the account may see; some servers send only id and type. */
struct sesh_webuntis_person_entry {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "id", required: Number of the person. */
    int64_t id;
    /* "type", required: Kind of person, as personType. */
    int64_t type;
    /* "displayName": Name that the service shows. */
    char display_name[SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP];
    /* "longName": Family name. */
    char long_name[SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP];
    /* "foreName": First name. */
    char fore_name[SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP];
};

/* ---- struct sesh_webuntis */

/* Field numbers: bits of the masks. */
enum sesh_webuntis_field {
    SESH_WEBUNTIS_KLASSE_ID = 0,
    SESH_WEBUNTIS_PERSON_ID = 1,
    SESH_WEBUNTIS_SESSION_ID = 2,
    SESH_WEBUNTIS_PERSON_TYPE = 3,
    SESH_WEBUNTIS_JWT_TOKEN = 4,
    SESH_WEBUNTIS_NAME = 5,
    SESH_WEBUNTIS_ID = 6,
    SESH_WEBUNTIS_DEPARTMENT_ID = 7,
    SESH_WEBUNTIS_ROLE_ID = 8,
    SESH_WEBUNTIS_USER_GROUP_ID = 9,
    SESH_WEBUNTIS_PERSONS = 10,
    SESH_WEBUNTIS_EMAIL = 11,
    SESH_WEBUNTIS_CODE = 12,
    SESH_WEBUNTIS_FIELDS = 13
};

#if SESH_MAX_FIELDS < 13
#error "sesh_webuntis has 13 fields: raise SESH_MAX_FIELDS"
#endif

/* SessionInformation: what a WebUntis client keeps from its log-in. */
struct sesh_webuntis {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "klasseId": Number of the class. */
    int64_t klasse_id;
    /* "personId": Number of the person; may be -1. */
    int64_t person_id;
    /* "sessionId", secret: Value of the JSESSIONID cookie. */
    char session_id[SESH_WEBUNTIS_SESSION_ID_CAP];
    /* "personType": 1 class, 2 teacher, 3 subject, 4 room, 5 student, 12 guardian; also 15 and 16. */
    int64_t person_type;
    /* "jwt_token", secret: Token for the REST interface, a JWT. */
    char jwt_token[SESH_WEBUNTIS_JWT_TOKEN_CAP];
    /* "name": Name of the account. */
    char name[SESH_WEBUNTIS_NAME_CAP];
    /* "id": Number of the account. */
    int64_t id;
    /* "departmentId": Number of the department. */
    int64_t department_id;
    /* "roleId": Number of the role. */
    int64_t role_id;
    /* "userGroupId": Number of the user group. */
    int64_t user_group_id;
    /* "persons": Persons that the account represents. */
    uint16_t persons_count;
    struct sesh_webuntis_person_entry persons[SESH_WEBUNTIS_PERSONS_MAX];
    /* "email": Email address of the account. */
    char email[SESH_WEBUNTIS_EMAIL_CAP];
    /* "code": Not part of a session: the code of a refusal, such as 4010. */
    int64_t code;
};

/* ---- struct sesh_webuntis_error */

/* Field numbers: bits of the masks. */
enum sesh_webuntis_error_field {
    SESH_WEBUNTIS_ERROR_CODE = 0,
    SESH_WEBUNTIS_ERROR_MESSAGE = 1,
    SESH_WEBUNTIS_ERROR_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_webuntis_error has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* Why the server refused a JSON-RPC request; it says so with HTTP status 200. */
struct sesh_webuntis_error {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "code": The code that clients act on, such as -8504, bad credentials: see sesh/ask_webuntis.h. */
    int64_t code;
    /* "message": The reason in words. */
    char message[SESH_WEBUNTIS_ERROR_MESSAGE_CAP];
};

/* ---- struct sesh_webuntis_reply */

/* Field numbers: bits of the masks. */
enum sesh_webuntis_reply_field {
    SESH_WEBUNTIS_REPLY_RESULT = 0,
    SESH_WEBUNTIS_REPLY_ERROR = 1,
    SESH_WEBUNTIS_REPLY_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_webuntis_reply has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* The JSON-RPC reply to authenticate: a session or an error. The id of the request, which it repeats, is not kept. */
struct sesh_webuntis_reply {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "result": The session. */
    struct sesh_webuntis result;
    /* "error": The refusal. */
    struct sesh_webuntis_error error;
};

/* ---- types and calls */

#define sesh_webuntis_person_entry_type SESH_WEBUNTIS_LINK(sesh_webuntis_person_entry_type)
#define sesh_webuntis_type SESH_WEBUNTIS_LINK(sesh_webuntis_type)
#define sesh_webuntis_read SESH_WEBUNTIS_LINK(sesh_webuntis_read)
#define sesh_webuntis_error_type SESH_WEBUNTIS_LINK(sesh_webuntis_error_type)
#define sesh_webuntis_reply_type SESH_WEBUNTIS_LINK(sesh_webuntis_reply_type)
#define sesh_webuntis_reply_read SESH_WEBUNTIS_LINK(sesh_webuntis_reply_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_webuntis_person_entry_type;
extern const SESH_ROM struct sesh_type sesh_webuntis_type;
extern const SESH_ROM struct sesh_type sesh_webuntis_error_type;
extern const SESH_ROM struct sesh_type sesh_webuntis_reply_type;

#if SESH_MAX_NEST < 2
#error "sesh_webuntis nests 2 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_webuntis. */
union sesh_webuntis_longest {
    char any[2];
    char webuntis_person_entry_display_name[SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP];
    char webuntis_person_entry_long_name[SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP];
    char webuntis_person_entry_fore_name[SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP];
    char webuntis_session_id[SESH_WEBUNTIS_SESSION_ID_CAP];
    char webuntis_jwt_token[SESH_WEBUNTIS_JWT_TOKEN_CAP];
    char webuntis_name[SESH_WEBUNTIS_NAME_CAP];
    char webuntis_email[SESH_WEBUNTIS_EMAIL_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_WEBUNTIS_WORK SESH_WORK_FOR(sizeof(union sesh_webuntis_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_WEBUNTIS_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_WEBUNTIS_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_webuntis_read(struct sesh_webuntis *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#if SESH_MAX_NEST < 3
#error "sesh_webuntis_reply nests 3 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_webuntis_reply. */
union sesh_webuntis_reply_longest {
    char any[2];
    char webuntis_person_entry_display_name[SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME_CAP];
    char webuntis_person_entry_long_name[SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME_CAP];
    char webuntis_person_entry_fore_name[SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME_CAP];
    char webuntis_session_id[SESH_WEBUNTIS_SESSION_ID_CAP];
    char webuntis_jwt_token[SESH_WEBUNTIS_JWT_TOKEN_CAP];
    char webuntis_name[SESH_WEBUNTIS_NAME_CAP];
    char webuntis_email[SESH_WEBUNTIS_EMAIL_CAP];
    char webuntis_error_message[SESH_WEBUNTIS_ERROR_MESSAGE_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_WEBUNTIS_REPLY_WORK SESH_WORK_FOR(sizeof(union sesh_webuntis_reply_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_WEBUNTIS_REPLY_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_WEBUNTIS_REPLY_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_webuntis_reply_read(struct sesh_webuntis_reply *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
