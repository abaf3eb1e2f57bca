/* SPDX-License-Identifier: MIT */
/* What each byte of a session struct is for. */
#ifndef SESH_TOOL_LAYOUT_PARTS_H
#define SESH_TOOL_LAYOUT_PARTS_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

enum part_kind { PART_MASK, PART_STRING, PART_INTEGER, PART_BOOL, PART_COUNT, PART_OBJECT, PART_PADDING, PART_KINDS };

/* Some bytes of a struct that have one purpose. */
struct part {
    enum part_kind kind;
    const char *name;           /* in JSON, of a count its array's; "has", ...; "" of padding */
    const char *word;           /* the kind as it is shown, "time" */
    const struct sesh_type *of; /* of objects; else NULL */
    size_t offset;              /* in the struct */
    size_t each;                /* bytes of one element */
    size_t elements;            /* 1 unless array */
    size_t alignment;
    bool array;
    bool secret;
};

/* Masks; for each field a count, whether it is kept, and a member; padding before each and at the end. */
enum { LAYOUT_MEMBERS = 4 + 3 * SESH_MAX_FIELDS, LAYOUT_PARTS = 2 * LAYOUT_MEMBERS + 1 };

/* All bytes of a struct: the parts in their order, without a gap. */
struct layout {
    size_t size;
    size_t alignment;
    size_t count;
    struct part parts[LAYOUT_PARTS];
};

/*
 * The layout of a type's struct, from the rows of the type. widest is the widest
 * alignment that a compiler gives a member, 1 to 8; 0: as this program has it.
 */
void layout_of(struct layout *layout, const struct sesh_type *type, size_t widest);

/* Adds to sums `times` the bytes of each kind, with those inside of objects. Objects have
   none of their own. */
void layout_sums(const struct sesh_type *type, size_t widest, size_t times, size_t sums[PART_KINDS]);

/* The kinds' names, for sums: "masks". */
extern const char *const part_kind_names[PART_KINDS];

#endif
