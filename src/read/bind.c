/* SPDX-License-Identifier: MIT */
#include "bind.h"

#include "../kind/kind.h"
#include "../level.h"
#include "../mem.h"
#include "state.h"

/* Clears a whole list: an error may have left members in the element after the counted ones. */
void sesh_bind_empty(const struct sesh_level *level, unsigned field)
{
    const SESH_ROM struct sesh_row *row = sesh_row_of(level, field);
    size_t values = 1;
    if (sesh_row_is_each(row)) {
        *sesh_each_count(level, row) = 0;
        *sesh_each_kept(level, row) = false;
    } else if (row->count != 0) {
        values = row->elements;
        *sesh_count_of(level, row) = 0;
    }
    memset(level->base + row->offset, 0, values * row->size);
    sesh_mask_clear_all(level, field);
}

void sesh_bind_name(struct sesh_reader *r, const struct sesh_level *level, unsigned field)
{
    if ((r->flags & SESH_OTHER_NAME) == 0) return;
    r->flags &= (uint8_t)~SESH_OTHER_NAME;
    sesh_mask_set(level, SESH_MASK_ALSO, field);
}

void sesh_bind_begin(struct sesh_reader *r, const struct sesh_level *level, unsigned field)
{
    if (r->options.merge || r->options.last_wins) sesh_bind_empty(level, field);
    sesh_bind_name(r, level, field);
}

/* The bit in has is set here, except for an array: for that it is set when the array ends. */
static void store(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, const SESH_ROM struct sesh_kind *kind,
                  const struct sesh_value *value)
{
    const struct sesh_level *level = r->top;
    bool element = level->element != 0;
    uint8_t *member;
    if (!element) sesh_bind_begin(r, level, level->row);
    /* The same place as sesh_place_of returns; the count is raised in the same step. */
    member = level->base + row->offset;
    if (sesh_row_is_list(row)) member += (size_t)row->size * (*sesh_count_of(level, row))++;
    kind->store(value, member);
    if (value->clipped) sesh_mask_set(level, SESH_MASK_CLIPPED, level->row);
    if (!element) sesh_mask_set(level, SESH_MASK_HAS, level->row);
}

int sesh_bind(struct sesh_reader *r, const SESH_ROM struct sesh_row *row, struct sesh_token *token)
{
    const struct sesh_level *level = r->top;
    const SESH_ROM struct sesh_kind *kind;
    struct sesh_value value;
    if (token->type == SESH_TOKEN_NULL) {
        sesh_bind_begin(r, level, level->row);
        sesh_mask_set(level, SESH_MASK_NULL, level->row);
        return SESH_OK;
    }
    kind = level->type->kinds[row->of];
    value.token = token;
    value.kind = kind;
    value.row = row;
    value.reader = r;
    value.clipped = (r->open & SESH_CLIPPED) != 0;
    if (kind->check != NULL) {
        int status = kind->check(&value);
        if (status != SESH_OK) return status;
    }
    store(r, row, kind, &value);
    return SESH_OK;
}
