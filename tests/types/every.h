/* Generated from every.def by make type of sesh. Do not edit. */
#ifndef SESH_EVERY_H
#define SESH_EVERY_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
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

/* Colors. Numbers of the names; 0 stands for any other name. */
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
    SESH_EVERY_COLOR_NAMES = 5 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_EVERY_COLOR_RED_BIT) != 0: the array had that name. */
#define SESH_EVERY_COLOR_RED_BIT 0x01u
#define SESH_EVERY_COLOR_GREEN_BIT 0x02u
#define SESH_EVERY_COLOR_LIGHT_BLUE_BIT 0x04u
#define SESH_EVERY_COLOR_RED_DISH_BIT 0x08u
#define SESH_EVERY_COLOR_R_BIT 0x10u

/* ---- enum sesh_every_use */

/* How a token is used. Numbers of the names; 0 stands for any other name. */
enum sesh_every_use {
    SESH_EVERY_USE_UNKNOWN = 0,
    /* "Bearer": RFC 6750. */
    SESH_EVERY_USE_BEARER = 1,
    /* "DPoP": RFC 9449. */
    SESH_EVERY_USE_DPOP = 2,
    /* "Ä[": Only letters of ASCII have two cases. */
    SESH_EVERY_USE_UMLAUT = 3,
    /* "AZ": The first letter and the last one. */
    SESH_EVERY_USE_ENDS = 4,
    SESH_EVERY_USE_NAMES = 4 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_EVERY_USE_BEARER_BIT) != 0: the array had that name. */
#define SESH_EVERY_USE_BEARER_BIT 0x01u
#define SESH_EVERY_USE_DPOP_BIT 0x02u
#define SESH_EVERY_USE_UMLAUT_BIT 0x04u
#define SESH_EVERY_USE_ENDS_BIT 0x08u

/* ---- enum sesh_every_day */

/* More names than a byte has bits. Numbers of the names; 0 stands for any other name. */
enum sesh_every_day {
    SESH_EVERY_DAY_UNKNOWN = 0,
    /* "mon" */
    SESH_EVERY_DAY_MONDAY = 1,
    /* "tue" */
    SESH_EVERY_DAY_TUESDAY = 2,
    /* "wed" */
    SESH_EVERY_DAY_WEDNESDAY = 3,
    /* "thu" */
    SESH_EVERY_DAY_THURSDAY = 4,
    /* "fri" */
    SESH_EVERY_DAY_FRIDAY = 5,
    /* "sat" */
    SESH_EVERY_DAY_SATURDAY = 6,
    /* "sun" */
    SESH_EVERY_DAY_SUNDAY = 7,
    /* "hol" */
    SESH_EVERY_DAY_HOLIDAY = 8,
    /* "now" */
    SESH_EVERY_DAY_TODAY = 9,
    SESH_EVERY_DAY_NAMES = 9 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_EVERY_DAY_MONDAY_BIT) != 0: the array had that name. */
#define SESH_EVERY_DAY_MONDAY_BIT 0x0001u
#define SESH_EVERY_DAY_TUESDAY_BIT 0x0002u
#define SESH_EVERY_DAY_WEDNESDAY_BIT 0x0004u
#define SESH_EVERY_DAY_THURSDAY_BIT 0x0008u
#define SESH_EVERY_DAY_FRIDAY_BIT 0x0010u
#define SESH_EVERY_DAY_SATURDAY_BIT 0x0020u
#define SESH_EVERY_DAY_SUNDAY_BIT 0x0040u
#define SESH_EVERY_DAY_HOLIDAY_BIT 0x0080u
#define SESH_EVERY_DAY_TODAY_BIT 0x0100u

/* ---- enum sesh_every_mark */

