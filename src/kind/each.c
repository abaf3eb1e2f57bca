/* SPDX-License-Identifier: MIT */
/* EACH: an array of any length. Each element uses the same memory, and is shown to the sink. */
#include <sesh/kinds.h>

#include "../level.h"
#include "../mem.h"
#include "../read/state.h"
#include "kind.h"

/* Returns the offset at which the open element begins in the document. */
static sesh_offset *begun(struct sesh_reader *r, const struct sesh_level *level)
{
    return &r->place.offsets[level - r->level];
}

/* The member is zero here: it is zeroed when the array begins and after each element. */
static bool each_begin(struct sesh_reader *r)
{
    const struct sesh_level *level = r->top;
    if (*sesh_each_kept(level, sesh_row_of(level, level->row))) return false;
    *begun(r, level) = r->scan.mark;
    return true;
}

/* Shows the element to the sink, and returns its answer. */
static int show(struct sesh_reader *r, const struct sesh_level *level, int status)
{
    const struct sesh_sink *sink = r->options.sink;
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    struct sesh_element element;
    int answer;
    element.reader = r;
    element.type = level->type;
    element.value = level->base + row->offset;
    element.index = *sesh_each_count(level, row);
    element.status = status;
    element.field = level->row;
    r->status = status;
    r->flags |= SESH_IN_SINK;
    answer = sink->element(sink->context, &element);
    r->flags &= (uint8_t)~SESH_IN_SINK;
    r->status = SESH_OK;
    return answer;
}

/* Without a sink, the options decide what happens to an element that does not fit. */
static int judge(const struct sesh_reader *r, const SESH_ROM struct sesh_row *row, int status)
{
    bool optional = (row->flags & (SESH_REQUIRED | SESH_NULLABLE)) == 0;
    return r->options.lenient && optional ? SESH_OK : status;
}

static int each_end(struct sesh_reader *r, struct sesh_level *level, int status)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    int answer = SESH_NEXT;
    if (status == SESH_OK) r->scan.mark = *begun(r, level);
    if (r->options.sink != NULL && r->options.sink->element != NULL) answer = show(r, level, status);
    else if (judge(r, row, status) != SESH_OK) return status;
    if (answer == SESH_KEEP && status != SESH_OK) return status;
    if (answer != SESH_NEXT && answer != SESH_KEEP) {
        r->top = level;
        r->scan.mark = *begun(r, level);
        return SESH_E_STOPPED;
    }
    if (answer == SESH_KEEP) *sesh_each_kept(level, row) = true;
    else memset(level->base + row->offset, 0, row->size);
    ++*sesh_each_count(level, row);
    return SESH_OK;
}

const SESH_ROM struct sesh_kind_shape sesh_kind_each = {
    .begin = each_begin,
    .end = each_end,
};
