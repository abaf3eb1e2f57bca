/* SPDX-License-Identifier: MIT */
#include "layout_table.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "layout_parts.h"
#include "text.h"

enum { INDENT = 2 };

static size_t name_columns(const struct sesh_type *type, size_t indent)
{
    size_t most = indent + text_columns("clipped");
    unsigned i;
    for (i = 0; i < type->fields; i++) {
        const struct sesh_row *row = &type->rows[i];
        size_t columns = indent + text_columns(type->names + row->name);
        if ((row->flags & SESH_OBJECT) != 0) {
            size_t inner = name_columns(type->types[row->of], indent + INDENT);
            if (inner > columns) columns = inner;
        }
        if (columns > most) most = columns;
    }
    return most;
}

/* How the rows of one struct are shown. */
struct rows {
    size_t widest;
    size_t base;   /* added to each offset */
    bool relative; /* the offsets count from an element of an array: +8 */
    size_t indent;
    size_t columns; /* of the names */
};

static void print_row(const struct rows *rows, const struct part *part)
{
    char offset[24];
    snprintf(offset, sizeof offset, "%s%zu", rows->relative ? "+" : "", rows->base + part->offset);
    printf("%8s %8zu  %*s", offset, part->each * part->elements, (int)rows->indent, "");
    print_padded(part->kind == PART_PADDING ? "-" : part->name, rows->columns - rows->indent + 2);
    if (part->array) printf("%zu x %zu ", part->elements, part->each);
    printf("%s%s\n", part->word, part->secret ? ", secret" : "");
}

static void print_rows(const struct sesh_type *type, const struct rows *rows)
{
    struct layout *layout = (struct layout *)allocate(sizeof *layout);
    size_t i;
    layout_of(layout, type, rows->widest);
    for (i = 0; i < layout->count; i++) {
        const struct part *part = &layout->parts[i];
        struct rows inner = *rows;
        print_row(rows, part);
        if (part->of == NULL) continue;
        inner.relative = rows->relative || part->array;
        inner.base = part->array ? 0 : rows->base + part->offset;
        inner.indent += INDENT;
        print_rows(part->of, &inner);
    }
    free(layout);
}

void layout_print(const struct session_type *t, size_t widest)
{
    struct layout *layout = (struct layout *)allocate(sizeof *layout);
    struct rows rows = {0, 0, false, 0, 0};
    size_t sums[PART_KINDS] = {0};
    const char *comma = "";
    size_t kind;
    rows.widest = widest;
    rows.columns = name_columns(t->type, 0);
    layout_of(layout, t->type, widest);
    printf("struct sesh_%s\n  offset     size  ", t->name);
    print_padded("field", rows.columns + 2);
    puts("kind");
    print_rows(t->type, &rows);
    printf("   total %8zu  ", layout->size);
    free(layout);
    layout_sums(t->type, widest, 1, sums);
    for (kind = 0; kind < PART_KINDS; kind++) {
        if (sums[kind] == 0) continue;
        printf("%s%s %zu", comma, part_kind_names[kind], sums[kind]);
        comma = ", ";
    }
    putchar('\n');
}
