/* SPDX-License-Identifier: MIT */
#include "frame.h"

#include "bind.h"
#include "mem.h"
#include "reader.h"
#include "run.h"
#include "token.h"

/* Slots begin at multiples of this. */
struct aligned_slot {
    char before;
    struct sesh_slot slot;
};

#define ALIGNMENT offsetof(struct aligned_slot, slot)

/* Beside a part's bytes: two quotation marks, a backslash, a comma or bracket, and the
   slot of the next value. */
#define BESIDE (4 + sizeof(struct sesh_slot))

/* Nothing is in the frame. */
static void empty(struct sesh_reader *r)
{
    r->slot = r->slots;
    r->text = r->work + 1;
}

void sesh_frame_init(struct sesh_reader *r, void *work, size_t size)
{
    uint8_t *end = (uint8_t *)work + size;
    end -= (uintptr_t)end % ALIGNMENT;
    r->work = (uint8_t *)work;
    r->slots = (struct sesh_slot *)(void *)end - 1;
    *r->work = '[';
    empty(r);
}

/* ---- handing on --------------------------------------------------------- */

SESH_PART int bind_all(struct sesh_reader *r)
{
    const char *value = (const char *)r->work + 1;
    const struct sesh_slot *slot;
    for (slot = r->slots; slot != r->slot; slot--) {
        size_t length;
        const char *text = sesh_token_text(value, &length);
        int status = text != NULL ? sesh_bind(r, slot, text, length) : SESH_E_ARGUMENT;
        if (status != SESH_OK) {
            r->top->row = slot->row;
            r->scan.mark = slot->offset;
            return status;
        }
        value = text + length;
        if (*value == '"') value++;
        value++;
    }
    return SESH_OK;
}

SESH_APART SESH_FLAT int sesh_frame_flush(struct sesh_reader *r)
{
    if (r->slot == r->slots) return SESH_OK;
    r->complete[-1] = ']';
#if SESH_TRACE
    {
        size_t used = (size_t)(r->text - r->work) + (size_t)((uint8_t *)r->slots - (uint8_t *)r->slot);
        if (used > r->work_used) r->work_used = used;
        if (r->options.trace != NULL)
            r->options.trace(r->options.context, r, (const char *)r->work, (size_t)(r->complete - r->work));
    }
#endif
    r->status = bind_all(r);
    empty(r);
    return r->status;
}

/* ---- adding ------------------------------------------------------------- */

static bool goes_on(uint8_t byte)
{
    return (byte & 0xC0u) == 0x80;
}

/* Where a string ends that is cut at `to`, and went on with `text`: before the
   beginning of a character that does not fit as a whole. */
static uint8_t *cut(uint8_t *to, const uint8_t *text)
{
    if (!goes_on(*text)) return to;
    do {
        to--;
    } while (goes_on(*to));
    return to;
}

/* There is no room in the field for all of a part. */
static int too_long(struct sesh_reader *r)
{
    if (r->scan.part.kind != SESH_SCAN_STRING) return SESH_E_OUT_OF_RANGE;
    return r->options.clip ? SESH_OK : SESH_E_STRING_TOO_LONG;
}

/* The part's text to the open value, `fits` bytes of it, and what ends the value; it
   is known that there is room. */
SESH_PART int add_text(struct sesh_reader *r, struct sesh_slot *slot, size_t fits)
{
    const uint8_t *text = r->scan.part.text;
    uint8_t *to = r->text;
    bool string = r->scan.part.kind == SESH_SCAN_STRING;
    if (string && (r->scan.part.flags & SESH_SCAN_FIRST) != 0) *to++ = '"';
    if (r->scan.part.length != 0) {
        if (*text == 0) return SESH_E_NUL_IN_STRING;
        /* These two come from an escape, alone: plain text ends before them. */
        if (fits != 0 && (*text == '"' || *text == '\\')) {
            slot->kind |= SESH_SLOT_ESCAPED;
            *to++ = '\\';
        }
        memcpy(to, text, fits);
        to += fits;
    }
    if (fits != r->scan.part.length && (slot->kind & SESH_SLOT_CLIPPED) == 0) {
        int status = too_long(r);
        if (status != SESH_OK) return status;
        slot->kind |= SESH_SLOT_CLIPPED;
        to = cut(to, text + fits);
    }
    if ((r->scan.part.flags & SESH_SCAN_LAST) != 0) {
        if (string) *to++ = '"';
        *to++ = ',';
        r->complete = to;
        r->slot--;
    }
    r->text = to;
    return SESH_OK;
}

int sesh_frame_add(struct sesh_reader *r)
{
    struct sesh_slot *slot = r->slot;
    size_t space = (size_t)((uint8_t *)slot - r->text);
    size_t fits = r->scan.part.length;
    unsigned room = r->room;
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) {
        room = SESH_MAX_NUMBER;
        if (r->scan.part.kind == SESH_SCAN_STRING) room = sesh_row_of(r->top, r->top->row)->size - 1u;
        /* Whatever comes of the value has to fit, and all of it may be escaped. */
        if (slot != r->slots && space < 2UL * room + BESIDE) return SESH_FRAME_FULL;
        slot->offset = r->scan.mark;
        slot->row = r->top->row;
        slot->kind = r->scan.part.kind;
    }
    if (fits > room) fits = room;
    if (space < fits + BESIDE) return SESH_E_WORK_TOO_SMALL;
    r->room = (uint16_t)(room - fits);
    return add_text(r, slot, fits);
}
