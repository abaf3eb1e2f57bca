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

/* Numbers of one length. */
static void check_digits(size_t length, unsigned least, unsigned most)
{
    char digits[5];
    size_t first = sesh_value_digits(digits, Frama_C_unsigned_int_interval(least, most));
    //@ check first: first == 5 - length;
    //@ check digits: \initialized(digits + (first .. 4));
}

int main(void)
{
    int begin, point;
    check_digits(1, 0, 9);
    check_digits(2, 10, 99);
    check_digits(3, 100, 999);
    check_digits(4, 1000, 9999);
    check_digits(5, 10000, 65535);
    //@ loop unroll MANTISSA;
    for (begin = 0; begin < MANTISSA; begin++) {
        //@ loop unroll MANTISSA;
        for (point = begin + 1; point <= MANTISSA; point++)
            check_number(begin, point);
    }
    return 0;
}
