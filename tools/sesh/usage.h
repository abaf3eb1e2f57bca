/* SPDX-License-Identifier: MIT */
/* Errors on the command line. */
#ifndef SESH_TOOL_USAGE_H
#define SESH_TOOL_USAGE_H

#include <getopt.h>
#include <stdbool.h>
#include <stddef.h>

/* Sets the command whose --help usage_error points to; a constant, or part of argv. */
void usage_command(const char *name);

/* Prints "sesh: ..." on standard error, with a pointer to --help. Returns EXIT_USAGE. */
int usage_error(const char *format, ...);

/*
 * The next option, as getopt_long returns it; its value is optarg. -1: there are no more. 0: the
 * command must end with *status. That is so after --help, which prints `help`, or after an error,
 * which was printed.
 */
int next_option(int argc, char **argv, const struct option *longs, const char *help, int *status);

/* Is the value of --at a JSON Pointer? False: a usage error was printed. */
bool option_pointer(const char *at);

/* Reads an option's number. False: it is not a number from `least` to `most`, and a usage error
   was printed. */
bool option_number(const char *option, const char *text, unsigned long least, unsigned long most, size_t *value);

#endif
