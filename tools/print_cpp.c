/* SPDX-License-Identifier: MIT */
/*
 * Prints the C++ header of a session type from its .def file:
 *
 *     print_cpp NAME PATH > include/sesh/NAME.hpp
 */
#include "def.h"

/* ---- checks ------------------------------------------------------------- */

/* Names that C++ has no room for, though C has. */
static void check_names(void)
{
    static const char *const taken[] = {"detail",  "objects", "outcome", "range",  "read", "reader",
                                        "reading", "session", "strings", "traits", NULL};
    const struct item *i;
    for (i = items; i < items + ITEMS; i++) {
        if (begins(i) && one_of(i->tag, taken)) error(i, "sesh.hpp has a %s already", i->tag);
        if (i->what == FIELD_ROW && is(i->tag, i->member)) error(i, "in C++ a member cannot have its struct's name");
    }
}

/* ---- the header --------------------------------------------------------- */

/* What an accessor answers, as the inside of its optional or as its range. */
static void print_element(const struct item *f)
{
    if (is(f->kind, "INT") || is(f->kind, "TIME")) printf("std::int64_t");
    if (is(f->kind, "BOOL")) printf("bool");
    if (is(f->kind, "STR")) printf("std::string_view");
    if (is_object(f)) printf("%s", f->of);
}

static void print_value(const struct item *f)
{
    if (is(f->kind, "STR")) printf("detail::text(raw_->%s)", f->member);
    else if (is(f->kind, "OBJECT")) printf("%s(raw_->%s)", f->of, f->member);
    else printf("raw_->%s", f->member);
}

static void print_accessor(const struct item *f)
{
    const char *tag = upper(f->tag);
    const char *member = upper(f->member);
    printf("    /* \"%s\"%s: %s */\n", f->wire, is(f->secrecy, "SECRET") ? ", secret" : "", f->doc);
    if (!is_array(f)) {
        printf("    constexpr std::optional<");
        print_element(f);
        printf("> %s() const noexcept\n    {\n        if (!has(SESH_%s_%s)) return std::nullopt;\n        return ",
               f->member, tag, member);
        print_value(f);
        printf(";\n    }\n");
        return;
    }
    if (is_object(f)) printf("    constexpr objects<%s>", f->of);
    else printf("    constexpr strings<SESH_%s_%s_CAP>", tag, member);
    printf(" %s() const noexcept\n    {\n", f->member);
    printf("        return {raw_->%s, has(SESH_%s_%s) ? detail::at_most(raw_->%s_count, SESH_%s_%s_MAX) : 0};\n    }\n",
           f->member, tag, member, f->member, tag, member);
}

static void print_traits(const struct item *begin)
{
    printf("template <> struct traits<%s> {\n    using raw = sesh_%s;\n", begin->tag, begin->tag);
    printf("    static const sesh_type &type() noexcept { return sesh_%s_type; }\n", begin->tag);
    if (begin->what == SESSION_BEGIN) {
        printf("    static constexpr std::size_t work = SESH_%s_WORK;\n", upper(begin->tag));
        printf("    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,\n"
               "                    sesh_error *error) noexcept\n    {\n"
               "        return sesh_%s_read(session, json, length, options, error);\n    }\n",
               begin->tag);
    }
    printf("};\n\n");
}

static void print_query(const struct item *begin, const char *name)
{
    printf("    constexpr bool %s(sesh_%s_field field) const noexcept { return detail::bit(raw_->%s, field); }\n", name,
           begin->tag, name);
}

static void print_view(const struct item *begin)
{
    const struct item *i;
    printf("/* %s */\nclass %s\n{\n  public:\n", begin->doc, begin->tag);
    printf("    constexpr explicit %s(const sesh_%s &raw) noexcept : raw_(&raw) {}\n\n", begin->tag, begin->tag);
    printf("    /* The struct. */\n    constexpr const sesh_%s &operator*() const noexcept { return *raw_; }\n",
           begin->tag);
    printf("    constexpr const sesh_%s *operator->() const noexcept { return raw_; }\n\n", begin->tag);
    printf("    /* The masks: has(SESH_%s_%s). */\n", upper(begin->tag), upper(begin[1].member));
    print_query(begin, "has");
    print_query(begin, "null");
    print_query(begin, "clipped");
    for (i = begin + 1; i->what != STRUCT_END; i++) {
        if (i->what != FIELD_ROW) continue;
        printf("\n");
        print_accessor(i);
    }
    printf("\n  private:\n    const sesh_%s *raw_;\n};\n\n", begin->tag);
}

static void print_head(const char *name)
{
    printf("/* SPDX-License-Identifier: MIT */\n"
           "/* Printed from %s by make gen. Do not edit. */\n"
           "#ifndef SESH_%s_HPP\n#define SESH_%s_HPP\n\n"
           "#include <sesh/%s.h>\n#include <sesh/sesh.hpp>\n\n",
           path, upper(name), upper(name), name);
    printf("/*\n"
           " * Views of the structs in sesh/%s.h. A member that is not there, or is null, is\n"
           " * std::nullopt, or a range without elements; the masks tell which. A view is a\n"
           " * pointer: it is handed around by value, and must not outlive the struct.\n"
           " */\n"
           "namespace sesh\n{\n\n",
           name);
}

int main(int argc, char **argv)
{
    const char *name = argc == 3 ? argv[1] : "";
    const struct item *i;
    if (argc != 3) {
        fprintf(stderr, "usage: print_cpp NAME PATH > NAME.hpp\n");
        return 2;
    }
    path = argv[2];
    check_all();
    if (errors == 0) check_names();
    if (errors != 0) return 1;
    print_head(name);
    for (i = items; i < items + ITEMS; i++) {
        if (!begins(i)) continue;
        printf("class %s;\n", i->tag);
        print_traits(i);
        print_view(i);
    }
    printf("} // namespace sesh\n\n#endif\n");
    return ferror(stdout) || fflush(stdout) ? 3 : 0;
}
