/* SPDX-License-Identifier: MIT */
/* Prints the tables of a list, src/schema/NAME.c: the JSON names, a row for each field, the
   types, and the functions that read a session. */
#include "tables.h"

#include <string.h>

/* The most bytes in one string literal: compilers need not accept more than 4,095. */
enum { LITERAL = 4000 };

/* ---- names in JSON ------------------------------------------------------- */

/* The names of all structs without duplicates, and the offset of each one. */
struct pool {
    const struct text **names;
    size_t *offsets;
    size_t count;
    size_t bytes;
};

static size_t offset_of(const struct pool *pool, const struct text *name)
{
    size_t i;
    for (i = 0; i < pool->count; i++) {
        if (same(pool->names[i], name)) return pool->offsets[i];
    }
    return (size_t)-1;
}

static void add_name(struct pool *pool, const struct text *name)
{
    if (offset_of(pool, name) != (size_t)-1) return;
    pool->names = (const struct text **)grow((void *)pool->names, pool->count, sizeof(struct text *));
    pool->offsets = (size_t *)grow(pool->offsets, pool->count, sizeof(size_t));
    pool->names[pool->count] = name;
    pool->offsets[pool->count++] = pool->bytes;
    pool->bytes += name->length + 1;
}

static struct pool pool_names(const struct list *list)
{
    struct pool pool = {NULL, NULL, 0, 0};
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        for (k = 0; k < s->count; k++)
            add_name(&pool, &s->fields[k].wire);
        for (k = 0; k < s->also_count; k++)
            add_name(&pool, &s->also[k].name);
        if (s->has_prefix) add_name(&pool, &s->prefix);
    }
    return pool;
}

/* The index of the first name after the literal that begins with name `first`. */
static size_t end_of_literal(const struct pool *pool, size_t first)
{
    size_t i = first + 1;
    while (i < pool->count && pool->offsets[i] + pool->names[i]->length + 1 - pool->offsets[first] <= LITERAL)
        i++;
    return i;
}

static void print_literal(struct text *out, const struct pool *pool, size_t first, size_t end, const char *behind)
{
    size_t i;
    for (i = first; i < end; i++) {
        put(out, "\n    \"");
        put_literal(out, pool->names[i]->bytes, pool->names[i]->length, true);
        /* The last name needs no \0, because a literal ends with a NUL. */
        put(out, "%s\"%s /* %lu */", i + 1 < end ? "\\0" : "", i + 1 < end ? "" : behind,
            (unsigned long)pool->offsets[i]);
    }
}

static void print_pool(struct text *out, const struct list *list, const struct pool *pool)
{
    size_t first, end;
    put(out, "/* The names in JSON; rows refer to them by their offset. */\n");
    if (end_of_literal(pool, 0) == pool->count) {
        put(out, "static const SESH_ROM char sesh_%s_names[] =", list->name);
        print_literal(out, pool, 0, pool->count, ";");
        put(out, "\n\n");
        return;
    }
    put(out, "static const SESH_ROM struct {\n");
    for (first = 0; first < pool->count; first = end) {
        end = end_of_literal(pool, first);
        put(out, "    char from_%lu[%lu];\n", (unsigned long)pool->offsets[first],
            (unsigned long)((end < pool->count ? pool->offsets[end] : pool->bytes) - pool->offsets[first]));
    }
    put(out, "} sesh_%s_names = {", list->name);
    for (first = 0; first < pool->count; first = end) {
        end = end_of_literal(pool, first);
        print_literal(out, pool, first, end, ",");
    }
    put(out, "\n};\n\n");
}

/* ---- kinds -------------------------------------------------------------- */

/* The descriptors of the kinds that a list uses, in the order of their first use. */
struct used {
    char **symbols;
    unsigned count;
};

/* The descriptor of the field's kind. */
static char *symbol_of(const struct field *f)
{
    if (f->names != NULL) return text_of("sesh_%s_%s.kind", f->names->tag, is_set(f) ? "set" : "enum");
    if (f->kind->parts) return text_of("%s.kind", f->kind->symbol);
    return text_of((f->flags & QUOTED) != 0 ? "%s_quoted.kind" : "%s", f->kind->symbol);
}

static unsigned index_of_kind(const struct used *used, const struct field *f)
{
    const char *symbol = symbol_of(f);
    unsigned i = 0;
    while (i < used->count && !is(used->symbols[i], symbol))
        i++;
    return i;
}

static void use(struct used *used, char *symbol)
{
    used->symbols = (char **)grow(used->symbols, used->count, sizeof *used->symbols);
    used->symbols[used->count++] = symbol;
}

static bool has_each(const struct list *list)
{
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        for (k = 0; k < list->structs[i]->count; k++) {
            if (list->structs[i]->fields[k].each) return true;
        }
    }
    return false;
}

