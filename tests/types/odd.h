/* Generated from odd.def by make type of sesh. Do not edit. */
#ifndef SESH_ODD_H
#define SESH_ODD_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_ODD_ITEM_NAME_CAP
#define SESH_ODD_ITEM_NAME_CAP 8
#endif
#ifndef SESH_ODD_KEY_KEY_CAP
#define SESH_ODD_KEY_KEY_CAP 8
#endif
#ifndef SESH_ODD_INNER_ITEMS_MAX
#define SESH_ODD_INNER_ITEMS_MAX 2
#endif
#ifndef SESH_ODD_QUOTE_CAP
#define SESH_ODD_QUOTE_CAP 5
#endif
#ifndef SESH_ODD_WORDS_CAP
#define SESH_ODD_WORDS_CAP 4
#endif
#ifndef SESH_ODD_WORDS_MAX
#define SESH_ODD_WORDS_MAX 2
#endif
#ifndef SESH_ODD_ITEMS_MAX
#define SESH_ODD_ITEMS_MAX 3
#endif
#ifndef SESH_ODD_KEYS_MAX
#define SESH_ODD_KEYS_MAX 2
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_ODD_ITEM_NAME_CAP < 2 || SESH_ODD_ITEM_NAME_CAP > SESH_MOST_CAP
#error "SESH_ODD_ITEM_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_ODD_ITEM_NAME_CAP == 8
#define SESH_ODD_LINK_1(name) SESH_LINK(name)
#else
#define SESH_ODD_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __ITEM_NAME_CAP_, SESH_ODD_ITEM_NAME_CAP)
#endif
#if SESH_ODD_KEY_KEY_CAP < 2 || SESH_ODD_KEY_KEY_CAP > SESH_MOST_CAP
#error "SESH_ODD_KEY_KEY_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_ODD_KEY_KEY_CAP == 8
#define SESH_ODD_LINK_2(name) SESH_ODD_LINK_1(name)
#else
#define SESH_ODD_LINK_2(name) SESH_LINK_ADD(SESH_ODD_LINK_1(name), __KEY_KEY_CAP_, SESH_ODD_KEY_KEY_CAP)
#endif
#if SESH_ODD_INNER_ITEMS_MAX < 1 || SESH_ODD_INNER_ITEMS_MAX > SESH_MOST_MAX
#error "SESH_ODD_INNER_ITEMS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_ODD_INNER_ITEMS_MAX == 2
#define SESH_ODD_LINK_3(name) SESH_ODD_LINK_2(name)
#else
#define SESH_ODD_LINK_3(name) SESH_LINK_ADD(SESH_ODD_LINK_2(name), __INNER_ITEMS_MAX_, SESH_ODD_INNER_ITEMS_MAX)
#endif
#if SESH_ODD_QUOTE_CAP < 2 || SESH_ODD_QUOTE_CAP > SESH_MOST_CAP
#error "SESH_ODD_QUOTE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_ODD_QUOTE_CAP == 5
#define SESH_ODD_LINK_4(name) SESH_ODD_LINK_3(name)
#else
#define SESH_ODD_LINK_4(name) SESH_LINK_ADD(SESH_ODD_LINK_3(name), __QUOTE_CAP_, SESH_ODD_QUOTE_CAP)
#endif
#if SESH_ODD_WORDS_CAP < 2 || SESH_ODD_WORDS_CAP > SESH_MOST_CAP
#error "SESH_ODD_WORDS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_ODD_WORDS_CAP == 4
#define SESH_ODD_LINK_5(name) SESH_ODD_LINK_4(name)
#else
#define SESH_ODD_LINK_5(name) SESH_LINK_ADD(SESH_ODD_LINK_4(name), __WORDS_CAP_, SESH_ODD_WORDS_CAP)
#endif
#if SESH_ODD_WORDS_MAX < 1 || SESH_ODD_WORDS_MAX > SESH_MOST_MAX
#error "SESH_ODD_WORDS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_ODD_WORDS_MAX == 2
#define SESH_ODD_LINK_6(name) SESH_ODD_LINK_5(name)
#else
#define SESH_ODD_LINK_6(name) SESH_LINK_ADD(SESH_ODD_LINK_5(name), __WORDS_MAX_, SESH_ODD_WORDS_MAX)
#endif
#if SESH_ODD_ITEMS_MAX < 1 || SESH_ODD_ITEMS_MAX > SESH_MOST_MAX
#error "SESH_ODD_ITEMS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_ODD_ITEMS_MAX == 3
#define SESH_ODD_LINK_7(name) SESH_ODD_LINK_6(name)
#else
#define SESH_ODD_LINK_7(name) SESH_LINK_ADD(SESH_ODD_LINK_6(name), __ITEMS_MAX_, SESH_ODD_ITEMS_MAX)
#endif
#if SESH_ODD_KEYS_MAX < 1 || SESH_ODD_KEYS_MAX > SESH_MOST_MAX
#error "SESH_ODD_KEYS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_ODD_KEYS_MAX == 2
#define SESH_ODD_LINK_8(name) SESH_ODD_LINK_7(name)
#else
#define SESH_ODD_LINK_8(name) SESH_LINK_ADD(SESH_ODD_LINK_7(name), __KEYS_MAX_, SESH_ODD_KEYS_MAX)
#endif
#define SESH_ODD_LINK(name) SESH_ODD_LINK_8(name)

