/* SPDX-License-Identifier: MIT */
#include "name.h"

/* Returns the length of the text if it is that name, else its size. */
static size_t length_of_name(const char *text, size_t size, const char *name)
{
    size_t i;
    for (i = 0; i < size && text[i] == name[i]; i++) {
        if (text[i] == '\0') return i;
    }
    return size;
}

bool sesh_name_is(const char *text, size_t size, const char *name)
{
    return length_of_name(text, size, name) < size;
}

bool sesh_name_asked(const char *name)
{
    return name != NULL && *name != '\0';
}

bool sesh_name_among(const char *strings, size_t size, size_t count, bool clipped, const char *name)
{
    size_t character = 0;
    if (!sesh_name_asked(name)) return false;
    if (clipped) character = 4;
    for (; count != 0; count--, strings += size) {
        if (length_of_name(strings, size, name) + character < size) return true;
    }
    return false;
}

size_t sesh_name_count(size_t count, size_t most)
{
    return count < most ? count : most;
}
