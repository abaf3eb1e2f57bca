/* SPDX-License-Identifier: MIT */
/* TIME: an int64_t; a number, rounded toward zero; `clipped` is set if it has a fraction. */
#include <sesh/kinds.h>

#include "kind.h"
#include "number.h"

const SESH_ROM struct sesh_kind sesh_kind_time = {
    .tokens = SESH_TAKES(NUMBER),
    .form = SESH_FORM_SIGNED,
    .check = sesh_number_signed,
    .store = sesh_number_store,
};
