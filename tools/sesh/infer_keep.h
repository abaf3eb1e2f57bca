/* SPDX-License-Identifier: MIT */
/* From a type that the library has to a plan of some of its fields. */
#ifndef SESH_TOOL_INFER_KEEP_H
#define SESH_TOOL_INFER_KEEP_H

#include "infer_plan.h"
#include "types.h"

/*
 * The session with those fields of the type that `keep` names: JSON Pointers (RFC 6901) with
 * commas between them. An object is kept with all that is in it. A list needs no index.
 * NULL: there is no such field; *why is a sentence.
 */
struct plan_struct *keep_struct(const struct session_type *type, const char *keep, const char **why);

#endif
