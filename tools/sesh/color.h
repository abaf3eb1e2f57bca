/* SPDX-License-Identifier: MIT */
/* Colours on a terminal. */
#ifndef SESH_TOOL_COLOR_H
#define SESH_TOOL_COLOR_H

enum color { COLOR_NONE, COLOR_DIM, COLOR_CYAN, COLOR_GREEN, COLOR_RED };

/* What is printed next on standard output has this colour: on a terminal, unless NO_COLOR is set
   or TERM is dumb. */
void color_set(enum color color);

#endif
