/* SPDX-License-Identifier: MIT */
/* sesh/ask_verdocs_login.h: questions about the reply to a Verdocs log-in; see sesh/ask.h. */
#ifndef SESH_ASK_VERDOCS_LOGIN_H
#define SESH_ASK_VERDOCS_LOGIN_H

#include <sesh/verdocs_login.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_verdocs_login_refused SESH_VERDOCS_LOGIN_LINK(sesh_verdocs_login_refused)
#define sesh_verdocs_login_answer SESH_VERDOCS_LOGIN_LINK(sesh_verdocs_login_answer)

/* The value of sesh_ask_refusal.error if a second factor is required. The HTTP status is 403. */
#define SESH_VERDOCS_MFA_REQUIRED "mfa_required"

/*
 * Did the log-in succeed, or did the server refuse it? Call this after each reply to POST
 * /v2/oauth2/token that was read with sesh_verdocs_login_type:
 *
 *     status = sesh_verdocs_login_refused(&login, sesh_end(&reader, &error), &error);
 *
 * Verdocs refuses with an HTTP status of 400 or more and an object that has no token. Any
 * reply without a token counts as a refusal.
 *
 * status  the result of the reading: of sesh_end or sesh_verdocs_login_read
 * error   the error that the reading has filled; it is filled again here. May be NULL
 *
 * SESH_OK          login holds an access token
 * SESH_E_SERVER    refused: the token is absent or empty (path "/accessToken").
 *                  sesh/ask_rest.h finds the reason
 * SESH_E_STRING_TOO_LONG  the token was cut when it was read (options.clip; path "")
 * SESH_E_ARGUMENT  login is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the reply is broken, or
 * a token is too long. error is left as it is.
 *
 * In the other cases error->offset is 0.
 */
int sesh_verdocs_login_refused(const struct sesh_verdocs_login *login, int status,
                               struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a reply that is complete in memory, `length` bytes at json, and tells whether the log-in
 * succeeded: sesh_verdocs_login_read with options.lenient, then sesh_verdocs_login_refused. What
 * login holds and all errors are those of sesh_verdocs_login_refused. error may be NULL.
 */
int sesh_verdocs_login_answer(struct sesh_verdocs_login *login, const void *json, size_t length,
                              struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
