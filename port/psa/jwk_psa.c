/* SPDX-License-Identifier: MIT */
#include "jwk_psa.h"

#include <string.h>

/* Does the struct have the last value of the member? A later one may have been left out. */
static bool is_whole(const struct sesh_jwk *jwk, enum sesh_jwk_field field)
{
    return SESH_HAS(jwk, field) && !SESH_IS_CLIPPED(jwk, field);
}

static int key_of_rsa(psa_key_id_t *key, const char *algorithm, const struct sesh_jwk *jwk)
{
    if (!is_whole(jwk, SESH_JWK_N) || !is_whole(jwk, SESH_JWK_E)) return SESH_E_ARGUMENT;
    if (jwk->n[0] == 0 || jwk->e[0] == 0) return SESH_E_ARGUMENT; /* RFC 7518, section 2: Base64urlUInt */
    return sesh_psa_key_rsa(key, algorithm, jwk->n, jwk->n_length, jwk->e, jwk->e_length);
}

/* RFC 7518, section 3.4. UNKNOWN: key_psa.h does not support the algorithm. */
static enum sesh_jwk_curve curve_of(const char *algorithm)
{
    if (strcmp(algorithm, "ES256") == 0) return SESH_JWK_CURVE_P_256;
    if (strcmp(algorithm, "ES384") == 0) return SESH_JWK_CURVE_P_384;
    return strcmp(algorithm, "ES512") == 0 ? SESH_JWK_CURVE_P_521 : SESH_JWK_CURVE_UNKNOWN;
}

static int key_of_curve(psa_key_id_t *key, const char *algorithm, const struct sesh_jwk *jwk)
{
    if (!is_whole(jwk, SESH_JWK_CRV) || jwk->crv != (unsigned)curve_of(algorithm)) return SESH_E_ARGUMENT;
    if (!is_whole(jwk, SESH_JWK_X) || !is_whole(jwk, SESH_JWK_Y)) return SESH_E_ARGUMENT;
    return sesh_psa_key_ec(key, algorithm, jwk->x, jwk->x_length, jwk->y, jwk->y_length);
}

int sesh_psa_key_jwk(psa_key_id_t *key, const char *algorithm, const struct sesh_jwk *jwk)
{
    if (key == NULL) return SESH_E_ARGUMENT;
    *key = PSA_KEY_ID_NULL;
    if (!sesh_jwk_fits(jwk, NULL, algorithm)) return SESH_E_ARGUMENT;
    if (jwk->kty == SESH_JWK_FAMILY_RSA) return key_of_rsa(key, algorithm, jwk);
    return jwk->kty == SESH_JWK_FAMILY_EC ? key_of_curve(key, algorithm, jwk) : SESH_E_ARGUMENT;
}
