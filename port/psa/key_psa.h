/* SPDX-License-Identifier: MIT */
/*
 * key_psa.h: keys for jwt_psa.h, by the PSA Crypto API 1.0. The numbers of a JWK (RFC 7517,
 * RFC 7518, section 6) go in as bytes; out comes a key of PSA, whose policy allows to verify
 * signatures of one algorithm and nothing else:
 *
 *     psa_key_id_t key;
 *     if (sesh_psa_key_ec(&key, "ES256", x, 32, y, 32) == SESH_OK)
 *         status = sesh_jwt_psa_init(&v, key);
 *
 * Compile key_psa.c with your program and link it with what has the API: mbedTLS
 * (-lmbedcrypto), TF-PSA-Crypto, TF-M.
 *
 * The algorithms are those of RFC 7518, section 3.1, as far as the library has them:
 *
 * HS256, HS384, HS512  HMAC (section 3.2). The secret has 32, 48, 64 bytes or more.
 * RS256, RS384, RS512  RSASSA-PKCS1-v1_5 (section 3.3), 2048 bits or more
 * PS256, PS384, PS512  RSASSA-PSS (section 3.5), 2048 bits or more; the salt is as long as the
 *                      hash
 * ES256, ES384, ES512  ECDSA (section 3.4) on the curve P-256, P-384, P-521
 *
 * `algorithm` is one of these names. It is what you expect, not what a token says, and not
 * what the JWK says either unless you trust who sent it (RFC 8725, section 3.1). A JWK whose
 * "use" is "enc" is no key for this: do not hand it in.
 */
#ifndef SESH_KEY_PSA_H
#define SESH_KEY_PSA_H

#include <sesh/sesh.h>

#include <psa/crypto.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes of the longest signature, and so of the longest modulus of RSA, 32 to 32767: 512 for
   keys of up to 4096 bits; 64 will do for ES256 and HMAC. So many bytes of RAM in each verifier. Part of the names for
   the linker when it is not the default, as the limits of sesh/config.h. */
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
 * Make a key of PSA. It is a volatile one and the caller's: psa_destroy_key releases it. The
 * bytes need not live after the call. psa_crypto_init is called; that does no harm when it was
 * called before.
 *
 * sesh_psa_key_rsa   of modulus and exponent, big-endian, as "n" and "e" of a JWK hold them.
 *                    Zero bytes before them do not count. The exponent is odd, at least 3, and
 *                    has 8 bytes or fewer. Takes SESH_PSA_SIGNATURE and 200 bytes of stack on
 *                    a Cortex-M0, beside what PSA takes.
 * sesh_psa_key_ec    of a point, as "x" and "y" of a JWK hold it: 32 bytes each for ES256, 48
 *                    for ES384, 66 for ES512. A point that is not on the curve is none.
 * sesh_psa_key_hmac  of a secret, as "k" of a JWK holds it. A text in which "-----BEGIN "
 *                    stands, as in a PEM file, is none: whoever knows a public key could
 *                    sign with it. How long a secret may be is up to PSA: 8,191 bytes in
 *                    mbedTLS 2.28.
 * sesh_psa_key_public  of a public key as psa_export_public_key writes it: of RSA an
 *                    RSAPublicKey in DER (RFC 8017, appendix A.1.1), of a curve the byte 4, x
 *                    and y.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  a pointer is NULL; algorithm is none of the names above, or one for other
 *                  keys than the call makes; the bytes are no key, or one that is too short for
 *                  the algorithm, of another curve, or longer than SESH_PSA_SIGNATURE; the
 *                  library does not have such keys, or no room for one more. *key is
 *                  PSA_KEY_ID_NULL, which psa_destroy_key ignores.
 */
int sesh_psa_key_rsa(psa_key_id_t *key, const char *algorithm, const uint8_t *n, size_t n_length, const uint8_t *e,
                     size_t e_length) SESH_MUST_CHECK;
int sesh_psa_key_ec(psa_key_id_t *key, const char *algorithm, const uint8_t *x, size_t x_length, const uint8_t *y,
                    size_t y_length) SESH_MUST_CHECK;
int sesh_psa_key_hmac(psa_key_id_t *key, const char *algorithm, const uint8_t *secret, size_t length) SESH_MUST_CHECK;
int sesh_psa_key_public(psa_key_id_t *key, const char *algorithm, const uint8_t *bytes, size_t length) SESH_MUST_CHECK;

/*
 * The one algorithm that a key of PSA verifies, such as "RS256". The key may come from
 * elsewhere, for example from the storage of the device. NULL: there is no such key; its
 * policy does not allow to verify (psa_verify_hash, of HMAC psa_mac_verify), or with none of
 * the algorithms above, or with several; its size is not one of those above.
 */
const char *sesh_psa_key_algorithm(psa_key_id_t key);

#ifdef __cplusplus
}
#endif

#endif
