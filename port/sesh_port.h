/* SPDX-License-Identifier: MIT */
/*
 * sesh_port.h: everything that the examples, the tests on targets and the tools need
 * from a platform. The reader itself needs none of it. An implementation is one file
 * (posix/port.c) or a few (baremetal/). It provides input, output, the time, and a
 * start-up that calls main() and passes its result to the environment that started the
 * program.
 *
 *     static unsigned char chunk[64];
 *     size_t n;
 *     while ((n = sesh_port_read(chunk, sizeof chunk)) != 0 && sesh_feed(&reader, chunk, n) == SESH_OK) {}
 *     status = sesh_write(&sesh_webuntis_type, &session, 0, sesh_port_write, NULL);
 */
#ifndef SESH_PORT_H
#define SESH_PORT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The byte source. Waits until there is at least one byte, and stores up to `size`
 * bytes at to; size is at least 1.
 *
 * Returns how many bytes it stored, or 0 at the end of the input and after an error. If
 * the document is cut off, sesh_end reports it (SESH_E_INCOMPLETE).
 */
size_t sesh_port_read(void *to, size_t size);

/*
 * The byte sink. Writes all of the text, which is not NUL-terminated; length may be 0. It
 * has the type sesh_write_sink (sesh/write.h); context is not used.
 *
 * Returns 0, or -1 if the text was not written completely.
 */
int sesh_port_write(void *context, const char *text, size_t length);

/* The clock. Returns the seconds since 1970-01-01T00:00:00Z, or 0 if there is no clock. */
int64_t sesh_port_now(void);

#ifdef __cplusplus
}
#endif

#endif
