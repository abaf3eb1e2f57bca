/* SPDX-License-Identifier: MIT */
/*
 * bind: every row of every type, every value that sift lets through for it, at the very
 * end of its memory, and the struct holding anything that its counts allow.
 */
#include "prove.h"

#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#include "../../src/bind.c"

#define TEXT 2048
#define COPIED 5

static struct sesh_reader reader;
static char text[TEXT];
static const char *begin; /* of the value */

/* Proved in value.c. */
int sesh_value_integer(const char *number, size_t length, uint64_t *value, bool *fraction)
{
    //@ check number: number == begin && number + length == text + TEXT;
    if (Frama_C_nondet(0, 1)) return SESH_E_OUT_OF_RANGE;
    *value = (uint64_t)Frama_C_unsigned_long_interval(0, ULONG_MAX);
    *fraction = Frama_C_nondet(0, 1) != 0;
    return SESH_OK;
}

/* The row's array holds up to so many elements. */
static void hold(unsigned row, unsigned most)
{
    *sesh_bind_count(reader.top, sesh_row_of(reader.top, row)) = (uint16_t)Frama_C_unsigned_int_interval(0, most);
}

/* A value of the row whose text is so long, and what is true of it. */
static void bind(unsigned row, unsigned kind, size_t length, unsigned flags)
{
    const struct sesh_row *of = sesh_row_of(reader.top, row);
    bool array = (of->flags & SESH_LIST) != 0;
    int status;
    /* sift lets no string into an array that is full; null comes where it is, too. */
    if (array) hold(row, of->elements - (kind == SESH_SCAN_STRING));
    reader.level[0].row = (uint8_t)row;
    reader.scan.part.kind = (uint8_t)kind;
    reader.value = (uint8_t)flags;
    begin = text + sizeof text - length;
    status = sesh_bind(&reader, of, begin, length);
    //@ check status: status == SESH_OK || status == SESH_E_OUT_OF_RANGE || status == SESH_E_WRONG_TYPE;
    if (array) {
        //@ check counted: *((uint16_t *)(reader.top->base + of->count)) <= of->elements;
    }
}

/* Strings: the shortest and the longest that the member holds; where both fit, what
   is between them does. Those with escapes are check_copy's. */
static void bind_strings(unsigned row, size_t most)
{
    unsigned flags;
    //@ loop unroll 2;
    for (flags = 0; flags <= SESH_VALUE_CLIPPED; flags += SESH_VALUE_CLIPPED) {
        bind(row, SESH_SCAN_STRING, 0, flags);
        bind(row, SESH_SCAN_STRING, 1, flags);
        bind(row, SESH_SCAN_STRING, most, flags);
    }
}

static void bind_other(unsigned row, bool number)
{
    bind(row, number ? SESH_SCAN_NUMBER : SESH_SCAN_TRUE, number ? 1 : 4, 0);
    bind(row, number ? SESH_SCAN_NUMBER : SESH_SCAN_FALSE, number ? SESH_MAX_NUMBER : 5, 0);
}

static void check_row(unsigned row)
{
    const struct sesh_row *of = sesh_row_of(reader.top, row);
    unsigned kind = of->kind & SESH_KIND;
    if (of->kind == SESH_PREFIX) return;
    if (kind == SESH_STR) bind_strings(row, of->size - 1u);
    else if (kind != SESH_OBJECT) bind_other(row, kind != SESH_BOOL);
    bind(row, SESH_SCAN_NULL, 4, 0);
    if ((of->flags & SESH_LIST) != 0) hold(row, of->elements);
    sesh_bind_reset(&reader, reader.top, row);
}

/* The type's struct at base. */
static void check_type(const struct sesh_type *type, void *base)
{
    unsigned row;
    Frama_C_make_unknown((char *)base, type->size);
    Frama_C_make_unknown(text, sizeof text);
    reader.options.merge = Frama_C_nondet(0, 1) != 0;
    reader.options.last_wins = Frama_C_nondet(0, 1) != 0;
    reader.top = reader.level;
    reader.level[0].type = type;
    reader.level[0].base = (uint8_t *)base;
    //@ loop unroll SESH_MAX_FIELDS;
    for (row = 0; row < type->row_count; row++)
        check_row(row);
}

/* Frames of so many characters, each of them escaped or not, into a member that
   has room for them and the NUL and no byte more. */
static void check_copy(size_t characters, unsigned escaped)
{
    char frame[2 * COPIED];
    uint8_t room[COPIED + 1];
    size_t length = 0;
    size_t i;
    //@ loop unroll COPIED;
    for (i = 0; i < characters; i++) {
        bool is_escaped = (escaped >> i & 1) != 0;
        if (is_escaped) frame[length++] = '\\';
        frame[length++] = is_escaped ? (char)Frama_C_nondet('"', '\\') : 'c';
    }
    copy_string(room + COPIED - characters, frame, length, SESH_VALUE_ESCAPED);
    //@ check nul: room[COPIED] == 0;
    //@ check written: \initialized(room + (COPIED - characters .. COPIED));
}

static struct sesh_webuntis webuntis;
static struct sesh_webuntis_person_entry webuntis_person_entry;
static struct sesh_webuntis_reply webuntis_reply;
static struct sesh_verdocs verdocs;
static struct sesh_verdocs_irole verdocs_irole;
static struct sesh_verdocs_iprofile verdocs_iprofile;
static struct sesh_verdocs_iorganization verdocs_iorganization;
static struct sesh_thoughtspot thoughtspot;
static struct sesh_thoughtspot_eformat thoughtspot_eformat;

int main(void)
{
    size_t characters;
    unsigned escaped;
    check_type(&sesh_webuntis_type, &webuntis);
    check_type(&sesh_webuntis_person_entry_type, &webuntis_person_entry);
    check_type(&sesh_webuntis_reply_type, &webuntis_reply);
    check_type(&sesh_verdocs_type, &verdocs);
    check_type(&sesh_verdocs_irole_type, &verdocs_irole);
    check_type(&sesh_verdocs_iprofile_type, &verdocs_iprofile);
    check_type(&sesh_verdocs_iorganization_type, &verdocs_iorganization);
    check_type(&sesh_thoughtspot_type, &thoughtspot);
    check_type(&sesh_thoughtspot_eformat_type, &thoughtspot_eformat);
    //@ loop unroll COPIED + 1;
    for (characters = 0; characters <= COPIED; characters++) {
        //@ loop unroll 32;
        for (escaped = 0; escaped < 1u << characters; escaped++)
            check_copy(characters, escaped);
    }
    return 0;
}
