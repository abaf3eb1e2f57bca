/* SPDX-License-Identifier: MIT */
#include <sesh/sesh.h>

/*
 * Divides by ten and answers what is left over. Byte by byte: a library function would have
 * to do it where 64 bits are more than the machine divides.
 */
static unsigned divide_by_ten(uint64_t *value)
{
    uint32_t rest = 0;
    unsigned bytes;
    for (bytes = 8; bytes != 0; bytes--) {
        uint32_t part = rest << 8 | (uint32_t)(*value >> 56);
        uint32_t tenth = part * 1639u >> 14; /* exact up to 2,738; part is below 2,560 */
        rest = part - tenth * 10u;
        *value = *value << 8 | tenth;
    }
    return (unsigned)rest;
}

/* Writes a magnitude and a NUL; answers the digits. */
static size_t put_magnitude(uint64_t value, char *text)
{
    char digits[20];
    size_t first = sizeof digits;
    size_t length = 0;
    do {
        digits[--first] = (char)('0' + divide_by_ten(&value));
    } while (value != 0);
    while (first < sizeof digits)
        text[length++] = digits[first++];
    text[length] = '\0';
    return length;
}

size_t sesh_uint_text(uint64_t value, char *text)
{
    return put_magnitude(value, text);
}

size_t sesh_int_text(int64_t value, char *text)
{
    if (value >= 0) return put_magnitude((uint64_t)value, text);
    *text = '-';
    return 1 + put_magnitude(~(uint64_t)value + 1, text + 1);
}
