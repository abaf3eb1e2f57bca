/* SPDX-License-Identifier: MIT */
/* value: the text of a JSON number -> int64_t, exactly; a small number -> text. */
#ifndef SESH_VALUE_H
#define SESH_VALUE_H

#include <sesh/sesh.h>

/*
 * text is a number of RFC 8259, section 6, in any spelling, of up to
 * SESH_MAX_NUMBER characters. *value is its integral part, toward zero, as the
 * bits of an int64_t; *fraction says whether there was anything beside it.
 *
 * SESH_OK
 * SESH_E_OUT_OF_RANGE  int64_t cannot hold it; *value is untouched
 */
int sesh_value_integer(const char *text, size_t length, uint64_t *value, bool *fraction);

/* The digits of a number up to 65535, behind one another at the end of the five;
   where they begin. */
size_t sesh_value_digits(char digits[5], unsigned number);

#endif
