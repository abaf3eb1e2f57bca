/* SPDX-License-Identifier: MIT */
/*
 * The functions of the C library that compilers call on their own, for tool chains without a C
 * library. You can compile this file with any options: the functions never call each other or
 * themselves.
 */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *to, const void *from, size_t length);
void *memmove(void *to, const void *from, size_t length);
void *memset(void *to, int byte, size_t length);
int memcmp(const void *a, const void *b, size_t length);

/*
 * Optimizers replace a loop that does what memset does with a call of memset, which would be an
 * endless recursion here. KEEP_LOOP prevents this: it makes memory appear to change in the loop.
 * HIDE_VALUE prevents it for a sequence of stores, by hiding the value that is stored. USED keeps
 * the functions when a whole program is optimized. A word may be written over an object of any
 * type.
 */
#if defined(__GNUC__) || defined(__clang__)
#define KEEP_LOOP() __asm__ volatile("" : : : "memory")
#define HIDE_VALUE(value) __asm__("" : "+r"(value))
#define USED __attribute__((used))
#define ALWAYS_INLINE static inline __attribute__((always_inline))
typedef size_t __attribute__((may_alias)) word;
#else
#define KEEP_LOOP() ((void)0)
#define HIDE_VALUE(value) ((void)0)
#define USED
#define ALWAYS_INLINE static inline
typedef size_t word;
#endif

/* Bytes that are copied in one round: as words if both addresses are aligned, else as bytes. */
#define ROUND (sizeof(word) < 4 ? 4 : sizeof(word))

static int aligned(const void *p)
{
    return (uintptr_t)p % sizeof(word) == 0;
}

ALWAYS_INLINE void copy_bytes(unsigned char *t, const unsigned char *f, size_t length)
{
    const unsigned char *end = f + length;
    const unsigned char *rounds_end = end - length % ROUND;
    if (aligned(t) && aligned(f)) {
        for (; f != rounds_end; f += sizeof(word)) {
            *(word *)(void *)t = *(const word *)(const void *)f;
            t += sizeof(word);
            KEEP_LOOP();
        }
    }
    for (; f != rounds_end; f += 4) {
        t[0] = f[0];
        t[1] = f[1];
        t[2] = f[2];
        t[3] = f[3];
        t += 4;
        KEEP_LOOP();
    }
    for (; f != end; f++) {
        *t++ = *f;
        KEEP_LOOP();
    }
}

USED void *memcpy(void *to, const void *from, size_t length)
{
    copy_bytes((unsigned char *)to, (const unsigned char *)from, length);
    return to;
}

/* Byte by byte, since it is rarely used. */
ALWAYS_INLINE void move_bytes(unsigned char *t, const unsigned char *f, size_t length)
{
    size_t i;
    if ((uintptr_t)t <= (uintptr_t)f) {
        for (i = 0; i < length; i++) {
            t[i] = f[i];
            KEEP_LOOP();
        }
        return;
    }
    while (length-- != 0) {
        t[length] = f[length];
        KEEP_LOOP();
    }
}

USED void *memmove(void *to, const void *from, size_t length)
{
    move_bytes((unsigned char *)to, (const unsigned char *)from, length);
    return to;
}

/* Bytes that are set in one round. */
#define BLOCK (16 * sizeof(word))

ALWAYS_INLINE void set_block(word *to, word each)
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

ALWAYS_INLINE void set_bytes(unsigned char *t, unsigned char byte, size_t length)
{
    word each = (word)-1 / 0xFF * byte; /* the byte in every position */
    HIDE_VALUE(each);
    for (; length != 0 && !aligned(t); length--) {
        *t++ = (unsigned char)each;
        KEEP_LOOP();
    }
    if (length >= BLOCK) {
        const unsigned char *end = t + length / BLOCK * BLOCK;
        length %= BLOCK;
        do {
            set_block((word *)(void *)t, each);
            t += BLOCK;
            KEEP_LOOP();
        } while (t != end);
    }
    for (; length >= sizeof(word); length -= sizeof(word)) {
        *(word *)(void *)t = each;
        t += sizeof(word);
        KEEP_LOOP();
    }
    while (length-- != 0) {
        *t++ = (unsigned char)each;
        KEEP_LOOP();
    }
}

USED void *memset(void *to, int byte, size_t length)
{
    set_bytes((unsigned char *)to, (unsigned char)byte, length);
    return to;
}

USED int memcmp(const void *a, const void *b, size_t length)
{
    const unsigned char *p = (const unsigned char *)a;
    const unsigned char *q = (const unsigned char *)b;
    for (; length != 0; length--, p++, q++) {
        if (*p != *q) return *p < *q ? -1 : 1;
        KEEP_LOOP();
    }
    return 0;
}

/* ---- Arm's run-time ABI: what clang calls instead of the functions above --------------------- */

/* A number at the end of a name promises that the address is a multiple of it. */
#if defined(__ARM_EABI__)
#define SAME_AS(name) __attribute__((used, alias(#name)))

void __aeabi_memcpy(void *to, const void *from, size_t length);
void __aeabi_memcpy4(void *to, const void *from, size_t length) SAME_AS(__aeabi_memcpy);
void __aeabi_memcpy8(void *to, const void *from, size_t length) SAME_AS(__aeabi_memcpy);
void __aeabi_memmove(void *to, const void *from, size_t length);
void __aeabi_memmove4(void *to, const void *from, size_t length) SAME_AS(__aeabi_memmove);
void __aeabi_memmove8(void *to, const void *from, size_t length) SAME_AS(__aeabi_memmove);
void __aeabi_memset(void *to, size_t length, int byte);
void __aeabi_memset4(void *to, size_t length, int byte) SAME_AS(__aeabi_memset);
void __aeabi_memset8(void *to, size_t length, int byte) SAME_AS(__aeabi_memset);
void __aeabi_memclr(void *to, size_t length);
void __aeabi_memclr4(void *to, size_t length) SAME_AS(__aeabi_memclr);
void __aeabi_memclr8(void *to, size_t length) SAME_AS(__aeabi_memclr);

USED void __aeabi_memcpy(void *to, const void *from, size_t length)
{
    copy_bytes((unsigned char *)to, (const unsigned char *)from, length);
}

USED void __aeabi_memmove(void *to, const void *from, size_t length)
{
    move_bytes((unsigned char *)to, (const unsigned char *)from, length);
}

USED void __aeabi_memset(void *to, size_t length, int byte)
{
    set_bytes((unsigned char *)to, (unsigned char)byte, length);
}

USED void __aeabi_memclr(void *to, size_t length)
{
    set_bytes((unsigned char *)to, 0, length);
}
#endif
