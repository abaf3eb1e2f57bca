/* SPDX-License-Identifier: MIT */
/* Tokens (JWT): what their claims are, and keys to check them with. */
#ifndef SESH_TOOL_JWT_H
#define SESH_TOOL_JWT_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/jwt.h>

#include "recognise.h"

/* The length of the text without the end of line that a file mostly has. */
size_t token_length(const char *text, size_t length);

/* Can the text be a token, by its characters and dots? */
bool looks_like_token(const char *text, size_t length);

/* As recognise, for the claims of a token. */
struct finding recognise_token(const char *token, size_t length, const char *at);

/* Makes a verifier of an algorithm and the file of a key. EXIT_GOOD, or an error was printed. */
int open_verifier(const char *algorithm, const char *file, const struct sesh_jwt_verifier **verifier);

#endif
