/* SPDX-License-Identifier: MIT */
#include "bind.h"

#include "mem.h"
#include "reader.h"
#include "run.h"
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
    return (*mask_byte(level, mask, field) >> (field & 7u) & 1) != 0;
}

/* The field becomes empty and absent. */
SESH_RARE void empty(const struct sesh_level *level, unsigned field)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, field);
    size_t count = sesh_mask_has(level, SESH_MASK_HAS, field);
    unsigned mask;
    if ((row->kind & SESH_ARRAY) != 0) {
        count = *sesh_bind_count(level, row);
        *sesh_bind_count(level, row) = 0;
    }
    memset(level->base + row->offset, 0, count * row->size);
    for (mask = SESH_MASK_HAS; mask <= SESH_MASK_CLIPPED; mask++) {
        uint8_t *byte = mask_byte(level, mask, field);
        *byte = (uint8_t)(*byte & ~bit_of(field));
    }
}

void sesh_bind_reset(const struct sesh_reader *r, const struct sesh_level *level, unsigned field)
{
    if (r->options.merge || r->options.last_wins) empty(level, field);
}

/* The only escapes of a frame are \" and \\. */
SESH_ONCE void copy_string(uint8_t *to, const char *text, size_t length, unsigned flags)
{
    const char *end = text + length;
    if ((flags & SESH_VALUE_ESCAPED) == 0) {
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

int sesh_bind(const struct sesh_reader *r, const SESH_ROM struct sesh_row *row, const char *text, size_t length)
{
    const struct sesh_level *level = r->top;
    unsigned kind = r->scan.part.kind;
    bool clipped = (r->value & SESH_VALUE_CLIPPED) != 0;
    bool element = (row->kind & SESH_ARRAY) != 0 && kind != SESH_SCAN_NULL;
    enum sesh_mask mask = SESH_MASK_HAS;
    uint8_t *member = level->base + row->offset;
    uint64_t number = 0;
    if (kind == SESH_SCAN_NUMBER) {
        int status = sesh_value_integer(text, length, &number, &clipped);
        if (status != SESH_OK) return status;
        if (clipped && (row->kind & SESH_KIND) != SESH_TIME) return SESH_E_WRONG_TYPE;
    }
    if (element) member += (size_t)row->size * (*sesh_bind_count(level, row))++;
    else sesh_bind_reset(r, level, level->row);
    if (kind == SESH_SCAN_NUMBER) *(uint64_t *)(void *)member = number; /* an int64_t */
    else if (kind == SESH_SCAN_STRING) copy_string(member, text, length, r->value);
    else if (kind == SESH_SCAN_NULL) mask = SESH_MASK_NULL;
    else *(bool *)(void *)member = kind == SESH_SCAN_TRUE;
    if (clipped) sesh_mask_set(level, SESH_MASK_CLIPPED, level->row);
    /* An array is there when it has ended. */
    if (!element) sesh_mask_set(level, mask, level->row);
    return SESH_OK;
}
