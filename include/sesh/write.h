/* SPDX-License-Identifier: MIT */
/* sesh/write.h: a session struct -> JSON. */
#ifndef SESH_WRITE_H
#define SESH_WRITE_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Takes the next `length` bytes of the text, which is not NUL-terminated. 0 to
 * go on; anything else ends the writing and is what sesh_write answers.
 */
typedef int (*sesh_write_sink)(void *context, const char *text, size_t length);

/* How to write: any of these, or 0. */
#define SESH_WRITE_SECRETS 1u /* secrets as they are, not as "***" */
#define SESH_WRITE_OBJECTS 2u /* an element that was a bare string as an object, like its neighbours */

#define sesh_write SESH_LINK(sesh_write)
#define sesh_write_form SESH_LINK(sesh_write_form)

/*
 * Writes a session as one JSON object without white space: the members that
 * are present or null, under their names in JSON, in the order of their field
 * numbers. What masks and counts say is taken as it is; a count beyond its
 * array counts as the array's length, and a string without a NUL as full.
 *
 * type     the struct's, as for sesh_begin
 * flags    see above
 * sink     called with pieces of any size; context is handed to it
 *
 * An EACH and a STREAM are left out, since the struct does not have all of them. So what is
 * written of a type that requires one lacks a member.
 *
 * The text is valid UTF-8 whatever the struct holds: of characters only ", \ and
 * those below U+0020 are escaped, and each byte that is not UTF-8 is written as
 * U+FFFD. With SESH_WRITE_SECRETS and without SESH_WRITE_OBJECTS, reading the text with the
 * same type gives the same members, counts, and has and null masks, but for what is left out.
 * For this all strings have to be UTF-8, and all dates in the years 0000 to 9999.
 * The UNKNOWN of an ENUM is written as "", BYTES as base64url without padding, and a
 * DATE_TIME as YYYY-MM-DDThh:mm:ssZ. One before the year 0000 is written as its first second, one
 * after 9999 as its last. A list or a SET that may come as its one element is
 * always an array. A SET has its names in the order of its list, each once; strings
 * that were none of them are lost.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  type, session or sink is NULL
 * or what sink answered
 */
int sesh_write(const SESH_ROM struct sesh_type *type, const void *session, unsigned flags, sesh_write_sink sink,
               void *context) SESH_MUST_CHECK;

/*
 * Writes a session, or a request, as application/x-www-form-urlencoded (WHATWG URL,
 * section 5.2), the form in which token endpoints are asked (RFC 6749, appendix B). It
 * writes the members that are present, name=value with & between them, in the order of their field
 * numbers. Letters, digits and *-._ stand for themselves, + for a blank, %XX for any other
 * byte of a name or a value. Of an array each element is a pair of its own, and so is each name
 * of a SET. A member that is null is left out, and so are an EACH and a STREAM.
 *
 *     user=me&password=p%26ss+word
 *
 * The arguments are those of sesh_write. Of flags only SESH_WRITE_SECRETS is looked at: a
 * request needs it, since a password should be SECRET in its list. Without it a secret, or
 * a secret array, is one pair whose value is ***.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  an object is present, which has no such form, other than in an EACH; or
 *                  type, session or sink is NULL. Nothing is written
 * or what sink answered.
 */
int sesh_write_form(const SESH_ROM struct sesh_type *type, const void *session, unsigned flags, sesh_write_sink sink,
                    void *context) SESH_MUST_CHECK;

/*
 * May text, which ends with a NUL, be the value of an HTTP header field (RFC 9110, section
 * 5.5)? True: it consists of visible ASCII characters, with blanks and tabs only between them;
 * so it cannot end the header. An empty text may be one. Other bytes than ASCII are refused,
 * though old servers took them. Ask this before a token from a session goes into a request.
 */
bool sesh_header_value(const char *text) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
