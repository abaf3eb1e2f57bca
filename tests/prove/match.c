/* SPDX-License-Identifier: MIT */
/*
 * match: after any part of a name the state is a row and as much of its name as was
 * read, or no row; and in the pointer a place in the reference token that is to be
 * matched, or none. From each such state, with a part of no, one or two bytes, there
 * is another one. (A longer part goes byte by byte through the same states.)
 *
 * Where there is a call for a byte that comes alone (SESH_HOST), it leads from each state
 * to another one, too. Of the part scan promises that U+0000 comes alone.
 */
#include "prove.h"

#include <sesh/jwt_header.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#include "../../src/match.h"
#include "../../src/reader.h"

/* With FEW there are two types and short pointers: enough to go through all of the code,
   in a form that saves time by more of it. */
#define BYTES 2 /* of a part */
#ifdef FEW
#define CHARACTERS 2 /* of a pointer */
#else
#define CHARACTERS 4
#endif
#define LONGEST 32 /* name in a document */

static volatile unsigned any;
static struct sesh_reader reader;
static uint8_t bytes[BYTES];

/* A part at the end of its memory. */
static void set_part(size_t length, unsigned flags)
{
    struct sesh_token_part *part = &reader.scan.part;
    part->kind = SESH_SCAN_NAME;
    part->text = bytes + BYTES - length;
    part->length = length;
    reader.scan.end = bytes + BYTES;
    part->flags = (uint8_t)(flags | (any & SESH_SCAN_LONE));
    bytes[0] = (uint8_t)Frama_C_interval(length == 2, 255);
    bytes[1] = (uint8_t)Frama_C_interval(length == 2, 255);
}

/* ---- names of fields ------------------------------------------------------- */

static unsigned name_length(const struct sesh_type *type, unsigned row)
{
    const char *name = type->names + type->rows[row].name;
    unsigned length = 0;
    //@ loop unroll LONGEST;
    while (name[length] != '\0')
        length++;
    return length;
}

/* The row, and as much of its name as it has. */
static int is_state(const struct sesh_type *type)
{
    if (reader.match_row == SESH_NO_ROW) return 1;
    return reader.match_row < type->row_count && reader.match_length <= name_length(type, reader.match_row);
}

static void match(const struct sesh_type *type, size_t length, unsigned flags)
{
    unsigned row;
    int kept;
    if (Frama_C_nondet(0, 1)) return;
    set_part(length, flags);
    row = sesh_match(&reader);
    kept = is_state(type);
    //@ check state: kept != 0;
    if ((flags & SESH_SCAN_LAST) != 0) {
        kept = row == SESH_NO_ROW || (row < type->row_count && type->rows[row].kind != SESH_PREFIX);
        //@ check row: kept != 0;
    }
    //@ admit thrown_away: \false;
}

#if SESH_HOST
/* One byte more, of plain text, of a name that may be that of a row. */
static void match_byte(const struct sesh_type *type)
{
    unsigned row = reader.match_row;
    unsigned length = reader.match_length;
    bool matched;
    int kept;
    if (Frama_C_nondet(0, 1) || !sesh_match_open(&reader)) return;
    matched = sesh_match_byte(&reader, (unsigned)Frama_C_interval(' ', 0x7F));
    kept = is_state(type) && reader.match_row == row && reader.match_length == length + matched;
    //@ check byte_state: kept != 0;
    //@ admit thrown_away: \false;
}

/* A name begins. */
static void begin(const struct sesh_type *type)
{
    int kept;
    if (Frama_C_nondet(0, 1)) return;
    sesh_match_begin(&reader);
    kept = is_state(type) && reader.match_row < type->row_count && reader.match_length == 0;
    //@ check begun: kept != 0;
    //@ admit thrown_away: \false;
}
#endif

/* The last part or not. */
static void match_both(const struct sesh_type *type, size_t length, unsigned flags)
{
    match(type, length, flags);
    match(type, length, flags | SESH_SCAN_LAST);
}

/* Each state between the parts of a name, and the first part. */
static void each_state(const struct sesh_type *type, unsigned next)
{
    unsigned row, length;
    reader.level[0].next = (uint8_t)next;
    //@ loop unroll 4;
    for (reader.flags = 0; reader.flags <= (SESH_STRIPPED | SESH_SEARCHED); reader.flags += SESH_STRIPPED) {
        reader.match_row = SESH_NO_ROW;
        //@ loop unroll BYTES + 1;
        for (length = 0; length <= BYTES; length++) {
            match_both(type, length, 0);
            match_both(type, length, SESH_SCAN_FIRST);
        }
        //@ loop unroll SESH_MAX_FIELDS;
        for (row = 0; row < type->row_count; row++) {
            reader.match_row = (uint8_t)row;
            //@ loop unroll LONGEST;
            for (length = 0; length <= name_length(type, row); length++) {
                reader.match_length = (uint8_t)length;
                match(type, 0, SESH_SCAN_LAST);
                match_both(type, 1, 0);
#if SESH_HOST
                match_byte(type);
#endif
            }
        }
    }
}

/* Where there is a prefix the row to be tried first counts at any time, else only
   at the beginning; one that there is not is the first. */
