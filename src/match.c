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
#include "run.h"

static const SESH_ROM char *name_of(const SESH_ROM struct sesh_type *type, unsigned row)
{
    return type->names + type->rows[row].name;
}

/*
 * The first row that shares `length` bytes with `row` and has c after them. When
 * `row` was found so itself, it is behind that: so a name costs two rounds through
 * the rows at most.
 */
SESH_ONCE unsigned find(struct sesh_reader *r, unsigned row, unsigned length, unsigned c)
{
    const SESH_ROM struct sesh_type *type = r->top->type;
    const SESH_ROM char *name = name_of(type, row);
    const SESH_ROM struct sesh_row *other = type->rows;
    unsigned first = (r->flags & SESH_SEARCHED) != 0 ? row + 1 : 0;
    r->flags |= SESH_SEARCHED;
    other += first;
    for (row = first; row < type->row_count; row++, other++) {
        const SESH_ROM char *candidate = type->names + other->name;
        unsigned i = 0;
        /* Where speed counts: most have another first byte. */
        if (!SESH_SMALL && (uint8_t)*candidate != (length != 0 ? (uint8_t)*name : c)) continue;
        while (i < length && candidate[i] == name[i])
            i++;
        if (i == length && (uint8_t)candidate[i] == c) return row;
    }
    return SESH_NO_ROW;
}

/* How many bytes of a text of the part a name begins with. */
SESH_FAST size_t same(const struct sesh_reader *r, const uint8_t *text, size_t length, const SESH_ROM char *name)
{
    /* What comes from an escape is not in the chunk, and it is no whole name. */
    bool whole = r->scan.part.flags == (SESH_SCAN_FIRST | SESH_SCAN_LAST);
    return sesh_run_same(text, length, whole ? r->scan.end : text, name);
}

/* The row that is tried first. */
static unsigned first_row(const struct sesh_level *level)
{
    return level->next < level->type->row_count ? level->next : 0;
}

/* Where speed counts: is a name that is whole that of the row which is tried first? */
#if SESH_SMALL
#define guessed(r, row) false
#else
SESH_PART bool guessed(const struct sesh_reader *r, unsigned row)
{
    const struct sesh_token_part *part = &r->scan.part;
    const SESH_ROM char *name = name_of(r->top->type, row);
    return part->flags == (SESH_SCAN_FIRST | SESH_SCAN_LAST) &&
           sesh_run_same(part->text, part->length, r->scan.end, name) == part->length && name[part->length] == '\0' &&
           r->top->type->rows[row].kind != SESH_PREFIX;
}
#endif

/* Where speed counts: does a part that is not all of a name go on with that of a row, of
   which i bytes are read, as most do? */
#if SESH_SMALL
#define goes_on_with(r, row, i) false
#else
SESH_PART bool goes_on_with(const struct sesh_reader *r, unsigned row, unsigned i)
{
    const struct sesh_token_part *part = &r->scan.part;
    const SESH_ROM char *name;
    /* A whole name, or one with half a surrogate pair before the part. */
    if (row == SESH_NO_ROW || part->flags >= (SESH_SCAN_FIRST | SESH_SCAN_LAST)) return false;
    if (part->length != 0 && *part->text == 0) return false;
    name = name_of(r->top->type, row) + i;
    if (sesh_run_same(part->text, part->length, part->text, name) != part->length) return false;
    return part->flags != SESH_SCAN_LAST || (name[part->length] == '\0' && r->top->type->rows[row].kind != SESH_PREFIX);
}
#endif

/* The first row that goes on with the part: `row`, of whose name i bytes are read, or
   another one that shares those. */
SESH_PART unsigned search(struct sesh_reader *r, unsigned row, unsigned i)
{
    unsigned flags = r->scan.part.flags;
    const uint8_t *text = r->scan.part.text;
    const uint8_t *end = text + r->scan.part.length;
    /* Half a surrogate pair and U+0000, which comes alone, are in no name of ours. */
    if ((flags & SESH_SCAN_LONE) != 0 || (text != end && *text == 0)) row = SESH_NO_ROW;
    while (row != SESH_NO_ROW) {
        const SESH_ROM char *name = name_of(r->top->type, row) + i;
        size_t length = same(r, text, (size_t)(end - text), name);
        bool prefix = r->top->type->rows[row].kind == SESH_PREFIX;
        text += length;
        i += (unsigned)length;
        if (text == end && ((flags & SESH_SCAN_LAST) == 0 || (name[length] == '\0' && !prefix))) break;
        if (prefix && name[length] == '\0' && (r->flags & SESH_STRIPPED) == 0) {
            /* A name that has all of the prefix goes on as if it began here, once. */
            r->flags = (uint8_t)((r->flags | SESH_STRIPPED) & ~SESH_SEARCHED);
            row = first_row(r->top);
            i = 0;
        } else {
            row = find(r, row, i, text != end ? *text : 0u);
        }
    }
    r->match_row = (uint8_t)row;
    r->match_length = (uint8_t)i;
    return row;
}

/* A part of a name, of which what came before is that of a row. */
SESH_RARE unsigned match_part(struct sesh_reader *r, unsigned row)
{
    unsigned i = r->match_length;
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) {
        r->flags &= (uint8_t) ~(SESH_STRIPPED | SESH_SEARCHED);
        i = 0;
    }
    if (!goes_on_with(r, row, i)) return search(r, row, i);
    r->match_row = (uint8_t)row;
    r->match_length = (uint8_t)(i + r->scan.part.length);
    return row;
}

unsigned sesh_match(struct sesh_reader *r)
{
    unsigned row = r->match_row;
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) {
        row = first_row(r->top);
        if (guessed(r, row)) return row;
    }
    return match_part(r, row);
}

#if SESH_HOST
void sesh_match_begin(struct sesh_reader *r)
{
    if (r->top == NULL) {
        r->at_match = r->at_next + 1;
        return;
    }
    r->match_row = (uint8_t)first_row(r->top);
    r->match_length = 0;
    r->flags &= (uint8_t) ~(SESH_STRIPPED | SESH_SEARCHED);
}

bool sesh_match_open(const struct sesh_reader *r)
{
    return r->top == NULL ? r->at_match != NULL : r->match_row != SESH_NO_ROW;
}

bool sesh_match_byte(struct sesh_reader *r, unsigned c)
{
    if (r->top == NULL || (uint8_t)name_of(r->top->type, r->match_row)[r->match_length] != c) return false;
    r->match_length++;
    return true;
}
#endif

/* ---- the pointer -------------------------------------------------------- */

SESH_PART bool token_ends(const char *at)
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

const char *sesh_match_at(struct sesh_reader *r)
{
    const uint8_t *text = r->scan.part.text;
    size_t length = r->scan.part.length;
    const char *at = r->at_match;
    if ((r->scan.part.flags & SESH_SCAN_FIRST) != 0) at = r->at_next + 1;
    if ((r->scan.part.flags & SESH_SCAN_LONE) != 0) at = NULL;
    for (; at != NULL && length != 0; length--, text++) {
        char c = *at;
        /* ~1 is a slash, ~0 a tilde. */
        if (token_ends(at)) c = '\0';
        if (c == '~' && *++at == '1') c = '/';
        at = c != '\0' && (uint8_t)c == *text ? at + 1 : NULL;
    }
    r->at_match = at;
    return at != NULL && token_ends(at) ? at : NULL;
}

/* An element beyond this is not found. */
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
