/* SPDX-License-Identifier: MIT */
/* TIME: int64_t; a number, whose fraction is dropped toward zero and told by `clipped`. */
#include "kind.h"
#include "number.h"

static int time_check(struct sesh_value *value)
{
    return sesh_number_signed(value, &value->clipped);
}

extern const SESH_ROM struct sesh_kind sesh_kind_time;
const SESH_ROM struct sesh_kind sesh_kind_time = {SESH_TAKES(NUMBER), SESH_FORM_SIGNED, time_check, sesh_number_store};
