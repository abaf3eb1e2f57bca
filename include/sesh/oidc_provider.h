/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oidc_provider.def by make gen. Do not edit. */
#ifndef SESH_OIDC_PROVIDER_H
#define SESH_OIDC_PROVIDER_H

#include <sesh/sesh.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Capacities. CAP: bytes of a string with its NUL; MAX: elements of an array.
 * Each can be defined beforehand, as a plain decimal number, for the library and
 * for every file that uses it (SESH_CONFIG_FILE).
 */
#ifndef SESH_OIDC_PROVIDER_ISSUER_CAP
#define SESH_OIDC_PROVIDER_ISSUER_CAP 256
#endif
#ifndef SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP
#define SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP 256
#endif
#ifndef SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP
#define SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP 256
#endif
#ifndef SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP
#define SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP 256
#endif
#ifndef SESH_OIDC_PROVIDER_JWKS_URI_CAP
#define SESH_OIDC_PROVIDER_JWKS_URI_CAP 256
#endif
#ifndef SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP
#define SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP 256
#endif
#ifndef SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP
#define SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP 256
#endif
#ifndef SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP
#define SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP 256
#endif
#ifndef SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP
#define SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP 256
#endif

/*
 * A capacity that is not the default is part of the names that the linker sees, as
 * the limits of sesh/config.h are: see SESH_LINK there.
 */
#if SESH_OIDC_PROVIDER_ISSUER_CAP < 2 || SESH_OIDC_PROVIDER_ISSUER_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_ISSUER_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_ISSUER_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_1(name) SESH_LINK(name)
#else
#define SESH_OIDC_PROVIDER_LINK_1(name) SESH_LINK_ADD(SESH_LINK(name), __ISSUER_CAP_, SESH_OIDC_PROVIDER_ISSUER_CAP)
#endif
#if SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP < 2 || SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_2(name) SESH_OIDC_PROVIDER_LINK_1(name)
#else
#define SESH_OIDC_PROVIDER_LINK_2(name) SESH_LINK_ADD(SESH_OIDC_PROVIDER_LINK_1(name), __AUTHORIZATION_ENDPOINT_CAP_, SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP)
#endif
#if SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP < 2 || SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_3(name) SESH_OIDC_PROVIDER_LINK_2(name)
#else
#define SESH_OIDC_PROVIDER_LINK_3(name) SESH_LINK_ADD(SESH_OIDC_PROVIDER_LINK_2(name), __TOKEN_ENDPOINT_CAP_, SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP)
#endif
#if SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP < 2 || SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_4(name) SESH_OIDC_PROVIDER_LINK_3(name)
#else
#define SESH_OIDC_PROVIDER_LINK_4(name) SESH_LINK_ADD(SESH_OIDC_PROVIDER_LINK_3(name), __USERINFO_ENDPOINT_CAP_, SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP)
#endif
#if SESH_OIDC_PROVIDER_JWKS_URI_CAP < 2 || SESH_OIDC_PROVIDER_JWKS_URI_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_JWKS_URI_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_JWKS_URI_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_5(name) SESH_OIDC_PROVIDER_LINK_4(name)
#else
#define SESH_OIDC_PROVIDER_LINK_5(name) SESH_LINK_ADD(SESH_OIDC_PROVIDER_LINK_4(name), __JWKS_URI_CAP_, SESH_OIDC_PROVIDER_JWKS_URI_CAP)
#endif
#if SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP < 2 || SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_6(name) SESH_OIDC_PROVIDER_LINK_5(name)
#else
#define SESH_OIDC_PROVIDER_LINK_6(name) SESH_LINK_ADD(SESH_OIDC_PROVIDER_LINK_5(name), __DEVICE_AUTHORIZATION_ENDPOINT_CAP_, SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP)
#endif
#if SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP < 2 || SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_7(name) SESH_OIDC_PROVIDER_LINK_6(name)
#else
#define SESH_OIDC_PROVIDER_LINK_7(name) SESH_LINK_ADD(SESH_OIDC_PROVIDER_LINK_6(name), __REVOCATION_ENDPOINT_CAP_, SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP)
#endif
#if SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP < 2 || SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_8(name) SESH_OIDC_PROVIDER_LINK_7(name)
#else
#define SESH_OIDC_PROVIDER_LINK_8(name) SESH_LINK_ADD(SESH_OIDC_PROVIDER_LINK_7(name), __INTROSPECTION_ENDPOINT_CAP_, SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP)
#endif
#if SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP < 2 || SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP > SESH_MOST_CAP
#error "SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP must be 2 to 65530 (32762 where int has 16 bits)"
#elif SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP == 256
#define SESH_OIDC_PROVIDER_LINK_9(name) SESH_OIDC_PROVIDER_LINK_8(name)
#else
#define SESH_OIDC_PROVIDER_LINK_9(name) SESH_LINK_ADD(SESH_OIDC_PROVIDER_LINK_8(name), __END_SESSION_ENDPOINT_CAP_, SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP)
#endif
#define SESH_OIDC_PROVIDER_LINK(name) SESH_OIDC_PROVIDER_LINK_9(name)

SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_ISSUER_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_JWKS_URI_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP);
SESH_PLAIN_DECIMAL(SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP);

/* ---- enum sesh_oauth_scope */

/* Scopes that OpenID Connect Core 1.0, sections 5.4 and 11, defines. Numbers of the names; 0 stands for any other name. */
enum sesh_oauth_scope {
    SESH_OAUTH_SCOPE_UNKNOWN = 0,
    /* "openid": Asks for an ID token. */
    SESH_OAUTH_SCOPE_OPENID = 1,
    /* "profile": Name, picture, time zone and the like. */
    SESH_OAUTH_SCOPE_PROFILE = 2,
    /* "email": Email address. */
    SESH_OAUTH_SCOPE_EMAIL = 3,
    /* "address": Postal address. */
    SESH_OAUTH_SCOPE_ADDRESS = 4,
    /* "phone": Telephone number. */
    SESH_OAUTH_SCOPE_PHONE = 5,
    /* "offline_access": Asks for a refresh token that works while the user is away. */
    SESH_OAUTH_SCOPE_OFFLINE_ACCESS = 6,
    SESH_OAUTH_SCOPE_NAMES = 6 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_OAUTH_SCOPE_OPENID_BIT) != 0: the array had that name. */
#define SESH_OAUTH_SCOPE_OPENID_BIT 0x01u
#define SESH_OAUTH_SCOPE_PROFILE_BIT 0x02u
#define SESH_OAUTH_SCOPE_EMAIL_BIT 0x04u
#define SESH_OAUTH_SCOPE_ADDRESS_BIT 0x08u
#define SESH_OAUTH_SCOPE_PHONE_BIT 0x10u
#define SESH_OAUTH_SCOPE_OFFLINE_ACCESS_BIT 0x20u

/* ---- enum sesh_oauth_grant */

/* Grants: what a client can exchange for a token. Numbers of the names; 0 stands for any other name. */
enum sesh_oauth_grant {
    SESH_OAUTH_GRANT_UNKNOWN = 0,
    /* "authorization_code": A code from the authorization endpoint: RFC 6749, section 4.1. */
    SESH_OAUTH_GRANT_AUTHORIZATION_CODE = 1,
    /* "implicit": The authorization itself: RFC 6749, section 4.2. */
    SESH_OAUTH_GRANT_IMPLICIT = 2,
    /* "password": Name and password of the user: RFC 6749, section 4.3. */
    SESH_OAUTH_GRANT_PASSWORD = 3,
    /* "client_credentials": The client's own credentials: RFC 6749, section 4.4. */
    SESH_OAUTH_GRANT_CLIENT_CREDENTIALS = 4,
    /* "refresh_token": A refresh token: RFC 6749, section 6. */
    SESH_OAUTH_GRANT_REFRESH_TOKEN = 5,
    /* "urn:ietf:params:oauth:grant-type:device_code": A device code: RFC 8628, section 3.4. */
    SESH_OAUTH_GRANT_DEVICE_CODE = 6,
    /* "urn:ietf:params:oauth:grant-type:jwt-bearer": A JWT: RFC 7523, section 2.1. */
    SESH_OAUTH_GRANT_JWT_BEARER = 7,
    /* "urn:ietf:params:oauth:grant-type:token-exchange": Another token: RFC 8693, section 2.1. */
    SESH_OAUTH_GRANT_TOKEN_EXCHANGE = 8,
    /* "urn:openid:params:grant-type:ciba": A request that the user answers elsewhere: CIBA Core 1.0. */
    SESH_OAUTH_GRANT_CIBA = 9,
    SESH_OAUTH_GRANT_NAMES = 9 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_OAUTH_GRANT_AUTHORIZATION_CODE_BIT) != 0: the array had that name. */
