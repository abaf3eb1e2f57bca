/* SPDX-License-Identifier: MIT */
/*
 * Generates the frames that frame.c can write, one after the other. A frame is a string with
 * its quotation marks, which holds any bytes except NUL, quotation marks and backslashes; or
 * it is a run of the characters that JSON's numbers and literals have.
 *
 * The file that includes this defines MOST, PLAIN and OTHER, the functions `plain` and
 * `character`, which return one of that many bytes, and `try`, which gets a frame's length.
 * The bytes of the frame are in text, and begin and end tell where the value's text is.
 */
#ifndef SESH_FRAMES_H
#define SESH_FRAMES_H

static char text[MOST + 1];
static size_t begin, end;
static size_t most; /* length of a frame */

static char plain(unsigned i);
static char character(unsigned i);
static void try(size_t length);

/* An open string, whose text continues at n. */
static void string(size_t n)
{
    unsigned i;
    if (n >= most) return;
    for (i = 0; i < PLAIN; i++) {
        text[n] = plain(i);
        string(n + 1);
    }
    text[n] = '"';
    end = n;
    try(n + 1);
}

/* The same for a number or a literal. */
static void other(size_t n)
{
    unsigned i;
    if (n >= most) return;
    for (i = 0; i < OTHER; i++) {
        text[n] = character(i);
        end = n + 1;
        try(n + 1);
        other(n + 1);
    }
}

/* All frames up to this many bytes. */
static void each_frame(size_t length)
{
    most = length;
    begin = 0;
    other(0);
    begin = 1;
    text[0] = '"';
    string(1);
}

#endif
