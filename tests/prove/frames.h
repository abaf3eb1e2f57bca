/* SPDX-License-Identifier: MIT */
/*
 * The frames that frame.c can write, one after the other: flat arrays of scalars. A
 * string holds any bytes but NUL, with \" and \\ for the two that mean something;
 * what is not a string is a run of the characters that JSON's numbers and literals
 * have.
 *
 * Who includes this defines MOST, PLAIN and OTHER, `plain` and `character`, which
 * answer one of so many bytes, and `try`, which gets a frame's length: its bytes are
 * in text, and values, begins and ends say what stands in it.
 */
#ifndef SESH_FRAMES_H
#define SESH_FRAMES_H

static char text[MOST + 1];
static size_t begins[MOST], ends[MOST];
static unsigned values;
static size_t most; /* length of a frame */

static char plain(unsigned i);
static char character(unsigned i);
static void try(size_t length);
static void value(size_t n);

/* Where a value begins, with its quotation mark. */
static size_t whole(unsigned i)
{
    return begins[i] - (text[begins[i] - 1] == '"');
}

/* A value's text ends; the frame goes on at n, or ends there. */
static void value_ended(size_t end, size_t n)
{
    if (n >= most) return;
    ends[values++] = end;
    text[n] = ']';
    try(n + 1);
    text[n] = ',';
    value(n + 1);
    values--;
}

/* A string is open; its text goes on at n. */
static void string(size_t n)
{
    unsigned i;
    if (n + 1 >= most) return;
    for (i = 0; i < PLAIN; i++) {
        text[n] = plain(i);
        string(n + 1);
    }
    text[n] = '\\';
    text[n + 1] = '\\';
    string(n + 2);
    text[n] = '\\';
    text[n + 1] = '"';
    string(n + 2);
    text[n] = '"';
    value_ended(n, n + 1);
}

/* The same of a number or a literal. */
static void other(size_t n)
{
    unsigned i;
    if (n + 1 >= most) return;
    for (i = 0; i < OTHER; i++) {
        text[n] = character(i);
        value_ended(n + 1, n + 1);
        other(n + 1);
    }
}

static void value(size_t n)
{
    if (n >= most) return;
    begins[values] = n;
    other(n);
    begins[values] = n + 1;
    text[n] = '"';
    string(n + 1);
}

#endif
