/* SPDX-License-Identifier: MIT */
/*
 * The functions of the C library that compilers call by themselves. To be compiled with
 * -fno-tree-loop-distribute-patterns, else gcc makes a call of memset out of the loop in memset.
 */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *to, const void *from, size_t length);
void *memmove(void *to, const void *from, size_t length);
void *memset(void *to, int byte, size_t length);
int memcmp(const void *a, const void *b, size_t length);

/* Whole words where both sides are aligned for them, else bytes. May a word be
   written over any object? These files are compiled alone, never inlined. */
typedef size_t word;

static int aligned(const void *p)
{
    return (uintptr_t)p % sizeof(word) == 0;
}

void *memcpy(void *to, const void *from, size_t length)
{
    unsigned char *t = (unsigned char *)to;
    const unsigned char *f = (const unsigned char *)from;
    if (aligned(t) && aligned(f)) {
        for (; length >= sizeof(word); length -= sizeof(word)) {
            *(word *)(void *)t = *(const word *)(const void *)f;
            t += sizeof(word);
            f += sizeof(word);
        }
    }
    for (; length >= 4; length -= 4) {
        t[0] = f[0];
        t[1] = f[1];
        t[2] = f[2];
        t[3] = f[3];
        t += 4;
        f += 4;
    }
    while (length-- != 0)
        *t++ = *f++;
    return to;
}

void *memmove(void *to, const void *from, size_t length)
{
    unsigned char *t = (unsigned char *)to;
    const unsigned char *f = (const unsigned char *)from;
    if (t <= f) return memcpy(to, from, length);
    while (length-- != 0)
        t[length] = f[length];
    return to;
}

/* Words that are set in one round. */
#define BLOCK (16 * sizeof(word))

static inline void set_block(word *to, word each)
{
    to[0] = each;
    to[1] = each;
    to[2] = each;
    to[3] = each;
    to[4] = each;
    to[5] = each;
    to[6] = each;
    to[7] = each;
    to[8] = each;
    to[9] = each;
    to[10] = each;
    to[11] = each;
    to[12] = each;
    to[13] = each;
    to[14] = each;
    to[15] = each;
}

void *memset(void *to, int byte, size_t length)
{
    unsigned char *t = (unsigned char *)to;
    word each = (word)-1 / 0xFF * (unsigned char)byte; /* the byte in every place */
    for (; length != 0 && !aligned(t); length--)
        *t++ = (unsigned char)byte;
    if (length >= BLOCK) {
        const unsigned char *end = t + length / BLOCK * BLOCK;
        length %= BLOCK;
        do {
            set_block((word *)(void *)t, each);
            t += BLOCK;
        } while (t != end);
    }
    for (; length >= sizeof(word); length -= sizeof(word)) {
        *(word *)(void *)t = each;
        t += sizeof(word);
    }
    while (length-- != 0)
        *t++ = (unsigned char)byte;
    return to;
}

int memcmp(const void *a, const void *b, size_t length)
{
    const unsigned char *p = (const unsigned char *)a;
    const unsigned char *q = (const unsigned char *)b;
    for (; length != 0; length--, p++, q++) {
        if (*p != *q) return *p < *q ? -1 : 1;
    }
    return 0;
}
