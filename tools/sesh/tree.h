/* SPDX-License-Identifier: MIT */
/* A JSON document as a tree; its memory is kept (text.h). */
#ifndef SESH_TOOL_TREE_H
#define SESH_TOOL_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

#include "../../src/read/scan.h"

/* Bytes with a NUL after them. */
struct bytes {
    const char *text;
    size_t length;
    bool unfit; /* it contained U+0000 or half a surrogate pair, which no STR can hold */
};

struct tree {
    int kind;           /* SESH_SCAN_OBJECT, SESH_SCAN_STRING, ... */
    const char *file;   /* the name that errors show */
    sesh_offset offset; /* of its first byte in the file, or of its name if it has one */
    struct bytes name;  /* in the object around it */
    struct bytes text;  /* of a string, decoded; of a number, as written */
    size_t index;       /* in the array or object around it */
    size_t count;       /* in an array or object: the number of values in it */
    struct tree *in, *first, *last, *next;
};

/*
 * Reads the document text[0..length), which begins at `offset` in the file. Returns its tree with
 * SESH_OK in *error. NULL: *error says what is wrong and where. A name that occurs twice in an
 * object is SESH_E_DUPLICATE.
 */
struct tree *tree_read(const char *file, const char *text, size_t length, sesh_offset offset, struct sesh_error *error);

/* The tree of as much of a document as is valid in its first 4 MB; NULL: nothing is. A name that
   occurs twice appears twice. */
enum { TREE_BEGINNING = 4194304 };
struct tree *tree_of_beginning(const char *text, size_t length);

/* The value at a JSON Pointer (RFC 6901), or NULL. The tree may be NULL. */
struct tree *tree_at(struct tree *tree, const char *pointer);

/* The member with this name, or NULL. The tree may be NULL, and need not be an object. */
struct tree *tree_member(const struct tree *tree, const char *name);

bool tree_is_text(const struct tree *tree, const char *text);

/* The JSON Pointer to the value, as a new text. */
char *tree_path(const struct tree *tree);

/* "a.json:12 at /user/id", as a new text. */
char *tree_place(const struct tree *tree);

/* "a string", "null", ... */
const char *tree_kind_name(int kind);

bool bytes_same(const struct bytes *a, const struct bytes *b);

#endif
