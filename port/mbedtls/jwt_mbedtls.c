/* SPDX-License-Identifier: MIT */
#include "jwt_mbedtls.h"

#include <string.h>

#include <mbedtls/constant_time.h>
#include <mbedtls/ecp.h>

#include <sesh/wipe.h>

/* mbedTLS 3 says so of members that are not promised to stay. */
#ifndef MBEDTLS_PRIVATE
#define MBEDTLS_PRIVATE(member) member
#endif

#define SHA256_SIZE 32
#define LEAST_RSA_BITS 2048
#define ES256_NUMBER ((size_t)32)
/* 30 44, and twice 02 21 00 and a number. */
#define ES256_DER_SIZE (2 + 2 * (3 + ES256_NUMBER))

/* ---- the signing input -------------------------------------------------- */

static void begin(void *context)
{
    struct sesh_jwt_mbedtls *v = (struct sesh_jwt_mbedtls *)context;
    v->failed = (v->key == NULL ? mbedtls_md_hmac_reset(&v->digest) : mbedtls_md_starts(&v->digest)) != 0;
}

static void update(void *context, const uint8_t *bytes, size_t length)
{
    struct sesh_jwt_mbedtls *v = (struct sesh_jwt_mbedtls *)context;
    int error = v->key == NULL ? mbedtls_md_hmac_update(&v->digest, bytes, length)
                               : mbedtls_md_update(&v->digest, bytes, length);
    if (error != 0) v->failed = true;
}

/* ---- the signature ------------------------------------------------------ */

static bool verify_hs256(void *context, const uint8_t *signature, size_t length)
{
    struct sesh_jwt_mbedtls *v = (struct sesh_jwt_mbedtls *)context;
    uint8_t code[SHA256_SIZE];
    bool good = !v->failed && length == sizeof code && mbedtls_md_hmac_finish(&v->digest, code) == 0 &&
                mbedtls_ct_memcmp(code, signature, sizeof code) == 0;
    sesh_wipe(code, sizeof code);
    return good;
}

static bool verify_with_key(struct sesh_jwt_mbedtls *v, const uint8_t *signature, size_t length)
{
    uint8_t hash[SHA256_SIZE];
    return !v->failed && mbedtls_md_finish(&v->digest, hash) == 0 &&
           mbedtls_pk_verify(v->key, MBEDTLS_MD_SHA256, hash, sizeof hash, signature, length) == 0;
}

static bool verify_rs256(void *context, const uint8_t *signature, size_t length)
{
    struct sesh_jwt_mbedtls *v = (struct sesh_jwt_mbedtls *)context;
    return length == mbedtls_pk_get_len(v->key) && verify_with_key(v, signature, length);
}

/* A number of ES256_NUMBER bytes as a DER INTEGER (X.690, section 8.3); how long
   that is. */
static size_t der_integer(uint8_t *to, const uint8_t *number)
{
    const uint8_t *end = number + ES256_NUMBER;
    size_t length;
    size_t sign;
    while (number != end - 1 && *number == 0)
        number++;
    length = (size_t)(end - number);
    sign = *number >> 7;
    to[0] = 0x02;
    to[1] = (uint8_t)(length + sign);
    to[2] = 0;
    memcpy(to + 2 + sign, number, length);
    return 2 + sign + length;
}

/* RFC 7518, section 3.4: R and S, one behind the other, 32 bytes each. */
static bool verify_es256(void *context, const uint8_t *signature, size_t length)
{
    struct sesh_jwt_mbedtls *v = (struct sesh_jwt_mbedtls *)context;
    uint8_t der[ES256_DER_SIZE];
    size_t size = 2;
    if (length != 2 * ES256_NUMBER) return false;
    size += der_integer(der + size, signature);
    size += der_integer(der + size, signature + ES256_NUMBER);
    der[0] = 0x30;
    der[1] = (uint8_t)(size - 2);
    return verify_with_key(v, der, size);
}

/* ---- making one --------------------------------------------------------- */

static int make(struct sesh_jwt_mbedtls *v, const char *algorithm,
                bool (*verify)(void *context, const uint8_t *signature, size_t length), mbedtls_pk_context *key)
{
    const mbedtls_md_info_t *sha256 = mbedtls_md_info_from_type(MBEDTLS_MD_SHA256);
    if (v == NULL) return SESH_E_ARGUMENT;
    memset(v, 0, sizeof *v);
    mbedtls_md_init(&v->digest);
    v->verifier.algorithm = algorithm;
    v->verifier.begin = begin;
    v->verifier.update = update;
    v->verifier.verify = verify;
    v->verifier.context = v;
    v->verifier.signature = v->signature;
    v->verifier.signature_size = sizeof v->signature;
    v->key = key;
    return sha256 != NULL && mbedtls_md_setup(&v->digest, sha256, key == NULL) == 0 ? SESH_OK : SESH_E_ARGUMENT;
}

/* A verifier that could not be made is one that sesh_jwt_begin_verified refuses. */
static int answer(struct sesh_jwt_mbedtls *v, bool good)
{
    if (good) return SESH_OK;
    if (v != NULL) v->verifier.algorithm = NULL;
    return SESH_E_ARGUMENT;
}

int sesh_jwt_mbedtls_hs256(struct sesh_jwt_mbedtls *v, const uint8_t *key, size_t length)
{
    bool good = make(v, "HS256", verify_hs256, NULL) == SESH_OK && key != NULL && length >= SHA256_SIZE &&
                mbedtls_md_hmac_starts(&v->digest, key, length) == 0;
    return answer(v, good);
}

int sesh_jwt_mbedtls_rs256(struct sesh_jwt_mbedtls *v, mbedtls_pk_context *key)
{
    bool good = make(v, "RS256", verify_rs256, key) == SESH_OK && key != NULL &&
                mbedtls_pk_can_do(key, MBEDTLS_PK_RSA) && mbedtls_pk_get_bitlen(key) >= LEAST_RSA_BITS &&
                mbedtls_pk_get_len(key) <= sizeof v->signature;
    return answer(v, good);
}

int sesh_jwt_mbedtls_es256(struct sesh_jwt_mbedtls *v, mbedtls_pk_context *key)
{
    bool good = make(v, "ES256", verify_es256, key) == SESH_OK && key != NULL &&
                mbedtls_pk_can_do(key, MBEDTLS_PK_ECDSA) &&
                mbedtls_pk_ec(*key)->MBEDTLS_PRIVATE(grp).id == MBEDTLS_ECP_DP_SECP256R1;
    return answer(v, good);
}

void sesh_jwt_mbedtls_free(struct sesh_jwt_mbedtls *v)
{
    if (v == NULL) return;
    mbedtls_md_free(&v->digest);
    sesh_wipe(v, sizeof *v);
}
