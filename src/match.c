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

static bool same_start(const SESH_ROM char *a, const SESH_ROM char *b, unsigned length)
{
    unsigned i;
    for (i = 0; i < length; i++) {
        if (a[i] != b[i]) return false;
    }
    return true;
}

/* A row that shares `length` bytes with `row` and has c after them. */
static unsigned find(const SESH_ROM struct sesh_type *type, unsigned row, unsigned length, char c)
{
    const SESH_ROM char *name = name_of(type, row);
    unsigned other;
    for (other = 0; other < type->row_count; other++) {
        const SESH_ROM char *candidate = name_of(type, other);
        if (same_start(name, candidate, length) && candidate[length] == c) return other;
    }
    return SESH_NO_ROW;
}

static void restart(struct sesh_reader *r)
{
    const struct sesh_level *level = sesh_top(r);
    r->match_row = level->next < level->type->row_count ? level->next : 0;
    r->match_length = 0;
}

void sesh_match_begin(struct sesh_reader *r)
{
    r->flags &= (uint8_t)~SESH_STRIPPED;
    restart(r);
}

/* A name that has all of the prefix goes on as if it began here, once. */
static bool strip_prefix(struct sesh_reader *r, const SESH_ROM struct sesh_type *type)
{
    if ((r->flags & SESH_STRIPPED) != 0 || type->rows[r->match_row].kind != SESH_PREFIX) return false;
    if (name_of(type, r->match_row)[r->match_length] != '\0') return false;
    r->flags |= SESH_STRIPPED;
    restart(r);
    return true;
}

void sesh_match_add(struct sesh_reader *r, const uint8_t *text, size_t length)
{
    const SESH_ROM struct sesh_type *type = sesh_top(r)->type;
    const uint8_t *end = text + length;
    while (text != end && r->match_row != SESH_NO_ROW) {
        const SESH_ROM char *name = name_of(type, r->match_row);
        unsigned i = r->match_length;
        while (text != end && *text == (uint8_t)name[i] && name[i] != '\0') {
            text++;
            i++;
        }
        r->match_length = (uint8_t)i;
        if (strip_prefix(r, type) || text == end) continue;
        /* U+0000 is not the end of a name. */
        r->match_row = *text == 0 ? SESH_NO_ROW : (uint8_t)find(type, r->match_row, i, (char)*text);
    }
}

unsigned sesh_match_end(struct sesh_reader *r)
{
    const SESH_ROM struct sesh_type *type = sesh_top(r)->type;
    unsigned row = r->match_row;
    if (row == SESH_NO_ROW) return SESH_NO_ROW;
    if (name_of(type, row)[r->match_length] != '\0') row = find(type, row, r->match_length, '\0');
    return row != SESH_NO_ROW && type->rows[row].kind != SESH_PREFIX ? row : SESH_NO_ROW;
}

void sesh_match_never(struct sesh_reader *r)
{
    r->match_row = SESH_NO_ROW;
    r->at_match = NULL;
}

/* ---- the pointer -------------------------------------------------------- */

/* The character at `at`, with ~1 for a slash and ~0 for a tilde. */
static char unescaped(const char *at)
{
    if (*at != '~') return *at;
    return at[1] == '1' ? '/' : '~';
}

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
        if (token_ends(at) || (uint8_t)unescaped(at) != *text) {
            at = NULL;
        } else {
            at += *at == '~' ? 2 : 1;
        }
    }
    r->at_match = at;
}

bool sesh_match_at_end(const struct sesh_reader *r)
{
    return r->at_match != NULL && token_ends(r->at_match);
}

bool sesh_match_at_valid(const char *at)
{
    if (*at != '/' && *at != '\0') return false;
    for (; *at != '\0'; at++) {
        if (*at == '~' && at[1] != '0' && at[1] != '1') return false;
    }
    return true;
}

/* No leading zeros; "-" is the element after the last (RFC 6901, section 4). */
uint32_t sesh_match_at_index(const char *at)
{
    uint32_t index = 0;
    at++;
    if (token_ends(at) || (*at == '0' && !token_ends(at + 1))) return SESH_AT_NEVER;
    for (; !token_ends(at); at++) {
        if (*at < '0' || *at > '9' || index > (SESH_AT_NEVER - 10u) / 10u) return SESH_AT_NEVER;
        index = index * 10u + (uint32_t)(*at - '0');
    }
    return index;
}

const char *sesh_match_at_skip(const char *at)
{
    do {
        at++;
    } while (!token_ends(at));
    return at;
}
