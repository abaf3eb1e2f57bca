/* SPDX-License-Identifier: MIT */
/* BOOL: a bool; true or false. */
#include <sesh/kinds.h>

#include "kind.h"

static void bool_store(const struct sesh_value *value, void *member)
{
    *(bool *)member = value->token->type == SESH_TOKEN_TRUE;
}

const SESH_ROM struct sesh_kind sesh_kind_bool = {
    .tokens = SESH_TAKES(TRUE) | SESH_TAKES(FALSE),
    .form = SESH_FORM_BOOL,
    .store = bool_store,
};
