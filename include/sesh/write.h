/* SPDX-License-Identifier: MIT */
/* sesh/write.h: a session struct -> JSON. */
#ifndef SESH_WRITE_H
#define SESH_WRITE_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Takes the next `length` bytes of the text, which is not NUL-terminated. 0 to
 * go on; anything else ends the writing and is what sesh_write answers.
 */
typedef int (*sesh_sink)(void *context, const char *text, size_t length);

/* How to write: any of these, or 0. */
#define SESH_WRITE_SECRETS 1u /* secrets as they are, not as "***" */
#define SESH_WRITE_OBJECTS 2u /* an element that was a bare string as an object, like its neighbours */

#define sesh_write SESH_LINK(sesh_write)

/*
 * Writes a session as one JSON object without white space: the members that
 * are present or null, under their wire names, in the order of their field
 * numbers. What masks and counts say is taken as it is; a count beyond its
 * array counts as the array's length, and a string without a NUL as full.
 *
 * type     the struct's, as for sesh_begin
 * flags    see above
 * sink     called with pieces of any size; context is handed to it
 *
 * The text is valid UTF-8 whatever the struct holds: of characters only ", \ and
 * those below U+0020 are escaped, and each byte that is not UTF-8 is written as
 * U+FFFD. Without SESH_WRITE_OBJECTS, reading the text with the same type gives
 * the same members, counts, and has and null masks.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  type, session or sink is NULL
 * or what sink answered
 */
int sesh_write(const SESH_ROM struct sesh_type *type, const void *session, unsigned flags, sesh_sink sink,
               void *context) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
