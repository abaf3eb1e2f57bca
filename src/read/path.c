/* SPDX-License-Identifier: MIT */
#include "path.h"

#include "../level.h"
#include "scan.h"
#include "state.h"

/* Appends a byte to a path of `length` bytes if it fits. Returns the length that the whole path
   has. */
static size_t add(char *path, size_t length, char c)
{
    if (length < SESH_PATH_SIZE - 1) path[length] = c;
    return length + 1;
}

static size_t add_name(char *path, size_t length, const SESH_ROM char *name)
{
    char c = '/';
    do {
        length = add(path, length, c);
        c = *name++;
        if (c == '~' || c == '/') {
            length = add(path, length, '~');
            c = c == '~' ? '0' : '1';
        }
    } while (c != '\0');
    return length;
}

/* number / 10, without a division. */
static uint32_t tenth(uint32_t number)
{
    uint32_t tenth = (number >> 1) + (number >> 2); /* 0.75, then 0.8 of it */
    tenth += tenth >> 4;
    tenth += tenth >> 8;
    tenth += tenth >> 16;
    tenth >>= 3; /* at most one too small */
    return tenth + (number - tenth * 10 > 9);
}

size_t sesh_path_add_index(char *path, size_t length, uint32_t index)
{
    char digits[10];
    size_t first = sizeof digits;
    do {
        uint32_t rest = tenth(index);
        digits[--first] = (char)('0' + (index - rest * 10));
        index = rest;
    } while (index != 0);
    length = add(path, length, '/');
    for (; first < sizeof digits; first++)
        length = add(path, length, digits[first]);
    return length;
}

/* Cuts a path that does not fit between two characters, and ends it in "...". ~0 and ~1 are one
   character. Returns its length. */
static size_t cut(char *path)
{
    size_t end = SESH_PATH_SIZE - 4;
    while (end > 1 && (((uint8_t)path[end] & 0xC0) == 0x80 || path[end - 1] == '~'))
        end--;
    path[end++] = '.';
    path[end++] = '.';
    path[end++] = '.';
    return end;
}

/* If the innermost array is open, is the reader at an element that is to be kept? Not in a value
   that is skipped, and not at a byte between two elements. */
static bool is_at_element(const struct sesh_reader *r)
{
    if (r->scan.skip != 0) return false;
    return (r->status != SESH_E_SYNTAX && r->status != SESH_E_INCOMPLETE) || sesh_scan_in_token(&r->scan);
}

/* Adds the open fields and elements to a path of `length`. Returns the length that there would be. */
static size_t add_levels(const struct sesh_reader *r, char *path, size_t length)
{
    const struct sesh_level *level = r->level;
    if (r->top == NULL) return length;
    do {
        const SESH_ROM struct sesh_row *row;
        uint32_t index;
        if (level->row == SESH_NO_ROW || sesh_level_is_bare(level)) break;
        row = sesh_row_of(level, level->row);
        length = add_name(path, length, level->type->names + row->name);
        if (level == r->top && !is_at_element(r)) break;
        if (level->element == 0) continue;
        index = level->element - 1u;
        /* The path of a surplus element is that of the array. */
        if (sesh_row_is_each(row)) index = *sesh_each_count(level, row);
        else if (level->element == SESH_MANY) continue;
        length = sesh_path_add_index(path, length, index);
    } while (level++ != r->top);
    return length;
}

void sesh_path_write(const struct sesh_reader *r, char *path)
{
    const char *at;
    size_t length = 0;
    for (at = r->options.at; at != r->at_next; at++)
        length = add(path, length, *at);
    length = add_levels(r, path, length);
    if (length >= SESH_PATH_SIZE) length = cut(path);
    path[length] = '\0';
}
