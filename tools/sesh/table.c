/* SPDX-License-Identifier: MIT */
#include "table.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/kind/bytes.h"
#include "../../src/kind/enum.h"
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
    size_t size;
    bool secrets;
};

static char *copy_text(const char *text)
{
    size_t size = strlen(text) + 1;
    return (char *)memcpy(allocate(size), text, size);
}

static void add_line(struct table *t, const char *name, char *value, const char *state)
{
    if (t->count == t->size) {
        t->size = t->size != 0 ? t->size * 2 : 64;
        t->lines = (struct line *)realloc(t->lines, t->size * sizeof *t->lines);
        if (t->lines == NULL) abort();
    }
    t->lines[t->count].name = copy_text(name);
    t->lines[t->count].value = value;
    t->lines[t->count].state = state;
    t->count++;
}

static uint64_t mask_at(const struct sesh_type *type, const unsigned char *base, unsigned which)
{
    const unsigned char *mask = base + (size_t)which * type->mask;
    uint16_t mask16;
    uint32_t mask32;
    uint64_t mask64;
    switch (type->mask) {
    case 1: return *mask;
    case 2: memcpy(&mask16, mask, 2); return mask16;
    case 4: memcpy(&mask32, mask, 4); return mask32;
    default: memcpy(&mask64, mask, 8); return mask64;
    }
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

static char *scalar_text(const struct table *t, const struct sesh_type *type, const struct sesh_row *row,
                         const unsigned char *member)
{
    unsigned form;
    char text[SESH_SCALAR_TEXT + 32];
    size_t length;
    if ((row->flags & SESH_SECRET) != 0 && !t->secrets) return copy_text("***");
    form = type->kinds[row->of]->form;
    if (form == SESH_FORM_NONE) {
        uint32_t bytes;
        memcpy(&bytes, member, sizeof bytes);
        sprintf(text, "%lu bytes", (unsigned long)bytes);
        return copy_text(text);
    }
    if (form == SESH_FORM_TEXT) return text_printable((const char *)member);
    if (form == SESH_FORM_BYTES) return bytes_text(member, row->size);
    if (form == SESH_FORM_NAME) return name_text(sesh_enum_name(type->kinds[row->of], *member));
    length = sesh_scalar_text(form, member, text);
    text[length] = '\0';
    /* A date, and the number that the program has. */
    if (form == SESH_FORM_DATE) sprintf(text + length, " (%lld)", (long long)*(const int64_t *)(const void *)member);
    return copy_text(text);
}

/* Bytes of a name: SESH_MAX_NEST wire names of at most 254, and indices. */
enum { NAME_SIZE = (SESH_MAX_NEST + 1) * 264 };

/* The structs that are being shown, the innermost last. */
struct level {
    const struct sesh_type *type;
    const unsigned char *base;
    unsigned row;
    unsigned element;
    char name[NAME_SIZE];
};

static void open_level(struct level *level, const struct sesh_type *type, const unsigned char *base, const char *name)
{
    level->type = type;
    level->base = base;
    level->row = 0;
    level->element = 0;
    memcpy(level->name, name, strlen(name) + 1);
}

static void add_to_name(char *name, const char *text)
{
    size_t at = strlen(name);
    size_t length = strlen(text);
    if (length >= NAME_SIZE - at) length = NAME_SIZE - 1 - at;
    memcpy(name + at, text, length);
    name[at + length] = '\0';
}

/* Writes the full name of the member at level->row. */
static void write_member_name(char *name, const struct level *level)
{
    name[0] = '\0';
    add_to_name(name, level->name);
    add_to_name(name, level->type->names + level->type->rows[level->row].name);
}

/* Shows the next element of the open array; true: it is an object to be opened. */
static bool show_element(struct table *t, struct level *level, struct level *inner)
{
    const struct sesh_row *row = &level->type->rows[level->row];
    const unsigned char *element = level->base + row->offset + (size_t)row->size * level->element;
    char name[NAME_SIZE];
    char index[16];
    write_member_name(name, level);
    snprintf(index, sizeof index, "/%u", level->element++);
    add_to_name(name, index);
    if ((row->flags & SESH_OBJECT) == 0) {
        add_line(t, name, scalar_text(t, level->type, row, element), "present");
        return false;
    }
    add_to_name(name, "/");
    open_level(inner, level->type->types[row->of], element, name);
    return true;
}

static char *array_summary(const struct sesh_row *row, unsigned count)
{
    char text[48];
    snprintf(text, sizeof text, "%u of %u", count, row->elements);
    return copy_text(text);
}

/* Of an EACH only how many elements there were is in the struct. */
static char *each_summary(const unsigned char *at)
{
    char text[48];
    uint32_t count;
    memcpy(&count, at, sizeof count);
    snprintf(text, sizeof text, "%lu handed out", (unsigned long)count);
    return copy_text(text);
}

/* Shows the member at level->row; true: it is an object to be opened. */
static bool show_member(struct table *t, struct level *level, struct level *inner)
{
    const struct sesh_row *row = &level->type->rows[level->row];
    uint64_t bit = (uint64_t)1 << level->row;
    bool has = (mask_at(level->type, level->base, 0) & bit) != 0;
    bool null = (mask_at(level->type, level->base, 1) & bit) != 0;
    bool clipped = (mask_at(level->type, level->base, 2) & bit) != 0;
    const char *absent = null ? "null" : clipped ? "did not fit" : "absent";
    const char *state = has ? clipped ? "clipped" : "present" : absent;
    char name[NAME_SIZE];
    uint16_t count = 0;
    write_member_name(name, level);
    if (!has) {
        add_line(t, name, copy_text(""), state);
    } else if (row->elements == 0) {
        add_line(t, name, each_summary(level->base + row->count), state);
    } else if ((row->flags & SESH_LIST) != 0) {
        memcpy(&count, level->base + row->count, sizeof count);
        add_line(t, name, array_summary(row, count), state);
    } else if ((row->flags & SESH_OBJECT) == 0) {
        add_line(t, name, scalar_text(t, level->type, row, level->base + row->offset), state);
    } else {
        add_line(t, name, copy_text("object"), state);
        add_to_name(name, "/");
        open_level(inner, level->type->types[row->of], level->base + row->offset, name);
        return true;
    }
    return false;
}

/* Has the member at level->row elements that were not shown yet? */
static bool elements_left(const struct level *level)
{
    const struct sesh_row *row = &level->type->rows[level->row];
    uint16_t count;
    if ((row->flags & SESH_LIST) == 0 || row->elements == 0 ||
        (mask_at(level->type, level->base, 0) >> level->row & 1) == 0)
        return false;
    memcpy(&count, level->base + row->count, sizeof count);
    return level->element < count;
}

static void fill_table(struct table *t, const struct sesh_type *type, const void *session)
{
    struct level levels[SESH_MAX_NEST];
    bool shown[SESH_MAX_NEST] = {false};
    size_t nest = 1;
    open_level(&levels[0], type, (const unsigned char *)session, "");
    while (nest != 0) {
        struct level *level = &levels[nest - 1];
        bool over = level->row == level->type->fields;
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
            level->row++;
            level->element = 0;
            shown[nest - 1] = false;
        }
        if (inner) shown[nest++] = false;
    }
}

