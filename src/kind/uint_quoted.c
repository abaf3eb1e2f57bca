/* SPDX-License-Identifier: MIT */
/* UINT with QUOTED. */
#include "quoted.h"

const SESH_ROM struct sesh_kind_quoted sesh_kind_uint_quoted = {
    .kind = SESH_QUOTED_KIND(SESH_TAKES(NUMBER), SESH_FORM_UNSIGNED), .of = &sesh_kind_uint};
