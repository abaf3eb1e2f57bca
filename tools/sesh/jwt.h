/* SPDX-License-Identifier: MIT */
/* Tokens (JWT): their claims, and keys to verify them with. */
#ifndef SESH_TOOL_JWT_H
#define SESH_TOOL_JWT_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/jwt.h>

#include "recognise.h"
#include "text.h"

/* Can the text be a token, judged by its characters and dots after sesh_jwt_trim? */
bool looks_like_token(const char *text, size_t length);

/* The first run of characters in the text that can be a token; NULL: there is none. *size is its
   length. */
const char *find_token(const char *text, size_t length, size_t *size);

/* The claims of a token, decoded as far as they are base64url. The caller frees the bytes. */
struct text token_claims(const char *token, size_t length);

/* Does what recognise does, for the claims of a token. */
struct finding recognise_token(const char *token, size_t length, const char *at);

/* Is it the name of an algorithm that --alg accepts (RFC 7518, section 3.1)? */
bool is_algorithm(const char *name);

/* Makes a verifier from an algorithm and a key file. EXIT_GOOD; otherwise an error was printed. */
int open_verifier(const char *algorithm, const char *file, const struct sesh_jwt_verifier **verifier);

#endif
