/* SPDX-License-Identifier: MIT */
#include "infer_plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/* ---- making a plan ------------------------------------------------------------ */

struct plan_struct *plan_struct(const char *words, const char *holder)
{
    struct plan_struct *s = (struct plan_struct *)keep(sizeof *s);
    s->words = words;
    s->holder = holder;
    s->prefix.text = "";
    return s;
}

struct plan_names *plan_names(const char *words, bool any_case)
{
    struct plan_names *names = (struct plan_names *)keep(sizeof *names);
    names->words = words;
    names->any_case = any_case;
    return names;
}

void plan_name(struct plan_names *names, const struct bytes *wire)
{
    names->wire = (struct bytes *)keep_more(names->wire, names->count, sizeof *names->wire);
    names->wire[names->count++] = *wire;
}

struct plan_field *plan_field(struct plan_struct *s, const struct bytes *wire)
{
    struct plan_field *field;
    s->fields = (struct plan_field *)keep_more(s->fields, s->count, sizeof *s->fields);
    field = &s->fields[s->count++];
    memset(field, 0, sizeof *field);
    field->wire = *wire;
    field->elements = 1;
    field->doc = "";
    return field;
}

void plan_comment(struct plan_field *field, const char *text)
{
    field->comment = field->comment == NULL ? text : text_of("%s %s", field->comment, text);
}

void plan_say(struct plan_texts *texts, const char *text)
{
    texts->text = (const char **)keep_more((void *)texts->text, texts->count, sizeof *texts->text);
    texts->text[texts->count++] = text;
}

/* The beginning of a sentence that says why a name is not listed; a long name is cut. */
static const char *begin_left_out(const char *name)
{
    char cut[64];
    text_copy(cut, sizeof cut, name);
    return text_of("\"%s\" is left out: ", cut);
}

void plan_leave_out(struct plan_struct *s, const struct bytes *name, const char *why)
{
    plan_say(&s->left, text_of("%s%s", begin_left_out(name->text), why));
}

const char *plan_left_out(const struct plan_struct *s, const char *name)
{
    const char *begin = begin_left_out(name);
    size_t i;
    for (i = 0; i < s->left.count; i++) {
        if (strncmp(s->left.text[i], begin, strlen(begin)) == 0) return s->left.text[i];
    }
    return NULL;
}

bool plan_can_be_named(struct plan_struct *s, const struct bytes *name)
{
    const char *why = NULL;
    if (name->length == 0) why = "a field's name cannot be empty.";
    else if (name->length > PLAN_NAME)
        why = text_of("its name has %lu bytes, and a field's may have 254.", (unsigned long)name->length);
    else if (name->unfit) why = "its name contains U+0000 or half a surrogate pair.";
    if (why != NULL) plan_leave_out(s, name, why);
    return why == NULL;
}

/* The smallest power of two that is at least `least` and at least the number. */
static unsigned long power_of_two(unsigned long least, size_t number)
{
    while (least < number && least <= PLAN_NUMBER)
        least *= 2;
    return least;
}

unsigned long plan_room(size_t bytes)
{
    unsigned long room = power_of_two(16, bytes + (bytes + 1) / 2 + 1);
    return room > PLAN_NUMBER && bytes < PLAN_NUMBER ? PLAN_NUMBER : room;
}

unsigned long plan_elements(size_t count)
{
    unsigned long elements = power_of_two(4, count + (count + 1) / 2);
    return elements > PLAN_NUMBER && count <= PLAN_NUMBER ? PLAN_NUMBER : elements;
}

/* ---- equal structs ------------------------------------------------------------- */

static struct plan_struct *real(struct plan_struct *s)
{
    while (s->as != NULL)
        s = s->as;
    return s;
}

struct plan_field *plan_field_named(struct plan_struct *s, const struct bytes *wire)
{
    size_t i;
    for (i = 0; i < s->count; i++) {
        if (bytes_same(&s->fields[i].wire, wire)) return &s->fields[i];
    }
    return NULL;
}

bool plan_same_names(const struct plan_names *a, const struct plan_names *b)
{
    size_t i;
    if (a->any_case != b->any_case || a->count != b->count) return false;
    if ((a->known != NULL || b->known != NULL) && strcmp(a->words, b->words) != 0) return false;
    for (i = 0; i < a->count; i++) {
        if (!bytes_same(&a->wire[i], &b->wire[i])) return false;
    }
    return true;
}

