/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/jwks.def by make gen. Do not edit. */
#ifndef SESH_JWKS_H
#define SESH_JWKS_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_JWK_ALG_CAP
#define SESH_JWK_ALG_CAP 16
#endif
#ifndef SESH_JWK_KID_CAP
#define SESH_JWK_KID_CAP 128
#endif
#ifndef SESH_JWK_N_CAP
#define SESH_JWK_N_CAP 512
#endif
#ifndef SESH_JWK_E_CAP
#define SESH_JWK_E_CAP 8
#endif
#ifndef SESH_JWK_X_CAP
#define SESH_JWK_X_CAP 66
#endif
#ifndef SESH_JWK_Y_CAP
#define SESH_JWK_Y_CAP 66
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_JWK_ALG_CAP < 2 || SESH_JWK_ALG_CAP > SESH_MOST_CAP
#error "SESH_JWK_ALG_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_JWK_ALG_CAP == 16
#define SESH_JWKS_LINK_1(name) SESH_LINK(name)
#else
#define SESH_JWKS_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __JWK_ALG_CAP_, SESH_JWK_ALG_CAP)
#endif
#if SESH_JWK_KID_CAP < 2 || SESH_JWK_KID_CAP > SESH_MOST_CAP
#error "SESH_JWK_KID_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_JWK_KID_CAP == 128
#define SESH_JWKS_LINK_2(name) SESH_JWKS_LINK_1(name)
#else
#define SESH_JWKS_LINK_2(name) SESH_LINK_ADD(SESH_JWKS_LINK_1(name), __JWK_KID_CAP_, SESH_JWK_KID_CAP)
#endif
#if SESH_JWK_N_CAP < 1 || SESH_JWK_N_CAP > SESH_MOST_BYTES
#error "SESH_JWK_N_CAP must be 1 to 49140 (24570 where int has 16 bits)"
#elif SESH_JWK_N_CAP == 512
#define SESH_JWKS_LINK_3(name) SESH_JWKS_LINK_2(name)
#else
#define SESH_JWKS_LINK_3(name) SESH_LINK_ADD(SESH_JWKS_LINK_2(name), __JWK_N_CAP_, SESH_JWK_N_CAP)
#endif
#if SESH_JWK_E_CAP < 1 || SESH_JWK_E_CAP > SESH_MOST_BYTES
#error "SESH_JWK_E_CAP must be 1 to 49140 (24570 where int has 16 bits)"
#elif SESH_JWK_E_CAP == 8
#define SESH_JWKS_LINK_4(name) SESH_JWKS_LINK_3(name)
#else
#define SESH_JWKS_LINK_4(name) SESH_LINK_ADD(SESH_JWKS_LINK_3(name), __JWK_E_CAP_, SESH_JWK_E_CAP)
#endif
#if SESH_JWK_X_CAP < 1 || SESH_JWK_X_CAP > SESH_MOST_BYTES
#error "SESH_JWK_X_CAP must be 1 to 49140 (24570 where int has 16 bits)"
#elif SESH_JWK_X_CAP == 66
#define SESH_JWKS_LINK_5(name) SESH_JWKS_LINK_4(name)
#else
#define SESH_JWKS_LINK_5(name) SESH_LINK_ADD(SESH_JWKS_LINK_4(name), __JWK_X_CAP_, SESH_JWK_X_CAP)
#endif
#if SESH_JWK_Y_CAP < 1 || SESH_JWK_Y_CAP > SESH_MOST_BYTES
#error "SESH_JWK_Y_CAP must be 1 to 49140 (24570 where int has 16 bits)"
#elif SESH_JWK_Y_CAP == 66
#define SESH_JWKS_LINK_6(name) SESH_JWKS_LINK_5(name)
#else
#define SESH_JWKS_LINK_6(name) SESH_LINK_ADD(SESH_JWKS_LINK_5(name), __JWK_Y_CAP_, SESH_JWK_Y_CAP)
#endif
#define SESH_JWKS_LINK(name) SESH_JWKS_LINK_6(name)

SESH_PLAIN_DECIMAL(SESH_JWK_ALG_CAP);
SESH_PLAIN_DECIMAL(SESH_JWK_KID_CAP);
SESH_PLAIN_DECIMAL(SESH_JWK_N_CAP);
SESH_PLAIN_DECIMAL(SESH_JWK_E_CAP);
SESH_PLAIN_DECIMAL(SESH_JWK_X_CAP);
SESH_PLAIN_DECIMAL(SESH_JWK_Y_CAP);

/* ---- enum sesh_jwk_family */

/* Families of keys: kty, RFC 7518, section 6.1; RFC 8037, section 2. Numbers of the names; 0 stands for any other name. */
enum sesh_jwk_family {
    SESH_JWK_FAMILY_UNKNOWN = 0,
    /* "RSA": RSA: n and e. */
    SESH_JWK_FAMILY_RSA = 1,
    /* "EC": Elliptic curve: crv, x and y. */
    SESH_JWK_FAMILY_EC = 2,
    /* "OKP": Octet key pair: crv and x. */
    SESH_JWK_FAMILY_OKP = 3,
    /* "oct": Symmetric. It does not belong in a public set. */
    SESH_JWK_FAMILY_OCT = 4,
    SESH_JWK_FAMILY_NAMES = 4 /* the number of names */
};

/* ---- enum sesh_jwk_use */

