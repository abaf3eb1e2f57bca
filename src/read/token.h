/* SPDX-License-Identifier: MIT */
/* token: jsmn over a frame. */
#ifndef SESH_TOKEN_H
#define SESH_TOKEN_H

#include <sesh/sesh.h>

#include "../internal.h"

/*
 * Finds the token in a frame of `length` bytes: a string with its quotation marks, in which
 * neither they nor backslashes are escaped, or a number or literal alone.
 * False: jsmn found none; it is not jsmn then.
 */
SESH_INTERNAL bool sesh_token_find(const uint8_t *frame, size_t length, struct sesh_token *token);

#endif
