/* SPDX-License-Identifier: MIT */
#include "bind.h"

#include "mem.h"
#include "reader.h"
#include "value.h"

/*
 * A mask is an unsigned of 1 to 8 bytes. One bit of it is one bit of one of its
 * bytes, the field / 8th from the end where the low byte is.
 */
static uint8_t *mask_byte(const struct sesh_level *level, enum sesh_mask mask, unsigned field)
{
    const uint16_t one = 1;
    bool low_first = *(const uint8_t *)&one == 1;
    unsigned width = level->type->mask;
    unsigned byte = field >> 3;
    return level->base + (unsigned)mask * width + (low_first ? byte : width - 1u - byte);
}

void sesh_mask_set(const struct sesh_level *level, enum sesh_mask mask, unsigned field, bool on)
{
    uint8_t *byte = mask_byte(level, mask, field);
    uint8_t bit = (uint8_t)(1u << (field & 7u));
    *byte = (uint8_t)(on ? *byte | bit : *byte & ~bit);
}

bool sesh_mask_has(const struct sesh_level *level, enum sesh_mask mask, unsigned field)
{
    return ((*mask_byte(level, mask, field) >> (field & 7u)) & 1) != 0;
}

static uint16_t *count_of(const struct sesh_level *level, unsigned field)
{
    return (uint16_t *)(void *)(level->base + sesh_row_of(level, field)->count);
}

void sesh_bind_count(const struct sesh_level *level, unsigned field, unsigned count)
{
    *count_of(level, field) = (uint16_t)count;
}

void sesh_bind_reset(const struct sesh_reader *r, const struct sesh_level *level, unsigned field)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, field);
    if ((r->flags & (SESH_MERGE | SESH_LAST_WINS)) == 0) return;
    sesh_mask_set(level, SESH_MASK_HAS, field, false);
    sesh_mask_set(level, SESH_MASK_NULL, field, false);
    sesh_mask_set(level, SESH_MASK_CLIPPED, field, false);
    if ((row->kind & SESH_ARRAY) != 0) {
        sesh_bind_count(level, field, 0);
        memset(level->base + row->offset, 0, (size_t)row->size * row->elements);
    } else {
        memset(level->base + row->offset, 0, row->size);
    }
}

/* The only escapes of a frame are \" and \\. */
static void copy_unescaped(uint8_t *to, const char *text, size_t length)
{
    const char *end = text + length;
    while (text != end) {
        if (*text == '\\') text++;
        *to++ = (uint8_t)*text++;
    }
    *to = 0;
}

static void bind_string(const struct sesh_reader *r, const struct sesh_level *level, const struct sesh_slot *slot,
                        const char *text, size_t length)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, slot->row);
    uint8_t *to = level->base + row->offset;
    if ((row->kind & SESH_ARRAY) != 0) {
        uint16_t *count = count_of(level, slot->row);
        to += (size_t)*count * row->size;
        ++*count;
    } else {
        sesh_bind_reset(r, level, slot->row);
    }
    if ((slot->flags & SESH_VALUE_ESCAPED) != 0) {
        copy_unescaped(to, text, length);
    } else {
        memcpy(to, text, length);
        to[length] = 0;
    }
}

static void bind_bool(const struct sesh_reader *r, const struct sesh_level *level, unsigned field, bool value)
{
    sesh_bind_reset(r, level, field);
    *(bool *)(void *)(level->base + sesh_row_of(level, field)->offset) = value;
}

static int bind_number(const struct sesh_reader *r, const struct sesh_level *level, const struct sesh_slot *slot,
                       const char *text, size_t length)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, slot->row);
    bool time = (row->kind & SESH_KIND) == SESH_TIME;
    bool fraction;
    int64_t value;
    int status = sesh_value_integer(text, length, &value, &fraction);
    if (status != SESH_OK) return status;
    if (fraction && !time) return SESH_E_WRONG_TYPE;
    sesh_bind_reset(r, level, slot->row);
    *(int64_t *)(void *)(level->base + row->offset) = value;
    if (fraction) sesh_mask_set(level, SESH_MASK_CLIPPED, slot->row, true);
    return SESH_OK;
}

int sesh_bind(const struct sesh_reader *r, const struct sesh_level *level, const struct sesh_slot *slot,
              const char *text, size_t length)
{
    unsigned kind = sesh_row_of(level, slot->row)->kind;
    int status = SESH_OK;
    if ((slot->flags & SESH_VALUE_NULL) != 0) {
        sesh_bind_reset(r, level, slot->row);
        sesh_mask_set(level, SESH_MASK_NULL, slot->row, true);
        return SESH_OK;
    }
    switch (kind & SESH_KIND) {
    case SESH_BOOL: bind_bool(r, level, slot->row, *text == 't'); break;
    case SESH_STR: bind_string(r, level, slot, text, length); break;
    default: status = bind_number(r, level, slot, text, length); break;
    }
    if (status != SESH_OK) return status;
    if ((slot->flags & SESH_VALUE_CLIPPED) != 0) sesh_mask_set(level, SESH_MASK_CLIPPED, slot->row, true);
    /* An array is there when it has ended. */
    if ((kind & SESH_ARRAY) == 0) sesh_mask_set(level, SESH_MASK_HAS, slot->row, true);
    return SESH_OK;
}
