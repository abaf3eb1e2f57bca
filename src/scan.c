/* SPDX-License-Identifier: MIT */
/*
 * The automaton has two layers. Between tokens, `expect` is the set of what may
 * come next:
 *
 *        begin ---> VALUE --+-- scalar -------------------> [value ends]
 *                     ^     +-- [ --> VALUE or END_ARRAY
 *                     |     +-- { --> NAME or END_OBJECT
 *         ':' <-- COLON <-- name
 *
 *        [value ends] --> COMMA_NAME or END_OBJECT     in an object
 *                     --> COMMA_VALUE or END_ARRAY     in an array
 *                     --> nothing but blanks           at depth 0
 *        COMMA_x      --> x
 *        END_x        --> [value ends], one level up
 *
 * One bit a level remembers whether the open container is an object. Inside a
 * token, `state` says which kind of byte is next:
 *
 *        STRING --\--> ESCAPE --u--> HEX     each of them back to STRING
 *        LITERAL, NUMBER, and BOM after a first byte of 0xEF
 *
 * and `left` is the place: the continuation bytes of a character or the hex
 * digits to come, the next byte of a literal, the set of what may come in a
 * number.
 *
 * A part is reported whenever the token or the chunk ends, before an escape and
 * before an error; so an error in what is reported comes before one in what
 * follows, wherever the chunks are cut.
 */
#include "scan.h"

#include "run.h"

enum {
    VALUE = 0x01,
    NAME = 0x02,
    COLON = 0x04, /* VALUE << COLONS */
    END_OBJECT = 0x08,
    COMMA_VALUE = 0x10, /* VALUE << COMMA */
    COMMA_NAME = 0x20,  /* NAME << COMMA */
    END_ARRAY = 0x40
};

#define COMMA 4
#define COLONS 2

/* What may follow a value: sesh_scan.after. */
#define IN_OBJECT (COMMA_NAME | END_OBJECT)
#define IN_ARRAY (COMMA_VALUE | END_ARRAY)

enum { STRUCTURE, STRING, NUMBER, LITERAL, ESCAPE, HEX, BOM };

SESH_FAST void mark_here(struct sesh_scan *s, const struct sesh_input *in)
{
    s->mark = s->offset + (sesh_offset)(in->next - in->begin);
}

SESH_FAST int error_here(struct sesh_scan *s, const struct sesh_input *in, int status)
{
    mark_here(s, in);
    return status;
}

SESH_FAST int quiet_or(unsigned skip, int kind)
{
    return skip != 0 ? SESH_SCAN_CONTINUE : kind;
}

/* ---- values and containers ---------------------------------------------- */

bool sesh_scan_in_object(const struct sesh_scan *s)
{
    return ((s->objects[s->depth >> 3] >> (s->depth & 7u)) & 1) != 0;
}

/* A value has ended; what may follow it depends on the container. */
SESH_FAST void value_ended(struct sesh_scan *s)
{
    s->state = STRUCTURE;
    s->expect = s->after;
    if (s->skip == s->depth + 1u) s->skip = 0;
}

SESH_FAST int open_container(struct sesh_scan *s, bool object)
{
    unsigned depth = s->depth;
    uint8_t *byte;
    unsigned bit;
    if ((s->expect & VALUE) == 0) return SESH_E_SYNTAX;
    if (depth == s->max_depth) return SESH_E_TOO_DEEP;
    s->depth = (uint8_t)++depth;
    byte = &s->objects[depth >> 3];
    bit = 1u << (depth & 7u);
    *byte = (uint8_t)(*byte & ~bit);
    if (!object) {
        s->after = IN_ARRAY;
        s->expect = VALUE | END_ARRAY;
        return quiet_or(s->skip, SESH_SCAN_ARRAY);
    }
    *byte = (uint8_t)(*byte | bit);
    s->after = IN_OBJECT;
    s->expect = NAME | END_OBJECT;
    return quiet_or(s->skip, SESH_SCAN_OBJECT);
}

