/* SPDX-License-Identifier: MIT */
#include <sesh/thoughtspot.h>
#define SESH_DEF "thoughtspot.def"
#include "rows.h"
