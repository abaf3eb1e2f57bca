/* SPDX-License-Identifier: MIT */
/*
 * match: which field, or which step of the pointer, does a name stand for? A
 * name comes in parts of any size and is kept nowhere.
 */
#ifndef SESH_MATCH_H
#define SESH_MATCH_H

#include <sesh/sesh.h>

#include "../internal.h"

/*
 * Takes a part of a name in a struct. After the last part: the row whose name it is, or
 * SESH_NO_ROW. SESH_STRIPPED is then in r->open when a prefix stood before it.
 */
SESH_INTERNAL unsigned sesh_match(struct sesh_reader *r);

/* The same against the pointer's next reference token (RFC 6901, section 4). After
   the last part: where that token ends, or NULL. */
SESH_INTERNAL const char *sesh_match_at(struct sesh_reader *r);

/* The element that the reference token at a slash names, counted from 1;
   SESH_NO_ELEMENT: it names none, or one beyond 65534. */
SESH_INTERNAL uint32_t sesh_match_at_element(const char *at);

/* The end of the reference token at a slash. */
SESH_INTERNAL const char *sesh_match_at_skip(const char *at);

/* Is it a JSON Pointer (RFC 6901, section 3)? */
SESH_INTERNAL bool sesh_match_at_valid(const char *at);

#endif
