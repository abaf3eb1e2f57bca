/* Printed from every.def by make type of sesh. Do not edit. */
#ifndef SESH_EVERY_H
#define SESH_EVERY_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each may be defined beforehand, as a plain decimal number, for the library and
 * for whatever uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_EVERY_INNER_DEEP_MAX
#define SESH_EVERY_INNER_DEEP_MAX 2
#endif
#ifndef SESH_EVERY_INNER_MARK_CAP
#define SESH_EVERY_INNER_MARK_CAP 4
#endif
#ifndef SESH_EVERY_ITEM_NAME_CAP
#define SESH_EVERY_ITEM_NAME_CAP 4
#endif
#ifndef SESH_EVERY_KIND_COLORS_MAX
#define SESH_EVERY_KIND_COLORS_MAX 3
#endif
#ifndef SESH_EVERY_KIND_NUMBERS_MAX
#define SESH_EVERY_KIND_NUMBERS_MAX 3
#endif
#ifndef SESH_EVERY_KIND_WORDS_CAP
#define SESH_EVERY_KIND_WORDS_CAP 4
#endif
#ifndef SESH_EVERY_KIND_WORDS_MAX
#define SESH_EVERY_KIND_WORDS_MAX 2
#endif
#ifndef SESH_EVERY_KIND_ITEMS_MAX
#define SESH_EVERY_KIND_ITEMS_MAX 2
#endif
#ifndef SESH_EVERY_KIND_KEY_CAP
#define SESH_EVERY_KIND_KEY_CAP 7
#endif
#ifndef SESH_EVERY_KIND_SEAL_CAP
#define SESH_EVERY_KIND_SEAL_CAP 512
#endif
#ifndef SESH_EVERY_KIND_USES_MAX
#define SESH_EVERY_KIND_USES_MAX 2
#endif
#ifndef SESH_EVERY_LEVELS_MAX
#define SESH_EVERY_LEVELS_MAX 4
#endif
#ifndef SESH_EVERY_TIMES_MAX
#define SESH_EVERY_TIMES_MAX 2
#endif
#ifndef SESH_EVERY_ANSWERS_MAX
#define SESH_EVERY_ANSWERS_MAX 3
#endif
#ifndef SESH_EVERY_TEXT_CAP
#define SESH_EVERY_TEXT_CAP 8
#endif
#ifndef SESH_EVERY_NAME_CAP
#define SESH_EVERY_NAME_CAP 8
#endif
#ifndef SESH_EVERY_USER_NAME_CAP
#define SESH_EVERY_USER_NAME_CAP 8
#endif
#ifndef SESH_EVERY_NICK_CAP
#define SESH_EVERY_NICK_CAP 4
#endif
#ifndef SESH_EVERY_NICK_MAX
#define SESH_EVERY_NICK_MAX 2
#endif
#ifndef SESH_EVERY_BIGS_MAX
#define SESH_EVERY_BIGS_MAX 2
#endif
#ifndef SESH_EVERY_ITEMS_MAX
#define SESH_EVERY_ITEMS_MAX 2
#endif
#ifndef SESH_EVERY_PASS_CAP
#define SESH_EVERY_PASS_CAP 40
#endif
#ifndef SESH_EVERY_PASSES_CAP
#define SESH_EVERY_PASSES_CAP 4
#endif
#ifndef SESH_EVERY_PASSES_MAX
#define SESH_EVERY_PASSES_MAX 2
#endif
#ifndef SESH_EVERY_SMALLS_MAX
#define SESH_EVERY_SMALLS_MAX 2
#endif
#ifndef SESH_EVERY_DATES_MAX
#define SESH_EVERY_DATES_MAX 2
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_EVERY_INNER_DEEP_MAX < 1 || SESH_EVERY_INNER_DEEP_MAX > SESH_MOST_MAX
#error "SESH_EVERY_INNER_DEEP_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_INNER_DEEP_MAX == 2
#define SESH_EVERY_LINK_1(name) SESH_LINK(name)
#else
#define SESH_EVERY_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __INNER_DEEP_MAX_, SESH_EVERY_INNER_DEEP_MAX)
#endif
#if SESH_EVERY_INNER_MARK_CAP < 2 || SESH_EVERY_INNER_MARK_CAP > SESH_MOST_CAP
#error "SESH_EVERY_INNER_MARK_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_INNER_MARK_CAP == 4
#define SESH_EVERY_LINK_2(name) SESH_EVERY_LINK_1(name)
#else
#define SESH_EVERY_LINK_2(name) SESH_LINK_ADD(SESH_EVERY_LINK_1(name), __INNER_MARK_CAP_, SESH_EVERY_INNER_MARK_CAP)
#endif
#if SESH_EVERY_ITEM_NAME_CAP < 2 || SESH_EVERY_ITEM_NAME_CAP > SESH_MOST_CAP
#error "SESH_EVERY_ITEM_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_ITEM_NAME_CAP == 4
#define SESH_EVERY_LINK_3(name) SESH_EVERY_LINK_2(name)
#else
#define SESH_EVERY_LINK_3(name) SESH_LINK_ADD(SESH_EVERY_LINK_2(name), __ITEM_NAME_CAP_, SESH_EVERY_ITEM_NAME_CAP)
#endif
#if SESH_EVERY_KIND_COLORS_MAX < 1 || SESH_EVERY_KIND_COLORS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_KIND_COLORS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_KIND_COLORS_MAX == 3
#define SESH_EVERY_LINK_4(name) SESH_EVERY_LINK_3(name)
#else
#define SESH_EVERY_LINK_4(name) SESH_LINK_ADD(SESH_EVERY_LINK_3(name), __KIND_COLORS_MAX_, SESH_EVERY_KIND_COLORS_MAX)
#endif
#if SESH_EVERY_KIND_NUMBERS_MAX < 1 || SESH_EVERY_KIND_NUMBERS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_KIND_NUMBERS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_KIND_NUMBERS_MAX == 3
#define SESH_EVERY_LINK_5(name) SESH_EVERY_LINK_4(name)
#else
#define SESH_EVERY_LINK_5(name) SESH_LINK_ADD(SESH_EVERY_LINK_4(name), __KIND_NUMBERS_MAX_, SESH_EVERY_KIND_NUMBERS_MAX)
#endif
#if SESH_EVERY_KIND_WORDS_CAP < 2 || SESH_EVERY_KIND_WORDS_CAP > SESH_MOST_CAP
#error "SESH_EVERY_KIND_WORDS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_KIND_WORDS_CAP == 4
#define SESH_EVERY_LINK_6(name) SESH_EVERY_LINK_5(name)
#else
#define SESH_EVERY_LINK_6(name) SESH_LINK_ADD(SESH_EVERY_LINK_5(name), __KIND_WORDS_CAP_, SESH_EVERY_KIND_WORDS_CAP)
#endif
#if SESH_EVERY_KIND_WORDS_MAX < 1 || SESH_EVERY_KIND_WORDS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_KIND_WORDS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_KIND_WORDS_MAX == 2
#define SESH_EVERY_LINK_7(name) SESH_EVERY_LINK_6(name)
#else
#define SESH_EVERY_LINK_7(name) SESH_LINK_ADD(SESH_EVERY_LINK_6(name), __KIND_WORDS_MAX_, SESH_EVERY_KIND_WORDS_MAX)
#endif
#if SESH_EVERY_KIND_ITEMS_MAX < 1 || SESH_EVERY_KIND_ITEMS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_KIND_ITEMS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_KIND_ITEMS_MAX == 2
#define SESH_EVERY_LINK_8(name) SESH_EVERY_LINK_7(name)
#else
#define SESH_EVERY_LINK_8(name) SESH_LINK_ADD(SESH_EVERY_LINK_7(name), __KIND_ITEMS_MAX_, SESH_EVERY_KIND_ITEMS_MAX)
#endif
#if SESH_EVERY_KIND_KEY_CAP < 1 || SESH_EVERY_KIND_KEY_CAP > SESH_MOST_BYTES
#error "SESH_EVERY_KIND_KEY_CAP must be 1 to 49140 (24570 where int has 16 bits)"
#elif SESH_EVERY_KIND_KEY_CAP == 7
#define SESH_EVERY_LINK_9(name) SESH_EVERY_LINK_8(name)
#else
#define SESH_EVERY_LINK_9(name) SESH_LINK_ADD(SESH_EVERY_LINK_8(name), __KIND_KEY_CAP_, SESH_EVERY_KIND_KEY_CAP)
#endif
#if SESH_EVERY_KIND_SEAL_CAP < 1 || SESH_EVERY_KIND_SEAL_CAP > SESH_MOST_BYTES
#error "SESH_EVERY_KIND_SEAL_CAP must be 1 to 49140 (24570 where int has 16 bits)"
#elif SESH_EVERY_KIND_SEAL_CAP == 512
#define SESH_EVERY_LINK_10(name) SESH_EVERY_LINK_9(name)
#else
#define SESH_EVERY_LINK_10(name) SESH_LINK_ADD(SESH_EVERY_LINK_9(name), __KIND_SEAL_CAP_, SESH_EVERY_KIND_SEAL_CAP)
#endif
#if SESH_EVERY_KIND_USES_MAX < 1 || SESH_EVERY_KIND_USES_MAX > SESH_MOST_MAX
#error "SESH_EVERY_KIND_USES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_KIND_USES_MAX == 2
#define SESH_EVERY_LINK_11(name) SESH_EVERY_LINK_10(name)
#else
#define SESH_EVERY_LINK_11(name) SESH_LINK_ADD(SESH_EVERY_LINK_10(name), __KIND_USES_MAX_, SESH_EVERY_KIND_USES_MAX)
#endif
#if SESH_EVERY_LEVELS_MAX < 1 || SESH_EVERY_LEVELS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_LEVELS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_LEVELS_MAX == 4
#define SESH_EVERY_LINK_12(name) SESH_EVERY_LINK_11(name)
#else
#define SESH_EVERY_LINK_12(name) SESH_LINK_ADD(SESH_EVERY_LINK_11(name), __LEVELS_MAX_, SESH_EVERY_LEVELS_MAX)
#endif
#if SESH_EVERY_TIMES_MAX < 1 || SESH_EVERY_TIMES_MAX > SESH_MOST_MAX
#error "SESH_EVERY_TIMES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_TIMES_MAX == 2
#define SESH_EVERY_LINK_13(name) SESH_EVERY_LINK_12(name)
#else
#define SESH_EVERY_LINK_13(name) SESH_LINK_ADD(SESH_EVERY_LINK_12(name), __TIMES_MAX_, SESH_EVERY_TIMES_MAX)
#endif
#if SESH_EVERY_ANSWERS_MAX < 1 || SESH_EVERY_ANSWERS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_ANSWERS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_ANSWERS_MAX == 3
#define SESH_EVERY_LINK_14(name) SESH_EVERY_LINK_13(name)
#else
#define SESH_EVERY_LINK_14(name) SESH_LINK_ADD(SESH_EVERY_LINK_13(name), __ANSWERS_MAX_, SESH_EVERY_ANSWERS_MAX)
#endif
#if SESH_EVERY_TEXT_CAP < 2 || SESH_EVERY_TEXT_CAP > SESH_MOST_CAP
#error "SESH_EVERY_TEXT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_TEXT_CAP == 8
#define SESH_EVERY_LINK_15(name) SESH_EVERY_LINK_14(name)
#else
#define SESH_EVERY_LINK_15(name) SESH_LINK_ADD(SESH_EVERY_LINK_14(name), __TEXT_CAP_, SESH_EVERY_TEXT_CAP)
#endif
#if SESH_EVERY_NAME_CAP < 2 || SESH_EVERY_NAME_CAP > SESH_MOST_CAP
#error "SESH_EVERY_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_NAME_CAP == 8
#define SESH_EVERY_LINK_16(name) SESH_EVERY_LINK_15(name)
#else
#define SESH_EVERY_LINK_16(name) SESH_LINK_ADD(SESH_EVERY_LINK_15(name), __NAME_CAP_, SESH_EVERY_NAME_CAP)
#endif
#if SESH_EVERY_USER_NAME_CAP < 2 || SESH_EVERY_USER_NAME_CAP > SESH_MOST_CAP
#error "SESH_EVERY_USER_NAME_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_USER_NAME_CAP == 8
#define SESH_EVERY_LINK_17(name) SESH_EVERY_LINK_16(name)
#else
#define SESH_EVERY_LINK_17(name) SESH_LINK_ADD(SESH_EVERY_LINK_16(name), __USER_NAME_CAP_, SESH_EVERY_USER_NAME_CAP)
#endif
#if SESH_EVERY_NICK_CAP < 2 || SESH_EVERY_NICK_CAP > SESH_MOST_CAP
#error "SESH_EVERY_NICK_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_NICK_CAP == 4
#define SESH_EVERY_LINK_18(name) SESH_EVERY_LINK_17(name)
#else
#define SESH_EVERY_LINK_18(name) SESH_LINK_ADD(SESH_EVERY_LINK_17(name), __NICK_CAP_, SESH_EVERY_NICK_CAP)
#endif
#if SESH_EVERY_NICK_MAX < 1 || SESH_EVERY_NICK_MAX > SESH_MOST_MAX
#error "SESH_EVERY_NICK_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_NICK_MAX == 2
#define SESH_EVERY_LINK_19(name) SESH_EVERY_LINK_18(name)
#else
#define SESH_EVERY_LINK_19(name) SESH_LINK_ADD(SESH_EVERY_LINK_18(name), __NICK_MAX_, SESH_EVERY_NICK_MAX)
#endif
#if SESH_EVERY_BIGS_MAX < 1 || SESH_EVERY_BIGS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_BIGS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_BIGS_MAX == 2
#define SESH_EVERY_LINK_20(name) SESH_EVERY_LINK_19(name)
#else
#define SESH_EVERY_LINK_20(name) SESH_LINK_ADD(SESH_EVERY_LINK_19(name), __BIGS_MAX_, SESH_EVERY_BIGS_MAX)
#endif
#if SESH_EVERY_ITEMS_MAX < 1 || SESH_EVERY_ITEMS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_ITEMS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_ITEMS_MAX == 2
#define SESH_EVERY_LINK_21(name) SESH_EVERY_LINK_20(name)
#else
#define SESH_EVERY_LINK_21(name) SESH_LINK_ADD(SESH_EVERY_LINK_20(name), __ITEMS_MAX_, SESH_EVERY_ITEMS_MAX)
#endif
#if SESH_EVERY_PASS_CAP < 2 || SESH_EVERY_PASS_CAP > SESH_MOST_CAP
#error "SESH_EVERY_PASS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_PASS_CAP == 40
#define SESH_EVERY_LINK_22(name) SESH_EVERY_LINK_21(name)
#else
#define SESH_EVERY_LINK_22(name) SESH_LINK_ADD(SESH_EVERY_LINK_21(name), __PASS_CAP_, SESH_EVERY_PASS_CAP)
#endif
#if SESH_EVERY_PASSES_CAP < 2 || SESH_EVERY_PASSES_CAP > SESH_MOST_CAP
#error "SESH_EVERY_PASSES_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_EVERY_PASSES_CAP == 4
#define SESH_EVERY_LINK_23(name) SESH_EVERY_LINK_22(name)
#else
#define SESH_EVERY_LINK_23(name) SESH_LINK_ADD(SESH_EVERY_LINK_22(name), __PASSES_CAP_, SESH_EVERY_PASSES_CAP)
#endif
#if SESH_EVERY_PASSES_MAX < 1 || SESH_EVERY_PASSES_MAX > SESH_MOST_MAX
#error "SESH_EVERY_PASSES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_PASSES_MAX == 2
#define SESH_EVERY_LINK_24(name) SESH_EVERY_LINK_23(name)
#else
#define SESH_EVERY_LINK_24(name) SESH_LINK_ADD(SESH_EVERY_LINK_23(name), __PASSES_MAX_, SESH_EVERY_PASSES_MAX)
#endif
#if SESH_EVERY_SMALLS_MAX < 1 || SESH_EVERY_SMALLS_MAX > SESH_MOST_MAX
#error "SESH_EVERY_SMALLS_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_SMALLS_MAX == 2
#define SESH_EVERY_LINK_25(name) SESH_EVERY_LINK_24(name)
#else
#define SESH_EVERY_LINK_25(name) SESH_LINK_ADD(SESH_EVERY_LINK_24(name), __SMALLS_MAX_, SESH_EVERY_SMALLS_MAX)
#endif
#if SESH_EVERY_DATES_MAX < 1 || SESH_EVERY_DATES_MAX > SESH_MOST_MAX
#error "SESH_EVERY_DATES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_EVERY_DATES_MAX == 2
#define SESH_EVERY_LINK_26(name) SESH_EVERY_LINK_25(name)
#else
#define SESH_EVERY_LINK_26(name) SESH_LINK_ADD(SESH_EVERY_LINK_25(name), __DATES_MAX_, SESH_EVERY_DATES_MAX)
#endif
#define SESH_EVERY_LINK(name) SESH_EVERY_LINK_26(name)

