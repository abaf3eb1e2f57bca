/* SPDX-License-Identifier: MIT */
/* UINT: uint64_t; an integral number that is not negative, in any spelling. */
#include <sesh/kinds.h>

#include "kind.h"
#include "number.h"

static int uint_check(struct sesh_value *value)
{
    bool negative, fraction;
    int status = sesh_number_magnitude(value, &negative, &fraction);
    if (status != SESH_OK) return status;
    if (fraction) return SESH_E_WRONG_TYPE;
    return negative && value->number != 0 ? SESH_E_OUT_OF_RANGE : SESH_OK;
}

const SESH_ROM struct sesh_kind sesh_kind_uint = {
    .tokens = SESH_TAKES(NUMBER),
    .form = SESH_FORM_UNSIGNED,
    .check = uint_check,
    .store = sesh_number_store,
};
