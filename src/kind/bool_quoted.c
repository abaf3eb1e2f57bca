/* SPDX-License-Identifier: MIT */
/* BOOL with QUOTED. */
#include "quoted.h"

const SESH_ROM struct sesh_kind_quoted sesh_kind_bool_quoted = {
    .kind = SESH_QUOTED_KIND(SESH_TAKES(TRUE) | SESH_TAKES(FALSE), SESH_FORM_BOOL), .of = &sesh_kind_bool};
