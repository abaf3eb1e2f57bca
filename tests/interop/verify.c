/* SPDX-License-Identifier: MIT */
/*
 * verify ALGORITHM KEYFILE: is the signature of the token on standard input
 * good? 0 yes, 1 no, 2 the test itself is wrong. KEYFILE holds a public key or a
 * certificate, PEM or DER; of HS256 the secret as it is.
 */
#include <stdio.h>
#include <string.h>

#include "../../port/mbedtls/jwt_mbedtls.h"
#include "../../port/mbedtls/key_mbedtls.h"
#include "../../port/sesh_port.h"

static struct sesh_jwt_mbedtls v;
static mbedtls_pk_context key;
static unsigned char work[2048];
static char token[65536];
static unsigned char text[8192]; /* of the key */

static int begin(const char *algorithm, const char *name)
{
    size_t length = 0;
    FILE *file = fopen(name, "rb");
    if (file != NULL) {
        length = fread(text, 1, sizeof text, file);
        (void)fclose(file);
    }
    if (strcmp(algorithm, "HS256") == 0) return sesh_jwt_mbedtls_hs256(&v, text, length);
    if (sesh_jwt_mbedtls_key(&key, text, length) != SESH_OK) return SESH_E_ARGUMENT;
    if (strcmp(algorithm, "RS256") == 0) return sesh_jwt_mbedtls_rs256(&v, &key);
    if (strcmp(algorithm, "ES256") == 0) return sesh_jwt_mbedtls_es256(&v, &key);
    return SESH_E_ARGUMENT;
}

int main(int argc, char **argv)
{
    struct sesh_error error;
    int status = SESH_E_ARGUMENT;
    size_t length;
    mbedtls_pk_init(&key);
    if (argc != 3 || begin(argv[1], argv[2]) != SESH_OK) {
        fputs("no verifier for this key\n", stderr);
        return 2;
    }
    length = sesh_port_read(token, sizeof token);
    status = sesh_jwt_read_verified(NULL, NULL, work, sizeof work, token, length, &v.verifier, NULL, &error);
    if (status != SESH_OK) fprintf(stderr, "%s\n", sesh_status_name(status));
    sesh_jwt_mbedtls_free(&v);
    mbedtls_pk_free(&key);
    return status == SESH_OK ? 0 : 1;
}
