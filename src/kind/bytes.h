/* SPDX-License-Identifier: MIT */
/* bytes: writes bytes as base64url (RFC 4648, section 5). */
#ifndef SESH_BYTES_H
#define SESH_BYTES_H

#include <sesh/write.h>

#include "../internal.h"

/* Writes a member of BYTES, which has `size` bytes including its length, without padding. A
   length beyond the array is taken as the array's. Returns what the sink returned. */
SESH_INTERNAL int sesh_bytes_write(const uint8_t *member, size_t size, sesh_write_sink sink, void *context);

#endif
