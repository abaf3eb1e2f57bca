/* SPDX-License-Identifier: MIT */
/*
 * Prints the public header of a session type from its .def file:
 *
 *     print_header NAME PATH > include/sesh/NAME.h
 */
#include "def.h"

/* ---- the header --------------------------------------------------------- */

/* Structs that are open at once while one of these is read. Structs come after
   those they use, so this ends. */
static int nesting(const struct item *begin)
{
    int deepest = 0;
    const struct item *i;
    for (i = begin + 1; i->what != STRUCT_END; i++) {
        if (i->what == FIELD_ROW && is_object(i)) {
            int depth = nesting(find_struct(i->of, begin));
            if (depth > deepest) deepest = depth;
        }
    }
    return deepest + 1;
}

static int mask_bits(int fields)
{
    return fields <= 8 ? 8 : fields <= 16 ? 16 : fields <= 32 ? 32 : 64;
}

/* Calls print for every capacity macro: its field, its ending, its default. */
static void each_capacity(void (*print)(const struct item *f, const char *ending, const char *value))
{
    const struct item *i;
    for (i = items; i < items + ITEMS; i++) {
        if (i->what != FIELD_ROW) continue;
        if (is_string(i)) print(i, "CAP", i->of);
        if (is_array(i)) print(i, "MAX", i->elements);
    }
}

static void print_capacity(const struct item *f, const char *ending, const char *value)
{
    const char *tag = upper(f->tag);
    const char *member = upper(f->member);
    printf("#ifndef SESH_%s_%s_%s\n#define SESH_%s_%s_%s %s\n#endif\n", tag, member, ending, tag, member, ending,
           value);
}

static void print_default(const struct item *f, const char *ending, const char *value)
{
    printf(" \\\n    && SESH_%s_%s_%s == %s", upper(f->tag), upper(f->member), ending, value);
}

static int parameter;

static void print_parameter(const struct item *f, const char *ending, const char *value)
{
    (void)f, (void)ending, (void)value;
    printf(", c%d", ++parameter);
}

static void print_pasted(const struct item *f, const char *ending, const char *value)
{
    (void)f, (void)ending, (void)value;
    printf("##_##c%d", ++parameter);
}

static void print_argument(const struct item *f, const char *ending, const char *value)
{
    (void)value;
    printf(", \\\n    SESH_%s_%s_%s", upper(f->tag), upper(f->member), ending);
}

static void print_capacities(const char *name)
{
    printf("/*\n"
           " * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.\n"
           " * Each may be defined beforehand, as a plain number, for the library and for\n"
           " * whatever uses it (SESH_CONFIG_FILE); other numbers give the types other names\n"
           " * for the linker.\n"
           " */\n");
    each_capacity(print_capacity);
    printf("\n#if 1");
    each_capacity(print_default);
    printf("\n#define SESH_%s_LINK(name) name\n#else\n", upper(name));
    parameter = 0;
    printf("#define SESH_%s_PASTE(name", upper(name));
    each_capacity(print_parameter);
    parameter = 0;
    printf(") \\\n    name");
    each_capacity(print_pasted);
    printf("\n#define SESH_%s_EXPAND(name", upper(name));
    parameter = 0;
    each_capacity(print_parameter);
    printf(") SESH_%s_PASTE(name", upper(name));
    parameter = 0;
    each_capacity(print_parameter);
    printf(")\n#define SESH_%s_LINK(name) SESH_%s_EXPAND(name", upper(name), upper(name));
    each_capacity(print_argument);
    printf(")\n#endif\n\n");
}

static void print_member(const struct item *f)
{
    const char *tag = upper(f->tag);
    const char *member = upper(f->member);
    printf("    /* \"%s\"%s%s: %s */\n", f->wire,
           is(f->presence, "REQUIRED")   ? ", required"
           : is(f->presence, "NULLABLE") ? ", required, may be null"
                                         : "",
           is(f->secrecy, "SECRET") ? ", secret" : "", f->doc);
    if (is(f->kind, "INT") || is(f->kind, "TIME")) printf("    int64_t %s;\n", f->member);
    if (is(f->kind, "BOOL")) printf("    bool %s;\n", f->member);
    if (is(f->kind, "STR")) printf("    char %s[SESH_%s_%s_CAP];\n", f->member, tag, member);
    if (is(f->kind, "OBJECT")) printf("    struct sesh_%s %s;\n", f->of, f->member);
    if (is_array(f)) printf("    uint16_t %s_count;\n", f->member);
    if (is(f->kind, "STR_ARRAY")) {
        printf("    char %s[SESH_%s_%s_MAX][SESH_%s_%s_CAP];\n", f->member, tag, member, tag, member);
    }
    if (is(f->kind, "OBJECT_ARRAY")) printf("    struct sesh_%s %s[SESH_%s_%s_MAX];\n", f->of, f->member, tag, member);
}

