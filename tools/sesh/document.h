/* SPDX-License-Identifier: MIT */
/* Reads documents into a struct, one after another. */
#ifndef SESH_TOOL_DOCUMENT_H
#define SESH_TOOL_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/jwt.h>
#include <sesh/sesh.h>

#include "gather.h"
#include "input.h"
#include "types.h"

/* The options of "sesh read". */
struct settings {
    const struct session_type *type; /* NULL: auto */
    const char *at;                  /* NULL: not given */
    const char *format;              /* NULL: not given */
    size_t work;                     /* 0: what the type needs */
    size_t chunk;
    bool merge, show_secrets, lines, trace, map, jwt;
    const char *key, *algorithm;              /* NULL: not given */
    const struct sesh_jwt_verifier *verifier; /* NULL: signatures are not checked */
    struct sesh_options options;
};

/* What is being read, and into what. */
struct job {
    const struct settings *settings;
    const struct session_type *type;
    struct sesh_options options;
    void *session;
    void *before; /* with --merge: a copy of the struct before this document */
    void *work;
    struct gather gather; /* the elements and strings that this document handed out */
    struct gather all;    /* with --merge: those that the documents before it handed out */
    size_t work_size;
    size_t work_used;
    unsigned long documents;
    unsigned long refused;
    bool token;            /* the last document was a token */
    bool unverified;       /* the document is a token whose signature was not checked */
    const char *taken_for; /* the type as which the last document was recognised; "": none was guessed */
    const char *hint;      /* appended to the error's text: "; --at /result?", or "" */
    const char *said;      /* replaces the text of the error's status; "": nothing does */
};

/* Bytes read from a file at a time. */
enum { BLOCK = 65536 };

/* Reads a document that is complete in memory: JSON or a token. Returns error->status. */
int read_text(struct job *job, const char *text, size_t length, struct sesh_error *error);

/* Reads a whole file, because recognising a document needs all of it, and then the document. */
int read_whole(struct job *job, struct input *in, struct sesh_error *error);

/* Reads a JSON document of any length in constant memory. settings->type must be set. */
int read_stream(struct job *job, struct input *in, struct sesh_error *error);

/* Frees the struct, the work buffer and what was gathered. */
void free_job(struct job *job);

#endif
