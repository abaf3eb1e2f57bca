/* SPDX-License-Identifier: MIT */
/*
 * Where the reader stands is `top`, the innermost open struct, and in it the
 * field (`row`) whose value is read and the element of its array, from 1:
 *
 *     no top           outside the session: only the containers on the way that
 *                      options.at names are entered (see on_the_way)
 *     no row           between the members of the struct
 *     row, element 0   at the member's value
 *     row and element  in the member's array, at that element
 *
 * All else is skipped before it is reported, so that a name inside a dropped
 * member never comes here.
 */
#include "sift.h"

#include "bind.h"
#include "frame.h"
#include "match.h"
#include "reader.h"
#include "run.h"

/* Drops a value whose first part, or bracket, has just been reported. */
static int drop(struct sesh_reader *r, int kind)
{
    if (kind <= SESH_SCAN_ARRAY || (r->scan.part.flags & SESH_SCAN_LAST) == 0) sesh_scan_skip(&r->scan, kind);
    return SESH_OK;
}

/* The value that the pointer's last matched token names has ended. */
static void step_back(struct sesh_reader *r)
{
    if (r->at_next == r->options.at) return;
    do {
        r->at_next--;
    } while (*r->at_next != '/');
    r->flags |= SESH_AT_SEEN;
    /* Of an array nothing more is wanted. */
    r->at_element = sesh_scan_in_object(&r->scan) ? 0 : SESH_NO_ELEMENT;
}

/* ---- structs open and close --------------------------------------------- */

SESH_ONCE struct sesh_level *open_level(struct sesh_reader *r, const SESH_ROM struct sesh_type *type, uint8_t *base)
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
 * The struct of the object field, or of the array's element, that begins here. A
 * string that stands for an object in an array fills one of its members.
 */
SESH_PART int open_object(struct sesh_reader *r, int kind)
{
    struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    const SESH_ROM struct sesh_type *type = level->type->types[row->of];
    uint8_t *base = level->base + row->offset;
    if (kind != SESH_SCAN_OBJECT && (kind != SESH_SCAN_STRING || level->element == 0 || type->bare == 0)) {
        return SESH_E_WRONG_TYPE;
    }
    if (level->element == 0) sesh_bind_reset(r, level, level->row);
    else base += (size_t)row->size * (level->element - 1u);
    level = open_level(r, type, base);
    if (kind == SESH_SCAN_STRING) {
        level->row = (uint8_t)(type->bare - 1u);
        level->next = SESH_NO_ROW; /* no name has led here */
    }
    return SESH_OK;
}

/* The array, or the object, at the level's row is complete. */
SESH_ONCE void member_done(struct sesh_level *level)
{
    sesh_mask_set(level, SESH_MASK_HAS, level->row);
    level->element = 0;
    level->row = SESH_NO_ROW;
}

/* The struct is complete: so is the field, or the element, that it is. */
static void close_level(struct sesh_reader *r)
{
    struct sesh_level *level = r->top;
    if (level == r->level) {
        r->top = NULL;
        r->flags |= SESH_FOUND;
        step_back(r);
        return;
    }
    r->top = --level;
    if (level->element == 0) {
        member_done(level);
    } else {
        level->element++;
        ++*sesh_bind_count(level, sesh_row_of(level, level->row));
    }
}

/* The first row that has to be there and is not, or SESH_NO_ROW. */
static unsigned missing(const struct sesh_level *level)
{
    unsigned i;
    for (i = 0; i < level->type->row_count; i++) {
        unsigned kind = sesh_row_of(level, i)->kind;
        if ((kind & (SESH_REQUIRED | SESH_NULLABLE)) == 0 || sesh_mask_has(level, SESH_MASK_HAS, i)) continue;
        if ((kind & SESH_REQUIRED) != 0 || !sesh_mask_has(level, SESH_MASK_NULL, i)) return i;
    }
    return SESH_NO_ROW;
}

static int object_ended(struct sesh_reader *r)
{
    unsigned row = missing(r->top);
    r->top->row = (uint8_t)row;
    if (row != SESH_NO_ROW) return SESH_E_MISSING;
    close_level(r);
    return SESH_OK;
}

/* ---- values of fields --------------------------------------------------- */

/* An element for which there is no room. */
static int surplus(struct sesh_reader *r, int kind)
{
    if (!r->options.clip) return SESH_E_ARRAY_TOO_LONG;
    sesh_mask_set(r->top, SESH_MASK_CLIPPED, r->top->row);
    (void)drop(r, kind);
    return SESH_SIFT_DROPPED;
}

/* The kinds of values that a kind of field takes, a bit each. */
static const SESH_ROM uint16_t taken[] = {1u << SESH_SCAN_NUMBER, 1u << SESH_SCAN_NUMBER,
                                          1u << SESH_SCAN_TRUE | 1u << SESH_SCAN_FALSE, 1u << SESH_SCAN_STRING};

/* A value of the field at the top level's row begins. SESH_OK, SESH_SIFT_DROPPED, or
   an error. */
static int value_began(struct sesh_reader *r, int kind)
{
    struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    unsigned field = row->kind & SESH_KIND;
    if (level->element == 0) {
        if (kind == SESH_SCAN_NULL) return SESH_OK;
        if ((row->kind & SESH_ARRAY) != 0) {
            if (kind != SESH_SCAN_ARRAY) return SESH_E_WRONG_TYPE;
            sesh_bind_reset(r, level, level->row);
            level->element = 1;
            return SESH_OK;
        }
    } else if (level->element > row->elements) {
        return surplus(r, kind);
    }
    if (field == SESH_OBJECT) return open_object(r, kind);
    return (taken[field] >> kind & 1) != 0 ? SESH_OK : SESH_E_WRONG_TYPE;
}

