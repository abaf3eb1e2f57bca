/* SPDX-License-Identifier: MIT */
/* jsmn on its own, so that its size can be measured apart from the walk's. If jsmn is static and
   in one file with the walk, the two together are 28 to 32 bytes smaller. */
#include "compare_jsmn.h"
