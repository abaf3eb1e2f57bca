/* SPDX-License-Identifier: MIT */
#include <sesh/write.h>

static bool is_header_blank(char c)
{
    return c == ' ' || c == '\t';
}

bool sesh_header_value(const char *text)
{
    char last = 'x'; /* anything but a space or a tab */
    if (is_header_blank(*text)) return false;
    for (; *text != '\0'; text++) {
        last = *text;
        /* The space and the visible characters of ASCII are those from ' ' to '~'. */
        if (((uint8_t)last < ' ' && last != '\t') || (uint8_t)last > '~') return false;
    }
    return !is_header_blank(last);
}
