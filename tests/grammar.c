/* SPDX-License-Identifier: MIT */
/*
 * The recognizer has one function per rule of RFC 8259's ABNF, in the order of its
 * sections, and shares nothing with src/read/scan.c. One byte is always enough to choose
 * between rules. So the first byte that no function accepts is the first one with which
 * no valid text continues.
 */
#include "grammar.h"

#include <stdbool.h>
#include <string.h>

#include <sesh/sesh.h>

/* ---- the recognizer ----------------------------------------------------- */

struct judge {
    const uint8_t *text;
    size_t length;
    size_t at;
    unsigned depth, max_depth;
    int status;
};

enum { NO_BYTE = -1 };

static int peek(const struct judge *j)
{
    return j->at < j->length ? j->text[j->at] : NO_BYTE;
}

/* No rule accepts the byte here. At the end of the text, more bytes might help. */
static bool refuse(struct judge *j, int status)
{
    j->status = peek(j) == NO_BYTE ? SESH_E_INCOMPLETE : status;
    return false;
}

static bool optional(struct judge *j, int c)
{
    if (peek(j) != c) return false;
    j->at++;
    return true;
}

static bool wanted(struct judge *j, int c)
{
    return optional(j, c) || refuse(j, SESH_E_SYNTAX);
}

static bool value(struct judge *j);

/* ---- section 2: ws, and section 3: literals */

static void ws(struct judge *j)
{
    while (optional(j, 0x20) || optional(j, 0x09) || optional(j, 0x0A) || optional(j, 0x0D))
        continue;
}

static bool literal(struct judge *j, const char *name)
{
    for (; *name != '\0'; name++) {
        if (!wanted(j, *name)) return false;
    }
    return true;
}

/* ---- section 6: numbers */

static bool is_digit(int c)
{
    return c >= 0x30 && c <= 0x39;
}

/* 1*DIGIT */
static bool digits(struct judge *j)
{
    if (!is_digit(peek(j))) return refuse(j, SESH_E_SYNTAX);
    while (is_digit(peek(j)))
        j->at++;
    return true;
}

/* number = [ minus ] int [ frac ] [ exp ] */
static bool number(struct judge *j)
{
    (void)optional(j, '-');
    if (!optional(j, '0') && !digits(j)) return false;
    if (optional(j, '.') && !digits(j)) return false;
    if (!optional(j, 'e') && !optional(j, 'E')) return true;
    if (!optional(j, '-')) (void)optional(j, '+');
    return digits(j);
}

/* ---- section 7: strings */

