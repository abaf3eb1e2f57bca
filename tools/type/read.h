/* SPDX-License-Identifier: MIT */
/* Reads a list: from its text to its structs and fields. */
#ifndef SESH_TYPE_READ_H
#define SESH_TYPE_READ_H

#include "list.h"

/*
 * Reads the file and answers its list, with what is wrong with its form among the
 * mistakes. NULL when the file cannot be read or its name is not NAME.def; the reason
 * was printed.
 */
struct list *read_list(const char *path);

#endif
