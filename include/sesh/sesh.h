/* SPDX-License-Identifier: MIT */
/*
 * sesh/sesh.h: reads the session document that a service sends after a log-in
 * into a C struct of fixed size.
 *
 *     struct sesh_webuntis s;
 *     struct sesh_error err;
 *     if (sesh_webuntis_read(&s, json, length, NULL, &err) != SESH_OK)
 *         report(err.status, err.offset, err.path);
 *     else if (SESH_HAS(&s, SESH_WEBUNTIS_SESSION_ID))
 *         use(s.session_id);
 *
 * It uses no heap and no recursion. Of the C library it calls only memcpy and
 * memset. It has no static variables, so any number of readers may run at the
 * same time. The input is never modified and may arrive in chunks of any size;
 * the result does not depend on how it is split. A reader needs its own struct,
 * the session struct and one work buffer. The caller provides all three.
 */
#ifndef SESH_SESH_H
#define SESH_SESH_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sesh/config.h>
#include <sesh/status.h>

/* "MAJOR.MINOR.PATCH": docs/migration.md says what a change of each number means. */
#define SESH_VERSION "0.2.0"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) || defined(__clang__)
#define SESH_MUST_CHECK __attribute__((warn_unused_result))
#else
#define SESH_MUST_CHECK
#endif

/* Where the tables are stored. On AVR they are in flash if the compiler is in GNU C mode,
   which has named address spaces; strict C99 and C++ have none. */
#if defined(__AVR__) && defined(__FLASH) && !defined(__STRICT_ANSI__)
#define SESH_ROM __flash
#else
#define SESH_ROM
#endif

/*
 * The position of a byte in a document, counted from 0. It has 64 bits where size_t
 * has 64 bits, else 32. With 32 bits a document beyond 4 GiB is still read correctly,
 * but the offset in an error wraps around.
 */
#if SIZE_MAX > 0xFFFFFFFFu
typedef uint64_t sesh_offset;
#else
typedef uint32_t sesh_offset;
#endif

/* ---- masks -------------------------------------------------------------- */

/*
 * Every session struct, including nested ones, begins with three masks. Each has one
 * bit for each field, and the bit number is the field number (SESH_WEBUNTIS_ID, ...):
 *
 *     has      the member was in the document and its value is stored
 *     null     the member was in the document and was null
 *     clipped  part of what the document had is not stored: a string or an array was cut
 *              (sesh_options.clip); a time lost its fraction; a string is not a name of the
 *              ENUM, which is then 0 (UNKNOWN), or of the SET; or a value did not fit
 *              (sesh_options.lenient)
 *
 * A struct whose list gives fields other names (ALSO, PREFIX) has a fourth mask:
 *
 *     also     the document had the member under a name other than the field's own
 *
 * A member that is in neither has nor null was absent, or did not fit and was left out
 * (sesh_options.lenient). A member that is not in has is zero: 0, "", false, no elements.
 * There is one exception. An array that an error cut short keeps the elements before the
 * error (and its clipped bit, if something was cut), and such an object keeps its members.
 *
 * An EACH takes an array of any length. NAME_count is the number of elements that were
 * read, and NAME_kept says whether the last of them was kept; if not, the member is zero.
 * After an error the member may hold what was read of an element that is not kept. has is
 * set when the array has ended, even if it is empty.
 *
 * The member of a SET is a mask of its own, with a bit set for each name of its list that
 * the array has. A name may occur several times. A string that is not in the list sets
 * clipped. An empty array sets has as well.
 *
 * The member of a STREAM is the number of bytes in the decoded string, or 4294967295 if it
 * has more than that. has is set after the last part.
 *
 * A bit is set after the value is stored, so has is correct at any moment, also after an
 * error. A scalar that is refused leaves the member and its bits as they were.
 *
 * If an object has a field both under its own name and under another one, the value of its
 * own name counts, whichever comes first. The other value is not kept, even if the value of
 * the own name does not fit.
 */
