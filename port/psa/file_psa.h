/* SPDX-License-Identifier: MIT */
/*
 * file_psa.h: the public key in a file, for jwt_psa.h. The PSA Crypto API reads no files; this
 * is a bridge that lets mbedTLS, 2.28 or 3, take the key out of it:
 *
 *     psa_key_id_t key;
 *     if (sesh_psa_key_file(&key, "RS256", bytes, length) == SESH_OK)
 *         status = sesh_jwt_psa_init(&v, key);
 *
 * Compile file_psa.c and key_psa.c with your program and link it with -lmbedx509 -lmbedcrypto.
 * It calls public functions of mbedTLS alone, which take memory by mbedtls_calloc; so does
 * this, for a copy of a PEM file with a NUL behind it.
 */
#ifndef SESH_FILE_PSA_H
#define SESH_FILE_PSA_H

#include "key_psa.h"

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_psa_key_file SESH_PSA_LINK(sesh_psa_key_file)

/*
 * Makes a key of PSA from a file's `length` bytes, as sesh_psa_key_public does. The file is PEM
 * or DER; it holds a public key, of RSA or of an elliptic curve (SubjectPublicKeyInfo; of RSA
 * PKCS #1, too), or an X.509 certificate, of which only the key is taken: nobody checks its
 * dates, its issuer or its signature. PEM needs no NUL at its end. Of several certificates in
 * PEM it is the first. Takes SESH_PSA_SIGNATURE and 700 bytes of stack on a Cortex-M0 for a
 * certificate, fewer for a public key, beside what mbedTLS takes.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  key, algorithm or bytes is NULL; there is no public key in the bytes that
 *                  mbedTLS can read (a private key is none); it is none for the algorithm, as
 *                  sesh_psa_key_public has it (HS256 and its like have no public keys); or
 *                  mbedTLS has no memory. *key is PSA_KEY_ID_NULL.
 */
int sesh_psa_key_file(psa_key_id_t *key, const char *algorithm, const void *bytes, size_t length) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
