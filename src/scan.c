/* SPDX-License-Identifier: MIT */
/*
 * The automaton has two layers. Between tokens, `expect` is the set of what may
 * come next, and one bit a level says whether the open container is an object:
 *
 *        begin ---> VALUE --+-- scalar ----------------------> [value ends]
 *                     ^     +-- [ --> VALUE|END
 *                     |     +-- { --> NAME|END
 *         ':' <-- COLON <-- name
 *
 *        [value ends] --> COMMA|END          inside a container
 *                     --> nothing (blanks)   at depth 0
 *        COMMA        --> VALUE in an array, NAME in an object
 *        END          --> [value ends], one level up
 *
 * Inside a token, `state` is the place:
 *
 *        STRING --\--> ESCAPE --u--> HEX     each of them back to STRING
 *        LITERAL       the rest of true, false, null, byte by byte
 *        MINUS ZERO INT POINT FRACTION E SIGN EXPONENT   see number_next
 *        BOM           0xEF was the first byte of all
 *
 * A part is reported whenever the token or the chunk ends, before an escape and
 * before an error; so an error in what is reported comes before one in what
 * follows, wherever the chunks are cut.
 */
#include "scan.h"

enum { EXPECT_VALUE = 1, EXPECT_NAME = 2, EXPECT_END = 4, EXPECT_COMMA = 8, EXPECT_COLON = 16 };

enum {
    STRUCTURE,
    STRING,
    ESCAPE,
    HEX,
    LITERAL,
    BOM,
    START, /* numbers; in the odd states the number may end */
    ZERO,
    MINUS,
    INT,
    POINT,
    FRACTION,
    E,
    EXPONENT,
    SIGN
};

static bool may_end(unsigned state)
{
    return state > START && (state & 1u) != 0;
}

static sesh_offset offset_of(const struct sesh_scan *s, const struct sesh_input *in)
{
    return s->offset + (sesh_offset)(in->next - in->begin);
}

static int error_here(struct sesh_scan *s, const struct sesh_input *in, int status)
{
    s->mark = offset_of(s, in);
    return status;
}

static int report(const struct sesh_scan *s, int kind)
{
    return s->skip != 0 ? SESH_SCAN_CONTINUE : kind;
}

/* ---- values and containers ---------------------------------------------- */

bool sesh_scan_in_object(const struct sesh_scan *s)
{
    return ((s->objects[s->depth >> 3] >> (s->depth & 7u)) & 1u) != 0;
}

static void value_ended(struct sesh_scan *s)
{
    s->state = STRUCTURE;
    s->expect = s->depth != 0 ? EXPECT_COMMA | EXPECT_END : 0;
    if (s->skip == s->depth + 1u) s->skip = 0;
}

static int open_container(struct sesh_scan *s, bool object)
{
    uint8_t bit;
    if ((s->expect & EXPECT_VALUE) == 0) return SESH_E_SYNTAX;
    if (s->depth == s->max_depth) return SESH_E_TOO_DEEP;
    s->depth++;
    bit = (uint8_t)(1u << (s->depth & 7u));
    if (object) {
        s->objects[s->depth >> 3] |= bit;
        s->expect = EXPECT_NAME | EXPECT_END;
        return report(s, SESH_SCAN_OBJECT);
    }
    s->objects[s->depth >> 3] &= (uint8_t)~bit;
    s->expect = EXPECT_VALUE | EXPECT_END;
    return report(s, SESH_SCAN_ARRAY);
}

static int close_container(struct sesh_scan *s, bool object)
{
    int kind;
    if ((s->expect & EXPECT_END) == 0 || sesh_scan_in_object(s) != object) return SESH_E_SYNTAX;
    s->depth--;
    kind = report(s, object ? SESH_SCAN_OBJECT_END : SESH_SCAN_ARRAY_END);
    value_ended(s);
    return kind;
}

static int comma(struct sesh_scan *s)
{
    if ((s->expect & EXPECT_COMMA) == 0) return SESH_E_SYNTAX;
    s->expect = sesh_scan_in_object(s) ? EXPECT_NAME : EXPECT_VALUE;
    return SESH_SCAN_CONTINUE;
}

static int colon(struct sesh_scan *s)
{
    if ((s->expect & EXPECT_COLON) == 0) return SESH_E_SYNTAX;
    s->expect = EXPECT_VALUE;
    return SESH_SCAN_CONTINUE;
}

/* ---- tokens begin ------------------------------------------------------- */

