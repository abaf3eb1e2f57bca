/* SPDX-License-Identifier: MIT */
#include "types.h"

#include <string.h>

#include <sesh/aws_credentials.h>
#include <sesh/jwks.h>
#include <sesh/oauth_device.h>
#include <sesh/oauth_token.h>
#include <sesh/oidc_claims.h>
#include <sesh/oidc_provider.h>
#include <sesh/thoughtspot.h>
#include <sesh/thoughtspot_v2_token.h>
#include <sesh/thoughtspot_v2_user.h>
#include <sesh/verdocs.h>
#include <sesh/verdocs_login.h>
#include <sesh/verdocs_token.h>
#include <sesh/webuntis.h>

#include "text.h"
#include "usage.h"

/* Additional types, such as those of the tests: -DSESH_TOOL_TYPES='"x.h"'. x.h includes their
   headers, and its macro OWN_TYPES is their rows. */
#ifdef SESH_TOOL_TYPES
#include SESH_TOOL_TYPES
#endif

const struct session_type session_types[] = {
    {"webuntis", &sesh_webuntis_type, SESH_WEBUNTIS_WORK},
    {"verdocs", &sesh_verdocs_type, SESH_VERDOCS_WORK},
    {"thoughtspot", &sesh_thoughtspot_type, SESH_THOUGHTSPOT_WORK},
    {"verdocs_token", &sesh_verdocs_token_type, SESH_VERDOCS_TOKEN_WORK},
    {"verdocs_login", &sesh_verdocs_login_type, SESH_VERDOCS_LOGIN_WORK},
    {"thoughtspot_v2_user", &sesh_thoughtspot_v2_user_type, SESH_THOUGHTSPOT_V2_USER_WORK},
    {"thoughtspot_v2_token", &sesh_thoughtspot_v2_token_type, SESH_THOUGHTSPOT_V2_TOKEN_WORK},
    {"oauth_token", &sesh_oauth_token_type, SESH_OAUTH_TOKEN_WORK},
    {"oauth_device", &sesh_oauth_device_type, SESH_OAUTH_DEVICE_WORK},
    {"oidc_claims", &sesh_oidc_claims_type, SESH_OIDC_CLAIMS_WORK},
    {"oidc_provider", &sesh_oidc_provider_type, SESH_OIDC_PROVIDER_WORK},
    {"jwks", &sesh_jwks_type, SESH_JWKS_WORK},
    {"aws_credentials", &sesh_aws_credentials_type, SESH_AWS_CREDENTIALS_WORK},
    {"webuntis_reply", &sesh_webuntis_reply_type, SESH_WEBUNTIS_REPLY_WORK},
#ifdef SESH_TOOL_TYPES
    OWN_TYPES
#endif
};

const size_t session_types_n = sizeof session_types / sizeof session_types[0];

const struct session_type *find_type(const char *name)
{
    size_t i;
    for (i = 0; i < session_types_n; i++) {
        if (strcmp(session_types[i].name, name) == 0) return &session_types[i];
    }
    return NULL;
}

bool option_type(const char *name, const struct session_type **type)
{
    const char *names[sizeof session_types / sizeof session_types[0]];
    size_t i;
    *type = find_type(name);
    if (*type != NULL || strcmp(name, "auto") == 0) return true;
    for (i = 0; i < session_types_n; i++)
        names[i] = session_types[i].name;
    (void)usage_error("there is no type \"%s\"%s: sesh ram lists them", name,
                      hint_at_nearest(name, names, session_types_n));
    return false;
}
