/* SPDX-License-Identifier: MIT */
/* A picture of a document that shows which of its bytes were kept, dropped or at fault. */
#ifndef SESH_TOOL_MAP_H
#define SESH_TOOL_MAP_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

#include "gather.h"
#include "map_values.h"

/*
 * Prints the picture on standard output; call it once for each map. A column is one byte or, in a
 * long document, several. `gather` says which elements were passed over, and `error` how reading
 * ended. Dropped and secret values are shown as * unless `secrets` is true.
 */
void print_map(struct map *map, const char *text, size_t length, const struct gather *gather,
               const struct sesh_error *error, bool secrets);

#endif