#define SESH_OAUTH_GRANT_AUTHORIZATION_CODE_BIT 0x0001u
#define SESH_OAUTH_GRANT_IMPLICIT_BIT 0x0002u
#define SESH_OAUTH_GRANT_PASSWORD_BIT 0x0004u
#define SESH_OAUTH_GRANT_CLIENT_CREDENTIALS_BIT 0x0008u
#define SESH_OAUTH_GRANT_REFRESH_TOKEN_BIT 0x0010u
#define SESH_OAUTH_GRANT_DEVICE_CODE_BIT 0x0020u
#define SESH_OAUTH_GRANT_JWT_BEARER_BIT 0x0040u
#define SESH_OAUTH_GRANT_TOKEN_EXCHANGE_BIT 0x0080u
#define SESH_OAUTH_GRANT_CIBA_BIT 0x0100u

/* ---- enum sesh_jose_algorithm */

/* Signature algorithms: RFC 7518, section 3.1; RFC 8037; RFC 8812. Numbers of the names; 0 stands for any other name. */
enum sesh_jose_algorithm {
    SESH_JOSE_ALGORITHM_UNKNOWN = 0,
    /* "none": No signature. */
    SESH_JOSE_ALGORITHM_NONE = 1,
    /* "HS256": HMAC with SHA-256. */
    SESH_JOSE_ALGORITHM_HS256 = 2,
    /* "HS384": HMAC with SHA-384. */
    SESH_JOSE_ALGORITHM_HS384 = 3,
    /* "HS512": HMAC with SHA-512. */
    SESH_JOSE_ALGORITHM_HS512 = 4,
    /* "RS256": RSASSA-PKCS1-v1_5 with SHA-256. */
    SESH_JOSE_ALGORITHM_RS256 = 5,
    /* "RS384": RSASSA-PKCS1-v1_5 with SHA-384. */
    SESH_JOSE_ALGORITHM_RS384 = 6,
    /* "RS512": RSASSA-PKCS1-v1_5 with SHA-512. */
    SESH_JOSE_ALGORITHM_RS512 = 7,
    /* "PS256": RSASSA-PSS with SHA-256. */
    SESH_JOSE_ALGORITHM_PS256 = 8,
    /* "PS384": RSASSA-PSS with SHA-384. */
    SESH_JOSE_ALGORITHM_PS384 = 9,
    /* "PS512": RSASSA-PSS with SHA-512. */
    SESH_JOSE_ALGORITHM_PS512 = 10,
    /* "ES256": ECDSA on P-256 with SHA-256. */
    SESH_JOSE_ALGORITHM_ES256 = 11,
    /* "ES384": ECDSA on P-384 with SHA-384. */
    SESH_JOSE_ALGORITHM_ES384 = 12,
    /* "ES512": ECDSA on P-521 with SHA-512. */
    SESH_JOSE_ALGORITHM_ES512 = 13,
    /* "ES256K": ECDSA on secp256k1 with SHA-256. */
    SESH_JOSE_ALGORITHM_ES256K = 14,
    /* "EdDSA": Ed25519 or Ed448. */
    SESH_JOSE_ALGORITHM_EDDSA = 15,
    SESH_JOSE_ALGORITHM_NAMES = 15 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_JOSE_ALGORITHM_NONE_BIT) != 0: the array had that name. */
#define SESH_JOSE_ALGORITHM_NONE_BIT 0x0001u
#define SESH_JOSE_ALGORITHM_HS256_BIT 0x0002u
#define SESH_JOSE_ALGORITHM_HS384_BIT 0x0004u
#define SESH_JOSE_ALGORITHM_HS512_BIT 0x0008u
#define SESH_JOSE_ALGORITHM_RS256_BIT 0x0010u
#define SESH_JOSE_ALGORITHM_RS384_BIT 0x0020u
#define SESH_JOSE_ALGORITHM_RS512_BIT 0x0040u
#define SESH_JOSE_ALGORITHM_PS256_BIT 0x0080u
#define SESH_JOSE_ALGORITHM_PS384_BIT 0x0100u
#define SESH_JOSE_ALGORITHM_PS512_BIT 0x0200u
#define SESH_JOSE_ALGORITHM_ES256_BIT 0x0400u
#define SESH_JOSE_ALGORITHM_ES384_BIT 0x0800u
#define SESH_JOSE_ALGORITHM_ES512_BIT 0x1000u
#define SESH_JOSE_ALGORITHM_ES256K_BIT 0x2000u
#define SESH_JOSE_ALGORITHM_EDDSA_BIT 0x4000u

/* ---- enum sesh_oauth_challenge */

