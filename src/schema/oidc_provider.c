/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oidc_provider.def by make gen. Do not edit. */
#include <sesh/kinds.h>
#include <sesh/oidc_provider.h>

/* ---- enum sesh_oauth_scope */

static const SESH_ROM char sesh_oauth_scope_names[] =
    "openid\0" /* 1 */
    "profile\0" /* 2 */
    "email\0" /* 3 */
    "address\0" /* 4 */
    "phone\0" /* 5 */
    "offline_access\0"; /* 6 */

static const SESH_ROM struct sesh_name_list sesh_oauth_scope_set = {
    .kind = SESH_SET_KIND(14), .names = sesh_oauth_scope_names, .any_case = false};

/* ---- enum sesh_oauth_grant */

static const SESH_ROM char sesh_oauth_grant_names[] =
    "authorization_code\0" /* 1 */
    "implicit\0" /* 2 */
    "password\0" /* 3 */
    "client_credentials\0" /* 4 */
    "refresh_token\0" /* 5 */
    "urn:ietf:params:oauth:grant-type:device_code\0" /* 6 */
    "urn:ietf:params:oauth:grant-type:jwt-bearer\0" /* 7 */
    "urn:ietf:params:oauth:grant-type:token-exchange\0" /* 8 */
    "urn:openid:params:grant-type:ciba\0"; /* 9 */

static const SESH_ROM struct sesh_name_list sesh_oauth_grant_set = {
    .kind = SESH_SET_KIND(47), .names = sesh_oauth_grant_names, .any_case = false};

/* ---- enum sesh_jose_algorithm */

static const SESH_ROM char sesh_jose_algorithm_names[] =
    "none\0" /* 1 */
    "HS256\0" /* 2 */
    "HS384\0" /* 3 */
    "HS512\0" /* 4 */
    "RS256\0" /* 5 */
    "RS384\0" /* 6 */
    "RS512\0" /* 7 */
    "PS256\0" /* 8 */
    "PS384\0" /* 9 */
    "PS512\0" /* 10 */
    "ES256\0" /* 11 */
    "ES384\0" /* 12 */
    "ES512\0" /* 13 */
    "ES256K\0" /* 14 */
    "EdDSA\0"; /* 15 */

static const SESH_ROM struct sesh_name_list sesh_jose_algorithm_set = {
    .kind = SESH_SET_KIND(6), .names = sesh_jose_algorithm_names, .any_case = false};

/* ---- enum sesh_oauth_challenge */

static const SESH_ROM char sesh_oauth_challenge_names[] =
    "plain\0" /* 1 */
    "S256\0"; /* 2 */

static const SESH_ROM struct sesh_name_list sesh_oauth_challenge_set = {
    .kind = SESH_SET_KIND(5), .names = sesh_oauth_challenge_names, .any_case = false};

/* ---- enum sesh_oauth_client_auth */

static const SESH_ROM char sesh_oauth_client_auth_names[] =
    "none\0" /* 1 */
    "client_secret_basic\0" /* 2 */
    "client_secret_post\0" /* 3 */
    "client_secret_jwt\0" /* 4 */
    "private_key_jwt\0" /* 5 */
    "tls_client_auth\0" /* 6 */
    "self_signed_tls_client_auth\0"; /* 7 */

static const SESH_ROM struct sesh_name_list sesh_oauth_client_auth_set = {
    .kind = SESH_SET_KIND(27), .names = sesh_oauth_client_auth_names, .any_case = false};

/* The kinds; rows refer to them by their index here. */
static const SESH_ROM struct sesh_kind *const SESH_ROM sesh_oidc_provider_kinds[] = {
    &sesh_kind_str, /* 0 */
    &sesh_oauth_scope_set.kind, /* 1 */
    &sesh_oauth_grant_set.kind, /* 2 */
    &sesh_jose_algorithm_set.kind, /* 3 */
    &sesh_oauth_challenge_set.kind, /* 4 */
    &sesh_oauth_client_auth_set.kind, /* 5 */
};

/* The names in JSON; rows refer to them by their offset. */
static const SESH_ROM char sesh_oidc_provider_names[] =
    "issuer\0" /* 0 */
    "authorization_endpoint\0" /* 7 */
    "token_endpoint\0" /* 30 */
    "userinfo_endpoint\0" /* 45 */
    "jwks_uri\0" /* 63 */
    "device_authorization_endpoint\0" /* 72 */
    "revocation_endpoint\0" /* 102 */
    "introspection_endpoint\0" /* 122 */
    "end_session_endpoint\0" /* 145 */
    "scopes_supported\0" /* 166 */
    "grant_types_supported\0" /* 183 */
    "id_token_signing_alg_values_supported\0" /* 205 */
    "code_challenge_methods_supported\0" /* 243 */
    "token_endpoint_auth_methods_supported"; /* 276 */

