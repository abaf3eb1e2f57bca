/* SPDX-License-Identifier: MIT */
/* The port of systems with files: standard input, standard output, time(). */
#include <stdio.h>
#include <time.h>

#include "../sesh_port.h"

size_t sesh_port_read(void *to, size_t size)
{
    return fread(to, 1, size, stdin);
}

int sesh_port_write(void *context, const char *text, size_t length)
{
    (void)context;
    return fwrite(text, 1, length, stdout) == length && fflush(stdout) == 0 ? 0 : -1;
}

int64_t sesh_port_now(void)
{
    return (int64_t)time(NULL);
}
