/* SPDX-License-Identifier: MIT */
/* The model of a list: kinds, texts, mistakes, and queries about structs. */
#include "list.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- kinds -------------------------------------------------------------- */

/* A new kind needs one line here, and its own file in the library. */
const struct kind kinds[] = {
    /* name, argument, in C, in C++, descriptor, bytes, text, quotable, parts */
    {"INT", ARGUMENT_NONE, "int64_t", "std::int64_t", "sesh_kind_int", 8, 0, true, false},
    {"INT32", ARGUMENT_NONE, "int32_t", "std::int32_t", "sesh_kind_int32", 4, 0, true, false},
    {"UINT", ARGUMENT_NONE, "uint64_t", "std::uint64_t", "sesh_kind_uint", 8, 0, true, false},
    {"TIME", ARGUMENT_NONE, "int64_t", "std::int64_t", "sesh_kind_time", 8, 0, true, false},
    {"DATE_TIME", ARGUMENT_NONE, "int64_t", "std::int64_t", "sesh_kind_date_time", 8, 65, false, false},
    {"BOOL", ARGUMENT_NONE, "bool", "bool", "sesh_kind_bool", 1, 0, true, false},
    {"STR", ARGUMENT_SIZE, "char", "std::string_view", "sesh_kind_str", 1, 0, false, false},
    {"ENUM", ARGUMENT_NAMES, "uint8_t", NULL, NULL, 1, 0, false, false},
    {"SET", ARGUMENT_NAMES, "uint8_t", NULL, NULL, 1, 0, false, false},
    {"BYTES", ARGUMENT_SIZE, "uint8_t", "bytes", "sesh_kind_bytes", 1, 0, false, false},
    {"STREAM", ARGUMENT_NONE, "uint32_t", "std::uint32_t", "sesh_kind_stream", 4, 0, false, true},
};

const size_t kinds_count = sizeof kinds / sizeof kinds[0];

const struct kind *find_kind(const char *name)
{
    size_t i;
    for (i = 0; i < kinds_count; i++) {
        if (is(kinds[i].name, name)) return &kinds[i];
    }
    return NULL;
}

/* ---- texts -------------------------------------------------------------- */

bool is(const char *text, const char *word)
{
    return strcmp(text, word) == 0;
}

bool same(const struct text *a, const struct text *b)
{
    return a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0;
}

void put_json(struct text *out, const struct text *name)
{
    size_t i;
    put(out, "\"");
    for (i = 0; i < name->length; i++) {
        unsigned char c = (unsigned char)name->bytes[i];
        char before = i > 0 ? name->bytes[i - 1] : ' ';
        bool ends_comment = (c == '/' && before == '*') || (c == '*' && before == '/') || (c == '?' && before == '?');
        if (c == '"' || c == '\\') put(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7F || ends_comment) put(out, "\\u%04x", c);
        else put(out, "%c", c);
    }
    put(out, "\"");
}

char *with_commas(unsigned long number)
{
    if (number < 1000) return text_of("%lu", number);
    return text_of("%s,%03lu", with_commas(number / 1000), number % 1000);
}

/* ---- mistakes ----------------------------------------------------------- */

void mistake(struct list *list, int line, const char *format, ...)
{
    struct text sentence = {NULL, 0, 0};
    va_list args;
    va_start(args, format);
    put_arguments(&sentence, format, args);
    va_end(args);
    list->mistakes = (struct mistake *)grow(list->mistakes, list->mistakes_count, sizeof *list->mistakes);
    list->mistakes[list->mistakes_count].line = line;
    list->mistakes[list->mistakes_count++].sentence = sentence.bytes;
}

bool report(struct list *list)
{
    size_t i, k;
    /* Insertion sort keeps the mistakes on one line in the order in which they were found. */
    for (i = 1; i < list->mistakes_count; i++) {
        struct mistake moved = list->mistakes[i];
        for (k = i; k > 0 && list->mistakes[k - 1].line > moved.line; k--)
            list->mistakes[k] = list->mistakes[k - 1];
        list->mistakes[k] = moved;
    }
    for (i = 0; i < list->mistakes_count; i++)
        fprintf(stderr, "%s:%d: error: %s\n", list->path, list->mistakes[i].line, list->mistakes[i].sentence);
    return list->mistakes_count == 0;
}

/* ---- questions ---------------------------------------------------------- */

bool is_sized(const struct field *f)
{
    return f->kind != NULL && f->kind->argument == ARGUMENT_SIZE;
}

bool is_bytes(const struct field *f)
{
    return is_sized(f) && is(f->kind->name, "BYTES");
}

bool is_string(const struct field *f)
{
    return is_sized(f) && !is_bytes(f);
}

bool has_names(const struct field *f)
{
    return f->kind != NULL && f->kind->argument == ARGUMENT_NAMES;
}

bool is_set(const struct field *f)
{
    return has_names(f) && is(f->kind->name, "SET");
}

unsigned set_bytes(const struct names *n)
{
    return n->count <= 8 ? 1 : n->count <= 16 ? 2 : n->count <= 32 ? 4 : 8;
}

