/* SPDX-License-Identifier: MIT */
/* Makes a plan from what was seen in samples. */
#ifndef SESH_TOOL_INFER_SAMPLE_H
#define SESH_TOOL_INFER_SAMPLE_H

#include "infer_facts.h"
#include "infer_plan.h"

/* The struct for the objects that were seen, with everything in them. */
struct plan_struct *sample_struct(const struct facts *facts);

#endif
