/* SPDX-License-Identifier: MIT */
/*
 * sift: starts in any state within its invariant. After one event that may occur in that state,
 * the invariant must hold again. The tables of the types, and the code that empties a field, are
 * the real ones. scan, match, frame, token and the storing of values do what their headers
 * promise (the stubs below). lenient is the real code.
 *
 * The invariant, if a struct is open (`inside`):
 *   - the open structs are a path through the tables: each one is the object that its
 *     parent's row, and element, refer to;
 *   - a row is one of the type's fields; an element is counted only in an array;
 *   - a name that has occurred is one of the type's;
 *   - no array has more elements than its capacity, and fewer while an element that is an
 *     object is open;
 *   - without merge and last_wins, only a field that had another name is reset, when its own
 *     name occurs; so a member whose value has not begun is empty;
 *   - SESH_OTHER_NAME is set only if the struct has a mask for it, and only until the value
 *     begins;
 *   - a level that represents a bare string is the innermost one, at the member that takes
 *     the string.
 * Outside: at_next is at a slash of the pointer or at its end. The names of the session's type
 * that have occurred are its own, or none. If a session was found and last_wins is not set,
 * nothing on the way can match again.
 */
#include "prove.h"

#include <sesh/jwt_header.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#include "../../src/kind/kind.h"
#include "../../src/read/bind.h"

#define sesh_bind stores /* everything else in bind.c is real */
#include "../../src/read/bind.c"
#undef sesh_bind

#include "../../src/read/frame.h"
#include "../../src/read/lenient.h"
#include "../../src/read/match.h"
#include "../../src/read/scan.h"
#include "../../src/read/sift.h"
#include "../../src/read/token.h"

#define CHARACTERS 3 /* of the pointer */

/* merge if MERGE, last_wins if LAST_WINS; with both, merge is arbitrary. */
#ifndef MERGE
#define MERGE 0
#define LAST_WINS 0
#endif

static volatile unsigned any; /* a value that Eva does not split */
static struct sesh_reader reader;
static char pointer[CHARACTERS + 1];
static unsigned matched; /* what sesh_match returns after a name, */
static uint8_t frame[1];
static bool stripped; /* and whether a prefix preceded it */

static bool never_resets(void)
{
    return !reader.options.merge && !reader.options.last_wins;
}

/* ---- the neighbours, by their contracts ---------------------------------- */

void sesh_scan_skip(struct sesh_scan *s, unsigned containers)
{
    //@ check skip_containers: containers <= 2 * SESH_MAX_NEST + 1;
    s->skip = (uint8_t)Frama_C_interval(1, SESH_MAX_DEPTH + 1);
}

bool sesh_scan_in_object(const struct sesh_scan *s)
{
    //@ check in_a_container: s->depth != 0;
    return Frama_C_nondet(0, 1) != 0;
}

unsigned sesh_match(struct sesh_reader *r)
{
    //@ check between_members: r->top->row == SESH_NO_ROW && r->top->next != SESH_NO_ROW;
    r->match_row = (uint8_t)Frama_C_interval(0, 255);
    r->match_length = (uint8_t)Frama_C_interval(0, 255);
    r->open = (uint8_t)Frama_C_nondet(0, SESH_SEARCHED);
    if (stripped) r->open |= SESH_STRIPPED;
    return matched;
}

const char *sesh_match_at_skip(const char *at)
{
    //@ check skip_slash: *at == '/';
    //@ loop unroll CHARACTERS;
    do {
        at++;
    } while (*at != '/' && *at != '\0');
    return at;
}

const char *sesh_match_at(struct sesh_reader *r)
{
    //@ check match_slash: *r->at_next == '/';
    r->place.way.match = NULL;
    if (Frama_C_nondet(0, 1)) return NULL;
    return sesh_match_at_skip(r->at_next);
}

uint32_t sesh_match_at_element(const char *at)
{
    //@ check element_slash: *at == '/';
    if (Frama_C_nondet(0, 1)) return SESH_NO_ELEMENT;
    return Frama_C_unsigned_int_interval(1, 65535);
}

