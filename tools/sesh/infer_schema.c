/* SPDX-License-Identifier: MIT */
#include "infer_schema.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "infer_facts.h"
#include "infer_words.h"
#include "text.h"

/* How deep references and schemas are followed, and how many schemas may make up one. */
enum { DEEPEST = 64, MOST_SCHEMAS = 1000 };

/* The types that a schema allows, as bits. */
enum { OF_NULL = 1, OF_BOOLEAN = 2, OF_INTEGER = 4, OF_NUMBER = 8, OF_STRING = 16, OF_OBJECT = 32, OF_ARRAY = 64 };

static const char *const type_names[] = {"null", "boolean", "integer", "number", "string", "object", "array"};

/* What a schema says, together with the schemas that it refers to and is made of. */
struct view {
    unsigned types; /* the types that it allows; 0: it does not say */
    const struct tree *enumeration, *format, *encoding, *most_length, *most_items, *minimum, *maximum, *items,
        *multiple, *unique;
    const struct tree *description;
    const struct tree *one; /* the single element that may replace an array, or NULL */
    const struct tree *properties[DEEPEST], *required[DEEPEST];
    size_t properties_count, required_count;
    unsigned schemas;                  /* number of schemas that it is made of */
    bool nullable, write_only, others; /* others: names that it does not list may occur */
    const char *named;                 /* the words of the schema that it refers to, or NULL */
    const char *unchecked;             /* keywords that are not checked, separated by commas */
    const char *why;                   /* why no list can express the schema, or NULL */
};

/* A schema that has become a struct, or is becoming one. */
struct made {
    const struct tree *schema;
    struct plan_struct *as; /* NULL: not finished yet */
    struct made *before;
};

struct schema {
    const struct tree *document;
    struct made *made;
};

/* ---- references ------------------------------------------------------------------------ */

/* The schema that a reference names within the document, or NULL. */
static const struct tree *referred(const struct schema *schema, const struct tree *reference)
{
    if (reference->kind != SESH_SCAN_STRING || reference->text.text[0] != '#') return NULL;
    return tree_at((struct tree *)(size_t)schema->document, reference->text.text + 1);
}

/* Follows each $ref, without the keywords next to it. */
static const struct tree *resolve(const struct schema *schema, const struct tree *tree)
{
    unsigned steps = 0;
    const struct tree *next = tree;
    while (next != NULL && steps++ < DEEPEST) {
        tree = next;
        next = tree_member(tree, "$ref");
        if (next != NULL) next = referred(schema, next);
    }
    return tree;
}

static const char *last_step(const char *pointer)
{
    const char *slash = strrchr(pointer, '/');
    return slash != NULL ? slash + 1 : "";
}

/* ---- keywords --------------------------------------------------------------------------- */

/* Keywords that say nothing about a value, or that the code looks up by name. */
static const char known[] =
    " $schema $id $defs definitions $comment $anchor title description default example examples "
    "deprecated readOnly xml externalDocs discriminator contentMediaType ";

static void add_unchecked(struct view *view, const char *keyword)
{
    if (strstr(text_of(", %s,", view->unchecked), text_of(", %s,", keyword)) != NULL) return;
    view->unchecked = text_of("%s%s%s", view->unchecked, *view->unchecked != '\0' ? ", " : "", keyword);
}

static void add_type(struct view *view, const struct tree *type)
{
    size_t i;
    for (i = 0; i < sizeof type_names / sizeof *type_names; i++) {
        if (tree_is_text(type, type_names[i])) view->types |= 1u << i;
    }
}

static void take_types(struct view *view, const struct tree *types)
{
    const struct tree *type;
    unsigned before = view->types;
    view->types = 0;
    if (types->kind == SESH_SCAN_STRING) add_type(view, types);
    for (type = types->first; type != NULL; type = type->next)
        add_type(view, type);
    /* If two schemas must both hold, only the types that both allow remain. */
    if (before != 0) view->types &= before | (before & OF_NUMBER ? (unsigned)OF_INTEGER : 0u);
}

/* Stores a keyword that has a place in the view. False: it has none. */
static bool take_plain(struct view *view, const struct tree *keyword)
{
    const struct {
        const char *name;
        const struct tree **to;
    } places[] = {{"enum", &view->enumeration},         {"format", &view->format},
                  {"contentEncoding", &view->encoding}, {"maxLength", &view->most_length},
                  {"maxItems", &view->most_items},      {"minimum", &view->minimum},
                  {"maximum", &view->maximum},          {"items", &view->items},
                  {"multipleOf", &view->multiple},      {"const", &view->enumeration},
                  {"description", &view->description},  {"uniqueItems", &view->unique}};
    size_t i;
    for (i = 0; i < sizeof places / sizeof *places; i++) {
        if (strcmp(keyword->name.text, places[i].name) != 0) continue;
        if (*places[i].to == NULL) *places[i].to = keyword;
        return true;
    }
    return false;
}

