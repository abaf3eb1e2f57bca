/* SPDX-License-Identifier: MIT */
/* What is handed out while a document is read, the elements of each EACH and the string of each
   STREAM. It is kept (text.h) until the whole document was read. */
#ifndef SESH_TOOL_GATHER_H
#define SESH_TOOL_GATHER_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

struct gathered;

/* A value in which something was handed out, or an element that was handed out itself. */
struct gathered_value {
    void *bytes;            /* a copy of an element of an EACH; NULL: it did not fit, or it is no such element */
    struct gathered *inner; /* what was handed out inside of it; NULL: nothing was */
};

/* A field of a struct. */
struct gathered_field {
    struct gathered_value *values; /* by their index in the list; that of an object is 0 */
    size_t count;                  /* of values */
    char *text;                    /* the string of a STREAM, without a NUL */
    size_t length;                 /* of text, in bytes */
    size_t size;                   /* of text, in bytes: what there is room for */
};

/* What was handed out in one struct. */
struct gathered {
    const struct sesh_type *type;
    struct gathered_field fields[]; /* by their number */
};

/* An element of an EACH that did not fit: where it begins in the document, and what is at fault. */
struct gather_fault {
    sesh_offset begin, fault;
};

/* What is gathered. All zero: nothing is. */
struct gather {
    struct sesh_sink sink;       /* for sesh_options.sink; it is good after gather_begin */
    struct gathered *session;    /* NULL: nothing was handed out */
    struct gather_fault *faults; /* of each element that did not fit */
    size_t faults_count;         /* of faults */
    struct sesh_error first;     /* why the first of those elements did not fit */
};

/* Begins a document: nothing is gathered. */
void gather_begin(struct gather *gather);

/* With --merge: what a document has handed out takes the place of what those before it have, a
   field at a time. */
void gather_merge(struct gather *all, const struct gather *gather);

/* The string of a STREAM, without a NUL; what nothing came of is "". `gathered` may be NULL. */
const char *gathered_text(const struct gathered *gathered, unsigned field, size_t *length);

/* How many elements the array of the level's row has. */
size_t gathered_count(const struct sesh_level *level);

/* The bytes of the level's row, or of an element of it; NULL: it is one of an EACH, and did not fit. */
const void *gathered_element(const struct gathered *gathered, const struct sesh_level *level, size_t index);

/* What was gathered inside the value of a field at an index, or NULL. `gathered` may be NULL. */
const struct gathered *gathered_in(const struct gathered *gathered, unsigned field, size_t index);

#endif
