/* SPDX-License-Identifier: MIT */
/* Chooses C names for a plan: legal in C and C++, and no name twice. */
#ifndef SESH_TOOL_INFER_NAMES_H
#define SESH_TOOL_INFER_NAMES_H

#include <stdbool.h>

#include "infer_plan.h"

/* May a list have this name? If not, *why is a sentence. */
bool names_may_be_list(const char *name, const char **why);

/* The name for a list that is made from a file: "tokens" for "/home/me/tokens.json". */
char *names_of_file(const char *file);

/* Gives each struct its tag and each field its member. The plan already has its name and
   structs; tags and members that are already set stay. */
void names_choose(struct plan *plan);

#endif
