/* SPDX-License-Identifier: MIT */
/* The layout of a session struct as a table. */
#ifndef SESH_TOOL_LAYOUT_TABLE_H
#define SESH_TOOL_LAYOUT_TABLE_H

#include <stddef.h>

#include "types.h"

/* Prints a line for each part of the type's struct. widest: as for layout_of. */
void layout_print(const struct session_type *t, size_t widest);

#endif
