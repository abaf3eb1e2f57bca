/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/aws_credentials.def by make gen. Do not edit. */
#ifndef SESH_AWS_CREDENTIALS_HPP
#define SESH_AWS_CREDENTIALS_HPP

#include <sesh/aws_credentials.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/aws_credentials.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class aws_credentials;
template <> struct traits<aws_credentials> {
    using raw = sesh_aws_credentials;
    static const sesh_type &type() noexcept { return sesh_aws_credentials_type; }
    static constexpr std::size_t work = SESH_AWS_CREDENTIALS_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_aws_credentials_read(session, json, length, options, error);
    }
};

/* Temporary AWS credentials, or the reason for a refusal. */
class aws_credentials
{
  public:
    constexpr explicit aws_credentials(const sesh_aws_credentials &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_aws_credentials &operator*() const noexcept { return *raw_; }
    constexpr const sesh_aws_credentials *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_AWS_CREDENTIALS_ACCESS_KEY_ID). */
    constexpr bool has(sesh_aws_credentials_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_aws_credentials_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_aws_credentials_field field) const noexcept { return detail::is_in(raw_->clipped, field); }
    constexpr bool also(sesh_aws_credentials_field field) const noexcept { return detail::is_in(raw_->also, field); }

    /* "accessKeyId": Identifier of the key. */
    constexpr std::optional<std::string_view> access_key_id() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_ACCESS_KEY_ID)) return std::nullopt;
        return detail::text(raw_->access_key_id);
    }

    /* "secretAccessKey", secret: The key that signs requests. */
    constexpr std::optional<std::string_view> secret_access_key() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY)) return std::nullopt;
        return detail::text(raw_->secret_access_key);
    }

    /* "sessionToken", secret: Sent with each request. Temporary credentials do not work without it. */
    constexpr std::optional<std::string_view> session_token() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_SESSION_TOKEN)) return std::nullopt;
        return detail::text(raw_->session_token);
    }

    /* "expiration": Expiry time: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> expiration() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_EXPIRATION)) return std::nullopt;
        return raw_->expiration;
    }

    /* "code": "Success", or a word that says why there are no credentials. */
    constexpr std::optional<std::string_view> code() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_CODE)) return std::nullopt;
        return detail::text(raw_->code);
    }

    /* "message": Refusals only: the reason in words. */
    constexpr std::optional<std::string_view> message() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_MESSAGE)) return std::nullopt;
        return detail::text(raw_->message);
    }

    /* "Type": "AWS-HMAC". */
    constexpr std::optional<std::string_view> type() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_TYPE)) return std::nullopt;
        return detail::text(raw_->type);
    }

    /* "LastUpdated": Time of creation: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> last_updated() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_LAST_UPDATED)) return std::nullopt;
        return raw_->last_updated;
    }

    /* "RoleArn": Role of the credentials. */
    constexpr std::optional<std::string_view> role_arn() const noexcept
    {
        if (!has(SESH_AWS_CREDENTIALS_ROLE_ARN)) return std::nullopt;
        return detail::text(raw_->role_arn);
    }

  private:
    const sesh_aws_credentials *raw_;
};

} // namespace sesh

#endif