/* How a code challenge is made from its verifier: RFC 7636, section 4.2. Numbers of the names; 0 stands for any other name. */
enum sesh_oauth_challenge {
    SESH_OAUTH_CHALLENGE_UNKNOWN = 0,
    /* "plain": They are the same. */
    SESH_OAUTH_CHALLENGE_PLAIN = 1,
    /* "S256": By SHA-256. */
    SESH_OAUTH_CHALLENGE_S256 = 2,
    SESH_OAUTH_CHALLENGE_NAMES = 2 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_OAUTH_CHALLENGE_PLAIN_BIT) != 0: the array had that name. */
#define SESH_OAUTH_CHALLENGE_PLAIN_BIT 0x01u
#define SESH_OAUTH_CHALLENGE_S256_BIT 0x02u

/* ---- enum sesh_oauth_client_auth */

/* How a client authenticates: OpenID Connect Core 1.0, section 9; RFC 8705. Numbers of the names; 0 stands for any other name. */
enum sesh_oauth_client_auth {
    SESH_OAUTH_CLIENT_AUTH_UNKNOWN = 0,
    /* "none": Not at all: a public client. */
    SESH_OAUTH_CLIENT_AUTH_NONE = 1,
    /* "client_secret_basic": Its secret in the header Authorization. */
    SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_BASIC = 2,
    /* "client_secret_post": Its secret in the body. */
    SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_POST = 3,
    /* "client_secret_jwt": A JWT with a MAC made with its secret. */
    SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_JWT = 4,
    /* "private_key_jwt": A JWT signed with its key. */
    SESH_OAUTH_CLIENT_AUTH_PRIVATE_KEY_JWT = 5,
    /* "tls_client_auth": A certificate. */
    SESH_OAUTH_CLIENT_AUTH_TLS_CLIENT_AUTH = 6,
    /* "self_signed_tls_client_auth": A certificate that it signed itself. */
    SESH_OAUTH_CLIENT_AUTH_SELF_SIGNED_TLS_CLIENT_AUTH = 7,
    SESH_OAUTH_CLIENT_AUTH_NAMES = 7 /* the number of names */
};

/* Bits of the names in a SET. (member & SESH_OAUTH_CLIENT_AUTH_NONE_BIT) != 0: the array had that name. */
#define SESH_OAUTH_CLIENT_AUTH_NONE_BIT 0x01u
#define SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_BASIC_BIT 0x02u
#define SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_POST_BIT 0x04u
#define SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_JWT_BIT 0x08u
#define SESH_OAUTH_CLIENT_AUTH_PRIVATE_KEY_JWT_BIT 0x10u
#define SESH_OAUTH_CLIENT_AUTH_TLS_CLIENT_AUTH_BIT 0x20u
#define SESH_OAUTH_CLIENT_AUTH_SELF_SIGNED_TLS_CLIENT_AUTH_BIT 0x40u

/* ---- struct sesh_oidc_provider */

/* Field numbers: bits of the masks. */
enum sesh_oidc_provider_field {
    SESH_OIDC_PROVIDER_ISSUER = 0,
    SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT = 1,
    SESH_OIDC_PROVIDER_TOKEN_ENDPOINT = 2,
    SESH_OIDC_PROVIDER_USERINFO_ENDPOINT = 3,
    SESH_OIDC_PROVIDER_JWKS_URI = 4,
    SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT = 5,
    SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT = 6,
    SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT = 7,
    SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT = 8,
    SESH_OIDC_PROVIDER_SCOPES_SUPPORTED = 9,
    SESH_OIDC_PROVIDER_GRANT_TYPES_SUPPORTED = 10,
    SESH_OIDC_PROVIDER_ID_TOKEN_ALGORITHMS = 11,
    SESH_OIDC_PROVIDER_CODE_CHALLENGE_METHODS = 12,
    SESH_OIDC_PROVIDER_CLIENT_AUTH_METHODS = 13,
    SESH_OIDC_PROVIDER_FIELDS = 14
};

#if SESH_MAX_FIELDS < 14
#error "sesh_oidc_provider has 14 fields: raise SESH_MAX_FIELDS"
#endif

