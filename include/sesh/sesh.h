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
 * No heap, no recursion, no libc but memcpy and memset, no static
 * variables: any number of readers may run side by side. Input is never
 * modified and may come in chunks of any size; the answer is the same for every
 * chunking. A reader needs its own struct, the session struct and one work
 * buffer. All of them are the caller's.
 */
#ifndef SESH_SESH_H
#define SESH_SESH_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sesh/config.h>
#include <sesh/status.h>

/* "MAJOR.MINOR.PATCH": docs/migration.md says what changes with which of them. */
#define SESH_VERSION "0.2.0"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) || defined(__clang__)
#define SESH_MUST_CHECK __attribute__((warn_unused_result))
#else
#define SESH_MUST_CHECK
#endif

/* Where the tables live: in flash on AVR when it is GNU C, which has named address
   spaces; in strict C99 and in C++ there are none. */
#if defined(__AVR__) && defined(__FLASH) && !defined(__STRICT_ANSI__)
#define SESH_ROM __flash
#else
#define SESH_ROM
#endif

/*
 * A byte's place in a document, counted from 0. 64 bits where size_t has them,
 * else 32: there a document beyond 4 GiB is still read correctly, but the
 * offset in an error wraps.
 */
#if SIZE_MAX > 0xFFFFFFFFu
typedef uint64_t sesh_offset;
#else
typedef uint32_t sesh_offset;
#endif

/* ---- masks -------------------------------------------------------------- */

/*
 * Every session struct, nested ones too, begins with three masks, one bit a
 * field, bit number = field number (SESH_WEBUNTIS_ID, ...):
 *
 *     has      the member was in the document and its value is stored
 *     null     the member was in the document and was null
 *     clipped  something that came is not stored: a string or an array was cut
 *              (sesh_options.clip), a time lost its fraction, a string is no name of an
 *              ENUM, which is then 0 (UNKNOWN), or of a SET, or a value did not fit
 *              (sesh_options.lenient)
 *
 * A struct whose list gives fields other names (ALSO, PREFIX) has a fourth mask:
 *
 *     also     the member came under another name than the field's own
 *
 * A member that is neither in has nor in null was absent. A member that is not
 * in has is zero: 0, "", false, no elements. But an array that an error cut
 * short keeps the elements before the error (and its clipped bit, if something
 * was cut), and an object its members.
 * An EACH has an array of any length, NAME_count says how many elements were read, and
 * NAME_kept whether the last of them was kept: else the member is zero. After an error it may
 * hold what was read of an element that is not kept. has is set when the array has ended; [] is
 * there, too.
 * The member of a SET is a mask of its own: a bit for each name of its list, as many as came.
 * A name may come several times; a string that is none of them sets clipped. [] is there, too.
 * The member of a STREAM is how many bytes the decoded string has, 4294967295 for all that
 * has more. has is set after the last part.
 * A bit is set after the value was stored, so that has is true at any moment,
 * after an error too. A scalar that is refused leaves the member and its bits as
 * they were.
 *
 * If an object has a field under its own name and under another one, its own name
 * counts, wherever it stands; the other value is not kept, even if the own name's does not fit.
 */
#define SESH_HAS(session, field) ((((session)->has >> (field)) & 1) != 0)
#define SESH_IS_NULL(session, field) ((((session)->null >> (field)) & 1) != 0)
#define SESH_IS_CLIPPED(session, field) ((((session)->clipped >> (field)) & 1) != 0)

/*
 * Says that a program has filled the member: for a struct that sesh_write or sesh_write_form
 * writes, such as a request. A member of an object needs its own bit and that of the object.
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
 * A row of a type's table. Most rows say what a field is and where its member stands.
 * Others give a field another name, or are the type's prefix. Rows are printed from a
 * list, src/schema/NAME.def; nobody writes them by hand.
 */
struct sesh_row {
    uint16_t name;     /* name in JSON: its offset in the type's names */
    uint16_t offset;   /* of the member in the struct, in bytes */
    uint16_t count;    /* of a list: offset of its element count, a uint16_t; of an EACH a
                          uint32_t, behind which stands whether the member is kept; else 0 */
    uint16_t size;     /* bytes of the member; of a list, of one element */
    uint16_t elements; /* how many elements a list has room for; 0: it is an EACH; of a SET the
                          last one that an error's path names; else 1 */
    uint8_t flags;     /* see below */
    uint8_t of;        /* SESH_OBJECT: index in the type's types; SESH_ALSO: the field's
                          number; else index in the type's kinds */
};

