/* SPDX-License-Identifier: MIT */
/* bind: stores the token of a value in the struct's member, and sets its bit in a mask. */
#ifndef SESH_BIND_H
#define SESH_BIND_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Sets the field's bit in `also` if the name that was read last is not the field's own. */
SESH_INTERNAL void sesh_bind_name(struct sesh_reader *r, const struct sesh_level *level, unsigned field);

/* Makes a field empty and absent. */
SESH_INTERNAL void sesh_bind_empty(const struct sesh_level *level, unsigned field);

/*
 * Prepares a field for a value: makes it empty and absent if it may hold something (merge,
 * last_wins), and sets its bit in `also` as above. A field that is not in has is empty, except
 * for its other masks.
 */
SESH_INTERNAL void sesh_bind_begin(struct sesh_reader *r, const struct sesh_level *level, unsigned field);

/*
 * Stores a value of the top level's row, which is `row`. The row's kind checks the value. Then
 * the former value is removed, the new one is stored, and the presence bit is set last. An
 * element of a list is counted here; an element of an EACH is counted when it has ended.
 *
 * SESH_OK, or the error of the kind; the field then keeps its former value
 */
SESH_INTERNAL int sesh_bind(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, struct sesh_token *token);

#endif
