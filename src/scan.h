/* SPDX-License-Identifier: MIT */
/*
 * scan: the only judge of JSON. A push automaton over bytes that accepts
 * exactly the texts of RFC 8259, in UTF-8, down to a depth, and reports the
 * tokens that somebody wants.
 */
#ifndef SESH_SCAN_H
#define SESH_SCAN_H

#include "run.h"

/* What sesh_scan_next answers; negative is an error status. */
enum sesh_scan_kind {
    SESH_SCAN_CONTINUE = 0, /* inside scan only */
    SESH_SCAN_MORE,         /* the chunk is used up */
    SESH_SCAN_OBJECT,       /* { */
    SESH_SCAN_ARRAY,        /* [ */
    SESH_SCAN_OBJECT_END,
    SESH_SCAN_ARRAY_END,
    SESH_SCAN_NAME, /* these come with a part */
    SESH_SCAN_STRING,
    SESH_SCAN_NUMBER,
    SESH_SCAN_TRUE,
    SESH_SCAN_FALSE,
    SESH_SCAN_NULL
};

#define SESH_SCAN_FIRST 1u /* the token's first part */
#define SESH_SCAN_LAST 2u  /* its last */
#define SESH_SCAN_LONE 4u  /* half a surrogate pair stood before it */

/* *s is all zero. */
void sesh_scan_begin(struct sesh_scan *s, unsigned max_depth);

/* The document goes on with these bytes; on hosts they are 16 or more, or behind as many
   that may be read. The chunk before was read to its end. */
static inline void sesh_scan_long_chunk(struct sesh_scan *s, const void *data, size_t length)
{
    const uint8_t *bytes = (const uint8_t *)data;
    s->shift += (sesh_offset)(uintptr_t)s->end - (uintptr_t)bytes;
    s->next = bytes;
    s->end = bytes + length;
}

#if SESH_HOST
/* A copy of less than 16 bytes, behind as many: steps of 16 bytes end where the chunk does,
   and may begin before it. */
static inline const uint8_t *sesh_scan_brief(struct sesh_scan *s, const void *data, size_t length)
{
    const uint8_t *bytes = (const uint8_t *)data;
    uint8_t *brief = s->brief + 16;
    size_t i;
    for (i = 0; i < length; i++)
        brief[i] = bytes[i];
    return brief;
}
#endif

/* The same as sesh_scan_long_chunk, of any length. */
static inline void sesh_scan_chunk(struct sesh_scan *s, const void *data, size_t length)
{
#if SESH_HOST
    if (length < 16) data = sesh_scan_brief(s, data, length);
#endif
    sesh_scan_long_chunk(s, data, length);
}

/* Reads on until there is something to report. After an error s->mark is its offset. */
int sesh_scan_next(struct sesh_scan *s);

#if SESH_HOST
/* Where speed counts, once a chunk is there: passes the spaces that it may begin with, as
   chunks cut the indentation of lines, too. */
void sesh_scan_resume(struct sesh_scan *s);

/* Where speed counts, while something is dropped: passes that, as long as it is plain. Is
   that all of the chunk? Else sesh_scan_next goes on. */
bool sesh_scan_dropped(struct sesh_scan *s);

/*
 * Where speed counts, in a container: the rest of a string of which a part was reported, a
 * name that is to be, and a value, if each is plain text as far as the chunk goes, or a
 * plain number or a literal that is whole in it. What is reported is as from
 * sesh_scan_next, or SESH_SCAN_CONTINUE for a value that is dropped. SESH_SCAN_MORE: it is
 * not like that, and nothing was done.
 */
bool sesh_scan_in_string(const struct sesh_scan *s); /* in one of them? Else not to be asked for */
int sesh_scan_rest(struct sesh_scan *s);
bool sesh_scan_at_item(const struct sesh_scan *s);  /* at one of them? Else not to be asked for */
bool sesh_scan_at_value(const struct sesh_scan *s); /* at a value? */
int sesh_scan_name(struct sesh_scan *s);
int sesh_scan_value(struct sesh_scan *s);

/*
 * Where speed counts, a byte that comes alone. The class (run.h) of bytes that leave the
 * automaton as it is, in a token that is reported with one byte more of its text; or 0.
 */
unsigned sesh_scan_easy(const struct sesh_scan *s);

/*
 * Any other byte, the next one of the document. What sesh_scan_easy answers behind it, or
 * SESH_CLASS_NONE: there is something to be reported or refused, and at most a number or a
 * literal that is dropped has ended. Where a name begins that is reported its first part,
 * an empty one, is left out, and the answer is SESH_CLASS_TEXT.
 */
unsigned sesh_scan_byte(struct sesh_scan *s, unsigned c);
#endif

/* Is the innermost open container an object? Only while depth is not 0. */
bool sesh_scan_in_object(const struct sesh_scan *s);

/* May the text end here? SESH_OK, SESH_E_INCOMPLETE, or SESH_E_SYNTAX. s->mark is
   the end, or the error. */
int sesh_scan_end(struct sesh_scan *s);

/*
 * Report nothing until a value has ended: after a name, the member's value;
 * after SESH_SCAN_OBJECT or SESH_SCAN_ARRAY, that container; after another
 * part, the rest of its token.
 */
void sesh_scan_skip(struct sesh_scan *s, int kind);

#endif
