/* SPDX-License-Identifier: MIT */
/* lenient: what happens to a value that its field, or the element of an EACH, cannot hold. */
#ifndef SESH_LENIENT_H
#define SESH_LENIENT_H

#include <sesh/sesh.h>

#include "../internal.h"

/*
 * What scan has reported last cannot be kept; `status` says why. If the cause is the value and
 * not the JSON text, leaves out the smallest enclosing value that may be left out. That is an
 * element of an EACH, if the sink goes on; with options.lenient, it is also an optional field or
 * an element of an optional list. Sets the field's clipped bit, and makes scan skip the rest of
 * the value.
 *
 * SESH_OK
 * SESH_E_STOPPED  the sink stopped the reading
 * `status`        nothing can be left out
 */
SESH_INTERNAL int sesh_lenient(struct sesh_reader *r, int status);

#endif