/* sesh_row.flags. SESH_PREFIX is two bits. */
#define SESH_OBJECT 0x01u      /* the value is an object, the member a struct with masks of its own */
#define SESH_LIST 0x02u        /* the value is an array; the member a C array with a count, or a SET */
#define SESH_ONE_OR_MANY 0x04u /* of a list: the value may be its one element, without the array */
#define SESH_HANDS_OUT 0x08u   /* it, or a member of its objects, is handed to sesh_options.sink */
#define SESH_REQUIRED 0x10u    /* must be there and not null */
#define SESH_NULLABLE 0x20u    /* must be there, may be null */
#define SESH_SECRET 0x40u      /* never written or printed unless asked */
#define SESH_ALSO 0x80u        /* not a field: another name of the field with the number `of` */
#define SESH_PREFIX 0x84u      /* not a field: the prefix that may stand before a field's own name */

/* What a scalar is, in the document and in C: an integer, a bool, ... See sesh/kind.h. */
struct sesh_kind;

/* A session type, or the type of an object inside one. */
struct sesh_type {
    /* The fields in the order of their numbers, then other names, then the prefix. */
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
    uint8_t bare;         /* 1 + the field that takes a bare string standing for the
                             object in an array; 0: none does */
    uint8_t secrets;      /* not 0: it, or another type of its list, has secrets */
    uint8_t also;         /* not 0: the struct has the mask `also` */
};

/*
 * The most that the capacities of a type may be, CAP and MAX, and bytes of its struct:
 * what the numbers in its tables can hold. Where int has 16 bits it is what an array
 * can have, and jsmn's offsets, which are int.
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

/* What a token is. jsmn itself says that it is a string or a primitive; the first byte of
   a primitive says which of the others it is. */
enum sesh_token_type {
    SESH_TOKEN_STRING,
    SESH_TOKEN_NUMBER,
    SESH_TOKEN_TRUE,
    SESH_TOKEN_FALSE,
    SESH_TOKEN_NULL,
    SESH_TOKEN_OBJECT, /* this and the next ones: in struct sesh_error alone */
    SESH_TOKEN_ARRAY,
    SESH_TOKEN_NONE /* nothing came */
};

/*
 * A token that jsmn has found. The text of a string is UTF-8 without escapes and without
 * the quotation marks around it; a quotation mark in it is the byte 0xFF and a backslash
 * the byte 0xFE, which UTF-8 never has. Other tokens have the text of the document.
 */
struct sesh_token {
    const char *text; /* not NUL-terminated */
    size_t length;    /* of text, in bytes */
    uint8_t type;     /* enum sesh_token_type */
};

struct sesh_reader;

/* What a function of a sink answers. */
enum sesh_answer {
    SESH_NEXT, /* go on */
    SESH_STOP, /* end the reading: SESH_E_STOPPED */
    SESH_KEEP  /* of an element: keep it, and pass over those behind it */
};

/*
 * An element of an EACH. The elements come in their order, each in the same place, which is
 * zeroed whole before each one.
 */
struct sesh_element {
    const struct sesh_reader *reader;      /* for sesh_where; it must be neither fed nor ended now */
    const SESH_ROM struct sesh_type *type; /* of the struct that has the field */
    const void *value;                     /* the member: a struct, or a scalar as its kind stores it */
    uint32_t index;                        /* in the array, from 0 */
    /* SESH_OK, or why the field cannot hold it: SESH_E_WRONG_TYPE, OUT_OF_RANGE,
       STRING_TOO_LONG, ARRAY_TOO_LONG, MISSING, NUL_IN_STRING, LONE_SURROGATE. Then sesh_where
       tells where that is, and value is what had been read before it. */
    int status;
    uint8_t field; /* the field's number in the struct: SESH_..._... */
};

