/* SPDX-License-Identifier: MIT */
/*
 * Prints the reference page of a session type, in Markdown: the head of the
 * page, which says how the session travels, then a table for each struct of the
 * type's .def file. That file was checked when the header was printed from it.
 *
 *     print_reference NAME PATH HEAD > docs/types/NAME.md
 */
#include <stdlib.h>

#include "def.h"
#include "reference.h"

/* What a kind is called, and its member in C. */
struct kind {
    const char *kind, *name, *member;
};

static const struct kind kinds[] = {
    {"INT", "int", "int64_t"},         {"TIME", "time", "int64_t"}, {"BOOL", "bool", "bool"},
    {"STR", "string", "char[CAP]"},    {"OBJECT", "object", NULL},  {"STR_ARRAY", "strings", "char[MAX][CAP]"},
    {"OBJECT_ARRAY", "objects", NULL},
};

static const struct kind *find_kind(const struct item *f)
{
    const struct kind *k = kinds;
    while (!is(k->kind, f->kind))
        k++;
    return k;
}

/* A text as part of a table. */
static void print_cell(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '|') putchar('\\');
        putchar(*text);
    }
}

static void print_type(const struct item *f)
{
    const struct kind *k = find_kind(f);
    if (is_object(f)) printf("%s of [%s](#struct-sesh_%s)", k->name, f->of, f->of);
    else if (is(k->name, k->member)) printf("%s", k->name);
    else printf("%s, `%s`", k->name, k->member);
}

static void print_capacities(const struct item *f)
{
    const char *tag = upper(f->tag);
    const char *member = upper(f->member);
    if (is_string(f)) printf("`SESH_%s_%s_CAP` %s", tag, member, f->of);
    if (is(f->kind, "STR_ARRAY")) printf("<br>");
    if (is_array(f)) printf("`SESH_%s_%s_MAX` %s", tag, member, f->elements);
}

static void print_presence(const struct item *f)
{
    printf("%s", is(f->presence, "REQUIRED")   ? "required"
                 : is(f->presence, "NULLABLE") ? "required, may be null"
                                               : "optional");
    if (is(f->secrecy, "SECRET")) printf(", **secret**");
}

static void print_row(const struct item *f, int number)
{
    printf("| %d | `%s` | `%s` | ", number, f->member, f->wire);
    print_type(f);
    printf(" | ");
    print_capacities(f);
    printf(" | ");
    print_presence(f);
    printf(" | ");
    print_cell(f->doc);
    printf(" |\n");
}

/* The place of a struct in the list, which is that in the tables of sizes. */
static size_t place(const struct item *begin)
{
    const struct item *i;
    size_t n = 0;
    for (i = items; i < begin; i++)
        n += begins(i);
    return n;
}

static void print_sizes(const struct item *begin)
{
    size_t n = place(begin);
    printf("| bytes | 32 bits | 64 bits |\n|---|---|---|\n");
    printf("| `struct sesh_%s` | %lu | %lu |\n", begin->tag, (unsigned long)sizes_32[n].structure,
           (unsigned long)sizes_64[n].structure);
    if (sizes_32[n].work != 0) {
        printf("| `SESH_%s_WORK` | %lu | %lu |\n", upper(begin->tag), (unsigned long)sizes_32[n].work,
               (unsigned long)sizes_64[n].work);
    }
    printf("\n");
}

static void print_struct(const struct item *begin)
{
    const struct item *i;
    int number = 0;
    printf("### struct sesh_%s\n\n%s\n\n", begin->tag, begin->doc);
    print_sizes(begin);
    if (begin->member != NULL) {
        printf("As an element of an array it may be a bare string, which is then `%s`; nothing else of it is\n"
               "required then.\n\n",
               begin->member);
    }
    printf("| no. | member | wire name | kind | capacity | presence | |\n|---|---|---|---|---|---|---|\n");
    for (i = begin + 1; i->what != STRUCT_END; i++) {
        if (i->what == FIELD_ROW) print_row(i, number++);
        else printf("\nA name may have `%s` before it.\n", i->wire);
    }
    printf("\n");
}

static void print_structs(enum what what)
{
    const struct item *i;
    for (i = items; i < items + ITEMS; i++) {
        if (i->what == what) print_struct(i);
    }
}

static bool print_head(const char *path)
{
    FILE *head = fopen(path, "r");
    int c;
    if (head == NULL) return false;
    while ((c = getc(head)) != EOF)
        putchar(c);
    fclose(head);
    return true;
}

static void print_legend(const char *name)
{
    const struct item *first = items;
    while (first++->what != SESSION_BEGIN) {
    }
    printf("\n## Members\n\n"
           "From [`sesh/%s.h`](../../include/sesh/%s.h), printed from the list\n"
           "[`%s.def`](../../src/schema/%s.def). *no.* is the field number, the bit in\n"
           "`has`, `null` and `clipped`; its name is that of struct and member, such as\n"
           "`SESH_%s_%s`. A capacity is a macro, here with its default: CAP counts\n"
           "bytes with the NUL, MAX elements. Beside an array stands how many it has,\n"
           "`MEMBER_count`. Bytes are those with the defaults, where `int64_t` is aligned to 8.\n\n",
           name, name, name, name, upper(first->tag), upper(first->member));
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: print_reference NAME PATH HEAD > NAME.md\n");
        return 2;
    }
    printf("<!-- Printed from %s and %s by make gen. Do not edit. -->\n", argv[2], argv[3]);
    if (!print_head(argv[3])) {
        perror(argv[3]);
        return 3;
    }
    print_legend(argv[1]);
    print_structs(SESSION_BEGIN);
    print_structs(STRUCT_BEGIN);
    return ferror(stdout) || fflush(stdout) ? 3 : 0;
}
