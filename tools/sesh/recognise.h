/* SPDX-License-Identifier: MIT */
/* Which session type is a document of? */
#ifndef SESH_TOOL_RECOGNISE_H
#define SESH_TOOL_RECOGNISE_H

#include <stddef.h>

#include "types.h"

/* Where a session was found: its type, and the pointer to it. */
struct finding {
    const struct session_type *type; /* NULL: none was found */
    const char *at;
};

/*
 * Looks for sessions at the places where the services put them, or at `at` alone when that
 * is not NULL. A session is found by two distinctive members of its type: those whose names
 * no other service has, and which are not everyday names such as id, email or token. The
 * text need not be valid to its end.
 */
struct finding recognise(const void *text, size_t length, const char *at);

#endif
