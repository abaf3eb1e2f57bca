/* SPDX-License-Identifier: MIT */
#include "infer_sample.h"

#include <string.h>

#include "text.h"
#include "infer_words.h"

/* The context of a value. */
struct standing {
    const char *words;  /* the words of its name */
    const char *holder; /* the words of the object around it; NULL: it is in the session */
    bool secret;        /* its name hints at a secret */
    bool element;       /* it is an element of an array */
};

/* ---- strings ------------------------------------------------------------------------ */

/* Can the string be a name of an ENUM, and be shown? */
static bool is_plain_name(const struct bytes *text)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:";
    return text->length != 0 && text->length <= 32 && strspn(text->text, plain) == text->length;
}

/* A sentence if there are few different strings among many; otherwise NULL. */
static const char *propose_enum(const struct facts *facts, bool element)
{
    const char *names = "";
    size_t i;
    if (facts->strings > FACTS_STRINGS || facts->count[SEEN_STRING] < 8 ||
        facts->count[SEEN_STRING] < 3 * facts->strings)
        return NULL;
    for (i = 0; i < facts->strings; i++) {
        if (!is_plain_name(&facts->string[i])) return NULL;
        names = text_of("%s%s\"%s\"", names, i != 0 ? ", " : "", facts->string[i].text);
    }
    return text_of("%s? %lu values are all of %s.", element ? "A SET" : "An ENUM", facts->count[SEEN_STRING], names);
}

/* Shorter strings may as well be names, numbers or dates. */
enum { LEAST_BASE64 = 24, MOST_BYTES = 8192, MANY_BYTES = 1024, MANY_ELEMENTS = 32 };

/* Do the strings look like keys and the like in base64? Hexadecimal digits and words are valid
   base64 too. */
static bool are_bytes(const struct facts *facts)
{
    return facts->base64 && facts->small && facts->capital && facts->digit && facts->longest >= LEAST_BASE64 &&
           facts->bytes <= MOST_BYTES;
}

/* Proposes other kinds that the strings might be. */
static void propose_string(const struct facts *facts, const struct standing *at, struct plan_field *field)
{
    const char *proposal = at->secret ? NULL : propose_enum(facts, at->element);
    if (proposal != NULL) plan_comment(field, proposal);
    if (facts->quoted_numbers && (facts->int64 || facts->uint64))
        plan_comment(field, text_of("The strings hold numbers: %s with QUOTED?", facts->int64 ? "INT" : "UINT"));
    if (facts->quoted_bools) plan_comment(field, "The strings hold true and false: BOOL with QUOTED?");
    if (!at->element && are_bytes(facts))
        plan_comment(field, text_of("Base64 of up to %lu bytes: BYTES?", (unsigned long)facts->bytes));
    if (!at->element && facts->longest >= MANY_BYTES)
        plan_comment(field, "STREAM hands a long string on in parts and stores none of it.");
}

static const char *decide_string(const struct facts *facts, const struct standing *at, struct plan_field *field)
{
    if (facts->unfit != NULL)
        return text_of("U+0000 or half a surrogate pair is in %s, which no STR holds.", tree_place(facts->unfit));
    if (facts->dates) {
        field->kind = PLAN_DATE_TIME;
        field->doc = "A date and time in the samples.";
        return NULL;
    }
    if (!at->element && are_bytes(facts) && words_hint_at_bytes(at->words)) {
        field->kind = PLAN_BYTES;
        field->size = plan_room(facts->bytes);
        field->least_size = (unsigned long)facts->bytes;
        field->secret = at->secret;
        field->doc = text_of("Base64 of up to %s in the samples.", counted(facts->bytes, "byte"));
        return NULL;
    }
    field->kind = PLAN_STR;
    field->size = plan_room(facts->longest);
    field->least_size = facts->longest < 2 ? 2 : (unsigned long)facts->longest + 1;
    field->secret = at->secret;
    if (field->size > PLAN_NUMBER)
        return text_of("a string of %lu bytes; a STR holds 32,766. STREAM hands it on in parts.",
                       (unsigned long)facts->longest);
    field->doc = facts->longest == 0 ? "Empty in the samples, so its capacity is a guess."
                                     : text_of("Up to %s in the samples.", counted(facts->longest, "byte"));
    propose_string(facts, at, field);
    return NULL;
}

