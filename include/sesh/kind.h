/* SPDX-License-Identifier: MIT */
/*
 * sesh/kind.h: describes kinds, for the tables that are generated from a list.
 *
 * A kind is a codec of scalars: a constant descriptor, in a file of its own in src/kind. It
 * defines which tokens the kind takes, how much text it needs and what happens to longer text.
 * It also defines how the text is checked, how it is stored and what its written form is. It
 * does not define how many values a field has or whether the field may be null.
 *
 * A descriptor is linked only into programs that have a field of its kind. It does not refer to
 * the writer, so the writer is not linked into a program that only reads.
 *
 * Programs do not include this header themselves: sesh/kinds.h includes it for the tables.
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
    SESH_FORM_BYTES,    /* a uint16_t and that many uint8_t, as base64url in a string */
    SESH_FORM_NAMES,    /* a mask of row->size bytes, one bit for each name, as an array of names */
    SESH_FORM_NONE      /* not written */
};

/* A value on its way from a token into a member. */
struct sesh_value {
    uint64_t number;          /* result of check, for store */
    struct sesh_token *token; /* check may change its type */
    const SESH_ROM struct sesh_kind *kind;
    const SESH_ROM struct sesh_row *row;
    bool clipped; /* the token has only part of the document's text, or the member loses something */
    struct sesh_reader *reader;
};

/* sesh_kind.tokens: one bit for each enum sesh_token_type that the kind takes. */
#define SESH_TAKES(type) (1u << SESH_TOKEN_##type)

/* sesh_kind.text: as many bytes as the member has, less one for a NUL; or as many characters
   as its bytes need in base64. */
#define SESH_TEXT_OF_MEMBER 0
#define SESH_TEXT_IN_BASE64 255

/* Values of sesh_kind.beyond that are not errors. */
#define SESH_BEYOND_CUT 0  /* the text is cut, and the value is marked as clipped */
#define SESH_BEYOND_CLIP 1 /* the same with options.clip, else SESH_E_STRING_TOO_LONG */
#define SESH_IN_PARTS 2    /* no string is too long: the descriptor is a struct sesh_kind_in_parts */

/* The descriptor of a kind: see above. */
struct sesh_kind {
    uint8_t tokens; /* SESH_TAKES(...) */
    uint8_t form;   /* enum sesh_kind_form */
    uint8_t text;   /* bytes that a string may have, up to 254, or SESH_TEXT_... */
    /* What happens to a longer string: an error, SESH_BEYOND_... or SESH_IN_PARTS. Other tokens
       may have SESH_MAX_NUMBER bytes. */
    int8_t beyond;
    /*
     * Can the member hold the token's value? Stores nothing. May set number and clipped.
     * Returns SESH_OK, SESH_E_WRONG_TYPE, SESH_E_OUT_OF_RANGE or SESH_E_STRING_TOO_LONG; with
     * SESH_IN_PARTS also SESH_IN_PARTS or SESH_E_STOPPED. NULL: every value fits.
     */
    int (*check)(struct sesh_value *value);
    /* Stores what was checked. The member is zero. A SET has the bits of the elements so far. */
    void (*store)(const struct sesh_value *value, void *member);
};

/* ---- names -------------------------------------------------------------- */

/* A kind whose values are names of a list. */
struct sesh_name_list {
    struct sesh_kind kind;      /* the first member, so that its address is that of the list */
    const SESH_ROM char *names; /* in the order of their numbers, from 1 on, each with a NUL at its
                                   end; then an empty one */
    bool any_case;              /* ASCII letters are compared without regard to case */
};

#define sesh_enum_check SESH_LINK(sesh_enum_check)
#define sesh_enum_store SESH_LINK(sesh_enum_store)
#define sesh_set_store SESH_LINK(sesh_set_store)

/* Sets value->number to the number of the name. A name that is not in the list gets 0, and the
   value is marked as clipped. Returns SESH_OK. */
int sesh_enum_check(struct sesh_value *value);

/* Stores the number of value in member, a uint8_t. */
void sesh_enum_store(const struct sesh_value *value, void *member);

/* Sets the bit of the name with the number of value in member, a mask of value->row->size bytes. */
void sesh_set_store(const struct sesh_value *value, void *member);

/* The descriptor of ENUM(list): `longest` is the length in bytes of its longest name. */
#define SESH_ENUM_KIND(longest)                                                                                        \
    {                                                                                                                  \
        .tokens = SESH_TAKES(STRING), .form = SESH_FORM_NAME, .text = (longest), .beyond = SESH_BEYOND_CUT,            \
        .check = sesh_enum_check, .store = sesh_enum_store                                                             \
    }

/* The same for SET(list). */
#define SESH_SET_KIND(longest)                                                                                         \
    {                                                                                                                  \
        .tokens = SESH_TAKES(STRING), .form = SESH_FORM_NAMES, .text = (longest), .beyond = SESH_BEYOND_CUT,           \
        .check = sesh_enum_check, .store = sesh_set_store                                                              \
    }

/* The last element of a SET, counted from 1, that the path of an error can name: see sesh_row.elements. */
#define SESH_SET_ELEMENTS 65534

/* ---- values that are handed out ------------------------------------------ */

/* A kind whose strings may be longer than the work buffer. */
struct sesh_kind_in_parts {
    struct sesh_kind kind;
    /*
     * Called when the part of a string that scan has reported does not fit the frame. Moves as
     * much of scan.part as fits into the frame and closes the frame, which is then a value.
     * check opens the next frame and returns SESH_IN_PARTS, and the rest of the part goes there.
     */
    void (*close)(struct sesh_reader *r);
};

/*
 * EACH, which is not a kind. It is the first of the kinds of a type that has such a field, so
 * that it is linked only into programs with such a type.
 */
struct sesh_kind_shape {
    struct sesh_kind kind; /* all zero */
    /* An element begins at the top level. False: skip it. */
    bool (*begin)(struct sesh_reader *r);
    /*
     * The element at a level has ended, or does not fit: `status` says why.
     * Returns SESH_OK to go on with the next element, SESH_E_STOPPED, or `status`.
     */
    int (*end)(struct sesh_reader *r, struct sesh_level *level, int status);
};

/* ---- quoted values ------------------------------------------------------- */

/* A kind whose values may also be in a string: see QUOTED in docs/own-type.md. */
struct sesh_kind_quoted {
    struct sesh_kind kind; /* the first member, as above */
    const SESH_ROM struct sesh_kind *of;
};

#ifdef __cplusplus
}
#endif

#endif