void print_table(const struct sesh_type *type, const void *session, bool secrets, size_t work_used,
                 const char *taken_for)
{
    struct table t = {NULL, 0, 0, false};
    size_t names = 0;
    size_t values = 0;
    size_t i;
    t.secrets = secrets;
    fill_table(&t, type, session);
    for (i = 0; i < t.count; i++) {
        size_t w = text_columns(t.lines[i].value);
        if (text_columns(t.lines[i].name) > names) names = text_columns(t.lines[i].name);
        /* One very long value shall not push every state off the screen. */
        if (w > values && w <= 64) values = w;
    }
    if (taken_for[0] != '\0') {
        char *printable = text_printable(taken_for);
        printf("taken for %s\n", printable);
        free(printable);
    }
    for (i = 0; i < t.count; i++) {
        print_padded(t.lines[i].name, names + 2);
        print_padded(t.lines[i].value, values + 2);
        printf("%s%s\n", text_columns(t.lines[i].value) > values ? "  " : "", t.lines[i].state);
        free(t.lines[i].name);
        free(t.lines[i].value);
    }
    free(t.lines);
    printf("has 0x%0*llx, work %zu bytes\n", type->mask * 2,
           (unsigned long long)mask_at(type, (const unsigned char *)session, 0), work_used);
}
