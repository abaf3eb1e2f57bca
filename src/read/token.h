/* SPDX-License-Identifier: MIT */
/* token: runs jsmn over a frame. */
#ifndef SESH_TOKEN_H
#define SESH_TOKEN_H

#include <sesh/sesh.h>

#include "../internal.h"

/*
 * Finds the token in a frame of `length` bytes. The frame is a string with its quotation marks,
 * whose text has no quotation marks or backslashes, or it is a number or a literal.
 * False: jsmn found no token, so it is not jsmn.
 */
SESH_INTERNAL bool sesh_token_find(const uint8_t *frame, size_t length, struct sesh_token *token);

#endif
