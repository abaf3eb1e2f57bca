/* SPDX-License-Identifier: MIT */
/*
 * The two functions of the C library that the core calls, and that compilers
 * call by themselves. <string.h> is not there on every bare-metal tool chain;
 * to declare them as here is what C99, section 7.1.4 allows. C++ does not: there,
 * libraries declare them with exception specifications. In parentheses a name is no macro,
 * whatever a project or a C library has made of it.
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
