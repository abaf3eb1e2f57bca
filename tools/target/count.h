/* SPDX-License-Identifier: MIT */
/* An image is measured between its calls of these two functions: see count.sh. */
#ifndef SESH_COUNT_H
#define SESH_COUNT_H

void count_begin(void);
void count_end(void);

__attribute__((noinline)) void count_begin(void)
{
    __asm volatile("" ::: "memory");
}

__attribute__((noinline)) void count_end(void)
{
    __asm volatile("" ::: "memory");
}

#endif
