/* SPDX-License-Identifier: MIT */
#include "members.h"

static void print_struct(struct text *out, const struct structure *s)
{
    unsigned i;
    put(out, "    {&sesh_%s_type, \"%s\", (const char *const[]){", s->tag, s->tag);
    for (i = 0; i < s->count; i++)
        put(out, "%s\"%s\"", i == 0 ? "" : ", ", s->fields[i].member);
    put(out, "}},\n");
}

/* Prints the names of each ENUM and SET in the struct. */
static void print_ids(struct text *out, const struct structure *s)
{
    unsigned i, k;
    for (i = 0; i < s->count; i++) {
        const struct names *n = s->fields[i].names;
        if (n == NULL) continue;
        put(out, "    {&sesh_%s_type, %u, \"%s\", (const char *const[]){", s->tag, i, n->tag);
        for (k = 0; k < n->count; k++)
            put(out, "%s\"%s\"", k == 0 ? "" : ", ", n->all[k].id);
        put(out, "}},\n");
    }
}

/* Prints the table with one row for each struct, and its number of rows. */
static void print_table(struct text *out, struct list *const *lists, int count, const char *row, const char *name,
                        void (*print)(struct text *out, const struct structure *s))
{
    size_t k;
    int i;
    put(out, "\nconst struct %s %s[] = {\n", row, name);
    for (i = 0; i < count; i++) {
        for (k = 0; k < lists[i]->count; k++)
            print(out, lists[i]->structs[k]);
    }
    put(out, "};\n\nconst size_t %s_n = sizeof %s / sizeof *%s;\n", name, name, name);
}

void print_members(struct text *out, struct list *const *lists, int count)
{
    int i;
    put(out, "/* SPDX-License-Identifier: MIT */\n"
             "/* Generated from src/schema by make gen. Do not edit. */\n"
             "/* clang-format off */\n"
             "#include \"members.h\"\n\n");
    for (i = 0; i < count; i++)
        put(out, "#include <sesh/%s.h>\n", lists[i]->name);
    print_table(out, lists, count, "members", "all_members", print_struct);
    print_table(out, lists, count, "member_ids", "all_ids", print_ids);
}
