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
 * Did the service send credentials, or did it refuse? Call this after each reply that
 * was read with sesh_aws_credentials_type, at "/credentials" or at the root.
 *
 * status  the result of the reading: of sesh_end or sesh_aws_credentials_read
 * error   the error that the reading has filled; it is filled again here. May be NULL
 *
 * SESH_OK          there are a key, its identifier and a session token, and `code` is absent
 *                  or "Success"
 * SESH_E_SERVER    refused: one of these is absent or empty (path "/accessKeyId"), or `code` is
 *                  another word or not a string that fits (path "/code"); code and message say
 *                  why, if they are in `has`
 * SESH_E_STRING_TOO_LONG  one of the three was cut when it was read (options.clip); `clipped`
 *                  says which (path "")
 * SESH_E_ARGUMENT  credentials is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the reply is broken, or a
 * value does not fit. error is left as it is. This includes a session token that is too long.
 *
 * In the other cases error->offset is 0.
 */
int sesh_aws_credentials_refused(const struct sesh_aws_credentials *credentials, int status,
                                 struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a reply that is complete in memory, `length` bytes at json, and tells whether it grants
 * credentials. Reads them with options.lenient, at "/credentials" or, if there is no such member,
 * at the root; then sesh_aws_credentials_refused. What credentials holds and all errors are those
 * of sesh_aws_credentials_refused. error may be NULL.
 */
int sesh_aws_credentials_answer(struct sesh_aws_credentials *credentials, const void *json, size_t length,
                                struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Have the credentials expired at `now`, or will they within `margin` seconds? Times are in
 * seconds since 1970-01-01 UTC. AWS recommends fetching new ones about five minutes before they
 * expire. False if the credentials have no expiration, or not a date that fits
 * (options.lenient). True if credentials is NULL.
 */
bool sesh_aws_credentials_expired(const struct sesh_aws_credentials *credentials, int64_t now, int64_t margin);

#ifdef __cplusplus
}
#endif

#endif
