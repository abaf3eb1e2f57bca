/* Generated from claims.def by make type of sesh. Do not edit. */
#ifndef SESH_CLAIMS_H
#define SESH_CLAIMS_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_CLAIMS_ISS_CAP
#define SESH_CLAIMS_ISS_CAP 24
#endif
#ifndef SESH_CLAIMS_ROLES_CAP
#define SESH_CLAIMS_ROLES_CAP 8
#endif
#ifndef SESH_CLAIMS_ROLES_MAX
#define SESH_CLAIMS_ROLES_MAX 2
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_CLAIMS_ISS_CAP < 2 || SESH_CLAIMS_ISS_CAP > SESH_MOST_CAP
#error "SESH_CLAIMS_ISS_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_CLAIMS_ISS_CAP == 24
#define SESH_CLAIMS_LINK_1(name) SESH_LINK(name)
#else
#define SESH_CLAIMS_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __ISS_CAP_, SESH_CLAIMS_ISS_CAP)
#endif
#if SESH_CLAIMS_ROLES_CAP < 2 || SESH_CLAIMS_ROLES_CAP > SESH_MOST_CAP
#error "SESH_CLAIMS_ROLES_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_CLAIMS_ROLES_CAP == 8
#define SESH_CLAIMS_LINK_2(name) SESH_CLAIMS_LINK_1(name)
#else
#define SESH_CLAIMS_LINK_2(name) SESH_LINK_ADD(SESH_CLAIMS_LINK_1(name), __ROLES_CAP_, SESH_CLAIMS_ROLES_CAP)
#endif
#if SESH_CLAIMS_ROLES_MAX < 1 || SESH_CLAIMS_ROLES_MAX > SESH_MOST_MAX
#error "SESH_CLAIMS_ROLES_MAX must be 1 to 65534 (32767 where int has 16 bits)"
#elif SESH_CLAIMS_ROLES_MAX == 2
#define SESH_CLAIMS_LINK_3(name) SESH_CLAIMS_LINK_2(name)
#else
#define SESH_CLAIMS_LINK_3(name) SESH_LINK_ADD(SESH_CLAIMS_LINK_2(name), __ROLES_MAX_, SESH_CLAIMS_ROLES_MAX)
#endif
#define SESH_CLAIMS_LINK(name) SESH_CLAIMS_LINK_3(name)

SESH_PLAIN_DECIMAL(SESH_CLAIMS_ISS_CAP);
SESH_PLAIN_DECIMAL(SESH_CLAIMS_ROLES_CAP);
SESH_PLAIN_DECIMAL(SESH_CLAIMS_ROLES_MAX);

/* ---- struct sesh_claims */

/* Field numbers: bits of the masks. */
enum sesh_claims_field {
    SESH_CLAIMS_ISS = 0,
    SESH_CLAIMS_EXP = 1,
    SESH_CLAIMS_LEVEL = 2,
    SESH_CLAIMS_ROLES = 3,
    SESH_CLAIMS_FIELDS = 4
};

#if SESH_MAX_FIELDS < 4
#error "sesh_claims has 4 fields: raise SESH_MAX_FIELDS"
#endif

/* Some claims. */
struct sesh_claims {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint8_t has, null, clipped;
    /* "iss": Issuer. */
    char iss[SESH_CLAIMS_ISS_CAP];
    /* "exp": Expires at. */
    int64_t exp;
    /* "level": A number. */
    int64_t level;
    /* "roles": Some strings. */
    uint16_t roles_count;
    char roles[SESH_CLAIMS_ROLES_MAX][SESH_CLAIMS_ROLES_CAP];
};

/* ---- types and calls */

#define sesh_claims_type SESH_CLAIMS_LINK(sesh_claims_type)
#define sesh_claims_read SESH_CLAIMS_LINK(sesh_claims_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_claims_type;

#if SESH_MAX_NEST < 1
#error "sesh_claims nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_claims. */
union sesh_claims_longest {
    char any[2];
    char claims_iss[SESH_CLAIMS_ISS_CAP];
    char claims_roles[SESH_CLAIMS_ROLES_CAP];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_CLAIMS_WORK SESH_WORK_FOR(sizeof(union sesh_claims_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_CLAIMS_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_CLAIMS_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_claims_read(struct sesh_claims *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
