/* SPDX-License-Identifier: MIT */
/* Prints the Markdown reference page of a list: the page's head, which says how the session is
   transferred, then a table for each struct. */
#include "page.h"

/* Prints a text inside a table. */
static void put_cell(struct text *out, const char *text)
{
    for (; *text != '\0'; text++)
        put(out, "%s%c", *text == '|' ? "\\" : "", *text);
}

/* Prints a JSON name as it is if that is safe, and otherwise as a JSON string. */
static void put_name(struct text *out, const struct text *name)
{
    struct text json = {NULL, 0, 0};
    bool plain;
    put_json(&json, name);
    plain = json.length == name->length + 2;
    put(out, "`");
    put_cell(out, plain ? name->bytes : json.bytes);
    put(out, "`");
}

static void put_names(struct text *out, const struct structure *s, unsigned number)
{
    unsigned i;
    put_name(out, &s->fields[number].wire);
    for (i = 0; i < s->also_count; i++) {
        if (s->also[i].field != number) continue;
        put(out, ", also ");
        put_name(out, &s->also[i].name);
    }
}

/* Prints the kind as the list writes it; an object links to its struct. */
static void put_kind(struct text *out, const struct field *f)
{
    const char *tag = f->object != NULL ? f->object : f->listed;
    if (tag == NULL) {
        put(out, "`%s`", spelled(f));
        return;
    }
    put(out, "%s%s([%s](#%s-sesh_%s))",
        f->list   ? "LIST("
        : f->each ? "EACH("
                  : "",
        f->object != NULL ? "OBJECT" : f->kind->name, tag, f->object != NULL ? "struct" : "enum", tag);
    if (f->list) put(out, ", %lu)", f->elements);
    else if (f->each) put(out, ")");
}

static void put_capacities(struct text *out, const struct structure *s, const struct field *f)
{
    const char *tag = upper(s->tag), *member = upper(f->member);
    if (is_sized(f)) put(out, "`SESH_%s_%s_CAP` %lu", tag, member, f->size);
    if (is_sized(f) && f->list) put(out, "<br>");
    if (f->list) put(out, "`SESH_%s_%s_MAX` %lu", tag, member, f->elements);
}

static void print_row(struct text *out, const struct structure *s, unsigned number)
{
    const struct field *f = &s->fields[number];
    put(out, "| %u | `%s` | ", number, f->member);
    put_names(out, s, number);
    put(out, " | ");
    put_kind(out, f);
    put(out, " | ");
    put_capacities(out, s, f);
    put(out, " | %s%s%s%s | ",
        f->flags & REQUIRED   ? "required"
        : f->flags & NULLABLE ? "required, may be null"
                              : "optional",
        f->flags & SECRET ? ", **secret**" : "", f->flags & QUOTED ? ", also in a string" : "",
        f->flags & ONE_OR_MANY ? ", an array or its one element" : "");
    put_cell(out, f->doc.bytes);
    put(out, " |\n");
}

/* Bytes of work for the longest string, as SESH_WORK_FOR computes them with the default limits. */
static unsigned long work_of(const struct structure *s)
{
    const unsigned long number = 64; /* SESH_MAX_NUMBER */
    unsigned long longest = longest_string(s);
    return (longest > number ? longest : number) + 5;
}

/* Prints an example program that reads a session. */
static void print_program(struct text *out, const struct list *list, const struct structure *s)
{
    put(out,
        "One call reads a document that is complete in memory. To read it in pieces, call `sesh_begin`\n"
        "with `&sesh_%s_type`, `sesh_feed` for each piece, and `sesh_end`.\n\n"
        "```c\n#include <stdio.h>\n#include <sesh/%s.h>\n\n"
        "bool read_%s(struct sesh_%s *session, const void *json, size_t length, const struct sesh_options *options)\n"
        "{\n    struct sesh_error error;\n\n"
        "    if (sesh_%s_read(session, json, length, options, &error) == SESH_OK) return true;\n"
        "    printf(\"%%s at byte %%lu %%s\\n\", sesh_status_text(error.status), (unsigned long)error.offset, error.path);\n"
        "    return false;\n}\n```\n\n",
        s->tag, list->name, s->tag, s->tag, s->tag);
}

static void print_struct(struct text *out, const struct list *list, const struct structure *s)
{
    unsigned i;
    put(out, "### struct sesh_%s\n\n%s\n\n", s->tag, s->doc.bytes);
    put(out, "| | bytes |\n|---|---|\n| `struct sesh_%s` | %lu |\n", s->tag, s->size);
    if (s->session) put(out, "| `SESH_%s_WORK` | %lu |\n", upper(s->tag), work_of(s));
    put(out, "\n");
    if (s->session) print_program(out, list, s);
    if (s->bare != NULL)
        put(out,
            "An element of an array may also be a bare string, which becomes `%s`; no other member is\n"
            "required then.\n\n",
            s->bare);
    put(out, "| no. | member | name in JSON | kind | capacity | presence | |\n|---|---|---|---|---|---|---|\n");
    for (i = 0; i < s->count; i++)
        print_row(out, s, i);
    if (s->has_prefix) {
        put(out, "\nA name may have ");
        put_name(out, &s->prefix);
        put(out, " before it.\n");
    }
    if (has_also(s))
        put(out, "\nThe mask `also` tells which values came under %s.\n",
            s->has_prefix ? "such a name" : "another name of theirs");
    put(out, "\n");
}

