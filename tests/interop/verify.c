/* SPDX-License-Identifier: MIT */
/*
 * verify ALGORITHM KEYFILE: is the signature of the token on standard input valid? 0 yes, 1 no, 2
 * the test itself is wrong. KEYFILE contains a public key or a certificate, PEM or DER; for HS256,
 * it contains the secret itself.
 */
#include <stdio.h>
#include <string.h>

#include "../../port/psa/file_psa.h"
#include "../../port/psa/jwt_psa.h"
#include "../../port/sesh_port.h"

static struct sesh_jwt_psa v;
static psa_key_id_t key;
static unsigned char work[2048];
static char token[65536];
static unsigned char text[8192]; /* of the key */

static int begin(const char *algorithm, const char *name)
{
    size_t length = 0;
    int status;
    FILE *file = fopen(name, "rb");
    if (file != NULL) {
        length = fread(text, 1, sizeof text, file);
        (void)fclose(file);
    }
    status = algorithm[0] == 'H' ? sesh_psa_key_hmac(&key, algorithm, text, length)
                                 : sesh_psa_key_file(&key, algorithm, text, length);
    return status == SESH_OK ? sesh_jwt_psa_init(&v, key) : status;
}

int main(int argc, char **argv)
{
    struct sesh_error error;
    int status = SESH_E_ARGUMENT;
    size_t length = 0, more;
    if (argc != 3 || begin(argv[1], argv[2]) != SESH_OK) {
        fputs("no verifier for this key\n", stderr);
        return 2;
    }
    while (length < sizeof token && (more = sesh_port_read(token + length, sizeof token - length)) != 0)
        length += more;
    status = sesh_jwt_read_verified(NULL, NULL, work, sizeof work, token, length, &v.verifier, NULL, &error);
    if (status != SESH_OK) fprintf(stderr, "%s\n", sesh_status_name(status));
    sesh_jwt_psa_free(&v);
    (void)psa_destroy_key(key);
    return status == SESH_OK ? 0 : 1;
}
