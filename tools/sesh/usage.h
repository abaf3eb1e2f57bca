/* SPDX-License-Identifier: MIT */
/* Mistakes on the command line. */
#ifndef SESH_TOOL_USAGE_H
#define SESH_TOOL_USAGE_H

#include <getopt.h>
#include <stdbool.h>
#include <stddef.h>

/* The command whose --help usage_error names from now on; a constant, or of argv. */
void usage_command(const char *name);

/* Prints "sesh: ..." on standard error, with a hint at --help. Returns EXIT_USAGE. */
int usage_error(const char *format, ...);

/*
 * The next option, as getopt_long answers it; its value is optarg. -1: there is none. 0: the command
 * ends with *status, since it was --help, which prints `help`, or a mistake, which was told.
 */
int next_option(int argc, char **argv, const struct option *longs, const char *help, int *status);

/* Is the value of --at a JSON Pointer? False: a usage error was printed. */
bool option_pointer(const char *at);

/* Reads the number of an option. False: it is no number from least to most, and a usage
   error was printed. */
bool option_number(const char *option, const char *text, unsigned long least, unsigned long most, size_t *value);

#endif
