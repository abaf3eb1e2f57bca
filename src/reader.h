/* SPDX-License-Identifier: MIT */
/* What the modules inside the reader share. */
#ifndef SESH_READER_H
#define SESH_READER_H

#include <sesh/sesh.h>

/* sesh_reader.flags: the options, and what has been met. */
#define SESH_MERGE 0x01u
#define SESH_CLIP 0x02u
#define SESH_LAST_WINS 0x04u
#define SESH_REJECT_UNKNOWN 0x08u
#define SESH_FOUND 0x10u    /* the session has ended */
#define SESH_AT_SEEN 0x20u  /* this container had what the pointer's token names */
#define SESH_STRIPPED 0x40u /* the open name has lost its prefix */
#define SESH_ENDED 0x80u    /* sesh_end was called */

/* sesh_reader.value_flags and sesh_slot.flags. */
#define SESH_VALUE_STRING 0x01u
#define SESH_VALUE_NULL 0x02u
#define SESH_VALUE_ESCAPED 0x04u /* the text holds a backslash */
#define SESH_VALUE_CLIPPED 0x08u

#define SESH_NO_ROW 0xFFu
#define SESH_NO_INDEX 0xFFFFu

/* sesh_reader.at_index, beside the number of elements before the wanted one. */
#define SESH_AT_NAMES UINT32_MAX        /* the container on the path is an object */
#define SESH_AT_NEVER (UINT32_MAX - 1u) /* an array without the wanted element, or past it */

/* The innermost open struct. Only while nest is not 0. */
static inline struct sesh_level *sesh_top(struct sesh_reader *r)
{
    return &r->level[r->nest - 1u];
}

static inline const SESH_ROM struct sesh_row *sesh_row_of(const struct sesh_level *level, unsigned row)
{
    return &level->type->rows[row];
}

/* Does the level stand for an object that is spelled as a bare string? */
static inline bool sesh_level_is_bare(const struct sesh_level *level)
{
    return level->next == SESH_NO_ROW;
}

#endif
