/* SPDX-License-Identifier: MIT */
/*
 * A number is its digits with a point somewhere: 12.5e1 is the digits 125 and a
 * point after the third. The digits before the point are accumulated in 64
 * bits; those after it only have to be zero or not.
 */
#include "value.h"

/* Beyond any exponent that SESH_MAX_NUMBER digits could bring back into range. */
#define EXPONENT_LIMIT 1000

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* What stands behind the e, [+-]digits, and ends at end. */
static int exponent(const char *text, const char *end)
{
    char sign = *text;
    int value = 0;
    for (; text != end; text++) {
        if (is_digit(*text) && value < EXPONENT_LIMIT) value = value * 10 + (*text - '0');
    }
    return sign == '-' ? -value : value;
}

/*
 * A sum of 64 bits in two halves, as 32-bit machines have no 64-bit product but
 * in a library. From 2^60 on, ten times as much is out of range; below, it fits.
 */
struct sum {
    uint32_t high, low;
};

static bool add_digit(struct sum *sum, unsigned digit)
{
    uint32_t low = (sum->low & 0xFFFFu) * 10 + digit;
    uint32_t middle = (sum->low >> 16) * 10 + (low >> 16);
    if (sum->high >> 28 != 0) return false;
    sum->low = middle << 16 | (low & 0xFFFFu);
    sum->high = sum->high * 10 + (middle >> 16);
    return true;
}

int sesh_value_integer(const char *text, size_t length, uint64_t *value, bool *fraction)
{
    const char *end = text + length;
    const char *p = text;
    bool negative = *text == '-';
    struct sum sum = {0, 0};
    int places = 0; /* digits before the point */
    bool rest = false;
    if (negative) p = ++text;
    for (; p != end && is_digit(*p); p++)
        places++;
    while (p != end && (*p | 0x20) != 'e')
        p++;
    if (p != end) places += exponent(p + 1, end);
    /* Where the digits end and the point does not stand yet, there are zeros. */
    for (; text != p || (places > 0 && (sum.high | sum.low) != 0); places--) {
        unsigned digit = 0;
        if (text != p && *text == '.') text++;
        if (text != p) digit = (unsigned)(*text++ - '0');
        if (places <= 0) rest = rest || digit != 0;
        else if (!add_digit(&sum, digit)) return SESH_E_OUT_OF_RANGE;
    }
    /* 2^63 and more; but the least one is -2^63. */
    if (sum.high >> 31 != 0 && (!negative || (sum.high << 1 | sum.low) != 0)) return SESH_E_OUT_OF_RANGE;
    *value = (uint64_t)sum.high << 32 | sum.low;
    if (negative) *value = 0 - *value;
    *fraction = rest;
    return SESH_OK;
}

size_t sesh_value_digits(uint8_t digits[5], unsigned number)
{
    static const SESH_ROM uint16_t powers[] = {10000, 1000, 100, 10, 1};
    size_t length = 0;
    unsigned i;
    for (i = 0; i < 5; i++) {
        uint8_t digit = '0';
        for (; number >= powers[i]; digit++)
            number -= powers[i];
        if (length != 0 || digit != '0' || i == 4) digits[length++] = digit;
    }
    return length;
}
