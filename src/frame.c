/* SPDX-License-Identifier: MIT */
#include "frame.h"

#include "bind.h"
#include "mem.h"
#include "reader.h"
#include "run.h"
#include "token.h"

/* Beside a part's bytes: a backslash before it, a quotation mark and a bracket behind. */
#define BESIDE 3

void sesh_frame_init(struct sesh_reader *r, void *work, size_t size)
{
    r->work = (uint8_t *)work;
    r->work_size = size;
    *r->work = '[';
}

/* ---- handing on --------------------------------------------------------- */

/* The frame is complete. */
static SESH_APART SESH_FLAT int hand_on(struct sesh_reader *r, const SESH_ROM struct sesh_row *row)
{
    const char *text;
    size_t length;
#if SESH_TRACE
    if (r->options.trace != NULL)
        r->options.trace(r->options.context, r, (const char *)r->work, (size_t)(r->text - r->work));
#endif
    text = sesh_token_text((const char *)r->work + 1, &length);
    return text != NULL ? sesh_bind(r, row, text, length) : SESH_E_ARGUMENT;
}

/* ---- adding ------------------------------------------------------------- */

static bool goes_on(uint8_t byte)
{
    return (byte & 0xC0u) == 0x80;
}

/* The bytes before `to` are to be a string's last ones, and went on with `next`: less
   of them, when a character does not fit as a whole. */
static size_t cut(const uint8_t *to, const uint8_t *next)
{
    size_t less = 0;
    if (!goes_on(*next)) return 0;
    do {
        less++;
    } while (goes_on(to[-(ptrdiff_t)less]));
    return less;
}

/* There is no room in the field for all of a part. */
static int too_long(struct sesh_reader *r)
{
    if (r->scan.part.kind != SESH_SCAN_STRING) return SESH_E_OUT_OF_RANGE;
    if (!r->options.clip) return SESH_E_STRING_TOO_LONG;
    r->value |= SESH_VALUE_CLIPPED;
    return SESH_OK;
}

/* Is there room for a frame of so many bytes, and for what may come beside them? */
static bool has_room(struct sesh_reader *r, size_t size)
{
    size += BESIDE;
#if SESH_TRACE
    if (size <= r->work_size && size > r->work_used) r->work_used = size;
#endif
    return size <= r->work_size;
}

/*
 * A value that is in the chunk as a whole, as it is to be stored: it is not copied into
 * the frame, though it would have to fit.
 */
static int add_whole(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, size_t capacity, bool string)
{
    const uint8_t *text = r->scan.part.text;
    size_t length = r->scan.part.length;
    size_t fits = length > capacity ? capacity : length;
    r->value = 0;
    if (!has_room(r, 1u + string + fits)) return SESH_E_WORK_TOO_SMALL;
    if (fits != length) {
        int status = too_long(r);
        if (status != SESH_OK) return status;
        fits -= cut(text + fits, text + fits);
    }
    /* Twice: where speed counts, a compiler makes one for strings and one for the rest. */
    if (!SESH_SMALL && string) return sesh_bind(r, row, (const char *)text, fits);
    return sesh_bind(r, row, (const char *)text, fits);
}

/* The part's text goes to the frame's end, `fits` bytes of it; there is room. */
SESH_PART void append(struct sesh_reader *r, size_t fits)
{
    const uint8_t *text = r->scan.part.text;
    uint8_t *to = r->text;
    /* These two come from an escape, alone: plain text ends before them. */
    if (fits != 0 && (*text == '"' || *text == '\\')) {
        r->value |= SESH_VALUE_ESCAPED;
        *to++ = '\\';
    }
    if (!SESH_SMALL && fits == 1) *to = *text; /* where speed counts, what comes from an escape */
    else memcpy(to, text, fits);
    r->text = to + fits;
}

/* Traced values take the long way, that of those with escapes and in parts. */
static bool is_traced(const struct sesh_reader *r)
{
#if SESH_TRACE
    return r->options.trace != NULL;
#else
    (void)r;
    return false;
#endif
}

static bool is_whole(const struct sesh_reader *r)
{
    return r->scan.part.flags == (SESH_SCAN_FIRST | SESH_SCAN_LAST) && !is_traced(r);
}

/* Where speed counts: of a value without escapes it is known where it is in the frame. */
static bool is_plain(const struct sesh_reader *r)
{
    return !SESH_SMALL && !is_traced(r) && (r->value & SESH_VALUE_ESCAPED) == 0;
}

/* A value that is put together begins. */
SESH_PART void begin_value(struct sesh_reader *r, unsigned capacity, bool string)
{
    r->room = (uint16_t)capacity;
    r->value = 0;
    r->text = r->work + 1;
    if (string) *r->text++ = '"';
}

/* A part of it. */
SESH_PART int add_part(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, bool string)
{
    const struct sesh_token_part *part = &r->scan.part;
    size_t fits = part->length;
    if (fits > r->room) fits = r->room;
    if (!has_room(r, (size_t)(r->text - r->work) + fits)) return SESH_E_WORK_TOO_SMALL;
    if (part->length != 0 && *part->text == 0) return SESH_E_NUL_IN_STRING;
    append(r, fits);
    if (fits != part->length && (r->value & SESH_VALUE_CLIPPED) == 0) {
        int status = too_long(r);
        if (status != SESH_OK) return status;
        r->text -= cut(r->text, part->text + fits);
    }
    r->room = (uint16_t)(r->room - fits);
    if ((part->flags & SESH_SCAN_LAST) == 0) return SESH_OK;
    if (is_plain(r)) {
        const uint8_t *text = r->work + 1 + string;
        return sesh_bind(r, row, (const char *)text, (size_t)(r->text - text));
    }
    if (string) *r->text++ = '"';
    *r->text++ = ']';
    return hand_on(r, row);
}

/* Where speed counts, its first part, out of the way of whole values. */
SESH_RARE int add_first(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, unsigned capacity, bool string)
{
    begin_value(r, capacity, string);
    return add_part(r, row, string);
}

int sesh_frame_add(struct sesh_reader *r, const SESH_ROM struct sesh_row *row)
{
    bool string = r->scan.part.kind == SESH_SCAN_STRING;
    unsigned capacity = string ? row->size - 1u : SESH_MAX_NUMBER;
    if (is_whole(r)) return add_whole(r, row, capacity, string);
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) {
        if (!SESH_SMALL) return add_first(r, row, capacity, string);
        begin_value(r, capacity, string);
    }
    return add_part(r, row, string);
}

#if SESH_HOST
bool sesh_frame_byte(struct sesh_reader *r, unsigned c)
{
    if (r->room == 0 || !has_room(r, (size_t)(r->text - r->work) + 1)) return false;
    *r->text++ = (uint8_t)c;
    r->room--;
    return true;
}
#endif
