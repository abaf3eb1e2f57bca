/* SPDX-License-Identifier: MIT */
/* The exit statuses of the host tool. */
#ifndef SESH_TOOL_EXIT_H
#define SESH_TOOL_EXIT_H

enum { EXIT_GOOD = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2, EXIT_IO = 3 };

#endif
