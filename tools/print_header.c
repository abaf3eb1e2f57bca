/* SPDX-License-Identifier: MIT */
/*
 * Prints the public header of a session type from its .def file. The file is
 * compiled in (-DSESH_DEF='"path/name.def"'), so the compiler checks its form;
 * what the compiler cannot know is checked here and answered with the line.
 *
 *     print_header NAME PATH > include/sesh/NAME.h
 */
#include <stdarg.h>
#include <stdlib.h>

#include "def.h"

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

/* ---- the header --------------------------------------------------------- */

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
           " * one are those of sesh_begin, sesh_feed and sesh_end.\n"
           " *\n"
           " * session          the caller's; zeroed here unless options->merge\n"
           " * json, length     the document, in bytes; not modified\n"
           " * options, error   may be NULL\n"
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
