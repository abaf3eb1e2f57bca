/* SPDX-License-Identifier: MIT */
/* set: a mask of names -> the names. */
#ifndef SESH_KIND_SET_H
#define SESH_KIND_SET_H

#include <sesh/write.h>

#include "enum.h"

/*
 * The first name behind the one with *number whose bit is set in the member, a mask of `size`
 * bytes; *number becomes its own. The empty one: there is none.
 */
SESH_INTERNAL const SESH_ROM char *sesh_set_next(const SESH_ROM struct sesh_kind *kind, const uint8_t *member,
                                                 size_t size, unsigned *number);

/* Where a text goes: both in one argument, which is 24 bytes less on a Cortex-M0. */
struct sesh_out {
    sesh_write_sink sink;
    void *context;
};

/* Writes the names as a JSON array, in the order of their list. Answers what the sink did. */
SESH_INTERNAL int sesh_set_write(const SESH_ROM struct sesh_kind *kind, const uint8_t *member, size_t size,
                                 const struct sesh_out *out);

#endif
