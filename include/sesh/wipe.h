/* SPDX-License-Identifier: MIT */
/* sesh/wipe.h: erases secrets from memory. */
#ifndef SESH_WIPE_H
#define SESH_WIPE_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_wipe_session SESH_LINK(sesh_wipe_session)

/*
 * Sets `length` bytes of memory to zero. No optimiser removes this, even if the bytes are
 * not read again. Does nothing if memory is NULL.
 *
 * After a session was read, the session struct holds secrets, and so do the buffers
 * that the document was received in. If the type has secrets, the reader wipes the
 * work buffer itself, at sesh_end and after an error. A reader that is abandoned before
 * that leaves the buffer as it is. struct sesh_reader holds nothing of the document but
 * the last character that was escaped. Wiping all of them costs little:
 *
 *     sesh_wipe_session(&sesh_webuntis_type, &session);
 *     sesh_wipe(chunk, sizeof chunk);
 *     sesh_wipe(work, sizeof work);
 *     sesh_wipe(&reader, sizeof reader);
 *
 * It cannot reach copies that the compiler keeps in registers or that the caller has made.
 * Nor can it reach what a sink has copied of an EACH or a STREAM (sesh_options.sink).
 */
void sesh_wipe(void *memory, size_t length);

/*
 * Sets the whole session struct to zero: every string, every mask, every count.
 * type is the struct's type, as for sesh_begin. Does nothing if type or session is NULL.
 */
void sesh_wipe_session(const SESH_ROM struct sesh_type *type, void *session);

#ifdef __cplusplus
}
#endif

#endif
