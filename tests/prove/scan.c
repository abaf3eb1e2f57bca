/* SPDX-License-Identifier: MIT */
/*
 * scan: starts in any state within its invariant, at each place of the automaton. After one
 * turn of the loop in sesh_scan_next with any bytes, the invariant must hold again. This covers
 * any input, of any length and in any chunks.
 *
 * With EXACT the chunk is so short that the loop runs to its end.
 */
#include "prove.h"

#include "../../src/read/run.h"

static uint8_t chunk[CHUNK];

#ifndef EXACT
/* Eva forgets comparisons with a byte at an unknown place. So the text after blanks is at a
   known place here, the second to last byte of the chunk. Chunks that begin inside longer texts
   cover those. */
static const uint8_t *behind_blanks(const uint8_t *p, const uint8_t *end)
{
    uint8_t *at = chunk + CHUNK - 2;
    if (sesh_run_blank(p, end) == end) return end;
    *at = (uint8_t)(Frama_C_nondet(0, 1) ? Frama_C_interval(0, ' ' - 1) : Frama_C_interval(' ' + 1, 255));
    return at;
}
#define sesh_run_blank behind_blanks
#endif

#include "../../src/read/scan.c"

#define LETTERS 5 /* of the longest literal */

static struct sesh_scan scan;

/* All places where a chunk may begin. In a literal these are after its first letter. */
static const bool places[256] = {[END] = true,
                                 [FIRST_ELEMENT] = true,
                                 [VALUE] = true,
                                 [FIRST_NAME] = true,
                                 [NAME] = true,
                                 [COLON] = true,
                                 [AFTER_MEMBER] = true,
                                 [AFTER_ELEMENT] = true,
                                 [STRING] = true,
                                 [ESCAPE] = true,
                                 [HEX] = true,
                                 [WORD(t) + 1] = true,
                                 [WORD(t) + 2] = true,
                                 [WORD(t) + 3] = true,
                                 [WORD(t) + 4] = true,
                                 [WORD(f) + 1] = true,
                                 [WORD(f) + 2] = true,
                                 [WORD(f) + 3] = true,
                                 [WORD(f) + 4] = true,
                                 [WORD(f) + 5] = true,
                                 [WORD(n) + 1] = true,
                                 [WORD(n) + 2] = true,
                                 [WORD(n) + 3] = true,
                                 [WORD(n) + 4] = true,
                                 [SESH_NUMERAL_AT(minus)] = true,
                                 [SESH_NUMERAL_AT(point)] = true,
                                 [SESH_NUMERAL_AT(e)] = true,
                                 [SESH_NUMERAL_AT(sign)] = true,
                                 [SESH_NUMERAL_ZERO] = true,
                                 [SESH_NUMERAL_INTEGER] = true,
                                 [SESH_NUMERAL_FRACTION] = true,
                                 [SESH_NUMERAL_EXPONENT] = true};

static bool in_string(unsigned place)
{
    return place == STRING || place == ESCAPE || place == HEX;
}

/* The invariant, without what the loops below enumerate. */
static int limits(void)
{
    if (scan.max_depth < 1 || scan.max_depth > SESH_MAX_DEPTH || scan.depth > scan.max_depth) return 0;
    if (scan.skip > SESH_MAX_DEPTH + 1 || scan.part.kind > SESH_SCAN_NULL) return 0;
    return (scan.part.next & ~(SESH_SCAN_FIRST | SESH_SCAN_LONE)) == 0;
}

static int container(void)
{
    if (scan.depth == 0) return scan.after == END;
    return scan.after == AFTER_MEMBER || scan.after == AFTER_ELEMENT;
}

/* At depth 0 there are no names, members and elements. */
static int outside(void)
{
    return scan.depth != 0 || scan.place == END || scan.place == VALUE || scan.place >= STRING;
}

static int token(void)
{
    if (in_string(scan.place)) {
        if (scan.part.kind == SESH_SCAN_NAME) return scan.depth != 0;
        return scan.part.kind == SESH_SCAN_STRING;
    }
    if (scan.place >= NUMBER) return scan.part.kind == SESH_SCAN_NUMBER;
    if (scan.place >= LITERAL) return scan.part.kind > SESH_SCAN_NUMBER;
    return 1;
}

static int left(void)
{
    if (scan.place == STRING) return scan.part.left <= 3;
    if (scan.place == HEX) return scan.part.left >= 1 && scan.part.left <= 4;
    return scan.part.left == 0;
}

/* A high surrogate is pending only in strings that are reported, after their first part. Before
   an escape, all of the text was reported. */
static int surrogate(void)
{
    if (scan.skip == 0 && (scan.place == ESCAPE || scan.place == HEX) && scan.part.next != 0) return 0;
    if (scan.high == 0) return 1;
    if (scan.skip != 0 || (scan.part.next & SESH_SCAN_FIRST) != 0) return 0;
    return in_string(scan.place);
}

/* A string is open. */
static void set_string(unsigned place, bool inside, bool dropped)
{
    scan.part.kind = SESH_SCAN_STRING;
    if (inside && Frama_C_nondet(0, 1)) scan.part.kind = SESH_SCAN_NAME;
    if (place == STRING) scan.part.left = (uint8_t)Frama_C_interval(0, 3);
    if (place == HEX) scan.part.left = (uint8_t)Frama_C_interval(1, 4);
    if (dropped) return;
    if (place != STRING) scan.part.next = 0;
    if (Frama_C_nondet(0, 1)) return;
    scan.high = (uint16_t)Frama_C_interval(1, 0xFFFF);
    scan.part.next &= SESH_SCAN_LONE;
}

