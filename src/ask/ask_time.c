/* SPDX-License-Identifier: MIT */
#include <sesh/ask_time.h>

/* Returns the distance from INT64_MIN to a time. Distances are in the same order as times. */
static uint64_t since_least(int64_t time)
{
    return (uint64_t)time ^ UINT64_C(1) << 63;
}

/* Returns a number above, equal to or below 0 if `time` is after, at or before other + seconds. The
   sum need not fit int64_t. */
static int compare_with_sum(int64_t time, int64_t other, int64_t seconds)
{
    uint64_t from = since_least(other);
    uint64_t sum = from + (uint64_t)seconds;
    /* 1: the sum is above INT64_MAX, since it wrapped although seconds is not negative. -1: it is
       below INT64_MIN, since it did not wrap although seconds is negative. */
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
