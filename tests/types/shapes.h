/* Generated from shapes.def by make type of sesh. Do not edit. */
#ifndef SESH_SHAPES_H
#define SESH_SHAPES_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_SHAPES_DEEP_TEXT_CAP
#define SESH_SHAPES_DEEP_TEXT_CAP 8
#endif
#ifndef SESH_SHAPES_NAMED_NAME_CAP
#define SESH_SHAPES_NAMED_NAME_CAP 4
#endif
#ifndef SESH_SHAPES_LIST_MAX
#define SESH_SHAPES_LIST_MAX 3
#endif
#ifndef SESH_SHAPES_NOTE_CAP
#define SESH_SHAPES_NOTE_CAP 8
#endif
#ifndef SESH_SHAPES_EACH_NAMES_CAP
#define SESH_SHAPES_EACH_NAMES_CAP 8
#endif
#ifndef SESH_SHAPES_EACH_LIST_MAX
#define SESH_SHAPES_EACH_LIST_MAX 2
#endif
#ifndef SESH_SHAPES_EACH_PASS_CAP
#define SESH_SHAPES_EACH_PASS_CAP 8
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_SHAPES_DEEP_TEXT_CAP < 2 || SESH_SHAPES_DEEP_TEXT_CAP > SESH_MOST_CAP
#error "SESH_SHAPES_DEEP_TEXT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_SHAPES_DEEP_TEXT_CAP == 8
#define SESH_SHAPES_LINK_1(name) SESH_LINK(name)
#else
#define SESH_SHAPES_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __DEEP_TEXT_CAP_, SESH_SHAPES_DEEP_TEXT_CAP)
#endif
#if SESH_SHAPES_NAMED_NAME_CAP < 2 || SESH_SHAPES_NAMED_NAME_CAP > SESH_MOST_CAP
#error "SESH_SHAPES_NAMED_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_SHAPES_NAMED_NAME_CAP == 4
#define SESH_SHAPES_LINK_2(name) SESH_SHAPES_LINK_1(name)
#else
#define SESH_SHAPES_LINK_2(name) SESH_LINK_ADD(SESH_SHAPES_LINK_1(name), __NAMED_NAME_CAP_, SESH_SHAPES_NAMED_NAME_CAP)
#endif
#if SESH_SHAPES_LIST_MAX < 1 || SESH_SHAPES_LIST_MAX > SESH_MOST_MAX
#error "SESH_SHAPES_LIST_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_SHAPES_LIST_MAX == 3
#define SESH_SHAPES_LINK_3(name) SESH_SHAPES_LINK_2(name)
#else
#define SESH_SHAPES_LINK_3(name) SESH_LINK_ADD(SESH_SHAPES_LINK_2(name), __LIST_MAX_, SESH_SHAPES_LIST_MAX)
#endif
#if SESH_SHAPES_NOTE_CAP < 2 || SESH_SHAPES_NOTE_CAP > SESH_MOST_CAP
#error "SESH_SHAPES_NOTE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_SHAPES_NOTE_CAP == 8
#define SESH_SHAPES_LINK_4(name) SESH_SHAPES_LINK_3(name)
#else
#define SESH_SHAPES_LINK_4(name) SESH_LINK_ADD(SESH_SHAPES_LINK_3(name), __NOTE_CAP_, SESH_SHAPES_NOTE_CAP)
#endif
#if SESH_SHAPES_EACH_NAMES_CAP < 2 || SESH_SHAPES_EACH_NAMES_CAP > SESH_MOST_CAP
#error "SESH_SHAPES_EACH_NAMES_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_SHAPES_EACH_NAMES_CAP == 8
#define SESH_SHAPES_LINK_5(name) SESH_SHAPES_LINK_4(name)
#else
#define SESH_SHAPES_LINK_5(name) SESH_LINK_ADD(SESH_SHAPES_LINK_4(name), __EACH_NAMES_CAP_, SESH_SHAPES_EACH_NAMES_CAP)
#endif
#if SESH_SHAPES_EACH_LIST_MAX < 1 || SESH_SHAPES_EACH_LIST_MAX > SESH_MOST_MAX
#error "SESH_SHAPES_EACH_LIST_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_SHAPES_EACH_LIST_MAX == 2
#define SESH_SHAPES_LINK_6(name) SESH_SHAPES_LINK_5(name)
#else
#define SESH_SHAPES_LINK_6(name) SESH_LINK_ADD(SESH_SHAPES_LINK_5(name), __EACH_LIST_MAX_, SESH_SHAPES_EACH_LIST_MAX)
#endif
#if SESH_SHAPES_EACH_PASS_CAP < 2 || SESH_SHAPES_EACH_PASS_CAP > SESH_MOST_CAP
#error "SESH_SHAPES_EACH_PASS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_SHAPES_EACH_PASS_CAP == 8
#define SESH_SHAPES_LINK_7(name) SESH_SHAPES_LINK_6(name)
#else
#define SESH_SHAPES_LINK_7(name) SESH_LINK_ADD(SESH_SHAPES_LINK_6(name), __EACH_PASS_CAP_, SESH_SHAPES_EACH_PASS_CAP)
#endif
#define SESH_SHAPES_LINK(name) SESH_SHAPES_LINK_7(name)

