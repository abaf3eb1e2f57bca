/* SPDX-License-Identifier: MIT */
/*
 * bind: every row of every type, with every token that sift passes on for it, at the very
 * end of its memory. The struct holds anything that its counts allow. The kinds are the
 * real ones, except for numbers in text and for what text.c proves. With SHAPES: types that
 * have the other kinds and shapes; no STREAM gets a token.
 */
#include "prove.h"

#include <sesh/jwt_header.h>
#include <sesh/kinds.h>
#include <sesh/oidc_claims.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#ifdef SHAPES
#include "../types/every.h"
#include "../types/shapes.h"

#include "../../src/kind/quoted.h"
#endif
#include "../../src/kind/number.h"
#include "../../src/read/bind.c"

#define TEXT 2048

static struct sesh_reader reader;
static char text[TEXT];
static const char *begin; /* where the value begins */

/* These are proved in kind.c. */
int sesh_number_magnitude(struct sesh_value *value)
{
    return sesh_number_signed(value);
}

int sesh_number_signed(struct sesh_value *value)
{
    //@ check number: value->token->text == begin && begin + value->token->length == text + TEXT;
    if (Frama_C_nondet(0, 1)) return SESH_E_OUT_OF_RANGE;
    value->number = (uint64_t)Frama_C_unsigned_long_long_interval(0, ULLONG_MAX);
    if (Frama_C_nondet(0, 1) != 0) value->clipped = true;
    return SESH_OK;
}

void sesh_number_store(const struct sesh_value *value, void *member)
{
    *(uint64_t *)member = value->number;
}

#ifdef SHAPES
/* These are proved in text.c; what hands out is not called here. */
int sesh_enum_check(struct sesh_value *value)
{
    value->number = Frama_C_unsigned_long_long_interval(0, 254);
    value->clipped = Frama_C_nondet(0, 1) != 0;
    return SESH_OK;
}

void sesh_enum_store(const struct sesh_value *value, void *member)
{
    *(uint8_t *)member = (uint8_t)value->number;
}

int sesh_quoted_check(struct sesh_value *value)
{
    value->number = Frama_C_unsigned_long_long_interval(0, ULLONG_MAX);
    return Frama_C_nondet(SESH_OK, SESH_E_WRONG_TYPE);
}

void sesh_quoted_store(const struct sesh_value *value, void *member)
{
    const struct sesh_kind_quoted *quoted = (const struct sesh_kind_quoted *)(const void *)value->kind;
    quoted->of->store(value, member);
}

static int bytes_check(struct sesh_value *value)
{
    return Frama_C_nondet(SESH_OK, SESH_E_WRONG_TYPE);
}

static void bytes_store(const struct sesh_value *value, void *member)
{
    *(uint16_t *)member = 1;
    ((uint8_t *)member)[value->row->size - 1u] = 1;
}

const struct sesh_kind sesh_kind_bytes = {.tokens = SESH_TAKES(STRING), .check = bytes_check, .store = bytes_store};
#endif

static bool full; /* arrays are full, or empty */

/* Sets the count of the row's array to this many elements, or to none. */
static void hold(unsigned row, unsigned most)
{
    *sesh_count_of(reader.top, sesh_row_of(reader.top, row)) = (uint16_t)(full ? most : 0);
}

/* Binds a value of the row with this much text, and checks what must hold. */
static void bind_as(unsigned row, unsigned type, size_t length, unsigned open, bool element)
{
    const struct sesh_row *of = sesh_row_of(reader.top, row);
    bool counted = sesh_row_is_list(of);
    struct sesh_token token;
    int status;
    if (Frama_C_nondet(0, 1)) return;
    /* sift lets no value into a full array; null may occur there. */
    if (counted) hold(row, of->elements - (type != SESH_TOKEN_NULL));
    reader.level[0].row = (uint8_t)row;
    reader.level[0].element = element;
    reader.open = (uint8_t)open;
    reader.flags = 0;
    if (!element && reader.top->type->also != 0) reader.flags = (uint8_t)Frama_C_nondet(0, SESH_OTHER_NAME);
    begin = text + sizeof text - length;
    token.text = begin;
    token.length = length;
    token.type = (uint8_t)type;
    status = sesh_bind(&reader, of, &token);
    //@ check status: status == SESH_OK || status == SESH_E_OUT_OF_RANGE || status == SESH_E_WRONG_TYPE;
    if (counted) {
        //@ check counted: *((uint16_t *)(reader.top->base + of->count)) <= of->elements;
    }
    //@ admit thrown_away: \false;
}

static void bind(unsigned row, unsigned type, size_t length, unsigned open)
{
    unsigned flags = sesh_row_of(reader.top, row)->flags;
    bool value = type != SESH_TOKEN_NULL;
    bind_as(row, type, length, open, value && (flags & SESH_LIST) != 0);
    if (value && (flags & SESH_ONE_OR_MANY) != 0) bind_as(row, type, length, open, false);
}

