/* SPDX-License-Identifier: MIT */
/* number: converts the text of a JSON number exactly to an integer. */
#ifndef SESH_NUMBER_H
#define SESH_NUMBER_H

#include "../internal.h"
#include "kind.h"

/*
 * Converts a token that is a number of RFC 8259, section 6, in any spelling, of up to
 * SESH_MAX_NUMBER characters. Sets value->number to its integral part without the sign, and
 * value->clipped if it has a fraction that is not zero.
 *
 * SESH_OK
 * SESH_E_OUT_OF_RANGE  uint64_t cannot hold it
 */
SESH_INTERNAL int sesh_number_magnitude(struct sesh_value *value);

/* Does the number have a minus sign? */
static inline bool sesh_number_is_negative(const struct sesh_value *value)
{
    return *value->token->text == '-';
}

/*
 * The same as sesh_number_magnitude, but with the sign, as the bits of an int64_t.
 *
 * SESH_OK
 * SESH_E_OUT_OF_RANGE  int64_t cannot hold it
 */
SESH_INTERNAL int sesh_number_signed(struct sesh_value *value);

/* Stores all 64 bits of value->number. */
SESH_INTERNAL void sesh_number_store(const struct sesh_value *value, void *member);

#endif
