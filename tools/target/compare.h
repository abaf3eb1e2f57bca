/* SPDX-License-Identifier: MIT */
/*
 * A candidate for the comparison on a device. An image has one candidate and one
 * document. The build defines
 *
 *     COMPARE_TYPE   the session's type: webuntis, verdocs, thoughtspot or aws_credentials
 *     COMPARE_AT     where the session is in the document, a JSON Pointer, or NULL
 *     COMPARE_FILL   the same for a walk: the first function of fill.h to call
 *     COMPARE_ROOM   bytes of work, or tokens
 *     COMPARE_CHUNK  bytes per chunk; 0: the whole document at once
 */
#ifndef SESH_COMPARE_H
#define SESH_COMPARE_H

#include <sesh/aws_credentials.h>
#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

#define COMPARE_JOIN_(a, b, c) a##b##c
#define COMPARE_JOIN(a, b, c) COMPARE_JOIN_(a, b, c)
#define COMPARE_STRUCT COMPARE_JOIN(sesh_, COMPARE_TYPE, )

/* Fills the session. Returns 0 if that succeeded. */
int compare_read(const char *text, size_t length, struct COMPARE_STRUCT *session);

/* The smallest COMPARE_ROOM with which the document can be read; not measured. */
size_t compare_need(const char *text, size_t length, struct COMPARE_STRUCT *session);

#endif
