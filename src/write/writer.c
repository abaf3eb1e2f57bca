/* SPDX-License-Identifier: MIT */
/*
 * Walks through the rows with a stack of its own, which has one place for each open struct:
 *
 *     row, no element     at a member of the struct, which is written or skipped
 *     row and element     in the member's array, at that element
 */
#include <sesh/write.h>

#include "../kind/bytes.h"
#include "../kind/set.h"
#include "../level.h"
#include "scalar.h"

#ifdef SESH_WEAK_WRITERS
#pragma weak sesh_bytes_write
#pragma weak sesh_enum_name
#pragma weak sesh_set_write
#endif

struct open_struct {
    struct sesh_level level; /* row and index as in the reader; next is unused */
    bool member_written;
};

struct writer {
    struct open_struct places[SESH_MAX_NEST];
    unsigned nest;
    unsigned flags;
    struct sesh_out out;
};

static int put(const struct writer *w, const char *text, size_t length)
{
    return w->out.sink(w->out.context, text, length);
}

static int put_char(const struct writer *w, char c)
{
    return put(w, &c, 1);
}

/* ---- scalars ------------------------------------------------------------ */

/* Returns the length of a UTF-8 character that begins with c, or 0 if none does. */
static size_t character_size(unsigned c)
{
    if (c < 0x80) return 1;
    if (c < 0xC2 || c > 0xF4) return 0;
    return 2u + (c >= 0xE0) + (c >= 0xF0);
}

/* Returns the length of the UTF-8 character at text, or 0: not UTF-8 (RFC 3629, section 4). */
static size_t character(const uint8_t *text, size_t length)
{
    unsigned c = text[0];
    unsigned least = 0x80;
    unsigned most = 0xBF;
    size_t size = character_size(c);
    size_t i;
    if (c == 0xE0) least = 0xA0;
    if (c == 0xF0) least = 0x90;
    if (c == 0xED) most = 0x9F;
    if (c == 0xF4) most = 0x8F;
    if (size > length) return 0;
    for (i = 1; i < size; i++) {
        if (text[i] < least || text[i] > most) return 0;
        least = 0x80;
        most = 0xBF;
    }
    return size;
}

static int put_escape(const struct writer *w, unsigned c)
{
    static const char hex[] = "0123456789abcdef";
    static const char letters[] = {'b', 't', 'n', '\0', 'f', 'r'}; /* of U+0008 to U+000D */
    char text[6] = {'\\', 'u', '0', '0'};
    if (c == '"' || c == '\\') {
        text[1] = (char)c;
        return put(w, text, 2);
    }
    if (c >= 8 && c <= 13 && letters[c - 8] != '\0') {
        text[1] = letters[c - 8];
        return put(w, text, 2);
    }
    text[4] = hex[c >> 4];
    text[5] = hex[c & 15u];
    return put(w, text, 6);
}

/* Returns the length of the text before the first byte that must be escaped or replaced. */
static size_t plain(const uint8_t *text, size_t length)
{
    size_t at = 0;
    while (at < length && text[at] >= 0x20 && text[at] != '"' && text[at] != '\\') {
        size_t size = character(text + at, length - at);
        if (size == 0) break;
        at += size;
    }
    return at;
}

static int put_text(const struct writer *w, const uint8_t *text, size_t length)
{
    int status = put_char(w, '"');
    while (status == 0 && length != 0) {
        size_t run = plain(text, length);
        if (run != 0) {
            status = put(w, (const char *)text, run);
        } else {
            run = 1;
            status = (*text & 0x80u) == 0 ? put_escape(w, *text) : put(w, "\xEF\xBF\xBD", 3);
        }
        text += run;
        length -= run;
    }
    return status != 0 ? status : put_char(w, '"');
}

static int put_string(const struct writer *w, const uint8_t *text, size_t size)
{
    size_t length = 0;
    while (length < size && text[length] != 0)
        length++;
    return put_text(w, text, length);
}

/* Writes a name of a field or of an ENUM. On AVR it is in flash, so it is written byte by byte.
   The names are valid UTF-8, so only these characters need an escape. */
static int put_rom_string(const struct writer *w, const SESH_ROM char *name)
{
    int status = put_char(w, '"');
    for (; status == 0 && *name != '\0'; name++) {
        uint8_t c = (uint8_t)*name;
        status = c < 0x20 || c == '"' || c == '\\' ? put_escape(w, c) : put_char(w, (char)c);
    }
    return status != 0 ? status : put_char(w, '"');
}

static int put_name(const struct writer *w, const SESH_ROM char *name)
{
    int status = put_rom_string(w, name);
    return status != 0 ? status : put_char(w, ':');
}

static int put_bytes(const struct writer *w, const uint8_t *value, size_t size)
{
    int status = put_char(w, '"');
    if (status == 0) status = sesh_bytes_write(value, size, w->out.sink, w->out.context);
    return status != 0 ? status : put_char(w, '"');
}

