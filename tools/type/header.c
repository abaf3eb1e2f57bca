/* SPDX-License-Identifier: MIT */
/* Prints the public header of a list: capacities, structs, field numbers, calls. */
#include "header.h"

#include <string.h>

void print_kinds_header(struct text *out)
{
    size_t i;
    put(out, "/* SPDX-License-Identifier: MIT */\n"
             "/* Generated from tools/type/list.c by make gen. Do not edit. */\n"
             "#ifndef SESH_KINDS_H\n#define SESH_KINDS_H\n\n#include <sesh/kind.h>\n\n"
             "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
             "/*\n"
             " * The kinds that the fields of a list may have, for the tables that are generated\n"
             " * from it. Only the kinds that a program's types use are linked into it.\n"
             " */\n");
    for (i = 0; i < kinds_count; i++) {
        const char *symbol = kinds[i].symbol;
        if (symbol != NULL) put(out, "#define %s SESH_LINK(%s)\n", symbol, symbol);
        if (kinds[i].quotable) put(out, "#define %s_quoted SESH_LINK(%s_quoted)\n", symbol, symbol);
    }
    put(out, "\n");
    for (i = 0; i < kinds_count; i++) {
        if (kinds[i].symbol == NULL) continue;
        put(out, "extern const SESH_ROM struct sesh_kind%s %s; /* %s%s */\n", kinds[i].parts ? "_in_parts" : "",
            kinds[i].symbol, kinds[i].name, kinds[i].argument == ARGUMENT_SIZE ? "(n)" : "");
        if (kinds[i].quotable)
            put(out, "extern const SESH_ROM struct sesh_kind_quoted %s_quoted; /* %s with QUOTED */\n", kinds[i].symbol,
                kinds[i].name);
    }
    put(out, "\n"
             "/* For types with EACH: the first of their kinds. */\n"
             "#define sesh_kind_each SESH_LINK(sesh_kind_each)\n"
             "extern const SESH_ROM struct sesh_kind_shape sesh_kind_each;\n");
    put(out, "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}

/* ---- capacities --------------------------------------------------------- */

static void print_defaults(struct text *out, const struct capacities *c)
{
    size_t i;
    put(out, "/*\n"
             " * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.\n"
             " * Each can be defined beforehand, as a plain decimal number, for the library and\n"
             " * for every file that uses it (SESH_CONFIG_FILE).\n"
             " */\n");
    for (i = 0; i < c->count; i++)
        put(out, "#ifndef %s\n#define %s %lu\n#endif\n", c->all[i].macro, c->all[i].macro, c->all[i].value);
    put(out, "\n");
}

/* Macro number i adds the first i capacities to a name. */
static void print_link(struct text *out, const char *name, const struct capacity *c, unsigned long i)
{
    const char *before = i == 1 ? "SESH_LINK" : text_of("SESH_%s_LINK_%lu", name, i - 1);
    const char *what = c->bytes    ? "1 to 49140 (24570 where int has 16 bits)"
                       : c->string ? "2 to 65530 (32762 where int has 16 bits)"
                                   : "1 to 65534 (32767 where int has 16 bits)";
    put(out, "#if %s < %c || %s > SESH_MOST_%s\n#error \"%s must be %s\"\n", c->macro, what[0], c->macro,
        c->bytes    ? "BYTES"
        : c->string ? "CAP"
                    : "MAX",
        c->macro, what);
    put(out, "#elif %s == %lu\n#define SESH_%s_LINK_%lu(name) %s(name)\n", c->macro, c->value, name, i, before);
    put(out, "#else\n#define SESH_%s_LINK_%lu(name) SESH_LINK_ADD(%s(name), __%s_, %s)\n#endif\n", name, i, before,
        c->part, c->macro);
}

/* Prints SESH_NAME_LINK, through which all functions and objects of the list are named. */
static void print_links(struct text *out, const struct list *list, const struct capacities *c)
{
    const char *name = upper(list->name);
    size_t i;
    put(out, "/*\n"
             " * A capacity that is not the default is part of the names that the linker sees, as\n"
             " * the limits of sesh/config.h are: see SESH_LINK there.\n"
             " */\n");
    for (i = 0; i < c->count; i++)
        print_link(out, name, &c->all[i], (unsigned long)i + 1);
    if (c->count == 0) put(out, "#define SESH_%s_LINK(name) SESH_LINK(name)\n\n", name);
    else put(out, "#define SESH_%s_LINK(name) SESH_%s_LINK_%lu(name)\n\n", name, name, (unsigned long)c->count);
    for (i = 0; i < c->count; i++)
        put(out, "SESH_PLAIN_DECIMAL(%s);\n", c->all[i].macro);
    put(out, c->count == 0 ? "" : "\n");
}

static void print_capacities(struct text *out, const struct list *list)
{
    struct capacities c = capacities_of(list);
    if (c.count != 0) print_defaults(out, &c);
    print_links(out, list, &c);
}

/* ---- names -------------------------------------------------------------- */

/* A name's bit in a mask of `bytes` bytes, as a C90 constant. */
static char *bit_text(unsigned place, unsigned bytes)
{
    if (bytes == 8) return text_of("((uint64_t)1 << %u)", place);
    return text_of("0x%0*lX%s", (int)(2 * bytes), 1ul << place, bytes == 4 ? "ul" : "u");
}

/* Prints the bits of a SET. */
static void print_bits(struct text *out, const struct names *n)
{
    const char *tag = upper(n->tag);
    unsigned i;
    put(out, "/* Bits of the names in a SET. (member & SESH_%s_%s_BIT) != 0: the array had that name. */\n", tag,
        upper(n->all[0].id));
    for (i = 0; i < n->count; i++)
        put(out, "#define SESH_%s_%s_BIT %s\n", tag, upper(n->all[i].id), bit_text(i, set_bytes(n)));
    put(out, "\n");
}

static void print_enum(struct text *out, const struct names *n)
{
    const char *tag = upper(n->tag);
    unsigned i;
    put(out,
        "/* ---- enum sesh_%s */\n\n/* %s%sNumbers of the names; 0 stands for any other name. */\nenum sesh_%s {\n",
        n->tag, n->doc.bytes, n->doc.length > 0 ? " " : "", n->tag);
    put(out, "    SESH_%s_UNKNOWN = 0,\n", tag);
    for (i = 0; i < n->count; i++) {
        put(out, "    /* ");
        put_json(out, &n->all[i].wire);
        put(out, "%s%s */\n    SESH_%s_%s = %u,\n", n->all[i].doc.length > 0 ? ": " : "", n->all[i].doc.bytes, tag,
            upper(n->all[i].id), i + 1);
    }
    put(out, "    SESH_%s_NAMES = %u /* the number of names */\n};\n\n", tag, n->count);
}

/* ---- structs ------------------------------------------------------------ */

/* Prints a member's bounds: [SESH_TAG_MEMBER_MAX][SESH_TAG_MEMBER_CAP]. */
static void put_bounds(struct text *out, const struct structure *s, const struct field *f)
{
    const char *tag = upper(s->tag), *member = upper(f->member);
    if (f->list) put(out, "[SESH_%s_%s_MAX]", tag, member);
    if (is_sized(f)) put(out, "[SESH_%s_%s_CAP]", tag, member);
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
    put(out, "%s%s",
        f->flags & REQUIRED   ? ", required"
        : f->flags & NULLABLE ? ", required, may be null"
                              : "",
        f->flags & SECRET ? ", secret" : "");
    if (f->flags & QUOTED) put(out, ", also in a string");
    if (f->flags & ONE_OR_MANY) put(out, ", one or many");
    if (f->names != NULL) put(out, ", %senum sesh_%s", is_set(f) ? "bits of " : "", f->names->tag);
    put(out, ": %s */\n", f->doc.bytes);
    if (f->list) put(out, "    uint16_t %s_count;\n", f->member);
    if (is_bytes(f)) put(out, "    uint16_t %s_length;\n", f->member);
    if (f->each) put(out, "    uint32_t %s_count; /* the number of elements that were read */\n", f->member);
    if (f->each) put(out, "    bool %s_kept; /* whether the last of them was kept */\n", f->member);
    if (f->object != NULL) put(out, "    struct sesh_%s %s", f->object, f->member);
    else put(out, "    %s %s", c_type_of(f), f->member);
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
    put(out, "    /* Masks, one bit for each field: see sesh/sesh.h. */\n");
    if (has_also(s)) put(out, "    /* also: the document had the member under another of its names. */\n");
    put(out, "    uint%u_t has, null, clipped%s;\n", mask_bits(s), has_also(s) ? ", also" : "");
    for (i = 0; i < s->count; i++)
        print_member(out, s, i);
    put(out, "};\n\n");
}

/* ---- sessions ----------------------------------------------------------- */

/* Prints the strings of a struct as members of a union. */
static void print_strings(struct text *out, const struct structure *s)
{
    unsigned i;
    for (i = 0; i < s->count; i++) {
        const struct field *f = &s->fields[i];
        if (is_string(f))
            put(out, "    char %s_%s[SESH_%s_%s_CAP];\n", s->tag, f->member, upper(s->tag), upper(f->member));
        else if (is_bytes(f))
            put(out, "    char %s_%s[(SESH_%s_%s_CAP + 2) / 3 * 4 + 1];\n", s->tag, f->member, upper(s->tag),
                upper(f->member));
        else if (text_of_kind(f) != 0) put(out, "    char %s_%s[%lu];\n", s->tag, f->member, text_of_kind(f));
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
        "};\n\n/* A work buffer of this many bytes is enough for every document that fits the type. */\n"
        "#define SESH_%s_WORK SESH_WORK_FOR(sizeof(union sesh_%s_longest))\n\n",
        tag, s->tag);
    put(out,
        "/*\n"
        " * Reads a document that is complete in memory: sesh_read with SESH_%s_WORK\n"
        " * bytes of work and the reader on the stack. Including all calls below it, this takes\n"
        " * at most SESH_%s_WORK and 480 bytes of stack on a 32-bit machine. If the stack is\n"
        " * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,\n"
        " * errors and what the struct holds after an error are those of sesh_begin, sesh_feed\n"
        " * and sesh_end. options and error may be NULL.\n"
        " */\n"
        "int sesh_%s_read(struct sesh_%s *session, const void *json, size_t length,\n"
        "    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;\n\n",
        tag, tag, s->tag, s->tag);
}

static void print_names(struct text *out, const struct list *list)
{
    const char *name = upper(list->name);
    size_t i;
    put(out, "/* ---- types and calls */\n\n");
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        put(out, "#define sesh_%s_type SESH_%s_LINK(sesh_%s_type)\n", s->tag, name, s->tag);
        if (s->session) put(out, "#define sesh_%s_read SESH_%s_LINK(sesh_%s_read)\n", s->tag, name, s->tag);
    }
    put(out, "\n/* The type of each struct: for sesh_begin, sesh_write and so on. */\n");
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
    for (i = 0; i < list->names_count; i++) {
        print_enum(out, list->names[i]);
        if (is_used_in_set(list, list->names[i])) print_bits(out, list->names[i]);
    }
    for (i = 0; i < list->count; i++)
        print_struct(out, list->structs[i]);
    print_names(out, list);
    for (i = 0; i < list->count; i++) {
        if (list->structs[i]->session) print_session(out, list, list->structs[i]);
    }
    put(out, "#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}
