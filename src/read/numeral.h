/* SPDX-License-Identifier: MIT */
/* numeral: the grammar of a JSON number (RFC 8259, section 6), for scan, and for kinds that take
   numbers in strings. */
#ifndef SESH_NUMERAL_H
#define SESH_NUMERAL_H

#include "run.h"

/*
 * The ways in which a number can go on. Each member is a list of edges. An edge has two bytes:
 * the next byte of the number, in rising order, and the place that it leads to. LAST ends a list;
 * a list without LAST continues in the next one. '1' stands for every digit from 1 to 9.
 */
struct sesh_numeral_edges {
    uint8_t begin[2];
    uint8_t minus[6];
    uint8_t point[6];
    uint8_t e[4];
    uint8_t sign[6];
    uint8_t integer[2];
    uint8_t fraction[4];
    uint8_t exponent[2];
};

/* The place where a number begins. Other places are this plus the offset of their list. Some have
   another bit: the number may end there, or any number of digits may follow. */
#define SESH_NUMERAL 0x20u
#define SESH_NUMERAL_MAY_END 0x40u
#define SESH_NUMERAL_DIGITS 0x80u
#define SESH_NUMERAL_AT(list) (SESH_NUMERAL + offsetof(struct sesh_numeral_edges, list))
#define SESH_NUMERAL_ZERO (SESH_NUMERAL_MAY_END | SESH_NUMERAL_AT(integer))
#define SESH_NUMERAL_INTEGER (SESH_NUMERAL_DIGITS | SESH_NUMERAL_ZERO)
#define SESH_NUMERAL_FRACTION (SESH_NUMERAL_DIGITS | SESH_NUMERAL_MAY_END | SESH_NUMERAL_AT(fraction))
#define SESH_NUMERAL_EXPONENT (SESH_NUMERAL_DIGITS | SESH_NUMERAL_MAY_END | SESH_NUMERAL_AT(exponent))

#define SESH_NUMERAL_LAST 0xFF, 0

static const SESH_ROM struct sesh_numeral_edges sesh_numeral_edges = {
    .begin = {'-', SESH_NUMERAL_AT(minus)},
    .minus = {'0', SESH_NUMERAL_ZERO, '1', SESH_NUMERAL_INTEGER, SESH_NUMERAL_LAST},
    .point = {'0', SESH_NUMERAL_FRACTION, '1', SESH_NUMERAL_FRACTION, SESH_NUMERAL_LAST},
    .e = {'+', SESH_NUMERAL_AT(sign), '-', SESH_NUMERAL_AT(sign)},
    .sign = {'0', SESH_NUMERAL_EXPONENT, '1', SESH_NUMERAL_EXPONENT, SESH_NUMERAL_LAST},
    .integer = {'.', SESH_NUMERAL_AT(point)},
    .fraction = {'E', SESH_NUMERAL_AT(e), 'e', SESH_NUMERAL_AT(e)},
    .exponent = {SESH_NUMERAL_LAST},
};

/* Returns the place that a byte leads to from a place in a number; 0: there is no such edge. */
static inline unsigned sesh_numeral_edge(unsigned place, unsigned c)
{
    const SESH_ROM uint8_t *edge = (const SESH_ROM uint8_t *)&sesh_numeral_edges;
    edge += place & (SESH_NUMERAL - 1u);
    if (c - '2' < 8u) c = '1';
    while (*edge < c)
        edge += 2;
    return *edge == c ? edge[1] : 0;
}

/* Returns the first byte of p..end that does not belong to the number, or end. Sets *place to
   the place that is reached there. */
static inline const uint8_t *sesh_numeral_end(const uint8_t *p, const uint8_t *end, unsigned *place)
{
    unsigned at = *place;
    for (;;) {
        unsigned next;
        if ((at & SESH_NUMERAL_DIGITS) != 0) p = sesh_run_digits(p, end);
        if (p == end) break;
        next = sesh_numeral_edge(at, *p);
        if (next == 0) break;
        at = next;
        p++;
    }
    *place = at;
    return p;
}

/* Can the number end at this place? */
static inline bool sesh_numeral_may_end(unsigned place)
{
    return (place & SESH_NUMERAL_MAY_END) != 0;
}

#endif
