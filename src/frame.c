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

/* Around a part's bytes: two quotation marks, a backslash, a comma or bracket. */
#define AROUND 4

void sesh_frame_init(struct sesh_reader *r, void *work, size_t size)
{
    uint8_t *end = (uint8_t *)work + size;
    end -= (uintptr_t)end % ALIGNMENT;
    r->work = (uint8_t *)work;
    r->slots = (struct sesh_slot *)(void *)end;
    r->slot = r->slots - 1;
    *r->work = '[';
    r->text = r->work + 1;
    r->complete = r->text;
}

/* ---- handing on --------------------------------------------------------- */

static int bind_all(struct sesh_reader *r)
{
    const char *value = (const char *)r->work + 1;
    const struct sesh_slot *slot = r->slots;
    int status = SESH_OK;
    while (status == SESH_OK && --slot != r->slot) {
        size_t length;
        const char *text = sesh_token_text(value, &length);
        if (text == NULL) return SESH_E_ARGUMENT;
        status = sesh_bind(r, slot, text, length);
        value = text + length;
        if (*value == '"') value++;
        value++;
    }
    if (status != SESH_OK) {
        r->top->row = slot->row;
        r->error_offset = slot->offset;
    }
    return status;
}

SESH_APART SESH_FLAT int sesh_frame_flush(struct sesh_reader *r)
{
    size_t length = (size_t)(r->text - r->complete);
    uint8_t *begin = r->work + 1;
    if (r->complete == begin) return SESH_OK;
    r->complete[-1] = ']';
#if SESH_TRACE
    {
        size_t used = (size_t)(r->text - r->work) + (size_t)((uint8_t *)r->slots - (uint8_t *)(r->slot + 1));
        if (used > r->work_used) r->work_used = used;
        if (r->options.trace != NULL)
            r->options.trace(r->options.context, r, (const char *)r->work, (size_t)(r->complete - r->work));
    }
#endif
    r->status = bind_all(r);
    /* The open value, if there is one, moves to the front. */
    memmove(begin, r->complete, length);
    r->complete = begin;
    r->text = begin + length;
    r->slots[-1] = *r->slot;
    r->slot = r->slots - 1;
    return r->status;
}

/* ---- adding ------------------------------------------------------------- */

static bool goes_on(uint8_t byte)
{
    return (byte & 0xC0u) == 0x80;
}

/*
 * There is no room from text[0] on. A string ends before it, and before the
 * beginning of a character that does not fit as a whole.
 */
static int cut(struct sesh_reader *r, const uint8_t *text)
{
    struct sesh_slot *slot = r->slot;
    if ((slot->kind & SESH_SLOT_KIND) != SESH_SCAN_STRING) return SESH_E_OUT_OF_RANGE;
    if (!r->options.clip) return SESH_E_STRING_TOO_LONG;
    if ((slot->kind & SESH_SLOT_CLIPPED) != 0) return SESH_OK;
    slot->kind |= SESH_SLOT_CLIPPED;
    if (!goes_on(*text)) return SESH_OK;
    do {
        r->text--;
    } while (goes_on(*r->text));
    return SESH_OK;
}

/* Text to the open value, `fits` bytes of it, for which there is room. */
static int add_text(struct sesh_reader *r, const uint8_t *text, size_t length, size_t fits)
{
    if (length == 0) return SESH_OK;
    if (*text == 0) return SESH_E_NUL_IN_STRING;
    /* These two come from an escape, alone: plain text ends before them. */
    if (fits != 0 && (*text == '"' || *text == '\\')) {
        r->slot->kind |= SESH_SLOT_ESCAPED;
        *r->text++ = '\\';
    }
    memcpy(r->text, text, fits);
    r->text += fits;
    return fits == length ? SESH_OK : cut(r, text + fits);
}

static void open_value(struct sesh_reader *r, unsigned kind)
{
    struct sesh_slot *slot = r->slot;
    slot->offset = r->scan.mark;
    slot->row = r->top->row;
    slot->kind = (uint8_t)kind;
    if (kind == SESH_SCAN_STRING) *r->text++ = '"';
}

int sesh_frame_add(struct sesh_reader *r)
{
    size_t fits = r->scan.part.length;
    unsigned room = r->room;
    int status;
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) {
        room = r->scan.part.kind == SESH_SCAN_STRING ? sesh_row_of(r->top, r->top->row)->size - 1u : SESH_MAX_NUMBER;
    }
    if (fits > room) fits = room;
    if ((uint8_t *)r->slot - r->text < (ptrdiff_t)(fits + AROUND)) {
        return r->complete != r->work + 1 ? SESH_FRAME_FULL : SESH_E_WORK_TOO_SMALL;
    }
    r->room = (uint16_t)(room - fits);
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) open_value(r, r->scan.part.kind);
    status = add_text(r, r->scan.part.text, r->scan.part.length, fits);
    if (status == SESH_OK && (r->scan.part.flags & SESH_SCAN_LAST) != 0) {
        if (r->scan.part.kind == SESH_SCAN_STRING) *r->text++ = '"';
        *r->text++ = ',';
        r->complete = r->text;
        r->slot--;
    }
    return status;
}
