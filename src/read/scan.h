/* SPDX-License-Identifier: MIT */
/*
 * scan: the only code that validates JSON. It is a push automaton over bytes that
 * accepts exactly the texts of RFC 8259, in UTF-8, up to a given depth, and reports
 * what it finds. It is the only code that advances through a document.
 */
#ifndef SESH_SCAN_H
#define SESH_SCAN_H

#include <sesh/sesh.h>

#include "../internal.h"

/* What sesh_scan_next returns; a negative number is an error status. */
enum sesh_scan_kind {
    SESH_SCAN_CONTINUE = 0, /* used inside scan only */
    SESH_SCAN_MORE,         /* the whole chunk was read */
    SESH_SCAN_OBJECT_END,   /* } */
    SESH_SCAN_ARRAY_END,    /* ] */
    SESH_SCAN_NAME,         /* has a part: sesh_scan.part */
    SESH_SCAN_OBJECT,       /* {; this and the next ones begin a value */
    SESH_SCAN_ARRAY,        /* [ */
    SESH_SCAN_STRING,       /* this and the next ones have a part as well */
    SESH_SCAN_NUMBER,
    SESH_SCAN_TRUE,
    SESH_SCAN_FALSE,
    SESH_SCAN_NULL
};

/* sesh_token_part.flags */
#define SESH_SCAN_FIRST 1u /* the token's first part */
#define SESH_SCAN_LAST 2u  /* its last */
#define SESH_SCAN_LONE 4u  /* half a surrogate pair came before it */

/* Begins a document. *s is all zero. */
SESH_INTERNAL void sesh_scan_begin(struct sesh_scan *s, unsigned max_depth);

/* Sets the next chunk of the document. The previous one must have been read to its end. */
SESH_INTERNAL void sesh_scan_chunk(struct sesh_scan *s, const void *data, size_t length);

/* Reads until there is something to report. After an error s->mark is its offset. */
SESH_INTERNAL int sesh_scan_next(struct sesh_scan *s);

/* Is the innermost open container an object? The depth must not be 0. */
SESH_INTERNAL bool sesh_scan_in_object(const struct sesh_scan *s);

/* Is a name or a scalar open? */
SESH_INTERNAL bool sesh_scan_in_token(const struct sesh_scan *s);

/* Can the text end here? Returns SESH_OK or SESH_E_INCOMPLETE, and sets s->mark to the end. */
SESH_INTERNAL int sesh_scan_end(struct sesh_scan *s);

/*
 * Suppresses reports until that many of the open containers have ended. 0: until the next value
 * has ended, or the token of which a part was reported.
 */
SESH_INTERNAL void sesh_scan_skip(struct sesh_scan *s, unsigned containers);

#endif
