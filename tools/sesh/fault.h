/* SPDX-License-Identifier: MIT */
/* What is wrong with a value, in words that are kept (text.h), and what one can do. */
#ifndef SESH_TOOL_FAULT_H
#define SESH_TOOL_FAULT_H

#include <stddef.h>

#include <sesh/sesh.h>

/*
 * What the error says of the value at fault: "a string of 2310 bytes; the field holds
 * 2047: raise SESH_WEBUNTIS_JWT_TOKEN_CAP, or --clip". at is where the session of this type
 * stands in the document; type may be NULL, then no field is known. "" where the status
 * says it all.
 */
const char *fault_describe(const struct sesh_type *type, const char *at, const struct sesh_error *error);

/* What a text is that is no JSON from its first byte on, in words; "": nothing that is known. The
   text is the document, or its first block. */
const char *fault_of_beginning(const char *text, size_t length, const struct sesh_error *error);

/* Where a token stands in a text that has more around it than sesh_jwt_trim takes off; "": there is
   none. */
const char *fault_around_token(const char *text, size_t length);

/*
 * FILE:OFFSET: STATUS: text (at /path), on standard error. line counts from 1; 0: none
 * is shown. said stands in place of the status's text unless it is ""; `added`, such as
 * "; taken for webuntis", follows it.
 */
void print_error(const char *file, const struct sesh_error *error, const char *said, const char *added,
                 unsigned long line);

#endif
