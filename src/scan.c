/* SPDX-License-Identifier: MIT */
/*
 * The grammar of RFC 8259 is a table of edges: from a place, a byte leads to the
 * next place. Between tokens:
 *
 *        value ---> scalar ---------------------------> [value ends]
 *          ^    +-> [  first_element: value, or ]
 *          |    +-> {  first_name: name, or }
 *          '-:- colon <-- name
 *
 *        [value ends] --> after_member: , name, or }    in an object
 *                     --> after_element: , value, or ]  in an array
 *                     --> end: nothing but blanks       at depth 0
 *        } and ] --> [value ends], one level up
 *
 * One bit a level remembers whether the open container is an object. Numbers and
 * literals have places of their own; so have strings, outside the table:
 *
 *        STRING --\--> ESCAPE --u--> HEX     each of them back to STRING
 *
 * There `left` counts the continuation bytes of a character, or the hex digits,
 * to come.
 *
 * A part is reported whenever the token or the chunk ends, before an escape and
 * before an error; so an error in what is reported comes before one in what
 * follows, wherever the chunks are cut.
 */
#include "scan.h"

#include "mem.h"
#include "run.h"

/* ---- the grammar -------------------------------------------------------- */

/*
 * A place is an offset in here. Each is a list of edges, two bytes each: the byte
 * to come and where it leads, 0 at its end. Some lists go on in the next one. Any
 * digit from 1 on is '1'. From first_element, value, first_name and name a
 * quotation mark leads to STRING: structure looks for that first.
 */
struct grammar {
    uint8_t end[1];
    uint8_t first_element[2];
    uint8_t value[17];
    uint8_t first_name[2];
    uint8_t name[1];
    uint8_t colon[3];
    uint8_t after_member[5];
    uint8_t after_element[5];
    uint8_t after_backslash[17]; /* leads to the character that is meant */
    /* From here on they are inside a token. */
    uint8_t minus[5];
    uint8_t point[5];
    uint8_t e[4];
    uint8_t sign[5];
    uint8_t t[3], tr[3], tru[3];
    uint8_t f[3], fa[3], fal[3];
    uint8_t n[3], nu[3], nul[3];
    /* From here on the token may end. */
    uint8_t integer[4];
    uint8_t zero[7];
    uint8_t fraction[9];
    uint8_t exponent[5];
    uint8_t done[1];
};

#define AT(place) ((uint8_t)offsetof(struct grammar, place))

/* Places outside of the table, and what else a byte may lead to. */
enum {
    STRING = 0xF0,
    ESCAPE,
    HEX,
    BRACKETS, /* and a kind: */
    OPEN_OBJECT = BRACKETS + SESH_SCAN_OBJECT,
    OPEN_ARRAY = BRACKETS + SESH_SCAN_ARRAY,
    CLOSE_OBJECT = BRACKETS + SESH_SCAN_OBJECT_END,
    CLOSE_ARRAY = BRACKETS + SESH_SCAN_ARRAY_END
};

#define DIGITS(place) '0', AT(place), '1', AT(place)

static const SESH_ROM struct grammar grammar = {
    .end = {0},
    .first_element = {']', CLOSE_ARRAY},
    .value = {'1', AT(integer), '{', OPEN_OBJECT, '[', OPEN_ARRAY, '0', AT(zero), 't', AT(t), 'f', AT(f), 'n', AT(n),
              '-', AT(minus)},
    .first_name = {'}', CLOSE_OBJECT},
    .name = {0},
    .colon = {':', AT(value)},
    .after_member = {',', AT(name), '}', CLOSE_OBJECT},
    .after_element = {',', AT(value), ']', CLOSE_ARRAY},
    .after_backslash = {'"', '"', '\\', '\\', '/', '/', 'b', '\b', 'f', '\f', 'n', '\n', 'r', '\r', 't', '\t'},
    .minus = {'0', AT(zero), '1', AT(integer)},
    .point = {DIGITS(fraction)},
    .e = {'+', AT(sign), '-', AT(sign)},
    .sign = {DIGITS(exponent)},
    .t = {'r', AT(tr)},
    .tr = {'u', AT(tru)},
    .tru = {'e', AT(done)},
    .f = {'a', AT(fa)},
    .fa = {'l', AT(fal)},
    .fal = {'s', AT(tru)},
    .n = {'u', AT(nu)},
    .nu = {'l', AT(nul)},
    .nul = {'l', AT(done)},
    .integer = {DIGITS(integer)},
    .zero = {'.', AT(point), 'e', AT(e), 'E', AT(e)},
    .fraction = {DIGITS(fraction), 'e', AT(e), 'E', AT(e)},
    .exponent = {DIGITS(exponent)},
    .done = {0},
};

