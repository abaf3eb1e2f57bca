/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include "text.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "exit.h"

/* ---- memory ----------------------------------------------------------------- */

/* Resizes memory, which may move. */
static void *enlarge(void *memory, size_t size)
{
    memory = realloc(memory, size != 0 ? size : 1);
    if (memory == NULL) {
        fputs("sesh: out of memory\n", stderr);
        exit(EXIT_IO);
    }
    return memory;
}

void *allocate(size_t size)
{
    return memset(enlarge(NULL, size), 0, size);
}

void *grow(void *array, size_t count, size_t size)
{
    bool full = count == 0 || (count & (count - 1)) == 0; /* the size is always a power of two */
    return full ? enlarge(array, (count != 0 ? 2 * count : 1) * size) : array;
}

/* A linked list of everything that is kept, so that leak checkers can find it. */
struct kept {
    struct kept *before;
    double aligned;
};

static struct kept *all;

void *keep(size_t size)
{
    struct kept *kept = (struct kept *)allocate(sizeof *kept + size);
    kept->before = all;
    all = kept;
    return kept + 1;
}

void *kept_last(void)
{
    return all;
}

void release(const void *last)
{
    while (all != last) {
        struct kept *kept = all;
        all = kept->before;
        free(kept);
    }
}

void *keep_more(void *array, size_t count, size_t size)
{
    void *grown;
    if (count != 0 && (count & (count - 1)) != 0) return array;
    grown = keep((count == 0 ? 1 : 2 * count) * size);
    if (count != 0) memcpy(grown, array, count * size);
    return grown;
}

/* ---- texts ------------------------------------------------------------------- */

static void make_room(struct text *text, size_t length)
{
    if (text->length + length < text->size) return;
    text->size = 2 * (text->length + length) + 64;
    text->bytes = (char *)enlarge(text->bytes, text->size);
}

void put_bytes(struct text *text, const void *bytes, size_t length)
{
    make_room(text, length);
    if (length != 0) memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void put_arguments(struct text *text, const char *format, va_list args)
{
    va_list again;
    int length;
    va_copy(again, args);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0) length = 0;
    make_room(text, (size_t)length);
    (void)vsnprintf(text->bytes + text->length, (size_t)length + 1, format, args);
    text->length += (size_t)length;
}

void put(struct text *text, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    put_arguments(text, format, args);
    va_end(args);
}

char *text_of(const char *format, ...)
{
    struct text text = {NULL, 0, 0};
    va_list args;
    char *kept;
    va_start(args, format);
    put_arguments(&text, format, args);
    va_end(args);
    kept = (char *)memcpy(keep(text.length + 1), text.bytes, text.length + 1);
    free(text.bytes);
    return kept;
}

char *upper(const char *text)
{
    char *copy = text_of("%s", text), *c;
    for (c = copy; *c != '\0'; c++)
        *c = (char)toupper((unsigned char)*c);
    return copy;
}

void put_literal(struct text *text, const char *bytes, size_t length, bool ascii)
{
    size_t i;
    for (i = 0; i < length; i++) {
        unsigned char c = (unsigned char)bytes[i];
        bool trigraph = c == '?' && i > 0 && bytes[i - 1] == '?';
        if (c == '"' || c == '\\' || trigraph) put(text, "\\%c", c);
        else if (c < 0x20 || c == 0x7F || (ascii && c > 0x7F)) put(text, "\\%03o", c);
        else put(text, "%c", c);
    }
}

char *counted(size_t count, const char *unit)
{
    return text_of("%lu %s%s", (unsigned long)count, unit, count == 1 ? "" : "s");
}

bool is_among(const char *word, const char *words)
{
    return strstr(words, text_of(" %s ", word)) != NULL;
}

char *take_step(const char **pointer)
{
    const char *p = *pointer + 1;
    size_t length = strcspn(p, "/"), i, n = 0;
    char *step = (char *)keep(length + 1);
    for (i = 0; i < length; i++, n++) {
        step[n] = p[i];
        if (p[i] == '~' && (p[i + 1] == '0' || p[i + 1] == '1')) step[n] = p[++i] == '0' ? '~' : '/';
    }
    *pointer = p + length;
    return step;
}

/* ---- words that are alike ------------------------------------------------------ */

/* The number of letters to insert, remove or change to turn a into b, ignoring case. */
static size_t distance(const char *a, const char *b)
{
    size_t row[64], i, k, length = strlen(b);
    if (length > 62) return 64;
    for (k = 0; k <= length; k++)
        row[k] = k;
    for (i = 1; a[i - 1] != '\0'; i++) {
        size_t corner = row[0];
        row[0] = i;
        for (k = 1; k <= length; k++) {
            size_t changed = corner + (toupper((unsigned char)a[i - 1]) != toupper((unsigned char)b[k - 1]));
            size_t least = row[k] < row[k - 1] ? row[k] + 1 : row[k - 1] + 1;
            corner = row[k];
            row[k] = changed < least ? changed : least;
        }
    }
    return row[length];
}

