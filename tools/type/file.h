/* SPDX-License-Identifier: MIT */
/* Reading and writing files. */
#ifndef SESH_TYPE_FILE_H
#define SESH_TYPE_FILE_H

#include "list.h"

/* Reads a file; a NUL follows the text. If the file does not exist, the text is `absent`, unless
   that is NULL. False: the file cannot be read, and the reason was printed. */
bool read_file(const char *path, struct text *text, const char *absent);

/* Writes a file, unless it already has this text: files made from it then stay up to date.
   False: it cannot be written, and the reason was printed. */
bool write_file(const char *path, const struct text *text);

#endif