SESH_PLAIN_DECIMAL(SESH_EVERY_INNER_DEEP_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_INNER_MARK_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_ITEM_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_KIND_COLORS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_KIND_NUMBERS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_KIND_WORDS_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_KIND_WORDS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_KIND_ITEMS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_KIND_KEY_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_KIND_SEAL_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_KIND_USES_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_LEVELS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_TIMES_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_ANSWERS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_TEXT_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_USER_NAME_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_NICK_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_NICK_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_BIGS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_ITEMS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_PASS_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_PASSES_CAP);
SESH_PLAIN_DECIMAL(SESH_EVERY_PASSES_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_SMALLS_MAX);
SESH_PLAIN_DECIMAL(SESH_EVERY_DATES_MAX);

/* ---- enum sesh_every_color */

/* Colors. Numbers of the names; 0 stands for any other one. */
enum sesh_every_color {
    SESH_EVERY_COLOR_UNKNOWN = 0,
    /* "red" */
    SESH_EVERY_COLOR_RED = 1,
    /* "grün" */
    SESH_EVERY_COLOR_GREEN = 2,
    /* "light blue" */
    SESH_EVERY_COLOR_LIGHT_BLUE = 3,
    /* "red dish": Begins as another one. */
    SESH_EVERY_COLOR_RED_DISH = 4,
    /* "r" */
    SESH_EVERY_COLOR_R = 5,
    SESH_EVERY_COLOR_NAMES = 5 /* how many names there are */
};

