/* SPDX-License-Identifier: MIT */
/* sesh/ask_aws.h: questions about temporary AWS credentials; see sesh/ask.h. */
#ifndef SESH_ASK_AWS_H
#define SESH_ASK_AWS_H

#include <sesh/aws_credentials.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_aws_credentials_refused SESH_AWS_CREDENTIALS_LINK(sesh_aws_credentials_refused)
#define sesh_aws_credentials_answer SESH_AWS_CREDENTIALS_LINK(sesh_aws_credentials_answer)
#define sesh_aws_credentials_expired SESH_AWS_CREDENTIALS_LINK(sesh_aws_credentials_expired)

/*
 * Are there credentials, or did the service refuse? Ask after each reply that
 * sesh_aws_credentials_type has read, at "/credentials" or at the root.
 *
 * status  what the reading answered: sesh_end, or sesh_aws_credentials_read
 * error   what the reading has filled; it is filled anew. NULL: nobody wants to know
 *
 * SESH_OK          there are a key, its identifier and a session token, and `code`, if it
 *                  is there, is "Success"
 * SESH_E_SERVER    refused: one of these is absent or empty (path "/accessKeyId"), or `code` is
 *                  another word, or no string that fits (path "/code"); code and message say
 *                  why, as far as they are in `has`
 * SESH_E_STRING_TOO_LONG  one of the three was cut when it was read (options.clip); `clipped`
 *                  says which (path "")
 * SESH_E_ARGUMENT  credentials is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the reply is broken, or a
 * value does not fit; error stays as it is. So it is with a session token that is too long.
 *
 * The offset is 0.
 */
int sesh_aws_credentials_refused(const struct sesh_aws_credentials *credentials, int status,
                                 struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a reply that is there as a whole, `length` bytes at json, and says what it is. Reads the
 * credentials at "/credentials" or, if there is no such member, at the root, with
 * options.lenient. What credentials holds and all errors are those of
 * sesh_aws_credentials_refused, which is asked then. error may be NULL.
 */
int sesh_aws_credentials_answer(struct sesh_aws_credentials *credentials, const void *json, size_t length,
                                struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Are they over at `now`, or `margin` seconds later? Times are in seconds since 1970-01-01 UTC.
 * AWS advises to fetch new ones some five minutes before. Credentials that do not say when
 * they expire, or not as a date that fits (options.lenient), are not over. True when
 * credentials is NULL.
 */
bool sesh_aws_credentials_expired(const struct sesh_aws_credentials *credentials, int64_t now, int64_t margin);

#ifdef __cplusplus
}
#endif

#endif
