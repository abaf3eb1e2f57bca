/* SPDX-License-Identifier: MIT */
/* A picture of a document: which of its bytes were kept, dropped, at fault. */
#ifndef SESH_TOOL_MAP_H
#define SESH_TOOL_MAP_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

#include "gather.h"
#include "map_values.h"

/*
 * Prints the picture on standard output, once for each map: a column for each byte, or in a long
 * document for several. `gather` tells which elements were passed over, and `error` how the reading
 * ended. What was dropped and what is secret is shown as * unless `secrets`.
 */
void print_map(struct map *map, const char *text, size_t length, const struct gather *gather,
               const struct sesh_error *error, bool secrets);

#endif
