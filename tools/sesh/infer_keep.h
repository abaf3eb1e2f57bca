/* SPDX-License-Identifier: MIT */
/* A part of a plan. */
#ifndef SESH_TOOL_INFER_KEEP_H
#define SESH_TOOL_INFER_KEEP_H

#include "infer_plan.h"

/*
 * Returns the session with only the fields that `keep` names: JSON Pointers (RFC 6901), separated
 * by commas. An object is kept with everything in it. Lists need no index. The plan must not be
 * finished yet. NULL: there is no such field; *why is a sentence.
 */
struct plan_struct *keep_struct(struct plan_struct *session, const char *keep, const char **why);

#endif
