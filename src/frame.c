/* SPDX-License-Identifier: MIT */
#include "frame.h"

#include "bind.h"
#include "mem.h"
#include "reader.h"
#include "token.h"

/* Slots begin at multiples of this, tokens too. */
#define ALIGNMENT sizeof(sesh_offset)

#define VALUE_SIZE (SESH_TOKEN_SIZE + sizeof(struct sesh_slot))

typedef char sesh_slot_is_aligned[sizeof(struct sesh_slot) % ALIGNMENT == 0 ? 1 : -1];

void sesh_frame_init(struct sesh_reader *r, void *work, size_t size)
{
    size_t before = (size_t)(ALIGNMENT - (uintptr_t)work % ALIGNMENT) % ALIGNMENT;
    r->work = (uint8_t *)work + before;
    r->work_size = (size - before) / ALIGNMENT * ALIGNMENT;
    r->work_used = 0;
    r->length = 0;
    r->value = 0;
    r->values = 0;
}

/* Bytes of the buffer for so many values whose text has `length` bytes and a
   bracket to come. */
static size_t needed(size_t length, unsigned values)
{
    size_t text = (length + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    return text + values * VALUE_SIZE + SESH_TOKEN_SIZE;
}

struct sesh_slot *sesh_frame_slot(const struct sesh_reader *r, unsigned value)
{
    return (struct sesh_slot *)(void *)(r->work + r->work_size) - value - 1;
}

static int bind_all(struct sesh_reader *r, size_t length)
{
    const char *frame = (const char *)r->work;
    void *tokens = r->work + (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    struct sesh_level *level = sesh_top(r);
    int status = sesh_token_split(frame, length, tokens, r->values);
    unsigned i;
    for (i = 0; i < r->values && status == SESH_OK; i++) {
        const struct sesh_slot *slot = sesh_frame_slot(r, i);
        size_t text_length;
        const char *text = sesh_token_text(frame, tokens, i, &text_length);
        status = sesh_bind(r, level, slot, text, text_length);
        if (status != SESH_OK) {
            level->row = slot->row;
            level->index = SESH_NO_INDEX;
            r->error_offset = slot->offset;
        }
    }
    return status;
}

int sesh_frame_flush(struct sesh_reader *r)
{
    size_t length = r->value != 0 ? r->value - 1 : r->length;
    size_t used = needed(length, r->values);
    int status;
    if (r->values == 0) return SESH_OK;
    if (used > r->work_used) r->work_used = used;
    r->work[length++] = ']';
#if SESH_TRACE
    if (r->trace != NULL) r->trace(r->context, r, (const char *)r->work, length);
#endif
    status = bind_all(r, length);
    r->values = 0;
    if (status != SESH_OK) {
        r->status = (int16_t)status;
        return status;
    }
    if (r->value == 0) {
        r->length = 0;
        return SESH_OK;
    }
    r->work[0] = '[';
    r->length -= r->value - 1;
    memmove(r->work + 1, r->work + r->value, r->length - 1);
    r->value = 1;
    return SESH_OK;
}

/* Makes room for `more` bytes of the open value. */
static int reserve(struct sesh_reader *r, size_t more)
{
    int status;
    if (needed(r->length + more, r->values + 1u) <= r->work_size) return SESH_OK;
    status = sesh_frame_flush(r);
    if (status != SESH_OK) return status;
    return needed(r->length + more, 1) <= r->work_size ? SESH_OK : SESH_E_WORK_TOO_SMALL;
}

int sesh_frame_open(struct sesh_reader *r, unsigned flags, size_t room)
{
    int status = r->values == SESH_FRAME_VALUES ? sesh_frame_flush(r) : SESH_OK;
    if (status == SESH_OK) status = reserve(r, 2);
    if (status != SESH_OK) return status;
    r->work[r->length] = r->length == 0 ? '[' : ',';
    r->length++;
    r->value = r->length;
    r->value_flags = (uint8_t)flags;
    r->room = (uint16_t)room;
    if ((flags & SESH_VALUE_STRING) != 0) r->work[r->length++] = '"';
    return SESH_OK;
}

static bool goes_on(uint8_t byte)
{
    return (byte & 0xC0u) == 0x80;
}

/*
 * The string ends before text[0], for which there is no room. Takes the
 * beginning of a character away that does not fit as a whole.
 */
static void cut(struct sesh_reader *r, const uint8_t *text)
{
    if ((r->value_flags & SESH_VALUE_CLIPPED) != 0) return;
    r->value_flags |= SESH_VALUE_CLIPPED;
    if (!goes_on(*text)) return;
    while (goes_on(r->work[r->length - 1]))
        r->length--;
    r->length--;
}

static int append(struct sesh_reader *r, const uint8_t *text, size_t length)
{
    int status = reserve(r, length);
    if (status != SESH_OK) return status;
    memcpy(r->work + r->length, text, length);
    r->length += length;
    r->room = (uint16_t)(r->room - length);
    return SESH_OK;
}

static int append_backslash(struct sesh_reader *r)
{
    int status = reserve(r, 1);
    if (status != SESH_OK) return status;
    r->work[r->length++] = '\\';
    r->value_flags |= SESH_VALUE_ESCAPED;
    return SESH_OK;
}

int sesh_frame_add(struct sesh_reader *r, const uint8_t *text, size_t length)
{
    size_t fits = length < r->room ? length : r->room;
    int status = SESH_OK;
    if (length == 0) return SESH_OK;
    if (*text == 0) return SESH_E_NUL_IN_STRING;
    /* These two come from an escape, alone: plain text ends before them. */
    if (fits != 0 && (*text == '"' || *text == '\\')) status = append_backslash(r);
    if (status == SESH_OK) status = append(r, text, fits);
    if (status != SESH_OK || fits == length) return status;
    if ((r->value_flags & SESH_VALUE_STRING) == 0) return SESH_E_OUT_OF_RANGE;
    if ((r->flags & SESH_CLIP) == 0) return SESH_E_STRING_TOO_LONG;
    cut(r, text + fits);
    r->room = 0;
    return SESH_OK;
}

int sesh_frame_close(struct sesh_reader *r, unsigned row)
{
    struct sesh_slot *slot;
    int status;
    if ((r->value_flags & SESH_VALUE_STRING) != 0) {
        status = reserve(r, 1);
        if (status != SESH_OK) return status;
        r->work[r->length++] = '"';
    }
    slot = sesh_frame_slot(r, r->values);
    slot->offset = r->scan.mark;
    slot->row = (uint8_t)row;
    slot->flags = r->value_flags;
    r->values++;
    r->value = 0;
    return SESH_OK;
}
