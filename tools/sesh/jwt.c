/* SPDX-License-Identifier: MIT */
#include "jwt.h"

#include <stdlib.h>
#include <string.h>

#include "exit.h"
#include "text.h"
#include "usage.h"

#ifdef SESH_MBEDTLS
#include <jwt_mbedtls.h>
#include <key_mbedtls.h>

#include "input.h"
#endif

/* ---- recognising -------------------------------------------------------- */

/* The six bits that a character of base64url stands for; 64: it is none. */
static unsigned base64url_value(char c)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const char *place = c != '\0' ? strchr(alphabet, c) : NULL;
    return place != NULL ? (unsigned)(place - alphabet) : 64;
}

bool looks_like_token(const char *text, size_t length)
{
    unsigned dots = 0;
    size_t i;
    text = sesh_jwt_trim(text, &length);
    /* A header begins with {" or with { and blanks: ey is what { and any of these becomes. */
    if (length < 3 || text[0] != 'e' || text[1] != 'y') return false;
    for (i = 0; i < length; i++) {
        if (text[i] == '.') dots++;
        else if (base64url_value(text[i]) > 63 && text[i] != '=') return false;
    }
    return dots >= 2;
}

struct text token_claims(const char *token, size_t length)
{
    struct text claims = {NULL, 0, 0};
    const char *end = token + length;
    const char *p = (const char *)memchr(token, '.', length);
    unsigned long group = 0;
    unsigned bits = 0;
    for (p = p != NULL ? p + 1 : end; p != end && base64url_value(*p) <= 63; p++) {
        char byte;
        group = (group & 0x3Fu) << 6 | base64url_value(*p); /* at most six bits were left */
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        byte = (char)(group >> bits & 0xFFu);
        text_add(&claims, &byte, 1);
    }
    return claims;
}

struct finding recognise_token(const char *token, size_t length, const char *at)
{
    struct text claims = token_claims(token, length);
    struct finding finding = recognise(claims.bytes, claims.length, at != NULL ? at : "");
    free(claims.bytes);
    return finding;
}

/* ---- keys --------------------------------------------------------------- */

#ifdef SESH_MBEDTLS

static bool read_key(const char *name, struct text *key)
{
    struct input in;
    char block[4096];
    size_t length;
    bool failed;
    if (!input_open(&in, name)) return false;
    while ((length = input_read(&in, block, sizeof block)) > 0)
        text_add(key, block, length);
    failed = input_failed(&in);
    input_close(&in);
    return !failed;
}

/* An HS256 key is the file's bytes, the others are public keys or certificates. */
static int make_verifier(struct sesh_jwt_mbedtls *v, mbedtls_pk_context *pk, const char *algorithm, struct text *key)
{
    if (strcmp(algorithm, "HS256") == 0) return sesh_jwt_mbedtls_hs256(v, (const uint8_t *)key->bytes, key->length);
    if (sesh_jwt_mbedtls_key(pk, key->bytes, key->length) != SESH_OK) return SESH_E_ARGUMENT;
    return strcmp(algorithm, "RS256") == 0 ? sesh_jwt_mbedtls_rs256(v, pk) : sesh_jwt_mbedtls_es256(v, pk);
}

int open_verifier(const char *algorithm, const char *file, const struct sesh_jwt_verifier **verifier)
{
    static struct sesh_jwt_mbedtls v;
    static mbedtls_pk_context pk;
    struct text key = {NULL, 0, 0};
    int status;
    if (!read_key(file, &key)) return EXIT_IO;
    mbedtls_pk_init(&pk);
    status = make_verifier(&v, &pk, algorithm, &key);
    free(key.bytes);
    if (status != SESH_OK) return usage_error("read: %s is no key for %s", file, algorithm);
    *verifier = &v.verifier;
    return EXIT_GOOD;
}

#else

int open_verifier(const char *algorithm, const char *file, const struct sesh_jwt_verifier **verifier)
{
    (void)algorithm, (void)file, (void)verifier;
    return usage_error("read: --key wants a sesh that was built where mbedTLS is (libmbedtls-dev)");
}

#endif
