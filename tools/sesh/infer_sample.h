/* SPDX-License-Identifier: MIT */
/* From what was seen in samples to a plan. */
#ifndef SESH_TOOL_INFER_SAMPLE_H
#define SESH_TOOL_INFER_SAMPLE_H

#include "infer_facts.h"
#include "infer_plan.h"

/* The session of the objects that were seen, with what is in them. */
struct plan_struct *sample_struct(const struct facts *facts);

#endif