/*
 * A part of the string of a STREAM. The parts come in their order, and all of them together
 * are the string, decoded: UTF-8 without escapes. No part ends inside a character. How long
 * they are depends on the string and on the work buffer, which holds one part and 5 bytes,
 * and never on the chunks. The string "" is one part of 0 bytes. Of null there is none.
 *
 * Only the part that is the last says that the string is whole. After an error, or where
 * sesh_options.lenient passes over what is wrong, no other part comes: then what has come
 * is worth nothing. A string whose first part has offset 0 begins anew.
 */
struct sesh_part {
    const struct sesh_reader *reader;      /* for sesh_where; it must be neither fed nor ended now */
    const SESH_ROM struct sesh_type *type; /* of the struct that has the field */
    const char *text;                      /* not NUL-terminated; gone after the call */
    size_t length;                         /* of text, in bytes */
    sesh_offset offset;                    /* of the part in the decoded string, in bytes */
    uint8_t field;                         /* the field's number in the struct: SESH_..._... */
    bool last;                             /* the string ends with this part */
};

/*
 * What gets the values that are not kept: the elements of each EACH and the parts of each
 * STREAM. What it keeps of them is the receiver's: no call of sesh wipes it.
 */
struct sesh_sink {
    void *context; /* handed to the functions */
    /*
     * Answers SESH_NEXT to go on behind the element, whether it fits or not; SESH_KEEP to leave
     * it in its place, so that those behind it are judged as JSON and passed over; or SESH_STOP
     * to end the reading with SESH_E_STOPPED, whose offset and path are the element's. Of an
     * element that does not fit there is nothing to keep: then SESH_KEEP hands its error on to
     * what is around the array. That is the element of an outer EACH, of which the sink is asked
     * then; or what lenient leaves out; else the reading. NULL: nobody wants the elements; they
     * are judged and counted, none is kept, and one that does not fit is an error, as in a list.
     */
    int (*element)(void *context, const struct sesh_element *element);
    /* Answers SESH_NEXT, or anything else to end the reading with SESH_E_STOPPED. NULL: nobody
       wants the parts; they are judged and counted. */
    int (*stream)(void *context, const struct sesh_part *part);
};

#if SESH_TRACE
/* A function for sesh_options.trace; context is sesh_options.context. */
typedef void (*sesh_trace)(void *context, const struct sesh_reader *reader, const struct sesh_token *token);
#endif

/*
 * How to read. All zero, or NULL where options are asked for, is the strict
 * reading. The options are copied; the text of `at` is not and must live until
 * the last sesh_end.
 */
struct sesh_options {
    /* JSON Pointer (RFC 6901) to the session inside the document: "/result".
     * NULL and "" mean the whole document. Matched while streaming; what is
     * beside it is validated and dropped. A name that occurs twice on the way
     * is SESH_E_DUPLICATE. With last_wins the last one counts; with merge, too, both are
     * written over what the struct held, one after the other. Elements of an
     * array on the way are counted up to 65,534; what is beyond never matches. */
    const char *at;
    /* 1 to SESH_MAX_DEPTH; 0 means SESH_MAX_DEPTH. */
    uint8_t max_depth;
    /* Keep what the struct holds and write the document's members over it. A
     * member that is an object or an array is replaced as a whole, null
     * included. The struct must be zero or as a reading left it; after one that
     * ended with an error, what that left of an array goes when the array comes. */
    bool merge;
    /* Cut a string that is too long on a character's boundary, keep the first
     * elements of an array that is too long, and set the field's clipped bit. A number,
     * a date or BYTES are never cut. */
    bool clip;
    /* Of a name that occurs twice in an object the last one counts. (A field's own
     * name still counts before another one.) An EACH or a STREAM, or an object or a list in which
     * there is one, may not occur twice: what was handed out cannot be taken back. */
    bool last_wins;
    /* A member that the type does not have is SESH_E_UNKNOWN_MEMBER. */
    bool reject_unknown;
    /*
     * A value that an optional field cannot hold (SESH_E_WRONG_TYPE, OUT_OF_RANGE,
     * STRING_TOO_LONG, ARRAY_TOO_LONG, NUL_IN_STRING, LONE_SURROGATE) is judged as JSON and
     * left out. The field's clipped bit is set and has says, as ever, whether the field has
     * a value. With merge or last_wins a scalar keeps its former one, while an array or an
     * object has none once another one has begun. An element that does not fit an
     * optional list is left out of it, a surplus one, too. An object that lacks
     * a required member, or has one that does not fit, is left out whole where it may be
     * absent. What is required is required still, and so it is with JSON, UTF-8, depth,
     * names and the work buffer. */
    bool lenient;
    /* Gets the elements of each EACH and the parts of each STREAM. Must live until sesh_end.
     * NULL: nobody wants them. */
    const struct sesh_sink *sink;
#if SESH_TRACE
    /* Called with the token of each scalar value that is to be kept, null included,
     * after jsmn has found it and before it is checked and stored. NULL: never. The
     * token is gone after the call. It may hold secrets. */
    sesh_trace trace;
    void *context;
#endif
};

