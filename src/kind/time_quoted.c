/* SPDX-License-Identifier: MIT */
/* TIME with QUOTED. */
#include "quoted.h"

const SESH_ROM struct sesh_kind_quoted sesh_kind_time_quoted = {
    .kind = SESH_QUOTED_KIND(SESH_TAKES(NUMBER), SESH_FORM_SIGNED), .of = &sesh_kind_time};