static void gather(const struct schema *schema, struct view *view, const struct tree *tree, unsigned depth);

/* Takes alternative schemas. Of one schema and null, takes the schema. Of an array and another
   schema, takes the array; the other may be its single element. More alternatives cannot be
   listed: view->why says so. */
static void take_choice(const struct schema *schema, struct view *view, const struct tree *choices, unsigned depth)
{
    const struct tree *choice, *one = NULL, *array = NULL;
    size_t others = 0;
    for (choice = choices->first; choice != NULL; choice = choice->next) {
        const struct tree *target = resolve(schema, choice);
        if (tree_is_text(tree_member(target, "type"), "null")) {
            view->nullable = true;
        } else {
            if (tree_is_text(tree_member(target, "type"), "array")) array = choice;
            else one = choice;
            others++;
        }
    }
    if (others == 2 && one != NULL && array != NULL) view->one = one;
    if (others == 1 || view->one != NULL) gather(schema, view, array != NULL ? array : one, depth);
    else if (view->why == NULL)
        view->why = text_of("%s of %lu schemas: a field has one kind.", choices->name.text, (unsigned long)others);
}

static void take_reference(const struct schema *schema, struct view *view, const struct tree *reference, unsigned depth)
{
    const struct tree *target = referred(schema, reference);
    char shown[80];
    text_copy(shown, sizeof shown, reference->text.text);
    if (target == NULL) {
        view->why = text_of("$ref \"%s\" names nothing in this document.", shown);
        return;
    }
    if (view->named == NULL && *last_step(reference->text.text) != '\0')
        view->named = words_of(last_step(reference->text.text), strlen(last_step(reference->text.text)));
    gather(schema, view, target, depth);
}

static void take_keyword(const struct schema *schema, struct view *view, const struct tree *keyword, unsigned depth)
{
    const char *name = keyword->name.text;
    const struct tree *each;
    if (strcmp(name, "type") == 0) {
        take_types(view, keyword);
    } else if (strcmp(name, "properties") == 0) {
        if (view->properties_count < DEEPEST) view->properties[view->properties_count++] = keyword;
    } else if (strcmp(name, "required") == 0) {
        if (view->required_count < DEEPEST) view->required[view->required_count++] = keyword;
    } else if (strcmp(name, "$ref") == 0) {
        take_reference(schema, view, keyword, depth);
    } else if (strcmp(name, "allOf") == 0) {
        for (each = keyword->first; each != NULL; each = each->next)
            gather(schema, view, each, depth);
        /* It is not one of them, but all together. */
        if (keyword->count > 1) view->named = NULL;
    } else if (strcmp(name, "oneOf") == 0 || strcmp(name, "anyOf") == 0) {
        take_choice(schema, view, keyword, depth);
    } else if (strcmp(name, "nullable") == 0) {
        view->nullable = view->nullable || keyword->kind == SESH_SCAN_TRUE;
    } else if (strcmp(name, "writeOnly") == 0) {
        view->write_only = view->write_only || keyword->kind == SESH_SCAN_TRUE;
    } else if (strcmp(name, "additionalProperties") == 0 || strcmp(name, "patternProperties") == 0) {
        view->others = view->others || keyword->kind != SESH_SCAN_FALSE;
    } else if (!take_plain(view, keyword) && strncmp(name, "x-", 2) != 0 &&
               strstr(known, text_of(" %s ", name)) == NULL) {
        add_unchecked(view, name);
    }
}

static void gather(const struct schema *schema, struct view *view, const struct tree *tree, unsigned depth)
{
    const struct tree *keyword;
    if (view->schemas > MOST_SCHEMAS) return;
    if (depth == 0 || view->schemas++ == MOST_SCHEMAS) {
        view->why = "schemas refer to each other in a circle.";
        return;
    }
    if (tree->kind != SESH_SCAN_OBJECT) {
        if (tree->kind == SESH_SCAN_FALSE) view->why = "its schema is false: it allows no value.";
        return;
    }
    for (keyword = tree->first; keyword != NULL; keyword = keyword->next)
        take_keyword(schema, view, keyword, depth - 1);
}

