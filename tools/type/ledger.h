/* SPDX-License-Identifier: MIT */
/*
 * The ledger: every field number that was ever given out. It is a text with a part
 * for each list, its name in brackets, and a line for each field: the tag of its
 * struct, its number, its member, its name in JSON.
 */
#ifndef SESH_TYPE_LEDGER_H
#define SESH_TYPE_LEDGER_H

#include "list.h"

struct ledger {
    const char *path;
    struct text text;
};

/* Reads it; a file that is not there is an empty ledger. False: it cannot be read. */
bool read_ledger(struct ledger *ledger, const char *path);

/*
 * Notes as mistakes of the list where it contradicts the ledger, and adds its new
 * fields to the ledger's text. With `anew` the list's part is written anew instead.
 */
void keep_ledger(struct ledger *ledger, struct list *list, bool anew);

#endif
