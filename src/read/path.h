/* SPDX-License-Identifier: MIT */
/* path: the position of the reader as a JSON Pointer (RFC 6901). */
#ifndef SESH_PATH_H
#define SESH_PATH_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Writes the path, at most SESH_PATH_SIZE bytes with its NUL. A longer path is cut between two
   characters and ends in "...". */
SESH_INTERNAL void sesh_path_write(const struct sesh_reader *r, char *path);

/* Appends a slash and an index to a path of `length` bytes, as far as they fit. Returns the
   length that the whole path has. */
SESH_INTERNAL size_t sesh_path_add_index(char *path, size_t length, uint32_t index);

#endif