/* ---- types ------------------------------------------------------------------------------- */

static unsigned type_of_value(const struct tree *value)
{
    switch (value->kind) {
    case SESH_SCAN_STRING: return OF_STRING;
    case SESH_SCAN_NUMBER: return strpbrk(value->text.text, ".eE") == NULL ? OF_INTEGER : OF_NUMBER;
    case SESH_SCAN_NULL: return OF_NULL;
    case SESH_SCAN_OBJECT: return OF_OBJECT;
    case SESH_SCAN_ARRAY: return OF_ARRAY;
    default: return OF_BOOLEAN;
    }
}

/* Guesses the types of a schema without "type" from its other keywords. */
static void guess_types(struct view *view)
{
    const struct tree *one = view->enumeration;
    unsigned types = 0;
    if (one != NULL && strcmp(one->name.text, "const") == 0) {
        types = type_of_value(one);
    } else if (one != NULL) {
        for (one = one->first; one != NULL; one = one->next)
            types |= type_of_value(one);
    }
    if ((types & OF_NULL) != 0) view->nullable = true;
    if (view->types != 0) return;
    if (view->properties_count != 0) types |= OF_OBJECT;
    if (view->items != NULL || view->most_items != NULL) types |= OF_ARRAY;
    if (view->most_length != NULL || view->encoding != NULL) types |= OF_STRING;
    view->types = types;
}

static struct view *look_at(const struct schema *schema, const struct tree *tree)
{
    struct view *view = (struct view *)keep(sizeof *view);
    view->unchecked = "";
    gather(schema, view, tree, DEEPEST);
    guess_types(view);
    if ((view->types & OF_NULL) != 0) view->nullable = true;
    view->types &= ~(unsigned)OF_NULL;
    if ((view->types & OF_NUMBER) != 0) view->types &= ~(unsigned)OF_INTEGER;
    return view;
}

/* ---- scalars ------------------------------------------------------------------------------ */

static bool has_format(const struct view *view, const char *format)
{
    return tree_is_text(view->format, format);
}

/* Takes the count that a keyword gives, at most a million. False: there is none; *count is the
   guess, and a comment says why. */
static bool take_count(const char *name, const struct tree *keyword, unsigned long guess, struct plan_field *field,
                       unsigned long *count)
{
    uint64_t number;
    bool good = keyword != NULL && facts_count(keyword, &number);
    *count = good ? number > 1000000 ? 1000000 : (unsigned long)number : guess;
    if (!good)
        plan_comment(field, text_of(keyword == NULL ? "The schema has no %s; the %lu are a guess."
                                                    : "Its %s is not a count; the %lu are a guess.",
                                    name, guess));
    return good;
}

/* The most bytes that a string of this format has, all of it ASCII; 0: the format sets no limit. */
static unsigned long longest_of_format(const struct view *view)
{
    static const struct {
        const char *name;
        unsigned long bytes;
    } formats[] = {{"uuid", 36}, {"date", 10},      {"time", 32},  {"ipv4", 15},
                   {"ipv6", 45}, {"hostname", 253}, {"email", 254}};
    size_t i;
    for (i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (has_format(view, formats[i].name)) return formats[i].bytes;
    }
    return 0;
}

/* Bytes of the longest string of an enum. A comment proposes an ENUM. */
static unsigned long look_at_enum(const struct view *view, struct plan_field *field)
{
    const struct tree *value = view->enumeration;
    bool lone = strcmp(value->name.text, "const") == 0;
    unsigned long longest = 0;
    const char *names = "";
    size_t count = 0;
    for (value = lone ? value : value->first; value != NULL; value = lone ? NULL : value->next) {
        char shown[40];
        if (value->kind != SESH_SCAN_STRING) continue;
        if (value->text.length > longest) longest = (unsigned long)value->text.length;
        text_copy(shown, sizeof shown, value->text.text);
        if (count < 12) names = text_of("%s%s\"%s\"", names, count != 0 ? ", " : "", shown);
        count++;
    }
    plan_comment(field, text_of("An ENUM? It is one of %s%s", names, count > 12 ? " and others." : "."));
    return longest;
}

