/* SPDX-License-Identifier: MIT */
/*
 * sesh/jwt.h: reads the claims of a signed JWT into a session struct while the token
 * arrives. A token is a compact JWS, header.payload.signature, with each part in
 * base64url (RFC 7515, RFC 7519). The token is not buffered: a decoder passes each
 * character straight to the reader of sesh/sesh.h.
 *
 *     struct sesh_verdocs session;
 *     static unsigned char work[SESH_VERDOCS_WORK];
 *     if (sesh_jwt_read_unverified(&sesh_verdocs_type, &session, work, sizeof work,
 *                                  token, strlen(token), NULL, &err) != SESH_OK)
 *         report(err.status, err.offset, err.path);
 *
 * Every call that does not check the signature has "unverified" in its name.
 * Anybody may have written what such a call reads. You can use it to show a name or
 * to know when to renew your own token, but never to grant access.
 */
#ifndef SESH_JWT_H
#define SESH_JWT_H

#include <sesh/jwt_header.h>
#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- options ------------------------------------------------------------ */

/* How to read a token. All zero, or NULL, means strict reading. */
struct sesh_jwt_options {
    /* How to read the claims: see sesh/sesh.h. */
    struct sesh_options claims;
    /* Also accept parts that are filled up to a multiple of four characters with '=', as
     * some load balancers write them. Incomplete padding is never accepted. */
    bool padded;
    /* Receives the header once all of it has been read, which is before verify of the
     * verifier is called; all zero if the header was never complete. NULL: not wanted. */
    struct sesh_jwt_header *header;
};

/* ---- the verifier ------------------------------------------------------- */

/*
 * How a signature is checked. The caller provides it, since sesh has no cryptography of
 * its own; port/psa has a verifier for the PSA Crypto API. It must remain valid until
 * sesh_jwt_end, with everything that it points to.
 */
struct sesh_jwt_verifier {
    /* The only algorithm that is accepted, as the header spells it: "RS256". The caller
     * knows it beforehand; the token cannot choose it (RFC 8725, section 3.1). NULL, ""
     * and "none", in any mix of upper and lower case: SESH_E_ARGUMENT. */
    const char *algorithm;
    /* Called once, before the first update. NULL: not needed. */
    void (*begin)(void *context);
    /* Receives the next `length` bytes of the signing input, header.payload as in the
     * token, in pieces of any size. */
    void (*update)(void *context, const uint8_t *bytes, size_t length);
    /* Called once, after all other checks have passed: is this the signature of the
     * bytes that update received? `signature` is decoded, and `length` is at least 1.
     * Return true only if the signature is good; return false if anything fails. */
    bool (*verify)(void *context, const uint8_t *signature, size_t length);
    /* Passed to the three functions. */
    void *context;
    /* A buffer for the decoded signature: 32 bytes for HS256, 64 for ES256, the size of
     * the key for RS256, which is 256 or more. A longer signature is SESH_E_JWT_FORMAT. */
    uint8_t *signature;
    size_t signature_size;
};

/* ---- the state ---------------------------------------------------------- */

/*
 * A token that is being read. The caller provides it; it needs no initialisation. It has
 * at most 416 bytes where pointers have four bytes. Programs may read only `header`.
 */
struct sesh_jwt {
    /* alg, typ, kid, cty of the token's header, once the first dot was read. Strings that
     * are too long are cut, and their clipped bit is set. */
    struct sesh_jwt_header header;
    struct sesh_reader reader; /* of the header, then of the claims */
    struct sesh_jwt_options options;
    const struct sesh_jwt_verifier *verifier; /* NULL: unverified */
    const SESH_ROM struct sesh_type *type;
    void *session;
    void *work;
    size_t work_size;
    size_t signature_length;
    sesh_offset offset; /* of the next byte; after an error, where the error is */
    sesh_offset begin;  /* of the part's first byte */
    int8_t status;
    uint8_t part;
    uint8_t place; /* in the group of four characters */
    uint8_t carry; /* bits of the previous character that are not part of a byte yet */
    uint8_t flags;
};

/* ---- calls -------------------------------------------------------------- */

#define sesh_jwt_begin_unverified SESH_JWT_HEADER_LINK(sesh_jwt_begin_unverified)
#define sesh_jwt_begin_verified SESH_JWT_HEADER_LINK(sesh_jwt_begin_verified)
#define sesh_jwt_feed SESH_JWT_HEADER_LINK(sesh_jwt_feed)
#define sesh_jwt_end SESH_JWT_HEADER_LINK(sesh_jwt_end)
#define sesh_jwt_read_unverified SESH_JWT_HEADER_LINK(sesh_jwt_read_unverified)
#define sesh_jwt_read_verified SESH_JWT_HEADER_LINK(sesh_jwt_read_verified)

/*
 * Begins to read one token and does not check its signature.
 *
 * type, session, work, work_size: as for sesh_begin. Header and claims are read with the
 * same work buffer, one after the other; SESH_JWT_HEADER_WORK bytes are always enough for
 * the header alone. session is zeroed here unless options->claims.merge. options is
 * copied; NULL: the defaults.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  jwt is NULL; work is NULL or work_size is below SESH_WORK_MIN, even
 *                  if type is NULL, since the header needs work; and whatever
 *                  sesh_begin refuses. Every later call returns the same.
 */
int sesh_jwt_begin_unverified(struct sesh_jwt *jwt, const SESH_ROM struct sesh_type *type, void *session, void *work,
                              size_t work_size, const struct sesh_jwt_options *options);

