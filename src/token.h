/* SPDX-License-Identifier: MIT */
/*
 * token: a frame's text -> jsmn's tokens. A frame is a flat JSON array of
 * scalars, written by frame.c, so jsmn has nothing to judge and nothing that
 * nests; one token a value, and one for the array.
 */
#ifndef SESH_TOKEN_H
#define SESH_TOKEN_H

#include <sesh/sesh.h>

/*
 * The frame ends with a NUL. tokens is aligned for int, has room for values + 1
 * times SESH_TOKEN_SIZE bytes, and is not NULL. SESH_OK, or SESH_E_ARGUMENT when
 * <jsmn.h> did not find that many: it is not jsmn then.
 */
#if defined(__GNUC__)
__attribute__((nonnull)) /* so that jsmn's checks for that go */
#endif
int sesh_token_split(const char *frame, void *tokens, unsigned values);

/* The text of a value, counted from 0: a string's without its quotation marks. */
const char *sesh_token_text(const char *frame, const void *tokens, unsigned value, size_t *length);

#endif
