/* SPDX-License-Identifier: MIT */
/* Refuses names that a list must not have: keywords, names that the generated files use
   themselves, and names that the library or another row already defines. */
#include "check_names.h"

#include <stdlib.h>
#include <string.h>

#include "words.h"

/* ---- words that languages reserve --------------------------------------- */

struct words {
    const char *language;
    const char *words; /* with a space before and after each word */
};

static const struct words languages[] = {
    {"a keyword of C99", WORDS_OF_C99},
    {"a keyword of C11", WORDS_OF_C11},
    {"a keyword of C23", WORDS_OF_C23},
    {"a keyword of C++", WORDS_OF_CPP},
    {"a macro of many C compilers", WORDS_OF_COMPILERS},
};

/* Why a language reserves the word, or NULL. */
static const char *language_of(const char *word)
{
    size_t i;
    for (i = 0; i < sizeof languages / sizeof languages[0]; i++) {
        if (is_among(word, languages[i].words)) return languages[i].language;
    }
    return NULL;
}

/* Does the name end like the macros of limits.h and stdint.h? */
static bool is_limit(const char *name)
{
    size_t length = strlen(name);
    return is(upper(name), name) && length > 4 && (is(name + length - 4, "_MAX") || is(name + length - 4, "_MIN"));
}

/* ---- names of the library ----------------------------------------------- */

struct library_name {
    const char *name, *header;
    const char *list; /* "": written by hand; otherwise the list that defines it */
};

static const struct library_name library[] = {
#include "names.def"
};

static const struct library_name *find_library_name(const char *name, bool own)
{
    size_t i;
    for (i = 0; i < sizeof library / sizeof library[0]; i++) {
        if (is(library[i].name, name) && (own || library[i].list[0] == '\0')) return &library[i];
    }
    return NULL;
}

/* ---- claims ------------------------------------------------------------- */

/* Claims a name. If it is taken, records a mistake and returns false. */
static bool claim(struct claims *claims, int line, char *name, const char *what)
{
    const struct library_name *taken = find_library_name(name, claims->own);
    struct claim *c;
    size_t i;
    if (taken != NULL) {
        mistake(claims->list, line, "%s, which would be %s, is a name of %s already: choose another one", name, what,
                taken->header);
        return false;
    }
    for (i = 0; i < claims->count; i++) {
        c = &claims->all[i];
        if (!is(c->name, name)) continue;
        mistake(claims->list, line, "%s would be %s and, %s %d, %s: rename one of them", name, what,
                c->list == claims->list ? "on line" : text_of("in %s, line", c->list->path), c->line, c->what);
        return false;
    }
    claims->all = (struct claim *)grow(claims->all, claims->count, sizeof *claims->all);
    c = &claims->all[claims->count++];
    c->name = name;
    c->what = what;
    c->list = claims->list;
    c->line = line;
    return true;
}

static void claim_list(struct claims *claims, const struct list *list)
{
    const char *name = upper(list->name);
    static const char *const tables[] = {"kinds", "names", "types"};
    size_t i, capacities = capacities_of(list).count;
    if (!claim(claims, 1, text_of("SESH_%s_H", name), "the include guard of a file with this name")) return;
    claim(claims, 1, text_of("SESH_%s_HPP", name), "the include guard of a file with this name");
    claim(claims, 1, text_of("SESH_%s_LINK", name), "a macro of a file with this name");
    for (i = 1; i <= capacities; i++)
        claim(claims, 1, text_of("SESH_%s_LINK_%lu", name, (unsigned long)i), "a macro of a file with this name");
    for (i = 0; i < 3; i++)
        claim(claims, 1, text_of("sesh_%s_%s", list->name, tables[i]), "a table of a file with this name");
}