/* ---- enum sesh_every_use */

/* How a token is used. Numbers of the names; 0 stands for any other one. */
enum sesh_every_use {
    SESH_EVERY_USE_UNKNOWN = 0,
    /* "Bearer": RFC 6750. */
    SESH_EVERY_USE_BEARER = 1,
    /* "DPoP": RFC 9449. */
    SESH_EVERY_USE_DPOP = 2,
    /* "Ä[": Only letters of ASCII have two cases. */
    SESH_EVERY_USE_UMLAUT = 3,
    SESH_EVERY_USE_NAMES = 3 /* how many names there are */
};

/* ---- struct sesh_every_inner */

/* Field numbers: bits of the masks. */
enum sesh_every_inner_field {
    SESH_EVERY_INNER_DEEP = 0,
    SESH_EVERY_INNER_MARK = 1,
    SESH_EVERY_INNER_FREE = 2,
    SESH_EVERY_INNER_FIELDS = 3
};

#if SESH_MAX_FIELDS < 3
#error "sesh_every_inner has 3 fields: raise SESH_MAX_FIELDS"
#endif

/* An object two levels down. */
struct sesh_every_inner {
    /* Masks, a bit a field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "deep", required:  */
    uint16_t deep_count;
    int64_t deep[SESH_EVERY_INNER_DEEP_MAX];
    /* "mark", required, may be null:  */
    char mark[SESH_EVERY_INNER_MARK_CAP];
    /* "free":  */
    int64_t free;
};

