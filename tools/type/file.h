/* SPDX-License-Identifier: MIT */
/* Files that are read and written. */
#ifndef SESH_TYPE_FILE_H
#define SESH_TYPE_FILE_H

#include "list.h"

/* Reads a file; the text has a NUL behind it. Where there is no file, the text is `absent`, unless
   that is NULL. False: it cannot be read, and why was printed. */
bool read_file(const char *path, struct text *text, const char *absent);

/* Writes a file, unless it is so already: what is made of it stays. False: it cannot be written,
   and why was printed. */
bool write_file(const char *path, const struct text *text);

#endif