static struct used used_kinds(const struct list *list)
{
    struct used used = {NULL, 0};
    size_t i;
    unsigned k;
    /* The reader expects it first. */
    if (has_each(list)) use(&used, text_of("sesh_kind_each.kind"));
    for (i = 0; i < list->count; i++) {
        for (k = 0; k < list->structs[i]->count; k++) {
            const struct field *f = &list->structs[i]->fields[k];
            if (f->kind == NULL || index_of_kind(&used, f) != used.count) continue;
            use(&used, symbol_of(f));
        }
    }
    return used;
}

/* Does an ENUM, or a SET, use the names? */
static bool uses_names(const struct used *used, const struct names *n, const char *what)
{
    const char *symbol = text_of("sesh_%s_%s.kind", n->tag, what);
    unsigned i;
    for (i = 0; i < used->count; i++) {
        if (is(used->symbols[i], symbol)) return true;
    }
    return false;
}

/* Prints the names of a list, which fit in one string literal. */
static void print_names(struct text *out, const struct names *n)
{
    unsigned i;
    put(out, "static const SESH_ROM char sesh_%s_names[] =", n->tag);
    for (i = 0; i < n->count; i++) {
        put(out, "\n    \"");
        put_literal(out, n->all[i].wire.bytes, n->all[i].wire.length, true);
        put(out, "\\0\"%s /* %u */", i + 1 < n->count ? "" : ";", i + 1);
    }
    put(out, "\n\n");
}

/* Prints the kind of ENUM(list), or of SET(list). */
static void print_name_list(struct text *out, const struct names *n, const char *what)
{
    put(out,
        "static const SESH_ROM struct sesh_name_list sesh_%s_%s = {\n"
        "    .kind = SESH_%s_KIND(%lu), .names = sesh_%s_names, .any_case = %s};\n\n",
        n->tag, what, upper(what), longest_name(n), n->tag, n->any_case ? "true" : "false");
}

static void print_enum(struct text *out, const struct names *n, const struct used *used)
{
    bool one = uses_names(used, n, "enum"), many = uses_names(used, n, "set");
    if (!one && !many) return;
    put(out, "/* ---- enum sesh_%s */\n\n", n->tag);
    print_names(out, n);
    if (one) print_name_list(out, n, "enum");
    if (many) print_name_list(out, n, "set");
}

static void print_kinds(struct text *out, const struct list *list, const struct used *used)
{
    unsigned i;
    put(out, "/* The kinds; rows refer to them by their index here. */\n");
    put(out, "static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_%s_kinds[] = {\n", list->name);
    for (i = 0; i < used->count; i++)
        put(out, "    &%s, /* %u */\n", used->symbols[i], i);
    put(out, "};\n\n");
}

/* ---- rows --------------------------------------------------------------- */

static void print_flags(struct text *out, const struct field *f)
{
    struct text flags = {NULL, 0, 0};
    if (f->object != NULL) put(&flags, " | SESH_OBJECT");
    if (f->list || f->each || is_set(f)) put(&flags, " | SESH_LIST");
    if (f->flags & REQUIRED) put(&flags, " | SESH_REQUIRED");
    if (f->flags & NULLABLE) put(&flags, " | SESH_NULLABLE");
    if (f->flags & SECRET) put(&flags, " | SESH_SECRET");
    if (f->flags & ONE_OR_MANY) put(&flags, " | SESH_ONE_OR_MANY");
    if (hands_out(f)) put(&flags, " | SESH_HANDS_OUT");
    put(out, "%s", flags.length == 0 ? "0" : flags.bytes + 3);
}

/* The size of one element, or of the whole member: sizeof(((struct sesh_TAG *)0)->MEMBER[0]). */
static char *size_text(const struct structure *s, const struct field *f, bool element)
{
    return text_of("sizeof(((struct sesh_%s *)0)->%s%s)", s->tag, f->member, element ? "[0]" : "");
}

static unsigned place_of(const struct list *list, const struct structure *s)
{
    unsigned i = 0;
    while (list->structs[i] != s)
        i++;
    return i;
}

struct tables {
    const struct list *list;
    struct pool pool;
    struct used used;
};

/* The reader sees the length and the bytes as one member. */
static void print_bytes(struct text *out, const struct tables *t, const struct structure *s, const struct field *f)
{
    put(out,
        "    {.name = %lu, .offset = offsetof(struct sesh_%s, %s_length), .count = 0,\n"
        "     .size = sizeof(uint16_t) + %s, .elements = 1,\n     .flags = ",
        (unsigned long)offset_of(&t->pool, &f->wire), s->tag, f->member, size_text(s, f, false));
    print_flags(out, f);
    put(out, ", .of = %u /* %s */},\n", index_of_kind(&t->used, f), f->kind->name);
}

