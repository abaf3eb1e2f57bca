/* SPDX-License-Identifier: MIT */
/* What may be wrong with a list beyond its form. */
#ifndef SESH_TYPE_CHECK_H
#define SESH_TYPE_CHECK_H

#include "list.h"

/* A name that is taken, and by what. */
struct claim {
    const char *name;
    const char *what; /* for a sentence: "the number of `id` in webuntis" */
    const struct list *list;
    int line;
};

/* The names that lists have made so far. All zero at first. */
struct claims {
    struct claim *all;
    size_t count;
};

/*
 * Finds the structs that fields name, computes depths and sizes, and notes what is
 * wrong. `cpp`: a header for C++ is to be printed, too. `claims` are the names of the
 * lists that were checked before, to which this one's are added. `own`: the list is
 * none of the library's.
 */
void check_list(struct list *list, struct claims *claims, bool cpp, bool own);

/* The part of it that is about names. */
void check_names(struct list *list, struct claims *claims, bool cpp, bool own);

#endif