/* Can a value of this kind be stored in the field? frame and bind rely on it. */
static int fits(const struct sesh_type *type, const struct sesh_row *row, unsigned kind)
{
    if (kind == SESH_SCAN_NULL) return 1;
    if ((row->flags & SESH_OBJECT) != 0) return 0;
    return type->kinds[row->of]->tokens >> (kind - SESH_SCAN_STRING) & 1;
}

size_t sesh_frame_limit(const struct sesh_kind *kind, const struct sesh_row *row)
{
    return kind->text == SESH_TEXT_OF_MEMBER ? row->size - 1u : kind->text;
}

int sesh_frame_add(struct sesh_reader *r, size_t limit, int beyond)
{
    const struct sesh_token_part *text = &r->scan.part;
    const struct sesh_level *level = r->top;
    const struct sesh_row *row = sesh_row_of(level, level->row);
    int fit = fits(level->type, row, text->kind);
    //@ check add_row: level->row < level->type->fields;
    //@ check add_kind: fit != 0;
    //@ check add_lone: (text->flags & SESH_SCAN_LONE) == 0;
    //@ check add_limit: limit == (text->kind == SESH_SCAN_STRING ? row->size - 1 : SESH_MAX_NUMBER);
    //@ check add_size: limit < 65535 && beyond <= SESH_BEYOND_CLIP;
    if (Frama_C_nondet(0, 1)) return SESH_E_STRING_TOO_LONG;
    r->frame = frame;
    r->open = (uint8_t)Frama_C_interval(0, SESH_ESCAPED | SESH_CLIPPED);
    return SESH_OK;
}

/* A token has the type of the value that scan reported. */
bool sesh_token_find(const uint8_t *text, size_t length, struct sesh_token *token)
{
    //@ check token_frame: text == &frame[0];
    token->text = (const char *)text;
    token->length = length;
    token->type = (uint8_t)(reader.scan.part.kind - SESH_SCAN_STRING);
    return Frama_C_nondet(0, 1) != 0;
}

static void trace(void *context, const struct sesh_reader *r, const struct sesh_token *token)
{
    //@ check trace_token: \initialized(&token->text) && \initialized(&token->length) && \initialized(&token->type);
}

/* Storing adds an element, or a value or null, for which the field is emptied. */
int sesh_bind(struct sesh_reader *r, const struct sesh_row *row, struct sesh_token *token)
{
    const struct sesh_level *level = r->top;
    const struct sesh_row *own = sesh_row_of(level, level->row);
    bool element = (row->flags & SESH_LIST) != 0 && token->type != SESH_TOKEN_NULL;
    //@ check bind_row: row == own;
    if (element) {
        //@ check bind_element: 1 <= level->element;
        //@ check bind_stored: *((uint16_t *)(level->base + row->count)) < row->elements;
    }
    if (Frama_C_nondet(0, 1)) return SESH_E_OUT_OF_RANGE;
    if (element) ++*sesh_count_of(level, row);
    else sesh_bind_begin(r, level, level->row);
    return SESH_OK;
}

/* ---- what structs hold --------------------------------------------------- */

static void hold(const struct sesh_type *type, uint8_t *base, bool something);

/* The row's arrays, and those in its struct, are empty or not. */
static void hold_row(const struct sesh_type *type, unsigned row, uint8_t *base, bool something)
{
    const struct sesh_row *of = &type->rows[row];
    if ((of->flags & SESH_LIST) != 0) {
        *(uint16_t *)(base + of->count) = something ? (uint16_t)Frama_C_interval(0, of->elements) : 0;
    } else if ((of->flags & SESH_OBJECT) != 0) {
        hold(type->types[of->of], base + of->offset, something);
    }
}

static void hold(const struct sesh_type *type, uint8_t *base, bool something)
{
    unsigned row;
    //@ loop unroll SESH_MAX_FIELDS;
    for (row = 0; row < type->fields; row++)
        hold_row(type, row, base, something);
}