/* Do they have the same names and kinds? The structs inside them were compared before. */
static bool are_equal(struct plan_struct *a, struct plan_struct *b)
{
    size_t i;
    if (a->count != b->count || a->of != b->of) return false;
    for (i = 0; i < a->count; i++) {
        const struct plan_field *x = &a->fields[i], *y = plan_field_named(b, &x->wire);
        if (y == NULL || x->kind != y->kind || x->list != y->list || x->each != y->each) return false;
        if (x->kind == PLAN_OBJECT && real(x->object) != real(y->object)) return false;
        if (x->names != NULL && !plan_same_names(x->names, y->names)) return false;
    }
    return a->bare == 0 || b->bare == 0 || bytes_same(&a->fields[a->bare - 1].wire, &b->fields[b->bare - 1].wire);
}

static enum plan_presence weaker(enum plan_presence a, enum plan_presence b)
{
    return a > b ? a : b;
}

static void keep_larger(unsigned long *a, unsigned long b)
{
    if (*a < b) *a = b;
}

/* Widens `a` until it also holds what `b` holds. */
static void join(struct plan_struct *a, struct plan_struct *b)
{
    size_t i;
    for (i = 0; i < b->count; i++) {
        const struct plan_field *from = &b->fields[i];
        struct plan_field *to = plan_field_named(a, &from->wire);
        if (from->size > to->size || from->elements > to->elements) to->doc = from->doc;
        to->presence = weaker(to->presence, from->presence);
        to->secret = to->secret || from->secret;
        to->quoted = to->quoted || from->quoted;
        to->one_or_many = to->one_or_many || from->one_or_many;
        keep_larger(&to->size, from->size);
        keep_larger(&to->least_size, from->least_size);
        keep_larger(&to->elements, from->elements);
        keep_larger(&to->least_elements, from->least_elements);
        if (to->comment == NULL) to->comment = from->comment;
        if (a->bare == 0 && b->bare == i + 1) a->bare = (size_t)(to - a->fields) + 1;
    }
    for (i = 0; i < b->left.count; i++)
        plan_say(&a->left, b->left.text[i]);
    b->as = a;
}

/* ---- what no list can hold ------------------------------------------------------- */

void plan_take_out(struct plan_struct *s, size_t place, const char *why)
{
    plan_leave_out(s, &s->fields[place].wire, why);
    memmove(&s->fields[place], &s->fields[place + 1], (s->count - place - 1) * sizeof *s->fields);
    s->count--;
    if (s->bare == place + 1) s->bare = 0;
    else if (s->bare > place) s->bare--;
}

static void prune(struct plan_struct *s, unsigned depth);

/* Removes an object's field if no list can hold it. True: it was removed. */
static bool prune_object(struct plan_struct *s, size_t place, unsigned depth)
{
    struct plan_struct *object = s->fields[place].object;
    char name[64];
    size_t i;
    text_copy(name, sizeof name, s->fields[place].wire.text);
    if (depth == PLAN_NEST) {
        plan_take_out(s, place, "structs may be nested 32 deep.");
        return true;
    }
    prune(object, depth + 1);
    if (object->count != 0) return false;
    plan_take_out(s, place, "it contains nothing that a list can hold.");
    for (i = 0; i < object->left.count; i++) {
        const char *text = object->left.text[i];
        plan_say(&s->left, *text == '"' ? text_of("\"%s/%s", name, text + 1) : text_of("In %s: %s", name, text));
    }
    return true;
}

/* Removes objects with no fields left, and fields beyond 64. `depth` counts the structs around
   this one. */
static void prune(struct plan_struct *s, unsigned depth)
{
    size_t i = 0;
    if (depth <= s->pruned) return;
    s->pruned = depth;
    while (i < s->count) {
        if (s->fields[i].kind != PLAN_OBJECT || !prune_object(s, i, depth)) i++;
    }
    while (s->count > PLAN_FIELDS)
        plan_take_out(s, s->count - 1, "a struct may have 64 fields; those that came first are kept.");
}

/* ---- sizes ------------------------------------------------------------------------ */

/* Bytes of a mask with this many bits. */
static unsigned long mask_width(size_t bits)
{
    return bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8;
}

static unsigned long width_of(const struct plan_field *f)
{
    switch (f->kind) {
    case PLAN_STR:
    case PLAN_BYTES:
    case PLAN_ENUM:
    case PLAN_BOOL: return 1;
    case PLAN_STREAM:
    case PLAN_INT32: return 4;
    case PLAN_OBJECT: return f->object->align;
    case PLAN_SET: return mask_width(f->names->count);
    default: return 8;
    }
}

static unsigned long bytes_of(const struct plan_field *f)
{
    bool sized = f->kind == PLAN_STR || f->kind == PLAN_BYTES;
    unsigned long one = sized ? f->size : f->kind == PLAN_OBJECT ? f->object->size : width_of(f);
    return one * (f->list && !f->each ? f->elements : 1);
}

static unsigned long aligned(unsigned long size, unsigned long align)
{
    return (size + align - 1) / align * align;
}

