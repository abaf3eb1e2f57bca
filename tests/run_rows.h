/* SPDX-License-Identifier: MIT */
/*
 * Runs test rows. It uses no C library, heap or recursion: the same file is compiled for
 * hosts and for bare-metal images.
 */
#ifndef SESH_TESTS_RUN_ROWS_H
#define SESH_TESTS_RUN_ROWS_H

#include "row.h"

/* Bytes before and after the struct and the work buffer that must not change. */
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

/* The memory that the rows run in, and how thorough to be. */
struct row_bench {
    /* Sizes include both fences. `session` and `work` begin at a multiple of 8. */
    uint8_t *session;
    size_t session_size;
    uint8_t *work;
    size_t work_size;
    /* Documents are copied here chunk by chunk, so it need not hold a whole one. */
    uint8_t *chunk;
    size_t chunk_size;
    /* The struct of the first reading; the structs of the others must equal it. NULL: they are
       not compared. */
    uint8_t *first;
    size_t first_size;
    /* Where a written struct is read back to; aligned like session. NULL: it is not read back. */
    uint8_t *again;
    size_t again_size;
    /* true: every split, every size of chunk and of work; false: whole and byte
       by byte, with the type's work size. */
    bool full;
    /* Called once for each row that fails. `what` is a short text, `run` says how the row was
       read, `error` and session_of hold the result. */
    void (*failed)(struct row_bench *bench, const SESH_ROM struct row *row, const char *what);
    void *context;

    /* For run_row only. */
    struct row_run run;
    struct sesh_reader reader;
    struct sesh_options options;
    struct sesh_error error;
    char at[256];
    bool has_first;
    unsigned long readings; /* counts the readings */
};

/* Does the bench have the memory for this row? */
bool row_fits(const struct row_bench *bench, const SESH_ROM struct row *row);

/* Returns true if the row passes. */
bool run_row(struct row_bench *bench, const SESH_ROM struct row *row);

/* The row's type, NULL for ROW_NONE. */
const SESH_ROM struct sesh_type *row_type_of(const SESH_ROM struct row *row);

/* The struct in the bench. */
void *row_session_of(const struct row_bench *bench);

/* The result of checking a struct against its type's rows. */
struct row_inspection {
    const char *fault; /* a promise of the header about masks that is broken, or NULL */
    unsigned clipped;  /* number of clipped bits in the struct and all structs inside it */
};

/* How a struct was read. */
#define ROW_ENDED 1u    /* to the document's end, without an error */
#define ROW_LEFT_OUT 2u /* values that did not fit may have been left out */

void row_inspect(const SESH_ROM struct sesh_type *type, const void *session, unsigned reading,
                 struct row_inspection *found);

/* Is the clipped bit set for the field that a JSON Pointer names? */
bool row_is_clipped(const SESH_ROM struct sesh_type *type, const void *session, const SESH_ROM char *pointer);

#endif
