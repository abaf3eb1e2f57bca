/* SPDX-License-Identifier: MIT */
#ifndef SESH_TOOL_READ_H
#define SESH_TOOL_READ_H

/* Runs "sesh read"; argv[0] is the word "read". Returns the exit status. */
int command_read(int argc, char **argv);

#endif
