/* SPDX-License-Identifier: MIT */
/* docs/types/NAME.md: the reference page of a list that was checked. */
#ifndef SESH_TYPE_PAGE_H
#define SESH_TYPE_PAGE_H

#include "list.h"

/* head is what stands in docs/types/NAME.in, head_path. */
void print_page(struct text *out, const struct list *list, const char *head, const char *head_path);

#endif
