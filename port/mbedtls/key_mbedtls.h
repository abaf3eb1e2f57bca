/* SPDX-License-Identifier: MIT */
/*
 * key_mbedtls.h: the public key in a file, for the verifiers of jwt_mbedtls.h:
 *
 *     mbedtls_pk_context key;
 *     mbedtls_pk_init(&key);
 *     if (sesh_jwt_mbedtls_key(&key, bytes, length) == SESH_OK)
 *         status = sesh_jwt_mbedtls_rs256(&v, &key);
 *
 * Compile key_mbedtls.c with your program and link it with -lmbedx509 -lmbedcrypto.
 */
#ifndef SESH_KEY_MBEDTLS_H
#define SESH_KEY_MBEDTLS_H

#include <sesh/sesh.h>

#include <mbedtls/pk.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Takes the public key of a file's `length` bytes into key. The file is PEM or DER; it holds
 * a public key, of RSA or of an elliptic curve (SubjectPublicKeyInfo; of RSA PKCS #1, too), or
 * an X.509 certificate, of which only the key is taken: nobody checks its dates, its issuer or
 * its signature. PEM needs no NUL at its end. Of several certificates in PEM it is the first.
 *
 * key must have been initialized with mbedtls_pk_init and hold nothing. mbedtls_pk_free
 * releases it. bytes need not live after the call.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  key or bytes is NULL; or there is no public key in the bytes that mbedTLS
 *                  can read (a private key is none); or mbedTLS has no memory. key holds nothing.
 */
int sesh_jwt_mbedtls_key(mbedtls_pk_context *key, const void *bytes, size_t length) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
