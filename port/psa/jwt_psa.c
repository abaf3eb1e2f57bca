/* SPDX-License-Identifier: MIT */
/*
 * A PSA operation that could not be started, or that has failed, refuses all further steps until
 * it is aborted. So only the result of the last step needs to be checked. PSA also checks the
 * length of the signature.
 */
#include "jwt_psa.h"

#include <string.h>

#include <sesh/wipe.h>

/* ---- public keys: the signing input is hashed ---------------------------- */

/* A previous token may have ended with an error and left its hash unfinished. */
static psa_status_t start_hash(struct sesh_jwt_psa *v)
{
    (void)psa_hash_abort(&v->input.hash);
    return psa_hash_setup(&v->input.hash, PSA_ALG_SIGN_GET_HASH(v->algorithm));
}

static void begin_hash(void *context)
{
    (void)start_hash((struct sesh_jwt_psa *)context);
}

static void update_hash(void *context, const uint8_t *bytes, size_t length)
{
    struct sesh_jwt_psa *v = (struct sesh_jwt_psa *)context;
    (void)psa_hash_update(&v->input.hash, bytes, length);
}

static bool verify_hash(void *context, const uint8_t *signature, size_t length)
{
    struct sesh_jwt_psa *v = (struct sesh_jwt_psa *)context;
    uint8_t hash[PSA_HASH_MAX_SIZE];
    size_t hash_length;
    return psa_hash_finish(&v->input.hash, hash, sizeof hash, &hash_length) == PSA_SUCCESS &&
           psa_verify_hash(v->key, v->algorithm, hash, hash_length, signature, length) == PSA_SUCCESS;
}

/* ---- HMAC ----------------------------------------------------------------- */

static psa_status_t start_mac(struct sesh_jwt_psa *v)
{
    (void)psa_mac_abort(&v->input.mac);
    return psa_mac_verify_setup(&v->input.mac, v->key, v->algorithm);
}

static void begin_mac(void *context)
{
    (void)start_mac((struct sesh_jwt_psa *)context);
}

static void update_mac(void *context, const uint8_t *bytes, size_t length)
{
    struct sesh_jwt_psa *v = (struct sesh_jwt_psa *)context;
    (void)psa_mac_update(&v->input.mac, bytes, length);
}

static bool verify_mac(void *context, const uint8_t *signature, size_t length)
{
    struct sesh_jwt_psa *v = (struct sesh_jwt_psa *)context;
    return psa_mac_verify_finish(&v->input.mac, signature, length) == PSA_SUCCESS;
}

/* ---- the verifier ---------------------------------------------------------- */

static psa_algorithm_t policy_of(psa_key_id_t key)
{
    psa_key_attributes_t attributes = psa_key_attributes_init();
    psa_algorithm_t algorithm = PSA_ALG_NONE;
    if (psa_get_key_attributes(key, &attributes) == PSA_SUCCESS) algorithm = psa_get_key_algorithm(&attributes);
    psa_reset_key_attributes(&attributes);
    return algorithm;
}

int sesh_jwt_psa_init(struct sesh_jwt_psa *v, psa_key_id_t key)
{
    const char *algorithm = sesh_psa_key_algorithm(key);
    bool mac;
    if (v == NULL) return SESH_E_ARGUMENT;
    memset(v, 0, sizeof *v);
    if (algorithm == NULL) return SESH_E_ARGUMENT;
    v->key = key;
    v->algorithm = policy_of(key);
    mac = PSA_ALG_IS_HMAC(v->algorithm);
    v->verifier.begin = mac ? begin_mac : begin_hash;
    v->verifier.update = mac ? update_mac : update_hash;
    v->verifier.verify = mac ? verify_mac : verify_hash;
    v->verifier.context = v;
    v->verifier.signature = v->signature;
    v->verifier.signature_size = sizeof v->signature;
    /* Does the library have the algorithm? */
    if ((mac ? start_mac(v) : start_hash(v)) != PSA_SUCCESS) return SESH_E_ARGUMENT;
    v->verifier.algorithm = algorithm;
    return SESH_OK;
}

void sesh_jwt_psa_free(struct sesh_jwt_psa *v)
{
    if (v == NULL) return;
    if (PSA_ALG_IS_HMAC(v->algorithm)) (void)psa_mac_abort(&v->input.mac);
    else (void)psa_hash_abort(&v->input.hash);
    sesh_wipe(v, sizeof *v);
}
