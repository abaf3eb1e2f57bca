/* SPDX-License-Identifier: MIT */
/* What the program was built from. */
#ifndef SESH_TOOL_VERSION_H
#define SESH_TOOL_VERSION_H

/* Prints sesh --version: the version in the first line, then what is known of the build, a line
   each. */
void print_version(void);

#endif
