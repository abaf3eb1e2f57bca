/* SPDX-License-Identifier: MIT */
#include "key_psa.h"

#include <string.h>

/* ---- the algorithms ----------------------------------------------------- */

/* What a key is used for, and its properties. `bits` is the size of the curve; for other keys it is
   the minimum. */
struct use {
    const char *algorithm;
    psa_algorithm_t psa;
    psa_key_type_t type;
    unsigned bits;
};

#define KEY_HMAC PSA_KEY_TYPE_HMAC
#define KEY_RSA PSA_KEY_TYPE_RSA_PUBLIC_KEY
#define KEY_EC PSA_KEY_TYPE_ECC_PUBLIC_KEY(PSA_ECC_FAMILY_SECP_R1)

/* RFC 7518, section 3.1, without "none". */
static const struct use uses[] = {
    {"HS256", PSA_ALG_HMAC(PSA_ALG_SHA_256), KEY_HMAC, 256},
    {"HS384", PSA_ALG_HMAC(PSA_ALG_SHA_384), KEY_HMAC, 384},
    {"HS512", PSA_ALG_HMAC(PSA_ALG_SHA_512), KEY_HMAC, 512},
    {"RS256", PSA_ALG_RSA_PKCS1V15_SIGN(PSA_ALG_SHA_256), KEY_RSA, 2048},
    {"RS384", PSA_ALG_RSA_PKCS1V15_SIGN(PSA_ALG_SHA_384), KEY_RSA, 2048},
    {"RS512", PSA_ALG_RSA_PKCS1V15_SIGN(PSA_ALG_SHA_512), KEY_RSA, 2048},
    {"PS256", PSA_ALG_RSA_PSS(PSA_ALG_SHA_256), KEY_RSA, 2048},
    {"PS384", PSA_ALG_RSA_PSS(PSA_ALG_SHA_384), KEY_RSA, 2048},
    {"PS512", PSA_ALG_RSA_PSS(PSA_ALG_SHA_512), KEY_RSA, 2048},
    {"ES256", PSA_ALG_ECDSA(PSA_ALG_SHA_256), KEY_EC, 256},
    {"ES384", PSA_ALG_ECDSA(PSA_ALG_SHA_384), KEY_EC, 384},
    {"ES512", PSA_ALG_ECDSA(PSA_ALG_SHA_512), KEY_EC, 521},
};

#define USES (sizeof uses / sizeof *uses)

/* Returns the use of an algorithm if it takes keys of that type, else NULL. */
static const struct use *use_named(const char *algorithm, psa_key_type_t type)
{
    size_t i;
    for (i = 0; algorithm != NULL && i < USES; i++) {
        if (strcmp(algorithm, uses[i].algorithm) == 0) return uses[i].type == type ? &uses[i] : NULL;
    }
    return NULL;
}

static psa_key_usage_t verifying(const struct use *use)
{
    return use->type == KEY_HMAC ? PSA_KEY_USAGE_VERIFY_MESSAGE : PSA_KEY_USAGE_VERIFY_HASH;
}

static bool has_right_size(const struct use *use, size_t bits)
{
    if (use->type == KEY_EC) return bits == use->bits;
    return bits >= use->bits && (use->type == KEY_HMAC || bits <= (size_t)SESH_PSA_SIGNATURE * 8);
}

static bool is_key_for(const struct use *use, const psa_key_attributes_t *key)
{
    return psa_get_key_type(key) == use->type && psa_get_key_algorithm(key) == use->psa &&
           (psa_get_key_usage_flags(key) & verifying(use)) != 0 && has_right_size(use, psa_get_key_bits(key));
}

const char *sesh_psa_key_algorithm(psa_key_id_t key)
{
    psa_key_attributes_t attributes = psa_key_attributes_init();
    const char *algorithm = NULL;
    size_t i;
    if (psa_crypto_init() == PSA_SUCCESS && psa_get_key_attributes(key, &attributes) == PSA_SUCCESS) {
        for (i = 0; i < USES && algorithm == NULL; i++) {
            if (is_key_for(&uses[i], &attributes)) algorithm = uses[i].algorithm;
        }
    }
    psa_reset_key_attributes(&attributes);
    return algorithm;
}

/* ---- importing keys ----------------------------------------------------- */

/* A key of the wrong size is imported and destroyed again: only PSA knows how many bits it has. */
static int import_key(psa_key_id_t *key, const struct use *use, const uint8_t *bytes, size_t length)
{
    psa_key_attributes_t attributes = psa_key_attributes_init();
    bool good = psa_crypto_init() == PSA_SUCCESS;
    psa_set_key_type(&attributes, use->type);
    psa_set_key_algorithm(&attributes, use->psa);
    psa_set_key_usage_flags(&attributes, verifying(use));
    good = good && psa_import_key(&attributes, bytes, length, key) == PSA_SUCCESS;
    psa_reset_key_attributes(&attributes);
    if (good && sesh_psa_key_algorithm(*key) != NULL) return SESH_OK;
    if (good) (void)psa_destroy_key(*key);
    *key = PSA_KEY_ID_NULL;
    return SESH_E_ARGUMENT;
}