/* No array holds more than `elements` says, and nothing if that is required. */
static int holds(const struct sesh_type *type, const uint8_t *base, bool something);

static int row_holds(const struct sesh_type *type, unsigned row, const uint8_t *base, bool something)
{
    const struct sesh_row *of = &type->rows[row];
    if ((of->flags & SESH_LIST) != 0) return *(const uint16_t *)(base + of->count) <= (something ? of->elements : 0);
    if ((of->flags & SESH_OBJECT) == 0) return 1;
    return holds(type->types[of->of], base + of->offset, something);
}

static int holds(const struct sesh_type *type, const uint8_t *base, bool something)
{
    unsigned row;
    //@ loop unroll SESH_MAX_FIELDS;
    for (row = 0; row < type->fields; row++) {
        if (!row_holds(type, row, base, something)) return 0;
    }
    return 1;
}

/* Sets whether the field was read under another name. (The masks' other bits are not used.) */
static void set_also(const struct sesh_level *level, unsigned field, bool also)
{
    if (level->type->also == 0) return;
    *sesh_mask_byte(level, SESH_MASK_ALSO, field >> 3) = also ? 0xFF : 0;
    if (also) *sesh_mask_byte(level, SESH_MASK_HAS, field >> 3) = Frama_C_nondet(0, 1) ? 0xFF : 0;
}

/* ---- the invariant ------------------------------------------------------- */

/* All names that can have occurred. */
static sesh_fields all_fields(const struct sesh_type *type)
{
    return (sesh_fields)((sesh_fields)-1 >> (SESH_MAX_FIELDS - type->fields));
}

/* A parent is at an object field, or at an element of an array; its child is that object. */
static int is_parent(const struct sesh_level *level)
{
    const struct sesh_row *row = sesh_row_of(level, level->row);
    const uint8_t *base = level->base + row->offset;
    if (level->row >= level->type->fields || (row->flags & SESH_OBJECT) == 0) return 0;
    if ((row->flags & SESH_LIST) != 0) {
        if (level->element == 0 || *sesh_count_of(level, row) >= row->elements) return 0;
        base += (size_t)row->size * *sesh_count_of(level, row);
    } else if (level->element != 0) {
        return 0;
    }
    return level[1].base == base && level[1].type == level->type->types[row->of];
}

/* The innermost level. */
static int is_top(const struct sesh_level *level)
{
    const struct sesh_row *row;
    if (level->row == SESH_NO_ROW) {
        return level->element == 0 && !sesh_level_is_bare(level) && (reader.flags & SESH_OTHER_NAME) == 0;
    }
    row = sesh_row_of(level, level->row);
    if (level->row >= level->type->fields) return 0;
    if (sesh_level_is_bare(level)) {
        if ((reader.flags & SESH_OTHER_NAME) != 0) return 0;
        return level != reader.level && level->element == 0 && level->row + 1 == level->type->bare;
    }
    if (level->element == 0) {
        if ((reader.flags & SESH_OTHER_NAME) != 0 && level->type->also == 0) return 0;
        if (!never_resets()) return 1;
        return row_holds(level->type, level->row, level->base, false);
    }
    if ((reader.flags & SESH_OTHER_NAME) != 0 || (row->flags & SESH_LIST) == 0) return 0;
    return *sesh_count_of(level, row) <= row->elements;
}

static int is_inside(void)
{
    const struct sesh_level *level;
    //@ loop unroll SESH_MAX_NEST;
    for (level = reader.level; level != reader.top; level++) {
        if (!is_parent(level) || level->seen > all_fields(level->type)) return 0;
    }
    if (level->seen > all_fields(level->type)) return 0;
    if ((reader.flags & SESH_FOUND) != 0 && !reader.options.last_wins) return 0;
    return *reader.at_next == '\0' && is_top(level);
}

