/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes writing: a struct of arbitrary bytes is written and read back.
 *
 *     1 byte   type     1 byte   flags of sesh_write, and the two below
 *     2 bytes  the piece at which the sink gives up (STUBBORN)
 *     the rest is the struct
 *
 * TIDY turns it into a struct as reading leaves it, which must then be read back
 * unchanged. Without TIDY, masks, counts and strings are arbitrary.
 */
#include "common.h"

#include <string.h>

#include <sesh/write.h>

#include "../../src/kind/kind.h"

enum { TIDY = 4, STUBBORN = 8, REFUSED = 77 };

static FUZZ_ALIGNED uint8_t session[FUZZ_STRUCT];
static struct fuzz_text text, again;
static struct result back;

/* ---- tidying ------------------------------------------------------------ */

static void tidy_struct(const struct sesh_type *type, uint8_t *base, bool tidy, bool element);

static void set_bit(const struct sesh_type *type, uint8_t *base, unsigned which, unsigned field, bool on)
{
    uint64_t bit = (uint64_t)1 << field;
    uint64_t mask = 0;
    /* Masks are unsigned integers of their width; this machine is little-endian. */
    memcpy(&mask, base + which * type->mask, type->mask);
    mask = on ? mask | bit : mask & ~bit;
    memcpy(base + which * type->mask, &mask, type->mask);
}

static bool bit(const struct sesh_type *type, const uint8_t *base, unsigned which, unsigned field)
{
    uint64_t mask = 0;
    memcpy(&mask, base + which * type->mask, type->mask);
    return (mask >> field & 1) != 0;
}

/* Ends a string before the first byte that is not UTF-8; zeros follow. */
static void tidy_string(uint8_t *string, size_t size)
{
    const uint8_t *end = (const uint8_t *)memchr(string, 0, size - 1);
    size_t length = end != NULL ? (size_t)(end - string) : size - 1;
    while (!fuzz_is_utf8(string, length))
        length--;
    memset(string + length, 0, size - length);
}

/* Ends bytes where the member ends; zeros follow. */
static void tidy_bytes(uint8_t *value, size_t size)
{
    uint16_t *length = (uint16_t *)(void *)value;
    size_t most = size - sizeof *length;
    *length = (uint16_t)(*length % (most + 1));
    memset(value + sizeof *length + *length, 0, most - *length);
}

/* A SET has bits only for names. */
static void tidy_set(const struct sesh_kind *kind, uint8_t *value, size_t size)
{
    const char *names = ((const struct sesh_name_list *)(const void *)kind)->names;
    unsigned count = 0;
    unsigned bit;
    for (; *names != '\0'; names += strlen(names) + 1)
        count++;
    /* The fuzz targets run on little-endian machines. */
    for (bit = count; bit < 8 * size; bit++)
        value[bit / 8] &= (uint8_t) ~(1u << bit % 8);
}

static void tidy_values(const struct sesh_type *type, const struct sesh_row *row, uint8_t *base, bool tidy)
{
    uint8_t *value = base + row->offset;
    unsigned i;
    unsigned values = row->count != 0 ? row->elements : 1;
    for (i = 0; i < values; i++, value += row->size) {
        bool object = (row->flags & SESH_OBJECT) != 0;
        /* In C, a bool must hold no other byte than 0 and 1. */
        if (!object && type->kinds[row->of]->form == SESH_FORM_BOOL) *value &= 1;
        if (!object && type->kinds[row->of]->form == SESH_FORM_TEXT && tidy) tidy_string(value, row->size);
        if (!object && type->kinds[row->of]->form == SESH_FORM_BYTES && tidy) tidy_bytes(value, row->size);
        if (!object && type->kinds[row->of]->form == SESH_FORM_NAMES && tidy) {
            tidy_set(type->kinds[row->of], value, row->size);
        }
        if (object) tidy_struct(type->types[row->of], value, tidy, (row->flags & SESH_LIST) != 0);
    }
}

