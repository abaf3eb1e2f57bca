/* SPDX-License-Identifier: MIT */
/*
 * jwk_psa.h: the public key in a JWK (RFC 7517), for jwt_psa.h. The library reads the key set
 * of a provider (docs/types/jwks.md); the key that was kept goes in, a key of PSA comes out:
 *
 *     psa_key_id_t key;
 *     if (sesh_psa_key_jwk(&key, "RS256", &set.keys) == SESH_OK)
 *         status = sesh_jwt_psa_init(&v, key);
 *
 * Compile jwk_psa.c and key_psa.c with your program, and link it with a sesh that has the type
 * jwks. This is a file of its own, so that a program without key sets needs no such type.
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
 * Makes a key of PSA from a JWK, as sesh_psa_key_rsa and sesh_psa_key_ec do: a volatile one,
 * which verifies signatures of one algorithm and nothing else. It is the caller's:
 * psa_destroy_key releases it. The struct need not live after the call. Takes 40 bytes of
 * stack beside what sesh_psa_key_rsa takes.
 *
 * algorithm  the one that the program expects: RS256, PS256, ES256, or these with 384 or 512.
 *            Never take it from a token or from the key: both come from outside (RFC 8725,
 *            section 3.1).
 * jwk        what the library has read: a value of sesh_jwk_type, or the member keys of a
 *            struct sesh_jwks; that is zero, and so refused, when no key was kept
 *
 * The kid is not looked at: which key of a set it is decides sesh_jwk_fits, in the sink.
 * Members that the type does not keep, such as key_ops and x5c, are not looked at either.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  *key is PSA_KEY_ID_NULL, which psa_destroy_key ignores. The cause is one of:
 *
 *     a pointer is NULL; algorithm is none of those above; the library behind PSA does not
 *     have such keys, or no room for one more
 *
 *     sesh_jwk_fits says no: "use" is there and not "sig"; "alg" is there and another one;
 *     "kty" is none for the algorithm. So "oct" never makes a key, and no public key becomes
 *     a secret for HS256 (RFC 8725, section 2.1). Nor does "OKP": there is no EdDSA here.
 *
 *     a member that the key needs is absent or null, or was left out because it is too large
 *     for the struct (sesh_options.lenient)
 *
 *     of RSA (RFC 7518, section 6.3.1): n has fewer than 2048 bits, more than
 *     SESH_PSA_SIGNATURE bytes, or is even; e is even, or 1; n or e begins with a zero byte,
 *     which the RFC forbids. To take such zeros all the same, call sesh_psa_key_rsa.
 *
 *     of EC (RFC 7518, section 6.2.1): crv is not the algorithm's curve, P-256 for ES256,
 *     P-384 for ES384, P-521 for ES512; x or y is shorter or longer than a coordinate of it,
 *     whose zeros count; the point is not on the curve, which PSA finds out
 */
int sesh_psa_key_jwk(psa_key_id_t *key, const char *algorithm, const struct sesh_jwk *jwk) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
