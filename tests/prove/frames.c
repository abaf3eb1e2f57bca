/* SPDX-License-Identifier: MIT */
/*
 * jsmn in the setting in which it is called: every frame that frame.c can write, up
 * to a length, in memory that ends where the frame ends (the sanitizers watch over
 * it), and what is found of each value compared with what was written. Of bytes that
 * are alike to jsmn a few stand for all; token.c takes all of them at once.
 *
 *     frames [LENGTH]    of the text, brackets included
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/token.h"

#define VALUES 8              /* in the second part */
#define MOST (1 + VALUES * 8) /* bytes of a frame there */

/* In a string: brackets, braces, the signs between values, blanks, the slash and
   letters that may follow a backslash, a digit, control characters, not ASCII. */
static const char in_string[] = {'[', ']', '{', '}', ',', ':', ' ', '/', 'u', '1', '\x01', '\x7F', '\x80', '\xFF'};

/* In numbers and literals. */
static const char in_other[] = {'1', '-', '.', 'e', 't'};

#define PLAIN sizeof in_string
#define OTHER sizeof in_other
#include "frames.h"

static unsigned long tried;

static char plain(unsigned i)
{
    return in_string[i];
}

static char character(unsigned i)
{
    return in_other[i];
}

static void fail(size_t length, const char *why)
{
    printf("frames: %.*s: %s\n", (int)length, text, why);
    exit(1);
}

/* Memory of exactly so many bytes, made once. */
static char *exact(size_t size)
{
    static char *made[MOST + 1];
    if (made[size] == NULL) made[size] = (char *)malloc(size);
    if (made[size] == NULL) exit(2);
    return made[size];
}

static void try(size_t length)
{
    char *frame = exact(length);
    unsigned i;
    memcpy(frame, text, length);
    for (i = 0; i < values; i++) {
        size_t size;
        const char *found = sesh_token_text(frame + whole(i), &size);
        if (found != frame + begins[i] || size != ends[i] - begins[i])
            fail(length, "what is found is not where the value is");
    }
    if (memcmp(frame, text, length) != 0) fail(length, "the frame was changed");
    tried++;
}

/* Frames of many values, each of them one of these. */
static void many(size_t n)
{
    static const char *const known[] = {"\"\"", "\"\\\\\"", "\"\\\",]\"", "-1", "null"};
    size_t i;
    for (i = 0; values < VALUES && i < sizeof known / sizeof known[0]; i++) {
        size_t length = strlen(known[i]);
        bool quoted = known[i][0] == '"';
        memcpy(text + n, known[i], length);
        begins[values] = n + quoted;
        ends[values++] = n + length - quoted;
        text[n + length] = ']';
        try(n + length + 1);
        text[n + length] = ',';
        many(n + length + 1);
        values--;
    }
}

int main(int argc, char **argv)
{
    unsigned long first;
    most = argc > 1 ? (size_t)atoi(argv[1]) : 10;
    if (most > MOST) most = MOST;
    text[0] = '[';
    value(1);
    first = tried;
    many(1);
    printf("frames: all %lu of up to %lu bytes, %lu of up to %d values: each value where it was written\n", first,
           (unsigned long)most, tried - first, VALUES);
    return 0;
}
