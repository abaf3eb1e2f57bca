/* SPDX-License-Identifier: MIT */
#ifndef SESH_TOOL_LAYOUT_H
#define SESH_TOOL_LAYOUT_H

/* Runs "sesh layout"; argv[0] is the word "layout". Returns the exit status. */
int command_layout(int argc, char **argv);

#endif
