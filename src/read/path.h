/* SPDX-License-Identifier: MIT */
/* path: where the reader stands, as a JSON Pointer (RFC 6901). */
#ifndef SESH_PATH_H
#define SESH_PATH_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Writes the path, SESH_PATH_SIZE bytes at most; one that is longer is cut between two
   characters and ends in "...". */
SESH_INTERNAL void sesh_path_write(const struct sesh_reader *r, char *path);

/* Appends a slash and an index to a path of `length` bytes, as far as there is room. Returns
   the length that there would be. */
SESH_INTERNAL size_t sesh_path_add_index(char *path, size_t length, uint32_t index);

#endif
