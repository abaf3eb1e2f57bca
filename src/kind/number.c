/* SPDX-License-Identifier: MIT */
/*
 * A number is a sequence of digits with a point somewhere: 12.5e1 is the digits 125
 * with the point after the third. The digits before the point are accumulated in 64
 * bits. Of those after it, only whether they are all zero matters.
 */
#include "number.h"

#include "../read/run.h"

/* Above any exponent that SESH_MAX_NUMBER digits could bring back into range. */
#define EXPONENT_LIMIT 1000

/* Returns the exponent: [+-]digits, from the character after the e to end. There is a digit. */
static int exponent(const char *text, const char *end)
{
    bool negative = *text == '-';
    int value = 0;
    if (negative || *text == '+') text++;
    for (; text != end; text++)
        if (value < EXPONENT_LIMIT) value = value * 10 + (*text - '0');
    return negative ? -value : value;
}

/*
 * Multiplies the sum by `factor`, which is at most 10000, and adds a digit. False: the result
 * exceeds 64 bits. It works on 16 bits at a time, since 32-bit machines need a library
 * function for a 64-bit product.
 */
static bool append_digit(uint64_t *sum, uint32_t factor, unsigned digit)
{
    uint32_t high = (uint32_t)(*sum >> 32);
    uint32_t low = (uint32_t)*sum;
    uint32_t carry, above;
    carry = ((low & 0xFFFFu) * factor + digit) >> 16;
    carry = ((low >> 16) * factor + carry) >> 16;
    above = ((high & 0xFFFFu) * factor + carry) >> 16;
    above = ((high >> 16) * factor + above) >> 16;
    *sum = (uint64_t)(high * factor + carry) << 32 | (low * factor + digit);
    return above == 0;
}

/* Returns the first character of text..end that is not a digit, or end. */
static const char *end_of_digits(const char *text, const char *end)
{
    return (const char *)sesh_run_digits((const uint8_t *)text, (const uint8_t *)end);
}

/* Adds a number without a sign to value->number, which is 0. A fraction sets clipped. False: the
   number exceeds 64 bits. */
static bool add_digits(struct sesh_value *value, const char *text, const char *end)
{
    uint64_t *sum = &value->number;
    const char *p = end_of_digits(text, end);
    int places = (int)(p - text); /* digits before the point */
    if (p != end && *p == '.') p = end_of_digits(p + 1, end);
    if (p != end) places += exponent(p + 1, end);
    for (; text != p; text++) {
        if (*text == '.') continue;
        if (places-- > 0) {
            if (!append_digit(sum, 10, (unsigned)(*text - '0'))) return false;
        } else if (*text != '0') {
            value->clipped = true;
        }
    }
    /* The point is beyond the last digit: append the zeros between them. */
    for (; places > 0 && *sum != 0; places -= places < 4 ? 1 : 4)
        if (!append_digit(sum, places < 4 ? 10 : 10000, 0)) return false;
    return true;
}

int sesh_number_magnitude(struct sesh_value *value)
{
    const char *text = value->token->text;
    const char *end = text + value->token->length;
    value->number = 0;
    if (sesh_number_is_negative(value)) text++;
    return add_digits(value, text, end) ? SESH_OK : SESH_E_OUT_OF_RANGE;
}

int sesh_number_signed(struct sesh_value *value)
{
    bool negative = sesh_number_is_negative(value);
    int status = sesh_number_magnitude(value);
    if (status != SESH_OK) return status;
    /* 2^63 and more do not fit, except that -2^63 does. */
    if (value->number >> 63 != 0 && (!negative || value->number << 1 != 0)) return SESH_E_OUT_OF_RANGE;
    if (negative) value->number = 0 - value->number;
    return SESH_OK;
}

void sesh_number_store(const struct sesh_value *value, void *member)
{
    *(uint64_t *)member = value->number;
}
