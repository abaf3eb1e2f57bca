/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <stdio.h>
#include <string.h>

void walk_begin(struct walk *walk, const void *text, size_t length)
{
    memset(walk, 0, sizeof *walk);
    sesh_scan_begin(&walk->scan, SESH_MAX_DEPTH);
    if (length != 0) sesh_scan_chunk(&walk->scan, text, length);
}

/* Writes the last part of the pointer to the container that opens: its name, or its index. */
static size_t write_step(const struct walk *walk, char *step)
{
    size_t n = 0;
    size_t i;
    if (walk->depth == 0) return 0;
    step[n++] = '/';
    if (walk->array[walk->depth]) return n + (size_t)snprintf(step + n, 16, "%u", walk->index[walk->depth]);
    for (i = 0; i < walk->name_length; i++) {
        char c = walk->name[i];
        if (c == '~' || c == '/') {
            step[n++] = '~';
            c = c == '~' ? '0' : '1';
        }
        step[n++] = c;
    }
    return n;
}

static void enter(struct walk *walk)
{
    char step[2 * WALK_NAME];
    size_t length = walk->length[walk->depth];
    size_t n = write_step(walk, step);
    if (length + n >= sizeof walk->path) n = 0; /* deeper than any pointer that is looked for */
    memcpy(walk->path + length, step, n);
    walk->depth++;
    walk->length[walk->depth] = length + n;
    walk->path[length + n] = '\0';
    walk->array[walk->depth] = walk->opened == SESH_SCAN_ARRAY;
    walk->index[walk->depth] = 0;
    walk->name_length = 0;
    walk->opened = 0;
}

static void leave(struct walk *walk)
{
    walk->depth--;
    walk->path[walk->length[walk->depth]] = '\0';
    walk->index[walk->depth]++;
}

/* Adds a part of a name or of a scalar to its text. */
static void add_part(char *text, size_t size, size_t *length, const struct sesh_token_part *part)
{
    size_t i;
    if ((part->flags & SESH_SCAN_FIRST) != 0) *length = 0;
    for (i = 0; i < part->length && *length < size - 1; i++) {
        text[*length] = (char)part->text[i];
        if (text[*length] == '\0') text[*length] = '\x1A';
        ++*length;
    }
    text[*length] = '\0';
}

static bool answer(struct walk *walk, int kind, struct walk_value *value)
{
    bool in_object = walk->depth != 0 && !walk->array[walk->depth];
    value->kind = kind;
    value->depth = walk->depth;
    value->at = walk->path;
    value->name = in_object ? walk->name : "";
    value->text = kind >= SESH_SCAN_STRING ? walk->text : "";
    return true;
}

bool walk_next(struct walk *walk, struct walk_value *value)
{
    int kind;
    if (walk->opened != 0) enter(walk);
    while ((kind = sesh_scan_next(&walk->scan)) > SESH_SCAN_MORE) {
        switch (kind) {
        case SESH_SCAN_OBJECT:
        case SESH_SCAN_ARRAY: walk->opened = kind; return answer(walk, kind, value);
        case SESH_SCAN_OBJECT_END:
        case SESH_SCAN_ARRAY_END: leave(walk); break;
        case SESH_SCAN_NAME: add_part(walk->name, sizeof walk->name, &walk->name_length, &walk->scan.part); break;
        default:
            add_part(walk->text, sizeof walk->text, &walk->text_length, &walk->scan.part);
            if ((walk->scan.part.flags & SESH_SCAN_LAST) == 0) break;
            walk->index[walk->depth]++;
            return answer(walk, kind, value);
        }
    }
    return false;
}
