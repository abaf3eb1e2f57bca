/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs_token.def by make gen. Do not edit. */
#ifndef SESH_VERDOCS_TOKEN_HPP
#define SESH_VERDOCS_TOKEN_HPP

#include <sesh/verdocs_token.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/verdocs_token.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class verdocs_token;
template <> struct traits<verdocs_token> {
    using raw = sesh_verdocs_token;
    static const sesh_type &type() noexcept { return sesh_verdocs_token_type; }
    static constexpr std::size_t work = SESH_VERDOCS_TOKEN_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_verdocs_token_read(session, json, length, options, error);
    }
};

/* IUserSession, ISigningSession: the claims of a Verdocs access token since 2024. */
class verdocs_token
{
  public:
    constexpr explicit verdocs_token(const sesh_verdocs_token &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_verdocs_token &operator*() const noexcept { return *raw_; }
    constexpr const sesh_verdocs_token *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_VERDOCS_TOKEN_SUB). */
    constexpr bool has(sesh_verdocs_token_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_verdocs_token_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_verdocs_token_field field) const noexcept { return detail::is_in(raw_->clipped, field); }
    constexpr bool also(sesh_verdocs_token_field field) const noexcept { return detail::is_in(raw_->also, field); }

    /* "sub": Subject of the token: the user. */
    constexpr std::optional<std::string_view> sub() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_SUB)) return std::nullopt;
        return detail::text(raw_->sub);
    }

    /* "email": Email address of the user. */
    constexpr std::optional<std::string_view> email() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_EMAIL)) return std::nullopt;
        return detail::text(raw_->email);
    }

    /* "profile_id": Identifier of the profile in use. */
    constexpr std::optional<std::string_view> profile_id() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_PROFILE_ID)) return std::nullopt;
        return detail::text(raw_->profile_id);
    }

    /* "organization_id": Identifier of its organization; a signing session has none. */
    constexpr std::optional<std::string_view> organization_id() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_ORGANIZATION_ID)) return std::nullopt;
        return detail::text(raw_->organization_id);
    }

    /* "iss": Issuer of the token. */
    constexpr std::optional<std::string_view> iss() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_ISS)) return std::nullopt;
        return detail::text(raw_->iss);
    }

    /* "aud": Audience: the service that the token is meant for. */
    constexpr std::optional<std::string_view> aud() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_AUD)) return std::nullopt;
        return detail::text(raw_->aud);
    }

    /* "exp": Expires at: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> exp() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_EXP)) return std::nullopt;
        return raw_->exp;
    }

    /* "iat": Issued at: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> iat() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_IAT)) return std::nullopt;
        return raw_->iat;
    }

    /* "jti": Identifier of the token. */
    constexpr std::optional<std::string_view> jti() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_JTI)) return std::nullopt;
        return detail::text(raw_->jti);
    }

    /* "session_type": "user", or "signing": valid for one envelope only. */
    constexpr std::optional<std::string_view> session_type() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_SESSION_TYPE)) return std::nullopt;
        return detail::text(raw_->session_type);
    }

    /* "global_admin": Does the user administer all of Verdocs? */
    constexpr std::optional<bool> global_admin() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_GLOBAL_ADMIN)) return std::nullopt;
        return raw_->global_admin;
    }

    /* "envelope_id": Signing sessions only: identifier of the envelope. */
    constexpr std::optional<std::string_view> envelope_id() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_ENVELOPE_ID)) return std::nullopt;
        return detail::text(raw_->envelope_id);
    }

    /* "role_name": Signing sessions only: the recipient's role in the envelope. */
    constexpr std::optional<std::string_view> role_name() const noexcept
    {
        if (!has(SESH_VERDOCS_TOKEN_ROLE_NAME)) return std::nullopt;
        return detail::text(raw_->role_name);
    }

  private:
    const sesh_verdocs_token *raw_;
};

} // namespace sesh

#endif
