/* SPDX-License-Identifier: MIT */
/* Prints the values that are kept, as jsmn sees them. */
#ifndef SESH_TOOL_TRACE_H
#define SESH_TOOL_TRACE_H

#include <sesh/sesh.h>

/* A sesh_trace callback that prints on standard error. context is a const bool *: are secrets
   shown? */
void print_trace(void *context, const struct sesh_reader *reader, const struct sesh_token *token);

#endif
