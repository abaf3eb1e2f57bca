/* SPDX-License-Identifier: MIT */
#include "input.h"

#include <errno.h>
#include <string.h>

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