static void check_type(const struct sesh_type *type)
{
    unsigned next;
    if (Frama_C_nondet(0, 1)) return;
    Frama_C_make_unknown((char *)&reader, sizeof reader);
    reader.top = reader.level;
    reader.level[0].type = type;
    if (type->rows[type->row_count - 1].kind != SESH_PREFIX) each_state(type, SESH_MAX_FIELDS);
    //@ loop unroll SESH_MAX_FIELDS;
    for (next = 0; next <= type->row_count; next++) {
        if (type->rows[type->row_count - 1].kind == SESH_PREFIX) {
            each_state(type, next);
        } else {
            reader.level[0].next = (uint8_t)next;
#if SESH_HOST
            begin(type);
#endif
            match_both(type, 1, SESH_SCAN_FIRST);
            match_both(type, 2, SESH_SCAN_FIRST);
        }
    }
    //@ admit type_done: \false;
}

/* ---- the pointer ----------------------------------------------------------- */

static char pointer[CHARACTERS + 1];

/* A character that means nothing in a pointer. */
static char plain(void)
{
    char c = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
    //@ admit plain: c != 0 && c != '/' && c != '~';
    return c;
}

#if SESH_HOST
/* A byte that comes alone to a name on the way is not taken. */
static void check_outside(void)
{
    bool open, taken;
    reader.top = NULL;
    if (Frama_C_nondet(0, 1)) {
        sesh_match_begin(&reader);
        //@ check outside_begun: reader.at_match == reader.at_next + 1;
        //@ admit begun_outside: \false;
    }
    open = sesh_match_open(&reader);
    taken = sesh_match_byte(&reader, (unsigned)Frama_C_interval(' ', 0x7F));
    //@ check outside_open: open == (reader.at_match != \null);
    //@ check outside_byte: taken == 0;
}
#endif

/* From a slash, and from a place in its token. */
static void match_at(const char *at_next, const char *at_match, unsigned length, unsigned flags)
{
    const char *end;
    if (Frama_C_nondet(0, 1)) return;
    reader.options.at = pointer;
    reader.at_next = at_next;
    reader.at_match = at_match;
    set_part(length, flags | (any & SESH_SCAN_LAST));
#if SESH_HOST
    check_outside();
#endif
    end = sesh_match_at(&reader);
    //@ check end: end == NULL || (\valid_read(end) && end > at_next);
    //@ check at_end: end == NULL || *end == '/' || *end == 0;
    end = reader.at_match;
    //@ check within: end == NULL || (\valid_read(end) && end > at_next);
    //@ admit thrown_away: \false;
}

static void at_slash(const char *at)
{
    const char *end = sesh_match_at_skip(at);
    const char *p;
    uint32_t element = sesh_match_at_element(at);
    unsigned length;
    //@ check skip_end: \valid_read(end) && at < end && (*end == '/' || *end == 0);
    //@ check element: 1 <= element <= 65535 || element == SESH_NO_ELEMENT;
    //@ loop unroll BYTES + 1;
    for (length = 0; length <= BYTES; length++) {
        match_at(at, NULL, length, SESH_SCAN_FIRST);
        match_at(at, NULL, length, 0);
        //@ loop unroll CHARACTERS;
        for (p = at + 1; p <= end; p++) {
            /* Never between a tilde and what follows it. */
            if (p[-1] != '~') match_at(at, p, length, 0);
        }
    }
}

/* Every text of so many characters, each of them a slash, a tilde, 0 or 1, or another
   one; and from each slash in those that are pointers. */
static void each_text(unsigned length)
{
    unsigned text, i;
    //@ loop unroll 256;
    for (text = 0; text < 1u << 2 * length; text++) {
        if (Frama_C_nondet(0, 1)) continue;
        //@ loop unroll CHARACTERS;
        for (i = 0; i < length; i++) {
            unsigned kind = text >> 2 * i & 3;
            pointer[i] = kind == 0 ? '/' : kind == 1 ? '~' : kind == 2 ? (char)Frama_C_nondet('0', '1') : plain();
        }
        pointer[length] = '\0';
        if (sesh_match_at_valid(pointer)) {
            //@ loop unroll CHARACTERS;
            for (i = 0; i < length; i++) {
                if (pointer[i] == '/') at_slash(pointer + i);
            }
        }
        //@ admit text_done: \false;
    }
}

/* Names that begin alike, and a prefix that one of them begins like. */
static const struct sesh_row prefixed_rows[] = {{0, 0, 0, 0, 0, SESH_INT, 0},
                                                {3, 0, 0, 0, 0, SESH_INT, 0},
                                                {7, 0, 0, 0, 0, SESH_INT, 0},
                                                {10, 0, 0, 0, 0, SESH_PREFIX, 0}};
static const struct sesh_type prefixed = {prefixed_rows, "ab\0abc\0p:\0p:/", NULL, 0, 4, 1, 0, 0};

int main(void)
{
    unsigned length;
    check_type(&prefixed);
#ifdef LONG
    check_type(&sesh_webuntis_type);
    check_type(&sesh_verdocs_type);
    check_type(&sesh_verdocs_iprofile_type);
    check_type(&sesh_thoughtspot_type);
#endif
#ifndef FEW
    check_type(&sesh_webuntis_person_entry_type);
    check_type(&sesh_verdocs_irole_type);
    check_type(&sesh_verdocs_iorganization_type);
    check_type(&sesh_thoughtspot_eformat_type);
    check_type(&sesh_jwt_header_type);
#endif
    check_type(&sesh_webuntis_reply_type);
    //@ loop unroll CHARACTERS + 1;
    for (length = 0; length <= CHARACTERS; length++)
        each_text(length);
    return 0;
}
