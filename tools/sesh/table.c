/* SPDX-License-Identifier: MIT */
#include "table.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/kind/bytes.h"
#include "../../src/kind/set.h"
#include "../../src/level.h"
#include "../../src/write/scalar.h"
#include "text.h"

/* One line: a name, a value, a state. */
struct line {
    char *name;
    char *value;
    const char *state;
};

struct table {
    struct line *lines;
    size_t count;
    bool secrets;
};

static char *copy_text(const char *text)
{
    size_t size = strlen(text) + 1;
    return (char *)memcpy(allocate(size), text, size);
}

static void add_line(struct table *t, const char *name, char *value, const char *state)
{
    t->lines = (struct line *)grow(t->lines, t->count, sizeof *t->lines);
    t->lines[t->count].name = copy_text(name);
    t->lines[t->count].value = value;
    t->lines[t->count].state = state;
    t->count++;
}

/* A name of an ENUM, or that it is none of them. */
static char *name_text(const char *name)
{
    return name[0] != '\0' ? text_printable(name) : copy_text("(unknown)");
}

static int add_piece(void *context, const char *piece, size_t length)
{
    text_add((struct text *)context, piece, length);
    return 0;
}

/* The names of a SET. */
static char *set_text(const struct sesh_kind *kind, const unsigned char *member, size_t size)
{
    struct text text = {NULL, 0, 0};
    unsigned number = 0;
    const char *name;
    char *printable;
    while (*(name = sesh_set_next(kind, member, size, &number)) != '\0') {
        if (text.length != 0) text_add(&text, ", ", 2);
        text_add(&text, name, strlen(name));
    }
    if (text.length == 0) return copy_text("(none)");
    text_add(&text, "", 1);
    printable = text_printable(text.bytes);
    free(text.bytes);
    return printable;
}

/* Bytes as base64url, and how many they are. */
static char *bytes_text(const unsigned char *member, size_t size)
{
    struct text text = {NULL, 0, 0};
    char count[32];
    uint16_t length;
    memcpy(&length, member, sizeof length);
    (void)sesh_bytes_write(member, size, add_piece, &text);
    text_add(&text, count, (size_t)snprintf(count, sizeof count, " (%u bytes)", length) + 1);
    return text.bytes;
}

static char *scalar_text(const struct sesh_type *type, const struct sesh_row *row, const unsigned char *member)
{
    unsigned form = type->kinds[row->of]->form;
    char text[SESH_SCALAR_TEXT + 32];
    size_t length;
    if (form == SESH_FORM_TEXT) return text_printable((const char *)member);
    if (form == SESH_FORM_BYTES) return bytes_text(member, row->size);
    if (form == SESH_FORM_NAME) return name_text(sesh_enum_name(type->kinds[row->of], *member));
    if (form == SESH_FORM_NAMES) return set_text(type->kinds[row->of], member, row->size);
    length = sesh_scalar_text(form, member, text);
    text[length] = '\0';
    /* A date, and the number that the program has. */
    if (form == SESH_FORM_DATE) sprintf(text + length, " (%lld)", (long long)*(const int64_t *)(const void *)member);
    return copy_text(text);
}

/* Bytes of a name: SESH_MAX_NEST names in JSON of at most 254, and indices. */
enum { NAME_SIZE = (SESH_MAX_NEST + 1) * 264 };

/* The structs that are being shown, the innermost last. */
struct level {
    struct sesh_level of; /* its type, its bytes and the member that comes next; all else is unused */
    const struct gathered *gathered;
    unsigned element;
    char name[NAME_SIZE];
};

static void open_level(struct level *level, const struct sesh_type *type, const void *base,
                       const struct gathered *gathered, const char *name)
{
    memset(&level->of, 0, sizeof level->of);
    level->of.type = type;
    level->of.base = (uint8_t *)(uintptr_t)base; /* only read */
    level->gathered = gathered;
    level->element = 0;
    memcpy(level->name, name, strlen(name) + 1);
}

