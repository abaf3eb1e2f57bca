/* SPDX-License-Identifier: MIT */
#include "prove.h"

#include "../../src/value.c"

#ifndef EXPONENT
#define EXPONENT 0 /* characters from the e on */
#endif
#define MANTISSA (SESH_MAX_NUMBER - EXPONENT)

static char text[SESH_MAX_NUMBER];

/* -? digits (. digits)? (e [+-]? digits)?, up to the buffer's end. */
static void check_number(int begin, int point)
{
    uint64_t value;
    bool fraction;
    int status;
    for (int i = 0; i < SESH_MAX_NUMBER; i++)
        text[i] = (char)Frama_C_interval('0', '9');
    if (point < MANTISSA) text[point] = '.';
    if (point > begin + 1 && Frama_C_nondet(0, 1)) text[begin] = '-';
    if (EXPONENT != 0) text[MANTISSA] = (char)Frama_C_nondet('e', 'E');
    if (EXPONENT > 2) text[MANTISSA + 1] = (char)Frama_C_nondet(text[MANTISSA + 1], Frama_C_nondet('+', '-'));
    status = sesh_value_integer(text + begin, (size_t)(SESH_MAX_NUMBER - begin), &value, &fraction);
    //@ check status: status == SESH_OK || status == SESH_E_OUT_OF_RANGE;
    if (status == SESH_OK) {
        //@ check value: \initialized(&value);
        //@ check fraction: \initialized(&fraction) && (fraction == 0 || fraction == 1);
    }
}

static void check_digits(void)
{
    uint8_t digits[5];
    size_t length = sesh_value_digits(digits, Frama_C_unsigned_int_interval(0, 65535));
    //@ check length: 1 <= length <= 5;
}

int main(void)
{
    int begin, point;
    check_digits();
    //@ loop unroll MANTISSA;
    for (begin = 0; begin < MANTISSA; begin++) {
        //@ loop unroll MANTISSA;
        for (point = begin + 1; point <= MANTISSA; point++)
            check_number(begin, point);
    }
    return 0;
}
