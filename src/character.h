/* SPDX-License-Identifier: MIT */
/* character: where characters in UTF-8 text begin and end. */
#ifndef SESH_CHARACTER_H
#define SESH_CHARACTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Is it a continuation byte? (RFC 3629, section 3) */
static inline bool sesh_continues_character(uint8_t byte)
{
    return (byte & 0xC0u) == 0x80;
}

/* A text is cut at `end`, and `next` is the first byte cut off. Returns how many bytes at the end
   of the text belong to a character that the cut splits. */
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
