/* SPDX-License-Identifier: MIT */
/* Printed from src/schema by make gen. Do not edit. */
/* clang-format off */
#include "members.h"

#include <sesh/webuntis.h>
#include <sesh/verdocs.h>
#include <sesh/verdocs_token.h>
#include <sesh/verdocs_login.h>
#include <sesh/thoughtspot.h>
#include <sesh/thoughtspot_v2_user.h>
#include <sesh/thoughtspot_v2_token.h>
#include <sesh/oauth_token.h>
#include <sesh/oauth_device.h>
#include <sesh/oidc_claims.h>
#include <sesh/oidc_provider.h>
#include <sesh/jwks.h>
#include <sesh/aws_credentials.h>
#include <sesh/ask_refusal.h>
#include <sesh/jwt_header.h>

static const char *const webuntis_person_entry[] = {"id", "type", "display_name", "long_name", "fore_name"};
static const char *const webuntis[] = {"klasse_id", "person_id", "session_id", "person_type", "jwt_token", "name", "id", "department_id", "role_id", "user_group_id", "persons", "email", "code"};
static const char *const webuntis_error[] = {"code", "message"};
static const char *const webuntis_reply[] = {"result", "error"};
static const char *const verdocs_ipermission[] = {"id", "name"};
static const char *const verdocs_irole[] = {"id", "name"};
static const char *const verdocs_iorganization[] = {"id", "name", "address", "phone", "business_name", "is_business", "address2", "contact_email", "timezone", "envelope_responsible"};
static const char *const verdocs_igroup[] = {"id", "name", "organization_id", "parent_id"};
static const char *const verdocs_iprofile[] = {"id", "user_id", "organization_id", "first_name", "last_name", "email", "phone", "current", "organization", "permissions", "roles", "plans", "groups"};
static const char *const verdocs[] = {"sub", "email", "email_verified", "iat", "exp", "permissions", "roles", "profile", "profile_id", "organization_id", "plans"};
static const char *const verdocs_token[] = {"sub", "email", "profile_id", "organization_id", "iss", "aud", "exp", "iat", "jti", "session_type", "global_admin", "envelope_id", "role_name"};
static const char *const verdocs_login[] = {"access_token", "id_token", "refresh_token", "expires_in", "access_token_exp", "refresh_token_exp"};
static const char *const thoughtspot_eformat[] = {"format_pattern"};
static const char *const thoughtspot_user_properties[] = {"persona", "mail"};
static const char *const thoughtspot[] = {"user_name", "user_display_name", "user_email", "user_created_time", "user_guid", "can_change_password", "is_system_user", "user_group_mask", "privileges", "expiration_time", "auth_token", "locale", "timezone", "date_format", "time_format", "date_time_format", "partial_jsession_guid", "is_first_login", "first_login_date", "user_properties", "state"};
static const char *const thoughtspot_v2_org[] = {"id", "name"};
static const char *const thoughtspot_v2_group[] = {"id", "name"};
static const char *const thoughtspot_v2_user[] = {"id", "name", "display_name", "email", "account_type", "account_status", "can_change_password", "privileges", "user_groups", "current_org", "creation_time_in_millis", "expiration_time_in_millis"};
static const char *const thoughtspot_v2_token[] = {"token", "creation_time_in_millis", "expiration_time_in_millis", "valid_for_user_id", "valid_for_username"};
static const char *const oauth_token_use[] = {"bearer", "dpop", "mac", "none"};
static const char *const oauth_token[] = {"access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token", "issued_token_type", "error", "error_description", "error_uri"};
static const char *const oauth_device[] = {"device_code", "user_code", "verification_uri", "verification_uri_complete", "expires_in", "interval", "message", "error", "error_description"};
static const char *const oidc_address[] = {"formatted", "street_address", "locality", "region", "postal_code", "country"};
static const char *const oidc_claims[] = {"iss", "sub", "aud", "exp", "iat", "nbf", "auth_time", "nonce", "acr", "amr", "azp", "at_hash", "name", "given_name", "family_name", "preferred_username", "nickname", "email", "email_verified", "phone_number", "phone_number_verified", "picture", "zoneinfo", "locale", "updated_at", "address", "groups", "roles"};
static const char *const oauth_scope[] = {"openid", "profile", "email", "address", "phone", "offline_access"};
static const char *const oauth_grant[] = {"authorization_code", "implicit", "password", "client_credentials", "refresh_token", "device_code", "jwt_bearer", "token_exchange", "ciba"};
static const char *const jose_algorithm[] = {"none", "hs256", "hs384", "hs512", "rs256", "rs384", "rs512", "ps256", "ps384", "ps512", "es256", "es384", "es512", "es256k", "eddsa"};
static const char *const oauth_challenge[] = {"plain", "s256"};
static const char *const oauth_client_auth[] = {"none", "client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt", "tls_client_auth", "self_signed_tls_client_auth"};
static const char *const oidc_provider[] = {"issuer", "authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri", "device_authorization_endpoint", "revocation_endpoint", "introspection_endpoint", "end_session_endpoint", "scopes_supported", "grant_types_supported", "id_token_algorithms", "code_challenge_methods", "client_auth_methods"};
static const char *const jwk_family[] = {"rsa", "ec", "okp", "oct"};
static const char *const jwk_use[] = {"sig", "enc"};
static const char *const jwk_curve[] = {"p_256", "p_384", "p_521", "secp256k1", "ed25519", "ed448", "x25519", "x448"};
static const char *const jwk[] = {"kty", "use", "alg", "kid", "n", "e", "crv", "x", "y"};
static const char *const jwks[] = {"keys"};
static const char *const aws_credentials[] = {"access_key_id", "secret_access_key", "session_token", "expiration", "code", "message", "type", "last_updated", "role_arn"};
static const char *const ask_refusal[] = {"error", "error_description", "code", "debug"};
static const char *const jwt_header[] = {"alg", "typ", "kid", "cty", "enc", "crit"};

