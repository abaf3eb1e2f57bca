/* SPDX-License-Identifier: MIT */
/* bind: a value's text -> the struct's member and its presence bit. */
#ifndef SESH_BIND_H
#define SESH_BIND_H

#include <sesh/sesh.h>

/* Which of a struct's masks; they are its first members, in this order. */
enum sesh_mask { SESH_MASK_HAS, SESH_MASK_NULL, SESH_MASK_CLIPPED };

void sesh_mask_set(const struct sesh_level *level, enum sesh_mask mask, unsigned field);
bool sesh_mask_has(const struct sesh_level *level, enum sesh_mask mask, unsigned field);

/* The element count of an array. */
static inline uint16_t *sesh_bind_count(const struct sesh_level *level, const SESH_ROM struct sesh_row *row)
{
    return (uint16_t *)(void *)(level->base + row->count);
}

/*
 * Makes a field empty and absent when it may hold something (merge, last_wins).
 * One that is not in has is empty, but for its masks.
 */
void sesh_bind_reset(const struct sesh_reader *r, const struct sesh_level *level, unsigned field);

/*
 * Stores the value of the top level's row, which is `row`; scan has reported the kind.
 * The presence bit is set last.
 *
 * SESH_OK
 * SESH_E_OUT_OF_RANGE, SESH_E_WRONG_TYPE  a number that the field cannot hold;
 *                                         the field keeps what it had
 */
int sesh_bind(const struct sesh_reader *r, const SESH_ROM struct sesh_row *row, const char *text, size_t length);

#endif
