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

void print_members(struct text *out, struct list *const *lists, int count)
{
    size_t k;
    int i;
    put(out, "/* SPDX-License-Identifier: MIT */\n"
             "/* Printed from src/schema by make gen. Do not edit. */\n"
             "/* clang-format off */\n"
             "#include \"members.h\"\n\n");
    for (i = 0; i < count; i++)
        put(out, "#include <sesh/%s.h>\n", lists[i]->name);
    put(out, "\n");
    for (i = 0; i < count; i++) {
        for (k = 0; k < lists[i]->count; k++)
            print_struct(out, lists[i]->structs[k]);
    }
    put(out, "\nconst struct members all_members[] = {\n");
    for (i = 0; i < count; i++) {
        for (k = 0; k < lists[i]->count; k++) {
            const char *tag = lists[i]->structs[k]->tag;
            put(out, "    {&sesh_%s_type, \"%s\", %s},\n", tag, tag, tag);
        }
    }
    put(out, "};\n\nconst size_t all_members_n = sizeof all_members / sizeof *all_members;\n");
}