/* Begins a list or an object. */
static void begin_value(unsigned row)
{
    const struct sesh_row *of = sesh_row_of(reader.top, row);
    if (Frama_C_nondet(0, 1)) return;
    if (sesh_row_is_list(of)) hold(row, of->elements);
    sesh_bind_begin(&reader, reader.top, row);
    //@ admit begun: \false;
}

/* Strings: the shortest and the longest that the member holds; if both fit, those in between do
   too. kind.c has those with escapes. */
static void bind_strings(unsigned row, size_t most)
{
    bind(row, SESH_TOKEN_STRING, 0, 0);
    bind(row, SESH_TOKEN_STRING, 1, SESH_CLIPPED);
    bind(row, SESH_TOKEN_STRING, most, 0);
    bind(row, SESH_TOKEN_STRING, most, SESH_CLIPPED);
}

/* Bytes of the row's longest string. */
static size_t longest(const struct sesh_row *row)
{
    const struct sesh_kind *kind = reader.top->type->kinds[row->of];
    return kind->text == SESH_TEXT_OF_MEMBER ? row->size - 1u : kind->text;
}

static void check_row(unsigned row)
{
    const struct sesh_row *of = sesh_row_of(reader.top, row);
    if ((of->flags & SESH_OBJECT) == 0 && reader.top->type->kinds[of->of] != &sesh_kind_stream.kind) {
        unsigned tokens = reader.top->type->kinds[of->of]->tokens;
        if ((tokens & SESH_TAKES(STRING)) != 0) bind_strings(row, longest(of));
        if ((tokens & SESH_TAKES(NUMBER)) != 0) bind(row, SESH_TOKEN_NUMBER, 1, 0);
        if ((tokens & SESH_TAKES(NUMBER)) != 0) bind(row, SESH_TOKEN_NUMBER, SESH_MAX_NUMBER, 0);
        if ((tokens & SESH_TAKES(TRUE)) != 0) bind(row, SESH_TOKEN_TRUE, 4, 0);
        if ((tokens & SESH_TAKES(FALSE)) != 0) bind(row, SESH_TOKEN_FALSE, 5, 0);
    }
    bind(row, SESH_TOKEN_NULL, 4, 0);
    begin_value(row);
}

/* Checks the type with its struct at base. */
static void check_type(const struct sesh_type *type, void *base)
{
    unsigned row;
    if (Frama_C_nondet(0, 1)) return;
    Frama_C_make_unknown((char *)base, type->size);
    Frama_C_make_unknown(text, sizeof text);
    reader.options.merge = Frama_C_nondet(0, 1) != 0;
    reader.options.last_wins = Frama_C_nondet(0, 1) != 0;
    reader.top = reader.level;
    reader.level[0].type = type;
    reader.level[0].base = (uint8_t *)base;
    //@ loop unroll SESH_MAX_FIELDS;
    for (row = 0; row < type->fields; row++) {
        full = false;
        check_row(row);
        full = true;
        if (sesh_row_is_list(&type->rows[row])) check_row(row);
    }
    //@ admit type_done: \false;
}

#ifdef SHAPES
static struct sesh_oidc_claims oidc_claims;
static struct sesh_every_kind every_kind;
static struct sesh_shapes shapes;
static struct sesh_shapes_each shapes_each;

int main(void)
{
    check_type(&sesh_oidc_claims_type, &oidc_claims);
    check_type(&sesh_every_kind_type, &every_kind);
    check_type(&sesh_shapes_type, &shapes);
    check_type(&sesh_shapes_each_type, &shapes_each);
    return 0;
}
#else
static struct sesh_webuntis webuntis;
static struct sesh_webuntis_person_entry webuntis_person_entry;
static struct sesh_webuntis_reply webuntis_reply;
static struct sesh_verdocs verdocs;
static struct sesh_verdocs_ipermission verdocs_ipermission;
static struct sesh_verdocs_irole verdocs_irole;
static struct sesh_verdocs_igroup verdocs_igroup;
static struct sesh_verdocs_iprofile verdocs_iprofile;
static struct sesh_verdocs_iorganization verdocs_iorganization;
static struct sesh_jwt_header jwt_header;
static struct sesh_thoughtspot thoughtspot;
static struct sesh_thoughtspot_eformat thoughtspot_eformat;

int main(void)
{
    check_type(&sesh_webuntis_type, &webuntis);
    check_type(&sesh_webuntis_person_entry_type, &webuntis_person_entry);
    check_type(&sesh_webuntis_reply_type, &webuntis_reply);
    check_type(&sesh_verdocs_type, &verdocs);
    check_type(&sesh_verdocs_ipermission_type, &verdocs_ipermission);
    check_type(&sesh_verdocs_irole_type, &verdocs_irole);
    check_type(&sesh_verdocs_igroup_type, &verdocs_igroup);
    check_type(&sesh_verdocs_iprofile_type, &verdocs_iprofile);
    check_type(&sesh_verdocs_iorganization_type, &verdocs_iorganization);
    check_type(&sesh_thoughtspot_type, &thoughtspot);
    check_type(&sesh_thoughtspot_eformat_type, &thoughtspot_eformat);
    check_type(&sesh_jwt_header_type, &jwt_header);
    return 0;
}
#endif
