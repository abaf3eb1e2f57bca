/* SPDX-License-Identifier: MIT */
/* INT: an int64_t; an integral number in any spelling. */
#include <sesh/kinds.h>

#include "kind.h"
#include "number.h"

static int int_check(struct sesh_value *value)
{
    int status = sesh_number_signed(value);
    return status == SESH_OK && value->clipped ? SESH_E_WRONG_TYPE : status;
}

const SESH_ROM struct sesh_kind sesh_kind_int = {
    .tokens = SESH_TAKES(NUMBER),
    .form = SESH_FORM_SIGNED,
    .check = int_check,
    .store = sesh_number_store,
};
