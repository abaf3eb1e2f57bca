/* SPDX-License-Identifier: MIT */
/* Keys and signatures through the PSA Crypto API, as mbedTLS implements it: port/psa. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "tally.h"

#ifdef SESH_PSA

#include "file_psa.h"
#include "jwk_psa.h"
#include "jwt_psa.h"
#include "signed.h"
#include "types/claims.h"

static unsigned char work[1024];

static void assert_zero(const void *memory, size_t size)
{
    const uint8_t *byte = (const uint8_t *)memory;
    size_t i;
    for (i = 0; i < size; i++)
        assert_int_equal(byte[i], 0);
}

/* ---- keys ----------------------------------------------------------------- */

struct bytes {
    uint8_t at[600];
    size_t length;
};

static struct bytes decoded(const char *base64url)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    struct bytes bytes;
    unsigned long group = 0;
    unsigned bits = 0;
    bytes.length = 0;
    for (; *base64url != '\0'; base64url++) {
        group = (group & 0xFF) << 6 | (unsigned long)(strchr(alphabet, *base64url) - alphabet);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        assert_true(bytes.length < sizeof bytes.at);
        bytes.at[bytes.length++] = (uint8_t)(group >> bits);
    }
    return bytes;
}

enum made_by { RSA, EC, SECRET, PUBLIC, FROM_FILE };

/* A key: its numbers in base64url; for FROM_FILE, the text itself. */
struct key_row {
    const char *what;
    const char *algorithm;
    enum made_by by;
    const char *one;
    const char *two; /* exponent or y; "" where there is none */
    int status;
};

static int make_key(psa_key_id_t *key, const struct key_row *row)
{
    struct bytes one;
    struct bytes two;
    memset(key, 0x5A, sizeof *key);
    if (row->by == FROM_FILE) return sesh_psa_key_file(key, row->algorithm, row->one, strlen(row->one));
    one = decoded(row->one);
    two = decoded(row->two);
    switch (row->by) {
    case RSA: return sesh_psa_key_rsa(key, row->algorithm, one.at, one.length, two.at, two.length);
    case EC: return sesh_psa_key_ec(key, row->algorithm, one.at, one.length, two.at, two.length);
    case SECRET: return sesh_psa_key_hmac(key, row->algorithm, one.at, one.length);
    default: return sesh_psa_key_public(key, row->algorithm, one.at, one.length);
    }
}

/* A key that is made has its algorithm; a refused one leaves no key. */
static void assert_key(const struct key_row *row)
{
    struct sesh_jwt_psa v;
    psa_key_id_t key;
    int status = make_key(&key, row);
    if (status != row->status) fail_msg("%s: %s", row->what, sesh_status_name(status));
    if (status == SESH_OK) {
        assert_string_equal(sesh_psa_key_algorithm(key), row->algorithm);
        assert_int_equal(sesh_jwt_psa_init(&v, key), SESH_OK);
        assert_string_equal(v.verifier.algorithm, row->algorithm);
        sesh_jwt_psa_free(&v);
        assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
    } else {
        assert_int_equal(status, SESH_E_ARGUMENT);
        assert_true(key == PSA_KEY_ID_NULL);
    }
    assert_null(sesh_psa_key_algorithm(key));
}

#define E "AQAB" /* 65537 */
#define SECRET_32 "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
#define SECRET_31 "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg"
#define ZEROS_32 "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
#define SECRET_47 "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4"
#define NO SESH_E_ARGUMENT

