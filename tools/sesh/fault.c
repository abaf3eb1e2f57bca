/* SPDX-License-Identifier: MIT */
#include "fault.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/kinds.h>

#include "jwt.h"
#include "members.h"
#include "text.h"

/* ---- the field -------------------------------------------------------------- */

/* A row of a type. */
struct place {
    const struct sesh_type *type;
    const struct sesh_row *row; /* NULL: none was found */
};

static const struct sesh_row *find_row(const struct sesh_type *type, const char *name)
{
    size_t i;
    for (i = 0; i < type->fields; i++) {
        if (strcmp(name, type->names + type->rows[i].name) == 0) return &type->rows[i];
    }
    return NULL;
}

/* Follows a path from the session to a field. An index stays at the same row. */
static struct place follow(const struct sesh_type *type, const char *path)
{
    struct place place = {type, NULL};
    while (*path == '/') {
        const char *step = take_step(&path);
        bool index = place.row != NULL && (place.row->flags & SESH_LIST) != 0 && isdigit((unsigned char)*step);
        if (index) continue;
        if (place.row != NULL) {
            if ((place.row->flags & SESH_OBJECT) == 0) break;
            place.type = place.type->types[place.row->of];
        }
        place.row = find_row(place.type, step);
        if (place.row == NULL) break;
    }
    return place;
}

/* Can the field occur under a name that is not its own? */
static bool has_other_names(const struct place *place)
{
    unsigned i;
    for (i = place->type != NULL ? place->type->fields : 0; place->row != NULL && i < place->type->rows_count; i++) {
        const struct sesh_row *row = &place->type->rows[i];
        if ((row->flags & SESH_PREFIX) == SESH_PREFIX || &place->type->rows[row->of] == place->row) return true;
    }
    return false;
}

/* A string in the place of an object is at fault: enters the member that it fills. */
static void enter_bare(struct place *place)
{
    const struct sesh_type *type;
    if (place->row == NULL || (place->row->flags & SESH_OBJECT) == 0) return;
    type = place->type->types[place->row->of];
    if (type->bare == 0) return;
    place->type = type;
    place->row = &type->rows[type->bare - 1];
}

/* The macro that says how large the field is, or "". */
static const char *macro_of(const struct place *place, const char *ending)
{
    size_t i;
    for (i = 0; place->row != NULL && i < all_members_n; i++) {
        const struct members *m = &all_members[i];
        if (m->type == place->type)
            return upper(text_of("SESH_%s_%s_%s", m->tag, m->names[place->row - m->type->rows], ending));
    }
    return "";
}

/* ---- words ---------------------------------------------------------------------- */

static const char *const values[] = {"a string", "a number",  "true",     "false",
                                     "null",     "an object", "an array", "nothing"};

/* The values that are accepted: "a number", "true or false". */
static const char *names_of_wanted(unsigned wanted)
{
    const char *names = "";
    size_t i;
    for (i = 0; i < SESH_TOKEN_NONE; i++) {
        if ((wanted >> i & 1) != 0) names = text_of("%s%s%s", names, names[0] != '\0' ? " or " : "", values[i]);
    }
    return names;
}

/* The kind of a scalar field; NULL: the field is not a scalar. */
static const struct sesh_kind *kind_of(const struct place *place)
{
    const struct sesh_row *row = place->row;
    return row != NULL && (row->flags & SESH_OBJECT) == 0 ? place->type->kinds[row->of] : NULL;
}

/* Describes a string that a field of strings refuses. */
static const char *describe_string(const struct place *place)
{
    const struct sesh_kind *kind = kind_of(place);
    if (kind == &sesh_kind_date_time) return "a string that is not a date and time with an offset (RFC 3339)";
    if (kind == &sesh_kind_bytes) return "a string that is not base64";
    if (kind == &sesh_kind_bool_quoted.kind) return "a string that is neither \"true\" nor \"false\"";
    if (kind == &sesh_kind_time_quoted.kind) return "a string that is not a number";
    if (kind == &sesh_kind_int_quoted.kind || kind == &sesh_kind_int32_quoted.kind ||
        kind == &sesh_kind_uint_quoted.kind)
        return "a string that is not an integer";
    return "a string, but not one that the field takes";
}

static const char *describe_type(const struct place *place, const struct sesh_error *error)
{
    if (error->wanted == 0) return "";
    if ((error->wanted >> error->came & 1) == 0)
        return text_of("%s where %s is expected", values[error->came], names_of_wanted(error->wanted));
    if (error->came == SESH_TOKEN_NUMBER) return "a fraction; the field takes integers";
    return error->came == SESH_TOKEN_STRING ? describe_string(place) : "";
}

