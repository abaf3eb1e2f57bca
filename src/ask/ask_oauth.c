/* SPDX-License-Identifier: MIT */
#include <sesh/ask_oauth.h>

#include "name.h"
#include "refusal.h"

/* ---- values --------------------------------------------------------------- */

static bool is_negative(int64_t number)
{
    return number < 0;
}

/* Returns a + b, or the nearest int64_t. */
static int64_t add_seconds(int64_t a, int64_t b)
{
    uint64_t sum = (uint64_t)a + (uint64_t)b;
    /* If the sum does not fit, a and b have the same sign and its bits have the other one. */
    bool beyond = (((uint64_t)a ^ sum) & ((uint64_t)b ^ sum)) >> 63 != 0;
    if (beyond) return is_negative(a) ? INT64_MIN : INT64_MAX;
    return a + b;
}

/* Returns a - b, or the nearest int64_t. Unlike -a, -1 - a always fits int64_t. */
static int64_t subtract_seconds(int64_t a, int64_t b)
{
    return -1 - add_seconds(-1 - a, b);
}

/* Adds in two steps so that only the second can be clamped. If received and expires_in have
   opposite signs, their sum is exact. Else expires_in - margin is exact, or all three terms
   have the same sign. */
int64_t sesh_oauth_expires(int64_t received, int64_t expires_in, int64_t margin)
{
    if (is_negative(received) != is_negative(expires_in)) {
        return subtract_seconds(add_seconds(received, expires_in), margin);
    }
    return add_seconds(received, subtract_seconds(expires_in, margin));
}

/* Returns the end of the name at the beginning of the text: a space or the end of the text. */
static const char *behind_name(const char *text)
{
    while (*text != ' ' && *text != '\0')
        text++;
    return text;
}

/* Does the text begin with exactly that name? */
static bool begins_with(const char *text, const char *name)
{
    for (; *name != '\0'; name++, text++)
        if (*text != *name) return false;
    return *text == ' ' || *text == '\0';
}

/* The same as sesh_oauth_scope_has. If clipped, the last name may be cut and does not count. */
static bool scope_has(const char *scope, const char *name, bool clipped)
{
    if (scope == NULL || !sesh_name_asked(name) || *behind_name(name) != '\0') return false;
    for (;; scope++) {
        const char *end = behind_name(scope);
        if (clipped && *end == '\0') return false;
        if (begins_with(scope, name)) return true;
        if (*end == '\0') return false;
        scope = end;
    }
}

bool sesh_oauth_scope_has(const char *scope, const char *name)
{
    return scope_has(scope, name, false);
}

/* ---- the token endpoint -------------------------------------------------- */

int sesh_oauth_token_refused(const struct sesh_oauth_token *token, int status, struct sesh_error *error)
{
    bool granted, named;
    if (token == NULL) return sesh_refusal_tell(error, SESH_E_ARGUMENT, 0, "");
    granted = SESH_HAS(token, SESH_OAUTH_TOKEN_ACCESS_TOKEN) && token->access_token[0] != '\0';
    named = SESH_CAME(token, SESH_OAUTH_TOKEN_ERROR);
    return sesh_refusal_judge(status, granted && !named, named ? "/error" : "/access_token",
                              SESH_IS_CLIPPED(token, SESH_OAUTH_TOKEN_ACCESS_TOKEN), error);
}

int sesh_oauth_token_answer(struct sesh_oauth_token *token, const void *json, size_t length, struct sesh_error *error)
{
    struct sesh_options options;
    sesh_refusal_options(&options);
    return sesh_oauth_token_refused(token, sesh_oauth_token_read(token, json, length, &options, error), error);
}

/* Is that the error that the server sent? */
static bool error_is(const struct sesh_oauth_token *token, const char *error)
{
    return sesh_name_is(token->error, sizeof token->error, error);
}

static bool is_pending(const struct sesh_oauth_token *token)
{
    return error_is(token, "authorization_pending") || error_is(token, "slow_down");
}

bool sesh_oauth_token_poll(const struct sesh_oauth_token *token, int64_t *interval)
{
    if (token == NULL || interval == NULL || !SESH_HAS(token, SESH_OAUTH_TOKEN_ERROR) || !is_pending(token)) {
        return false;
    }
    if (*interval < 1) *interval = SESH_OAUTH_INTERVAL;
    if (error_is(token, "slow_down")) *interval = add_seconds(*interval, SESH_OAUTH_INTERVAL);
    return true;
}

bool sesh_oauth_token_final(const struct sesh_oauth_token *token)
{
    if (token == NULL || !SESH_HAS(token, SESH_OAUTH_TOKEN_ERROR)) return false;
    return !is_pending(token) && !error_is(token, "server_error") && !error_is(token, "temporarily_unavailable");
}

bool sesh_oauth_token_has_scope(const struct sesh_oauth_token *token, const char *name)
{
    if (token == NULL || !SESH_HAS(token, SESH_OAUTH_TOKEN_SCOPE)) return false;
    return scope_has(token->scope, name, SESH_IS_CLIPPED(token, SESH_OAUTH_TOKEN_SCOPE));
}
