/* SPDX-License-Identifier: MIT */
/* TIME: int64_t; a number, whose fraction is dropped toward zero and told by `clipped`. */
#include <sesh/kinds.h>

#include "kind.h"
#include "number.h"

const SESH_ROM struct sesh_kind sesh_kind_time = {
    .tokens = SESH_TAKES(NUMBER),
    .form = SESH_FORM_SIGNED,
    .check = sesh_number_signed,
    .store = sesh_number_store,
};
