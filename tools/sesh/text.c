/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "exit.h"

void *allocate(size_t size)
{
    void *memory = malloc(size != 0 ? size : 1);
    if (memory == NULL) {
        fputs("sesh: out of memory\n", stderr);
        exit(EXIT_IO);
    }
    return memory;
}

void text_add(struct text *text, const void *bytes, size_t length)
{
    if (length > text->size - text->length) {
        size_t size = text->size;
        char *grown;
        while (length > size - text->length)
            size = size != 0 ? size * 2 : 4096;
        grown = (char *)allocate(size);
        if (text->length != 0) memcpy(grown, text->bytes, text->length);
        free(text->bytes);
        text->bytes = grown;
        text->size = size;
    }
    if (length != 0) memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
}

char *text_printable(const char *text)
{
    struct text out = {NULL, 0, 0};
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        char escape[8] = "\\n";
        if (c >= 0x20 && c != 0x7F) {
            text_add(&out, text, 1);
            continue;
        }
        if (c != '\n') snprintf(escape, sizeof escape, "\\u%04x", c);
        text_add(&out, escape, strlen(escape));
    }
    text_add(&out, "", 1);
    return out.bytes;
}

size_t text_columns(const char *text)
{
    size_t columns = 0;
    mbstate_t state;
    memset(&state, 0, sizeof state);
    while (*text != '\0') {
        wchar_t c;
        size_t length = mbrtowc(&c, text, 4, &state);
        int w = length == 0 || length > 4 ? 1 : wcwidth(c);
        if (length == 0 || length > 4) {
            length = 1;
            memset(&state, 0, sizeof state);
        }
        columns += w > 0 ? (size_t)w : 0;
        text += length;
    }
    return columns;
}

void print_padded(const char *text, size_t columns)
{
    size_t w = text_columns(text);
    fputs(text, stdout);
    for (; w < columns; w++)
        putchar(' ');
}
