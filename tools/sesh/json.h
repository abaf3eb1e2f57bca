/* SPDX-License-Identifier: MIT */
/* A session as JSON. */
#ifndef SESH_TOOL_JSON_H
#define SESH_TOOL_JSON_H

#include <stdbool.h>

#include <sesh/sesh.h>

#include "gather.h"

/* One line on standard output, with what was handed out where its field stands. `gathered` may
   be NULL. */
void print_json(const struct sesh_type *type, const void *session, const struct gathered *gathered, bool secrets);

#endif