/* Where c leads from a place, 0: nowhere. */
SESH_FAST unsigned edge(unsigned place, unsigned c)
{
    const SESH_ROM uint8_t *edge = (const SESH_ROM uint8_t *)&grammar + place;
    for (; *edge != 0; edge += 2)
        if (*edge == c || (*edge == '1' && c - '2' < 8u)) return edge[1];
    return 0;
}

#if SESH_SMALL
#define next_place edge
#else
/* The same from value. */
static const SESH_ROM uint8_t value_edges[256] = {
#define M AT(minus)
#define Z AT(zero)
#define D AT(integer)
#define A OPEN_ARRAY
#define F AT(f)
#define N AT(n)
#define T AT(t)
#define O OPEN_OBJECT
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 00 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 10 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, 0, 0, /* 20: a minus */
    Z, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, 0, /* 30: digits */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 40 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, A, 0, 0, 0, 0, /* 50: [ */
    0, 0, 0, 0, 0, 0, F, 0, 0, 0, 0, 0, 0, 0, N, 0, /* 60: false and null */
    0, 0, 0, 0, T, 0, 0, 0, 0, 0, 0, O, 0, 0, 0, 0, /* 70: true and { */
#undef M
#undef Z
#undef D
#undef A
#undef F
#undef N
#undef T
#undef O
};

SESH_FAST unsigned value_edge(unsigned c)
{
    return value_edges[c];
}

/* The same from a place between tokens. */
SESH_FAST unsigned next_place(unsigned place, unsigned c)
{
    return place == AT(value) ? value_edge(c) : edge(place, c);
}
#endif

SESH_FAST bool may_end(unsigned place)
{
    return place - AT(integer) < sizeof grammar - AT(integer);
}

/* ---- errors, values and containers --------------------------------------- */

SESH_FAST void mark(struct sesh_scan *s, const uint8_t *p)
{
    s->mark = s->shift + (uintptr_t)p;
}

SESH_FAST int error_at(struct sesh_scan *s, const uint8_t *p, int status)
{
    mark(s, p);
    return status;
}

SESH_ONCE int quiet_or(unsigned skip, int kind)
{
    return skip != 0 ? SESH_SCAN_CONTINUE : kind;
}

bool sesh_scan_in_object(const struct sesh_scan *s)
{
    return ((s->objects[s->depth >> 3] >> (s->depth & 7u)) & 1) != 0;
}

SESH_FAST int open_container(struct sesh_scan *s, int kind)
{
    unsigned depth = s->depth;
    uint8_t *byte;
    unsigned bit, bits;
    if (depth == s->max_depth) return SESH_E_TOO_DEEP;
    s->depth = (uint8_t)++depth;
    byte = &s->objects[depth >> 3];
    bit = 1u << (depth & 7u);
    bits = *byte | bit;
    s->after = AT(after_member);
    s->place = AT(first_name);
    if (kind == SESH_SCAN_ARRAY) {
        bits ^= bit;
        s->after = AT(after_element);
        s->place = AT(first_element);
    }
    *byte = (uint8_t)bits;
    return quiet_or(s->skip, kind);
}

/* A value ends; what may follow it depends on the container that it is in. */
SESH_FAST int close_container(struct sesh_scan *s, int kind)
{
    unsigned skip = s->skip;
    unsigned after = AT(end);
    if (skip == s->depth) s->skip = 0;
    if (--s->depth != 0) after = sesh_scan_in_object(s) ? AT(after_member) : AT(after_element);
    s->after = (uint8_t)after;
    s->place = (uint8_t)after;
    return quiet_or(skip, kind);
}

/* ---- parts -------------------------------------------------------------- */

/* A part of the open token is there. */
SESH_ONCE int report(struct sesh_scan *s, const uint8_t *text, size_t length, unsigned flags)
{
    /* A high surrogate that waits is not followed by a low one. None waits before a
       token's first part. */
    if ((flags & SESH_SCAN_FIRST) == 0 && s->high != 0) {
        s->high = 0;
        flags |= SESH_SCAN_LONE;
    }
    s->part.text = text;
    s->part.length = length;
    s->part.flags = (uint8_t)flags;
    s->flags = 0;
    return s->part.kind;
}

/* ---- escapes ------------------------------------------------------------ */

