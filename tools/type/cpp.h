/* SPDX-License-Identifier: MIT */
/* NAME.hpp: the C++17 views of a list that has been checked. */
#ifndef SESH_TYPE_CPP_H
#define SESH_TYPE_CPP_H

#include "list.h"

void print_cpp(struct text *out, const struct list *list, const struct style *style);

#endif
