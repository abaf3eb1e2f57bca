/* SPDX-License-Identifier: MIT */
#include "key_mbedtls.h"

#include <string.h>

#include <mbedtls/platform.h>
#include <mbedtls/x509_crt.h>

#include <sesh/wipe.h>

static bool take_certificate(mbedtls_pk_context *key, const unsigned char *bytes, size_t length)
{
    mbedtls_x509_crt certificate;
    bool good;
    mbedtls_x509_crt_init(&certificate);
    good = mbedtls_x509_crt_parse(&certificate, bytes, length) >= 0 && certificate.pk_raw.p != NULL &&
           mbedtls_pk_parse_public_key(key, certificate.pk_raw.p, certificate.pk_raw.len) == 0;
    mbedtls_x509_crt_free(&certificate);
    return good;
}

/* mbedTLS takes bytes for PEM when the last one is NUL, else for DER. */
static bool take_key(mbedtls_pk_context *key, const unsigned char *bytes, size_t length)
{
    if (mbedtls_pk_parse_public_key(key, bytes, length) == 0) return true;
    mbedtls_pk_free(key);
    if (take_certificate(key, bytes, length)) return true;
    mbedtls_pk_free(key);
    return false;
}

static bool take_pem(mbedtls_pk_context *key, const void *bytes, size_t length)
{
    unsigned char *copy = length < SIZE_MAX ? (unsigned char *)mbedtls_calloc(1, length + 1) : NULL;
    bool good;
    if (copy == NULL) return false;
    memcpy(copy, bytes, length);
    good = take_key(key, copy, length + 1);
    sesh_wipe(copy, length); /* it may have been somebody's private key */
    mbedtls_free(copy);
    return good;
}

int sesh_jwt_mbedtls_key(mbedtls_pk_context *key, const void *bytes, size_t length)
{
    if (key == NULL || bytes == NULL || length == 0) return SESH_E_ARGUMENT;
    return take_key(key, (const unsigned char *)bytes, length) || take_pem(key, bytes, length) ? SESH_OK
                                                                                               : SESH_E_ARGUMENT;
}