/* The character that an escape stands for is in s->text. */
SESH_ONCE int report_character(struct sesh_scan *s, size_t length)
{
    s->place = STRING;
    return s->skip != 0 ? SESH_SCAN_CONTINUE : report(s, s->text, length, s->flags);
}

SESH_FAST int escape(struct sesh_scan *s)
{
    unsigned c = *s->next;
    unsigned character = edge(AT(after_backslash), c);
    if (c == 'u') {
        s->next++;
        s->place = HEX;
        s->left = 4;
        return SESH_SCAN_CONTINUE;
    }
    if (character == 0) return error_at(s, s->next, SESH_E_SYNTAX);
    s->next++;
    s->text[0] = (uint8_t)character;
    return report_character(s, 1);
}

/* UTF-8 of a character (RFC 3629, section 3); its length. */
SESH_FAST size_t encode(uint8_t *to, uint32_t character)
{
    size_t length = 1u + (character >= 0x80) + (character >= 0x800) + (character >= 0x10000);
    size_t i;
    for (i = length; --i != 0; character >>= 6)
        to[i] = (uint8_t)(0x80u | (character & 0x3Fu));
    /* The lead byte's first bits: none of one byte, else one a byte. */
    to[0] = (uint8_t)(character | (length == 1 ? 0u : 0xF00u >> length));
    return length;
}

/* The four digits of an escape are there. */
SESH_FAST int end_hex(struct sesh_scan *s)
{
    uint32_t character = s->unit;
    unsigned surrogate = s->unit & 0xFC00u;
    if (surrogate == 0xDC00u && s->high != 0) {
        character += ((uint32_t)s->high << 10) + 0x10000u - (UINT32_C(0xD800) << 10) - 0xDC00u;
        s->high = 0;
    } else if (s->high != 0 || surrogate == 0xDC00u) {
        s->flags |= SESH_SCAN_LONE;
    }
    if (surrogate == 0xD800u && s->skip == 0) {
        s->high = s->unit;
        s->place = STRING;
        return SESH_SCAN_CONTINUE;
    }
    return report_character(s, encode(s->text, character));
}

SESH_PART int hex(struct sesh_scan *s)
{
    unsigned c = *s->next;
    unsigned digit = c - '0';
    if (digit > 9) {
        digit = (c | 0x20u) - 'a' + 10;
        if (digit - 10 > 5) return error_at(s, s->next, SESH_E_SYNTAX);
    }
    s->next++;
    s->unit = (uint16_t)((unsigned)s->unit << 4 | digit);
    return --s->left == 0 ? end_hex(s) : SESH_SCAN_CONTINUE;
}

/* At a byte of an escape. */
SESH_RARE int in_escape(struct sesh_scan *s)
{
    return s->place == ESCAPE ? escape(s) : hex(s);
}

/* ---- runs of text ---------------------------------------------------------- */

/* What came before p is not to be reported, or was: a string may go on with an
   escape; else p cannot be there. */
SESH_FAST int go_on(struct sesh_scan *s, int kind, const uint8_t *p)
{
    if (p == s->end) return SESH_SCAN_MORE;
    if (kind > SESH_SCAN_STRING) return error_at(s, p, SESH_E_SYNTAX);
    if (s->left != 0 || *p >= 0x80) return error_at(s, p, SESH_E_UTF8);
    if (*p != '\\') return error_at(s, p, SESH_E_SYNTAX);
    s->next++;
    s->place = ESCAPE;
    return SESH_SMALL || s->next == s->end ? SESH_SCAN_CONTINUE : in_escape(s);
}

/*
 * The open token goes on with text up to p, and ends there when SESH_SCAN_LAST is in
 * flags. What may come behind it is taken at once if it does come: a colon or a comma
 * is the first edge from where the token leads.
 */
SESH_FAST int end_run(struct sesh_scan *s, int kind, const uint8_t *text, const uint8_t *p, unsigned flags)
{
    const uint8_t *next = p;
    unsigned skip = s->skip;
    if ((flags & SESH_SCAN_LAST) != 0) {
        const SESH_ROM uint8_t *edge = (const SESH_ROM uint8_t *)&grammar;
        unsigned place = AT(colon);
        if (kind <= SESH_SCAN_STRING) next++; /* the quotation mark */
        if (kind != SESH_SCAN_NAME) {
            place = s->after;
            if (skip == s->depth + 1u) s->skip = 0;
        }
        edge += place;
        if (next != s->end && *next == *edge && *edge != 0) {
            place = edge[1];
            next++;
        }
        s->place = (uint8_t)place;
    }
    s->next = next;
    if (skip == 0 && (p != text || flags != 0)) {
        s->part.kind = (uint8_t)kind;
        return report(s, text, (size_t)(p - text), flags);
    }
    return (flags & SESH_SCAN_LAST) != 0 ? SESH_SCAN_CONTINUE : go_on(s, kind, p);
}

