/* SPDX-License-Identifier: MIT */
/*
 * Makes the tables of a session type from its .def file. It is the body of
 * src/schema/NAME.c, which says what SESH_DEF is:
 *
 *     #include <sesh/webuntis.h>
 *     #define SESH_DEF "webuntis.def"
 *     #include "rows.h"
 *
 * A .def file holds structs, each one after those it uses:
 *
 *     STRUCT(tag, doc) ... END(tag)
 *         struct sesh_TAG, an object inside a session
 *     STRUCT_OR_STRING(tag, member, doc) ... END(tag)
 *         as an element of an array it may be a bare string, which is then the
 *         value of that member, and nothing else of it is required
 *     SESSION(tag, doc) ... END(tag)
 *         struct sesh_TAG, and sesh_TAG_read to read one
 *
 * and in each of them, in the order of the field numbers:
 *
 *     FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc)
 *         tag       of the struct it is in
 *         member    name in C
 *         wire      name in JSON, at most 254 bytes
 *         kind      INT, TIME, BOOL, STR, OBJECT, STR_ARRAY, OBJECT_ARRAY: see
 *                   enum sesh_kind
 *         of        STR: capacity in bytes with the NUL; OBJECT: tag of its
 *                   struct; else 0
 *         elements  arrays: capacity in elements; else 0
 *         presence  REQUIRED, NULLABLE or OPTIONAL
 *         secrecy   SECRET or PUBLIC
 *     PREFIX(tag, text)
 *         last: a name in the document may have this before it, once
 *
 * The file is included several times below, each time with other meanings for
 * these words. Field numbers are part of the interface: append, never reorder.
 */

/* ---- pass 1: the wire names in one text --------------------------------- */

#define STRUCT(tag, doc)
#define STRUCT_OR_STRING(tag, member, doc)
#define SESSION(tag, doc)
#define END(tag)
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc) char tag##_##member[sizeof(wire)];
#define PREFIX(tag, text) char tag##_prefix_of_names[sizeof(text)];
struct sesh_def_names {
#include SESH_DEF
#ifdef SESH_NAMES_PADDING
    char padding[SESH_NAMES_PADDING];
#endif
};
#undef FIELD
#undef PREFIX

#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc) wire,
#define PREFIX(tag, text) text,
static const SESH_ROM struct sesh_def_names sesh_def_names = {
#include SESH_DEF
#ifdef SESH_NAMES_PADDING
    "",
#endif
};
#undef FIELD
#undef PREFIX

/* ---- pass 2: the numbers of structs and rows ---------------------------- */

#undef STRUCT
#undef STRUCT_OR_STRING
#undef SESSION
#define STRUCT(tag, doc) SESH_DEF_STRUCT_##tag,
#define STRUCT_OR_STRING(tag, member, doc) STRUCT(tag, doc)
#define SESSION(tag, doc) STRUCT(tag, doc)
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc)
#define PREFIX(tag, text)
enum {
#include SESH_DEF
    SESH_DEF_STRUCTS
};
#undef STRUCT
#undef END
#undef FIELD
#undef PREFIX

/* The enumerator after BEFORE is one less, so that the next one is the first
   row's number again. */
#define STRUCT(tag, doc) SESH_DEF_BEGIN_##tag, SESH_DEF_BEFORE_##tag = SESH_DEF_BEGIN_##tag - 1,
#define END(tag) SESH_DEF_END_##tag, SESH_DEF_AFTER_##tag = SESH_DEF_END_##tag - 1,
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc) SESH_DEF_ROW_##tag##_##member,
#define PREFIX(tag, text) SESH_DEF_PREFIX_##tag,
enum {
#include SESH_DEF
    SESH_DEF_ROWS
};
#undef STRUCT
#undef END
#undef FIELD
#undef PREFIX

/* ---- pass 3: the rows --------------------------------------------------- */

#define SESH_DEF_AT(tag, member) offsetof(struct sesh_##tag, member)
#define SESH_DEF_SIZE(tag, member) sizeof(((struct sesh_##tag *)0)->member)