/* ---- struct sesh_every_item */

/* Field numbers: bits of the masks. */
enum sesh_every_item_field {
    SESH_EVERY_ITEM_NAME = 0,
    SESH_EVERY_ITEM_INNER = 1,
    SESH_EVERY_ITEM_SPARE = 2,
    SESH_EVERY_ITEM_FIELDS = 3
};

#if SESH_MAX_FIELDS < 3
#error "sesh_every_item has 3 fields: raise SESH_MAX_FIELDS"
#endif

/* An object one level down. */
struct sesh_every_item {
    /* Masks, a bit a field: see sesh/sesh.h. */
    /* also: the value came under another of its names. */
    uint8_t has, null, clipped, also;
    /* "name", also "Name", required:  */
    char name[SESH_EVERY_ITEM_NAME_CAP];
    /* "inner", required:  */
    struct sesh_every_inner inner;
    /* "spare":  */
    struct sesh_every_inner spare;
};

/* ---- struct sesh_every_kind */

/* Field numbers: bits of the masks. */
enum sesh_every_kind_field {
    SESH_EVERY_KIND_COLOR = 0,
    SESH_EVERY_KIND_COLORS = 1,
    SESH_EVERY_KIND_USE = 2,
    SESH_EVERY_KIND_MUST = 3,
    SESH_EVERY_KIND_NUMBER = 4,
    SESH_EVERY_KIND_SMALL = 5,
    SESH_EVERY_KIND_BIG = 6,
    SESH_EVERY_KIND_SINCE = 7,
    SESH_EVERY_KIND_VALID = 8,
    SESH_EVERY_KIND_NUMBERS = 9,
    SESH_EVERY_KIND_WORDS = 10,
    SESH_EVERY_KIND_ITEMS = 11,
    SESH_EVERY_KIND_KEY = 12,
    SESH_EVERY_KIND_SEAL = 13,
    SESH_EVERY_KIND_USES = 14,
    SESH_EVERY_KIND_FIELDS = 15
};

