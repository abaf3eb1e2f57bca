/* SPDX-License-Identifier: MIT */
/* Generated from src/status.def by make gen. Do not edit. */
#ifndef SESH_STATUS_H
#define SESH_STATUS_H

/* What a call returns: SESH_OK, or a negative number that tells what is wrong. */
enum sesh_status {
    SESH_OK = 0,
    SESH_E_SYNTAX = -1, /* not a JSON text at this byte */
    SESH_E_UTF8 = -2, /* not UTF-8 at this byte */
    SESH_E_BOM = -3, /* the text begins with a byte order mark */
    SESH_E_TOO_DEEP = -4, /* nested deeper than the limit */
    SESH_E_INCOMPLETE = -5, /* the text ends before the document does */
    SESH_E_TRAILING = -6, /* more text after the end of the document */
    SESH_E_WRONG_TYPE = -7, /* the value does not have the type of the field */
    SESH_E_OUT_OF_RANGE = -8, /* the number does not fit the field */
    SESH_E_STRING_TOO_LONG = -9, /* the string does not fit the field */
    SESH_E_ARRAY_TOO_LONG = -10, /* the array has more elements than the field */
    SESH_E_DUPLICATE = -11, /* the name occurs twice in its object */
    SESH_E_MISSING = -12, /* a required member is missing */
    SESH_E_UNKNOWN_MEMBER = -13, /* the type has no member with this name */
    SESH_E_NOT_FOUND = -14, /* the document has nothing at the pointer */
    SESH_E_NUL_IN_STRING = -15, /* the string contains U+0000 */
    SESH_E_LONE_SURROGATE = -16, /* the string contains half a surrogate pair */
    SESH_E_WORK_TOO_SMALL = -17, /* the value does not fit in the work buffer */
    SESH_E_ARGUMENT = -18, /* an argument of the call is invalid */
    SESH_E_SERVER = -19, /* the server refused the request */
    SESH_E_JWT_FORMAT = -20, /* not a signed JWT of three parts */
    SESH_E_BASE64 = -21, /* not base64url at this byte */
    SESH_E_JWT_ALGORITHM = -22, /* not signed with the expected algorithm */
    SESH_E_JWT_SIGNATURE = -23, /* the signature does not match */
    SESH_E_STOPPED = -24 /* the program ended the reading */
};

#endif
