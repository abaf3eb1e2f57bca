/* SPDX-License-Identifier: MIT */
/*
 * The state is a row and a length: match_row is a row whose name begins with the
 * match_length bytes read so far. If the name of that row does not continue with the
 * next byte, another row whose name has the same beginning and does continue replaces
 * it. Members mostly occur in the order of the list. So the row after the last match
 * is tried first, and the search is rarely needed.
 *
 * The prefix is the last row. It is removed only if no name continues with what was
 * read, and what was read begins with the prefix. So a field's own name always means
 * that field, whatever else it could be.
 */
#include "match.h"

#include "run.h"
#include "scan.h"
#include "state.h"

static SESH_APART const SESH_ROM char *name_of(const SESH_ROM struct sesh_type *type, unsigned row)
{
    return type->names + type->rows[row].name;
}

static bool is_prefix(const SESH_ROM struct sesh_row *row)
{
    return row->flags == SESH_PREFIX;
}

/* Returns the first row from `first` on whose name begins with the match_length bytes of `read`
   and continues with c; SESH_NO_ROW: there is none. After a prefix only fields are searched. */
static unsigned find(const struct sesh_reader *r, unsigned first, const SESH_ROM char *read, unsigned c)
{
    const SESH_ROM struct sesh_type *type = r->top->type;
    unsigned end = (r->open & SESH_STRIPPED) != 0 ? type->fields : type->rows_count;
    unsigned length = r->match_length;
    for (; first < end; first++) {
        const SESH_ROM char *name = name_of(type, first);
        unsigned i = 0;
        while (i != length && name[i] == read[i])
            i++;
        if (i == length && (uint8_t)name[i] == c) return first;
    }
    return SESH_NO_ROW;
}

/* Returns the length of the type's prefix if the `length` bytes of `read` begin with it, else 0. */
static unsigned prefix_length(const SESH_ROM struct sesh_type *type, const SESH_ROM char *read, unsigned length)
{
    unsigned last = type->rows_count - 1u;
    const SESH_ROM char *prefix = name_of(type, last);
    unsigned i = 0;
    if (!is_prefix(&type->rows[last])) return 0;
    while (i != length && prefix[i] == read[i])
        i++;
    return prefix[i] == '\0' ? i : 0;
}

/*
 * Called when the open name has match_length bytes in common with the row, but continues with c,
 * which the row does not; 0: the name ends. Returns the row that does. Rows before one that was
 * found in this way differed in an earlier byte. So a name costs at most two rounds through the
 * rows, and two more after a prefix.
 */
static SESH_APART unsigned another_row(struct sesh_reader *r, unsigned row, unsigned c)
{
    const SESH_ROM char *read = name_of(r->top->type, row);
    unsigned first = r->open != 0 ? row + 1 : 0;
    r->open |= SESH_SEARCHED;
    for (;;) {
        unsigned prefix;
        row = find(r, first, read, c);
        if (row != SESH_NO_ROW || (r->open & SESH_STRIPPED) != 0) return row;
        prefix = prefix_length(r->top->type, read, r->match_length);
        if (prefix == 0) return SESH_NO_ROW;
        /* Search again with what follows the prefix. */
        r->open = SESH_STRIPPED;
        r->match_length = (uint8_t)(r->match_length - prefix);
        read += prefix;
        first = 0;
    }
}

/* Begins a name; returns the row that is tried first. */
static unsigned first_row(struct sesh_reader *r)
{
    const struct sesh_level *level = r->top;
    r->open = 0;
    r->match_length = 0;
    return level->next < level->type->fields ? level->next : 0;
}

SESH_APART unsigned sesh_match(struct sesh_reader *r)
{
    const SESH_ROM struct sesh_type *type = r->top->type;
    const uint8_t *text = r->scan.part.text;
    size_t length = r->scan.part.length;
    unsigned flags = r->scan.part.flags;
    unsigned row = (flags & SESH_SCAN_FIRST) != 0 ? first_row(r) : r->match_row;
    /* No name of a type has half a surrogate pair or U+0000, which is a part of its own. */
    if ((flags & SESH_SCAN_LONE) != 0 || (length != 0 && *text == 0)) row = SESH_NO_ROW;
    while (row != SESH_NO_ROW) {
        const SESH_ROM char *name = name_of(type, row) + r->match_length;
        size_t same = sesh_run_same(text, length, name);
        text += same;
        length -= same;
        r->match_length = (uint8_t)(r->match_length + same);
        if (length == 0) {
            if ((flags & SESH_SCAN_LAST) == 0) break;
            if (name[same] == '\0' && !is_prefix(&type->rows[row])) break;
        }
        row = another_row(r, row, length != 0 ? *text : 0u);
    }
    r->match_row = (uint8_t)row;
    return row;
}

/* ---- the pointer -------------------------------------------------------- */

static bool token_ends(const char *at)
{
    return *at == '/' || *at == '\0';
}

const char *sesh_match_at_skip(const char *at)
{
    do {
        at++;
    } while (!token_ends(at));
    return at;
}

SESH_APART const char *sesh_match_at(struct sesh_reader *r)
{
    const uint8_t *text = r->scan.part.text;
    size_t length = r->scan.part.length;
    const char *at = r->place.way.match;
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) at = r->at_next + 1;
    if ((r->scan.part.flags & SESH_SCAN_LONE) != 0) at = NULL;
    for (; at != NULL && length != 0; length--, text++) {
        char c = *at;
        /* ~1 is a slash, ~0 a tilde. */
        if (token_ends(at)) c = '\0';
        if (c == '~' && *++at == '1') c = '/';
        at = c != '\0' && (uint8_t)c == *text ? at + 1 : NULL;
    }
    r->place.way.match = at;
    return at != NULL && token_ends(at) ? at : NULL;
}

/* Elements with a higher index are not found. */
#define MOST_ELEMENTS 65534u

uint32_t sesh_match_at_element(const char *at)
{
    const char *first = ++at;
    uint32_t index = 0;
    do {
        unsigned digit = (uint8_t)*at - (unsigned)'0';
        /* No zero before other digits (RFC 6901, section 4). */
        if (digit > 9 || (index == 0 && at != first)) return SESH_NO_ELEMENT;
        index = index * 10 + digit;
        if (index > MOST_ELEMENTS) return SESH_NO_ELEMENT;
        at++;
    } while (!token_ends(at));
    return index + 1;
}

bool sesh_match_at_valid(const char *at)
{
    if (!token_ends(at)) return false;
    for (; *at != '\0'; at++) {
        if (*at == '~' && at[1] != '0' && at[1] != '1') return false;
    }
    return true;
}
