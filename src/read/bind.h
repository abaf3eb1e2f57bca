/* SPDX-License-Identifier: MIT */
/* bind: a value's token -> the struct's member and its bit in a mask. */
#ifndef SESH_BIND_H
#define SESH_BIND_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Notes in `also` whether the name that was read last is another one than the field's own. */
SESH_INTERNAL void sesh_bind_name(struct sesh_reader *r, const struct sesh_level *level, unsigned field);

/* Makes a field empty and absent. */
SESH_INTERNAL void sesh_bind_empty(const struct sesh_level *level, unsigned field);

/*
 * A field is about to get a value: makes it empty and absent when it may hold something
 * (merge, last_wins), and notes the name.
 * A field that is not in has is empty, but for its masks.
 */
SESH_INTERNAL void sesh_bind_begin(struct sesh_reader *r, const struct sesh_level *level, unsigned field);

/*
 * Stores a value of the top level's row, which is `row`. The row's kind checks it; then the
 * former value goes, the new one is stored, and the presence bit is set last. An element of a
 * list is counted here, one of an EACH when it has ended.
 *
 * SESH_OK, or what the kind answers; the field keeps what it had
 */
SESH_INTERNAL int sesh_bind(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, struct sesh_token *token);

#endif
