/* SPDX-License-Identifier: MIT */
/* sesh/wipe.h: makes sure that a secret is gone. */
#ifndef SESH_WIPE_H
#define SESH_WIPE_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Sets `length` bytes to zero, and no optimiser leaves it out because nobody
 * looks at them again. memory may be NULL when length is 0.
 *
 * What holds secrets after a session was read: the session struct; the work
 * buffer (a string's text stays there until another one is written over it);
 * the buffers that the document was received in. struct sesh_reader holds no
 * more than the last character that was escaped, but it costs nothing to be
 * thorough:
 *
 *     sesh_wipe_session(&sesh_webuntis_type, &session);
 *     sesh_wipe(work, sizeof work);
 *     sesh_wipe(&reader, sizeof reader);
 *     sesh_wipe(chunk, sizeof chunk);
 *
 * It cannot reach copies that the compiler keeps in registers or that the caller
 * has made. sesh_webuntis_read and its like have their work buffer on the stack
 * and leave it there; who must not have that calls sesh_read with a buffer.
 */
void sesh_wipe(void *memory, size_t length);

/*
 * Sets all of a session struct to zero: every string, every mask, every count.
 * type is the struct's, as for sesh_begin. Does nothing when one of both is NULL.
 */
void sesh_wipe_session(const SESH_ROM struct sesh_type *type, void *session);

#ifdef __cplusplus
}
#endif

#endif