/* Nothing is open. `value`: a value on the way to the session is expected next. */
static int is_outside(bool value)
{
    if (*reader.at_next != '/' && *reader.at_next != '\0') return 0;
    if (reader.level[0].seen > all_fields(reader.level[0].type)) return 0;
    if ((reader.flags & SESH_FOUND) == 0 || reader.options.last_wins) {
        return !never_resets() || holds(reader.level[0].type, reader.level[0].base, false);
    }
    if (value) return 0;
    if (reader.scan.depth == 0) return 1;
    return reader.place.way.element != 0 ? reader.place.way.element == SESH_NO_ELEMENT
                                         : (reader.flags & SESH_AT_SEEN) != 0;
}

/* ---- events --------------------------------------------------------------- */

/* Does the state after an event satisfy the invariant? The level was on top before. */
static int is_kept(const struct sesh_level *before, bool value)
{
    const struct sesh_level *level = reader.top;
    if (level == NULL) return (before == NULL || before == reader.level) && is_outside(value);
    if (!is_inside()) return 0;
    if (before == NULL) before = reader.level - 1;
    if (level <= before) return 1;
    /* A struct was opened; it is new. */
    return level == before + 1 && (!never_resets() || holds(level->type, level->base, false));
}

/* One event in the current state. The state after it is checked and discarded, so that the next
   event begins in the same state. */
static void event(int kind, unsigned flags)
{
    const char *at = reader.at_next;
    const struct sesh_level *top = reader.top;
    int status;
    if (Frama_C_nondet(0, 1)) return;
    reader.scan.part.kind = (uint8_t)kind;
    reader.scan.part.flags = (uint8_t)flags;
    reader.scan.part.length = Frama_C_size_t_interval(0, SIZE_MAX);
    status = sesh_sift(&reader, kind);
    if (status != SESH_OK) status = sesh_lenient(&reader, status); /* as reader.c does */
    //@ check status: SESH_E_STOPPED <= status <= SESH_OK;
    if (status >= SESH_OK) {
        int kept = is_kept(top, kind == SESH_SCAN_NAME && reader.at_next != at);
        //@ check kept: kept != 0;
    }
    //@ admit thrown_away: \false;
}

/* The parts of a value: all of it, or its beginning and what follows. */
static void parts(int kind, bool first)
{
    unsigned lone = any & SESH_SCAN_LONE;
    unsigned begins = first ? SESH_SCAN_FIRST : 0;
    event(kind, begins | lone);
    event(kind, begins | lone | SESH_SCAN_LAST);
}

/* Begins a value of any kind. */
static void values(void)
{
    int kind;
    event(SESH_SCAN_OBJECT, 0);
    event(SESH_SCAN_ARRAY, 0);
    //@ loop unroll 5;
    for (kind = SESH_SCAN_STRING; kind <= SESH_SCAN_NULL; kind++)
        parts(kind, true);
}

/* ---- inside a struct ------------------------------------------------------ */

/* The name of a field, its own or another one, whether it occurred before or not. */
static void field_name(struct sesh_level *level, unsigned row)
{
    sesh_fields bit = (sesh_fields)((sesh_fields)1 << row);
    matched = row;
    /* Its name has occurred, or it is empty if nothing is reset. (Eva knows one bit of a word
       only if it knows the others, so those are all 0 or all 1.) */
    level->seen = Frama_C_nondet(0, 1) ? bit : all_fields(level->type);
    set_also(level, row, true);
    event(SESH_SCAN_NAME, SESH_SCAN_FIRST | SESH_SCAN_LAST);
    set_also(level, row, false);
    event(SESH_SCAN_NAME, SESH_SCAN_FIRST | SESH_SCAN_LAST);
    if (never_resets()) hold_row(level->type, row, level->base, false);
    level->seen = Frama_C_nondet(0, 1) ? 0 : all_fields(level->type) & (sesh_fields)~bit;
    event(SESH_SCAN_NAME, SESH_SCAN_FIRST | SESH_SCAN_LAST);
}

