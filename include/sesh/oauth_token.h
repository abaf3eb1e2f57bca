/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oauth_token.def by make gen. Do not edit. */
#ifndef SESH_OAUTH_TOKEN_H
#define SESH_OAUTH_TOKEN_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP
#define SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP 2048
#endif
#ifndef SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP
#define SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP 2048
#endif
#ifndef SESH_OAUTH_TOKEN_SCOPE_CAP
#define SESH_OAUTH_TOKEN_SCOPE_CAP 512
#endif
#ifndef SESH_OAUTH_TOKEN_ID_TOKEN_CAP
#define SESH_OAUTH_TOKEN_ID_TOKEN_CAP 2048
#endif
#ifndef SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP
#define SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP 64
#endif
#ifndef SESH_OAUTH_TOKEN_ERROR_CAP
#define SESH_OAUTH_TOKEN_ERROR_CAP 64
#endif
#ifndef SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP
#define SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP 256
#endif
#ifndef SESH_OAUTH_TOKEN_ERROR_URI_CAP
#define SESH_OAUTH_TOKEN_ERROR_URI_CAP 128
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP < 2 || SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP == 2048
#define SESH_OAUTH_TOKEN_LINK_1(name) SESH_LINK(name)
#else
#define SESH_OAUTH_TOKEN_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __ACCESS_TOKEN_CAP_, SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP)
#endif
#if SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP < 2 || SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP == 2048
#define SESH_OAUTH_TOKEN_LINK_2(name) SESH_OAUTH_TOKEN_LINK_1(name)
#else
#define SESH_OAUTH_TOKEN_LINK_2(name) SESH_LINK_ADD(SESH_OAUTH_TOKEN_LINK_1(name), __REFRESH_TOKEN_CAP_, SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP)
#endif
#if SESH_OAUTH_TOKEN_SCOPE_CAP < 2 || SESH_OAUTH_TOKEN_SCOPE_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_TOKEN_SCOPE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_TOKEN_SCOPE_CAP == 512
#define SESH_OAUTH_TOKEN_LINK_3(name) SESH_OAUTH_TOKEN_LINK_2(name)
#else
#define SESH_OAUTH_TOKEN_LINK_3(name) SESH_LINK_ADD(SESH_OAUTH_TOKEN_LINK_2(name), __SCOPE_CAP_, SESH_OAUTH_TOKEN_SCOPE_CAP)
#endif
#if SESH_OAUTH_TOKEN_ID_TOKEN_CAP < 2 || SESH_OAUTH_TOKEN_ID_TOKEN_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_TOKEN_ID_TOKEN_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_TOKEN_ID_TOKEN_CAP == 2048
#define SESH_OAUTH_TOKEN_LINK_4(name) SESH_OAUTH_TOKEN_LINK_3(name)
#else
#define SESH_OAUTH_TOKEN_LINK_4(name) SESH_LINK_ADD(SESH_OAUTH_TOKEN_LINK_3(name), __ID_TOKEN_CAP_, SESH_OAUTH_TOKEN_ID_TOKEN_CAP)
#endif
#if SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP < 2 || SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP == 64
#define SESH_OAUTH_TOKEN_LINK_5(name) SESH_OAUTH_TOKEN_LINK_4(name)
#else
#define SESH_OAUTH_TOKEN_LINK_5(name) SESH_LINK_ADD(SESH_OAUTH_TOKEN_LINK_4(name), __ISSUED_TOKEN_TYPE_CAP_, SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP)
#endif
#if SESH_OAUTH_TOKEN_ERROR_CAP < 2 || SESH_OAUTH_TOKEN_ERROR_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_TOKEN_ERROR_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_TOKEN_ERROR_CAP == 64
#define SESH_OAUTH_TOKEN_LINK_6(name) SESH_OAUTH_TOKEN_LINK_5(name)
#else
#define SESH_OAUTH_TOKEN_LINK_6(name) SESH_LINK_ADD(SESH_OAUTH_TOKEN_LINK_5(name), __ERROR_CAP_, SESH_OAUTH_TOKEN_ERROR_CAP)
#endif
#if SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP < 2 || SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP == 256
#define SESH_OAUTH_TOKEN_LINK_7(name) SESH_OAUTH_TOKEN_LINK_6(name)
#else
#define SESH_OAUTH_TOKEN_LINK_7(name) SESH_LINK_ADD(SESH_OAUTH_TOKEN_LINK_6(name), __ERROR_DESCRIPTION_CAP_, SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP)
#endif
#if SESH_OAUTH_TOKEN_ERROR_URI_CAP < 2 || SESH_OAUTH_TOKEN_ERROR_URI_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_TOKEN_ERROR_URI_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_TOKEN_ERROR_URI_CAP == 128
#define SESH_OAUTH_TOKEN_LINK_8(name) SESH_OAUTH_TOKEN_LINK_7(name)
#else
#define SESH_OAUTH_TOKEN_LINK_8(name) SESH_LINK_ADD(SESH_OAUTH_TOKEN_LINK_7(name), __ERROR_URI_CAP_, SESH_OAUTH_TOKEN_ERROR_URI_CAP)
#endif
#define SESH_OAUTH_TOKEN_LINK(name) SESH_OAUTH_TOKEN_LINK_8(name)

