/* SPDX-License-Identifier: MIT */
/*
 * Runs jsmn as the library calls it: on every frame that frame.c can write, up to a length,
 * in memory that ends where the frame ends (the sanitizers check that). Compares what jsmn
 * finds with what was written. A few bytes represent all those that jsmn treats alike;
 * token.c takes all of them at once.
 *
 *     frames [LENGTH]    of the frame, including quotation marks
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/read/token.h"

#define MOST 64 /* bytes of a frame */

/* In a string: brackets, braces, the separators, blanks, the slash and letters that can follow a
   backslash, a digit, control characters, a non-ASCII byte, and the two bytes that stand for a
   quotation mark and a backslash. */
static const char in_string[] = {'[', ']', '{',    '}',    ',',    ':',    ' ',   '/',
                                 'u', '1', '\x01', '\x7F', '\x80', '\xFE', '\xFF'};

/* In numbers and literals. */
static const char in_other[] = {'1', '-', '.', 'e', 't', 'f', 'n'};

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

/* Memory of exactly this many bytes, allocated once. */
static char *exact(size_t size)
{
    static char *made[MOST + 1];
    if (made[size] == NULL) made[size] = (char *)malloc(size);
    if (made[size] == NULL) exit(2);
    return made[size];
}

/* The type of the frame's value, by its first byte. */
static unsigned wanted_type(void)
{
    if (begin != 0) return SESH_TOKEN_STRING;
    return text[0] == 't'   ? SESH_TOKEN_TRUE
           : text[0] == 'f' ? SESH_TOKEN_FALSE
           : text[0] == 'n' ? SESH_TOKEN_NULL
                            : SESH_TOKEN_NUMBER;
}

static void try(size_t length)
{
    char *frame = exact(length);
    struct sesh_token token;
    memcpy(frame, text, length);
    if (!sesh_token_find((const uint8_t *)frame, length, &token)) fail(length, "nothing was found");
    if (token.text != frame + begin || token.length != end - begin)
        fail(length, "what is found is not where the value is");
    if (token.type != wanted_type()) fail(length, "it is not of that type");
    if (memcmp(frame, text, length) != 0) fail(length, "the frame was changed");
    tried++;
}

int main(int argc, char **argv)
{
    size_t length = argc > 1 ? (size_t)atoi(argv[1]) : 8;
    if (length > MOST) length = MOST;
    each_frame(length);
    printf("frames: all %lu of up to %lu bytes: the value where it was written\n", tried, (unsigned long)length);
    return 0;
}
