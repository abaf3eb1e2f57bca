/* SPDX-License-Identifier: MIT */
/* Reads one document after the other into a struct. */
#ifndef SESH_TOOL_DOCUMENT_H
#define SESH_TOOL_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include <sesh/jwt.h>
#include <sesh/sesh.h>

#include "gather.h"
#include "input.h"
#include "types.h"

/* What the options of "sesh read" ask for. */
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
    void *before; /* with --merge: the struct as the documents before this one left it */
    void *work;
    struct gather gather; /* what the document hands out */
    struct gather all;    /* with --merge: what those before it have handed out */
    size_t work_size;
    size_t work_used;
    unsigned long documents;
    unsigned long refused;
    bool token;            /* the last document was a token */
    bool unverified;       /* it is from a token whose signature was not checked */
    const char *taken_for; /* what the last document was taken for; "": nothing was guessed */
    const char *hint;      /* what follows the text of its error: "; --at /result?", or "" */
    const char *said;      /* the text of its error in place of the status's; "": none */
};

/* Bytes that are read from a file at a time. */
enum { BLOCK = 65536 };

/* Reads a document that is there as a whole: JSON or a token. The status is error's, too. */
int read_text(struct job *job, const char *text, size_t length, struct sesh_error *error);

/* Reads a file as a whole, which recognising a document needs, and then its text. */
int read_whole(struct job *job, struct input *in, struct sesh_error *error);

/* Reads a JSON document of any length in constant memory. settings->type is given. */
int read_stream(struct job *job, struct input *in, struct sesh_error *error);

/* Frees the struct, what was gathered, and the work buffer. */
void free_job(struct job *job);

#endif