#define SESH_HAS(session, field) ((((session)->has >> (field)) & 1) != 0)
#define SESH_IS_NULL(session, field) ((((session)->null >> (field)) & 1) != 0)
#define SESH_IS_CLIPPED(session, field) ((((session)->clipped >> (field)) & 1) != 0)

/*
 * Marks a member as present after the program has filled it, for a struct that sesh_write or
 * sesh_write_form writes, such as a request. A member of a nested object needs its own bit and
 * that of the object.
 *
 *     strcpy(request.user, "anna");
 *     SESH_SET(&request, SESH_MY_REQUEST_USER);
 */
#define SESH_SET(session, field) ((session)->has |= (uint64_t)1 << (field))

/* ---- types -------------------------------------------------------------- */

/* One bit for each field of a type. */
#if SESH_MAX_FIELDS == 8
typedef uint8_t sesh_fields;
#elif SESH_MAX_FIELDS == 16
typedef uint16_t sesh_fields;
#elif SESH_MAX_FIELDS == 32
typedef uint32_t sesh_fields;
#else
typedef uint64_t sesh_fields;
#endif

/*
 * A row of a type's table. Most rows describe a field and say where its member is.
 * Others give a field another name, or hold the type's prefix. Rows are generated from a
 * list, src/schema/NAME.def; nobody writes them by hand.
 */
struct sesh_row {
    uint16_t name;     /* name in JSON: its offset in the type's names */
    uint16_t offset;   /* of the member in the struct, in bytes */
    uint16_t count;    /* list: offset of its element count, a uint16_t; EACH: offset of its
                          count, a uint32_t, which the bool NAME_kept follows; else 0 */
    uint16_t size;     /* of the member, in bytes; list: of one element */
    uint16_t elements; /* list: its capacity in elements; 0: it is an EACH; SET: the last
                          element that the path of an error can name; else 1 */
    uint8_t flags;     /* see below */
    uint8_t of;        /* SESH_OBJECT: index in the type's types; SESH_ALSO: the field's
                          number; else index in the type's kinds */
};

/* sesh_row.flags. SESH_PREFIX is two bits. */
#define SESH_OBJECT 0x01u      /* the value is an object, the member a struct with masks of its own */
#define SESH_LIST 0x02u        /* the value is an array; the member a C array with a count, or a SET */
#define SESH_ONE_OR_MANY 0x04u /* list: the value may also be one element without the array */
#define SESH_HANDS_OUT 0x08u   /* it, or a member of its objects, is handed to sesh_options.sink */
#define SESH_REQUIRED 0x10u    /* must be present and not null */
#define SESH_NULLABLE 0x20u    /* must be present, may be null */
#define SESH_SECRET 0x40u      /* never written or printed unless asked */
#define SESH_ALSO 0x80u        /* not a field: another name of the field with the number `of` */
#define SESH_PREFIX 0x84u      /* not a field: the prefix that a field's own name may have */

/* What a scalar is, in the document and in C: an integer, a bool, ... See sesh/kind.h. */
struct sesh_kind;

/* A session type, or the type of an object inside one. */
struct sesh_type {
    /* The fields in the order of their numbers, then the other names, then the prefix. */
    const SESH_ROM struct sesh_row *rows;
    const SESH_ROM char *names; /* the names in JSON, each with a NUL at its end */
    /* The types of all structs in its list. */
    const SESH_ROM struct sesh_type *const SESH_ROM *types;
    /* The kinds that its list uses. */
    const SESH_ROM struct sesh_kind *const SESH_ROM *kinds;
    sesh_fields required; /* the bits of the fields that are SESH_REQUIRED */
    sesh_fields nullable; /* the bits of those that are SESH_NULLABLE */
    uint16_t size;        /* of the struct, in bytes */
    uint8_t fields;       /* how many of the rows are fields */
    uint8_t rows_count;   /* how many rows there are */
    uint8_t mask;         /* bytes of one mask: 1, 2, 4 or 8 */
    uint8_t bare;         /* 1 + the field that takes the value when an array has a bare
                             string instead of the object; 0: there is no such field */
    uint8_t secrets;      /* not 0: it, or another type of its list, has secrets */
    uint8_t also;         /* not 0: the struct has the mask `also` */
};