/* By kind: the kind's bits, the offset of the count, the bytes of one value, how
   many there are, and the number of the struct. */
#define SESH_DEF_KIND_INT SESH_INT
#define SESH_DEF_KIND_TIME SESH_TIME
#define SESH_DEF_KIND_BOOL SESH_BOOL
#define SESH_DEF_KIND_STR SESH_STR
#define SESH_DEF_KIND_OBJECT SESH_OBJECT
#define SESH_DEF_KIND_STR_ARRAY (SESH_STR | SESH_ARRAY)
#define SESH_DEF_KIND_OBJECT_ARRAY (SESH_OBJECT | SESH_ARRAY)

#define SESH_DEF_COUNT_INT(tag, member) 0
#define SESH_DEF_COUNT_TIME(tag, member) 0
#define SESH_DEF_COUNT_BOOL(tag, member) 0
#define SESH_DEF_COUNT_STR(tag, member) 0
#define SESH_DEF_COUNT_OBJECT(tag, member) 0
#define SESH_DEF_COUNT_STR_ARRAY(tag, member) SESH_DEF_AT(tag, member##_count)
#define SESH_DEF_COUNT_OBJECT_ARRAY(tag, member) SESH_DEF_AT(tag, member##_count)

#define SESH_DEF_VALUE_INT(tag, member) SESH_DEF_SIZE(tag, member)
#define SESH_DEF_VALUE_TIME(tag, member) SESH_DEF_SIZE(tag, member)
#define SESH_DEF_VALUE_BOOL(tag, member) SESH_DEF_SIZE(tag, member)
#define SESH_DEF_VALUE_STR(tag, member) SESH_DEF_SIZE(tag, member)
#define SESH_DEF_VALUE_OBJECT(tag, member) SESH_DEF_SIZE(tag, member)
#define SESH_DEF_VALUE_STR_ARRAY(tag, member) SESH_DEF_SIZE(tag, member[0])
#define SESH_DEF_VALUE_OBJECT_ARRAY(tag, member) SESH_DEF_SIZE(tag, member[0])

#define SESH_DEF_OF_INT(of) 0
#define SESH_DEF_OF_TIME(of) 0
#define SESH_DEF_OF_BOOL(of) 0
#define SESH_DEF_OF_STR(of) 0
#define SESH_DEF_OF_OBJECT(of) SESH_DEF_STRUCT_##of
#define SESH_DEF_OF_STR_ARRAY(of) 0
#define SESH_DEF_OF_OBJECT_ARRAY(of) SESH_DEF_STRUCT_##of

#define SESH_DEF_PRESENCE_REQUIRED SESH_REQUIRED
#define SESH_DEF_PRESENCE_NULLABLE SESH_NULLABLE
#define SESH_DEF_PRESENCE_OPTIONAL 0u
#define SESH_DEF_SECRECY_SECRET SESH_SECRET
#define SESH_DEF_SECRECY_PUBLIC 0u

#define STRUCT(tag, doc)
#define END(tag)
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc) | SESH_DEF_SECRECY_##secrecy
#define PREFIX(tag, text)
enum {
    SESH_DEF_SECRETS = 0u
#include SESH_DEF
};
#undef FIELD
#undef PREFIX

