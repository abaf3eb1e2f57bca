/* SPDX-License-Identifier: MIT */
/* Reads the samples of sesh infer. */
#ifndef SESH_TOOL_INFER_READ_H
#define SESH_TOOL_INFER_READ_H

#include <stdbool.h>

#include "infer_facts.h"

/* The samples that were read. Before the first one, all is zero but the facts, which facts_begin
   sets. */
struct samples {
    struct facts facts;
    bool lines;    /* a file had one document per line */
    bool elements; /* a document was an array of samples */
};

/* Reads a whole file, or standard input for "-", as one document. Returns EXIT_GOOD and the
   tree; with any other status an error was printed. */
int infer_read_document(const char *file, struct tree **tree);

/* Adds the objects at the pointer in a file: in one document, in one document per line, or as
   the elements of an array. If the file is a JWT, its claims are the document. Returns
   EXIT_GOOD; with any other status an error was printed. */
int infer_read_samples(struct samples *samples, const char *file, const char *at);

/* Prints the error line about a value; `said` replaces the status's text unless it is "".
   Returns EXIT_REFUSED. */
int infer_refuse(const struct tree *tree, int status, const char *path, const char *said);

#endif
