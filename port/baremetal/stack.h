/* SPDX-License-Identifier: MIT */
/* Measures how much stack a program uses: the start-up fills it with a pattern, and the program
   checks afterwards how much of the pattern is left. */
#ifndef SESH_PORT_STACK_H
#define SESH_PORT_STACK_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Fills the stack below the caller's frame with the pattern. Called by the start-up. */
void sesh_stack_paint(void);

/* Returns the most bytes of stack used so far. If that is all of it, the stack overflowed. */
size_t sesh_stack_used(void);

#ifdef __cplusplus
}
#endif

#endif
