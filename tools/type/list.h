/* SPDX-License-Identifier: MIT */
/*
 * A list of a session type (src/schema/NAME.def) as the generator sees it: its structs, fields and
 * kinds. Also what all files of the generator share: names and literals in texts, and mistakes with
 * their lines. No memory is freed, because the program runs only briefly.
 */
#ifndef SESH_TYPE_LIST_H
#define SESH_TYPE_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "../sesh/text.h"

/* ---- texts -------------------------------------------------------------- */

bool is(const char *text, const char *word);
bool same(const struct text *a, const struct text *b);

/* Writes a name as a JSON string, with its quotation marks. The result can neither end a C
   comment nor begin one. */
void put_json(struct text *out, const struct text *name);

/* 65536 as "65,536". */
char *with_commas(unsigned long number);

/* ---- kinds -------------------------------------------------------------- */

/* What is in the parentheses after a kind's name. */
enum argument { ARGUMENT_NONE, ARGUMENT_SIZE, ARGUMENT_NAMES };

/* A kind of scalar: one line of the table in list.c. */
struct kind {
    const char *name;       /* its name in a list */
    enum argument argument; /* SIZE: its capacity in bytes; NAMES: a list of names */
    const char *c_type;     /* the member's type; for a sized kind, that of its elements */
    const char *cpp;        /* the type that the C++ view returns */
    const char *symbol;     /* the descriptor's name for the linker; NULL: one is printed for each list of names */
    unsigned bytes;         /* bytes of the member; for a sized kind, of each of its n elements */
    unsigned text;          /* bytes of the longest string that it takes, and a NUL; 0: it has n, or takes none */
    bool quotable;          /* it may be QUOTED */
    bool parts;             /* its strings are handed out in parts, and the member counts their bytes */
};

extern const struct kind kinds[];
extern const size_t kinds_count;

/* The kind with this name, or NULL. */
const struct kind *find_kind(const char *name);

/* ---- the list ----------------------------------------------------------- */

enum flag { REQUIRED = 1, NULLABLE = 2, OPTIONAL = 4, SECRET = 8, QUOTED = 16, ONE_OR_MANY = 32 };

/* Another name of a field, in list order. */
struct also {
    int line;
    unsigned field;
    struct text name;
};

struct field {
    int line;
    bool broken; /* its row has a syntax error */
    const char *member;
    struct text wire;
    const struct kind *kind; /* NULL: an object, or a mistake */
    const char *object;      /* the tag of its struct, or NULL */
    struct structure *of;    /* that struct; set by check_list */
    const char *listed;      /* the tag of its list of names, or NULL */
    struct names *names;     /* that list; set by check_list */
    bool list;
    bool each;              /* EACH(...): one element at a time */
    unsigned long size;     /* STR(size); 0: it has none */
    unsigned long elements; /* LIST(..., elements); otherwise 1 */
    unsigned flags;         /* enum flag */
    struct text doc;
};

struct structure {
    int line;
    bool session;
    const char *tag;
    const char *bare; /* the member that a bare string fills, or NULL */
    struct text doc;
    struct field *fields;
    unsigned count;
    struct also *also;
    unsigned also_count;
    bool has_prefix;
    int prefix_line;
    struct text prefix;
    int depth;          /* levels of nested structs; set by check_list */
    unsigned long size; /* bytes at the default capacities; set by check_list */
    unsigned long align;
};

/* A name of an ENUM; its number is its position, counted from 1. */
struct name {
    int line;
    bool broken; /* its row has a syntax error */
    const char *id;
    struct text wire;
    struct text doc;
};

struct names {
    int line;
    const char *tag;
    bool any_case; /* upper and lower case of ASCII letters are the same */
    struct text doc;
    struct name *all;
    unsigned count;
};

struct mistake {
    int line;
    char *sentence;
};

struct list {
    const char *path; /* as messages show it */
    const char *name; /* webuntis for src/schema/webuntis.def */
    struct structure **structs;
    size_t count;
    struct names **names;
    size_t names_count;
    struct mistake *mistakes;
    size_t mistakes_count;
};

/* Records a mistake. */
void mistake(struct list *list, int line, const char *format, ...) PRINTS(3, 4);

/* Prints the mistakes in line order, as "FILE:LINE: error: ...". True if there are none. */
bool report(struct list *list);

bool is_sized(const struct field *f);
bool is_string(const struct field *f);
bool is_bytes(const struct field *f);
bool has_names(const struct field *f); /* ENUM or SET */
bool is_set(const struct field *f);

/* The bytes of a SET's mask. */
unsigned set_bytes(const struct names *n);

/* The member's type in C; for a sized kind, that of its elements. */
char *c_type_of(const struct field *f);

/* Does a SET use these names? */
bool is_used_in_set(const struct list *list, const struct names *n);
struct names *find_names(const struct list *list, const char *tag);

/* Is the field, or something inside it, handed out while the document is read? */
bool hands_out(const struct field *f);
struct structure *find_structure(const struct list *list, const char *tag);
const struct field *find_field(const struct structure *s, const char *member);

/* Is the struct the other one, or does it contain it? */
bool uses(const struct structure *s, const struct structure *other);

/* Does the struct have a fourth mask, `also`? */
bool has_also(const struct structure *s);

/* The width of a mask in bits: 8, 16, 32 or 64. */
unsigned mask_bits(const struct structure *s);

/* A kind as it is written in a list: LIST(STR(40), 8). */
char *spelled(const struct field *f);

/* The same for one element. */
char *spelled_one(const struct field *f);

/* The bytes of the longest name. */
unsigned long longest_name(const struct names *n);

/* Bytes of text that the field's kind takes, and a NUL; 0: its capacity decides, or it takes
   none. */
unsigned long text_of_kind(const struct field *f);

/* The bytes of the longest string in a struct and the structs inside it, at least 2. */
unsigned long longest_string(const struct structure *s);

/* ---- capacities ---------------------------------------------------------- */

/* A capacity macro that a user may define. */
struct capacity {
    const struct structure *of; /* the struct that the member belongs to */
    const char *macro;          /* SESH_VERDOCS_PLANS_MAX */
    const char *part;           /* PLANS_MAX: its part of the names for the linker */
    bool string;         /* a CAP: bytes of a string with its NUL, or of BYTES; otherwise a MAX: elements of an array */
    bool bytes;          /* a CAP of BYTES */
    unsigned long value; /* the default */
};

struct capacities {
    struct capacity *all;
    size_t count;
};

/* The capacities of all structs of a list, in list order. */
struct capacities capacities_of(const struct list *list);

/* ---- printing ------------------------------------------------------------ */

/* How C files are printed. */
struct style {
    bool own;    /* by make type for a user's own type; otherwise by make gen for the library */
    bool single; /* they include "sesh.h", the single header */
};

/* Prints the lines that begin a printed C file and say what it was made from. */
void print_origin(struct text *out, const struct list *list, const struct style *style);

#endif
