/* SPDX-License-Identifier: MIT */
/* Names of JSON as words of C, and what they hint at. */
#ifndef SESH_TOOL_INFER_WORDS_H
#define SESH_TOOL_INFER_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes that a name in C has at most. */
enum { WORDS_LENGTH = 48 };

/* The name as small words with one _ between two of them, as a new text: "userGUID" is
   user_guid. It begins with a letter. Of a name in which no letter or digit is it is "field". */
char *words_of(const char *name, size_t length);

/* A name of many things, such as persons, as that of one of them, as a new text. */
char *words_singular(const char *words);

/* Is the name of JSON no word, but a number, an address or an identifier such as "u4d81c"? */
bool words_are_made(const char *name);

/* Do the words name a token, a password, a key or the like? */
bool words_hint_at_secret(const char *words);

/* Do they name what is never text, such as a signature, or as the n of an RSA key? */
bool words_hint_at_bytes(const char *words);

/* Do they name a moment, such as created_at? */
bool words_hint_at_time(const char *words);

#endif
