/* SPDX-License-Identifier: MIT */
/* The values of a document that are in the struct when it was read. */
#ifndef SESH_TOOL_MAP_VALUES_H
#define SESH_TOOL_MAP_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sesh/sesh.h>

/* A value that went into the struct, and may have been replaced or left out after that. */
struct map_value {
    sesh_offset offset;
    size_t length; /* of its text, decoded, in bytes */
    bool cut;      /* the string has more, which was cut off */
    bool secret;
    bool null;
    bool replaced;
    struct sesh_level levels[SESH_MAX_NEST]; /* the structs that it is in, from the session on */
    size_t nest;                             /* how many these are */
    const uint8_t *place;                    /* where it was put */
    sesh_offset element; /* where the innermost element of an EACH begins that it is in; 0: it is in none */
    unsigned index;      /* in the array of a SET, whose elements share a place, from 1; else 0 */
    unsigned name;       /* of a SET: the number of its name; 0: it is none of the list */
};

/* What is known of a document while it is read. All zero: nothing is. */
struct map {
    struct map_value *values;
    size_t count;
};

/* A sesh_trace, whose context is the map. */
void map_trace(void *context, const struct sesh_reader *reader, const struct sesh_token *token);

/* Leaves those that are in the struct, in the order of the document: not what a later value has
   replaced, and not what --lenient or an error has left out. The struct is still there. */
void map_settle(struct map *map);

void map_free(struct map *map);

#endif