static void print_field(struct text *out, const struct tables *t, const struct structure *s, const struct field *f)
{
    if (is_bytes(f)) {
        print_bytes(out, t, s, f);
        return;
    }
    put(out, "    {.name = %lu, .offset = offsetof(struct sesh_%s, %s), .count = ",
        (unsigned long)offset_of(&t->pool, &f->wire), s->tag, f->member);
    if (f->list || f->each) put(out, "offsetof(struct sesh_%s, %s_count),\n", s->tag, f->member);
    else put(out, "0,\n");
    put(out, "     .size = %s,%s", size_text(s, f, f->list), f->list ? "\n     " : " ");
    if (f->list) put(out, ".elements = %s / %s,\n", size_text(s, f, false), size_text(s, f, true));
    else put(out, ".elements = %s,\n", is_set(f) ? "SESH_SET_ELEMENTS" : f->each ? "0" : "1");
    put(out, "     .flags = ");
    print_flags(out, f);
    if (f->of != NULL) put(out, ", .of = %u /* %s */},\n", place_of(t->list, f->of), f->object);
    else
        put(out, ", .of = %u /* %s */},\n", index_of_kind(&t->used, f),
            f->names != NULL ? spelled_one(f) : f->kind->name);
}

static void print_also(struct text *out, const struct tables *t, const struct structure *s, const struct also *a)
{
    put(out,
        "    {.name = %lu, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_ALSO%s, .of = %u /* %s */},\n",
        (unsigned long)offset_of(&t->pool, &a->name), hands_out(&s->fields[a->field]) ? " | SESH_HANDS_OUT" : "",
        a->field, s->fields[a->field].member);
}

/* The struct's size must fit its column; then every other number in its rows fits too. It fits
   at the default capacities, so the error names the ones that were raised. */
static void print_size_checks(struct text *out, const struct list *list, const struct structure *s)
{
    struct capacities c = capacities_of(list);
    size_t i;
    put(out, "typedef char sesh_%s_is_too_large[\n    sizeof(struct sesh_%s) <= SESH_MOST_SIZE ? 1 : -1];\n", s->tag,
        s->tag);
    for (i = 0; i < c.count; i++) {
        if (!uses(s, c.all[i].of)) continue;
        put(out,
            "typedef char %s_makes_sesh_%s_too_large[\n"
            "    sizeof(struct sesh_%s) <= SESH_MOST_SIZE || %s <= %lu ? 1 : -1];\n",
            c.all[i].macro, s->tag, s->tag, c.all[i].macro, c.all[i].value);
    }
}

/* The reader finds the masks by their width. */
static void print_mask_check(struct text *out, const struct structure *s)
{
    unsigned width = mask_bits(s) / 8;
    put(out,
        "typedef char sesh_masks_%s[\n"
        "    offsetof(struct sesh_%s, has) == 0 && offsetof(struct sesh_%s, null) == %u &&\n"
        "    offsetof(struct sesh_%s, clipped) == %u",
        s->tag, s->tag, s->tag, width, s->tag, 2 * width);
    if (has_also(s)) put(out, " &&\n    offsetof(struct sesh_%s, also) == %u", s->tag, 3 * width);
    put(out, " ? 1 : -1];\n\n");
}

/* The reader finds the flag of an EACH, whether its element is kept, after the count. */
static void print_each_check(struct text *out, const struct structure *s)
{
    unsigned i;
    for (i = 0; i < s->count; i++) {
        const char *member = s->fields[i].member;
        if (!s->fields[i].each) continue;
        put(out,
            "typedef char sesh_%s_%s_each[\n"
            "    offsetof(struct sesh_%s, %s_kept) == offsetof(struct sesh_%s, %s_count) + sizeof(uint32_t) ? 1 : -1];\n",
            s->tag, member, s->tag, member, s->tag, member);
    }
}

static void print_rows(struct text *out, const struct tables *t, const struct structure *s)
{
    unsigned i;
    put(out, "/* ---- struct sesh_%s */\n\nstatic const SESH_ROM struct sesh_row sesh_%s_rows[] = {\n", s->tag, s->tag);
    for (i = 0; i < s->count; i++)
        print_field(out, t, s, &s->fields[i]);
    for (i = 0; i < s->also_count; i++)
        print_also(out, t, s, &s->also[i]);
    if (s->has_prefix)
        put(out,
            "    {.name = %lu, .offset = 0, .count = 0, .size = 0, .elements = 0, .flags = SESH_PREFIX, .of = 0},\n",
            (unsigned long)offset_of(&t->pool, &s->prefix));
    put(out, "};\n\n/* Checks that the numbers fit. */\n");
    for (i = 0; i < s->count; i++) {
        const struct field *f = &s->fields[i];
        if (is_bytes(f))
            put(out,
                "typedef char sesh_%s_%s_is_behind_its_length[\n"
                "    offsetof(struct sesh_%s, %s) == offsetof(struct sesh_%s, %s_length) + 2 ? 1 : -1];\n",
                s->tag, f->member, s->tag, f->member, s->tag, f->member);
    }
    print_size_checks(out, t->list, s);
    print_each_check(out, s);
    print_mask_check(out, s);
}

