/* SPDX-License-Identifier: MIT */
#include "gather.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/level.h"
#include "text.h"

/* ---- places ----------------------------------------------------------------- */

static struct gathered *new_struct(const struct sesh_type *type)
{
    struct gathered *gathered = (struct gathered *)keep(sizeof *gathered + type->fields * sizeof gathered->fields[0]);
    gathered->type = type;
    return gathered;
}

static struct gathered_value *value_at(struct gathered_field *field, size_t index)
{
    static const struct gathered_value nothing = {NULL, NULL};
    while (index >= field->count) {
        field->values = (struct gathered_value *)keep_more(field->values, field->count, sizeof *field->values);
        field->values[field->count++] = nothing;
    }
    return &field->values[index];
}

size_t gathered_count(const struct sesh_level *level)
{
    const struct sesh_row *row = sesh_row_of(level, level->row);
    if (sesh_row_is_each(row)) return *sesh_each_count(level, row);
    return sesh_row_is_list(row) ? *sesh_count_of(level, row) : 0;
}

/* The field that is being read at a level, into which something is handed out. */
static struct gathered_field *field_at(struct gather *gather, const struct sesh_reader *reader,
                                       const struct sesh_level *level)
{
    const struct sesh_level *outer;
    struct gathered **place = &gather->session;
    for (outer = reader->level; outer != level; outer++) {
        /* The value being read follows those that the array has. */
        if (*place == NULL) *place = new_struct(outer->type);
        place = &value_at(&(*place)->fields[outer->row], gathered_count(outer))->inner;
    }
    if (*place == NULL) *place = new_struct(level->type);
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

/* Does the element belong to the EACH that is being read at this level? */
static bool is_read_at(const struct sesh_level *level, const struct sesh_element *element)
{
    return level->type == element->type && level->row == element->field &&
           level->base + sesh_row_of(level, level->row)->offset == (const uint8_t *)element->value;
}

static void pass_over(struct gather *gather, const struct sesh_reader *reader, const struct sesh_level *level)
{
    struct gather_fault *fault;
    struct sesh_error error;
    sesh_where(reader, &error);
    if (gather->faults_count == 0) gather->first = error;
    gather->faults = (struct gather_fault *)keep_more(gather->faults, gather->faults_count, sizeof *gather->faults);
    fault = &gather->faults[gather->faults_count++];
    fault->begin = reader->place.offsets[level - reader->level];
    fault->fault = error.offset;
}

static int take_element(void *context, const struct sesh_element *element)
{
    struct gather *gather = (struct gather *)context;
    const struct sesh_level *level = element->reader->level;
    struct gathered_value *value;
    size_t size = element->type->rows[element->field].size;
    while (!is_read_at(level, element))
        level++;
    value = value_at(field_at(gather, element->reader, level), element->index);
    value->bytes = NULL;
    if (element->status == SESH_OK) value->bytes = memcpy(keep(size), element->value, size);
    else pass_over(gather, element->reader, level);
    return SESH_NEXT;
}

static int take_part(void *context, const struct sesh_part *part)
{
    struct gather *gather = (struct gather *)context;
    struct gathered_field *field = field_at(gather, part->reader, part->reader->top);
    if (part->offset == 0) field->length = 0;
    if (part->length >= field->size - field->length) {
        char *text = (char *)keep(field->size = 2 * (field->length + part->length) + 1);
        if (field->length != 0) memcpy(text, field->text, field->length);
        field->text = text;
    }
    if (part->length != 0) memcpy(field->text + field->length, part->text, part->length);
    field->length += part->length;
    return SESH_NEXT;
}

/* ---- documents ---------------------------------------------------------------- */

void gather_begin(struct gather *gather)
{
    memset(gather, 0, sizeof *gather);
    gather->sink.context = gather;
    gather->sink.element = take_element;
    gather->sink.stream = take_part;
}

void gather_merge(struct gather *all, const struct gather *gather)
{
    size_t i;
    if (gather->session == NULL) return;
    if (all->session == NULL) all->session = new_struct(gather->session->type);
    for (i = 0; i < gather->session->type->fields; i++) {
        const struct gathered_field *field = &gather->session->fields[i];
        if (field->count != 0 || field->text != NULL) all->session->fields[i] = *field;
    }
}
