/* SPDX-License-Identifier: MIT */
#include "members.h"

static void print_struct(struct text *out, const struct structure *s)
{
    unsigned i;
    put(out, "static const char *const %s[] = {", s->tag);
    for (i = 0; i < s->count; i++)
        put(out, "%s\"%s\"", i == 0 ? "" : ", ", s->fields[i].member);
    put(out, "};\n");
}

static void print_ids(struct text *out, const struct names *n)
{
    unsigned i;
    put(out, "static const char *const %s[] = {", n->tag);
    for (i = 0; i < n->count; i++)
        put(out, "%s\"%s\"", i == 0 ? "" : ", ", n->all[i].id);
    put(out, "};\n");
}

static void print_names(struct text *out, const struct list *list)
{
    size_t i;
    for (i = 0; i < list->names_count; i++)
        print_ids(out, list->names[i]);
    for (i = 0; i < list->count; i++)
        print_struct(out, list->structs[i]);
}

static void print_row(struct text *out, const struct list *list)
{
    size_t i;
    for (i = 0; i < list->count; i++) {
        const char *tag = list->structs[i]->tag;
        put(out, "    {&sesh_%s_type, \"%s\", %s},\n", tag, tag, tag);
    }
}

static void print_ids_row(struct text *out, const struct list *list)
{
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        for (k = 0; k < s->count; k++) {
            const struct names *n = s->fields[k].names;
            if (n != NULL) put(out, "    {&sesh_%s_type, %u, \"%s\", %s},\n", s->tag, k, n->tag, n->tag);
        }
    }
}

static void print_all(struct text *out, struct list *const *lists, int count,
                      void (*print)(struct text *out, const struct list *list))
{
    int i;
    for (i = 0; i < count; i++)
        print(out, lists[i]);
}

static void print_include(struct text *out, const struct list *list)
{
    put(out, "#include <sesh/%s.h>\n", list->name);
}

void print_members(struct text *out, struct list *const *lists, int count)
{
    put(out, "/* SPDX-License-Identifier: MIT */\n"
             "/* Printed from src/schema by make gen. Do not edit. */\n"
             "/* clang-format off */\n"
             "#include \"members.h\"\n\n");
    print_all(out, lists, count, print_include);
    put(out, "\n");
    print_all(out, lists, count, print_names);
    put(out, "\nconst struct members all_members[] = {\n");
    print_all(out, lists, count, print_row);
    put(out, "};\n\nconst size_t all_members_n = sizeof all_members / sizeof *all_members;\n"
             "\nconst struct member_ids all_ids[] = {\n");
    print_all(out, lists, count, print_ids_row);
    put(out, "};\n\nconst size_t all_ids_n = sizeof all_ids / sizeof *all_ids;\n");
}
