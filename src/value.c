/* SPDX-License-Identifier: MIT */
/*
 * A number is its digits with a point somewhere: 12.5e1 is the digits 125 and a
 * point after the third. The digits before the point are accumulated in 64
 * bits; those after it only have to be zero or not.
 */
#include "value.h"

#include "run.h"

/* Beyond any exponent that SESH_MAX_NUMBER digits could bring back into range. */
#define EXPONENT_LIMIT 1000

/* What stands behind the e, [+-]digits, and ends at end. */
static int exponent(const char *text, const char *end)
{
    char sign = *text;
    int value = 0;
    for (; text != end; text++) {
        /* Signs come before digits in ASCII. */
        if (*text >= '0' && value < EXPONENT_LIMIT) value = value * 10 + (*text - '0');
    }
    return sign == '-' ? -value : value;
}

/*
 * From 2^60 on, ten times as much is out of range; below, it fits. In two halves where
 * the least code counts, as 32-bit machines have no 64-bit product but in a library.
 */
static bool add_digit(uint64_t *sum, unsigned digit)
{
#if SESH_SMALL
    uint32_t high = (uint32_t)(*sum >> 32);
    uint32_t low = (uint32_t)*sum;
    uint32_t carry = ((low & 0xFFFFu) * 10 + digit) >> 16;
    carry = ((low >> 16) * 10 + carry) >> 16;
    if (high >> 28 != 0) return false;
    *sum = (uint64_t)(high * 10 + carry) << 32 | (low * 10 + digit);
#else
    if (*sum >> 60 != 0) return false;
    *sum = *sum * 10 + digit;
#endif
    return true;
}

/* What most numbers are, where speed counts: digits alone, of which 64 bits hold 18 in
   any case. False: it is not that. */
#if SESH_SMALL
#define plain_integer(text, end, sum) false
#else
static bool plain_integer(const char *text, const char *end, uint64_t *sum)
{
    uint64_t value = 0;
    if (end - text > 18) return false;
    for (; text != end; text++) {
        unsigned digit = (unsigned)*text - '0';
        if (digit > 9) return false;
        value = value * 10 + digit;
    }
    *sum = value;
    return true;
}
#endif

/* A number without a sign. False: it is beyond 64 bits. */
SESH_PART bool any_number(const char *text, const char *end, uint64_t *sum, bool *fraction)
{
    const char *point = NULL;
    const char *p;
    int places; /* digits before the point */
    for (p = text; p != end && (*p | 0x20) != 'e'; p++)
        if (*p == '.') point = p;
    places = (int)((point != NULL ? point : p) - text);
    if (p != end) places += exponent(p + 1, end);
    /* Where the digits end and the point does not stand yet, there are zeros; where speed
       counts, loops of their own add them. */
    for (; text != p || (SESH_SMALL && places > 0 && *sum != 0); places--) {
        unsigned digit = 0;
        if (text == point) text++;
        if (text != p) digit = (unsigned)(*text++ - '0');
        if (places > 0) {
            if (!add_digit(sum, digit)) return false;
        } else if (digit != 0) {
            *fraction = true;
        }
    }
    for (; !SESH_SMALL && places >= 4 && *sum != 0 && *sum >> 50 == 0; places -= 4)
        *sum *= 10000;
    for (; !SESH_SMALL && places > 0 && *sum != 0; places--)
        if (!add_digit(sum, 0)) return false;
    return true;
}

int sesh_value_integer(const char *text, size_t length, uint64_t *value, bool *fraction)
{
    const char *end = text + length;
    bool negative = *text == '-';
    uint64_t sum = 0;
    if (negative) text++;
    *fraction = false;
    if (!plain_integer(text, end, &sum) && !any_number(text, end, &sum, fraction)) return SESH_E_OUT_OF_RANGE;
    /* 2^63 and more; but the least one is -2^63. */
    if (sum >> 63 != 0 && (!negative || sum << 1 != 0)) return SESH_E_OUT_OF_RANGE;
    *value = negative ? 0 - sum : sum;
    return SESH_OK;
}

size_t sesh_value_digits(char digits[5], unsigned number)
{
    size_t first = 5;
    do {
        unsigned rest = (unsigned)((uint32_t)number * 52429u >> 19); /* number / 10 */
        digits[--first] = (char)('0' + (number - rest * 10));
        number = rest;
    } while (number != 0);
    return first;
}
