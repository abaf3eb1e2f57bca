/* SPDX-License-Identifier: MIT */
/* jsmn as a careful user compiles it: strict, and with parent links, without which it takes
   quadratic time. */
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include <jsmn.h>
