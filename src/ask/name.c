/* SPDX-License-Identifier: MIT */
#include "name.h"

bool sesh_name_is(const char *text, size_t size, const char *name)
{
    size_t i;
    for (i = 0; i < size && text[i] == name[i]; i++) {
        if (text[i] == '\0') return true;
    }
    return false;
}

bool sesh_name_asked(const char *name)
{
    return name != NULL && *name != '\0';
}

bool sesh_name_among(const char *strings, size_t size, size_t count, bool clipped, const char *name)
{
    size_t length = 0;
    if (!sesh_name_asked(name)) return false;
    while (length < size && name[length] != '\0')
        length++;
    if (clipped && length + 4 >= size) return false;
    for (; count != 0; count--, strings += size) {
        if (sesh_name_is(strings, size, name)) return true;
    }
    return false;
}

size_t sesh_name_count(size_t count, size_t most)
{
    return count < most ? count : most;
}
