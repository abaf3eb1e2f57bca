/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs_token.def by make gen. Do not edit. */
#ifndef SESH_VERDOCS_TOKEN_H
#define SESH_VERDOCS_TOKEN_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_VERDOCS_TOKEN_SUB_CAP
#define SESH_VERDOCS_TOKEN_SUB_CAP 64
#endif
#ifndef SESH_VERDOCS_TOKEN_EMAIL_CAP
#define SESH_VERDOCS_TOKEN_EMAIL_CAP 128
#endif
#ifndef SESH_VERDOCS_TOKEN_PROFILE_ID_CAP
#define SESH_VERDOCS_TOKEN_PROFILE_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP
#define SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_TOKEN_ISS_CAP
#define SESH_VERDOCS_TOKEN_ISS_CAP 128
#endif
#ifndef SESH_VERDOCS_TOKEN_AUD_CAP
#define SESH_VERDOCS_TOKEN_AUD_CAP 128
#endif
#ifndef SESH_VERDOCS_TOKEN_JTI_CAP
#define SESH_VERDOCS_TOKEN_JTI_CAP 64
#endif
#ifndef SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP
#define SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP 16
#endif
#ifndef SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP
#define SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP 40
#endif
#ifndef SESH_VERDOCS_TOKEN_ROLE_NAME_CAP
#define SESH_VERDOCS_TOKEN_ROLE_NAME_CAP 64
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_VERDOCS_TOKEN_SUB_CAP < 2 || SESH_VERDOCS_TOKEN_SUB_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_SUB_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_SUB_CAP == 64
#define SESH_VERDOCS_TOKEN_LINK_1(name) SESH_LINK(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __SUB_CAP_, SESH_VERDOCS_TOKEN_SUB_CAP)
#endif
#if SESH_VERDOCS_TOKEN_EMAIL_CAP < 2 || SESH_VERDOCS_TOKEN_EMAIL_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_EMAIL_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_EMAIL_CAP == 128
#define SESH_VERDOCS_TOKEN_LINK_2(name) SESH_VERDOCS_TOKEN_LINK_1(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_2(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_1(name), __EMAIL_CAP_, SESH_VERDOCS_TOKEN_EMAIL_CAP)
#endif
#if SESH_VERDOCS_TOKEN_PROFILE_ID_CAP < 2 || SESH_VERDOCS_TOKEN_PROFILE_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_PROFILE_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_PROFILE_ID_CAP == 40
#define SESH_VERDOCS_TOKEN_LINK_3(name) SESH_VERDOCS_TOKEN_LINK_2(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_3(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_2(name), __PROFILE_ID_CAP_, SESH_VERDOCS_TOKEN_PROFILE_ID_CAP)
#endif
#if SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP < 2 || SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP == 40
#define SESH_VERDOCS_TOKEN_LINK_4(name) SESH_VERDOCS_TOKEN_LINK_3(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_4(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_3(name), __ORGANIZATION_ID_CAP_, SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP)
#endif
#if SESH_VERDOCS_TOKEN_ISS_CAP < 2 || SESH_VERDOCS_TOKEN_ISS_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_ISS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_ISS_CAP == 128
#define SESH_VERDOCS_TOKEN_LINK_5(name) SESH_VERDOCS_TOKEN_LINK_4(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_5(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_4(name), __ISS_CAP_, SESH_VERDOCS_TOKEN_ISS_CAP)
#endif
#if SESH_VERDOCS_TOKEN_AUD_CAP < 2 || SESH_VERDOCS_TOKEN_AUD_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_AUD_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_AUD_CAP == 128
#define SESH_VERDOCS_TOKEN_LINK_6(name) SESH_VERDOCS_TOKEN_LINK_5(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_6(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_5(name), __AUD_CAP_, SESH_VERDOCS_TOKEN_AUD_CAP)
#endif
#if SESH_VERDOCS_TOKEN_JTI_CAP < 2 || SESH_VERDOCS_TOKEN_JTI_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_JTI_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_JTI_CAP == 64
#define SESH_VERDOCS_TOKEN_LINK_7(name) SESH_VERDOCS_TOKEN_LINK_6(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_7(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_6(name), __JTI_CAP_, SESH_VERDOCS_TOKEN_JTI_CAP)
#endif
#if SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP < 2 || SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP == 16
#define SESH_VERDOCS_TOKEN_LINK_8(name) SESH_VERDOCS_TOKEN_LINK_7(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_8(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_7(name), __SESSION_TYPE_CAP_, SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP)
#endif
#if SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP < 2 || SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP == 40
#define SESH_VERDOCS_TOKEN_LINK_9(name) SESH_VERDOCS_TOKEN_LINK_8(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_9(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_8(name), __ENVELOPE_ID_CAP_, SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP)
#endif
#if SESH_VERDOCS_TOKEN_ROLE_NAME_CAP < 2 || SESH_VERDOCS_TOKEN_ROLE_NAME_CAP > SESH_MOST_CAP
#error "SESH_VERDOCS_TOKEN_ROLE_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_VERDOCS_TOKEN_ROLE_NAME_CAP == 64
#define SESH_VERDOCS_TOKEN_LINK_10(name) SESH_VERDOCS_TOKEN_LINK_9(name)
#else
#define SESH_VERDOCS_TOKEN_LINK_10(name) SESH_LINK_ADD(SESH_VERDOCS_TOKEN_LINK_9(name), __ROLE_NAME_CAP_, SESH_VERDOCS_TOKEN_ROLE_NAME_CAP)
#endif
#define SESH_VERDOCS_TOKEN_LINK(name) SESH_VERDOCS_TOKEN_LINK_10(name)

SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_SUB_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_EMAIL_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_PROFILE_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_ISS_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_AUD_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_JTI_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP);
SESH_PLAIN_DECIMAL(SESH_VERDOCS_TOKEN_ROLE_NAME_CAP);

/* ---- struct sesh_verdocs_token */

/* Field numbers: bits of the masks. */
enum sesh_verdocs_token_field {
    SESH_VERDOCS_TOKEN_SUB = 0,
    SESH_VERDOCS_TOKEN_EMAIL = 1,
    SESH_VERDOCS_TOKEN_PROFILE_ID = 2,
    SESH_VERDOCS_TOKEN_ORGANIZATION_ID = 3,
    SESH_VERDOCS_TOKEN_ISS = 4,
    SESH_VERDOCS_TOKEN_AUD = 5,
    SESH_VERDOCS_TOKEN_EXP = 6,
    SESH_VERDOCS_TOKEN_IAT = 7,
    SESH_VERDOCS_TOKEN_JTI = 8,
    SESH_VERDOCS_TOKEN_SESSION_TYPE = 9,
    SESH_VERDOCS_TOKEN_GLOBAL_ADMIN = 10,
    SESH_VERDOCS_TOKEN_ENVELOPE_ID = 11,
    SESH_VERDOCS_TOKEN_ROLE_NAME = 12,
    SESH_VERDOCS_TOKEN_FIELDS = 13
};

#if SESH_MAX_FIELDS < 13
#error "sesh_verdocs_token has 13 fields: raise SESH_MAX_FIELDS"
#endif

/* IUserSession, ISigningSession: the claims of a Verdocs access token since 2024. */
struct sesh_verdocs_token {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint16_t has, null, clipped, also;
    /* "sub", required: Subject of the token: the user. */
    char sub[SESH_VERDOCS_TOKEN_SUB_CAP];
    /* "email": Email address of the user. */
    char email[SESH_VERDOCS_TOKEN_EMAIL_CAP];
    /* "profile_id", required: Identifier of the profile in use. */
    char profile_id[SESH_VERDOCS_TOKEN_PROFILE_ID_CAP];
    /* "organization_id": Identifier of its organization; a signing session has none. */
    char organization_id[SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP];
    /* "iss": Issuer of the token. */
    char iss[SESH_VERDOCS_TOKEN_ISS_CAP];
    /* "aud": Audience: the service that the token is meant for. */
    char aud[SESH_VERDOCS_TOKEN_AUD_CAP];
    /* "exp", required: Expires at: seconds since 1970-01-01 UTC. */
    int64_t exp;
    /* "iat", required: Issued at: seconds since 1970-01-01 UTC. */
    int64_t iat;
    /* "jti": Identifier of the token. */
    char jti[SESH_VERDOCS_TOKEN_JTI_CAP];
    /* "session_type": "user", or "signing": valid for one envelope only. */
    char session_type[SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP];
    /* "global_admin": Does the user administer all of Verdocs? */
    bool global_admin;
    /* "envelope_id": Signing sessions only: identifier of the envelope. */
    char envelope_id[SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP];
    /* "role_name": Signing sessions only: the recipient's role in the envelope. */
    char role_name[SESH_VERDOCS_TOKEN_ROLE_NAME_CAP];
};

/* ---- types and calls */

#define sesh_verdocs_token_type SESH_VERDOCS_TOKEN_LINK(sesh_verdocs_token_type)
#define sesh_verdocs_token_read SESH_VERDOCS_TOKEN_LINK(sesh_verdocs_token_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_verdocs_token_type;

#if SESH_MAX_NEST < 1
#error "sesh_verdocs_token nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_verdocs_token. */
union sesh_verdocs_token_longest {
    char any[2];
    char verdocs_token_sub[SESH_VERDOCS_TOKEN_SUB_CAP];
    char verdocs_token_email[SESH_VERDOCS_TOKEN_EMAIL_CAP];
    char verdocs_token_profile_id[SESH_VERDOCS_TOKEN_PROFILE_ID_CAP];
    char verdocs_token_organization_id[SESH_VERDOCS_TOKEN_ORGANIZATION_ID_CAP];
    char verdocs_token_iss[SESH_VERDOCS_TOKEN_ISS_CAP];
    char verdocs_token_aud[SESH_VERDOCS_TOKEN_AUD_CAP];
    char verdocs_token_jti[SESH_VERDOCS_TOKEN_JTI_CAP];
    char verdocs_token_session_type[SESH_VERDOCS_TOKEN_SESSION_TYPE_CAP];
    char verdocs_token_envelope_id[SESH_VERDOCS_TOKEN_ENVELOPE_ID_CAP];
    char verdocs_token_role_name[SESH_VERDOCS_TOKEN_ROLE_NAME_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_VERDOCS_TOKEN_WORK SESH_WORK_FOR(sizeof(union sesh_verdocs_token_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_VERDOCS_TOKEN_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_VERDOCS_TOKEN_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_verdocs_token_read(struct sesh_verdocs_token *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
