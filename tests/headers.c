/* SPDX-License-Identifier: MIT */
/* The public headers, alone: compiled as C99 and as C++98. */
#include <sesh/ask.h>
#include <sesh/jwt.h>
#include <sesh/jwt_header.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>
#include <sesh/wipe.h>
#include <sesh/write.h>