/* More names than 16 bits. Numbers of the names; 0 stands for any other name. */
enum sesh_every_mark {
    SESH_EVERY_MARK_UNKNOWN = 0,
    /* "m1" */
    SESH_EVERY_MARK_M1 = 1,
    /* "m2" */
    SESH_EVERY_MARK_M2 = 2,
    /* "m3" */
    SESH_EVERY_MARK_M3 = 3,
    /* "m4" */
    SESH_EVERY_MARK_M4 = 4,
    /* "m5" */
    SESH_EVERY_MARK_M5 = 5,
    /* "m6" */
    SESH_EVERY_MARK_M6 = 6,
    /* "m7" */
    SESH_EVERY_MARK_M7 = 7,
    /* "m8" */
    SESH_EVERY_MARK_M8 = 8,
    /* "m9" */
    SESH_EVERY_MARK_M9 = 9,
    /* "m10" */
    SESH_EVERY_MARK_M10 = 10,
    /* "m11" */
    SESH_EVERY_MARK_M11 = 11,
    /* "m12" */
    SESH_EVERY_MARK_M12 = 12,
    /* "m13" */
    SESH_EVERY_MARK_M13 = 13,
    /* "m14" */
    SESH_EVERY_MARK_M14 = 14,
    /* "m15" */
    SESH_EVERY_MARK_M15 = 15,
    /* "m16" */
    SESH_EVERY_MARK_M16 = 16,
    /* "m17" */
    SESH_EVERY_MARK_M17 = 17,
    SESH_EVERY_MARK_NAMES = 17 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_EVERY_MARK_M1_BIT) != 0: the array had that name. */
#define SESH_EVERY_MARK_M1_BIT 0x00000001ul
#define SESH_EVERY_MARK_M2_BIT 0x00000002ul
#define SESH_EVERY_MARK_M3_BIT 0x00000004ul
#define SESH_EVERY_MARK_M4_BIT 0x00000008ul
#define SESH_EVERY_MARK_M5_BIT 0x00000010ul
#define SESH_EVERY_MARK_M6_BIT 0x00000020ul
#define SESH_EVERY_MARK_M7_BIT 0x00000040ul
#define SESH_EVERY_MARK_M8_BIT 0x00000080ul
#define SESH_EVERY_MARK_M9_BIT 0x00000100ul
#define SESH_EVERY_MARK_M10_BIT 0x00000200ul
#define SESH_EVERY_MARK_M11_BIT 0x00000400ul
#define SESH_EVERY_MARK_M12_BIT 0x00000800ul
#define SESH_EVERY_MARK_M13_BIT 0x00001000ul
#define SESH_EVERY_MARK_M14_BIT 0x00002000ul
#define SESH_EVERY_MARK_M15_BIT 0x00004000ul
#define SESH_EVERY_MARK_M16_BIT 0x00008000ul
#define SESH_EVERY_MARK_M17_BIT 0x00010000ul

/* ---- enum sesh_every_point */

