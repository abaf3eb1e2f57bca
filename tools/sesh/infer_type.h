/* SPDX-License-Identifier: MIT */
/* Makes a plan from one of the library's types. */
#ifndef SESH_TOOL_INFER_TYPE_H
#define SESH_TOOL_INFER_TYPE_H

#include "infer_plan.h"
#include "types.h"

/* The session with all fields of the type. */
struct plan_struct *type_struct(const struct session_type *type);

#endif
