/* SPDX-License-Identifier: MIT */
/* The port of systems with files, Windows too: standard input, standard output, time(). */
#include <stdio.h>
#include <time.h>

#include "../sesh_port.h"

/* Windows makes two characters of a line feed, and ends a text at Ctrl-Z; bytes are meant here. */
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#define USE_BYTES(file) ((void)_setmode(_fileno(file), _O_BINARY))
#else
#define USE_BYTES(file) ((void)0)
#endif

size_t sesh_port_read(void *to, size_t size)
{
    USE_BYTES(stdin);
    return fread(to, 1, size, stdin);
}

int sesh_port_write(void *context, const char *text, size_t length)
{
    (void)context;
    USE_BYTES(stdout);
    return fwrite(text, 1, length, stdout) == length && fflush(stdout) == 0 ? 0 : -1;
}

int64_t sesh_port_now(void)
{
    return (int64_t)time(NULL);
}
