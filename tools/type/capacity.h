/* SPDX-License-Identifier: MIT */
/* The capacities of a list: macros that a user may define beforehand. */
#ifndef SESH_TYPE_CAPACITY_H
#define SESH_TYPE_CAPACITY_H

#include "list.h"

struct capacity {
    const struct structure *of; /* the struct whose member it is */
    const char *macro;          /* SESH_VERDOCS_PLANS_MAX */
    const char *part;           /* PLANS_MAX: what names for the linker say of it */
    bool string;         /* a CAP, bytes of a string with its NUL, or of BYTES; else a MAX, elements of an array */
    bool bytes;          /* a CAP of BYTES */
    unsigned long value; /* the default */
};

struct capacities {
    struct capacity *all;
    size_t count;
};

/* Those of all structs of a list, in the list's order. */
struct capacities capacities_of(const struct list *list);

#endif
