/* SPDX-License-Identifier: MIT */
/* A session as a table. */
#ifndef SESH_TOOL_TABLE_H
#define SESH_TOOL_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

/* A line for each member: name, value, state; then the has mask and the bytes of work. Before
   them, unless it is "", what the document was taken for. */
void print_table(const struct sesh_type *type, const void *session, bool secrets, size_t work_used,
                 const char *taken_for);

#endif
