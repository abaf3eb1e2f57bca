/* SPDX-License-Identifier: MIT */
/*
 * file_psa.h: reads the public key in a file, for jwt_psa.h. The PSA Crypto API does not read
 * files, so this bridge lets mbedTLS, 2.28 or 3, get the key:
 *
 *     psa_key_id_t key;
 *     if (sesh_psa_key_file(&key, "RS256", bytes, length) == SESH_OK)
 *         status = sesh_jwt_psa_init(&v, key);
 *
 * Compile file_psa.c and key_psa.c with your program and link it with -lmbedx509 -lmbedcrypto.
 * It calls only public functions of mbedTLS. They get memory from mbedtls_calloc, and so does
 * this file, for a copy of a PEM file with a NUL at its end.
 */
#ifndef SESH_FILE_PSA_H
#define SESH_FILE_PSA_H

#include "key_psa.h"

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_psa_key_file SESH_PSA_LINK(sesh_psa_key_file)

/*
 * Makes a PSA key from the `length` bytes of a file, as sesh_psa_key_public does. The file is PEM
 * or DER. It holds a public key, of RSA or of an elliptic curve (SubjectPublicKeyInfo, or PKCS #1
 * for RSA), or an X.509 certificate. Only the key of a certificate is used: its dates, its issuer
 * and its signature are not checked. PEM needs no NUL at its end. If PEM has several certificates,
 * the first one is used. On a Cortex-M0 this takes SESH_PSA_SIGNATURE and 700 bytes of stack for a
 * certificate, less for a public key, in addition to what mbedTLS takes.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  key, algorithm or bytes is NULL; the bytes have no public key that mbedTLS
 *                  can read (a private key does not count); sesh_psa_key_public refuses the key
 *                  for this algorithm (HS256, HS384 and HS512 have no public keys); or mbedTLS
 *                  has no memory. *key is PSA_KEY_ID_NULL.
 */
int sesh_psa_key_file(psa_key_id_t *key, const char *algorithm, const void *bytes, size_t length) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
