/* SPDX-License-Identifier: MIT */
#include <sesh/verdocs.h>
#define SESH_DEF "verdocs.def"
#include "rows.h"
