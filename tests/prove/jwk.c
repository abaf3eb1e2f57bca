/* SPDX-License-Identifier: MIT */
/*
 * The questions about a key of a set, and making a PSA key from it. The struct holds anything,
 * with lengths of bytes within their members, as the reader leaves them. The algorithm is any
 * text of up to 6 characters, and the kid any text of up to 3, or none. Pointers may be NULL.
 */
#include "prove.h"

#include "../../src/ask/name.c"
#include "../../src/ask/ask_jwks.c"
#include "../../port/psa/jwk_psa.c"

#define ALG 6
#define KID 3

static struct sesh_jwk jwk;
/* A shorter text begins later, so that nothing after its end can be read. */
static char alg[ALG + 1];
static char kid[KID + 1];
static psa_key_id_t made;

int strcmp(const char *a, const char *b)
{
    for (; *a == *b; a++, b++) {
        if (*a == '\0') return 0;
    }
    return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
}

/* ---- the makers of keys, by their contracts ---- */

static int arbitrary_key(psa_key_id_t *key)
{
    //@ check key: \valid(key) && *key == PSA_KEY_ID_NULL;
    if (Frama_C_nondet(0, 1)) return SESH_E_ARGUMENT;
    *key = (psa_key_id_t)Frama_C_unsigned_int_interval(1, UINT32_MAX);
    return SESH_OK;
}

int sesh_psa_key_rsa(psa_key_id_t *key, const char *algorithm, const uint8_t *n, size_t n_length, const uint8_t *e,
                     size_t e_length)
{
    //@ check of_rsa: algorithm[0] == 'R' || algorithm[0] == 'P';
    //@ check n: n_length <= SESH_JWK_N_CAP && \valid_read(n + (0 .. n_length - 1)) && n[0] != 0;
    //@ check e: e_length <= SESH_JWK_E_CAP && \valid_read(e + (0 .. e_length - 1)) && e[0] != 0;
    return arbitrary_key(key);
}

int sesh_psa_key_ec(psa_key_id_t *key, const char *algorithm, const uint8_t *x, size_t x_length, const uint8_t *y,
                    size_t y_length)
{
    //@ check of_a_curve: algorithm[0] == 'E' && algorithm[1] == 'S';
    //@ check x: x_length <= SESH_JWK_X_CAP && \valid_read(x + (0 .. x_length - 1));
    //@ check y: y_length <= SESH_JWK_Y_CAP && \valid_read(y + (0 .. y_length - 1));
    return arbitrary_key(key);
}

/* ---- any state ---- */

static void arbitrary(void)
{
    Frama_C_make_unknown((char *)&jwk, sizeof jwk);
    jwk.n_length = (uint16_t)Frama_C_unsigned_int_interval(0, SESH_JWK_N_CAP);
    jwk.e_length = (uint16_t)Frama_C_unsigned_int_interval(0, SESH_JWK_E_CAP);
    jwk.x_length = (uint16_t)Frama_C_unsigned_int_interval(0, SESH_JWK_X_CAP);
    jwk.y_length = (uint16_t)Frama_C_unsigned_int_interval(0, SESH_JWK_Y_CAP);
    Frama_C_make_unknown(alg, sizeof alg);
    Frama_C_make_unknown(kid, sizeof kid);
    alg[ALG] = '\0';
    kid[KID] = '\0';
}

static void check_fits(const struct sesh_jwk *key, const char *name, const char *algorithm)
{
    bool fits = sesh_jwk_fits(key, name, algorithm);
    //@ check answer: fits == false || fits == true;
    //@ check pointers: fits ==> key != NULL && algorithm != NULL;
}

static void check_key(psa_key_id_t *key, const char *algorithm, const struct sesh_jwk *of)
{
    made = 4711;
    int status = sesh_psa_key_jwk(key, algorithm, of);
    //@ check status: status == SESH_OK || status == SESH_E_ARGUMENT;
    //@ check made: status == SESH_OK ==> key != NULL && *key != PSA_KEY_ID_NULL;
    //@ check none: status != SESH_OK && key != NULL ==> *key == PSA_KEY_ID_NULL;
}

int main(void)
{
    size_t a, k;
    arbitrary();
    //@ loop unroll 7;
    for (a = 0; a <= ALG; a++) {
        //@ loop unroll 4;
        for (k = 0; k <= KID; k++)
            check_fits(&jwk, kid + k, alg + a);
        check_fits(&jwk, NULL, alg + a);
        check_key(&made, alg + a, &jwk);
        check_key(NULL, alg + a, &jwk);
        check_key(&made, alg + a, NULL);
    }
    check_fits(&jwk, NULL, NULL);
    check_fits(NULL, kid, alg);
    check_key(&made, NULL, &jwk);
    return 0;
}