static void claim_struct(struct claims *claims, const struct structure *s)
{
    const char *tag = s->tag, *in_capitals = upper(s->tag);
    /* One clash is reported for each struct, because the same change fixes the others. */
    bool good = claim(claims, s->line, text_of("sesh_%s", tag), text_of("the struct of %s", tag)) &&
                claim(claims, s->line, text_of("sesh_%s_field", tag), text_of("the enum of %s", tag)) &&
                claim(claims, s->line, text_of("sesh_%s_type", tag), text_of("the type of %s", tag)) &&
                claim(claims, s->line, text_of("sesh_%s_rows", tag), text_of("the rows of %s", tag)) &&
                claim(claims, s->line, text_of("sesh_%s_is_too_large", tag), text_of("a check of %s", tag)) &&
                claim(claims, s->line, text_of("sesh_masks_%s", tag), text_of("a check of %s", tag)) &&
                claim(claims, s->line, text_of("SESH_%s_FIELDS", in_capitals), text_of("how many fields %s has", tag));
    if (!good || !s->session) return;
    (void)(claim(claims, s->line, text_of("sesh_%s_read", tag), text_of("the call that reads %s", tag)) &&
           claim(claims, s->line, text_of("sesh_%s_longest", tag), text_of("a union of %s", tag)) &&
           claim(claims, s->line, text_of("SESH_%s_WORK", in_capitals), text_of("the bytes of work of %s", tag)));
}

static void claim_fields(struct claims *claims, const struct structure *s)
{
    const char *tag = upper(s->tag);
    unsigned i;
    for (i = 0; i < s->count; i++) {
        const struct field *f = &s->fields[i];
        const char *member = upper(f->member);
        if (f->member[0] == '\0' || find_field(s, f->member) != f) continue;
        if (!claim(claims, f->line, text_of("SESH_%s_%s", tag, member),
                   text_of("the number of `%s` in %s", f->member, s->tag)))
            continue;
        if (is_sized(f))
            claim(claims, f->line, text_of("SESH_%s_%s_CAP", tag, member),
                  text_of("the capacity of `%s` in %s", f->member, s->tag));
        if (f->list)
            claim(claims, f->line, text_of("SESH_%s_%s_MAX", tag, member),
                  text_of("the capacity of `%s` in %s", f->member, s->tag));
    }
}

/* The first name with this id. */
static const struct name *find_name(const struct names *n, const char *id)
{
    const struct name *name = n->all;
    while (!is(name->id, id))
        name++;
    return name;
}

static void claim_names(struct claims *claims, const struct names *n)
{
    const char *tag = n->tag, *in_capitals = upper(n->tag);
    unsigned i;
    bool good =
        claim(claims, n->line, text_of("sesh_%s", tag), text_of("the enum of %s", tag)) &&
        claim(claims, n->line, text_of("sesh_%s_names", tag), text_of("the names of %s", tag)) &&
        claim(claims, n->line, text_of("sesh_%s_enum", tag), text_of("the kind of %s", tag)) &&
        claim(claims, n->line, text_of("sesh_%s_set", tag), text_of("the kind of %s", tag)) &&
        claim(claims, n->line, text_of("SESH_%s_UNKNOWN", in_capitals), text_of("the number of no name of %s", tag)) &&
        claim(claims, n->line, text_of("SESH_%s_NAMES", in_capitals), text_of("how many names %s has", tag));
    for (i = 0; good && i < n->count; i++) {
        const struct name *name = &n->all[i];
        if (name->id[0] == '\0' || find_name(n, name->id) != name) continue;
        claim(claims, name->line, text_of("SESH_%s_%s", in_capitals, upper(name->id)),
              text_of("the number of the name `%s` in %s", name->id, tag));
        if (is_used_in_set(claims->list, n))
            claim(claims, name->line, text_of("SESH_%s_%s_BIT", in_capitals, upper(name->id)),
                  text_of("the bit of the name `%s` in %s", name->id, tag));
    }
}

/* ---- names of one struct ------------------------------------------------ */

static void check_tag(struct list *list, int line, const char *tag, bool cpp)
{
    const char *language = language_of(tag);
    if (tag[0] == '_') mistake(list, line, "the tag %s begins with an underscore", tag);
    if (language != NULL) mistake(list, line, "the tag %s is %s", tag, language);
    if (cpp && is_among(tag, WORDS_OF_SESH_HPP)) mistake(list, line, "sesh.hpp has a %s already", tag);
}

