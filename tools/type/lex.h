/* SPDX-License-Identifier: MIT */
/* The tokens of a list: names, numbers, strings and punctuation, with their lines. */
#ifndef SESH_TYPE_LEX_H
#define SESH_TYPE_LEX_H

#include "list.h"

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_NUMBER, TOKEN_STRING, TOKEN_OTHER };

struct token {
    enum token_kind kind;
    int line;
    bool first;       /* it is the first one on its line */
    bool open;        /* a string on its line has no end */
    struct text text; /* of a string: its value; adjacent strings are joined */
};

/* Splits a text of `length` bytes, which a NUL follows. The last token is TOKEN_END. Errors are
   recorded as mistakes of the list. */
struct token *split(struct list *list, const char *text, size_t length);

#endif
