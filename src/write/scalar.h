/* SPDX-License-Identifier: MIT */
/* scalar: a value that is no string in a struct -> text. */
#ifndef SESH_SCALAR_H
#define SESH_SCALAR_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Bytes that suffice for the text. */
#define SESH_SCALAR_TEXT SESH_INT_TEXT

/* Writes a value that is a number, a bool or a date into SESH_SCALAR_TEXT bytes; answers the
   length. What stands behind the text is not said. */
SESH_INTERNAL size_t sesh_scalar_text(unsigned form, const void *value, char *text);

#endif