static void print_enum(struct text *out, const struct names *n, bool set)
{
    const char *tag = upper(n->tag);
    unsigned i;
    put(out, "### enum sesh_%s\n\n%s\n", n->tag, n->doc.bytes);
    put(out, "A string that is none of these is `SESH_%s_UNKNOWN`, 0, and the field's `clipped` bit is set.%s\n", tag,
        n->any_case ? "\nThe case of ASCII letters does not count." : "");
    if (set)
        put(out, "In a `SET` each name is a bit, such as `SESH_%s_%s_BIT`; UNKNOWN has none.\n", tag,
            upper(n->all[0].id));
    put(out, "\n");
    put(out, "| no. | name in C | name in JSON | |\n|---|---|---|---|\n");
    for (i = 0; i < n->count; i++) {
        put(out, "| %u | `SESH_%s_%s` | ", i + 1, tag, upper(n->all[i].id));
        put_name(out, &n->all[i].wire);
        put(out, " | ");
        put_cell(out, n->all[i].doc.bytes);
        put(out, " |\n");
    }
    put(out, "\n");
}

static bool uses_kind(const struct list *list, const struct kind *kind)
{
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        for (k = 0; k < list->structs[i]->count; k++) {
            if (list->structs[i]->fields[k].kind == kind) return true;
        }
    }
    return false;
}

/* Prints the C types of the kinds that the list uses. */
static void print_kinds(struct text *out, const struct list *list)
{
    size_t i;
    unsigned k;
    bool each = false;
    put(out, "*kind* is the kind in the list. In C,\n");
    for (i = 0; i < kinds_count; i++) {
        const struct kind *kind = &kinds[i];
        static const char *const arguments[] = {"", "(n)", "(tag)"};
        const char *bounds = kind->argument == ARGUMENT_SIZE ? "[n]" : "";
        bool set = is(kind->name, "SET");
        if (set && uses_kind(list, kind)) put(out, "`SET(tag)` is an unsigned number with a bit for each name, ");
        else if (uses_kind(list, kind))
            put(out, "`%s%s` is `%s%s`, ", kind->name, arguments[kind->argument], kind->c_type, bounds);
    }
    put(out, "`OBJECT(tag)` is a struct, and `LIST(kind, n)`\n"
             "is an array with the number of its elements, `MEMBER_count`.\n");
    for (i = 0; i < list->count; i++) {
        for (k = 0; k < list->structs[i]->count; k++)
            each = each || list->structs[i]->fields[k].each;
    }
    if (each)
        put(out, "`EACH(kind)` takes an array of any length: `options.sink` gets each element in turn, in the\n"
                 "same memory. `MEMBER_count` is the number of elements that were read, and `MEMBER_kept` says\n"
                 "whether the last of them was kept.\n");
}

static void print_legend(struct text *out, const struct list *list)
{
    const struct structure *first = list->structs[0];
    size_t i;
    for (i = 0; !first->session; i++)
        first = list->structs[i];
    put(out,
        "\n## Members\n\n"
        "From [`sesh/%s.h`](../../include/sesh/%s.h), generated from the list\n"
        "[`%s.def`](../../src/schema/%s.def). *no.* is the field number, the bit in\n"
        "`has`, `null` and `clipped`; its name combines those of the struct and the member, such as\n"
        "`SESH_%s_%s`. ",
        list->name, list->name, list->name, list->name, upper(first->tag), upper(first->fields[0].member));
    print_kinds(out, list);
    put(out, "A capacity is a macro, shown with its default: CAP counts bytes, including the NUL, and MAX\n"
             "counts elements. Sizes in bytes are those with the defaults, where `int64_t` is aligned to 8.\n\n");
}

void print_page(struct text *out, const struct list *list, const char *head, const char *head_path)
{
    size_t i;
    put(out, "<!-- Generated from %s and %s by make gen. Do not edit. -->\n%s", list->path, head_path, head);
    print_legend(out, list);
    for (i = 0; i < list->count; i++) {
        if (list->structs[i]->session) print_struct(out, list, list->structs[i]);
    }
    for (i = 0; i < list->count; i++) {
        if (!list->structs[i]->session) print_struct(out, list, list->structs[i]);
    }
    for (i = 0; i < list->names_count; i++)
        print_enum(out, list->names[i], is_used_in_set(list, list->names[i]));
}