/* The names of an enum; NULL: no ENUM can hold them. */
static struct plan_names *names_of_enum(const struct view *view, const char *words)
{
    struct plan_names *names = plan_names(view->named != NULL ? view->named : words, false);
    const struct tree *value, *other;
    size_t bytes = 0;
    if (view->enumeration->kind != SESH_SCAN_ARRAY) return NULL;
    for (value = view->enumeration->first; value != NULL; value = value->next) {
        const struct bytes *text = &value->text;
        if (value->kind == SESH_SCAN_NULL) continue;
        if (value->kind != SESH_SCAN_STRING || text->length == 0 || text->length > PLAN_NAME || text->unfit ||
            strpbrk(text->text, "\"\\") != NULL)
            return NULL;
        for (other = view->enumeration->first; other != value; other = other->next) {
            if (other->kind == SESH_SCAN_STRING && bytes_same(&other->text, text)) return NULL;
        }
        bytes += text->length + 1;
        plan_name(names, text);
    }
    return names->count != 0 && names->count <= PLAN_ENUM_NAMES && bytes <= PLAN_ENUM_BYTES ? names : NULL;
}

/* Bytes in base64. */
static const char *decide_bytes(const struct view *view, struct plan_field *field)
{
    field->kind = PLAN_BYTES;
    if (take_count("maxLength", view->most_length, 64, field, &field->size)) field->size = (field->size * 3 + 3) / 4;
    if (field->size == 0) field->size = 1;
    field->least_size = field->size;
    return field->size > PLAN_NUMBER ? "its strings may hold more than 32,767 bytes. STREAM hands them on in parts."
                                     : NULL;
}

static const char *decide_string(const struct view *view, const char *words, bool element, struct plan_field *field)
{
    unsigned long most, bytes = longest_of_format(view);
    bool base64 =
        tree_is_text(view->encoding, "base64") || tree_is_text(view->encoding, "base64url") || has_format(view, "byte");
    field->kind = has_format(view, "date-time") ? PLAN_DATE_TIME : PLAN_STR;
    if (field->kind == PLAN_DATE_TIME) return NULL;
    field->secret = view->write_only || has_format(view, "password") || words_hint_at_secret(words);
    field->names = view->enumeration != NULL ? names_of_enum(view, words) : NULL;
    if (field->names != NULL) {
        field->kind = PLAN_ENUM;
        return NULL;
    }
    if (base64 && !element && view->enumeration == NULL) return decide_bytes(view, field);
    if (base64) plan_comment(field, "Bytes in base64.");
    if (view->enumeration != NULL) {
        field->size = look_at_enum(view, field) + 1;
    } else if (view->most_length == NULL && bytes != 0) {
        field->size = bytes + 1;
    } else if (take_count("maxLength", view->most_length, 64, field, &most)) {
        field->size = (bytes != 0 || base64 ? most : 4 * most) + 1;
        if (bytes != 0 && bytes < most) field->size = bytes + 1;
    } else {
        field->size = most;
    }
    if (field->size < 2) field->size = 2;
    field->least_size = field->size;
    return field->size > PLAN_NUMBER
               ? "its strings may take more than the 32,766 bytes that a STR holds. STREAM hands them on in parts."
               : NULL;
}

static double bound(const struct tree *keyword, double none)
{
    return keyword != NULL && keyword->kind == SESH_SCAN_NUMBER ? strtod(keyword->text.text, NULL) : none;
}

static const char *decide_number(struct view *view, const char *words, struct plan_field *field)
{
    double least = bound(view->minimum, -1e30), most = bound(view->maximum, 1e30);
    bool whole = (view->types & OF_INTEGER) != 0 || bound(view->multiple, 0.5) >= 1;
    if (view->minimum != NULL) add_unchecked(view, "minimum");
    if (view->maximum != NULL) add_unchecked(view, "maximum");
    field->kind = PLAN_INT;
    if (has_format(view, "unix-time")) field->kind = PLAN_TIME;
    else if (!whole && words_hint_at_time(words)) {
        field->kind = PLAN_TIME;
        plan_comment(field, "TIME drops a fraction.");
    } else if (!whole) {
        return "a number that may have a fraction. No kind keeps it; TIME drops it and says so.";
    } else if (has_format(view, "int32") || (least >= -2147483648.0 && most <= 2147483647.0)) field->kind = PLAN_INT32;
    else if (has_format(view, "uint64") || (least >= 0 && most > 9223372036854775807.0 && view->maximum != NULL))
        field->kind = PLAN_UINT;
    return NULL;
}

/* ---- fields --------------------------------------------------------------------------------- */

static struct plan_struct *struct_of(struct schema *schema, const struct view *view, const char *words,
                                     const char *holder);