/* What the literals have after their first letter; `left` is a place in it. */
static const SESH_ROM char literal_rest[] = "rue alse ull ";

enum { AFTER_T = 0, AFTER_F = 4, AFTER_N = 9 };

static int begin_token(struct sesh_scan *s, int kind, unsigned state, unsigned place)
{
    unsigned wanted = kind == SESH_SCAN_NAME ? EXPECT_NAME : EXPECT_VALUE;
    if ((s->expect & wanted) == 0) return SESH_E_SYNTAX;
    s->kind = (uint8_t)kind;
    s->state = (uint8_t)state;
    s->left = (uint8_t)place;
    s->first = 1;
    return SESH_SCAN_CONTINUE;
}

static int begin_string(struct sesh_scan *s)
{
    return begin_token(s, (s->expect & EXPECT_NAME) != 0 ? SESH_SCAN_NAME : SESH_SCAN_STRING, STRING, 0);
}

static int begin_other(struct sesh_scan *s, unsigned c)
{
    if (c == '-' || (c >= '0' && c <= '9')) return begin_token(s, SESH_SCAN_NUMBER, START, 0);
    if (c != 0xEF || s->mark != 0) return SESH_E_SYNTAX;
    s->state = BOM;
    s->left = 0xBB;
    return SESH_SCAN_CONTINUE;
}

static int begin_any(struct sesh_scan *s, unsigned c)
{
    switch (c) {
    case '{': return open_container(s, true);
    case '[': return open_container(s, false);
    case '}': return close_container(s, true);
    case ']': return close_container(s, false);
    case ',': return comma(s);
    case ':': return colon(s);
    case '"': return begin_string(s);
    case 't': return begin_token(s, SESH_SCAN_TRUE, LITERAL, AFTER_T);
    case 'f': return begin_token(s, SESH_SCAN_FALSE, LITERAL, AFTER_F);
    case 'n': return begin_token(s, SESH_SCAN_NULL, LITERAL, AFTER_N);
    default: return begin_other(s, c);
    }
}

/* Between tokens: blanks, then the byte that is a token or begins one. */
static int structure(struct sesh_scan *s, struct sesh_input *in)
{
    const uint8_t *p = in->next;
    int kind;
    while (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t') {
        if (++p == in->end) {
            in->next = p;
            return SESH_SCAN_CONTINUE;
        }
    }
    in->next = p;
    s->mark = offset_of(s, in);
    if (s->expect == 0) return SESH_E_TRAILING;
    kind = begin_any(s, *p);
    /* A number's first byte stays: it is text, and number() reports it. */
    if (s->state != START) in->next++;
    return kind;
}

/* ---- strings ------------------------------------------------------------ */

/* Fills the part for what was read of the open token. */
static int report_part(struct sesh_scan *s, struct sesh_token_part *part, const uint8_t *text, size_t length,
                       unsigned flags)
{
    part->text = text;
    part->length = length;
    part->kind = s->kind;
    part->flags = (uint8_t)(flags | (s->first != 0 ? SESH_SCAN_FIRST : 0));
    s->first = 0;
    return report(s, s->kind);
}

/* True when nothing has to be reported before the token goes on or fails. */
static bool nothing_new(const struct sesh_scan *s, size_t length)
{
    return length == 0 && s->first == 0;
}

/*
 * The lead byte of a character of two to four bytes says how many follow and
 * what the first of them may be (RFC 3629, section 4). False: no lead byte.
 */
static bool begin_character(struct sesh_scan *s, unsigned c)
{
    if (c < 0xC2 || c > 0xF4) return false;
    s->left = (uint8_t)(c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3);
    s->least = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
    s->most = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
    return true;
}

static bool go_on_character(struct sesh_scan *s, unsigned c)
{
    if (c < s->least || c > s->most) return false;
    s->left--;
    s->least = 0x80;
    s->most = 0xBF;
    return true;
}

/* The first byte that is not plain text of a string, or end. */
static const uint8_t *string_run(struct sesh_scan *s, const uint8_t *p, const uint8_t *end)
{
    while (p != end) {
        unsigned c = *p;
        if (s->left != 0) {
            if (!go_on_character(s, c)) break;
        } else if (c >= 0x80) {
            if (!begin_character(s, c)) break;
        } else if (c < 0x20 || c == '"' || c == '\\') {
            break;
        }
        p++;
    }
    return p;
}

static int report_lone(struct sesh_scan *s, struct sesh_token_part *part)
{
    s->high = 0;
    return report_part(s, part, s->text, 0, SESH_SCAN_LONE);
}

