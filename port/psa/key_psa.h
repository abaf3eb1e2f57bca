/* SPDX-License-Identifier: MIT */
/*
 * key_psa.h: makes keys for jwt_psa.h with the PSA Crypto API 1.0. It takes the numbers of a JWK
 * (RFC 7517; RFC 7518, section 6) as bytes and makes a PSA key. The policy of that key allows
 * only one use, to verify signatures of one algorithm:
 *
 *     psa_key_id_t key;
 *     if (sesh_psa_key_ec(&key, "ES256", x, 32, y, 32) == SESH_OK)
 *         status = sesh_jwt_psa_init(&v, key);
 *
 * Compile key_psa.c with your program and link it with a library that has the API: mbedTLS
 * (-lmbedcrypto), TF-PSA-Crypto, TF-M.
 *
 * The algorithms are those of RFC 7518, section 3.1, as far as the library supports them:
 *
 * HS256, HS384, HS512  HMAC (section 3.2); the secret has at least 32, 48 or 64 bytes
 * RS256, RS384, RS512  RSASSA-PKCS1-v1_5 (section 3.3), 2048 bits or more
 * PS256, PS384, PS512  RSASSA-PSS (section 3.5), 2048 bits or more; the salt is as long as the
 *                      hash
 * ES256, ES384, ES512  ECDSA (section 3.4) on the curve P-256, P-384, P-521
 *
 * `algorithm` is one of these names. It is the algorithm that you expect. Do not take it from a
 * token, or from a JWK unless you trust its sender (RFC 8725, section 3.1). A JWK whose "use" is
 * "enc" must not be passed to these functions.
 */
#ifndef SESH_KEY_PSA_H
#define SESH_KEY_PSA_H

#include <sesh/sesh.h>

#include <psa/crypto.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes of the longest signature, and so of the longest RSA modulus, 32 to 32767. 512 is enough for
   keys of up to 4096 bits, and 64 for ES256 and HMAC. Each verifier has a buffer of this size. If
   it is not the default, it is part of the names for the linker, like the limits of sesh/config.h. */
#ifndef SESH_PSA_SIGNATURE
#define SESH_PSA_SIGNATURE 512
#endif
#if SESH_PSA_SIGNATURE < 32 || SESH_PSA_SIGNATURE > 32767
#error "SESH_PSA_SIGNATURE must be 32 to 32767"
#elif SESH_PSA_SIGNATURE == 512
#define SESH_PSA_LINK(name) name
#else
#define SESH_PSA_LINK(name) SESH_LINK_ADD(name, __SIGNATURE_, SESH_PSA_SIGNATURE)
#endif
SESH_PLAIN_DECIMAL(SESH_PSA_SIGNATURE);

#define sesh_psa_key_rsa SESH_PSA_LINK(sesh_psa_key_rsa)
#define sesh_psa_key_ec SESH_PSA_LINK(sesh_psa_key_ec)
#define sesh_psa_key_hmac SESH_PSA_LINK(sesh_psa_key_hmac)
#define sesh_psa_key_public SESH_PSA_LINK(sesh_psa_key_public)
#define sesh_psa_key_algorithm SESH_PSA_LINK(sesh_psa_key_algorithm)

/*
 * Make a PSA key. The key is volatile. The caller owns it and releases it with psa_destroy_key.
 * The bytes need not remain valid after the call. The calls use psa_crypto_init, which is harmless
 * if it was called before.
 *
 * sesh_psa_key_rsa   from modulus and exponent, big-endian, as "n" and "e" of a JWK hold them.
 *                    Leading zero bytes are ignored. The exponent is odd, at least 3, and has at
 *                    most 8 bytes. Takes SESH_PSA_SIGNATURE and 200 bytes of stack on a
 *                    Cortex-M0, in addition to what PSA takes.
 * sesh_psa_key_ec    from a point, as "x" and "y" of a JWK hold it: 32 bytes each for ES256, 48
 *                    for ES384, 66 for ES512. The point must be on the curve.
 * sesh_psa_key_hmac  from a secret, as "k" of a JWK holds it. A text that contains
 *                    "-----BEGIN ", like a PEM file, is refused: anybody who knows a public key
 *                    could sign with it. PSA limits the length of a secret: to 8,191 bytes in
 *                    mbedTLS 2.28.
 * sesh_psa_key_public  from a public key as psa_export_public_key writes it: for RSA, an
 *                    RSAPublicKey in DER (RFC 8017, appendix A.1.1); for a curve, the byte 4,
 *                    x and y.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  a pointer is NULL; algorithm is not one of the names above, or is for a type of
 *                  key that the call does not make; the bytes are not a key, or the key is too
 *                  short for the algorithm, of another curve, or longer than SESH_PSA_SIGNATURE;
 *                  the library does not support such keys, or cannot hold another one. *key is
 *                  PSA_KEY_ID_NULL, which psa_destroy_key ignores.
 */
int sesh_psa_key_rsa(psa_key_id_t *key, const char *algorithm, const uint8_t *n, size_t n_length, const uint8_t *e,
                     size_t e_length) SESH_MUST_CHECK;
int sesh_psa_key_ec(psa_key_id_t *key, const char *algorithm, const uint8_t *x, size_t x_length, const uint8_t *y,
                    size_t y_length) SESH_MUST_CHECK;
int sesh_psa_key_hmac(psa_key_id_t *key, const char *algorithm, const uint8_t *secret, size_t length) SESH_MUST_CHECK;
int sesh_psa_key_public(psa_key_id_t *key, const char *algorithm, const uint8_t *bytes, size_t length) SESH_MUST_CHECK;

/*
 * Returns the only algorithm that a PSA key verifies, such as "RS256". The key may come from
 * elsewhere, for example from the storage of the device. NULL: there is no such key; its policy
 * does not allow it to verify (psa_verify_hash, or psa_mac_verify for HMAC), allows none of the
 * algorithms above, or allows several; or its size is not one of those above.
 */
const char *sesh_psa_key_algorithm(psa_key_id_t key);

#ifdef __cplusplus
}
#endif

#endif
