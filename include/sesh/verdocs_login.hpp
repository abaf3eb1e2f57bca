/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs_login.def by make gen. Do not edit. */
#ifndef SESH_VERDOCS_LOGIN_HPP
#define SESH_VERDOCS_LOGIN_HPP

#include <sesh/verdocs_login.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/verdocs_login.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class verdocs_login;
template <> struct traits<verdocs_login> {
    using raw = sesh_verdocs_login;
    static const sesh_type &type() noexcept { return sesh_verdocs_login_type; }
    static constexpr std::size_t work = SESH_VERDOCS_LOGIN_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_verdocs_login_read(session, json, length, options, error);
    }
};

/* IAuthenticateResponse: the tokens that a log-in to Verdocs grants. */
class verdocs_login
{
  public:
    constexpr explicit verdocs_login(const sesh_verdocs_login &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_verdocs_login &operator*() const noexcept { return *raw_; }
    constexpr const sesh_verdocs_login *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_VERDOCS_LOGIN_ACCESS_TOKEN). */
    constexpr bool has(sesh_verdocs_login_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_verdocs_login_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_verdocs_login_field field) const noexcept { return detail::is_in(raw_->clipped, field); }
    constexpr bool also(sesh_verdocs_login_field field) const noexcept { return detail::is_in(raw_->also, field); }

    /* "accessToken", secret: The token for requests, a JWT: read it as verdocs_token. */
    constexpr std::optional<std::string_view> access_token() const noexcept
    {
        if (!has(SESH_VERDOCS_LOGIN_ACCESS_TOKEN)) return std::nullopt;
        return detail::text(raw_->access_token);
    }

    /* "idToken", secret: A JWT that says who the user is. */
    constexpr std::optional<std::string_view> id_token() const noexcept
    {
        if (!has(SESH_VERDOCS_LOGIN_ID_TOKEN)) return std::nullopt;
        return detail::text(raw_->id_token);
    }

    /* "refreshToken", secret: Gets the next access token. */
    constexpr std::optional<std::string_view> refresh_token() const noexcept
    {
        if (!has(SESH_VERDOCS_LOGIN_REFRESH_TOKEN)) return std::nullopt;
        return detail::text(raw_->refresh_token);
    }

    /* "expires_in": Lifetime of the access token in seconds. */
    constexpr std::optional<std::int64_t> expires_in() const noexcept
    {
        if (!has(SESH_VERDOCS_LOGIN_EXPIRES_IN)) return std::nullopt;
        return raw_->expires_in;
    }

    /* "access_token_exp": Access token expires at: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> access_token_exp() const noexcept
    {
        if (!has(SESH_VERDOCS_LOGIN_ACCESS_TOKEN_EXP)) return std::nullopt;
        return raw_->access_token_exp;
    }

    /* "refresh_token_exp": Refresh token expires at: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> refresh_token_exp() const noexcept
    {
        if (!has(SESH_VERDOCS_LOGIN_REFRESH_TOKEN_EXP)) return std::nullopt;
        return raw_->refresh_token_exp;
    }

  private:
    const sesh_verdocs_login *raw_;
};

} // namespace sesh

#endif
