/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oauth_token.def by make gen. Do not edit. */
#ifndef SESH_OAUTH_TOKEN_HPP
#define SESH_OAUTH_TOKEN_HPP

#include <sesh/oauth_token.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/oauth_token.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

/* How a token is used: token_type, RFC 6749, section 7.1. Case does not count. */
enum class oauth_token_use : std::uint8_t {
    unknown = SESH_OAUTH_TOKEN_USE_UNKNOWN,
    bearer = SESH_OAUTH_TOKEN_USE_BEARER,
    dpop = SESH_OAUTH_TOKEN_USE_DPOP,
    mac = SESH_OAUTH_TOKEN_USE_MAC,
    none = SESH_OAUTH_TOKEN_USE_NONE,
};

class oauth_token;
template <> struct traits<oauth_token> {
    using raw = sesh_oauth_token;
    static const sesh_type &type() noexcept { return sesh_oauth_token_type; }
    static constexpr std::size_t work = SESH_OAUTH_TOKEN_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_oauth_token_read(session, json, length, options, error);
    }
};

/* The reply of an OAuth 2.0 token endpoint: a token, or the reason for a refusal. */
class oauth_token
{
  public:
    constexpr explicit oauth_token(const sesh_oauth_token &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_oauth_token &operator*() const noexcept { return *raw_; }
    constexpr const sesh_oauth_token *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_OAUTH_TOKEN_ACCESS_TOKEN). */
    constexpr bool has(sesh_oauth_token_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_oauth_token_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_oauth_token_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "access_token", secret: The token for requests. */
    constexpr std::optional<std::string_view> access_token() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_ACCESS_TOKEN)) return std::nullopt;
        return detail::text(raw_->access_token);
    }

    /* "token_type": How to use it. */
    constexpr std::optional<oauth_token_use> token_type() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_TOKEN_TYPE)) return std::nullopt;
        return static_cast<oauth_token_use>(raw_->token_type);
    }

    /* "expires_in": Lifetime in seconds, from the moment of the reply. */
    constexpr std::optional<std::int64_t> expires_in() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_EXPIRES_IN)) return std::nullopt;
        return raw_->expires_in;
    }

    /* "refresh_token", secret: Gets the next token. */
    constexpr std::optional<std::string_view> refresh_token() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_REFRESH_TOKEN)) return std::nullopt;
        return detail::text(raw_->refresh_token);
    }

    /* "scope": What it allows: names separated by spaces. Absent: what was requested. */
    constexpr std::optional<std::string_view> scope() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_SCOPE)) return std::nullopt;
        return detail::text(raw_->scope);
    }

    /* "id_token", secret: OpenID Connect: a JWT that says who logged in. Read it as oidc_claims. */
    constexpr std::optional<std::string_view> id_token() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_ID_TOKEN)) return std::nullopt;
        return detail::text(raw_->id_token);
    }

    /* "issued_token_type": Token exchange: a URI that says what access_token is. */
    constexpr std::optional<std::string_view> issued_token_type() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_ISSUED_TOKEN_TYPE)) return std::nullopt;
        return detail::text(raw_->issued_token_type);
    }

    /* "error": Refusals only: a word, such as "invalid_grant". */
    constexpr std::optional<std::string_view> error() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_ERROR)) return std::nullopt;
        return detail::text(raw_->error);
    }

    /* "error_description": Refusals only: the reason in words. */
    constexpr std::optional<std::string_view> error_description() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_ERROR_DESCRIPTION)) return std::nullopt;
        return detail::text(raw_->error_description);
    }

    /* "error_uri": Refusals only: a page about the reason. */
    constexpr std::optional<std::string_view> error_uri() const noexcept
    {
        if (!has(SESH_OAUTH_TOKEN_ERROR_URI)) return std::nullopt;
        return detail::text(raw_->error_uri);
    }

  private:
    const sesh_oauth_token *raw_;
};

} // namespace sesh

#endif
