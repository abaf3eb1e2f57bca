/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oauth_device.def by make gen. Do not edit. */
#ifndef SESH_OAUTH_DEVICE_H
#define SESH_OAUTH_DEVICE_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_OAUTH_DEVICE_DEVICE_CODE_CAP
#define SESH_OAUTH_DEVICE_DEVICE_CODE_CAP 1024
#endif
#ifndef SESH_OAUTH_DEVICE_USER_CODE_CAP
#define SESH_OAUTH_DEVICE_USER_CODE_CAP 32
#endif
#ifndef SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP
#define SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP 256
#endif
#ifndef SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP
#define SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP 512
#endif
#ifndef SESH_OAUTH_DEVICE_MESSAGE_CAP
#define SESH_OAUTH_DEVICE_MESSAGE_CAP 256
#endif
#ifndef SESH_OAUTH_DEVICE_ERROR_CAP
#define SESH_OAUTH_DEVICE_ERROR_CAP 64
#endif
#ifndef SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP
#define SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP 256
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_OAUTH_DEVICE_DEVICE_CODE_CAP < 2 || SESH_OAUTH_DEVICE_DEVICE_CODE_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_DEVICE_DEVICE_CODE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_DEVICE_DEVICE_CODE_CAP == 1024
#define SESH_OAUTH_DEVICE_LINK_1(name) SESH_LINK(name)
#else
#define SESH_OAUTH_DEVICE_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __DEVICE_CODE_CAP_, SESH_OAUTH_DEVICE_DEVICE_CODE_CAP)
#endif
#if SESH_OAUTH_DEVICE_USER_CODE_CAP < 2 || SESH_OAUTH_DEVICE_USER_CODE_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_DEVICE_USER_CODE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_DEVICE_USER_CODE_CAP == 32
#define SESH_OAUTH_DEVICE_LINK_2(name) SESH_OAUTH_DEVICE_LINK_1(name)
#else
#define SESH_OAUTH_DEVICE_LINK_2(name) SESH_LINK_ADD(SESH_OAUTH_DEVICE_LINK_1(name), __USER_CODE_CAP_, SESH_OAUTH_DEVICE_USER_CODE_CAP)
#endif
#if SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP < 2 || SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP == 256
#define SESH_OAUTH_DEVICE_LINK_3(name) SESH_OAUTH_DEVICE_LINK_2(name)
#else
#define SESH_OAUTH_DEVICE_LINK_3(name) SESH_LINK_ADD(SESH_OAUTH_DEVICE_LINK_2(name), __VERIFICATION_URI_CAP_, SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP)
#endif
#if SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP < 2 || SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP == 512
#define SESH_OAUTH_DEVICE_LINK_4(name) SESH_OAUTH_DEVICE_LINK_3(name)
#else
#define SESH_OAUTH_DEVICE_LINK_4(name) SESH_LINK_ADD(SESH_OAUTH_DEVICE_LINK_3(name), __VERIFICATION_URI_COMPLETE_CAP_, SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP)
#endif
#if SESH_OAUTH_DEVICE_MESSAGE_CAP < 2 || SESH_OAUTH_DEVICE_MESSAGE_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_DEVICE_MESSAGE_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_DEVICE_MESSAGE_CAP == 256
#define SESH_OAUTH_DEVICE_LINK_5(name) SESH_OAUTH_DEVICE_LINK_4(name)
#else
#define SESH_OAUTH_DEVICE_LINK_5(name) SESH_LINK_ADD(SESH_OAUTH_DEVICE_LINK_4(name), __MESSAGE_CAP_, SESH_OAUTH_DEVICE_MESSAGE_CAP)
#endif
#if SESH_OAUTH_DEVICE_ERROR_CAP < 2 || SESH_OAUTH_DEVICE_ERROR_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_DEVICE_ERROR_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_DEVICE_ERROR_CAP == 64
#define SESH_OAUTH_DEVICE_LINK_6(name) SESH_OAUTH_DEVICE_LINK_5(name)
#else
#define SESH_OAUTH_DEVICE_LINK_6(name) SESH_LINK_ADD(SESH_OAUTH_DEVICE_LINK_5(name), __ERROR_CAP_, SESH_OAUTH_DEVICE_ERROR_CAP)
#endif
#if SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP < 2 || SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP > SESH_MOST_CAP
#error "SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP == 256
#define SESH_OAUTH_DEVICE_LINK_7(name) SESH_OAUTH_DEVICE_LINK_6(name)
#else
#define SESH_OAUTH_DEVICE_LINK_7(name) SESH_LINK_ADD(SESH_OAUTH_DEVICE_LINK_6(name), __ERROR_DESCRIPTION_CAP_, SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP)
#endif
#define SESH_OAUTH_DEVICE_LINK(name) SESH_OAUTH_DEVICE_LINK_7(name)