/* ---- strings ------------------------------------------------------------ */

/*
 * The lead byte of a character of two to four bytes says how many follow and
 * what the first of them may be (RFC 3629, section 4). False: no lead byte.
 */
SESH_PART bool begin_character(struct sesh_scan *s, unsigned c)
{
    unsigned least = 0x80;
    unsigned most = 0xBF;
    if (c < 0xC2 || c > 0xF4) return false;
    s->left = (uint8_t)(1 + (c >= 0xE0) + (c >= 0xF0));
    if (c == 0xE0) least = 0xA0;
    if (c == 0xF0) least = 0x90;
    if (c == 0xED) most = 0x9F;
    if (c == 0xF4) most = 0x8F;
    s->least = (uint8_t)least;
    s->most = (uint8_t)most;
    return true;
}

/* The first byte that cannot be in the character that has begun, or the byte
   after it, or end. */
SESH_FAST const uint8_t *rest_of_character(struct sesh_scan *s, const uint8_t *p, const uint8_t *end)
{
    while (s->left != 0 && p != end && *p >= s->least && *p <= s->most) {
        s->left--;
        s->least = 0x80;
        s->most = 0xBF;
        p++;
    }
    return p;
}

/* The first byte that is not part of a string's text, or end. */
SESH_FAST const uint8_t *string_run(struct sesh_scan *s, const uint8_t *p, const uint8_t *end)
{
    for (;;) {
        p = rest_of_character(s, p, end);
        if (s->left != 0) return p;
        p = sesh_run_text(s, p);
        if (p == end || !begin_character(s, *p)) return p;
        p++;
    }
}

/* The open string goes on with text, of which what is before p was read. */
SESH_ONCE int string(struct sesh_scan *s, const uint8_t *text, const uint8_t *p)
{
    unsigned flags = s->flags;
    /* Where speed counts: at the chunk's end, or an escape, there is none. */
    if (SESH_SMALL || (p != s->end && *p != '\\')) p = string_run(s, p, s->end);
    if (p != s->end && s->left == 0 && *p == '"') flags |= SESH_SCAN_LAST;
    return end_run(s, s->part.kind, text, p, flags);
}

/* ---- numbers and literals ------------------------------------------------ */

/* The open number or literal goes on with text, of which what is before p was read. */
SESH_FAST int other(struct sesh_scan *s, const uint8_t *text, const uint8_t *p)
{
    unsigned place = s->place;
    unsigned flags = s->flags;
    for (; p != s->end; p++) {
        unsigned next = edge(place, *p);
        if (next == 0) break;
        place = next;
    }
    s->place = (uint8_t)place;
    if (p != s->end && may_end(place)) flags |= SESH_SCAN_LAST;
    return end_run(s, s->part.kind, text, p, flags);
}

/* ---- between tokens ----------------------------------------------------- */

SESH_FAST void begin_token(struct sesh_scan *s, int kind, unsigned place)
{
    s->part.kind = (uint8_t)kind;
    s->place = (uint8_t)place;
    s->flags = SESH_SCAN_FIRST;
}

/*
 * What most tokens are: in the chunk as a whole, and a string of plain text, a number, a
 * literal. Such a token is taken in one step. Here: where a number
 * or a literal ends whose first byte led to a place. NULL: it is none of those.
 */
#if SESH_SMALL
#define whole_other(text, end, place) NULL
#else
/* The same of the exponent behind an e; end: there are no digits. */
SESH_RARE const uint8_t *whole_exponent(const uint8_t *p, const uint8_t *end)
{
    if (p != end && (*p == '+' || *p == '-')) p++;
    return p != end && *p - (unsigned)'0' < 10u ? sesh_run_digits(p, end) : end;
}

SESH_FAST const uint8_t *whole_number(const uint8_t *p, const uint8_t *end, unsigned place)
{
    if (place == AT(integer)) p = sesh_run_digits(p, end);
    if (end - p >= 2 && *p == '.' && p[1] - (unsigned)'0' < 10u) p = sesh_run_digits(p + 2, end);
    if (p != end && (*p | 0x20u) == 'e') p = whole_exponent(p + 1, end);
    return p == end || *p == '.' ? NULL : p;
}

