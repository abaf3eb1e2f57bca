/* SPDX-License-Identifier: MIT */
/* base64: the alphabets of base64 and base64url (RFC 4648, sections 4 and 5). */
#ifndef SESH_BASE64_H
#define SESH_BASE64_H

/* What no character stands for. */
#define SESH_NO_BITS 64u

/* Returns the six bits of a character of base64url, or SESH_NO_BITS if it is not one. */
static inline unsigned sesh_base64url_bits(unsigned c)
{
    if (c - 'a' < 26u) return c - 'a' + 26;
    if (c - 'A' < 26u) return c - 'A';
    if (c - '0' < 10u) return c - '0' + 52;
    if (c == '-') return 62;
    return c == '_' ? 63 : SESH_NO_BITS;
}

/* Returns the character for six bits. `last` has the characters for 62 and 63, in which the
   two alphabets differ. */
static inline char sesh_base64_character(unsigned bits, const char *last)
{
    if (bits < 26) return (char)('A' + bits);
    if (bits < 52) return (char)('a' + (bits - 26));
    if (bits < 62) return (char)('0' + (bits - 52));
    return last[bits - 62];
}

#endif
