/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot.def by make gen. Do not edit. */
#ifndef SESH_THOUGHTSPOT_HPP
#define SESH_THOUGHTSPOT_HPP

#include <sesh/thoughtspot.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/thoughtspot.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class thoughtspot_eformat;
template <> struct traits<thoughtspot_eformat> {
    using raw = sesh_thoughtspot_eformat;
    static const sesh_type &type() noexcept { return sesh_thoughtspot_eformat_type; }
};

/* EFormat: how dates or times are written. */
class thoughtspot_eformat
{
  public:
    constexpr explicit thoughtspot_eformat(const sesh_thoughtspot_eformat &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_thoughtspot_eformat &operator*() const noexcept { return *raw_; }
    constexpr const sesh_thoughtspot_eformat *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN). */
    constexpr bool has(sesh_thoughtspot_eformat_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_thoughtspot_eformat_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_thoughtspot_eformat_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "formatPattern": The pattern, such as "MM/dd/yyyy". */
    constexpr std::optional<std::string_view> format_pattern() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_EFORMAT_FORMAT_PATTERN)) return std::nullopt;
        return detail::text(raw_->format_pattern);
    }

  private:
    const sesh_thoughtspot_eformat *raw_;
};

class thoughtspot_user_properties;
template <> struct traits<thoughtspot_user_properties> {
    using raw = sesh_thoughtspot_user_properties;
    static const sesh_type &type() noexcept { return sesh_thoughtspot_user_properties_type; }
};

/* UserProperties: more about the user. */
class thoughtspot_user_properties
{
  public:
    constexpr explicit thoughtspot_user_properties(const sesh_thoughtspot_user_properties &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_thoughtspot_user_properties &operator*() const noexcept { return *raw_; }
    constexpr const sesh_thoughtspot_user_properties *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA). */
    constexpr bool has(sesh_thoughtspot_user_properties_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_thoughtspot_user_properties_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_thoughtspot_user_properties_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "persona": What the user works as. */
    constexpr std::optional<std::string_view> persona() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_PROPERTIES_PERSONA)) return std::nullopt;
        return detail::text(raw_->persona);
    }

    /* "mail": Email address. */
    constexpr std::optional<std::string_view> mail() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_PROPERTIES_MAIL)) return std::nullopt;
        return detail::text(raw_->mail);
    }

  private:
    const sesh_thoughtspot_user_properties *raw_;
};

class thoughtspot;
template <> struct traits<thoughtspot> {
    using raw = sesh_thoughtspot;
    static const sesh_type &type() noexcept { return sesh_thoughtspot_type; }
    static constexpr std::size_t work = SESH_THOUGHTSPOT_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_thoughtspot_read(session, json, length, options, error);
    }
};

