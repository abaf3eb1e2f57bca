/* SPDX-License-Identifier: MIT */
/* sesh layout: where each byte of a session struct belongs. */
#include "layout.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/kind/kind.h"
#include "exit.h"
#include "text.h"
#include "types.h"
#include "usage.h"

static const char help[] = "usage: sesh layout [--type TYPE] [--target TRIPLE]\n"
                           "\n"
                           "Shows for each session type where each byte of its struct belongs: offset, size,\n"
                           "field and kind. The members of an object are indented below it; an offset with\n"
                           "a + counts from the beginning of one element of an array.\n"
                           "\n"
                           "  --type TYPE      this type only, one of those that sesh ram lists\n"
                           "  --target TRIPLE  as a compiler for that machine lays it out, not for this one:\n"
                           "                   avr, arm-none-eabi, riscv32-unknown-elf, i686-linux-gnu, ...\n";

/* ---- what each byte is for -------------------------------------------------------- */

enum part_kind { PART_MASK, PART_STRING, PART_INTEGER, PART_BOOL, PART_COUNT, PART_OBJECT, PART_PADDING, PART_KINDS };

/* Bytes of a struct with one purpose. */
struct part {
    enum part_kind kind;
    const char *name;           /* in JSON; a count has its array's; "has" and the like for masks; "" for padding */
    const char *word;           /* the kind as it is printed, such as "time" */
    const struct sesh_type *of; /* the type of an object; otherwise NULL */
    size_t offset;              /* from the start of the struct */
    size_t each;                /* bytes of one element */
    size_t elements;            /* 1 if it is not an array */
    size_t alignment;
    bool array;
    bool secret;
};

/* The masks; for each field its count, its flag and its member; padding before each and at the
   end. */
enum { LAYOUT_MEMBERS = 4 + 3 * SESH_MAX_FIELDS, LAYOUT_PARTS = 2 * LAYOUT_MEMBERS + 1 };

/* All bytes of a struct: its parts in order, without gaps. */
struct layout {
    size_t size;
    size_t alignment;
    size_t count;
    struct part parts[LAYOUT_PARTS];
};

static const char *const part_kind_names[PART_KINDS] = {"masks",  "strings", "integers", "bools",
                                                        "counts", "objects", "padding"};

static size_t smaller_of(size_t a, size_t b)
{
    return a < b ? a : b;
}

static size_t round_up(size_t offset, size_t alignment)
{
    return alignment < 2 ? offset : (offset + alignment - 1) / alignment * alignment;
}

static struct part *add_part(struct layout *layout, enum part_kind kind, const char *word, const char *name,
                             size_t offset, size_t each)
{
    struct part *part = &layout->parts[layout->count++];
    memset(part, 0, sizeof *part);
    part->kind = kind;
    part->word = word;
    part->name = name;
    part->offset = offset;
    part->each = each;
    part->elements = 1;
    part->alignment = 1;
    return part;
}

static void add_masks(struct layout *layout, const struct sesh_type *type)
{
    static const char *const names[] = {"has", "null", "clipped", "also"};
    size_t i;
    for (i = 0; i < (type->also != 0 ? 4u : 3u); i++)
        add_part(layout, PART_MASK, "mask", names[i], i * type->mask, type->mask)->alignment = type->mask;
}

extern const struct sesh_kind sesh_kind_time;

/* How a member is shown, by the form of its kind. */
static const struct {
    enum part_kind part;
    const char *word;
} forms[] = {
    [SESH_FORM_SIGNED] = {PART_INTEGER, "int"},     [SESH_FORM_BOOL] = {PART_BOOL, "bool"},
    [SESH_FORM_TEXT] = {PART_STRING, "string"},     [SESH_FORM_UNSIGNED] = {PART_INTEGER, "uint"},
    [SESH_FORM_SIGNED32] = {PART_INTEGER, "int32"}, [SESH_FORM_DATE] = {PART_INTEGER, "date"},
    [SESH_FORM_NAME] = {PART_INTEGER, "enum"},      [SESH_FORM_BYTES] = {PART_STRING, "bytes"},
    [SESH_FORM_NAMES] = {PART_INTEGER, "set"},      [SESH_FORM_NONE] = {PART_INTEGER, "bytes handed out"},
};