/* ---- the work buffer ---------------------------------------------------- */

/*
 * Bytes of work for a value of up to `length` bytes, whatever they are: two more for its
 * quotation marks, and three for the rest of a character that is cut.
 */
#define SESH_WORK_SIZE(length) ((length) + 5)

/*
 * The smallest work buffer that sesh_begin accepts: any number, true, false and
 * null fits it, and strings of up to SESH_MAX_NUMBER bytes.
 */
#define SESH_WORK_MIN SESH_WORK_SIZE(SESH_MAX_NUMBER)

/*
 * Enough for a type whose longest string member has `capacity` bytes, its NUL
 * included. SESH_WEBUNTIS_WORK and its like are made with it.
 */
#define SESH_WORK_FOR(capacity) SESH_WORK_SIZE((capacity) > SESH_MAX_NUMBER ? (capacity) : SESH_MAX_NUMBER)

/* ---- the reader --------------------------------------------------------- */

/* The members of these structs are the library's own. */

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
    uint8_t left;        /* bytes, or hex digits, still to come of a character that has begun */
};

/* The automaton that judges JSON: src/read/scan.c. */
struct sesh_scan {
    struct sesh_token_part part; /* what was reported last; kind, next, left: of the open token */
    uint8_t place;               /* what may come next: enum place in src/read/scan.c */
    uint8_t after;               /* the place behind a value at this depth */
    uint8_t skip;                /* 0: report; else 1 + the depth at which the dropped value stands */
    uint8_t depth;
    uint8_t max_depth;
    uint8_t least, most;                       /* bounds of the next continuation byte */
    uint8_t text[4];                           /* the character that an escape stands for */
    uint8_t objects[(SESH_MAX_DEPTH + 8) / 8]; /* one bit a level: is it an object? */
    uint16_t unit;                             /* of an escape \uXXXX: the hex digits so far */
    uint16_t high;                             /* a high surrogate that waits for its low one, or 0 */
    const uint8_t *next, *end;                 /* what has not been read of the chunk */
    sesh_offset shift;                         /* a byte's offset, less its address */
    sesh_offset mark;                          /* of the token's first byte; at the end, sesh_error.offset */
};

/* An open struct. */
struct sesh_level {
    uint8_t *base; /* the struct */
    const SESH_ROM struct sesh_type *type;
    sesh_fields seen; /* one bit a field: a name of it has occurred */
    uint8_t row;      /* the field whose value is read, or none */
    uint8_t next;     /* the row whose name is tried first for the next name */
    uint16_t element; /* of the open array, counted from 1; 0: no array is open */
};

/* Outside the session: the way to it. */
struct sesh_way {
    uint32_t element;  /* elements on the way up to the one that is wanted; 0: no array is open */
    const char *match; /* within the reference token: what the name has yet to match, or NULL */
};