static void check_member(struct list *list, const struct structure *s, const struct field *f, bool cpp)
{
    const char *language = language_of(f->member);
    unsigned i;
    if (f->member[0] == '\0') return;
    if (f->member[0] == '_') mistake(list, f->line, "the member %s begins with an underscore", f->member);
    if (language != NULL) mistake(list, f->line, "the member %s is %s", f->member, language);
    if (strncmp(f->member, "SESH_", 5) == 0)
        mistake(list, f->line, "the member %s begins with SESH_, as macros of the library do", f->member);
    else if (is_limit(f->member))
        mistake(list, f->line, "the member %s ends as macros of limits.h and stdint.h do", f->member);
    if (is_among(f->member, " has null clipped also "))
        mistake(list, f->line, "the member `%s` has the name of a mask, which are `has`, `null`, `clipped` and `also`",
                f->member);
    if (cpp && is(f->member, s->tag))
        mistake(list, f->line, "in C++ a member cannot have its struct's name, %s", f->member);
    if (cpp && is(f->member, "raw_")) mistake(list, f->line, "in C++ every view has a member raw_");
    for (i = 0; i < s->count; i++) {
        const struct field *other = &s->fields[i];
        if (other < f && is(other->member, f->member))
            mistake(list, f->line, "%s already has a member %s, on line %d", s->tag, f->member, other->line);
        if (is_bytes(other) && is(f->member, text_of("%s_length", other->member)))
            mistake(list, f->line, "the member %s has the name of the length of the bytes %s", f->member,
                    other->member);
        if ((other->list || other->each) && is(f->member, text_of("%s_count", other->member)))
            mistake(list, f->line, "the member %s has the name of the count of the %s %s", f->member,
                    other->each ? "EACH" : "list", other->member);
        if (other->each && is(f->member, text_of("%s_kept", other->member)))
            mistake(list, f->line, "the member %s has a name that the EACH %s needs", f->member, other->member);
    }
}

/* In C++, an id is an enumerator with just that name. */
static void check_ids(struct list *list, const struct names *n)
{
    unsigned i;
    for (i = 0; i < n->count; i++) {
        const struct name *name = &n->all[i];
        const struct name *first = find_name(n, name->id);
        const char *language = language_of(name->id);
        if (name->id[0] == '\0') continue;
        if (name->id[0] == '_') mistake(list, name->line, "the name %s begins with an underscore", name->id);
        if (language != NULL) mistake(list, name->line, "the name %s is %s", name->id, language);
        if (first != name)
            mistake(list, name->line, "%s already has a name %s, on line %d", n->tag, name->id, first->line);
    }
}

static void check_enum(struct list *list, struct claims *claims, struct names *n, bool cpp)
{
    const struct structure *s = find_structure(list, n->tag);
    const struct names *first = find_names(list, n->tag);
    if (n->tag[0] == '\0') return;
    check_tag(list, n->line, n->tag, cpp);
    check_ids(list, n);
    if (first != n) mistake(list, n->line, "there is already a list of names %s, on line %d", n->tag, first->line);
    else if (s != NULL) mistake(list, n->line, "there is already a struct %s, on line %d", n->tag, s->line);
    else claim_names(claims, n);
}

void check_names(struct list *list, struct claims *claims, bool cpp, bool own)
{
    size_t i;
    unsigned k;
    claims->list = list;
    claims->own = own;
    claim_list(claims, list);
    for (i = 0; i < list->count; i++) {
        struct structure *s = list->structs[i];
        struct structure *first = find_structure(list, s->tag);
        if (s->tag[0] == '\0') continue;
        check_tag(list, s->line, s->tag, cpp);
        for (k = 0; k < s->count; k++)
            check_member(list, s, &s->fields[k], cpp);
        if (first != s) {
            mistake(list, s->line, "there is already a struct %s, on line %d", s->tag, first->line);
            continue;
        }
        claim_struct(claims, s);
        claim_fields(claims, s);
    }
    for (i = 0; i < list->names_count; i++)
        check_enum(list, claims, list->names[i], cpp);
}
