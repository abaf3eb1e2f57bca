/* SPDX-License-Identifier: MIT */
/* Avoids names that the generator of types refuses (tools/type/check_names.c): keywords, the
   names of the masks, and names that the list, the library or the C++ header already uses. */
#include "infer_names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../type/words.h"
#include "text.h"
#include "infer_words.h"
#include "members.h"

/* ---- words that are taken -------------------------------------------------------- */

static const char keywords[] = WORDS_OF_C99 WORDS_OF_C11 WORDS_OF_C23 WORDS_OF_CPP WORDS_OF_COMPILERS;

/* After sesh_ or SESH_, names in the library's headers are one of these words or begin with one:
   sesh_token, SESH_TOKEN_STRING. */
static const char library_words[] =
    " also answer ask assert begin config curl digits e each element elements end error feed fields has header "
    "int is jwt key kind kinds level link list max most must nullable object offset ok options part path place "
    "plain port prefix psa read reader required rom row scan secret sesh set sink spelling stack status stop "
    "stopped stream time token trace type uint value version way where wipe work write ";

static bool has_struct(const char *tag)
{
    size_t i;
    for (i = 0; i < all_members_n; i++) {
        if (strcmp(all_members[i].tag, tag) == 0) return true;
    }
    return false;
}

bool names_may_be_list(const char *name, const char **why)
{
    size_t length = strlen(name);
    *why = NULL;
    if (length == 0 || length > WORDS_LENGTH || *name < 'a' || *name > 'z' ||
        name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] != '\0')
        *why = text_of("a list's name is a C identifier in lower case, of up to %d characters", WORDS_LENGTH);
    else if (is_among(name, keywords)) *why = "that is a keyword of C or C++";
    else if (is_among(name, library_words) || is_among(name, WORDS_OF_SESH_HPP) || has_struct(name))
        *why = text_of("the library has names such as sesh_%s already; my_%s is free", name, name);
    return *why == NULL;
}

char *names_of_file(const char *file)
{
    const char *name = strrchr(file, '/'), *why;
    char *words;
    if (strcmp(file, "-") == 0) return text_of("my_session");
    name = name != NULL ? name + 1 : file;
    words = words_of(name, strcspn(name, "."));
    return names_may_be_list(words, &why) ? words : text_of("my_%.*s", WORDS_LENGTH - 3, words);
}

/* ---- claims ------------------------------------------------------------------------ */

enum { BUCKETS = 4096 };

/* Names that are taken anywhere in the list, hashed by their bytes. */
struct claims {
    struct claimed {
        const char *name;
        struct claimed *next;
    } * bucket[BUCKETS];
};

static struct claimed **bucket_of(struct claims *claims, const char *name)
{
    unsigned sum = 0;
    for (; *name != '\0'; name++)
        sum = (31 * sum + (unsigned char)*name) % BUCKETS;
    return &claims->bucket[sum];
}

static bool is_claimed(struct claims *claims, const char *name)
{
    const struct claimed *c = *bucket_of(claims, name);
    while (c != NULL && strcmp(c->name, name) != 0)
        c = c->next;
    return c != NULL;
}

static void claim(struct claims *claims, const char *name)
{
    struct claimed **bucket = bucket_of(claims, name);
    struct claimed *c = (struct claimed *)keep(sizeof *c);
    c->name = name;
    c->next = *bucket;
    *bucket = c;
}

/* The enumerator of a field's number; the macros of its capacities begin with it. */
static char *number_of(const char *tag, const char *member)
{
    return text_of("SESH_%s_%s", upper(tag), upper(member));
}

static bool has_capacity(const struct plan_field *f)
{
    return f->kind == PLAN_STR || f->kind == PLAN_BYTES;
}

static bool has_most(const struct plan_field *f)
{
    return f->list && !f->each;
}

static bool field_is_free(struct claims *claims, const char *tag, const char *member, bool string, bool list)
{
    const char *number = number_of(tag, member);
    return !is_claimed(claims, number) && !(string && is_claimed(claims, text_of("%s_CAP", number))) &&
           !(list && is_claimed(claims, text_of("%s_MAX", number)));
}

