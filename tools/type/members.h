/* SPDX-License-Identifier: MIT */
/* tools/sesh/members.c: the C names of all structs and members, for messages of the host tool. */
#ifndef SESH_TYPE_MEMBERS_H
#define SESH_TYPE_MEMBERS_H

#include "list.h"

void print_members(struct text *out, struct list *const *lists, int count);

#endif
