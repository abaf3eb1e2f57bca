/* SPDX-License-Identifier: MIT */
/* A picture of a document: which of its bytes were kept, dropped, at fault. */
#ifndef SESH_TOOL_MAP_H
#define SESH_TOOL_MAP_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

#include "gather.h"

/* A value that was kept: where it begins, how much of it was, and whether it is a secret. */
struct map_value {
    sesh_offset offset;
    size_t kept; /* bytes of its text, decoded */
    bool cut;    /* the string has more, which was cut off */
    bool secret;
};

/* What is known of a document while it is read. All zero: nothing is. */
struct map {
    struct map_value *values; /* in the order of their offsets */
    size_t count;
    size_t room;
};

/* A sesh_trace, whose context is the map. */
void map_trace(void *context, const struct sesh_reader *reader, const struct sesh_token *token);

/*
 * Prints the picture on standard output: a column for each byte, or in a long document for
 * several. `gather` tells which elements were passed over, and `error` how the reading ended.
 * What was dropped and what is secret is shown as * unless `secrets`.
 */
void print_map(const struct map *map, const char *text, size_t length, const struct gather *gather,
               const struct sesh_error *error, bool secrets);

void map_free(struct map *map);

#endif