static int end_string(struct sesh_scan *s, struct sesh_token_part *part, const uint8_t *text, size_t length)
{
    int kind = report_part(s, part, text, length, SESH_SCAN_LAST);
    if (s->kind != SESH_SCAN_NAME) {
        value_ended(s);
    } else {
        s->state = STRUCTURE;
        s->expect = EXPECT_COLON;
    }
    return kind;
}

static int string(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    const uint8_t *text = in->next;
    size_t length;
    unsigned c;
    if (s->high != 0 && *text != '\\') return report_lone(s, part);
    in->next = string_run(s, text, in->end);
    length = (size_t)(in->next - text);
    c = in->next != in->end ? *in->next : 0;
    if (c == '"' && s->left == 0) {
        in->next++;
        return end_string(s, part, text, length);
    }
    if (!nothing_new(s, length)) return report_part(s, part, text, length, 0);
    if (in->next == in->end) return SESH_SCAN_CONTINUE;
    if (c != '\\' || s->left != 0) return error_here(s, in, s->left != 0 || c >= 0x80 ? SESH_E_UTF8 : SESH_E_SYNTAX);
    in->next++;
    s->state = ESCAPE;
    return SESH_SCAN_CONTINUE;
}

/* ---- escapes ------------------------------------------------------------ */

