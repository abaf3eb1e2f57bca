/* SPDX-License-Identifier: MIT */
/* enum: finds the name of a number. */
#ifndef SESH_ENUM_H
#define SESH_ENUM_H

#include "kind.h"

/* Returns the name with this number in the list of the kind, which is a struct sesh_name_list.
   Returns "" for 0, which stands for all names that are not in the list, and for a number that is
   too high. */
SESH_INTERNAL const SESH_ROM char *sesh_enum_name(const SESH_ROM struct sesh_kind *kind, unsigned number);

#endif
