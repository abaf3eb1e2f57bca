/* SPDX-License-Identifier: MIT */
/* A part of a plan. */
#ifndef SESH_TOOL_INFER_KEEP_H
#define SESH_TOOL_INFER_KEEP_H

#include "infer_plan.h"

/*
 * The session with those fields that `keep` names: JSON Pointers (RFC 6901) with commas between
 * them. An object is kept with all that is in it. A list needs no index. The plan is not
 * finished yet. NULL: there is no such field; *why is a sentence.
 */
struct plan_struct *keep_struct(struct plan_struct *session, const char *keep, const char **why);

#endif
