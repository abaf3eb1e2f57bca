/* SPDX-License-Identifier: MIT */
/*
 * token: jsmn over a frame. A frame is a JSON array of one scalar, written by frame.c,
 * so jsmn has nothing to judge and nothing that nests: it finds where the value ends.
 */
#ifndef SESH_TOKEN_H
#define SESH_TOKEN_H

#include <stddef.h>

/*
 * The text of the value that begins at `value`, a string's without its quotation
 * marks. Behind the value there is a bracket. NULL: jsmn found none; it is not jsmn
 * then.
 */
#if defined(__GNUC__)
__attribute__((nonnull)) /* so that jsmn's checks for that go */
#endif
const char *
sesh_token_text(const char *value, size_t *length);

#endif