SESH_FAST const uint8_t *whole_other(const uint8_t *text, const uint8_t *end, unsigned place)
{
    /* The last four bytes at once. */
    const char *wanted = place == AT(t) ? "true" : place == AT(f) ? "alse" : "null";
    uint32_t last, last_wanted;
    if (place >= AT(integer)) return whole_number(text + 1, end, place);
    if (place == AT(minus) || end - text < 6) return NULL;
    if (place == AT(f)) text++;
    memcpy(&last, text, sizeof last);
    memcpy(&last_wanted, wanted, sizeof last_wanted);
    return last == last_wanted ? text + 4 : NULL;
}
#endif

/* What begins with a byte that led to a place. */
SESH_FAST int other_kind(unsigned place)
{
    int kind = SESH_SCAN_NUMBER;
    if (place == AT(t)) kind = SESH_SCAN_TRUE;
    if (place == AT(f)) kind = SESH_SCAN_FALSE;
    if (place == AT(n)) kind = SESH_SCAN_NULL;
    return kind;
}

/* The first byte of a number or a literal led to a place. It is part of the text
   that is reported. */
SESH_FAST int begin_other(struct sesh_scan *s, const uint8_t *text, unsigned place)
{
    int kind = other_kind(place);
    const uint8_t *p = whole_other(text, s->end, place);
    if (p != NULL) return end_run(s, kind, text, p, SESH_SCAN_FIRST | SESH_SCAN_LAST);
    begin_token(s, kind, place);
    return other(s, text, text + 1);
}

/* What begins with a quotation mark at a place. */
SESH_FAST int string_kind(unsigned place)
{
    return place <= AT(value) ? SESH_SCAN_STRING : SESH_SCAN_NAME;
}

/* A quotation mark stands before text. */
SESH_FAST int begin_string(struct sesh_scan *s, const uint8_t *text)
{
    int kind = string_kind(s->place);
    const uint8_t *p = text;
    mark(s, text - 1);
#if !SESH_SMALL
    p = sesh_run_text(s, p);
    if (p != s->end && *p == '"') return end_run(s, kind, text, p, SESH_SCAN_FIRST | SESH_SCAN_LAST);
#endif
    begin_token(s, kind, STRING);
    return string(s, text, p);
}

/* Nothing that the grammar has begins with c. */
SESH_FAST int refuse(const struct sesh_scan *s, unsigned c)
{
    if (s->place == AT(end)) return SESH_E_TRAILING;
    return c == 0xEF && s->mark == 0 ? SESH_E_BOM : SESH_E_SYNTAX;
}

/* At p there is a token, or what leads to the next one. */
SESH_FAST int between(struct sesh_scan *s, const uint8_t *p)
{
    unsigned next;
    int kind;
    /* Most tokens are strings. */
    if (*p == '"' && s->place - 1u < AT(name)) return begin_string(s, p + 1);
    next = next_place(s->place, *p);
    s->next = p + 1;
    /* The other places between tokens are not led to. */
    if (next - 1u < AT(name)) {
        s->place = (uint8_t)next;
        return SESH_SCAN_CONTINUE;
    }
    mark(s, p);
    if (next == 0) return refuse(s, *p);
    if (next < STRING) return begin_other(s, p, next);
    kind = (int)(next - BRACKETS);
    return kind <= SESH_SCAN_ARRAY ? open_container(s, kind) : close_container(s, kind);
}

/* Between tokens; on through those that are dropped, unless sesh_scan_dropped passes them. */
SESH_FAST int structure(struct sesh_scan *s)
{
    int kind;
    do {
        const uint8_t *p = sesh_run_blank(s, s->next);
        if (p == s->end) return SESH_SCAN_MORE;
        kind = between(s, p);
    } while (kind == SESH_SCAN_CONTINUE && s->place < AT(after_backslash) && (!SESH_HOST || s->skip == 0));
    return kind;
}

#if SESH_HOST
/* ---- what is dropped ------------------------------------------------------ */

/*
 * Where speed counts, what is plain in a container that is dropped is passed without a
 * look at what could be there instead. Each of these begins at p, with the automaton at
 * s->place but for what its name says, and answers where it has come to. NULL: what
 * follows is not plain, or the chunk ends; that is where the automaton stands then.
 */
SESH_PART const uint8_t *stop(struct sesh_scan *s, const uint8_t *p, unsigned place)
{
    s->next = p;
    s->place = (uint8_t)place;
    return NULL;
}

