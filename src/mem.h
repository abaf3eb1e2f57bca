/* SPDX-License-Identifier: MIT */
/*
 * The two functions of the C library that the core calls, and that compilers also
 * call on their own. Not every bare-metal tool chain has <string.h>. C99, section
 * 7.1.4 allows these declarations; C++ does not, since its libraries declare the functions
 * with exception specifications. The parentheses prevent macro expansion if a project or a
 * C library defines macros with these names.
 */
#ifndef SESH_MEM_H
#define SESH_MEM_H

#include <stddef.h>

#ifdef __cplusplus
#include <string.h>
#else
void *(memcpy)(void *to, const void *from, size_t length);
void *(memset)(void *to, int byte, size_t length);
#endif

#endif
