/* SPDX-License-Identifier: MIT */
/* The list that sesh infer prints, before its names are chosen. */
#ifndef SESH_TOOL_INFER_PLAN_H
#define SESH_TOOL_INFER_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "tree.h"

enum plan_kind {
    PLAN_INT,
    PLAN_INT32,
    PLAN_UINT,
    PLAN_TIME,
    PLAN_DATE_TIME,
    PLAN_BOOL,
    PLAN_STREAM,
    PLAN_STR,
    PLAN_BYTES,
    PLAN_ENUM,
    PLAN_SET,
    PLAN_OBJECT
};

enum plan_presence { PLAN_REQUIRED, PLAN_NULLABLE, PLAN_OPTIONAL };

/* The generator's limits, as in tools/type/check.c. */
enum { PLAN_FIELDS = 64, PLAN_NEST = 32, PLAN_NAME = 254, PLAN_STRUCTS = 255, PLAN_NAMES = 65534, PLAN_NUMBER = 32767 };
enum { PLAN_ENUM_NAMES = 254, PLAN_ENUM_BYTES = 4000, PLAN_SET_NAMES = 64 };

/* A list of texts. */
struct plan_texts {
    const char **text;
    size_t count;
};

/* A list of names for PLAN_ENUM and PLAN_SET. */
struct plan_names {
    const char *words; /* its words, from the field that uses it */
    bool any_case;
    struct bytes *wire;
    size_t count;
    const char *const *known; /* the names that they already have in C, or NULL */
    const char *tag, **ids;   /* infer_names chooses them */
};

struct plan_field {
    struct bytes wire;
    enum plan_kind kind;
    bool list, secret, quoted, one_or_many;
    bool each;  /* of a list: it is an EACH */
    bool tight; /* has no room to grow; used by infer_plan.c only */
    enum plan_presence presence;
    unsigned long size, least_size;         /* of STR(size) and BYTES(size); the least that holds all samples */
    unsigned long elements, least_elements; /* of LIST(..., elements) */
    struct plan_struct *object;             /* of PLAN_OBJECT */
    struct plan_names *names;               /* of PLAN_ENUM and PLAN_SET */
    const char *doc;
    const char *comment; /* for people who edit the list; NULL: none */
    struct bytes *also;  /* other names */
    size_t also_count;
    const char *member; /* its name in C; chosen by infer_names */
};

struct plan_struct {
    const char *words;  /* the struct's words, from the field that holds it */
    const char *holder; /* words of the struct that contains that field; NULL: the session, or there is none */
    const char *tag;    /* if NULL, infer_names chooses it */
    const char *doc;    /* NULL: made from words */
    const char *of;     /* the tag of the struct of which this is a part, or NULL */
    struct plan_field *fields;
    size_t count;
    struct plan_texts left; /* sentences about names that are left out */
    size_t bare;            /* 1 + the field that a bare string fills, or 0 */
    struct bytes prefix;    /* length 0: none */
    struct plan_struct *as; /* the equal struct that is printed instead, or NULL */
    unsigned pruned;        /* used by infer_plan.c only */
    unsigned depth;         /* levels of nested structs; set by plan_finish, like */
    unsigned long size;     /* the struct's size in bytes */
    unsigned long align;
};

struct plan {
    const char *name;
    struct plan_struct *root;
    struct plan_texts head;   /* sentences for the top of the list */
    struct plan_struct **all; /* the structs that are printed, each after those inside it */
    size_t count;
    struct plan_names **names; /* the lists of names that their fields use */
    size_t names_count;
};

/* holder may be NULL. */
struct plan_struct *plan_struct(const char *words, const char *holder);

/* A new list of names; plan_name appends a name to it. */
struct plan_names *plan_names(const char *words, bool any_case);
void plan_name(struct plan_names *names, const struct bytes *wire);

bool plan_same_names(const struct plan_names *a, const struct plan_names *b);

/* Appends a new field, all zero except for its name. `secret` is not decided. */
struct plan_field *plan_field(struct plan_struct *s, const struct bytes *wire);

/* The field with this name, or NULL. */
struct plan_field *plan_field_named(struct plan_struct *s, const struct bytes *wire);

/* Adds a sentence to the field's comment. */
void plan_comment(struct plan_field *field, const char *text);

void plan_say(struct plan_texts *texts, const char *text);

/* Records that the name is not listed: "NAME is left out: WHY". */
void plan_leave_out(struct plan_struct *s, const struct bytes *name, const char *why);

/* Removes a field and records why. */
void plan_take_out(struct plan_struct *s, size_t place, const char *why);

/* The sentence that says why the member with this name is not listed, or NULL. */
const char *plan_left_out(const struct plan_struct *s, const char *name);

/* Can a field have this name? If not, the reason has been recorded. */
bool plan_can_be_named(struct plan_struct *s, const struct bytes *name);

/* The capacity for a string of this many bytes: half as much again and a NUL, rounded up to a
   power of two. Above 32,767, no STR holds the string. */
unsigned long plan_room(size_t bytes);

/* The same for this many elements. */
unsigned long plan_elements(size_t count);

/* Merges equal structs, removes what no list can hold, and sets plan->all. */
void plan_finish(struct plan *plan);

#endif
