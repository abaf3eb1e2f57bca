/* SPDX-License-Identifier: MIT */
/* Tokens (JWT): what their claims are, and keys to check them with. */
#ifndef SESH_TOOL_JWT_H
#define SESH_TOOL_JWT_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/jwt.h>

#include "recognise.h"
#include "text.h"

/* Can the text be a token, by its characters and dots, once sesh_jwt_trim has been there? */
bool looks_like_token(const char *text, size_t length);

/* The first part of a text that can be a token, by itself; NULL: there is none. Its length in *size. */
const char *find_token(const char *text, size_t length, size_t *size);

/* The claims of a token, decoded as far as they are base64url. The caller frees the bytes. */
struct text token_claims(const char *token, size_t length);

/* As recognise, for the claims of a token. */
struct finding recognise_token(const char *token, size_t length, const char *at);

/* Is it the name of an algorithm that --alg takes (RFC 7518, section 3.1)? */
bool is_algorithm(const char *name);

/* Makes a verifier of an algorithm and the file of a key. EXIT_GOOD, or an error was printed. */
int open_verifier(const char *algorithm, const char *file, const struct sesh_jwt_verifier **verifier);

#endif
