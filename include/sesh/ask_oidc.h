/* SPDX-License-Identifier: MIT */
/*
 * sesh/ask_oidc.h: questions about OpenID Connect; see sesh/ask.h. Is this ID token meant for
 * me, and is it good now? Ask when sesh_jwt_read_verified (sesh/jwt.h) has read its claims:
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
    const char *issuer;    /* the provider's issuer, as its discovery document has it */
    const char *client_id; /* the client's own */
    const char *nonce;     /* what the client sent; NULL: nothing */
    int64_t now;           /* the time, in seconds since 1970-01-01 UTC */
    int64_t leeway;        /* seconds that clocks may differ, such as 60 */
};

/* Which check of OpenID Connect Core 1.0, section 3.1.3.7, an ID token does not pass. */
enum sesh_oidc_verdict {
    SESH_OIDC_GOOD,      /* it passes all */
    SESH_OIDC_ISSUER,    /* iss is absent, or not the expected one */
    SESH_OIDC_AUDIENCE,  /* aud is absent, or the client is not in it */
    SESH_OIDC_PARTY,     /* azp is not the client; or there are several audiences and no azp */
    SESH_OIDC_EXPIRED,   /* exp is absent, or past */
    SESH_OIDC_TOO_EARLY, /* iat is absent; or nbf is there and still to come */
    SESH_OIDC_NONCE,     /* nonce is not what the client sent; or it is there and nothing was sent */
    SESH_OIDC_ARGUMENT   /* claims or expected is NULL, or issuer or client_id is NULL or empty */
};

/*
 * Is the ID token with these `claims` the client's, and is it good now? Checks iss, aud, azp, exp, nbf and nonce,
 * in this order, and names the first that fails. Texts are compared as a whole, byte by byte;
 * one that was cut when it was read (options.clip) is never the expected one, and an aud
 * of which something was cut or left out (options.lenient) has several audiences.
 *
 * What this call cannot see is up to the caller: the signature and its algorithm
 * (sesh_jwt_read_verified). UserInfo never passes, since it has no exp.
 *
 * A nonce that nobody sent is refused: the standard leaves it open, and openid-client from
 * npm refuses it, too, but in the device flow, which has no nonce. An azp that is there has to be
 * the client, as section 3.1.3.7 advises; openid-client looks at it only beside several
 * audiences. iat is wanted, as section 2 says, and never compared with the clock:
 * how old a token may be is not for a library to say.
 */
enum sesh_oidc_verdict sesh_oidc_claims_check(const struct sesh_oidc_claims *claims,
                                              const struct sesh_oidc_expected *expected) SESH_MUST_CHECK;

/* A few words about a verdict, such as "another issuer", for a log; never NULL. The text is
   constant. */
const char *sesh_oidc_verdict_text(enum sesh_oidc_verdict verdict);

/*
 * Do the claims `userinfo` speak of the user whom `id_token` names? Both have a sub, the same
 * one, which is not empty, and neither was cut. If not, the UserInfo reply must not be used
 * (section 5.3.2). False when either is NULL.
 */
bool sesh_oidc_claims_same_user(const struct sesh_oidc_claims *id_token, const struct sesh_oidc_claims *userinfo);

#ifdef __cplusplus
}
#endif

#endif
