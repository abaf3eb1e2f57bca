/* SPDX-License-Identifier: MIT */
/* Semihosting: services that a debugger or an emulator provides to the program. */
#ifndef SESH_PORT_SEMIHOSTING_H
#define SESH_PORT_SEMIHOSTING_H

#include <stddef.h>
#include <stdint.h>

/* Writes to the host's standard output. Returns 0, or -1 after an error. */
int semihosting_write(const char *text, size_t length);

/* Reads from the host's standard input. Returns the bytes read, 0 at its end. */
size_t semihosting_read(void *to, size_t size);

/* Returns the host's time in seconds since 1970 (32 bits unsigned: until 2106). */
uint32_t semihosting_time(void);

/* Ends the emulator; the host gets the low eight bits of status. */
void semihosting_exit(int status) __attribute__((noreturn));

#endif
