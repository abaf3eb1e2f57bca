/* SPDX-License-Identifier: MIT */
/*
 * Where the reader stands is `nest`, the number of open structs, and in the
 * innermost one the field (`row`) whose value is read and the element of its
 * array (`index`):
 *
 *     nest 0           outside the session: only the containers on the way that
 *                      options.at names are entered (see on_the_way)
 *     no row           between the members of the struct
 *     row, no index    at the member's value
 *     row and index    in the member's array, at that element
 *
 * All else is skipped before it is reported, so that a name inside a dropped
 * member never comes here.
 */
#include "sift.h"

#include "bind.h"
#include "frame.h"
#include "match.h"
#include "mem.h"
#include "reader.h"

static bool option(const struct sesh_reader *r, unsigned flag)
{
    return (r->flags & flag) != 0;
}

/* Drops a value that has just been reported for the first time. */
static void drop(struct sesh_reader *r, int kind, const struct sesh_token_part *part)
{
    bool container = kind == SESH_SCAN_OBJECT || kind == SESH_SCAN_ARRAY;
    if (container || (part->flags & SESH_SCAN_LAST) == 0) sesh_scan_skip(&r->scan, kind);
}

/* The value that the pointer's last matched token names has ended. */
static void step_back(struct sesh_reader *r)
{
    if (r->at_next == r->at) return;
    do {
        r->at_next--;
    } while (*r->at_next != '/');
    r->flags |= SESH_AT_SEEN;
    r->at_index = sesh_scan_in_object(&r->scan) ? SESH_AT_NAMES : SESH_AT_NEVER;
}

/* ---- structs open and close --------------------------------------------- */

static void open_level(struct sesh_reader *r, const SESH_ROM struct sesh_type *type, uint8_t *base)
{
    struct sesh_level *level = &r->level[r->nest++];
    level->type = type;
    level->base = base;
    level->row = SESH_NO_ROW;
    level->index = SESH_NO_INDEX;
    level->next = 0;
    memset(level->seen, 0, sizeof level->seen);
}

/* The struct of the object field, or of the array's element, that begins here.
   A frame is of one struct, so what there is of the outer one is handed on. */
static int open_object(struct sesh_reader *r)
{
    struct sesh_level *level = sesh_top(r);
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    size_t offset = row->offset;
    int status = sesh_frame_flush(r);
    if (status != SESH_OK) return status;
    if (level->index != SESH_NO_INDEX) {
        offset += (size_t)row->size * level->index;
    } else {
        sesh_bind_reset(r, level, level->row);
    }
    open_level(r, level->type->types[row->of], level->base + offset);
    return SESH_OK;
}

/* The value at the top level's row, or an element of its array, has ended. */
static void value_done(struct sesh_level *level)
{
    if (level->index != SESH_NO_INDEX) {
        level->index++;
    } else {
        level->row = SESH_NO_ROW;
    }
}

/* The struct is complete: so is the field, or the element, that it is. */
static void close_level(struct sesh_reader *r)
{
    struct sesh_level *level;
    r->nest--;
    if (r->nest == 0) return;
    level = sesh_top(r);
    if (level->index != SESH_NO_INDEX) {
        sesh_bind_count(level, level->row, level->index + 1u);
    } else {
        sesh_mask_set(level, SESH_MASK_HAS, level->row, true);
    }
    value_done(level);
}

/* The first row that has to be there and is not, or SESH_NO_ROW. */
static unsigned missing(const struct sesh_level *level)
{
    unsigned i;
    for (i = 0; i < level->type->row_count; i++) {
        unsigned kind = sesh_row_of(level, i)->kind;
        bool wanted = (kind & (SESH_REQUIRED | SESH_NULLABLE)) != 0;
        bool null = (kind & SESH_NULLABLE) != 0 && sesh_mask_has(level, SESH_MASK_NULL, i);
        if (wanted && !null && !sesh_mask_has(level, SESH_MASK_HAS, i)) return i;
    }
    return SESH_NO_ROW;
}

static int object_ended(struct sesh_reader *r)
{
    struct sesh_level *level = sesh_top(r);
    int status = sesh_frame_flush(r);
    if (status != SESH_OK) return status;
    level->row = (uint8_t)missing(level);
    if (level->row != SESH_NO_ROW) return SESH_E_MISSING;
    close_level(r);
    if (r->nest == 0) {
        r->flags |= SESH_FOUND;
        step_back(r);
    }
    return SESH_OK;
}

/* ---- arrays ------------------------------------------------------------- */

static int array_began(struct sesh_reader *r, struct sesh_level *level)
{
    int status = sesh_frame_flush(r);
    if (status != SESH_OK) return status;
    sesh_bind_reset(r, level, level->row);
    level->index = 0;
    return SESH_OK;
}

