/* SPDX-License-Identifier: MIT */
/* What the modules inside the reader share. */
#ifndef SESH_READER_H
#define SESH_READER_H

#include <sesh/sesh.h>

/* sesh_reader.flags: what has been met. */
#define SESH_FOUND 0x01u    /* the session has ended */
#define SESH_AT_SEEN 0x02u  /* what the pointer's token names has ended, here or around it */
#define SESH_STRIPPED 0x04u /* the open name has lost its prefix */
#define SESH_SEARCHED 0x08u /* its row is not the one that was tried first */
#define SESH_ENDED 0x10u    /* sesh_end was called */

/* sesh_reader.value: what is true of the open value. */
#define SESH_VALUE_ESCAPED 0x01u /* its text holds a backslash */
#define SESH_VALUE_CLIPPED 0x02u /* and not all that there was */

#define SESH_NO_ROW 0xFFu
#define SESH_NO_ELEMENT UINT32_C(0xFFFFFFFF)

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
