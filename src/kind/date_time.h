/* SPDX-License-Identifier: MIT */
/* date_time: seconds since 1970 -> a date as RFC 3339 writes it. */
#ifndef SESH_DATE_TIME_H
#define SESH_DATE_TIME_H

#include <stddef.h>
#include <stdint.h>

#include "../internal.h"

/*
 * Writes 2026-11-29T14:00:00Z, 20 characters without a NUL; answers the length. A moment
 * outside of the years 0000 to 9999 is written as the first or the last second in them.
 */
SESH_INTERNAL size_t sesh_date_time_text(int64_t value, char *text);

#endif