/* ---- numbers ------------------------------------------------------------------------- */

static const char *decide_number(const struct facts *facts, const struct standing *at, struct plan_field *field)
{
    bool time = words_hint_at_time(at->words);
    field->doc = text_of("Up to %s in the samples.", counted(facts->digits, "digit"));
    if (facts->beyond != NULL) return text_of("the number in %s fits neither INT nor UINT.", tree_place(facts->beyond));
    if (facts->fraction != NULL && !time)
        return text_of("a number with a fraction in %s. No kind keeps it; TIME drops it and says so.",
                       tree_place(facts->fraction));
    if (time && facts->moments) {
        field->kind = PLAN_TIME;
        field->doc = "A moment in the samples.";
    } else if (facts->fraction != NULL) {
        field->kind = PLAN_TIME;
        plan_comment(field, "There is a fraction, which TIME drops.");
    } else if (facts->int64) {
        field->kind = PLAN_INT;
    } else if (facts->uint64) {
        field->kind = PLAN_UINT;
    } else {
        return text_of("numbers below 0 and above 9,223,372,036,854,775,807, from %s on.",
                       tree_place(facts->first[SEEN_NUMBER]));
    }
    return NULL;
}

/* ---- kinds that do not go together ------------------------------------------------------ */

/* The first kind from `seen` on that occurred; SEEN_KINDS: none. SEEN_NULL is never returned. */
static enum seen next_kind(const struct facts *facts, enum seen seen)
{
    while (seen < SEEN_KINDS && facts->count[seen] == 0)
        seen = (enum seen)(seen + 1);
    return seen;
}

static const char *describe_conflict(const struct facts *facts, enum seen a, enum seen b)
{
    const struct tree *x = facts->first[a], *y = facts->first[b];
    return text_of("%s in %s, but %s in %s.", tree_kind_name(x->kind), tree_place(x), tree_kind_name(y->kind),
                   tree_place(y));
}

/* Are the values numbers, or true and false, and strings that hold such values? */
static bool are_quoted(const struct facts *facts)
{
    bool numbers = facts->count[SEEN_NUMBER] != 0, bools = facts->count[SEEN_BOOL] != 0;
    if (facts->count[SEEN_STRING] == 0 || numbers == bools || next_kind(facts, SEEN_OBJECT) != SEEN_KINDS) return false;
    return numbers ? facts->quoted_numbers : facts->quoted_bools;
}

/* ---- fields ---------------------------------------------------------------------------- */

static struct plan_struct *struct_of(const struct facts *facts, const struct standing *at);

/* Chooses the field that a string fills if it is in the place of the object: 1 + its index; 0:
   there is no suitable STR. */
static size_t choose_bare(struct plan_struct *s, const struct facts *strings)
{
    static const char *const names[] = {"name", "id", "key", "code", "value"};
    size_t i, k, bare = 0;
    for (i = s->count; i != 0;) {
        i--;
        if (s->fields[i].kind == PLAN_STR && !s->fields[i].list) bare = i + 1;
    }
    for (k = sizeof names / sizeof *names; k != 0;) {
        k--;
        for (i = 0; i < s->count; i++) {
            const struct plan_field *f = &s->fields[i];
            if (f->kind == PLAN_STR && !f->list && strcmp(f->wire.text, names[k]) == 0) bare = i + 1;
        }
    }
    if (bare != 0) {
        struct plan_field *f = &s->fields[bare - 1];
        unsigned long room = plan_room(strings->longest);
        if (f->size < room) f->size = room;
        if (f->least_size < strings->longest + 1) f->least_size = (unsigned long)strings->longest + 1;
        if (room > PLAN_NUMBER || strings->unfit != NULL) bare = 0;
    }
    return bare;
}

