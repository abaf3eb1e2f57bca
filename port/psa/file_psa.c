/* SPDX-License-Identifier: MIT */
#include "file_psa.h"

#include <string.h>

#include <mbedtls/pk.h>
#include <mbedtls/platform.h>
#include <mbedtls/x509_crt.h>

#include <sesh/wipe.h>

/* Bytes around an RSA key or a point, whichever is longer: headers, the algorithm, an exponent. */
#define AROUND_KEY 64
/* Bytes of a key of P-521, which is longer than its signatures. */
#define KEY_P521 133

/* Memory that mbedTLS fills is zeroed first, since MemorySanitizer does not see mbedTLS write. */

/* Returns where the content of the element at p begins (X.690, section 8.1). */
static const uint8_t *content(const uint8_t *p)
{
    return p[1] < 0x80 ? p + 2 : p + 2 + (p[1] & 0x7F);
}

/* mbedTLS writes a SubjectPublicKeyInfo (RFC 5280, section 4.1). This is a SEQUENCE of the
   algorithm, which is shorter than 128 bytes, and a BIT STRING, whose first byte is 0. The rest of
   the BIT STRING is the key in the format of PSA. PSA checks on which curve a point is. */
static int take_key_of(psa_key_id_t *key, const char *algorithm, mbedtls_pk_context *pk)
{
    uint8_t der[AROUND_KEY + (SESH_PSA_SIGNATURE > KEY_P521 ? SESH_PSA_SIGNATURE : KEY_P521)] = {0};
    const uint8_t *end = der + sizeof der;
    const uint8_t *p;
    int length = mbedtls_pk_write_pubkey_der(pk, der, sizeof der); /* at the end of der */
    if (length <= 0) return SESH_E_ARGUMENT;
    p = content(end - length);
    p = content(p) + p[1];
    p = content(p) + 1;
    return sesh_psa_key_public(key, algorithm, p, (size_t)(end - p));
}

static int take_certificate(psa_key_id_t *key, const char *algorithm, const unsigned char *bytes, size_t length)
{
    mbedtls_x509_crt certificate = {0};
    int status = SESH_E_ARGUMENT;
    mbedtls_x509_crt_init(&certificate);
    /* A result above 0 is how many certificates could not be read; the first may be one of them. */
    if (mbedtls_x509_crt_parse(&certificate, bytes, length) >= 0 && certificate.pk_raw.p != NULL) {
        status = take_key_of(key, algorithm, &certificate.pk);
    }
    mbedtls_x509_crt_free(&certificate);
    return status;
}

/* mbedTLS reads the bytes as PEM if the last one is NUL, else as DER. */
static int take_file(psa_key_id_t *key, const char *algorithm, const unsigned char *bytes, size_t length)
{
    mbedtls_pk_context pk;
    int status;
    mbedtls_pk_init(&pk);
    status = mbedtls_pk_parse_public_key(&pk, bytes, length) == 0 ? take_key_of(key, algorithm, &pk)
                                                                  : take_certificate(key, algorithm, bytes, length);
    mbedtls_pk_free(&pk);
    return status;
}

static int take_pem(psa_key_id_t *key, const char *algorithm, const void *bytes, size_t length)
{
    unsigned char *copy = length < SIZE_MAX ? (unsigned char *)mbedtls_calloc(1, length + 1) : NULL;
    int status;
    if (copy == NULL) return SESH_E_ARGUMENT;
    memcpy(copy, bytes, length);
    status = take_file(key, algorithm, copy, length + 1);
    sesh_wipe(copy, length); /* it may have been a private key */
    mbedtls_free(copy);
    return status;
}

int sesh_psa_key_file(psa_key_id_t *key, const char *algorithm, const void *bytes, size_t length)
{
    if (key == NULL) return SESH_E_ARGUMENT;
    *key = PSA_KEY_ID_NULL;
    /* An mbedTLS that is built on PSA reads keys only after psa_crypto_init. */
    if (bytes == NULL || length == 0 || psa_crypto_init() != PSA_SUCCESS) return SESH_E_ARGUMENT;
    if (take_file(key, algorithm, (const unsigned char *)bytes, length) == SESH_OK) return SESH_OK;
    return take_pem(key, algorithm, bytes, length);
}
