/* SPDX-License-Identifier: MIT */
#include <sesh/ask_oidc_provider.h>

#include "name.h"

bool sesh_oidc_provider_is(const struct sesh_oidc_provider *provider, const char *issuer)
{
    if (provider == NULL || !sesh_name_asked(issuer)) return false;
    if (!SESH_HAS(provider, SESH_OIDC_PROVIDER_ISSUER)) return false;
    if (SESH_IS_CLIPPED(provider, SESH_OIDC_PROVIDER_ISSUER)) return false;
    return sesh_name_is(provider->issuer, sizeof provider->issuer, issuer);
}
