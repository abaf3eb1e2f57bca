/* SPDX-License-Identifier: MIT */
/*
 * scan: any state within its invariant, at each place of the automaton; then one
 * turn of the loop in sesh_scan_next, or of the one in structure, with any bytes; then
 * the invariant again. So any input is covered, of any length and in any chunks.
 * Where there are calls for speed alone (SESH_HOST), each of them takes a turn, too: the
 * beginning of a chunk, the rest of a string, a byte that comes alone, what is dropped, a
 * name, and a value.
 *
 * With MEMBER there are only the last three: more bytes than the other turns need lead
 * through all of their code. The first one is not blank there, as behind blanks there
 * is what a shorter chunk begins with.
 */
#include "prove.h"

#include "../../src/scan.c"

static uint8_t chunk[CHUNK];
static struct sesh_scan scan;

/* All places there are. */
static const uint8_t places[] = {
    AT(end),   AT(first_element), AT(value), AT(first_name), AT(name),     AT(colon),  AT(after_member), AT(after_element),
    AT(minus), AT(point),         AT(e),     AT(sign),       AT(t),        AT(tr),     AT(tru),          AT(f),
    AT(fa),    AT(fal),           AT(n),     AT(nu),         AT(nul),      AT(integer), AT(zero),        AT(fraction),
    AT(exponent), AT(done),       STRING,    ESCAPE,         HEX};

#define PLACES 29
typedef char places_are_so_many[sizeof places == PLACES ? 1 : -1];

static int is_place(unsigned place)
{
    unsigned i;
    //@ loop unroll PLACES;
    for (i = 0; i < PLACES; i++) {
        if (places[i] == place) return 1;
    }
    return 0;
}

/* The invariant, but for what the loops below take one by one. */
static int limits(void)
{
    if (scan.max_depth < 1 || scan.max_depth > SESH_MAX_DEPTH || scan.depth > scan.max_depth) return 0;
    if (scan.skip > SESH_MAX_DEPTH + 1 || scan.part.kind > SESH_SCAN_NULL) return 0;
    return (scan.flags & ~(SESH_SCAN_FIRST | SESH_SCAN_LONE)) == 0;
}

static int container(void)
{
    if (scan.depth == 0) return scan.after == AT(end);
    return scan.after == AT(after_member) || scan.after == AT(after_element);
}

/* Where depth is 0 there are no names, members and elements. */
static int outside(void)
{
    if (scan.depth != 0 || scan.place == AT(end) || scan.place == AT(value) || scan.place >= AT(minus)) return 1;
    return 0;
}

static int token(void)
{
    if (scan.place == STRING || scan.place == ESCAPE || scan.place == HEX) {
        if (scan.part.kind == SESH_SCAN_NAME) return scan.depth != 0;
        return scan.part.kind == SESH_SCAN_STRING;
    }
    if (scan.place >= AT(minus) && scan.place < STRING) return scan.part.kind >= SESH_SCAN_NUMBER;
    return 1;
}

static int left(void)
{
    if (scan.place == STRING) return scan.left <= 3;
    if (scan.place == HEX) return scan.left >= 1 && scan.left <= 4;
    return scan.left == 0;
}

static void arbitrary(unsigned place, int inside)
{
    Frama_C_make_unknown((char *)&scan, sizeof scan);
    Frama_C_make_unknown((char *)chunk, sizeof chunk);
    scan.max_depth = SESH_MAX_DEPTH;
    scan.place = (uint8_t)place;
    scan.depth = inside != 0 ? (uint8_t)Frama_C_interval(1, SESH_MAX_DEPTH) : 0;
    scan.after = inside == 0 ? AT(end) : inside == 1 ? AT(after_member) : AT(after_element);
    scan.skip = (uint8_t)Frama_C_interval(0, SESH_MAX_DEPTH + 1);
    scan.flags = (uint8_t)(Frama_C_interval(0, 7) & (SESH_SCAN_FIRST | SESH_SCAN_LONE));
    scan.part.kind = (uint8_t)Frama_C_interval(0, SESH_SCAN_NULL);
    if (place >= AT(minus) && place < STRING) scan.part.kind = (uint8_t)Frama_C_interval(SESH_SCAN_NUMBER, SESH_SCAN_NULL);
    if (place >= STRING) scan.part.kind = SESH_SCAN_STRING;
    if (place >= STRING && inside != 0 && Frama_C_nondet(0, 1)) scan.part.kind = SESH_SCAN_NAME;
    scan.left = 0;
    if (place == STRING) scan.left = (uint8_t)Frama_C_interval(0, 3);
    if (place == HEX) scan.left = (uint8_t)Frama_C_interval(1, 4);
}

/* What is answered, and that the invariant holds again unless it is an error. */
static void check(int kind)
{
    int known;
    //@ check next: \object_pointer((uint8_t *)scan.next) && (const uint8_t *)chunk <= scan.next <= scan.end;
    //@ check answer: SESH_E_TRAILING <= kind <= SESH_SCAN_NULL;
    if (kind < 0) return;
    known = is_place(scan.place);
    //@ check place: known == 1;
    known = limits();
    //@ check limits: known != 0;
    known = container();
    //@ check container: known != 0;
    known = outside();
    //@ check outside: known != 0;
    known = token();
    //@ check token: known != 0;
    known = left();
    //@ check left: known != 0;
    if (kind < SESH_SCAN_NAME) return;
    //@ check part_kind: SESH_SCAN_NAME <= scan.part.kind <= SESH_SCAN_NULL;
    //@ check part_flags: scan.part.flags <= (SESH_SCAN_FIRST | SESH_SCAN_LAST | SESH_SCAN_LONE);
#ifdef EXACT
    //@ check part_text: scan.part.length == 0 || \valid_read(scan.part.text + (0 .. scan.part.length - 1));
#endif
}

