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
 * Is this the key that checks the signatures of a token? Ask it in the sink, of each key
 * whose status is SESH_OK.
 *
 * kid  what the token's header names; NULL: it names none, and any key will do
 * alg  the algorithm that the program expects, such as "RS256"; never the one that
 *      the token's header claims (RFC 8725, section 3.1)
 *
 * True: the key has that kid, letter by letter; its kty is the one of the algorithm, RSA for
 * RS256 and PS256, EC for ES256, OKP for EdDSA and so on; its use is sig or absent, and its alg
 * that one or absent. Whether the key itself is good says what makes a key of it.
 * False also for an algorithm without public keys, such as HS256 and none, for one that
 * encrypts, such as RSA-OAEP, and when key or alg is NULL.
 */
bool sesh_jwk_fits(const struct sesh_jwk *key, const char *kid, const char *alg) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
