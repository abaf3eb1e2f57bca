/* SPDX-License-Identifier: MIT */
/* What was seen of the values that stand at one place of all samples. */
#ifndef SESH_TOOL_INFER_FACTS_H
#define SESH_TOOL_INFER_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tree.h"

enum seen { SEEN_NULL, SEEN_BOOL, SEEN_NUMBER, SEEN_STRING, SEEN_OBJECT, SEEN_ARRAY, SEEN_KINDS };

/* Different strings that are told apart, and names of one object. */
enum { FACTS_STRINGS = 8, FACTS_NAMES = 1024 };

struct facts {
    unsigned long count[SEEN_KINDS];      /* how many values of each kind */
    const struct tree *first[SEEN_KINDS]; /* the first one of each */
    const struct tree **values;           /* all of them, without null */
    size_t values_count;

    /* Of numbers, and of strings that hold one. */
    const struct tree *fraction; /* the first number with a fraction, or NULL */
    const struct tree *beyond;   /* one that neither INT nor UINT holds */
    bool int32, int64, uint64;   /* does each number fit? */
    bool moments;                /* is each one large enough for seconds since 1970? */
    size_t digits;               /* before the point, of the largest number, written out */

    const struct tree *unfit;   /* the first string that no STR holds */
    size_t longest;             /* bytes of the longest string */
    bool dates;                 /* are all of them dates by RFC 3339? */
    bool quoted_numbers;        /* are all of them numbers? */
    bool quoted_bools;          /* are all of them true or false? */
    bool base64;                /* are all of them base64 or base64url? */
    bool small, capital, digit; /* is there one with such a character? */
    size_t bytes;               /* of the longest one, decoded from base64 */
    size_t strings;             /* different ones; FACTS_STRINGS + 1: more than are told apart */
    struct bytes string[FACTS_STRINGS];

    size_t most; /* elements of the longest array */
    struct facts *elements;

    struct fact_member *members; /* in the order in which they came */
    size_t members_count;
    const struct tree *more; /* the first one beyond FACTS_NAMES, or NULL */
    size_t next;             /* the member that is looked at first */
};

struct fact_member {
    struct bytes name;
    struct facts facts;
    unsigned long objects; /* that have it */
};

/* Facts of nothing. */
void facts_begin(struct facts *facts);

void facts_add(struct facts *facts, const struct tree *value);

/* The count that a number is, in any spelling, at most UINT64_MAX. False: the value is none. */
bool facts_count(const struct tree *tree, uint64_t *count);

/* Facts of an array whose elements are those of all arrays, and all other values. */
struct facts *facts_of_many(const struct facts *facts);

#endif
