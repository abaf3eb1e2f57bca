/* SPDX-License-Identifier: MIT */
/* lenient: what becomes of a value that its field, or the element of an EACH, cannot hold. */
#ifndef SESH_LENIENT_H
#define SESH_LENIENT_H

#include <sesh/sesh.h>

#include "../internal.h"

/*
 * What scan has found last cannot be kept: `status` says why. If that is a matter of the
 * value and not of JSON, leaves out the smallest thing around it that may be left out: an
 * element of an EACH, if the sink goes on; and with options.lenient an optional field, or an
 * element of an optional list. The field's clipped bit tells of it. scan passes over what is
 * left of it, and the reader stands behind it.
 *
 * SESH_OK
 * SESH_E_STOPPED  the sink wanted no more
 * `status`        nothing can be left out
 */
SESH_INTERNAL int sesh_lenient(struct sesh_reader *r, int status);

#endif
