/* SPDX-License-Identifier: MIT */
/* Generated from tools/type/list.c by make gen. Do not edit. */
#ifndef SESH_KINDS_H
#define SESH_KINDS_H

#include <sesh/kind.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The kinds that the fields of a list may have, for the tables that are generated
 * from it. Only the kinds that a program's types use are linked into it.
 */
#define sesh_kind_int SESH_LINK(sesh_kind_int)
#define sesh_kind_int_quoted SESH_LINK(sesh_kind_int_quoted)
#define sesh_kind_int32 SESH_LINK(sesh_kind_int32)
#define sesh_kind_int32_quoted SESH_LINK(sesh_kind_int32_quoted)
#define sesh_kind_uint SESH_LINK(sesh_kind_uint)
#define sesh_kind_uint_quoted SESH_LINK(sesh_kind_uint_quoted)
#define sesh_kind_time SESH_LINK(sesh_kind_time)
#define sesh_kind_time_quoted SESH_LINK(sesh_kind_time_quoted)
#define sesh_kind_date_time SESH_LINK(sesh_kind_date_time)
#define sesh_kind_bool SESH_LINK(sesh_kind_bool)
#define sesh_kind_bool_quoted SESH_LINK(sesh_kind_bool_quoted)
#define sesh_kind_str SESH_LINK(sesh_kind_str)
#define sesh_kind_bytes SESH_LINK(sesh_kind_bytes)
#define sesh_kind_stream SESH_LINK(sesh_kind_stream)

extern const SESH_ROM struct sesh_kind sesh_kind_int; /* INT */
extern const SESH_ROM struct sesh_kind_quoted sesh_kind_int_quoted; /* INT with QUOTED */
extern const SESH_ROM struct sesh_kind sesh_kind_int32; /* INT32 */
extern const SESH_ROM struct sesh_kind_quoted sesh_kind_int32_quoted; /* INT32 with QUOTED */
extern const SESH_ROM struct sesh_kind sesh_kind_uint; /* UINT */
extern const SESH_ROM struct sesh_kind_quoted sesh_kind_uint_quoted; /* UINT with QUOTED */
extern const SESH_ROM struct sesh_kind sesh_kind_time; /* TIME */
extern const SESH_ROM struct sesh_kind_quoted sesh_kind_time_quoted; /* TIME with QUOTED */
extern const SESH_ROM struct sesh_kind sesh_kind_date_time; /* DATE_TIME */
extern const SESH_ROM struct sesh_kind sesh_kind_bool; /* BOOL */
extern const SESH_ROM struct sesh_kind_quoted sesh_kind_bool_quoted; /* BOOL with QUOTED */
extern const SESH_ROM struct sesh_kind sesh_kind_str; /* STR(n) */
extern const SESH_ROM struct sesh_kind sesh_kind_bytes; /* BYTES(n) */
extern const SESH_ROM struct sesh_kind_in_parts sesh_kind_stream; /* STREAM */

/* For types with EACH: the first of their kinds. */
#define sesh_kind_each SESH_LINK(sesh_kind_each)
extern const SESH_ROM struct sesh_kind_shape sesh_kind_each;

#ifdef __cplusplus
}
#endif

#endif