static void claim_field(struct claims *claims, const char *tag, const char *member, bool string, bool list)
{
    const char *number = number_of(tag, member);
    claim(claims, number);
    if (string) claim(claims, text_of("%s_CAP", number));
    if (list) claim(claims, text_of("%s_MAX", number));
}

/* Names that the list's files and the library's lists define. There is one SESH_LIST_LINK_n for
   each capacity; a list of strings has two. */
static void claim_files(struct claims *claims, const struct plan *plan)
{
    static const char *const macros[] = {"H", "HPP", "LINK"};
    size_t i, k, capacities = 0;
    for (i = 0; i < 3; i++)
        claim(claims, number_of(plan->name, macros[i]));
    for (i = 0; i < plan->count; i++)
        capacities += 2 * plan->all[i]->count;
    for (i = 1; i <= capacities; i++)
        claim(claims, text_of("%s_%lu", number_of(plan->name, "LINK"), (unsigned long)i));
    for (i = 0; i < all_members_n; i++) {
        const struct members *m = &all_members[i];
        for (k = 0; k < m->type->fields; k++)
            claim_field(claims, m->tag, m->names[k], true, true);
    }
}

/* ---- tags --------------------------------------------------------------------------- */

/* Endings of the functions, tables and checks that are named after a tag. */
static const char *const of_tag[] = {"",       "_field", "_type", "_rows",    "_is_too_large", "_kinds",
                                     "_names", "_types", "_read", "_longest", "_enum"};

static bool tag_is_free(struct claims *claims, const char *tag)
{
    size_t i;
    for (i = 0; i < sizeof of_tag / sizeof *of_tag; i++) {
        if (is_claimed(claims, text_of("sesh_%s%s", tag, of_tag[i]))) return false;
    }
    return !is_claimed(claims, number_of(tag, "FIELDS")) && !is_claimed(claims, number_of(tag, "WORK"));
}

static void claim_tag(struct claims *claims, const char *tag)
{
    size_t i;
    for (i = 0; i < sizeof of_tag / sizeof *of_tag; i++)
        claim(claims, text_of("sesh_%s%s", tag, of_tag[i]));
    claim(claims, number_of(tag, "FIELDS"));
    claim(claims, number_of(tag, "WORK"));
}

/* Are the names free that the struct's fields would have without a change? */
static bool fields_are_free(struct claims *claims, const struct plan_struct *s, const char *tag)
{
    size_t i;
    for (i = 0; i < s->count; i++) {
        const struct plan_field *f = &s->fields[i];
        const char *member = f->member != NULL ? f->member : words_of(f->wire.text, f->wire.length);
        if (!field_is_free(claims, tag, member, has_capacity(f), has_most(f))) return false;
    }
    return true;
}

/* A tag is LIST_WORDS. If that is taken, it is LIST_HOLDER_WORDS or LIST_WORDS_object, with a
   number if that is taken too. */
static void choose_tag(struct claims *claims, const struct plan *plan, struct plan_struct *s)
{
    const char *plain = text_of("%s_%s", plan->name, s->words), *tag = s->tag;
    unsigned number = 2;
    bool any = s == plan->root; /* root is the first to choose: other structs avoid its names */
    if (tag == NULL) tag = any ? plan->name : plain;
    if (tag == plain && !(tag_is_free(claims, tag) && fields_are_free(claims, s, tag)))
        tag = s->holder != NULL ? text_of("%s_%s_%s", plan->name, s->holder, s->words) : text_of("%s_object", plain);
    s->tag = tag;
    for (; !tag_is_free(claims, s->tag) || !(any || fields_are_free(claims, s, s->tag)); number++) {
        s->tag = text_of("%s_%u", tag, number);
        any = any || number > 9;
    }
    claim_tag(claims, s->tag);
}

/* ---- members -------------------------------------------------------------------------- */

