/* SPDX-License-Identifier: MIT */
#include <sesh/write.h>

static bool is_header_blank(char c)
{
    return c == ' ' || c == '\t';
}

bool sesh_header_value(const char *text)
{
    char last = 'x'; /* anything but a blank */
    if (is_header_blank(*text)) return false;
    for (; *text != '\0'; text++) {
        last = *text;
        /* Visible characters of ASCII stand between ! and ~. */
        if (((uint8_t)last < '!' || (uint8_t)last > '~') && !is_header_blank(last)) return false;
    }
    return !is_header_blank(last);
}