static const char *describe_room(const struct place *place, const struct sesh_error *error)
{
    bool array = error->status == SESH_E_ARRAY_TOO_LONG;
    bool bytes = !array && kind_of(place) == &sesh_kind_bytes;
    /* A BYTES member begins with its length. */
    unsigned long capacity = (unsigned long)(bytes ? place->row->size - sizeof(uint16_t) : error->capacity);
    const char *macro = macro_of(place, array ? "MAX" : "CAP"), *what = bytes ? "base64" : "a string";
    const char *came = array                         ? text_of("an array of more than %lu elements", capacity)
                       : bytes || error->needed == 0 ? text_of("%s of more than %lu bytes", what, capacity)
                                                     : text_of("a string of %lu bytes", (unsigned long)error->needed);
    if (capacity == 0) return "";
    return text_of("%s; the field holds %lu%s%s%s", came, capacity, macro[0] != '\0' ? ": raise " : "", macro,
                   macro[0] != '\0' && !bytes ? ", or --clip" : "");
}

const char *fault_describe(const struct sesh_type *type, const char *at, const struct sesh_error *error)
{
    struct place place = {NULL, NULL};
    size_t outside = at != NULL ? strlen(at) : 0;
    if (type != NULL && strlen(error->path) >= outside) place = follow(type, error->path + outside);
    switch (error->status) {
    case SESH_E_WRONG_TYPE: return describe_type(&place, error);
    case SESH_E_DUPLICATE:
        return has_other_names(&place) ? "the object has this field twice, under one name or under two" : "";
    case SESH_E_STRING_TOO_LONG: enter_bare(&place); return describe_room(&place, error);
    case SESH_E_ARRAY_TOO_LONG: return describe_room(&place, error);
    case SESH_E_MISSING: return error->wanted != 0 && error->came == SESH_TOKEN_NULL ? "a required member is null" : "";
    case SESH_E_WORK_TOO_SMALL:
        return text_of("the value does not fit %lu bytes of work; for this field %lu suffice",
                       (unsigned long)error->capacity, (unsigned long)error->needed);
    case SESH_E_TOO_DEEP: return text_of("nested deeper than %lu levels", (unsigned long)error->capacity);
    default: return "";
    }
}

const char *fault_around_token(const char *text, size_t length)
{
    unsigned long begin;
    size_t size;
    const char *token = find_token(text, length, &size);
    if (token == NULL) return "";
    begin = (unsigned long)(token - text);
    return text_of("bytes %lu to %lu are a JWT: remove what is around them", begin, begin + (unsigned long)size - 1);
}

const char *fault_of_beginning(const char *text, size_t length, const struct sesh_error *error)
{
    size_t begin = 0;
    if (error->status != SESH_E_SYNTAX || error->offset >= length) return "";
    while (begin < error->offset && strchr(" \t\r\n", text[begin]) != NULL)
        begin++;
    if (begin != error->offset) return "";
    if (length >= 2 && (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0))
        return "not JSON; it looks like UTF-16: save it as UTF-8";
    if (text[begin] == '<') return "not JSON; it looks like a web page";
    if (length - begin >= 5 && memcmp(text + begin, "HTTP/", 5) == 0)
        return "not JSON; it looks like HTTP headers: pass only the body";
    if (looks_like_token(text, length)) return "not JSON; it looks like a JWT: sesh read --jwt reads its claims";
    return fault_around_token(text, length);
}

/* ---- the line -------------------------------------------------------------------- */

/* Prints a text that may come from a document or from a file name. */
static void print_foreign(const char *before, const char *text, const char *after)
{
    char *printable = text_printable(text);
    fprintf(stderr, "%s%s%s", before, printable, after);
    free(printable);
}

void print_error(const char *file, const struct sesh_error *error, const char *said, const char *added,
                 unsigned long line)
{
    print_foreign("", file, "");
    fprintf(stderr, ":%llu: %s: ", (unsigned long long)error->offset, sesh_status_name(error->status));
    print_foreign("", said[0] != '\0' ? said : sesh_status_text(error->status), "");
    print_foreign("", added, "");
    if (error->path[0] != '\0') print_foreign(" (at ", error->path, ")");
    if (line != 0) fprintf(stderr, " in line %lu", line);
    fputc('\n', stderr);
}
