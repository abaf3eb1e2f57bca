/* SPDX-License-Identifier: MIT */
/*
 * The sizes for machines whose size_t has BITS bits (32 or 64), whatever the
 * machine is that this is compiled on: of all that the sizes are made of only
 * sesh_offset depends on it, and sesh/sesh.h chooses that by SIZE_MAX.
 *
 *     cc -DBITS=32 -DSESH_HEADER='"webuntis.h"' -DSESH_DEF='"webuntis.def"' -c reference_sizes.c
 */
#include <stdint.h>

#include "reference.h"

#undef SIZE_MAX
#if BITS == 32
#define SIZE_MAX 0xFFFFFFFFu
#define SIZES sizes_32
#else
#define SIZE_MAX 0xFFFFFFFFFFFFFFFFu
#define SIZES sizes_64
#endif

#include SESH_HEADER

/* A 32-bit x86 aligns int64_t to 4 bytes. Others, and this page, to 8. */
typedef char compile_this_where_int64_t_is_aligned_to_8[offsetof(
                                                            struct {
                                                                char c;
                                                                int64_t n;
                                                            },
                                                            n) == 8
                                                            ? 1
                                                            : -1];

#define STRUCT(tag, doc) {sizeof(struct sesh_##tag), 0},
#define STRUCT_OR_STRING(tag, member, doc) STRUCT(tag, doc)
#define SESSION(tag, doc) {sizeof(struct sesh_##tag), SESH_WORK_FOR(sizeof(union sesh_##tag##_longest))},
#define END(tag)
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc)
#define PREFIX(tag, text)

const struct sizes SIZES[] = {
#include SESH_DEF
};
