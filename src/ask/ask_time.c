/* SPDX-License-Identifier: MIT */
#include <sesh/ask_time.h>

bool sesh_time_expired(int64_t expires, int64_t now, int64_t leeway)
{
    if (leeway > 0 && expires > INT64_MAX - leeway) return false;
    if (leeway < 0 && expires < INT64_MIN - leeway) return true;
    return now >= expires + leeway;
}

bool sesh_time_not_yet(int64_t begins, int64_t now, int64_t leeway)
{
    if (leeway > 0 && begins < INT64_MIN + leeway) return false;
    if (leeway < 0 && begins > INT64_MAX + leeway) return true;
    return now < begins - leeway;
}
