/* SPDX-License-Identifier: MIT */
#include "semihosting.h"

#define SYS_OPEN 0x01u
#define SYS_WRITE 0x05u
#define SYS_READ 0x06u
#define SYS_TIME 0x11u
#define SYS_EXIT_EXTENDED 0x20u

#define MODE_READ 0u
#define MODE_WRITE 4u
#define APPLICATION_EXIT 0x20026u

static uint32_t call(uint32_t operation, const void *block)
{
    register uint32_t r0 __asm("r0") = operation;
    register const void *r1 __asm("r1") = block;
    __asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

static uint32_t address(const void *p)
{
    return (uint32_t)(uintptr_t)p;
}

/* ":tt" is the console. SYS_READC and SYS_WRITE0 cannot replace it: in QEMU 7.2 the first
   does not read, and the second writes to standard error. */
static uint32_t open_console(uint32_t mode)
{
    static const char console[] = ":tt";
    uint32_t block[3];
    block[0] = address(console);
    block[1] = mode;
    block[2] = sizeof console - 1;
    return call(SYS_OPEN, block);
}

/* SYS_WRITE and SYS_READ return how many bytes were not transferred. */
static uint32_t transfer(uint32_t operation, uint32_t handle, const void *bytes, size_t length)
{
    uint32_t block[3];
    block[0] = handle;
    block[1] = address(bytes);
    block[2] = (uint32_t)length;
    return call(operation, block);
}

int semihosting_write(const char *text, size_t length)
{
    static uint32_t handle;
    if (handle == 0) handle = open_console(MODE_WRITE);
    return transfer(SYS_WRITE, handle, text, length) == 0 ? 0 : -1;
}

size_t semihosting_read(void *to, size_t size)
{
    static uint32_t handle;
    uint32_t left;
    if (handle == 0) handle = open_console(MODE_READ);
    left = transfer(SYS_READ, handle, to, size);
    return left <= size ? size - left : 0;
}

uint32_t semihosting_time(void)
{
    return call(SYS_TIME, NULL);
}

void semihosting_exit(int status)
{
    uint32_t block[2];
    block[0] = APPLICATION_EXIT;
    block[1] = (uint32_t)status & 0xFFu;
    for (;;)
        (void)call(SYS_EXIT_EXTENDED, block);
}
