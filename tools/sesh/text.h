/* SPDX-License-Identifier: MIT */
/* Memory, texts that grow, and texts on a terminal. */
#ifndef SESH_TOOL_TEXT_H
#define SESH_TOOL_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* Returns memory, all zero; the caller frees it. If there is none, the program ends with
   EXIT_IO. */
void *allocate(size_t size);

/* Makes room for one more element after `count` elements of `size` bytes. Returns the array, or
   a larger one that replaces it. An array without elements may be NULL. */
void *grow(void *array, size_t count, size_t size);

/* Returns memory, all zero, that is kept until it is released or the program ends. */
void *keep(size_t size);
void *keep_more(void *array, size_t count, size_t size);

/* kept_last returns what was kept last; release frees everything kept after that, or everything
   if it is NULL. */
void *kept_last(void);
void release(const void *last);

/* A text that grows, with a NUL after its end; {NULL, 0, 0} is empty. The caller frees its
   bytes. */
struct text {
    char *bytes;
    size_t length;
    size_t size;
};

#if defined(__GNUC__) || defined(__clang__)
#define PRINTS(text, values) __attribute__((format(printf, text, values)))
#else
#define PRINTS(text, values)
#endif

/* Append to the text. */
void put_bytes(struct text *text, const void *bytes, size_t length);
void put(struct text *text, const char *format, ...) PRINTS(2, 3);
void put_arguments(struct text *text, const char *format, va_list args) PRINTS(2, 0);

/* Appends bytes as in a C string literal, without its quotation marks. If `ascii` is true, bytes
   beyond ASCII become octal escapes. */
void put_literal(struct text *text, const char *bytes, size_t length, bool ascii);

/* New texts that are kept: as printf makes it; one in capitals; "1 byte", "3 bytes". */
char *text_of(const char *format, ...) PRINTS(1, 2);
char *upper(const char *text);
char *counted(size_t count, const char *unit);

/* Decodes and keeps the first step of a JSON Pointer (RFC 6901), and moves *pointer past it. The
   pointer must begin with a slash. */
char *take_step(const char **pointer);

/* Is it one of the words? `words` has a blank before and after each word. */
bool is_among(const char *word, const char *words);

/* Is it UTF-8 (RFC 3629)? */
bool is_utf8(const char *text, size_t left);

/* The word among `count` words that is most like this one; "" if none is like it. */
const char *nearest(const char *word, const char *const *words, size_t count);

/* "; the nearest is WORD", or "" if no word is like it. */
const char *hint_at_nearest(const char *word, const char *const *words, size_t count);

/* Copies as many whole characters as fit; a text that is cut ends in "...". `size` is that of
   `to`, and at least 4. Both may be the same text. */
void text_copy(char *to, size_t size, const char *from);

/*
 * Appends `length` bytes of text in a form that a terminal shows but does not obey. Characters are
 * escaped as in JSON (\u009b) if they are control characters (U+0000 to U+001F, U+007F to U+009F),
 * end a line (U+2028, U+2029) or change the writing direction. A byte that is not UTF-8 becomes
 * \x9b. JSON without white space keeps its meaning.
 */
void text_add_printable(struct text *text, const char *bytes, size_t length);

/* Is there only JSON white space? */
bool text_is_blank(const char *text, size_t length);

/* A printable copy of a text, with a NUL at its end. The caller frees it. */
char *text_printable(const char *text);

/* The number of columns that a printable text takes on a terminal. */
size_t text_columns(const char *text);

/* Prints the text, padded with blanks to this many columns. */
void print_padded(const char *text, size_t columns);

#endif
