/* SPDX-License-Identifier: MIT */
/* main KEYFILE TOKEN: reads a type of the program's own from a token whose signature is checked.
   It uses only an installed sesh. 0: the signature is valid. */
#include <stdio.h>
#include <string.h>

#include <sesh/jwt.h>

#include "badge.h"
#include "file_psa.h"
#include "jwt_psa.h"

static struct sesh_jwt_psa verifier;
static psa_key_id_t key;
static unsigned char work[SESH_BADGE_WORK > SESH_JWT_HEADER_WORK ? SESH_BADGE_WORK : SESH_JWT_HEADER_WORK];

static int take_key(const char *name)
{
    static unsigned char bytes[4096];
    size_t length = 0;
    FILE *file = fopen(name, "rb");
    if (file != NULL) {
        length = fread(bytes, 1, sizeof bytes, file);
        (void)fclose(file);
    }
    return sesh_psa_key_file(&key, "RS256", bytes, length);
}

int main(int argc, char **argv)
{
    struct sesh_badge badge;
    struct sesh_error error;
    int status;
    if (argc != 3 || take_key(argv[1]) != SESH_OK || sesh_jwt_psa_init(&verifier, key) != SESH_OK) return 2;
    status = sesh_jwt_read_verified(&sesh_badge_type, &badge, work, sizeof work, argv[2], strlen(argv[2]),
                                    &verifier.verifier, NULL, &error);
    sesh_jwt_psa_free(&verifier);
    (void)psa_destroy_key(key);
    if (status != SESH_OK) {
        puts(sesh_status_name(status));
        return 1;
    }
    printf("sesh %s: person %d, no class\n", SESH_VERSION, (int)badge.person);
    return 0;
}
