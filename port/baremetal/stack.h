/* SPDX-License-Identifier: MIT */
/* How much stack a program has used: the start-up paints it, the program looks
   afterwards how far the paint is gone. */
#ifndef SESH_PORT_STACK_H
#define SESH_PORT_STACK_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Paints what is below the caller's frame. Called by the start-up. */
void sesh_stack_paint(void);

/* Bytes of stack used at most, from its top; all of it: the stack overflowed. */
size_t sesh_stack_used(void);

#ifdef __cplusplus
}
#endif

#endif
