/* SPDX-License-Identifier: MIT */
/* Masks: unsigned numbers of 1 to 8 bytes with one bit for each field, or for each name of a
   SET. */
#ifndef SESH_MASK_H
#define SESH_MASK_H

#include <stdint.h>

/* Returns the index in memory of a byte of a mask, which has `width` bytes. Byte 0 has bits 0 to
   7; whether it is the first or the last depends on the machine's byte order. */
static inline unsigned sesh_mask_index(unsigned byte, unsigned width)
{
    const uint16_t one = 1;
    return *(const uint8_t *)&one == 1 ? byte : width - 1u - byte;
}

/* Returns the mask of a bit in its byte. */
static inline unsigned sesh_mask_bit(unsigned bit)
{
    return 1u << (bit & 7u);
}

#endif
