/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/ask_refusal.def by make gen. Do not edit. */
#ifndef SESH_ASK_REFUSAL_H
#define SESH_ASK_REFUSAL_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_ASK_REFUSAL_ERROR_CAP
#define SESH_ASK_REFUSAL_ERROR_CAP 128
#endif
#ifndef SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP
#define SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP 256
#endif
#ifndef SESH_ASK_REFUSAL_DEBUG_CAP
#define SESH_ASK_REFUSAL_DEBUG_CAP 256
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_ASK_REFUSAL_ERROR_CAP < 2 || SESH_ASK_REFUSAL_ERROR_CAP > SESH_MOST_CAP
#error "SESH_ASK_REFUSAL_ERROR_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_ASK_REFUSAL_ERROR_CAP == 128
#define SESH_ASK_REFUSAL_LINK_1(name) SESH_LINK(name)
#else
#define SESH_ASK_REFUSAL_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __ERROR_CAP_, SESH_ASK_REFUSAL_ERROR_CAP)
#endif
#if SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP < 2 || SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP > SESH_MOST_CAP
#error "SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP == 256
#define SESH_ASK_REFUSAL_LINK_2(name) SESH_ASK_REFUSAL_LINK_1(name)
#else
#define SESH_ASK_REFUSAL_LINK_2(name) SESH_LINK_ADD(SESH_ASK_REFUSAL_LINK_1(name), __ERROR_DESCRIPTION_CAP_, SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP)
#endif
#if SESH_ASK_REFUSAL_DEBUG_CAP < 2 || SESH_ASK_REFUSAL_DEBUG_CAP > SESH_MOST_CAP
#error "SESH_ASK_REFUSAL_DEBUG_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_ASK_REFUSAL_DEBUG_CAP == 256
#define SESH_ASK_REFUSAL_LINK_3(name) SESH_ASK_REFUSAL_LINK_2(name)
#else
#define SESH_ASK_REFUSAL_LINK_3(name) SESH_LINK_ADD(SESH_ASK_REFUSAL_LINK_2(name), __DEBUG_CAP_, SESH_ASK_REFUSAL_DEBUG_CAP)
#endif
#define SESH_ASK_REFUSAL_LINK(name) SESH_ASK_REFUSAL_LINK_3(name)

SESH_PLAIN_DECIMAL(SESH_ASK_REFUSAL_ERROR_CAP);
SESH_PLAIN_DECIMAL(SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP);
SESH_PLAIN_DECIMAL(SESH_ASK_REFUSAL_DEBUG_CAP);

/* ---- struct sesh_ask_refusal */

/* Field numbers: bits of the masks. */
enum sesh_ask_refusal_field {
    SESH_ASK_REFUSAL_ERROR = 0,
    SESH_ASK_REFUSAL_ERROR_DESCRIPTION = 1,
    SESH_ASK_REFUSAL_CODE = 2,
    SESH_ASK_REFUSAL_DEBUG = 3,
    SESH_ASK_REFUSAL_FIELDS = 4
};

#if SESH_MAX_FIELDS < 4
#error "sesh_ask_refusal has 4 fields: raise SESH_MAX_FIELDS"
#endif

/* Why a REST service refused: what Verdocs and ThoughtSpot send. */
struct sesh_ask_refusal {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "error": Verdocs: a word, such as "mfa_required", or a sentence. */
    char error[SESH_ASK_REFUSAL_ERROR_CAP];
    /* "error_description": Verdocs: the reason in words. */
    char error_description[SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP];
    /* "code": ThoughtSpot: number of the error, such as 10002. */
    int64_t code;
    /* "debug": ThoughtSpot: the reason, for developers. */
    char debug[SESH_ASK_REFUSAL_DEBUG_CAP];
};

/* ---- types and calls */

#define sesh_ask_refusal_type SESH_ASK_REFUSAL_LINK(sesh_ask_refusal_type)
#define sesh_ask_refusal_read SESH_ASK_REFUSAL_LINK(sesh_ask_refusal_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_ask_refusal_type;

#if SESH_MAX_NEST < 1
#error "sesh_ask_refusal nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_ask_refusal. */
union sesh_ask_refusal_longest {
    char any[2];
    char ask_refusal_error[SESH_ASK_REFUSAL_ERROR_CAP];
    char ask_refusal_error_description[SESH_ASK_REFUSAL_ERROR_DESCRIPTION_CAP];
    char ask_refusal_debug[SESH_ASK_REFUSAL_DEBUG_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_ASK_REFUSAL_WORK SESH_WORK_FOR(sizeof(union sesh_ask_refusal_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_ASK_REFUSAL_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_ASK_REFUSAL_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_ask_refusal_read(struct sesh_ask_refusal *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
