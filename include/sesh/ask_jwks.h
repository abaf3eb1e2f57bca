/* SPDX-License-Identifier: MIT */
/* sesh/ask_jwks.h: questions about the keys of a provider; see sesh/ask.h. */
#ifndef SESH_ASK_JWKS_H
#define SESH_ASK_JWKS_H

#include <sesh/jwks.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_jwk_fits SESH_JWKS_LINK(sesh_jwk_fits)

/*
 * Can this key check the signature of a token? Call it in the sink for each key whose status
 * is SESH_OK.
 *
 * kid  the kid in the token's header; NULL: the header has none, and any kid will do
 * alg  the algorithm that the program expects, such as "RS256"; never the one that
 *      the token's header claims (RFC 8725, section 3.1)
 *
 * True: the key's kid is this kid, byte by byte; its kty is that of the algorithm (RSA for
 * RS256 and PS256, EC for ES256, OKP for EdDSA and so on); its use is sig or absent; and its
 * alg is this alg or absent. The code that imports the key checks whether the key itself is valid.
 * False also if the algorithm has no public keys, such as HS256 and none, or encrypts, such as
 * RSA-OAEP, and if key or alg is NULL.
 */
bool sesh_jwk_fits(const struct sesh_jwk *key, const char *kid, const char *alg) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