/* The struct of an object, made once for all references to it. NULL: *why says why not. */
static struct plan_struct *object_of(struct schema *schema, const struct tree *tree, const struct view *view,
                                     const char *words, const char *holder, const char **why)
{
    const struct tree *key = resolve(schema, tree);
    struct made *made = schema->made;
    if (view->properties_count == 0) {
        *why = "an object whose names the schema does not list.";
        return NULL;
    }
    while (made != NULL && made->schema != key)
        made = made->before;
    if (made == NULL) {
        made = (struct made *)keep(sizeof *made);
        made->schema = key;
        made->before = schema->made;
        schema->made = made;
        made->as = struct_of(schema, view, view->named != NULL ? view->named : words, holder);
    } else if (made->as == NULL) {
        *why = "an object that may contain itself; a struct cannot.";
    }
    return made->as;
}

static const char *decide(struct schema *schema, const struct tree *tree, const char *words, const char *holder,
                          bool element, struct plan_field *field, struct view *view);

/* Is an array of these names a SET? In a SET, each name occurs at most once. */
static bool is_set(const struct view *view, const struct plan_names *names)
{
    size_t i, k;
    if (names == NULL || names->count > PLAN_SET_NAMES || view->unique == NULL || view->unique->kind != SESH_SCAN_TRUE)
        return false;
    for (i = 0; i < names->count; i++) {
        for (k = 0; k < names->wire[i].length; k++) {
            if ((unsigned char)names->wire[i].text[k] < 0x20) return false;
        }
    }
    return true;
}

static const char *decide_array(struct schema *schema, struct view *view, const char *words, const char *holder,
                                struct plan_field *field)
{
    const char *why;
    if (view->items == NULL) return "an array whose elements the schema does not describe.";
    if (view->items->kind == SESH_SCAN_ARRAY) return "an array whose elements differ by place.";
    why = decide(schema, view->items, words_singular(words), holder, true, field, look_at(schema, view->items));
    if (why != NULL) return why;
    if (is_set(view, field->names)) {
        field->kind = PLAN_SET;
        return NULL;
    }
    if (view->unique != NULL && view->unique->kind == SESH_SCAN_TRUE) add_unchecked(view, "uniqueItems");
    field->list = true;
    (void)take_count("maxItems", view->most_items, 8, field, &field->elements);
    if (field->elements == 0) return "maxItems is 0: the array is always empty.";
    field->least_elements = field->elements;
    return field->elements > PLAN_NUMBER
               ? "maxItems is above 32,767, which is what a LIST holds. EACH shows one element at a time."
               : NULL;
}

static const char *types_of(unsigned types)
{
    const char *text = "";
    size_t i;
    for (i = 0; i < sizeof type_names / sizeof *type_names; i++) {
        if ((types >> i & 1) != 0) text = text_of("%s%s%s", text, *text != '\0' ? " or " : "", type_names[i]);
    }
    return text;
}

/* A sentence if the types are a string and either numbers, or true and false; otherwise "". */
static const char *hint_at_quoted(const struct view *view)
{
    unsigned types = view->types & ~(unsigned)OF_STRING;
    bool quoted = view->types != types && (types == OF_INTEGER || types == OF_NUMBER || types == OF_BOOLEAN);
    return quoted ? " QUOTED takes strings that hold such a value." : "";
}

/* A single element may replace the array: is it of the same kind as the elements? */
static const char *decide_one(struct schema *schema, const struct view *view, const char *words, const char *holder,
                              struct plan_field *field)
{
    struct plan_field one;
    const char *why;
    memset(&one, 0, sizeof one);
    why = decide(schema, view->one, words_singular(words), holder, true, &one, look_at(schema, view->one));
    if (why != NULL) return why;
    if (one.kind != (field->kind == PLAN_SET ? PLAN_ENUM : field->kind) || one.object != field->object ||
        (one.names != NULL && !plan_same_names(one.names, field->names)))
        return "an array, or a value that is none of its elements: a field has one kind.";
    if (one.size > field->size) field->size = one.size;
    if (one.least_size > field->least_size) field->least_size = one.least_size;
    field->one_or_many = true;
    return NULL;
}

