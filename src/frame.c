/* SPDX-License-Identifier: MIT */
#include "frame.h"

#include "bind.h"
#include "mem.h"
#include "reader.h"
#include "run.h"
#include "token.h"

/* Slots begin at multiples of this, tokens too. */
struct aligned_slot {
    char before;
    struct sesh_slot slot;
};

#define ALIGNMENT offsetof(struct aligned_slot, slot)

#define VALUE_SIZE (SESH_TOKEN_SIZE + sizeof(struct sesh_slot))

/* Around a part's bytes: two quotation marks, a backslash, a comma or bracket, and
   the NUL behind that. */
#define AROUND 5

/*
 * limit is what the text may grow to when there is one value: behind it there is
 * room for its slot and the tokens. It is a multiple of ALIGNMENT.
 */
void sesh_frame_init(struct sesh_reader *r, void *work, size_t size)
{
    size_t before = (size_t)(0 - (uintptr_t)work) % ALIGNMENT;
    size = (size - before) / ALIGNMENT * ALIGNMENT;
    r->work = (uint8_t *)work + before;
    r->slots = (struct sesh_slot *)(void *)(r->work + size);
    r->limit = size - VALUE_SIZE - SESH_TOKEN_SIZE;
    r->work[0] = '[';
    r->complete = 1;
    r->length = 1;
}

static size_t aligned(size_t length)
{
    return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* ---- handing on --------------------------------------------------------- */

static int bind_all(struct sesh_reader *r)
{
    const char *frame = (const char *)r->work;
    const struct sesh_slot *slot = r->slots;
    /* Behind all of the text: an open value's is there still. */
    void *tokens = r->work + aligned(r->length + 1);
    uint8_t *end = r->work + r->complete;
    uint8_t byte = *end;
    int status;
    unsigned i;
    *end = 0;
    status = sesh_token_split(frame, tokens, r->values);
    *end = byte;
    for (i = 0; i < r->values && status == SESH_OK; i++) {
        size_t length;
        const char *text = sesh_token_text(frame, tokens, i, &length);
        status = sesh_bind(r, --slot, text, length);
        if (status != SESH_OK) {
            r->top->row = slot->row;
            r->error_offset = slot->offset;
        }
    }
    return status;
}

SESH_APART SESH_FLAT int sesh_frame_flush(struct sesh_reader *r)
{
    size_t complete = r->complete;
    unsigned values = r->values;
    int status;
    if (values == 0) return SESH_OK;
    r->work[complete - 1] = ']';
#if SESH_TRACE
    {
        size_t used = aligned(r->length + 1) + values * VALUE_SIZE + SESH_TOKEN_SIZE;
        if (used > r->work_used) r->work_used = used;
        if (r->options.trace != NULL) r->options.trace(r->options.context, r, (const char *)r->work, complete);
    }
#endif
    status = bind_all(r);
    r->status = (int8_t)status;
    /* The open value, if there is one, moves to the front. */
    r->length -= complete - 1;
    memmove(r->work + 1, r->work + complete, r->length - 1);
    *sesh_frame_slot(r, 0) = *sesh_frame_slot(r, values);
    r->complete = 1;
    r->values = 0;
    return status;
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
static int cut(struct sesh_reader *r, struct sesh_slot *slot, const uint8_t *text)
{
    if ((slot->kind & SESH_SLOT_KIND) != SESH_SCAN_STRING) return SESH_E_OUT_OF_RANGE;
    if (!r->options.clip) return SESH_E_STRING_TOO_LONG;
    if ((slot->kind & SESH_SLOT_CLIPPED) != 0) return SESH_OK;
    slot->kind |= SESH_SLOT_CLIPPED;
    r->room = 0;
    if (!goes_on(*text)) return SESH_OK;
    do {
        r->length--;
    } while (goes_on(r->work[r->length]));
    return SESH_OK;
}

/* Text to the open value, for which there is room in the buffer. */
static int add_text(struct sesh_reader *r, struct sesh_slot *slot, const uint8_t *text, size_t length)
{
    size_t fits = length < r->room ? length : r->room;
    if (length == 0) return SESH_OK;
    if (*text == 0) return SESH_E_NUL_IN_STRING;
    r->room = (uint16_t)(r->room - fits);
    /* These two come from an escape, alone: plain text ends before them. */
    if (fits != 0 && (*text == '"' || *text == '\\')) {
        slot->kind |= SESH_SLOT_ESCAPED;
        r->work[r->length++] = '\\';
    }
    memcpy(r->work + r->length, text, fits);
    r->length += fits;
    return fits == length ? SESH_OK : cut(r, slot, text + fits);
}

static void open_value(struct sesh_reader *r, struct sesh_slot *slot, unsigned kind)
{
    slot->offset = r->scan.mark;
    slot->row = r->top->row;
    slot->kind = (uint8_t)kind;
}

int sesh_frame_add(struct sesh_reader *r, const struct sesh_token_part *part)
{
    struct sesh_slot *slot = sesh_frame_slot(r, r->values);
    bool string = part->kind == SESH_SCAN_STRING;
    unsigned room = r->room;
    size_t needed;
    int status;
    if ((part->flags & SESH_SCAN_FIRST) != 0) {
        room = string ? sesh_row_of(r->top, r->top->row)->size - 1u : SESH_MAX_NUMBER;
    }
    needed = r->length + (part->length < room ? part->length : room) + r->values * VALUE_SIZE + AROUND;
    if (needed > r->limit || r->values == SESH_FRAME_VALUES) {
        return r->values != 0 ? SESH_FRAME_FULL : SESH_E_WORK_TOO_SMALL;
    }
    r->room = (uint16_t)room;
    if ((part->flags & SESH_SCAN_FIRST) != 0) {
        open_value(r, slot, part->kind);
        if (string) r->work[r->length++] = '"';
    }
    status = add_text(r, slot, part->text, part->length);
    if (status == SESH_OK && (part->flags & SESH_SCAN_LAST) != 0) {
        if (string) r->work[r->length++] = '"';
        r->work[r->length++] = ',';
        r->complete = r->length;
        r->values++;
    }
    return status;
}
