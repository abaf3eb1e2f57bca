/* SPDX-License-Identifier: MIT */
/*
 * A number is its digits with a point somewhere: 12.5e1 is the digits 125 and a
 * point after the third. The digits before the point are accumulated in 64
 * bits, checked before each step; those after it only have to be zero or not.
 */
#include "value.h"

#include "reader.h"

/* 2^63 is TENTHS * 10 + 8. */
#define TENTHS UINT64_C(922337203685477580)

/* Beyond any exponent that SESH_MAX_NUMBER digits could bring back into range. */
#define EXPONENT_LIMIT 1000

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* What stands behind the e, without it: [+-]digits. */
static int exponent(const char *text, const char *end)
{
    bool negative = *text == '-';
    int value = 0;
    if (!is_digit(*text)) text++;
    for (; text != end; text++) {
        if (value < EXPONENT_LIMIT) value = value * 10 + (*text - '0');
    }
    return negative ? -value : value;
}

/*
 * The digits of text..end up to the point, which stands after `places` of them
 * (none when negative), zeros added where there are too few.
 */
static int accumulate(const char *text, const char *end, int places, bool negative, uint64_t *magnitude, bool *fraction)
{
    unsigned most = negative ? 8 : 7;
    uint64_t sum = 0;
    bool rest = false;
    for (; text != end || (places > 0 && sum != 0); places--) {
        unsigned digit = 0;
        if (text != end && *text == '.') text++;
        if (text != end) digit = (unsigned)(*text++ - '0');
        if (places <= 0) {
            rest = rest || digit != 0;
        } else {
            if (sum > TENTHS || (sum == TENTHS && digit > most)) return SESH_E_OUT_OF_RANGE;
            sum = sum * 10 + digit;
        }
    }
    *magnitude = sum;
    *fraction = rest;
    return SESH_OK;
}

int sesh_value_integer(const char *text, size_t length, int64_t *value, bool *fraction)
{
    const char *end = text + length;
    const char *digits_end;
    bool negative = *text == '-';
    int places = 0;
    uint64_t magnitude;
    int status;
    if (negative) text++;
    while (text + places != end && is_digit(text[places]))
        places++;
    for (digits_end = text + places; digits_end != end && (*digits_end | 0x20) != 'e';)
        digits_end++;
    if (digits_end != end) places += exponent(digits_end + 1, end);
    status = accumulate(text, digits_end, places, negative, &magnitude, fraction);
    if (status != SESH_OK) return status;
    /* -(m - 1) - 1 so that the most negative one is reached without overflow. */
    *value = negative && magnitude != 0 ? -(int64_t)(magnitude - 1) - 1 : (int64_t)magnitude;
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