/*
 * The largest capacities that a type may have (CAP and MAX), and the largest size of its
 * struct in bytes. The width of the numbers in its tables sets these limits. Where int has
 * 16 bits, they are set by the largest array and by jsmn's offsets, which are int.
 */
#if INT_MAX < 65535
#define SESH_MOST_CAP 32762
#define SESH_MOST_BYTES 24570 /* a CAP of BYTES: their text is a third longer */
#define SESH_MOST_MAX 32767
#define SESH_MOST_SIZE 32767
#else
#define SESH_MOST_CAP 65530
#define SESH_MOST_BYTES 49140
#define SESH_MOST_MAX 65534
#define SESH_MOST_SIZE 65534
#endif

/* ---- options ------------------------------------------------------------ */

/* The type of a token. jsmn tells strings from primitives; the first byte of a primitive
   tells which type it is. */
enum sesh_token_type {
    SESH_TOKEN_STRING,
    SESH_TOKEN_NUMBER,
    SESH_TOKEN_TRUE,
    SESH_TOKEN_FALSE,
    SESH_TOKEN_NULL,
    SESH_TOKEN_OBJECT, /* this and the next ones are used in struct sesh_error only */
    SESH_TOKEN_ARRAY,
    SESH_TOKEN_NONE /* there was no value */
};

/*
 * A token that jsmn has found. The text of a string is UTF-8, without escapes and without
 * the quotation marks around it. A quotation mark in the text is the byte 0xFF and a backslash
 * is the byte 0xFE; neither byte occurs in UTF-8. Other tokens have the text of the document.
 */
struct sesh_token {
    const char *text; /* not NUL-terminated */
    size_t length;    /* of text, in bytes */
    uint8_t type;     /* enum sesh_token_type */
};

struct sesh_reader;

/* What a function of a sink returns. */
enum sesh_answer {
    SESH_NEXT, /* go on */
    SESH_STOP, /* stop reading: SESH_E_STOPPED */
    SESH_KEEP  /* for an element: keep it, and skip those after it */
};

/*
 * An element of an EACH. Elements are handed out in document order. All of them use the same
 * memory, which is zeroed completely before each one.
 */
struct sesh_element {
    const struct sesh_reader *reader;      /* for sesh_where; do not feed or end it during the call */
    const SESH_ROM struct sesh_type *type; /* of the struct that has the field */
    const void *value;                     /* the member: a struct, or a scalar as its kind stores it */
    uint32_t index;                        /* in the array, from 0 */
    /* SESH_OK, or why the field cannot hold it: SESH_E_WRONG_TYPE, OUT_OF_RANGE,
       STRING_TOO_LONG, ARRAY_TOO_LONG, MISSING, NUL_IN_STRING, LONE_SURROGATE. In that case
       sesh_where reports the position, and value holds what was read before it. */
    int status;
    uint8_t field; /* the field's number in the struct: SESH_..._... */
};

/*
 * A part of the string of a STREAM. Parts are handed out in order, and together they are the
 * decoded string: UTF-8 without escapes. No part ends inside a character. Their lengths depend
 * on the string and on the work buffer, which holds one part and 5 bytes; they never depend on
 * the chunks. The string "" is one part of 0 bytes. null has no part.
 *
 * The string is complete only when a part has `last` set. After an error, or when
 * sesh_options.lenient leaves the value out, no more parts follow: discard the parts received
 * so far. A part with offset 0 begins a new string.
 */
