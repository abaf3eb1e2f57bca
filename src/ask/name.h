/* SPDX-License-Identifier: MIT */
/* Names in sessions, compared with one that is asked for. */
#ifndef SESH_SRC_NAME_H
#define SESH_SRC_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "../internal.h"

/* Is the text of `size` bytes, which ends with a NUL, that name? */
SESH_INTERNAL bool sesh_name_is(const char *text, size_t size, const char *name);

/* NULL and "" are no name. */
SESH_INTERNAL bool sesh_name_asked(const char *name);

/*
 * Is that name among `count` strings of `size` bytes? When something in the
 * array was cut, those that are full may have been: a character has up to four
 * bytes, so up to three may have been left empty.
 */
SESH_INTERNAL bool sesh_name_among(const char *strings, size_t size, size_t count, bool clipped, const char *name);

/* The elements of an array: never more than it holds. */
SESH_INTERNAL size_t sesh_name_count(size_t count, size_t most);

#endif
