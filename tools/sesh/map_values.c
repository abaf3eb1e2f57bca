/* SPDX-License-Identifier: MIT */
#include "map_values.h"

#include <stdlib.h>
#include <string.h>

#include "../../src/kind/set.h"
#include "../../src/level.h"
#include "../../src/read/state.h"
#include "text.h"

/* ---- while the document is read ------------------------------------------------- */

/* The address to which the level's value goes. */
static const uint8_t *place_at(const struct sesh_level *level)
{
    const struct sesh_row *row = sesh_row_of(level, level->row);
    return level->element != 0 ? sesh_place_of(level, row) : level->base + row->offset;
}

/* Is the row a SET, with one member for all elements? */
static bool is_set(const struct sesh_row *row)
{
    return (row->flags & SESH_LIST) != 0 && !sesh_row_is_each(row) && !sesh_row_is_list(row);
}

/* The number of a SET's name in its list; 0: the string is none of them. */
static unsigned number_of_name(const struct sesh_kind *kind, const struct sesh_token *token, bool cut)
{
    struct sesh_token copy = *token;
    struct sesh_value value;
    memset(&value, 0, sizeof value);
    value.token = &copy;
    value.kind = kind;
    value.clipped = cut;
    (void)kind->check(&value);
    return (unsigned)value.number;
}

void map_trace(void *context, const struct sesh_reader *reader, const struct sesh_token *token)
{
    struct map *map = (struct map *)context;
    const struct sesh_level *top = reader->top;
    const struct sesh_row *row = sesh_row_of(top, top->row);
    struct map_value *value;
    size_t i;
    map->values = (struct map_value *)grow(map->values, map->count, sizeof *value);
    value = &map->values[map->count++];
    memset(value, 0, sizeof *value);
    value->offset = reader->scan.mark;
    value->cut = (reader->open & SESH_CLIPPED) != 0;
    value->length = token->length;
    value->secret = (row->flags & SESH_SECRET) != 0;
    value->null = token->type == SESH_TOKEN_NULL;
    value->place = place_at(top);
    value->nest = (size_t)(top - reader->level) + 1;
    memcpy(value->levels, reader->level, value->nest * sizeof *top);
    for (i = 0; i < value->nest; i++) {
        const struct sesh_level *level = &reader->level[i];
        if (level->element != 0 && sesh_row_is_each(sesh_row_of(level, level->row)))
            value->element = reader->place.offsets[i];
    }
    if (!is_set(row) || value->null) return;
    value->index = top->element != 0 ? top->element : 1;
    value->name = number_of_name(top->type->kinds[row->of], token, value->cut);
}

void map_free(struct map *map)
{
    free(map->values);
    memset(map, 0, sizeof *map);
}

/* ---- what is still in the struct ------------------------------------------------- */

static int by_offset(const void *a, const void *b)
{
    const struct map_value *x = (const struct map_value *)a, *y = (const struct map_value *)b;
    return (x->offset > y->offset) - (x->offset < y->offset);
}

/* Sorts values at the same place next to each other, in document order. */
static int by_place(const void *a, const void *b)
{
    const struct map_value *x = (const struct map_value *)a, *y = (const struct map_value *)b;
    if (x->element != y->element) return x->element < y->element ? -1 : 1;
    if (x->place != y->place) return x->place < y->place ? -1 : 1;
    return by_offset(a, b);
}

/* Finds values that a later value at the same place replaced. Parts of one string do not replace
   each other. Neither do the elements of one SET's array; the index becomes the least one that
   follows. */
static void find_replaced(struct map *map)
{
    size_t i;
    qsort(map->values, map->count, sizeof *map->values, by_place);
    for (i = map->count; i > 1; i--) {
        struct map_value *value = &map->values[i - 2];
        const struct map_value *next = value + 1;
        if (value->element != next->element || value->place != next->place) continue;
        value->replaced = next->index <= value->index && next->offset != value->offset;
        if (next->index < value->index) value->index = next->index;
    }
}

/* Is the name's bit set in the SET? */
static bool is_in_set(const struct map_value *value, const struct sesh_level *level, const struct sesh_row *row)
{
    unsigned number;
    if (value->name == 0) return false;
    number = value->name - 1;
    (void)sesh_set_next(level->type->kinds[row->of], value->place, row->size, &number);
    return number == value->name;
}

/* Do the masks and counts of the structs around it include the value? Structs in an EACH's
   element are no longer there, so they are not asked. */
static bool is_in_struct(const struct map_value *value)
{
    size_t i;
    for (i = 0; i < value->nest; i++) {
        const struct sesh_level *level = &value->levels[i];
        const struct sesh_row *row = sesh_row_of(level, level->row);
        bool last = i + 1 == value->nest;
        const uint8_t *place = last ? value->place : level[1].base;
        if (!sesh_mask_has(level, last && value->null ? SESH_MASK_NULL : SESH_MASK_HAS, level->row)) return false;
        if (last && value->index != 0 && !is_in_set(value, level, row)) return false;
        if (level->element != 0 && sesh_row_is_each(row)) return true;
        if (level->element != 0 && sesh_row_is_list(row) && place >= sesh_place_of(level, row)) return false;
    }
    return true;
}

void map_settle(struct map *map)
{
    size_t i, count = 0;
    if (map->count == 0) return;
    find_replaced(map);
    for (i = 0; i < map->count; i++) {
        if (!map->values[i].replaced && is_in_struct(&map->values[i])) map->values[count++] = map->values[i];
    }
    map->count = count;
    qsort(map->values, map->count, sizeof *map->values, by_offset);
}
