/* SPDX-License-Identifier: MIT */
/* enum: the number of a name -> the name. */
#ifndef SESH_ENUM_H
#define SESH_ENUM_H

#include "kind.h"

/* The name with this number in the list of the kind, which is a struct sesh_name_list. Of 0, which
   stands for all names that are not in it, and of a number that no name has: the empty one. */
SESH_INTERNAL const SESH_ROM char *sesh_enum_name(const SESH_ROM struct sesh_kind *kind, unsigned number);

#endif