static const struct sesh_row *row_of(const struct level *level)
{
    return sesh_row_of(&level->of, level->of.row);
}

static bool has(const struct level *level, enum sesh_mask mask)
{
    return sesh_mask_has(&level->of, mask, level->of.row);
}

static void add_to_name(char *name, const char *text)
{
    size_t at = strlen(name);
    size_t length = strlen(text);
    if (length >= NAME_SIZE - at) length = NAME_SIZE - 1 - at;
    memcpy(name + at, text, length);
    name[at + length] = '\0';
}

/* Writes the full name of the member at the row. */
static void write_member_name(char *name, const struct level *level)
{
    name[0] = '\0';
    add_to_name(name, level->name);
    add_to_name(name, level->of.type->names + row_of(level)->name);
}

/* The string of a STREAM. */
static char *stream_text(const struct level *level)
{
    struct text text = {NULL, 0, 0};
    size_t length;
    const char *from = gathered_text(level->gathered, level->of.row, &length);
    text_add_printable(&text, from, length);
    text_add(&text, "", 1);
    return text.bytes;
}

/* Is the member at the row a secret that is not shown? */
static bool is_masked(const struct table *t, const struct level *level)
{
    return (row_of(level)->flags & SESH_SECRET) != 0 && !t->secrets;
}

/* A value that is not opened: the member at the row, or an element of it. */
static char *value_text(const struct table *t, const struct level *level, const unsigned char *value)
{
    const struct sesh_row *row = row_of(level);
    if (is_masked(t, level)) return copy_text("***");
    if (level->of.type->kinds[row->of]->form == SESH_FORM_NONE) return stream_text(level);
    return scalar_text(level->of.type, row, value);
}

/* How many elements an array has. */
static size_t count_of(const struct level *level)
{
    const struct sesh_row *row = row_of(level);
    return sesh_row_is_each(row) ? *sesh_each_count(&level->of, row) : *sesh_count_of(&level->of, row);
}

/* The next element of the open array; NULL: it is one of an EACH, and did not fit. */
static const unsigned char *element_of(const struct level *level)
{
    const struct sesh_row *row = row_of(level);
    const struct gathered_value *value = gathered_at(level->gathered, level->of.row, level->element);
    if (sesh_row_is_each(row)) return value != NULL ? (const unsigned char *)value->bytes : NULL;
    return level->of.base + row->offset + (size_t)row->size * level->element;
}

/* Shows the next element of the open array; true: it is an object to be opened. */
static bool show_element(struct table *t, struct level *level, struct level *inner)
{
    const struct sesh_row *row = row_of(level);
    const unsigned char *element = element_of(level);
    const struct gathered *gathered = gathered_in(level->gathered, level->of.row, level->element);
    char name[NAME_SIZE];
    char index[16];
    write_member_name(name, level);
    snprintf(index, sizeof index, "/%u", level->element++);
    add_to_name(name, index);
    if (element == NULL) {
        add_line(t, name, copy_text(""), "did not fit");
        return false;
    }
    if ((row->flags & SESH_OBJECT) == 0 || is_masked(t, level)) {
        add_line(t, name, value_text(t, level, element), "present");
        return false;
    }
    add_to_name(name, "/");
    open_level(inner, level->of.type->types[row->of], element, gathered, name);
    return true;
}

/* How many elements there are, and how many there may be: "2 of 8". Of an EACH any number may be,
   and how many fit is told. */
static char *array_summary(const struct level *level)
{
    const struct sesh_row *row = row_of(level);
    size_t count = count_of(level);
    size_t fit = 0;
    size_t i;
    char text[64];
    for (i = 0; sesh_row_is_each(row) && i < count; i++) {
        const struct gathered_value *value = gathered_at(level->gathered, level->of.row, i);
        if (value != NULL && value->bytes != NULL) fit++;
    }
    if (!sesh_row_is_each(row)) snprintf(text, sizeof text, "%zu of %u", count, row->elements);
    else if (fit != count) snprintf(text, sizeof text, "%zu, and %zu that did not fit", fit, count - fit);
    else snprintf(text, sizeof text, "%zu", count);
    return copy_text(text);
}