/* A string. */
SESH_PART const uint8_t *pass_string(struct sesh_scan *s, int kind, const uint8_t *p)
{
    const uint8_t *end = sesh_run_text(s, p + 1);
    if (end == s->end) {
        s->part.kind = (uint8_t)kind;
        return stop(s, end, STRING);
    }
    return *end == '"' ? end + 1 : stop(s, p, s->place);
}

/* After a name. */
SESH_PART const uint8_t *pass_colon(struct sesh_scan *s, const uint8_t *p)
{
    if (p == s->end || *p != ':') return stop(s, p, AT(colon));
    s->place = AT(value);
    return p + 1;
}

SESH_PART const uint8_t *pass_name(struct sesh_scan *s, const uint8_t *p)
{
    if (*p != '"') return stop(s, p, s->place);
    p = pass_string(s, SESH_SCAN_NAME, p);
    return p != NULL ? pass_colon(s, p) : NULL;
}

/* The comma, to the next name or value. */
SESH_PART const uint8_t *pass_comma(struct sesh_scan *s, const uint8_t *p)
{
    s->place = ((const uint8_t *)&grammar)[s->after + 1u];
    return p + 1;
}

/* The bracket that closes a container. */
SESH_PART const uint8_t *pass_close(struct sesh_scan *s, const uint8_t *p)
{
    (void)close_container(s, SESH_SCAN_OBJECT_END); /* of either kind: it is not reported */
    return s->skip != 0 ? p + 1 : stop(s, p + 1, s->place);
}

/* After a value: one of these. */
SESH_PART const uint8_t *pass_after(struct sesh_scan *s, const uint8_t *p)
{
    if (*p == ',') return pass_comma(s, p);
    return *p == (s->after == AT(after_member) ? '}' : ']') ? pass_close(s, p) : stop(s, p, s->place);
}

/* A scalar's end, and the comma, which mostly comes at once. */
SESH_PART const uint8_t *pass_end(struct sesh_scan *s, const uint8_t *p)
{
    if (p != s->end && *p == ',') return pass_comma(s, p);
    s->place = s->after;
    return p;
}

/* The bracket that opens a container, and one that closes it at once. */
SESH_PART const uint8_t *pass_open(struct sesh_scan *s, const uint8_t *p, unsigned open)
{
    if (open_container(s, (int)(open - BRACKETS)) < SESH_SCAN_CONTINUE) return stop(s, p, s->place);
    p = sesh_run_blank(s, p + 1);
    return p != s->end && *p == (open == OPEN_OBJECT ? '}' : ']') ? pass_close(s, p) : p;
}

SESH_PART const uint8_t *pass_value(struct sesh_scan *s, const uint8_t *p)
{
    const uint8_t *end;
    unsigned next;
    if (*p == '"') {
        end = pass_string(s, SESH_SCAN_STRING, p);
        return end != NULL ? pass_end(s, end) : NULL;
    }
    next = value_edge(*p);
    if (next >= STRING) return pass_open(s, p, next);
    end = next != 0 ? whole_other(p, s->end, next) : NULL;
    return end != NULL ? pass_end(s, end) : stop(s, p, s->place);
}

/* The rest of a string that the chunk before has cut. */
SESH_PART const uint8_t *pass_rest(struct sesh_scan *s)
{
    const uint8_t *p = sesh_run_text(s, s->next);
    if (p == s->end || *p != '"') return stop(s, p, STRING);
    p++;
    if (s->part.kind == SESH_SCAN_NAME) return pass_colon(s, p);
    if (s->skip <= s->depth) return pass_end(s, p);
    s->skip = 0; /* it was all that is dropped */
    return stop(s, p, s->after);
}

/* What a chunk may begin with. */
SESH_PART const uint8_t *pass_first(struct sesh_scan *s)
{
    const uint8_t *p;
    if (s->place == STRING) return s->left == 0 ? pass_rest(s) : NULL;
    if (s->place >= AT(after_backslash) || s->skip > s->depth) return NULL;
    p = sesh_run_spaces(s, s->next);
    return s->place == AT(colon) ? pass_colon(s, p) : p;
}

/* The next step. */
SESH_PART const uint8_t *pass(struct sesh_scan *s, const uint8_t *p)
{
    p = sesh_run_blank(s, p);
    if (p == s->end) return stop(s, p, s->place);
    if (s->place <= AT(value)) return pass_value(s, p);
    return s->place < AT(colon) ? pass_name(s, p) : pass_after(s, p);
}

bool sesh_scan_dropped(struct sesh_scan *s)
{
    const uint8_t *p = pass_first(s);
    while (p != NULL)
        p = pass(s, p);
    return s->next == s->end;
}

