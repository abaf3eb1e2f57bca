/* SPDX-License-Identifier: MIT */
#include "file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static bool failed(const char *path)
{
    fprintf(stderr, "sesh-type: %s: %s\n", path, strerror(errno));
    return false;
}

bool read_file(const char *path, struct text *text, const char *absent)
{
    char block[4096];
    size_t length;
    FILE *file = fopen(path, "rb");
    bool good;
    memset(text, 0, sizeof *text);
    if (file == NULL && (absent == NULL || errno != ENOENT)) return failed(path);
    put(text, "%s", file == NULL ? absent : "");
    if (file == NULL) return true;
    while ((length = fread(block, 1, sizeof block, file)) > 0)
        put_bytes(text, block, length);
    good = !ferror(file) || failed(path);
    fclose(file);
    return good;
}

static bool is_in_file(const char *path, const struct text *text)
{
    FILE *file = fopen(path, "rb");
    size_t i = 0;
    int c = EOF;
    if (file == NULL) return false;
    while (i <= text->length && (c = getc(file)) != EOF && c == (unsigned char)text->bytes[i])
        i++;
    fclose(file);
    return c == EOF && i == text->length;
}

bool write_file(const char *path, const struct text *text)
{
    FILE *file;
    bool good;
    if (is_in_file(path, text)) return true;
    file = fopen(path, "wb");
    good = file != NULL && fwrite(text->bytes, 1, text->length, file) == text->length;
    if (file != NULL && fclose(file) != 0) good = false;
    return good || failed(path);
}
