/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs_login.def by make gen. Do not edit. */
#ifndef SESH_VERDOCS_LOGIN_H
#define SESH_VERDOCS_LOGIN_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP
#define SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP 2048
#endif
#ifndef SESH_VERDOCS_LOGIN_ID_TOKEN_CAP
#define SESH_VERDOCS_LOGIN_ID_TOKEN_CAP 2048
#endif
#ifndef SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP
#define SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP 2048
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP < 2 || SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP == 2048
#define SESH_VERDOCS_LOGIN_LINK_1(name) SESH_LINK(name)
#else
#define SESH_VERDOCS_LOGIN_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __ACCESS_TOKEN_CAP_, SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP)
#endif
#if SESH_VERDOCS_LOGIN_ID_TOKEN_CAP < 2 || SESH_VERDOCS_LOGIN_ID_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_LOGIN_ID_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_LOGIN_ID_TOKEN_CAP == 2048
#define SESH_VERDOCS_LOGIN_LINK_2(name) SESH_VERDOCS_LOGIN_LINK_1(name)
#else
#define SESH_VERDOCS_LOGIN_LINK_2(name) SESH_LINK_ADD(SESH_VERDOCS_LOGIN_LINK_1(name), __ID_TOKEN_CAP_, SESH_VERDOCS_LOGIN_ID_TOKEN_CAP)
#endif
#if SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP < 2 || SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP == 2048
#define SESH_VERDOCS_LOGIN_LINK_3(name) SESH_VERDOCS_LOGIN_LINK_2(name)
#else
#define SESH_VERDOCS_LOGIN_LINK_3(name) SESH_LINK_ADD(SESH_VERDOCS_LOGIN_LINK_2(name), __REFRESH_TOKEN_CAP_, SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP)
#endif
#define SESH_VERDOCS_LOGIN_LINK(name) SESH_VERDOCS_LOGIN_LINK_3(name)

SESH_PLAIN_DECIMAL(SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_LOGIN_ID_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP);

/* ---- struct sesh_verdocs_login */

/* Field numbers: bits of the masks. */
enum sesh_verdocs_login_field {
    SESH_VERDOCS_LOGIN_ACCESS_TOKEN = 0,
    SESH_VERDOCS_LOGIN_ID_TOKEN = 1,
    SESH_VERDOCS_LOGIN_REFRESH_TOKEN = 2,
    SESH_VERDOCS_LOGIN_EXPIRES_IN = 3,
    SESH_VERDOCS_LOGIN_ACCESS_TOKEN_EXP = 4,
    SESH_VERDOCS_LOGIN_REFRESH_TOKEN_EXP = 5,
    SESH_VERDOCS_LOGIN_FIELDS = 6
};

#if SESH_MAX_FIELDS < 6
#error "sesh_verdocs_login has 6 fields: raise SESH_MAX_FIELDS"
#endif

/* IAuthenticateResponse: the tokens that a log-in to Verdocs grants. */
struct sesh_verdocs_login {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint8_t has, null, clipped, also;
    /* "accessToken", also "access_token", required, secret: The token for requests, a JWT: read it as verdocs_token. */
    char access_token[SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP];
    /* "idToken", also "id_token", secret: A JWT that says who the user is. */
    char id_token[SESH_VERDOCS_LOGIN_ID_TOKEN_CAP];
    /* "refreshToken", also "refresh_token", secret: Gets the next access token. */
    char refresh_token[SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP];
    /* "expires_in": Lifetime of the access token in seconds. */
    int64_t expires_in;
    /* "access_token_exp": Access token expires at: seconds since 1970-01-01 UTC. */
    int64_t access_token_exp;
    /* "refresh_token_exp": Refresh token expires at: seconds since 1970-01-01 UTC. */
    int64_t refresh_token_exp;
};

/* ---- types and calls */

#define sesh_verdocs_login_type SESH_VERDOCS_LOGIN_LINK(sesh_verdocs_login_type)
#define sesh_verdocs_login_read SESH_VERDOCS_LOGIN_LINK(sesh_verdocs_login_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_verdocs_login_type;

#if SESH_MAX_NEST < 1
#error "sesh_verdocs_login nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_verdocs_login. */
union sesh_verdocs_login_longest {
    char any[2];
    char verdocs_login_access_token[SESH_VERDOCS_LOGIN_ACCESS_TOKEN_CAP];
    char verdocs_login_id_token[SESH_VERDOCS_LOGIN_ID_TOKEN_CAP];
    char verdocs_login_refresh_token[SESH_VERDOCS_LOGIN_REFRESH_TOKEN_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_VERDOCS_LOGIN_WORK SESH_WORK_FOR(sizeof(union sesh_verdocs_login_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_VERDOCS_LOGIN_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_VERDOCS_LOGIN_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_verdocs_login_read(struct sesh_verdocs_login *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
