/* SPDX-License-Identifier: MIT */
/* Bytes that the structs of a .def file take, for the reference pages. */
#ifndef SESH_TOOLS_REFERENCE_H
#define SESH_TOOLS_REFERENCE_H

#include <stddef.h>

/* One for each struct of the list, in its order. */
struct sizes {
    size_t structure;
    size_t work; /* SESH_TAG_WORK; 0 when it is no session */
};

extern const struct sizes sizes_32[], sizes_64[];

#endif
