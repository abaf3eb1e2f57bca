/* SPDX-License-Identifier: MIT */
/* Only the public headers: compiled as C99 and as C++98. */
#include <sesh/ask.h>
#include <sesh/jwt.h>
#include <sesh/ask_refusal.h>
#include <sesh/jwks.h>
#include <sesh/jwt_header.h>
#include <sesh/aws_credentials.h>
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
#include <sesh/wipe.h>
#include <sesh/write.h>