/* What an OpenID provider or an OAuth 2.0 server publishes: where its endpoints are, and what they support. */
struct sesh_oidc_provider {
    /* Masks, one bit for each field: see sesh/sesh.h. */
    uint16_t has, null, clipped;
    /* "issuer", required: The provider's name, a URL. It must be the one you asked. */
    char issuer[SESH_OIDC_PROVIDER_ISSUER_CAP];
    /* "authorization_endpoint": Where the user logs in. */
    char authorization_endpoint[SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP];
    /* "token_endpoint": Where a client gets its tokens. */
    char token_endpoint[SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP];
    /* "userinfo_endpoint": Where an access token gets claims about the user. */
    char userinfo_endpoint[SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP];
    /* "jwks_uri": Where the keys that check signatures are: read them as jwks. */
    char jwks_uri[SESH_OIDC_PROVIDER_JWKS_URI_CAP];
    /* "device_authorization_endpoint": Where a device gets its codes: RFC 8628, section 4. */
    char device_authorization_endpoint[SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP];
    /* "revocation_endpoint": Where a client revokes a token: RFC 7009. */
    char revocation_endpoint[SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP];
    /* "introspection_endpoint": Where a service asks whether a token is valid: RFC 7662. */
    char introspection_endpoint[SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP];
    /* "end_session_endpoint": Where the user logs out: OpenID Connect RP-Initiated Logout 1.0. */
    char end_session_endpoint[SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP];
    /* "scopes_supported", bits of enum sesh_oauth_scope: Scopes that can be requested, of those listed here. */
    uint8_t scopes_supported;
    /* "grant_types_supported", bits of enum sesh_oauth_grant: Grants. Absent: authorization_code and implicit. */
    uint16_t grant_types_supported;
    /* "id_token_signing_alg_values_supported", bits of enum sesh_jose_algorithm: Algorithms that sign ID tokens. */
    uint16_t id_token_algorithms;
    /* "code_challenge_methods_supported", bits of enum sesh_oauth_challenge: Code challenges. Absent: none. */
    uint8_t code_challenge_methods;
    /* "token_endpoint_auth_methods_supported", bits of enum sesh_oauth_client_auth: How clients authenticate at the token endpoint. Absent: client_secret_basic. */
    uint8_t client_auth_methods;
};

/* ---- types and calls */

#define sesh_oidc_provider_type SESH_OIDC_PROVIDER_LINK(sesh_oidc_provider_type)
#define sesh_oidc_provider_read SESH_OIDC_PROVIDER_LINK(sesh_oidc_provider_read)

/* The type of each struct: for sesh_begin, sesh_write and so on. */
extern const SESH_ROM struct sesh_type sesh_oidc_provider_type;

#if SESH_MAX_NEST < 1
#error "sesh_oidc_provider nests 1 structs: raise SESH_MAX_NEST"
#endif

/* As long as the longest string inside a sesh_oidc_provider. */
union sesh_oidc_provider_longest {
    char any[2];
    char oidc_provider_issuer[SESH_OIDC_PROVIDER_ISSUER_CAP];
    char oidc_provider_authorization_endpoint[SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT_CAP];
    char oidc_provider_token_endpoint[SESH_OIDC_PROVIDER_TOKEN_ENDPOINT_CAP];
    char oidc_provider_userinfo_endpoint[SESH_OIDC_PROVIDER_USERINFO_ENDPOINT_CAP];
    char oidc_provider_jwks_uri[SESH_OIDC_PROVIDER_JWKS_URI_CAP];
    char oidc_provider_device_authorization_endpoint[SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT_CAP];
    char oidc_provider_revocation_endpoint[SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT_CAP];
    char oidc_provider_introspection_endpoint[SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT_CAP];
    char oidc_provider_end_session_endpoint[SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT_CAP];
    char oidc_provider_scopes_supported[15];
    char oidc_provider_grant_types_supported[48];
    char oidc_provider_id_token_algorithms[7];
    char oidc_provider_code_challenge_methods[6];
    char oidc_provider_client_auth_methods[28];
};

/* A work buffer of this many bytes is enough for every document that fits the type. */
#define SESH_OIDC_PROVIDER_WORK SESH_WORK_FOR(sizeof(union sesh_oidc_provider_longest))

/*
 * Reads a document that is complete in memory: sesh_read with SESH_OIDC_PROVIDER_WORK
 * bytes of work and the reader on the stack. Including all calls below it, this takes
 * at most SESH_OIDC_PROVIDER_WORK and 480 bytes of stack on a 32-bit machine. If the stack is
 * smaller, call sesh_read, or the three calls named below, with a static buffer. Arguments,
 * errors and what the struct holds after an error are those of sesh_begin, sesh_feed
 * and sesh_end. options and error may be NULL.
 */
int sesh_oidc_provider_read(struct sesh_oidc_provider *session, const void *json, size_t length,
    const struct sesh_options *options, struct sesh_error *error) SESH_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