static const char *decide(const struct facts *facts, const struct standing *at, struct plan_field *field);

/* The elements of an array are objects, or strings in their place. */
static const char *decide_object_or_string(const struct facts *facts, const struct standing *at,
                                           struct plan_field *field)
{
    field->kind = PLAN_OBJECT;
    field->object = struct_of(facts, at);
    field->object->bare = choose_bare(field->object, facts);
    if (field->object->bare == 0) return describe_conflict(facts, SEEN_STRING, SEEN_OBJECT);
    plan_comment(field, text_of("An object in %s, but a string in %s. Does it stand for that member?",
                                tree_place(facts->first[SEEN_OBJECT]), tree_place(facts->first[SEEN_STRING])));
    return NULL;
}

static const char *decide_array(const struct facts *facts, const struct standing *at, struct plan_field *field)
{
    struct standing one = *at;
    const char *why, *of;
    one.words = words_singular(at->words);
    one.element = true;
    why = decide(facts->elements, &one, field);
    if (why != NULL) return why;
    field->list = true;
    field->elements = plan_elements(facts->most);
    field->least_elements = (unsigned long)facts->most;
    if (field->elements > PLAN_NUMBER)
        return text_of("an array of %lu elements; a LIST holds 32,767. EACH shows one at a time.",
                       (unsigned long)facts->most);
    of = field->kind == PLAN_STR ? text_of(" of up to %s", counted(facts->elements->longest, "byte")) : "";
    field->doc = text_of("Up to %s%s in the samples.", counted(facts->most, "element"), of);
    if (facts->most > MANY_ELEMENTS) plan_comment(field, "EACH holds one element at a time and shows each in turn.");
    return NULL;
}

/* The value is an array in some places and a single element in others. */
static const char *decide_one_or_many(const struct facts *facts, const struct standing *at, struct plan_field *field)
{
    field->one_or_many = true;
    return decide_array(facts_of_many(facts), at, field);
}

/* Decides the kind of a field or an element. NULL, or the reason why no list can hold it. */
static const char *decide(const struct facts *facts, const struct standing *at, struct plan_field *field)
{
    enum seen kind = next_kind(facts, SEEN_BOOL), other = next_kind(facts, (enum seen)(kind + 1));
    if (at->element && facts->count[SEEN_NULL] != 0)
        return text_of("the array has a null, in %s, and a LIST cannot hold one.", tree_place(facts->first[SEEN_NULL]));
    if (kind == SEEN_KINDS)
        return at->element ? "the array is always empty, so nothing is known of its elements."
                           : "it is always null, so its kind is not known.";
    if (at->element && kind == SEEN_STRING && other == SEEN_OBJECT && next_kind(facts, SEEN_ARRAY) == SEEN_KINDS)
        return decide_object_or_string(facts, at, field);
    if (!at->element && other < SEEN_KINDS && facts->count[SEEN_ARRAY] != 0)
        return decide_one_or_many(facts, at, field);
    field->quoted = are_quoted(facts);
    if (other < SEEN_KINDS && !field->quoted) return describe_conflict(facts, kind, other);
    switch (kind) {
    case SEEN_BOOL:
        field->kind = PLAN_BOOL;
        field->doc = "True or false.";
        return NULL;
    case SEEN_NUMBER: return decide_number(facts, at, field);
    case SEEN_STRING: return decide_string(facts, at, field);
    case SEEN_OBJECT:
        field->kind = PLAN_OBJECT;
        field->object = struct_of(facts, at);
        field->doc = "An object.";
        return NULL;
    default: break;
    }
    if (at->element) return text_of("an array of arrays in %s; a LIST holds none.", tree_place(facts->first[kind]));
    return decide_array(facts, at, field);
}

/* ---- names that are data -------------------------------------------------------------- */

