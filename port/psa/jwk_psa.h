/* SPDX-License-Identifier: MIT */
/*
 * jwk_psa.h: makes a PSA key from the public key in a JWK (RFC 7517), for jwt_psa.h. The library
 * reads the key set of a provider (docs/types/jwks.md), and this converts the key that was kept:
 *
 *     psa_key_id_t key;
 *     if (sesh_psa_key_jwk(&key, "RS256", &set.keys) == SESH_OK)
 *         status = sesh_jwt_psa_init(&v, key);
 *
 * Compile jwk_psa.c and key_psa.c with your program, and link it with a sesh that has the type
 * jwks. This is a separate file so that a program without key sets does not need that type.
 */
#ifndef SESH_JWK_PSA_H
#define SESH_JWK_PSA_H

#include <sesh/ask_jwks.h>

#include "key_psa.h"

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_psa_key_jwk SESH_JWKS_LINK(sesh_psa_key_jwk)

/*
 * Makes a PSA key from a JWK, as sesh_psa_key_rsa and sesh_psa_key_ec do. The key is volatile,
 * and it only verifies signatures of one algorithm. The caller owns it and releases it with
 * psa_destroy_key. The struct need not remain valid after the call. Takes 40 bytes of stack in
 * addition to those of sesh_psa_key_rsa.
 *
 * algorithm  the one that the program expects: RS256, PS256, ES256, or these with 384 or 512.
 *            Never take it from a token or from the key: both come from outside (RFC 8725,
 *            section 3.1).
 * jwk        what the library has read: a value of sesh_jwk_type, or the member keys of a
 *            struct sesh_jwks. If no key was kept, that member is zero and is refused.
 *
 * The kid is not checked here: sesh_jwk_fits selects the key of a set, in the sink. Members that
 * the type does not keep, such as key_ops and x5c, are not checked either.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  *key is PSA_KEY_ID_NULL, which psa_destroy_key ignores. The cause is one of:
 *
 *     a pointer is NULL; algorithm is not one of the above; or the library behind PSA does not
 *     support such keys, or cannot hold another one
 *
 *     sesh_jwk_fits returns false: "use" is present and not "sig"; "alg" is present and not
 *     algorithm; or "kty" does not fit algorithm. So "oct" never makes a key, and no public key
 *     becomes a secret for HS256 (RFC 8725, section 2.1). "OKP" does not make a key either:
 *     EdDSA is not supported here.
 *
 *     a member that the key needs is absent or null, or was left out because it is too large
 *     for the struct (sesh_options.lenient)
 *
 *     RSA (RFC 7518, section 6.3.1): n has fewer than 2048 bits, has more than
 *     SESH_PSA_SIGNATURE bytes, or is even; e is even, or 1; or n or e begins with a zero byte,
 *     which the RFC forbids. To accept such zeros, call sesh_psa_key_rsa.
 *
 *     EC (RFC 7518, section 6.2.1): crv is not the algorithm's curve, P-256 for ES256,
 *     P-384 for ES384, P-521 for ES512; x or y is shorter or longer than a coordinate of the
 *     curve, whose leading zeros count; or the point is not on the curve, which PSA checks
 */
int sesh_psa_key_jwk(psa_key_id_t *key, const char *algorithm, const struct sesh_jwk *jwk) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
