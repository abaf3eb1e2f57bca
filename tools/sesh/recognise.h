/* SPDX-License-Identifier: MIT */
/* Finds out which session type a document contains. */
#ifndef SESH_TOOL_RECOGNISE_H
#define SESH_TOOL_RECOGNISE_H

#include <stddef.h>

#include "types.h"

/* A session that was found: its type and the pointer to it. */
struct finding {
    const struct session_type *type; /* NULL: none was found */
    const char *at;
};

/*
 * Looks for sessions where the services put them, or only at `at` if that is not NULL. A session is
 * recognised by two distinctive members of its type. These have names that no other service uses
 * and that are not everyday names such as id, email or token. The text need not be valid to its
 * end.
 */
struct finding recognise(const void *text, size_t length, const char *at);

#endif
