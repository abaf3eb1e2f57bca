/* SPDX-License-Identifier: MIT */
/* Names in C for a plan: legal in C and C++, and none twice. */
#ifndef SESH_TOOL_INFER_NAMES_H
#define SESH_TOOL_INFER_NAMES_H

#include <stdbool.h>

#include "infer_plan.h"

/* May a list be called so? If not, *why is a sentence. */
bool names_may_be_list(const char *name, const char **why);

/* The name for a list that is made of a file: "tokens" of "/home/me/tokens.json". */
char *names_of_file(const char *file);

/* Gives every struct its tag and every field its member. The plan has its name and its
   structs; a tag or member that is set stays. */
void names_choose(struct plan *plan);

#endif
