/* SPDX-License-Identifier: MIT */
/* Splits a list into tokens: C's comments, names, numbers and string literals. */
#include "lex.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The text that is being split. */
struct source {
    struct list *list;
    const char *next, *end;
    int line;
    bool first; /* has no token of this line been taken yet? */
    struct token *tokens;
    size_t count;
};

static struct token *add_token(struct source *s, enum token_kind kind)
{
    struct token *token;
    s->tokens = (struct token *)grow(s->tokens, s->count, sizeof *s->tokens);
    token = &s->tokens[s->count++];
    memset(token, 0, sizeof *token);
    token->kind = kind;
    token->line = s->line;
    token->first = s->first;
    s->first = false;
    put_bytes(&token->text, "", 0);
    return token;
}

static bool begins_with(const struct source *s, const char *text)
{
    size_t length = strlen(text);
    return (size_t)(s->end - s->next) >= length && memcmp(s->next, text, length) == 0;
}

static void newline(struct source *s)
{
    s->line++;
    s->first = true;
}

/* ---- what separates tokens ---------------------------------------------- */

static void skip_comment(struct source *s)
{
    int line = s->line;
    s->next += 2;
    while (s->next < s->end && !begins_with(s, "*/")) {
        if (*s->next == '\n') newline(s);
        s->next++;
    }
    if (s->next == s->end) mistake(s->list, line, "the comment has no end");
    else s->next += 2;
}

static void skip_line(struct source *s)
{
    while (s->next < s->end && *s->next != '\n')
        s->next++;
}

/* Skips white space, comments and a backslash at the end of a line. */
static void skip_blanks(struct source *s)
{
    for (;;) {
        if (s->next == s->end) return;
        if (begins_with(s, "/*")) skip_comment(s);
        else if (begins_with(s, "//")) skip_line(s);
        else if (begins_with(s, "\\\n")) s->line++, s->next += 2;
        else if (begins_with(s, "\\\r\n")) s->line++, s->next += 3;
        else if (*s->next == '\n') newline(s), s->next++;
        else if (memchr(" \t\r\v\f", *s->next, 5) != NULL) s->next++;
        else return;
    }
}

/* ---- string literals ---------------------------------------------------- */

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

static void put_utf8(struct text *out, unsigned long c)
{
    if (c < 0x80) put(out, "%c", (int)c);
    else if (c < 0x800) put(out, "%c%c", (int)(0xC0 | c >> 6), (int)(0x80 | (c & 63)));
    else if (c < 0x10000)
        put(out, "%c%c%c", (int)(0xE0 | c >> 12), (int)(0x80 | (c >> 6 & 63)), (int)(0x80 | (c & 63)));
    else
        put(out, "%c%c%c%c", (int)(0xF0 | c >> 18), (int)(0x80 | (c >> 12 & 63)), (int)(0x80 | (c >> 6 & 63)),
            (int)(0x80 | (c & 63)));
}

/* Takes the digits of \u00fc or \U000000fc, after the letter. */
static void take_universal(struct source *s, struct text *out, int digits)
{
    unsigned long c = 0;
    int i;
    for (i = 0; i < digits; i++) {
        int digit = hex_digit(*s->next);
        if (digit < 0) {
            mistake(s->list, s->line, "\\%c needs %d hexadecimal digits", digits == 4 ? 'u' : 'U', digits);
            return;
        }
        c = c << 4 | (unsigned long)digit;
        s->next++;
    }
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) mistake(s->list, s->line, "U+%04lX is not a character", c);
    else put_utf8(out, c);
}

static void put_number(struct source *s, struct text *out, unsigned long byte)
{
    if (byte > 255) mistake(s->list, s->line, "an escape stands for %lu, which is not a byte", byte);
    else put(out, "%c", (int)byte);
}

static void take_hex(struct source *s, struct text *out)
{
    unsigned long byte = 0;
    if (hex_digit(*s->next) < 0) mistake(s->list, s->line, "\\x needs hexadecimal digits");
    for (; hex_digit(*s->next) >= 0; s->next++)
        byte = byte > 255 ? byte : byte << 4 | (unsigned long)hex_digit(*s->next);
    put_number(s, out, byte);
}

static void take_octal(struct source *s, struct text *out)
{
    unsigned long byte = 0;
    int i;
    for (i = 0; i < 3 && *s->next >= '0' && *s->next <= '7'; i++)
        byte = byte << 3 | (unsigned long)(*s->next++ - '0');
    put_number(s, out, byte);
}

/* Takes what follows a backslash. */
static void take_escape(struct source *s, struct text *out)
{
    static const char letters[] = "abfnrtv\"'?\\", meanings[] = "\a\b\f\n\r\t\v\"'?\\";
    char c = *s->next;
    const char *letter = c != '\0' ? strchr(letters, c) : NULL;
    if (c >= '0' && c <= '7') {
        take_octal(s, out);
        return;
    }
    if (s->next < s->end) s->next++;
    if (letter != NULL) put(out, "%c", meanings[letter - letters]);
    else if (c == 'x') take_hex(s, out);
    else if (c == 'u') take_universal(s, out, 4);
    else if (c == 'U') take_universal(s, out, 8);
    else if (c == '\n') s->line++;
    else mistake(s->list, s->line, "\\%c is not an escape of C", c);
}

/* Marks the tokens of a line that ends inside a string. */
static void leave_open(struct source *s)
{
    size_t i = s->count;
    mistake(s->list, s->line, "the string has no quotation mark at its end");
    while (i-- > 0 && s->tokens[i].line == s->line)
        s->tokens[i].open = true;
}

static void take_string(struct source *s)
{
    struct token *before = s->count > 0 ? &s->tokens[s->count - 1] : NULL;
    struct token *token = before != NULL && before->kind == TOKEN_STRING ? before : add_token(s, TOKEN_STRING);
    s->first = false;
    s->next++;
    while (s->next < s->end && *s->next != '"' && *s->next != '\n') {
        if (*s->next == '\\') {
            s->next++;
            take_escape(s, &token->text);
        } else {
            put_bytes(&token->text, s->next++, 1);
        }
    }
    if (s->next < s->end && *s->next == '"') s->next++;
    else leave_open(s);
}

/* ---- tokens ------------------------------------------------------------- */

static bool in_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static void take_word(struct source *s, enum token_kind kind)
{
    struct token *token = add_token(s, kind);
    while (s->next < s->end && in_word(*s->next))
        put_bytes(&token->text, s->next++, 1);
}

static void take_token(struct source *s)
{
    char c = *s->next;
    if (c == '"') take_string(s);
    else if (isdigit((unsigned char)c)) take_word(s, TOKEN_NUMBER);
    else if (in_word(c)) take_word(s, TOKEN_NAME);
    else if (c == '#' && s->first) {
        mistake(s->list, s->line, "a list cannot have preprocessor lines");
        skip_line(s);
    } else {
        put_bytes(&add_token(s, TOKEN_OTHER)->text, s->next++, 1);
    }
}

struct token *split(struct list *list, const char *text, size_t length)
{
    struct source s;
    memset(&s, 0, sizeof s);
    s.list = list;
    s.next = text;
    s.end = text + length;
    s.line = 1;
    s.first = true;
    if (begins_with(&s, "\xEF\xBB\xBF")) {
        mistake(list, 1, "the file begins with a byte order mark: save it without one");
        s.next += 3;
    }
    for (skip_blanks(&s); s.next < s.end; skip_blanks(&s))
        take_token(&s);
    add_token(&s, TOKEN_END);
    return s.tokens;
}
