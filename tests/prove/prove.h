/* SPDX-License-Identifier: MIT */
/*
 * Every harness includes this first: it has Frama-C's arbitrary values, and the contracts of the
 * two functions of the C library that the core calls. Frama-C's own contracts require a byte at
 * the pointer even if the length is 0. C99 does not (7.21.1): the pointer must be valid, and
 * one past the end of an object is.
 */
#ifndef SESH_PROVE_H
#define SESH_PROVE_H

#include <stddef.h>
#include <stdint.h>

#include "__fc_builtin.h"

/*@ requires to: length == 0 ? \object_pointer((char *)to) : \valid((char *)to + (0 .. length - 1));
    requires from: length == 0 ? \object_pointer((char *)from) : \valid_read((char *)from + (0 .. length - 1));
    requires apart: length == 0 || \separated((char *)to + (0 .. length - 1), (char *)from + (0 .. length - 1));
    assigns ((char *)to)[0 .. length - 1] \from ((char *)from)[0 .. length - 1];
    assigns \result \from to; */
void *memcpy(void *to, const void *from, size_t length);

/*@ requires to: length == 0 ? \object_pointer((char *)to) : \valid((char *)to + (0 .. length - 1));
    assigns ((char *)to)[0 .. length - 1] \from byte;
    assigns \result \from to; */
void *memset(void *to, int byte, size_t length);

/* What src/read/run.h requires of the compiler: there is a contract for memcpy, but none for the
   compiler's built-in one. */
#define __builtin_memcpy memcpy
#define __builtin_assume_aligned(address, bytes) (address)

#endif
