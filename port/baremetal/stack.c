/* SPDX-License-Identifier: MIT */
#include "stack.h"

#define PAINT 0xA5u
/* This function's own registers may be saved below the frame pointer. */
#define MARGIN 32

/* From the linker script. */
extern unsigned char sesh_stack_low[];
extern unsigned char sesh_stack_top[];

void sesh_stack_paint(void)
{
    volatile unsigned char *to = sesh_stack_low;
    unsigned char *end = (unsigned char *)__builtin_frame_address(0) - MARGIN;
    while (to < end)
        *to++ = PAINT;
}

size_t sesh_stack_used(void)
{
    const volatile unsigned char *at = sesh_stack_low;
    while (at < sesh_stack_top && *at == PAINT)
        at++;
    return (size_t)(sesh_stack_top - at);
}
