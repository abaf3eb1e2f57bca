/* SPDX-License-Identifier: MIT */
/*
 * A kind is a codec of scalars: a constant descriptor, one file each. It says which
 * tokens it takes, how much text it needs and what happens beyond that, how the text is
 * checked, how it is stored and what its written form is. How many values a field has is not its business, nor
 * whether it may be null.
 *
 * A descriptor is linked only into programs that have a field of its kind, and it names
 * nothing of the writer, so that a program which only reads has nothing of that.
 */
#ifndef SESH_KIND_H
#define SESH_KIND_H

#include <sesh/sesh.h>

/* How values are written as JSON. */
enum sesh_form {
    SESH_FORM_SIGNED,   /* an int64_t */
    SESH_FORM_BOOL,     /* a bool */
    SESH_FORM_TEXT,     /* a char array with a NUL */
    SESH_FORM_UNSIGNED, /* a uint64_t */
    SESH_FORM_SIGNED32, /* an int32_t */
    SESH_FORM_DATE      /* an int64_t, seconds since 1970, as a date of RFC 3339 in a string */
};

/* A value on its way from a token into a member. */
struct sesh_value {
    uint64_t number; /* what check has found, for store */
    const struct sesh_token *token;
    bool escaped; /* the text has bytes 0xFF and 0xFE: see struct sesh_token */
    bool clipped; /* the member gets less than there was */
};

/* sesh_kind.tokens: a bit for each enum sesh_token_type that the kind takes. */
#define SESH_TAKES(type) (1u << SESH_TOKEN_##type)

/* sesh_kind.text: as many bytes as the member has, less one for a NUL. */
#define SESH_TEXT_OF_MEMBER 0

struct sesh_kind {
    uint8_t tokens; /* SESH_TAKES(...) */
    uint8_t form;   /* enum sesh_form */
    uint8_t text;   /* bytes that a string may have, or SESH_TEXT_OF_MEMBER */
    /* Of a longer one: SESH_E_STRING_TOO_LONG, where it is cut if the options say clip, or
       another error. Other tokens may have SESH_MAX_NUMBER bytes. */
    int8_t beyond;
    /*
     * Can the member hold the token's value? Nothing is stored. May set number and
     * clipped. SESH_OK, SESH_E_WRONG_TYPE or SESH_E_OUT_OF_RANGE. NULL: it always can.
     */
    int (*check)(struct sesh_value *value);
    /* Stores what was checked. The member is zero. */
    void (*store)(const struct sesh_value *value, void *member);
};

/* Bytes of text that a string may have which is for this row, whose kind this is. */
static inline size_t sesh_kind_text(const SESH_ROM struct sesh_kind *kind, const SESH_ROM struct sesh_row *row)
{
    return kind->text == SESH_TEXT_OF_MEMBER ? row->size - 1u : kind->text;
}

#endif
