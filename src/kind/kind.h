/* SPDX-License-Identifier: MIT */
/* Kinds, inside the core; see sesh/kind.h for what a kind is. */
#ifndef SESH_KIND_INTERNAL_H
#define SESH_KIND_INTERNAL_H

#include <sesh/kind.h>

#include "../internal.h"

/* If the files are compiled one by one, the code that writes the values of a kind is linked only
   if the kind is: a weak reference does not pull a file out of a library. */
#if defined(SESH_FILE_BY_FILE) && defined(__GNUC__) && defined(__ELF__)
#define SESH_WEAK_WRITERS
#endif

/* Restores the quotation marks and backslashes of a text that ends before the byte `end`. */
static inline void sesh_put_quotes(uint8_t *text, uint8_t end)
{
    for (; *text != end; text++) {
        if (*text == 0xFF) *text = '"';
        if (*text == 0xFE) *text = '\\';
    }
}

/* Returns EACH for a level whose type has such a field. */
static inline const SESH_ROM struct sesh_kind_shape *sesh_each_of(const struct sesh_level *level)
{
    return (const SESH_ROM struct sesh_kind_shape *)(const SESH_ROM void *)level->type->kinds[0];
}

#endif
