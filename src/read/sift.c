/* SPDX-License-Identifier: MIT */
/*
 * The position of the reader is `top`, the innermost open struct, and in it the
 * field (`row`) whose value is being read and the element of its array, from 1:
 *
 *     no top           outside the session: only containers on the path of
 *                      options.at are entered (see on_the_way)
 *     no row           between the members of the struct
 *     row, element 0   at the member's value
 *     row and element  in the member's array, at that element
 *
 * Everything else is skipped before it is reported, so names inside a dropped member
 * are never seen here.
 */
#include "sift.h"

#include "../kind/kind.h"
#include "../level.h"
#include "bind.h"
#include "frame.h"
#include "match.h"
#include "scan.h"
#include "state.h"
#include "token.h"

/* Not an error: the value that begins is not wanted. No status is positive. */
#define UNWANTED 2

/* Drops a value whose first part or opening bracket was just reported. */
static int drop(struct sesh_reader *r, int kind)
{
    if (kind <= SESH_SCAN_ARRAY) sesh_scan_skip(&r->scan, 1);
    else if ((r->scan.part.flags & SESH_SCAN_LAST) == 0) sesh_scan_skip(&r->scan, 0);
    return SESH_OK;
}

/* Steps back to the pointer's previous token: the value of the last one has ended. */
static void step_back(struct sesh_reader *r)
{
    if (r->at_next == r->options.at) return;
    do {
        r->at_next--;
    } while (*r->at_next != '/');
    r->flags |= SESH_AT_SEEN;
    /* No other element of an array is wanted. */
    r->place.way.element = sesh_scan_in_object(&r->scan) ? 0 : SESH_NO_ELEMENT;
}

/* ---- opening and closing structs ----------------------------------------- */

static struct sesh_level *open_level(struct sesh_reader *r, const SESH_ROM struct sesh_type *type, uint8_t *base)
{
    struct sesh_level *level = r->top == NULL ? r->level : r->top + 1;
    r->top = level;
    level->seen = 0;
    level->type = type;
    level->base = base;
    level->element = 0;
    level->row = SESH_NO_ROW;
    level->next = 0;
    return level;
}

/*
 * Opens the struct of the object field, or of the array element, that begins here. If an
 * array has a string in place of an object, the string fills one of the object's members.
 */
static int open_object(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, int kind)
{
    struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_type *type = level->type->types[row->of];
    bool in_list = (row->flags & SESH_LIST) != 0;
    if (kind != SESH_SCAN_OBJECT && (kind != SESH_SCAN_STRING || !in_list || type->bare == 0)) {
        return SESH_E_WRONG_TYPE;
    }
    if (level->element == 0) sesh_bind_begin(r, level, level->row);
    level = open_level(r, type, sesh_place_of(level, row));
    if (kind == SESH_SCAN_STRING) {
        level->row = (uint8_t)(type->bare - 1u);
        level->next = SESH_NO_ROW; /* there was no name */
    }
    return SESH_OK;
}

/* Ends the value at the top level's row, or the element that was read last. */
static int value_ended(struct sesh_reader *r)
{
    struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    if (level->element != 0 && sesh_row_is_each(row)) return sesh_each_of(level)->end(r, level, SESH_OK);
    sesh_level_value_ended(level);
    return SESH_OK;
}

/* Closes the struct, and ends the field or the element that it belongs to. */
static int close_level(struct sesh_reader *r)
{
    struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *row;
    if (level == r->level) {
        r->top = NULL;
        r->flags |= SESH_FOUND;
        step_back(r);
        return SESH_OK;
    }
    r->top = --level;
    row = sesh_row_of(level, level->row);
    if (sesh_row_is_list(row)) ++*sesh_count_of(level, row);
    if (level->element == 0) sesh_mask_set(level, SESH_MASK_HAS, level->row);
    return value_ended(r);
}

/* Returns the bits of the required fields that are missing. */
static sesh_fields missing(const struct sesh_level *level)
{
    sesh_fields absent = (sesh_fields)~sesh_mask_get(level, SESH_MASK_HAS);
    sesh_fields missing = (sesh_fields)(level->type->required & absent);
    sesh_fields nullable = (sesh_fields)(level->type->nullable & absent);
    if (nullable != 0) missing = (sesh_fields)(missing | (nullable & ~sesh_mask_get(level, SESH_MASK_NULL)));
    return missing;
}

static int object_ended(struct sesh_reader *r)
{
    sesh_fields bits = missing(r->top);
    uint8_t row = 0;
    if (bits == 0) return close_level(r);
    for (; (bits & 1) == 0; bits = (sesh_fields)(bits >> 1))
        row++;
    r->top->row = row;
    return SESH_E_MISSING;
}

/* ---- values of fields --------------------------------------------------- */

static int pass_over(struct sesh_reader *r, int kind)
{
    (void)drop(r, kind);
    return UNWANTED;
}