#if SESH_MAX_FIELDS < 15
#error "sesh_every_kind has 15 fields: raise SESH_MAX_FIELDS"
#endif

/* Lists of names, and flags of kinds and lists. */
struct sesh_every_kind {
    /* Masks, a bit a field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "color", enum sesh_every_color:  */
    uint8_t color;
    /* "colors", enum sesh_every_color:  */
    uint16_t colors_count;
    uint8_t colors[SESH_EVERY_KIND_COLORS_MAX];
    /* "use", enum sesh_every_use:  */
    uint8_t use;
    /* "must", required, may be null, secret, enum sesh_every_color:  */
    uint8_t must;
    /* "number", also in a string:  */
    int64_t number;
    /* "small", also in a string:  */
    int32_t small;
    /* "big", also in a string:  */
    uint64_t big;
    /* "since", also in a string:  */
    int64_t since;
    /* "valid", also in a string:  */
    bool valid;
    /* "numbers", also in a string, one or many:  */
    uint16_t numbers_count;
    int64_t numbers[SESH_EVERY_KIND_NUMBERS_MAX];
    /* "words", one or many:  */
    uint16_t words_count;
    char words[SESH_EVERY_KIND_WORDS_MAX][SESH_EVERY_KIND_WORDS_CAP];
    /* "items", one or many:  */
    uint16_t items_count;
    struct sesh_every_item items[SESH_EVERY_KIND_ITEMS_MAX];
    /* "key":  */
    uint16_t key_length;
    uint8_t key[SESH_EVERY_KIND_KEY_CAP];
    /* "seal", secret:  */
    uint16_t seal_length;
    uint8_t seal[SESH_EVERY_KIND_SEAL_CAP];
    /* "uses", one or many, enum sesh_every_use:  */
    uint16_t uses_count;
    uint8_t uses[SESH_EVERY_KIND_USES_MAX];
};

