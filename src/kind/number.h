/* SPDX-License-Identifier: MIT */
/* number: the text of a JSON number -> an integer, exactly. */
#ifndef SESH_NUMBER_H
#define SESH_NUMBER_H

#include "../internal.h"
#include "kind.h"

/*
 * The token is a number of RFC 8259, section 6, in any spelling, of up to
 * SESH_MAX_NUMBER characters. value->number becomes its integral part without the sign;
 * value->clipped becomes true when there was anything beside it.
 *
 * SESH_OK
 * SESH_E_OUT_OF_RANGE  uint64_t cannot hold it
 */
SESH_INTERNAL int sesh_number_magnitude(struct sesh_value *value);

/* Has the number a minus sign? */
static inline bool sesh_number_is_negative(const struct sesh_value *value)
{
    return *value->token->text == '-';
}

/*
 * The same as sesh_number_magnitude with its sign, as the bits of an int64_t.
 *
 * SESH_OK
 * SESH_E_OUT_OF_RANGE  int64_t cannot hold it
 */
SESH_INTERNAL int sesh_number_signed(struct sesh_value *value);

/* Stores all 64 bits of value->number. */
SESH_INTERNAL void sesh_number_store(const struct sesh_value *value, void *member);

#endif