struct sesh_part {
    const struct sesh_reader *reader;      /* for sesh_where; do not feed or end it during the call */
    const SESH_ROM struct sesh_type *type; /* of the struct that has the field */
    const char *text;                      /* not NUL-terminated; valid during the call only */
    size_t length;                         /* of text, in bytes */
    sesh_offset offset;                    /* of the part in the decoded string, in bytes */
    uint8_t field;                         /* the field's number in the struct: SESH_..._... */
    bool last;                             /* the string ends with this part */
};

/*
 * Receives the values that the struct does not keep: the elements of each EACH and the parts of
 * each STREAM. Copies that the receiver makes are its own: no call of sesh wipes them.
 */
struct sesh_sink {
    void *context; /* passed to the functions */
    /*
     * Receives an element. Returns one of
     *
     * SESH_NEXT  go on with the next element, whether this one fits or not
     * SESH_KEEP  keep the element in the member; those after it are validated as JSON and
     *            skipped. An element that does not fit cannot be kept: SESH_KEEP then passes its
     *            error on to what encloses the array. That is either an element of an outer EACH,
     *            about which the sink is asked next, or a value that lenient leaves out. If it
     *            is neither, the reading ends with that error.
     * SESH_STOP  stop reading with SESH_E_STOPPED, whose offset and path are the element's
     *
     * NULL: the elements are validated and counted, and none is kept. One that does not fit is
     * an error, as in a list.
     */
    int (*element)(void *context, const struct sesh_element *element);
    /* Receives a part. Returns SESH_NEXT to go on, or anything else to stop reading with
       SESH_E_STOPPED. NULL: the parts are validated and counted. */
    int (*stream)(void *context, const struct sesh_part *part);
};

#if SESH_TRACE
/* A function for sesh_options.trace; context is sesh_options.context. */
typedef void (*sesh_trace)(void *context, const struct sesh_reader *reader, const struct sesh_token *token);
#endif

/*
 * How to read. All zero means strict reading, and so does NULL in place of the options. The
 * options are copied; the text of `at` is not, and must remain valid until the last sesh_end.
 */
struct sesh_options {
    /* JSON Pointer (RFC 6901) to the session inside the document, such as "/result". NULL
     * and "" mean the whole document. It is matched while streaming; everything outside of
     * it is validated and dropped. A name that occurs twice on the way is SESH_E_DUPLICATE.
     * With last_wins the last one counts. With both last_wins and merge, both are written
     * over what the struct held, one after the other. Elements of an array on the way are
     * counted up to 65,534; elements beyond that never match. */
    const char *at;
    /* 1 to SESH_MAX_DEPTH; 0 means SESH_MAX_DEPTH. */
    uint8_t max_depth;
    /* Keep what the struct holds and write the document's members over it. A member that is
     * an object or an array is replaced as a whole, also by null. The struct must be zero or
     * as a previous reading left it. If that reading ended with an error, what it left of an
     * array is removed when the array occurs again. */
    bool merge;
    /* Cut a string that is too long at a character boundary, keep the first elements of an
     * array that is too long, and set the field's clipped bit. Numbers, dates and BYTES are
     * never cut. */
    bool clip;
    /* If a name occurs twice in an object, the last one counts. (A field's own name still takes
     * precedence over another one.) An EACH or a STREAM may not occur twice, nor may an object
     * or a list that contains one: what was handed out cannot be taken back. */
    bool last_wins;
    /* A member that the type does not have is SESH_E_UNKNOWN_MEMBER. */
    bool reject_unknown;
    /*
     * A value that an optional field cannot hold (SESH_E_WRONG_TYPE, OUT_OF_RANGE,
     * STRING_TOO_LONG, ARRAY_TOO_LONG, NUL_IN_STRING, LONE_SURROGATE) is validated as JSON
     * and left out. The field's clipped bit is set, and has still says whether the field has
     * a value. With merge or last_wins a scalar keeps its former value. An array or an object
     * has no value once a new one has begun. An element that does not fit an optional list is
     * left out of it, and so is a surplus element. An object that lacks a required member, or
     * has one that does not fit, is left out completely if it may be absent. Required members
     * are still required. Errors of JSON, UTF-8, depth, names and the work buffer are still
     * errors. */
    bool lenient;
    /* Receives the elements of each EACH and the parts of each STREAM. Must remain valid until
     * sesh_end. NULL: no receiver. */
    const struct sesh_sink *sink;
#if SESH_TRACE
    /* Called with the token of each scalar value that is to be kept, including null, after
     * jsmn has found it and before it is checked and stored. NULL: never called. The token
     * is valid during the call only. It may hold secrets. */
    sesh_trace trace;
    void *context;
#endif
};

