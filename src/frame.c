/* SPDX-License-Identifier: MIT */
#include "frame.h"

#include "bind.h"
#include "mem.h"
#include "reader.h"
#include "scan.h"
#include "token.h"

/* Slots begin at multiples of this, tokens too. */
struct aligned_slot {
    char before;
    struct sesh_slot slot;
};

#define ALIGNMENT offsetof(struct aligned_slot, slot)

#define VALUE_SIZE (SESH_TOKEN_SIZE + sizeof(struct sesh_slot))

void sesh_frame_init(struct sesh_reader *r, void *work, size_t size)
{
    size_t before = (size_t)(0 - (uintptr_t)work) % ALIGNMENT;
    r->work = (uint8_t *)work + before;
    r->work_size = (size - before) / ALIGNMENT * ALIGNMENT;
}

static size_t aligned(size_t length)
{
    return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* Bytes of the buffer for so many values whose text has `length` bytes. */
static size_t needed(size_t length, unsigned values)
{
    return aligned(length) + values * VALUE_SIZE + SESH_TOKEN_SIZE;
}

struct sesh_slot *sesh_frame_slot(const struct sesh_reader *r, unsigned value)
{
    return (struct sesh_slot *)(void *)(r->work + r->work_size) - value - 1;
}

static int bind_all(struct sesh_reader *r, size_t length)
{
    const char *frame = (const char *)r->work;
    /* Behind all of the text: an open value's is there still. */
    void *tokens = r->work + aligned(r->length + 1);
    int status = sesh_token_split(frame, length, tokens, r->values);
    unsigned i;
    for (i = 0; i < r->values && status == SESH_OK; i++) {
        const struct sesh_slot *slot = sesh_frame_slot(r, i);
        size_t text_length;
        const char *text = sesh_token_text(frame, tokens, i, &text_length);
        status = sesh_bind(r, slot, text, text_length);
        if (status != SESH_OK) {
            r->top->row = slot->row;
            r->error_offset = slot->offset;
        }
    }
    return status;
}

int sesh_frame_flush(struct sesh_reader *r)
{
    size_t length, used;
    int status;
    if (r->values == 0) return SESH_OK;
    length = r->value != 0 ? r->value - 1 : r->length;
    used = needed(r->length + 1, r->values);
    if (used > r->work_used) r->work_used = used;
    r->work[length++] = ']';
#if SESH_TRACE
    if (r->options.trace != NULL) r->options.trace(r->options.context, r, (const char *)r->work, length);
#endif
    status = bind_all(r, length);
    r->status = (int8_t)status;
    r->values = 0;
    r->length -= length - 1;
    if (r->value == 0) return status;
    /* The open value's text moves to the front, and a bracket before it. */
    memmove(r->work, r->work + length - 1, r->length);
    r->work[0] = '[';
    r->value = 1;
    return status;
}

/* Is there room for `more` bytes of the open value, its quotation mark and the
   frame's bracket? */
static int reserve(const struct sesh_reader *r, size_t more)
{
    if (needed(r->length + more + 2, r->values + 1u) <= r->work_size) return SESH_OK;
    return r->values != 0 ? SESH_FRAME_FULL : SESH_E_WORK_TOO_SMALL;
}

int sesh_frame_open(struct sesh_reader *r, int kind)
{
    int status = r->values == SESH_FRAME_VALUES ? SESH_FRAME_FULL : reserve(r, 2);
    if (status != SESH_OK) return status;
    r->work[r->length] = r->length == 0 ? '[' : ',';
    r->value = ++r->length;
    r->value_flags = kind == SESH_SCAN_NULL ? SESH_VALUE_NULL : 0;
    r->room = SESH_MAX_NUMBER;
    if (kind == SESH_SCAN_STRING) {
        r->value_flags = SESH_VALUE_STRING;
        r->room = (uint16_t)(sesh_row_of(r->top, r->top->row)->size - 1u);
        r->work[r->length++] = '"';
    }
    return SESH_OK;
}

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
    if ((r->value_flags & SESH_VALUE_STRING) == 0) return SESH_E_OUT_OF_RANGE;
    if (!r->options.clip) return SESH_E_STRING_TOO_LONG;
    if ((r->value_flags & SESH_VALUE_CLIPPED) != 0) return SESH_OK;
    r->value_flags |= SESH_VALUE_CLIPPED;
    r->room = 0;
    if (!goes_on(*text)) return SESH_OK;
    do {
        r->length--;
    } while (goes_on(r->work[r->length]));
    return SESH_OK;
}

int sesh_frame_add(struct sesh_reader *r, const uint8_t *text, size_t length)
{
    size_t fits = length < r->room ? length : r->room;
    int status;
    if (length == 0) return SESH_OK;
    if (*text == 0) return SESH_E_NUL_IN_STRING;
    status = reserve(r, fits + 1);
    if (status != SESH_OK) return status;
    /* These two come from an escape, alone: plain text ends before them. */
    if (fits != 0 && (*text == '"' || *text == '\\')) {
        r->value_flags |= SESH_VALUE_ESCAPED;
        r->work[r->length++] = '\\';
    }
    memcpy(r->work + r->length, text, fits);
    r->length += fits;
    r->room = (uint16_t)(r->room - fits);
    return fits == length ? SESH_OK : cut(r, text + fits);
}

void sesh_frame_close(struct sesh_reader *r)
{
    struct sesh_slot *slot = sesh_frame_slot(r, r->values++);
    slot->offset = r->scan.mark;
    slot->row = r->top->row;
    slot->flags = r->value_flags;
    if ((r->value_flags & SESH_VALUE_STRING) != 0) r->work[r->length++] = '"';
    r->value = 0;
}
