/* SPDX-License-Identifier: MIT */
/* Writes a struct as a form: name=value&name=value. */
#include <sesh/write.h>

#include "../kind/bytes.h"
#include "../kind/set.h"
#include "../level.h"
#include "scalar.h"

#ifdef SESH_WEAK_WRITERS
#pragma weak sesh_bytes_write
#pragma weak sesh_enum_name
#pragma weak sesh_set_next
#endif

struct form {
    const SESH_ROM struct sesh_type *type;
    sesh_write_sink sink;
    void *context;
    bool written; /* whether a member was written */
};

static int put_form(const struct form *f, const char *text, size_t length)
{
    return f->sink(f->context, text, length);
}

/* Is the byte written as it is in a form? (WHATWG URL, "application/x-www-form-urlencoded
   percent-encode set".) */
static bool is_form_byte(unsigned c)
{
    if ((c | 0x20u) - 'a' < 26u || c - '0' < 10u) return true;
    return c == '*' || c == '-' || c == '.' || c == '_';
}

/* Writes a byte that cannot be written as it is. */
static int put_percent(const struct form *f, unsigned c)
{
    static const char hex[] = "0123456789ABCDEF";
    char text[3] = {'%'};
    if (c == ' ') return put_form(f, "+", 1);
    text[1] = hex[c >> 4];
    text[2] = hex[c & 15u];
    return put_form(f, text, sizeof text);
}

static int put_encoded(const struct form *f, const char *text, size_t length)
{
    int status = 0;
    while (status == 0 && length != 0) {
        size_t run = 0;
        while (run < length && is_form_byte((uint8_t)text[run]))
            run++;
        status = run != 0 ? put_form(f, text, run) : put_percent(f, (uint8_t)*text);
        if (run == 0) run = 1;
        text += run;
        length -= run;
    }
    return status;
}

/* Writes a name of a field or of a list, which is in flash on AVR. */
static int put_form_name(const struct form *f, const SESH_ROM char *name)
{
    int status = 0;
    for (; status == 0 && *name != '\0'; name++) {
        char c = *name;
        status = put_encoded(f, &c, 1);
    }
    return status;
}

static int put_form_value(const struct form *f, const SESH_ROM struct sesh_row *row, const uint8_t *value)
{
    const SESH_ROM struct sesh_kind *kind = f->type->kinds[row->of];
    unsigned form = kind->form;
    char text[SESH_SCALAR_TEXT];
    size_t length = 0;
    /* All characters of base64url are written as they are. */
    if (form == SESH_FORM_BYTES) return sesh_bytes_write(value, row->size, f->sink, f->context);
    if (form == SESH_FORM_NAME) return put_form_name(f, sesh_enum_name(kind, *value));
    if (form != SESH_FORM_TEXT) return put_encoded(f, text, sesh_scalar_text(form, value, text));
    while (length < row->size && value[length] != 0)
        length++;
    return put_encoded(f, (const char *)value, length);
}

/* Writes a field's name before a value. */
static int put_field_name(struct form *f, const SESH_ROM struct sesh_row *row)
{
    int status = f->written ? put_form(f, "&", 1) : 0;
    f->written = true;
    if (status == 0) status = put_form_name(f, f->type->names + row->name);
    return status == 0 ? put_form(f, "=", 1) : status;
}

/* Writes a pair for each of the names in a SET. */
static int put_set(struct form *f, const SESH_ROM struct sesh_row *row, const uint8_t *member)
{
    const SESH_ROM struct sesh_kind *kind = f->type->kinds[row->of];
    const SESH_ROM char *name;
    unsigned number = 0;
    int status;
    do {
        name = sesh_set_next(kind, member, row->size, &number);
        if (*name == '\0') return 0;
        status = put_field_name(f, row);
        if (status == 0) status = put_form_name(f, name);
    } while (status == 0);
    return status;
}

static int put_pair(struct form *f, const SESH_ROM struct sesh_row *row, const uint8_t *value, bool masked)
{
    int status;
    if (!masked && f->type->kinds[row->of]->form == SESH_FORM_NAMES) return put_set(f, row, value);
    status = put_field_name(f, row);
    if (status != 0) return status;
    return masked ? put_form(f, "***", 3) : put_form_value(f, row, value);
}

/* Returns how many values the row has. A count beyond the array is taken as its length. A masked
   array has one value, so that its length stays hidden. A SET is one value. */
static unsigned values_of(const struct sesh_level *level, const SESH_ROM struct sesh_row *row, bool masked)
{
    unsigned count;
    if (sesh_row_is_handed_out(row)) return 0;
    if (row->count == 0 || masked) return 1;
    count = *sesh_count_of(level, row);
    return count < row->elements ? count : row->elements;
}

/* Is an object present, other than one that is handed out? */
static bool has_object(const struct sesh_level *level)
{
    unsigned i;
    for (i = 0; i < level->type->fields; i++) {
        const SESH_ROM struct sesh_row *row = sesh_row_of(level, i);
        if (sesh_row_is_handed_out(row) || (row->flags & SESH_OBJECT) == 0) continue;
        if (sesh_mask_has(level, SESH_MASK_HAS, i)) return true;
    }
    return false;
}

int sesh_write_form(const SESH_ROM struct sesh_type *type, const void *session, unsigned flags, sesh_write_sink sink,
                    void *context)
{
    struct form f = {type, sink, context, false};
    struct sesh_level level = {0};
    unsigned i, value;
    if (type == NULL || session == NULL || sink == NULL) return SESH_E_ARGUMENT;
    level.type = type;
    level.base = (uint8_t *)(uintptr_t)session; /* only read */
    if (has_object(&level)) return SESH_E_ARGUMENT;
    for (i = 0; i < type->fields; i++) {
        const SESH_ROM struct sesh_row *row = sesh_row_of(&level, i);
        bool masked = (row->flags & SESH_SECRET) != 0 && (flags & SESH_WRITE_SECRETS) == 0;
        unsigned values = sesh_mask_has(&level, SESH_MASK_HAS, i) ? values_of(&level, row, masked) : 0;
        for (value = 0; value < values; value++) {
            int status = put_pair(&f, row, level.base + row->offset + (size_t)row->size * value, masked);
            if (status != 0) return status;
        }
    }
    return SESH_OK;
}
