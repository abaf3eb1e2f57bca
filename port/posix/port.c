/* SPDX-License-Identifier: MIT */
/* The port of systems with files, including Windows: standard input and output, and time(). */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <time.h>

#include "../sesh_port.h"

/* READ returns what has arrived, and does not wait for more. In text mode, Windows turns a line
   feed into two characters and ends the input at Ctrl-Z, so USE_BYTES selects binary mode. */
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#define USE_BYTES(file) ((void)_setmode(_fileno(file), _O_BINARY))
#define READ(to, size) _read(_fileno(stdin), to, (unsigned)((size) < 0x7FFFFFFF ? (size) : 0x7FFFFFFF))
#else
#include <unistd.h>
#define USE_BYTES(file) ((void)0)
#define READ(to, size) read(STDIN_FILENO, to, size)
#endif

size_t sesh_port_read(void *to, size_t size)
{
    long long length;
    USE_BYTES(stdin);
    do
        length = READ(to, size);
    while (length < 0 && errno == EINTR);
    return length > 0 ? (size_t)length : 0;
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
