/* SPDX-License-Identifier: MIT */
/* set: finds and writes the names in a mask. */
#ifndef SESH_KIND_SET_H
#define SESH_KIND_SET_H

#include <sesh/write.h>

#include "enum.h"

/*
 * Returns the first name after the one with *number whose bit is set in the member, a mask of
 * `size` bytes, and sets *number to its number. Returns "" if there is none.
 */
SESH_INTERNAL const SESH_ROM char *sesh_set_next(const SESH_ROM struct sesh_kind *kind, const uint8_t *member,
                                                 size_t size, unsigned *number);

/* Where text is written to. Passing both as one argument saves 24 bytes on a Cortex-M0. */
struct sesh_out {
    sesh_write_sink sink;
    void *context;
};

/* Writes the names as a JSON array, in the order of their list. Returns what the sink returned. */
SESH_INTERNAL int sesh_set_write(const SESH_ROM struct sesh_kind *kind, const uint8_t *member, size_t size,
                                 const struct sesh_out *out);

#endif