/* ---- the work buffer ---------------------------------------------------- */

/*
 * The work buffer, in bytes, that any value of up to `length` bytes needs: two more for its
 * quotation marks, and three for the rest of a character that is cut.
 */
#define SESH_WORK_SIZE(length) ((length) + 5)

/*
 * The smallest work buffer that sesh_begin accepts. It holds any number, true, false, null,
 * and strings of up to SESH_MAX_NUMBER bytes.
 */
#define SESH_WORK_MIN SESH_WORK_SIZE(SESH_MAX_NUMBER)

/*
 * The work buffer, in bytes, for a type whose longest string member has `capacity` bytes,
 * including its NUL. SESH_WEBUNTIS_WORK and its counterparts are defined with it.
 */
#define SESH_WORK_FOR(capacity) SESH_WORK_SIZE((capacity) > SESH_MAX_NUMBER ? (capacity) : SESH_MAX_NUMBER)

/* ---- the reader --------------------------------------------------------- */

/* The members of these structs are private to the library. */

/*
 * A name or a scalar, or a part of one. The text of names and strings is decoded: it
 * is UTF-8 without escapes, though a part may end inside a character. Where a part
 * ends depends on the chunks; the bytes of all parts together do not.
 */
struct sesh_token_part {
    const uint8_t *text; /* in the chunk, or in sesh_scan.text */
    size_t length;       /* of text, in bytes */
    uint8_t kind;        /* enum sesh_scan_kind in src/read/scan.h */
    uint8_t flags;       /* SESH_SCAN_FIRST, ..._LAST, ..._LONE of src/read/scan.h */
    uint8_t next;        /* the flags that the next part will have */
    uint8_t left;        /* bytes or hex digits that the open character still lacks */
};

/* The automaton that validates JSON: src/read/scan.c. */
struct sesh_scan {
    struct sesh_token_part part; /* what was reported last; kind, next, left: of the open token */
    uint8_t place;               /* what may come next: enum place in src/read/scan.c */
    uint8_t after;               /* the place after a value at this depth */
    uint8_t skip;                /* 0: report; else 1 + the depth of the value that is dropped */
    uint8_t depth;
    uint8_t max_depth;
    uint8_t least, most;                       /* bounds of the next continuation byte */
    uint8_t text[4];                           /* the character that an escape stands for */
    uint8_t objects[(SESH_MAX_DEPTH + 8) / 8]; /* one bit for each level: is it an object? */
    uint16_t unit;                             /* the hex digits of \uXXXX so far */
    uint16_t high;                             /* a high surrogate that waits for its low one, or 0 */
    const uint8_t *next, *end;                 /* the unread rest of the chunk */
    sesh_offset shift;                         /* a byte's offset minus its address */
    sesh_offset mark;                          /* of the token's first byte; at the end, sesh_error.offset */
};

/* An open struct. */
struct sesh_level {
    uint8_t *base; /* the struct */
    const SESH_ROM struct sesh_type *type;
    sesh_fields seen; /* one bit for each field: one of its names has occurred */
    uint8_t row;      /* the field whose value is being read, or none */
    uint8_t next;     /* the row that is tried first for the next name */
    uint16_t element; /* of the open array, counted from 1; 0: no array is open */
};

/* Outside the session: the path to it. */
struct sesh_way {
    uint32_t element;  /* elements left up to and including the wanted one; 0: no array is open */
    const char *match; /* the rest of the reference token that the name has yet to match, or NULL */
};

