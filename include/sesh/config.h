/* SPDX-License-Identifier: MIT */
/*
 * sesh/config.h: every limit of the core, with its unit, its cost and its error. The
 * file compiles as it is. To change a limit, write a header that defines it, and name
 * that header when you compile sesh AND every file that uses it:
 * -DSESH_CONFIG_FILE='"my_sesh_config.h"'. A program and a library that were compiled
 * with different limits do not link (see SESH_LINK below). Limits are plain decimal
 * numbers: 16, not (16), 16u or 0x10.
 *
 * The capacities of a session type are in its own header (sesh/webuntis.h) and are
 * overridden the same way.
 */
#ifndef SESH_CONFIG_H
#define SESH_CONFIG_H

#ifdef SESH_CONFIG_FILE
#include SESH_CONFIG_FILE
#endif

/*
 * Levels of [ and { that a document may nest, 1 to 248. Each level takes one bit in
 * struct sesh_reader. A deeper document is SESH_E_TOO_DEEP. sesh_options.max_depth lowers
 * the limit for one document. (RFC 8259, section 9 lets a parser set this limit.)
 */
#ifndef SESH_MAX_DEPTH
#define SESH_MAX_DEPTH 64
#endif

/*
 * Structs that may be open inside one another while reading, including the session, 1 to
 * 32. Verdocs needs 3 (session, profile, organization). Each takes 20 bytes in struct
 * sesh_reader where pointers have four bytes. A type that needs more does not compile.
 */
#ifndef SESH_MAX_NEST
#define SESH_MAX_NEST 4
#endif

/*
 * Fields that a struct may have: 8, 16, 32 or 64. With 64, struct sesh_reader has 8 more
 * bytes for each of the SESH_MAX_NEST structs where pointers have four bytes; 8 and 16 save
 * nothing there. The table of every type has two bits for each field of this limit. A struct
 * with more fields does not compile.
 */
#ifndef SESH_MAX_FIELDS
#define SESH_MAX_FIELDS 32
#endif

/*
 * Characters that a number in a member that is kept may have, 20 to 255. Numbers in
 * dropped members may have any length. Each character takes one byte in the smallest work
 * buffer. A longer number is SESH_E_OUT_OF_RANGE. (RFC 8259, section 9.)
 */
#ifndef SESH_MAX_NUMBER
#define SESH_MAX_NUMBER 64
#endif

/*
 * Bytes of sesh_error.path, including its NUL, 16 to 32767. A path that does not
 * fit is cut between two characters and ends in "...".
 */
#ifndef SESH_PATH_SIZE
#define SESH_PATH_SIZE 128
#endif

/*
 * 1: a reader can show its tokens to sesh_options.trace, as the host tool does with
 * --trace. This takes two pointers in struct sesh_reader, and a few instructions for each
 * value that is kept. 0: struct sesh_options has no trace.
 */
#ifndef SESH_TRACE
#define SESH_TRACE 1
#endif

/*
 * 1: sesh_status_name and sesh_status_text return their texts, which are linked into a
 * program that calls one of the two. 0: both return "", and no text is linked.
 */
#ifndef SESH_STATUS_TEXT
#define SESH_STATUS_TEXT 1
#endif

/*
 * Checks the duties of a caller that no status can report: that sesh_begin was called
 * before sesh_feed, and that a reader was not moved. Does nothing by default. During
 * development, include <assert.h> in your SESH_CONFIG_FILE and define SESH_ASSERT(condition)
 * as assert(condition) for the library. SESH_ASSERT is not part of the names for the linker.
 */
#ifndef SESH_ASSERT
#define SESH_ASSERT(condition) ((void)0)
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
#if SESH_PATH_SIZE < 16 || SESH_PATH_SIZE > 32767
#error "SESH_PATH_SIZE must be 16 to 32767"
#endif
#if SESH_TRACE != 0 && SESH_TRACE != 1
#error "SESH_TRACE must be 0 or 1"
#endif
#if SESH_STATUS_TEXT != 0 && SESH_STATUS_TEXT != 1
#error "SESH_STATUS_TEXT must be 0 or 1"
#endif

