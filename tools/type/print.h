/* SPDX-License-Identifier: MIT */
/* What the generator prints from lists that were checked. */
#ifndef SESH_TYPE_PRINT_H
#define SESH_TYPE_PRINT_H

#include "list.h"

/* How files are printed. */
struct style {
    bool own;    /* by make type for somebody's own type, else by make gen for the library */
    bool single; /* they include "sesh.h", the one of two files */
};

/* The lines that begin a printed C file: where it is from. */
void print_origin(struct text *out, const struct list *list, const struct style *style);

/* Each prints one file. */
void print_header(struct text *out, const struct list *list, const struct style *style); /* NAME.h */
void print_tables(struct text *out, const struct list *list, const struct style *style); /* NAME.c */
void print_cpp(struct text *out, const struct list *list, const struct style *style);    /* NAME.hpp */

/* sesh/kinds.h: the descriptors of all kinds. */
void print_kinds_header(struct text *out);

/* docs/types/NAME.md. head is what stands in docs/types/NAME.in, head_path. */
void print_page(struct text *out, const struct list *list, const char *head, const char *head_path);

/* The dictionary of the fuzz targets: the words of JSON, then the names of each list. */
void print_words(struct text *out);
void print_names(struct text *out, const struct list *list);

#endif
