/* SPDX-License-Identifier: MIT */
/* Prints a plan as a list, the input of the generator of types. */
#ifndef SESH_TOOL_INFER_PRINT_H
#define SESH_TOOL_INFER_PRINT_H

#include "infer_plan.h"

/* The plan must be finished and have its names. */
void infer_print(const struct plan *plan);

#endif
