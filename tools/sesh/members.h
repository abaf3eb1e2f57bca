/* SPDX-License-Identifier: MIT */
/* What the structs and their members are called in C. */
#ifndef SESH_TOOL_MEMBERS_H
#define SESH_TOOL_MEMBERS_H

#include <stddef.h>

#include <sesh/sesh.h>

struct members {
    const struct sesh_type *type;
    const char *tag;          /* struct sesh_TAG */
    const char *const *names; /* of its members, by field number */
};

/* All structs of the lists in src/schema. */
extern const struct members all_members[];
extern const size_t all_members_n;

#endif
