/* SPDX-License-Identifier: MIT */
/*
 * A .def file as a table, for the programs that print from it. The file is
 * compiled in (-DSESH_DEF='"path/name.def"'), so the compiler checks its form.
 */
#ifndef SESH_TOOLS_DEF_H
#define SESH_TOOLS_DEF_H

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum what { STRUCT_BEGIN, SESSION_BEGIN, STRUCT_END, FIELD_ROW, PREFIX_ROW };

struct item {
    enum what what;
    int line;
    const char *tag, *member, *wire, *kind, *of, *elements, *presence, *secrecy, *doc;
};

#define STRUCT(tag, doc) {STRUCT_BEGIN, __LINE__, #tag, NULL, NULL, NULL, NULL, NULL, NULL, NULL, doc},
#define STRUCT_OR_STRING(tag, member, doc)                                                                             \
    {STRUCT_BEGIN, __LINE__, #tag, #member, NULL, NULL, NULL, NULL, NULL, NULL, doc},
#define SESSION(tag, doc) {SESSION_BEGIN, __LINE__, #tag, NULL, NULL, NULL, NULL, NULL, NULL, NULL, doc},
#define END(tag) {STRUCT_END, __LINE__, #tag, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL},
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc)                                           \
    {FIELD_ROW, __LINE__, #tag, #member, wire, #kind, #of, #elements, #presence, #secrecy, doc},
#define PREFIX(tag, text) {PREFIX_ROW, __LINE__, #tag, NULL, text, NULL, NULL, NULL, NULL, NULL, NULL},

static const struct item items[] = {
#include SESH_DEF
};

enum { ITEMS = sizeof items / sizeof items[0] };

/* ---- names -------------------------------------------------------------- */

/* A name in capitals, for one printf: the fourth call after it writes over it. */
static const char *upper(const char *name)
{
    static char texts[4][128];
    static unsigned next;
    char *text = texts[next++ % 4];
    size_t i;
    for (i = 0; name[i] != '\0' && i < sizeof texts[0] - 1; i++)
        text[i] = (char)toupper((unsigned char)name[i]);
    text[i] = '\0';
    return text;
}

static bool is(const char *text, const char *word)
{
    return strcmp(text, word) == 0;
}

static bool is_array(const struct item *f)
{
    return is(f->kind, "STR_ARRAY") || is(f->kind, "OBJECT_ARRAY");
}

static bool is_string(const struct item *f)
{
    return is(f->kind, "STR") || is(f->kind, "STR_ARRAY");
}

static bool is_object(const struct item *f)
{
    return is(f->kind, "OBJECT") || is(f->kind, "OBJECT_ARRAY");
}

static bool begins(const struct item *item)
{
    return item->what == STRUCT_BEGIN || item->what == SESSION_BEGIN;
}

/* The item that begins the struct called tag before `limit`, or NULL. */
static const struct item *find_struct(const char *tag, const struct item *limit)
{
    const struct item *i;
    for (i = items; i < limit; i++) {
        if (begins(i) && is(i->tag, tag)) return i;
    }
    return NULL;
}

static int count_fields(const struct item *begin)
{
    int count = 0;
    const struct item *i;
    for (i = begin + 1; i->what != STRUCT_END; i++) {
        if (i->what == FIELD_ROW) count++;
    }
    return count;
}

#endif