/* Are all values objects that have at least half of the first one's names? */
static bool are_alike(const struct facts *objects)
{
    const struct facts *a, *b;
    size_t i, k, n, common;
    for (i = 0; i < objects->members_count; i++) {
        a = &objects->members[0].facts;
        b = &objects->members[i].facts;
        common = 0;
        if (next_kind(b, SEEN_BOOL) != SEEN_OBJECT || next_kind(b, SEEN_ARRAY) != SEEN_KINDS) return false;
        for (k = 0; k < a->members_count; k++) {
            for (n = 0; n < b->members_count && !bytes_same(&a->members[k].name, &b->members[n].name);)
                n++;
            common += n < b->members_count;
        }
        if (common == 0 || common < a->members_count / 2) return false;
    }
    return objects->members_count != 0;
}

/* Did a service generate each name, such as "u4d81c" or "17"? Or do several objects have no name
   in common? */
static bool are_made(const struct facts *objects)
{
    bool made = true, once = objects->members_count > 1 && objects->count[SEEN_OBJECT] > 1;
    size_t i;
    for (i = 0; i < objects->members_count; i++) {
        made = made && words_are_made(objects->members[i].name.text);
        once = once && objects->members[i].objects == 1;
    }
    return made || once;
}

/* A question if the names of an object may be keys, as in a map; otherwise NULL. */
static const char *propose_map(const struct facts *objects)
{
    const struct tree *first;
    if (!are_alike(objects) || !are_made(objects)) return NULL;
    first = objects->members[0].facts.first[SEEN_OBJECT];
    return text_of("Do these names differ from reply to reply? A list cannot name them. --at %s makes a list of "
                   "what is there, and options.at says where a reader finds it.",
                   tree_path(first));
}

/* ---- structs ---------------------------------------------------------------------------- */

/* A member that each of several objects has is required; a single object says nothing about
   others. */
static enum plan_presence presence_of(const struct fact_member *member, unsigned long objects)
{
    if (objects < 2 || member->objects < objects) return PLAN_OPTIONAL;
    return member->facts.count[SEEN_NULL] != 0 ? PLAN_NULLABLE : PLAN_REQUIRED;
}

/* Decides which field a member becomes; if none, returns the reason. */
static const char *decide_member(const struct fact_member *member, const struct standing *in, bool session,
                                 struct plan_field *field)
{
    struct standing at;
    memset(&at, 0, sizeof at);
    at.words = words_of(member->name.text, member->name.length);
    at.holder = session ? NULL : in->words;
    at.secret = words_hint_at_secret(in->secret ? text_of("token_%s", at.words) : at.words);
    /* An object called "session" holds more than a secret. */
    if (member->facts.count[SEEN_OBJECT] != 0 && strcmp(at.words, "session") == 0) at.secret = in->secret;
    return decide(&member->facts, &at, field);
}

static struct plan_struct *struct_of(const struct facts *facts, const struct standing *at)
{
    struct plan_struct *s = plan_struct(at->words, at->holder);
    const char *map = propose_map(facts);
    bool session = at->holder == NULL && !at->element && at->words[0] == '\0';
    size_t i;
    for (i = 0; i < facts->members_count; i++) {
        const struct fact_member *member = &facts->members[i];
        struct plan_field *field;
        const char *why;
        if (!plan_can_be_named(s, &member->name)) continue;
        field = plan_field(s, &member->name);
        why = decide_member(member, at, session, field);
        field->presence = presence_of(member, facts->count[SEEN_OBJECT]);
        if (why != NULL) plan_take_out(s, s->count - 1, why);
    }
    if (facts->more != NULL)
        plan_say(&s->left, text_of("There are more names, from %s on, and a struct may have 64 fields. Are they "
                                   "keys that differ from reply to reply? A list cannot name those.",
                                   tree_place(facts->more)));
    else if (map != NULL) plan_say(&s->left, map);
    return s;
}

struct plan_struct *sample_struct(const struct facts *facts)
{
    struct standing session = {"", NULL, false, false};
    return struct_of(facts, &session);
}