/* The position of the reader. */
union sesh_place {
    struct sesh_way way;
    /* In the session, for each open struct: where the open element of its EACH begins in the
       document, or how many bytes of its STREAM were handed out. */
    sesh_offset offsets[SESH_MAX_NEST];
};

/* A document that is being read. */
struct sesh_reader {
    uint8_t flags;        /* what has happened so far */
    uint8_t match_row;    /* a row whose name begins with what was read of the open name */
    uint8_t match_length; /* how many bytes of it were read */
    uint8_t open;         /* flags of the open name or value */
    struct sesh_scan scan;
    int status;
    struct sesh_options options;
    union sesh_place place;
    const char *at_next;    /* the reference token of options.at that is matched next */
    uint8_t *work;          /* the caller's buffer */
    size_t work_size;       /* of work, in bytes */
    const uint8_t *frame;   /* the open value's text: in work, or in the chunk */
    size_t frame_length;    /* of frame, in bytes */
    struct sesh_level *top; /* the innermost open struct; NULL: outside the session */
    size_t work_used;       /* the most bytes of work that a value has needed so far */
    struct sesh_level level[SESH_MAX_NEST];
};

/* ---- errors ------------------------------------------------------------- */

/*
 * What went wrong, and where.
 *
 * offset  of a byte in the document. Text that is not JSON or not UTF-8: the first
 *         byte that cannot be part of it (INCOMPLETE: the length that was read).
 *         WRONG_TYPE, OUT_OF_RANGE, STRING_TOO_LONG, NUL_IN_STRING, LONE_SURROGATE,
 *         WORK_TOO_SMALL, STOPPED: the first byte of the value.
 *         ARRAY_TOO_LONG: the first surplus element. DUPLICATE, UNKNOWN_MEMBER: the
 *         opening quotation mark of the name. MISSING: the closing brace. TOO_DEEP:
 *         the bracket that opens one level too many. TRAILING: the first byte after the
 *         document that is not white space. BOM: 0. NOT_FOUND: the length of the
 *         document. ARGUMENT: 0.
 *         After SESH_OK: the length of the document.
 * path    JSON Pointer, in the document, to the field or element concerned; "" for
 *         the whole document. MISSING: to the member that is missing. Inside a value that
 *         is dropped, also because of clip, lenient or SESH_KEEP: to the nearest object
 *         or array that is kept. Between two elements: to the array. For a surplus
 *         element, or one beyond the 65,534th: to the list. A member that has another
 *         name in the document (ALSO, PREFIX) has the field's own name here. A path of
 *         SESH_PATH_SIZE bytes or more is cut between two characters and ends in "...".
 *
 * If the value of a field is at fault, the next four say what the field takes and what the
 * document had. Else they are 0, except that TOO_DEEP has a capacity:
 *
 * wanted    the types of value that the field, or its element, takes: one bit
 *           1u << SESH_TOKEN_... each. For a list with ONE_OR_MANY: those of the element.
 * came      the type of the value in the document: SESH_TOKEN_.... MISSING: NONE, or NULL if
 *           the member is there and null. If wanted has this type, the content does not fit:
 *           a fraction in an integer, for example, or a string that is not a date.
 * capacity  the limit that was exceeded. STRING_TOO_LONG: bytes of text, which is one less
 *           than the capacity of the field; for BYTES, the characters that its capacity takes
 *           in base64, with padding. ARRAY_TOO_LONG: elements. WORK_TOO_SMALL: bytes of work.
 *           TOO_DEEP: levels. Else 0.
 * needed    what would have been enough, in the same unit, if it is known; else 0.
 *           STRING_TOO_LONG: known if the string was in one chunk, without escapes. This is
 *           the only result that depends on the chunks. For BYTES it is also unknown if
 *           the text would fit and its bytes do not.
 *           WORK_TOO_SMALL: enough for any value of this field.
 */
