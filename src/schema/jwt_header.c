/* SPDX-License-Identifier: MIT */
#include <sesh/jwt_header.h>
#define SESH_DEF "jwt_header.def"
#include "rows.h"
