/* SPDX-License-Identifier: MIT */
/* Checks what a list means, after its syntax. */
#ifndef SESH_TYPE_CHECK_H
#define SESH_TYPE_CHECK_H

#include "check_names.h"

/*
 * Finds the structs that fields name, computes depths and sizes, and records mistakes. `cpp`: a C++
 * header will be printed too. `claims` holds the names of the lists checked before; this list's
 * names are added. `own`: the list is not one of the library's.
 */
void check_list(struct list *list, struct claims *claims, bool cpp, bool own);

#endif
