/* SPDX-License-Identifier: MIT */
/*
 * A state of the automaton is a place, which says what may come next (RFC 8259). Between tokens:
 *
 *        VALUE ---> scalar ---------------------------> [value ends]
 *          ^    +-> [  FIRST_ELEMENT: a value, or ]
 *          |    +-> {  FIRST_NAME: a name, or }
 *          '-:- COLON <-- name
 *
 *        [value ends] --> AFTER_MEMBER:  , and NAME,  or }   in an object
 *                     --> AFTER_ELEMENT: , and VALUE, or ]   in an array
 *                     --> END: only white space              at depth 0
 *        } and ] --> [value ends], one level up
 *
 * One bit for each level remembers whether that container is an object. In a string:
 *
 *        STRING --\--> ESCAPE --u--> HEX     each of them back to STRING
 *
 * There part.left counts the continuation bytes or hex digits that a character still lacks.
 * The places of literals are in a table below, those of numbers in numeral.h.
 *
 * A part is reported at the end of the token or of the chunk, before an escape and before
 * an error. So an error in what was reported is found before an error in what follows,
 * however the document is split into chunks.
 */
#include "scan.h"

#include "numeral.h"
#include "run.h"
#include "state.h"

/* The state of the automaton: what may come next. */
enum place {
    END,
    FIRST_ELEMENT, /* a string may follow this and the next three */
    VALUE,
    FIRST_NAME,
    NAME,
    COLON,
    AFTER_MEMBER,
    AFTER_ELEMENT,
    STRING,
    ESCAPE,
    HEX,
    LITERAL = 0x10,       /* and an offset in `literals` */
    NUMBER = SESH_NUMERAL /* and what numeral.h adds to it */
};

/* ---- the spelling of literals ---------------------------------------------- */

/* The literals; a place in one is the offset of the next letter. */
struct literals {
    char t[5], f[6], n[5];
};

static const SESH_ROM struct literals literals = {"true", "false", "null"};
typedef char sesh_literals_end_before_numbers[NUMBER == LITERAL + sizeof(struct literals) ? 1 : -1];

#define WORD(literal) (LITERAL + offsetof(struct literals, literal))

static const SESH_ROM char *letter_at(unsigned place)
{
    return (const SESH_ROM char *)&literals + (place - LITERAL);
}

/* Is it a place in a number or a literal at which the token can end? */
static bool may_end(unsigned place)
{
    if ((place & NUMBER) != 0) return sesh_numeral_may_end(place);
    return (place & LITERAL) != 0 && *letter_at(place) == '\0';
}

/* ---- errors and parts ------------------------------------------------------ */

static void mark(struct sesh_scan *s, const uint8_t *p)
{
    s->mark = s->shift + (uintptr_t)p;
}

static int error_at(struct sesh_scan *s, const uint8_t *p, int status)
{
    mark(s, p);
    return status;
}

/* Reports a part of the open token. */
static SESH_APART int report(struct sesh_scan *s, const uint8_t *text, size_t length, unsigned flags)
{
    /* A high surrogate was read, and no low one follows. */
    if (s->high != 0) {
        s->high = 0;
        flags |= SESH_SCAN_LONE;
    }
    s->part.text = text;
    s->part.length = length;
    s->part.flags = (uint8_t)flags;
    s->part.next = 0;
    return s->part.kind;
}

/* Begins a token at p. */
static void begin_token(struct sesh_scan *s, const uint8_t *p, int kind, unsigned place)
{
    mark(s, p);
    s->part.kind = (uint8_t)kind;
    s->part.next = SESH_SCAN_FIRST;
    s->place = (uint8_t)place;
}

/* Ends the open token at p. The text after it begins at next. */
static int end_token(struct sesh_scan *s, const uint8_t *text, const uint8_t *p, const uint8_t *next)
{
    unsigned skip = s->skip;
    s->next = next;
    if (s->part.kind == SESH_SCAN_NAME) {
        s->place = COLON;
    } else {
        s->place = s->after;
        if (skip == s->depth + 1u) s->skip = 0;
    }
    if (skip != 0) return SESH_SCAN_CONTINUE;
    return report(s, text, (size_t)(p - text), s->part.next | SESH_SCAN_LAST);
}

/*
 * Handles an open token that does not end at p. Reports the text up to p, unless it is dropped or
 * empty. Otherwise the chunk ends, a string goes on with an escape, or there is an error.
 */
