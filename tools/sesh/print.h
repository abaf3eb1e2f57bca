/* SPDX-License-Identifier: MIT */
/* What the host tool prints of an error. */
#ifndef SESH_TOOL_PRINT_H
#define SESH_TOOL_PRINT_H

#include <sesh/sesh.h>

/*
 * FILE:OFFSET: STATUS: text (at /path), on standard error. line counts from 1; 0: none
 * is shown. said stands in place of the status's text unless it is ""; `added`, such as
 * "; taken for webuntis", follows it.
 */
void print_error(const char *file, const struct sesh_error *error, const char *said, const char *added,
                 unsigned long line);

#endif
