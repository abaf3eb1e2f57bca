/* SPDX-License-Identifier: MIT */
/*
 * grammar: RFC 8259 as the tests know it, apart from the library. A deriver that
 * writes texts from grammar rules, and a strict recognizer that judges any text.
 */
#ifndef SESH_GRAMMAR_H
#define SESH_GRAMMAR_H

#include <stddef.h>
#include <stdint.h>

/* ---- the recognizer ----------------------------------------------------- */

/*
 * SESH_OK, SESH_E_SYNTAX, _UTF8, _BOM, _TOO_DEEP, _TRAILING or _INCOMPLETE, and
 * the first byte at which no valid text goes on; after SESH_OK and INCOMPLETE
 * the length.
 */
struct grammar_verdict {
    int status;
    size_t offset;
};

struct grammar_verdict grammar_judge(const uint8_t *text, size_t length, unsigned max_depth);

/*
 * The characters of a string text that grammar_judge accepts (quotation marks
 * included), in UTF-8, to `to`, which has room for `length` bytes. SESH_OK,
 * SESH_E_NUL_IN_STRING or SESH_E_LONE_SURROGATE, whichever comes first.
 */
int grammar_decode(const uint8_t *text, size_t length, uint8_t *to, size_t *decoded);

/* ---- the deriver -------------------------------------------------------- */

/*
 * A rule is a list of alternatives, NULL at its end. An alternative is a string
 * in which a byte below 0x20 stands for a rule, by its index in the list of
 * rules; but tab, line feed and carriage return stand for themselves, as every
 * other byte does. Rule 0 is none, the derivation begins with rule 1.
 */
typedef const char *const *grammar_rule;

enum { GRAMMAR_RULES = 32, GRAMMAR_LONGEST = 2048 };

typedef void grammar_take(void *context, const uint8_t *text, size_t length);

/*
 * Calls `take` with every text that rule 1 derives in a derivation that uses
 * rule 1 at most `limit` times.
 */
void grammar_derive(const grammar_rule *rules, unsigned limit, grammar_take *take, void *context);

#endif