/* Shows the member at the row; true: it is an object to be opened. */
static bool show_member(struct table *t, struct level *level, struct level *inner)
{
    const struct sesh_row *row = row_of(level);
    bool clipped = has(level, SESH_MASK_CLIPPED);
    const char *absent = has(level, SESH_MASK_NULL) ? "null" : clipped ? "did not fit" : "absent";
    const char *state = has(level, SESH_MASK_HAS) ? clipped ? "clipped" : "present" : absent;
    char name[NAME_SIZE];
    write_member_name(name, level);
    if (!has(level, SESH_MASK_HAS)) {
        add_line(t, name, copy_text(""), state);
    } else if (row->count != 0) {
        add_line(t, name, array_summary(level), state);
    } else if ((row->flags & SESH_OBJECT) == 0 || is_masked(t, level)) {
        add_line(t, name, value_text(t, level, level->of.base + row->offset), state);
    } else {
        add_line(t, name, copy_text("object"), state);
        add_to_name(name, "/");
        open_level(inner, level->of.type->types[row->of], level->of.base + row->offset,
                   gathered_in(level->gathered, level->of.row, 0), name);
        return true;
    }
    return false;
}

/* Has the member at the row elements that were not shown yet? */
static bool elements_left(const struct level *level)
{
    const struct sesh_row *row = row_of(level);
    return row->count != 0 && has(level, SESH_MASK_HAS) && level->element < count_of(level);
}

static void fill_table(struct table *t, const struct sesh_type *type, const void *session,
                       const struct gathered *gathered)
{
    struct level levels[SESH_MAX_NEST];
    bool shown[SESH_MAX_NEST] = {false};
    size_t nest = 1;
    open_level(&levels[0], type, session, gathered, "");
    while (nest != 0) {
        struct level *level = &levels[nest - 1];
        bool over = level->of.row == level->of.type->fields;
        bool inner = false;
        if (over) {
            nest--;
            continue;
        }
        if (!shown[nest - 1]) {
            shown[nest - 1] = true;
            inner = show_member(t, level, &levels[nest]);
        } else if (elements_left(level)) {
            inner = show_element(t, level, &levels[nest]);
        } else {
            level->of.row++;
            level->element = 0;
            shown[nest - 1] = false;
        }
        if (inner) shown[nest++] = false;
    }
}

void print_taken_for(const char *taken_for)
{
    char *printable;
    if (taken_for[0] == '\0') return;
    printable = text_printable(taken_for);
    printf("taken for %s\n", printable);
    free(printable);
}

void print_table(const struct sesh_type *type, const void *session, const struct gathered *gathered, bool secrets,
                 size_t work_used, const char *taken_for)
{
    const struct sesh_level root = {.type = type, .base = (uint8_t *)(uintptr_t)session}; /* only read */
    struct table t = {NULL, 0, false};
    size_t names = 0;
    size_t values = 0;
    size_t i;
    t.secrets = secrets;
    fill_table(&t, type, session, gathered);
    for (i = 0; i < t.count; i++) {
        size_t w = text_columns(t.lines[i].value);
        if (text_columns(t.lines[i].name) > names) names = text_columns(t.lines[i].name);
        /* One very long value shall not push every state off the screen. */
        if (w > values && w <= 64) values = w;
    }
    print_taken_for(taken_for);
    for (i = 0; i < t.count; i++) {
        print_padded(t.lines[i].name, names + 2);
        print_padded(t.lines[i].value, values + 2);
        printf("%s%s\n", text_columns(t.lines[i].value) > values ? "  " : "", t.lines[i].state);
        free(t.lines[i].name);
        free(t.lines[i].value);
    }
    free(t.lines);
    printf("has 0x%0*llx, work %zu bytes\n", type->mask * 2, (unsigned long long)sesh_mask_get(&root, SESH_MASK_HAS),
           work_used);
}
