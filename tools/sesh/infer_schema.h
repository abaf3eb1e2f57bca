/* SPDX-License-Identifier: MIT */
/* Makes a plan from a JSON Schema. */
#ifndef SESH_TOOL_INFER_SCHEMA_H
#define SESH_TOOL_INFER_SCHEMA_H

#include "infer_plan.h"
#include "tree.h"

/* The session that the schema `at` inside `document` describes. NULL: *why is a sentence. If the
   schema describes an array, *elements is true and the session is one of its elements. */
struct plan_struct *schema_struct(const struct tree *document, const struct tree *at, bool *elements, const char **why);

#endif
