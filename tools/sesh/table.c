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
    struct text copy = {NULL, 0, 0};
    put(&copy, "%s", text);
    return copy.bytes;
}

static void add_line(struct table *t, const char *name, char *value, const char *state)
{
    t->lines = (struct line *)grow(t->lines, t->count, sizeof *t->lines);
    t->lines[t->count].name = copy_text(name);
    t->lines[t->count].value = value;
    t->lines[t->count].state = state;
    t->count++;
}

/* The name of an ENUM's value, or that it is not in the list. */
static char *name_text(const char *name)
{
    return name[0] != '\0' ? text_printable(name) : copy_text("(unknown)");
}

static int add_piece(void *context, const char *piece, size_t length)
{
    put_bytes((struct text *)context, piece, length);
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
        if (text.length != 0) put_bytes(&text, ", ", 2);
        put_bytes(&text, name, strlen(name));
    }
    if (text.length == 0) return copy_text("(none)");
    printable = text_printable(text.bytes);
    free(text.bytes);
    return printable;
}

/* The bytes as base64url, and their number. */
static char *bytes_text(const unsigned char *member, size_t size)
{
    struct text text = {NULL, 0, 0};
    uint16_t length;
    memcpy(&length, member, sizeof length);
    (void)sesh_bytes_write(member, size, add_piece, &text);
    put(&text, " (%u bytes)", length);
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
    /* A date is followed by the number that the program gets. */
    if (form == SESH_FORM_DATE) sprintf(text + length, " (%lld)", (long long)*(const int64_t *)(const void *)member);
    return copy_text(text);
}

/* ---- members ------------------------------------------------------------------ */

/* A struct that is being shown. */
struct shown {
    struct sesh_level level; /* its type, its bytes and the current member; nothing else is used */
    const struct gathered *gathered;
};

static char *join(const char *prefix, const char *name, const char *end)
{
    struct text joined = {NULL, 0, 0};
    put(&joined, "%s%s%s", prefix, name, end);
    return joined.bytes;
}

static const struct sesh_row *row_of(const struct shown *s)
{
    return sesh_row_of(&s->level, s->level.row);
}

static bool has(const struct shown *s, enum sesh_mask mask)
{
    return sesh_mask_has(&s->level, mask, s->level.row);
}

/* A value that is shown on one line: the member or an element of it. */
static char *value_text(const struct shown *s, const unsigned char *value)
{
    const struct sesh_row *row = row_of(s);
    struct text text = {NULL, 0, 0};
    size_t length;
    const char *stream;
    if (s->level.type->kinds[row->of]->form != SESH_FORM_NONE) return scalar_text(s->level.type, row, value);
    stream = gathered_text(s->gathered, s->level.row, &length);
    put_bytes(&text, "", 0);
    text_add_printable(&text, stream, length);
    return text.bytes;
}

/* The number of elements and its limit: "2 of 8". An EACH has no limit; how many fit is shown
   instead. */
static char *array_summary(const struct shown *s, size_t count)
{
    const struct sesh_row *row = row_of(s);
    size_t fit = 0, i;
    char text[64];
    for (i = 0; i < count; i++)
        fit += gathered_element(s->gathered, &s->level, i) != NULL;
    if (!sesh_row_is_each(row)) snprintf(text, sizeof text, "%zu of %u", count, row->elements);
    else if (fit != count) snprintf(text, sizeof text, "%zu, and %zu that did not fit", fit, count - fit);
    else snprintf(text, sizeof text, "%zu", count);
    return copy_text(text);
}

static void show_struct(struct table *t, const struct sesh_type *type, const void *bytes,
                        const struct gathered *gathered, const char *prefix);

/* Shows the member or an element of it; an object's line shows `name`. */
static void show_value(struct table *t, const struct shown *s, size_t index, const char *name, const char *state)
{
    const struct sesh_row *row = row_of(s);
    const void *value = gathered_element(s->gathered, &s->level, index);
    bool masked = (row->flags & SESH_SECRET) != 0 && !t->secrets;
    char *prefix;
    if (value == NULL) {
        add_line(t, name, copy_text(""), "did not fit");
    } else if (masked) {
        add_line(t, name, copy_text("***"), state);
    } else if ((row->flags & SESH_OBJECT) == 0) {
        add_line(t, name, value_text(s, (const unsigned char *)value), state);
    } else {
        if (row->count == 0) add_line(t, name, copy_text("object"), state);
        prefix = join(name, "/", "");
        show_struct(t, s->level.type->types[row->of], value, gathered_in(s->gathered, s->level.row, index), prefix);
        free(prefix);
    }
}

static void show_array(struct table *t, const struct shown *s, const char *name, const char *state)
{
    size_t i, count = gathered_count(&s->level);
    add_line(t, name, array_summary(s, count), state);
    for (i = 0; i < count; i++) {
        char index[24], *element;
        snprintf(index, sizeof index, "%zu", i);
        element = join(name, "/", index);
        show_value(t, s, i, element, "present");
        free(element);
    }
}

static void show_member(struct table *t, const struct shown *s, const char *name)
{
    bool clipped = has(s, SESH_MASK_CLIPPED);
    if (has(s, SESH_MASK_NULL)) add_line(t, name, copy_text(""), "null");
    else if (!has(s, SESH_MASK_HAS)) add_line(t, name, copy_text(""), clipped ? "did not fit" : "absent");
    else if (row_of(s)->count != 0) show_array(t, s, name, clipped ? "clipped" : "present");
    else show_value(t, s, 0, name, clipped ? "clipped" : "present");
}

static void show_struct(struct table *t, const struct sesh_type *type, const void *bytes,
                        const struct gathered *gathered, const char *prefix)
{
    struct shown s = {.level = {.type = type, .base = (uint8_t *)(uintptr_t)bytes}, /* only read */
                      .gathered = gathered};
    for (; s.level.row < type->fields; s.level.row++) {
        char *name = join(prefix, type->names + row_of(&s)->name, "");
        show_member(t, &s, name);
        free(name);
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
    show_struct(&t, type, session, gathered, "");
    for (i = 0; i < t.count; i++) {
        size_t w = text_columns(t.lines[i].value);
        if (text_columns(t.lines[i].name) > names) names = text_columns(t.lines[i].name);
        /* A very long value must not push all states off the screen. */
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
