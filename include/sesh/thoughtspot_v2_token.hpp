/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot_v2_token.def by make gen. Do not edit. */
#ifndef SESH_THOUGHTSPOT_V2_TOKEN_HPP
#define SESH_THOUGHTSPOT_V2_TOKEN_HPP

#include <sesh/thoughtspot_v2_token.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/thoughtspot_v2_token.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class thoughtspot_v2_token;
template <> struct traits<thoughtspot_v2_token> {
    using raw = sesh_thoughtspot_v2_token;
    static const sesh_type &type() noexcept { return sesh_thoughtspot_v2_token_type; }
    static constexpr std::size_t work = SESH_THOUGHTSPOT_V2_TOKEN_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_thoughtspot_v2_token_read(session, json, length, options, error);
    }
};

/* GetTokenResponse: a token for version 2 of the REST API of ThoughtSpot. */
class thoughtspot_v2_token
{
  public:
    constexpr explicit thoughtspot_v2_token(const sesh_thoughtspot_v2_token &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_thoughtspot_v2_token &operator*() const noexcept { return *raw_; }
    constexpr const sesh_thoughtspot_v2_token *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_THOUGHTSPOT_V2_TOKEN_TOKEN). */
    constexpr bool has(sesh_thoughtspot_v2_token_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_thoughtspot_v2_token_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_thoughtspot_v2_token_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "token", secret: The token, for the header Authorization: Bearer. */
    constexpr std::optional<std::string_view> token() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_TOKEN_TOKEN)) return std::nullopt;
        return detail::text(raw_->token);
    }

    /* "creation_time_in_millis": Token issued at: milliseconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> creation_time_in_millis() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_TOKEN_CREATION_TIME_IN_MILLIS)) return std::nullopt;
        return raw_->creation_time_in_millis;
    }

    /* "expiration_time_in_millis": Token expires at: milliseconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> expiration_time_in_millis() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_TOKEN_EXPIRATION_TIME_IN_MILLIS)) return std::nullopt;
        return raw_->expiration_time_in_millis;
    }

    /* "valid_for_user_id": Identifier of the user it is for. */
    constexpr std::optional<std::string_view> valid_for_user_id() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USER_ID)) return std::nullopt;
        return detail::text(raw_->valid_for_user_id);
    }

    /* "valid_for_username": Name of the account it is for. */
    constexpr std::optional<std::string_view> valid_for_username() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_TOKEN_VALID_FOR_USERNAME)) return std::nullopt;
        return detail::text(raw_->valid_for_username);
    }

  private:
    const sesh_thoughtspot_v2_token *raw_;
};

} // namespace sesh

#endif