SESH_FAST int close_container(struct sesh_scan *s, bool object)
{
    unsigned skip = s->skip;
    unsigned after = 0;
    if ((s->expect & (object ? END_OBJECT : END_ARRAY)) == 0) return SESH_E_SYNTAX;
    s->depth--;
    if (s->depth != 0) after = sesh_scan_in_object(s) ? IN_OBJECT : IN_ARRAY;
    s->after = (uint8_t)after;
    value_ended(s);
    return quiet_or(skip, object ? SESH_SCAN_OBJECT_END : SESH_SCAN_ARRAY_END);
}

/* ---- places in tokens ---------------------------------------------------- */

/* The literals; `left` is a place in here. */
static const SESH_ROM char literals[] = "true false null ";

enum { LITERAL_TRUE = 0, LITERAL_FALSE = 5, LITERAL_NULL = 11 };

/* What may come in a number; `left` is a set of these. */
enum {
    DIGIT = 0x01,
    POINT = 0x02,
    E = 0x04,
    MINUS = 0x08,
    PLUS = 0x10,
    END = 0x20,     /* it may end here */
    INTEGER = 0x40, /* the next digit is the first one of the integer */
    FRACTION = 0x80 /* of the fraction */
};

/* ---- parts -------------------------------------------------------------- */

SESH_FAST int report(struct sesh_scan *s, struct sesh_token_part *part, const uint8_t *text, size_t length)
{
    part->text = text;
    part->length = length;
    part->kind = s->kind;
    part->flags = s->flags;
    s->flags = 0;
    return s->kind;
}

/*
 * The open token's text goes on to p; `whole` says that it ends there. When
 * there is nothing to report: SESH_SCAN_CONTINUE.
 */
SESH_FAST int report_run(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part, const uint8_t *p,
                         bool whole)
{
    const uint8_t *text = in->next;
    unsigned skip = s->skip;
    in->next = p;
    if (whole) {
        s->flags |= SESH_SCAN_LAST;
        if (s->kind == SESH_SCAN_NAME) {
            s->state = STRUCTURE;
            s->expect = COLON;
        } else {
            value_ended(s);
        }
    }
    if (skip != 0 || (p == text && s->flags == 0)) return SESH_SCAN_CONTINUE;
    return report(s, part, text, (size_t)(p - text));
}

/* ---- strings ------------------------------------------------------------ */

/*
 * The lead byte of a character of two to four bytes says how many follow and
 * what the first of them may be (RFC 3629, section 4). False: no lead byte.
 */
SESH_FAST bool begin_character(struct sesh_scan *s, unsigned c)
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
        p = sesh_run_text(p, end);
        if (p == end || *p < 0x80 || !begin_character(s, *p)) return p;
        p++;
    }
}

/* The high surrogate that was read last is not followed by a low one. */
SESH_FAST void lone(struct sesh_scan *s)
{
    s->high = 0;
    s->flags |= SESH_SCAN_LONE;
}

/* The open string's text goes on to p. */
SESH_FAST int end_text(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part, const uint8_t *p)
{
    unsigned c = p != in->end && s->left == 0 ? *p : 0;
    int kind = report_run(s, in, part, p, c == '"');
    if (c == '"') in->next++;
    if (c == '"' || kind != SESH_SCAN_CONTINUE || p == in->end) return kind;
    if (c != '\\') return error_here(s, in, *p >= 0x80 || s->left != 0 ? SESH_E_UTF8 : SESH_E_SYNTAX);
    in->next++;
    s->state = ESCAPE;
    return SESH_SCAN_CONTINUE;
}

SESH_FAST int string(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    if (s->high != 0 && *in->next != '\\') lone(s);
    return end_text(s, in, part, string_run(s, in->next, in->end));
}

/* ---- escapes ------------------------------------------------------------ */

