/* SPDX-License-Identifier: MIT */
/*
 * jwt_psa.h: checks the signatures of tokens with a key of the PSA Crypto API 1.0:
 *
 *     static struct sesh_jwt_psa v;
 *     if (sesh_jwt_psa_init(&v, key) == SESH_OK)
 *         status = sesh_jwt_read_verified(&sesh_verdocs_type, &session, work, sizeof work,
 *                                         token, length, &v.verifier, NULL, &err);
 *     sesh_jwt_psa_free(&v);
 *
 * The key is one that key_psa.h has made, or any other PSA key with the same policy, such as one
 * in the storage of the device. Compile jwt_psa.c and key_psa.c with your program. Neither
 * allocates memory from the heap; the library behind PSA may.
 */
#ifndef SESH_JWT_PSA_H
#define SESH_JWT_PSA_H

#include <sesh/jwt.h>

#include "key_psa.h"

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_jwt_psa_init SESH_PSA_LINK(sesh_jwt_psa_init)
#define sesh_jwt_psa_free SESH_PSA_LINK(sesh_jwt_psa_free)

/* Programs use only `verifier`. It points into the struct, so the struct must not be copied or
   moved. It can check any number of tokens, one after the other. */
struct sesh_jwt_psa {
    /* For sesh_jwt_begin_verified and sesh_jwt_read_verified. */
    struct sesh_jwt_verifier verifier;
    psa_key_id_t key;
    psa_algorithm_t algorithm;
    union {
        psa_hash_operation_t hash;
        psa_mac_operation_t mac;
    } input;
    uint8_t signature[SESH_PSA_SIGNATURE];
};

/*
 * Makes a verifier. The algorithm is the one that the key's policy allows
 * (sesh_psa_key_algorithm); a token with another one is SESH_E_JWT_ALGORITHM. HMAC codes are
 * compared in constant time if the library does so.
 *
 * If v already is a verifier, call sesh_jwt_psa_free first. Otherwise the resources that PSA holds
 * for an unfinished token are lost.
 *
 * The caller still owns the key, which must exist until sesh_jwt_psa_free. If it is destroyed
 * earlier, every signature is refused.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  v is NULL; sesh_psa_key_algorithm returns NULL for the key; or the library
 *                  does not support the algorithm. sesh_jwt_begin_verified refuses v.verifier.
 */
int sesh_jwt_psa_init(struct sesh_jwt_psa *v, psa_key_id_t key) SESH_MUST_CHECK;

/* Releases what PSA holds for a token that was not read to its end, and wipes the struct. The key
   is not destroyed. Does nothing if v is NULL or zero; else sesh_jwt_psa_init must have been
   called for it. */
void sesh_jwt_psa_free(struct sesh_jwt_psa *v);

#ifdef __cplusplus
}
#endif

#endif
