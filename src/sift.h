/* SPDX-License-Identifier: MIT */
/*
 * sift: knows what is wanted. It walks the schema beside the document, opens
 * and closes the nested structs, and lets scan drop the rest.
 */
#ifndef SESH_SIFT_H
#define SESH_SIFT_H

#include "scan.h"

/* The value that began is no longer reported: as good as SESH_OK. */
#define SESH_SIFT_DROPPED 2

/*
 * Takes what scan reports. An error concerns the token at scan.mark; the top
 * level's row and element, or at_next outside the session, are its path.
 */
int sesh_sift(struct sesh_reader *r, int kind);

#if SESH_HOST
/* Where speed counts: reads names and values as long as sesh_scan_name and
   sesh_scan_value do. Only while scan is at one. SESH_OK, SESH_SIFT_DROPPED, or an
   error. */
int sesh_sift_items(struct sesh_reader *r);

/* The same with a string that the chunk before has cut, at the beginning of one. Only
   while scan is in such a string. */
int sesh_sift_rest(struct sesh_reader *r);
#endif

#endif
