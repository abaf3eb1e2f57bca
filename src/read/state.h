/* SPDX-License-Identifier: MIT */
/* The state of the reader that several of its files share. */
#ifndef SESH_STATE_H
#define SESH_STATE_H

#include <sesh/sesh.h>

/*
 * Marks a function that is not inlined when the compiler optimises for size. Its stack is then
 * used only while it runs, and its caller has more registers. On a Cortex-M0 the nine functions
 * marked so save 32 bytes of stack of sesh_feed, 180 bytes of code, and 2 % of the instructions
 * for a short document.
 */
#if defined(__GNUC__) && defined(__OPTIMIZE_SIZE__)
#define SESH_APART __attribute__((noinline))
#else
#define SESH_APART
#endif

/* sesh_reader.flags: what has happened so far. */
#define SESH_FOUND 0x01u      /* the session has ended */
#define SESH_AT_SEEN 0x02u    /* the value at the pointer's token has ended, here or further out */
#define SESH_ENDED 0x04u      /* sesh_end was called */
#define SESH_OTHER_NAME 0x08u /* the next value has a name other than the field's own */
#define SESH_WORK_USED 0x10u  /* something was put into the work buffer */
#define SESH_IN_SINK 0x20u    /* a function of the sink is running */

/* sesh_reader.open: flags of the open name. */
#define SESH_STRIPPED 0x01u /* its prefix was removed */
#define SESH_SEARCHED 0x02u /* its row is not the one that was tried first */

/* sesh_reader.open: flags of the open value. */
#define SESH_ESCAPED 0x01u /* its text has a quotation mark or a backslash */
#define SESH_CLIPPED 0x02u /* its text is not complete */
/* The other bits belong to the value's kind. */

#define SESH_NO_ROW 0xFFu
#define SESH_MANY UINT16_MAX /* sesh_level.element: this many or more, or a surplus element */
#define SESH_NO_ELEMENT UINT32_C(0xFFFFFFFF)

/* Does the error mean that a value is valid JSON, but does not fit its field? */
static inline bool sesh_status_is_of_value(int status)
{
#define SESH_BIT_OF(error) (UINT32_C(1) << -(error))
    const uint32_t of_values = SESH_BIT_OF(SESH_E_WRONG_TYPE) | SESH_BIT_OF(SESH_E_OUT_OF_RANGE) |
                               SESH_BIT_OF(SESH_E_STRING_TOO_LONG) | SESH_BIT_OF(SESH_E_ARRAY_TOO_LONG) |
                               SESH_BIT_OF(SESH_E_MISSING) | SESH_BIT_OF(SESH_E_NUL_IN_STRING) |
                               SESH_BIT_OF(SESH_E_LONE_SURROGATE);
    return (of_values & SESH_BIT_OF(status)) != 0;
#undef SESH_BIT_OF
}

static inline sesh_fields sesh_field_bit(unsigned field)
{
    return (sesh_fields)((sesh_fields)1 << field);
}

/* Moves on after the value at the level's row or element. */
static inline void sesh_level_value_ended(struct sesh_level *level)
{
    if (level->element == 0) level->row = SESH_NO_ROW;
    else if (level->element != SESH_MANY) level->element++;
}

/* For SESH_ASSERT: was sesh_begin called for this reader, and has it not been moved since? */
static inline bool sesh_reader_has_begun(const struct sesh_reader *r)
{
    return r->scan.max_depth != 0 && (r->top == NULL || (uintptr_t)r->top - (uintptr_t)r->level < sizeof r->level);
}

/* Is the level an object that the document has as a bare string? */
static inline bool sesh_level_is_bare(const struct sesh_level *level)
{
    return level->next == SESH_NO_ROW;
}

#endif
