/* SPDX-License-Identifier: MIT */
/* The values of a document that are in the struct after reading. */
#ifndef SESH_TOOL_MAP_VALUES_H
#define SESH_TOOL_MAP_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sesh/sesh.h>

/* A value that was stored in the struct. It may have been replaced or removed since. */
struct map_value {
    sesh_offset offset;
    size_t length; /* of its text, decoded, in bytes */
    bool cut;      /* the rest of the string was cut off */
    bool secret;
    bool null;
    bool replaced;
    struct sesh_level levels[SESH_MAX_NEST]; /* the structs around it, from the session inwards */
    size_t nest;                             /* how many structs these are */
    const uint8_t *place;                    /* the address at which it was stored */
    sesh_offset element;                     /* where the innermost EACH's element around it begins; 0: there is none */
    unsigned index; /* in the array of a SET, whose elements share a place, from 1; otherwise 0 */
    unsigned name;  /* in a SET: the number of its name; 0: it is not in the list */
};

/* The values of a document, collected while it is read. All zero: there are none. */
struct map {
    struct map_value *values;
    size_t count;
};

/* A sesh_trace callback whose context is the map. */
void map_trace(void *context, const struct sesh_reader *reader, const struct sesh_token *token);

/* Keeps only the values that are still in the struct, in document order. Values that a later one
   replaced, or that --lenient or an error left out, are removed. The struct must still exist. */
void map_settle(struct map *map);

void map_free(struct map *map);

#endif
