/* SPDX-License-Identifier: MIT */
/* Reads a list: turns its text into structs and fields. */
#ifndef SESH_TYPE_READ_H
#define SESH_TYPE_READ_H

#include "list.h"

/* Reads a file into a list; syntax errors become mistakes of the list. Returns 0, or an exit
   status after the reason was printed: 2 if the file's name is not NAME.def, 3 if it cannot be
   read. */
int read_list(const char *path, struct list **read);

#endif