/* A chunk of which so many bytes are to be read, or any number. */
static void set_chunk(int length)
{
    scan.next = chunk + (length >= 0 ? CHUNK - length : Frama_C_interval(0, CHUNK - 1));
    scan.end = chunk + CHUNK;
#ifdef MEMBER
    chunk[CHUNK - length] = (uint8_t)Frama_C_interval(' ' + 1, 255);
#endif
}

/* One turn of the loop in sesh_scan_next, and of the one in structure. */
static int one_turn(void)
{
    const uint8_t *p;
    if (scan.place >= AT(after_backslash)) return step(&scan);
    p = sesh_run_blank(&scan, scan.next);
    return p == scan.end ? SESH_SCAN_MORE : between(&scan, p);
}

static void turn(int length, unsigned place, int inside)
{
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside);
    set_chunk(length);
    //@ split scan.skip == 0;
    check(one_turn());
    //@ admit thrown_away: \false;
}

#if SESH_HOST
/* A step through what is dropped has come to p. */
static void passed(const uint8_t *p)
{
    if (p != NULL) scan.next = p;
    check(SESH_SCAN_MORE);
}

#ifndef MEMBER
/* A chunk begins. */
static void resume(int length, unsigned place, int inside)
{
    if (length == 0 || Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside);
    set_chunk(length);
    sesh_scan_resume(&scan);
    //@ check resumed: scan.place == place;
    check(SESH_SCAN_MORE);
    //@ admit thrown_away: \false;
}

/* What the chunk has of a string that is reported: outside of all containers none is, but
   for its first part. */
static void rest(int length, unsigned place, int inside)
{
    if (length == 0 || Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside);
    set_chunk(length);
    //@ split scan.skip == 0;
    if (sesh_scan_in_string(&scan)) check(sesh_scan_rest(&scan));
    //@ admit thrown_away: \false;
}

/* A byte that comes alone: what came before was read to its end. */
static void lone_byte(unsigned place, int inside)
{
    unsigned which;
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside);
    set_chunk(0);
    //@ split scan.skip == 0;
    which = sesh_scan_byte(&scan, (unsigned)Frama_C_interval(0, 255));
    //@ check not_taken: which != SESH_CLASS_NONE || scan.place == place || scan.place == scan.after;
    //@ check class: which <= SESH_CLASS_DIGIT || which == SESH_CLASS_NONE;
    //@ check not_read: scan.next == scan.end;
    check(SESH_SCAN_MORE);
    //@ admit thrown_away: \false;
}

/* What a chunk begins with while something is dropped. */
static void pass_chunk(int length, unsigned place, int inside)
{
    if (length == 0 || Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside);
    scan.skip = (uint8_t)Frama_C_interval(1, SESH_MAX_DEPTH + 1);
    set_chunk(length);
    passed(pass_first(&scan));
    //@ admit thrown_away: \false;
}
#endif

/* A step more: from a name, from a value, from what may be behind one. */
static void pass_more(int length, unsigned place, int inside)
{
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside);
    scan.skip = (uint8_t)Frama_C_interval(1, SESH_MAX_DEPTH);
    set_chunk(length);
    passed(pass(&scan, scan.next));
    //@ admit thrown_away: \false;
}

/* A name that is to be reported, or its first part. */
static void name(int length, unsigned place, int inside)
{
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside);
    set_chunk(length);
    if (sesh_scan_at_item(&scan) && !sesh_scan_at_value(&scan)) check(sesh_scan_name(&scan));
    //@ admit thrown_away: \false;
}

/* A value: an element, or behind a name that was reported, which who was told it may have
   dropped. */
static void value(int length, unsigned place, int inside)
{
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(place, inside);
    set_chunk(length);
    if (place == STRING) scan.part.kind = SESH_SCAN_NAME;
    check(sesh_scan_value(&scan));
    //@ admit thrown_away: \false;
}
#endif

/* All that may come in a state. Behind a name there is a colon, which the name may have
   taken with it; or what is left of the name. */
static void each_turn(int length, unsigned place, int inside)
{
#ifndef MEMBER
    turn(length, place, inside);
#if SESH_HOST
    resume(length, place, inside);
    if (inside != 0 && place == STRING) rest(length, place, inside);
    lone_byte(place, inside);
    pass_chunk(length, place, inside);
#endif
#endif
#if SESH_HOST
    if (inside != 0 && place < AT(after_backslash) && place != AT(end) && place != AT(colon)) pass_more(length, place, inside);
    name(length, place, inside);
    if (inside != 0 && (place == AT(colon) || place == AT(value) || place == STRING)) value(length, place, inside);
#endif
}

static void each(int length)
{
    int inside;
    unsigned i;
    //@ loop unroll 3;
    for (inside = 0; inside < 3; inside++) {
        //@ loop unroll PLACES;
        for (i = 0; i < PLACES; i++) {
            /* Of those between tokens, outside of containers there are two. */
            if (inside != 0 || places[i] == AT(end) || places[i] == AT(value) || places[i] >= AT(minus))
                each_turn(length, places[i], inside);
        }
    }
}

int main(void)
{
#ifdef EXACT
    int length;
    //@ loop unroll CHUNK;
    for (length = 1; length <= CHUNK; length++)
        each(length);
#else
    each(-1);
#endif
    return 0;
}
