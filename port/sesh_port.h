/* SPDX-License-Identifier: MIT */
/*
 * sesh_port.h: all that the examples, the tests on targets and the tools ask of
 * a platform. The reader itself needs none of it. An implementation is one file
 * (posix/port.c) or a few (baremetal/). It has bytes in, bytes out, the time, and a
 * start-up that calls main() and hands its result to whoever started the
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
 * The byte source. Waits until there is at least one byte and stores up to
 * `size` of them, size at least 1.
 *
 * Answers how many; 0 at the end of the input and when it fails. What was cut
 * off is told by sesh_end (SESH_E_INCOMPLETE).
 */
size_t sesh_port_read(void *to, size_t size);

/*
 * The byte sink. Writes all of the text, which is not NUL-terminated; length
 * may be 0. Has the type of sesh_write_sink (sesh/write.h); context is not used.
 *
 * Answers 0, or -1 when the text was not written as a whole.
 */
int sesh_port_write(void *context, const char *text, size_t length);

/* The clock: seconds since 1970-01-01T00:00:00Z, or 0 where there is none. */
int64_t sesh_port_now(void);

#ifdef __cplusplus
}
#endif

#endif
