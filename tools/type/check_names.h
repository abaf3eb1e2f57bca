/* SPDX-License-Identifier: MIT */
/* Checks the names that a list defines. */
#ifndef SESH_TYPE_CHECK_NAMES_H
#define SESH_TYPE_CHECK_NAMES_H

#include "list.h"

/* A name that is taken, and what took it. */
struct claim {
    const char *name;
    const char *what; /* as part of a sentence: "the number of `id` in webuntis" */
    const struct list *list;
    int line;
};

/* The names that lists have defined so far. All zero at first. */
struct claims {
    struct claim *all;
    size_t count;
    struct list *list; /* the list being checked; if `own`, it is not one of the library's */
    bool own;
};

/* Claims the names that a list defines, and records those that are taken: in C, in C++ or by the
   lists checked before. The other arguments are those of check_list. */
void check_names(struct list *list, struct claims *claims, bool cpp, bool own);

#endif
