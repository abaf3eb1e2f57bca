/* SPDX-License-Identifier: MIT */
/* Mistakes on the command line. */
#ifndef SESH_TOOL_USAGE_H
#define SESH_TOOL_USAGE_H

#include <stdbool.h>
#include <stddef.h>

/* The command whose --help usage_error names from now on; a constant, or of argv. */
void usage_command(const char *name);

/* Prints "sesh: ..." on standard error, with a hint at --help. Returns EXIT_USAGE. */
int usage_error(const char *format, ...);

/* Is the value of --at a JSON Pointer? False: a usage error was printed. */
bool option_pointer(const char *at);

/* Reads the number of an option. False: it is no number from least to most, and a usage
   error was printed. */
bool option_number(const char *option, const char *text, unsigned long least, unsigned long most, size_t *value);

#endif
