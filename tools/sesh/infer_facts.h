/* SPDX-License-Identifier: MIT */
/* What was seen of the values at one place in all samples. */
#ifndef SESH_TOOL_INFER_FACTS_H
#define SESH_TOOL_INFER_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tree.h"

enum seen { SEEN_NULL, SEEN_BOOL, SEEN_NUMBER, SEEN_STRING, SEEN_OBJECT, SEEN_ARRAY, SEEN_KINDS };

/* How many different strings are kept, and how many names an object may have. */
enum { FACTS_STRINGS = 8, FACTS_NAMES = 1024 };

struct facts {
    unsigned long count[SEEN_KINDS];      /* how many values of each kind */
    const struct tree *first[SEEN_KINDS]; /* the first value of each kind */
    const struct tree **values;           /* all values except null */
    size_t values_count;

    /* Facts about numbers, and about strings that hold a number. */
    const struct tree *fraction; /* the first number with a fraction, or NULL */
    const struct tree *beyond;   /* a number that neither INT nor UINT holds */
    bool int32, int64, uint64;   /* does each number fit? */
    bool moments;                /* is each one large enough to be seconds since 1970? */
    size_t digits;               /* of the largest number, written out, before the decimal point */

    const struct tree *unfit;   /* the first string that no STR can hold */
    size_t longest;             /* bytes of the longest string */
    bool dates;                 /* are all of them RFC 3339 dates? */
    bool quoted_numbers;        /* are all of them numbers? */
    bool quoted_bools;          /* are all of them true or false? */
    bool base64;                /* are all of them base64 or base64url? */
    bool small, capital, digit; /* does any of them have such a character? */
    size_t bytes;               /* of the longest one, decoded from base64 */
    size_t strings;             /* number of different strings; FACTS_STRINGS + 1: more than are kept */
    struct bytes string[FACTS_STRINGS];

    size_t most; /* elements of the longest array */
    struct facts *elements;

    struct fact_member *members; /* in the order of the samples */
    size_t members_count;
    const struct tree *more; /* the first one beyond FACTS_NAMES, or NULL */
    size_t next;             /* the member at which a search begins */
};

struct fact_member {
    struct bytes name;
    struct facts facts;
    unsigned long objects; /* number of objects that have the member */
};

/* Sets the facts to those of no values. */
void facts_begin(struct facts *facts);

void facts_add(struct facts *facts, const struct tree *value);

/* Reads a number as a count, however it is spelled; larger ones are UINT64_MAX. False: it is not
   a count. */
bool facts_count(const struct tree *tree, uint64_t *count);

/* The facts of an array's elements, merged with those of values that are not arrays. */
struct facts *facts_of_many(const struct facts *facts);

#endif
