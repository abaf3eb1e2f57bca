/* SPDX-License-Identifier: MIT */
/* NAME.c: the tables of a list that has been checked. */
#ifndef SESH_TYPE_TABLES_H
#define SESH_TYPE_TABLES_H

#include "list.h"

void print_tables(struct text *out, const struct list *list, const struct style *style);

#endif