static void arbitrary(unsigned place, bool inside, bool dropped)
{
    Frama_C_make_unknown((char *)&scan, sizeof scan);
    Frama_C_make_unknown((char *)chunk, sizeof chunk);
    scan.max_depth = SESH_MAX_DEPTH;
    scan.place = (uint8_t)place;
    scan.depth = inside ? (uint8_t)Frama_C_interval(1, SESH_MAX_DEPTH) : 0;
    scan.after = inside ? (uint8_t)Frama_C_interval(AFTER_MEMBER, AFTER_ELEMENT) : END;
    scan.skip = dropped ? (uint8_t)Frama_C_interval(1, SESH_MAX_DEPTH + 1) : 0;
    scan.part.next = (uint8_t)(Frama_C_interval(0, 7) & (SESH_SCAN_FIRST | SESH_SCAN_LONE));
    scan.part.kind = (uint8_t)Frama_C_interval(0, SESH_SCAN_NULL);
    if (place >= LITERAL) scan.part.kind = (uint8_t)Frama_C_interval(SESH_SCAN_TRUE, SESH_SCAN_NULL);
    if (place >= NUMBER) scan.part.kind = SESH_SCAN_NUMBER;
    scan.part.left = 0;
    scan.high = 0;
    if (in_string(place)) set_string(place, inside, dropped);
}

static int is_kept(void)
{
    return places[scan.place] && limits() && container() && outside() && token() && left() && surrogate();
}

/* Checks the result, and that the invariant holds again unless there was an error. */
static void check(int kind)
{
    int kept;
    //@ check next: \object_pointer((uint8_t *)scan.next) && (const uint8_t *)chunk <= scan.next <= scan.end;
    //@ check answer: SESH_E_TRAILING <= kind <= SESH_SCAN_NULL;
    if (kind < 0) return;
    kept = is_kept();
    //@ check kept: kept != 0;
    if (kind <= SESH_SCAN_ARRAY && kind != SESH_SCAN_NAME) return;
        //@ check part_kind: SESH_SCAN_NAME <= scan.part.kind <= SESH_SCAN_NULL;
        //@ check part_flags: scan.part.flags <= (SESH_SCAN_FIRST | SESH_SCAN_LAST | SESH_SCAN_LONE);
#ifdef EXACT
        //@ check part_text: scan.part.length == 0 || \valid_read(scan.part.text + (0 .. scan.part.length - 1));
#endif
}

/* Sets a chunk with this many readable bytes, or with any number of them. */
static void set_chunk(int length)
{
    scan.next = chunk + (length >= 0 ? CHUNK - length : Frama_C_interval(0, CHUNK - 1));
    scan.end = chunk + CHUNK;
}

/* One turn of the loop in sesh_scan_next. */
static int one_turn(void)
{
    if (scan.place < STRING) return structure(&scan);
    if (scan.place == STRING) return string(&scan);
    if (scan.place >= NUMBER) return number(&scan);
    if (scan.place >= LITERAL) return literal(&scan);
    return scan.place == ESCAPE ? escape(&scan) : hex(&scan);
}

static void turn(int length, unsigned place, bool inside, bool dropped)
{
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside, dropped);
    set_chunk(length);
#ifdef EXACT
    check(sesh_scan_next(&scan));
#else
    check(one_turn());
#endif
    //@ admit thrown_away: \false;
}

#ifdef EXACT
#define CONTAINERS (2 * SESH_MAX_NEST + 1) /* that are left at once */

/* Ends the text, and leaves this many of the open containers. */
static void end_and_skip(unsigned place, bool inside, bool dropped)
{
    unsigned containers;
    int status;
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside, dropped);
    set_chunk(0);
    status = sesh_scan_end(&scan);
    //@ check ended: status == SESH_OK || status == SESH_E_INCOMPLETE;
    //@ loop unroll CONTAINERS + 1;
    for (containers = 0; containers <= CONTAINERS; containers++) {
        scan.depth = (uint8_t)Frama_C_unsigned_int_interval(containers, SESH_MAX_DEPTH);
        sesh_scan_skip(&scan, containers);
        //@ check skipped: 1 <= scan.skip <= SESH_MAX_DEPTH + 1;
    }
    //@ admit thrown_away: \false;
}

#endif

#ifndef EXACT
/* In a literal: only its letters and the byte after them are read. */
static void literal_turns(unsigned place, bool inside, bool dropped)
{
    int length;
    //@ loop unroll LETTERS + 1;
    for (length = 1; length <= LETTERS + 1; length++)
        turn(length, place, inside, dropped);
}
#endif

static void each_place(int length, bool inside, bool dropped)
{
    unsigned i;
    //@ loop unroll 256;
    for (i = 0; i < 256; i++) {
        /* Outside containers there are only two of the places between tokens. */
        if (!places[i] || (!inside && i != END && i != VALUE && i < STRING)) continue;
#ifdef EXACT
        if (length == 0) end_and_skip(i, inside, dropped);
        else turn(length, i, inside, dropped);
#else
        if (i >= LITERAL && i < NUMBER) literal_turns(i, inside, dropped);
        else turn(length, i, inside, dropped);
#endif
    }
}

static void each(int length)
{
    each_place(length, false, false);
    each_place(length, false, true);
    each_place(length, true, false);
    each_place(length, true, true);
}

int main(void)
{
#ifdef EXACT
    int length;
    //@ loop unroll CHUNK + 1;
    for (length = 0; length <= CHUNK; length++)
        each(length);
#else
    each(-1);
#endif
    return 0;
}
