/* SPDX-License-Identifier: MIT */
/*
 * A .def file for the programs that print something from it: its rows as items,
 * and what may be wrong with them. The file is compiled in
 * (-DSESH_DEF='"path/name.def"'), so the compiler checks its form; what the
 * compiler cannot know is checked here and answered with the line.
 */
#ifndef SESH_DEF_H
#define SESH_DEF_H

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
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

static const char *path;
static int errors;

static void error(const struct item *item, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s:%d: error: ", path, item->line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    errors++;
}

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

/* ---- checks ------------------------------------------------------------- */

static bool one_of(const char *word, const char *const *words)
{
    for (; *words != NULL; words++) {
        if (is(word, *words)) return true;
    }
    return false;
}

static void check_number(const struct item *f, const char *column, const char *text, long least, long most)
{
    char *end;
    long number = strtol(text, &end, 10);
    if (*end != '\0' || number < least || number > most) {
        error(f, "%s of %s is %s, not a number from %ld to %ld", column, f->member, text, least, most);
    }
}

static void check_field(const struct item *begin, const struct item *f)
{
    static const char *const kinds[] = {"INT", "TIME", "BOOL", "STR", "OBJECT", "STR_ARRAY", "OBJECT_ARRAY", NULL};
    static const char *const presences[] = {"REQUIRED", "NULLABLE", "OPTIONAL", NULL};
    static const char *const secrecies[] = {"SECRET", "PUBLIC", NULL};
    const struct item *other;
    if (!one_of(f->kind, kinds)) error(f, "%s is not a kind", f->kind);
    if (!one_of(f->presence, presences)) error(f, "%s is not REQUIRED, NULLABLE or OPTIONAL", f->presence);
    if (!one_of(f->secrecy, secrecies)) error(f, "%s is not SECRET or PUBLIC", f->secrecy);
    if (strlen(f->wire) > 254) error(f, "the wire name of %s is longer than 254 bytes", f->member);
    if (is_string(f)) check_number(f, "the capacity", f->of, 2, 32767);
    else if (is_object(f) && find_struct(f->of, begin) == NULL) error(f, "no struct %s before this one", f->of);
    else if (!is_object(f)) check_number(f, "the column `of`", f->of, 0, 0);
    check_number(f, "the number of elements", f->elements, is_array(f) ? 1 : 0, is_array(f) ? 32767 : 0);
    for (other = begin + 1; other < f; other++) {
        if (other->what != FIELD_ROW) continue;
        if (is(other->member, f->member)) error(f, "the struct has a member %s already", f->member);
        if (is(other->wire, f->wire)) error(f, "the struct has a field \"%s\" already", f->wire);
    }
}

static const struct item *check_struct(const struct item *begin)
{
    const struct item *i = begin + 1;
    bool bare_found = begin->member == NULL;
    if (find_struct(begin->tag, begin) != NULL) error(begin, "there is a struct %s already", begin->tag);
    for (; i < items + ITEMS && i->what != STRUCT_END; i++) {
        if (begins(i)) {
            error(i, "struct %s has no END before this", begin->tag);
            return i - 1;
        }
        if (!is(i->tag, begin->tag)) error(i, "this is in struct %s, not %s", begin->tag, i->tag);
        if (i->what == FIELD_ROW) check_field(begin, i);
        if (i->what == PREFIX_ROW && i[1].what != STRUCT_END) error(i, "the prefix has to be the last row");
        if (!bare_found && i->what == FIELD_ROW && is(i->member, begin->member)) bare_found = is(i->kind, "STR");
    }
    if (!bare_found) error(begin, "%s is not a STR member of %s", begin->member, begin->tag);
    if (i == items + ITEMS) {
        error(begin, "struct %s has no END", begin->tag);
        return i - 1;
    }
    if (!is(i->tag, begin->tag)) error(i, "this ends %s, but the struct is %s", i->tag, begin->tag);
    if (count_fields(begin) == 0) error(begin, "struct %s has no field", begin->tag);
    if (count_fields(begin) > 64) error(begin, "struct %s has more than 64 fields", begin->tag);
    return i;
}

static void check_all(void)
{
    const struct item *i;
    bool session = false;
    for (i = items; i < items + ITEMS; i++) {
        if (!begins(i)) error(i, "this row is in no struct");
        else i = check_struct(i);
    }
    for (i = items; i < items + ITEMS; i++)
        session = session || i->what == SESSION_BEGIN;
    if (!session) error(items, "the file has no SESSION");
}

#endif