/* Does a field called `name` also add a member called `other`? */
static bool brings(const struct plan_field *f, const char *name, const char *other)
{
    return (f->list && strcmp(text_of("%s_count", name), other) == 0) ||
           (f->each && strcmp(text_of("%s_kept", name), other) == 0) ||
           (f->kind == PLAN_BYTES && strcmp(text_of("%s_length", name), other) == 0);
}

static bool member_is_free(const struct plan_struct *s, const struct plan_field *f, const char *member)
{
    size_t i;
    if (is_among(member, keywords) || is_among(member, " has null clipped also raw_ ") || strcmp(member, s->tag) == 0)
        return false;
    for (i = 0; i < s->count; i++) {
        const struct plan_field *other = &s->fields[i];
        if (other == f || other->member == NULL) continue;
        if (strcmp(other->member, member) == 0) return false;
        if (brings(other, other->member, member) || brings(f, member, other->member)) return false;
    }
    return true;
}

/* Replacements for words that are taken: class_value, then class_2 and so on; number 0 is the
   words themselves. */
static const char *variant_of(const char *words, unsigned number)
{
    return number == 0 ? words : number == 1 ? text_of("%s_value", words) : text_of("%s_%u", words, number);
}

static void choose_member(struct claims *claims, const struct plan_struct *s, struct plan_field *f)
{
    const char *words = f->member != NULL ? f->member : words_of(f->wire.text, f->wire.length), *member = words;
    unsigned number = 0;
    f->member = NULL;
    while (!member_is_free(s, f, member) || !field_is_free(claims, s->tag, member, has_capacity(f), has_most(f)))
        member = variant_of(words, ++number);
    f->member = member;
    claim_field(claims, s->tag, member, has_capacity(f), has_most(f));
}

/* ---- lists of names ---------------------------------------------------------------------- */

static bool names_are_free(struct claims *claims, const char *tag)
{
    return tag_is_free(claims, tag) && !is_claimed(claims, number_of(tag, "unknown")) &&
           !is_claimed(claims, number_of(tag, "names"));
}

/* The macro for a name of a SET. */
static char *bit_of(const char *tag, const char *id)
{
    return text_of("%s_BIT", number_of(tag, id));
}

static bool id_is_free(struct claims *claims, const char *tag, const char *id)
{
    return !is_among(id, keywords) && !is_claimed(claims, number_of(tag, id)) && !is_claimed(claims, bit_of(tag, id));
}

/* Chooses a tag, LIST_WORDS, for the list of names, and an id for each name. */
static void choose_names(struct claims *claims, const struct plan *plan, struct plan_names *names)
{
    const char *tag = text_of("%s_%s", plan->name, names->words);
    unsigned number = 2;
    size_t i;
    names->tag = tag;
    while (!names_are_free(claims, names->tag))
        names->tag = text_of("%s_%u", tag, number++);
    claim_tag(claims, names->tag);
    claim(claims, number_of(names->tag, "unknown"));
    claim(claims, number_of(names->tag, "names"));
    names->ids = (const char **)keep(names->count * sizeof *names->ids);
    for (i = 0; i < names->count; i++) {
        const char *words =
            names->known != NULL ? names->known[i] : words_of(names->wire[i].text, names->wire[i].length);
        names->ids[i] = words;
        for (number = 0; !id_is_free(claims, names->tag, names->ids[i]);)
            names->ids[i] = variant_of(words, ++number);
        claim(claims, number_of(names->tag, names->ids[i]));
        claim(claims, bit_of(names->tag, names->ids[i]));
    }
}

void names_choose(struct plan *plan)
{
    struct claims *claims = (struct claims *)keep(sizeof *claims);
    size_t i, k;
    claim_files(claims, plan);
    /* The session chooses first, because its names are the most visible. */
    for (i = 0; i < plan->count; i++) {
        struct plan_struct *s = plan->all[(i + plan->count - 1) % plan->count];
        choose_tag(claims, plan, s);
        for (k = 0; k < s->count; k++)
            choose_member(claims, s, &s->fields[k]);
    }
    for (i = 0; i < plan->names_count; i++)
        choose_names(claims, plan, plan->names[i]);
}