/* ---- struct sesh_every */

/* Field numbers: bits of the masks. */
enum sesh_every_field {
    SESH_EVERY_LEVEL = 0,
    SESH_EVERY_LEVELS = 1,
    SESH_EVERY_SINCE = 2,
    SESH_EVERY_TIMES = 3,
    SESH_EVERY_VALID = 4,
    SESH_EVERY_ANSWERS = 5,
    SESH_EVERY_TEXT = 6,
    SESH_EVERY_ID = 7,
    SESH_EVERY_NAME = 8,
    SESH_EVERY_USER_NAME = 9,
    SESH_EVERY_NICK = 10,
    SESH_EVERY_BIG = 11,
    SESH_EVERY_BIGS = 12,
    SESH_EVERY_ONE = 13,
    SESH_EVERY_ITEMS = 14,
    SESH_EVERY_PASS = 15,
    SESH_EVERY_PASSES = 16,
    SESH_EVERY_SMALL = 17,
    SESH_EVERY_SMALLS = 18,
    SESH_EVERY_DATE = 19,
    SESH_EVERY_DATES = 20,
    SESH_EVERY_FIELDS = 21
};

#if SESH_MAX_FIELDS < 21
#error "sesh_every has 21 fields: raise SESH_MAX_FIELDS"
#endif

