/* SPDX-License-Identifier: MIT */
/* Semihosting: what a debugger or an emulator does for the program. */
#ifndef SESH_PORT_SEMIHOSTING_H
#define SESH_PORT_SEMIHOSTING_H

#include <stddef.h>
#include <stdint.h>

/* To the host's standard output: 0, or -1. */
int semihosting_write(const char *text, size_t length);

/* From the host's standard input: bytes read, 0 at its end. */
size_t semihosting_read(void *to, size_t size);

/* The host's clock, seconds since 1970 (32 bits unsigned: until 2106). */
uint32_t semihosting_time(void);

/* Ends the emulator; the host sees the low eight bits. */
void semihosting_exit(int status) __attribute__((noreturn));

#endif
