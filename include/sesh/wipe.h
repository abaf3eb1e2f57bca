/* SPDX-License-Identifier: MIT */
/* sesh/wipe.h: makes sure that a secret is gone. */
#ifndef SESH_WIPE_H
#define SESH_WIPE_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_wipe_session SESH_LINK(sesh_wipe_session)

/*
 * Sets `length` bytes to zero, and no optimiser leaves it out because nobody
 * looks at them again. Does nothing when memory is NULL.
 *
 * What holds secrets after a session was read: the session struct, and the
 * buffers that the document was received in. The work buffer is wiped by the
 * reader itself when the type has secrets, at sesh_end and after an error; a
 * reader that is given up before that leaves it as it is. Of the document, struct
 * sesh_reader holds no more than the last character that was escaped. It costs
 * little to wipe all of them:
 *
 *     sesh_wipe_session(&sesh_webuntis_type, &session);
 *     sesh_wipe(chunk, sizeof chunk);
 *     sesh_wipe(work, sizeof work);
 *     sesh_wipe(&reader, sizeof reader);
 *
 * It cannot reach copies that the compiler keeps in registers or that the caller
 * has made; nor what was handed out of an EACH or a STREAM, which belongs to whoever got it
 * (sesh_options.sink).
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
