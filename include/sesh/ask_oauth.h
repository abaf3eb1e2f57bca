/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_oauth.h: questions about the reply of an OAuth 2.0 token endpoint; see sesh/ask.h.
 * Ask after each reply whether it is a refusal, and after a refusal what to do:
 *
 *     status = sesh_oauth_token_refused(&token, sesh_end(&reader, &error), &error);
 *     if (status == SESH_OK) use(token.access_token);
 *     else if (status != SESH_E_SERVER) ask_again_later();
 *     else if (sesh_oauth_token_poll(&token, &interval)) wait(interval);
 *     else if (sesh_oauth_token_final(&token)) log_in_again();
 */
#ifndef SESH_ASK_OAUTH_H
#define SESH_ASK_OAUTH_H

#include <sesh/oauth_token.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_oauth_token_refused SESH_OAUTH_TOKEN_LINK(sesh_oauth_token_refused)
#define sesh_oauth_token_answer SESH_OAUTH_TOKEN_LINK(sesh_oauth_token_answer)
#define sesh_oauth_token_poll SESH_OAUTH_TOKEN_LINK(sesh_oauth_token_poll)
#define sesh_oauth_token_final SESH_OAUTH_TOKEN_LINK(sesh_oauth_token_final)
#define sesh_oauth_token_has_scope SESH_OAUTH_TOKEN_LINK(sesh_oauth_token_has_scope)

/* ---- values: these calls take no struct, so they work with types of your own ---- */

/*
 * Returns the time at which the token expires: `received` + `expires_in` - `margin`, all in
 * seconds. `received` is the time of the reply, since 1970-01-01 UTC or any other origin.
 * `expires_in` is what the server sent (RFC 6749, section 5.1), and `margin` is how much earlier
 * you want a new token. A sum beyond int64_t is the nearest int64_t.
 * sesh_time_expired (sesh/ask_time.h) compares the result with a clock. Call this only if
 * expires_in is in `has`. If it is not, the time is unknown: use the token until the server
 * refuses it with status 401.
 */
int64_t sesh_oauth_expires(int64_t received, int64_t expires_in, int64_t margin);

/*
 * Is `name` one of the names in `scope`, which are separated by spaces (RFC 6749, section
 * 3.3)? Whole names are compared, byte by byte. False if either is NULL, and if name is empty
 * or has a space.
 */
bool sesh_oauth_scope_has(const char *scope, const char *name);

/* ---- the token endpoint -------------------------------------------------- */

/*
 * Did the server send a token, or did it refuse? Call this after each reply of the token endpoint
 * that was read with sesh_oauth_token_type. A reply without a token counts as a refusal, whatever
 * its HTTP status.
 *
 * status  the result of the reading: of sesh_end or sesh_oauth_token_read
 * error   the error that the reading has filled; it is filled again here. May be NULL
 *
 * SESH_OK          there is an access token
 * SESH_E_SERVER    refused: there is an error, even one that does not fit (path "/error"), or
 *                  the token is absent or empty (path "/access_token"); token->error and
 *                  error_description say why, if they are in `has`
 * SESH_E_STRING_TOO_LONG  the token was cut when it was read (options.clip; path "")
 * SESH_E_ARGUMENT  token is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the reply is broken, or a
 * value does not fit. error is left as it is. This includes an access_token of a wrong type, even
 * if there is also an error. A refusal has no token (RFC 6749, section 5.2), so such a reply is
 * neither.
 *
 * In the other cases error->offset is 0.
 */
int sesh_oauth_token_refused(const struct sesh_oauth_token *token, int status,
                             struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a reply that is complete in memory, `length` bytes at json, and tells whether it grants a
 * token: sesh_oauth_token_read with options.lenient, then sesh_oauth_token_refused. What token
 * holds and all errors are those of sesh_oauth_token_refused. error may be NULL.
 */
int sesh_oauth_token_answer(struct sesh_oauth_token *token, const void *json, size_t length,
                            struct sesh_error *error) SESH_MUST_CHECK;

/* Seconds between two polls when the server does not say (RFC 8628, section 3.2), and
   what "slow_down" adds (section 3.5). */
#define SESH_OAUTH_INTERVAL 5

/*
 * May the device poll again? Call this in the device flow, after a refusal (RFC 8628, section 3.5).
 *
 * token     the struct that the refusal was read into
 * interval  seconds between two polls, from sesh_oauth_device_interval (sesh/ask_oauth_device.h) or
 *           from the last call of this function. "slow_down" adds SESH_OAUTH_INTERVAL; a value below
 *           1 first becomes SESH_OAUTH_INTERVAL. Nothing else changes it
 *
 * True: "authorization_pending" or "slow_down"; wait *interval seconds, then poll. False: stop
 * polling, or token or interval is NULL.
 */
bool sesh_oauth_token_poll(const struct sesh_oauth_token *token, int64_t *interval);

/*
 * Is the refusal final, so that it makes no sense to repeat the request? True for every `error`
 * except "authorization_pending" and "slow_down", and except "server_error" and
 * "temporarily_unavailable" (RFC 6749, section 4.1.2.1), which some token endpoints also send.
 * False if `error` is not in `has` and if token is NULL: the answer is unknown, so try again at
 * growing intervals.
 */
bool sesh_oauth_token_final(const struct sesh_oauth_token *token);

/*
 * Does the token have the scope `name`? This is sesh_oauth_scope_has for the scope that the server
 * granted. A reply without `scope` grants what was requested (RFC 6749, section 5.1). The result is
 * then false, so check the bit in `has` first. The last name of a scope that was cut when it was
 * read (options.clip) does not count.
 */
bool sesh_oauth_token_has_scope(const struct sesh_oauth_token *token, const char *name);

#ifdef __cplusplus
}
#endif

#endif
