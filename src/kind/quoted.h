/* SPDX-License-Identifier: MIT */
/* quoted: numbers and bools that may be in a string. */
#ifndef SESH_QUOTED_H
#define SESH_QUOTED_H

#include <sesh/kinds.h>

#include "../internal.h"

/*
 * Changes a string into the token that its text spells: a number, true or false. Then checks
 * the token as the kind does.
 *
 * SESH_E_WRONG_TYPE  the text is not a token that the kind takes
 * and what the check of the kind returns
 */
SESH_INTERNAL int sesh_quoted_check(struct sesh_value *value);

/* Stores the value as the kind does. */
SESH_INTERNAL void sesh_quoted_store(const struct sesh_value *value, void *member);

/* A text that is longer than this is not a number. */
#define SESH_QUOTED_TEXT (SESH_MAX_NUMBER < 250 ? SESH_MAX_NUMBER : 250)

/* The descriptor of a kind that takes `takes` or a string. */
#define SESH_QUOTED_KIND(takes, written)                                                                               \
    {                                                                                                                  \
        .tokens = (takes) | SESH_TAKES(STRING), .form = (written), .text = SESH_QUOTED_TEXT,                           \
        .beyond = SESH_E_WRONG_TYPE, .check = sesh_quoted_check, .store = sesh_quoted_store                            \
    }

#endif
