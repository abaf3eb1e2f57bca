/* SPDX-License-Identifier: MIT */
/* From a JSON Schema to a plan. */
#ifndef SESH_TOOL_INFER_SCHEMA_H
#define SESH_TOOL_INFER_SCHEMA_H

#include "infer_plan.h"
#include "tree.h"

/*
 * The session that the schema `at` describes, which stands in `document`, or NULL; then *why
 * is a sentence. *elements: it describes an array, and the session is one element.
 */
struct plan_struct *schema_struct(const struct tree *document, const struct tree *at, bool *elements, const char **why);

#endif
