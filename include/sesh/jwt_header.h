/* SPDX-License-Identifier: MIT */
/* Printed from src/schema/jwt_header.def by make gen. Do not edit. */
#ifndef SESH_JWT_HEADER_H
#define SESH_JWT_HEADER_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each may be defined beforehand, as a plain number, for the library and for
 * whatever uses it (SESH_CONFIG_FILE); other numbers give the types other names
 * for the linker.
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

#if 1 \
    && SESH_JWT_HEADER_ALG_CAP == 16 \
    && SESH_JWT_HEADER_TYP_CAP == 16 \
    && SESH_JWT_HEADER_KID_CAP == 64 \
    && SESH_JWT_HEADER_CTY_CAP == 16 \
    && SESH_JWT_HEADER_ENC_CAP == 16 \
    && SESH_JWT_HEADER_CRIT_CAP == 16 \
    && SESH_JWT_HEADER_CRIT_MAX == 1
#define SESH_JWT_HEADER_LINK(name) name
#else
#define SESH_JWT_HEADER_PASTE(name, c1, c2, c3, c4, c5, c6, c7) \
    name##_##c1##_##c2##_##c3##_##c4##_##c5##_##c6##_##c7
#define SESH_JWT_HEADER_EXPAND(name, c1, c2, c3, c4, c5, c6, c7) SESH_JWT_HEADER_PASTE(name, c1, c2, c3, c4, c5, c6, c7)
#define SESH_JWT_HEADER_LINK(name) SESH_JWT_HEADER_EXPAND(name, \
    SESH_JWT_HEADER_ALG_CAP, \
    SESH_JWT_HEADER_TYP_CAP, \
    SESH_JWT_HEADER_KID_CAP, \
    SESH_JWT_HEADER_CTY_CAP, \
    SESH_JWT_HEADER_ENC_CAP, \
    SESH_JWT_HEADER_CRIT_CAP, \
    SESH_JWT_HEADER_CRIT_MAX)
#endif

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

/* JOSE header: how a token was signed, as the token itself says. */
struct sesh_jwt_header {
    /* Masks, a bit a field: see sesh/sesh.h. */
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
    /* "crit": Extensions that have to be understood; none is, so the token is refused. */
    uint16_t crit_count;
    char crit[SESH_JWT_HEADER_CRIT_MAX][SESH_JWT_HEADER_CRIT_CAP];
};

/* ---- types and calls */

#define sesh_jwt_header_type SESH_JWT_HEADER_LINK(sesh_jwt_header_type)
#define sesh_jwt_header_read SESH_JWT_HEADER_LINK(sesh_jwt_header_read)

/* What the library knows of each struct: for sesh_begin, sesh_write and so on. */
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

/* Bytes of work that suffice for every document that fits the type. */
#define SESH_JWT_HEADER_WORK SESH_WORK_FOR(sizeof(union sesh_jwt_header_longest))

/*
 * Reads a document that is there as a whole: sesh_read with SESH_JWT_HEADER_WORK
 * bytes of work on the stack. Arguments, errors and what the struct holds after
 * one are those of sesh_begin, sesh_feed and sesh_end. options and error may be
 * NULL.
 */
int sesh_jwt_header_read(struct sesh_jwt_header *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
