/* SPDX-License-Identifier: MIT */
#include "jwt.h"

#include <stdlib.h>
#include <string.h>

#include <sesh/wipe.h>

#include "../../src/base64.h"
#include "exit.h"
#include "text.h"
#include "usage.h"

#ifdef SESH_PSA
#include <file_psa.h>
#include <jwt_psa.h>

#include "input.h"
#endif

/* ---- recognising -------------------------------------------------------- */

static bool is_base64url(char c)
{
    return sesh_base64url_bits((uint8_t)c) != SESH_NO_BITS;
}

bool looks_like_token(const char *text, size_t length)
{
    unsigned dots = 0;
    size_t i;
    text = sesh_jwt_trim(text, &length);
    /* A header begins with {" or with { and white space; base64url encodes each of these as ey. */
    if (length < 3 || text[0] != 'e' || text[1] != 'y') return false;
    for (i = 0; i < length; i++) {
        if (text[i] == '.') dots++;
        else if (!is_base64url(text[i]) && text[i] != '=') return false;
    }
    return dots >= 2;
}

const char *find_token(const char *text, size_t length, size_t *size)
{
    const char *end = text + length;
    for (; text != end; text += *size != 0 ? *size : 1) {
        for (*size = 0; text + *size != end && (text[*size] == '.' || is_base64url(text[*size]));)
            ++*size;
        if (looks_like_token(text, *size)) return text;
    }
    return NULL;
}

struct text token_claims(const char *token, size_t length)
{
    struct text claims = {NULL, 0, 0};
    const char *end = token + length;
    const char *p = (const char *)memchr(token, '.', length);
    unsigned long group = 0;
    unsigned bits = 0;
    put_bytes(&claims, "", 0);
    for (p = p != NULL ? p + 1 : end; p != end && is_base64url(*p); p++) {
        char byte;
        group = (group & 0x3Fu) << 6 | sesh_base64url_bits((uint8_t)*p); /* at most six bits were left over */
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        byte = (char)(group >> bits & 0xFFu);
        put_bytes(&claims, &byte, 1);
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

bool is_algorithm(const char *name)
{
    return is_among(name, " HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 ");
}

#ifdef SESH_PSA

/* The key of an HMAC algorithm is the file's bytes; the others use public keys or certificates. */
static int make_key(psa_key_id_t *key, const char *algorithm, const struct text *file)
{
    if (algorithm[0] == 'H') return sesh_psa_key_hmac(key, algorithm, (const uint8_t *)file->bytes, file->length);
    return sesh_psa_key_file(key, algorithm, file->bytes, file->length);
}

static const char *wanted_key(const char *algorithm)
{
    long bits = strtol(algorithm + 2, NULL, 10);
    if (algorithm[0] == 'H') return text_of("a secret of %ld bytes or more", bits / 8);
    if (algorithm[0] == 'E') return text_of("a public key or certificate on the curve P-%ld", bits == 512 ? 521 : bits);
    return "an RSA public key or certificate of 2048 bits or more";
}

int open_verifier(const char *algorithm, const char *file, const struct sesh_jwt_verifier **verifier)
{
    static struct sesh_jwt_psa v;
    psa_key_id_t key;
    struct text text = {NULL, 0, 0};
    int status;
    if (input_read_file(file, &text) == NULL) return EXIT_IO;
    status = make_key(&key, algorithm, &text);
    if (status == SESH_OK) status = sesh_jwt_psa_init(&v, key);
    sesh_wipe(text.bytes, text.length);
    free(text.bytes);
    if (status != SESH_OK)
        return usage_error("%s is not a key for %s, which needs %s", file, algorithm, wanted_key(algorithm));
    *verifier = &v.verifier;
    return EXIT_GOOD;
}

#else

int open_verifier(const char *algorithm, const char *file, const struct sesh_jwt_verifier **verifier)
{
    (void)algorithm, (void)file, (void)verifier;
    return usage_error("--key needs a sesh that was built with mbedTLS (libmbedtls-dev)");
}

#endif
