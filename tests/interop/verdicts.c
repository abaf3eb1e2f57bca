/* SPDX-License-Identifier: MIT */
/*
 * verdicts: reads a key ring and tokens from standard input, one on each line, and writes a
 * verdict for each token. Bytes are in hex:
 *
 *     key KID ALGORITHM hex(n or x or k) hex(e or y)
 *     token AUDIENCE NOW hex(token)
 *
 * The verdict is "good", "kid", "audience", "expired" or a status; "kid" means that the ring
 * has no key of that name. Exits with status 2 if the test itself is wrong.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/ask_time.h>

#include "../../port/psa/jwt_psa.h"
#include "audience.h"

#define MOST_KEYS 16

static struct ring_key {
    char kid[SESH_JWT_HEADER_KID_CAP];
    struct sesh_jwt_psa v;
} ring[MOST_KEYS];
static size_t keys;

static char line[65536];
static uint8_t first[32768], second[66];
static uint8_t work[SESH_AUDIENCE_WORK > SESH_JWT_HEADER_WORK ? SESH_AUDIENCE_WORK : SESH_JWT_HEADER_WORK];

static void wrong(const char *what)
{
    fprintf(stderr, "verdicts: %s\n", what);
    exit(2);
}

/* The next word on the line. */
static char *word(void)
{
    char *text = strtok(NULL, " \n");
    if (text == NULL) wrong("a line is too short");
    return text;
}

static size_t from_hex(const char *hex, uint8_t *to, size_t size)
{
    size_t length = 0;
    for (; hex[0] != '\0' && hex[0] != '-'; hex += 2) {
        char digits[3];
        memcpy(digits, hex, 2);
        digits[2] = '\0';
        if (length == size) wrong("a word is too long");
        to[length++] = (uint8_t)strtoul(digits, NULL, 16);
    }
    return length;
}

static void add_key(void)
{
    const char *kid = word();
    const char *algorithm = word();
    size_t one = from_hex(word(), first, sizeof first);
    size_t two = from_hex(word(), second, sizeof second);
    psa_key_id_t key;
    int status;
    if (keys == MOST_KEYS || strlen(kid) >= sizeof ring[keys].kid) wrong("the ring is full");
    if (algorithm[0] == 'H') status = sesh_psa_key_hmac(&key, algorithm, first, one);
    else if (algorithm[0] == 'E') status = sesh_psa_key_ec(&key, algorithm, first, one, second, two);
    else status = sesh_psa_key_rsa(&key, algorithm, first, one, second, two);
    if (status != SESH_OK || sesh_jwt_psa_init(&ring[keys].v, key) != SESH_OK) wrong("a key is refused");
    strcpy(ring[keys++].kid, kid);
}

/* The key that the token names; NULL: it names none of the ring's. */
static struct ring_key *key_of(const uint8_t *token, size_t length, int *status)
{
    struct sesh_jwt_options options;
    struct sesh_jwt_header header;
    size_t i;
    memset(&options, 0, sizeof options);
    options.header = &header;
    *status = sesh_jwt_read_unverified(NULL, NULL, work, sizeof work, token, length, &options, NULL);
    for (i = 0; i < keys; i++) {
        if (SESH_HAS(&header, SESH_JWT_HEADER_KID) && strcmp(header.kid, ring[i].kid) == 0) return &ring[i];
    }
    return NULL;
}

static const char *judge(const char *audience, int64_t now, const uint8_t *token, size_t length)
{
    struct sesh_audience claims;
    int status;
    const struct ring_key *key = key_of(token, length, &status);
    if (key == NULL) return status == SESH_OK ? "kid" : sesh_status_name(status);
    status = sesh_jwt_read_verified(&sesh_audience_type, &claims, work, sizeof work, token, length, &key->v.verifier,
                                    NULL, NULL);
    if (status != SESH_OK) return sesh_status_name(status);
    if (strcmp(claims.aud, audience) != 0) return "audience";
    return sesh_time_expired(claims.exp, now, 0) ? "expired" : "good";
}

int main(void)
{
    while (fgets(line, sizeof line, stdin) != NULL) {
        const char *what = strtok(line, " \n");
        if (what != NULL && strcmp(what, "key") == 0) {
            add_key();
        } else {
            const char *audience = word();
            int64_t now = strtoll(word(), NULL, 10);
            puts(judge(audience, now, first, from_hex(word(), first, sizeof first)));
        }
    }
    return 0;
}