/* What a public key is for: RFC 7517, section 4.2. Numbers of the names; 0 stands for any other name. */
enum sesh_jwk_use {
    SESH_JWK_USE_UNKNOWN = 0,
    /* "sig": Signatures. */
    SESH_JWK_USE_SIG = 1,
    /* "enc": Encryption. */
    SESH_JWK_USE_ENC = 2,
    SESH_JWK_USE_NAMES = 2 /* the number of names */
};

/* ---- enum sesh_jwk_curve */

/* Curves: RFC 7518, section 6.2.1.1; RFC 8037, section 2; RFC 8812. Numbers of the names; 0 stands for any other name. */
enum sesh_jwk_curve {
    SESH_JWK_CURVE_UNKNOWN = 0,
    /* "P-256": P-256. */
    SESH_JWK_CURVE_P_256 = 1,
    /* "P-384": P-384. */
    SESH_JWK_CURVE_P_384 = 2,
    /* "P-521": P-521. */
    SESH_JWK_CURVE_P_521 = 3,
    /* "secp256k1": secp256k1. */
    SESH_JWK_CURVE_SECP256K1 = 4,
    /* "Ed25519": Ed25519. */
    SESH_JWK_CURVE_ED25519 = 5,
    /* "Ed448": Ed448. */
    SESH_JWK_CURVE_ED448 = 6,
    /* "X25519": X25519, for key agreement. */
    SESH_JWK_CURVE_X25519 = 7,
    /* "X448": X448, for key agreement. */
    SESH_JWK_CURVE_X448 = 8,
    SESH_JWK_CURVE_NAMES = 8 /* the number of names */
};

/* ---- struct sesh_jwk */

/* Field numbers: bits of the masks. */
enum sesh_jwk_field {
    SESH_JWK_KTY = 0,
    SESH_JWK_USE = 1,
    SESH_JWK_ALG = 2,
    SESH_JWK_KID = 3,
    SESH_JWK_N = 4,
    SESH_JWK_E = 5,
    SESH_JWK_CRV = 6,
    SESH_JWK_X = 7,
    SESH_JWK_Y = 8,
    SESH_JWK_FIELDS = 9
};

#if SESH_MAX_FIELDS < 9
#error "sesh_jwk has 9 fields: raise SESH_MAX_FIELDS"
#endif

/* A public key. */
struct sesh_jwk {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "kty", required, enum sesh_jwk_family: Family. */
    uint8_t kty;
    /* "use", enum sesh_jwk_use: What it is for. Absent: unspecified. */
    uint8_t use;
    /* "alg": Algorithm, such as "RS256". Absent: unspecified. */
    char alg[SESH_JWK_ALG_CAP];
    /* "kid": Identifier of the key; a token's header names it. */
    char kid[SESH_JWK_KID_CAP];
    /* "n": RSA: modulus, big-endian. */
    uint16_t n_length;
    uint8_t n[SESH_JWK_N_CAP];
    /* "e": RSA: exponent, big-endian. */
    uint16_t e_length;
    uint8_t e[SESH_JWK_E_CAP];
    /* "crv", enum sesh_jwk_curve: Curve. */
    uint8_t crv;
    /* "x": Curve: x, big-endian; of an OKP the public key. */
    uint16_t x_length;
    uint8_t x[SESH_JWK_X_CAP];
    /* "y": Curve: y, big-endian. */
    uint16_t y_length;
    uint8_t y[SESH_JWK_Y_CAP];
};

/* ---- struct sesh_jwks */

/* Field numbers: bits of the masks. */
enum sesh_jwks_field {
    SESH_JWKS_KEYS = 0,
    SESH_JWKS_FIELDS = 1
};

#if SESH_MAX_FIELDS < 1
#error "sesh_jwks has 1 fields: raise SESH_MAX_FIELDS"
#endif

/* A set of public keys, one after the other. */
struct sesh_jwks {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "keys", required: The keys. The sink keeps the one you want. */
    uint32_t keys_count; /* the number of elements that were read */
    bool keys_kept; /* whether the last of them was kept */
    struct sesh_jwk keys;
};

/* ---- types and calls */

#define sesh_jwk_type SESH_JWKS_LINK(sesh_jwk_type)
#define sesh_jwks_type SESH_JWKS_LINK(sesh_jwks_type)
#define sesh_jwks_read SESH_JWKS_LINK(sesh_jwks_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_jwk_type;
extern const SESH_ROM struct sesh_type sesh_jwks_type;

#if SESH_MAX_NEST < 2
#error "sesh_jwks nests 2 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_jwks. */
union sesh_jwks_longest {
    char any[2];
    char jwk_kty[4];
    char jwk_use[4];
    char jwk_alg[SESH_JWK_ALG_CAP];
    char jwk_kid[SESH_JWK_KID_CAP];
    char jwk_n[(SESH_JWK_N_CAP + 2) / 3 * 4 + 1];
    char jwk_e[(SESH_JWK_E_CAP + 2) / 3 * 4 + 1];
    char jwk_crv[10];
    char jwk_x[(SESH_JWK_X_CAP + 2) / 3 * 4 + 1];
    char jwk_y[(SESH_JWK_Y_CAP + 2) / 3 * 4 + 1];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_JWKS_WORK SESH_WORK_FOR(sizeof(union sesh_jwks_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_JWKS_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_JWKS_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_jwks_read(struct sesh_jwks *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