/* Every kind and every shape. */
struct sesh_every {
    /* Masks, a bit a field: see sesh/sesh.h. */
    /* also: the value came under another of its names. */
    uint32_t has, null, clipped, also;
    /* "level":  */
    int64_t level;
    /* "levels":  */
    uint16_t levels_count;
    int64_t levels[SESH_EVERY_LEVELS_MAX];
    /* "since":  */
    int64_t since;
    /* "times":  */
    uint16_t times_count;
    int64_t times[SESH_EVERY_TIMES_MAX];
    /* "valid":  */
    bool valid;
    /* "answers", required, may be null:  */
    uint16_t answers_count;
    bool answers[SESH_EVERY_ANSWERS_MAX];
    /* "text", also "Text", also "t":  */
    char text[SESH_EVERY_TEXT_CAP];
    /* "id":  */
    int64_t id;
    /* "name":  */
    char name[SESH_EVERY_NAME_CAP];
    /* "user_name":  */
    char user_name[SESH_EVERY_USER_NAME_CAP];
    /* "nick":  */
    uint16_t nick_count;
    char nick[SESH_EVERY_NICK_MAX][SESH_EVERY_NICK_CAP];
    /* "big":  */
    uint64_t big;
    /* "bigs":  */
    uint16_t bigs_count;
    uint64_t bigs[SESH_EVERY_BIGS_MAX];
    /* "one":  */
    struct sesh_every_item one;
    /* "items":  */
    uint16_t items_count;
    struct sesh_every_item items[SESH_EVERY_ITEMS_MAX];
    /* "p&s wörd", secret:  */
    char pass[SESH_EVERY_PASS_CAP];
    /* "passes", secret:  */
    uint16_t passes_count;
    char passes[SESH_EVERY_PASSES_MAX][SESH_EVERY_PASSES_CAP];
    /* "small":  */
    int32_t small;
    /* "smalls":  */
    uint16_t smalls_count;
    int32_t smalls[SESH_EVERY_SMALLS_MAX];
    /* "date":  */
    int64_t date;
    /* "dates":  */
    uint16_t dates_count;
    int64_t dates[SESH_EVERY_DATES_MAX];
};

