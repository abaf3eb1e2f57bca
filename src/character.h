/* SPDX-License-Identifier: MIT */
/* character: where the characters of a text in UTF-8 begin and end. */
#ifndef SESH_CHARACTER_H
#define SESH_CHARACTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Is it a byte of a character, and not its first one? (RFC 3629, section 3) */
static inline bool sesh_continues_character(uint8_t byte)
{
    return (byte & 0xC0u) == 0x80;
}

/* A text ends before `end`, and went on with `next`. How many bytes of it belong to the
   character that goes on. */
static inline size_t sesh_cut_character(const uint8_t *end, const uint8_t *next)
{
    size_t bytes = 0;
    if (!sesh_continues_character(*next)) return 0;
    do {
        bytes++;
    } while (sesh_continues_character(end[-(ptrdiff_t)bytes]));
    return bytes;
}

#endif