SESH_PLAIN_DECIMAL(SESH_ODD_ITEM_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_ODD_KEY_KEY_CAP);
SESH_PLAIN_DECIMAL(SESH_ODD_INNER_ITEMS_MAX);
SESH_PLAIN_DECIMAL(SESH_ODD_QUOTE_CAP);
SESH_PLAIN_DECIMAL(SESH_ODD_WORDS_CAP);
SESH_PLAIN_DECIMAL(SESH_ODD_WORDS_MAX);
SESH_PLAIN_DECIMAL(SESH_ODD_ITEMS_MAX);
SESH_PLAIN_DECIMAL(SESH_ODD_KEYS_MAX);

/* ---- struct sesh_odd_item */

/* Field numbers: bits of the masks. */
enum sesh_odd_item_field {
    SESH_ODD_ITEM_AMOUNT = 0,
    SESH_ODD_ITEM_NAME = 1,
    SESH_ODD_ITEM_FIELDS = 2
};

#if SESH_MAX_FIELDS < 2
#error "sesh_odd_item has 2 fields: raise SESH_MAX_FIELDS"
#endif

/* An item, or its name. */
struct sesh_odd_item {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint8_t has, null, clipped, also;
    /* "amount":  */
    int64_t amount;
    /* "name", required:  */
    char name[SESH_ODD_ITEM_NAME_CAP];
};

/* ---- struct sesh_odd_key */

/* Field numbers: bits of the masks. */
enum sesh_odd_key_field {
    SESH_ODD_KEY_KEY = 0,
    SESH_ODD_KEY_FIELDS = 1
};

#if SESH_MAX_FIELDS < 1
#error "sesh_odd_key has 1 fields: raise SESH_MAX_FIELDS"
#endif

/* A secret, or what is in it. */
struct sesh_odd_key {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "key", required, secret:  */
    char key[SESH_ODD_KEY_KEY_CAP];
};

/* ---- struct sesh_odd_inner */

/* Field numbers: bits of the masks. */
enum sesh_odd_inner_field {
    SESH_ODD_INNER_ITEMS = 0,
    SESH_ODD_INNER_FIELDS = 1
};

#if SESH_MAX_FIELDS < 1
#error "sesh_odd_inner has 1 fields: raise SESH_MAX_FIELDS"
#endif

