/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/jwt_header.def by make gen. Do not edit. */
#ifndef SESH_JWT_HEADER_H
#define SESH_JWT_HEADER_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_JWT_HEADER_ALG_CAP
#define SESH_JWT_HEADER_ALG_CAP 16
#endif
#ifndef SESH_JWT_HEADER_TYP_CAP
#define SESH_JWT_HEADER_TYP_CAP 16
#endif
#ifndef SESH_JWT_HEADER_KID_CAP
#define SESH_JWT_HEADER_KID_CAP 64
#endif
#ifndef SESH_JWT_HEADER_CTY_CAP
#define SESH_JWT_HEADER_CTY_CAP 16
#endif
#ifndef SESH_JWT_HEADER_ENC_CAP
#define SESH_JWT_HEADER_ENC_CAP 16
#endif
#ifndef SESH_JWT_HEADER_CRIT_CAP
#define SESH_JWT_HEADER_CRIT_CAP 16
#endif
#ifndef SESH_JWT_HEADER_CRIT_MAX
#define SESH_JWT_HEADER_CRIT_MAX 1
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_JWT_HEADER_ALG_CAP < 2 || SESH_JWT_HEADER_ALG_CAP > SESH_MOST_CAP
#error "SESH_JWT_HEADER_ALG_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_JWT_HEADER_ALG_CAP == 16
#define SESH_JWT_HEADER_LINK_1(name) SESH_LINK(name)
#else
#define SESH_JWT_HEADER_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __ALG_CAP_, SESH_JWT_HEADER_ALG_CAP)
#endif
#if SESH_JWT_HEADER_TYP_CAP < 2 || SESH_JWT_HEADER_TYP_CAP > SESH_MOST_CAP
#error "SESH_JWT_HEADER_TYP_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_JWT_HEADER_TYP_CAP == 16
#define SESH_JWT_HEADER_LINK_2(name) SESH_JWT_HEADER_LINK_1(name)
#else
#define SESH_JWT_HEADER_LINK_2(name) SESH_LINK_ADD(SESH_JWT_HEADER_LINK_1(name), __TYP_CAP_, SESH_JWT_HEADER_TYP_CAP)
#endif
#if SESH_JWT_HEADER_KID_CAP < 2 || SESH_JWT_HEADER_KID_CAP > SESH_MOST_CAP
#error "SESH_JWT_HEADER_KID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_JWT_HEADER_KID_CAP == 64
#define SESH_JWT_HEADER_LINK_3(name) SESH_JWT_HEADER_LINK_2(name)
#else
#define SESH_JWT_HEADER_LINK_3(name) SESH_LINK_ADD(SESH_JWT_HEADER_LINK_2(name), __KID_CAP_, SESH_JWT_HEADER_KID_CAP)
#endif
#if SESH_JWT_HEADER_CTY_CAP < 2 || SESH_JWT_HEADER_CTY_CAP > SESH_MOST_CAP
#error "SESH_JWT_HEADER_CTY_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_JWT_HEADER_CTY_CAP == 16
#define SESH_JWT_HEADER_LINK_4(name) SESH_JWT_HEADER_LINK_3(name)
#else
#define SESH_JWT_HEADER_LINK_4(name) SESH_LINK_ADD(SESH_JWT_HEADER_LINK_3(name), __CTY_CAP_, SESH_JWT_HEADER_CTY_CAP)
#endif
#if SESH_JWT_HEADER_ENC_CAP < 2 || SESH_JWT_HEADER_ENC_CAP > SESH_MOST_CAP
#error "SESH_JWT_HEADER_ENC_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_JWT_HEADER_ENC_CAP == 16
#define SESH_JWT_HEADER_LINK_5(name) SESH_JWT_HEADER_LINK_4(name)
#else
#define SESH_JWT_HEADER_LINK_5(name) SESH_LINK_ADD(SESH_JWT_HEADER_LINK_4(name), __ENC_CAP_, SESH_JWT_HEADER_ENC_CAP)
#endif
#if SESH_JWT_HEADER_CRIT_CAP < 2 || SESH_JWT_HEADER_CRIT_CAP > SESH_MOST_CAP
#error "SESH_JWT_HEADER_CRIT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_JWT_HEADER_CRIT_CAP == 16
#define SESH_JWT_HEADER_LINK_6(name) SESH_JWT_HEADER_LINK_5(name)
#else
#define SESH_JWT_HEADER_LINK_6(name) SESH_LINK_ADD(SESH_JWT_HEADER_LINK_5(name), __CRIT_CAP_, SESH_JWT_HEADER_CRIT_CAP)
#endif
#if SESH_JWT_HEADER_CRIT_MAX < 1 || SESH_JWT_HEADER_CRIT_MAX > SESH_MOST_MAX
#error "SESH_JWT_HEADER_CRIT_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_JWT_HEADER_CRIT_MAX == 1
#define SESH_JWT_HEADER_LINK_7(name) SESH_JWT_HEADER_LINK_6(name)
#else
#define SESH_JWT_HEADER_LINK_7(name) SESH_LINK_ADD(SESH_JWT_HEADER_LINK_6(name), __CRIT_MAX_, SESH_JWT_HEADER_CRIT_MAX)
#endif
#define SESH_JWT_HEADER_LINK(name) SESH_JWT_HEADER_LINK_7(name)