SESH_PLAIN_DECIMAL(SESH_SHAPES_DEEP_TEXT_CAP);
SESH_PLAIN_DECIMAL(SESH_SHAPES_NAMED_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_SHAPES_LIST_MAX);
SESH_PLAIN_DECIMAL(SESH_SHAPES_NOTE_CAP);
SESH_PLAIN_DECIMAL(SESH_SHAPES_EACH_NAMES_CAP);
SESH_PLAIN_DECIMAL(SESH_SHAPES_EACH_LIST_MAX);
SESH_PLAIN_DECIMAL(SESH_SHAPES_EACH_PASS_CAP);

/* ---- struct sesh_shapes_inner */

/* Field numbers: bits of the masks. */
enum sesh_shapes_inner_field {
    SESH_SHAPES_INNER_ID = 0,
    SESH_SHAPES_INNER_FLOW = 1,
    SESH_SHAPES_INNER_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_shapes_inner has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* An object with a stream of its own. */
struct sesh_shapes_inner {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "id", required:  */
    int64_t id;
    /* "flow":  */
    uint32_t flow;
};

/* ---- struct sesh_shapes_deep */

/* Field numbers: bits of the masks. */
enum sesh_shapes_deep_field {
    SESH_SHAPES_DEEP_ID = 0,
    SESH_SHAPES_DEEP_INNER = 1,
    SESH_SHAPES_DEEP_TEXT = 2,
    SESH_SHAPES_DEEP_FIELDS = 3
};

#if SESH_MAX_FIELDS < 3
#error "sesh_shapes_deep has 3 fields: raise SESH_MAX_FIELDS"
#endif

/* An object with elements of its own. */
struct sesh_shapes_deep {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "id", required:  */
    int64_t id;
    /* "inner":  */
    uint32_t inner_count; /* the number of elements that were read */
    bool inner_kept; /* whether the last of them was kept */
    struct sesh_shapes_inner inner;
    /* "text":  */
    char text[SESH_SHAPES_DEEP_TEXT_CAP];
};

/* ---- struct sesh_shapes_named */

/* Field numbers: bits of the masks. */
enum sesh_shapes_named_field {
    SESH_SHAPES_NAMED_NAME = 0,
    SESH_SHAPES_NAMED_FIELDS = 1
};

#if SESH_MAX_FIELDS < 1
#error "sesh_shapes_named has 1 fields: raise SESH_MAX_FIELDS"
#endif

/* An object that may be its name. */
struct sesh_shapes_named {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "name", required:  */
    char name[SESH_SHAPES_NAMED_NAME_CAP];
};

/* ---- struct sesh_shapes */

/* Field numbers: bits of the masks. */
enum sesh_shapes_field {
    SESH_SHAPES_ID = 0,
    SESH_SHAPES_TOKEN = 1,
    SESH_SHAPES_NEED = 2,
    SESH_SHAPES_INNER = 3,
    SESH_SHAPES_LIST = 4,
    SESH_SHAPES_NOTE = 5,
    SESH_SHAPES_HIDDEN = 6,
    SESH_SHAPES_FIELDS = 7
};

#if SESH_MAX_FIELDS < 7
#error "sesh_shapes has 7 fields: raise SESH_MAX_FIELDS"
#endif

/* What is handed out. */
struct sesh_shapes {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint8_t has, null, clipped, also;
    /* "id":  */
    int64_t id;
    /* "token", also "Token":  */
    uint32_t token;
    /* "need", required, may be null:  */
    uint32_t need;
    /* "inner":  */
    struct sesh_shapes_inner inner;
    /* "list":  */
    uint16_t list_count;
    struct sesh_shapes_inner list[SESH_SHAPES_LIST_MAX];
    /* "note":  */
    char note[SESH_SHAPES_NOTE_CAP];
    /* "hidden", secret:  */
    uint32_t hidden;
};

/* ---- struct sesh_shapes_each */

/* Field numbers: bits of the masks. */
enum sesh_shapes_each_field {
    SESH_SHAPES_EACH_ID = 0,
    SESH_SHAPES_EACH_KEYS = 1,
    SESH_SHAPES_EACH_NUMBERS = 2,
    SESH_SHAPES_EACH_NAMES = 3,
    SESH_SHAPES_EACH_NAMED = 4,
    SESH_SHAPES_EACH_ONE = 5,
    SESH_SHAPES_EACH_LIST = 6,
    SESH_SHAPES_EACH_PASS = 7,
    SESH_SHAPES_EACH_FIELDS = 8
};

#if SESH_MAX_FIELDS < 8
#error "sesh_shapes_each has 8 fields: raise SESH_MAX_FIELDS"
#endif

/* What is handed out, one element at a time. */
struct sesh_shapes_each {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint8_t has, null, clipped, also;
    /* "id":  */
    int64_t id;
    /* "keys", also "Keys", required:  */
    uint32_t keys_count; /* the number of elements that were read */
    bool keys_kept; /* whether the last of them was kept */
    struct sesh_shapes_deep keys;
    /* "numbers":  */
    uint32_t numbers_count; /* the number of elements that were read */
    bool numbers_kept; /* whether the last of them was kept */
    int64_t numbers;
    /* "names":  */
    uint32_t names_count; /* the number of elements that were read */
    bool names_kept; /* whether the last of them was kept */
    char names[SESH_SHAPES_EACH_NAMES_CAP];
    /* "named":  */
    uint32_t named_count; /* the number of elements that were read */
    bool named_kept; /* whether the last of them was kept */
    struct sesh_shapes_named named;
    /* "one":  */
    struct sesh_shapes_deep one;
    /* "list":  */
    uint16_t list_count;
    struct sesh_shapes_deep list[SESH_SHAPES_EACH_LIST_MAX];
    /* "pass", secret:  */
    char pass[SESH_SHAPES_EACH_PASS_CAP];
};

/* ---- types and calls */

#define sesh_shapes_inner_type SESH_SHAPES_LINK(sesh_shapes_inner_type)
#define sesh_shapes_deep_type SESH_SHAPES_LINK(sesh_shapes_deep_type)
#define sesh_shapes_named_type SESH_SHAPES_LINK(sesh_shapes_named_type)
#define sesh_shapes_type SESH_SHAPES_LINK(sesh_shapes_type)
#define sesh_shapes_read SESH_SHAPES_LINK(sesh_shapes_read)
#define sesh_shapes_each_type SESH_SHAPES_LINK(sesh_shapes_each_type)
#define sesh_shapes_each_read SESH_SHAPES_LINK(sesh_shapes_each_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_shapes_inner_type;
extern const SESH_ROM struct sesh_type sesh_shapes_deep_type;
extern const SESH_ROM struct sesh_type sesh_shapes_named_type;
extern const SESH_ROM struct sesh_type sesh_shapes_type;
extern const SESH_ROM struct sesh_type sesh_shapes_each_type;

#if SESH_MAX_NEST < 2
#error "sesh_shapes nests 2 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_shapes. */
union sesh_shapes_longest {
    char any[2];
    char shapes_note[SESH_SHAPES_NOTE_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_SHAPES_WORK SESH_WORK_FOR(sizeof(union sesh_shapes_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_SHAPES_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_SHAPES_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_shapes_read(struct sesh_shapes *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#if SESH_MAX_NEST < 3
#error "sesh_shapes_each nests 3 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_shapes_each. */
union sesh_shapes_each_longest {
    char any[2];
    char shapes_deep_text[SESH_SHAPES_DEEP_TEXT_CAP];
    char shapes_named_name[SESH_SHAPES_NAMED_NAME_CAP];
    char shapes_each_names[SESH_SHAPES_EACH_NAMES_CAP];
    char shapes_each_pass[SESH_SHAPES_EACH_PASS_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_SHAPES_EACH_WORK SESH_WORK_FOR(sizeof(union sesh_shapes_each_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_SHAPES_EACH_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_SHAPES_EACH_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_shapes_each_read(struct sesh_shapes_each *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