/* The same for sesh_scan_next; in read_chunk it is part of its caller. */
SESH_RARE bool dropped(struct sesh_scan *s)
{
    return sesh_scan_dropped(s);
}
#endif

/* ---- the calls ---------------------------------------------------------- */

void sesh_scan_begin(struct sesh_scan *s, unsigned max_depth)
{
    s->place = AT(value);
    s->max_depth = (uint8_t)max_depth;
}

/* One turn, at a byte. */
SESH_FAST int step(struct sesh_scan *s)
{
    if (s->place < AT(after_backslash)) {
#if SESH_HOST
        if (s->skip != 0 && dropped(s)) return SESH_SCAN_MORE;
#endif
        return structure(s);
    }
    if (s->place == STRING) return string(s, s->next, s->next);
    if (s->place < STRING) return other(s, s->next, s->next);
    return in_escape(s);
}

int sesh_scan_next(struct sesh_scan *s)
{
    int kind;
    do {
        kind = s->next == s->end ? SESH_SCAN_MORE : step(s);
    } while (kind == SESH_SCAN_CONTINUE);
    return kind;
}

#if SESH_HOST
void sesh_scan_resume(struct sesh_scan *s)
{
    if (s->place < AT(after_backslash)) s->next = sesh_run_spaces(s, s->next);
}

/* ---- names and values ------------------------------------------------------ */

/* From text to p there is a whole token, and the next byte to be read is at next. The
   place is `place`, or where its first edge leads if that, a colon or a comma, comes at
   once. What end_run does, with less to tell apart. */
SESH_PART int whole(struct sesh_scan *s, int kind, const uint8_t *text, const uint8_t *p, const uint8_t *next,
                    unsigned place)
{
    if (next != s->end && *next == (kind == SESH_SCAN_NAME ? ':' : ',')) {
        place = ((const uint8_t *)&grammar)[place + 1u];
        next++;
    }
    s->next = next;
    s->place = (uint8_t)place;
    s->part.text = text;
    s->part.length = (size_t)(p - text);
    s->part.kind = (uint8_t)kind;
    s->part.flags = SESH_SCAN_FIRST | SESH_SCAN_LAST;
    return kind;
}

/* The same, if there is a string at p, of plain text as far as the chunk goes. */
SESH_PART int plain_string(struct sesh_scan *s, int kind, const uint8_t *p, unsigned place)
{
    const uint8_t *text = p + 1;
    if (*p != '"') return SESH_SCAN_MORE;
    p = sesh_run_text(s, text);
    if (p != s->end && *p != '"') return SESH_SCAN_MORE;
    mark(s, text - 1);
    if (p != s->end) return whole(s, kind, text, p, p + 1, place);
    begin_token(s, kind, STRING);
    s->next = p;
    return s->skip != 0 ? kind : report(s, text, (size_t)(p - text), SESH_SCAN_FIRST);
}

bool sesh_scan_in_string(const struct sesh_scan *s)
{
    return s->place == STRING && s->skip == 0 && s->left == 0 && s->high == 0;
}

int sesh_scan_rest(struct sesh_scan *s)
{
    const uint8_t *text = s->next;
    const uint8_t *p = sesh_run_text(s, text);
    int kind = s->part.kind;
    if (p == s->end) {
        s->next = p;
        /* What report does, but that no surrogate waits and no flag: see sesh_scan_in_string. */
        s->part.text = text;
        s->part.length = (size_t)(p - text);
        s->part.flags = 0;
        return kind;
    }
    if (*p != '"') return SESH_SCAN_MORE;
    (void)whole(s, kind, text, p, p + 1, kind == SESH_SCAN_NAME ? AT(colon) : s->after);
    s->part.flags = SESH_SCAN_LAST;
    return kind;
}

bool sesh_scan_at_item(const struct sesh_scan *s)
{
    /* value, first_name and name are next to one another. */
    return s->place - (unsigned)AT(value) <= AT(name) - (unsigned)AT(value) && s->skip == 0;
}

bool sesh_scan_at_value(const struct sesh_scan *s)
{
    return s->place == AT(value);
}

int sesh_scan_name(struct sesh_scan *s)
{
    const uint8_t *p = sesh_run_blank(s, s->next);
    return p == s->end ? SESH_SCAN_MORE : plain_string(s, SESH_SCAN_NAME, p, AT(colon));
}

