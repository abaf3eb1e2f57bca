/* SPDX-License-Identifier: MIT */
/* Describes a document without a session: a refusal, or something else. */
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

/* What was seen in a document. Kinds are those of tree.h; 0: the member is absent. */
struct shape {
    int root;
    int error, result;                             /* of the members "error" and "result" */
    bool jsonrpc;                                  /* there is a member "jsonrpc" */
    bool numbered;                                 /* the error's code is a number */
    bool user;                                     /* there is a string "sub", and no "iss" */
    char failure[SHAPE_CODE];                      /* the member "Code", which AWS uses; "": none */
    char code[SHAPE_CODE], message[SHAPE_MESSAGE]; /* of the error; "": none */
    char result_code[SHAPE_CODE];                  /* a number in the result; "": none */
    struct shape_names names, result_names;
};

/* Examines a document, which need not be valid to its end. */
struct shape shape_of(const void *text, size_t length);

/* Does it contain an error of any kind? */
bool shape_has_error(const struct shape *shape);

/*
 * Is it a server's refusal: in JSON-RPC, in OAuth 2.0 (RFC 6749, section 5.2), in AWS's form or in
 * a form of its own? If so, returns a kept text with the code and the message, and *path is the
 * JSON Pointer to the refusal. NULL: it is not a refusal.
 */
const char *shape_refusal(const struct shape *shape, const char **path);

/* Says what the document is and that it is no known session: "an object with id, email: none of
   the known sessions". */
const char *shape_description(const struct shape *shape);

/* Says which options would read it, as far as its names show. */
const char *shape_advice(const struct shape *shape);

#endif
