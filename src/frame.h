/* SPDX-License-Identifier: MIT */
/*
 * frame: the work buffer, in which a value is put together that came in parts or with
 * escapes. It is a JSON array of that one scalar, strings decoded but for \" and \\:
 *
 *     work     text              end
 *     | ["3F2A |                 |
 *           growing ->
 *
 * A value that stands in the chunk as a whole is bound from there; where speed counts,
 * one without escapes from here, as it is known where it ends. Either way what must fit
 * the buffer is one value, so that the answer does not depend on the chunks.
 */
#ifndef SESH_FRAME_H
#define SESH_FRAME_H

#include "scan.h"

/* Takes the caller's buffer, at any address. */
void sesh_frame_init(struct sesh_reader *r, void *work, size_t size);

/*
 * Takes a part of the value of the top level's row, which is `row`; the last one stores
 * the value.
 * What does not fit the field: a string is cut and flagged when options say clip,
 * else it is SESH_E_STRING_TOO_LONG; a number of more than SESH_MAX_NUMBER
 * characters is SESH_E_OUT_OF_RANGE. SESH_E_NUL_IN_STRING, SESH_E_WORK_TOO_SMALL, and
 * what sesh_bind answers.
 */
int sesh_frame_add(struct sesh_reader *r, const SESH_ROM struct sesh_row *row);

#if SESH_HOST
/* One byte more of the open value's text, which is not to be escaped. False: nothing was
   done, as it does not fit. */
bool sesh_frame_byte(struct sesh_reader *r, unsigned c);
#endif

#endif
