/* SPDX-License-Identifier: MIT */
/*
 * Runs test rows. No libc, no heap, no recursion: the same file is compiled for
 * hosts and for bare-metal images.
 */
#ifndef SESH_TESTS_RUN_ROWS_H
#define SESH_TESTS_RUN_ROWS_H

#include "row.h"

/* Bytes before and after the struct and the work buffer that nobody may touch. */
#define ROW_FENCE 64u

/* How a document is cut into chunks. */
enum row_chunking {
    ROW_WHOLE,
    ROW_SPLIT, /* in two, after n bytes */
    ROW_EVERY  /* into chunks of n bytes */
};

/* One reading of a row. */
struct row_run {
    enum row_chunking chunking;
    size_t n;
    size_t work_size;
    bool odd; /* work begins at an odd address */
};

/* What the rows run in: the caller's memory, and how thorough to be. */
struct row_bench {
    /* The sizes include both fences. `session` begins at a multiple of 8,
       `work` too. */
    uint8_t *session;
    size_t session_size;
    uint8_t *work;
    size_t work_size;
    /* Documents are copied here chunk by chunk, so that it need not hold a
       whole one. */
    uint8_t *chunk;
    size_t chunk_size;
    /* The first reading's struct, for the others to be the same byte by byte.
       NULL: not compared. */
    uint8_t *first;
    size_t first_size;
    /* Where the struct is read back to after it was written; aligned like
       session. NULL: it is not. */
    uint8_t *again;
    size_t again_size;
    /* true: every split, every size of chunk and of work; false: whole and byte
       by byte, with the type's work size. */
    bool full;
    /* Called once for a row that fails. `what` is a short text; how the row was
       read is in run, what came out in error and session_of. */
    void (*failed)(struct row_bench *bench, const SESH_ROM struct row *row, const char *what);
    void *context;

    /* From here on run_row's own. */
    struct row_run run;
    struct sesh_reader reader;
    struct sesh_options options;
    struct sesh_error error;
    char at[256];
    bool has_first;
    unsigned long readings; /* grows: how many readings there were */
};

/* Does the bench have the memory for this row? */
bool row_fits(const struct row_bench *bench, const SESH_ROM struct row *row);

/* True when the row passes. */
bool run_row(struct row_bench *bench, const SESH_ROM struct row *row);

/* The row's type, NULL for ROW_NONE. */
const SESH_ROM struct sesh_type *row_type_of(const SESH_ROM struct row *row);

/* The struct in the bench. */
void *row_session_of(const struct row_bench *bench);

/* What was found in a struct by looking through its type's rows. */
struct row_inspection {
    const char *fault; /* what the header promises of masks and is not so, or NULL */
    unsigned clipped;  /* clipped bits in the struct and in all inside it */
};

/* What is known of how a struct was read. */
#define ROW_ENDED 1u    /* to the document's end, without an error */
#define ROW_LEFT_OUT 2u /* values that did not fit may have been left out */

void row_inspect(const SESH_ROM struct sesh_type *type, const void *session, unsigned reading,
                 struct row_inspection *found);

/* Is the clipped bit set of the field that a JSON Pointer names? */
bool row_is_clipped(const SESH_ROM struct sesh_type *type, const void *session, const SESH_ROM char *pointer);

#endif
