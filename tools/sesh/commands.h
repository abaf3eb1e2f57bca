/* SPDX-License-Identifier: MIT */
/* The commands of the host tool. argv[0] is the command's word; each returns the exit status. */
#ifndef SESH_TOOL_COMMANDS_H
#define SESH_TOOL_COMMANDS_H

int command_check(int argc, char **argv);
int command_infer(int argc, char **argv);
int command_layout(int argc, char **argv);
int command_ram(int argc, char **argv);
int command_read(int argc, char **argv);

#endif
