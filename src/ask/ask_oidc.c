/* SPDX-License-Identifier: MIT */
#include <sesh/ask_oidc.h>
#include <sesh/ask_time.h>

#include "name.h"

/* Is the field present and complete? */
static bool has_whole(const struct sesh_oidc_claims *claims, enum sesh_oidc_claims_field field)
{
    return SESH_HAS(claims, field) && !SESH_IS_CLIPPED(claims, field);
}

static bool is_issuer(const struct sesh_oidc_claims *claims, const char *issuer)
{
    return has_whole(claims, SESH_OIDC_CLAIMS_ISS) && sesh_name_is(claims->iss, sizeof claims->iss, issuer);
}

static bool has_audience(const struct sesh_oidc_claims *claims, const char *client_id)
{
    size_t count = sesh_name_count(claims->aud_count, SESH_OIDC_CLAIMS_AUD_MAX);
    bool clipped = SESH_IS_CLIPPED(claims, SESH_OIDC_CLAIMS_AUD);
    if (!SESH_HAS(claims, SESH_OIDC_CLAIMS_AUD)) return false;
    return sesh_name_among(claims->aud[0], sizeof claims->aud[0], count, clipped, client_id);
}

/* azp must be present if there are several audiences. */
static bool is_party(const struct sesh_oidc_claims *claims, const char *client_id)
{
    if (SESH_HAS(claims, SESH_OIDC_CLAIMS_AZP) || SESH_IS_CLIPPED(claims, SESH_OIDC_CLAIMS_AZP)) {
        return has_whole(claims, SESH_OIDC_CLAIMS_AZP) && sesh_name_is(claims->azp, sizeof claims->azp, client_id);
    }
    return claims->aud_count == 1 && !SESH_IS_CLIPPED(claims, SESH_OIDC_CLAIMS_AUD);
}

static bool is_over(const struct sesh_oidc_claims *claims, const struct sesh_oidc_expected *expected)
{
    if (!SESH_HAS(claims, SESH_OIDC_CLAIMS_EXP)) return true;
    return sesh_time_expired(claims->exp, expected->now, expected->leeway);
}

static bool is_too_early(const struct sesh_oidc_claims *claims, const struct sesh_oidc_expected *expected)
{
    if (!SESH_HAS(claims, SESH_OIDC_CLAIMS_IAT)) return true;
    if (!SESH_HAS(claims, SESH_OIDC_CLAIMS_NBF)) return SESH_IS_CLIPPED(claims, SESH_OIDC_CLAIMS_NBF);
    return sesh_time_not_yet(claims->nbf, expected->now, expected->leeway);
}

static bool is_nonce(const struct sesh_oidc_claims *claims, const char *nonce)
{
    bool came = SESH_HAS(claims, SESH_OIDC_CLAIMS_NONCE) || SESH_IS_CLIPPED(claims, SESH_OIDC_CLAIMS_NONCE);
    if (nonce == NULL) return !came;
    return has_whole(claims, SESH_OIDC_CLAIMS_NONCE) && sesh_name_is(claims->nonce, sizeof claims->nonce, nonce);
}

enum sesh_oidc_verdict sesh_oidc_claims_check(const struct sesh_oidc_claims *claims,
                                              const struct sesh_oidc_expected *expected)
{
    if (claims == NULL || expected == NULL) return SESH_OIDC_ARGUMENT;
    if (!sesh_name_asked(expected->issuer) || !sesh_name_asked(expected->client_id)) return SESH_OIDC_ARGUMENT;
    if (!is_issuer(claims, expected->issuer)) return SESH_OIDC_ISSUER;
    if (!has_audience(claims, expected->client_id)) return SESH_OIDC_AUDIENCE;
    if (!is_party(claims, expected->client_id)) return SESH_OIDC_PARTY;
    if (is_over(claims, expected)) return SESH_OIDC_EXPIRED;
    if (is_too_early(claims, expected)) return SESH_OIDC_TOO_EARLY;
    if (!is_nonce(claims, expected->nonce)) return SESH_OIDC_NONCE;
    return SESH_OIDC_GOOD;
}

const char *sesh_oidc_verdict_text(enum sesh_oidc_verdict verdict)
{
    switch (verdict) {
    case SESH_OIDC_GOOD: return "good";
    case SESH_OIDC_ISSUER: return "another issuer";
    case SESH_OIDC_AUDIENCE: return "meant for another client";
    case SESH_OIDC_PARTY: return "issued to another client";
    case SESH_OIDC_EXPIRED: return "expired";
    case SESH_OIDC_TOO_EARLY: return "not valid yet";
    case SESH_OIDC_NONCE: return "another nonce";
    default: return "nothing to compare with";
    }
}

bool sesh_oidc_claims_same_user(const struct sesh_oidc_claims *id_token, const struct sesh_oidc_claims *userinfo)
{
    if (id_token == NULL || userinfo == NULL) return false;
    if (!has_whole(id_token, SESH_OIDC_CLAIMS_SUB) || !has_whole(userinfo, SESH_OIDC_CLAIMS_SUB)) return false;
    return id_token->sub[0] != '\0' && sesh_name_is(id_token->sub, sizeof id_token->sub, userinfo->sub);
}
