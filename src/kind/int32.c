/* SPDX-License-Identifier: MIT */
/* INT32: an int32_t; an integral number in any spelling. */
#include <sesh/kinds.h>

#include "kind.h"
#include "number.h"

static int int32_check(struct sesh_value *value)
{
    int status = sesh_number_signed(value);
    if (status != SESH_OK) return status;
    /* After 2^31 is added, numbers that fit have no bit above the lowest 32. */
    if ((value->number + 0x80000000u) >> 32 != 0) return SESH_E_OUT_OF_RANGE;
    return value->clipped ? SESH_E_WRONG_TYPE : SESH_OK;
}

static void int32_store(const struct sesh_value *value, void *member)
{
    *(uint32_t *)member = (uint32_t)value->number;
}

const SESH_ROM struct sesh_kind sesh_kind_int32 = {
    .tokens = SESH_TAKES(NUMBER),
    .form = SESH_FORM_SIGNED32,
    .check = int32_check,
    .store = int32_store,
};
