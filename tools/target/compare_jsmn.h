/* SPDX-License-Identifier: MIT */
/* jsmn as a careful user compiles it: strict, and with parent links, without
   which its time is quadratic. */
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include <jsmn.h>