static int array_ended(struct sesh_reader *r)
{
    struct sesh_level *level = sesh_top(r);
    int status = sesh_frame_flush(r);
    if (status != SESH_OK) return status;
    level->index = SESH_NO_INDEX;
    sesh_mask_set(level, SESH_MASK_HAS, level->row, true);
    level->row = SESH_NO_ROW;
    return SESH_OK;
}

/* An element for which there is no room. */
static int surplus(struct sesh_reader *r, struct sesh_level *level, int kind, const struct sesh_token_part *part)
{
    if (!option(r, SESH_CLIP)) {
        level->index = SESH_NO_INDEX; /* it is the array that is at fault */
        return SESH_E_ARRAY_TOO_LONG;
    }
    sesh_mask_set(level, SESH_MASK_CLIPPED, level->row, true);
    drop(r, kind, part);
    return SESH_OK;
}

/* ---- members ------------------------------------------------------------ */

/* Does a value of this kind fit a field of that one? */
static bool fits(unsigned field_kind, int kind)
{
    switch (field_kind & SESH_KIND) {
    case SESH_BOOL: return kind == SESH_SCAN_TRUE || kind == SESH_SCAN_FALSE;
    case SESH_STR: return kind == SESH_SCAN_STRING;
    case SESH_OBJECT: return kind == SESH_SCAN_OBJECT;
    default: return kind == SESH_SCAN_NUMBER;
    }
}

static int container(struct sesh_reader *r, int kind)
{
    struct sesh_level *level = sesh_top(r);
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    bool in_array = level->index != SESH_NO_INDEX;
    if (in_array && level->index >= row->elements) return surplus(r, level, kind, NULL);
    if (!in_array && (row->kind & SESH_ARRAY) != 0) {
        return kind == SESH_SCAN_ARRAY ? array_began(r, level) : SESH_E_WRONG_TYPE;
    }
    return fits(row->kind, kind) ? open_object(r) : SESH_E_WRONG_TYPE;
}

/* A string that stands for an object in an array fills one of its members. */
static int open_bare(struct sesh_reader *r)
{
    struct sesh_level *level;
    int status = open_object(r);
    if (status != SESH_OK) return status;
    level = sesh_top(r);
    level->row = (uint8_t)(level->type->bare - 1);
    level->next = SESH_NO_ROW; /* no name has led here */
    return SESH_OK;
}

static int open_string(struct sesh_reader *r)
{
    const struct sesh_level *level = sesh_top(r);
    return sesh_frame_open(r, SESH_VALUE_STRING, sesh_row_of(level, level->row)->size - 1u);
}

static bool takes_bare(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    return (row->kind & SESH_KIND) == SESH_OBJECT && level->type->types[row->of]->bare != 0;
}

static int literal(struct sesh_reader *r, const char *text, size_t length, unsigned flags)
{
    int status = sesh_frame_open(r, flags, length);
    return status != SESH_OK ? status : sesh_frame_add(r, (const uint8_t *)text, length);
}

/* The first part of a scalar that there is room for. */
static int open_scalar(struct sesh_reader *r, const struct sesh_level *level, int kind)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    bool in_array = level->index != SESH_NO_INDEX;
    if (kind == SESH_SCAN_NULL && !in_array) return literal(r, "null", 4, SESH_VALUE_NULL);
    if (!in_array && (row->kind & SESH_ARRAY) != 0) return SESH_E_WRONG_TYPE;
    if (in_array && kind == SESH_SCAN_STRING && takes_bare(level, row)) {
        int status = open_bare(r);
        return status != SESH_OK ? status : open_string(r);
    }
    if (!fits(row->kind, kind)) return SESH_E_WRONG_TYPE;
    switch (kind) {
    case SESH_SCAN_TRUE: return literal(r, "true", 4, 0);
    case SESH_SCAN_FALSE: return literal(r, "false", 5, 0);
    case SESH_SCAN_STRING: return open_string(r);
    default: return sesh_frame_open(r, 0, SESH_MAX_NUMBER);
    }
}

static int close_scalar(struct sesh_reader *r)
{
    struct sesh_level *level = sesh_top(r);
    int status = sesh_frame_close(r, level->row);
    if (status != SESH_OK) return status;
    if (!sesh_level_is_bare(level)) {
        value_done(level);
        return SESH_OK;
    }
    status = sesh_frame_flush(r);
    if (status != SESH_OK) return status;
    close_level(r);
    return SESH_OK;
}

static int scalar(struct sesh_reader *r, int kind, const struct sesh_token_part *part)
{
    int status = SESH_OK;
    if ((part->flags & SESH_SCAN_FIRST) != 0) {
        struct sesh_level *level = sesh_top(r);
        bool in_array = level->index != SESH_NO_INDEX;
        if (in_array && level->index >= sesh_row_of(level, level->row)->elements) return surplus(r, level, kind, part);
        status = open_scalar(r, level, kind);
    }
    if (status == SESH_OK && (part->flags & SESH_SCAN_LONE) != 0) status = SESH_E_LONE_SURROGATE;
    if (status == SESH_OK) status = sesh_frame_add(r, part->text, part->length);
    if (status == SESH_OK && (part->flags & SESH_SCAN_LAST) != 0) status = close_scalar(r);
    return status;
}

