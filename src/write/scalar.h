/* SPDX-License-Identifier: MIT */
/* scalar: writes a value that is not a string in the struct as text. */
#ifndef SESH_SCALAR_H
#define SESH_SCALAR_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Size of a buffer, in bytes, that is large enough for the text. */
#define SESH_SCALAR_TEXT SESH_INT_TEXT

/* Writes a value that is a number, a bool or a date to text, which has SESH_SCALAR_TEXT bytes.
   Returns the length. The bytes after the text are unspecified. */
SESH_INTERNAL size_t sesh_scalar_text(unsigned form, const void *value, char *text);

#endif
