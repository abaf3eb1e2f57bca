/* SPDX-License-Identifier: MIT */
/*
 * STREAM: a uint32_t; a string of any length, which is passed to the sink in parts. A frame in
 * the work buffer is a part. It is closed where the next character does not fit:
 *
 *     "text of a part"\xE2\x82
 *                     |
 *                     the beginning of the next character, which begins the next frame
 *
 * So a part has as many characters as fit the buffer, whatever the chunks are.
 */
#include <sesh/kinds.h>

#include "../character.h"
#include "../mem.h"
#include "../read/scan.h"
#include "../read/state.h"
#include "kind.h"

/* sesh_reader.open, in addition to the flags in state.h. */
#define GOES_ON 0x04u   /* the frame is a part, but not the last one */
#define CONTINUED 0x08u /* it is not the first one */
#define CARRY 4         /* from this bit on: bytes of the next character after the frame */

static void stream_close(struct sesh_reader *r)
{
    struct sesh_token_part *part = &r->scan.part;
    size_t fits = r->work_size - SESH_WORK_SIZE(0) - (r->frame_length - 1);
    uint8_t *end = r->work + r->frame_length;
    size_t carry, i;
    *r->work = '"';
    memcpy(end, part->text, fits);
    end += fits;
    part->text += fits;
    part->length -= fits;
    part->flags &= (uint8_t)~SESH_SCAN_FIRST;
    carry = sesh_cut_character(end, part->text);
    for (i = 0; i != carry; i++, end--)
        *end = end[-1];
    *end++ = '"';
    r->frame_length = (size_t)(end - r->work);
    r->work_used = r->work_size;
    r->flags |= SESH_WORK_USED;
    r->open |= (uint8_t)(GOES_ON | carry << CARRY);
}

/* Opens the next frame in the place of this one. */
static void open_next(struct sesh_reader *r)
{
    size_t carry = r->open >> CARRY;
    memcpy(r->work + 1, r->work + r->frame_length, carry);
    r->frame_length = 1 + carry;
    r->open = CONTINUED;
}

/* Returns how much of the STREAM was handed out, in bytes. */
static sesh_offset *handed_out(struct sesh_reader *r)
{
    return &r->place.offsets[r->top - r->level];
}

static int hand_out(struct sesh_reader *r, const struct sesh_token *token)
{
    const struct sesh_sink *sink = r->options.sink;
    struct sesh_part part;
    int answer;
    if (sink == NULL || sink->stream == NULL) return SESH_OK;
    part.reader = r;
    part.type = r->top->type;
    part.text = token->text;
    part.length = token->length;
    part.offset = *handed_out(r);
    part.field = r->top->row;
    part.last = (r->open & GOES_ON) == 0;
    r->flags |= SESH_IN_SINK;
    answer = sink->stream(sink->context, &part);
    r->flags &= (uint8_t)~SESH_IN_SINK;
    return answer == SESH_NEXT ? SESH_OK : SESH_E_STOPPED;
}

static int stream_check(struct sesh_value *value)
{
    struct sesh_reader *r = value->reader;
    sesh_offset *total = handed_out(r);
    int status;
    if ((r->open & CONTINUED) == 0) *total = 0;
    /* An escaped text is in the work buffer, and a quotation mark follows it. */
    if ((r->open & SESH_ESCAPED) != 0) sesh_put_quotes((uint8_t *)(uintptr_t)value->token->text, '"');
    status = hand_out(r, value->token);
    if (status != SESH_OK) return status;
    *total += (sesh_offset)value->token->length;
    if (*total < value->token->length) *total = (sesh_offset)-1;
    if ((r->open & GOES_ON) == 0) return SESH_OK;
    open_next(r);
    return SESH_IN_PARTS;
}

static void stream_store(const struct sesh_value *value, void *member)
{
    sesh_offset total = *handed_out(value->reader);
    *(uint32_t *)member = total < UINT32_MAX ? (uint32_t)total : UINT32_MAX;
}

const SESH_ROM struct sesh_kind_in_parts sesh_kind_stream = {
    .kind =
        {
            .tokens = SESH_TAKES(STRING),
            .form = SESH_FORM_NONE,
            .beyond = SESH_IN_PARTS,
            .check = stream_check,
            .store = stream_store,
        },
    .close = stream_close,
};
