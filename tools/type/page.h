/* SPDX-License-Identifier: MIT */
/* docs/types/NAME.md: the reference page of a list that has been checked. */
#ifndef SESH_TYPE_PAGE_H
#define SESH_TYPE_PAGE_H

#include "list.h"

/* head is the content of docs/types/NAME.in, and head_path its path. */
void print_page(struct text *out, const struct list *list, const char *head, const char *head_path);

#endif
