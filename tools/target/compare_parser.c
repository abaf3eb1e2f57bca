/* SPDX-License-Identifier: MIT */
/* jsmn alone, so that its size is known apart from that of the walk. In one file
   with the walk, and static, the two are 28 to 32 bytes smaller. */
#include "compare_jsmn.h"
