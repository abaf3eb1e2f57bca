/* SPDX-License-Identifier: MIT */
/*
 * scan: the only judge of JSON. A push automaton over bytes that accepts
 * exactly the texts of RFC 8259, in UTF-8, down to a depth, and answers what it
 * has found. It is the only code that advances through a document.
 */
#ifndef SESH_SCAN_H
#define SESH_SCAN_H

#include <sesh/sesh.h>

#include "../internal.h"

/* What sesh_scan_next answers; negative is an error status. */
enum sesh_scan_kind {
    SESH_SCAN_CONTINUE = 0, /* inside scan only */
    SESH_SCAN_MORE,         /* the chunk is used up */
    SESH_SCAN_OBJECT_END,   /* } */
    SESH_SCAN_ARRAY_END,    /* ] */
    SESH_SCAN_NAME,         /* comes with a part: sesh_scan.part */
    SESH_SCAN_OBJECT,       /* {; from here on a value begins */
    SESH_SCAN_ARRAY,        /* [ */
    SESH_SCAN_STRING,       /* this and the next ones come with a part, too */
    SESH_SCAN_NUMBER,
    SESH_SCAN_TRUE,
    SESH_SCAN_FALSE,
    SESH_SCAN_NULL
};

/* sesh_token_part.flags */
#define SESH_SCAN_FIRST 1u /* the token's first part */
#define SESH_SCAN_LAST 2u  /* its last */
#define SESH_SCAN_LONE 4u  /* half a surrogate pair stood before it */

/* Begins a document. *s is all zero. */
SESH_INTERNAL void sesh_scan_begin(struct sesh_scan *s, unsigned max_depth);

/* The document goes on with this chunk. The one before was read to its end. */
SESH_INTERNAL void sesh_scan_chunk(struct sesh_scan *s, const void *data, size_t length);

/* Reads on until there is something to report. After an error s->mark is its offset. */
SESH_INTERNAL int sesh_scan_next(struct sesh_scan *s);

/* Is the innermost open container an object? Only while depth is not 0. */
SESH_INTERNAL bool sesh_scan_in_object(const struct sesh_scan *s);

/* Has a name or a scalar begun that has not ended? */
SESH_INTERNAL bool sesh_scan_in_token(const struct sesh_scan *s);

/* May the text end here? SESH_OK or SESH_E_INCOMPLETE. s->mark is the end. */
SESH_INTERNAL int sesh_scan_end(struct sesh_scan *s);

/*
 * Reports nothing until so many of the open containers have ended. 0: until the value that
 * comes next has ended, or the token of which a part was reported.
 */
SESH_INTERNAL void sesh_scan_skip(struct sesh_scan *s, unsigned containers);

#endif
