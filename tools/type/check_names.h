/* SPDX-License-Identifier: MIT */
/* What may be wrong with the names that a list makes. */
#ifndef SESH_TYPE_CHECK_NAMES_H
#define SESH_TYPE_CHECK_NAMES_H

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
    struct list *list; /* the one that is checked, and is none of the library's if `own` */
    bool own;
};

/*
 * Notes which names of a list are taken, in C, in C++ and by the lists that were checked
 * before. The other arguments are those of check_list.
 */
void check_names(struct list *list, struct claims *claims, bool cpp, bool own);

#endif