/* What is known of where the reader is. */
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
    uint8_t match_length; /* how many bytes that is */
    uint8_t open;         /* what is true of the open name or value */
    struct sesh_scan scan;
    int status;
    struct sesh_options options;
    union sesh_place place;
    const char *at_next;    /* the pointer's reference token to be matched next */
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
 * offset  byte in the document. Of a text that is not JSON or not UTF-8: the
 *         first byte that cannot be part of one (INCOMPLETE: the length read).
 *         Of a value (WRONG_TYPE, OUT_OF_RANGE, STRING_TOO_LONG,
 *         NUL_IN_STRING, LONE_SURROGATE, WORK_TOO_SMALL, STOPPED): its first byte.
 *         ARRAY_TOO_LONG: the first surplus element. DUPLICATE,
 *         UNKNOWN_MEMBER: the name's first quotation mark. MISSING: the closing
 *         brace. TOO_DEEP: the bracket that opens the level too many. TRAILING: the
 *         byte behind the document that is not white space. BOM: 0. NOT_FOUND: the
 *         document's length. ARGUMENT: 0.
 *         After SESH_OK the length of the document.
 * path    JSON Pointer, in the document, to the field or element concerned, ""
 *         for the whole. Of MISSING: to the member that is not there. Inside
 *         what is dropped, also by clip or lenient or behind SESH_KEEP: to the
 *         nearest object or array that is kept. Between two elements: to the array.
 *         Of a surplus element, or one beyond the 65,534th: to the list. A member that
 *         came under another name (ALSO, PREFIX) has the field's own here. A path
 *         of SESH_PATH_SIZE bytes or more is cut between two characters and ends
 *         in "...".
 *
 * What was wanted and what came, where a field's value is at fault; else these four are 0:
 *
 * wanted    the values that the field, or its element, takes: bit SESH_TOKEN_... each. Of a
 *           list that may come as its one element: those of the element
 * came      the value that came: SESH_TOKEN_.... Of MISSING: NONE, or NULL if the
 *           member is there and null. If this is one of those wanted, something in it
 *           does not fit: a fraction in an integer, a string that is no date.
 * capacity  what there is room for. STRING_TOO_LONG: bytes of text, which is one less than
 *           the capacity of the field; of BYTES the characters, with padding, of so many.
 *           ARRAY_TOO_LONG: elements. WORK_TOO_SMALL: bytes of work. TOO_DEEP: levels. Else 0.
 * needed    what would have sufficed, in the same unit, where it is known; else 0. Of
 *           STRING_TOO_LONG it is known when the string stood in one chunk, without
 *           escapes: only in this the answer depends on the chunks. Of BYTES it is not
 *           known, either, when the text would fit and its bytes do not.
 *           WORK_TOO_SMALL: for each value of this field.
 */
