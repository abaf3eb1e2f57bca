/* SPDX-License-Identifier: MIT */
/* sesh/write.h: writes a session struct as JSON or as a form. */
#ifndef SESH_WRITE_H
#define SESH_WRITE_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Receives the next `length` bytes of the text, which is not NUL-terminated. Return 0 to go
 * on; anything else ends the writing, and sesh_write returns it.
 */
typedef int (*sesh_write_sink)(void *context, const char *text, size_t length);

/* How to write: a combination of these, or 0. */
#define SESH_WRITE_SECRETS 1u /* write secrets as they are, not as "***" */
#define SESH_WRITE_OBJECTS 2u /* write an element that was a bare string as an object, like the others */

#define sesh_write SESH_LINK(sesh_write)
#define sesh_write_form SESH_LINK(sesh_write_form)

/*
 * Writes a session as one JSON object without white space: the members that are present or
 * null, under their names in JSON, in the order of their field numbers. Masks and counts are
 * used as they are, except that a count beyond its array is taken as the array's length. A
 * string without a NUL is taken as full.
 *
 * type     the type of the struct session, as for sesh_begin
 * flags    see above
 * sink     called with pieces of any size; context is passed to it
 *
 * Members of EACH and STREAM are left out, since the struct does not hold all of their values.
 * If the type requires such a member, the text lacks it.
 *
 * The text is valid UTF-8 whatever the struct holds. Only ", \ and characters below U+0020 are
 * escaped, and each byte that is not UTF-8 is written as U+FFFD. With SESH_WRITE_SECRETS and
 * without SESH_WRITE_OBJECTS, reading the text with the same type gives the same members, counts,
 * and has and null masks, except for what is left out. This requires that all strings are UTF-8
 * and all dates are in the years 0000 to 9999.
 *
 * The UNKNOWN of an ENUM is written as "", BYTES as base64url without padding, and a DATE_TIME as
 * YYYY-MM-DDThh:mm:ssZ. A time before the year 0000 is written as the first second of that year,
 * and one after 9999 as the last second of that year. A list or a SET with ONE_OR_MANY is always
 * written as an array. The names of a SET are written in the order of its list, each once; strings
 * that were not in the list are lost.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  type, session or sink is NULL
 * or what sink answered
 */
int sesh_write(const SESH_ROM struct sesh_type *type, const void *session, unsigned flags, sesh_write_sink sink,
               void *context) SESH_MUST_CHECK;

/*
 * Writes a session, or a request, as application/x-www-form-urlencoded (WHATWG URL,
 * section 5.2), the format of requests to token endpoints (RFC 6749, appendix B). It writes the
 * members that are present, name=value with & between them, in the order of their field numbers.
 * Letters, digits and *-._ are written as they are, a space as +, and any other byte of a name or
 * a value as %XX. Each element of an array is a pair of its own, and so is each name of a SET.
 * Members that are null are left out, and so are those of EACH and STREAM.
 *
 *     user=me&password=p%26ss+word
 *
 * The arguments are those of sesh_write. The only flag that has an effect is SESH_WRITE_SECRETS.
 * A request needs it, since a password should be SECRET in its list. Without it a secret, or a
 * secret array, is one pair with the value ***.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  an object is present, other than in an EACH, and a form cannot have one; or
 *                  type, session or sink is NULL. Nothing is written
 * or what sink answered.
 */
int sesh_write_form(const SESH_ROM struct sesh_type *type, const void *session, unsigned flags, sesh_write_sink sink,
                    void *context) SESH_MUST_CHECK;

/*
 * Can text, which ends with a NUL, be the value of an HTTP header field (RFC 9110, section 5.5)?
 * True: it consists of visible ASCII characters, with spaces and tabs only between them, so it
 * cannot end the header. An empty text can be a value. Bytes that are not ASCII are refused,
 * though old servers accepted them. Call this before you put a token from a session into a
 * request.
 */
bool sesh_header_value(const char *text) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
