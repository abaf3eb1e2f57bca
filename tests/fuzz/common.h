/* SPDX-License-Identifier: MIT */
/*
 * What the fuzz targets share: reading between fences, in drawn chunks, and the
 * checks that hold for any input. A check names the invariant of SECURITY.md
 * that it is about.
 */
#ifndef SESH_FUZZ_COMMON_H
#define SESH_FUZZ_COMMON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sesh/sesh.h>

/* For what is read and written as a struct. */
#define FUZZ_ALIGNED __attribute__((aligned(16)))

/* Inputs are at most FUZZ_LONGEST bytes; the targets ignore longer ones. */
enum { FUZZ_LONGEST = 1 << 17, FUZZ_TEXT = 1 << 19, FUZZ_STRUCT = 1 << 15 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Prints "I6: ..." and aborts. */
void fuzz_fail(const char *invariant, const char *format, ...) __attribute__((format(printf, 2, 3), noreturn));

/* ---- what an input draws ------------------------------------------------ */

/* The bytes of the input that are not used yet. */
struct draw {
    const uint8_t *at;
    const uint8_t *end;
};

/* The next byte; 0 when there is none. */
unsigned draw_byte(struct draw *d);
unsigned draw_word(struct draw *d);

/* Every type that has rows, nested ones too: those that tests/row.h names. */
struct fuzz_type {
    const char *name;
    const struct sesh_type *type;
    size_t work; /* that always suffices */
};

extern const struct fuzz_type fuzz_types[];
extern const unsigned fuzz_type_count;

#define FUZZ_CLIP 1u
#define FUZZ_LAST_WINS 2u
#define FUZZ_REJECT_UNKNOWN 4u
#define FUZZ_MERGE 8u
#define FUZZ_ODD 16u        /* work at an odd address */
#define FUZZ_SMALL_WORK 32u /* a work size below the full one is drawn */
#define FUZZ_ARGUMENT 64u   /* a work size below SESH_WORK_MIN */
#define FUZZ_TRACE 128u

/* reader.c: in the byte of options.at. */
#define FUZZ_LENIENT 128u

/* The flags that are options, into options. */
void fuzz_set_options(struct sesh_options *options, unsigned flags);

/* ---- reading ------------------------------------------------------------ */

struct reading {
    const struct sesh_type *type; /* NULL: judge only */
    struct sesh_options options;  /* the trace is fuzz_read's */
    bool trace;                   /* looks at each token */
    size_t work_size;
    bool odd;
    unsigned chunks;        /* 0: whole; else how the text is cut, see common.c */
    const uint8_t *initial; /* the struct beforehand; NULL: zero for merge, else garbage */
    const uint8_t *text;
    size_t length;
};

struct result {
    int status;
    struct sesh_error error;
    size_t size;
    bool untouched; /* the struct is as it was before */
    size_t work_used;
    FUZZ_ALIGNED uint8_t session[FUZZ_STRUCT];
};

/*
 * Reads, and checks what needs no second reading: memory beside struct, work
 * and chunk (I1), the work done (I2), that an answer stays what it is (I8).
 */
void fuzz_read(const struct reading *reading, struct result *result);

/* Fails when two readings of the same did not give the same. */
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

/* sesh_write into text. Fails when that is not valid UTF-8 JSON (I11). */
void fuzz_write(const struct sesh_type *type, const uint8_t *session, unsigned flags, struct fuzz_text *text);

/* Has the type, or an object in it, a field that is handed to a sink? */
bool fuzz_hands_out(const struct sesh_type *type);

/* Did the document of this session, which was read without an error, have such a field? */
bool fuzz_handed_out(const struct sesh_type *type, const uint8_t *session);

/* Does sesh_write write every member that must be there? What is handed out it does not. */
bool fuzz_writes_required(const struct sesh_type *type);

#endif
