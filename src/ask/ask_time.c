/* SPDX-License-Identifier: MIT */
#include <sesh/ask_time.h>

/* Returns how far a time is from the least int64_t. */
static uint64_t since_least(int64_t time)
{
    return (uint64_t)time ^ UINT64_C(1) << 63;
}

/* Returns a number above 0, 0 or one below it if a time is after other + seconds, is that, or is
   before it. The sum may be beyond int64_t. */
static int compare_with_sum(int64_t time, int64_t other, int64_t seconds)
{
    uint64_t from = since_least(other);
    uint64_t sum = from + (uint64_t)seconds;
    /* 1: the sum is above every int64_t, for it has wrapped and seconds is not negative. -1: it is
       below every int64_t, for it has not wrapped and seconds is negative. */
    int beyond = (sum < from) - (seconds < 0);
    if (beyond != 0) return -beyond;
    return (since_least(time) > sum) - (since_least(time) < sum);
}

bool sesh_time_expired(int64_t expires, int64_t now, int64_t leeway)
{
    return compare_with_sum(now, expires, leeway) >= 0;
}

bool sesh_time_not_yet(int64_t begins, int64_t now, int64_t leeway)
{
    return compare_with_sum(begins, now, leeway) > 0;
}
