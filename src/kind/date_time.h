/* SPDX-License-Identifier: MIT */
/* date_time: writes seconds since 1970 as a date of RFC 3339. */
#ifndef SESH_DATE_TIME_H
#define SESH_DATE_TIME_H

#include <stddef.h>
#include <stdint.h>

#include "../internal.h"

/*
 * Writes 20 characters without a NUL, such as 2026-11-29T14:00:00Z. Returns the length. A time
 * outside the years 0000 to 9999 is written as the first or the last second of these years.
 */
SESH_INTERNAL size_t sesh_date_time_text(int64_t value, char *text);

#endif
