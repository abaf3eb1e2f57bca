/* SPDX-License-Identifier: MIT */
#include <sesh/ask_jwks.h>

#include "name.h"

/* Is the member absent, or complete and equal to the wanted text? */
static bool is_absent_or(const struct sesh_jwk *key, enum sesh_jwk_field field, const char *text, size_t size,
                         const char *wanted)
{
    if (SESH_IS_CLIPPED(key, field)) return false;
    return !SESH_HAS(key, field) || sesh_name_is(text, size, wanted);
}

/* Returns the family of the keys that an algorithm takes; UNKNOWN: the algorithm has no public
   keys, or is not known. */
static unsigned family_of(const char *alg)
{
    if (alg[0] == 'E' && alg[1] == 'd') return SESH_JWK_FAMILY_OKP;
    /* A digit tells signatures from encryption, such as RSA-OAEP. */
    if (alg[0] == '\0' || alg[1] != 'S' || alg[2] < '0' || alg[2] > '9') return SESH_JWK_FAMILY_UNKNOWN;
    if (alg[0] == 'R' || alg[0] == 'P') return SESH_JWK_FAMILY_RSA;
    return alg[0] == 'E' ? SESH_JWK_FAMILY_EC : SESH_JWK_FAMILY_UNKNOWN;
}

bool sesh_jwk_fits(const struct sesh_jwk *key, const char *kid, const char *alg)
{
    if (key == NULL || alg == NULL) return false;
    if (key->kty == SESH_JWK_FAMILY_UNKNOWN || key->kty != family_of(alg)) return false;
    if (SESH_IS_CLIPPED(key, SESH_JWK_USE)) return false;
    if (SESH_HAS(key, SESH_JWK_USE) && key->use != SESH_JWK_USE_SIG) return false;
    if (!is_absent_or(key, SESH_JWK_ALG, key->alg, sizeof key->alg, alg)) return false;
    if (kid == NULL) return true;
    return SESH_HAS(key, SESH_JWK_KID) && is_absent_or(key, SESH_JWK_KID, key->kid, sizeof key->kid, kid);
}