/* Adds a field, its count and an EACH's flag to the struct's size. */
static void measure_field(struct plan_struct *s, const struct plan_field *f)
{
    unsigned long width = width_of(f), count = f->each ? 4 : f->list || f->kind == PLAN_BYTES ? 2 : 0;
    if (count != 0) s->size = aligned(s->size, count) + count + f->each;
    if (count > s->align) s->align = count;
    if (width > s->align) s->align = width;
    s->size = aligned(s->size, width) + bytes_of(f);
    if (s->size > 0x40000000) s->size = 0x40000000;
    if (f->kind == PLAN_OBJECT && f->object->depth >= s->depth) s->depth = f->object->depth + 1;
}

/* Measures as tools/type/check.c does: int64_t is aligned to 8, the largest alignment. */
static void measure(struct plan_struct *s)
{
    unsigned long mask = mask_width(s->count);
    bool also = s->prefix.length != 0;
    size_t i;
    for (i = 0; i < s->count; i++)
        also = also || s->fields[i].also_count != 0;
    s->align = mask;
    s->size = mask * (also ? 4 : 3);
    s->depth = 1;
    for (i = 0; i < s->count; i++)
        measure_field(s, &s->fields[i]);
    s->size = aligned(s->size, s->align);
}

static void measure_all(struct plan *plan)
{
    size_t i;
    for (i = 0; i < plan->count; i++)
        measure(plan->all[i]);
}

/* Removes the room to grow from a field and from everything in it. */
static void make_tight(struct plan_field *f)
{
    size_t i;
    if (f->tight) return;
    f->tight = true;
    if (f->least_size != 0) f->size = f->least_size;
    if (f->list && f->least_elements != 0) f->elements = f->least_elements;
    for (i = 0; f->kind == PLAN_OBJECT && i < f->object->count; i++)
        make_tight(&f->object->fields[i]);
}

/* In the first struct that is too large, makes the largest field tight, or removes it if it
   already is. False: there is no such struct, or its only field is already tight. */
static bool shed(struct plan *plan)
{
    size_t i, k, largest = 0;
    struct plan_struct *s = NULL;
    struct plan_field *f;
    for (i = 0; i < plan->count && s == NULL; i++) {
        if (plan->all[i]->size > 65534) s = plan->all[i];
    }
    if (s == NULL) return false;
    for (k = 1; k < s->count; k++) {
        if (bytes_of(&s->fields[k]) > bytes_of(&s->fields[largest])) largest = k;
    }
    f = &s->fields[largest];
    if (f->tight && s->count == 1) return false;
    if (f->tight) {
        plan_take_out(s, largest, text_of("it takes %lu bytes, and a struct may take 65,534.", bytes_of(f)));
    } else {
        f->comment =
            "The capacity is exactly what was seen: with room to grow, a struct would take more than 65,534 bytes.";
        make_tight(f);
    }
    return true;
}

/* ---- the order ---------------------------------------------------------------------- */

/* Appends a struct after those inside it; one that equals an earlier struct is replaced by it. */
static void order(struct plan *plan, struct plan_struct *s)
{
    size_t i;
    for (i = 0; i < plan->count; i++) {
        if (plan->all[i] == s) return;
    }
    if (s->as != NULL) return;
    for (i = 0; i < s->count; i++) {
        if (s->fields[i].kind != PLAN_OBJECT) continue;
        order(plan, s->fields[i].object);
        s->fields[i].object = real(s->fields[i].object);
    }
    for (i = 0; s != plan->root && s->tag == NULL && i < plan->count; i++) {
        if (!are_equal(plan->all[i], s)) continue;
        join(plan->all[i], s);
        return;
    }
    plan->all = (struct plan_struct **)keep_more((void *)plan->all, plan->count, sizeof(struct plan_struct *));
    plan->all[plan->count++] = s;
}

/* Appends the field's list of names; one that equals an earlier list is replaced by it. */
static void order_names(struct plan *plan, struct plan_field *f)
{
    size_t i = 0;
    while (i < plan->names_count && !plan_same_names(plan->names[i], f->names))
        i++;
    if (i == plan->names_count) {
        plan->names = (struct plan_names **)keep_more((void *)plan->names, i, sizeof(struct plan_names *));
        plan->names[plan->names_count++] = f->names;
    }
    f->names = plan->names[i];
}

static void order_all(struct plan *plan)
{
    size_t i, k;
    plan->count = plan->names_count = 0;
    plan->all = NULL;
    plan->names = NULL;
    order(plan, plan->root);
    for (i = 0; i < plan->count; i++) {
        for (k = 0; k < plan->all[i]->count; k++) {
            if (plan->all[i]->fields[k].names != NULL) order_names(plan, &plan->all[i]->fields[k]);
        }
    }
    measure_all(plan);
}

void plan_finish(struct plan *plan)
{
    prune(plan->root, 1);
    do {
        order_all(plan);
    } while (shed(plan));
}
