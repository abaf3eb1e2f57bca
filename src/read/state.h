/* SPDX-License-Identifier: MIT */
/* What the rooms of the reader share of its state. */
#ifndef SESH_STATE_H
#define SESH_STATE_H

#include <sesh/sesh.h>

/*
 * A function that does not become part of its caller where the compiler is asked for the
 * least code: what it keeps on the stack is then there only while it runs, and its caller
 * has more registers. On a Cortex-M0 the four there are take 52 bytes off the stack of
 * sesh_feed and 134 off the code, and it needs 1 % fewer instructions.
 */
#if defined(__GNUC__) && defined(__OPTIMIZE_SIZE__)
#define SESH_APART __attribute__((noinline))
#else
#define SESH_APART
#endif

/* sesh_reader.flags: what has been met. */
#define SESH_FOUND 0x01u      /* the session has ended */
#define SESH_AT_SEEN 0x02u    /* what the pointer's token names has ended, here or around it */
#define SESH_ENDED 0x04u      /* sesh_end was called */
#define SESH_OTHER_NAME 0x08u /* the value that comes next has another name than the field's own */
#define SESH_WORK_USED 0x10u  /* something was put into the work buffer */

/* sesh_reader.open: what is true of the open name. */
#define SESH_STRIPPED 0x01u /* it has lost its prefix */
#define SESH_SEARCHED 0x02u /* its row is not the one that was tried first */

/* sesh_reader.open: what is true of the open value. */
#define SESH_ESCAPED 0x01u /* its text has a quotation mark or a backslash */
#define SESH_CLIPPED 0x02u /* and not all that there was */

#define SESH_NO_ROW 0xFFu
#define SESH_NO_ELEMENT UINT32_C(0xFFFFFFFF)

static inline sesh_fields sesh_field_bit(unsigned field)
{
    return (sesh_fields)((sesh_fields)1 << field);
}

/* Does the level stand for an object that is spelled as a bare string? */
static inline bool sesh_level_is_bare(const struct sesh_level *level)
{
    return level->next == SESH_NO_ROW;
}

#endif
