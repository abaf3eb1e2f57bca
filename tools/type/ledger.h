/* SPDX-License-Identifier: MIT */
/*
 * The ledger: every field number that was ever assigned. It is a text with a part for each list. A
 * part begins with the list's name in brackets. It has a line for each field: the struct's tag, the
 * number, the member and the JSON name.
 */
#ifndef SESH_TYPE_LEDGER_H
#define SESH_TYPE_LEDGER_H

#include "list.h"

struct ledger {
    const char *path;
    struct text text;
};

/* Reads the ledger; a missing file is an empty ledger. False: it cannot be read. */
bool read_ledger(struct ledger *ledger, const char *path);

/* Records a mistake where the list contradicts the ledger, and adds the list's new fields to the
   ledger's text. If `anew` is true, the list's part is rewritten instead. */
void keep_ledger(struct ledger *ledger, struct list *list, bool anew);

#endif