/* The size of keys: RFC 7518, sections 3.2 to 3.5. */
static void test_sizes_of_keys(void **state)
{
    static const char too_small_for_hs512[] =
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-";
    static const struct key_row rows[] = {
        {"RSA, 2048 bits", "RS256", RSA, rfc_rsa_n, E, SESH_OK},
        {"RSA, another exponent", "RS256", RSA, rsa_e3_n, "Aw", SESH_OK},
        {"RSA, zeros before the exponent", "RS256", RSA, rsa_n, "AAAAAAAAAAEAAQ", SESH_OK},
        {"RSA, 1024 bits", "RS256", RSA, rsa_1024, E, NO},
        {"RSA, 1024 bits, PSS", "PS256", RSA, rsa_1024, E, NO},
        {"RSA, 2040 bits", "RS256", RSA, rsa_2040, E, NO},
        {"RSA, 2047 bits", "RS256", RSA, rsa_2047, E, NO},
        {"RSA, 4104 bits", "RS256", RSA, rsa_4104, E, NO},
        {"HMAC, 32 bytes", "HS256", SECRET, SECRET_32, "", SESH_OK},
        {"HMAC, 31 bytes", "HS256", SECRET, SECRET_31, "", NO},
        {"HMAC, no byte", "HS256", SECRET, "", "", NO},
        {"HMAC, 47 bytes for HS384", "HS384", SECRET, SECRET_47, "", NO},
        {"HMAC, 63 bytes for HS512", "HS512", SECRET, too_small_for_hs512, "", NO},
        {"HMAC, 64 bytes", "HS512", SECRET, rfc_hmac_k, "", SESH_OK},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_key(&rows[i]);
}

/* The longest numbers that fit. PSA does not check whether they are a real key. */
static void test_largest_keys(void **state)
{
    static uint8_t n[SESH_PSA_SIGNATURE + 1], e[9], secret[600], exported[SESH_PSA_SIGNATURE + 32];
    psa_key_id_t key;
    size_t length = 0;
    (void)state;
    n[0] = e[0] = 0x80;
    n[SESH_PSA_SIGNATURE - 1] = n[SESH_PSA_SIGNATURE] = e[7] = e[8] = 1;
    assert_int_equal(sesh_psa_key_rsa(&key, "RS256", n, SESH_PSA_SIGNATURE, e, 8), SESH_OK);
    assert_string_equal(sesh_psa_key_algorithm(key), "RS256");
    assert_int_equal(psa_export_public_key(key, exported, sizeof exported, &length), PSA_SUCCESS);
    assert_memory_equal(exported + length - 8, e, 8);
    assert_memory_equal(exported + length - 11 - SESH_PSA_SIGNATURE, n, SESH_PSA_SIGNATURE);
    assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
    assert_int_equal(sesh_psa_key_rsa(&key, "RS256", n, SESH_PSA_SIGNATURE + 1, e, 8), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_rsa(&key, "RS256", n, SESH_PSA_SIGNATURE, e, 9), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_hmac(&key, "HS256", secret, sizeof secret), SESH_OK);
    assert_string_equal(sesh_psa_key_algorithm(key), "HS256");
    assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
}

/* A key of another type than the algorithm's: RFC 8725, sections 2.1 and 3.1. */
static void test_keys_of_another_type(void **state)
{
    static const struct key_row rows[] = {
        {"a secret beside RS256", "RS256", SECRET, rfc_hmac_k, "", NO},
        {"a secret beside ES256", "ES256", SECRET, rfc_hmac_k, "", NO},
        {"a modulus beside HS256", "HS256", RSA, rfc_rsa_n, E, NO},
        {"a modulus beside ES256", "ES256", RSA, rfc_rsa_n, E, NO},
        {"a point beside HS256", "HS256", EC, rfc_ec_x, rfc_ec_y, NO},
        {"a point beside RS256", "RS256", EC, rfc_ec_x, rfc_ec_y, NO},
        {"a point of P-256 beside ES384", "ES384", EC, rfc_ec_x, rfc_ec_y, NO},
        {"a point of P-384 beside ES256", "ES256", EC, es384_x, es384_y, NO},
        {"a point of P-384 beside ES512", "ES512", EC, es384_x, es384_y, NO},
        {"a point of secp256k1 beside ES256", "ES256", EC, secp256k1_x, secp256k1_y, NO},
        {"a file with RSA beside HS256", "HS256", FROM_FILE, rfc_rsa_pem, "", NO},
        {"a file with RSA beside ES256", "ES256", FROM_FILE, rfc_rsa_pem, "", NO},
        {"a file with a curve beside PS256", "PS256", FROM_FILE, rfc_ec_pem, "", NO},
        {"a file with P-256 beside ES384", "ES384", FROM_FILE, rfc_ec_pem, "", NO},
        {"a file with secp256k1 beside ES256", "ES256", FROM_FILE, secp256k1_pem, "", NO},
        {"a file with brainpoolP256r1 beside ES256", "ES256", FROM_FILE, brainpool_pem, "", NO},
        {"no algorithm", "none", SECRET, rfc_hmac_k, "", NO},
        {"an algorithm without a name", "", RSA, rfc_rsa_n, E, NO},
        {"an algorithm in small letters", "rs256", RSA, rfc_rsa_n, E, NO},
        {"a longer name", "RS2560", RSA, rfc_rsa_n, E, NO},
        {"an algorithm to encrypt", "RSA-OAEP-256", RSA, rfc_rsa_n, E, NO},
        {"NULL", NULL, RSA, rfc_rsa_n, E, NO},
        {"NULL, of a curve", NULL, EC, rfc_ec_x, rfc_ec_y, NO},
        {"NULL, of a curve without a point", NULL, EC, "", "", NO},
        {"NULL, a secret", NULL, SECRET, rfc_hmac_k, "", NO},
        {"NULL, a file", NULL, FROM_FILE, rfc_rsa_pem, "", NO},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_key(&rows[i]);
}

/* Numbers that are not a key. */
static void test_numbers(void **state)
{
    static const char short_x[] = "zc4ncPbEXUGDy-5v20t7WAczNXvp7xO6z248e9FURQ";
    static const char long_x[] = "AH_NzidwTsRdQYPL7m_bS3tYBzM1e-nvE7rPbjx70VRF";
    static const struct key_row rows[] = {
        {"exponent 1", "RS256", RSA, rfc_rsa_n, "AQ", NO},
        {"exponent 2", "RS256", RSA, rfc_rsa_n, "Ag", NO},
        {"exponent 65536", "RS256", RSA, rfc_rsa_n, "AQAA", NO},
        {"exponent 0", "RS256", RSA, rfc_rsa_n, "AA", NO},
        {"no exponent", "RS256", RSA, rfc_rsa_n, "", NO},
        {"an exponent of 9 bytes", "RS256", RSA, rfc_rsa_n, "AQAAAAAAAAAB", NO},
        {"no modulus", "RS256", RSA, "", E, NO},
        {"a modulus of zeros", "RS256", RSA, ZEROS_32, E, NO},
        {"x without its first byte", "ES256", EC, short_x, rfc_ec_y, NO},
        {"x with a zero before it", "ES256", EC, long_x, rfc_ec_y, NO},
        {"no y", "ES256", EC, rfc_ec_x, "", NO},
        {"x and y exchanged: not on the curve", "ES256", EC, rfc_ec_y, rfc_ec_x, NO},
        {"zero: not on the curve", "ES256", EC, ZEROS_32, ZEROS_32, NO},
        {"P-384, not on the curve", "ES384", EC, es384_y, es384_x, NO},
        {"P-521, not on the curve", "ES512", EC, es512_y, es512_x, NO},
        {"a public key of no byte", "ES256", PUBLIC, "", "", NO},
        {"a public key that is a secret", "HS256", PUBLIC, rfc_hmac_k, "", NO},
    };
    psa_key_id_t key;
    struct bytes n = decoded(rfc_rsa_n);
    struct bytes x = decoded(rfc_ec_x);
    struct bytes y = decoded(rfc_ec_y);
    static uint8_t padded[258];
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_key(&rows[i]);
    assert_int_equal(sesh_psa_key_ec(&key, "ES256", x.at, 31, y.at, 32), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_ec(&key, "ES256", x.at, 33, y.at, 32), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_ec(&key, "ES256", x.at, 32, y.at, 31), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_ec(&key, "ES256", x.at, 32, y.at, 33), SESH_E_ARGUMENT);
    n.at[255] ^= 1;
    assert_int_equal(sesh_psa_key_rsa(&key, "RS256", n.at, 256, (const uint8_t *)"\3", 1), SESH_E_ARGUMENT);
    n.at[255] ^= 1;
    memcpy(padded + 2, n.at, 256);
    assert_int_equal(sesh_psa_key_rsa(&key, "RS256", padded, 258, (const uint8_t *)"\3", 1), SESH_OK);
    assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
}

/* PSA imports what it exports. */
static void test_public_keys(void **state)
{
    static const struct key_row rows[] = {
        {"RSA", "PS384", RSA, rfc_rsa_n, E, SESH_OK},
        {"P-256", "ES256", EC, rfc_ec_x, rfc_ec_y, SESH_OK},
        {"P-384", "ES384", EC, es384_x, es384_y, SESH_OK},
        {"P-521", "ES512", EC, es512_x, es512_y, SESH_OK},
    };
    psa_key_id_t key;
    uint8_t bytes[600];
    size_t length;
    size_t other;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(make_key(&key, &rows[i]), SESH_OK);
        assert_int_equal(psa_export_public_key(key, bytes, sizeof bytes, &length), PSA_SUCCESS);
        assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
        assert_int_equal(sesh_psa_key_public(&key, rows[i].algorithm, bytes, length), SESH_OK);
        assert_string_equal(sesh_psa_key_algorithm(key), rows[i].algorithm);
        assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
        assert_int_equal(sesh_psa_key_public(&key, rows[i].algorithm, bytes, length - 1), SESH_E_ARGUMENT);
        for (other = 0; other < sizeof rows / sizeof *rows; other++) {
            if (other == i) continue;
            assert_int_equal(sesh_psa_key_public(&key, rows[other].algorithm, bytes, length), SESH_E_ARGUMENT);
        }
    }
}

static void test_null_pointers(void **state)
{
    static const uint8_t bytes[64] = {3};
    psa_key_id_t key = 7;
    (void)state;
    assert_int_equal(sesh_psa_key_rsa(NULL, "RS256", bytes, 64, bytes, 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_ec(NULL, "ES256", bytes, 32, bytes, 32), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_hmac(NULL, "HS256", bytes, 32), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_public(NULL, "ES256", bytes, 64), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_file(NULL, "ES256", rfc_ec_pem, strlen(rfc_ec_pem)), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_rsa(&key, "RS256", NULL, 64, bytes, 1), SESH_E_ARGUMENT);
    assert_true(key == PSA_KEY_ID_NULL);
    assert_int_equal(sesh_psa_key_rsa(&key, "RS256", bytes, 64, NULL, 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_ec(&key, "ES256", NULL, 32, bytes, 32), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_ec(&key, "ES256", bytes, 32, NULL, 32), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_hmac(&key, "HS256", NULL, 32), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_public(&key, "ES256", NULL, 64), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_file(&key, "ES256", NULL, 64), SESH_E_ARGUMENT);
    sesh_jwt_psa_free(NULL);
}

/* PSA has slots for 32 keys: a refused key must take none. */
static void test_refused_keys_are_destroyed(void **state)
{
    static const struct key_row small = {"RSA, 1024 bits", "RS256", RSA, rsa_1024, E, NO};
    static const struct key_row good = {"RSA", "RS256", RSA, rsa_n, E, SESH_OK};
    size_t i;
    (void)state;
    for (i = 0; i < 100; i++)
        assert_key(&small);
    assert_key(&good);
}

/* Files that are not public keys; rows of tests/tool.sh have valid ones in every form. */
static void test_files(void **state)
{
    static const char private_key[] = "-----BEGIN EC PRIVATE KEY-----\n"
                                      "MHcCAQEEIOSIjTjYf2xK1+GzbyIyh/Qeb39zyOLLzBG9scfb7455oAoGCCqGSM49\n"
                                      "AwEHoUQDQgAEw9OxHNZxcOkl2f1z7/N/jB4CWPqSgyah5zC9WsiVyng6suzwlVMi\n"
                                      "Wm/iDFR55frl5jre54Zk6QQFoXAPb0snHA==\n"
                                      "-----END EC PRIVATE KEY-----\n";
    static const struct key_row rows[] = {
        {"a curve", "ES256", FROM_FILE, rfc_ec_pem, "", SESH_OK},
        {"RSA", "PS512", FROM_FILE, rfc_rsa_pem, "", SESH_OK},
        {"a private key", "ES256", FROM_FILE, private_key, "", NO},
        {"a file that is cut", "ES256", FROM_FILE, "-----BEGIN PUBLIC KEY-----\n", "", NO},
        {"an empty file", "ES256", FROM_FILE, "", "", NO},
    };
    psa_key_id_t key;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_key(&rows[i]);
    /* Also with its NUL counted. */
    assert_int_equal(sesh_psa_key_file(&key, "ES256", rfc_ec_pem, sizeof rfc_ec_pem), SESH_OK);
    assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
}

/* Writes the tag and the length of the data from p to end in front of it; the length has two
   bytes. */
static uint8_t *put_head(uint8_t *p, uint8_t tag, const uint8_t *end)
{
    size_t length = (size_t)(end - p);
    const uint8_t head[4] = {tag, 0x82, (uint8_t)(length >> 8), (uint8_t)length};
    memcpy(p - 4, head, 4);
    return p - 4;
}

/* Makes a SubjectPublicKeyInfo for RSA in DER, with a modulus of this many bytes and an exponent
   of 8. */
static int make_key_of_file(psa_key_id_t *key, size_t modulus)
{
    static const uint8_t rsa[] = {0x30, 13, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 13, 1, 1, 1, 5, 0};
    static const uint8_t exponent[] = {2, 9, 0, 0x80, 0, 0, 0, 0, 0, 0, 1};
    static uint8_t file[1200];
    const uint8_t *end = file + sizeof file;
    uint8_t *p = file + sizeof file - sizeof exponent;
    memset(file, 0, sizeof file);
    memcpy(p, exponent, sizeof exponent);
    p[-1] = 1;
    p -= modulus + 1;
    p[1] = 0x80;
    p = put_head(p, 0x02, p + modulus + 1);
    p = put_head(p, 0x30, end);
    p = put_head(p - 1, 0x03, end);
    p -= sizeof rsa;
    memcpy(p, rsa, sizeof rsa);
    p = put_head(p, 0x30, end);
    return sesh_psa_key_file(key, "RS256", p, (size_t)(end - p));
}

/* The longest key in a file, and one that mbedTLS reads but that does not fit. */
static void test_largest_files(void **state)
{
    psa_key_id_t key;
    (void)state;
    assert_int_equal(make_key_of_file(&key, SESH_PSA_SIGNATURE), SESH_OK);
    assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
    assert_int_equal(make_key_of_file(&key, 1024), SESH_E_ARGUMENT);
    assert_true(key == PSA_KEY_ID_NULL);
}

/* ---- signatures ------------------------------------------------------------- */

struct signed_row {
    struct key_row key;
    const char *token;
    size_t step; /* between the characters that are changed: some curves are slow */
};

static const struct signed_row signed_rows[] = {
    {{"RFC 7515, A.1", "HS256", SECRET, rfc_hmac_k, "", SESH_OK}, rfc_hs256, 1},
    {{"RFC 7515, A.2", "RS256", RSA, rfc_rsa_n, E, SESH_OK}, rfc_rs256, 1},
    {{"RFC 7515, A.2, a file", "RS256", FROM_FILE, rfc_rsa_pem, "", SESH_OK}, rfc_rs256, 1},
    {{"RFC 7515, A.3", "ES256", EC, rfc_ec_x, rfc_ec_y, SESH_OK}, rfc_es256, 1},
    {{"RFC 7515, A.3, a file", "ES256", FROM_FILE, rfc_ec_pem, "", SESH_OK}, rfc_es256, 9},
    {{"a short R", "ES256", EC, rfc_ec_x, rfc_ec_y, SESH_OK}, es256_short_r, 5},
    {{"a short S", "ES256", EC, rfc_ec_x, rfc_ec_y, SESH_OK}, es256_short_s, 5},
    {{"HS384", "HS384", SECRET, rfc_hmac_k, "", SESH_OK}, hs384, 1},
    {{"HS512", "HS512", SECRET, rfc_hmac_k, "", SESH_OK}, hs512, 1},
    {{"exponent 3", "RS256", RSA, rsa_e3_n, "Aw", SESH_OK}, rs256_e3, 1},
    {{"RS384", "RS384", RSA, rsa_n, E, SESH_OK}, rs384, 1},
    {{"RS512", "RS512", RSA, rsa_n, E, SESH_OK}, rs512, 1},
    {{"PS256", "PS256", RSA, rsa_n, E, SESH_OK}, ps256, 1},
    {{"PS384", "PS384", RSA, rsa_n, E, SESH_OK}, ps384, 1},
    {{"PS512", "PS512", RSA, rsa_n, E, SESH_OK}, ps512, 1},
    {{"ES384", "ES384", EC, es384_x, es384_y, SESH_OK}, es384, 7},
    {{"ES512", "ES512", EC, es512_x, es512_y, SESH_OK}, es512, 11},
};

#define SIGNED_ROWS (sizeof signed_rows / sizeof *signed_rows)

static void open_verifier(struct sesh_jwt_psa *v, const struct key_row *row)
{
    psa_key_id_t key;
    assert_int_equal(make_key(&key, row), SESH_OK);
    memset(v, 0x5A, sizeof *v);
    assert_int_equal(sesh_jwt_psa_init(v, key), SESH_OK);
}

static void close_verifier(struct sesh_jwt_psa *v)
{
    psa_key_id_t key = v->key;
    sesh_jwt_psa_free(v);
    assert_zero(v, sizeof *v);
    assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
}

static int verify(struct sesh_jwt_psa *v, const char *token, size_t length, size_t chunk, struct sesh_claims *claims)
{
    struct sesh_jwt jwt;
    size_t from;
    int status;
    memset(claims, 0x5A, sizeof *claims);
    if (sesh_jwt_begin_verified(&jwt, &sesh_claims_type, claims, work, sizeof work, &v->verifier, NULL) == SESH_OK) {
        for (from = 0; from < length; from += chunk)
            (void)sesh_jwt_feed(&jwt, token + from, length - from < chunk ? length - from : chunk);
    }
    status = sesh_jwt_end(&jwt, NULL);
    if (status != SESH_OK) assert_zero(claims, sizeof *claims);
    return status;
}

/* Valid as it is; refused with any of its characters changed, or with fewer of them. */
static void test_signatures(void **state)
{
    struct sesh_jwt_psa v;
    struct sesh_claims claims;
    size_t r;
    size_t i;
    (void)state;
    for (r = 0; r < SIGNED_ROWS; r++) {
        const struct signed_row *row = &signed_rows[r];
        size_t length = strlen(row->token);
        char changed[1000];
        open_verifier(&v, &row->key);
        for (i = 1; i <= length; i += i < 4 ? 1 : 50) {
            if (verify(&v, row->token, length, i, &claims) != SESH_OK) fail_msg("%s, %u", row->key.what, (unsigned)i);
            if (claims.has != 0) assert_string_equal(claims.iss, "joe");
        }
        for (i = 0; i < length; i += row->step) {
            memcpy(changed, row->token, length);
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            assert_int_not_equal(verify(&v, changed, length, length, &claims), SESH_OK);
            assert_int_not_equal(verify(&v, row->token, i, length, &claims), SESH_OK);
        }
        /* The verifier still works. */
        assert_int_equal(verify(&v, row->token, length, length, &claims), SESH_OK);
        close_verifier(&v);
    }
}

/* Signatures of other lengths, and signatures of zero bits, so that R and S are zero. */
static void test_signatures_of_zeros(void **state)
{
    struct sesh_jwt_psa v;
    struct sesh_claims claims;
    char token[1000];
    size_t r;
    size_t n;
    (void)state;
    for (r = 0; r < SIGNED_ROWS; r++) {
        size_t length = (size_t)(strrchr(signed_rows[r].token, '.') + 1 - signed_rows[r].token);
        open_verifier(&v, &signed_rows[r].key);
        memcpy(token, signed_rows[r].token, length);
        for (n = 0; n < 700; n++) {
            int status = verify(&v, token, length + n, length + n, &claims);
            if (n != 0 && n % 4 != 1 && n < 684) assert_int_equal(status, SESH_E_JWT_SIGNATURE);
            else assert_int_equal(status, n == 0 || n >= 684 ? SESH_E_JWT_FORMAT : SESH_E_BASE64);
            token[length + n] = 'A';
        }
        close_verifier(&v);
    }
}

/* One step too many, and one too few: what PSA cannot do is refused. */
static void test_steps_out_of_order(void **state)
{
    size_t r;
    (void)state;
    for (r = 0; r < SIGNED_ROWS; r++) {
        const char *token = signed_rows[r].token;
        const char *dot = strrchr(token, '.');
        struct bytes signature = decoded(dot + 1);
        struct sesh_jwt_psa v;
        open_verifier(&v, &signed_rows[r].key);
        v.verifier.begin(&v);
        v.verifier.update(&v, (const uint8_t *)token, (size_t)(dot - token));
        assert_true(v.verifier.verify(&v, signature.at, signature.length));
        assert_false(v.verifier.verify(&v, signature.at, signature.length));
        v.verifier.update(&v, (const uint8_t *)token, (size_t)(dot - token));
        assert_false(v.verifier.verify(&v, signature.at, signature.length));
        close_verifier(&v);
    }
}

/* Each token with each verifier: the signature is checked only with a key for its algorithm. */
static void test_other_algorithms(void **state)
{
    struct sesh_jwt_psa v;
    struct sesh_claims claims;
    size_t r;
    size_t i;
    (void)state;
    for (r = 0; r < SIGNED_ROWS; r++) {
        open_verifier(&v, &signed_rows[r].key);
        for (i = 0; i < SIGNED_ROWS; i++) {
            const char *token = signed_rows[i].token;
            bool same = strcmp(signed_rows[i].key.algorithm, signed_rows[r].key.algorithm) == 0;
            int status = verify(&v, token, strlen(token), 10, &claims);
            if (!same) assert_int_equal(status, SESH_E_JWT_ALGORITHM);
        }
        close_verifier(&v);
    }
}

/* Attackers' tokens, which ask for another key or another check: RFC 8725, section 2. */
static void test_attacks(void **state)
{
    /* {"alg":"HS256"}, with a code made with the text of rfc_rsa_pem as the secret. */
    static const char confused[] =
        "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UifQ.kNewCYcB0dIDevKHvKN4ostp4KUFued12GTGOPFfIvg";
    static const struct {
        struct key_row key;
        const char *token;
        int status;
    } rows[] = {
        {{"a public key for a secret", "RS256", FROM_FILE, rfc_rsa_pem, "", SESH_OK}, confused, SESH_E_JWT_ALGORITHM},
        {{"none", "RS256", FROM_FILE, rfc_rsa_pem, "", SESH_OK},
         "eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.e30",
         SESH_E_JWT_ALGORITHM},
        {{"another's key", "RS256", RSA, rsa_n, E, SESH_OK}, rfc_rs256, SESH_E_JWT_SIGNATURE},
        {{"another's secret", "HS256", SECRET, SECRET_32, "", SESH_OK}, rfc_hs256, SESH_E_JWT_SIGNATURE},
        {{"another's curve", "ES256", EC, rfc_ec_x, rfc_ec_y, SESH_OK}, es256_by_p384, SESH_E_JWT_SIGNATURE},
        {{"PSS with a salt of 20 bytes", "PS256", RSA, rsa_n, E, SESH_OK}, ps256_short_salt, SESH_E_JWT_SIGNATURE},
        {{"PKCS1-v1_5 for PSS", "PS256", RSA, rsa_n, E, SESH_OK}, ps256_by_pkcs1, SESH_E_JWT_SIGNATURE},
    };
    static uint8_t text[100];
    static const struct key_row secret_of_pem = {"a PEM file for a secret", "HS256", SECRET, "", "", NO};
    struct sesh_jwt_psa v;
    struct sesh_claims claims;
    psa_key_id_t key;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        int status;
        open_verifier(&v, &rows[i].key);
        status = verify(&v, rows[i].token, strlen(rows[i].token), 10, &claims);
        if (status != rows[i].status) fail_msg("%s: %s", rows[i].key.what, sesh_status_name(status));
        close_verifier(&v);
    }
    assert_int_equal(
        sesh_psa_key_hmac(&key, secret_of_pem.algorithm, (const uint8_t *)rfc_rsa_pem, strlen(rfc_rsa_pem)),
        SESH_E_ARGUMENT);
    /* Text may precede it. */
    memset(text, '\n', 40);
    memcpy(text + 40, rfc_rsa_pem, 60);
    assert_int_equal(sesh_psa_key_hmac(&key, "HS256", text, sizeof text), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_hmac(&key, "HS256", text, 40 + sizeof "-----BEGIN " - 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_hmac(&key, "HS256", text, 40 + sizeof "-----BEGIN " - 2), SESH_OK);
    (void)psa_destroy_key(key);
}

/* ---- keys in JSON ------------------------------------------------------------ */

/* A JWK's members; `one` and `two` are n and e for RSA, x and y for a curve. NULL leaves a
   member out. */
struct jwk_row {
    const char *what;
    const char *algorithm;
    const char *members;
    enum made_by by;
    const char *one;
    const char *two;
};

#define KTY_RSA "\"kty\":\"RSA\""
#define KTY_EC "\"kty\":\"EC\",\"crv\":"

static size_t put_member(char *json, const char *name, const char *value)
{
    return value != NULL ? (size_t)sprintf(json, "\"%s\":\"%s\",", name, value) : 0;
}

/* Reads a key as a program reads foreign keys: what does not fit the struct is left out. */
static void read_jwk(struct sesh_jwk *jwk, const struct jwk_row *row)
{
    static const struct sesh_options options = {.lenient = true, .last_wins = true};
    static char json[2000] = "{";
    size_t length = 1;
    length += put_member(json + length, row->by == RSA ? "n" : "x", row->one);
    length += put_member(json + length, row->by == RSA ? "e" : "y", row->two);
    length += (size_t)sprintf(json + length, "%s}", row->members);
    assert_int_equal(sesh_read(&sesh_jwk_type, jwk, work, sizeof work, json, length, &options, NULL), SESH_OK);
}

static int key_of_jwk(psa_key_id_t *key, const struct jwk_row *row)
{
    struct sesh_jwk jwk;
    read_jwk(&jwk, row);
    memset(key, 0x5A, sizeof *key);
    return sesh_psa_key_jwk(key, row->algorithm, &jwk);
}

static int verify_by_jwk(const struct jwk_row *row, const char *token)
{
    struct sesh_jwt_psa v;
    struct sesh_claims claims;
    psa_key_id_t key;
    int status = key_of_jwk(&key, row);
    if (status != SESH_OK) fail_msg("%s: %s", row->what, sesh_status_name(status));
    assert_string_equal(sesh_psa_key_algorithm(key), row->algorithm);
    assert_int_equal(sesh_jwt_psa_init(&v, key), SESH_OK);
    status = verify(&v, token, strlen(token), 10, &claims);
    close_verifier(&v);
    return status;
}

static const struct jwk_row rfc_jwk = {"RFC 7515, A.2", "RS256", KTY_RSA, RSA, rfc_rsa_n, E};

/* From the JSON to the signature. */
static void test_jwks(void **state)
{
    static const struct {
        struct jwk_row jwk;
        const char *token; /* NULL: there is none */
    } rows[] = {
        {{"use and alg", "RS256", KTY_RSA ",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"a\"", RSA, rfc_rsa_n, E},
         rfc_rs256},
        {{"null for use and alg", "RS512", KTY_RSA ",\"use\":null,\"alg\":null", RSA, rsa_n, E}, rs512},
        {{"exponent 3", "RS256", KTY_RSA, RSA, rsa_e3_n, "Aw"}, rs256_e3},
        {{"PSS", "PS384", KTY_RSA, RSA, rsa_n, E}, ps384},
        {{"RFC 7515, A.3", "ES256", KTY_EC "\"P-256\"", EC, rfc_ec_x, rfc_ec_y}, rfc_es256},
        {{"P-384", "ES384", KTY_EC "\"P-384\"", EC, es384_x, es384_y}, es384},
        {{"P-521", "ES512", KTY_EC "\"P-521\"", EC, es512_x, es512_y}, es512},
        {{"x begins with a zero byte", "ES256", KTY_EC "\"P-256\"", EC, p256_zero_x, p256_zero_y}, NULL},
    };
    size_t i;
    (void)state;
    assert_int_equal(verify_by_jwk(&rfc_jwk, rfc_rs256), SESH_OK);
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        int status = verify_by_jwk(&rows[i].jwk, rows[i].token != NULL ? rows[i].token : rfc_es256);
        int wanted = rows[i].token != NULL ? SESH_OK : SESH_E_JWT_SIGNATURE;
        if (status != wanted) fail_msg("%s: %s", rows[i].jwk.what, sesh_status_name(status));
    }
}

static void assert_no_keys(const struct jwk_row *rows, size_t count)
{
    psa_key_id_t key;
    size_t i;
    for (i = 0; i < count; i++) {
        int status = key_of_jwk(&key, &rows[i]);
        if (status != SESH_E_ARGUMENT) fail_msg("%s: %s", rows[i].what, sesh_status_name(status));
        assert_true(key == PSA_KEY_ID_NULL);
    }
}

/* Keys for other uses: RFC 7517, sections 4.1 to 4.4; RFC 8725, section 3.1. */
static void test_jwks_for_something_else(void **state)
{
    static const char secret[] = "\"kty\":\"oct\",\"k\":\"" SECRET_32 "\"";
    static const struct jwk_row rows[] = {
        {"to encrypt", "RS256", KTY_RSA ",\"use\":\"enc\"", RSA, rfc_rsa_n, E},
        {"for nobody knows what", "RS256", KTY_RSA ",\"use\":\"tls\"", RSA, rfc_rsa_n, E},
        {"a use that is no string", "RS256", KTY_RSA ",\"use\":1", RSA, rfc_rsa_n, E},
        {"another algorithm", "RS256", KTY_RSA ",\"alg\":\"PS256\"", RSA, rfc_rsa_n, E},
        {"an algorithm to encrypt", "RS256", KTY_RSA ",\"alg\":\"RSA-OAEP\"", RSA, rfc_rsa_n, E},
        {"the algorithm of the key, not the program's", "ES256", KTY_RSA ",\"alg\":\"RS256\"", RSA, rfc_rsa_n, E},
        {"an algorithm of 16 characters", "RS256", KTY_RSA ",\"alg\":\"RS256           \"", RSA, rfc_rsa_n, E},
        {"RSA beside HS256", "HS256", KTY_RSA, RSA, rfc_rsa_n, E},
        {"RSA that says HS256", "HS256", KTY_RSA ",\"alg\":\"HS256\"", RSA, rfc_rsa_n, E},
        {"RSA beside ES256", "ES256", KTY_RSA, RSA, rfc_rsa_n, E},
        {"RSA beside none", "none", KTY_RSA, RSA, rfc_rsa_n, E},
        {"RSA beside a longer name", "RS2560", KTY_RSA, RSA, rfc_rsa_n, E},
        {"RSA beside no name", "", KTY_RSA, RSA, rfc_rsa_n, E},
        {"RSA beside NULL", NULL, KTY_RSA, RSA, rfc_rsa_n, E},
        {"a curve beside RS256", "RS256", KTY_EC "\"P-256\"", EC, rfc_ec_x, rfc_ec_y},
        {"RSA that says EC", "RS256", "\"kty\":\"EC\"", RSA, rfc_rsa_n, E},
        {"a curve that says RSA", "ES256", KTY_RSA ",\"crv\":\"P-256\"", EC, rfc_ec_x, rfc_ec_y},
        {"a secret", "HS256", secret, RSA, NULL, NULL},
        {"a secret beside RS256", "RS256", secret, RSA, rfc_rsa_n, E},
        {"EdDSA", "EdDSA", "\"kty\":\"OKP\",\"crv\":\"Ed25519\"", EC, SECRET_32, NULL},
        {"OKP that says P-256", "ES256", "\"kty\":\"OKP\",\"crv\":\"P-256\"", EC, rfc_ec_x, rfc_ec_y},
        {"a kty in small letters", "RS256", "\"kty\":\"rsa\"", RSA, rfc_rsa_n, E},
        {"a kty that nobody knows", "RS256", "\"kty\":\"AKP\"", RSA, rfc_rsa_n, E},
    };
    (void)state;
    assert_no_keys(rows, sizeof rows / sizeof *rows);
    assert_int_equal(verify_by_jwk(&rfc_jwk, rfc_rs256), SESH_OK); /* they took no slots */
}

/* Numbers that are not an RSA key: RFC 7518, sections 3.3 and 6.3.1. */
static void test_jwks_of_rsa(void **state)
{
    static char zero_n[400] = "AAAA"; /* three zero bytes */
    static const struct jwk_row rows[] = {
        {"1024 bits", "RS256", KTY_RSA, RSA, rsa_1024, E},
        {"2040 bits", "RS256", KTY_RSA, RSA, rsa_2040, E},
        {"2047 bits", "PS256", KTY_RSA, RSA, rsa_2047, E},
        {"4104 bits", "RS256", KTY_RSA, RSA, rsa_4104, E},
        {"a modulus, and then one that does not fit", "RS256", KTY_RSA ",\"n\":1", RSA, rfc_rsa_n, E},
        {"an exponent, and then one that does not fit", "RS256", KTY_RSA ",\"e\":1", RSA, rfc_rsa_n, E},
        {"no modulus", "RS256", KTY_RSA, RSA, NULL, E},
        {"null for a modulus", "RS256", KTY_RSA ",\"n\":null", RSA, NULL, E},
        {"a modulus of no byte", "RS256", KTY_RSA, RSA, "", E},
        {"a modulus of zeros", "RS256", KTY_RSA, RSA, ZEROS_32, E},
        {"zeros before the modulus", "RS256", KTY_RSA, RSA, zero_n, E},
        {"no exponent", "RS256", KTY_RSA, RSA, rfc_rsa_n, NULL},
        {"null for an exponent", "RS256", KTY_RSA ",\"e\":null", RSA, rfc_rsa_n, NULL},
        {"an exponent of no byte", "RS256", KTY_RSA, RSA, rfc_rsa_n, ""},
        {"exponent 0", "RS256", KTY_RSA, RSA, rfc_rsa_n, "AA"},
        {"exponent 1", "RS256", KTY_RSA, RSA, rfc_rsa_n, "AQ"},
        {"exponent 2", "RS256", KTY_RSA, RSA, rfc_rsa_n, "Ag"},
        {"exponent 65536", "RS256", KTY_RSA, RSA, rfc_rsa_n, "AQAA"},
        {"a zero before the exponent", "RS256", KTY_RSA, RSA, rfc_rsa_n, "AAEAAQ"},
        {"an exponent of 9 bytes", "RS256", KTY_RSA, RSA, rfc_rsa_n, "AQAAAAAAAAAB"},
        {"an exponent that is a number", "RS256", KTY_RSA ",\"e\":65537", RSA, rfc_rsa_n, NULL},
    };
    struct sesh_jwk jwk;
    psa_key_id_t key = 7;
    (void)state;
    memcpy(zero_n + 4, rfc_rsa_n, sizeof rfc_rsa_n);
    assert_no_keys(rows, sizeof rows / sizeof *rows);
    read_jwk(&jwk, &rfc_jwk);
    assert_int_equal(sesh_psa_key_jwk(NULL, "RS256", &jwk), SESH_E_ARGUMENT);
    assert_int_equal(sesh_psa_key_jwk(&key, "RS256", NULL), SESH_E_ARGUMENT);
    assert_true(key == PSA_KEY_ID_NULL);
    memset(&jwk, 0, sizeof jwk);
    assert_int_equal(sesh_psa_key_jwk(&key, "RS256", &jwk), SESH_E_ARGUMENT);
}

/* Points that are not a key: RFC 7518, sections 3.4 and 6.2.1. */
static void test_jwks_of_curves(void **state)
{
    static const char short_x[] = "VUOJSvPQDtfXQKvb11yWsGh3t4fbX3Dup4uQqNfACg"; /* p256_zero_x without its zero byte */
    static const char long_x[] =
        "AH_NzidwTsRdQYPL7m_bS3tYBzM1e-nvE7rPbjx70VRF"; /* rfc_ec_x with a zero byte before it */
    static const struct jwk_row rows[] = {
        {"no curve", "ES256", "\"kty\":\"EC\"", EC, rfc_ec_x, rfc_ec_y},
        {"null for a curve", "ES256", KTY_EC "null", EC, rfc_ec_x, rfc_ec_y},
        {"a curve that nobody knows", "ES256", KTY_EC "\"P-192\"", EC, rfc_ec_x, rfc_ec_y},
        {"P-384 beside ES256", "ES256", KTY_EC "\"P-384\"", EC, es384_x, es384_y},
        {"P-256 beside ES384", "ES384", KTY_EC "\"P-256\"", EC, rfc_ec_x, rfc_ec_y},
        {"P-256 beside ES512", "ES512", KTY_EC "\"P-256\"", EC, rfc_ec_x, rfc_ec_y},
        {"P-256 that says P-384", "ES256", KTY_EC "\"P-384\"", EC, rfc_ec_x, rfc_ec_y},
        {"P-384 that says P-256", "ES256", KTY_EC "\"P-256\"", EC, es384_x, es384_y},
        {"secp256k1", "ES256K", KTY_EC "\"secp256k1\"", EC, secp256k1_x, secp256k1_y},
        {"secp256k1 beside ES256", "ES256", KTY_EC "\"secp256k1\"", EC, secp256k1_x, secp256k1_y},
        {"secp256k1 that says P-256: not on the curve", "ES256", KTY_EC "\"P-256\"", EC, secp256k1_x, secp256k1_y},
        {"x and y exchanged: not on the curve", "ES256", KTY_EC "\"P-256\"", EC, rfc_ec_y, rfc_ec_x},
        {"P-384, not on the curve", "ES384", KTY_EC "\"P-384\"", EC, es384_y, es384_x},
        {"P-521, not on the curve", "ES512", KTY_EC "\"P-521\"", EC, es512_y, es512_x},
        {"zeros: not on the curve", "ES256", KTY_EC "\"P-256\"", EC, ZEROS_32, ZEROS_32},
        {"a curve, and then one that does not fit", "ES256", KTY_EC "\"P-256\",\"crv\":1", EC, rfc_ec_x, rfc_ec_y},
        {"an x, and then one that does not fit", "ES256", KTY_EC "\"P-256\",\"x\":1", EC, rfc_ec_x, rfc_ec_y},
        {"a y, and then one that does not fit", "ES256", KTY_EC "\"P-256\",\"y\":1", EC, rfc_ec_x, rfc_ec_y},
        {"x without its zero", "ES256", KTY_EC "\"P-256\"", EC, short_x, p256_zero_y},
        {"a zero before x", "ES256", KTY_EC "\"P-256\"", EC, long_x, rfc_ec_y},
        {"no x", "ES256", KTY_EC "\"P-256\"", EC, NULL, rfc_ec_y},
        {"no y", "ES256", KTY_EC "\"P-256\"", EC, rfc_ec_x, NULL},
        {"null for y", "ES256", KTY_EC "\"P-256\",\"y\":null", EC, rfc_ec_x, NULL},
        {"a y of no byte", "ES256", KTY_EC "\"P-256\"", EC, rfc_ec_x, ""},
    };
    (void)state;
    assert_no_keys(rows, sizeof rows / sizeof *rows);
}

/* RS256 changed to HS256, with the public key as the secret (RFC 8725, section 2.1). The attack
   works on programs that use the key's bytes as a secret, but not on a pinned JWK. */
static void test_jwk_is_no_secret(void **state)
{
    static const struct jwk_row as_secret = {"HS256 as the token wants", "HS256", KTY_RSA, RSA, rfc_rsa_n, E};
    struct sesh_jwt_psa v;
    struct sesh_claims claims;
    struct bytes n = decoded(rfc_rsa_n);
    psa_key_id_t key;
    (void)state;
    assert_int_equal(sesh_psa_key_hmac(&key, "HS256", n.at, n.length), SESH_OK);
    assert_int_equal(sesh_jwt_psa_init(&v, key), SESH_OK);
    assert_int_equal(verify(&v, hs256_by_n, strlen(hs256_by_n), 10, &claims), SESH_OK);
    close_verifier(&v);
    assert_int_equal(verify_by_jwk(&rfc_jwk, hs256_by_n), SESH_E_JWT_ALGORITHM);
    assert_no_keys(&as_secret, 1);
}

/* ---- keys made elsewhere ------------------------------------------------------ */

#define ECC PSA_KEY_TYPE_ECC_PUBLIC_KEY(PSA_ECC_FAMILY_SECP_R1)
#define ECC_K1 PSA_KEY_TYPE_ECC_PUBLIC_KEY(PSA_ECC_FAMILY_SECP_K1)
#define VERIFY PSA_KEY_USAGE_VERIFY_HASH

struct policy {
    const char *what;
    psa_key_type_t type;
    psa_algorithm_t algorithm;
    psa_key_usage_t usage;
    const char *expected; /* NULL: it is none */
};

static psa_key_id_t key_of_policy(const struct policy *policy)
{
    psa_key_attributes_t attributes = psa_key_attributes_init();
    struct bytes bytes = decoded(rfc_hmac_k);
    psa_key_id_t key;
    if (policy->type == ECC_K1) {
        bytes.at[0] = 4;
        memcpy(bytes.at + 1, decoded(secp256k1_x).at, 32);
        memcpy(bytes.at + 33, decoded(secp256k1_y).at, 32);
        bytes.length = 65;
    } else if (policy->type != PSA_KEY_TYPE_HMAC) {
        const struct key_row ec = {"", "ES256", EC, rfc_ec_x, rfc_ec_y, SESH_OK};
        const struct key_row rsa = {"", "RS256", RSA, rfc_rsa_n, E, SESH_OK};
        assert_int_equal(make_key(&key, policy->type == PSA_KEY_TYPE_RSA_PUBLIC_KEY ? &rsa : &ec), SESH_OK);
        assert_int_equal(psa_export_public_key(key, bytes.at, sizeof bytes.at, &bytes.length), PSA_SUCCESS);
        assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
    }
    psa_set_key_type(&attributes, policy->type);
    psa_set_key_algorithm(&attributes, policy->algorithm);
    psa_set_key_usage_flags(&attributes, policy->usage);
    assert_int_equal(psa_import_key(&attributes, bytes.at, bytes.length, &key), PSA_SUCCESS);
    return key;
}

/* The key's policy sets the algorithm, and permits verification. A key for encryption is refused. */
static void test_policies(void **state)
{
    static const struct policy policies[] = {
        {"RS256", PSA_KEY_TYPE_RSA_PUBLIC_KEY, PSA_ALG_RSA_PKCS1V15_SIGN(PSA_ALG_SHA_256), VERIFY, "RS256"},
        {"and to export", PSA_KEY_TYPE_RSA_PUBLIC_KEY, PSA_ALG_RSA_PSS(PSA_ALG_SHA_256), VERIFY | PSA_KEY_USAGE_EXPORT,
         "PS256"},
        {"ES256", ECC, PSA_ALG_ECDSA(PSA_ALG_SHA_256), VERIFY, "ES256"},
        {"HS512", PSA_KEY_TYPE_HMAC, PSA_ALG_HMAC(PSA_ALG_SHA_512), PSA_KEY_USAGE_VERIFY_MESSAGE, "HS512"},
        {"to encrypt", PSA_KEY_TYPE_RSA_PUBLIC_KEY, PSA_ALG_RSA_OAEP(PSA_ALG_SHA_256), PSA_KEY_USAGE_ENCRYPT, NULL},
        {"to encrypt, and to verify", PSA_KEY_TYPE_RSA_PUBLIC_KEY, PSA_ALG_RSA_OAEP(PSA_ALG_SHA_256),
         PSA_KEY_USAGE_ENCRYPT | VERIFY, NULL},
        {"to agree", ECC, PSA_ALG_ECDH, PSA_KEY_USAGE_DERIVE, NULL},
        {"nothing", PSA_KEY_TYPE_RSA_PUBLIC_KEY, PSA_ALG_RSA_PKCS1V15_SIGN(PSA_ALG_SHA_256), 0, NULL},
        {"to sign", PSA_KEY_TYPE_HMAC, PSA_ALG_HMAC(PSA_ALG_SHA_256), PSA_KEY_USAGE_SIGN_MESSAGE, NULL},
        {"any hash", PSA_KEY_TYPE_RSA_PUBLIC_KEY, PSA_ALG_RSA_PKCS1V15_SIGN(PSA_ALG_ANY_HASH), VERIFY, NULL},
        {"any hash, a curve", ECC, PSA_ALG_ECDSA(PSA_ALG_ANY_HASH), VERIFY, NULL},
        {"secp256k1", ECC_K1, PSA_ALG_ECDSA(PSA_ALG_SHA_256), VERIFY, NULL},
        {"SHA-384 on P-256", ECC, PSA_ALG_ECDSA(PSA_ALG_SHA_384), VERIFY, NULL},
        {"SHA-1", PSA_KEY_TYPE_RSA_PUBLIC_KEY, PSA_ALG_RSA_PKCS1V15_SIGN(PSA_ALG_SHA_1), VERIFY, NULL},
        {"a code that is cut", PSA_KEY_TYPE_HMAC, PSA_ALG_TRUNCATED_MAC(PSA_ALG_HMAC(PSA_ALG_SHA_256), 8),
         PSA_KEY_USAGE_VERIFY_MESSAGE, NULL},
        {"none", PSA_KEY_TYPE_RSA_PUBLIC_KEY, PSA_ALG_NONE, VERIFY, NULL},
    };
    struct sesh_jwt_psa v;
    struct sesh_claims claims;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof policies / sizeof *policies; i++) {
        psa_key_id_t key = key_of_policy(&policies[i]);
        const char *algorithm = sesh_psa_key_algorithm(key);
        if ((algorithm == NULL) != (policies[i].expected == NULL)) fail_msg("%s", policies[i].what);
        if (algorithm != NULL) assert_string_equal(algorithm, policies[i].expected);
        assert_int_equal(sesh_jwt_psa_init(&v, key), algorithm != NULL ? SESH_OK : SESH_E_ARGUMENT);
        if (algorithm == NULL) assert_int_equal(verify(&v, rfc_rs256, strlen(rfc_rs256), 10, &claims), SESH_E_ARGUMENT);
        sesh_jwt_psa_free(&v);
        assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
    }
}

/* A key that does not exist, or no longer exists. */
static void test_destroyed_keys(void **state)
{
    static const size_t at[] = {0, 1, 3};
    struct sesh_jwt_psa v;
    struct sesh_claims claims;
    size_t i;
    (void)state;
    assert_int_equal(sesh_jwt_psa_init(&v, PSA_KEY_ID_NULL), SESH_E_ARGUMENT);
    assert_int_equal(verify(&v, rfc_rs256, strlen(rfc_rs256), 10, &claims), SESH_E_ARGUMENT);
    sesh_jwt_psa_free(&v);
    assert_int_equal(sesh_jwt_psa_init(NULL, PSA_KEY_ID_NULL), SESH_E_ARGUMENT);
    for (i = 0; i < sizeof at / sizeof *at; i++) {
        const struct signed_row *row = &signed_rows[at[i]];
        psa_key_id_t key;
        open_verifier(&v, &row->key);
        key = v.key;
        assert_int_equal(psa_destroy_key(key), PSA_SUCCESS);
        assert_int_equal(verify(&v, row->token, strlen(row->token), 10, &claims), SESH_E_JWT_SIGNATURE);
        assert_int_equal(sesh_jwt_psa_init(&v, key), SESH_E_ARGUMENT);
        sesh_jwt_psa_free(&v);
    }
}

/* ---- the list ------------------------------------------------------------------ */

void test_psa(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sizes_of_keys),
        cmocka_unit_test(test_largest_keys),
        cmocka_unit_test(test_keys_of_another_type),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_public_keys),
        cmocka_unit_test(test_null_pointers),
        cmocka_unit_test(test_refused_keys_are_destroyed),
        cmocka_unit_test(test_files),
        cmocka_unit_test(test_largest_files),
        cmocka_unit_test(test_signatures),
        cmocka_unit_test(test_signatures_of_zeros),
        cmocka_unit_test(test_steps_out_of_order),
        cmocka_unit_test(test_other_algorithms),
        cmocka_unit_test(test_attacks),
        cmocka_unit_test(test_jwks),
        cmocka_unit_test(test_jwks_for_something_else),
        cmocka_unit_test(test_jwks_of_rsa),
        cmocka_unit_test(test_jwks_of_curves),
        cmocka_unit_test(test_jwk_is_no_secret),
        cmocka_unit_test(test_policies),
        cmocka_unit_test(test_destroyed_keys),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("psa", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}

#else

void test_psa(struct tally *tally)
{
    (void)tally;
    puts("psa: 21 tests of keys and signatures skipped: they were built without mbedTLS (libmbedtls-dev)");
}

#endif