/* Between members: an unknown name, a field's name, or the end. */
static void between(struct sesh_level *level)
{
    bool prefix = (level->type->rows[level->type->rows_count - 1].flags & SESH_PREFIX) == SESH_PREFIX;
    unsigned row;
    if (Frama_C_nondet(0, 1)) return;
    level->row = SESH_NO_ROW;
    level->element = 0;
    stripped = false;
    event(SESH_SCAN_OBJECT_END, 0);
    matched = (unsigned)Frama_C_nondet(0, SESH_NO_ROW);
    event(SESH_SCAN_NAME, Frama_C_unsigned_int_interval(0, 7) & ~SESH_SCAN_LAST);
    matched = SESH_NO_ROW;
    event(SESH_SCAN_NAME, Frama_C_unsigned_int_interval(0, 7) | SESH_SCAN_LAST);
    //@ loop unroll SESH_MAX_FIELDS;
    for (row = 0; row < level->type->fields; row++) {
        if (Frama_C_nondet(0, 1)) continue;
        stripped = prefix && Frama_C_nondet(0, 1);
        field_name(level, row);
        //@ admit name_done: \false;
    }
    //@ admit between_done: \false;
}

/* At the value of a member, after its own name or another one. */
static void at_member(struct sesh_level *level, unsigned row, bool other, bool also)
{
    const struct sesh_row *of = &level->type->rows[row];
    int kind;
    if (Frama_C_nondet(0, 1)) return;
    level->row = (uint8_t)row;
    level->element = 0;
    if (other) reader.flags |= SESH_OTHER_NAME;
    set_also(level, row, also);
    if (never_resets()) hold_row(level->type, row, level->base, false);
    values();
    //@ loop unroll 5;
    for (kind = SESH_SCAN_STRING; kind <= SESH_SCAN_NULL; kind++) {
        /* A value that has begun was accepted; an array's strings have an index. */
        if (fits(level->type, of, (unsigned)kind) && (kind == SESH_SCAN_NULL || (of->flags & SESH_LIST) == 0)) {
            parts(kind, false);
        }
    }
    //@ admit member_done: \false;
}

/* The next number of stored elements. With LONG these are all numbers, otherwise the first two
   and the last one. */
static unsigned next_count(unsigned stored, unsigned elements)
{
#ifndef LONG
    if (stored == 1 && elements > 2) return elements - 1;
#endif
    return stored + 1;
}

/* In a member's array, at an element, with this many elements stored, or all. */
static void in_array(struct sesh_level *level, unsigned row)
{
    const struct sesh_row *of = &level->type->rows[row];
    unsigned stored;
    level->row = (uint8_t)row;
    //@ loop unroll 64;
    for (stored = 0; stored <= of->elements; stored = next_count(stored, of->elements)) {
        if (Frama_C_nondet(0, 1)) continue;
        level->element = (uint16_t)Frama_C_unsigned_int_interval(stored + 1, SESH_MANY);
        *sesh_count_of(level, of) = (uint16_t)stored;
        values();
        event(SESH_SCAN_ARRAY_END, 0);
        if (stored < of->elements && fits(level->type, of, SESH_SCAN_STRING)) parts(SESH_SCAN_STRING, false);
        //@ admit array_done: \false;
    }
}

/* A bare string that continues. */
static void bare(struct sesh_level *level)
{
    if (Frama_C_nondet(0, 1)) return;
    level->row = (uint8_t)(level->type->bare - 1u);
    level->element = 0;
    level->next = SESH_NO_ROW;
    if (never_resets()) hold_row(level->type, level->row, level->base, false);
    parts(SESH_SCAN_STRING, false);
    //@ admit bare_done: \false;
}

static void each_state(struct sesh_level *level);

