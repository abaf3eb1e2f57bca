/* SPDX-License-Identifier: MIT */
/* The files that are read. */
#ifndef SESH_TOOL_INPUT_H
#define SESH_TOOL_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "text.h"

struct input {
    FILE *file;
    const char *name; /* as errors show it */
};

/* Opens a file; "-" is standard input. False: an error was printed. */
bool input_open(struct input *in, const char *name);
void input_close(struct input *in);

/* Did reading fail? True: an error was printed. */
bool input_failed(const struct input *in);

/* Reads a line with its end of line; the last one may have none. False: there is no more. */
bool input_line(struct input *in, struct text *line);

/* Reads up to `size` bytes; 0 at the end and after a failure. */
size_t input_read(struct input *in, void *to, size_t size);

/* Adds all that there is to the text. */
void input_whole(struct input *in, struct text *text);

/* Adds a whole file to the text. The name as errors show it; NULL: an error was printed. */
const char *input_read_file(const char *name, struct text *text);

#endif