SESH_PLAIN_DECIMAL(SESH_JWT_HEADER_ALG_CAP);
SESH_PLAIN_DECIMAL(SESH_JWT_HEADER_TYP_CAP);
SESH_PLAIN_DECIMAL(SESH_JWT_HEADER_KID_CAP);
SESH_PLAIN_DECIMAL(SESH_JWT_HEADER_CTY_CAP);
SESH_PLAIN_DECIMAL(SESH_JWT_HEADER_ENC_CAP);
SESH_PLAIN_DECIMAL(SESH_JWT_HEADER_CRIT_CAP);
SESH_PLAIN_DECIMAL(SESH_JWT_HEADER_CRIT_MAX);

/* ---- struct sesh_jwt_header */

/* Field numbers: bits of the masks. */
enum sesh_jwt_header_field {
    SESH_JWT_HEADER_ALG = 0,
    SESH_JWT_HEADER_TYP = 1,
    SESH_JWT_HEADER_KID = 2,
    SESH_JWT_HEADER_CTY = 3,
    SESH_JWT_HEADER_ENC = 4,
    SESH_JWT_HEADER_CRIT = 5,
    SESH_JWT_HEADER_FIELDS = 6
};

#if SESH_MAX_FIELDS < 6
#error "sesh_jwt_header has 6 fields: raise SESH_MAX_FIELDS"
#endif

/* JOSE header: how a token was signed, according to the token itself. */
struct sesh_jwt_header {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "alg": Algorithm of the signature, such as "RS256". */
    char alg[SESH_JWT_HEADER_ALG_CAP];
    /* "typ": Media type of the token, such as "JWT"; many services leave it out. */
    char typ[SESH_JWT_HEADER_TYP_CAP];
    /* "kid": Identifier of the key. */
    char kid[SESH_JWT_HEADER_KID_CAP];
    /* "cty": Media type of the claims. */
    char cty[SESH_JWT_HEADER_CTY_CAP];
    /* "enc": Encryption: the token is a JWE, which is refused. */
    char enc[SESH_JWT_HEADER_ENC_CAP];
    /* "crit": Extensions that must be understood; none is, so the token is refused. */
    uint16_t crit_count;
    char crit[SESH_JWT_HEADER_CRIT_MAX][SESH_JWT_HEADER_CRIT_CAP];
};

/* ---- types and calls */

#define sesh_jwt_header_type SESH_JWT_HEADER_LINK(sesh_jwt_header_type)
#define sesh_jwt_header_read SESH_JWT_HEADER_LINK(sesh_jwt_header_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_jwt_header_type;

#if SESH_MAX_NEST < 1
#error "sesh_jwt_header nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_jwt_header. */
union sesh_jwt_header_longest {
    char any[2];
    char jwt_header_alg[SESH_JWT_HEADER_ALG_CAP];
    char jwt_header_typ[SESH_JWT_HEADER_TYP_CAP];
    char jwt_header_kid[SESH_JWT_HEADER_KID_CAP];
    char jwt_header_cty[SESH_JWT_HEADER_CTY_CAP];
    char jwt_header_enc[SESH_JWT_HEADER_ENC_CAP];
    char jwt_header_crit[SESH_JWT_HEADER_CRIT_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_JWT_HEADER_WORK SESH_WORK_FOR(sizeof(union sesh_jwt_header_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_JWT_HEADER_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_JWT_HEADER_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_jwt_header_read(struct sesh_jwt_header *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
