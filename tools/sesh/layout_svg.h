/* SPDX-License-Identifier: MIT */
/* The layout of a session struct as a picture. */
#ifndef SESH_TOOL_LAYOUT_SVG_H
#define SESH_TOOL_LAYOUT_SVG_H

#include <stddef.h>

#include <sesh/sesh.h>

/* Draws the struct, on standard output. widest: as for layout_of. target is shown,
   unless it is NULL. */
void layout_draw(const char *name, const struct sesh_type *type, size_t widest, const char *target);

#endif
