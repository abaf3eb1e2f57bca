/* SPDX-License-Identifier: MIT */
/* Collects what is handed out while a document is read: the elements of each EACH and the string
   of each STREAM. They are kept (text.h) until the whole document has been read. */
#ifndef SESH_TOOL_GATHER_H
#define SESH_TOOL_GATHER_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

struct gathered;

/* A value of which parts were handed out, or an element that was handed out itself. */
struct gathered_value {
    void *bytes;            /* a copy of an EACH's element; NULL: it did not fit, or it belongs to no EACH */
    struct gathered *inner; /* what was handed out inside the value; NULL: nothing was */
};

/* What was handed out of one field of a struct. */
struct gathered_field {
    struct gathered_value *values; /* by their index in the list; an object has index 0 */
    size_t count;                  /* of values */
    char *text;                    /* the string of a STREAM, without a NUL at its end */
    size_t length;                 /* of text, in bytes */
    size_t size;                   /* allocated for text, in bytes */
};

/* What was handed out in one struct. */
struct gathered {
    const struct sesh_type *type;
    struct gathered_field fields[]; /* by their number */
};

/* An EACH's element that did not fit: the offset where it begins, and that of the fault. */
struct gather_fault {
    sesh_offset begin, fault;
};

/* Everything that was handed out. All zero: nothing was. */
struct gather {
    struct sesh_sink sink;       /* for sesh_options.sink; valid after gather_begin */
    struct gathered *session;    /* NULL: nothing was handed out */
    struct gather_fault *faults; /* one for each element that did not fit */
    size_t faults_count;         /* of faults */
    struct sesh_error first;     /* why the first of these elements did not fit */
};

/* Begins a document: removes everything that was gathered. */
void gather_begin(struct gather *gather);

/* With --merge: replaces, field by field, what earlier documents handed out with what this
   document handed out. */
void gather_merge(struct gather *all, const struct gather *gather);

/* The string of a STREAM, without a NUL at its end; "" if none was handed out. `gathered` may be
   NULL. */
const char *gathered_text(const struct gathered *gathered, unsigned field, size_t *length);

/* The number of elements in the array of the level's row. */
size_t gathered_count(const struct sesh_level *level);

/* The bytes of the level's row, or of one of its elements; NULL: an EACH's element that did not
   fit. */
const void *gathered_element(const struct gathered *gathered, const struct sesh_level *level, size_t index);

/* What was gathered inside the value of a field at an index, or NULL. `gathered` may be NULL. */
const struct gathered *gathered_in(const struct gathered *gathered, unsigned field, size_t index);

#endif