struct sesh_error {
    int status;                /* SESH_OK or SESH_E_... */
    sesh_offset offset;        /* as above, like all that follow */
    size_t capacity;           /* in the unit above */
    size_t needed;             /* in the unit above */
    uint8_t wanted;            /* bits 1u << SESH_TOKEN_... */
    uint8_t came;              /* enum sesh_token_type */
    char path[SESH_PATH_SIZE]; /* NUL-terminated UTF-8 */
};

/* ---- calls -------------------------------------------------------------- */

#define sesh_begin SESH_LINK(sesh_begin)
#define sesh_feed SESH_LINK(sesh_feed)
#define sesh_end SESH_LINK(sesh_end)
#define sesh_read SESH_LINK(sesh_read)
#define sesh_status_name SESH_LINK_STATUS_TEXT(sesh_status_name)
#define sesh_status_text SESH_LINK_STATUS_TEXT(sesh_status_text)
#define sesh_work_used SESH_LINK(sesh_work_used)
#define sesh_where SESH_LINK(sesh_where)

/*
 * Begins to read one document.
 *
 * reader     provided by the caller; needs no initialisation; reads one document, then
 *            can be used for another sesh_begin. It points into itself, so it must not
 *            be copied or moved until sesh_end.
 * type       &sesh_webuntis_type and so on. NULL: only validate the JSON text; session
 *            and work may then be NULL, and work_size 0.
 * session    the type's struct, of type->size bytes. Zeroed here unless options->merge.
 *            Must remain valid until the last sesh_end.
 * work       a buffer of work_size bytes, at least SESH_WORK_MIN, at any address.
 *            SESH_NAME_WORK is enough for every document that fits the type.
 *            If the type has secrets and anything was put into work, all of it is zeroed
 *            at the first sesh_end and after an error, in a way that no optimiser
 *            removes. Must remain valid until the first sesh_end.
 * options    NULL: the defaults.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  reader is NULL; there is a type, but session or work is NULL or
 *                  work_size is below SESH_WORK_MIN; options->max_depth is above
 *                  SESH_MAX_DEPTH; or options->at is not a JSON Pointer. The session is
 *                  untouched, and every later call returns the same.
 */
int sesh_begin(struct sesh_reader *reader, const SESH_ROM struct sesh_type *type, void *session, void *work,
               size_t work_size, const struct sesh_options *options);

/*
 * Reads the next `length` bytes of the document. data may be NULL if length is 0, and need
 * not remain valid after the call. sesh_begin must have been called for this reader. No
 * status can report a reader that was never begun; see SESH_ASSERT in sesh/config.h.
 *
 * SESH_OK               no error so far; more may follow
 * SESH_E_SYNTAX         not a JSON text (RFC 8259)
 * SESH_E_UTF8           a string is not UTF-8 (RFC 3629; RFC 8259, section 8.1)
 * SESH_E_BOM            a byte order mark (RFC 8259, section 8.1); recognised by its
 *                       first byte, 0xEF, which no JSON text begins with
 * SESH_E_TOO_DEEP       nested deeper than max_depth
 * SESH_E_TRAILING       a byte after the document that is not white space
 * SESH_E_WRONG_TYPE     the field does not take this kind of value. This includes null
 *                       in an array; a fraction in an integer; for QUOTED, a string that
 *                       is not a number or bool; for BYTES, a string that is not base64;
 *                       for DATE_TIME, a string that is not a date of RFC 3339 or has
 *                       more than 64 characters; and a session that is not an object
 * SESH_E_OUT_OF_RANGE   the member, of 32 or 64 bits, cannot hold the number, with or
 *                       without a fraction; or the number is spelled with more than
 *                       SESH_MAX_NUMBER characters
 * SESH_E_STRING_TOO_LONG, SESH_E_ARRAY_TOO_LONG  see options->clip
 * SESH_E_DUPLICATE      a name of the type occurs twice in one object (RFC 8259,
 *                       section 4; RFC 7493, section 2.3), or a field has two names
 *                       that are both not its own; see last_wins. For an EACH or a
 *                       STREAM also: its own name after another one
 * SESH_E_MISSING        an object ended without a required member
 * SESH_E_UNKNOWN_MEMBER see options->reject_unknown
 * SESH_E_NUL_IN_STRING  \u0000 in a string that is kept
 * SESH_E_LONE_SURROGATE half a surrogate pair in a string that is kept (RFC 8259,
 *                       section 8.2)
 * SESH_E_WORK_TOO_SMALL a single value does not fit the work buffer
 * SESH_E_STOPPED        a function of options->sink stopped the reading
 * SESH_E_ARGUMENT       reader is NULL; data is NULL, but length is not 0; sesh_end was
 *                       called before; sesh_begin returned an error; the call was made by
 *                       a function of the sink; or jsmn.h is not jsmn, since it found no
 *                       token where there is one
 *
 * The first error is final: every later call returns it again and reads no byte. The same
 * holds for an error of sesh_end. SESH_E_ARGUMENT changes nothing if the call was made by a
 * function of the sink, or after a sesh_end that returned SESH_OK. All values that ended
 * before an error are in the struct, unless a field's own name has replaced another one.
 */