/* ---- types and calls */

#define sesh_every_inner_type SESH_EVERY_LINK(sesh_every_inner_type)
#define sesh_every_item_type SESH_EVERY_LINK(sesh_every_item_type)
#define sesh_every_kind_type SESH_EVERY_LINK(sesh_every_kind_type)
#define sesh_every_kind_read SESH_EVERY_LINK(sesh_every_kind_read)
#define sesh_every_type SESH_EVERY_LINK(sesh_every_type)
#define sesh_every_read SESH_EVERY_LINK(sesh_every_read)

/* What the library knows of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_every_inner_type;
extern const SESH_ROM struct sesh_type sesh_every_item_type;
extern const SESH_ROM struct sesh_type sesh_every_kind_type;
extern const SESH_ROM struct sesh_type sesh_every_type;

#if SESH_MAX_NEST < 3
#error "sesh_every_kind nests 3 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_every_kind. */
union sesh_every_kind_longest {
    char any[2];
    char every_inner_mark[SESH_EVERY_INNER_MARK_CAP];
    char every_item_name[SESH_EVERY_ITEM_NAME_CAP];
    char every_kind_color[11];
    char every_kind_colors[11];
    char every_kind_use[7];
    char every_kind_must[11];
    char every_kind_words[SESH_EVERY_KIND_WORDS_CAP];
    char every_kind_key[(SESH_EVERY_KIND_KEY_CAP + 2) / 3 * 4 + 1];
    char every_kind_seal[(SESH_EVERY_KIND_SEAL_CAP + 2) / 3 * 4 + 1];
    char every_kind_uses[7];
};

/* Bytes of work that suffice for every document that fits the type. */
#define SESH_EVERY_KIND_WORK SESH_WORK_FOR(sizeof(union sesh_every_kind_longest))

/*
 * Reads a document that is there as a whole: sesh_read with SESH_EVERY_KIND_WORK
 * bytes of work and the reader on the stack. With all calls below it that is at most
 * SESH_EVERY_KIND_WORK and 480 bytes on a machine of 32 bits. Where the stack is smaller
 * call sesh_read, or the three calls, with a static buffer. Arguments, errors and
 * what the struct holds after one are those of sesh_begin, sesh_feed and sesh_end.
 * options and error may be NULL.
 */
int sesh_every_kind_read(struct sesh_every_kind *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#if SESH_MAX_NEST < 3
#error "sesh_every nests 3 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_every. */
union sesh_every_longest {
    char any[2];
    char every_inner_mark[SESH_EVERY_INNER_MARK_CAP];
    char every_item_name[SESH_EVERY_ITEM_NAME_CAP];
    char every_text[SESH_EVERY_TEXT_CAP];
    char every_name[SESH_EVERY_NAME_CAP];
    char every_user_name[SESH_EVERY_USER_NAME_CAP];
    char every_nick[SESH_EVERY_NICK_CAP];
    char every_pass[SESH_EVERY_PASS_CAP];
    char every_passes[SESH_EVERY_PASSES_CAP];
    char every_date[65];
    char every_dates[65];
};

/* Bytes of work that suffice for every document that fits the type. */
#define SESH_EVERY_WORK SESH_WORK_FOR(sizeof(union sesh_every_longest))

/*
 * Reads a document that is there as a whole: sesh_read with SESH_EVERY_WORK
 * bytes of work and the reader on the stack. With all calls below it that is at most
 * SESH_EVERY_WORK and 480 bytes on a machine of 32 bits. Where the stack is smaller
 * call sesh_read, or the three calls, with a static buffer. Arguments, errors and
 * what the struct holds after one are those of sesh_begin, sesh_feed and sesh_end.
 * options and error may be NULL.
 */
int sesh_every_read(struct sesh_every *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