/* Makes required members present, and sets absent ones to zero. */
static void tidy_field(const struct sesh_type *type, uint8_t *base, unsigned field, bool required)
{
    const struct sesh_row *row = &type->rows[field];
    bool has = bit(type, base, 0, field);
    bool array = row->count != 0;
    size_t used = row->size;
    if (required && (row->flags & SESH_REQUIRED) != 0) has = true;
    if (required && (row->flags & SESH_NULLABLE) != 0 && !has) set_bit(type, base, 1, field, true);
    set_bit(type, base, 0, field, has);
    if (has) set_bit(type, base, 1, field, false);
    if (array) {
        uint16_t *count = (uint16_t *)(void *)(base + row->count);
        *count = (uint16_t)(has ? *count % (row->elements + 1u) : 0);
        used = (size_t)*count * row->size;
    }
    if (!has) used = 0;
    memset(base + row->offset + used, 0, (size_t)row->size * (array ? row->elements : 1u) - used);
}

static void tidy_struct(const struct sesh_type *type, uint8_t *base, bool tidy, bool element)
{
    unsigned i;
    /* An element that was a bare string has only that member. */
    bool bare = element && type->bare != 0 && (*base & 3) == 3;
    for (i = 0; i < type->fields; i++) {
        tidy_values(type, &type->rows[i], base, tidy);
        if (!tidy) continue;
        if (bare) set_bit(type, base, 0, i, i + 1 == type->bare);
        if (bare) set_bit(type, base, 1, i, false);
        tidy_field(type, base, i, !bare);
    }
}

/* ---- checks ------------------------------------------------------------- */

struct stubborn {
    unsigned left;
};

static int give_up(void *context, const char *piece, size_t length)
{
    struct stubborn *s = (struct stubborn *)context;
    (void)piece;
    (void)length;
    if (s->left == 0) fuzz_fail("I11", "the sink was called again after it gave up");
    return --s->left == 0 ? REFUSED : 0;
}

static void check_sink(const struct sesh_type *type, unsigned flags, unsigned pieces)
{
    struct stubborn s;
    int status;
    s.left = 1 + pieces;
    status = sesh_write(type, session, flags, give_up, &s);
    if (status != (s.left == 0 ? REFUSED : 0)) fuzz_fail("I11", "sesh_write does not answer what the sink did");
}

static void read_back(const struct fuzz_type *type, bool tidy)
{
    struct reading r;
    memset(&r, 0, sizeof r);
    r.type = type->type;
    r.work_size = type->work;
    r.text = text.bytes;
    r.length = text.length;
    r.options.clip = !tidy;
    r.options.reject_unknown = true;
    fuzz_read(&r, &back);
}

/* Checks that the members are the same: everything that was written is written again, and the
   masks are equal. */
static void check_tidy(const struct fuzz_type *type)
{
    bool accepted = back.status == SESH_OK;
    if (!accepted && (back.status != SESH_E_MISSING || fuzz_writes_required(type->type)))
        fuzz_fail("I11", "what was written is refused: %s", sesh_status_name(back.status));
    fuzz_check_struct(type->type, back.session, (struct fuzz_read_how){accepted, false});
    fuzz_write(type->type, back.session, SESH_WRITE_SECRETS, &again);
    if (again.length != text.length || memcmp(again.bytes, text.bytes, text.length) != 0) {
        fuzz_fail("I11", "written, read and written again it is another text");
    }
}

static void check_any(void)
{
    /* The only possible error is something missing. */
    if (back.status != SESH_OK && back.status != SESH_E_MISSING) {
        fuzz_fail("I11", "what was written is refused: %s at %s", sesh_status_name(back.status), back.error.path);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct draw d = {data, data + size};
    const struct fuzz_type *type = &fuzz_types[draw_byte(&d) % fuzz_type_count];
    unsigned flags = draw_byte(&d);
    unsigned pieces = draw_word(&d);
    bool tidy = (flags & TIDY) != 0;
    size_t length = (size_t)(d.end - d.at);
    if (size > FUZZ_LONGEST) return 0;
    memset(session, 0, type->type->size);
    if (length != 0) memcpy(session, d.at, length < type->type->size ? length : type->type->size);
    tidy_struct(type->type, session, tidy, false);
    if ((flags & STUBBORN) != 0) check_sink(type->type, flags & 3u, pieces);
    fuzz_write(type->type, session, flags & 3u, &text);
    fuzz_write(type->type, session, SESH_WRITE_SECRETS, &text);
    read_back(type, tidy);
    if (tidy) check_tidy(type);
    else check_any();
    return 0;
}
