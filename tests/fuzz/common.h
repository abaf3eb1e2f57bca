/* SPDX-License-Identifier: MIT */
/* Shared by the fuzz targets: reading between fences, in chunks that the input selects, and the
   checks that hold for any input. A check names the invariant of SECURITY.md that it tests. */
#ifndef SESH_FUZZ_COMMON_H
#define SESH_FUZZ_COMMON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sesh/sesh.h>

/* For memory that is read and written as a struct. */
#define FUZZ_ALIGNED __attribute__((aligned(16)))

/* Inputs are at most FUZZ_LONGEST bytes; the targets ignore longer ones. */
enum { FUZZ_LONGEST = 1 << 17, FUZZ_TEXT = 1 << 19, FUZZ_STRUCT = 1 << 15 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Prints "I6: ..." and aborts. */
void fuzz_fail(const char *invariant, const char *format, ...) __attribute__((format(printf, 2, 3), noreturn));

/* ---- what an input draws ------------------------------------------------ */

/* The input's bytes that have not been used yet. */
struct draw {
    const uint8_t *at;
    const uint8_t *end;
};

/* The next byte; 0 if there is none. */
unsigned draw_byte(struct draw *d);
unsigned draw_word(struct draw *d);

/* All types with rows, including nested ones: those in tests/row.h. */
struct fuzz_type {
    const char *name;
    const struct sesh_type *type;
    size_t work; /* always suffices */
};

extern const struct fuzz_type fuzz_types[];
extern const unsigned fuzz_type_count;

#define FUZZ_CLIP 1u
#define FUZZ_LAST_WINS 2u
#define FUZZ_REJECT_UNKNOWN 4u
#define FUZZ_MERGE 8u
#define FUZZ_ODD 16u        /* work at an odd address */
#define FUZZ_SMALL_WORK 32u /* the work size is below the full one, as the input selects */
#define FUZZ_ARGUMENT 64u   /* a work size below SESH_WORK_MIN */
#define FUZZ_TRACE 128u

/* for reader.c, in the byte of options.at */
#define FUZZ_LENIENT 128u

/* Sets the flags that are options. */
void fuzz_set_options(struct sesh_options *options, unsigned flags);

/* ---- reading ------------------------------------------------------------ */

struct reading {
    const struct sesh_type *type; /* NULL: only validate */
    struct sesh_options options;  /* the trace is fuzz_read's */
    bool trace;                   /* looks at each token */
    size_t work_size;
    bool odd;
    unsigned chunks;        /* 0: whole; otherwise how the text is cut, see common.c */
    const uint8_t *initial; /* the struct beforehand; NULL: zero for merge, otherwise garbage */
    const uint8_t *text;
    size_t length;
};

struct result {
    int status;
    struct sesh_error error;
    size_t size;
    bool untouched; /* the struct has not changed */
    size_t work_used;
    FUZZ_ALIGNED uint8_t session[FUZZ_STRUCT];
};

/* Reads, and checks what needs no second reading. Memory next to the struct, the work buffer and
   the chunk is unchanged (I1), the work done is limited (I2), and a result does not change (I8). */
void fuzz_read(const struct reading *reading, struct result *result);

/* Fails if two readings of the same document differ. */
void fuzz_same(const char *invariant, const char *what, const struct result *a, const struct result *b);

/* ---- judging ------------------------------------------------------------ */

bool fuzz_is_utf8(const uint8_t *text, size_t length);

struct fuzz_read_how {
    bool accepted; /* without an error */
    bool lenient;  /* values may have been left out */
};

/* Strings (I3), masks (I4) and counts (I5) of a struct that was read. */
void fuzz_check_struct(const struct sesh_type *type, const uint8_t *base, struct fuzz_read_how how);

struct fuzz_text {
    size_t length;
    uint8_t bytes[FUZZ_TEXT];
};

/* Calls sesh_write into text. Fails if the result is not valid UTF-8 JSON (I11). */
void fuzz_write(const struct sesh_type *type, const uint8_t *session, unsigned flags, struct fuzz_text *text);

/* Has the type, or an object in it, a field that is handed to a sink? */
bool fuzz_hands_out(const struct sesh_type *type);

/* Did this session's document, which was read without an error, have such a field? */
bool fuzz_handed_out(const struct sesh_type *type, const uint8_t *session);

/* Does sesh_write write every required member? It does not write what is handed out. */
bool fuzz_writes_required(const struct sesh_type *type);

#endif
