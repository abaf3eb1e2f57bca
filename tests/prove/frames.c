/* SPDX-License-Identifier: MIT */
/*
 * jsmn in the setting in which it is called: every frame that frame.c can write, up
 * to a length, in memory that ends where the frame and the tokens end (the sanitizers
 * watch over it), and each token compared with what was written. Of bytes that are
 * alike to jsmn a few stand for all; token.c takes all of them at once.
 *
 *     frames [LENGTH]    of the text, brackets included and the NUL not
 */
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
static void *exact(void **known, size_t size)
{
    if (*known == NULL) *known = malloc(size);
    if (*known == NULL) exit(2);
    return *known;
}

static void try(size_t length)
{
    static void *frames[MOST + 1];
    static void *rooms[MOST];
    char *frame = (char *)exact(&frames[length], length + 1);
    void *tokens = exact(&rooms[values], (values + 1) * SESH_TOKEN_SIZE);
    unsigned i;
    memcpy(frame, text, length);
    frame[length] = '\0';
    memset(tokens, 0xA5, (values + 1) * SESH_TOKEN_SIZE);
    if (sesh_token_split(frame, tokens, values) != SESH_OK) fail(length, "not as many tokens as values");
    for (i = 0; i < values; i++) {
        size_t size;
        const char *found = sesh_token_text(frame, tokens, i, &size);
        if (found != frame + begins[i] || size != ends[i] - begins[i])
            fail(length, "a token is not where its value is");
    }
    if (memcmp(frame, text, length) != 0 || frame[length] != '\0') fail(length, "the frame was changed");
    tried++;
}

/* Frames of many values, each of them one of these. */
static void many(size_t n)
{
    static const char *const whole[] = {"\"\"", "\"\\\\\"", "\"\\\",]\"", "-1", "null"};
    size_t i;
    for (i = 0; values < VALUES && i < sizeof whole / sizeof whole[0]; i++) {
        size_t length = strlen(whole[i]);
        bool quoted = whole[i][0] == '"';
        memcpy(text + n, whole[i], length);
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
    printf("frames: all %lu of up to %lu bytes, %lu of up to %d values: each token where its value is\n", first,
           (unsigned long)most, tried - first, VALUES);
    return 0;
}
