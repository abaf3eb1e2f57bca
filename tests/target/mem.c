/* SPDX-License-Identifier: MIT */
/*
 * Tests port/baremetal/mem.c on a target: every length up to a little over a block of memset, every
 * alignment, and for memmove every small distance of source and destination. Prints the name of a
 * function that is wrong. Returns 0 if none is.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../port/sesh_port.h"

void *memcpy(void *to, const void *from, size_t length);
void *memmove(void *to, const void *from, size_t length);
void *memset(void *to, int byte, size_t length);
int memcmp(const void *a, const void *b, size_t length);

/* Called through volatile pointers, so that no compiler replaces the calls. */
static void *(*volatile copy)(void *to, const void *from, size_t length) = memcpy;
static void *(*volatile move)(void *to, const void *from, size_t length) = memmove;
static void *(*volatile set)(void *to, int byte, size_t length) = memset;
static int (*volatile compare)(const void *a, const void *b, size_t length) = memcmp;

#define LONGEST (16 * sizeof(size_t) + 6) /* more than one block of memset */
#define PLACES (sizeof(size_t) + 1)       /* 0 or more bytes after an aligned address */
#define ROOM (LONGEST + 2 * PLACES)

static union {
    uint64_t aligned;
    uint8_t bytes[ROOM];
} source, target;

static uint8_t pattern(size_t i)
{
    return (uint8_t)(i * 7 + 1);
}

static void fill(void)
{
    size_t i;
    for (i = 0; i < ROOM; i++) {
        source.bytes[i] = pattern(i);
        target.bytes[i] = 0xEE;
    }
}

/* Do the bytes at `at` equal those of the source at `from`, with all others unchanged? */
static bool is_copy(size_t at, size_t from, size_t length)
{
    size_t i;
    for (i = 0; i < ROOM; i++) {
        bool inside = i >= at && i < at + length;
        if (target.bytes[i] != (inside ? pattern(from + i - at) : 0xEE)) return false;
    }
    return true;
}

static bool copies(size_t length)
{
    size_t at, from;
    for (at = 0; at < PLACES; at++) {
        for (from = 0; from < PLACES; from++) {
            fill();
            if (copy(target.bytes + at, source.bytes + from, length) != target.bytes + at) return false;
            if (!is_copy(at, from, length)) return false;
        }
    }
    return true;
}

static bool moves(size_t length)
{
    size_t at, from, i;
    for (at = 0; at < PLACES; at++) {
        for (from = 0; from < PLACES; from++) {
            fill();
            if (move(source.bytes + at, source.bytes + from, length) != source.bytes + at) return false;
            for (i = 0; i < ROOM; i++) {
                bool inside = i >= at && i < at + length;
                if (source.bytes[i] != pattern(inside ? from + i - at : i)) return false;
            }
        }
    }
    return true;
}

static bool is_set(size_t at, uint8_t byte, size_t length)
{
    size_t i;
    for (i = 0; i < ROOM; i++) {
        bool inside = i >= at && i < at + length;
        if (target.bytes[i] != (inside ? byte : 0xEE)) return false;
    }
    return true;
}

static bool sets(size_t length)
{
    size_t at;
    for (at = 0; at < PLACES; at++) {
        fill();
        if (set(target.bytes + at, 0x15A, length) != target.bytes + at || !is_set(at, 0x5A, length)) return false;
        fill();
        if (set(target.bytes + at, 0, length) != target.bytes + at || !is_set(at, 0, length)) return false;
    }
    return true;
}

static bool compares(size_t length)
{
    size_t i;
    fill();
    if (copy(target.bytes + 1, source.bytes, length) == NULL || compare(target.bytes + 1, source.bytes, length) != 0) {
        return false;
    }
    for (i = 0; i < length; i++) {
        target.bytes[1 + i] = (uint8_t)(source.bytes[i] ^ 0x80);
        if (compare(target.bytes + 1, source.bytes, length) * (source.bytes[i] < 0x80 ? 1 : -1) <= 0) return false;
        target.bytes[1 + i] = source.bytes[i];
    }
    return true;
}

#if defined(__ARM_EABI__)
void __aeabi_memcpy(void *to, const void *from, size_t length);
void __aeabi_memmove(void *to, const void *from, size_t length);
void __aeabi_memset(void *to, size_t length, int byte);
void __aeabi_memclr(void *to, size_t length);

static void (*volatile arm_copy)(void *to, const void *from, size_t length) = __aeabi_memcpy;
static void (*volatile arm_move)(void *to, const void *from, size_t length) = __aeabi_memmove;
static void (*volatile arm_set)(void *to, size_t length, int byte) = __aeabi_memset;
static void (*volatile arm_clear)(void *to, size_t length) = __aeabi_memclr;

static bool arm_names(size_t length)
{
    fill();
    arm_copy(target.bytes + 3, source.bytes + 1, length);
    if (!is_copy(3, 1, length)) return false;
    fill();
    arm_move(target.bytes + 4, source.bytes, length);
    if (!is_copy(4, 0, length)) return false;
    fill();
    arm_set(target.bytes + 1, length, 0x5A);
    if (!is_set(1, 0x5A, length)) return false;
    fill();
    arm_clear(target.bytes + 2, length);
    return is_set(2, 0, length);
}
#else
static bool arm_names(size_t length)
{
    (void)length;
    return true;
}
#endif

static int wrong(const char *name, size_t length)
{
    (void)sesh_port_write(NULL, name, length);
    return 1;
}

#define WRONG(name) wrong(name, sizeof name - 1)

int main(void)
{
    size_t length;
    for (length = 0; length <= LONGEST; length++) {
        if (!copies(length)) return WRONG("memcpy is wrong\n");
        if (!moves(length)) return WRONG("memmove is wrong\n");
        if (!sets(length)) return WRONG("memset is wrong\n");
        if (!compares(length)) return WRONG("memcmp is wrong\n");
        if (!arm_names(length)) return WRONG("a function of Arm's run-time ABI is wrong\n");
    }
    return 0;
}
