/* SPDX-License-Identifier: MIT */
/* What a C compiler without a library lacks: port/baremetal/mem.c has the functions. */
#ifndef FREESTANDING_STRING_H
#define FREESTANDING_STRING_H

#include <stddef.h>

void *memcpy(void *to, const void *from, size_t length);
void *memset(void *to, int byte, size_t length);
int memcmp(const void *a, const void *b, size_t length);

#endif