/* Handles an element beyond the capacity. From here on the path of the array has no index. */
static int surplus(struct sesh_reader *r, int kind)
{
    r->top->element = SESH_MANY;
    if (!r->options.clip) return SESH_E_ARRAY_TOO_LONG;
    sesh_mask_set(r->top, SESH_MASK_CLIPPED, r->top->row);
    return pass_over(r, kind);
}

/* Begins an element of the array at the level's row. */
static int element_began(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, int kind)
{
    if (sesh_row_is_each(row)) return sesh_each_of(r->top)->begin(r) ? SESH_OK : pass_over(r, kind);
    if (row->count == 0 || *sesh_count_of(r->top, row) != row->elements) return SESH_OK;
    return surplus(r, kind);
}

/* Does the field's kind take the value that begins here? */
static bool is_taken(const struct sesh_level *level, const SESH_ROM struct sesh_row *row, int kind)
{
    const SESH_ROM struct sesh_kind *of = level->type->kinds[row->of];
    return kind >= SESH_SCAN_STRING && (of->tokens >> (kind - SESH_SCAN_STRING) & 1) != 0;
}

/* Begins the array of the field at the level's row. */
static int array_began(struct sesh_reader *r, struct sesh_level *level)
{
    sesh_bind_begin(r, level, level->row);
    level->element = 1;
    return SESH_OK;
}

/* Begins a value of the field at the top level's row. Returns SESH_OK, UNWANTED, or an error. */
static int value_began(struct sesh_reader *r, int kind)
{
    struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    if (level->element != 0) {
        int status = element_began(r, row, kind);
        if (status != SESH_OK) return status;
    } else if (kind == SESH_SCAN_NULL) {
        return SESH_OK;
    } else if ((row->flags & SESH_LIST) != 0) {
        if (kind == SESH_SCAN_ARRAY) return array_began(r, level);
        if ((row->flags & SESH_ONE_OR_MANY) == 0) return SESH_E_WRONG_TYPE;
    }
    if ((row->flags & SESH_OBJECT) != 0) return open_object(r, row, kind);
    return is_taken(level, row, kind) ? SESH_OK : SESH_E_WRONG_TYPE;
}

/* Ends the array at the level's row. */
static void array_ended(struct sesh_level *level)
{
    sesh_mask_set(level, SESH_MASK_HAS, level->row);
    level->element = 0;
    level->row = SESH_NO_ROW;
}

/* Ends the scalar of the top level's row. */
static int scalar_ended(struct sesh_reader *r)
{
    return sesh_level_is_bare(r->top) ? close_level(r) : value_ended(r);
}

/* Finds the token of the complete frame, and stores the value. */
static int take_token(struct sesh_reader *r, const SESH_ROM struct sesh_row *row)
{
    struct sesh_token token;
    if (!sesh_token_find(r->frame, r->frame_length, &token)) return SESH_E_ARGUMENT;
#if SESH_TRACE
    if (r->options.trace != NULL) r->options.trace(r->options.context, r, &token);
#endif
    return sesh_bind(r, row, &token);
}

/* Adds a part to the frame; the last part completes it. The kind decides how long a string may
   be, and what happens to one that the work buffer cannot hold. */
static int take_part(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, int kind)
{
    const SESH_ROM struct sesh_kind *of = NULL;
    size_t limit = SESH_MAX_NUMBER;
    int beyond = SESH_E_OUT_OF_RANGE;
    int status;
    if (kind == SESH_SCAN_STRING) {
        of = r->top->type->kinds[row->of];
        limit = sesh_frame_limit(of, row);
        beyond = of->beyond;
    }
    do {
        status = sesh_frame_add(r, limit, beyond);
        if (status == SESH_E_WORK_TOO_SMALL && beyond == SESH_IN_PARTS) {
            ((const SESH_ROM struct sesh_kind_in_parts *)(const SESH_ROM void *)of)->close(r);
        } else if (status != SESH_OK || (r->scan.part.flags & SESH_SCAN_LAST) == 0) {
            return status;
        }
        status = take_token(r, row);
    } while (status > 0);
    return status;
}

/* Takes a part of a scalar. */
static int take_scalar(struct sesh_reader *r, int kind)
{
    int status = SESH_OK;
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) status = value_began(r, kind);
    if (status != SESH_OK) return status;
    if ((r->scan.part.flags & SESH_SCAN_LONE) != 0) return SESH_E_LONE_SURROGATE;
    status = take_part(r, sesh_row_of(r->top, r->top->row), kind);
    if (status == SESH_OK && (r->scan.part.flags & SESH_SCAN_LAST) != 0) status = scalar_ended(r);
    return status;
}

/* ---- outside the session ------------------------------------------------ */