/* As many as 64 bits. Numbers of the names; 0 stands for any other name. */
enum sesh_every_point {
    SESH_EVERY_POINT_UNKNOWN = 0,
    /* "p1" */
    SESH_EVERY_POINT_P1 = 1,
    /* "p2" */
    SESH_EVERY_POINT_P2 = 2,
    /* "p3" */
    SESH_EVERY_POINT_P3 = 3,
    /* "p4" */
    SESH_EVERY_POINT_P4 = 4,
    /* "p5" */
    SESH_EVERY_POINT_P5 = 5,
    /* "p6" */
    SESH_EVERY_POINT_P6 = 6,
    /* "p7" */
    SESH_EVERY_POINT_P7 = 7,
    /* "p8" */
    SESH_EVERY_POINT_P8 = 8,
    /* "p9" */
    SESH_EVERY_POINT_P9 = 9,
    /* "p10" */
    SESH_EVERY_POINT_P10 = 10,
    /* "p11" */
    SESH_EVERY_POINT_P11 = 11,
    /* "p12" */
    SESH_EVERY_POINT_P12 = 12,
    /* "p13" */
    SESH_EVERY_POINT_P13 = 13,
    /* "p14" */
    SESH_EVERY_POINT_P14 = 14,
    /* "p15" */
    SESH_EVERY_POINT_P15 = 15,
    /* "p16" */
    SESH_EVERY_POINT_P16 = 16,
    /* "p17" */
    SESH_EVERY_POINT_P17 = 17,
    /* "p18" */
    SESH_EVERY_POINT_P18 = 18,
    /* "p19" */
    SESH_EVERY_POINT_P19 = 19,
    /* "p20" */
    SESH_EVERY_POINT_P20 = 20,
    /* "p21" */
    SESH_EVERY_POINT_P21 = 21,
    /* "p22" */
    SESH_EVERY_POINT_P22 = 22,
    /* "p23" */
    SESH_EVERY_POINT_P23 = 23,
    /* "p24" */
    SESH_EVERY_POINT_P24 = 24,
    /* "p25" */
    SESH_EVERY_POINT_P25 = 25,
    /* "p26" */
    SESH_EVERY_POINT_P26 = 26,
    /* "p27" */
    SESH_EVERY_POINT_P27 = 27,
    /* "p28" */
    SESH_EVERY_POINT_P28 = 28,
    /* "p29" */
    SESH_EVERY_POINT_P29 = 29,
    /* "p30" */
    SESH_EVERY_POINT_P30 = 30,
    /* "p31" */
    SESH_EVERY_POINT_P31 = 31,
    /* "p32" */
    SESH_EVERY_POINT_P32 = 32,
    /* "p33" */
    SESH_EVERY_POINT_P33 = 33,
    /* "p34" */
    SESH_EVERY_POINT_P34 = 34,
    /* "p35" */
    SESH_EVERY_POINT_P35 = 35,
    /* "p36" */
    SESH_EVERY_POINT_P36 = 36,
    /* "p37" */
    SESH_EVERY_POINT_P37 = 37,
    /* "p38" */
    SESH_EVERY_POINT_P38 = 38,
    /* "p39" */
    SESH_EVERY_POINT_P39 = 39,
    /* "p40" */
    SESH_EVERY_POINT_P40 = 40,
    /* "p41" */
    SESH_EVERY_POINT_P41 = 41,
    /* "p42" */
    SESH_EVERY_POINT_P42 = 42,
    /* "p43" */
    SESH_EVERY_POINT_P43 = 43,
    /* "p44" */
    SESH_EVERY_POINT_P44 = 44,
    /* "p45" */
    SESH_EVERY_POINT_P45 = 45,
    /* "p46" */
    SESH_EVERY_POINT_P46 = 46,
    /* "p47" */
    SESH_EVERY_POINT_P47 = 47,
    /* "p48" */
    SESH_EVERY_POINT_P48 = 48,
    /* "p49" */
    SESH_EVERY_POINT_P49 = 49,
    /* "p50" */
    SESH_EVERY_POINT_P50 = 50,
    /* "p51" */
    SESH_EVERY_POINT_P51 = 51,
    /* "p52" */
    SESH_EVERY_POINT_P52 = 52,
    /* "p53" */
    SESH_EVERY_POINT_P53 = 53,
    /* "p54" */
    SESH_EVERY_POINT_P54 = 54,
    /* "p55" */
    SESH_EVERY_POINT_P55 = 55,
    /* "p56" */
    SESH_EVERY_POINT_P56 = 56,
    /* "p57" */
    SESH_EVERY_POINT_P57 = 57,
    /* "p58" */
    SESH_EVERY_POINT_P58 = 58,
    /* "p59" */
    SESH_EVERY_POINT_P59 = 59,
    /* "p60" */
    SESH_EVERY_POINT_P60 = 60,
    /* "p61" */
    SESH_EVERY_POINT_P61 = 61,
    /* "p62" */
    SESH_EVERY_POINT_P62 = 62,
    /* "p63" */
    SESH_EVERY_POINT_P63 = 63,
    /* "p64" */
    SESH_EVERY_POINT_P64 = 64,
    SESH_EVERY_POINT_NAMES = 64 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_EVERY_POINT_P1_BIT) != 0: the array had that name. */
