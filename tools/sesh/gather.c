/* SPDX-License-Identifier: MIT */
#include "gather.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/level.h"
#include "text.h"

/* ---- memory ------------------------------------------------------------------ */

/* What is allocated is freed all at once. */
struct gather_block {
    struct gather_block *next;
    int64_t bytes[]; /* aligned for every member of a struct */
};

/* Memory that is zero. */
static void *take_memory(struct gather *gather, size_t size)
{
    struct gather_block *block = (struct gather_block *)allocate(sizeof *block + size);
    block->next = gather->blocks;
    gather->blocks = block;
    return block->bytes;
}

/* A larger place for what has `used` bytes. */
static void *move(struct gather *gather, const void *from, size_t used, size_t size)
{
    void *to = take_memory(gather, size);
    if (used != 0) memcpy(to, from, used);
    return to;
}

void gather_free(struct gather *gather)
{
    while (gather->blocks != NULL) {
        struct gather_block *block = gather->blocks;
        gather->blocks = block->next;
        free(block);
    }
    gather->session = NULL;
}

/* ---- places ----------------------------------------------------------------- */

static struct gathered *new_struct(struct gather *gather, const struct sesh_type *type)
{
    struct gathered *gathered =
        (struct gathered *)take_memory(gather, sizeof *gathered + type->fields * sizeof gathered->fields[0]);
    gathered->type = type;
    return gathered;
}

static struct gathered_value *value_at(struct gather *gather, struct gathered_field *field, size_t index)
{
    const size_t one = sizeof *field->values;
    if (index >= field->room) {
        field->room = 2 * index + 1;
        field->values = (struct gathered_value *)move(gather, field->values, field->count * one, field->room * one);
    }
    if (index >= field->count) field->count = index + 1;
    return &field->values[index];
}

size_t gathered_count(const struct sesh_level *level)
{
    const struct sesh_row *row = sesh_row_of(level, level->row);
    if (sesh_row_is_each(row)) return *sesh_each_count(level, row);
    return sesh_row_is_list(row) ? *sesh_count_of(level, row) : 0;
}

/* The field that is read at a level, of which something is handed out. */
static struct gathered_field *field_at(struct gather *gather, const struct sesh_reader *reader,
                                       const struct sesh_level *level)
{
    const struct sesh_level *outer;
    struct gathered **place = &gather->session;
    for (outer = reader->level; outer != level; outer++) {
        /* The value that is read comes behind those that the array has. */
        if (*place == NULL) *place = new_struct(gather, outer->type);
        place = &value_at(gather, &(*place)->fields[outer->row], gathered_count(outer))->inner;
    }
    if (*place == NULL) *place = new_struct(gather, level->type);
    return &(*place)->fields[level->row];
}

const char *gathered_text(const struct gathered *gathered, unsigned field, size_t *length)
{
    *length = gathered != NULL ? gathered->fields[field].length : 0;
    return *length != 0 ? gathered->fields[field].text : "";
}

static const struct gathered_value *gathered_at(const struct gathered *gathered, unsigned field, size_t index)
{
    if (gathered == NULL || index >= gathered->fields[field].count) return NULL;
    return &gathered->fields[field].values[index];
}

const void *gathered_element(const struct gathered *gathered, const struct sesh_level *level, size_t index)
{
    const struct sesh_row *row = sesh_row_of(level, level->row);
    const struct gathered_value *value = gathered_at(gathered, level->row, index);
    if (sesh_row_is_each(row)) return value != NULL ? value->bytes : NULL;
    return level->base + row->offset + (size_t)row->size * index;
}

const struct gathered *gathered_in(const struct gathered *gathered, unsigned field, size_t index)
{
    const struct gathered_value *value = gathered_at(gathered, field, index);
    return value != NULL ? value->inner : NULL;
}

/* ---- what the sink gets ------------------------------------------------------ */

/* Is the element that of the EACH that is read at this level? */
static bool is_read_at(const struct sesh_level *level, const struct sesh_element *element)
{
    return level->type == element->type && level->row == element->field &&
           level->base + sesh_row_of(level, level->row)->offset == (const uint8_t *)element->value;
}

static void pass_over(struct gather *gather, const struct sesh_reader *reader, const struct sesh_level *level)
{
    const size_t one = sizeof *gather->faults;
    struct sesh_error error;
    sesh_where(reader, &error);
    if (gather->faults_count == 0) gather->first = error;
    if (gather->faults_count == gather->faults_room) {
        gather->faults_room = 2 * gather->faults_count + 1;
        gather->faults =
            (struct gather_fault *)move(gather, gather->faults, gather->faults_count * one, gather->faults_room * one);
    }
    gather->faults[gather->faults_count].begin = reader->place.offsets[level - reader->level];
    gather->faults[gather->faults_count++].fault = error.offset;
}

static int take_element(void *context, const struct sesh_element *element)
{
    struct gather *gather = (struct gather *)context;
    const struct sesh_level *level = element->reader->level;
    struct gathered_value *value;
    size_t size = element->type->rows[element->field].size;
    while (!is_read_at(level, element))
        level++;
    value = value_at(gather, field_at(gather, element->reader, level), element->index);
    value->bytes = NULL;
    if (element->status == SESH_OK) value->bytes = move(gather, element->value, size, size);
    else pass_over(gather, element->reader, level);
    return SESH_NEXT;
}

static int take_part(void *context, const struct sesh_part *part)
{
    struct gather *gather = (struct gather *)context;
    struct gathered_field *field = field_at(gather, part->reader, part->reader->top);
    if (part->offset == 0) field->length = 0;
    if (part->length >= field->size - field->length) {
        field->size = 2 * (field->length + part->length) + 1;
        field->text = (char *)move(gather, field->text, field->length, field->size);
    }
    if (part->length != 0) memcpy(field->text + field->length, part->text, part->length);
    field->length += part->length;
    return SESH_NEXT;
}

/* ---- documents ---------------------------------------------------------------- */

void gather_begin(struct gather *gather)
{
    gather_free(gather);
    memset(gather, 0, sizeof *gather);
    gather->sink.context = gather;
    gather->sink.element = take_element;
    gather->sink.stream = take_part;
}

void gather_merge(struct gather *all, struct gather *gather)
{
    struct gather_block **end = &gather->blocks;
    size_t i;
    if (gather->session == NULL) return;
    if (all->session == NULL) all->session = new_struct(all, gather->session->type);
    for (i = 0; i < gather->session->type->fields; i++) {
        const struct gathered_field *field = &gather->session->fields[i];
        if (field->count != 0 || field->text != NULL) all->session->fields[i] = *field;
    }
    while (*end != NULL)
        end = &(*end)->next;
    *end = all->blocks;
    all->blocks = gather->blocks;
    gather->blocks = NULL;
    gather->session = NULL;
}
