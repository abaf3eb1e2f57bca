/* SPDX-License-Identifier: MIT */
/* The command "sesh infer". */
#ifndef SESH_TOOL_INFER_H
#define SESH_TOOL_INFER_H

/* argv[0] is the command. Returns the exit status. */
int command_infer(int argc, char **argv);

#endif