#define SESH_EVERY_POINT_P1_BIT ((uint64_t)1 << 0)
#define SESH_EVERY_POINT_P2_BIT ((uint64_t)1 << 1)
#define SESH_EVERY_POINT_P3_BIT ((uint64_t)1 << 2)
#define SESH_EVERY_POINT_P4_BIT ((uint64_t)1 << 3)
#define SESH_EVERY_POINT_P5_BIT ((uint64_t)1 << 4)
#define SESH_EVERY_POINT_P6_BIT ((uint64_t)1 << 5)
#define SESH_EVERY_POINT_P7_BIT ((uint64_t)1 << 6)
#define SESH_EVERY_POINT_P8_BIT ((uint64_t)1 << 7)
#define SESH_EVERY_POINT_P9_BIT ((uint64_t)1 << 8)
#define SESH_EVERY_POINT_P10_BIT ((uint64_t)1 << 9)
#define SESH_EVERY_POINT_P11_BIT ((uint64_t)1 << 10)
#define SESH_EVERY_POINT_P12_BIT ((uint64_t)1 << 11)
#define SESH_EVERY_POINT_P13_BIT ((uint64_t)1 << 12)
#define SESH_EVERY_POINT_P14_BIT ((uint64_t)1 << 13)
#define SESH_EVERY_POINT_P15_BIT ((uint64_t)1 << 14)
#define SESH_EVERY_POINT_P16_BIT ((uint64_t)1 << 15)
#define SESH_EVERY_POINT_P17_BIT ((uint64_t)1 << 16)
#define SESH_EVERY_POINT_P18_BIT ((uint64_t)1 << 17)
#define SESH_EVERY_POINT_P19_BIT ((uint64_t)1 << 18)
#define SESH_EVERY_POINT_P20_BIT ((uint64_t)1 << 19)
#define SESH_EVERY_POINT_P21_BIT ((uint64_t)1 << 20)
#define SESH_EVERY_POINT_P22_BIT ((uint64_t)1 << 21)
#define SESH_EVERY_POINT_P23_BIT ((uint64_t)1 << 22)
#define SESH_EVERY_POINT_P24_BIT ((uint64_t)1 << 23)
#define SESH_EVERY_POINT_P25_BIT ((uint64_t)1 << 24)
#define SESH_EVERY_POINT_P26_BIT ((uint64_t)1 << 25)
#define SESH_EVERY_POINT_P27_BIT ((uint64_t)1 << 26)
#define SESH_EVERY_POINT_P28_BIT ((uint64_t)1 << 27)
#define SESH_EVERY_POINT_P29_BIT ((uint64_t)1 << 28)
#define SESH_EVERY_POINT_P30_BIT ((uint64_t)1 << 29)
#define SESH_EVERY_POINT_P31_BIT ((uint64_t)1 << 30)
#define SESH_EVERY_POINT_P32_BIT ((uint64_t)1 << 31)
#define SESH_EVERY_POINT_P33_BIT ((uint64_t)1 << 32)
#define SESH_EVERY_POINT_P34_BIT ((uint64_t)1 << 33)
#define SESH_EVERY_POINT_P35_BIT ((uint64_t)1 << 34)
#define SESH_EVERY_POINT_P36_BIT ((uint64_t)1 << 35)
#define SESH_EVERY_POINT_P37_BIT ((uint64_t)1 << 36)
#define SESH_EVERY_POINT_P38_BIT ((uint64_t)1 << 37)
#define SESH_EVERY_POINT_P39_BIT ((uint64_t)1 << 38)
#define SESH_EVERY_POINT_P40_BIT ((uint64_t)1 << 39)
#define SESH_EVERY_POINT_P41_BIT ((uint64_t)1 << 40)
#define SESH_EVERY_POINT_P42_BIT ((uint64_t)1 << 41)
#define SESH_EVERY_POINT_P43_BIT ((uint64_t)1 << 42)
#define SESH_EVERY_POINT_P44_BIT ((uint64_t)1 << 43)
#define SESH_EVERY_POINT_P45_BIT ((uint64_t)1 << 44)
#define SESH_EVERY_POINT_P46_BIT ((uint64_t)1 << 45)
#define SESH_EVERY_POINT_P47_BIT ((uint64_t)1 << 46)
#define SESH_EVERY_POINT_P48_BIT ((uint64_t)1 << 47)
#define SESH_EVERY_POINT_P49_BIT ((uint64_t)1 << 48)
#define SESH_EVERY_POINT_P50_BIT ((uint64_t)1 << 49)
#define SESH_EVERY_POINT_P51_BIT ((uint64_t)1 << 50)
#define SESH_EVERY_POINT_P52_BIT ((uint64_t)1 << 51)
#define SESH_EVERY_POINT_P53_BIT ((uint64_t)1 << 52)
#define SESH_EVERY_POINT_P54_BIT ((uint64_t)1 << 53)
#define SESH_EVERY_POINT_P55_BIT ((uint64_t)1 << 54)
#define SESH_EVERY_POINT_P56_BIT ((uint64_t)1 << 55)
#define SESH_EVERY_POINT_P57_BIT ((uint64_t)1 << 56)
#define SESH_EVERY_POINT_P58_BIT ((uint64_t)1 << 57)
#define SESH_EVERY_POINT_P59_BIT ((uint64_t)1 << 58)
#define SESH_EVERY_POINT_P60_BIT ((uint64_t)1 << 59)
#define SESH_EVERY_POINT_P61_BIT ((uint64_t)1 << 60)
#define SESH_EVERY_POINT_P62_BIT ((uint64_t)1 << 61)
#define SESH_EVERY_POINT_P63_BIT ((uint64_t)1 << 62)
#define SESH_EVERY_POINT_P64_BIT ((uint64_t)1 << 63)

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
    /* Masks, one bit for each field: see sesh/sesh.h. */
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
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
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
    /* Masks, one bit for each field: see sesh/sesh.h. */
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

