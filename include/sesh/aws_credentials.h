/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/aws_credentials.def by make gen. Do not edit. */
#ifndef SESH_AWS_CREDENTIALS_H
#define SESH_AWS_CREDENTIALS_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP
#define SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP 129
#endif
#ifndef SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP
#define SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP 64
#endif
#ifndef SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP
#define SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP 4097
#endif
#ifndef SESH_AWS_CREDENTIALS_CODE_CAP
#define SESH_AWS_CREDENTIALS_CODE_CAP 64
#endif
#ifndef SESH_AWS_CREDENTIALS_MESSAGE_CAP
#define SESH_AWS_CREDENTIALS_MESSAGE_CAP 256
#endif
#ifndef SESH_AWS_CREDENTIALS_TYPE_CAP
#define SESH_AWS_CREDENTIALS_TYPE_CAP 16
#endif
#ifndef SESH_AWS_CREDENTIALS_ROLE_ARN_CAP
#define SESH_AWS_CREDENTIALS_ROLE_ARN_CAP 128
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP < 2 || SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP > SESH_MOST_CAP
#error "SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP == 129
#define SESH_AWS_CREDENTIALS_LINK_1(name) SESH_LINK(name)
#else
#define SESH_AWS_CREDENTIALS_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __ACCESS_KEY_ID_CAP_, SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP)
#endif
#if SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP < 2 || SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP > SESH_MOST_CAP
#error "SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP == 64
#define SESH_AWS_CREDENTIALS_LINK_2(name) SESH_AWS_CREDENTIALS_LINK_1(name)
#else
#define SESH_AWS_CREDENTIALS_LINK_2(name) SESH_LINK_ADD(SESH_AWS_CREDENTIALS_LINK_1(name), __SECRET_ACCESS_KEY_CAP_, SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP)
#endif
#if SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP < 2 || SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP == 4097
#define SESH_AWS_CREDENTIALS_LINK_3(name) SESH_AWS_CREDENTIALS_LINK_2(name)
#else
#define SESH_AWS_CREDENTIALS_LINK_3(name) SESH_LINK_ADD(SESH_AWS_CREDENTIALS_LINK_2(name), __SESSION_TOKEN_CAP_, SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP)
#endif
#if SESH_AWS_CREDENTIALS_CODE_CAP < 2 || SESH_AWS_CREDENTIALS_CODE_CAP > SESH_MOST_CAP
#error "SESH_AWS_CREDENTIALS_CODE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_AWS_CREDENTIALS_CODE_CAP == 64
#define SESH_AWS_CREDENTIALS_LINK_4(name) SESH_AWS_CREDENTIALS_LINK_3(name)
#else
#define SESH_AWS_CREDENTIALS_LINK_4(name) SESH_LINK_ADD(SESH_AWS_CREDENTIALS_LINK_3(name), __CODE_CAP_, SESH_AWS_CREDENTIALS_CODE_CAP)
#endif
#if SESH_AWS_CREDENTIALS_MESSAGE_CAP < 2 || SESH_AWS_CREDENTIALS_MESSAGE_CAP > SESH_MOST_CAP
#error "SESH_AWS_CREDENTIALS_MESSAGE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_AWS_CREDENTIALS_MESSAGE_CAP == 256
#define SESH_AWS_CREDENTIALS_LINK_5(name) SESH_AWS_CREDENTIALS_LINK_4(name)
#else
#define SESH_AWS_CREDENTIALS_LINK_5(name) SESH_LINK_ADD(SESH_AWS_CREDENTIALS_LINK_4(name), __MESSAGE_CAP_, SESH_AWS_CREDENTIALS_MESSAGE_CAP)
#endif
#if SESH_AWS_CREDENTIALS_TYPE_CAP < 2 || SESH_AWS_CREDENTIALS_TYPE_CAP > SESH_MOST_CAP
#error "SESH_AWS_CREDENTIALS_TYPE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_AWS_CREDENTIALS_TYPE_CAP == 16
#define SESH_AWS_CREDENTIALS_LINK_6(name) SESH_AWS_CREDENTIALS_LINK_5(name)
#else
#define SESH_AWS_CREDENTIALS_LINK_6(name) SESH_LINK_ADD(SESH_AWS_CREDENTIALS_LINK_5(name), __TYPE_CAP_, SESH_AWS_CREDENTIALS_TYPE_CAP)
#endif
#if SESH_AWS_CREDENTIALS_ROLE_ARN_CAP < 2 || SESH_AWS_CREDENTIALS_ROLE_ARN_CAP > SESH_MOST_CAP
#error "SESH_AWS_CREDENTIALS_ROLE_ARN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_AWS_CREDENTIALS_ROLE_ARN_CAP == 128
#define SESH_AWS_CREDENTIALS_LINK_7(name) SESH_AWS_CREDENTIALS_LINK_6(name)
#else
#define SESH_AWS_CREDENTIALS_LINK_7(name) SESH_LINK_ADD(SESH_AWS_CREDENTIALS_LINK_6(name), __ROLE_ARN_CAP_, SESH_AWS_CREDENTIALS_ROLE_ARN_CAP)
#endif
#define SESH_AWS_CREDENTIALS_LINK(name) SESH_AWS_CREDENTIALS_LINK_7(name)

