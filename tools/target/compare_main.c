/* SPDX-License-Identifier: MIT */
/*
 * Reads the document that is in flash. Prints one hexadecimal number per line: the bytes of stack
 * below main, the status, and a checksum of the struct. Instructions are counted between
 * count_begin and count_end. With -DCOMPARE_NEED it prints only the result of compare_need.
 */
#include "compare.h"
#include "count.h"

#include "../../port/baremetal/cortex-m/semihosting.h"
#include "../../port/baremetal/stack.h"

/* Printed by the build: the document's bytes. */
#include "document.h"

/* Defined by the linker script. */
extern unsigned char sesh_stack_top[];

static struct COMPARE_STRUCT session;

/* Avoids a division, which would be a compiler helper. */
static void print(uint32_t number)
{
    char text[9];
    size_t i;
    for (i = 8; i-- != 0; number >>= 4)
        text[i] = "0123456789abcdef"[number & 0xF];
    text[8] = '\n';
    (void)semihosting_write(text, sizeof text);
}

#ifndef COMPARE_NEED
static size_t stack_in_use(void)
{
    unsigned char *pointer;
    __asm volatile("mov %0, sp" : "=r"(pointer));
    return (size_t)(sesh_stack_top - pointer);
}

/* FNV-1a: candidates that fill the same struct alike get the same hash. */
static uint32_t sum(void)
{
    const unsigned char *p = (const unsigned char *)&session;
    uint32_t hash = 2166136261u;
    size_t i;
    for (i = 0; i < sizeof session; i++)
        hash = (hash ^ p[i]) * 16777619u;
    return hash;
}
#endif

int main(void)
{
    const char *text = (const char *)document;
#ifdef COMPARE_NEED
    print((uint32_t)compare_need(text, sizeof document, &session));
#else
    size_t before;
    int status;
    sesh_stack_paint();
    before = stack_in_use();
    count_begin();
    status = compare_read(text, sizeof document, &session);
    count_end();
    print((uint32_t)(sesh_stack_used() - before));
    print((uint32_t)status);
    print(sum());
#endif
    return 0;
}
