/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oidc_provider.def by make gen. Do not edit. */
#ifndef SESH_OIDC_PROVIDER_HPP
#define SESH_OIDC_PROVIDER_HPP

#include <sesh/oidc_provider.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/oidc_provider.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

/* Scopes that OpenID Connect Core 1.0, sections 5.4 and 11, defines. */
enum class oauth_scope : std::uint8_t {
    unknown = SESH_OAUTH_SCOPE_UNKNOWN,
    openid = SESH_OAUTH_SCOPE_OPENID,
    profile = SESH_OAUTH_SCOPE_PROFILE,
    email = SESH_OAUTH_SCOPE_EMAIL,
    address = SESH_OAUTH_SCOPE_ADDRESS,
    phone = SESH_OAUTH_SCOPE_PHONE,
    offline_access = SESH_OAUTH_SCOPE_OFFLINE_ACCESS,
};

/* Grants: what a client can exchange for a token. */
enum class oauth_grant : std::uint8_t {
    unknown = SESH_OAUTH_GRANT_UNKNOWN,
    authorization_code = SESH_OAUTH_GRANT_AUTHORIZATION_CODE,
    implicit = SESH_OAUTH_GRANT_IMPLICIT,
    password = SESH_OAUTH_GRANT_PASSWORD,
    client_credentials = SESH_OAUTH_GRANT_CLIENT_CREDENTIALS,
    refresh_token = SESH_OAUTH_GRANT_REFRESH_TOKEN,
    device_code = SESH_OAUTH_GRANT_DEVICE_CODE,
    jwt_bearer = SESH_OAUTH_GRANT_JWT_BEARER,
    token_exchange = SESH_OAUTH_GRANT_TOKEN_EXCHANGE,
    ciba = SESH_OAUTH_GRANT_CIBA,
};

/* Signature algorithms: RFC 7518, section 3.1; RFC 8037; RFC 8812. */
enum class jose_algorithm : std::uint8_t {
    unknown = SESH_JOSE_ALGORITHM_UNKNOWN,
    none = SESH_JOSE_ALGORITHM_NONE,
    hs256 = SESH_JOSE_ALGORITHM_HS256,
    hs384 = SESH_JOSE_ALGORITHM_HS384,
    hs512 = SESH_JOSE_ALGORITHM_HS512,
    rs256 = SESH_JOSE_ALGORITHM_RS256,
    rs384 = SESH_JOSE_ALGORITHM_RS384,
    rs512 = SESH_JOSE_ALGORITHM_RS512,
    ps256 = SESH_JOSE_ALGORITHM_PS256,
    ps384 = SESH_JOSE_ALGORITHM_PS384,
    ps512 = SESH_JOSE_ALGORITHM_PS512,
    es256 = SESH_JOSE_ALGORITHM_ES256,
    es384 = SESH_JOSE_ALGORITHM_ES384,
    es512 = SESH_JOSE_ALGORITHM_ES512,
    es256k = SESH_JOSE_ALGORITHM_ES256K,
    eddsa = SESH_JOSE_ALGORITHM_EDDSA,
};

/* How a code challenge is made from its verifier: RFC 7636, section 4.2. */
enum class oauth_challenge : std::uint8_t {
    unknown = SESH_OAUTH_CHALLENGE_UNKNOWN,
    plain = SESH_OAUTH_CHALLENGE_PLAIN,
    s256 = SESH_OAUTH_CHALLENGE_S256,
};

/* How a client authenticates: OpenID Connect Core 1.0, section 9; RFC 8705. */
enum class oauth_client_auth : std::uint8_t {
    unknown = SESH_OAUTH_CLIENT_AUTH_UNKNOWN,
    none = SESH_OAUTH_CLIENT_AUTH_NONE,
    client_secret_basic = SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_BASIC,
    client_secret_post = SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_POST,
    client_secret_jwt = SESH_OAUTH_CLIENT_AUTH_CLIENT_SECRET_JWT,
    private_key_jwt = SESH_OAUTH_CLIENT_AUTH_PRIVATE_KEY_JWT,
    tls_client_auth = SESH_OAUTH_CLIENT_AUTH_TLS_CLIENT_AUTH,
    self_signed_tls_client_auth = SESH_OAUTH_CLIENT_AUTH_SELF_SIGNED_TLS_CLIENT_AUTH,
};

class oidc_provider;
template <> struct traits<oidc_provider> {
    using raw = sesh_oidc_provider;
    static const sesh_type &type() noexcept { return sesh_oidc_provider_type; }
    static constexpr std::size_t work = SESH_OIDC_PROVIDER_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_oidc_provider_read(session, json, length, options, error);
    }
};

