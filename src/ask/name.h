/* SPDX-License-Identifier: MIT */
/* Compares names in sessions with a given name. */
#ifndef SESH_SRC_NAME_H
#define SESH_SRC_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "../internal.h"

/* Is the text, which ends with a NUL in an array of `size` bytes, that name? */
SESH_INTERNAL bool sesh_name_is(const char *text, size_t size, const char *name);

/* Is it a name? NULL and "" are not. */
SESH_INTERNAL bool sesh_name_asked(const char *name);

/*
 * Is that name one of `count` strings of `size` bytes? If something in the array was
 * cut, strings that are full do not count, since they may be the ones. A character has up
 * to four bytes, so a string that was cut has up to three unused bytes.
 */
SESH_INTERNAL bool sesh_name_among(const char *strings, size_t size, size_t count, bool clipped, const char *name);

/* Returns the number of elements in an array, never more than it holds. */
SESH_INTERNAL size_t sesh_name_count(size_t count, size_t most);

#endif
