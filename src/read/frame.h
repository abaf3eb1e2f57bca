/* SPDX-License-Identifier: MIT */
/*
 * frame: the text of one scalar. It stays in the chunk if it is complete there, without
 * escapes and within the field's limit. Else its decoded parts are put together in the
 * caller's work buffer:
 *
 *     work  frame
 *     |     |
 *     "M\xC3\xBCller           a string begins with its quotation mark
 *                   ^ frame_length: the next part goes here
 *
 * A quotation mark in the text is written as the byte 0xFF, and a backslash as 0xFE. UTF-8
 * never has these bytes, so the text does not grow. In both cases the value must fit the
 * work buffer, so that the result does not depend on the chunks.
 */
#ifndef SESH_FRAME_H
#define SESH_FRAME_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Returns how many bytes of text a string for this row, which has this kind, may have. */
SESH_INTERNAL size_t sesh_frame_limit(const SESH_ROM struct sesh_kind *kind, const SESH_ROM struct sesh_row *row);

/*
 * Adds the part of a value that scan has reported. The field takes `limit` bytes of text, and
 * `beyond` says what happens to longer text: see struct sesh_kind. Text that is cut ends between
 * two characters, and SESH_CLIPPED is set in r->open. After the last part, r->frame and
 * r->frame_length are the frame: a string with its quotation marks, or other text without.
 *
 * SESH_OK
 * `beyond`                the text has more than `limit` bytes, and `beyond` is an error
 * SESH_E_STRING_TOO_LONG  the same, if it is SESH_BEYOND_CLIP and options.clip is not set
 * SESH_E_NUL_IN_STRING    U+0000
 * SESH_E_WORK_TOO_SMALL   the value does not fit the work buffer
 */
SESH_INTERNAL int sesh_frame_add(struct sesh_reader *r, size_t limit, int beyond);

#endif
