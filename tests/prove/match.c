/* SPDX-License-Identifier: MIT */
/*
 * match: after any part of a name, the state is a row and as much of its name as was read, or
 * no row. For the pointer it is a place in the reference token that is being matched, or none.
 * From each such state, a part of zero, one or two bytes leads to another one. (A longer part
 * goes byte by byte through the same states.) scan promises that U+0000 is a part of its own.
 */
#include "prove.h"

#include <sesh/jwt_header.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#include "../../src/read/match.h"
#include "../../src/read/scan.h"
#include "../../src/read/state.h"

#define BYTES 2      /* of a part */
#define CHARACTERS 4 /* of a pointer */
#define LONGEST 32   /* name in a document */

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

static bool has_prefix(const struct sesh_type *type)
{
    return (type->rows[type->rows_count - 1].flags & SESH_PREFIX) == SESH_PREFIX;
}

/* The row, with a valid length of its name; after a prefix, the row is a field's. */
static int is_state(const struct sesh_type *type)
{
    if ((reader.open & SESH_STRIPPED) != 0 && !has_prefix(type)) return 0;
    if (reader.match_row == SESH_NO_ROW) return 1;
    if (reader.match_row >= ((reader.open & SESH_STRIPPED) != 0 ? type->fields : type->rows_count)) return 0;
    return reader.match_length <= name_length(type, reader.match_row);
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
        kept = row == SESH_NO_ROW || (row < type->rows_count && (type->rows[row].flags & SESH_PREFIX) != SESH_PREFIX);
        //@ check row: kept != 0;
    }
    //@ admit thrown_away: \false;
}

/* The last part, and a part that is not the last. */
static void match_both(const struct sesh_type *type, size_t length, unsigned flags)
{
    match(type, length, flags);
    match(type, length, flags | SESH_SCAN_LAST);
}

/* Each state between the parts of a name: a row and a length of its name, or no row. */
static void each_state(const struct sesh_type *type, unsigned open)
{
    unsigned rows = (open & SESH_STRIPPED) != 0 ? type->fields : type->rows_count;
    unsigned row, length;
    reader.open = (uint8_t)open;
    reader.match_row = SESH_NO_ROW;
    match_both(type, BYTES, 0);
    //@ loop unroll SESH_MAX_FIELDS;
    for (row = 0; row < rows; row++) {
        reader.match_row = (uint8_t)row;
        //@ loop unroll LONGEST;
        for (length = 0; length <= name_length(type, row); length++) {
            reader.match_length = (uint8_t)length;
            match(type, 0, SESH_SCAN_LAST);
            match_both(type, 1, 0);
        }
    }
}

/* The first part, with each of the rows tried first; a row that does not exist counts as the
   first. */
static void each_first(const struct sesh_type *type)
{
    unsigned next, length;
    //@ loop unroll SESH_MAX_FIELDS;
    for (next = 0; next <= type->fields; next++) {
        reader.level[0].next = (uint8_t)next;
        //@ loop unroll BYTES + 1;
        for (length = 0; length <= BYTES; length++)
            match_both(type, length, SESH_SCAN_FIRST);
    }
}

static void check_type(const struct sesh_type *type)
{
    if (Frama_C_nondet(0, 1)) return;
    Frama_C_make_unknown((char *)&reader, sizeof reader);
    reader.top = reader.level;
    reader.level[0].type = type;
    each_first(type);
    each_state(type, 0);
    each_state(type, SESH_SEARCHED);
    if (has_prefix(type)) each_state(type, SESH_STRIPPED);
    if (has_prefix(type)) each_state(type, SESH_STRIPPED | SESH_SEARCHED);
    //@ admit type_done: \false;
}

/* ---- the pointer ----------------------------------------------------------- */

static char pointer[CHARACTERS + 1];

/* A character without a meaning in a pointer. */
static char plain(void)
{
    char c = Frama_C_char_interval(CHAR_MIN, CHAR_MAX);
    //@ admit plain: c != 0 && c != '/' && c != '~';
    return c;
}

/* From a slash, and from a place in the token after it. */
static void match_at(const char *at_next, const char *at_match, unsigned length, unsigned flags)
{
    const char *end;
    if (Frama_C_nondet(0, 1)) return;
    reader.options.at = pointer;
    reader.at_next = at_next;
    reader.place.way.match = at_match;
    set_part(length, flags | (any & SESH_SCAN_LAST));
    end = sesh_match_at(&reader);
    //@ check end: end == NULL || (\valid_read(end) && end > at_next);
    //@ check at_end: end == NULL || *end == '/' || *end == 0;
    end = reader.place.way.match;
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

/* All texts of this many characters, each of which is a slash, a tilde, 0, 1 or another one; and
   in those that are pointers, from each slash. */
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

/* Names with the same beginning, another name of one of them, and a prefix with the same
   beginning. */
static const struct sesh_row prefixed_rows[] = {{0, 0, 0, 0, 1, 0, 0},
                                                {3, 0, 0, 0, 1, 0, 0},
                                                {7, 0, 0, 0, 1, 0, 0},
                                                {10, 0, 0, 0, 0, SESH_ALSO, 1},
                                                {13, 0, 0, 0, 0, SESH_PREFIX, 0}};
static const struct sesh_type prefixed = {
    .rows = prefixed_rows, .names = "ab\0abc\0p:\0pc\0p:/", .fields = 3, .rows_count = 5, .mask = 1, .also = 1};

int main(void)
{
    unsigned length;
    check_type(&prefixed);
    check_type(&sesh_verdocs_irole_type);
    check_type(&sesh_thoughtspot_eformat_type);
    check_type(&sesh_jwt_header_type);
    check_type(&sesh_webuntis_reply_type);
#ifdef LONG
    check_type(&sesh_webuntis_person_entry_type);
    check_type(&sesh_webuntis_type);
    check_type(&sesh_verdocs_type);
    check_type(&sesh_verdocs_iorganization_type);
    check_type(&sesh_verdocs_iprofile_type);
    check_type(&sesh_thoughtspot_type);
#endif
    //@ loop unroll CHARACTERS + 1;
    for (length = 0; length <= CHARACTERS; length++)
        each_text(length);
    return 0;
}
