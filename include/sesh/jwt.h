/* SPDX-License-Identifier: MIT */
/*
 * sesh/jwt.h: reads the claims of a signed JWT into a session struct, while the
 * token arrives. A token is a compact JWS, header.payload.signature, each part
 * in base64url (RFC 7515, RFC 7519). There is no buffer for it: each character
 * goes through a decoder straight into the reader of sesh/sesh.h.
 *
 *     struct sesh_verdocs session;
 *     static unsigned char work[SESH_VERDOCS_WORK];
 *     if (sesh_jwt_read_unverified(&sesh_verdocs_type, &session, work, sizeof work,
 *                                  token, strlen(token), NULL, &err) != SESH_OK)
 *         report(err.status, err.offset, err.path);
 *
 * Every call that does not check the signature has "unverified" in its name.
 * What such a call reads, anybody may have written: good enough to show a name
 * or to know when to renew one's own token, but no reason to allow anything.
 */
#ifndef SESH_JWT_H
#define SESH_JWT_H

#include <sesh/jwt_header.h>
#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- options ------------------------------------------------------------ */

/* How to read a token. All zero, or NULL, is the strict reading. */
struct sesh_jwt_options {
    /* How to read the claims: all that sesh/sesh.h says of it. */
    struct sesh_options claims;
    /* Accept parts that are filled up to a multiple of four with '=', as some
     * load balancers write them. Beside the plain form; never half of it. */
    bool padded;
    /* Receives the header when all of it has been read, so before a verifier's
     * verify is called; all zero when it never was. NULL: nobody wants it. */
    struct sesh_jwt_header *header;
};

/* ---- the verifier ------------------------------------------------------- */

/*
 * How a signature is checked: the caller's, as sesh has no cryptography of its
 * own; port/psa has one for the PSA Crypto API. It must live until sesh_jwt_end,
 * with all that it points to.
 */
struct sesh_jwt_verifier {
    /* The one algorithm that is accepted, as the header spells it: "RS256". The
     * caller knows it beforehand; what the token says chooses nothing (RFC 8725,
     * section 3.1). NULL, "" and "none", however spelled: SESH_E_ARGUMENT. */
    const char *algorithm;
    /* Called once, before the first update. NULL: not needed. */
    void (*begin)(void *context);
    /* The next `length` bytes of the signing input: header.payload, as they came,
     * in pieces of any size. */
    void (*update)(void *context, const uint8_t *bytes, size_t length);
    /* Called once, when all else has been found right: is this the signature of
     * what update was given? `signature` is decoded, `length` at least 1. Nothing
     * but true is a yes; what fails inside must be a no. */
    bool (*verify)(void *context, const uint8_t *signature, size_t length);
    /* Handed to the three. */
    void *context;
    /* Room for the decoded signature: 32 bytes for HS256, 64 for ES256, as many
     * as the key has for RS256, 256 or more. A longer one is SESH_E_JWT_FORMAT. */
    uint8_t *signature;
    size_t signature_size;
};

/* ---- the state ---------------------------------------------------------- */

/*
 * A token that is being read; the caller's, needs no initialisation. 416 bytes or
 * less where pointers have four. Only `header` is for others to look at.
 */
