/* SPDX-License-Identifier: MIT */
/*
 * jwt_mbedtls.h: checks the signatures of tokens with mbedTLS, 2.28 or 3:
 *
 *     static struct sesh_jwt_mbedtls v;
 *     if (sesh_jwt_mbedtls_rs256(&v, &key) == SESH_OK)
 *         status = sesh_jwt_read_verified(&sesh_verdocs_type, &session, work, sizeof work,
 *                                         token, length, &v.verifier, NULL, &err);
 *     sesh_jwt_mbedtls_free(&v);
 *
 * Compile jwt_mbedtls.c with your program and link it with -lmbedcrypto. mbedTLS
 * takes memory from the heap for its digests, sesh does not.
 */
#ifndef SESH_JWT_MBEDTLS_H
#define SESH_JWT_MBEDTLS_H

#include <sesh/jwt.h>

#include <mbedtls/md.h>
#include <mbedtls/pk.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes of the longest signature, 32 to 32767: 512 for RSA keys of up to 4096 bits. Part
   of the names for the linker when it is not the default, as the limits of sesh/config.h. */
#ifndef SESH_JWT_MBEDTLS_SIGNATURE
#define SESH_JWT_MBEDTLS_SIGNATURE 512
#endif
#if SESH_JWT_MBEDTLS_SIGNATURE < 32 || SESH_JWT_MBEDTLS_SIGNATURE > 32767
#error "SESH_JWT_MBEDTLS_SIGNATURE must be 32 to 32767"
#elif SESH_JWT_MBEDTLS_SIGNATURE == 512
#define SESH_JWT_MBEDTLS_LINK(name) name
#else
#define SESH_JWT_MBEDTLS_LINK(name) SESH_LINK_ADD(name, __SIGNATURE_, SESH_JWT_MBEDTLS_SIGNATURE)
#endif
SESH_PLAIN_DECIMAL(SESH_JWT_MBEDTLS_SIGNATURE);

#define sesh_jwt_mbedtls_hs256 SESH_JWT_MBEDTLS_LINK(sesh_jwt_mbedtls_hs256)
#define sesh_jwt_mbedtls_rs256 SESH_JWT_MBEDTLS_LINK(sesh_jwt_mbedtls_rs256)
#define sesh_jwt_mbedtls_es256 SESH_JWT_MBEDTLS_LINK(sesh_jwt_mbedtls_es256)
#define sesh_jwt_mbedtls_free SESH_JWT_MBEDTLS_LINK(sesh_jwt_mbedtls_free)

/* Only `verifier` is for others; it points into the struct, which must not be
   copied or moved. Good for any number of tokens, one after the other. */
struct sesh_jwt_mbedtls {
    /* For sesh_jwt_begin_verified and sesh_jwt_read_verified. */
    struct sesh_jwt_verifier verifier;
    mbedtls_md_context_t digest;
    mbedtls_pk_context *key; /* NULL: HS256 */
    bool failed;             /* mbedTLS could not take all of the signing input */
    uint8_t signature[SESH_JWT_MBEDTLS_SIGNATURE];
};

/*
 * Makes a verifier for one algorithm. sesh_jwt_mbedtls_free releases it, after an
 * error too.
 *
 * HS256  HMAC with SHA-256 (RFC 7518, section 3.2). The key is copied; it has at
 *        least 32 bytes. Codes are compared in constant time.
 * RS256  RSASSA-PKCS1-v1_5 with SHA-256 (section 3.3). A public key of at least
 *        2048 bits.
 * ES256  ECDSA on the curve P-256 with SHA-256 (section 3.4). A public key on it.
 * A public key must live until sesh_jwt_mbedtls_free.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  v or key is NULL, the key is none for that algorithm, or mbedTLS
 *                  has no memory
 */
int sesh_jwt_mbedtls_hs256(struct sesh_jwt_mbedtls *v, const uint8_t *key, size_t length) SESH_MUST_CHECK;
int sesh_jwt_mbedtls_rs256(struct sesh_jwt_mbedtls *v, mbedtls_pk_context *key) SESH_MUST_CHECK;
int sesh_jwt_mbedtls_es256(struct sesh_jwt_mbedtls *v, mbedtls_pk_context *key) SESH_MUST_CHECK;

/* Releases what mbedTLS holds, and wipes the struct, the HMAC key included. Does nothing
   when v is NULL. */
void sesh_jwt_mbedtls_free(struct sesh_jwt_mbedtls *v);

#ifdef __cplusplus
}
#endif

#endif
