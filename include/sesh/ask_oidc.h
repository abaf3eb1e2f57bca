/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_oidc.h: questions about OpenID Connect; see sesh/ask.h. Is this ID token meant for
 * this client, and is it valid now? Ask after sesh_jwt_read_verified (sesh/jwt.h) has read its
 * claims:
 *
 *     struct sesh_oidc_expected mine = {"https://id.example.com", "my-client", nonce, now, 60};
 *     if (sesh_oidc_claims_check(&claims, &mine) == SESH_OIDC_GOOD) welcome(claims.name);
 */
#ifndef SESH_ASK_OIDC_H
#define SESH_ASK_OIDC_H

#include <sesh/oidc_claims.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_oidc_claims_check SESH_OIDC_CLAIMS_LINK(sesh_oidc_claims_check)
#define sesh_oidc_claims_same_user SESH_OIDC_CLAIMS_LINK(sesh_oidc_claims_same_user)

/* What a client expects of an ID token. */
struct sesh_oidc_expected {
    const char *issuer;    /* the provider's issuer, as in its discovery document */
    const char *client_id; /* the client's own */
    const char *nonce;     /* the nonce that the client sent; NULL: none */
    int64_t now;           /* the time, in seconds since 1970-01-01 UTC */
    int64_t leeway;        /* seconds that clocks may differ, such as 60 */
};

/* The check of OpenID Connect Core 1.0, section 3.1.3.7, that an ID token fails. */
enum sesh_oidc_verdict {
    SESH_OIDC_GOOD,      /* it passes all checks */
    SESH_OIDC_ISSUER,    /* iss is absent, or not the expected one */
    SESH_OIDC_AUDIENCE,  /* aud is absent, or the client is not in it */
    SESH_OIDC_PARTY,     /* azp is not the client; or there are several audiences and no azp */
    SESH_OIDC_EXPIRED,   /* exp is absent, or past */
    SESH_OIDC_TOO_EARLY, /* iat is absent; or nbf is present and in the future */
    SESH_OIDC_NONCE,     /* nonce is not what the client sent; or it is present and none was sent */
    SESH_OIDC_ARGUMENT   /* claims or expected is NULL, or issuer or client_id is NULL or empty */
};

/*
 * Is the ID token with these `claims` meant for the client, and is it valid now? Checks iss, aud,
 * azp, exp, nbf and nonce, in this order, and returns the first check that fails. Texts are
 * compared as a whole, byte by byte. A text that was cut when it was read (options.clip) never
 * equals the expected one. An aud of which something was cut or left out (options.lenient) counts
 * as several audiences.
 *
 * This call cannot check the signature and its algorithm: the caller must do so
 * (sesh_jwt_read_verified). UserInfo never passes, since it has no exp.
 *
 * A nonce that the client did not send is refused. The standard does not decide this;
 * openid-client from npm refuses it as well, except in the device flow, which has no nonce. An azp
 * that is present must be the client, as section 3.1.3.7 recommends; openid-client checks it only
 * if there are several audiences. iat must be present, as section 2 requires, but is never compared
 * with the clock: it is for the caller to decide how old a token may be.
 */
enum sesh_oidc_verdict sesh_oidc_claims_check(const struct sesh_oidc_claims *claims,
                                              const struct sesh_oidc_expected *expected) SESH_MUST_CHECK;

/* Returns a short text about a verdict for a log, such as "another issuer"; never NULL. The text
   is constant. */
const char *sesh_oidc_verdict_text(enum sesh_oidc_verdict verdict);

/*
 * Are the claims in `userinfo` about the user of `id_token`? True if both have the same sub, which
 * is not empty and was cut in neither. If false, the UserInfo reply must not be used (section
 * 5.3.2). False if either is NULL.
 */
bool sesh_oidc_claims_same_user(const struct sesh_oidc_claims *id_token, const struct sesh_oidc_claims *userinfo);

#ifdef __cplusplus
}
#endif

#endif
