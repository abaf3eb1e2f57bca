/* SPDX-License-Identifier: MIT */
/* The session types that the host tool knows. */
#ifndef SESH_TOOL_TYPES_H
#define SESH_TOOL_TYPES_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

struct session_type {
    const char *name;
    const struct sesh_type *type;
    size_t work; /* SESH_NAME_WORK */
};

extern const struct session_type session_types[];
extern const size_t session_types_n;

/* The type with that name, or NULL. */
const struct session_type *find_type(const char *name);

/* The type that --type names; NULL: auto. False: there is no such type, and a usage error was
   printed. */
bool option_type(const char *name, const struct session_type **type);

#endif
