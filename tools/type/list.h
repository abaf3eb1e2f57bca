/* SPDX-License-Identifier: MIT */
/*
 * A list of a session type (src/schema/NAME.def) as the generator knows it: the
 * structs and their fields, the kinds there are, and what all files of the
 * generator use: names and literals in texts, and mistakes with their line. Nothing
 * is given back: the program ends soon.
 */
#ifndef SESH_TYPE_LIST_H
#define SESH_TYPE_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "../sesh/text.h"

/* ---- texts -------------------------------------------------------------- */

bool is(const char *text, const char *word);
bool same(const struct text *a, const struct text *b);

/* Writes a name as JSON writes it, with its quotation marks, and so that it can
   neither end a C comment nor begin another one. */
void put_json(struct text *out, const struct text *name);

/* 65536 as "65,536". */
char *with_commas(unsigned long number);

/* ---- kinds -------------------------------------------------------------- */

/* What stands in the parentheses behind a kind's name. */
enum argument { ARGUMENT_NONE, ARGUMENT_SIZE, ARGUMENT_NAMES };

/* A kind of scalar: one line of the table in list.c. */
struct kind {
    const char *name;       /* in a list */
    enum argument argument; /* SIZE: its capacity in bytes; NAMES: a list of names */
    const char *c_type;     /* of the member; of a sized kind, of its elements */
    const char *cpp;        /* what the view in C++ answers */
    const char *symbol;     /* of its descriptor, for the linker; NULL: one is printed for each list of names */
    unsigned bytes;         /* of the member; of a sized kind, for each of n */
    unsigned text;          /* bytes of the longest string that it takes and a NUL; 0: of n, or none */
    bool quotable;          /* it may be QUOTED */
    bool parts;             /* its strings are handed out in parts, and the member counts their bytes */
};

extern const struct kind kinds[];
extern const size_t kinds_count;

/* The kind with this name, or NULL. */
const struct kind *find_kind(const char *name);

/* ---- the list ----------------------------------------------------------- */

enum flag { REQUIRED = 1, NULLABLE = 2, OPTIONAL = 4, SECRET = 8, QUOTED = 16, ONE_OR_MANY = 32 };

/* Another name of a field, in the list's order. */
struct also {
    int line;
    unsigned field;
    struct text name;
};

struct field {
    int line;
    bool broken; /* its row has a mistake of form */
    const char *member;
    struct text wire;
    const struct kind *kind; /* NULL: an object, or a mistake */
    const char *object;      /* tag of its struct, or NULL */
    struct structure *of;    /* that struct, once check has found it */
    const char *listed;      /* tag of its list of names, or NULL */
    struct names *names;     /* that list, once check has found it */
    bool list;
    bool each;              /* EACH(...): one element at a time */
    unsigned long size;     /* STR(size); 0: none */
    unsigned long elements; /* LIST(..., elements); else 1 */
    unsigned flags;         /* enum flag */
    struct text doc;
};

struct structure {
    int line;
    bool session;
    const char *tag;
    const char *bare; /* the member that a bare string stands for, or NULL */
    struct text doc;
    struct field *fields;
    unsigned count;
    struct also *also;
    unsigned also_count;
    bool has_prefix;
    int prefix_line;
    struct text prefix;
    int depth;          /* structs that are open at once; check sets it */
    unsigned long size; /* bytes at the default capacities; check sets it */
    unsigned long align;
};

/* A name of an ENUM; its number is its place, from 1 on. */
struct name {
    int line;
    bool broken; /* its row has a mistake of form */
    const char *id;
    struct text wire;
    struct text doc;
};

struct names {
    int line;
    const char *tag;
    bool any_case; /* of ASCII letters */
    struct text doc;
    struct name *all;
    unsigned count;
};

struct mistake {
    int line;
    char *sentence;
};

struct list {
    const char *path; /* as it is shown */
    const char *name; /* webuntis of src/schema/webuntis.def */
    struct structure **structs;
    size_t count;
    struct names **names;
    size_t names_count;
    struct mistake *mistakes;
    size_t mistakes_count;
};

/* Notes a mistake. */
void mistake(struct list *list, int line, const char *format, ...) PRINTS(3, 4);

/* Prints the mistakes in the order of their lines, `FILE:LINE: error: ...`. True if
   there are none. */
bool report(struct list *list);

bool is_sized(const struct field *f);
bool is_string(const struct field *f);
bool is_bytes(const struct field *f);
bool has_names(const struct field *f); /* ENUM or SET */
bool is_set(const struct field *f);

/* The bytes of the mask of a SET. */
unsigned set_bytes(const struct names *n);

/* The member's type in C; of a sized kind that of its elements. */
char *c_type_of(const struct field *f);

/* Is there a SET of the names? */
bool is_used_in_set(const struct list *list, const struct names *n);
struct names *find_names(const struct list *list, const char *tag);

/* Is it, or something inside of it, handed out while the document is read? */
bool hands_out(const struct field *f);
struct structure *find_structure(const struct list *list, const char *tag);
const struct field *find_field(const struct structure *s, const char *member);

/* Is a struct the other one, or does it hold it? */
bool uses(const struct structure *s, const struct structure *other);

/* Does the struct have the fourth mask, `also`? */
bool has_also(const struct structure *s);

/* Bits of one mask: 8, 16, 32 or 64. */
unsigned mask_bits(const struct structure *s);

/* How a kind is written in a list: LIST(STR(40), 8). */
char *spelled(const struct field *f);

/* The same of one element. */
char *spelled_one(const struct field *f);

/* The bytes of the longest name. */
unsigned long longest_name(const struct names *n);

/* Bytes of text that the field's kind takes, and a NUL; 0: as many as its capacity says, or none. */
unsigned long text_of_kind(const struct field *f);

/* The bytes of the longest string in a struct and in those inside it, at least 2. */
unsigned long longest_string(const struct structure *s);

/* ---- capacities ---------------------------------------------------------- */

/* A macro that a user may define beforehand. */
struct capacity {
    const struct structure *of; /* the struct whose member it is */
    const char *macro;          /* SESH_VERDOCS_PLANS_MAX */
    const char *part;           /* PLANS_MAX: what names for the linker say of it */
    bool string;         /* a CAP, bytes of a string with its NUL, or of BYTES; else a MAX, elements of an array */
    bool bytes;          /* a CAP of BYTES */
    unsigned long value; /* the default */
};

struct capacities {
    struct capacity *all;
    size_t count;
};

/* Those of all structs of a list, in the list's order. */
struct capacities capacities_of(const struct list *list);

/* ---- printing ------------------------------------------------------------ */

/* How C files are printed. */
struct style {
    bool own;    /* by make type for somebody's own type, else by make gen for the library */
    bool single; /* they include "sesh.h", the one of two files */
};

/* The lines that begin a printed C file: where it is from. */
void print_origin(struct text *out, const struct list *list, const struct style *style);

#endif
