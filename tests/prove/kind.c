/* SPDX-License-Identifier: MIT */
/*
 * The kinds: every number that scan accepts, with its point at each place and with or without
 * an exponent, at the very end of its memory; strings with the byte for an escaped character
 * at each place, stored in a member that they fill completely.
 */
#include "prove.h"

#include "../../src/kind/bool.c"
#include "../../src/kind/int.c"
#include "../../src/kind/int32.c"
#include "../../src/kind/number.c"
#include "../../src/kind/str.c"
#include "../../src/kind/time.c"
#include "../../src/kind/uint.c"

#ifndef EXPONENT
#define EXPONENT 0 /* characters from the e on */
#endif
#define MANTISSA (SESH_MAX_NUMBER - EXPONENT)
#define COPIED 5 /* characters of a string */

static char text[SESH_MAX_NUMBER];

static struct sesh_token token;
static struct sesh_reader reader;

static void set_token(unsigned type, size_t length)
{
    token.text = text + sizeof text - length;
    token.length = length;
    token.type = (uint8_t)type;
}

/* As INT, UINT and TIME. */
static void check_kind(const struct sesh_kind *kind, size_t length)
{
    struct sesh_value value;
    int64_t member = 0;
    int status;
    set_token(SESH_TOKEN_NUMBER, length);
    value.token = &token;
    value.clipped = false;
    status = kind->check(&value);
    //@ check status: status == SESH_OK || status == SESH_E_OUT_OF_RANGE || status == SESH_E_WRONG_TYPE;
    if (status != SESH_OK) return;
    //@ check clipped: value.clipped == 0 || value.clipped == 1;
    //@ check number: \initialized(&value.number);
    kind->store(&value, &member);
}

/* -? digits (. digits)? (e [+-]? digits)?, up to the buffer's end. */
static void check_number(int begin, int point)
{
    size_t length = (size_t)(SESH_MAX_NUMBER - begin);
    int i;
    for (i = 0; i < SESH_MAX_NUMBER; i++)
        text[i] = (char)Frama_C_interval('0', '9');
    if (point < MANTISSA) text[point] = '.';
    if (point > begin + 1 && Frama_C_nondet(0, 1)) text[begin] = '-';
    if (EXPONENT != 0) text[MANTISSA] = (char)Frama_C_nondet('e', 'E');
    if (EXPONENT > 2) text[MANTISSA + 1] = (char)Frama_C_nondet(text[MANTISSA + 1], Frama_C_nondet('+', '-'));
    check_kind(&sesh_kind_int, length);
    check_kind(&sesh_kind_int32, length);
    check_kind(&sesh_kind_uint, length);
    check_kind(&sesh_kind_time, length);
}

static void check_numbers(void)
{
    int begin, point;
    //@ loop unroll MANTISSA;
    for (begin = 0; begin < MANTISSA; begin++) {
        //@ loop unroll MANTISSA;
        for (point = begin + 1; point <= MANTISSA; point++)
            check_number(begin, point);
    }
}

#if EXPONENT == 0
/* This many characters, each of which stands for an escape or not. */
static void check_string(size_t characters, unsigned escapes)
{
    struct sesh_value value;
    uint8_t room[COPIED + 1];
    uint8_t *member = room + COPIED - characters;
    size_t i;
    set_token(SESH_TOKEN_STRING, characters);
    value.token = &token;
    value.reader = &reader;
    reader.open = (uint8_t)Frama_C_nondet(0, SESH_ESCAPED);
    //@ loop unroll COPIED;
    for (i = 0; i < characters; i++)
        text[sizeof text - 1 - i] =
            (char)((escapes >> i & 1) != 0 ? Frama_C_nondet(0xFF, 0xFE) : Frama_C_interval(1, 0xF4));
    sesh_kind_str.store(&value, member);
    //@ check nul: room[COPIED] == 0;
    //@ check written: \initialized(member + (0 .. characters));
}

static void check_strings(void)
{
    size_t characters;
    unsigned escapes;
    //@ loop unroll COPIED + 1;
    for (characters = 0; characters <= COPIED; characters++) {
        //@ loop unroll 32;
        for (escapes = 0; escapes < 1u << characters; escapes++)
            check_string(characters, escapes);
    }
}

static void check_bool(void)
{
    struct sesh_value value;
    bool member = false;
    set_token((unsigned)Frama_C_nondet(SESH_TOKEN_TRUE, SESH_TOKEN_FALSE), 0);
    value.token = &token;
    sesh_kind_bool.store(&value, &member);
    //@ check bool_stored: member == 0 || member == 1;
}
#endif

int main(void)
{
    check_numbers();
#if EXPONENT == 0
    check_strings();
    check_bool();
#endif
    return 0;
}
