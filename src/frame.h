/* SPDX-License-Identifier: MIT */
/*
 * frame: the work buffer. It holds the values of one struct until they are
 * handed on:
 *
 *     work            text                          slot                slots
 *     | ["3F2A",5,12,"Nov |                             | open, slot 1, slot 0 |
 *          growing ->                                <- growing
 *
 * The text is a JSON array of scalars, strings decoded but for \" and \\. A slot
 * a value says which row it is of and where it stood in the document. The value
 * that is being written is open; it never moves. When there might be no room for
 * one, the complete values are handed on first (jsmn, then bind) and it begins at the
 * front; so what must fit is one value.
 */
#ifndef SESH_FRAME_H
#define SESH_FRAME_H

#include "scan.h"

/* Of a first part: there may be no room for all of the value, but more if the complete
   values were handed on. Nothing was changed: do so and call again. */
#define SESH_FRAME_FULL 1

/* Takes the caller's buffer, at any address. The reader is all zero else. */
void sesh_frame_init(struct sesh_reader *r, void *work, size_t size);

/*
 * Adds a part to the value of the top level's row; the first part opens it, the
 * last one completes it. What does not fit the field: a string is cut and flagged
 * when options say clip, else it is SESH_E_STRING_TOO_LONG; a number of more than
 * SESH_MAX_NUMBER characters is SESH_E_OUT_OF_RANGE. SESH_E_NUL_IN_STRING,
 * SESH_FRAME_FULL, SESH_E_WORK_TOO_SMALL.
 */
int sesh_frame_add(struct sesh_reader *r);

/*
 * Hands the complete values on. After an error, which is final, the values
 * before the one at fault are stored, and the reader's status, offset and path
 * are that one's.
 */
int sesh_frame_flush(struct sesh_reader *r);

#endif
