/* SPDX-License-Identifier: MIT */
/* Says what is wrong with a value, and what one can do about it. The texts are kept (text.h). */
#ifndef SESH_TOOL_FAULT_H
#define SESH_TOOL_FAULT_H

#include <stddef.h>

#include <sesh/sesh.h>

/*
 * Describes the value at fault: "a string of 2310 bytes; the field holds 2047: raise
 * SESH_WEBUNTIS_JWT_TOKEN_CAP, or --clip". `at` is the place of the session of this type in the
 * document. type may be NULL if no field is known. "" if the status says everything.
 */
const char *fault_describe(const struct sesh_type *type, const char *at, const struct sesh_error *error);

/* Says what a text is that is not JSON from its first byte on; "": it is not known. The text is
   the document, or its first block. */
const char *fault_of_beginning(const char *text, size_t length, const struct sesh_error *error);

/* Says where a token is in a text with more around it than sesh_jwt_trim removes; "": there is
   none. */
const char *fault_around_token(const char *text, size_t length);

/*
 * Prints "FILE:OFFSET: STATUS: text (at /path)" on standard error. line counts from 1; 0: no line
 * is shown. `said` replaces the status's text unless it is ""; `added`, such as "; taken for
 * webuntis", follows it.
 */
void print_error(const char *file, const struct sesh_error *error, const char *said, const char *added,
                 unsigned long line);

#endif
