/* SPDX-License-Identifier: MIT */
/* Kinds, inside the core: sesh/kind.h says what one is. */
#ifndef SESH_KIND_INTERNAL_H
#define SESH_KIND_INTERNAL_H

#include <sesh/kind.h>

#include "../internal.h"

/* Where the files are compiled one by one, what writes a kind's values is in the program when
   the kind is: a weak reference takes no file out of a library. */
#if defined(SESH_FILE_BY_FILE) && defined(__GNUC__) && defined(__ELF__)
#define SESH_WEAK_WRITERS
#endif

/* EACH, of a level whose type has such a field. */
static inline const SESH_ROM struct sesh_kind_shape *sesh_each_of(const struct sesh_level *level)
{
    return (const SESH_ROM struct sesh_kind_shape *)(const SESH_ROM void *)level->type->kinds[0];
}

#endif