/* ---- struct sesh_every_set */

/* Field numbers: bits of the masks. */
enum sesh_every_set_field {
    SESH_EVERY_SET_COLORS = 0,
    SESH_EVERY_SET_USES = 1,
    SESH_EVERY_SET_DAYS = 2,
    SESH_EVERY_SET_RESTS = 3,
    SESH_EVERY_SET_MARKS = 4,
    SESH_EVERY_SET_POINTS = 5,
    SESH_EVERY_SET_COLOR = 6,
    SESH_EVERY_SET_FIELDS = 7
};

#if SESH_MAX_FIELDS < 7
#error "sesh_every_set has 7 fields: raise SESH_MAX_FIELDS"
#endif

/* Sets of each width. */
struct sesh_every_set {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint8_t has, null, clipped, also;
    /* "colors", bits of enum sesh_every_color:  */
    uint8_t colors;
    /* "uses", one or many, bits of enum sesh_every_use:  */
    uint8_t uses;
    /* "days", required, bits of enum sesh_every_day:  */
    uint16_t days;
    /* "rests", required, may be null, secret, bits of enum sesh_every_day:  */
    uint16_t rests;
    /* "marks", bits of enum sesh_every_mark:  */
    uint32_t marks;
    /* "points", one or many, bits of enum sesh_every_point:  */
    uint64_t points;
    /* "color", also "colour", enum sesh_every_color:  */
    uint8_t color;
};

/* ---- struct sesh_every_late */