char *c_type_of(const struct field *f)
{
    return is_set(f) && f->names != NULL ? text_of("uint%u_t", 8 * set_bytes(f->names))
                                         : text_of("%s", f->kind->c_type);
}

bool is_used_in_set(const struct list *list, const struct names *n)
{
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        for (k = 0; k < list->structs[i]->count; k++) {
            if (is_set(&list->structs[i]->fields[k]) && list->structs[i]->fields[k].names == n) return true;
        }
    }
    return false;
}

struct names *find_names(const struct list *list, const char *tag)
{
    size_t i;
    for (i = 0; i < list->names_count; i++) {
        if (is(list->names[i]->tag, tag)) return list->names[i];
    }
    return NULL;
}

bool hands_out(const struct field *f)
{
    unsigned i;
    if (f->each || (f->kind != NULL && f->kind->parts)) return true;
    for (i = 0; f->of != NULL && i < f->of->count; i++) {
        if (hands_out(&f->of->fields[i])) return true;
    }
    return false;
}

struct structure *find_structure(const struct list *list, const char *tag)
{
    size_t i;
    for (i = 0; i < list->count; i++) {
        if (is(list->structs[i]->tag, tag)) return list->structs[i];
    }
    return NULL;
}

const struct field *find_field(const struct structure *s, const char *member)
{
    unsigned i;
    for (i = 0; i < s->count; i++) {
        if (is(s->fields[i].member, member)) return &s->fields[i];
    }
    return NULL;
}

bool uses(const struct structure *s, const struct structure *other)
{
    unsigned i;
    if (s == other) return true;
    for (i = 0; i < s->count; i++) {
        if (s->fields[i].of != NULL && uses(s->fields[i].of, other)) return true;
    }
    return false;
}

bool has_also(const struct structure *s)
{
    return s->also_count > 0 || s->has_prefix;
}

unsigned mask_bits(const struct structure *s)
{
    return s->count <= 8 ? 8 : s->count <= 16 ? 16 : s->count <= 32 ? 32 : 64;
}

char *spelled_one(const struct field *f)
{
    return f->object != NULL ? text_of("OBJECT(%s)", f->object)
           : is_sized(f)     ? text_of("%s(%lu)", f->kind->name, f->size)
           : has_names(f)    ? text_of("%s(%s)", f->kind->name, f->listed)
                             : text_of("%s", f->kind->name);
}

char *spelled(const struct field *f)
{
    char *one = spelled_one(f);
    if (f->each) return text_of("EACH(%s)", one);
    return f->list ? text_of("LIST(%s, %lu)", one, f->elements) : one;
}

unsigned long longest_name(const struct names *n)
{
    unsigned long longest = 0;
    unsigned i;
    for (i = 0; i < n->count; i++) {
        if (n->all[i].wire.length > longest) longest = n->all[i].wire.length;
    }
    return longest;
}

unsigned long text_of_kind(const struct field *f)
{
    if (f->names != NULL) return longest_name(f->names) + 1;
    if (is_bytes(f)) return (f->size + 2) / 3 * 4 + 1;
    return f->kind != NULL ? f->kind->text : 0;
}

unsigned long longest_string(const struct structure *s)
{
    unsigned long longest = 2;
    unsigned i;
    for (i = 0; i < s->count; i++) {
        const struct field *f = &s->fields[i];
        unsigned long inside = is_string(f) ? f->size : f->of != NULL ? longest_string(f->of) : text_of_kind(f);
        if (inside > longest) longest = inside;
    }
    return longest;
}

/* ---- capacities ---------------------------------------------------------- */

static void add_capacity(struct capacities *c, const struct list *list, const struct structure *s,
                         const struct field *f, bool string)
{
    struct capacity *one;
    const char *prefix = text_of("SESH_%s_", upper(list->name));
    c->all = (struct capacity *)grow(c->all, c->count, sizeof *c->all);
    one = &c->all[c->count++];
    one->of = s;
    one->macro = text_of("SESH_%s_%s_%s", upper(s->tag), upper(f->member), string ? "CAP" : "MAX");
    /* The function's name already contains the list's name. */
    if (strncmp(one->macro, prefix, strlen(prefix)) != 0) prefix = "SESH_";
    one->part = one->macro + strlen(prefix);
    one->string = string;
    one->bytes = string && is_bytes(f);
    one->value = string ? f->size : f->elements;
}

struct capacities capacities_of(const struct list *list)
{
    struct capacities c = {NULL, 0};
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        for (k = 0; k < s->count; k++) {
            if (is_sized(&s->fields[k])) add_capacity(&c, list, s, &s->fields[k], true);
            if (s->fields[k].list) add_capacity(&c, list, s, &s->fields[k], false);
        }
    }
    return c;
}

/* ---- printing ------------------------------------------------------------ */

void print_origin(struct text *out, const struct list *list, const struct style *style)
{
    /* The licence of a user's own list is up to its author. */
    if (style->own) put(out, "/* Generated from %s.def by make type of sesh. Do not edit. */\n", list->name);
    else
        put(out,
            "/* SPDX-License-Identifier: MIT */\n"
            "/* Generated from %s by make gen. Do not edit. */\n",
            list->path);
}