#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc)               \
    {(uint16_t)offsetof(struct sesh_def_names, tag##_##member),                            \
     (uint16_t)SESH_DEF_AT(tag, member),                                                   \
     (uint16_t)SESH_DEF_COUNT_##kind(tag, member),                                         \
     (uint16_t)SESH_DEF_VALUE_##kind(tag, member),                                         \
     (uint16_t)(SESH_DEF_SIZE(tag, member) / SESH_DEF_VALUE_##kind(tag, member)),          \
     (uint8_t)(SESH_DEF_KIND_##kind | SESH_DEF_PRESENCE_##presence | SESH_DEF_SECRECY_##secrecy), \
     (uint8_t)SESH_DEF_OF_##kind(of)},
#define PREFIX(tag, text) {(uint16_t)offsetof(struct sesh_def_names, tag##_prefix_of_names), 0, 0, 0, 0, SESH_PREFIX, 0},
static const SESH_ROM struct sesh_row sesh_def_rows[] = {
#include SESH_DEF
};
#undef FIELD
#undef PREFIX

/* Every number above fits its column, and every name one byte's count. */
#define SESH_DEF_FITS(tag, member, wire, bytes) \
    typedef char sesh_def_fits_##tag##_##member[sizeof(wire) <= 255 && (bytes) < 65535u ? 1 : -1];
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc) \
    SESH_DEF_FITS(tag, member, wire, SESH_DEF_AT(tag, member) + SESH_DEF_SIZE(tag, member))
#define PREFIX(tag, text) SESH_DEF_FITS(tag, prefix_of_names, text, 0)
#include SESH_DEF
typedef char sesh_def_fits_names[sizeof(struct sesh_def_names) <= 65535u ? 1 : -1];
typedef char sesh_def_fits_structs[(unsigned)SESH_DEF_STRUCTS <= 255u ? 1 : -1];
#undef STRUCT
#undef STRUCT_OR_STRING
#undef SESSION
#undef END
#undef FIELD
#undef PREFIX

/* ---- pass 4: the types -------------------------------------------------- */

#define STRUCT(tag, doc) &sesh_##tag##_type,
#define STRUCT_OR_STRING(tag, member, doc) STRUCT(tag, doc)
#define SESSION(tag, doc) STRUCT(tag, doc)
#define END(tag)
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc)
#define PREFIX(tag, text)
static const SESH_ROM struct sesh_type *const SESH_ROM sesh_def_types[] = {
#include SESH_DEF
};
#undef STRUCT
#undef STRUCT_OR_STRING
#undef SESSION

#define SESH_DEF_TYPE(tag, bare)                                                      \
    const SESH_ROM struct sesh_type sesh_##tag##_type = {                             \
        sesh_def_rows + SESH_DEF_BEGIN_##tag,                                         \
        (const SESH_ROM char *)&sesh_def_names,                                       \
        sesh_def_types,                                                               \
        (uint16_t)sizeof(struct sesh_##tag),                                          \
        (uint8_t)(SESH_DEF_END_##tag - SESH_DEF_BEGIN_##tag),                         \
        (uint8_t)SESH_DEF_SIZE(tag, has),                                             \
        (uint8_t)(bare),                                                              \
        (uint8_t)SESH_DEF_SECRETS};                                                   \
    typedef char sesh_def_masks_##tag[SESH_DEF_AT(tag, has) == 0 &&                   \
                                      SESH_DEF_AT(tag, null) == SESH_DEF_SIZE(tag, has) && \
                                      SESH_DEF_AT(tag, clipped) == 2 * SESH_DEF_SIZE(tag, has) ? 1 : -1];
#define STRUCT(tag, doc) SESH_DEF_TYPE(tag, 0)
#define STRUCT_OR_STRING(tag, member, doc) SESH_DEF_TYPE(tag, SESH_DEF_ROW_##tag##_##member - SESH_DEF_BEGIN_##tag + 1)
#define SESSION(tag, doc) SESH_DEF_TYPE(tag, 0)
#include SESH_DEF
#undef STRUCT
#undef STRUCT_OR_STRING
#undef SESSION

/* ---- pass 5: the calls -------------------------------------------------- */

#define STRUCT(tag, doc)
#define STRUCT_OR_STRING(tag, member, doc)
#define SESSION(tag, doc)                                                                                          \
    int sesh_##tag##_read(struct sesh_##tag *session, const void *json, size_t length,                             \
                          const struct sesh_options *options, struct sesh_error *error)                            \
    {                                                                                                              \
        uint8_t work[SESH_WORK_FOR(sizeof(union sesh_##tag##_longest))];                                           \
        return sesh_read(&sesh_##tag##_type, session, work, sizeof work, json, length, options, error);            \
    }
#include SESH_DEF