/* Does one of the words begin with the other, ignoring case? */
static bool goes_on(const char *a, const char *b)
{
    while (*a != '\0' && *b != '\0' && toupper((unsigned char)*a) == toupper((unsigned char)*b))
        a++, b++;
    return *a == '\0' || *b == '\0';
}

const char *nearest(const char *word, const char *const *words, size_t count)
{
    const char *best = "";
    size_t i, least = SIZE_MAX;
    for (i = 0; i < count; i++) {
        size_t d = distance(word, words[i]);
        if (d >= least || (2 * d > strlen(word) && !goes_on(word, words[i]))) continue;
        least = d;
        best = words[i];
    }
    return best;
}

const char *hint_at_nearest(const char *word, const char *const *words, size_t count)
{
    const char *near = nearest(word, words, count);
    return *near == '\0' ? "" : text_of("; the nearest is %s", near);
}

/* ---- characters ----------------------------------------------------------- */

/* The length in bytes of a UTF-8 character that begins with this byte; 0: no character does. */
static size_t length_by_first(unsigned char first)
{
    if (first < 0x80) return 1;
    if (first < 0xC2) return 0;
    if (first < 0xE0) return 2;
    if (first < 0xF0) return 3;
    return first < 0xF5 ? 4 : 0;
}

/* The code point of the first character in `left` bytes, and its length; -1 and 1 if the byte is
   not part of a character. */
static long next_character(const char *text, size_t left, size_t *length)
{
    static const long least[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char first = (unsigned char)*text;
    size_t n = length_by_first(first);
    long c = n == 1 ? first : first & (0x7F >> n);
    size_t i;
    *length = 1;
    if (n == 0 || n > left) return -1;
    for (i = 1; i < n; i++) {
        if (((unsigned char)text[i] & 0xC0) != 0x80) return -1;
        c = c << 6 | ((unsigned char)text[i] & 0x3F);
    }
    if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return -1;
    *length = n;
    return c;
}

bool is_utf8(const char *text, size_t left)
{
    size_t length;
    for (; left != 0; text += length, left -= length) {
        if (next_character(text, left, &length) < 0) return false;
    }
    return true;
}

/* Does a terminal obey this character, start a line at it, or change the writing direction? */
static bool is_control(long c)
{
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
    if (c == 0x061C || c == 0x200E || c == 0x200F || c == 0x2028 || c == 0x2029) return true;
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

void text_copy(char *to, size_t size, const char *from)
{
    size_t left = strlen(from);
    bool cut = left >= size;
    size_t room = cut ? size - sizeof "..." : left;
    size_t used = 0;
    while (used < room) {
        size_t length;
        (void)next_character(from + used, left - used, &length);
        if (length > room - used) break;
        used += length;
    }
    memmove(to, from, used);
    memcpy(to + used, "...", cut ? 3 : 0);
    to[used + (cut ? 3 : 0)] = '\0';
}

void text_add_printable(struct text *text, const char *bytes, size_t length)
{
    while (length != 0) {
        char escape[8] = "\\n";
        size_t n;
        long c = next_character(bytes, length, &n);
        if (c < 0) snprintf(escape, sizeof escape, "\\x%02x", (unsigned char)*bytes);
        else if (c != '\n') snprintf(escape, sizeof escape, "\\u%04x", (unsigned)c & 0xFFFFu);
        if (c >= 0 && !is_control(c)) put_bytes(text, bytes, n);
        else put_bytes(text, escape, strlen(escape));
        bytes += n;
        length -= n;
    }
}

char *text_printable(const char *text)
{
    struct text out = {NULL, 0, 0};
    put_bytes(&out, "", 0);
    text_add_printable(&out, text, strlen(text));
    return out.bytes;
}

bool text_is_blank(const char *text, size_t length)
{
    while (length != 0 && strchr(" \t\r\n", text[length - 1]) != NULL && text[length - 1] != '\0')
        length--;
    return length == 0;
}

/* ---- columns --------------------------------------------------------------- */

/* A character that the locale does not know takes one column. So does every character on a
   system without wcwidth. */
static size_t columns_of(long c)
{
#ifdef _WIN32
    return c >= 0 ? 1 : 0;
#else
    int columns = wcwidth((wchar_t)c);
    return columns >= 0 ? (size_t)columns : 1;
#endif
}

size_t text_columns(const char *text)
{
    size_t left = strlen(text);
    size_t columns = 0;
    size_t length;
    for (; left != 0; text += length, left -= length)
        columns += columns_of(next_character(text, left, &length));
    return columns;
}

void print_padded(const char *text, size_t columns)
{
    size_t w = text_columns(text);
    fputs(text, stdout);
    for (; w < columns; w++)
        putchar(' ');
}
