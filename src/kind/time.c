/* SPDX-License-Identifier: MIT */
/* TIME: int64_t; a number, whose fraction is dropped toward zero and told by `clipped`. */
#include <sesh/kinds.h>

#include "kind.h"
#include "number.h"

static int time_check(struct sesh_value *value)
{
    return sesh_number_signed(value, &value->clipped);
}

const SESH_ROM struct sesh_kind sesh_kind_time = {
    .tokens = SESH_TAKES(NUMBER),
    .form = SESH_FORM_SIGNED,
    .check = time_check,
    .store = sesh_number_store,
};
