/* Printed from a.def by make type of sesh. Do not edit. */
#ifndef SESH_A_H
#define SESH_A_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#define SESH_A_LINK(name) SESH_LINK(name)

/* ---- struct sesh_a */

/* Field numbers: bits of the masks. */
enum sesh_a_field {
    SESH_A_B = 0,
    SESH_A_FIELDS = 1
};

#if SESH_MAX_FIELDS < 1
#error "sesh_a has 1 fields: raise SESH_MAX_FIELDS"
#endif

/* x */
struct sesh_a {
    /* Masks, a bit a field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "b":  */
    int64_t b;
};

/* ---- types and calls */

#define sesh_a_type SESH_A_LINK(sesh_a_type)
#define sesh_a_read SESH_A_LINK(sesh_a_read)

/* What the library knows of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_a_type;

#if SESH_MAX_NEST < 1
#error "sesh_a nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_a. */
union sesh_a_longest {
    char any[2];
};

/* Bytes of work that suffice for every document that fits the type. */
#define SESH_A_WORK SESH_WORK_FOR(sizeof(union sesh_a_longest))

/*
 * Reads a document that is there as a whole: sesh_read with SESH_A_WORK
 * bytes of work and the reader on the stack. With all calls below it that is at most
 * SESH_A_WORK and 480 bytes on a machine of 32 bits. Where the stack is smaller
 * call sesh_read, or the three calls, with a static buffer. Arguments, errors and
 * what the struct holds after one are those of sesh_begin, sesh_feed and sesh_end.
 * options and error may be NULL.
 */
int sesh_a_read(struct sesh_a *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