SESH_PLAIN_DECIMAL(SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP);
SESH_PLAIN_DECIMAL(SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_AWS_CREDENTIALS_CODE_CAP);
SESH_PLAIN_DECIMAL(SESH_AWS_CREDENTIALS_MESSAGE_CAP);
SESH_PLAIN_DECIMAL(SESH_AWS_CREDENTIALS_TYPE_CAP);
SESH_PLAIN_DECIMAL(SESH_AWS_CREDENTIALS_ROLE_ARN_CAP);

/* ---- struct sesh_aws_credentials */

/* Field numbers: bits of the masks. */
enum sesh_aws_credentials_field {
    SESH_AWS_CREDENTIALS_ACCESS_KEY_ID = 0,
    SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY = 1,
    SESH_AWS_CREDENTIALS_SESSION_TOKEN = 2,
    SESH_AWS_CREDENTIALS_EXPIRATION = 3,
    SESH_AWS_CREDENTIALS_CODE = 4,
    SESH_AWS_CREDENTIALS_MESSAGE = 5,
    SESH_AWS_CREDENTIALS_TYPE = 6,
    SESH_AWS_CREDENTIALS_LAST_UPDATED = 7,
    SESH_AWS_CREDENTIALS_ROLE_ARN = 8,
    SESH_AWS_CREDENTIALS_FIELDS = 9
};

#if SESH_MAX_FIELDS < 9
#error "sesh_aws_credentials has 9 fields: raise SESH_MAX_FIELDS"
#endif

/* Temporary AWS credentials, or the reason for a refusal. */
struct sesh_aws_credentials {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint16_t has, null, clipped, also;
    /* "accessKeyId", also "AccessKeyId", required: Identifier of the key. */
    char access_key_id[SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP];
    /* "secretAccessKey", also "SecretAccessKey", required, secret: The key that signs requests. */
    char secret_access_key[SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP];
    /* "sessionToken", also "Token", also "SessionToken", required, secret: Sent with each request. Temporary credentials do not work without it. */
    char session_token[SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP];
    /* "expiration", also "Expiration": Expiry time: seconds since 1970-01-01 UTC. */
    int64_t expiration;
    /* "code", also "Code": "Success", or a word that says why there are no credentials. */
    char code[SESH_AWS_CREDENTIALS_CODE_CAP];
    /* "message", also "Message": Refusals only: the reason in words. */
    char message[SESH_AWS_CREDENTIALS_MESSAGE_CAP];
    /* "Type": "AWS-HMAC". */
    char type[SESH_AWS_CREDENTIALS_TYPE_CAP];
    /* "LastUpdated": Time of creation: seconds since 1970-01-01 UTC. */
    int64_t last_updated;
    /* "RoleArn": Role of the credentials. */
    char role_arn[SESH_AWS_CREDENTIALS_ROLE_ARN_CAP];
};

/* ---- types and calls */

#define sesh_aws_credentials_type SESH_AWS_CREDENTIALS_LINK(sesh_aws_credentials_type)
#define sesh_aws_credentials_read SESH_AWS_CREDENTIALS_LINK(sesh_aws_credentials_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_aws_credentials_type;

#if SESH_MAX_NEST < 1
#error "sesh_aws_credentials nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_aws_credentials. */
union sesh_aws_credentials_longest {
    char any[2];
    char aws_credentials_access_key_id[SESH_AWS_CREDENTIALS_ACCESS_KEY_ID_CAP];
    char aws_credentials_secret_access_key[SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY_CAP];
    char aws_credentials_session_token[SESH_AWS_CREDENTIALS_SESSION_TOKEN_CAP];
    char aws_credentials_expiration[65];
    char aws_credentials_code[SESH_AWS_CREDENTIALS_CODE_CAP];
    char aws_credentials_message[SESH_AWS_CREDENTIALS_MESSAGE_CAP];
    char aws_credentials_type[SESH_AWS_CREDENTIALS_TYPE_CAP];
    char aws_credentials_last_updated[65];
    char aws_credentials_role_arn[SESH_AWS_CREDENTIALS_ROLE_ARN_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_AWS_CREDENTIALS_WORK SESH_WORK_FOR(sizeof(union sesh_aws_credentials_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_AWS_CREDENTIALS_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_AWS_CREDENTIALS_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_aws_credentials_read(struct sesh_aws_credentials *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
