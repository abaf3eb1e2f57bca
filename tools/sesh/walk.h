/* SPDX-License-Identifier: MIT */
/* The values of a document, one after the other, each with the way to it. */
#ifndef SESH_TOOL_WALK_H
#define SESH_TOOL_WALK_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/sesh.h>

#include "../../src/read/scan.h"

enum { WALK_PATH = 512, WALK_NAME = 256, WALK_TEXT = 512 };

/* Where the walk is. */
struct walk {
    struct sesh_scan scan;
    char path[WALK_PATH];              /* JSON Pointer to the open object or array */
    size_t length[SESH_MAX_DEPTH + 1]; /* of the path, by depth */
    unsigned index[SESH_MAX_DEPTH + 1];
    bool array[SESH_MAX_DEPTH + 1];
    size_t depth;
    int opened; /* the kind of an object or array that was answered and not entered yet; 0: none */
    char name[WALK_NAME], text[WALK_TEXT];
    size_t name_length, text_length;
};

/* A value. Its texts are good until the next one; each is cut to the room there is for it,
   and a NUL in it is shown as U+001A. */
struct walk_value {
    int kind;         /* SESH_SCAN_OBJECT, SESH_SCAN_STRING, ... */
    size_t depth;     /* how many objects and arrays it is in */
    const char *at;   /* JSON Pointer to the one that it is in; "" for the document's */
    const char *name; /* its name in that object; "" when it has none */
    const char *text; /* of a string, without quotation marks; of another scalar, as it is spelled */
};

void walk_begin(struct walk *walk, const void *text, size_t length);

/* The next value: an object or array when it opens, a scalar when it ends. False: the text
   ends, or is no JSON from here on. */
bool walk_next(struct walk *walk, struct walk_value *value);

#endif
