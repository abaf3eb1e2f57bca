/* SPDX-License-Identifier: MIT */
/* A session as a table. */
#ifndef SESH_TOOL_TABLE_H
#define SESH_TOOL_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

#include "gather.h"

/* The line that says what a document was taken for; none if that is "". */
void print_taken_for(const char *taken_for);

/* A line for each member: name, value, state; then the has mask and the bytes of work. Before
   them, unless it is "", what the document was taken for. `gathered` is what was handed out; it may
   be NULL. */
void print_table(const struct sesh_type *type, const void *session, const struct gathered *gathered, bool secrets,
                 size_t work_used, const char *taken_for);

#endif
