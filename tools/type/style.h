/* SPDX-License-Identifier: MIT */
/* How C files are printed. */
#ifndef SESH_TYPE_STYLE_H
#define SESH_TYPE_STYLE_H

#include "list.h"

struct style {
    bool own;    /* by make type for somebody's own type, else by make gen for the library */
    bool single; /* they include "sesh.h", the one of two files */
};

/* The lines that begin a printed C file: where it is from. */
void print_origin(struct text *out, const struct list *list, const struct style *style);

#endif
