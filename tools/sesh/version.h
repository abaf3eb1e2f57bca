/* SPDX-License-Identifier: MIT */
/* What the program was made of. */
#ifndef SESH_TOOL_VERSION_H
#define SESH_TOOL_VERSION_H

/* sesh --version: its version in the first line; below it, in a line each, what is known of the
   build. */
void print_version(void);

#endif
