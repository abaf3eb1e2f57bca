/* SPDX-License-Identifier: MIT */
/*
 * BYTES: a uint16_t, the count, then uint8_t[n]; a string of base64 (RFC 4648, section 4) or
 * base64url (section 5). A string that mixes both alphabets, has incomplete padding, or has
 * unused bits that are not zero is refused.
 */
#include "bytes.h"

#include <sesh/kinds.h>

#include "../base64.h"
#include "kind.h"

/* ---- text to bytes ------------------------------------------------------------ */

/* Returns the six bits of a character of either alphabet, or SESH_NO_BITS if it is not one. */
static unsigned bits_of_either(unsigned c)
{
    if (c == '+') return 62;
    return c == '/' ? 63 : sesh_base64url_bits(c);
}

/* Are all characters of the same alphabet? */
static bool is_base64(const char *text, size_t length)
{
    bool url = false, plain = false;
    for (; length != 0; length--, text++) {
        if (bits_of_either((uint8_t)*text) == SESH_NO_BITS) return false;
        if (*text == '-' || *text == '_') url = true;
        if (*text == '+' || *text == '/') plain = true;
    }
    return !(url && plain);
}

/* Returns the length of a text without its padding; incomplete padding is counted. */
static size_t without_padding(const char *text, size_t length)
{
    if (length == 0 || (length & 3u) != 0 || text[length - 1] != '=') return length;
    return text[length - 2] == '=' ? length - 2 : length - 1;
}

static int bytes_check(struct sesh_value *value)
{
    const char *text = value->token->text;
    size_t length = without_padding(text, value->token->length);
    unsigned rest = length & 3u; /* characters after the last group of four */
    if (rest == 1 || !is_base64(text, length)) return SESH_E_WRONG_TYPE;
    if (rest != 0 && (bits_of_either((uint8_t)text[length - 1]) & (rest == 2 ? 15u : 3u)) != 0) {
        return SESH_E_WRONG_TYPE;
    }
    value->number = length;
    length = length / 4 * 3 + rest * 3 / 4;
    return length > value->row->size - sizeof(uint16_t) ? SESH_E_STRING_TOO_LONG : SESH_OK;
}

static void bytes_store(const struct sesh_value *value, void *member)
{
    uint8_t *first = (uint8_t *)member + sizeof(uint16_t);
    uint8_t *to = first;
    const char *text = value->token->text;
    size_t length = (size_t)value->number;
    unsigned before = 0;
    size_t i;
    /* In a group of four characters, each but the first completes a byte, and `left` of its bits
       belong to the next one. */
    for (i = 0; i < length; i++) {
        unsigned bits = bits_of_either((uint8_t)text[i]);
        unsigned left = (unsigned)(~i & 3u) * 2;
        if (left != 6) *to++ = (uint8_t)((before << 6 | bits) >> left);
        before = bits;
    }
    *(uint16_t *)member = (uint16_t)(to - first);
}

const SESH_ROM struct sesh_kind sesh_kind_bytes = {
    .tokens = SESH_TAKES(STRING),
    .form = SESH_FORM_BYTES,
    .text = SESH_TEXT_IN_BASE64,
    .beyond = SESH_E_STRING_TOO_LONG,
    .check = bytes_check,
    .store = bytes_store,
};

/* ---- bytes to text ------------------------------------------------------------ */

/* Writes one to three bytes as two to four characters. Returns how many characters. */
static size_t base64_group(const uint8_t *bytes, size_t length, char *text)
{
    uint32_t bits = (uint32_t)bytes[0] << 16;
    size_t i;
    if (length > 1) bits |= (uint32_t)bytes[1] << 8;
    if (length > 2) bits |= bytes[2];
    for (i = 0; i <= length; i++)
        text[i] = sesh_base64_character((unsigned)(bits >> (18 - 6 * i) & 63u), "-_");
    return length + 1;
}

int sesh_bytes_write(const uint8_t *member, size_t size, sesh_write_sink sink, void *context)
{
    size_t length = *(const uint16_t *)(const void *)member;
    char text[4];
    int status = 0;
    if (length > size - sizeof(uint16_t)) length = size - sizeof(uint16_t);
    for (member += sizeof(uint16_t); status == 0 && length != 0;) {
        size_t taken = length < 3 ? length : 3;
        status = sink(context, text, base64_group(member, taken, text));
        member += taken;
        length -= taken;
    }
    return status;
}