static int scalar(struct sesh_reader *r, int kind)
{
    struct sesh_level *level;
    int status = SESH_OK;
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) status = value_began(r, kind);
    if (status != SESH_OK) return status;
    if ((r->scan.part.flags & SESH_SCAN_LONE) != 0) return SESH_E_LONE_SURROGATE;
    level = r->top;
    status = sesh_frame_add(r, sesh_row_of(level, level->row));
    if (status != SESH_OK || (r->scan.part.flags & SESH_SCAN_LAST) == 0) return status;
    if (sesh_level_is_bare(level)) close_level(r);
    else if (level->element != 0) level->element++;
    else level->row = SESH_NO_ROW;
    return SESH_OK;
}

/* ---- outside the session ------------------------------------------------ */

/*
 * The way to the session is the list of reference tokens in options.at. at_next
 * is at the slash of the one to be found in the container that is open, or at
 * the pointer's end. What is not on the way is skipped, so whatever is reported
 * here is the document's root, or has a name that matched, or is an element of
 * an array on the way.
 */

SESH_RARE int on_the_way(struct sesh_reader *r, int kind)
{
    if (kind == SESH_SCAN_OBJECT_END || kind == SESH_SCAN_ARRAY_END) {
        step_back(r);
        return SESH_OK;
    }
    if (r->at_element > 1) {
        if (r->at_element != SESH_NO_ELEMENT) r->at_element--;
        return drop(r, kind);
    }
    if (r->at_element != 0) r->at_next = sesh_match_at_skip(r->at_next);
    if (*r->at_next == '\0') {
        if (kind != SESH_SCAN_OBJECT) return SESH_E_WRONG_TYPE;
        (void)open_level(r, r->level[0].type, r->level[0].base);
        return SESH_OK;
    }
    if (kind <= SESH_SCAN_ARRAY) {
        r->at_element = kind == SESH_SCAN_ARRAY ? sesh_match_at_element(r->at_next) : 0;
        return SESH_OK;
    }
    step_back(r);
    return drop(r, kind);
}

/* ---- names -------------------------------------------------------------- */

/* The end of the pointer's token that a name in an object on the way is. */
SESH_RARE int name_on_the_way(struct sesh_reader *r, const char *end)
{
    sesh_fields seen;
    unsigned i;
    r->at_next = end;
    if ((r->flags & SESH_AT_SEEN) == 0) return SESH_OK;
    if (!r->options.last_wins) return SESH_E_DUPLICATE;
    /* The last one wins: what the first one led to does not count. */
    r->flags &= (uint8_t)~SESH_FOUND;
    seen = r->options.merge ? 0 : r->level[0].seen;
    for (i = 0; seen != 0; i++, seen = (sesh_fields)(seen >> 1))
        if ((seen & 1) != 0) sesh_bind_reset(r, r->level, i);
    return SESH_OK;
}

/* The field that has a name in a struct. */
static int member(struct sesh_reader *r, unsigned row)
{
    struct sesh_level *level = r->top;
    sesh_fields bit = (sesh_fields)((sesh_fields)1 << row);
    level->row = (uint8_t)row;
    level->next = (uint8_t)(row + 1u);
    if ((level->seen & bit) != 0 && !r->options.last_wins) return SESH_E_DUPLICATE;
    level->seen = (sesh_fields)(level->seen | bit);
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
    sesh_scan_skip(&r->scan, SESH_SCAN_NAME);
    return r->top != NULL && r->options.reject_unknown ? SESH_E_UNKNOWN_MEMBER : SESH_OK;
}

#if SESH_HOST
SESH_FLAT int sesh_sift_rest(struct sesh_reader *r)
{
    int kind = sesh_scan_rest(&r->scan);
    if (kind == SESH_SCAN_MORE) return SESH_OK;
    return kind == SESH_SCAN_NAME ? name(r) : scalar(r, kind);
}

SESH_APART SESH_FLAT int sesh_sift_items(struct sesh_reader *r)
{
    int status = SESH_OK;
    do {
        int kind;
        if (!sesh_scan_at_value(&r->scan)) {
            if (sesh_scan_name(&r->scan) == SESH_SCAN_MORE) return SESH_OK;
            status = name(r);
            if (status != SESH_OK) return status;
        }
        /* On the way to the session a value is another matter. */
        if (r->top == NULL && r->scan.skip == 0) return SESH_OK;
        kind = sesh_scan_value(&r->scan);
        if (kind == SESH_SCAN_MORE) return SESH_OK;
        if (kind != SESH_SCAN_CONTINUE) status = scalar(r, kind);
    } while (status >= SESH_OK && sesh_scan_at_item(&r->scan));
    return status;
}
#endif

/* ---- dispatch ----------------------------------------------------------- */

int sesh_sift(struct sesh_reader *r, int kind)
{
    if (kind == SESH_SCAN_NAME) return name(r);
    if (r->top == NULL) return on_the_way(r, kind);
    if (kind > SESH_SCAN_NAME) return scalar(r, kind);
    if (kind <= SESH_SCAN_ARRAY) return value_began(r, kind);
    if (kind == SESH_SCAN_OBJECT_END) return object_ended(r);
    member_done(r->top);
    return SESH_OK;
}