SESH_FAST int escape(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    /* Each letter with the character it stands for. */
    static const SESH_ROM char pairs[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
    const SESH_ROM char *pair = pairs;
    unsigned c = *in->next;
    if (c == 'u') {
        in->next++;
        s->state = HEX;
        s->left = 4;
        return SESH_SCAN_CONTINUE;
    }
    if (s->high != 0) lone(s);
    while ((uint8_t)*pair != c) {
        if (*pair == '\0') return error_here(s, in, SESH_E_SYNTAX);
        pair += 2;
    }
    if (c == 0) return error_here(s, in, SESH_E_SYNTAX);
    in->next++;
    s->state = STRING;
    s->text[0] = (uint8_t)pair[1];
    return quiet_or(s->skip, report(s, part, s->text, 1));
}

/* UTF-8 of a character (RFC 3629, section 3); its length. */
static size_t encode(uint8_t *to, uint32_t character)
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
SESH_FAST int end_hex(struct sesh_scan *s, struct sesh_token_part *part)
{
    uint32_t character = s->unit;
    unsigned surrogate = s->unit & 0xFC00u;
    s->state = STRING;
    if (surrogate == 0xDC00u && s->high != 0) {
        character += ((uint32_t)s->high << 10) + 0x10000u - (UINT32_C(0xD800) << 10) - 0xDC00u;
        s->high = 0;
    } else if (s->high != 0 || surrogate == 0xDC00u) {
        lone(s);
    }
    if (surrogate == 0xD800u) {
        s->high = s->unit;
        return SESH_SCAN_CONTINUE;
    }
    return quiet_or(s->skip, report(s, part, s->text, encode(s->text, character)));
}

SESH_FAST int hex(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    unsigned c = *in->next;
    unsigned digit = c - '0';
    if (digit > 9) {
        digit = (c | 0x20u) - 'a' + 10;
        if (digit - 10 > 5) return error_here(s, in, SESH_E_SYNTAX);
    }
    in->next++;
    s->unit = (uint16_t)((unsigned)s->unit << 4 | digit);
    return --s->left == 0 ? end_hex(s, part) : SESH_SCAN_CONTINUE;
}

/* ---- literals, numbers, the byte order mark ------------------------------ */

/* The open number or literal goes on to p and ends there, or p is the chunk's end,
   or what follows is not part of one. */
SESH_FAST int end_run(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part, const uint8_t *p,
                      bool whole)
{
    int kind = report_run(s, in, part, p, whole);
    if (whole || kind != SESH_SCAN_CONTINUE || p == in->end) return kind;
    return error_here(s, in, SESH_E_SYNTAX);
}

SESH_FAST int literal(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    const SESH_ROM char *rest = literals + s->left;
    const uint8_t *p = in->next;
    for (; p != in->end && *p == (uint8_t)*rest && *rest != ' '; p++)
        rest++;
    s->left = (uint8_t)(rest - literals);
    return end_run(s, in, part, p, *rest == ' ');
}

/* What may come after c, when `may` was what might come (RFC 8259, section 6);
   0: c is no part of the number. */
SESH_FAST unsigned number_next(unsigned may, unsigned c)
{
    unsigned needs = 0;
    unsigned next = DIGIT;
    if (c - '0' < 10u) {
        needs = DIGIT;
        next = DIGIT | END | (may & (POINT | E));
        if ((may & FRACTION) != 0) next |= E;
        if ((may & INTEGER) != 0) next = c == '0' ? POINT | E | END : DIGIT | POINT | E | END;
    } else if (c == '.') {
        needs = POINT;
        next = DIGIT | FRACTION;
    } else if ((c | 0x20u) == 'e') {
        needs = E;
        next = DIGIT | MINUS | PLUS;
    } else if (c == '-' || c == '+') {
        needs = c == '-' ? MINUS : PLUS;
        next = may & (DIGIT | INTEGER);
    }
    return (may & needs) != 0 ? next : 0;
}

SESH_FAST int number(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    const uint8_t *p = in->next;
    unsigned may = s->left;
    unsigned next = may;
    while (p != in->end) {
        /* After a first digit, more of them change nothing. */
        if ((may & (DIGIT | END)) == (DIGIT | END)) {
            p = sesh_run_digits(p, in->end);
            if (p == in->end) break;
        }
        next = number_next(may, *p);
        if (next == 0) break;
        may = next;
        p++;
    }
    s->left = (uint8_t)may;
    return end_run(s, in, part, p, next == 0 && (may & END) != 0);
}

/* EF was the first byte of all: EF BB BF is a byte order mark. Whatever it is, it
   cannot be there: the error is at offset 0, where the mark is. */
SESH_FAST int byte_order_mark(struct sesh_scan *s, struct sesh_input *in)
{
    static const SESH_ROM char bytes[] = "\xEF\xBB\xBF";
    if (*in->next != (uint8_t)bytes[s->left]) return SESH_E_SYNTAX;
    if (++s->left == 3) return SESH_E_BOM;
    in->next++;
    return SESH_SCAN_CONTINUE;
}

/* ---- between tokens ----------------------------------------------------- */

SESH_FAST int begin_token(struct sesh_scan *s, int kind, unsigned state, unsigned left)
{
    s->kind = (uint8_t)kind;
    s->state = (uint8_t)state;
    s->left = (uint8_t)left;
    s->flags = SESH_SCAN_FIRST;
    return SESH_SCAN_CONTINUE;
}

/* Numbers and literals: their first byte is part of the text that is reported,
   and stays in the input. */
SESH_FAST int begin_other(struct sesh_scan *s, struct sesh_input *in, unsigned c)
{
    in->next--;
    if (c == '-' || c - '0' < 10u) return begin_token(s, SESH_SCAN_NUMBER, NUMBER, DIGIT | MINUS | INTEGER);
    if (c == 't') return begin_token(s, SESH_SCAN_TRUE, LITERAL, LITERAL_TRUE);
    if (c == 'f') return begin_token(s, SESH_SCAN_FALSE, LITERAL, LITERAL_FALSE);
    if (c == 'n') return begin_token(s, SESH_SCAN_NULL, LITERAL, LITERAL_NULL);
    if (c != 0xEF || s->mark != 0) return SESH_E_SYNTAX;
    return begin_token(s, 0, BOM, 0);
}

SESH_FAST int begin_string(struct sesh_scan *s)
{
    return begin_token(s, (s->expect & NAME) != 0 ? SESH_SCAN_NAME : SESH_SCAN_STRING, STRING, 0);
}

#if SESH_SMALL
#define begin_string_fast(s, in, part) ((void)(part), begin_string(s))
#define begin_other_fast(s, in, part, c) begin_other(s, in, c)
#else
/*
 * The same, but a token that is in the chunk as a whole, from text to p, is taken
 * in one step when it is what most tokens are: a string of plain text, an integer,
 * a literal.
 */
SESH_FAST int whole_token(struct sesh_scan *s, struct sesh_token_part *part, int kind, const uint8_t *text,
                          const uint8_t *p)
{
    unsigned skip = s->skip;
    if (kind == SESH_SCAN_NAME) s->expect = COLON;
    else value_ended(s);
    part->text = text;
    part->length = (size_t)(p - text);
    part->kind = (uint8_t)kind;
    part->flags = SESH_SCAN_FIRST | SESH_SCAN_LAST;
    return quiet_or(skip, kind);
}

SESH_FAST int begin_string_fast(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    const uint8_t *text = in->next;
    const uint8_t *p;
    if (text == in->end) return begin_string(s);
    p = sesh_run_text(text, in->end);
    if (p != in->end && *p == '"') {
        in->next = p + 1;
        return whole_token(s, part, (s->expect & NAME) != 0 ? SESH_SCAN_NAME : SESH_SCAN_STRING, text, p);
    }
    (void)begin_string(s);
    return end_text(s, in, part, string_run(s, p, in->end));
}

/* How far a literal's letters after the first go, 0: not to its end. */
SESH_FAST unsigned literal_length(const uint8_t *p, const uint8_t *end, unsigned c)
{
    if (end - p >= 3 && c == 't') return p[0] == 'r' && p[1] == 'u' && p[2] == 'e' ? 3 : 0;
    if (end - p >= 3 && c == 'n') return p[0] == 'u' && p[1] == 'l' && p[2] == 'l' ? 3 : 0;
    if (end - p >= 4 && c == 'f') return p[0] == 'a' && p[1] == 'l' && p[2] == 's' && p[3] == 'e' ? 4 : 0;
    return 0;
}

SESH_FAST int begin_other_fast(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part, unsigned c)
{
    const uint8_t *text = in->next - 1;
    const uint8_t *p = in->next;
    int kind = SESH_SCAN_NUMBER;
    if (c - '1' < 9u) {
        p = sesh_run_digits(p, in->end);
        if (p == in->end || *p == '.' || (*p | 0x20u) == 'e') return begin_other(s, in, c);
    } else {
        unsigned length = literal_length(p, in->end, c);
        if (length == 0) return begin_other(s, in, c);
        p += length;
        kind = c == 't' ? SESH_SCAN_TRUE : c == 'f' ? SESH_SCAN_FALSE : SESH_SCAN_NULL;
    }
    in->next = p;
    return whole_token(s, part, kind, text, p);
}
#endif

/* Blanks, commas and colons, then a byte that is a token or begins one. */
SESH_FAST int structure(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    unsigned c;
    int kind;
    for (;;) {
        unsigned next = 0;
        if (*in->next <= ' ') in->next = sesh_run_blank(in->next, in->end);
        if (in->next == in->end) return SESH_SCAN_CONTINUE;
        c = *in->next;
        if (c == ',') next = s->expect >> COMMA & (NAME | VALUE);
        else if (c == ':') next = s->expect >> COLONS & VALUE;
        if (next == 0) break;
        s->expect = (uint8_t)next;
        if (++in->next == in->end) return SESH_SCAN_CONTINUE;
    }
    mark_here(s, in);
    in->next++;
    if (c == '"' && (s->expect & (NAME | VALUE)) != 0) return begin_string_fast(s, in, part);
    if ((c | 0x20u) == '{') kind = open_container(s, c == '{');
    else if ((c | 0x20u) == '}') kind = close_container(s, c == '}');
    else if ((s->expect & VALUE) != 0) return begin_other_fast(s, in, part, c);
    else kind = SESH_E_SYNTAX;
    return kind == SESH_E_SYNTAX && s->expect == 0 ? SESH_E_TRAILING : kind;
}

/* ---- the calls ---------------------------------------------------------- */

void sesh_scan_begin(struct sesh_scan *s, unsigned max_depth)
{
    s->expect = VALUE;
    s->max_depth = (uint8_t)max_depth;
}

/* Inside a token other than a plain string. */
SESH_FAST int step(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    switch (s->state) {
    case NUMBER: return number(s, in, part);
    case LITERAL: return literal(s, in, part);
    case ESCAPE: return escape(s, in, part);
    case HEX: return hex(s, in, part);
    default: return byte_order_mark(s, in);
    }
}

int sesh_scan_next(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    struct sesh_input local = *in; /* so that compilers keep it in registers */
    int kind = SESH_SCAN_CONTINUE;
    while (kind == SESH_SCAN_CONTINUE) {
        if (local.next == local.end) {
            kind = SESH_SCAN_MORE;
        } else if (s->state == STRUCTURE) {
            kind = structure(s, &local, part);
        } else if (s->state == STRING) {
            kind = string(s, &local, part);
        } else {
            kind = step(s, &local, part);
        }
    }
    in->next = local.next;
    return kind;
}

int sesh_scan_end(struct sesh_scan *s)
{
    if (s->state == BOM) return SESH_E_SYNTAX;
    s->mark = s->offset;
    if (s->expect == 0 || (s->depth == 0 && s->state == NUMBER && (s->left & END) != 0)) return SESH_OK;
    return SESH_E_INCOMPLETE;
}

void sesh_scan_skip(struct sesh_scan *s, int kind)
{
    s->skip = (uint8_t)(s->depth + (kind > SESH_SCAN_ARRAY));
}