static int escape(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    /* Each letter with the character it stands for. */
    static const SESH_ROM char pairs[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
    unsigned c = *in->next;
    unsigned i;
    if (c == 'u') {
        in->next++;
        s->state = HEX;
        s->left = 4;
        return SESH_SCAN_CONTINUE;
    }
    if (s->high != 0) return report_lone(s, part);
    for (i = 0; i < sizeof pairs - 1; i += 2) {
        if (c == (uint8_t)pairs[i]) {
            in->next++;
            s->state = STRING;
            s->text[0] = (uint8_t)pairs[i + 1];
            return report_part(s, part, s->text, 1, 0);
        }
    }
    return error_here(s, in, SESH_E_SYNTAX);
}

/* 0 to 15, or 16 for what is no hex digit. */
static unsigned hex_digit(unsigned c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20u;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 16;
}

/* UTF-8 of a character below U+10000; its length. */
static size_t encode_unit(uint8_t *to, unsigned unit)
{
    if (unit < 0x80) {
        to[0] = (uint8_t)unit;
        return 1;
    }
    if (unit < 0x800) {
        to[0] = (uint8_t)(0xC0u | unit >> 6);
        to[1] = (uint8_t)(0x80u | (unit & 0x3Fu));
        return 2;
    }
    to[0] = (uint8_t)(0xE0u | unit >> 12);
    to[1] = (uint8_t)(0x80u | (unit >> 6 & 0x3Fu));
    to[2] = (uint8_t)(0x80u | (unit & 0x3Fu));
    return 3;
}

/* UTF-8 of the character of a surrogate pair (RFC 2781, section 2.2): 4 bytes. */
static size_t encode_pair(uint8_t *to, unsigned high, unsigned low)
{
    unsigned top = (high & 0x3FFu) + 0x40u; /* the character's bits 10 to 20 */
    to[0] = (uint8_t)(0xF0u | top >> 8);
    to[1] = (uint8_t)(0x80u | (top >> 2 & 0x3Fu));
    to[2] = (uint8_t)(0x80u | (top << 4 & 0x30u) | (low >> 6 & 0x0Fu));
    to[3] = (uint8_t)(0x80u | (low & 0x3Fu));
    return 4;
}

/* The four digits are there, the last one still in the input. */
static int end_hex(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part, unsigned unit)
{
    bool low = (unit & 0xFC00u) == 0xDC00u;
    size_t length;
    if (s->high != 0 && !low) return report_lone(s, part);
    in->next++;
    s->left = 0;
    s->state = STRING;
    if ((unit & 0xFC00u) == 0xD800u) {
        s->high = (uint16_t)unit;
        return SESH_SCAN_CONTINUE;
    }
    if (low && s->high == 0) return report_lone(s, part);
    length = low ? encode_pair(s->text, s->high, unit) : encode_unit(s->text, unit);
    s->high = 0;
    return report_part(s, part, s->text, length, 0);
}

static int hex(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    unsigned digit = hex_digit(*in->next);
    unsigned unit = ((unsigned)s->unit << 4 | digit) & 0xFFFFu;
    if (digit > 15) return error_here(s, in, SESH_E_SYNTAX);
    if (s->left == 1) return end_hex(s, in, part, unit);
    in->next++;
    s->left--;
    s->unit = (uint16_t)unit;
    return SESH_SCAN_CONTINUE;
}

/* ---- literals, numbers, the byte order mark ------------------------------ */

static int literal(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    int kind;
    if (*in->next != (uint8_t)literal_rest[s->left]) return error_here(s, in, SESH_E_SYNTAX);
    in->next++;
    s->left++;
    if (literal_rest[s->left] != ' ') return SESH_SCAN_CONTINUE;
    kind = report_part(s, part, s->text, 0, SESH_SCAN_LAST);
    value_ended(s);
    return kind;
}

/* The state after byte c (RFC 8259, section 6), or START: it is no part. */
static unsigned number_next(unsigned state, unsigned c)
{
    bool digit = c >= '0' && c <= '9';
    switch (state) {
    case START:
        if (c == '-') return MINUS;
        return c == '0' ? ZERO : INT;
    case MINUS:
        if (c == '0') return ZERO;
        return digit ? INT : START;
    case INT:
        if (digit) return INT;
        return c == '.' ? POINT : (c | 0x20u) == 'e' ? E : START;
    case ZERO: return c == '.' ? POINT : (c | 0x20u) == 'e' ? E : START;
    case POINT: return digit ? FRACTION : START;
    case FRACTION:
        if (digit) return FRACTION;
        return (c | 0x20u) == 'e' ? E : START;
    case E:
        if (c == '+' || c == '-') return SIGN;
        return digit ? EXPONENT : START;
    default: return digit ? EXPONENT : START;
    }
}

static int number(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    const uint8_t *text = in->next;
    const uint8_t *p = text;
    unsigned state = s->state;
    unsigned next = state;
    size_t length;
    int kind;
    while (p != in->end && (next = number_next(state, *p)) != START) {
        state = next;
        p++;
    }
    s->state = (uint8_t)state;
    in->next = p;
    length = (size_t)(p - text);
    if (next == START && may_end(state)) {
        kind = report_part(s, part, text, length, SESH_SCAN_LAST);
        value_ended(s);
        return kind;
    }
    if (!nothing_new(s, length)) return report_part(s, part, text, length, 0);
    return error_here(s, in, SESH_E_SYNTAX);
}

/* EF has been read at the very beginning; `left` is the byte that would make it
   a byte order mark. Either way the fault is at offset 0, where mark is. */
static int byte_order_mark(struct sesh_scan *s, struct sesh_input *in)
{
    unsigned c = *in->next;
    if (c != s->left) return SESH_E_SYNTAX;
    if (c == 0xBF) return SESH_E_BOM;
    in->next++;
    s->left = 0xBF;
    return SESH_SCAN_CONTINUE;
}

/* ---- the calls ---------------------------------------------------------- */

void sesh_scan_begin(struct sesh_scan *s, unsigned max_depth)
{
    s->offset = 0;
    s->mark = 0;
    s->high = 0;
    s->unit = 0;
    s->state = STRUCTURE;
    s->expect = EXPECT_VALUE;
    s->left = 0;
    s->first = 0;
    s->depth = 0;
    s->max_depth = (uint8_t)max_depth;
    s->skip = 0;
}

int sesh_scan_next(struct sesh_scan *s, struct sesh_input *in, struct sesh_token_part *part)
{
    int kind = SESH_SCAN_CONTINUE;
    while (kind == SESH_SCAN_CONTINUE) {
        if (in->next == in->end) return SESH_SCAN_MORE;
        switch (s->state) {
        case STRUCTURE: kind = structure(s, in); break;
        case STRING: kind = string(s, in, part); break;
        case ESCAPE: kind = escape(s, in, part); break;
        case HEX: kind = hex(s, in, part); break;
        case LITERAL: kind = literal(s, in, part); break;
        case BOM: kind = byte_order_mark(s, in); break;
        default: kind = number(s, in, part); break;
        }
    }
    return kind;
}

int sesh_scan_end(const struct sesh_scan *s)
{
    bool whole = s->depth == 0 && (s->expect == 0 || may_end(s->state));
    return whole ? SESH_OK : SESH_E_INCOMPLETE;
}

void sesh_scan_skip(struct sesh_scan *s, int kind)
{
    bool inside = kind == SESH_SCAN_OBJECT || kind == SESH_SCAN_ARRAY;
    s->skip = (uint8_t)(s->depth + (inside ? 0u : 1u));
}
