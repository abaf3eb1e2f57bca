/* SPDX-License-Identifier: MIT */
/*
 * jsmn as the library calls it, for every frame of up to LENGTH bytes that frame.c can write, at
 * the very end of its memory. All values of the bytes are covered at once.
 */
#include "prove.h"

#include <limits.h>

#include "../../src/read/token.c"

#define MOST LENGTH
#define PLAIN 1
#define OTHER 1
#include "frames.h"

static char frame[LENGTH];

/* Any byte that a string may have. */
static char plain(unsigned i)
{
    char c = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
    //@ admit plain: c != 0 && c != '"' && c != '\\';
    return c;
}

/* Any character of a number or literal. */
static char character(unsigned i)
{
    static const char characters[] = "-+.0123456789eEtrufalsn";
    return characters[Frama_C_unsigned_int_interval(0, sizeof characters - 2)];
}

static void try(size_t length)
{
    char *to = frame + LENGTH - length;
    struct sesh_token token;
    bool found;
    if (Frama_C_nondet(0, 1)) return;
    memcpy(to, text, length);
    found = sesh_token_find((const uint8_t *)to, length, &token);
    //@ check found: found == 1;
    //@ check text: token.text == to + begin && token.length == end - begin;
    if (begin != 0) {
        //@ check string: token.type == SESH_TOKEN_STRING;
    } else {
        //@ check other: SESH_TOKEN_NUMBER <= token.type <= SESH_TOKEN_NULL;
    }
    //@ admit thrown_away: \false;
}

int main(void)
{
    each_frame(LENGTH);
    return 0;
}