static bool is_hex(int c)
{
    return is_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

static bool escaped(struct judge *j)
{
    unsigned i;
    int c = peek(j);
    if (c == NO_BYTE || c == 0 || strchr("\"\\/bfnrtu", c) == NULL) return refuse(j, SESH_E_SYNTAX);
    j->at++;
    for (i = 0; c == 'u' && i < 4; i++) {
        if (!is_hex(peek(j))) return refuse(j, SESH_E_SYNTAX);
        j->at++;
    }
    return true;
}

/* RFC 3629, section 4: UTF8-2, UTF8-3 and UTF8-4, one alternative per line. */
struct sequence {
    unsigned length;
    uint8_t first[4], last[4];
};

static const struct sequence sequences[] = {
    {2, {0xC2, 0x80, 0, 0}, {0xDF, 0xBF, 0, 0}},
    {3, {0xE0, 0xA0, 0x80, 0}, {0xE0, 0xBF, 0xBF, 0}},
    {3, {0xE1, 0x80, 0x80, 0}, {0xEC, 0xBF, 0xBF, 0}},
    {3, {0xED, 0x80, 0x80, 0}, {0xED, 0x9F, 0xBF, 0}},
    {3, {0xEE, 0x80, 0x80, 0}, {0xEF, 0xBF, 0xBF, 0}},
    {4, {0xF0, 0x90, 0x80, 0x80}, {0xF0, 0xBF, 0xBF, 0xBF}},
    {4, {0xF1, 0x80, 0x80, 0x80}, {0xF3, 0xBF, 0xBF, 0xBF}},
    {4, {0xF4, 0x80, 0x80, 0x80}, {0xF4, 0x8F, 0xBF, 0xBF}},
};

/* The number of bytes from here on that match the alternative. */
static unsigned agreeing(const struct judge *j, const struct sequence *s)
{
    unsigned n = 0;
    while (n < s->length && j->at + n < j->length) {
        uint8_t c = j->text[j->at + n];
        if (c < s->first[n] || c > s->last[n]) break;
        n++;
    }
    return n;
}

/* A character above U+007F. A fault is reported after the longest partial match. */
static bool character(struct judge *j)
{
    unsigned farthest = 0;
    size_t i;
    for (i = 0; i < sizeof sequences / sizeof *sequences; i++) {
        unsigned n = agreeing(j, &sequences[i]);
        if (n == sequences[i].length) {
            j->at += n;
            return true;
        }
        if (n > farthest) farthest = n;
    }
    j->at += farthest;
    return refuse(j, SESH_E_UTF8);
}

/* string = quotation-mark *char quotation-mark */
static bool string(struct judge *j)
{
    if (!wanted(j, '"')) return false;
    while (!optional(j, '"')) {
        int c = peek(j);
        if (c < 0x20) return refuse(j, SESH_E_SYNTAX);
        if (c >= 0x80) {
            if (!character(j)) return false;
        } else {
            j->at++;
            if (c == '\\' && !escaped(j)) return false;
        }
    }
    return true;
}

/* ---- section 5: arrays, section 4: objects */

/* Section 9: an implementation may limit the depth of nesting. */
static bool open_container(struct judge *j)
{
    if (j->depth == j->max_depth) return refuse(j, SESH_E_TOO_DEEP);
    j->depth++;
    j->at++;
    ws(j);
    return true;
}

static bool close_container(struct judge *j, int c)
{
    j->depth--;
    return wanted(j, c);
}

/* array = begin-array [ value *( value-separator value ) ] end-array */
static bool array(struct judge *j)
{
    if (!open_container(j)) return false;
    if (peek(j) == ']') return close_container(j, ']');
    do {
        ws(j);
        if (!value(j)) return false;
        ws(j);
    } while (optional(j, ','));
    return close_container(j, ']');
}

/* member = string name-separator value */
static bool member(struct judge *j)
{
    ws(j);
    if (!string(j)) return false;
    ws(j);
    if (!wanted(j, ':')) return false;
    ws(j);
    if (!value(j)) return false;
    ws(j);
    return true;
}

/* object = begin-object [ member *( value-separator member ) ] end-object */
static bool object(struct judge *j)
{
    if (!open_container(j)) return false;
    if (peek(j) == '}') return close_container(j, '}');
    do {
        if (!member(j)) return false;
    } while (optional(j, ','));
    return close_container(j, '}');
}

/* ---- section 3: value, section 2: JSON-text */

static bool value(struct judge *j)
{
    switch (peek(j)) {
    case 'f': return literal(j, "false");
    case 'n': return literal(j, "null");
    case 't': return literal(j, "true");
    case '{': return object(j);
    case '[': return array(j);
    case '"': return string(j);
    default: return peek(j) == '-' || is_digit(peek(j)) ? number(j) : refuse(j, SESH_E_SYNTAX);
    }
}

/* JSON-text = ws value ws */
static int json_text(struct judge *j)
{
    /* Section 8.1: a parser may ignore a byte order mark; this one reports it when it sees the
       first byte. */
    if (j->length != 0 && j->text[0] == 0xEF) return SESH_E_BOM;
    ws(j);
    if (!value(j)) return j->status;
    ws(j);
    return j->at == j->length ? SESH_OK : SESH_E_TRAILING;
}

struct grammar_verdict grammar_judge(const uint8_t *text, size_t length, unsigned max_depth)
{
    struct grammar_verdict verdict;
    struct judge j;
    memset(&j, 0, sizeof j);
    j.text = text;
    j.length = length;
    j.max_depth = max_depth;
    verdict.status = json_text(&j);
    verdict.offset = j.at;
    return verdict;
}

/* ---- what a string stands for (section 7) -------------------------------- */

static uint32_t hex_value(const uint8_t *text)
{
    static const char upper[] = "0123456789ABCDEF";
    static const char lower[] = "0123456789abcdef";
    uint32_t sum = 0;
    unsigned i;
    for (i = 0; i < 4; i++) {
        const char *at = strchr(upper, text[i]);
        sum = sum * 16 + (uint32_t)(at != NULL ? at - upper : strchr(lower, text[i]) - lower);
    }
    return sum;
}

/* RFC 3629, section 3. Returns the length. */
static size_t encode(uint8_t *to, uint32_t c)
{
    static const uint8_t lead[] = {0x00, 0xC0, 0xE0, 0xF0};
    size_t more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    size_t i;
    for (i = more; i > 0; i--) {
        to[i] = (uint8_t)(0x80 + c % 0x40);
        c /= 0x40;
    }
    to[0] = (uint8_t)(lead[more] + c);
    return more + 1;
}

static uint32_t simple_escape(uint8_t c)
{
    static const char letters[] = "bfnrt";
    static const char meant[] = {0x08, 0x0C, 0x0A, 0x0D, 0x09};
    const char *at = strchr(letters, c);
    return at != NULL ? (uint32_t)meant[at - letters] : c;
}

/* Decodes \uXXXX at text, or a pair of them. Returns how many bytes it read; 0: half a pair. */
static size_t unicode_escape(const uint8_t *text, uint32_t *c)
{
    uint32_t low;
    *c = hex_value(text + 2);
    if (*c < 0xD800 || *c > 0xDFFF) return 6;
    if (*c > 0xDBFF || text[6] != '\\' || text[7] != 'u') return 0;
    low = hex_value(text + 8);
    if (low < 0xDC00 || low > 0xDFFF) return 0;
    *c = 0x10000 + (*c - 0xD800) * 0x400 + (low - 0xDC00);
    return 12;
}

int grammar_decode(const uint8_t *text, size_t length, uint8_t *to, size_t *decoded)
{
    const uint8_t *end = text + length - 1;
    size_t n = 0;
    for (text++; text < end;) {
        size_t taken = 2;
        uint32_t c;
        if (*text != '\\') {
            to[n++] = *text++;
            continue;
        }
        if (text[1] == 'u') taken = unicode_escape(text, &c);
        else c = simple_escape(text[1]);
        if (taken == 0) return SESH_E_LONE_SURROGATE;
        if (c == 0) return SESH_E_NUL_IN_STRING;
        n += encode(to + n, c);
        text += taken;
    }
    *decoded = n;
    return SESH_OK;
}

/* ---- the deriver -------------------------------------------------------- */

/*
 * A derivation is the list of the alternatives that its rules took, in the order of a leftmost
 * derivation. The next derivation takes the next alternative at the last place that has one, and
 * the first alternative at every place after that.
 */
struct derivation {
    const grammar_rule *rules;
    unsigned limit, used;
    size_t length, choices, at;
    uint8_t text[GRAMMAR_LONGEST];
    uint8_t choice[GRAMMAR_LONGEST];
    uint8_t size[GRAMMAR_LONGEST];
};

static const char *choose(struct derivation *d, grammar_rule rule)
{
    if (d->at == d->choices) {
        uint8_t n = 0;
        while (rule[n] != NULL)
            n++;
        d->choice[d->at] = 0;
        d->size[d->at] = n;
        d->choices++;
    }
    return rule[d->choice[d->at++]];
}

static bool is_rule(uint8_t c)
{
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/* False: the derivation exceeds the limit. */
static bool expand(struct derivation *d, uint8_t rule)
{
    const char *next;
    if (rule == 1 && ++d->used > d->limit) return false;
    if (d->choices + 1 >= GRAMMAR_LONGEST) return false;
    for (next = choose(d, d->rules[rule]); *next != '\0'; next++) {
        uint8_t c = (uint8_t)*next;
        if (is_rule(c)) {
            if (!expand(d, c)) return false;
        } else {
            if (d->length == GRAMMAR_LONGEST) return false;
            d->text[d->length++] = c;
        }
    }
    return true;
}

static bool next_derivation(struct derivation *d)
{
    while (d->choices > 0) {
        size_t last = d->choices - 1;
        if (++d->choice[last] < d->size[last]) return true;
        d->choices--;
    }
    return false;
}

void grammar_derive(const grammar_rule *rules, unsigned limit, grammar_take *take, void *context)
{
    struct derivation d;
    memset(&d, 0, sizeof d);
    d.rules = rules;
    d.limit = limit;
    do {
        d.at = 0;
        d.used = 0;
        d.length = 0;
        if (expand(&d, 1)) take(context, d.text, d.length);
    } while (next_derivation(&d));
}
