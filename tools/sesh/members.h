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

/* What the names of an ENUM or a SET are called: those of one field. */
struct member_ids {
    const struct sesh_type *type;
    unsigned field;
    const char *tag; /* enum sesh_TAG */
    const char *const *ids;
};

/* All structs of the lists in src/schema, and all fields with names. */
extern const struct members all_members[];
extern const size_t all_members_n;
extern const struct member_ids all_ids[];
extern const size_t all_ids_n;

#endif
