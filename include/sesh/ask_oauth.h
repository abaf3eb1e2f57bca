/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_oauth.h: questions about what an OAuth 2.0 token endpoint answers; see sesh/ask.h.
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

/* ---- values: these calls need no struct, so a type of one's own can ask, too ---- */

/*
 * When is it over? `received` + `expires_in` - `margin`, all in seconds: the moment of the
 * reply, since 1970-01-01 UTC or since anything else; what the server said (RFC 6749, section
 * 5.1); and how much earlier a new one is wanted. A sum beyond int64_t is the nearest int64_t.
 * sesh_time_expired (sesh/ask_time.h) compares it with a clock. Ask only when expires_in is in
 * `has`: without it nobody knows, so use the token until the server refuses it with status 401.
 */
int64_t sesh_oauth_expires(int64_t received, int64_t expires_in, int64_t margin);

/*
 * Is `name` among the names in `scope`, which have spaces between them (RFC 6749, section
 * 3.3)? Whole names are compared, byte by byte. False when either is NULL, and when
 * name is empty or has a space.
 */
bool sesh_oauth_scope_has(const char *scope, const char *name);

/* ---- the token endpoint -------------------------------------------------- */

/*
 * Is there a token, or did the server refuse? Ask after each reply of the token endpoint that
 * sesh_oauth_token_type has read. A reply without a token counts as a refusal, whatever
 * its HTTP status.
 *
 * status  what the reading answered: sesh_end, or sesh_oauth_token_read
 * error   what the reading has filled; it is filled anew. NULL: nobody wants to know
 *
 * SESH_OK          there is an access token
 * SESH_E_SERVER    refused, be it with an error that does not fit (path "/error"), or there is
 *                  no token or an empty one (path "/access_token"); token->error and
 *                  error_description say why, as far as they are in `has`
 * SESH_E_STRING_TOO_LONG  the token was cut when it was read (options.clip; path "")
 * SESH_E_ARGUMENT  token is NULL (path "")
 * and in all other cases `status`, one of the errors of sesh_end: the reply is broken, or a
 * value does not fit; error stays as it is. So it is with an access_token of a wrong type, also
 * beside an error: a refusal has no token (RFC 6749, section 5.2), so the reply is neither.
 *
 * The offset is 0.
 */
int sesh_oauth_token_refused(const struct sesh_oauth_token *token, int status,
                             struct sesh_error *error) SESH_MUST_CHECK;

/*
 * Reads a reply that is there as a whole, `length` bytes at json, and says what it is:
 * sesh_oauth_token_read with options.lenient, then sesh_oauth_token_refused. What token holds
 * and all errors are those of sesh_oauth_token_refused. error may be NULL.
 */
int sesh_oauth_token_answer(struct sesh_oauth_token *token, const void *json, size_t length,
                            struct sesh_error *error) SESH_MUST_CHECK;

/* Seconds between two polls when the server does not say (RFC 8628, section 3.2), and
   what "slow_down" adds (section 3.5). */
#define SESH_OAUTH_INTERVAL 5

/*
 * May the device poll again? Ask in the device flow, after a refusal (RFC 8628, section 3.5).
 *
 * token     what the refusal was read into
 * interval  seconds between two polls: what sesh_oauth_device_interval (sesh/ask_oauth_device.h) said,
 *           or this call the last time. "slow_down" adds SESH_OAUTH_INTERVAL; a value below 1 becomes
 *           SESH_OAUTH_INTERVAL first. Nothing else changes it
 *
 * True: "authorization_pending" or "slow_down"; wait *interval seconds, then poll. False:
 * stop, or one of the two is NULL.
 */
bool sesh_oauth_token_poll(const struct sesh_oauth_token *token, int64_t *interval);

/*
 * Is the refusal final, so that the same request has no sense any more? True for every `error`
 * but "authorization_pending" and "slow_down", and "server_error" and
 * "temporarily_unavailable" (RFC 6749, section 4.1.2.1, which some token endpoints send, too).
 * False without an `error` in `has`, and when token is NULL: nobody knows, so try again, less
 * and less often.
 */
bool sesh_oauth_token_final(const struct sesh_oauth_token *token);

/*
 * Has the token that scope? sesh_oauth_scope_has, of what the server granted. A reply without
 * `scope` grants what was asked for (RFC 6749, section 5.1): false, ask the bit before.
 * A scope that was cut when it was read (options.clip) has no last name.
 */
bool sesh_oauth_token_has_scope(const struct sesh_oauth_token *token, const char *name);

#ifdef __cplusplus
}
#endif

#endif
