/* SPDX-License-Identifier: MIT */
/* Prints the C++17 header of a list: views of its structs. */
#include "cpp.h"

/* ---- accessors ---------------------------------------------------------- */

/* The type of a value that an accessor returns, inside its optional. */
static const char *answer(const struct field *f)
{
    if (f->names != NULL) return f->names->tag;
    return f->object != NULL ? f->object : f->kind->cpp;
}

/* Prints the accessor of one value: a member, or the element of an EACH that was kept. */
static void print_value(struct text *out, const struct structure *s, const struct field *f)
{
    const char *tag = upper(s->tag), *member = upper(f->member);
    put(out, "    constexpr std::optional<%s> %s() const noexcept\n    {\n", answer(f), f->member);
    if (f->each) put(out, "        if (!raw_->%s_kept) return std::nullopt;\n", f->member);
    else put(out, "        if (!has(SESH_%s_%s)) return std::nullopt;\n", tag, member);
    if (is_string(f)) put(out, "        return detail::text(raw_->%s);\n    }\n", f->member);
    else if (f->object != NULL) put(out, "        return %s(raw_->%s);\n    }\n", f->object, f->member);
    else if (is_bytes(f))
        put(out, "        return bytes(raw_->%s, detail::at_most(raw_->%s_length, SESH_%s_%s_CAP));\n    }\n",
            f->member, f->member, tag, member);
    else if (f->names != NULL) put(out, "        return static_cast<%s>(raw_->%s);\n    }\n", answer(f), f->member);
    else put(out, "        return raw_->%s;\n    }\n", f->member);
}

static void print_range(struct text *out, const struct structure *s, const struct field *f)
{
    const char *tag = upper(s->tag), *member = upper(f->member);
    if (f->object != NULL) put(out, "    constexpr objects<%s>", f->object);
    else if (is_string(f)) put(out, "    constexpr strings<SESH_%s_%s_CAP>", tag, member);
    else if (f->names != NULL) put(out, "    constexpr range<%s, std::uint8_t>", answer(f));
    else put(out, "    constexpr values<%s>", f->kind->cpp);
    put(out, " %s() const noexcept\n    {\n", f->member);
    put(out,
        "        return {raw_->%s, has(SESH_%s_%s) ? detail::at_most(raw_->%s_count, SESH_%s_%s_MAX) : 0};\n    }\n",
        f->member, tag, member, f->member, tag, member);
}

static void print_set(struct text *out, const struct field *f)
{
    put(out, "    constexpr set<%s, std::%s> %s() const noexcept\n    {\n", answer(f), c_type_of(f), f->member);
    put(out, "        return set<%s, std::%s>(raw_->%s);\n    }\n", answer(f), c_type_of(f), f->member);
}

static void print_accessor(struct text *out, const struct structure *s, const struct field *f)
{
    put(out, "\n    /* ");
    put_json(out, &f->wire);
    put(out, "%s: %s */\n", f->flags & SECRET ? ", secret" : "", f->doc.bytes);
    if (f->list) print_range(out, s, f);
    else if (is_set(f)) print_set(out, f);
    else print_value(out, s, f);
}

/* ---- names -------------------------------------------------------------- */

static void print_enum(struct text *out, const struct names *n)
{
    unsigned i;
    put(out, "/* %s */\nenum class %s : std::uint8_t {\n    unknown = SESH_%s_UNKNOWN,\n", n->doc.bytes, n->tag,
        upper(n->tag));
    for (i = 0; i < n->count; i++)
        put(out, "    %s = SESH_%s_%s,\n", n->all[i].id, upper(n->tag), upper(n->all[i].id));
    put(out, "};\n\n");
}

/* ---- views -------------------------------------------------------------- */

static void print_traits(struct text *out, const struct structure *s)
{
    put(out, "class %s;\ntemplate <> struct traits<%s> {\n    using raw = sesh_%s;\n", s->tag, s->tag, s->tag);
    put(out, "    static const sesh_type &type() noexcept { return sesh_%s_type; }\n", s->tag);
    if (s->session) {
        put(out, "    static constexpr std::size_t work = SESH_%s_WORK;\n", upper(s->tag));
        put(out,
            "    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,\n"
            "                    sesh_error *error) noexcept\n    {\n"
            "        return sesh_%s_read(session, json, length, options, error);\n    }\n",
            s->tag);
    }
    put(out, "};\n\n");
}

static void print_query(struct text *out, const struct structure *s, const char *mask)
{
    put(out, "    constexpr bool %s(sesh_%s_field field) const noexcept { return detail::is_in(raw_->%s, field); }\n",
        mask, s->tag, mask);
}

static void print_view(struct text *out, const struct structure *s)
{
    unsigned i;
    put(out, "/* %s */\nclass %s\n{\n  public:\n", s->doc.bytes, s->tag);
    put(out, "    constexpr explicit %s(const sesh_%s &raw) noexcept : raw_(&raw) {}\n\n", s->tag, s->tag);
    put(out, "    /* The struct. */\n    constexpr const sesh_%s &operator*() const noexcept { return *raw_; }\n",
        s->tag);
    put(out, "    constexpr const sesh_%s *operator->() const noexcept { return raw_; }\n\n", s->tag);
    put(out, "    /* The masks: has(SESH_%s_%s). */\n", upper(s->tag), upper(s->fields[0].member));
    print_query(out, s, "has");
    print_query(out, s, "null");
    print_query(out, s, "clipped");
    if (has_also(s)) print_query(out, s, "also");
    for (i = 0; i < s->count; i++)
        print_accessor(out, s, &s->fields[i]);
    put(out, "\n  private:\n    const sesh_%s *raw_;\n};\n\n", s->tag);
}

static void print_includes(struct text *out, const struct list *list, const struct style *style)
{
    if (style->own) put(out, "#include \"%s.h\"\n", list->name);
    else put(out, "#include <sesh/%s.h>\n", list->name);
    put(out, "#include %s\n\n", style->single ? "\"sesh.hpp\"" : "<sesh/sesh.hpp>");
}

void print_cpp(struct text *out, const struct list *list, const struct style *style)
{
    const char *name = upper(list->name);
    size_t i;
    print_origin(out, list, style);
    put(out, "#ifndef SESH_%s_HPP\n#define SESH_%s_HPP\n\n", name, name);
    print_includes(out, list, style);
    put(out,
        "/*\n"
        " * Views of the structs in %s%s.h. A member that is absent or null is std::nullopt,\n"
        " * or an empty range; the masks tell absent from null. A view is a pointer: pass it\n"
        " * by value. It must not outlive the struct.\n"
        " */\n"
        "namespace sesh\n{\n\n",
        style->own ? "" : "sesh/", list->name);
    for (i = 0; i < list->names_count; i++)
        print_enum(out, list->names[i]);
    for (i = 0; i < list->count; i++) {
        print_traits(out, list->structs[i]);
        print_view(out, list->structs[i]);
    }
    put(out, "} // namespace sesh\n\n#endif\n");
}
