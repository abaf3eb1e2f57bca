/* SPDX-License-Identifier: MIT */
/*
 * sesh/kind.h: what a kind is, for the tables that are printed from a list.
 *
 * A kind is a codec of scalars: a constant descriptor, one file each in src/kind. It says
 * which tokens it takes, how much text it needs and what happens beyond that. It also says how
 * the text is checked, how it is stored and what its written form is. How many values a field
 * has is not its business, nor whether it may be null.
 *
 * A descriptor is linked only into programs that have a field of its kind. It names nothing of
 * the writer, so a program that only reads has nothing of that.
 *
 * A program has no need of this header: sesh/kinds.h includes it for the tables.
 */
#ifndef SESH_KIND_H
#define SESH_KIND_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How values are written as JSON. */
enum sesh_kind_form {
    SESH_FORM_SIGNED,   /* an int64_t */
    SESH_FORM_BOOL,     /* a bool */
    SESH_FORM_TEXT,     /* a char array with a NUL */
    SESH_FORM_UNSIGNED, /* a uint64_t */
    SESH_FORM_SIGNED32, /* an int32_t */
    SESH_FORM_DATE,     /* an int64_t, seconds since 1970, as a date of RFC 3339 in a string */
    SESH_FORM_NAME,     /* a uint8_t, the number of a name, as that name in a string */
    SESH_FORM_BYTES,    /* a uint16_t and so many uint8_t, as base64url in a string */
    SESH_FORM_NAMES,    /* an unsigned of row->size bytes, a bit for each name, as an array of names */
    SESH_FORM_NONE      /* not at all */
};

/* A value on its way from a token into a member. */
struct sesh_value {
    uint64_t number;          /* what check has found, for store */
    struct sesh_token *token; /* check may change its type */
    const SESH_ROM struct sesh_kind *kind;
    const SESH_ROM struct sesh_row *row;
    bool clipped; /* the member gets less than there was; of a token: less than came is in it */
    struct sesh_reader *reader;
};

/* sesh_kind.tokens: a bit for each enum sesh_token_type that the kind takes. */
#define SESH_TAKES(type) (1u << SESH_TOKEN_##type)

/* sesh_kind.text: as many bytes as the member has, less one for a NUL; or as many characters
   of base64 as its bytes can have. */
#define SESH_TEXT_OF_MEMBER 0
#define SESH_TEXT_IN_BASE64 255

/* sesh_kind.beyond, beside errors. */
#define SESH_BEYOND_CUT 0  /* the text is cut, and its value is told to be clipped */
#define SESH_BEYOND_CLIP 1 /* the same if the options say clip, else SESH_E_STRING_TOO_LONG */
#define SESH_IN_PARTS 2    /* none is: the descriptor is a struct sesh_kind_in_parts */

/* What a kind is: see above. */
struct sesh_kind {
    uint8_t tokens; /* SESH_TAKES(...) */
    uint8_t form;   /* enum sesh_kind_form */
    uint8_t text;   /* bytes that a string may have, up to 254, or SESH_TEXT_... */
    /* What becomes of a longer one: an error, or SESH_BEYOND_.... Other tokens may have
       SESH_MAX_NUMBER bytes. */
    int8_t beyond;
    /*
     * Can the member hold the token's value? Nothing is stored. May set number and
     * clipped. SESH_OK, SESH_E_WRONG_TYPE, SESH_E_OUT_OF_RANGE or SESH_E_STRING_TOO_LONG.
     * NULL: it always can.
     */
    int (*check)(struct sesh_value *value);
    /* Stores what was checked. The member is zero, or holds what came before in its array. */
    void (*store)(const struct sesh_value *value, void *member);
};

/* ---- names -------------------------------------------------------------- */

/* A kind whose values are names of a list. */
struct sesh_name_list {
    struct sesh_kind kind;      /* the first member, so that its address is that of the list */
    const SESH_ROM char *names; /* in the order of their numbers, from 1 on, each with a NUL at its
                                   end; then an empty one */
    bool any_case;              /* the case of ASCII letters does not count */
};

#define sesh_enum_check SESH_LINK(sesh_enum_check)
#define sesh_enum_store SESH_LINK(sesh_enum_store)
#define sesh_set_store SESH_LINK(sesh_set_store)

/* value->number becomes that of the name. One that is not in the list is 0 and clipped. Answers
   SESH_OK. */
int sesh_enum_check(struct sesh_value *value);

/* Stores the number of value in member, a uint8_t. */
void sesh_enum_store(const struct sesh_value *value, void *member);

/* Adds the bit of the name with the number of value to member, a mask of value->row->size bytes. */
void sesh_set_store(const struct sesh_value *value, void *member);

/* The descriptor of ENUM(list): `longest` is how many bytes the longest of its names has. */
#define SESH_ENUM_KIND(longest)                                                                                        \
    {                                                                                                                  \
        .tokens = SESH_TAKES(STRING), .form = SESH_FORM_NAME, .text = (longest), .beyond = SESH_BEYOND_CUT,            \
        .check = sesh_enum_check, .store = sesh_enum_store                                                             \
    }

/* The same of SET(list). */
#define SESH_SET_KIND(longest)                                                                                         \
    {                                                                                                                  \
        .tokens = SESH_TAKES(STRING), .form = SESH_FORM_NAMES, .text = (longest), .beyond = SESH_BEYOND_CUT,           \
        .check = sesh_enum_check, .store = sesh_set_store                                                              \
    }

/* The paths of errors name the elements of a SET up to this one, counted from 1: see sesh_row.elements. */
#define SESH_SET_ELEMENTS 65534

/* ---- what is handed out -------------------------------------------------- */

/* A kind whose strings the work buffer need not hold as a whole. */
struct sesh_kind_in_parts {
    struct sesh_kind kind;
    /*
     * The frame has no room for the part of a string that scan has reported. Closes the frame
     * with as much as there is room for, and takes that away from scan.part. The frame is a
     * value, then; check opens the next frame and answers SESH_IN_PARTS, and what is left of
     * the part goes there.
     */
    void (*close)(struct sesh_reader *r);
};

/*
 * EACH, which is no kind: first among the kinds of a type that has such a field, so that it is
 * linked only into such programs.
 */
struct sesh_kind_shape {
    struct sesh_kind kind; /* all zero */
    /* An element begins at the top level. False: it is to be passed over. */
    bool (*begin)(struct sesh_reader *r);
    /*
     * The element at a level has ended, or does not fit: `status` says why.
     * SESH_OK to go on behind it, SESH_E_STOPPED, or `status`.
     */
    int (*end)(struct sesh_reader *r, struct sesh_level *level, int status);
};

/* ---- quoted values ------------------------------------------------------- */

/* A kind whose values may also stand in a string: see QUOTED in docs/own-type.md. */
struct sesh_kind_quoted {
    struct sesh_kind kind; /* the first member, as above */
    const SESH_ROM struct sesh_kind *of;
};

#ifdef __cplusplus
}
#endif

#endif