/*
 * The way to the session is given by the reference tokens in options.at. at_next points
 * to the slash of the token that is searched in the open container, or to the end of the
 * pointer. Everything else is skipped. So a value that is reported here is the root of
 * the document, has a name that matched, or is an element of an array on the way.
 */

static int on_the_way(struct sesh_reader *r, int kind)
{
    if (kind == SESH_SCAN_OBJECT_END || kind == SESH_SCAN_ARRAY_END) {
        step_back(r);
        return SESH_OK;
    }
    if (r->place.way.element > 1) {
        if (r->place.way.element != SESH_NO_ELEMENT) r->place.way.element--;
        return drop(r, kind);
    }
    if (r->place.way.element != 0) r->at_next = sesh_match_at_skip(r->at_next);
    if (*r->at_next == '\0') {
        if (kind != SESH_SCAN_OBJECT) return SESH_E_WRONG_TYPE;
        (void)open_level(r, r->level[0].type, r->level[0].base);
        return SESH_OK;
    }
    if (kind <= SESH_SCAN_ARRAY) {
        r->place.way.element = kind == SESH_SCAN_ARRAY ? sesh_match_at_element(r->at_next) : 0;
        return SESH_OK;
    }
    step_back(r);
    return drop(r, kind);
}

/* Takes a name that equals the pointer's next token, which ends at `end`. */
static int name_on_the_way(struct sesh_reader *r, const char *end)
{
    sesh_fields seen;
    unsigned field;
    r->at_next = end;
    if ((r->flags & SESH_AT_SEEN) == 0) return SESH_OK;
    if (!r->options.last_wins) return SESH_E_DUPLICATE;
    /* The last one wins: remove what was read under the first one. */
    r->flags &= (uint8_t)~SESH_FOUND;
    seen = r->level[0].seen;
    for (field = 0; seen != 0; field++, seen = (sesh_fields)(seen >> 1)) {
        if ((seen & 1) == 0) continue;
        if ((sesh_row_of(r->level, field)->flags & SESH_HANDS_OUT) != 0) return SESH_E_DUPLICATE;
        if (!r->options.merge) sesh_bind_begin(r, r->level, field);
    }
    return SESH_OK;
}

/* ---- names -------------------------------------------------------------- */

/*
 * Takes a name that belongs to a row. A field's own name takes precedence over its other names.
 * When it occurs, the value of another name is removed, even if the new value does not fit. After
 * it, other names are skipped. Values that were handed out cannot be taken back.
 */
static int member(struct sesh_reader *r, unsigned row)
{
    struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *named = sesh_row_of(level, row);
    bool other = (r->open & SESH_STRIPPED) != 0 || (named->flags & SESH_ALSO) != 0;
    unsigned field = (named->flags & SESH_ALSO) != 0 ? named->of : row;
    sesh_fields bit = sesh_field_bit(field);
    level->row = (uint8_t)field;
    level->next = (uint8_t)(field + 1u);
    if ((level->seen & bit) != 0) {
        bool was_other = level->type->also != 0 && sesh_mask_has(level, SESH_MASK_ALSO, field);
        if (other && !was_other) {
            level->row = SESH_NO_ROW;
            sesh_scan_skip(&r->scan, 0);
            return SESH_OK;
        }
        if (other == was_other && !r->options.last_wins) return SESH_E_DUPLICATE;
        if ((named->flags & SESH_HANDS_OUT) != 0) return SESH_E_DUPLICATE;
        if (other != was_other) sesh_bind_empty(level, field);
    }
    level->seen = (sesh_fields)(level->seen | bit);
    if (other) r->flags |= SESH_OTHER_NAME;
    return SESH_OK;
}

static int name(struct sesh_reader *r)
{
    const char *end = NULL;
    unsigned row = SESH_NO_ROW;
    if (r->top == NULL) end = sesh_match_at(r);
    else row = sesh_match(r);
    if ((r->scan.part.flags & SESH_SCAN_LAST) == 0) return SESH_OK;
    if (end != NULL) return name_on_the_way(r, end);
    if (row != SESH_NO_ROW) return member(r, row);
    sesh_scan_skip(&r->scan, 0);
    return r->top != NULL && r->options.reject_unknown ? SESH_E_UNKNOWN_MEMBER : SESH_OK;
}

/* ---- dispatch ----------------------------------------------------------- */

int sesh_sift(struct sesh_reader *r, int kind)
{
    int status = SESH_OK;
    if (kind == SESH_SCAN_NAME) return name(r);
    if (r->top == NULL) return on_the_way(r, kind);
    if (kind > SESH_SCAN_ARRAY) status = take_scalar(r, kind);
    else if (kind == SESH_SCAN_OBJECT_END) status = object_ended(r);
    else if (kind == SESH_SCAN_ARRAY_END) array_ended(r->top);
    else status = value_began(r, kind);
    return status == UNWANTED ? SESH_OK : status;
}