/* What an OpenID provider or an OAuth 2.0 server publishes: where its endpoints are, and what they support. */
class oidc_provider
{
  public:
    constexpr explicit oidc_provider(const sesh_oidc_provider &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_oidc_provider &operator*() const noexcept { return *raw_; }
    constexpr const sesh_oidc_provider *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_OIDC_PROVIDER_ISSUER). */
    constexpr bool has(sesh_oidc_provider_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_oidc_provider_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_oidc_provider_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "issuer": The provider's name, a URL. It must be the one you asked. */
    constexpr std::optional<std::string_view> issuer() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_ISSUER)) return std::nullopt;
        return detail::text(raw_->issuer);
    }

    /* "authorization_endpoint": Where the user logs in. */
    constexpr std::optional<std::string_view> authorization_endpoint() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_AUTHORIZATION_ENDPOINT)) return std::nullopt;
        return detail::text(raw_->authorization_endpoint);
    }

    /* "token_endpoint": Where a client gets its tokens. */
    constexpr std::optional<std::string_view> token_endpoint() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_TOKEN_ENDPOINT)) return std::nullopt;
        return detail::text(raw_->token_endpoint);
    }

    /* "userinfo_endpoint": Where an access token gets claims about the user. */
    constexpr std::optional<std::string_view> userinfo_endpoint() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_USERINFO_ENDPOINT)) return std::nullopt;
        return detail::text(raw_->userinfo_endpoint);
    }

    /* "jwks_uri": Where the keys that check signatures are: read them as jwks. */
    constexpr std::optional<std::string_view> jwks_uri() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_JWKS_URI)) return std::nullopt;
        return detail::text(raw_->jwks_uri);
    }

    /* "device_authorization_endpoint": Where a device gets its codes: RFC 8628, section 4. */
    constexpr std::optional<std::string_view> device_authorization_endpoint() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_DEVICE_AUTHORIZATION_ENDPOINT)) return std::nullopt;
        return detail::text(raw_->device_authorization_endpoint);
    }

    /* "revocation_endpoint": Where a client revokes a token: RFC 7009. */
    constexpr std::optional<std::string_view> revocation_endpoint() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_REVOCATION_ENDPOINT)) return std::nullopt;
        return detail::text(raw_->revocation_endpoint);
    }

    /* "introspection_endpoint": Where a service asks whether a token is valid: RFC 7662. */
    constexpr std::optional<std::string_view> introspection_endpoint() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_INTROSPECTION_ENDPOINT)) return std::nullopt;
        return detail::text(raw_->introspection_endpoint);
    }

    /* "end_session_endpoint": Where the user logs out: OpenID Connect RP-Initiated Logout 1.0. */
    constexpr std::optional<std::string_view> end_session_endpoint() const noexcept
    {
        if (!has(SESH_OIDC_PROVIDER_END_SESSION_ENDPOINT)) return std::nullopt;
        return detail::text(raw_->end_session_endpoint);
    }

    /* "scopes_supported": Scopes that can be requested, of those listed here. */
    constexpr set<oauth_scope, std::uint8_t> scopes_supported() const noexcept
    {
        return set<oauth_scope, std::uint8_t>(raw_->scopes_supported);
    }

    /* "grant_types_supported": Grants. Absent: authorization_code and implicit. */
    constexpr set<oauth_grant, std::uint16_t> grant_types_supported() const noexcept
    {
        return set<oauth_grant, std::uint16_t>(raw_->grant_types_supported);
    }

    /* "id_token_signing_alg_values_supported": Algorithms that sign ID tokens. */
    constexpr set<jose_algorithm, std::uint16_t> id_token_algorithms() const noexcept
    {
        return set<jose_algorithm, std::uint16_t>(raw_->id_token_algorithms);
    }

    /* "code_challenge_methods_supported": Code challenges. Absent: none. */
    constexpr set<oauth_challenge, std::uint8_t> code_challenge_methods() const noexcept
    {
        return set<oauth_challenge, std::uint8_t>(raw_->code_challenge_methods);
    }

    /* "token_endpoint_auth_methods_supported": How clients authenticate at the token endpoint. Absent: client_secret_basic. */
    constexpr set<oauth_client_auth, std::uint8_t> client_auth_methods() const noexcept
    {
        return set<oauth_client_auth, std::uint8_t>(raw_->client_auth_methods);
    }

  private:
    const sesh_oidc_provider *raw_;
};

} // namespace sesh

#endif