int sesh_psa_key_public(psa_key_id_t *key, const char *algorithm, const uint8_t *bytes, size_t length)
{
    const struct use *use = use_named(algorithm, KEY_RSA);
    if (use == NULL) use = use_named(algorithm, KEY_EC);
    if (key == NULL) return SESH_E_ARGUMENT;
    *key = PSA_KEY_ID_NULL;
    return use != NULL && bytes != NULL ? import_key(key, use, bytes, length) : SESH_E_ARGUMENT;
}

/* Is there a PEM file in the bytes? Other text may come before it (RFC 7468, section 2). */
static bool holds_pem(const uint8_t *bytes, size_t length)
{
    static const char pem[] = "-----BEGIN ";
    for (; length >= sizeof pem - 1; bytes++, length--) {
        if (memcmp(bytes, pem, sizeof pem - 1) == 0) return true;
    }
    return false;
}

int sesh_psa_key_hmac(psa_key_id_t *key, const char *algorithm, const uint8_t *secret, size_t length)
{
    const struct use *use = use_named(algorithm, KEY_HMAC);
    if (key == NULL) return SESH_E_ARGUMENT;
    *key = PSA_KEY_ID_NULL;
    if (use == NULL || secret == NULL || length < use->bits / 8) return SESH_E_ARGUMENT;
    return holds_pem(secret, length) ? SESH_E_ARGUMENT : import_key(key, use, secret, length);
}

int sesh_psa_key_ec(psa_key_id_t *key, const char *algorithm, const uint8_t *x, size_t x_length, const uint8_t *y,
                    size_t y_length)
{
    uint8_t point[1 + 2 * 66]; /* the size for P-521 */
    const struct use *use = use_named(algorithm, KEY_EC);
    size_t length = use != NULL ? PSA_BITS_TO_BYTES((size_t)use->bits) : 0;
    if (key == NULL) return SESH_E_ARGUMENT;
    *key = PSA_KEY_ID_NULL;
    if (use == NULL || x == NULL || y == NULL || x_length != length || y_length != length) return SESH_E_ARGUMENT;
    point[0] = 4; /* not compressed */
    memcpy(point + 1, x, length);
    memcpy(point + 1 + length, y, length);
    return import_key(key, use, point, 1 + 2 * length);
}

/* ---- RSAPublicKey -------------------------------------------------------- */

/* A number in big-endian bytes, without leading zeros. */
struct number {
    const uint8_t *bytes;
    size_t length;
};

#define MOST_EXPONENT 8

static struct number number_of(const uint8_t *bytes, size_t length)
{
    struct number number;
    while (length != 0 && *bytes == 0)
        bytes++, length--;
    number.bytes = bytes;
    number.length = length;
    return number;
}

/* Is it odd, at least 3, and not longer than `most` bytes? */
static bool is_odd(struct number n, size_t most)
{
    return n.length != 0 && n.length <= most && (n.bytes[n.length - 1] & 1) != 0 && (n.length > 1 || n.bytes[0] != 1);
}

/* Writes the tag and the length of the content at p before it (X.690, section 8.1). Returns where
   they begin. */
static uint8_t *put_head(uint8_t *p, uint8_t tag, size_t length)
{
    size_t rest = length;
    uint8_t count = 0;
    do {
        *--p = (uint8_t)rest;
        rest >>= 8;
        count++;
    } while (rest != 0);
    if (length > 0x7F) *--p = (uint8_t)(0x80 | count);
    *--p = tag;
    return p;
}

/* Writes a number before p, as an INTEGER. Returns where it begins. */
static uint8_t *put_integer(uint8_t *p, struct number number)
{
    uint8_t *end = p;
    p -= number.length;
    memcpy(p, number.bytes, number.length);
    if (*p > 0x7F) *--p = 0; /* otherwise it would be negative */
    return put_head(p, 0x02, (size_t)(end - p));
}

int sesh_psa_key_rsa(psa_key_id_t *key, const char *algorithm, const uint8_t *n, size_t n_length, const uint8_t *e,
                     size_t e_length)
{
    /* The numbers, three headers (4 + 4 + 2 bytes), and a zero byte for each number. */
    uint8_t der[SESH_PSA_SIGNATURE + MOST_EXPONENT + 12];
    uint8_t *end = der + sizeof der;
    uint8_t *p = end;
    const struct use *use = use_named(algorithm, KEY_RSA);
    struct number modulus;
    struct number exponent;
    if (key == NULL) return SESH_E_ARGUMENT;
    *key = PSA_KEY_ID_NULL;
    if (use == NULL || n == NULL || e == NULL) return SESH_E_ARGUMENT;
    modulus = number_of(n, n_length);
    exponent = number_of(e, e_length);
    if (!is_odd(modulus, SESH_PSA_SIGNATURE) || !is_odd(exponent, MOST_EXPONENT)) return SESH_E_ARGUMENT;
    p = put_integer(p, exponent);
    p = put_integer(p, modulus);
    p = put_head(p, 0x30, (size_t)(end - p));
    return import_key(key, use, p, (size_t)(end - p));
}
