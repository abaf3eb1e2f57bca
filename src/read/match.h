/* SPDX-License-Identifier: MIT */
/*
 * match: finds the field, or the reference token of the pointer, that a name belongs to.
 * A name arrives in parts of any size and is not stored.
 */
#ifndef SESH_MATCH_H
#define SESH_MATCH_H

#include <sesh/sesh.h>

#include "../internal.h"

/*
 * Takes a part of a name in a struct. After the last part, returns the row with that name, or
 * SESH_NO_ROW. If the name had a prefix, SESH_STRIPPED is then in r->open.
 */
SESH_INTERNAL unsigned sesh_match(struct sesh_reader *r);

/* The same for the next reference token of the pointer (RFC 6901, section 4). After the last
   part, returns where that token ends, or NULL. */
SESH_INTERNAL const char *sesh_match_at(struct sesh_reader *r);

/* Returns the array element that the reference token at a slash names, counted from 1;
   SESH_NO_ELEMENT: it names none, or its index is above 65534. */
SESH_INTERNAL uint32_t sesh_match_at_element(const char *at);

/* Returns the end of the reference token at a slash. */
SESH_INTERNAL const char *sesh_match_at_skip(const char *at);

/* Is it a JSON Pointer (RFC 6901, section 3)? */
SESH_INTERNAL bool sesh_match_at_valid(const char *at);

#endif
