/* SPDX-License-Identifier: MIT */
/* level: an open struct, its rows, and the masks at its beginning, one bit a field. */
#ifndef SESH_LEVEL_H
#define SESH_LEVEL_H

#include <sesh/sesh.h>

#include "mask.h"

static inline const SESH_ROM struct sesh_row *sesh_row_of(const struct sesh_level *level, unsigned row)
{
    return &level->type->rows[row];
}

/* Is it an EACH, an array of which one element at a time is there? */
static inline bool sesh_row_is_each(const SESH_ROM struct sesh_row *row)
{
    return row->elements == 0;
}

/* Is the field handed out, and not kept? (A struct, or a list of them, may have such fields.)
   Here and below EACH is asked for first: avr-gcc 5.4 ends with an internal error at the other order. */
static inline bool sesh_row_is_handed_out(const SESH_ROM struct sesh_row *row)
{
    return (row->flags & SESH_HANDS_OUT) != 0 && (sesh_row_is_each(row) || (row->flags & SESH_OBJECT) == 0);
}

/* Is a field of the type handed out, or one inside it? */
static inline bool sesh_type_hands_out(const SESH_ROM struct sesh_type *type)
{
    unsigned i;
    for (i = 0; i < type->fields; i++) {
        if ((type->rows[i].flags & SESH_HANDS_OUT) != 0) return true;
    }
    return false;
}

/* Has the member room for several values, and a count of them? (avr-gcc 5.4 ends with an
   internal error where the count is not read first.) */
static inline bool sesh_row_is_list(const SESH_ROM struct sesh_row *row)
{
    uint16_t count = row->count;
    return !sesh_row_is_each(row) && count != 0;
}

/* The element count of a list. */
static inline uint16_t *sesh_count_of(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    return (uint16_t *)(void *)(level->base + row->count);
}

/* The element count of an EACH. */
static inline uint32_t *sesh_each_count(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    return (uint32_t *)(void *)(level->base + row->count);
}

/* Whether the member of an EACH holds an element that is kept. */
static inline bool *sesh_each_kept(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    return (bool *)(void *)(level->base + row->count + sizeof(uint32_t));
}

/* Where the level's value goes: the member, or the element of it that comes next. */
static inline uint8_t *sesh_place_of(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    uint8_t *place = level->base + row->offset;
    if (sesh_row_is_list(row)) place += (size_t)row->size * *sesh_count_of(level, row);
    return place;
}

/* Which of a struct's masks; they are its first members, in this order. The last one is
   there only when the type says so. */
enum sesh_mask { SESH_MASK_HAS, SESH_MASK_NULL, SESH_MASK_CLIPPED, SESH_MASK_ALSO };

/* The byte with this number of a mask. */
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

/* All bits of a mask. */
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

/* Takes the field out of every mask. */
static inline void sesh_mask_clear_all(const struct sesh_level *level, unsigned field)
{
    unsigned masks = level->type->also != 0 ? 4 : 3;
    while (masks-- != 0)
        sesh_mask_clear(level, masks, field);
}

#endif
