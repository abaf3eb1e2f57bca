/* SPDX-License-Identifier: MIT */
/* Reading files. */
#ifndef SESH_TOOL_INPUT_H
#define SESH_TOOL_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "text.h"

struct input {
    FILE *file;
    const char *name; /* the name that errors show */
};

/* Opens a file; "-" is standard input. False: an error was printed. */
bool input_open(struct input *in, const char *name);
void input_close(struct input *in);

/* Did reading fail? If so, an error was printed. */
bool input_failed(const struct input *in);

/* Reads a line with its line ending, which the last line may lack. False: there are no more
   lines. */
bool input_line(struct input *in, struct text *line);

/* Reads up to `size` bytes. Returns 0 at the end and after a failure. */
size_t input_read(struct input *in, void *to, size_t size);

/* Appends the rest of the input to the text, whose bytes are there afterwards even if it is empty. */
void input_whole(struct input *in, struct text *text);

/* Appends a whole file to the text. Returns the name that errors show; NULL: an error was
   printed. */
const char *input_read_file(const char *name, struct text *text);

#endif
