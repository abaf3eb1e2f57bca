/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "tool.h"

bool input_open(struct input *in, const char *name)
{
    bool standard = strcmp(name, "-") == 0;
    in->name = standard ? "stdin" : name;
    in->file = standard ? stdin : fopen(name, "rb");
    if (in->file != NULL) return true;
    fprintf(stderr, "sesh: %s: %s\n", name, strerror(errno));
    return false;
}

void input_close(struct input *in)
{
    if (in->file != stdin) (void)fclose(in->file);
}

bool input_failed(const struct input *in)
{
    if (!ferror(in->file)) return false;
    fprintf(stderr, "sesh: %s: %s\n", in->name, strerror(errno));
    return true;
}

size_t input_read(struct input *in, void *to, size_t size)
{
    return fread(to, 1, size, in->file);
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
