/* SPDX-License-Identifier: MIT */
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/* A document that is being read. */
struct growing {
    struct sesh_scan scan;
    const char *file;
    sesh_offset offset;     /* the document's offset in the file */
    struct tree *root, *in; /* in: the open array or object, or NULL */
    struct bytes name;      /* of the next value */
    sesh_offset name_offset;
    struct text text; /* of a name or scalar that has not been read to its end */
    bool unfit;
};

bool bytes_same(const struct bytes *a, const struct bytes *b)
{
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

static struct tree *add(struct growing *g, int kind)
{
    struct tree *tree = (struct tree *)keep(sizeof *tree);
    tree->kind = kind;
    tree->file = g->file;
    tree->offset = g->offset + g->scan.mark;
    tree->in = g->in;
    tree->text.text = tree->name.text = "";
    if (g->in == NULL) {
        g->root = tree;
        return tree;
    }
    if (g->in->kind == SESH_SCAN_OBJECT) {
        tree->name = g->name;
        tree->offset = g->name_offset;
    }
    tree->index = g->in->count++;
    if (g->in->last != NULL) g->in->last->next = tree;
    else g->in->first = tree;
    g->in->last = tree;
    return tree;
}

/* Takes a part of a name or scalar. True: it was the last part, and *whole is the complete text. */
static bool take_part(struct growing *g, struct bytes *whole)
{
    const struct sesh_token_part *part = &g->scan.part;
    char *copy;
    if ((part->flags & SESH_SCAN_FIRST) != 0) {
        g->text.length = 0;
        g->unfit = false;
    }
    if ((part->flags & SESH_SCAN_LONE) != 0) g->unfit = true;
    put_bytes(&g->text, part->text, part->length);
    if ((part->flags & SESH_SCAN_LAST) == 0) return false;
    copy = (char *)keep(g->text.length + 1);
    if (g->text.length != 0) memcpy(copy, g->text.bytes, g->text.length);
    whole->text = copy;
    whole->length = g->text.length;
    whole->unfit = g->unfit || memchr(copy, '\0', whole->length) != NULL;
    return true;
}

static void take(struct growing *g, int kind)
{
    struct bytes whole;
    switch (kind) {
    case SESH_SCAN_OBJECT:
    case SESH_SCAN_ARRAY: g->in = add(g, kind); break;
    case SESH_SCAN_OBJECT_END:
    case SESH_SCAN_ARRAY_END: g->in = g->in->in; break;
    case SESH_SCAN_NAME:
        g->name_offset = g->offset + g->scan.mark;
        if (take_part(g, &whole)) g->name = whole;
        break;
    default:
        if (take_part(g, &whole)) add(g, kind)->text = whole;
        break;
    }
}

/* ---- names that occur twice in an object ------------------------------------ */

/* Sorts by name; equal names stay in document order. */
static int compare_names(const void *a, const void *b)
{
    const struct tree *x = *(const struct tree *const *)a, *y = *(const struct tree *const *)b;
    size_t length = x->name.length < y->name.length ? x->name.length : y->name.length;
    int order = memcmp(x->name.text, y->name.text, length);
    if (order != 0) return order;
    if (x->name.length != y->name.length) return x->name.length < y->name.length ? -1 : 1;
    return x->index < y->index ? -1 : 1;
}

/* The first member whose name an earlier member has, or NULL. */
static const struct tree *find_twin(const struct tree *object)
{
    const struct tree **sorted, *member, *found = NULL;
    size_t i = 0;
    if (object->count < 2) return NULL;
    sorted = (const struct tree **)allocate(object->count * sizeof(const struct tree *));
    for (member = object->first; member != NULL; member = member->next)
        sorted[i++] = member;
    qsort(sorted, object->count, sizeof(const struct tree *), compare_names);
    for (i = 1; i < object->count; i++) {
        if (!sorted[i]->name.unfit && bytes_same(&sorted[i]->name, &sorted[i - 1]->name) &&
            !sorted[i - 1]->name.unfit && (found == NULL || sorted[i]->index < found->index))
            found = sorted[i];
    }
    free(sorted);
    return found;
}

/* The next value in document order. */
static const struct tree *after(const struct tree *tree)
{
    if (tree->first != NULL) return tree->first;
    while (tree != NULL && tree->next == NULL)
        tree = tree->in;
    return tree != NULL ? tree->next : NULL;
}

static const struct tree *find_duplicate(const struct tree *tree)
{
    const struct tree *twin = NULL;
    for (; tree != NULL && twin == NULL; tree = after(tree)) {
        if (tree->kind == SESH_SCAN_OBJECT) twin = find_twin(tree);
    }
    return twin;
}

/* ---- a document -------------------------------------------------------------- */

static void fill_error(struct sesh_error *error, int status, sesh_offset offset, const struct tree *at)
{
    memset(error, 0, sizeof *error);
    error->status = status;
    error->offset = offset;
    if (status == SESH_E_TOO_DEEP) error->capacity = SESH_MAX_DEPTH;
    if (at != NULL) text_copy(error->path, sizeof error->path, tree_path(at));
}

/* Reads the text as far as it is JSON. Returns SESH_OK, or the error at the place where scan
   stopped. */
static int read_text(struct growing *g, const char *text, size_t length)
{
    int kind;
    sesh_scan_begin(&g->scan, SESH_MAX_DEPTH);
    sesh_scan_chunk(&g->scan, length != 0 ? text : "", length);
    while ((kind = sesh_scan_next(&g->scan)) > SESH_SCAN_MORE)
        take(g, kind);
    if (kind == SESH_SCAN_MORE) {
        /* The end of the text also ends a number. */
        sesh_scan_chunk(&g->scan, "\n", 1);
        while ((kind = sesh_scan_next(&g->scan)) > SESH_SCAN_MORE)
            take(g, kind);
        if (kind == SESH_SCAN_MORE) kind = sesh_scan_end(&g->scan);
        if (kind == SESH_E_INCOMPLETE) g->scan.mark = length;
    }
    free(g->text.bytes);
    return kind;
}

struct tree *tree_read(const char *file, const char *text, size_t length, sesh_offset offset, struct sesh_error *error)
{
    struct growing g;
    const struct tree *twin;
    int status;
    memset(&g, 0, sizeof g);
    g.file = file;
    g.offset = offset;
    status = read_text(&g, text, length);
    fill_error(error, status, offset + g.scan.mark, g.in);
    if (status != SESH_OK) return NULL;
    twin = find_duplicate(g.root);
    if (twin == NULL) return g.root;
    fill_error(error, SESH_E_DUPLICATE, twin->offset, twin);
    return NULL;
}

struct tree *tree_of_beginning(const char *text, size_t length)
{
    struct growing g;
    memset(&g, 0, sizeof g);
    g.file = "";
    (void)read_text(&g, text, length < TREE_BEGINNING ? length : TREE_BEGINNING);
    return g.root;
}

/* ---- looking up ---------------------------------------------------------------- */

struct tree *tree_member(const struct tree *tree, const char *name)
{
    struct tree *member = tree != NULL && tree->kind == SESH_SCAN_OBJECT ? tree->first : NULL;
    while (member != NULL &&
           (strlen(name) != member->name.length || memcmp(member->name.text, name, strlen(name)) != 0))
        member = member->next;
    return member;
}

bool tree_is_text(const struct tree *tree, const char *text)
{
    return tree != NULL && tree->kind == SESH_SCAN_STRING && strcmp(tree->text.text, text) == 0;
}

/* The element that a step of a pointer names. */
static struct tree *element(const struct tree *array, const char *step)
{
    struct tree *tree = array->first;
    size_t index = (size_t)strtoul(step, NULL, 10);
    if (step[0] == '\0' || step[strspn(step, "0123456789")] != '\0' || (step[0] == '0' && step[1] != '\0')) return NULL;
    while (tree != NULL && tree->index != index)
        tree = tree->next;
    return tree;
}

struct tree *tree_at(struct tree *tree, const char *pointer)
{
    while (tree != NULL && *pointer == '/') {
        const char *step = take_step(&pointer);
        tree = tree->kind == SESH_SCAN_ARRAY ? element(tree, step) : tree_member(tree, step);
    }
    return tree;
}

/* ---- saying where ---------------------------------------------------------------- */

/* The pointer's last step to the value, with its slash. */
static char *step_to(const struct tree *tree)
{
    struct text step = {NULL, 0, 0};
    char *copy;
    size_t i;
    if (tree->in->kind == SESH_SCAN_ARRAY) return text_of("/%lu", (unsigned long)tree->index);
    put_bytes(&step, "/", 1);
    for (i = 0; i < tree->name.length; i++) {
        char c = tree->name.text[i];
        if (c == '~') put_bytes(&step, "~0", 2);
        else if (c == '/') put_bytes(&step, "~1", 2);
        else put_bytes(&step, c == '\0' ? "?" : &tree->name.text[i], 1);
    }
    copy = text_of("%.*s", (int)step.length, step.bytes);
    free(step.bytes);
    return copy;
}

char *tree_path(const struct tree *tree)
{
    char *path = text_of("%s", "");
    for (; tree->in != NULL; tree = tree->in)
        path = text_of("%s%s", step_to(tree), path);
    return path;
}

char *tree_place(const struct tree *tree)
{
    const char *path = tree_path(tree);
    return text_of("%s:%llu%s%s", tree->file, (unsigned long long)tree->offset, *path != '\0' ? " at " : "", path);
}

const char *tree_kind_name(int kind)
{
    switch (kind) {
    case SESH_SCAN_OBJECT: return "an object";
    case SESH_SCAN_ARRAY: return "an array";
    case SESH_SCAN_STRING: return "a string";
    case SESH_SCAN_NUMBER: return "a number";
    case SESH_SCAN_NULL: return "null";
    default: return "true or false";
    }
}
