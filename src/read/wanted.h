/* SPDX-License-Identifier: MIT */
/* wanted: what the field at fault takes, and what the document had. */
#ifndef SESH_WANTED_H
#define SESH_WANTED_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Sets wanted, came, capacity and needed of an error as sesh.h says. All four must be 0. */
SESH_INTERNAL void sesh_wanted(const struct sesh_reader *r, struct sesh_error *error);

#endif
