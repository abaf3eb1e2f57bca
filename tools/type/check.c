/* SPDX-License-Identifier: MIT */
/* Checks a list: its structs, JSON names, documentation and sizes. */
#include "check.h"

#include <stdio.h>
#include <string.h>

enum {
    MOST_NAMES = 254,
    MOST_NAME_BYTES = 4000,
    MOST_FIELDS = 64,
    MOST_ROWS = 250,
    MOST_DEPTH = 32,
    MOST_NAME = 254,
    MOST_BITS = 64
};

/* The most bytes of a list's names, and of a struct: offsets have 16 bits, and 65,535 means
   none. */
static const unsigned long most_bytes = 65534;

/* ---- texts -------------------------------------------------------------- */

static void check_name(struct list *list, int line, const struct text *name, const char *what)
{
    if (name->length == 0) mistake(list, line, "%s is empty", what);
    if (name->length > MOST_NAME)
        mistake(list, line, "%s has %lu bytes; it may have 254", what, (unsigned long)name->length);
    if (memchr(name->bytes, '\0', name->length) != NULL) mistake(list, line, "%s contains U+0000", what);
    if (!is_utf8(name->bytes, name->length)) mistake(list, line, "%s is not UTF-8", what);
}

/* Reports what a C or C++ comment must not contain. */
static void check_doc(struct list *list, int line, const struct text *doc)
{
    size_t i;
    if (!is_utf8(doc->bytes, doc->length)) mistake(list, line, "the sentence is not UTF-8");
    if (doc->length > 0 && doc->bytes[doc->length - 1] == '\\')
        mistake(list, line, "the sentence has a backslash at its end, which would join two lines of a comment");
    for (i = 0; i < doc->length; i++) {
        unsigned char c = (unsigned char)doc->bytes[i];
        const char *p = doc->bytes + i;
        if (c < 0x20 || c == 0x7F) {
            mistake(list, line, "the sentence contains a control character, U+%04X", c);
            return;
        }
        if (strncmp(p, "*/", 2) == 0) mistake(list, line, "the sentence contains */, which would end a comment");
        if (strncmp(p, "/*", 2) == 0) mistake(list, line, "the sentence contains /*, which begins a comment");
        if (strncmp(p, "??", 2) == 0 && p[2] != '\0' && strchr("=/'()!<>-", p[2]) != NULL)
            mistake(list, line, "the sentence has ??%c , a trigraph", p[2]);
    }
}

/* ---- names in JSON ------------------------------------------------------- */

/* The line of a field before `before`, or of an ALSO before `limit`, that has this name; 0:
   there is none. */
static int line_of_name(const struct structure *s, const struct text *name, const struct field *before,
                        const struct also *limit)
{
    unsigned i;
    for (i = 0; i < s->count; i++) {
        if (&s->fields[i] < before && same(&s->fields[i].wire, name)) return s->fields[i].line;
    }
    for (i = 0; i < s->also_count; i++) {
        if (&s->also[i] < limit && same(&s->also[i].name, name)) return s->also[i].line;
    }
    return 0;
}

static void check_wires(struct list *list, const struct structure *s)
{
    unsigned i;
    int line;
    struct text shown;
    for (i = 0; i < s->count; i++) {
        const struct field *f = &s->fields[i];
        if (f->broken) continue;
        check_name(list, f->line, &f->wire, text_of("the name in JSON of %s", f->member));
        line = line_of_name(s, &f->wire, f, NULL);
        memset(&shown, 0, sizeof shown);
        put_json(&shown, &f->wire);
        if (line != 0 && f->wire.length > 0)
            mistake(list, f->line, "%s already has a field %s, on line %d", s->tag, shown.bytes, line);
    }
    for (i = 0; i < s->also_count; i++) {
        const struct also *a = &s->also[i];
        check_name(list, a->line, &a->name, "the other name");
        line = line_of_name(s, &a->name, s->fields + s->count, a);
        memset(&shown, 0, sizeof shown);
        put_json(&shown, &a->name);
        if (line != 0 && a->name.length > 0)
            mistake(list, a->line, "%s already has a name %s, on line %d", s->tag, shown.bytes, line);
    }
    if (s->has_prefix) check_name(list, s->prefix_line, &s->prefix, "the prefix");
}

