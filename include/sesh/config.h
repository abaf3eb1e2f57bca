/* SPDX-License-Identifier: MIT */
/*
 * sesh/config.h: every limit of the core, with its unit, its price and the
 * error it gives. The file compiles untouched. To change a limit write a header
 * that defines it and name that header when you compile sesh AND whatever uses
 * it: -DSESH_CONFIG_FILE='"my_sesh_config.h"'. A program and a library that
 * were compiled with different limits do not link (see SESH_LINK below).
 *
 * The capacities of a session type stand in its own header (sesh/webuntis.h)
 * and are overridden the same way.
 */
#ifndef SESH_CONFIG_H
#define SESH_CONFIG_H

#ifdef SESH_CONFIG_FILE
#include SESH_CONFIG_FILE
#endif

/*
 * Levels of [ and { a document may nest, 1 to 248. One bit a level in struct
 * sesh_reader. Deeper: SESH_E_TOO_DEEP. Lower it for one document with
 * sesh_options.max_depth. (RFC 8259, section 9 lets a parser set this limit.)
 */
#ifndef SESH_MAX_DEPTH
#define SESH_MAX_DEPTH 64
#endif

/*
 * Structs that may be open inside one another while reading, the session
 * included. Verdocs needs 3 (session, profile, organization). Each takes 16 bytes
 * in struct sesh_reader where pointers have four. A type that needs more does not
 * compile.
 */
#ifndef SESH_MAX_NEST
#define SESH_MAX_NEST 4
#endif

/*
 * Fields a struct may have: 8, 16, 32 or 64. One bit each for every open struct in
 * struct sesh_reader, and two in the table of each type. A type that has more does
 * not compile.
 */
#ifndef SESH_MAX_FIELDS
#define SESH_MAX_FIELDS 32
#endif

/*
 * Characters that the spelling of one number may have in a member that is
 * kept, 20 to 255 (in dropped members it is unlimited). The smallest work buffer
 * has room for them, so each costs a byte there. Longer: SESH_E_OUT_OF_RANGE.
 * (RFC 8259, section 9.)
 */
#ifndef SESH_MAX_NUMBER
#define SESH_MAX_NUMBER 64
#endif

/*
 * Bytes of sesh_error.path, its NUL included, at least 16. A path that does not
 * fit ends in "...".
 */
#ifndef SESH_PATH_SIZE
#define SESH_PATH_SIZE 128
#endif

/*
 * 1: a reader can show its tokens to sesh_options.trace (the host tool's
 * --trace). Costs two pointers and a size in struct sesh_reader, and a few
 * instructions for each value that is kept.
 */
#ifndef SESH_TRACE
#define SESH_TRACE 1
#endif

/*
 * 1: sesh_status_name and sesh_status_text know their texts, which are in the
 * program if it calls one of the two. 0: both answer "", and no text is in the
 * program.
 */
#ifndef SESH_STATUS_TEXT
#define SESH_STATUS_TEXT 1
#endif

#if SESH_MAX_DEPTH < 1 || SESH_MAX_DEPTH > 248
#error "SESH_MAX_DEPTH must be 1 to 248"
#endif
#if SESH_MAX_NEST < 1 || SESH_MAX_NEST > 32
#error "SESH_MAX_NEST must be 1 to 32"
#endif
#if SESH_MAX_FIELDS != 8 && SESH_MAX_FIELDS != 16 && SESH_MAX_FIELDS != 32 && SESH_MAX_FIELDS != 64
#error "SESH_MAX_FIELDS must be 8, 16, 32 or 64"
#endif
#if SESH_MAX_NUMBER < 20 || SESH_MAX_NUMBER > 255
#error "SESH_MAX_NUMBER must be 20 to 255"
#endif
#if SESH_PATH_SIZE < 16
#error "SESH_PATH_SIZE must be at least 16"
#endif

/*
 * SESH_LINK: the limits that shape a public struct are part of the names the
 * linker sees, unless they are the defaults. So a program compiled with other
 * limits than its library fails to link ("undefined reference to
 * sesh_begin_d32_n4_f32_p128_t1"), instead of overwriting memory.
 */
#define SESH_LINK_PASTE(name, d, n, f, p, t) name##_d##d##_n##n##_f##f##_p##p##_t##t
#define SESH_LINK_EXPAND(name, d, n, f, p, t) SESH_LINK_PASTE(name, d, n, f, p, t)
#if SESH_MAX_DEPTH == 64 && SESH_MAX_NEST == 4 && SESH_MAX_FIELDS == 32 && SESH_PATH_SIZE == 128 && SESH_TRACE == 1
#define SESH_LINK(name) name
#else
#define SESH_LINK(name)                                                                                                \
    SESH_LINK_EXPAND(name, SESH_MAX_DEPTH, SESH_MAX_NEST, SESH_MAX_FIELDS, SESH_PATH_SIZE, SESH_TRACE)
#endif

#endif
