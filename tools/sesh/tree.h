/* SPDX-License-Identifier: MIT */
/* A JSON document as a tree, whose memory is kept (text.h). */
#ifndef SESH_TOOL_TREE_H
#define SESH_TOOL_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

#include "../../src/read/scan.h"

/* Some bytes, with a NUL behind them. */
struct bytes {
    const char *text;
    size_t length;
    bool unfit; /* there was U+0000 or half a surrogate pair in them: no STR holds it */
};

struct tree {
    int kind;           /* SESH_SCAN_OBJECT, SESH_SCAN_STRING, ... */
    const char *file;   /* as errors show it */
    sesh_offset offset; /* of its first byte in the file; of its name, if it has one */
    struct bytes name;  /* in the object that it is in */
    struct bytes text;  /* of a string, decoded; of a number, as it is spelled */
    size_t index;       /* in the array or object that it is in */
    size_t count;       /* of an array or object: how many values are in it */
    struct tree *in, *first, *last, *next;
};

/*
 * Reads the document text[0..length), which stands at `offset` of the file. SESH_OK and
 * its tree; else NULL, and *error says where it is at fault. A name that is twice in an
 * object is SESH_E_DUPLICATE.
 */
struct tree *tree_read(const char *file, const char *text, size_t length, sesh_offset offset, struct sesh_error *error);

/* The tree of what there is of a document in its first 4 MB, which need not be valid to the end; NULL:
   nothing. Of a name that is twice both are there. */
enum { TREE_BEGINNING = 4194304 };
struct tree *tree_of_beginning(const char *text, size_t length);

/* The value at a JSON Pointer (RFC 6901), or NULL. The tree may be NULL. */
struct tree *tree_at(struct tree *tree, const char *pointer);

/* The member with this name, or NULL. The tree may be NULL, or no object. */
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
