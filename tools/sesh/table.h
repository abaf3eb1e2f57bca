/* SPDX-License-Identifier: MIT */
/* A session as a table. */
#ifndef SESH_TOOL_TABLE_H
#define SESH_TOOL_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

#include "gather.h"

/* Prints the line with the type as which a document was recognised; prints nothing if it is "". */
void print_taken_for(const char *taken_for);

/* Prints a line for each member with its name, value and state, then the has mask and the bytes
   of work. `taken_for` is printed first unless it is "". `gathered` is what was handed out; it
   may be NULL. */
void print_table(const struct sesh_type *type, const void *session, const struct gathered *gathered, bool secrets,
                 size_t work_used, const char *taken_for);

#endif
