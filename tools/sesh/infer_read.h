/* SPDX-License-Identifier: MIT */
/* Reads the samples of sesh infer. */
#ifndef SESH_TOOL_INFER_READ_H
#define SESH_TOOL_INFER_READ_H

#include <stdbool.h>

#include "infer_facts.h"

/* What the samples are. All zero but for the facts, which begin as facts of nothing. */
struct samples {
    struct facts facts;
    bool lines;    /* a file had a document in each line */
    bool elements; /* a document was an array of samples */
};

/* Reads a whole file, "-" is standard input, as one document.
   EXIT_GOOD and the tree, or another status, and an error was printed. */
int infer_read_document(const char *file, struct tree **tree);

/* Adds the objects that a file holds at the pointer, in one document or one a line, or as
   elements of an array; of a JWT its claims are the document. EXIT_GOOD, or another status, and
   an error was printed. */
int infer_read_samples(struct samples *samples, const char *file, const char *at);

/* Prints the error line about a value; said stands in place of the status's text unless it
   is "". Returns EXIT_REFUSED. */
int infer_refuse(const struct tree *tree, int status, const char *path, const char *said);

#endif
