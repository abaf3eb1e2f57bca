/* SPDX-License-Identifier: MIT */
/* What a document is in which no session stands: a refusal, or something else. */
#ifndef SESH_TOOL_SHAPE_H
#define SESH_TOOL_SHAPE_H

#include <stdbool.h>
#include <stddef.h>

enum { SHAPE_NAMES = 80, SHAPE_CODE = 64, SHAPE_MESSAGE = 256 };

/* The names of an object's members, as far as there is room. */
struct shape_names {
    char text[SHAPE_NAMES]; /* "id, email" */
    unsigned count;         /* of all members */
};

/* What was seen of a document. Kinds are those of tree.h; 0: it is not there. */
struct shape {
    int root;
    int error, result;                             /* of the members "error" and "result" */
    bool jsonrpc;                                  /* there is a member "jsonrpc" */
    bool numbered;                                 /* the code of the error is a number */
    bool user;                                     /* there is a string "sub", and no "iss" */
    char failure[SHAPE_CODE];                      /* a member "Code", as AWS has it; "": none */
    char code[SHAPE_CODE], message[SHAPE_MESSAGE]; /* of the error; "": none */
    char result_code[SHAPE_CODE];                  /* a number in the result; "": none */
    struct shape_names names, result_names;
};

/* Looks at a document. It need not be valid to its end. */
struct shape shape_of(const void *text, size_t length);

/* Is there an error in it, be it what it may? */
bool shape_has_error(const struct shape *shape);

/*
 * Is it a refusal of a server, by JSON-RPC, by OAuth 2.0 (RFC 6749, section 5.2), as AWS
 * refuses, or in a way of its own? A text that is kept says so and tells code and message, and *path
 * is the JSON Pointer to it; NULL: it is none.
 */
const char *shape_refusal(const struct shape *shape, const char **path);

/* What it is, and that no session is known in it: "an object with id, email: none of the known
   sessions". */
const char *shape_description(const struct shape *shape);

/* Which options read it, as far as its names tell. */
const char *shape_advice(const struct shape *shape);

#endif
