/* SPDX-License-Identifier: MIT */
/* Memory, texts that grow, and texts on a terminal. */
#ifndef SESH_TOOL_TEXT_H
#define SESH_TOOL_TEXT_H

#include <stddef.h>

/* Memory that the caller frees. Without memory the program ends with EXIT_IO. */
void *allocate(size_t size);

/* A text that grows; {NULL, 0, 0} is empty. The caller frees its bytes. */
struct text {
    char *bytes;
    size_t length;
    size_t size;
};

/* Adds the bytes at the end; no NUL is added. */
void text_add(struct text *text, const void *bytes, size_t length);

/* A copy with a NUL at its end, in which control characters are escaped as in JSON. The
   caller frees it. */
char *text_printable(const char *text);

/* How many columns the text takes on a terminal. */
size_t text_columns(const char *text);

/* Prints the text, and blanks up to that many columns. */
void print_padded(const char *text, size_t columns);

#endif