const struct members all_members[] = {
    {&sesh_webuntis_person_entry_type, "webuntis_person_entry", webuntis_person_entry},
    {&sesh_webuntis_type, "webuntis", webuntis},
    {&sesh_webuntis_error_type, "webuntis_error", webuntis_error},
    {&sesh_webuntis_reply_type, "webuntis_reply", webuntis_reply},
    {&sesh_verdocs_ipermission_type, "verdocs_ipermission", verdocs_ipermission},
    {&sesh_verdocs_irole_type, "verdocs_irole", verdocs_irole},
    {&sesh_verdocs_iorganization_type, "verdocs_iorganization", verdocs_iorganization},
    {&sesh_verdocs_igroup_type, "verdocs_igroup", verdocs_igroup},
    {&sesh_verdocs_iprofile_type, "verdocs_iprofile", verdocs_iprofile},
    {&sesh_verdocs_type, "verdocs", verdocs},
    {&sesh_verdocs_token_type, "verdocs_token", verdocs_token},
    {&sesh_verdocs_login_type, "verdocs_login", verdocs_login},
    {&sesh_thoughtspot_eformat_type, "thoughtspot_eformat", thoughtspot_eformat},
    {&sesh_thoughtspot_user_properties_type, "thoughtspot_user_properties", thoughtspot_user_properties},
    {&sesh_thoughtspot_type, "thoughtspot", thoughtspot},
    {&sesh_thoughtspot_v2_org_type, "thoughtspot_v2_org", thoughtspot_v2_org},
    {&sesh_thoughtspot_v2_group_type, "thoughtspot_v2_group", thoughtspot_v2_group},
    {&sesh_thoughtspot_v2_user_type, "thoughtspot_v2_user", thoughtspot_v2_user},
    {&sesh_thoughtspot_v2_token_type, "thoughtspot_v2_token", thoughtspot_v2_token},
    {&sesh_oauth_token_type, "oauth_token", oauth_token},
    {&sesh_oauth_device_type, "oauth_device", oauth_device},
    {&sesh_oidc_address_type, "oidc_address", oidc_address},
    {&sesh_oidc_claims_type, "oidc_claims", oidc_claims},
    {&sesh_oidc_provider_type, "oidc_provider", oidc_provider},
    {&sesh_jwk_type, "jwk", jwk},
    {&sesh_jwks_type, "jwks", jwks},
    {&sesh_aws_credentials_type, "aws_credentials", aws_credentials},
    {&sesh_ask_refusal_type, "ask_refusal", ask_refusal},
    {&sesh_jwt_header_type, "jwt_header", jwt_header},
};

const size_t all_members_n = sizeof all_members / sizeof *all_members;

const struct member_ids all_ids[] = {
    {&sesh_oauth_token_type, 1, "oauth_token_use", oauth_token_use},
    {&sesh_oidc_provider_type, 9, "oauth_scope", oauth_scope},
    {&sesh_oidc_provider_type, 10, "oauth_grant", oauth_grant},
    {&sesh_oidc_provider_type, 11, "jose_algorithm", jose_algorithm},
    {&sesh_oidc_provider_type, 12, "oauth_challenge", oauth_challenge},
    {&sesh_oidc_provider_type, 13, "oauth_client_auth", oauth_client_auth},
    {&sesh_jwk_type, 0, "jwk_family", jwk_family},
    {&sesh_jwk_type, 1, "jwk_use", jwk_use},
    {&sesh_jwk_type, 6, "jwk_curve", jwk_curve},
};

const size_t all_ids_n = sizeof all_ids / sizeof *all_ids;
