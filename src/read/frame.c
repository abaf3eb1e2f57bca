/* SPDX-License-Identifier: MIT */
#include "frame.h"

#include "../character.h"
#include "../kind/kind.h"
#include "../mem.h"
#include "scan.h"
#include "state.h"

/* Bytes needed after the text: a quotation mark, and the rest of a character that is cut. */
#define BEHIND 4

SESH_APART size_t sesh_frame_limit(const SESH_ROM struct sesh_kind *kind, const SESH_ROM struct sesh_row *row)
{
    if (kind->beyond == SESH_IN_PARTS) return SIZE_MAX / 2;
    if (kind->text == SESH_TEXT_OF_MEMBER) return row->size - 1u;
    if (kind->text != SESH_TEXT_IN_BASE64) return kind->text;
    /* Four characters for each three bytes, or fewer. The size has two more bytes, so dividing it
       by 3 rounds up. */
    return (size_t)((uint32_t)row->size * 43691u >> 17) * 4;
}

/* Does a frame of `length` bytes fit work? */
static bool has_room(struct sesh_reader *r, size_t length)
{
    length += BEHIND;
    if (length > r->work_size) return false;
    if (length > r->work_used) r->work_used = length;
    return true;
}

/* Appends `length` bytes of the part to the frame. They fit. */
static void append(struct sesh_reader *r, size_t length)
{
    const uint8_t *text = r->scan.part.text;
    uint8_t *to = r->work + r->frame_length;
    r->frame_length += length;
    memcpy(to, text, length);
    /* These two come from an escape, in a part of their own: plain text ends before them. */
    if (length == 0 || (*text != '"' && *text != '\\')) return;
    *to = *text == '"' ? 0xFF : 0xFE;
    r->open |= SESH_ESCAPED;
}

/* Puts the first `taken` bytes of a part, which the field takes, into the work buffer. */
static SESH_APART int gather(struct sesh_reader *r, size_t taken, int beyond)
{
    const struct sesh_token_part *part = &r->scan.part;
    if (part->length != 0 && *part->text == 0) return SESH_E_NUL_IN_STRING;
    if ((part->flags & SESH_SCAN_FIRST) != 0) {
        *r->work = '"';
        r->flags |= SESH_WORK_USED;
    }
    append(r, taken);
    if (taken != part->length && (r->open & SESH_CLIPPED) == 0) {
        if (beyond < SESH_OK) return beyond;
        if (beyond == SESH_BEYOND_CLIP && !r->options.clip) return SESH_E_STRING_TOO_LONG;
        r->open |= SESH_CLIPPED;
        r->frame_length -= sesh_cut_character(r->work + r->frame_length, part->text + taken);
    }
    if ((part->flags & SESH_SCAN_LAST) != 0 && part->kind == SESH_SCAN_STRING) r->work[r->frame_length++] = '"';
    return SESH_OK;
}

int sesh_frame_add(struct sesh_reader *r, size_t limit, int beyond)
{
    const struct sesh_token_part *part = &r->scan.part;
    size_t string = part->kind == SESH_SCAN_STRING;
    size_t taken = part->length;
    if ((part->flags & SESH_SCAN_FIRST) != 0) {
        r->open = 0;
        r->frame = r->work;
        r->frame_length = string;
    }
    limit += string;
    limit -= r->frame_length;
    if ((r->open & SESH_CLIPPED) != 0) limit = 0;
    if (taken > limit) taken = limit;
    if (!has_room(r, r->frame_length + taken)) return SESH_E_WORK_TOO_SMALL;
    if (taken != part->length || part->flags != (SESH_SCAN_FIRST | SESH_SCAN_LAST)) return gather(r, taken, beyond);
    r->frame = part->text - string;
    r->frame_length = taken + 2 * string;
    return SESH_OK;
}