struct sesh_error {
    int status;                /* SESH_OK or SESH_E_... */
    sesh_offset offset;        /* as above; so are all that follow */
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
 * reader     the caller's; needs no initialisation; good for one document, then
 *            for another sesh_begin. It points into itself: it must not be copied
 *            or moved until sesh_end.
 * type       &sesh_webuntis_type and so on. NULL: judge the JSON text only;
 *            session and work may be NULL then, work_size 0.
 * session    the type's struct, its size type->size. Zeroed here unless
 *            options->merge. Must live until the last sesh_end.
 * work       any address; work_size in bytes, at least SESH_WORK_MIN.
 *            SESH_NAME_WORK suffices for every document that fits the type.
 *            When the type has secrets and anything was put into work, all of it
 *            is zeroed at the first sesh_end and after an error, in a way that no
 *            optimiser removes. Must live until the first sesh_end.
 * options    NULL: the defaults.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  reader is NULL; session or work is NULL or work_size below
 *                  SESH_WORK_MIN though there is a type; options->max_depth is
 *                  above SESH_MAX_DEPTH; options->at is not a JSON Pointer. The
 *                  struct is untouched, and every later call answers the same.
 */
int sesh_begin(struct sesh_reader *reader, const SESH_ROM struct sesh_type *type, void *session, void *work,
               size_t work_size, const struct sesh_options *options);

/*
 * Reads the next `length` bytes of the document. data may be NULL when length
 * is 0, and need not live after the call. sesh_begin must have been called for this
 * reader, and have answered anything but that the reader is NULL. Of a reader that
 * never began, no status can tell (SESH_ASSERT in sesh/config.h).
 *
 * SESH_OK               so far; more may come
 * SESH_E_SYNTAX         not a JSON text (RFC 8259)
 * SESH_E_UTF8           a string is not UTF-8 (RFC 3629; RFC 8259, section 8.1)
 * SESH_E_BOM            a byte order mark (RFC 8259, section 8.1); it is told by its
 *                       first byte, 0xEF, with which nothing else would begin
 * SESH_E_TOO_DEEP       nested deeper than max_depth
 * SESH_E_TRAILING       a byte after the document that is not white space
 * SESH_E_WRONG_TYPE     a value's kind is not the field's: null in an array, a
 *                       fraction in an integer, a string that holds no number or bool
 *                       where that may be QUOTED, one that is no base64 for BYTES, one
 *                       that is no date of RFC 3339, or has more than 64 characters,
 *                       for DATE_TIME, and a session that is no object included
 * SESH_E_OUT_OF_RANGE   a number that the member, of 32 or 64 bits, cannot
 *                       hold, with a fraction or without, or that is spelled with
 *                       more than SESH_MAX_NUMBER characters
 * SESH_E_STRING_TOO_LONG, SESH_E_ARRAY_TOO_LONG  see options->clip
 * SESH_E_DUPLICATE      a name of the type twice in one object (RFC 8259,
 *                       section 4; RFC 7493, section 2.3), or two names of a
 *                       field that are both not its own; see last_wins. Of an EACH or a STREAM also
 *                       its own name after another one
 * SESH_E_MISSING        an object ended without a required member
 * SESH_E_UNKNOWN_MEMBER see options->reject_unknown
 * SESH_E_NUL_IN_STRING  \u0000 in a string that is kept
 * SESH_E_LONE_SURROGATE half a surrogate pair in one (RFC 8259, section 8.2)
 * SESH_E_WORK_TOO_SMALL a single value does not fit the work buffer
 * SESH_E_STOPPED        a function of options->sink wanted no more
 * SESH_E_ARGUMENT       reader is NULL; data is NULL, though length is not 0;
 *                       sesh_end was called before, or sesh_begin had refused; it is
 *                       called by a function of the sink; or jsmn.h is not jsmn, since it
 *                       finds no token where there is one
 *
 * The first error is final: every later call answers it again and reads no
 * byte; so it is with an error of sesh_end. But SESH_E_ARGUMENT for a call by a function of
 * the sink, or after a sesh_end that answered SESH_OK, changes nothing. All values that ended
 * before an error are in the struct, unless a field's own name has replaced another one.
 */
int sesh_feed(struct sesh_reader *reader, const void *data, size_t length);

/*
 * Ends the document and says how it went. error may be NULL. sesh_begin must have
 * been called, as for sesh_feed.
 *
 * SESH_OK             the document was whole and the session was found
 * SESH_E_INCOMPLETE   the text ends too early (an empty one, too)
 * SESH_E_NOT_FOUND    nothing stands at options->at
 * SESH_E_ARGUMENT     reader is NULL
 * and every error of sesh_begin and sesh_feed, again.
 * error is filled in each case. A second call answers the same. It looks at options.at and,
 * for the index in a path, at the session, but no longer at work.
 */
int sesh_end(struct sesh_reader *reader, struct sesh_error *error) SESH_MUST_CHECK;

/*
 * The most bytes of the work buffer that a value has needed in reader so far, 0 before one
 * needed any, and of NULL; it still answers after sesh_end. Values that are whole in a
 * chunk, without escapes, need as much room as others do, so that the answer does not
 * depend on the chunks.
 */
size_t sesh_work_used(const struct sesh_reader *reader);

/*
 * For a function of the sink: where the reader is. error gets the path and the first byte of
 * the value that is handed out; its status is SESH_OK, and all else in it is 0. For an element
 * that does not fit, error gets what sesh_end would say of it. Neither reader nor error may be
 * NULL.
 */
void sesh_where(const struct sesh_reader *reader, struct sesh_error *error);

/*
 * Reads a document that is there as a whole, `length` bytes at json: sesh_begin,
 * sesh_feed and sesh_end in one. The other arguments and the errors are theirs:
 * json of NULL with a length is SESH_E_ARGUMENT.
 * sesh_webuntis_read and its like call it with SESH_WEBUNTIS_WORK bytes of work
 * on the stack.
 */
int sesh_read(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size, const void *json,
              size_t length, const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

/*
 * The status as the host tool spells it, "string-too-long", and as a sentence.
 * Never NULL; "unknown" for a number that is no status.
 */
const char *sesh_status_name(int status);
const char *sesh_status_text(int status);

/* Bytes of the longest integer of 64 bits in decimal, its sign and a NUL included. */
#define SESH_INT_TEXT 21

/*
 * Writes value in decimal into text, which has room for SESH_INT_TEXT bytes, with a NUL at its
 * end, and answers the length without that. Small C libraries do not print 64 bits.
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