/* ---- types -------------------------------------------------------------- */

/* The bits of the fields that have this flag. */
static char *bits_of(const struct structure *s, unsigned flag)
{
    unsigned long low = 0, high = 0;
    unsigned i;
    for (i = 0; i < s->count; i++) {
        if ((s->fields[i].flags & flag) == 0) continue;
        if (i < 32) low |= 1ul << i;
        else high |= 1ul << (i - 32);
    }
    if (high != 0) return text_of("0x%lX%08lXu", high, low);
    return low == 0 ? text_of("0") : text_of("0x%lXu", low);
}

static bool has_secrets(const struct list *list)
{
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        for (k = 0; k < list->structs[i]->count; k++) {
            if (list->structs[i]->fields[k].flags & SECRET) return true;
        }
    }
    return false;
}

static void print_type(struct text *out, const struct tables *t, const struct structure *s)
{
    const char *name = t->list->name;
    bool one_literal = end_of_literal(&t->pool, 0) == t->pool.count;
    unsigned bare = s->bare == NULL ? 0 : (unsigned)(find_field(s, s->bare) - s->fields) + 1;
    put(out, "const SESH_ROM struct sesh_type sesh_%s_type = {\n    .rows = sesh_%s_rows,\n", s->tag, s->tag);
    if (one_literal) put(out, "    .names = sesh_%s_names,\n", name);
    else put(out, "    .names = (const SESH_ROM char *)&sesh_%s_names,\n", name);
    put(out, "    .types = sesh_%s_types,\n    .kinds = sesh_%s_kinds,\n", name, name);
    put(out, "    .required = %s,\n    .nullable = %s,\n", bits_of(s, REQUIRED), bits_of(s, NULLABLE));
    put(out, "    .size = sizeof(struct sesh_%s),\n    .fields = %u,\n    .rows_count = %u,\n", s->tag, s->count,
        s->count + s->also_count + (s->has_prefix ? 1 : 0));
    put(out, "    .mask = %u,\n", mask_bits(s) / 8);
    if (bare == 0) put(out, "    .bare = 0,\n");
    else put(out, "    .bare = %u, /* %s */\n", bare, s->bare);
    put(out, "    .secrets = %d,\n    .also = %d};\n\n", has_secrets(t->list), has_also(s));
}

static void print_types(struct text *out, const struct tables *t)
{
    size_t i;
    put(out, "static const SESH_ROM struct sesh_type *const SESH_ROM sesh_%s_types[] = {\n", t->list->name);
    for (i = 0; i < t->list->count; i++)
        put(out, "    &sesh_%s_type, /* %lu */\n", t->list->structs[i]->tag, (unsigned long)i);
    put(out, "};\n\n");
    for (i = 0; i < t->list->count; i++)
        print_type(out, t, t->list->structs[i]);
}

static void print_read(struct text *out, const struct structure *s)
{
    put(out,
        "int sesh_%s_read(struct sesh_%s *session, const void *json, size_t length,\n"
        "    const struct sesh_options *options, struct sesh_error *error)\n{\n"
        "    uint8_t work[SESH_%s_WORK];\n"
        "    return sesh_read(&sesh_%s_type, session, work, sizeof work, json, length, options, error);\n}\n",
        s->tag, s->tag, upper(s->tag), s->tag);
}

void print_tables(struct text *out, const struct list *list, const struct style *style)
{
    struct tables t;
    size_t i;
    bool first = true;
    t.list = list;
    t.pool = pool_names(list);
    t.used = used_kinds(list);
    print_origin(out, list, style);
    if (!style->single) put(out, "#include <sesh/kinds.h>\n");
    put(out, style->own ? "#include \"%s.h\"\n\n" : "#include <sesh/%s.h>\n\n", list->name);
    for (i = 0; i < list->names_count; i++)
        print_enum(out, list->names[i], &t.used);
    print_kinds(out, list, &t.used);
    print_pool(out, list, &t.pool);
    for (i = 0; i < list->count; i++)
        print_rows(out, &t, list->structs[i]);
    put(out, "/* ---- types and calls */\n\n");
    print_types(out, &t);
    for (i = 0; i < list->count; i++) {
        if (!list->structs[i]->session) continue;
        put(out, first ? "" : "\n");
        first = false;
        print_read(out, list->structs[i]);
    }
}
