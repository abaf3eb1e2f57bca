/* SPDX-License-Identifier: MIT */
/* Reads a Verdocs access token from standard input and prints its claims as JSON on standard
   output. */
#include <stdio.h>

#include <sesh/jwt.h>
#include <sesh/verdocs.h>
#include <sesh/write.h>

#include "../../port/sesh_port.h"

static struct sesh_verdocs session;
static unsigned char work[SESH_VERDOCS_WORK];
static char token[65536];

int main(void)
{
    struct sesh_error error;
    size_t length = 0, more;
    while (length < sizeof token && (more = sesh_port_read(token + length, sizeof token - length)) != 0)
        length += more;
    if (sesh_jwt_read_unverified(&sesh_verdocs_type, &session, work, sizeof work, token, length, NULL, &error) !=
        SESH_OK) {
        fprintf(stderr, "%s at %lu, %s\n", sesh_status_name(error.status), (unsigned long)error.offset, error.path);
        return 1;
    }
    return sesh_write(&sesh_verdocs_type, &session, 0, sesh_port_write, NULL) != SESH_OK;
}