int sesh_feed(struct sesh_reader *reader, const void *data, size_t length);

/*
 * Ends the document and returns the result. error may be NULL. sesh_begin must have been
 * called, as for sesh_feed.
 *
 * SESH_OK             the document was complete and the session was found
 * SESH_E_INCOMPLETE   the text ends too early, or is empty
 * SESH_E_NOT_FOUND    there is no value at options->at
 * SESH_E_ARGUMENT     reader is NULL
 * and every error of sesh_begin and sesh_feed, again.
 *
 * error is filled in each case. A second call returns the same. It reads options.at and, for
 * the index in a path, the session; it no longer uses work.
 */
int sesh_end(struct sesh_reader *reader, struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Returns the most bytes of the work buffer that a value has needed in reader so far. It
 * returns 0 before any value, and if reader is NULL. It may be called after sesh_end. A value
 * that is complete in one chunk, without escapes, counts like any other, so the result does
 * not depend on the chunks.
 */
size_t sesh_work_used(const struct sesh_reader *reader);

/*
 * For a function of the sink: reports where the reader is. error receives the path and the
 * offset of the first byte of the value that is handed out. Its status is SESH_OK, and
 * everything else in it is 0. For an element that does not fit, error receives what sesh_end
 * would report. Neither reader nor error may be NULL.
 */
void sesh_where(const struct sesh_reader *reader, struct sesh_error *error);

/*
 * Reads a document that is complete in memory, `length` bytes at json: sesh_begin,
 * sesh_feed and sesh_end in one call. The other arguments and the errors are those of
 * these three: NULL as json is SESH_E_ARGUMENT if length is not 0. sesh_webuntis_read and
 * its counterparts call it with SESH_WEBUNTIS_WORK bytes of work on the stack.
 */
int sesh_read(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size, const void *json,
              size_t length, const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Returns the status as the host tool spells it, such as "string-too-long", or as a sentence.
 * Never NULL; "unknown" if the number is not a status.
 */
const char *sesh_status_name(int status);
const char *sesh_status_text(int status);

/* Bytes of the longest 64-bit integer in decimal, including its sign and a NUL. */
#define SESH_INT_TEXT 21

/*
 * Writes value in decimal to text, a buffer of SESH_INT_TEXT bytes, with a NUL at its end.
 * Returns the length without the NUL. Small C libraries cannot print 64-bit numbers.
 *
 *     char text[SESH_INT_TEXT];
 *     sesh_int_text(s.person_id, text);
 *     puts(text);
 *     sesh_uint_text(s.serial_number, text); of a UINT
 */
size_t sesh_int_text(int64_t value, char *text);
size_t sesh_uint_text(uint64_t value, char *text);

#ifdef __cplusplus
}
#endif

#endif