static void print_struct(const struct item *begin)
{
    const struct item *i;
    int bits = mask_bits(count_fields(begin));
    int number = 0;
    printf("/* ---- struct sesh_%s */\n\n", begin->tag);
    printf("/* Field numbers: bits of the masks. */\nenum sesh_%s_field {\n", begin->tag);
    for (i = begin + 1; i->what != STRUCT_END; i++) {
        if (i->what == FIELD_ROW) printf("    SESH_%s_%s = %d,\n", upper(i->tag), upper(i->member), number++);
    }
    printf("    SESH_%s_FIELDS = %d\n};\n\n", upper(begin->tag), number);
    printf("#if SESH_MAX_FIELDS < %d\n#error \"sesh_%s has %d fields: raise SESH_MAX_FIELDS\"\n#endif\n\n", number,
           begin->tag, number);
    printf("/* %s */\nstruct sesh_%s {\n", begin->doc, begin->tag);
    printf("    /* Masks, a bit a field: see sesh/sesh.h. */\n    uint%d_t has, null, clipped;\n", bits);
    for (i = begin + 1; i->what != STRUCT_END; i++) {
        if (i->what == FIELD_ROW) print_member(i);
    }
    printf("};\n\n");
}

/* The strings of a struct and of those inside it, as members of a union. */
static void print_longest(const struct item *begin)
{
    const struct item *i;
    for (i = begin + 1; i->what != STRUCT_END; i++) {
        if (i->what != FIELD_ROW) continue;
        if (is_string(i))
            printf("    char %s_%s[SESH_%s_%s_CAP];\n", i->tag, i->member, upper(i->tag), upper(i->member));
    }
}

static bool uses(const struct item *begin, const struct item *other)
{
    const struct item *i;
    if (begin == other) return true;
    for (i = begin + 1; i->what != STRUCT_END; i++) {
        if (i->what == FIELD_ROW && is_object(i) && uses(find_struct(i->of, begin), other)) return true;
    }
    return false;
}

static void print_session(const struct item *begin)
{
    const struct item *i;
    int nest = nesting(begin);
    printf("#if SESH_MAX_NEST < %d\n#error \"sesh_%s nests %d structs: raise SESH_MAX_NEST\"\n#endif\n\n", nest,
           begin->tag, nest);
    printf("/* As long as the longest string inside a sesh_%s. */\nunion sesh_%s_longest {\n", begin->tag, begin->tag);
    printf("    char any[2];\n");
    for (i = items; i <= begin; i++) {
        if (begins(i) && uses(begin, i)) print_longest(i);
    }
    printf("};\n\n");
    printf("/* Bytes of work that suffice for every document that fits the type. */\n"
           "#define SESH_%s_WORK SESH_WORK_FOR(sizeof(union sesh_%s_longest))\n\n",
           upper(begin->tag), begin->tag);
    printf("/*\n"
           " * Reads a document that is there as a whole: sesh_read with SESH_%s_WORK\n"
           " * bytes of work on the stack. Arguments, errors and what the struct holds after\n"
           " * one are those of sesh_begin, sesh_feed and sesh_end. options and error may be\n"
           " * NULL.\n"
           " */\n",
           upper(begin->tag));
    printf("int sesh_%s_read(struct sesh_%s *session, const void *json, size_t length,\n"
           "    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;\n\n",
           begin->tag, begin->tag);
}

static void print_links(const char *name)
{
    const struct item *i;
    for (i = items; i < items + ITEMS; i++) {
        if (begins(i)) printf("#define sesh_%s_type SESH_%s_LINK(sesh_%s_type)\n", i->tag, upper(name), i->tag);
        if (i->what == SESSION_BEGIN)
            printf("#define sesh_%s_read SESH_%s_LINK(sesh_%s_read)\n", i->tag, upper(name), i->tag);
    }
    printf("\n/* What the library knows of each struct: for sesh_begin, sesh_write and so on. */\n");
    for (i = items; i < items + ITEMS; i++) {
        if (begins(i)) printf("extern const SESH_ROM struct sesh_type sesh_%s_type;\n", i->tag);
    }
    printf("\n");
}

int main(int argc, char **argv)
{
    const char *name = argc == 3 ? argv[1] : "";
    const struct item *i;
    if (argc != 3) {
        fprintf(stderr, "usage: print_header NAME PATH > NAME.h\n");
        return 2;
    }
    path = argv[2];
    check_all();
    if (errors != 0) return 1;
    printf("/* SPDX-License-Identifier: MIT */\n"
           "/* Printed from %s by make gen. Do not edit. */\n"
           "#ifndef SESH_%s_H\n#define SESH_%s_H\n\n#include <sesh/sesh.h>\n\n"
           "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n",
           path, upper(name), upper(name));
    print_capacities(name);
    for (i = items; i < items + ITEMS; i++) {
        if (begins(i)) print_struct(i);
    }
    printf("/* ---- types and calls */\n\n");
    print_links(name);
    for (i = items; i < items + ITEMS; i++) {
        if (i->what == SESSION_BEGIN) print_session(i);
    }
    printf("#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    return ferror(stdout) || fflush(stdout) ? 3 : 0;
}
