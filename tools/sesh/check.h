/* SPDX-License-Identifier: MIT */
#ifndef SESH_TOOL_CHECK_H
#define SESH_TOOL_CHECK_H

/* Runs "sesh check"; argv[0] is the word "check". Returns the exit status. */
int command_check(int argc, char **argv);

#endif