/* An object is open in the level, in a field or an element. */
static void in_object(struct sesh_level *level, unsigned row)
{
    const struct sesh_row *of = &level->type->rows[row];
    unsigned stored;
    level->row = (uint8_t)row;
    level->element = 0;
    level[1].type = level->type->types[of->of];
    level[1].base = level->base + of->offset;
    if ((of->flags & SESH_LIST) == 0) {
        each_state(level + 1);
        return;
    }
    //@ loop unroll 64;
    for (stored = 0; stored < of->elements; stored = next_count(stored, of->elements)) {
        level->element = (uint16_t)Frama_C_unsigned_int_interval(stored + 1, SESH_MANY);
        *sesh_count_of(level, of) = (uint16_t)stored;
        level[1].base = level->base + of->offset + stored * of->size;
        each_state(level + 1);
    }
    *sesh_count_of(level, of) = (uint16_t)Frama_C_unsigned_int_interval(0, of->elements);
}

/* Every state in which this level is the innermost one, and those with another level inside it. */
static void each_state(struct sesh_level *level)
{
    const struct sesh_type *type = level->type;
    unsigned row;
    reader.top = level;
    level->seen = (sesh_fields)Frama_C_unsigned_int_interval(0, all_fields(type));
    level->next = (uint8_t)Frama_C_unsigned_int_interval(0, SESH_MAX_FIELDS);
    between(level);
    if (type->bare != 0 && level != reader.level) bare(level);
    //@ loop unroll SESH_MAX_FIELDS;
    for (row = 0; row < type->fields; row++) {
        unsigned flags = type->rows[row].flags;
        reader.top = level;
        at_member(level, row, false, false);
        if (type->also != 0) {
            at_member(level, row, true, false);
            at_member(level, row, true, true);
            at_member(level, row, false, true);
        }
        if ((flags & SESH_LIST) != 0 && !Frama_C_nondet(0, 1)) {
            in_array(level, row);
            //@ admit arrays_done: \false;
        }
        if ((flags & SESH_OBJECT) != 0) in_object(level, row);
    }
}

/* ---- outside ---------------------------------------------------------------- */

/* At a value on the way to the session. */
static void at_value(unsigned containers)
{
    if (Frama_C_nondet(0, 1) || ((reader.flags & SESH_FOUND) != 0 && !reader.options.last_wins)) return;
    reader.place.way.element = 0;
    reader.scan.depth = (uint8_t)containers;
    values();
    //@ admit value_done: \false;
}

/* Between the members of an object on the way. */
static void in_outer_object(unsigned containers)
{
    bool found = (reader.flags & SESH_FOUND) != 0 && !reader.options.last_wins;
    if (Frama_C_nondet(0, 1) || (found && (reader.flags & SESH_AT_SEEN) == 0)) return;
    reader.place.way.element = 0;
    reader.scan.depth = (uint8_t)containers;
    event(SESH_SCAN_OBJECT_END, 0);
    reader.scan.depth++;
    event(SESH_SCAN_NAME, any % 8 & ~SESH_SCAN_LAST);
    event(SESH_SCAN_NAME, any % 8 | SESH_SCAN_LAST);
    //@ admit outer_object_done: \false;
}

/* In an array on the way: before the element that counts, at it, or after it. */
static void in_outer_array(unsigned containers)
{
    bool found = (reader.flags & SESH_FOUND) != 0 && !reader.options.last_wins;
    if (Frama_C_nondet(0, 1)) return;
    reader.place.way.element = SESH_NO_ELEMENT;
    if (!found && Frama_C_nondet(0, 1)) reader.place.way.element = Frama_C_unsigned_int_interval(1, 65535);
    reader.scan.depth = (uint8_t)containers;
    event(SESH_SCAN_ARRAY_END, 0);
    reader.scan.depth++;
    values();
    //@ admit outer_array_done: \false;
}

/* The session is open and ends. */
static void in_session(unsigned containers)
{
    if (Frama_C_nondet(0, 1) || ((reader.flags & SESH_FOUND) != 0 && !reader.options.last_wins)) return;
    reader.top = reader.level;
    reader.level[0].row = SESH_NO_ROW;
    reader.level[0].element = 0;
    reader.level[0].next = 0;
    reader.scan.depth = (uint8_t)containers;
    event(SESH_SCAN_OBJECT_END, 0);
    //@ admit session_done: \false;
}