struct sesh_jwt {
    /* alg, typ, kid, cty: what the token says of itself, from its first dot on.
     * Strings that are too long are cut, and their clipped bit is set. */
    struct sesh_jwt_header header;
    struct sesh_reader reader; /* of the header, then of the claims */
    struct sesh_jwt_options options;
    const struct sesh_jwt_verifier *verifier; /* NULL: unverified */
    const SESH_ROM struct sesh_type *type;
    void *session;
    void *work;
    size_t work_size;
    size_t signature_length;
    sesh_offset offset; /* of the next byte; after an error, of the error */
    sesh_offset begin;  /* of the part's first byte */
    int8_t status;
    uint8_t part;
    uint8_t place; /* in the group of four characters */
    uint8_t carry; /* bits of the character before that are no byte yet */
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
 * type, session, work, work_size: those of sesh_begin. Header and claims are
 * read with the same work, one after the other; for the header alone
 * SESH_JWT_HEADER_WORK bytes always suffice. session is zeroed here unless
 * options->claims.merge. options is copied; NULL: the defaults.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  jwt is NULL; work is NULL or work_size below SESH_WORK_MIN, also
 *                  when type is NULL, since the header needs work; and whatever
 *                  sesh_begin refuses. Every later call answers the same.
 */
int sesh_jwt_begin_unverified(struct sesh_jwt *jwt, const SESH_ROM struct sesh_type *type, void *session, void *work,
                              size_t work_size, const struct sesh_jwt_options *options);

/*
 * Begins to read one token whose signature is checked.
 *
 * Until sesh_jwt_end has answered SESH_OK, what the struct holds is hearsay. After
 * any error of any call, SESH_E_ARGUMENT included, all of it is zero; so are the
 * members that options->claims.merge would have kept. Only a sesh_jwt_feed after a
 * sesh_jwt_end that answered SESH_OK is refused and changes nothing. The other arguments are
 * those of sesh_jwt_begin_unverified.
 *
 * SESH_OK
 * SESH_E_ARGUMENT  as above; or verifier is NULL (it never means "do not
 *                  check"), or one of its members is NULL that must not be, or
 *                  signature_size is 0, or its algorithm is no algorithm; or the
 *                  type hands out values (EACH, STREAM), which would come before the
 *                  signature and could not be taken back
 */
int sesh_jwt_begin_verified(struct sesh_jwt *jwt, const SESH_ROM struct sesh_type *type, void *session, void *work,
                            size_t work_size, const struct sesh_jwt_verifier *verifier,
                            const struct sesh_jwt_options *options);

/*
 * Reads the next `length` bytes of the token that jwt was begun for: one of the two
 * calls above must have been made. data may be NULL when length is 0, and need not
 * live after the call. The answer is the same for every chunking.
 *
 * SESH_OK                so far; more may come
 * SESH_E_BASE64          not base64url (RFC 4648, section 5; RFC 7515, section 2):
 *                        a byte that is none of A-Z a-z 0-9 - _, so also '=' (but
 *                        see options->padded), '+', '/' and white space, at the
 *                        end too; a part of 1, 5, 9... characters; a last
 *                        character whose unused bits are not zero
 * SESH_E_JWT_FORMAT      not a signed token: an empty part; more than three parts;
 *                        a header that is not a JSON object, or in which a member
 *                        of struct sesh_jwt_header is twice there or of another
 *                        type; one with "enc" (an encrypted
 *                        token, RFC 7516) or with "crit" (extensions that must be
 *                        understood; none is: RFC 7515, section 4.1.11); a
 *                        signature that is longer than the verifier's buffer
 * SESH_E_JWT_ALGORITHM   verified only: the header has not exactly the alg that
 *                        the verifier names. No byte of the claims was read.
 * SESH_E_TOO_DEEP, SESH_E_WORK_TOO_SMALL  of the header, too
 * SESH_E_ARGUMENT        jwt is NULL; data is NULL, though length is not 0;
 *                        sesh_jwt_end was called before, or the begin had refused
 * and of the claims every error of sesh_feed and sesh_end.
 *
 * A sink of the claims gets offsets in the decoded claims, not in the token: sesh_where and
 * struct sesh_part count the bytes of the JSON.
 *
 * The first error is final: every later call answers it again and reads no
 * byte. After one of an unverified reading, the values of the claims that ended
 * before it are in the struct.
 */
int sesh_jwt_feed(struct sesh_jwt *jwt, const void *data, size_t length);

/*
 * Ends the token and says how it went. error may be NULL.
 *
 * SESH_OK               the token was whole; verified: and the signature is good
 * SESH_E_JWT_FORMAT     it ends before its third part has begun, or in an empty one
 * SESH_E_BASE64         its third part ends as no base64url does
 * SESH_E_JWT_SIGNATURE  verified only: the verifier says no. The struct is zero.
 * SESH_E_ARGUMENT       jwt is NULL
 * and every error of sesh_jwt_begin_* and sesh_jwt_feed, again.
 *
 * error is filled in each case; a second call answers the same.
 *
 * error->offset  byte in the token. BASE64: the byte at fault, the part's last
 *                one when its length or the unused bits are; where a '=' is
 *                missing, the byte after. JWT_FORMAT: the dot that ends the empty
 *                part, the third dot, the token's length when it ends too early,
 *                the character at which the signature grows too long; of the
 *                header's JSON as below, of enc and crit the first dot.
 *                JWT_ALGORITHM: the first dot. JWT_SIGNATURE: the signature's
 *                first byte. ARGUMENT: 0. Of an error inside the JSON: the
 *                character that holds the first bits of the byte at fault;
 *                INCOMPLETE and NOT_FOUND: the dot that ends the part. After
 *                SESH_OK the length of the token.
 * error->path    inside the claims, or inside the header ("/alg") when the
 *                header is at fault; else "".
 */
int sesh_jwt_end(struct sesh_jwt *jwt, struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Read a token that is there as a whole, `length` bytes at token: sesh_jwt_feed
 * and sesh_jwt_end after sesh_jwt_begin_unverified or sesh_jwt_begin_verified.
 * The other arguments and the errors are theirs.
 */
int sesh_jwt_read_unverified(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size,
                             const void *token, size_t length, const struct sesh_jwt_options *options,
                             struct sesh_error *error) SESH_MUST_CHECK;
int sesh_jwt_read_verified(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size,
                           const void *token, size_t length, const struct sesh_jwt_verifier *verifier,
                           const struct sesh_jwt_options *options, struct sesh_error *error) SESH_MUST_CHECK;

/* ---- tokens as plain text ------------------------------------------------- */

/*
 * The token in a text that may have more around it: blanks and line ends, a pair of
 * quotation marks, "Bearer " in capitals or not, one around the other. Answers where in
 * text the token begins, and sets *length, the bytes of text, to those of the token. It
 * takes nothing out of the middle and does not say whether the rest is a token.
 *
 *     size_t length = strlen(body);
 *     const char *token = sesh_jwt_trim(body, &length);
 */
const char *sesh_jwt_trim(const char *text, size_t *length);

#ifdef __cplusplus
}
#endif

#endif
