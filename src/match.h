/* SPDX-License-Identifier: MIT */
/*
 * match: which field, or which step of the pointer, does a name stand for? A
 * name comes in parts of any size and is kept nowhere.
 */
#ifndef SESH_MATCH_H
#define SESH_MATCH_H

#include <sesh/sesh.h>

/* A name begins; then its bytes, decoded; then the row, or SESH_NO_ROW. */
void sesh_match_begin(struct sesh_reader *r);
void sesh_match_add(struct sesh_reader *r, const uint8_t *text, size_t length);
unsigned sesh_match_end(struct sesh_reader *r);

/* The same against the pointer's next reference token (RFC 6901, section 4). */
void sesh_match_at_begin(struct sesh_reader *r);
void sesh_match_at_add(struct sesh_reader *r, const uint8_t *text, size_t length);
bool sesh_match_at_end(const struct sesh_reader *r);

/* Is it a JSON Pointer (RFC 6901, section 3)? */
bool sesh_match_at_valid(const char *at);

#endif
