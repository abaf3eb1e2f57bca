/* SPDX-License-Identifier: MIT */
/* A session as JSON. */
#ifndef SESH_TOOL_JSON_H
#define SESH_TOOL_JSON_H

#include <stdbool.h>

#include <sesh/sesh.h>

#include "gather.h"

/* Prints one line on standard output. What was handed out is shown at its field. `gathered` may
   be NULL. */
void print_json(const struct sesh_type *type, const void *session, const struct gathered *gathered, bool secrets);

#endif
