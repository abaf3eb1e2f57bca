/* SPDX-License-Identifier: MIT */
/* Prints the public header of a list: capacities, structs, field numbers, calls. */
#include "header.h"

#include <string.h>

void print_kinds_header(struct text *out)
{
    size_t i;
    put(out, "/* SPDX-License-Identifier: MIT */\n"
             "/* Printed from tools/type/list.c by make gen. Do not edit. */\n"
             "#ifndef SESH_KINDS_H\n#define SESH_KINDS_H\n\n#include <sesh/sesh.h>\n\n"
             "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
             "/*\n"
             " * The kinds that the fields of a list may have, for the tables that are printed from\n"
             " * it. A program is linked with those alone that its types use.\n"
             " */\n");
    for (i = 0; i < kinds_count; i++)
        put(out, "extern const SESH_ROM struct sesh_kind %s; /* %s%s */\n", kinds[i].symbol, kinds[i].name,
            kinds[i].sized ? "(n)" : "");
    put(out, "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}

/* ---- capacities --------------------------------------------------------- */

/* Puts one thing for a capacity macro: its name, its default, its number from 1. */
typedef void (*put_capacity)(struct text *out, const char *macro, unsigned long value, unsigned number);

static void each_capacity(struct text *out, const struct list *list, put_capacity one)
{
    unsigned number = 0, k;
    size_t i;
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        const char *tag = upper(s->tag);
        for (k = 0; k < s->count; k++) {
            const struct field *f = &s->fields[k];
            const char *member = upper(f->member);
            if (is_string(f)) one(out, text_of("SESH_%s_%s_CAP", tag, member), f->size, ++number);
            if (f->list) one(out, text_of("SESH_%s_%s_MAX", tag, member), f->elements, ++number);
        }
    }
}

static void put_macro(struct text *out, const char *macro, unsigned long value, unsigned number)
{
    (void)number;
    put(out, "#ifndef %s\n#define %s %lu\n#endif\n", macro, macro, value);
}

static void put_default(struct text *out, const char *macro, unsigned long value, unsigned number)
{
    (void)number;
    put(out, " \\\n    && %s == %lu", macro, value);
}

static void put_parameter(struct text *out, const char *macro, unsigned long value, unsigned number)
{
    (void)macro, (void)value;
    put(out, ", c%u", number);
}

static void put_pasted(struct text *out, const char *macro, unsigned long value, unsigned number)
{
    (void)macro, (void)value;
    put(out, "##_##c%u", number);
}

static void put_argument(struct text *out, const char *macro, unsigned long value, unsigned number)
{
    (void)value, (void)number;
    put(out, ", \\\n    %s", macro);
}

static void print_capacities(struct text *out, const struct list *list)
{
    const char *name = upper(list->name);
    put(out, "/*\n"
             " * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.\n"
             " * Each may be defined beforehand, as a plain number, for the library and for\n"
             " * whatever uses it (SESH_CONFIG_FILE); other numbers give the types other names\n"
             " * for the linker.\n"
             " */\n");
    each_capacity(out, list, put_macro);
    put(out, "\n#if 1");
    each_capacity(out, list, put_default);
    put(out, "\n#define SESH_%s_LINK(name) name\n#else\n#define SESH_%s_PASTE(name", name, name);
    each_capacity(out, list, put_parameter);
    put(out, ") \\\n    name");
    each_capacity(out, list, put_pasted);
    put(out, "\n#define SESH_%s_EXPAND(name", name);
    each_capacity(out, list, put_parameter);
    put(out, ") SESH_%s_PASTE(name", name);
    each_capacity(out, list, put_parameter);
    put(out, ")\n#define SESH_%s_LINK(name) SESH_%s_EXPAND(name", name, name);
    each_capacity(out, list, put_argument);
    put(out, ")\n#endif\n\n");
}

/* ---- structs ------------------------------------------------------------ */

/* Bounds of a member: [SESH_TAG_MEMBER_MAX][SESH_TAG_MEMBER_CAP]. */
static void put_bounds(struct text *out, const struct structure *s, const struct field *f)
{
    const char *tag = upper(s->tag), *member = upper(f->member);
    if (f->list) put(out, "[SESH_%s_%s_MAX]", tag, member);
    if (is_string(f)) put(out, "[SESH_%s_%s_CAP]", tag, member);
}

static void print_member(struct text *out, const struct structure *s, unsigned number)
{
    const struct field *f = &s->fields[number];
    unsigned i;
    put(out, "    /* ");
    put_json(out, &f->wire);
    for (i = 0; i < s->also_count; i++) {
        if (s->also[i].field != number) continue;
        put(out, ", also ");
        put_json(out, &s->also[i].name);
    }
    put(out, "%s%s: %s */\n",
        f->flags & REQUIRED   ? ", required"
        : f->flags & NULLABLE ? ", required, may be null"
                              : "",
        f->flags & SECRET ? ", secret" : "", f->doc.bytes);
    if (f->list) put(out, "    uint16_t %s_count;\n", f->member);
    if (f->object != NULL) put(out, "    struct sesh_%s %s", f->object, f->member);
    else put(out, "    %s %s", f->kind->c_type, f->member);
    put_bounds(out, s, f);
    put(out, ";\n");
}

static void print_struct(struct text *out, const struct structure *s)
{
    const char *tag = upper(s->tag);
    unsigned i;
    put(out, "/* ---- struct sesh_%s */\n\n/* Field numbers: bits of the masks. */\nenum sesh_%s_field {\n", s->tag,
        s->tag);
    for (i = 0; i < s->count; i++)
        put(out, "    SESH_%s_%s = %u,\n", tag, upper(s->fields[i].member), i);
    put(out, "    SESH_%s_FIELDS = %u\n};\n\n", tag, s->count);
    put(out, "#if SESH_MAX_FIELDS < %u\n#error \"sesh_%s has %u fields: raise SESH_MAX_FIELDS\"\n#endif\n\n", s->count,
        s->tag, s->count);
    put(out, "/* %s */\nstruct sesh_%s {\n", s->doc.bytes, s->tag);
    put(out, "    /* Masks, a bit a field: see sesh/sesh.h. */\n");
    if (has_also(s)) put(out, "    /* also: the value came under another of its names. */\n");
    put(out, "    uint%u_t has, null, clipped%s;\n", mask_bits(s), has_also(s) ? ", also" : "");
    for (i = 0; i < s->count; i++)
        print_member(out, s, i);
    put(out, "};\n\n");
}

/* ---- sessions ----------------------------------------------------------- */

/* Is a struct the other one, or does it hold it? */
static bool uses(const struct structure *s, const struct structure *other)
{
    unsigned i;
    if (s == other) return true;
    for (i = 0; i < s->count; i++) {
        if (s->fields[i].of != NULL && uses(s->fields[i].of, other)) return true;
    }
    return false;
}

/* The strings of a struct, as members of a union. */
static void print_strings(struct text *out, const struct structure *s)
{
    unsigned i;
    for (i = 0; i < s->count; i++) {
        const struct field *f = &s->fields[i];
        if (is_string(f))
            put(out, "    char %s_%s[SESH_%s_%s_CAP];\n", s->tag, f->member, upper(s->tag), upper(f->member));
    }
}

static void print_session(struct text *out, const struct list *list, const struct structure *s)
{
    const char *tag = upper(s->tag);
    size_t i;
    put(out, "#if SESH_MAX_NEST < %d\n#error \"sesh_%s nests %d structs: raise SESH_MAX_NEST\"\n#endif\n\n", s->depth,
        s->tag, s->depth);
    put(out, "/* As long as the longest string inside a sesh_%s. */\nunion sesh_%s_longest {\n    char any[2];\n",
        s->tag, s->tag);
    for (i = 0; i < list->count; i++) {
        if (uses(s, list->structs[i])) print_strings(out, list->structs[i]);
    }
    put(out,
        "};\n\n/* Bytes of work that suffice for every document that fits the type. */\n"
        "#define SESH_%s_WORK SESH_WORK_FOR(sizeof(union sesh_%s_longest))\n\n",
        tag, s->tag);
    put(out,
        "/*\n"
        " * Reads a document that is there as a whole: sesh_read with SESH_%s_WORK\n"
        " * bytes of work on the stack. Arguments, errors and what the struct holds after\n"
        " * one are those of sesh_begin, sesh_feed and sesh_end. options and error may be\n"
        " * NULL.\n"
        " */\n"
        "int sesh_%s_read(struct sesh_%s *session, const void *json, size_t length,\n"
        "    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;\n\n",
        tag, s->tag, s->tag);
}

static void print_links(struct text *out, const struct list *list)
{
    const char *name = upper(list->name);
    size_t i;
    put(out, "/* ---- types and calls */\n\n");
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        put(out, "#define sesh_%s_type SESH_%s_LINK(sesh_%s_type)\n", s->tag, name, s->tag);
        if (s->session) put(out, "#define sesh_%s_read SESH_%s_LINK(sesh_%s_read)\n", s->tag, name, s->tag);
    }
    put(out, "\n/* What the library knows of each struct: for sesh_begin, sesh_write and so on. */\n");
    for (i = 0; i < list->count; i++)
        put(out, "extern const SESH_ROM struct sesh_type sesh_%s_type;\n", list->structs[i]->tag);
    put(out, "\n");
}

void print_header(struct text *out, const struct list *list, const struct style *style)
{
    const char *name = upper(list->name);
    size_t i;
    print_origin(out, list, style);
    put(out, "#ifndef SESH_%s_H\n#define SESH_%s_H\n\n#include %s\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n",
        name, name, style->single ? "\"sesh.h\"" : "<sesh/sesh.h>");
    print_capacities(out, list);
    for (i = 0; i < list->count; i++)
        print_struct(out, list->structs[i]);
    print_links(out, list);
    for (i = 0; i < list->count; i++) {
        if (list->structs[i]->session) print_session(out, list, list->structs[i]);
    }
    put(out, "#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}
