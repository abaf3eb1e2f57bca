/* SPDX-License-Identifier: MIT */
#include "input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/* Prints "sesh: NAME: why" on standard error. */
static void print_failure(const char *name)
{
    const char *why = strerror(errno);
    char *printable = text_printable(name);
    fprintf(stderr, "sesh: %s: %s\n", printable, why);
    free(printable);
}

bool input_open(struct input *in, const char *name)
{
    bool standard = strcmp(name, "-") == 0;
    in->name = standard ? "stdin" : name;
    in->file = standard ? stdin : fopen(name, "rb");
    if (in->file != NULL) return true;
    print_failure(name);
    return false;
}

void input_close(struct input *in)
{
    if (in->file != stdin) (void)fclose(in->file);
}

bool input_failed(const struct input *in)
{
    if (!ferror(in->file)) return false;
    print_failure(in->name);
    return true;
}

bool input_line(struct input *in, struct text *line)
{
    char block[1024];
    size_t length = 0;
    int c = EOF;
    line->length = 0;
    while (c != '\n' && (c = getc(in->file)) != EOF) {
        block[length++] = (char)c;
        if (length < sizeof block) continue;
        put_bytes(line, block, length);
        length = 0;
    }
    put_bytes(line, block, length);
    return line->length != 0;
}

size_t input_read(struct input *in, void *to, size_t size)
{
    return fread(to, 1, size, in->file);
}

void input_whole(struct input *in, struct text *text)
{
    char block[4096];
    size_t length;
    do {
        length = input_read(in, block, sizeof block);
        put_bytes(text, block, length);
    } while (length != 0);
}

const char *input_read_file(const char *name, struct text *text)
{
    struct input in;
    bool failed;
    if (!input_open(&in, name)) return NULL;
    input_whole(&in, text);
    failed = input_failed(&in);
    input_close(&in);
    return failed ? NULL : in.name;
}
