/* SPDX-License-Identifier: MIT */
/*
 * match: which field, or which step of the pointer, does a name stand for? A
 * name comes in parts of any size and is kept nowhere.
 */
#ifndef SESH_MATCH_H
#define SESH_MATCH_H

#include "scan.h"

/* A part of a name in a struct. After the last one: the row, or SESH_NO_ROW. */
unsigned sesh_match(struct sesh_reader *r);

#if SESH_HOST
/* A name begins, of which nothing is read yet. */
void sesh_match_begin(struct sesh_reader *r);

/* May the open name be that of a field, or a step of the pointer? */
bool sesh_match_open(const struct sesh_reader *r);

/* One byte more of a field's name, none of U+0000. False: nothing was done. */
bool sesh_match_byte(struct sesh_reader *r, unsigned c);
#endif

/* The same against the pointer's next reference token (RFC 6901, section 4). After
   the last part: where that ends, or NULL. */
const char *sesh_match_at(struct sesh_reader *r);

/* The element that the reference token at a slash names, counted from 1;
   SESH_NO_ELEMENT: it names none, or one beyond 65534. */
uint32_t sesh_match_at_element(const char *at);

/* The end of the reference token at a slash. */
const char *sesh_match_at_skip(const char *at);

/* Is it a JSON Pointer (RFC 6901, section 3)? */
bool sesh_match_at_valid(const char *at);

#endif
