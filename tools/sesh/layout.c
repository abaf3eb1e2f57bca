/* SPDX-License-Identifier: MIT */
/* sesh layout: where each byte of a session struct belongs. */
#include "layout.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exit.h"
#include "layout_parts.h"
#include "text.h"
#include "types.h"
#include "usage.h"

static const char help[] = "usage: sesh layout [--type TYPE] [--target TRIPLE]\n"
                           "\n"
                           "Shows for each session type where each byte of its struct belongs: offset, size,\n"
                           "field and kind. What is inside of an object stands indented below it; there\n"
                           "offsets with a + count from the beginning of one element of an array.\n"
                           "\n"
                           "  --type TYPE      this type only, one of those that sesh ram lists\n"
                           "  --target TRIPLE  as a compiler for that machine lays it out, not as on this:\n"
                           "                   avr, arm-none-eabi, riscv32-unknown-elf, i686-linux-gnu, ...\n";

/* ---- the table ------------------------------------------------------------------- */

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

/* A line for each part of the type's struct. widest: as for layout_of. */
static void print_layout(const struct session_type *t, size_t widest)
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

/* ---- the command ----------------------------------------------------------------- */

/*
 * The widest alignment on the machine that a triple names, 0 when it is not known.
 * A session struct has no pointers and no int: nothing else of the machine counts.
 */
static size_t widest_of(const char *triple)
{
    static const struct {
        const char *begin;
        size_t widest;
    } machines[] = {{"avr", 1},   {"i386", 4},  {"i486", 4},    {"i586", 4},   {"i686", 4}, {"arm", 8},
                    {"thumb", 8}, {"riscv", 8}, {"aarch64", 8}, {"x86_64", 8}, {"s390x", 8}};
    size_t i;
    for (i = 0; i < sizeof machines / sizeof machines[0]; i++) {
        if (strncmp(triple, machines[i].begin, strlen(machines[i].begin)) == 0) return machines[i].widest;
    }
    return 0;
}

int command_layout(int argc, char **argv)
{
    static const struct option longs[] = {{"type", required_argument, NULL, 't'},
                                          {"target", required_argument, NULL, 'm'},
                                          {"help", no_argument, NULL, 'h'},
                                          {NULL, 0, NULL, 0}};
    const struct session_type *only = NULL;
    size_t i, widest = 0; /* of this machine */
    int c, status;
    while ((c = next_option(argc, argv, longs, help, &status)) > 0) {
        if (c == 't' && !option_type(optarg, &only)) return EXIT_USAGE;
        if (c == 't') continue;
        widest = widest_of(optarg);
        if (widest == 0) return usage_error("how \"%s\" lays structs out is not known", optarg);
    }
    if (c == 0) return status;
    if (optind != argc) return usage_error("layout takes no file");
    for (i = 0; i < session_types_n; i++) {
        if (only != NULL && only != &session_types[i]) continue;
        if (i != 0 && only == NULL) putchar('\n');
        print_layout(&session_types[i], widest);
    }
    return EXIT_GOOD;
}