static void add_row(struct layout *layout, const struct sesh_type *type, const struct sesh_row *row)
{
    const char *name = type->names + row->name;
    bool each = row->elements == 0;
    bool array = row->count != 0 && !each;
    struct part *part;
    if (each) add_part(layout, PART_BOOL, "is it kept", name, row->count + sizeof(uint32_t), sizeof(bool));
    if (array || each) {
        part = add_part(layout, PART_COUNT, "count", name, row->count, each ? sizeof(uint32_t) : sizeof(uint16_t));
        part->alignment = part->each;
    }
    if ((row->flags & SESH_OBJECT) != 0) {
        part = add_part(layout, PART_OBJECT, "object", name, row->offset, row->size);
    } else {
        const struct sesh_kind *kind = type->kinds[row->of];
        const char *word = kind == &sesh_kind_time ? "time" : forms[kind->form].word;
        part = add_part(layout, forms[kind->form].part, word, name, row->offset, row->size);
        /* The length precedes the bytes. */
        if (kind->form == SESH_FORM_BYTES) part->alignment = sizeof(uint16_t);
    }
    part->array = array;
    part->secret = (row->flags & SESH_SECRET) != 0;
    if (array) part->elements = row->elements;
    if (part->kind == PART_OBJECT) part->of = type->types[row->of];
    else if (part->kind != PART_STRING) part->alignment = part->each;
}

static int by_offset(const void *a, const void *b)
{
    size_t first = ((const struct part *)a)->offset;
    size_t second = ((const struct part *)b)->offset;
    return (first > second) - (first < second);
}

static void layout_of(struct layout *layout, const struct sesh_type *type, size_t widest);

/* Places the parts as a compiler does that aligns to at most `widest` bytes. */
static void align_parts(struct layout *layout, size_t widest)
{
    struct layout *inner = (struct layout *)allocate(sizeof *inner);
    size_t end = 0;
    size_t i;
    for (i = 0; i < layout->count; i++) {
        struct part *part = &layout->parts[i];
        if (part->of != NULL) {
            layout_of(inner, part->of, widest);
            part->each = inner->size;
            part->alignment = inner->alignment;
        }
        part->alignment = smaller_of(part->alignment, widest);
        part->offset = round_up(end, part->alignment);
        end = part->offset + part->each * part->elements;
        if (part->alignment > layout->alignment) layout->alignment = part->alignment;
    }
    layout->size = round_up(end, layout->alignment);
    free(inner);
}

/* Adds the padding between the parts and after the last one. */
static void add_padding(struct layout *layout)
{
    size_t members = layout->count;
    size_t end = 0;
    size_t i;
    for (i = 0; i < members; i++) {
        const struct part *part = &layout->parts[i];
        size_t offset = part->offset;
        size_t next = offset + part->each * part->elements;
        if (offset > end) add_part(layout, PART_PADDING, "padding", "", end, offset - end);
        end = next;
    }
    if (layout->size > end) add_part(layout, PART_PADDING, "padding", "", end, layout->size - end);
}

/* The layout of a type's struct, computed from the type's rows. `widest` is the widest alignment
   that a compiler gives a member, from 1 to 8; 0: that of this program. */
static void layout_of(struct layout *layout, const struct sesh_type *type, size_t widest)
{
    unsigned i;
    layout->count = 0;
    layout->size = type->size;
    layout->alignment = 1;
    add_masks(layout, type);
    for (i = 0; i < type->fields; i++)
        add_row(layout, type, &type->rows[i]);
    qsort(layout->parts, layout->count, sizeof *layout->parts, by_offset);
    if (widest != 0) align_parts(layout, widest);
    add_padding(layout);
    qsort(layout->parts, layout->count, sizeof *layout->parts, by_offset);
}

/* Adds the bytes of each kind, `times` times, to sums. Bytes inside objects count by their own
   kind; an object adds none itself. */
static void layout_sums(const struct sesh_type *type, size_t widest, size_t times, size_t sums[PART_KINDS])
{
    struct layout *layout = (struct layout *)allocate(sizeof *layout);
    size_t i;
    layout_of(layout, type, widest);
    for (i = 0; i < layout->count; i++) {
        const struct part *part = &layout->parts[i];
        if (part->of != NULL) layout_sums(part->of, widest, times * part->elements, sums);
        else sums[part->kind] += times * part->each * part->elements;
    }
    free(layout);
}

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

/* The settings for printing the rows of one struct. */
struct rows {
    size_t widest;
    size_t base;   /* added to each offset */
    bool relative; /* offsets count from the start of an array's element and are shown as +8 */
    size_t indent;
    size_t columns; /* width of the names' column */
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

/* Prints a line for each part of the type's struct. `widest` is as in layout_of. */
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

/* The widest alignment on the machine that a triple names; 0: it is not known. A session struct
   has no pointers and no int, so nothing else about the machine matters. */
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
    size_t i, widest = 0; /* 0: this machine's */
    int c, status;
    while ((c = next_option(argc, argv, longs, help, &status)) > 0) {
        if (c == 't' && !option_type(optarg, &only)) return EXIT_USAGE;
        if (c == 't') continue;
        widest = widest_of(optarg);
        if (widest == 0) return usage_error("the layout of structs on \"%s\" is not known", optarg);
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
