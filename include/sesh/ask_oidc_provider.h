/* SPDX-License-Identifier: MIT */
/* sesh/ask_oidc_provider.h: questions about an OpenID provider's own metadata; see sesh/ask.h. */
#ifndef SESH_ASK_OIDC_PROVIDER_H
#define SESH_ASK_OIDC_PROVIDER_H

#include <sesh/oidc_provider.h>

#ifdef __cplusplus
extern "C" {
#endif

#define sesh_oidc_provider_is SESH_OIDC_PROVIDER_LINK(sesh_oidc_provider_is)

/*
 * Is the document about the provider that was asked? If not, it must not be used: OpenID
 * Connect Discovery 1.0, section 4.3; RFC 8414, section 3.3.
 *
 *     if (!sesh_oidc_provider_is(&provider, "https://id.example.com")) return -1;
 *
 * issuer  the issuer from which the URL of the document was made
 *
 * True: the issuer in the document is this one, byte by byte. Neither is normalised before: a
 * difference in case, a port or a slash at the end makes it another issuer. False also if the
 * document has no issuer, if its issuer was cut (sesh_options.clip), if provider or issuer is
 * NULL, and if issuer is empty.
 */
bool sesh_oidc_provider_is(const struct sesh_oidc_provider *provider, const char *issuer) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
