/* SPDX-License-Identifier: MIT */
/* What the parts of the host tool share. */
#ifndef SESH_TOOL_H
#define SESH_TOOL_H

#include <stdbool.h>
#include <stdio.h>

#include <sesh/jwt.h>
#include <sesh/sesh.h>

enum { EXIT_GOOD = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2, EXIT_IO = 3 };

/* ---- types.c ------------------------------------------------------------ */

struct session_type {
    const char *name;
    const struct sesh_type *type;
    size_t work; /* SESH_NAME_WORK */
};

extern const struct session_type session_types[];
extern const size_t session_types_n;

const struct session_type *find_type(const char *name);

/* Where a session was found: its type, and the pointer to it. */
struct finding {
    const struct session_type *type; /* NULL: none was found */
    const char *at;
};

/*
 * Which session is it? Looks for the members of every type at the places where
 * the services put them, or at `at` alone when that is not NULL. The text need
 * not be valid to its end.
 */
struct finding recognise(const void *text, size_t length, const char *at);

/* ---- input.c ------------------------------------------------------------ */

struct input {
    FILE *file;
    const char *name; /* as errors show it */
};

/* "-" is standard input. False: an error was printed. */
bool input_open(struct input *in, const char *name);
void input_close(struct input *in);

/* False: an error was printed. */
bool input_failed(const struct input *in);

/* Reads up to `size` bytes; 0 at the end and after a failure. */
size_t input_read(struct input *in, void *to, size_t size);

/* Text that grows. Freed by the caller. */
struct text {
    char *bytes;
    size_t length;
    size_t size;
};

void text_add(struct text *text, const void *bytes, size_t length);

/* ---- jwt.c -------------------------------------------------------------- */

/* The length without the line's end that a file mostly has. */
size_t token_length(const char *text, size_t length);

bool looks_like_token(const char *text, size_t length);

/* As recognise, of the claims of a token. */
struct finding recognise_token(const char *token, size_t length, const char *at);

/* EXIT_GOOD, or an error was printed. */
int open_verifier(const char *algorithm, const char *file, const struct sesh_jwt_verifier **verifier);

/* ---- print.c ------------------------------------------------------------ */

void print_json(const struct sesh_type *type, const void *session, bool secrets);
void print_table(const struct sesh_type *type, const void *session, bool secrets, size_t work_used);

/* A sesh_trace; context is a const bool *: are secrets shown? */
void print_trace(void *context, const struct sesh_reader *reader, const char *frame, size_t length);

/*
 * FILE:OFFSET: STATUS: text (at /path). line counts from 1; 0: none is shown.
 * detail is added to the text unless it is "".
 */
void print_error(const char *file, const struct sesh_error *error, const char *detail, unsigned long line);

/* Columns that a text takes on a terminal. */
size_t text_columns(const char *text);

/* The text, and blanks up to that many columns. */
void print_padded(const char *text, size_t columns);

/* ---- the commands ------------------------------------------------------- */

int command_read(int argc, char **argv);
int command_check(int argc, char **argv);
int command_ram(int argc, char **argv);
int command_layout(int argc, char **argv);

/* ---- main.c ------------------------------------------------------------- */

/* "sesh: ..." on standard error, with a hint at --help; EXIT_USAGE. */
int usage_error(const char *format, ...);

/* The number of an option. False: a usage error was printed. */
bool option_number(const char *option, const char *text, unsigned long least, unsigned long most, size_t *value);

void *allocate(size_t size);

#endif
