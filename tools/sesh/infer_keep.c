/* SPDX-License-Identifier: MIT */
#include "infer_keep.h"

#include <string.h>

#include "text.h"

/* The pointers to the parts of a struct that are kept; an empty pointer keeps the whole struct. */
struct paths {
    const char **path;
    size_t count;
};

static void add_path(struct paths *paths, const char *path)
{
    paths->path = (const char **)keep_more((void *)paths->path, paths->count, sizeof *paths->path);
    paths->path[paths->count++] = path;
}

/* ---- pointers -------------------------------------------------------------------------- */

/* Does the path's first step name this field? If so, *rest is the remaining path. A step that is
   an element's index is skipped. */
static bool steps_to(const char *path, const struct plan_field *field, const char **rest)
{
    bool list = field->list || field->kind == PLAN_SET;
    *rest = path;
    if (strcmp(take_step(rest), field->wire.text) != 0) return false;
    if (list && **rest == '/') {
        size_t digits = strspn(*rest + 1, "0123456789");
        const char *behind = *rest + 1 + digits;
        if (digits != 0 && (*behind == '\0' || *behind == '/')) *rest = behind;
    }
    return true;
}

/* The names of a struct's fields, for a sentence. */
static const char *names_of(const struct plan_struct *s)
{
    const char *names = "";
    size_t i;
    for (i = 0; i < s->count; i++)
        names = text_of("%s%s/%s", names, i != 0 ? ", " : "", s->fields[i].wire.text);
    return names;
}

/* Says why the struct has no field for the first step of `path`, the rest of `whole`. */
static const char *describe_absent(const struct plan_struct *s, const char *whole, const char *path)
{
    const char *left = plan_left_out(s, take_step(&path));
    if (left != NULL) return text_of("there is no field \"%s\": %s", whole, left);
    return text_of("there is no field \"%s\"; at this place there are %s", whole, names_of(s));
}

/* NULL if there is a field at the path; otherwise a sentence that says why not. */
static const char *look_for(const struct plan_struct *s, const char *path)
{
    const char *whole = path;
    if (*path != '/') return text_of("\"%s\" is not a JSON Pointer, which begins with a slash", path);
    while (*path != '\0') {
        const char *rest = NULL;
        size_t i = 0;
        while (i < s->count && !steps_to(path, &s->fields[i], &rest))
            i++;
        if (i == s->count) return describe_absent(s, whole, path);
        if (*rest != '\0' && s->fields[i].kind != PLAN_OBJECT)
            return text_of("there is no field \"%s\": /%s is no object", whole, s->fields[i].wire.text);
        if (*rest != '\0') s = s->fields[i].object;
        path = rest;
    }
    return NULL;
}

/* ---- structs ----------------------------------------------------------------------------- */

/* The paths that continue inside the field; none: it is not kept. */
static struct paths paths_into(const struct paths *paths, const struct plan_field *field)
{
    struct paths into = {NULL, 0};
    const char *rest;
    size_t i;
    for (i = 0; i < paths->count; i++) {
        if (steps_to(paths->path[i], field, &rest)) add_path(&into, rest);
    }
    return into;
}

static bool keep_all(const struct paths *paths)
{
    size_t i;
    for (i = 0; i < paths->count; i++) {
        if (paths->path[i][0] == '\0') return true;
    }
    return false;
}

/* Makes a new struct, because other fields may use the original one too. */
static struct plan_struct *part_of(struct plan_struct *s, const struct paths *paths)
{
    struct plan_struct *part;
    size_t i;
    if (keep_all(paths)) return s;
    part = plan_struct(s->words, s->holder);
    part->doc = s->doc;
    part->of = s->of;
    part->prefix = s->prefix;
    for (i = 0; i < s->count; i++) {
        struct paths into = paths_into(paths, &s->fields[i]);
        struct plan_field *field;
        /* The field that a bare string fills stays, because such a string may occur. */
        if (into.count == 0 && s->bare != i + 1) continue;
        field = plan_field(part, &s->fields[i].wire);
        *field = s->fields[i];
        if (field->kind == PLAN_OBJECT) field->object = part_of(field->object, &into);
        if (s->bare == i + 1) part->bare = part->count;
    }
    return part;
}

struct plan_struct *keep_struct(struct plan_struct *session, const char *keep, const char **why)
{
    struct paths paths = {NULL, 0};
    *why = NULL;
    while (*keep != '\0') {
        size_t length = strcspn(keep, ",");
        const char *path = text_of("%.*s", (int)length, keep);
        add_path(&paths, path);
        keep += length + (keep[length] == ',');
        *why = *path == '\0' ? "a pointer is empty" : look_for(session, path);
        if (*why != NULL) return NULL;
    }
    if (paths.count == 0) *why = "nothing is kept";
    return *why == NULL ? part_of(session, &paths) : NULL;
}