/* Holds items. */
struct sesh_odd_inner {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "items":  */
    uint16_t items_count;
    struct sesh_odd_item items[SESH_ODD_INNER_ITEMS_MAX];
};

/* ---- struct sesh_odd_outer */

/* Field numbers: bits of the masks. */
enum sesh_odd_outer_field {
    SESH_ODD_OUTER_INNER = 0,
    SESH_ODD_OUTER_FIELDS = 1
};

#if SESH_MAX_FIELDS < 1
#error "sesh_odd_outer has 1 fields: raise SESH_MAX_FIELDS"
#endif

/* Holds what holds items. */
struct sesh_odd_outer {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "in/ner":  */
    struct sesh_odd_inner inner;
};

/* ---- struct sesh_odd */

/* Field numbers: bits of the masks. */
enum sesh_odd_field {
    SESH_ODD_SLASH = 0,
    SESH_ODD_TILDE = 1,
    SESH_ODD_QUOTE = 2,
    SESH_ODD_WORDS = 3,
    SESH_ODD_ITEMS = 4,
    SESH_ODD_KEYS = 5,
    SESH_ODD_OUTER = 6,
    SESH_ODD_BLANK = 7,
    SESH_ODD_HIDDEN = 8,
    SESH_ODD_WORD = 9,
    SESH_ODD_LENGTHY = 10,
    SESH_ODD_FIELDS = 11
};

#if SESH_MAX_FIELDS < 11
#error "sesh_odd has 11 fields: raise SESH_MAX_FIELDS"
#endif

/* A session that nobody has. */
struct sesh_odd {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "a/b":  */
    int64_t slash;
    /* "m~n":  */
    int64_t tilde;
    /* "q\"\\\u001f z":  */
    char quote[SESH_ODD_QUOTE_CAP];
    /* "words", secret:  */
    uint16_t words_count;
    char words[SESH_ODD_WORDS_MAX][SESH_ODD_WORDS_CAP];
    /* "items":  */
    uint16_t items_count;
    struct sesh_odd_item items[SESH_ODD_ITEMS_MAX];
    /* "keys":  */
    uint16_t keys_count;
    struct sesh_odd_key keys[SESH_ODD_KEYS_MAX];
    /* "outer~":  */
    struct sesh_odd_outer outer;
    /* " ":  */
    bool blank;
    /* "hidden", secret:  */
    struct sesh_odd_key hidden;
    /* "word":  */
    int64_t word;
    /* "a name of more bytes than three times sixteen, to its end":  */
    int64_t lengthy;
};

/* ---- types and calls */

#define sesh_odd_item_type SESH_ODD_LINK(sesh_odd_item_type)
#define sesh_odd_key_type SESH_ODD_LINK(sesh_odd_key_type)
#define sesh_odd_inner_type SESH_ODD_LINK(sesh_odd_inner_type)
#define sesh_odd_outer_type SESH_ODD_LINK(sesh_odd_outer_type)
#define sesh_odd_type SESH_ODD_LINK(sesh_odd_type)
#define sesh_odd_read SESH_ODD_LINK(sesh_odd_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_odd_item_type;
extern const SESH_ROM struct sesh_type sesh_odd_key_type;
extern const SESH_ROM struct sesh_type sesh_odd_inner_type;
extern const SESH_ROM struct sesh_type sesh_odd_outer_type;
extern const SESH_ROM struct sesh_type sesh_odd_type;

#if SESH_MAX_NEST < 4
#error "sesh_odd nests 4 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_odd. */
union sesh_odd_longest {
    char any[2];
    char odd_item_name[SESH_ODD_ITEM_NAME_CAP];
    char odd_key_key[SESH_ODD_KEY_KEY_CAP];
    char odd_quote[SESH_ODD_QUOTE_CAP];
    char odd_words[SESH_ODD_WORDS_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_ODD_WORK SESH_WORK_FOR(sizeof(union sesh_odd_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_ODD_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_ODD_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_odd_read(struct sesh_odd *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
