/* SPDX-License-Identifier: MIT */
/* quoted: numbers and bools that may stand in a string. */
#ifndef SESH_QUOTED_H
#define SESH_QUOTED_H

#include <sesh/kinds.h>

#include "../internal.h"

/*
 * A string becomes the token that its text is: a number, true or false. Then it is checked as
 * the kind's own.
 *
 * SESH_E_WRONG_TYPE  the text is none of those that the kind takes
 * and what the kind answers
 */
SESH_INTERNAL int sesh_quoted_check(struct sesh_value *value);

/* Stores it as the kind does. */
SESH_INTERNAL void sesh_quoted_store(const struct sesh_value *value, void *member);

/* A longer text than a number may have is none. */
#define SESH_QUOTED_TEXT (SESH_MAX_NUMBER < 250 ? SESH_MAX_NUMBER : 250)

/* The descriptor of the kind that takes `takes`, or a string. */
#define SESH_QUOTED_KIND(takes, written)                                                                               \
    {                                                                                                                  \
        .tokens = (takes) | SESH_TAKES(STRING), .form = (written), .text = SESH_QUOTED_TEXT,                           \
        .beyond = SESH_E_WRONG_TYPE, .check = sesh_quoted_check, .store = sesh_quoted_store                            \
    }

#endif
