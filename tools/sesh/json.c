/* SPDX-License-Identifier: MIT */
/*
 * sesh_write leaves out what was handed out, because it is not in the struct. So each member
 * without such parts is written by sesh_write on its own, and the other members are put together
 * from these pieces.
 */
#include "json.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/write.h>

#include "../../src/level.h"
#include "text.h"

/* A struct that is being written. */
struct place {
    struct sesh_level level; /* its type, its bytes and the next member; nothing else is used */
    const struct gathered *gathered;
};

struct json {
    struct text text;
    unsigned flags; /* SESH_WRITE_... */
};

static int to_text(void *context, const char *text, size_t length)
{
    put_bytes((struct text *)context, text, length);
    return 0;
}

static void put_char(struct json *json, char c)
{
    put_bytes(&json->text, &c, 1);
}

/* ---- pieces ------------------------------------------------------------------ */

/* The next member written on its own: {"name":value}. Its bit is in the mask `mask`. The value
   is `value` or, if that is NULL, the one in the struct. The caller frees the bytes. */
static struct text piece(const struct json *json, const struct place *place, enum sesh_mask mask, const void *value)
{
    struct text text = {NULL, 0, 0};
    struct sesh_type only = *place->level.type;
    struct sesh_row row = only.rows[place->level.row];
    struct sesh_level level = place->level;
    level.type = &only;
    level.base = (uint8_t *)allocate(only.size);
    memcpy(level.base, place->level.base, only.size);
    if (value != NULL) memcpy(level.base + row.offset, value, row.size);
    if (sesh_row_is_each(&row)) {
        row.elements = 1;
        row.count = 0;
        row.flags &= (uint8_t)~SESH_LIST;
    }
    row.flags &= (uint8_t)~SESH_HANDS_OUT;
    only.rows = &row;
    only.fields = only.rows_count = 1;
    memset(level.base, 0, (size_t)only.mask * 3);
    sesh_mask_set(&level, mask, 0);
    if (sesh_write(&only, level.base, json->flags, to_text, &text) != SESH_OK) text.length = 0;
    free(level.base);
    return text;
}

/* Adds "name": and returns its length in bytes. */
static size_t put_name(struct json *json, const struct place *place)
{
    struct text text = piece(json, place, SESH_MASK_NULL, NULL);
    size_t length = text.length - strlen("{null}");
    put_bytes(&json->text, text.bytes + 1, length);
    free(text.bytes);
    return length;
}

static void put_member_alone(struct json *json, const struct place *place, enum sesh_mask mask)
{
    struct text text = piece(json, place, mask, NULL);
    put_bytes(&json->text, text.bytes + 1, text.length - strlen("{}"));
    free(text.bytes);
}

/* Adds an element of an EACH that is not an object. */
static void put_scalar(struct json *json, const struct place *place, const void *value)
{
    struct text text = piece(json, place, SESH_MASK_HAS, value);
    size_t before = json->text.length;
    size_t name = put_name(json, place);
    json->text.length = before;
    put_bytes(&json->text, text.bytes + 1 + name, text.length - strlen("{}") - name);
    free(text.bytes);
}

/* Adds the string of a STREAM. Printing escapes the other characters that JSON does not allow. */
static void put_string(struct json *json, const char *text, size_t length)
{
    put_char(json, '"');
    for (; length != 0; text++, length--) {
        if (*text == '"' || *text == '\\') put_char(json, '\\');
        put_char(json, *text);
    }
    put_char(json, '"');
}

/* ---- structs ----------------------------------------------------------------- */

static void write_struct(struct json *json, const struct sesh_type *type, const void *bytes,
                         const struct gathered *gathered);

/* Adds a member, or an element of it, of which something was handed out. */
static void put_value(struct json *json, const struct place *place, size_t index, const void *bytes)
{
    const struct sesh_level *level = &place->level;
    const struct sesh_row *row = sesh_row_of(level, level->row);
    if ((row->flags & SESH_OBJECT) != 0) {
        write_struct(json, level->type->types[row->of], bytes, gathered_in(place->gathered, level->row, index));
    } else if ((row->flags & SESH_LIST) != 0) {
        put_scalar(json, place, bytes);
    } else {
        size_t length;
        const char *text = gathered_text(place->gathered, level->row, &length);
        put_string(json, text, length);
    }
}

/* Adds the elements that fit. */
static void put_array(struct json *json, const struct place *place)
{
    size_t i, count = gathered_count(&place->level);
    char before = '[';
    for (i = 0; i < count; i++) {
        const void *bytes = gathered_element(place->gathered, &place->level, i);
        if (bytes == NULL) continue;
        put_char(json, before);
        before = ',';
        put_value(json, place, i, bytes);
    }
    if (before == '[') put_char(json, '[');
    put_char(json, ']');
}

static void put_member(struct json *json, const struct place *place, bool null)
{
    const struct sesh_row *row = sesh_row_of(&place->level, place->level.row);
    bool masked = (row->flags & SESH_SECRET) != 0 && (json->flags & SESH_WRITE_SECRETS) == 0;
    if (null || masked || (row->flags & SESH_HANDS_OUT) == 0) {
        put_member_alone(json, place, null ? SESH_MASK_NULL : SESH_MASK_HAS);
        return;
    }
    (void)put_name(json, place);
    if ((row->flags & SESH_LIST) != 0) put_array(json, place);
    else put_value(json, place, 0, gathered_element(place->gathered, &place->level, 0));
}

static void write_struct(struct json *json, const struct sesh_type *type, const void *bytes,
                         const struct gathered *gathered)
{
    struct place place = {.level = {.type = type, .base = (uint8_t *)(uintptr_t)bytes}, /* only read */
                          .gathered = gathered};
    char before = '{';
    for (; place.level.row < type->fields; place.level.row++) {
        bool null = sesh_mask_has(&place.level, SESH_MASK_NULL, place.level.row);
        if (!null && !sesh_mask_has(&place.level, SESH_MASK_HAS, place.level.row)) continue;
        put_char(json, before);
        before = ',';
        put_member(json, &place, null);
    }
    if (before == '{') put_char(json, '{');
    put_char(json, '}');
}

void print_json(const struct sesh_type *type, const void *session, const struct gathered *gathered, bool secrets)
{
    struct json json = {.flags = SESH_WRITE_OBJECTS | (secrets ? SESH_WRITE_SECRETS : 0)};
    struct text shown = {NULL, 0, 0};
    if (sesh_type_hands_out(type)) write_struct(&json, type, session, gathered);
    else if (sesh_write(type, session, json.flags, to_text, &json.text) != SESH_OK) return;
    text_add_printable(&shown, json.text.bytes, json.text.length);
    put_bytes(&shown, "\n", 1);
    /* stdout remembers a failure: main checks ferror before it ends */
    (void)fwrite(shown.bytes, 1, shown.length, stdout);
    free(json.text.bytes);
    free(shown.bytes);
}
