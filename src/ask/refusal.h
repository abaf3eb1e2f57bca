/* SPDX-License-Identifier: MIT */
/* What the questions of all services about refusals share. */
#ifndef SESH_SRC_REFUSAL_H
#define SESH_SRC_REFUSAL_H

#include <sesh/sesh.h>

#include "../internal.h"

/* Did a value of that field come, be it one that does not fit and was left out? */
#define SESH_CAME(session, field) (((((session)->has | (session)->clipped) >> (field)) & 1) != 0)

/*
 * Is it the status of a document whose text was JSON as far as it was read, and did a
 * value or a name end the reading? A refusal may look like that; a text that is cut off
 * or is no JSON at all says nothing.
 */
SESH_INTERNAL bool sesh_refusal_fits(int status);

/* Is that name a reference token of the JSON Pointer? */
SESH_INTERNAL bool sesh_refusal_on_path(const char *path, const char *name);

/* The options of the calls that read an answer and ask at once: what does not fit is left out. */
SESH_INTERNAL void sesh_refusal_options(struct sesh_options *options);

/*
 * Fills error, which may be NULL, anew and answers `status`. The path is cut, with
 * "..." at its end, when there is no room for it.
 */
SESH_INTERNAL int sesh_refusal_tell(struct sesh_error *error, int status, sesh_offset offset, const char *path);

/*
 * The answer of a call that says whether a reply, whose reading ended with `status`, granted what
 * was asked for. `status` where the reply is broken; a refusal may lack what is required.
 *
 * SESH_OK
 * SESH_E_SERVER           it did not (path `refused`)
 * SESH_E_STRING_TOO_LONG  it did, but a value of it was cut when it was read (path "")
 */
SESH_INTERNAL int sesh_refusal_judge(int status, bool granted, const char *refused, bool cut, struct sesh_error *error);

#endif
