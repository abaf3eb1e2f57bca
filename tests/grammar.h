/* SPDX-License-Identifier: MIT */
/* grammar: RFC 8259 for the tests, independent of the library. A deriver writes texts from
   grammar rules, and a strict recognizer judges any text. */
#ifndef SESH_GRAMMAR_H
#define SESH_GRAMMAR_H

#include <stddef.h>
#include <stdint.h>

/* ---- the recognizer ----------------------------------------------------- */

/*
 * SESH_OK, SESH_E_SYNTAX, _UTF8, _BOM, _TOO_DEEP, _TRAILING or _INCOMPLETE, and the offset of the
 * first byte with which no valid text continues. After SESH_OK and _INCOMPLETE the offset is the
 * length.
 */
struct grammar_verdict {
    int status;
    size_t offset;
};

struct grammar_verdict grammar_judge(const uint8_t *text, size_t length, unsigned max_depth);

/*
 * Writes the characters of a string that grammar_judge accepts (with its quotation marks) in UTF-8
 * to `to`, which must hold `length` bytes. Returns SESH_OK, or whichever comes first of
 * SESH_E_NUL_IN_STRING and SESH_E_LONE_SURROGATE.
 */
int grammar_decode(const uint8_t *text, size_t length, uint8_t *to, size_t *decoded);

/* ---- the deriver -------------------------------------------------------- */

/*
 * A rule is a list of alternatives, with NULL at its end. An alternative is a string. In it, a byte
 * below 0x20 stands for the rule with this index in the list of rules. Tab, line feed and carriage
 * return stand for themselves, as all other bytes do. Rule 0 does not exist; the derivation begins
 * with rule 1.
 */
typedef const char *const *grammar_rule;

enum { GRAMMAR_RULES = 32, GRAMMAR_LONGEST = 2048 };

typedef void grammar_take(void *context, const uint8_t *text, size_t length);

/* Calls `take` with each text that rule 1 derives in a derivation that uses rule 1 at most
   `limit` times. */
void grammar_derive(const grammar_rule *rules, unsigned limit, grammar_take *take, void *context);

#endif