int sesh_scan_value(struct sesh_scan *s)
{
    const uint8_t *text = sesh_run_blank(s, s->next);
    int kind = SESH_SCAN_STRING;
    if (s->place != AT(value) || text == s->end) return SESH_SCAN_MORE;
    if (*text == '"') {
        kind = plain_string(s, kind, text, s->after);
        if (kind == SESH_SCAN_MORE) return kind;
    } else {
        unsigned place = value_edge(*text);
        const uint8_t *p = place - 1u < STRING - 1u ? whole_other(text, s->end, place) : NULL;
        if (p == NULL) return SESH_SCAN_MORE;
        mark(s, text);
        kind = whole(s, other_kind(place), text, p, p, s->after);
    }
    if (s->skip == 0) return kind;
    if (s->place != STRING) s->skip = 0;
    return SESH_SCAN_CONTINUE;
}

/* ---- byte by byte ------------------------------------------------------- */

/* In a token that is no string: are there digits that leave the place as it is? */
SESH_FAST unsigned digits_at(unsigned place)
{
    return place == AT(integer) || place == AT(fraction) || place == AT(exponent) ? SESH_CLASS_DIGIT : 0;
}

unsigned sesh_scan_easy(const struct sesh_scan *s)
{
    unsigned place = s->place;
    if (place < AT(after_backslash)) return SESH_CLASS_BLANK;
    if (place < STRING) return digits_at(place);
    if (place != STRING || s->left != 0) return 0;
    /* In what is reported, half a surrogate pair may wait for a part that follows. */
    return s->skip != 0 || s->high == 0 ? SESH_CLASS_TEXT : 0;
}

/* A scalar that is dropped has ended. */
SESH_FAST void end_dropped(struct sesh_scan *s)
{
    s->place = s->after;
    if (s->skip == s->depth + 1u) s->skip = 0;
}

/* In a string. */
SESH_FAST unsigned string_byte(struct sesh_scan *s, unsigned c)
{
    if (s->place != STRING || s->skip == 0 || c != '"' || s->left != 0) return SESH_CLASS_NONE;
    if (s->part.kind == SESH_SCAN_NAME) s->place = AT(colon);
    else end_dropped(s);
    return SESH_CLASS_BLANK;
}

/* Between tokens. */
SESH_FAST unsigned between_byte(struct sesh_scan *s, unsigned c)
{
    unsigned place = s->place;
    unsigned next;
    int kind;
    if (c == '"' && place - 1u < AT(name)) {
        kind = string_kind(place);
        if (s->skip == 0 && kind == SESH_SCAN_STRING) return SESH_CLASS_NONE;
        mark(s, s->end);
        begin_token(s, kind, STRING);
        s->flags = 0; /* a name's first part is as good as reported */
        return SESH_CLASS_TEXT;
    }
    next = next_place(place, c);
    if (next - 1u < AT(name)) {
        s->place = (uint8_t)next;
        return SESH_CLASS_BLANK;
    }
    if (s->skip == 0 || next == 0) return SESH_CLASS_NONE;
    if (next < STRING) {
        begin_token(s, other_kind(next), next);
        return digits_at(next);
    }
    kind = (int)(next - BRACKETS);
    kind = kind <= SESH_SCAN_ARRAY ? open_container(s, kind) : close_container(s, kind);
    return kind == SESH_SCAN_CONTINUE ? SESH_CLASS_BLANK : SESH_CLASS_NONE;
}

/* In a number or a literal that is dropped; it may end before c. */
SESH_FAST unsigned other_byte(struct sesh_scan *s, unsigned c)
{
    unsigned next = edge(s->place, c);
    if (next != 0) {
        s->place = (uint8_t)next;
        return digits_at(next);
    }
    if (!may_end(s->place)) return SESH_CLASS_NONE;
    end_dropped(s);
    return between_byte(s, c);
}

unsigned sesh_scan_byte(struct sesh_scan *s, unsigned c)
{
    unsigned which = SESH_CLASS_NONE;
    if (s->place < AT(after_backslash)) which = between_byte(s, c);
    else if (s->place >= STRING) which = string_byte(s, c);
    else if (s->skip != 0) which = other_byte(s, c);
    if (which != SESH_CLASS_NONE) s->shift++;
    return which;
}
#endif

int sesh_scan_end(struct sesh_scan *s)
{
    mark(s, s->end);
    if (s->place == AT(end) || (s->depth == 0 && may_end(s->place))) return SESH_OK;
    return SESH_E_INCOMPLETE;
}

void sesh_scan_skip(struct sesh_scan *s, int kind)
{
    s->skip = (uint8_t)(s->depth + (kind > SESH_SCAN_ARRAY));
}