/* Bytes of all names, counting equal names each time: the most that a table may need. */
static unsigned long bytes_of_names(const struct list *list)
{
    unsigned long bytes = 0;
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        for (k = 0; k < s->count; k++)
            bytes += s->fields[k].wire.length + 1;
        for (k = 0; k < s->also_count; k++)
            bytes += s->also[k].name.length + 1;
        bytes += s->has_prefix ? s->prefix.length + 1 : 0;
    }
    return bytes;
}

/* ---- structs ------------------------------------------------------------ */

/* Finds the struct of an object field among the structs above its own. */
static void find_object(struct list *list, size_t place, struct field *f)
{
    const char *tags[256];
    size_t i, count = place < 256 ? place : 256;
    const struct structure *later;
    for (i = 0; i < place; i++) {
        if (is(list->structs[i]->tag, f->object)) f->of = list->structs[i];
    }
    if (f->of != NULL) return;
    later = find_structure(list, f->object);
    for (i = 0; i < count; i++)
        tags[i] = list->structs[i]->tag;
    if (later == list->structs[place]) mistake(list, f->line, "the struct %s cannot hold itself", f->object);
    else if (later != NULL)
        mistake(list, f->line, "the struct %s is listed later, on line %d: a struct comes before those that use it",
                f->object, later->line);
    else mistake(list, f->line, "there is no struct %s%s", f->object, hint_at_nearest(f->object, tags, count));
}

static void check_bare(struct list *list, const struct structure *s)
{
    const struct field *f = s->bare == NULL ? NULL : find_field(s, s->bare);
    if (s->bare == NULL) return;
    if (f == NULL) mistake(list, s->line, "%s has no member %s, which a bare string would stand for", s->tag, s->bare);
    else if ((!is_string(f) && (f->kind != NULL || f->object != NULL)) || f->list || f->each)
        mistake(list, s->line, "a bare string stands for a STR: %s of %s is not one", s->bare, s->tag);
}

/* Finds the list of names of a field. */
static void find_list(struct list *list, struct field *f)
{
    const char *tags[256];
    size_t i, count = list->names_count < 256 ? list->names_count : 256;
    f->names = find_names(list, f->listed);
    if (f->names != NULL && is_set(f) && f->names->count > MOST_BITS)
        mistake(list, f->line, "a SET has room for 64 names; %s has %u", f->listed, f->names->count);
    if (f->names != NULL) return;
    for (i = 0; i < count; i++)
        tags[i] = list->names[i]->tag;
    mistake(list, f->line, "there is no list of names %s%s", f->listed, hint_at_nearest(f->listed, tags, count));
}

/* Bytes of one value; for a sized kind, of each of its n elements. */
static unsigned long bytes_of(const struct field *f)
{
    if (f->of != NULL) return f->of->size;
    if (is_set(f) && f->names != NULL) return set_bytes(f->names);
    return f->kind != NULL ? f->kind->bytes : 0;
}

/* The size of a struct whose alignment is known. int64_t is aligned to 8, the largest alignment. */
static unsigned long size_of(const struct structure *s)
{
    unsigned long size = mask_bits(s) / 8 * (has_also(s) ? 4 : 3);
    unsigned i;
    for (i = 0; i < s->count; i++) {
        const struct field *f = &s->fields[i];
        unsigned long one = bytes_of(f);
        unsigned long align = f->of != NULL ? f->of->align : one;
        if (is_sized(f)) one *= f->size;
        if (f->list || is_bytes(f)) size = (size + 1) / 2 * 2 + 2;
        if (f->each) size = (size + 3) / 4 * 4 + 5;
        if (align > 1) size = (size + align - 1) / align * align;
        size += one * f->elements;
        if (size > 0x40000000) size = 0x40000000;
    }
    return (size + s->align - 1) / s->align * s->align;
}

/* The alignment of the struct's widest member. */
static unsigned long align_of(const struct structure *s)
{
    unsigned long widest = mask_bits(s) / 8;
    unsigned i;
    for (i = 0; i < s->count; i++) {
        const struct field *f = &s->fields[i];
        unsigned long align = f->of != NULL ? f->of->align : bytes_of(f);
        if ((f->list || is_bytes(f)) && widest < 2) widest = 2;
        if (f->each && widest < 4) widest = 4;
        if (align > widest) widest = align;
    }
    return widest;
}

static void measure(struct list *list, struct structure *s)
{
    unsigned i;
    s->depth = 1;
    for (i = 0; i < s->count; i++) {
        const struct structure *of = s->fields[i].of;
        if (of != NULL && of->depth + 1 > s->depth) s->depth = of->depth + 1;
    }
    s->align = align_of(s);
    s->size = size_of(s);
    if (s->depth == MOST_DEPTH + 1)
        mistake(list, s->line, "%s nests structs %d deep; 32 is the most", s->tag, s->depth);
    if (s->size > most_bytes)
        mistake(list, s->line, "struct sesh_%s takes %s bytes at its default capacities; it may take 65,534", s->tag,
                with_commas(s->size));
}

