/* SPDX-License-Identifier: MIT */
#include "bind.h"

#include "mem.h"
#include "reader.h"
#include "scan.h"
#include "value.h"

/*
 * A mask is an unsigned of 1 to 8 bytes. One bit of it is one bit of one of its
 * bytes, the field / 8th from the end where the low byte is.
 */
static uint8_t *mask_byte(const struct sesh_level *level, unsigned mask, unsigned field)
{
    const uint16_t one = 1;
    bool low_first = *(const uint8_t *)&one == 1;
    unsigned width = level->type->mask;
    unsigned byte = field >> 3;
    return level->base + mask * width + (low_first ? byte : width - 1u - byte);
}

static unsigned bit_of(unsigned field)
{
    return 1u << (field & 7u);
}

void sesh_mask_set(const struct sesh_level *level, enum sesh_mask mask, unsigned field)
{
    uint8_t *byte = mask_byte(level, mask, field);
    *byte = (uint8_t)(*byte | bit_of(field));
}

bool sesh_mask_has(const struct sesh_level *level, enum sesh_mask mask, unsigned field)
{
    return (*mask_byte(level, mask, field) & bit_of(field)) != 0;
}

uint16_t *sesh_bind_count(const struct sesh_level *level, unsigned field)
{
    return (uint16_t *)(void *)(level->base + sesh_row_of(level, field)->count);
}

void sesh_bind_reset(const struct sesh_reader *r, const struct sesh_level *level, unsigned field)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, field);
    size_t size = row->size;
    unsigned mask;
    if (!r->options.merge && !r->options.last_wins) return;
    if ((row->kind & SESH_ARRAY) != 0) {
        uint16_t *count = sesh_bind_count(level, field);
        size *= *count;
        *count = 0;
    } else if (!sesh_mask_has(level, SESH_MASK_HAS, field)) {
        size = 0;
    }
    memset(level->base + row->offset, 0, size);
    for (mask = SESH_MASK_HAS; mask <= SESH_MASK_CLIPPED; mask++) {
        uint8_t *byte = mask_byte(level, mask, field);
        *byte = (uint8_t)(*byte & ~bit_of(field));
    }
}

/* The only escapes of a frame are \" and \\. */
static void copy_string(uint8_t *to, const char *text, size_t length, unsigned flags)
{
    const char *end = text + length;
    if ((flags & SESH_SLOT_ESCAPED) == 0) {
        memcpy(to, text, length);
        to += length;
        text = end;
    }
    while (text != end) {
        if (*text == '\\') text++;
        *to++ = (uint8_t)*text++;
    }
    *to = 0;
}

static void bind_string(const struct sesh_level *level, const struct sesh_slot *slot, const char *text, size_t length)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, slot->row);
    uint8_t *member = level->base + row->offset;
    if ((slot->kind & SESH_SLOT_CLIPPED) != 0) sesh_mask_set(level, SESH_MASK_CLIPPED, slot->row);
    if ((row->kind & SESH_ARRAY) != 0) member += (size_t)row->size * (*sesh_bind_count(level, slot->row))++;
    copy_string(member, text, length, slot->kind);
    /* An array is there when it has ended. */
    if ((row->kind & SESH_ARRAY) == 0) sesh_mask_set(level, SESH_MASK_HAS, slot->row);
}

static int bind_number(const struct sesh_reader *r, unsigned field, const char *text, size_t length)
{
    const struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, field);
    bool fraction;
    uint64_t value;
    int status = sesh_value_integer(text, length, &value, &fraction);
    if (status != SESH_OK) return status;
    if (fraction && (row->kind & SESH_KIND) != SESH_TIME) return SESH_E_WRONG_TYPE;
    sesh_bind_reset(r, level, field);
    *(uint64_t *)(void *)(level->base + row->offset) = value; /* an int64_t */
    if (fraction) sesh_mask_set(level, SESH_MASK_CLIPPED, field);
    sesh_mask_set(level, SESH_MASK_HAS, field);
    return SESH_OK;
}

int sesh_bind(const struct sesh_reader *r, const struct sesh_slot *slot, const char *text, size_t length)
{
    const struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, slot->row);
    unsigned kind = slot->kind & SESH_SLOT_KIND;
    enum sesh_mask mask = SESH_MASK_HAS;
    if (kind == SESH_SCAN_NUMBER) return bind_number(r, slot->row, text, length);
    if (kind == SESH_SCAN_NULL || (row->kind & SESH_ARRAY) == 0) sesh_bind_reset(r, level, slot->row);
    if (kind == SESH_SCAN_STRING) {
        bind_string(level, slot, text, length);
        return SESH_OK;
    }
    if (kind == SESH_SCAN_NULL) mask = SESH_MASK_NULL;
    else *(bool *)(void *)(level->base + row->offset) = kind == SESH_SCAN_TRUE;
    sesh_mask_set(level, mask, slot->row);
    return SESH_OK;
}
