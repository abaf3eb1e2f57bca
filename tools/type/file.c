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

bool write_file(const char *path, const struct text *text)
{
    struct text now;
    FILE *file;
    bool good;
    if (!read_file(path, &now, "")) return false;
    if (same(&now, text)) return true;
    file = fopen(path, "wb");
    good = file != NULL && fwrite(text->bytes, 1, text->length, file) == text->length;
    if (file != NULL && fclose(file) != 0) good = false;
    return good || failed(path);
}
