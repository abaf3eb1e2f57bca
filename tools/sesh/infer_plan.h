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

/* What the generator of types takes at most: tools/type/check.c. */
enum { PLAN_FIELDS = 64, PLAN_NEST = 32, PLAN_NAME = 254, PLAN_STRUCTS = 255, PLAN_NAMES = 65534, PLAN_NUMBER = 32767 };
enum { PLAN_ENUM_NAMES = 254, PLAN_ENUM_BYTES = 4000, PLAN_SET_NAMES = 64 };

/* Texts, in their order. */
struct plan_texts {
    const char **text;
    size_t count;
};

/* A list of names for PLAN_ENUM and PLAN_SET. */
struct plan_names {
    const char *words; /* what it is called by the field that has it */
    bool any_case;
    struct bytes *wire;
    size_t count;
    const char *const *known; /* what they are called in C already, or NULL */
    const char *tag, **ids;   /* infer_names chooses them */
};

struct plan_field {
    struct bytes wire;
    enum plan_kind kind;
    bool list, secret, quoted, one_or_many;
    bool each;  /* of a list: it is an EACH */
    bool tight; /* there is no room to grow: infer_plan.c alone */
    enum plan_presence presence;
    unsigned long size, least_size;         /* of STR(size) and BYTES(size); the least that holds what was seen */
    unsigned long elements, least_elements; /* of LIST(..., elements) */
    struct plan_struct *object;             /* of PLAN_OBJECT */
    struct plan_names *names;               /* of PLAN_ENUM and PLAN_SET */
    const char *doc;
    const char *comment; /* for those who edit the list; NULL: none */
    struct bytes *also;  /* other names */
    size_t also_count;
    const char *member; /* its name in C: infer_names chooses it */
};

struct plan_struct {
    const char *words;  /* what the struct is called by the field that holds it */
    const char *holder; /* words of the struct that holds it; NULL: of the session, or none */
    const char *tag;    /* infer_names chooses it, if it is NULL */
    const char *doc;    /* NULL: one is made of its words */
    const char *of;     /* the tag of the struct that it is a part of, or NULL */
    struct plan_field *fields;
    size_t count;
    struct plan_texts left; /* sentences about what is left out */
    size_t bare;            /* 1 + the field that a bare string stands for, or 0 */
    struct bytes prefix;    /* length 0: none */
    struct plan_struct *as; /* the equal one in place of which it is not printed, or NULL */
    unsigned pruned;        /* infer_plan.c alone */
    unsigned depth;         /* structs that are open at once in it: plan_finish sets it and */
    unsigned long size;     /* the bytes of the struct */
    unsigned long align;
};

struct plan {
    const char *name;
    struct plan_struct *root;
    struct plan_texts head;   /* sentences for the top of the list */
    struct plan_struct **all; /* those that are printed, each before those that hold it */
    size_t count;
    struct plan_names **names; /* those that their fields have */
    size_t names_count;
};

/* holder may be NULL. */
struct plan_struct *plan_struct(const char *words, const char *holder);

/* A new list of names, and a new name at its end. */
struct plan_names *plan_names(const char *words, bool any_case);
void plan_name(struct plan_names *names, const struct bytes *wire);

bool plan_same_names(const struct plan_names *a, const struct plan_names *b);

/* A new field at the end, all zero but for its name; of `secret` nothing is decided. */
struct plan_field *plan_field(struct plan_struct *s, const struct bytes *wire);

/* The field with this name, or NULL. */
struct plan_field *plan_field_named(struct plan_struct *s, const struct bytes *wire);

/* Adds a sentence to the comment. */
void plan_comment(struct plan_field *field, const char *text);

void plan_say(struct plan_texts *texts, const char *text);

/* Notes that the name is not listed: "NAME is left out: WHY". */
void plan_leave_out(struct plan_struct *s, const struct bytes *name, const char *why);

/* Takes a field out again, and notes that. */
void plan_take_out(struct plan_struct *s, size_t place, const char *why);

/* The sentence that says why the member with this name is not listed, or NULL. */
const char *plan_left_out(const struct plan_struct *s, const char *name);

/* Can a field have this name? If not, that was noted. */
bool plan_can_be_named(struct plan_struct *s, const struct bytes *name);

/* The capacity for a string of so many bytes: the next power of two with half as much room
   again, and a NUL. Above 32,767: none holds it. */
unsigned long plan_room(size_t bytes);

/* The same for so many elements. */
unsigned long plan_elements(size_t count);

/* Makes one of equal structs, takes out what no list can hold, and sets plan->all. */
void plan_finish(struct plan *plan);

#endif
