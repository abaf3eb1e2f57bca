/* SPDX-License-Identifier: MIT */
/* level: an open struct, its rows, and the masks at its beginning, with one bit for each field. */
#ifndef SESH_LEVEL_H
#define SESH_LEVEL_H

#include <sesh/sesh.h>

#include "mask.h"

static inline const SESH_ROM struct sesh_row *sesh_row_of(const struct sesh_level *level, unsigned row)
{
    return &level->type->rows[row];
}

/* Is it an EACH, an array of which the struct holds one element at a time? */
static inline bool sesh_row_is_each(const SESH_ROM struct sesh_row *row)
{
    return row->elements == 0;
}

/* Is the field handed out rather than kept? (A struct, or a list of them, may have such fields.)
   Here and below EACH is tested first: avr-gcc 5.4 fails with an internal error otherwise. */
static inline bool sesh_row_is_handed_out(const SESH_ROM struct sesh_row *row)
{
    return (row->flags & SESH_HANDS_OUT) != 0 && (sesh_row_is_each(row) || (row->flags & SESH_OBJECT) == 0);
}

/* Is a field of the type, or one inside it, handed out? */
static inline bool sesh_type_hands_out(const SESH_ROM struct sesh_type *type)
{
    unsigned i;
    for (i = 0; i < type->fields; i++) {
        if ((type->rows[i].flags & SESH_HANDS_OUT) != 0) return true;
    }
    return false;
}

/* Does the member hold several values and their count? (avr-gcc 5.4 fails with an internal error
   if the count is not read first.) */
static inline bool sesh_row_is_list(const SESH_ROM struct sesh_row *row)
{
    uint16_t count = row->count;
    return !sesh_row_is_each(row) && count != 0;
}

/* Returns the element count of a list. */
static inline uint16_t *sesh_count_of(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    return (uint16_t *)(void *)(level->base + row->count);
}

/* Returns the element count of an EACH. */
static inline uint32_t *sesh_each_count(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    return (uint32_t *)(void *)(level->base + row->count);
}

/* Returns the flag that says whether the member of an EACH holds an element that is kept. */
static inline bool *sesh_each_kept(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    return (bool *)(void *)(level->base + row->count + sizeof(uint32_t));
}

/* Returns where the level's value is stored: the member, or its next element. */
static inline uint8_t *sesh_place_of(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    uint8_t *place = level->base + row->offset;
    if (sesh_row_is_list(row)) place += (size_t)row->size * *sesh_count_of(level, row);
    return place;
}

/* The masks of a struct, which are its first members, in this order. The last one exists only
   if the type has `also` set. */
enum sesh_mask { SESH_MASK_HAS, SESH_MASK_NULL, SESH_MASK_CLIPPED, SESH_MASK_ALSO };

/* Returns a byte of a mask by its number. */
static inline uint8_t *sesh_mask_byte(const struct sesh_level *level, unsigned mask, unsigned byte)
{
    unsigned width = level->type->mask;
    return level->base + mask * width + sesh_mask_index(byte, width);
}

static inline void sesh_mask_set(const struct sesh_level *level, unsigned mask, unsigned field)
{
    uint8_t *byte = sesh_mask_byte(level, mask, field >> 3);
    *byte = (uint8_t)(*byte | sesh_mask_bit(field));
}

static inline bool sesh_mask_has(const struct sesh_level *level, unsigned mask, unsigned field)
{
    return (*sesh_mask_byte(level, mask, field >> 3) >> (field & 7u) & 1) != 0;
}

/* Returns all bits of a mask. */
static inline sesh_fields sesh_mask_get(const struct sesh_level *level, unsigned mask)
{
    unsigned byte = level->type->mask - 1u;
    sesh_fields bits = *sesh_mask_byte(level, mask, byte);
    while (byte-- != 0)
        bits = (sesh_fields)((uint64_t)bits << 8 | *sesh_mask_byte(level, mask, byte));
    return bits;
}

static inline void sesh_mask_clear(const struct sesh_level *level, unsigned mask, unsigned field)
{
    uint8_t *byte = sesh_mask_byte(level, mask, field >> 3);
    *byte = (uint8_t)(*byte & ~sesh_mask_bit(field));
}

/* Clears the field's bit in every mask. */
static inline void sesh_mask_clear_all(const struct sesh_level *level, unsigned field)
{
    unsigned masks = level->type->also != 0 ? 4 : 3;
    while (masks-- != 0)
        sesh_mask_clear(level, masks, field);
}

#endif