static int member(struct sesh_reader *r)
{
    struct sesh_level *level = sesh_top(r);
    unsigned row = sesh_match_end(r);
    uint8_t bit = (uint8_t)(1u << (row & 7u));
    if (row == SESH_NO_ROW) {
        if (option(r, SESH_REJECT_UNKNOWN)) return SESH_E_UNKNOWN_MEMBER;
        sesh_scan_skip(&r->scan, SESH_SCAN_NAME);
        return SESH_OK;
    }
    level->row = (uint8_t)row;
    level->next = (uint8_t)(row + 1u);
    if ((level->seen[row >> 3] & bit) != 0 && !option(r, SESH_LAST_WINS)) return SESH_E_DUPLICATE;
    level->seen[row >> 3] |= bit;
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

static int session_began(struct sesh_reader *r)
{
    struct sesh_level *level = &r->level[0];
    open_level(r, level->type, level->base);
    return SESH_OK;
}

static void enter(struct sesh_reader *r, int kind)
{
    r->flags &= (uint8_t)~SESH_AT_SEEN;
    r->at_index = kind == SESH_SCAN_ARRAY ? sesh_match_at_index(r->at_next) : SESH_AT_NAMES;
}

/* Is the array's element that begins here the wanted one? Counts it. */
static bool element_on_the_way(struct sesh_reader *r)
{
    if (r->at_index == SESH_AT_NEVER) return false;
    if (r->at_index-- != 0) return false;
    r->at_index = SESH_AT_NEVER;
    r->at_next = sesh_match_at_skip(r->at_next);
    return true;
}

static int on_the_way(struct sesh_reader *r, int kind, const struct sesh_token_part *part)
{
    bool is_container = kind == SESH_SCAN_OBJECT || kind == SESH_SCAN_ARRAY;
    if (r->at_index != SESH_AT_NAMES && !element_on_the_way(r)) {
        drop(r, kind, part);
        return SESH_OK;
    }
    if (*r->at_next == '\0') return kind == SESH_SCAN_OBJECT ? session_began(r) : SESH_E_WRONG_TYPE;
    if (is_container) {
        enter(r, kind);
    } else {
        drop(r, kind, part);
        step_back(r);
    }
    return SESH_OK;
}

/* A name in an object on the way: the pointer's token, or a member to skip. */
static int name_on_the_way(struct sesh_reader *r)
{
    if (!sesh_match_at_end(r)) {
        sesh_scan_skip(&r->scan, SESH_SCAN_NAME);
        return SESH_OK;
    }
    r->at_next = r->at_match;
    if (!option(r, SESH_AT_SEEN)) return SESH_OK;
    if (!option(r, SESH_LAST_WINS)) return SESH_E_DUPLICATE;
    /* The last one wins: what the first one led to does not count. */
    r->flags &= (uint8_t)~SESH_FOUND;
    if (!option(r, SESH_MERGE)) memset(r->level[0].base, 0, r->level[0].type->size);
    return SESH_OK;
}

/* ---- dispatch ----------------------------------------------------------- */

static int name(struct sesh_reader *r, const struct sesh_token_part *part)
{
    bool inside = r->nest != 0;
    if ((part->flags & SESH_SCAN_FIRST) != 0) {
        if (inside) sesh_match_begin(r);
        else sesh_match_at_begin(r);
    }
    if ((part->flags & SESH_SCAN_LONE) != 0) sesh_match_never(r);
    if (inside) sesh_match_add(r, part->text, part->length);
    else sesh_match_at_add(r, part->text, part->length);
    if ((part->flags & SESH_SCAN_LAST) == 0) return SESH_OK;
    return inside ? member(r) : name_on_the_way(r);
}

static int ended(struct sesh_reader *r, int kind)
{
    if (r->nest != 0) return kind == SESH_SCAN_ARRAY_END ? array_ended(r) : object_ended(r);
    step_back(r);
    return SESH_OK;
}

int sesh_sift(struct sesh_reader *r, int kind, const struct sesh_token_part *part)
{
    switch (kind) {
    case SESH_SCAN_NAME: return name(r, part);
    case SESH_SCAN_OBJECT_END:
    case SESH_SCAN_ARRAY_END: return ended(r, kind);
    case SESH_SCAN_OBJECT:
    case SESH_SCAN_ARRAY: return r->nest != 0 ? container(r, kind) : on_the_way(r, kind, part);
    default: return r->nest != 0 ? scalar(r, kind, part) : on_the_way(r, kind, part);
    }
}
