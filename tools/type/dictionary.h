/* SPDX-License-Identifier: MIT */
/* The dictionary of the fuzz targets. */
#ifndef SESH_TYPE_DICTIONARY_H
#define SESH_TYPE_DICTIONARY_H

#include "list.h"

/* Prints JSON's keywords and punctuation. */
void print_words(struct text *out);

/* Prints the names of a list. */
void print_names(struct text *out, const struct list *list);

#endif
