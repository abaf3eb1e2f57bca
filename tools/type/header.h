/* SPDX-License-Identifier: MIT */
/* NAME.h: the public header of a list that has been checked. */
#ifndef SESH_TYPE_HEADER_H
#define SESH_TYPE_HEADER_H

#include "list.h"

void print_header(struct text *out, const struct list *list, const struct style *style);

/* sesh/kinds.h: the descriptors of all kinds. */
void print_kinds_header(struct text *out);

#endif