/* RestAPISessionInfo: who is logged in to ThoughtSpot, until when, allowed to do what. */
class thoughtspot
{
  public:
    constexpr explicit thoughtspot(const sesh_thoughtspot &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_thoughtspot &operator*() const noexcept { return *raw_; }
    constexpr const sesh_thoughtspot *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_THOUGHTSPOT_USER_NAME). */
    constexpr bool has(sesh_thoughtspot_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_thoughtspot_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_thoughtspot_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "userName": Name of the account. */
    constexpr std::optional<std::string_view> user_name() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_NAME)) return std::nullopt;
        return detail::text(raw_->user_name);
    }

    /* "userDisplayName": Name that the service shows. */
    constexpr std::optional<std::string_view> user_display_name() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_DISPLAY_NAME)) return std::nullopt;
        return detail::text(raw_->user_display_name);
    }

    /* "userEmail": Email address of the account. */
    constexpr std::optional<std::string_view> user_email() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_EMAIL)) return std::nullopt;
        return detail::text(raw_->user_email);
    }

    /* "userCreatedTime": Account created at: milliseconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> user_created_time() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_CREATED_TIME)) return std::nullopt;
        return raw_->user_created_time;
    }

    /* "userGUID": Identifier of the account. */
    constexpr std::optional<std::string_view> user_guid() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_GUID)) return std::nullopt;
        return detail::text(raw_->user_guid);
    }

    /* "canChangePassword": May the user change the password? */
    constexpr std::optional<bool> can_change_password() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_CAN_CHANGE_PASSWORD)) return std::nullopt;
        return raw_->can_change_password;
    }

    /* "isSystemUser": Is it an account of the system itself? */
    constexpr std::optional<bool> is_system_user() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_IS_SYSTEM_USER)) return std::nullopt;
        return raw_->is_system_user;
    }

    /* "userGroupMask": Groups of the user, one bit each. */
    constexpr std::optional<std::int64_t> user_group_mask() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_GROUP_MASK)) return std::nullopt;
        return raw_->user_group_mask;
    }

    /* "privileges": What the user may do, such as "DATADOWNLOADING". */
    constexpr strings<SESH_THOUGHTSPOT_PRIVILEGES_CAP> privileges() const noexcept
    {
        return {raw_->privileges, has(SESH_THOUGHTSPOT_PRIVILEGES) ? detail::at_most(raw_->privileges_count, SESH_THOUGHTSPOT_PRIVILEGES_MAX) : 0};
    }

    /* "expirationTime": Token expires at: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> expiration_time() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_EXPIRATION_TIME)) return std::nullopt;
        return raw_->expiration_time;
    }

    /* "authToken", secret: Token of the session. */
    constexpr std::optional<std::string_view> auth_token() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_AUTH_TOKEN)) return std::nullopt;
        return detail::text(raw_->auth_token);
    }

    /* "locale": Locale, such as "en-US". */
    constexpr std::optional<std::string_view> locale() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_LOCALE)) return std::nullopt;
        return detail::text(raw_->locale);
    }

    /* "timezone": Name of the time zone. */
    constexpr std::optional<std::string_view> timezone() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_TIMEZONE)) return std::nullopt;
        return detail::text(raw_->timezone);
    }

    /* "dateFormat": How dates are written. */
    constexpr std::optional<thoughtspot_eformat> date_format() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_DATE_FORMAT)) return std::nullopt;
        return thoughtspot_eformat(raw_->date_format);
    }

    /* "timeFormat": How times are written. */
    constexpr std::optional<thoughtspot_eformat> time_format() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_TIME_FORMAT)) return std::nullopt;
        return thoughtspot_eformat(raw_->time_format);
    }

    /* "dateTimeFormat": How both together are written. */
    constexpr std::optional<thoughtspot_eformat> date_time_format() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_DATE_TIME_FORMAT)) return std::nullopt;
        return thoughtspot_eformat(raw_->date_time_format);
    }

    /* "partialJSessionGUID", secret: Part of the session cookie. */
    constexpr std::optional<std::string_view> partial_jsession_guid() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_PARTIAL_JSESSION_GUID)) return std::nullopt;
        return detail::text(raw_->partial_jsession_guid);
    }

    /* "isFirstLogin": Is it the account's first log-in? */
    constexpr std::optional<bool> is_first_login() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_IS_FIRST_LOGIN)) return std::nullopt;
        return raw_->is_first_login;
    }

    /* "firstLoginDate": First log-in at: milliseconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> first_login_date() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_FIRST_LOGIN_DATE)) return std::nullopt;
        return raw_->first_login_date;
    }

    /* "userProperties": More about the user. */
    constexpr std::optional<thoughtspot_user_properties> user_properties() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_USER_PROPERTIES)) return std::nullopt;
        return thoughtspot_user_properties(raw_->user_properties);
    }

    /* "state": State of the account, such as "ACTIVE". */
    constexpr std::optional<std::string_view> state() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_STATE)) return std::nullopt;
        return detail::text(raw_->state);
    }

  private:
    const sesh_thoughtspot *raw_;
};

} // namespace sesh

#endif
