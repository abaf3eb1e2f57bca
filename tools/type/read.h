/* SPDX-License-Identifier: MIT */
/* Reads a list: from its text to its structs and fields. */
#ifndef SESH_TYPE_READ_H
#define SESH_TYPE_READ_H

#include "list.h"

/*
 * Reads the file into a list, with what is wrong with its form among the mistakes. 0, or the
 * exit status, and the reason was printed: 2 when the name of the file is not NAME.def, 3 when
 * the file cannot be read.
 */
int read_list(const char *path, struct list **read);

#endif
