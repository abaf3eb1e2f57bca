/* SPDX-License-Identifier: MIT */
/*
 * jsmn as it is called: for the value of every frame that frame.c can write of up to
 * LENGTH bytes, at the very end of its memory. Where escapes stand is taken one by
 * one; what the bytes are, all at once.
 */
#include "prove.h"

#include <limits.h>

#include "../../src/token.c"

#define MOST LENGTH
#define PLAIN 1
#define OTHER 1
#include "frames.h"

static char frame[LENGTH];

/* Any byte that a string may have between escapes. */
static char plain(unsigned i)
{
    char c = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
    //@ admit plain: c != 0 && c != '"' && c != '\\';
    return c;
}

/* Any of the characters of numbers and literals. */
static char character(unsigned i)
{
    static const char characters[] = "-+.0123456789eEtrufalsn";
    return characters[Frama_C_unsigned_int_interval(0, sizeof characters - 2)];
}

static void try(size_t length)
{
    char *to = frame + LENGTH - length;
    const char *found;
    size_t size;
    if (Frama_C_nondet(0, 1)) return;
    memcpy(to, text, length);
    found = sesh_token_text(to + 1, &size);
    //@ check found: found == to + begin;
    //@ check size: size == end - begin;
    //@ admit thrown_away: \false;
}

int main(void)
{
    each_frame(LENGTH);
    return 0;
}
