/* SPDX-License-Identifier: MIT */
/*
 * A test row: a document, and the expected result of reading it. Rows are written as text in
 * tests/rows (tests/rows2c.c explains the notation). rows2c prints them as constants, so that the
 * same rows run on a host and on a device.
 */
#ifndef SESH_TESTS_ROW_H
#define SESH_TESTS_ROW_H

#include <sesh/sesh.h>

/* The types that a row may name: X(tag, session whose SESH_..._WORK is used). With small
   capacities there is no memory for the structs of the last ones, so their rows are skipped. */
#define ROW_TYPES(X)                                                                                                   \
    ROW_SMALL_TYPES(X)                                                                                                 \
    ROW_KIND_TYPES(X)                                                                                                  \
    ROW_LARGE_TYPES(X)

#define ROW_SMALL_TYPES(X)                                                                                             \
    X(webuntis, WEBUNTIS)                                                                                              \
    X(webuntis_person_entry, WEBUNTIS)                                                                                 \
    X(webuntis_error, WEBUNTIS_REPLY)                                                                                  \
    X(webuntis_reply, WEBUNTIS_REPLY)                                                                                  \
    X(verdocs, VERDOCS)                                                                                                \
    X(verdocs_ipermission, VERDOCS)                                                                                    \
    X(verdocs_irole, VERDOCS)                                                                                          \
    X(verdocs_iorganization, VERDOCS)                                                                                  \
    X(verdocs_igroup, VERDOCS)                                                                                         \
    X(verdocs_iprofile, VERDOCS)                                                                                       \
    X(thoughtspot, THOUGHTSPOT)                                                                                        \
    X(thoughtspot_eformat, THOUGHTSPOT)                                                                                \
    X(thoughtspot_user_properties, THOUGHTSPOT)

/* Types with every kind and shape: their code does not fit the smallest flash. */
#define ROW_KIND_TYPES(X)                                                                                              \
    X(every, EVERY)                                                                                                    \
    X(every_kind, EVERY_KIND)                                                                                          \
    X(every_set, EVERY_SET)                                                                                            \
    X(every_late, EVERY_LATE)                                                                                          \
    X(shapes, SHAPES)                                                                                                  \
    X(shapes_each, SHAPES_EACH)

#define ROW_LARGE_TYPES(X)                                                                                             \
    X(verdocs_token, VERDOCS_TOKEN)                                                                                    \
    X(verdocs_login, VERDOCS_LOGIN)                                                                                    \
    X(thoughtspot_v2_user, THOUGHTSPOT_V2_USER)                                                                        \
    X(thoughtspot_v2_org, THOUGHTSPOT_V2_USER)                                                                         \
    X(thoughtspot_v2_group, THOUGHTSPOT_V2_USER)                                                                       \
    X(thoughtspot_v2_token, THOUGHTSPOT_V2_TOKEN)                                                                      \
    X(oauth_token, OAUTH_TOKEN)                                                                                        \
    X(oauth_device, OAUTH_DEVICE)                                                                                      \
    X(oidc_claims, OIDC_CLAIMS)                                                                                        \
    X(oidc_provider, OIDC_PROVIDER)                                                                                    \
    X(jwks, JWKS)                                                                                                      \
    X(aws_credentials, AWS_CREDENTIALS)

enum row_type {
    ROW_NONE, /* sesh_begin without a type: the text is only validated */
#define ROW_TYPE(tag, session) ROW_##tag,
    ROW_TYPES(ROW_TYPE)
#undef ROW_TYPE
        ROW_TYPE_COUNT
};

#define ROW_CLIP 1u
#define ROW_LAST_WINS 2u
#define ROW_REJECT_UNKNOWN 4u
#define ROW_MERGE 8u
#define ROW_LENIENT 16u
#define ROW_NEXT 32u /* a sink always asks for the next element */

/* A NUL follows the text. */
struct row_text {
    const SESH_ROM char *text;
    uint16_t length;
};

struct row {
    const SESH_ROM char *file;
    uint16_t line;
    uint8_t type;      /* enum row_type */
    uint8_t flags;     /* ROW_CLIP and so on */
    uint8_t max_depth; /* 0: the default */
    int8_t status;
    uint8_t document_count; /* more than one only with ROW_MERGE */
    uint8_t clipped_count;
    uint16_t work;   /* bytes; 0: several sizes, with the same result */
    uint16_t offset; /* of the error, in the last document */
    const SESH_ROM struct row_text *documents;
    struct row_text at;                      /* text NULL: no pointer */
    struct row_text path;                    /* of the error */
    struct row_text expected;                /* the struct, written with secrets; text NULL: there is none */
    const SESH_ROM struct row_text *clipped; /* fields whose clipped bit is set */
};

/* The rows that rows2c prints. */
extern const SESH_ROM struct row rows[];
extern const uint16_t row_count;

#endif