/* Field numbers: bits of the masks. */
enum sesh_every_late_field {
    SESH_EVERY_LATE_A = 0,
    SESH_EVERY_LATE_B = 1,
    SESH_EVERY_LATE_C = 2,
    SESH_EVERY_LATE_D = 3,
    SESH_EVERY_LATE_E = 4,
    SESH_EVERY_LATE_F = 5,
    SESH_EVERY_LATE_G = 6,
    SESH_EVERY_LATE_H = 7,
    SESH_EVERY_LATE_I = 8,
    SESH_EVERY_LATE_J = 9,
    SESH_EVERY_LATE_K = 10,
    SESH_EVERY_LATE_L = 11,
    SESH_EVERY_LATE_M = 12,
    SESH_EVERY_LATE_N = 13,
    SESH_EVERY_LATE_O = 14,
    SESH_EVERY_LATE_P = 15,
    SESH_EVERY_LATE_DAYS = 16,
    SESH_EVERY_LATE_FIELDS = 17
};

#if SESH_MAX_FIELDS < 17
#error "sesh_every_late has 17 fields: raise SESH_MAX_FIELDS"
#endif

/* A set behind as many fields as a word of the masks has bits. */
struct sesh_every_late {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint32_t has, null, clipped;
    /* "a":  */
    bool a;
    /* "b":  */
    bool b;
    /* "c":  */
    bool c;
    /* "d":  */
    bool d;
    /* "e":  */
    bool e;
    /* "f":  */
    bool f;
    /* "g":  */
    bool g;
    /* "h":  */
    bool h;
    /* "i":  */
    bool i;
    /* "j":  */
    bool j;
    /* "k":  */
    bool k;
    /* "l":  */
    bool l;
    /* "m":  */
    bool m;
    /* "n":  */
    bool n;
    /* "o":  */
    bool o;
    /* "p":  */
    bool p;
    /* "days", bits of enum sesh_every_day:  */
    uint16_t days;
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
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
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
#define sesh_every_set_type SESH_EVERY_LINK(sesh_every_set_type)
#define sesh_every_set_read SESH_EVERY_LINK(sesh_every_set_read)
#define sesh_every_late_type SESH_EVERY_LINK(sesh_every_late_type)
#define sesh_every_late_read SESH_EVERY_LINK(sesh_every_late_read)
#define sesh_every_type SESH_EVERY_LINK(sesh_every_type)
#define sesh_every_read SESH_EVERY_LINK(sesh_every_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_every_inner_type;
extern const SESH_ROM struct sesh_type sesh_every_item_type;
extern const SESH_ROM struct sesh_type sesh_every_kind_type;
extern const SESH_ROM struct sesh_type sesh_every_set_type;
extern const SESH_ROM struct sesh_type sesh_every_late_type;
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

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_EVERY_KIND_WORK SESH_WORK_FOR(sizeof(union sesh_every_kind_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_EVERY_KIND_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_EVERY_KIND_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_every_kind_read(struct sesh_every_kind *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#if SESH_MAX_NEST < 1
#error "sesh_every_set nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_every_set. */
union sesh_every_set_longest {
    char any[2];
    char every_set_colors[11];
    char every_set_uses[7];
    char every_set_days[4];
    char every_set_rests[4];
    char every_set_marks[4];
    char every_set_points[4];
    char every_set_color[11];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_EVERY_SET_WORK SESH_WORK_FOR(sizeof(union sesh_every_set_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_EVERY_SET_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_EVERY_SET_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_every_set_read(struct sesh_every_set *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#if SESH_MAX_NEST < 1
#error "sesh_every_late nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_every_late. */
union sesh_every_late_longest {
    char any[2];
    char every_late_days[4];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_EVERY_LATE_WORK SESH_WORK_FOR(sizeof(union sesh_every_late_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_EVERY_LATE_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_EVERY_LATE_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_every_late_read(struct sesh_every_late *session, const void *json, size_t length,
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

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_EVERY_WORK SESH_WORK_FOR(sizeof(union sesh_every_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_EVERY_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_EVERY_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_every_read(struct sesh_every *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
