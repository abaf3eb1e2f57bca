/* SPDX-License-Identifier: MIT */
/* BOOL: bool; true or false. */
#include "kind.h"

static void bool_store(const struct sesh_value *value, void *member)
{
    *(bool *)member = value->token->type == SESH_TOKEN_TRUE;
}

extern const SESH_ROM struct sesh_kind sesh_kind_bool;
const SESH_ROM struct sesh_kind sesh_kind_bool = {SESH_TAKES(TRUE) | SESH_TAKES(FALSE), SESH_FORM_BOOL, NULL,
                                                  bool_store};
