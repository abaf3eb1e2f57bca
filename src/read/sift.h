/* SPDX-License-Identifier: MIT */
/*
 * sift: knows what is wanted. It walks the schema beside the document, opens
 * and closes the nested structs, and lets scan drop the rest.
 */
#ifndef SESH_SIFT_H
#define SESH_SIFT_H

#include <sesh/sesh.h>

#include "../internal.h"

/*
 * Takes what scan has reported. SESH_OK or an error, which concerns the token at
 * scan.mark; the top level's row and element, or at_next outside the session, are
 * its path.
 */
SESH_INTERNAL int sesh_sift(struct sesh_reader *r, int kind);

#endif
