/* SPDX-License-Identifier: MIT */
/*
 * sift: decides which values are kept. It follows the schema through the document, opens
 * and closes the nested structs, and makes scan skip the rest.
 */
#ifndef SESH_SIFT_H
#define SESH_SIFT_H

#include <sesh/sesh.h>

#include "../internal.h"

/*
 * Handles what scan has reported. Returns SESH_OK or an error, which concerns the token
 * at scan.mark. Its path is given by the top level's row and element, or by at_next
 * outside the session.
 */
SESH_INTERNAL int sesh_sift(struct sesh_reader *r, int kind);

#endif
