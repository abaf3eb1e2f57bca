/* SPDX-License-Identifier: MIT */
/* Masks: unsigned numbers of 1 to 8 bytes, in which a bit stands for each field, or for each name
   of a SET. */
#ifndef SESH_MASK_H
#define SESH_MASK_H

#include <stdint.h>

/* Where the byte with this number stands in a mask of `width` bytes. Byte 0 has bits 0 to 7, and
   the machine says whether it comes first or last. */
static inline unsigned sesh_mask_index(unsigned byte, unsigned width)
{
    const uint16_t one = 1;
    return *(const uint8_t *)&one == 1 ? byte : width - 1u - byte;
}

/* A bit in its byte. */
static inline unsigned sesh_mask_bit(unsigned bit)
{
    return 1u << (bit & 7u);
}

#endif
