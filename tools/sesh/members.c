/* SPDX-License-Identifier: MIT */
/* Generated from src/schema by make gen. Do not edit. */
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

const struct members all_members[] = {
    {&sesh_webuntis_person_entry_type, "webuntis_person_entry", (const char *const[]){"id", "type", "display_name", "long_name", "fore_name"}},
    {&sesh_webuntis_type, "webuntis", (const char *const[]){"klasse_id", "person_id", "session_id", "person_type", "jwt_token", "name", "id", "department_id", "role_id", "user_group_id", "persons", "email", "code"}},
    {&sesh_webuntis_error_type, "webuntis_error", (const char *const[]){"code", "message"}},
    {&sesh_webuntis_reply_type, "webuntis_reply", (const char *const[]){"result", "error"}},
    {&sesh_verdocs_ipermission_type, "verdocs_ipermission", (const char *const[]){"id", "name"}},
    {&sesh_verdocs_irole_type, "verdocs_irole", (const char *const[]){"id", "name"}},
    {&sesh_verdocs_iorganization_type, "verdocs_iorganization", (const char *const[]){"id", "name", "address", "phone", "business_name", "is_business", "address2", "contact_email", "timezone", "envelope_responsible"}},
    {&sesh_verdocs_igroup_type, "verdocs_igroup", (const char *const[]){"id", "name", "organization_id", "parent_id"}},
    {&sesh_verdocs_iprofile_type, "verdocs_iprofile", (const char *const[]){"id", "user_id", "organization_id", "first_name", "last_name", "email", "phone", "current", "organization", "permissions", "roles", "plans", "groups"}},
    {&sesh_verdocs_type, "verdocs", (const char *const[]){"sub", "email", "email_verified", "iat", "exp", "permissions", "roles", "profile", "profile_id", "organization_id", "plans"}},
    {&sesh_verdocs_token_type, "verdocs_token", (const char *const[]){"sub", "email", "profile_id", "organization_id", "iss", "aud", "exp", "iat", "jti", "session_type", "global_admin", "envelope_id", "role_name"}},
    {&sesh_verdocs_login_type, "verdocs_login", (const char *const[]){"access_token", "id_token", "refresh_token", "expires_in", "access_token_exp", "refresh_token_exp"}},
    {&sesh_thoughtspot_eformat_type, "thoughtspot_eformat", (const char *const[]){"format_pattern"}},
    {&sesh_thoughtspot_user_properties_type, "thoughtspot_user_properties", (const char *const[]){"persona", "mail"}},
    {&sesh_thoughtspot_type, "thoughtspot", (const char *const[]){"user_name", "user_display_name", "user_email", "user_created_time", "user_guid", "can_change_password", "is_system_user", "user_group_mask", "privileges", "expiration_time", "auth_token", "locale", "timezone", "date_format", "time_format", "date_time_format", "partial_jsession_guid", "is_first_login", "first_login_date", "user_properties", "state"}},
    {&sesh_thoughtspot_v2_org_type, "thoughtspot_v2_org", (const char *const[]){"id", "name"}},
    {&sesh_thoughtspot_v2_group_type, "thoughtspot_v2_group", (const char *const[]){"id", "name"}},
    {&sesh_thoughtspot_v2_user_type, "thoughtspot_v2_user", (const char *const[]){"id", "name", "display_name", "email", "account_type", "account_status", "can_change_password", "privileges", "user_groups", "current_org", "creation_time_in_millis", "expiration_time_in_millis"}},
    {&sesh_thoughtspot_v2_token_type, "thoughtspot_v2_token", (const char *const[]){"token", "creation_time_in_millis", "expiration_time_in_millis", "valid_for_user_id", "valid_for_username"}},
    {&sesh_oauth_token_type, "oauth_token", (const char *const[]){"access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token", "issued_token_type", "error", "error_description", "error_uri"}},
    {&sesh_oauth_device_type, "oauth_device", (const char *const[]){"device_code", "user_code", "verification_uri", "verification_uri_complete", "expires_in", "interval", "message", "error", "error_description"}},
    {&sesh_oidc_address_type, "oidc_address", (const char *const[]){"formatted", "street_address", "locality", "region", "postal_code", "country"}},
    {&sesh_oidc_claims_type, "oidc_claims", (const char *const[]){"iss", "sub", "aud", "exp", "iat", "nbf", "auth_time", "nonce", "acr", "amr", "azp", "at_hash", "name", "given_name", "family_name", "preferred_username", "nickname", "email", "email_verified", "phone_number", "phone_number_verified", "picture", "zoneinfo", "locale", "updated_at", "address", "groups", "roles"}},
    {&sesh_oidc_provider_type, "oidc_provider", (const char *const[]){"issuer", "authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri", "device_authorization_endpoint", "revocation_endpoint", "introspection_endpoint", "end_session_endpoint", "scopes_supported", "grant_types_supported", "id_token_algorithms", "code_challenge_methods", "client_auth_methods"}},
    {&sesh_jwk_type, "jwk", (const char *const[]){"kty", "use", "alg", "kid", "n", "e", "crv", "x", "y"}},
    {&sesh_jwks_type, "jwks", (const char *const[]){"keys"}},
    {&sesh_aws_credentials_type, "aws_credentials", (const char *const[]){"access_key_id", "secret_access_key", "session_token", "expiration", "code", "message", "type", "last_updated", "role_arn"}},
    {&sesh_ask_refusal_type, "ask_refusal", (const char *const[]){"error", "error_description", "code", "debug"}},
    {&sesh_jwt_header_type, "jwt_header", (const char *const[]){"alg", "typ", "kid", "cty", "enc", "crit"}},
};

const size_t all_members_n = sizeof all_members / sizeof *all_members;

const struct member_ids all_ids[] = {
    {&sesh_oauth_token_type, 1, "oauth_token_use", (const char *const[]){"bearer", "dpop", "mac", "none"}},
    {&sesh_oidc_provider_type, 9, "oauth_scope", (const char *const[]){"openid", "profile", "email", "address", "phone", "offline_access"}},
    {&sesh_oidc_provider_type, 10, "oauth_grant", (const char *const[]){"authorization_code", "implicit", "password", "client_credentials", "refresh_token", "device_code", "jwt_bearer", "token_exchange", "ciba"}},
    {&sesh_oidc_provider_type, 11, "jose_algorithm", (const char *const[]){"none", "hs256", "hs384", "hs512", "rs256", "rs384", "rs512", "ps256", "ps384", "ps512", "es256", "es384", "es512", "es256k", "eddsa"}},
    {&sesh_oidc_provider_type, 12, "oauth_challenge", (const char *const[]){"plain", "s256"}},
    {&sesh_oidc_provider_type, 13, "oauth_client_auth", (const char *const[]){"none", "client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt", "tls_client_auth", "self_signed_tls_client_auth"}},
    {&sesh_jwk_type, 0, "jwk_family", (const char *const[]){"rsa", "ec", "okp", "oct"}},
    {&sesh_jwk_type, 1, "jwk_use", (const char *const[]){"sig", "enc"}},
    {&sesh_jwk_type, 6, "jwk_curve", (const char *const[]){"p_256", "p_384", "p_521", "secp256k1", "ed25519", "ed448", "x25519", "x448"}},
};

const size_t all_ids_n = sizeof all_ids / sizeof *all_ids;
