/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oauth_device.def by make gen. Do not edit. */
#ifndef SESH_OAUTH_DEVICE_HPP
#define SESH_OAUTH_DEVICE_HPP

#include <sesh/oauth_device.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/oauth_device.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class oauth_device;
template <> struct traits<oauth_device> {
    using raw = sesh_oauth_device;
    static const sesh_type &type() noexcept { return sesh_oauth_device_type; }
    static constexpr std::size_t work = SESH_OAUTH_DEVICE_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_oauth_device_read(session, json, length, options, error);
    }
};

/* The reply of a device authorization endpoint: what to show to the user, or the reason for a refusal. */
class oauth_device
{
  public:
    constexpr explicit oauth_device(const sesh_oauth_device &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_oauth_device &operator*() const noexcept { return *raw_; }
    constexpr const sesh_oauth_device *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_OAUTH_DEVICE_DEVICE_CODE). */
    constexpr bool has(sesh_oauth_device_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_oauth_device_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_oauth_device_field field) const noexcept { return detail::is_in(raw_->clipped, field); }
    constexpr bool also(sesh_oauth_device_field field) const noexcept { return detail::is_in(raw_->also, field); }

    /* "device_code", secret: The code with which the device polls the token endpoint. */
    constexpr std::optional<std::string_view> device_code() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_DEVICE_CODE)) return std::nullopt;
        return detail::text(raw_->device_code);
    }

    /* "user_code": The code that the user types in. */
    constexpr std::optional<std::string_view> user_code() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_USER_CODE)) return std::nullopt;
        return detail::text(raw_->user_code);
    }

    /* "verification_uri": The address where the user types it in. */
    constexpr std::optional<std::string_view> verification_uri() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_VERIFICATION_URI)) return std::nullopt;
        return detail::text(raw_->verification_uri);
    }

    /* "verification_uri_complete": The same with the code in it, to show as a QR code. */
    constexpr std::optional<std::string_view> verification_uri_complete() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_VERIFICATION_URI_COMPLETE)) return std::nullopt;
        return detail::text(raw_->verification_uri_complete);
    }

    /* "expires_in": Lifetime of both codes in seconds. */
    constexpr std::optional<std::int64_t> expires_in() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_EXPIRES_IN)) return std::nullopt;
        return raw_->expires_in;
    }

    /* "interval": Shortest time between two polls, in seconds. Absent: 5. */
    constexpr std::optional<std::int64_t> interval() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_INTERVAL)) return std::nullopt;
        return raw_->interval;
    }

    /* "message": Text that some services send to be shown to the user. */
    constexpr std::optional<std::string_view> message() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_MESSAGE)) return std::nullopt;
        return detail::text(raw_->message);
    }

    /* "error": Refusals only: a word, such as "invalid_client". */
    constexpr std::optional<std::string_view> error() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_ERROR)) return std::nullopt;
        return detail::text(raw_->error);
    }

    /* "error_description": Refusals only: the reason in words. */
    constexpr std::optional<std::string_view> error_description() const noexcept
    {
        if (!has(SESH_OAUTH_DEVICE_ERROR_DESCRIPTION)) return std::nullopt;
        return detail::text(raw_->error_description);
    }

  private:
    const sesh_oauth_device *raw_;
};

} // namespace sesh

#endif
