/* SPDX-License-Identifier: MIT */
/*
 * jsmn as it is called: every frame that frame.c can write of up to LENGTH bytes, at
 * the very end of its memory, with tokens at the very end of theirs. Where strings
 * and escapes stand is taken one by one; what the bytes are, all at once.
 */
#include "prove.h"

#include "../../src/token.c"

#define MOST LENGTH
#define PLAIN 1
#define OTHER 1
#include "frames.h"

static char frame[LENGTH + 1];
static jsmntok_t tokens[LENGTH];

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
    char *begin = frame + LENGTH - length;
    jsmntok_t *room = tokens + LENGTH - 1 - values;
    unsigned i;
    int status;
    if (Frama_C_nondet(0, 1)) return;
    memcpy(begin, text, length);
    begin[length] = 0;
    Frama_C_make_unknown((char *)tokens, sizeof tokens);
    status = sesh_token_split(begin, room, values);
    //@ check status: status == SESH_OK;
    //@ loop unroll LENGTH;
    for (i = 0; i < values; i++) {
        size_t size;
        const char *found = sesh_token_text(begin, room, i, &size);
        //@ check found: found == begin + begins[i];
        //@ check size: size == ends[i] - begins[i];
    }
    //@ admit thrown_away: \false;
}

int main(void)
{
    text[0] = '[';
    most = LENGTH;
    value(1);
    return 0;
}
