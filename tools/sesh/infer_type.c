/* SPDX-License-Identifier: MIT */
#include "infer_type.h"

#include <string.h>

#include <sesh/kinds.h>

#include "text.h"
#include "members.h"

/* ---- the tables ---------------------------------------------------------------------- */

static const char *wire_of(const struct sesh_type *type, const struct sesh_row *row)
{
    return type->names + row->name;
}

/* Is the row, which is not a field, the prefix rather than another name? */
static bool is_prefix(const struct sesh_row *row)
{
    return (row->flags & SESH_PREFIX) == SESH_PREFIX;
}

static const struct members *members_of(const struct sesh_type *type)
{
    size_t i;
    for (i = 0; i < all_members_n; i++) {
        if (all_members[i].type == type) return &all_members[i];
    }
    return NULL;
}

/* The kind of a row, and whether its value may be in quotation marks. False: sesh infer does not
   know the kind. */
static bool kind_of(const struct sesh_type *type, const struct sesh_row *row, enum plan_kind *kind, bool *quoted)
{
    static const struct {
        const struct sesh_kind *of;
        enum plan_kind kind;
        bool quoted;
    } kinds[] = {{&sesh_kind_int, PLAN_INT, false},
                 {&sesh_kind_int32, PLAN_INT32, false},
                 {&sesh_kind_uint, PLAN_UINT, false},
                 {&sesh_kind_time, PLAN_TIME, false},
                 {&sesh_kind_bool, PLAN_BOOL, false},
                 {&sesh_kind_int_quoted.kind, PLAN_INT, true},
                 {&sesh_kind_int32_quoted.kind, PLAN_INT32, true},
                 {&sesh_kind_uint_quoted.kind, PLAN_UINT, true},
                 {&sesh_kind_time_quoted.kind, PLAN_TIME, true},
                 {&sesh_kind_bool_quoted.kind, PLAN_BOOL, true},
                 {&sesh_kind_date_time, PLAN_DATE_TIME, false},
                 {&sesh_kind_str, PLAN_STR, false},
                 {&sesh_kind_bytes, PLAN_BYTES, false},
                 {&sesh_kind_stream.kind, PLAN_STREAM, false}};
    size_t i;
    *kind = PLAN_OBJECT;
    *quoted = false;
    if ((row->flags & SESH_OBJECT) != 0) return true;
    *kind = type->kinds[row->of]->form == SESH_FORM_NAMES ? PLAN_SET : PLAN_ENUM;
    if (*kind == PLAN_SET || type->kinds[row->of]->form == SESH_FORM_NAME) return true;
    for (i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (kinds[i].of != type->kinds[row->of]) continue;
        *kind = kinds[i].kind;
        *quoted = kinds[i].quoted;
        return true;
    }
    return false;
}

/* ---- structs ----------------------------------------------------------------------------- */

/* Adds the other names of the field with this number. */
static void add_names(struct plan_field *field, const struct sesh_type *type, unsigned number)
{
    unsigned i;
    for (i = type->fields; i < type->rows_count; i++) {
        const struct sesh_row *row = &type->rows[i];
        struct bytes name = {wire_of(type, row), strlen(wire_of(type, row)), false};
        if (is_prefix(row) || row->of != number) continue;
        field->also = (struct bytes *)keep_more(field->also, field->also_count, sizeof *field->also);
        field->also[field->also_count++] = name;
    }
}

/* A tag of the library without its session's name: iprofile for verdocs_iprofile. */
static const char *words_of_tag(const struct session_type *session, const char *tag)
{
    size_t length = strlen(session->name);
    return strncmp(tag, session->name, length) == 0 && tag[length] == '_' ? tag + length + 1 : tag;
}

/* The names of an ENUM or a SET, as in the library's list. For a list outside the library, only
   the names in JSON are known. */
static struct plan_names *names_of_field(const struct session_type *session, const struct sesh_type *type,
                                         unsigned number, const char *member)
{
    const struct sesh_kind *kind = type->kinds[type->rows[number].of];
    const struct sesh_name_list *list = (const struct sesh_name_list *)(const void *)kind;
    struct plan_names *names = plan_names(member, list->any_case);
    const char *name;
    size_t i;
    for (name = list->names; *name != '\0'; name += strlen(name) + 1) {
        struct bytes wire = {name, strlen(name), false};
        plan_name(names, &wire);
    }
    for (i = 0; i < all_ids_n; i++) {
        if (all_ids[i].type != type || all_ids[i].field != number) continue;
        names->words = words_of_tag(session, all_ids[i].tag);
        names->known = all_ids[i].ids;
    }
    return names;
}

static struct plan_struct *struct_of(const struct session_type *session, const struct sesh_type *type);

static void add_field(const struct session_type *session, struct plan_struct *s, const struct sesh_type *type,
                      unsigned number)
{
    const struct sesh_row *row = &type->rows[number];
    const struct members *members = members_of(type);
    struct bytes wire = {wire_of(type, row), strlen(wire_of(type, row)), false};
    struct plan_struct *object = NULL;
    struct plan_field *field;
    enum plan_kind kind;
    bool quoted;
    if (!kind_of(type, row, &kind, &quoted)) {
        plan_leave_out(s, &wire, "its kind is one that sesh infer does not know.");
        return;
    }
    if (kind == PLAN_OBJECT) object = struct_of(session, type->types[row->of]);
    field = plan_field(s, &wire);
    field->kind = kind;
    field->object = object;
    field->list = (row->flags & SESH_LIST) != 0 && kind != PLAN_SET;
    field->elements = row->elements;
    field->each = field->list && row->elements == 0;
    field->quoted = quoted;
    field->one_or_many = (row->flags & SESH_ONE_OR_MANY) != 0;
    field->size = kind == PLAN_STR ? row->size : kind == PLAN_BYTES ? row->size - (unsigned long)sizeof(uint16_t) : 0;
    field->secret = (row->flags & SESH_SECRET) != 0;
    field->presence = (row->flags & SESH_REQUIRED) != 0   ? PLAN_REQUIRED
                      : (row->flags & SESH_NULLABLE) != 0 ? PLAN_NULLABLE
                                                          : PLAN_OPTIONAL;
    field->member = members->names[number];
    if (kind == PLAN_ENUM || kind == PLAN_SET) field->names = names_of_field(session, type, number, field->member);
    field->doc = text_of("As in struct sesh_%s.", members->tag);
    add_names(field, type, number);
}

static struct plan_struct *struct_of(const struct session_type *session, const struct sesh_type *type)
{
    const char *tag = members_of(type)->tag;
    struct plan_struct *s = plan_struct(words_of_tag(session, tag), NULL);
    unsigned i;
    s->doc = text_of("A part of struct sesh_%s.", tag);
    s->of = tag;
    for (i = 0; i < type->fields; i++) {
        add_field(session, s, type, i);
        if (type->bare == i + 1) s->bare = s->count;
    }
    for (i = type->fields; i < type->rows_count; i++) {
        if (!is_prefix(&type->rows[i])) continue;
        s->prefix.text = wire_of(type, &type->rows[i]);
        s->prefix.length = strlen(s->prefix.text);
    }
    return s;
}

struct plan_struct *type_struct(const struct session_type *type)
{
    return struct_of(type, type->type);
}
