/* SPDX-License-Identifier: MIT */
/* wanted: what the field at fault would have taken, and what came. */
#ifndef SESH_WANTED_H
#define SESH_WANTED_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Sets wanted, came, capacity and needed of an error, which are all 0, as sesh.h says. */
SESH_INTERNAL void sesh_wanted(const struct sesh_reader *r, struct sesh_error *error);

#endif
