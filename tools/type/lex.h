/* SPDX-License-Identifier: MIT */
/* The words of a list: names, numbers, strings and punctuation, with their lines. */
#ifndef SESH_TYPE_LEX_H
#define SESH_TYPE_LEX_H

#include "list.h"

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_NUMBER, TOKEN_STRING, TOKEN_OTHER };

struct token {
    enum token_kind kind;
    int line;
    bool first;       /* the first one of its line */
    bool open;        /* a string in its line has no end */
    struct text text; /* of a string: what it means, adjacent ones joined */
};

/*
 * Splits a text of `length` bytes, which has a NUL behind it. The last token is
 * TOKEN_END. What is wrong is a mistake of the list.
 */
struct token *split(struct list *list, const char *text, size_t length);

#endif
