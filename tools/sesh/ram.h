/* SPDX-License-Identifier: MIT */
#ifndef SESH_TOOL_RAM_H
#define SESH_TOOL_RAM_H

/* Runs "sesh ram"; argv[0] is the word "ram". Returns the exit status. */
int command_ram(int argc, char **argv);

#endif
