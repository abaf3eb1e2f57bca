/* SPDX-License-Identifier: MIT */
/* sesh/ask_oidc_provider.h: questions about what an OpenID provider says of itself; see sesh/ask.h. */
#ifndef SESH_ASK_OIDC_PROVIDER_H
#define SESH_ASK_OIDC_PROVIDER_H

#include <sesh/oidc_provider.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_oidc_provider_is SESH_OIDC_PROVIDER_LINK(sesh_oidc_provider_is)

/*
 * Does the document speak of the provider that was asked? If not, it must not be used: OpenID
 * Connect Discovery 1.0, section 4.3; RFC 8414, section 3.3.
 *
 *     if (!sesh_oidc_provider_is(&provider, "https://id.example.com")) return -1;
 *
 * issuer  the one that the URL of the document was made of
 *
 * True: the document's issuer is that one, byte by byte. Nothing is made alike before: another
 * case, a port or a slash at the end makes another issuer. False also when the document has no
 * issuer, when its issuer was cut (sesh_options.clip), when provider or issuer is NULL, and when
 * issuer is empty.
 */
bool sesh_oidc_provider_is(const struct sesh_oidc_provider *provider, const char *issuer) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
