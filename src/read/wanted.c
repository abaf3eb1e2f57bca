/* SPDX-License-Identifier: MIT */
#include "wanted.h"

#include "../kind/kind.h"
#include "../level.h"
#include "frame.h"
#include "scan.h"
#include "state.h"

#define TAKES_STRING (1u << SESH_TOKEN_STRING)
#define TAKES_OBJECT (1u << SESH_TOKEN_OBJECT)
#define TAKES_ARRAY (1u << SESH_TOKEN_ARRAY)

/* Returns what the level's field takes, or what its elements are if its array is open. */
static unsigned taken(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    bool list = (row->flags & SESH_LIST) != 0;
    if (list && level->element == 0 && (row->flags & SESH_ONE_OR_MANY) == 0) return TAKES_ARRAY;
    if ((row->flags & SESH_OBJECT) == 0) return level->type->kinds[row->of]->tokens;
    if (list && level->type->types[row->of]->bare != 0) return TAKES_OBJECT | TAKES_STRING;
    return TAKES_OBJECT;
}

/* For containers, the numbers of scan are those of sesh_error.came. */
typedef char sesh_containers_have_one_number
    [(int)SESH_SCAN_OBJECT == (int)SESH_TOKEN_OBJECT && (int)SESH_SCAN_ARRAY == (int)SESH_TOKEN_ARRAY ? 1 : -1];

/* Returns the type of the value that scan has reported last. */
static unsigned reported(const struct sesh_reader *r)
{
    unsigned kind = r->scan.part.kind;
    return kind >= SESH_SCAN_STRING ? kind - SESH_SCAN_STRING : kind;
}

/* Returns the type for SESH_E_MISSING: NULL if the name of the member has occurred, else NONE. */
static unsigned came_for_missing(const struct sesh_level *level)
{
    return (level->seen & sesh_field_bit(level->row)) != 0 ? SESH_TOKEN_NULL : SESH_TOKEN_NONE;
}

/* Sets the capacity, and what would have been enough. */
static void room(const struct sesh_reader *r, const SESH_ROM struct sesh_row *row, struct sesh_error *error)
{
    const struct sesh_token_part *part = &r->scan.part;
    size_t text;
    if (r->status == SESH_E_ARRAY_TOO_LONG) error->capacity = row->elements;
    if (r->status != SESH_E_STRING_TOO_LONG && r->status != SESH_E_WORK_TOO_SMALL) return;
    text = sesh_frame_limit(r->top->type->kinds[row->of], row);
    if (r->status == SESH_E_WORK_TOO_SMALL) {
        error->capacity = r->work_size;
        error->needed = SESH_WORK_SIZE(text);
        return;
    }
    error->capacity = text;
    /* The text of BYTES may fit although its bytes do not: then its length would not be enough. */
    if (part->flags == (SESH_SCAN_FIRST | SESH_SCAN_LAST) && part->length > text) error->needed = part->length;
}

void sesh_wanted(const struct sesh_reader *r, struct sesh_error *error)
{
    const struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *row;
    if (r->status == SESH_E_TOO_DEEP) error->capacity = r->options.max_depth;
    if (!sesh_status_is_of_value(r->status) && r->status != SESH_E_WORK_TOO_SMALL) return;
    error->came = (uint8_t)reported(r);
    error->wanted = TAKES_OBJECT; /* the session */
    if (level == NULL) return;
    row = sesh_row_of(level, level->row);
    error->wanted = (uint8_t)taken(level, row);
    if (r->status == SESH_E_MISSING) error->came = (uint8_t)came_for_missing(level);
    room(r, row, error);
}