/* ---- struct sesh_oidc_provider */

static const SESH_ROM struct sesh_row sesh_oidc_provider_rows[] = {
    {.name = 0, .offset = offsetof(struct sesh_oidc_provider, issuer), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->issuer), .elements = 1,
     .flags = SESH_REQUIRED, .of = 0 /* STR */},
    {.name = 7, .offset = offsetof(struct sesh_oidc_provider, authorization_endpoint), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->authorization_endpoint), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 30, .offset = offsetof(struct sesh_oidc_provider, token_endpoint), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->token_endpoint), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 45, .offset = offsetof(struct sesh_oidc_provider, userinfo_endpoint), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->userinfo_endpoint), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 63, .offset = offsetof(struct sesh_oidc_provider, jwks_uri), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->jwks_uri), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 72, .offset = offsetof(struct sesh_oidc_provider, device_authorization_endpoint), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->device_authorization_endpoint), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 102, .offset = offsetof(struct sesh_oidc_provider, revocation_endpoint), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->revocation_endpoint), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 122, .offset = offsetof(struct sesh_oidc_provider, introspection_endpoint), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->introspection_endpoint), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 145, .offset = offsetof(struct sesh_oidc_provider, end_session_endpoint), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->end_session_endpoint), .elements = 1,
     .flags = 0, .of = 0 /* STR */},
    {.name = 166, .offset = offsetof(struct sesh_oidc_provider, scopes_supported), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->scopes_supported), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST, .of = 1 /* SET(oauth_scope) */},
    {.name = 183, .offset = offsetof(struct sesh_oidc_provider, grant_types_supported), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->grant_types_supported), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST, .of = 2 /* SET(oauth_grant) */},
    {.name = 205, .offset = offsetof(struct sesh_oidc_provider, id_token_algorithms), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->id_token_algorithms), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST, .of = 3 /* SET(jose_algorithm) */},
    {.name = 243, .offset = offsetof(struct sesh_oidc_provider, code_challenge_methods), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->code_challenge_methods), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST, .of = 4 /* SET(oauth_challenge) */},
    {.name = 276, .offset = offsetof(struct sesh_oidc_provider, client_auth_methods), .count = 0,
     .size = sizeof(((struct sesh_oidc_provider *)0)->client_auth_methods), .elements = SESH_SET_ELEMENTS,
     .flags = SESH_LIST, .of = 5 /* SET(oauth_client_auth) */},
};

/* Checks that the numbers fit. */
typedef char sesh_oidc_provider_is_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_ISSUER_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_ISSUER_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_JWKS_URI_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_JWKS_URI_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP <= 256 ? 1 : -1];
typedef char SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP_makes_sesh_oidc_provider_too_large[
    sizeof(struct sesh_oidc_provider) <= SESH_MOST_SIZE || SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP <= 256 ? 1 : -1];
typedef char sesh_masks_oidc_provider[
    offsetof(struct sesh_oidc_provider, has) == 0 && offsetof(struct sesh_oidc_provider, null) == 2 &&
    offsetof(struct sesh_oidc_provider, clipped) == 4 ? 1 : -1];

/* ---- types and calls */

static const SESH_ROM struct sesh_type *const SESH_ROM sesh_oidc_provider_types[] = {
    &sesh_oidc_provider_type, /* 0 */
};

const SESH_ROM struct sesh_type sesh_oidc_provider_type = {
    .rows = sesh_oidc_provider_rows,
    .names = sesh_oidc_provider_names,
    .types = sesh_oidc_provider_types,
    .kinds = sesh_oidc_provider_kinds,
    .required = 0x1u,
    .nullable = 0,
    .size = sizeof(struct sesh_oidc_provider),
    .fields = 14,
    .rows_count = 14,
    .mask = 2,
    .bare = 0,
    .secrets = 0,
    .also = 0};

int sesh_oidc_provider_read(struct sesh_oidc_provider *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error)
{
    uint8_t work[SESH_OIDC_PROVIDER_WORK];
    return sesh_read(&sesh_oidc_provider_type, session, work, sizeof work, json, length, options, error);
}
