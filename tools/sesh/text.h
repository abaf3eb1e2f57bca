/* SPDX-License-Identifier: MIT */
/* Memory, texts that grow, and texts on a terminal. */
#ifndef SESH_TOOL_TEXT_H
#define SESH_TOOL_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* Memory, all zero, that the caller frees. Without memory the program ends with EXIT_IO. */
void *allocate(size_t size);

/* Room behind `count` elements of `size` bytes for one more: the array, or a larger one in its place.
   NULL is one without elements. */
void *grow(void *array, size_t count, size_t size);

/* The same, but the memory is kept until it is released, or the program ends. */
void *keep(size_t size);
void *keep_more(void *array, size_t count, size_t size);

/* What was kept last, and giving back all that was kept after it; after NULL: all. */
void *kept_last(void);
void release(const void *last);

/* A text that grows, with a NUL behind it; {NULL, 0, 0} is empty. The caller frees its bytes. */
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

/* Add at the end. */
void put_bytes(struct text *text, const void *bytes, size_t length);
void put(struct text *text, const char *format, ...) PRINTS(2, 3);
void put_arguments(struct text *text, const char *format, va_list args) PRINTS(2, 0);

/* Adds bytes as a string literal of C has them, without its quotation marks. With `ascii` bytes beyond
   ASCII are octal escapes. */
void put_literal(struct text *text, const char *bytes, size_t length, bool ascii);

/* New texts that are kept: as printf makes it; one in capitals; "1 byte", "3 bytes". */
char *text_of(const char *format, ...) PRINTS(1, 2);
char *upper(const char *text);
char *counted(size_t count, const char *unit);

/* The first step of a JSON Pointer (RFC 6901), decoded and kept; *pointer becomes what is behind it. The
   pointer begins with a slash. */
char *take_step(const char **pointer);

/* Is it one of the words? They have a blank before and behind each. */
bool is_among(const char *word, const char *words);

/* Is it UTF-8 (RFC 3629)? */
bool is_utf8(const char *text, size_t left);

/* Of `count` words the one that is most like the word, "" if none is like it. */
const char *nearest(const char *word, const char *const *words, size_t count);

/* "; the nearest is WORD", or "" if none is like it. */
const char *hint_at_nearest(const char *word, const char *const *words, size_t count);

/* Copies a text as far as there is room for whole characters; "..." ends one that is cut.
   size is that of `to`, and above 3. Both may be the same text. */
void text_copy(char *to, size_t size, const char *from);

/*
 * Adds `length` bytes of text as a terminal shows them and does not obey them: what is a
 * control character (U+0000 to U+001F, U+007F to U+009F), ends a line (U+2028, U+2029) or
 * changes the direction of writing is escaped as in JSON, \u009b, and a byte that is not
 * UTF-8 is \x9b. A text of JSON without white space means the same afterwards.
 */
void text_add_printable(struct text *text, const char *bytes, size_t length);

/* Is there nothing but JSON's white space? */
bool text_is_blank(const char *text, size_t length);

/* A printable copy of a text, with a NUL at its end. The caller frees it. */
char *text_printable(const char *text);

/* How many columns a printable text takes on a terminal. */
size_t text_columns(const char *text);

/* Prints the text, and blanks up to that many columns. */
void print_padded(const char *text, size_t columns);

#endif