SESH_PLAIN_DECIMAL(SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_TOKEN_SCOPE_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_TOKEN_ID_TOKEN_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_TOKEN_ERROR_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_TOKEN_ERROR_URI_CAP);

/* ---- enum sesh_oauth_token_use */

/* How a token is used: token_type, RFC 6749, section 7.1. Case does not count. Numbers of the names; 0 stands for any other name. */
enum sesh_oauth_token_use {
    SESH_OAUTH_TOKEN_USE_UNKNOWN = 0,
    /* "Bearer": Anyone who has it may use it: RFC 6750. */
    SESH_OAUTH_TOKEN_USE_BEARER = 1,
    /* "DPoP": With a proof that the client holds its key: RFC 9449. */
    SESH_OAUTH_TOKEN_USE_DPOP = 2,
    /* "mac": With a message authentication code. */
    SESH_OAUTH_TOKEN_USE_MAC = 3,
    /* "N_A": The token is not an access token: RFC 8693, section 2.2.1. */
    SESH_OAUTH_TOKEN_USE_NONE = 4,
    SESH_OAUTH_TOKEN_USE_NAMES = 4 /* the number of names */
};

/* ---- struct sesh_oauth_token */

/* Field numbers: bits of the masks. */
enum sesh_oauth_token_field {
    SESH_OAUTH_TOKEN_ACCESS_TOKEN = 0,
    SESH_OAUTH_TOKEN_TOKEN_TYPE = 1,
    SESH_OAUTH_TOKEN_EXPIRES_IN = 2,
    SESH_OAUTH_TOKEN_REFRESH_TOKEN = 3,
    SESH_OAUTH_TOKEN_SCOPE = 4,
    SESH_OAUTH_TOKEN_ID_TOKEN = 5,
    SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE = 6,
    SESH_OAUTH_TOKEN_ERROR = 7,
    SESH_OAUTH_TOKEN_ERROR_DESCRIPTION = 8,
    SESH_OAUTH_TOKEN_ERROR_URI = 9,
    SESH_OAUTH_TOKEN_FIELDS = 10
};

#if SESH_MAX_FIELDS < 10
#error "sesh_oauth_token has 10 fields: raise SESH_MAX_FIELDS"
#endif

/* The reply of an OAuth 2.0 token endpoint: a token, or the reason for a refusal. */
struct sesh_oauth_token {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "access_token", required, secret: The token for requests. */
    char access_token[SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP];
    /* "token_type", enum sesh_oauth_token_use: How to use it. */
    uint8_t token_type;
    /* "expires_in", also in a string: Lifetime in seconds, from the moment of the reply. */
    int64_t expires_in;
    /* "refresh_token", secret: Gets the next token. */
    char refresh_token[SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP];
    /* "scope": What it allows: names separated by spaces. Absent: what was requested. */
    char scope[SESH_OAUTH_TOKEN_SCOPE_CAP];
    /* "id_token", secret: OpenID Connect: a JWT that says who logged in. Read it as oidc_claims. */
    char id_token[SESH_OAUTH_TOKEN_ID_TOKEN_CAP];
    /* "issued_token_type": Token exchange: a URI that says what access_token is. */
    char issued_token_type[SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP];
    /* "error": Refusals only: a word, such as "invalid_grant". */
    char error[SESH_OAUTH_TOKEN_ERROR_CAP];
    /* "error_description": Refusals only: the reason in words. */
    char error_description[SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP];
    /* "error_uri": Refusals only: a page about the reason. */
    char error_uri[SESH_OAUTH_TOKEN_ERROR_URI_CAP];
};

/* ---- types and calls */

#define sesh_oauth_token_type SESH_OAUTH_TOKEN_LINK(sesh_oauth_token_type)
#define sesh_oauth_token_read SESH_OAUTH_TOKEN_LINK(sesh_oauth_token_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_oauth_token_type;

#if SESH_MAX_NEST < 1
#error "sesh_oauth_token nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_oauth_token. */
union sesh_oauth_token_longest {
    char any[2];
    char oauth_token_access_token[SESH_OAUTH_TOKEN_ACCESS_TOKEN_CAP];
    char oauth_token_token_type[7];
    char oauth_token_refresh_token[SESH_OAUTH_TOKEN_REFRESH_TOKEN_CAP];
    char oauth_token_scope[SESH_OAUTH_TOKEN_SCOPE_CAP];
    char oauth_token_id_token[SESH_OAUTH_TOKEN_ID_TOKEN_CAP];
    char oauth_token_issued_token_type[SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE_CAP];
    char oauth_token_error[SESH_OAUTH_TOKEN_ERROR_CAP];
    char oauth_token_error_description[SESH_OAUTH_TOKEN_ERROR_DESCRIPTION_CAP];
    char oauth_token_error_uri[SESH_OAUTH_TOKEN_ERROR_URI_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_OAUTH_TOKEN_WORK SESH_WORK_FOR(sizeof(union sesh_oauth_token_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_OAUTH_TOKEN_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_OAUTH_TOKEN_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_oauth_token_read(struct sesh_oauth_token *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
