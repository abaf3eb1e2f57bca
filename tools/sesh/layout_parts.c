/* SPDX-License-Identifier: MIT */
#include "layout_parts.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/kind/kind.h"
#include "text.h"

const char *const part_kind_names[PART_KINDS] = {"masks",  "strings", "integers", "bools",
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

/* What a member is, by the form of its kind. */
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
        /* Of bytes the length stands first. */
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

/* Puts the parts where a compiler does that aligns to `widest` bytes at most. */
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

/* Adds the padding between the parts and behind the last of them. */
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

void layout_of(struct layout *layout, const struct sesh_type *type, size_t widest)
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

void layout_sums(const struct sesh_type *type, size_t widest, size_t times, size_t sums[PART_KINDS])
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
