/* SPDX-License-Identifier: MIT */
#include "lenient.h"

#include "../kind/kind.h"
#include "../level.h"
#include "../mem.h"
#include "bind.h"
#include "scan.h"
#include "state.h"

/* Is the value that is being read at this level optional? */
static bool is_optional(const struct sesh_level *level)
{
    if (sesh_level_is_bare(level)) return false;
    return (sesh_row_of(level, level->row)->flags & (SESH_REQUIRED | SESH_NULLABLE)) == 0;
}

/*
 * May the value that is being read at this level be left out? If so, *status becomes SESH_OK. For
 * an element of an EACH the sink decides; it may also stop the reading.
 */
static bool leaves_out(struct sesh_reader *r, struct sesh_level *level, int *status)
{
    if (level->element != 0 && sesh_row_is_each(sesh_row_of(level, level->row))) {
        *status = sesh_each_of(level)->end(r, level, *status);
    } else if (r->options.lenient && is_optional(level)) {
        *status = SESH_OK;
    }
    return *status == SESH_OK;
}

/*
 * Returns the innermost level at which the value may be left out; NULL: there is none. *depth is
 * the depth of the value at the top level, and becomes that of the value at the level found.
 */
static struct sesh_level *find_level(struct sesh_reader *r, unsigned *depth, int *status)
{
    struct sesh_level *level = r->top;
    while (!leaves_out(r, level, status)) {
        if (level == r->level || *status == SESH_E_STOPPED) return NULL;
        if (!sesh_level_is_bare(level)) *depth -= level->element != 0 ? 2 : 1;
        level--;
    }
    return level;
}

/* Sets `also` for a value that is left out, as for other values. With merge, the bit may still be
   set from a former document. */
static void keep_name(struct sesh_reader *r, const struct sesh_level *level)
{
    if (level->type->also != 0 && level->element == 0) sesh_mask_clear(level, SESH_MASK_ALSO, level->row);
    sesh_bind_name(r, level, level->row);
}

/* Closes the structs inside this level's value and zeroes them. A name that was read in one of
   them no longer counts. */
static void close_inside(struct sesh_reader *r, struct sesh_level *level)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    memset(sesh_place_of(level, row), 0, row->size);
    r->top = level;
    r->flags &= (uint8_t)~SESH_OTHER_NAME;
}

int sesh_lenient(struct sesh_reader *r, int status)
{
    unsigned kind = r->scan.part.kind;
    unsigned depth = r->scan.depth;
    unsigned containers;
    struct sesh_level *level;
    if (r->top == NULL || !sesh_status_is_of_value(status)) return status;
    /* scan already counts a container that begins, and no longer counts one that ends. */
    if (kind == SESH_SCAN_OBJECT || kind == SESH_SCAN_ARRAY) depth--;
    if (kind == SESH_SCAN_OBJECT_END) depth++;
    level = find_level(r, &depth, &status);
    if (level == NULL) return status;
    if (level == r->top) keep_name(r, level);
    else close_inside(r, level);
    sesh_mask_set(level, SESH_MASK_CLIPPED, level->row);
    sesh_level_value_ended(level);
    containers = r->scan.depth - depth;
    if (containers != 0 || (kind != SESH_SCAN_OBJECT_END && (r->scan.part.flags & SESH_SCAN_LAST) == 0)) {
        sesh_scan_skip(&r->scan, containers);
    }
    return SESH_OK;
}
