/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot_v2_token.def by make gen. Do not edit. */
#ifndef SESH_THOUGHTSPOT_V2_TOKEN_H
#define SESH_THOUGHTSPOT_V2_TOKEN_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP
#define SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP 1024
#endif
#ifndef SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP
#define SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP 40
#endif
#ifndef SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP
#define SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP 64
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP < 2 || SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP == 1024
#define SESH_THOUGHTSPOT_V2_TOKEN_LINK_1(name) SESH_LINK(name)
#else
#define SESH_THOUGHTSPOT_V2_TOKEN_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __TOKEN_CAP_, SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP < 2 || SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP == 40
#define SESH_THOUGHTSPOT_V2_TOKEN_LINK_2(name) SESH_THOUGHTSPOT_V2_TOKEN_LINK_1(name)
#else
#define SESH_THOUGHTSPOT_V2_TOKEN_LINK_2(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_TOKEN_LINK_1(name), __VALID_FOR_USER_ID_CAP_, SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP)
#endif
#if SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP < 2 || SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP > SESH_MOST_CAP
#error "SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP == 64
#define SESH_THOUGHTSPOT_V2_TOKEN_LINK_3(name) SESH_THOUGHTSPOT_V2_TOKEN_LINK_2(name)
#else
#define SESH_THOUGHTSPOT_V2_TOKEN_LINK_3(name) SESH_LINK_ADD(SESH_THOUGHTSPOT_V2_TOKEN_LINK_2(name), __VALID_FOR_USERNAME_CAP_, SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP)
#endif
#define SESH_THOUGHTSPOT_V2_TOKEN_LINK(name) SESH_THOUGHTSPOT_V2_TOKEN_LINK_3(name)

SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP);

/* ---- struct sesh_thoughtspot_v2_token */

/* Field numbers: bits of the masks. */
enum sesh_thoughtspot_v2_token_field {
    SESH_THOUGHTSPOT_V2_TOKEN_TOKEN = 0,
    SESH_THOUGHTSPOT_V2_TOKEN_CREATION_TIME_IN_MILLIS = 1,
    SESH_THOUGHTSPOT_V2_TOKEN_EXPIRATION_TIME_IN_MILLIS = 2,
    SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID = 3,
    SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME = 4,
    SESH_THOUGHTSPOT_V2_TOKEN_FIELDS = 5
};

#if SESH_MAX_FIELDS < 5
#error "sesh_thoughtspot_v2_token has 5 fields: raise SESH_MAX_FIELDS"
#endif

/* GetTokenResponse: a token for version 2 of the REST API of ThoughtSpot. */
struct sesh_thoughtspot_v2_token {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "token", required, secret: The token, for the header Authorization: Bearer. */
    char token[SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP];
    /* "creation_time_in_millis": Token issued at: milliseconds since 1970-01-01 UTC. */
    int64_t creation_time_in_millis;
    /* "expiration_time_in_millis": Token expires at: milliseconds since 1970-01-01 UTC. */
    int64_t expiration_time_in_millis;
    /* "valid_for_user_id": Identifier of the user it is for. */
    char valid_for_user_id[SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP];
    /* "valid_for_username": Name of the account it is for. */
    char valid_for_username[SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP];
};

/* ---- types and calls */

#define sesh_thoughtspot_v2_token_type SESH_THOUGHTSPOT_V2_TOKEN_LINK(sesh_thoughtspot_v2_token_type)
#define sesh_thoughtspot_v2_token_read SESH_THOUGHTSPOT_V2_TOKEN_LINK(sesh_thoughtspot_v2_token_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_thoughtspot_v2_token_type;

#if SESH_MAX_NEST < 1
#error "sesh_thoughtspot_v2_token nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_thoughtspot_v2_token. */
union sesh_thoughtspot_v2_token_longest {
    char any[2];
    char thoughtspot_v2_token_token[SESH_THOUGHTSPOT_V2_TOKEN_TOKEN_CAP];
    char thoughtspot_v2_token_valid_for_user_id[SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID_CAP];
    char thoughtspot_v2_token_valid_for_username[SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_THOUGHTSPOT_V2_TOKEN_WORK SESH_WORK_FOR(sizeof(union sesh_thoughtspot_v2_token_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_THOUGHTSPOT_V2_TOKEN_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_THOUGHTSPOT_V2_TOKEN_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_thoughtspot_v2_token_read(struct sesh_thoughtspot_v2_token *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
