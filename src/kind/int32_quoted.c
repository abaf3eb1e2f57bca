/* SPDX-License-Identifier: MIT */
/* INT32 with QUOTED. */
#include "quoted.h"

const SESH_ROM struct sesh_kind_quoted sesh_kind_int32_quoted = {
    .kind = SESH_QUOTED_KIND(SESH_TAKES(NUMBER), SESH_FORM_SIGNED32), .of = &sesh_kind_int32};