static int leave_token(struct sesh_scan *s, const uint8_t *text, const uint8_t *p)
{
    s->next = p;
    if (s->skip == 0 && (p != text || s->part.next != 0)) return report(s, text, (size_t)(p - text), s->part.next);
    if (p == s->end) return SESH_SCAN_MORE;
    if (s->place == STRING && (s->part.left != 0 || (*p & 0x80u) != 0)) return error_at(s, p, SESH_E_UTF8);
    if (s->place != STRING || *p != '\\') return error_at(s, p, SESH_E_SYNTAX);
    s->next++;
    s->place = ESCAPE;
    return SESH_SCAN_CONTINUE;
}

/* ---- escapes ------------------------------------------------------------ */

/* Reports the character of an escape, which is in s->text. */
static SESH_APART int report_character(struct sesh_scan *s, size_t length)
{
    s->place = STRING;
    return s->skip != 0 ? SESH_SCAN_CONTINUE : report(s, s->text, length, s->part.next);
}

/* Takes the byte after a backslash. */
static int escape(struct sesh_scan *s)
{
    /* Each letter is followed by the character that it stands for. */
    static const SESH_ROM uint8_t letters[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
    const SESH_ROM uint8_t *letter;
    unsigned c = *s->next;
    if (c == 'u') {
        s->next++;
        s->place = HEX;
        s->part.left = 4;
        return SESH_SCAN_CONTINUE;
    }
    for (letter = letters; *letter != 0; letter += 2) {
        if (*letter != c) continue;
        s->next++;
        s->text[0] = letter[1];
        return report_character(s, 1);
    }
    return error_at(s, s->next, SESH_E_SYNTAX);
}

/* Writes a character as UTF-8 (RFC 3629, section 3); returns its length. */
static size_t encode(uint8_t *to, uint32_t character)
{
    size_t length = 1u + (character >= 0x80) + (character >= 0x800) + (character >= 0x10000);
    size_t i;
    for (i = length; --i != 0; character >>= 6)
        to[i] = (uint8_t)(0x80u | (character & 0x3Fu));
    /* The lead byte begins with one 1 bit for each byte, unless there is only one byte. */
    to[0] = (uint8_t)(character | (length == 1 ? 0u : 0xF00u >> length));
    return length;
}

/* A surrogate pair, with the high one shifted left by 10, minus its character. */
#define SURROGATES ((UINT32_C(0xD800) << 10) + 0xDC00u - 0x10000u)

/* Ends an escape after its four digits. */
static int end_hex(struct sesh_scan *s)
{
    uint32_t character = s->unit;
    unsigned surrogate = s->unit & 0xFC00u;
    if (surrogate == 0xDC00u && s->high != 0) {
        character += ((uint32_t)s->high << 10) - SURROGATES;
        s->high = 0;
    } else if (s->high != 0 || surrogate == 0xDC00u) {
        s->part.next = SESH_SCAN_LONE;
    }
    if (surrogate == 0xD800u && s->skip == 0) {
        s->high = s->unit;
        s->place = STRING;
        return SESH_SCAN_CONTINUE;
    }
    return report_character(s, encode(s->text, character));
}

/* Takes a hex digit of an escape. */
static int hex(struct sesh_scan *s)
{
    unsigned c = *s->next;
    unsigned digit = c - '0';
    if (digit > 9) {
        digit = (c | 0x20u) - 'a' + 10;
        if (digit - 10 > 5) return error_at(s, s->next, SESH_E_SYNTAX);
    }
    s->next++;
    s->unit = (uint16_t)((unsigned)s->unit << 4 | digit);
    return --s->part.left == 0 ? end_hex(s) : SESH_SCAN_CONTINUE;
}

/* ---- strings ------------------------------------------------------------ */

/*
 * Begins a character of two to four bytes. Its lead byte tells how many bytes follow and
 * what the first of them may be (RFC 3629, section 4). False: c is not a lead byte.
 */
static bool begin_character(struct sesh_scan *s, unsigned c)
{
    unsigned least = 0x80;
    unsigned most = 0xBF;
    if (c < 0xC2 || c > 0xF4) return false;
    s->part.left = (uint8_t)(1 + (c >= 0xE0) + (c >= 0xF0));
    if (c == 0xE0) least = 0xA0;
    if (c == 0xF0) least = 0x90;
    if (c == 0xED) most = 0x9F;
    if (c == 0xF4) most = 0x8F;
    s->least = (uint8_t)least;
    s->most = (uint8_t)most;
    return true;
}

/* Returns the first byte that is not text of the string, or end. */
static const uint8_t *end_of_text(struct sesh_scan *s, const uint8_t *p, const uint8_t *end)
{
    for (;;) {
        /* The rest of the character that has begun. */
        for (; s->part.left != 0; p++) {
            if (p == end || *p < s->least || *p > s->most) return p;
            s->part.left--;
            s->least = 0x80;
            s->most = 0xBF;
        }
        p = sesh_run_text(p, end);
        if (p == end || !begin_character(s, *p)) return p;
        p++;
    }
}

/* Reads on in a string. */
static int string(struct sesh_scan *s)
{
    const uint8_t *text = s->next;
    const uint8_t *p = end_of_text(s, text, s->end);
    if (p != s->end && *p == '"' && s->part.left == 0) return end_token(s, text, p, p + 1);
    return leave_token(s, text, p);
}

/* ---- numbers and literals ------------------------------------------------ */

/* Refuses the byte at p, which nothing that may come here begins with. */
static int refuse(struct sesh_scan *s, const uint8_t *p)
{
    mark(s, p);
    if (s->place == END) return SESH_E_TRAILING;
    return *p == 0xEF && s->mark == 0 ? SESH_E_BOM : SESH_E_SYNTAX;
}

/* Reads on in a number. */
static int number(struct sesh_scan *s)
{
    const uint8_t *text = s->next;
    unsigned place = s->place;
    const uint8_t *p = sesh_numeral_end(text, s->end, &place);
    s->place = (uint8_t)place;
    if (place == NUMBER) return refuse(s, p);
    if (p != s->end && sesh_numeral_may_end(place)) return end_token(s, text, p, p);
    return leave_token(s, text, p);
}

/* Reads on in a literal. */
static int literal(struct sesh_scan *s)
{
    const SESH_ROM char *letter = letter_at(s->place);
    const uint8_t *text = s->next;
    const uint8_t *p = text;
    for (; *letter != '\0' && p != s->end && *p == (uint8_t)*letter; p++)
        letter++;
    s->place = (uint8_t)(s->place + (p - text));
    if (p != s->end && *letter == '\0') return end_token(s, text, p, p);
    return leave_token(s, text, p);
}

/* Begins a number or a literal at p, or finds an error there. */
static int scalar(struct sesh_scan *s, const uint8_t *p)
{
    int kind = SESH_SCAN_NUMBER;
    unsigned place = NUMBER;
    if (*p == 't') {
        kind = SESH_SCAN_TRUE;
        place = WORD(t);
    } else if (*p == 'f') {
        kind = SESH_SCAN_FALSE;
        place = WORD(f);
    } else if (*p == 'n') {
        kind = SESH_SCAN_NULL;
        place = WORD(n);
    }
    s->next = p;
    begin_token(s, p, kind, place);
    return place == NUMBER ? number(s) : literal(s);
}

/* ---- containers ---------------------------------------------------------- */

bool sesh_scan_in_object(const struct sesh_scan *s)
{
    return ((unsigned)s->objects[s->depth >> 3] >> (s->depth & 7u) & 1u) != 0;
}

/* Reports a bracket, unless it is dropped. */
static int bracket(struct sesh_scan *s, unsigned skip, int kind)
{
    s->part.kind = (uint8_t)kind;
    return skip != 0 ? SESH_SCAN_CONTINUE : kind;
}

static int open_container(struct sesh_scan *s, int kind)
{
    unsigned depth = s->depth;
    unsigned bit;
    uint8_t *objects;
    if (depth == s->max_depth) return SESH_E_TOO_DEEP;
    s->depth = (uint8_t)++depth;
    objects = &s->objects[depth >> 3];
    bit = 1u << (depth & 7u);
    if (kind == SESH_SCAN_OBJECT) {
        *objects = (uint8_t)(*objects | bit);
        s->after = AFTER_MEMBER;
        s->place = FIRST_NAME;
    } else {
        *objects = (uint8_t)(*objects & ~bit);
        s->after = AFTER_ELEMENT;
        s->place = FIRST_ELEMENT;
    }
    return bracket(s, s->skip, kind);
}

/* Closes a container. What may follow it depends on the container that it is in. */
static int close_container(struct sesh_scan *s, int kind)
{
    unsigned skip = s->skip;
    unsigned after = END;
    if (skip == s->depth) s->skip = 0;
    if (--s->depth != 0) after = sesh_scan_in_object(s) ? AFTER_MEMBER : AFTER_ELEMENT;
    s->after = (uint8_t)after;
    s->place = (uint8_t)after;
    return bracket(s, skip, kind);
}

/* ---- between tokens ----------------------------------------------------- */

/* What may come at a place: a colon or a comma, and the place that it leads to; a closing
   bracket; and what a string is there. ' ' or 0 stands for none. */
struct expected {
    uint8_t mark, to, close, string;
};

static const SESH_ROM struct expected expected[] = {
    {' ', END, ' ', 0},                /* END */
    {' ', END, ']', SESH_SCAN_STRING}, /* FIRST_ELEMENT */
    {' ', END, ' ', SESH_SCAN_STRING}, /* VALUE */
    {' ', END, '}', SESH_SCAN_NAME},   /* FIRST_NAME */
    {' ', END, ' ', SESH_SCAN_NAME},   /* NAME */
    {':', VALUE, ' ', 0},              /* COLON */
    {',', NAME, '}', 0},               /* AFTER_MEMBER */
    {',', VALUE, ']', 0},              /* AFTER_ELEMENT */
};

/* Takes a bracket, a number or a literal at p, or finds an error there. */
static int value(struct sesh_scan *s, const SESH_ROM struct expected *at, const uint8_t *p)
{
    unsigned c = *p;
    if (c == at->close) {
        mark(s, p);
        return close_container(s, c == ']' ? SESH_SCAN_ARRAY_END : SESH_SCAN_OBJECT_END);
    }
    if (at->string != SESH_SCAN_STRING) return refuse(s, p);
    if (c == '{' || c == '[') {
        mark(s, p);
        return open_container(s, c == '{' ? SESH_SCAN_OBJECT : SESH_SCAN_ARRAY);
    }
    return scalar(s, p);
}

/* Reads on between tokens. */
static int structure(struct sesh_scan *s)
{
    const uint8_t *p = s->next;
    const SESH_ROM struct expected *at = &expected[s->place];
    for (;;) {
        p = sesh_run_blank(p, s->end);
        if (p == s->end || *p != at->mark) break;
        at = &expected[at->to];
        p++;
    }
    s->place = (uint8_t)(at - expected);
    s->next = p;
    if (p == s->end) return SESH_SCAN_MORE;
    s->next++;
    if (*p != '"' || at->string == 0) return value(s, at, p);
    begin_token(s, p, at->string, STRING);
    return string(s);
}

bool sesh_scan_in_token(const struct sesh_scan *s)
{
    return s->place >= STRING && s->place != NUMBER;
}

/* ---- the calls ---------------------------------------------------------- */

void sesh_scan_begin(struct sesh_scan *s, unsigned max_depth)
{
    s->place = VALUE;
    s->max_depth = (uint8_t)max_depth;
}

void sesh_scan_chunk(struct sesh_scan *s, const void *data, size_t length)
{
    const uint8_t *bytes = (const uint8_t *)data;
    s->shift += (sesh_offset)(uintptr_t)s->end - (uintptr_t)bytes;
    s->next = bytes;
    s->end = bytes + length;
}

int sesh_scan_next(struct sesh_scan *s)
{
    int kind;
    do {
        if (s->next == s->end) return SESH_SCAN_MORE;
        if (s->place < STRING) kind = structure(s);
        else if (s->place == STRING) kind = string(s);
        else if ((s->place & NUMBER) != 0) kind = number(s);
        else if ((s->place & LITERAL) != 0) kind = literal(s);
        else kind = s->place == ESCAPE ? escape(s) : hex(s);
    } while (kind == SESH_SCAN_CONTINUE);
    return kind;
}

int sesh_scan_end(struct sesh_scan *s)
{
    mark(s, s->end);
    if (s->place == END || (s->depth == 0 && may_end(s->place))) return SESH_OK;
    return SESH_E_INCOMPLETE;
}

void sesh_scan_skip(struct sesh_scan *s, unsigned containers)
{
    s->skip = (uint8_t)(s->depth + 1u - containers);
}
