/* SPDX-License-Identifier: MIT */
/* UINT: a uint64_t; an integral number that is not negative, in any spelling. */
#include <sesh/kinds.h>

#include "kind.h"
#include "number.h"

static int uint_check(struct sesh_value *value)
{
    int status = sesh_number_magnitude(value);
    if (status != SESH_OK) return status;
    if (sesh_number_is_negative(value) && value->number != 0) return SESH_E_OUT_OF_RANGE;
    return value->clipped ? SESH_E_WRONG_TYPE : SESH_OK;
}

const SESH_ROM struct sesh_kind sesh_kind_uint = {
    .tokens = SESH_TAKES(NUMBER),
    .form = SESH_FORM_UNSIGNED,
    .check = uint_check,
    .store = sesh_number_store,
};