/* Each place in a pointer, with what may have been found before. */
static void each_place(unsigned length)
{
    unsigned containers = 0;
    unsigned i, met;
    //@ loop unroll CHARACTERS + 1;
    for (i = 0; i <= length; i++) {
        if (pointer[i] != '/' && pointer[i] != '\0') continue;
        reader.at_next = pointer + i;
        //@ loop unroll 4;
        for (met = 0; met <= (SESH_FOUND | SESH_AT_SEEN); met++) {
            reader.top = NULL;
            reader.flags = (uint8_t)met;
            at_value(containers);
            if (i == length) in_session(containers);
            if (i == length) continue;
            in_outer_object(containers);
            in_outer_array(containers);
        }
        containers++;
    }
}

/* Every pointer of this many characters, each of which is a slash or not. */
static void each_pointer(unsigned length)
{
    unsigned slashes, i;
    //@ loop unroll 16;
    for (slashes = 0; slashes < 1u << length; slashes++) {
        if (length != 0 && (slashes & 1) == 0) continue;
        //@ loop unroll CHARACTERS;
        for (i = 0; i < length; i++)
            pointer[i] = (slashes >> i & 1) != 0 ? '/' : 'a';
        pointer[length] = '\0';
        each_place(length);
    }
}

/* ---- all of it ------------------------------------------------------------- */

#ifdef LONG
static struct sesh_webuntis webuntis;
#endif
static struct sesh_webuntis_reply webuntis_reply;
static struct sesh_verdocs verdocs;
static struct sesh_thoughtspot thoughtspot;
static struct sesh_jwt_header jwt_header;

static void arbitrary(const struct sesh_type *type, void *base, bool something)
{
    Frama_C_make_unknown((char *)&reader, sizeof reader);
    Frama_C_make_unknown((char *)base, type->size);
    hold(type, (uint8_t *)base, something);
    reader.options.merge = MERGE && (!LAST_WINS || any % 2 != 0);
    reader.options.last_wins = LAST_WINS;
    reader.options.clip = any % 2 != 0;
    reader.options.lenient = any % 2 != 0;
    reader.options.reject_unknown = any % 2 != 0;
    reader.options.context = NULL;
    reader.options.trace = any % 2 != 0 ? trace : NULL;
    reader.options.at = pointer;
    reader.level[0].type = type;
    reader.level[0].base = (uint8_t *)base;
    reader.level[0].seen = (sesh_fields)Frama_C_unsigned_int_interval(0, all_fields(type));
}

static void check_inside(const struct sesh_type *type, void *base)
{
    if (Frama_C_nondet(0, 1)) return;
    arbitrary(type, base, true);
    reader.at_next = pointer;
    reader.scan.depth = 0;
    reader.flags = LAST_WINS ? SESH_FOUND : 0;
    reader.place.way.element = any;
    pointer[0] = '\0';
    each_state(reader.level);
    //@ admit type_done: \false;
}

static void check_outside(const struct sesh_type *type, void *base)
{
    unsigned length;
    arbitrary(type, base, MERGE || LAST_WINS);
    //@ loop unroll CHARACTERS + 1;
    for (length = 0; length <= CHARACTERS; length++)
        each_pointer(length);
}

int main(void)
{
#ifdef LONG
    check_inside(&sesh_webuntis_type, &webuntis);
#endif
    check_inside(&sesh_webuntis_reply_type, &webuntis_reply); /* it contains a webuntis */
    check_inside(&sesh_verdocs_type, &verdocs);
    check_inside(&sesh_thoughtspot_type, &thoughtspot);
    check_inside(&sesh_jwt_header_type, &jwt_header);
    check_outside(&sesh_webuntis_reply_type, &webuntis_reply);
    return 0;
}