/*
 * Does not compile unless the limit is a plain decimal number, whose spelling has as many
 * characters as the number has digits. Another spelling either cannot be part of a name
 * or would make a different name.
 */
#define SESH_PLAIN_DECIMAL(limit)                                                                                      \
    typedef char limit##_must_be_a_plain_decimal[sizeof(SESH_SPELLING(limit)) == 1 + SESH_DIGITS(limit) ? 1 : -1]
#define SESH_SPELLING(number) #number
#define SESH_DIGITS(number) ((number) < 10 ? 1 : (number) < 100 ? 2 : (number) < 1000 ? 3 : (number) < 10000 ? 4 : 5)

SESH_PLAIN_DECIMAL(SESH_MAX_DEPTH);
SESH_PLAIN_DECIMAL(SESH_MAX_NEST);
SESH_PLAIN_DECIMAL(SESH_MAX_FIELDS);
SESH_PLAIN_DECIMAL(SESH_MAX_NUMBER);
SESH_PLAIN_DECIMAL(SESH_PATH_SIZE);
SESH_PLAIN_DECIMAL(SESH_TRACE);
SESH_PLAIN_DECIMAL(SESH_STATUS_TEXT);

/*
 * SESH_LINK: each limit that is not the default is part of the names that the linker
 * sees. A program that was compiled with other limits than its library therefore fails to
 * link instead of overwriting memory. The message says which limit differs: "undefined
 * reference to sesh_begin__MAX_DEPTH_8". The names of a session type also contain its
 * capacities.
 *
 * Every public function that takes a struct or depends on a limit is named with SESH_LINK
 * or with a macro that uses it. So is every public object.
 */
#define SESH_LINK_ADD(name, limit, value) SESH_LINK_JOIN(name, limit, value)
#define SESH_LINK_JOIN(name, limit, value) name##limit##value

#if SESH_MAX_DEPTH == 64
#define SESH_LINK_DEPTH(name) name
#else
#define SESH_LINK_DEPTH(name) SESH_LINK_ADD(name, __MAX_DEPTH_, SESH_MAX_DEPTH)
#endif
#if SESH_MAX_NEST == 4
#define SESH_LINK_NEST(name) name
#else
#define SESH_LINK_NEST(name) SESH_LINK_ADD(name, __MAX_NEST_, SESH_MAX_NEST)
#endif
#if SESH_MAX_FIELDS == 32
#define SESH_LINK_FIELDS(name) name
#else
#define SESH_LINK_FIELDS(name) SESH_LINK_ADD(name, __MAX_FIELDS_, SESH_MAX_FIELDS)
#endif
#if SESH_MAX_NUMBER == 64
#define SESH_LINK_NUMBER(name) name
#else
#define SESH_LINK_NUMBER(name) SESH_LINK_ADD(name, __MAX_NUMBER_, SESH_MAX_NUMBER)
#endif
#if SESH_PATH_SIZE == 128
#define SESH_LINK_PATH(name) name
#else
#define SESH_LINK_PATH(name) SESH_LINK_ADD(name, __PATH_SIZE_, SESH_PATH_SIZE)
#endif
#if SESH_TRACE == 1
#define SESH_LINK_TRACE(name) name
#else
#define SESH_LINK_TRACE(name) SESH_LINK_ADD(name, __TRACE_, SESH_TRACE)
#endif
#define SESH_LINK(name)                                                                                                \
    SESH_LINK_TRACE(SESH_LINK_PATH(SESH_LINK_NUMBER(SESH_LINK_FIELDS(SESH_LINK_NEST(SESH_LINK_DEPTH(name))))))

/* The same for the functions that depend on SESH_STATUS_TEXT and on no other limit. */
#if SESH_STATUS_TEXT == 1
#define SESH_LINK_STATUS_TEXT(name) name
#else
#define SESH_LINK_STATUS_TEXT(name) SESH_LINK_ADD(name, __STATUS_TEXT_, SESH_STATUS_TEXT)
#endif

#endif