/*
 * Begins to read one token whose signature is checked.
 *
 * Do not trust the struct until sesh_jwt_end has returned SESH_OK. After any error of any
 * call, including SESH_E_ARGUMENT, all of it is zero, even members that options->claims.merge
 * would have kept. There is one exception: a sesh_jwt_feed after a sesh_jwt_end that returned
 * SESH_OK is refused and changes nothing. The other arguments are those of
 * sesh_jwt_begin_unverified.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  as above; or verifier is NULL (it never means "do not check"), or one
 *                  of its members is NULL that must not be, or signature_size is 0, or
 *                  algorithm is "" or "none"; or the type hands out values (EACH,
 *                  STREAM), since these could not be taken back if the signature is bad
 */
int sesh_jwt_begin_verified(struct sesh_jwt *jwt, const SESH_ROM struct sesh_type *type, void *session, void *work,
                            size_t work_size, const struct sesh_jwt_verifier *verifier,
                            const struct sesh_jwt_options *options);

/*
 * Reads the next `length` bytes of the token. jwt must have been begun with one of the two
 * calls above. data may be NULL if length is 0, and need not remain valid after the call.
 * The result does not depend on the chunks.
 *
 * SESH_OK                no error so far; more may follow
 * SESH_E_BASE64          not base64url (RFC 4648, section 5; RFC 7515, section 2):
 *                        a byte that is not one of A-Z a-z 0-9 - _, such as '=' (but
 *                        see options->padded), '+', '/' and white space, even at the
 *                        end; a part of 1, 5, 9... characters; a last character whose
 *                        unused bits are not zero
 * SESH_E_JWT_FORMAT      not a signed token: an empty part; more than three parts; a
 *                        header that is not a JSON object, or has a member of struct
 *                        sesh_jwt_header twice or with another type; a header with
 *                        "enc" (an encrypted token, RFC 7516) or "crit" (extensions
 *                        that must be understood; sesh understands none: RFC 7515,
 *                        section 4.1.11); a signature that is longer than the
 *                        verifier's buffer
 * SESH_E_JWT_ALGORITHM   verified only: the alg of the header is not exactly that of
 *                        the verifier. No byte of the claims was read.
 * SESH_E_TOO_DEEP, SESH_E_WORK_TOO_SMALL  of the header or of the claims
 * SESH_E_ARGUMENT        jwt is NULL; data is NULL, but length is not 0; sesh_jwt_end was
 *                        called before; or the begin returned an error
 * and for the claims every error of sesh_feed and sesh_end.
 *
 * A sink of the claims gets offsets in the decoded claims, not in the token: sesh_where and
 * struct sesh_part count the bytes of the JSON.
 *
 * The first error is final: every later call returns it again and reads no byte. After an
 * error of an unverified reading, the values of the claims that ended before it are in the
 * struct.
 */
int sesh_jwt_feed(struct sesh_jwt *jwt, const void *data, size_t length);

/*
 * Ends the token and returns the result. error may be NULL.
 *
 * SESH_OK               the token was complete; if verified, the signature is good
 * SESH_E_JWT_FORMAT     the token ends before its third part, or the third part is empty
 * SESH_E_BASE64         the end of the third part is not valid base64url
 * SESH_E_JWT_SIGNATURE  verified only: the verifier returned false. The struct is zero.
 * SESH_E_ARGUMENT       jwt is NULL
 * and every error of sesh_jwt_begin_* and sesh_jwt_feed, again.
 *
 * error is filled in each case; a second call returns the same.
 *
 * error->offset  of a byte in the token. BASE64: the byte at fault; the last byte of the
 *                part if its length or its unused bits are at fault; the byte after the
 *                padding if a '=' is missing. JWT_FORMAT: the dot that ends the empty
 *                part; the third dot; the length of a token that ends too early; the
 *                character at which the signature becomes too long; for enc and crit,
 *                the first dot; for the JSON of the header, as below.
 *                JWT_ALGORITHM: the first dot. JWT_SIGNATURE: the first byte of the
 *                signature. ARGUMENT: 0. An error inside the JSON: the character that
 *                holds the first bits of the byte at fault; INCOMPLETE and NOT_FOUND:
 *                the dot that ends the part. After SESH_OK: the length of the token.
 * error->path    inside the claims, or inside the header ("/alg") if the header is at
 *                fault; else "".
 */
int sesh_jwt_end(struct sesh_jwt *jwt, struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Read a token that is complete in memory, `length` bytes at token: sesh_jwt_begin_unverified
 * or sesh_jwt_begin_verified, then sesh_jwt_feed and sesh_jwt_end. The other arguments and the
 * errors are those of these calls.
 */
int sesh_jwt_read_unverified(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size,
                             const void *token, size_t length, const struct sesh_jwt_options *options,
                             struct sesh_error *error) SESH_MUST_CHECK;
int sesh_jwt_read_verified(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size,
                           const void *token, size_t length, const struct sesh_jwt_verifier *verifier,
                           const struct sesh_jwt_options *options, struct sesh_error *error) SESH_MUST_CHECK;

/* ---- tokens as plain text ------------------------------------------------- */

/*
 * Finds the token in a text that may have white space, a pair of quotation marks, and
 * "Bearer " in upper or lower case around it, in any order. Returns where in text the token
 * begins, and changes *length from the length of text to that of the token. It removes
 * nothing from the middle, and does not check that the rest is a token.
 *
 *     size_t length = strlen(body);
 *     const char *token = sesh_jwt_trim(body, &length);
 */
const char *sesh_jwt_trim(const char *text, size_t *length);

#ifdef __cplusplus
}
#endif

#endif
