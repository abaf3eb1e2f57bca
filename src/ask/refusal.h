/* SPDX-License-Identifier: MIT */
/* What the questions about refusals have in common for all services. */
#ifndef SESH_SRC_REFUSAL_H
#define SESH_SRC_REFUSAL_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Did the document have the field, even with a value that does not fit and was left out? */
#define SESH_CAME(session, field) (((((session)->has | (session)->clipped) >> (field)) & 1) != 0)

/*
 * Was the text JSON as far as it was read, and did the reading end because of a value or a
 * name? The document may then be a refusal. A text that ends too early or is not JSON tells
 * nothing.
 */
SESH_INTERNAL bool sesh_refusal_fits(int status);

/* Is that name a reference token of the JSON Pointer? */
SESH_INTERNAL bool sesh_refusal_on_path(const char *path, const char *name);

/* Sets the options of the calls that read and judge a reply: lenient, and all others off. */
SESH_INTERNAL void sesh_refusal_options(struct sesh_options *options);

/*
 * Fills error, which may be NULL, again and returns `status`. A path that does not fit is cut
 * and ends in "...".
 */
SESH_INTERNAL int sesh_refusal_tell(struct sesh_error *error, int status, sesh_offset offset, const char *path);

/*
 * Returns the result of a call that tells whether a reply grants what was requested. The reading
 * of the reply ended with `status`. A broken reply returns `status`; a missing member is not
 * broken, since a refusal may lack what is required.
 *
 * SESH_OK
 * SESH_E_SERVER           not granted (path `refused`)
 * SESH_E_STRING_TOO_LONG  granted, but a value was cut when it was read (path "")
 */
SESH_INTERNAL int sesh_refusal_judge(int status, bool granted, const char *refused, bool cut, struct sesh_error *error);

#endif