static void check_struct(struct list *list, size_t place)
{
    struct structure *s = list->structs[place];
    unsigned i, rows = 2 * s->count + s->also_count;
    check_doc(list, s->line, &s->doc);
    check_wires(list, s);
    for (i = 0; i < s->count; i++) {
        check_doc(list, s->fields[i].line, &s->fields[i].doc);
        if (s->fields[i].object != NULL) find_object(list, place, &s->fields[i]);
        if (s->fields[i].listed != NULL) find_list(list, &s->fields[i]);
    }
    check_bare(list, s);
    if (s->count == 0) mistake(list, s->line, "%s %s has no rows", s->session ? "the session" : "the struct", s->tag);
    if (s->count > MOST_FIELDS)
        mistake(list, s->fields[MOST_FIELDS].line, "%s has %u fields; it may have 64", s->tag, s->count);
    else if (rows > MOST_ROWS)
        mistake(list, s->line, "%s has %u fields and %u other names: twice the fields and the names may be 250", s->tag,
                s->count, s->also_count);
    measure(list, s);
}

/* ---- lists of names ------------------------------------------------------ */

static bool same_letters(const struct text *a, const struct text *b)
{
    return a->length == b->length && is(upper(a->bytes), upper(b->bytes));
}

static bool has_control_character(const struct text *text)
{
    size_t i;
    for (i = 0; i < text->length; i++) {
        if ((unsigned char)text->bytes[i] < 0x20) return true;
    }
    return false;
}

static void check_wire(struct list *list, const struct names *n, const struct name *name)
{
    const struct name *other;
    check_name(list, name->line, &name->wire, text_of("the name in JSON of %s", name->id));
    if (strpbrk(name->wire.bytes, "\"\\") != NULL)
        mistake(list, name->line, "the name in JSON of %s contains a quotation mark or a backslash", name->id);
    if (is_used_in_set(list, n) && has_control_character(&name->wire))
        mistake(list, name->line, "the name in JSON of %s contains a control character, which a SET does not allow",
                name->id);
    for (other = n->all; other < name; other++) {
        struct text shown = {NULL, 0, 0};
        bool equal = n->any_case ? same_letters(&other->wire, &name->wire) : same(&other->wire, &name->wire);
        put_json(&shown, &name->wire);
        if (equal && name->wire.length > 0)
            mistake(list, name->line, "%s already has a name %s, on line %d", n->tag, shown.bytes, other->line);
    }
}

static void check_list_of_names(struct list *list, const struct names *n)
{
    unsigned long bytes = 0;
    unsigned i;
    check_doc(list, n->line, &n->doc);
    for (i = 0; i < n->count; i++) {
        if (n->all[i].broken) continue;
        check_doc(list, n->all[i].line, &n->all[i].doc);
        check_wire(list, n, &n->all[i]);
    }
    for (i = 0; i < n->count; i++)
        bytes += n->all[i].wire.length + 1;
    if (n->count == 0 && n->tag[0] != '\0') mistake(list, n->line, "the list %s has no names", n->tag);
    else if (bytes > MOST_NAME_BYTES)
        mistake(list, n->line, "the names of %s take %s bytes; they may take 4,000", n->tag, with_commas(bytes));
    if (n->count > MOST_NAMES)
        mistake(list, n->all[MOST_NAMES].line, "%s has %u names; it may have 254", n->tag, n->count);
}

void check_list(struct list *list, struct claims *claims, bool cpp, bool own)
{
    bool session = false;
    size_t i;
    for (i = 0; i < list->count; i++) {
        check_struct(list, i);
        session = session || list->structs[i]->session;
    }
    for (i = 0; i < list->names_count; i++)
        check_list_of_names(list, list->names[i]);
    if (!session && list->mistakes_count == 0) mistake(list, 1, "the file has no SESSION");
    if (list->count > 255) mistake(list, 1, "the file has %lu structs; it may have 255", (unsigned long)list->count);
    if (bytes_of_names(list) > most_bytes)
        mistake(list, 1, "the names of the file take %s bytes; they may take 65,534",
                with_commas(bytes_of_names(list)));
    check_names(list, claims, cpp, own);
}
