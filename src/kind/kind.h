/* SPDX-License-Identifier: MIT */
/* What the core asks of kinds: sesh/kind.h says what one is. */
#ifndef SESH_KIND_INTERNAL_H
#define SESH_KIND_INTERNAL_H

#include <sesh/kind.h>

/* Bytes of text that a string may have which is for this row, whose kind this is. */
static inline size_t sesh_kind_text(const SESH_ROM struct sesh_kind *kind, const SESH_ROM struct sesh_row *row)
{
    return kind->text == SESH_TEXT_OF_MEMBER ? row->size - 1u : kind->text;
}

/* The name with this number in the list of the kind, which is a struct sesh_name_list. Of 0, which
   stands for all names that are not in it, and of a number that no name has: the empty one. */
static inline const SESH_ROM char *sesh_kind_name(const SESH_ROM struct sesh_kind *kind, unsigned number)
{
    const SESH_ROM char *name = ((const SESH_ROM struct sesh_name_list *)(const SESH_ROM void *)kind)->names;
    unsigned i;
    for (i = 1; i != number && *name != '\0'; i++)
        while (*name++ != '\0') {
        }
    return name;
}

#endif