SESH_PLAIN_DECIMAL(SESH_OAUTH_DEVICE_DEVICE_CODE_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_DEVICE_USER_CODE_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_DEVICE_MESSAGE_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_DEVICE_ERROR_CAP);
SESH_PLAIN_DECIMAL(SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP);

/* ---- struct sesh_oauth_device */

/* Field numbers: bits of the masks. */
enum sesh_oauth_device_field {
    SESH_OAUTH_DEVICE_DEVICE_CODE = 0,
    SESH_OAUTH_DEVICE_USER_CODE = 1,
    SESH_OAUTH_DEVICE_VERIFICATION_URI = 2,
    SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE = 3,
    SESH_OAUTH_DEVICE_EXPIRES_IN = 4,
    SESH_OAUTH_DEVICE_INTERVAL = 5,
    SESH_OAUTH_DEVICE_MESSAGE = 6,
    SESH_OAUTH_DEVICE_ERROR = 7,
    SESH_OAUTH_DEVICE_ERROR_DESCRIPTION = 8,
    SESH_OAUTH_DEVICE_FIELDS = 9
};

#if SESH_MAX_FIELDS < 9
#error "sesh_oauth_device has 9 fields: raise SESH_MAX_FIELDS"
#endif

/* The reply of a device authorization endpoint: what to show to the user, or the reason for a refusal. */
struct sesh_oauth_device {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    /* also: the document had the member under another of its names. */
    uint16_t has, null, clipped, also;
    /* "device_code", required, secret: The code with which the device polls the token endpoint. */
    char device_code[SESH_OAUTH_DEVICE_DEVICE_CODE_CAP];
    /* "user_code", required: The code that the user types in. */
    char user_code[SESH_OAUTH_DEVICE_USER_CODE_CAP];
    /* "verification_uri", also "verification_url", required: The address where the user types it in. */
    char verification_uri[SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP];
    /* "verification_uri_complete": The same with the code in it, to show as a QR code. */
    char verification_uri_complete[SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP];
    /* "expires_in", also in a string: Lifetime of both codes in seconds. */
    int64_t expires_in;
    /* "interval", also in a string: Shortest time between two polls, in seconds. Absent: 5. */
    int64_t interval;
    /* "message": Text that some services send to be shown to the user. */
    char message[SESH_OAUTH_DEVICE_MESSAGE_CAP];
    /* "error": Refusals only: a word, such as "invalid_client". */
    char error[SESH_OAUTH_DEVICE_ERROR_CAP];
    /* "error_description": Refusals only: the reason in words. */
    char error_description[SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP];
};

/* ---- types and calls */

#define sesh_oauth_device_type SESH_OAUTH_DEVICE_LINK(sesh_oauth_device_type)
#define sesh_oauth_device_read SESH_OAUTH_DEVICE_LINK(sesh_oauth_device_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_oauth_device_type;

#if SESH_MAX_NEST < 1
#error "sesh_oauth_device nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_oauth_device. */
union sesh_oauth_device_longest {
    char any[2];
    char oauth_device_device_code[SESH_OAUTH_DEVICE_DEVICE_CODE_CAP];
    char oauth_device_user_code[SESH_OAUTH_DEVICE_USER_CODE_CAP];
    char oauth_device_verification_uri[SESH_OAUTH_DEVICE_VERIFICATION_URI_CAP];
    char oauth_device_verification_uri_complete[SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE_CAP];
    char oauth_device_message[SESH_OAUTH_DEVICE_MESSAGE_CAP];
    char oauth_device_error[SESH_OAUTH_DEVICE_ERROR_CAP];
    char oauth_device_error_description[SESH_OAUTH_DEVICE_ERROR_DESCRIPTION_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_OAUTH_DEVICE_WORK SESH_WORK_FOR(sizeof(union sesh_oauth_device_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_OAUTH_DEVICE_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_OAUTH_DEVICE_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_oauth_device_read(struct sesh_oauth_device *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
