/* SPDX-License-Identifier: MIT */
/* JSON names as words for C, and what the words hint at. */
#ifndef SESH_TOOL_INFER_WORDS_H
#define SESH_TOOL_INFER_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* The most bytes of a C name. */
enum { WORDS_LENGTH = 48 };

/* Turns a name into lower-case words with one _ between them, as a new text: "userGUID" is
   user_guid. The result begins with a letter; it is "field" if the name has no letter or digit. */
char *words_of(const char *name, size_t length);

/* The singular of a name such as persons, as a new text. */
char *words_singular(const char *words);

/* Is the JSON name not a word, but a number, an address or an identifier such as "u4d81c"? */
bool words_are_made(const char *name);

/* Do the words name a token, a password, a key or the like? */
bool words_hint_at_secret(const char *words);

/* Do the words name data that is never text, such as a signature or the n of an RSA key? */
bool words_hint_at_bytes(const char *words);

/* Do the words name a point in time, such as created_at? */
bool words_hint_at_time(const char *words);

#endif