static int put_scalar(const struct writer *w, const SESH_ROM struct sesh_type *type,
                      const SESH_ROM struct sesh_row *row, const uint8_t *value)
{
    const SESH_ROM struct sesh_kind *kind = type->kinds[row->of];
    unsigned form = kind->form;
    char text[SESH_SCALAR_TEXT];
    size_t length;
    if (form == SESH_FORM_TEXT) return put_string(w, value, row->size);
    if (form == SESH_FORM_BYTES) return put_bytes(w, value, row->size);
    if (form == SESH_FORM_NAME) return put_rom_string(w, sesh_enum_name(kind, *value));
    if (form == SESH_FORM_NAMES) return sesh_set_write(kind, value, row->size, &w->out);
    length = sesh_scalar_text(form, value, text);
    return form == SESH_FORM_DATE ? put_text(w, (const uint8_t *)text, length) : put(w, text, length);
}

/* ---- structs ------------------------------------------------------------ */

static int begin_object(struct writer *w, const SESH_ROM struct sesh_type *type, const uint8_t *base)
{
    struct open_struct *place = &w->places[w->nest++];
    place->level.type = type;
    place->level.base = (uint8_t *)(uintptr_t)base; /* only read */
    place->level.row = 0;
    place->level.element = 0;
    place->member_written = false;
    return put_char(w, '{');
}

/* Does this element have only the member that a bare string fills? */
static bool is_bare(const SESH_ROM struct sesh_type *type, const uint8_t *base)
{
    struct sesh_level level;
    unsigned i;
    if (type->bare == 0) return false;
    level.type = type;
    level.base = (uint8_t *)(uintptr_t)base;
    for (i = 0; i < type->fields; i++) {
        if (sesh_mask_has(&level, SESH_MASK_HAS, i) != (i + 1u == type->bare)) return false;
        if (sesh_mask_has(&level, SESH_MASK_NULL, i)) return false;
    }
    return true;
}

static bool masked(const struct writer *w, const SESH_ROM struct sesh_row *row)
{
    return (row->flags & SESH_SECRET) != 0 && (w->flags & SESH_WRITE_SECRETS) == 0;
}

static int put_mask(const struct writer *w)
{
    return put(w, "\"***\"", 5);
}

static int put_value(struct writer *w, const SESH_ROM struct sesh_type *type, const SESH_ROM struct sesh_row *row,
                     const uint8_t *value, bool element)
{
    const SESH_ROM struct sesh_type *of;
    if (masked(w, row)) return put_mask(w);
    if ((row->flags & SESH_OBJECT) == 0) return put_scalar(w, type, row, value);
    of = type->types[row->of];
    if (element && (w->flags & SESH_WRITE_OBJECTS) == 0 && is_bare(of, value)) {
        const SESH_ROM struct sesh_row *bare = &of->rows[of->bare - 1];
        return masked(w, bare) ? put_mask(w) : put_scalar(w, of, bare, value + bare->offset);
    }
    return begin_object(w, of, value);
}

static int put_element(struct writer *w, struct sesh_level *level)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    unsigned count = *(const uint16_t *)(const void *)(level->base + row->count);
    unsigned index = level->element - 1u;
    int status;
    if (index == count || index == row->elements) {
        level->element = 0;
        level->row++;
        return put_char(w, ']');
    }
    status = index != 0 ? put_char(w, ',') : 0;
    level->element++;
    if (status != 0) return status;
    return put_value(w, level->type, row, level->base + row->offset + (size_t)row->size * index, true);
}

static int put_member(struct writer *w, struct open_struct *place)
{
    struct sesh_level *level = &place->level;
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, level->row);
    bool written = !sesh_row_is_handed_out(row);
    bool has = written && sesh_mask_has(level, SESH_MASK_HAS, level->row);
    bool null = written && !has && sesh_mask_has(level, SESH_MASK_NULL, level->row);
    bool array = has && row->count != 0 && !masked(w, row);
    int status = 0;
    if (!array) level->row++;
    if (!has && !null) return 0;
    if (place->member_written) status = put_char(w, ',');
    place->member_written = true;
    if (status == 0) status = put_name(w, level->type->names + row->name);
    if (status != 0) return status;
    if (null) return put(w, "null", 4);
    if (!array) return put_value(w, level->type, row, level->base + row->offset, false);
    level->element = 1;
    return put_char(w, '[');
}

static bool at_end(const struct sesh_level *level)
{
    return level->row == level->type->fields;
}

int sesh_write(const SESH_ROM struct sesh_type *type, const void *session, unsigned flags, sesh_write_sink sink,
               void *context)
{
    struct writer w;
    int status;
    if (type == NULL || session == NULL || sink == NULL) return SESH_E_ARGUMENT;
    w.nest = 0;
    w.flags = flags;
    w.out.sink = sink;
    w.out.context = context;
    status = begin_object(&w, type, (const uint8_t *)session);
    while (status == 0 && w.nest != 0) {
        struct open_struct *place = &w.places[w.nest - 1];
        if (place->level.element != 0) {
            status = put_element(&w, &place->level);
        } else if (!at_end(&place->level)) {
            status = put_member(&w, place);
        } else {
            w.nest--;
            status = put_char(&w, '}');
        }
    }
    return status;
}