/* Decides the kind of a field or an element. NULL, or the reason why no list can hold it. */
static const char *decide(struct schema *schema, const struct tree *tree, const char *words, const char *holder,
                          bool element, struct plan_field *field, struct view *view)
{
    const char *why = view->why;
    if (why != NULL) return why;
    if (element && view->nullable) return "its elements may be null, and a LIST cannot hold one.";
    switch (view->types) {
    case 0: return "the schema does not say its type.";
    case OF_BOOLEAN: field->kind = PLAN_BOOL; break;
    case OF_INTEGER:
    case OF_NUMBER: why = decide_number(view, words, field); break;
    case OF_STRING: why = decide_string(view, words, element, field); break;
    case OF_OBJECT:
        field->kind = PLAN_OBJECT;
        field->object = object_of(schema, tree, view, words, holder, &why);
        break;
    case OF_ARRAY:
        if (element) return "an array of arrays; a LIST cannot hold arrays.";
        why = decide_array(schema, view, words, holder, field);
        break;
    default:
        if (element || view->items == NULL || view->types != (OF_ARRAY | look_at(schema, view->items)->types))
            return text_of("%s: a field has one kind.%s", types_of(view->types), hint_at_quoted(view));
        field->one_or_many = true;
        why = decide_array(schema, view, words, holder, field);
    }
    if (why == NULL && view->one != NULL) why = decide_one(schema, view, words, holder, field);
    if (why == NULL && view->format != NULL && field->kind == PLAN_STR && !field->list)
        add_unchecked(view, text_of("format %s", view->format->text.text));
    if (why == NULL && *view->unchecked != '\0') plan_comment(field, text_of("Not checked: %s.", view->unchecked));
    return why;
}

/* ---- structs ---------------------------------------------------------------------------------- */

static bool is_required(const struct view *view, const struct bytes *name)
{
    const struct tree *one;
    size_t i;
    for (i = 0; i < view->required_count; i++) {
        for (one = view->required[i]->first; one != NULL; one = one->next) {
            if (one->kind == SESH_SCAN_STRING && bytes_same(&one->text, name)) return true;
        }
    }
    return false;
}

/* The first sentence of a description, on one line. */
static const char *sentence(const struct tree *description)
{
    char cut[160], *p;
    if (description == NULL || description->kind != SESH_SCAN_STRING) return "";
    text_copy(cut, sizeof cut, description->text.text);
    for (p = cut; *p != '\0'; p++) {
        if (strchr("\t\r\n", *p) != NULL) *p = ' ';
        if (*p == '.' && strchr(" \t\r\n", p[1]) != NULL) p[1] = '\0';
    }
    return text_of("%s", cut);
}

static void add_property(struct schema *schema, struct plan_struct *s, const struct view *in, const char *holder,
                         const struct tree *property)
{
    struct plan_field *field;
    struct view *view;
    const char *words = words_of(property->name.text, property->name.length), *why;
    if (plan_field_named(s, &property->name) != NULL || !plan_can_be_named(s, &property->name)) return;
    field = plan_field(s, &property->name);
    view = look_at(schema, property);
    why = decide(schema, property, words, holder, false, field, view);
    field->doc = sentence(view->description);
    field->presence = !is_required(in, &property->name) ? PLAN_OPTIONAL
                      : view->nullable                  ? PLAN_NULLABLE
                                                        : PLAN_REQUIRED;
    if (why != NULL) plan_take_out(s, s->count - 1, why);
}

static struct plan_struct *struct_of(struct schema *schema, const struct view *view, const char *words,
                                     const char *holder)
{
    struct plan_struct *s = plan_struct(words, holder);
    const struct tree *property;
    size_t i;
    for (i = 0; i < view->properties_count; i++) {
        for (property = view->properties[i]->first; property != NULL; property = property->next)
            add_property(schema, s, view, *words != '\0' ? words : NULL, property);
    }
    if (view->others) plan_say(&s->left, "The schema allows names that it does not list. They have no field.");
    if (*sentence(view->description) != '\0') s->doc = sentence(view->description);
    return s;
}

struct plan_struct *schema_struct(const struct tree *document, const struct tree *at, bool *elements, const char **why)
{
    struct schema schema = {NULL, NULL};
    struct plan_struct *root;
    struct view *view;
    schema.document = document;
    view = look_at(&schema, at);
    *elements = view->types == OF_ARRAY && view->items != NULL && view->items->kind == SESH_SCAN_OBJECT;
    if (*elements) {
        at = view->items;
        view = look_at(&schema, at);
    }
    *why = view->why;
    if (*why == NULL && view->types != OF_OBJECT)
        *why = view->types == 0 ? "the schema does not say that it describes an object"
                                : text_of("a session is an object, and the schema describes %s", types_of(view->types));
    if (*why != NULL) return NULL;
    view->named = NULL;
    root = object_of(&schema, at, view, "", NULL, why);
    return root;
}
