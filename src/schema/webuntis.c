/* SPDX-License-Identifier: MIT */
#include <sesh/webuntis.h>
#define SESH_DEF "webuntis.def"
#include "rows.h"
