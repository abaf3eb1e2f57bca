/* SPDX-License-Identifier: MIT */
/*
 * frame: one scalar's text. It stays in the chunk when it is whole there, without
 * escapes and within the field's limit. Else its parts are put together in the
 * caller's work buffer, decoded:
 *
 *     work  frame
 *     |     |
 *     "M\xC3\xBCller           a string begins with its quotation mark
 *                   ^ frame_length: what comes next goes here
 *
 * A quotation mark in the text is written as the byte 0xFF, a backslash as 0xFE. UTF-8
 * never has these, so no text grows. Either way what must fit the buffer is one value,
 * so that the answer does not depend on the chunks.
 */
#ifndef SESH_FRAME_H
#define SESH_FRAME_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Bytes of text that a string may have which is for this row, whose kind this is. */
SESH_INTERNAL size_t sesh_frame_limit(const SESH_ROM struct sesh_kind *kind, const SESH_ROM struct sesh_row *row);

/*
 * Takes the part of a value that scan has reported. `limit` is how many bytes of text the
 * field takes, `beyond` what there is to say of more: see struct sesh_kind. After the last
 * part, r->frame and r->frame_length are the frame: a string with its quotation marks, else
 * the text alone.
 *
 * SESH_OK
 * `beyond`                a text of more than `limit` bytes, where `beyond` is an error
 * SESH_E_STRING_TOO_LONG  the same, where it is SESH_BEYOND_CLIP and the options do not say clip;
 *                         else the text is cut between two characters and marked in r->open
 * SESH_E_NUL_IN_STRING    U+0000
 * SESH_E_WORK_TOO_SMALL   the work buffer cannot hold it
 */
SESH_INTERNAL int sesh_frame_add(struct sesh_reader *r, size_t limit, int beyond);

#endif
