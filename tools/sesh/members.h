/* SPDX-License-Identifier: MIT */
/* The C names of the structs and their members. */
#ifndef SESH_TOOL_MEMBERS_H
#define SESH_TOOL_MEMBERS_H

#include <stddef.h>

#include <sesh/sesh.h>

struct members {
    const struct sesh_type *type;
    const char *tag;          /* struct sesh_TAG */
    const char *const *names; /* the members' names, by field number */
};

/* The C names for the values of an ENUM or a SET, for one field. */
struct member_ids {
    const struct sesh_type *type;
    unsigned field;
    const char *tag; /* enum sesh_TAG */
    const char *const *ids;
};

/* All structs of the lists in src/schema, and all fields with a list of names. */
extern const struct members all_members[];
extern const size_t all_members_n;
extern const struct member_ids all_ids[];
extern const size_t all_ids_n;

#endif
