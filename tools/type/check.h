/* SPDX-License-Identifier: MIT */
/* What may be wrong with a list beyond its form. */
#ifndef SESH_TYPE_CHECK_H
#define SESH_TYPE_CHECK_H

#include "check_names.h"

/*
 * Finds the structs that fields name, computes depths and sizes, and notes what is
 * wrong. `cpp`: a header for C++ is to be printed, too. `claims` are the names of the
 * lists that were checked before, to which this one's are added. `own`: the list is
 * none of the library's.
 */
void check_list(struct list *list, struct claims *claims, bool cpp, bool own);

#endif
