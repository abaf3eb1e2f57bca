/* SPDX-License-Identifier: MIT */
/*
 * The state is a row and a length: match_row is a row whose name begins with
 * the match_length bytes read so far. When the next byte does not go on with
 * that row, another one that shares those bytes and does go on takes its place.
 * As members mostly come in schema order, the row after the last one that
 * matched is tried first, and the search is hardly ever needed.
 */
#include "match.h"

#include "reader.h"

static const SESH_ROM char *name_of(const SESH_ROM struct sesh_type *type, unsigned row)
{
    return type->names + type->rows[row].name;
}

/* A row that shares `length` bytes with `row` and has c after them. */
static unsigned find(const SESH_ROM struct sesh_type *type, unsigned row, unsigned length, unsigned c)
{
    const SESH_ROM char *name = name_of(type, row);
    unsigned other;
    for (other = 0; other < type->row_count; other++) {
        const SESH_ROM char *candidate = name_of(type, other);
        unsigned i = 0;
        while (i < length && candidate[i] == name[i])
            i++;
        if (i == length && (uint8_t)candidate[i] == c) return other;
    }
    return SESH_NO_ROW;
}

static void restart(struct sesh_reader *r)
{
    unsigned next = r->top->next;
    r->match_row = (uint8_t)(next < r->top->type->row_count ? next : 0);
    r->match_length = 0;
}

void sesh_match_begin(struct sesh_reader *r)
{
    r->flags &= (uint8_t)~SESH_STRIPPED;
    restart(r);
}

void sesh_match_add(struct sesh_reader *r, const uint8_t *text, size_t length)
{
    const SESH_ROM struct sesh_type *type = r->top->type;
    const uint8_t *end = text + length;
    while (text != end && r->match_row != SESH_NO_ROW) {
        const SESH_ROM char *name = name_of(type, r->match_row);
        unsigned i = r->match_length;
        while (text != end && *text == (uint8_t)name[i] && *text != 0) {
            text++;
            i++;
        }
        r->match_length = (uint8_t)i;
        if (name[i] == '\0' && type->rows[r->match_row].kind == SESH_PREFIX && (r->flags & SESH_STRIPPED) == 0) {
            /* A name that has all of the prefix goes on as if it began here, once. */
            r->flags |= SESH_STRIPPED;
            restart(r);
        } else if (text != end) {
            /* U+0000 is not the end of a name. */
            r->match_row = *text == 0 ? SESH_NO_ROW : (uint8_t)find(type, r->match_row, i, *text);
        }
    }
}

unsigned sesh_match_end(struct sesh_reader *r)
{
    const SESH_ROM struct sesh_type *type = r->top->type;
    unsigned row = r->match_row;
    if (row == SESH_NO_ROW) return row;
    if (name_of(type, row)[r->match_length] != '\0') row = find(type, row, r->match_length, 0);
    if (row != SESH_NO_ROW && type->rows[row].kind == SESH_PREFIX) return SESH_NO_ROW;
    return row;
}

/* ---- the pointer -------------------------------------------------------- */

static bool token_ends(const char *at)
{
    return *at == '/' || *at == '\0';
}

void sesh_match_at_begin(struct sesh_reader *r)
{
    r->at_match = r->at_next + 1;
}

void sesh_match_at_add(struct sesh_reader *r, const uint8_t *text, size_t length)
{
    const char *at = r->at_match;
    for (; at != NULL && length != 0; length--, text++) {
        char c = *at;
        /* ~1 is a slash, ~0 a tilde. */
        if (token_ends(at)) c = '\0';
        if (c == '~' && *++at == '1') c = '/';
        at = c != '\0' && (uint8_t)c == *text ? at + 1 : NULL;
    }
    r->at_match = at;
}

bool sesh_match_at_end(const struct sesh_reader *r)
{
    return r->at_match != NULL && token_ends(r->at_match);
}

bool sesh_match_at_valid(const char *at)
{
    if (!token_ends(at)) return false;
    for (; *at != '\0'; at++) {
        if (*at == '~' && at[1] != '0' && at[1] != '1') return false;
    }
    return true;
}
