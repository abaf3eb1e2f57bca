/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/thoughtspot_v2_user.def by make gen. Do not edit. */
#ifndef SESH_THOUGHTSPOT_V2_USER_HPP
#define SESH_THOUGHTSPOT_V2_USER_HPP

#include <sesh/thoughtspot_v2_user.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/thoughtspot_v2_user.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class thoughtspot_v2_org;
template <> struct traits<thoughtspot_v2_org> {
    using raw = sesh_thoughtspot_v2_org;
    static const sesh_type &type() noexcept { return sesh_thoughtspot_v2_org_type; }
};

/* Org: an organization of the cluster. */
class thoughtspot_v2_org
{
  public:
    constexpr explicit thoughtspot_v2_org(const sesh_thoughtspot_v2_org &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_thoughtspot_v2_org &operator*() const noexcept { return *raw_; }
    constexpr const sesh_thoughtspot_v2_org *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_THOUGHTSPOT_V2_ORG_ID). */
    constexpr bool has(sesh_thoughtspot_v2_org_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_thoughtspot_v2_org_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_thoughtspot_v2_org_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Number of the organization. */
    constexpr std::optional<std::int64_t> id() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_ORG_ID)) return std::nullopt;
        return raw_->id;
    }

    /* "name": Name of the organization. */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_ORG_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

  private:
    const sesh_thoughtspot_v2_org *raw_;
};

class thoughtspot_v2_group;
template <> struct traits<thoughtspot_v2_group> {
    using raw = sesh_thoughtspot_v2_group;
    static const sesh_type &type() noexcept { return sesh_thoughtspot_v2_group_type; }
};

/* ObjectIDAndName: a group of users. */
class thoughtspot_v2_group
{
  public:
    constexpr explicit thoughtspot_v2_group(const sesh_thoughtspot_v2_group &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_thoughtspot_v2_group &operator*() const noexcept { return *raw_; }
    constexpr const sesh_thoughtspot_v2_group *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_THOUGHTSPOT_V2_GROUP_ID). */
    constexpr bool has(sesh_thoughtspot_v2_group_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_thoughtspot_v2_group_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_thoughtspot_v2_group_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Identifier of the group. */
    constexpr std::optional<std::string_view> id() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_GROUP_ID)) return std::nullopt;
        return detail::text(raw_->id);
    }

    /* "name": Name of the group. */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_GROUP_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

  private:
    const sesh_thoughtspot_v2_group *raw_;
};

class thoughtspot_v2_user;
template <> struct traits<thoughtspot_v2_user> {
    using raw = sesh_thoughtspot_v2_user;
    static const sesh_type &type() noexcept { return sesh_thoughtspot_v2_user_type; }
    static constexpr std::size_t work = SESH_THOUGHTSPOT_V2_USER_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_thoughtspot_v2_user_read(session, json, length, options, error);
    }
};

/* User: who is logged in to ThoughtSpot, as version 2 of its REST API answers. */
class thoughtspot_v2_user
{
  public:
    constexpr explicit thoughtspot_v2_user(const sesh_thoughtspot_v2_user &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_thoughtspot_v2_user &operator*() const noexcept { return *raw_; }
    constexpr const sesh_thoughtspot_v2_user *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_THOUGHTSPOT_V2_USER_ID). */
    constexpr bool has(sesh_thoughtspot_v2_user_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_thoughtspot_v2_user_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_thoughtspot_v2_user_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Identifier of the user. */
    constexpr std::optional<std::string_view> id() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_ID)) return std::nullopt;
        return detail::text(raw_->id);
    }

    /* "name": Name of the account. */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

    /* "display_name": Name that the service shows. */
    constexpr std::optional<std::string_view> display_name() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_DISPLAY_NAME)) return std::nullopt;
        return detail::text(raw_->display_name);
    }

    /* "email": Email address of the account. */
    constexpr std::optional<std::string_view> email() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_EMAIL)) return std::nullopt;
        return detail::text(raw_->email);
    }

    /* "account_type": Where the account is from, such as "LOCAL_USER". */
    constexpr std::optional<std::string_view> account_type() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_ACCOUNT_TYPE)) return std::nullopt;
        return detail::text(raw_->account_type);
    }

    /* "account_status": State of the account, such as "ACTIVE". */
    constexpr std::optional<std::string_view> account_status() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_ACCOUNT_STATUS)) return std::nullopt;
        return detail::text(raw_->account_status);
    }

    /* "can_change_password": May the user change the password? */
    constexpr std::optional<bool> can_change_password() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_CAN_CHANGE_PASSWORD)) return std::nullopt;
        return raw_->can_change_password;
    }

    /* "privileges": What the user may do, such as "DATADOWNLOADING". */
    constexpr strings<SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_CAP> privileges() const noexcept
    {
        return {raw_->privileges, has(SESH_THOUGHTSPOT_V2_USER_PRIVILEGES) ? detail::at_most(raw_->privileges_count, SESH_THOUGHTSPOT_V2_USER_PRIVILEGES_MAX) : 0};
    }

    /* "user_groups": Groups of the user. */
    constexpr objects<thoughtspot_v2_group> user_groups() const noexcept
    {
        return {raw_->user_groups, has(SESH_THOUGHTSPOT_V2_USER_USER_GROUPS) ? detail::at_most(raw_->user_groups_count, SESH_THOUGHTSPOT_V2_USER_USER_GROUPS_MAX) : 0};
    }

    /* "current_org": The organization in use. */
    constexpr std::optional<thoughtspot_v2_org> current_org() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_CURRENT_ORG)) return std::nullopt;
        return thoughtspot_v2_org(raw_->current_org);
    }

    /* "creation_time_in_millis": Account created at: milliseconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> creation_time_in_millis() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_CREATION_TIME_IN_MILLIS)) return std::nullopt;
        return raw_->creation_time_in_millis;
    }

    /* "expiration_time_in_millis": Expiration time of the user: milliseconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> expiration_time_in_millis() const noexcept
    {
        if (!has(SESH_THOUGHTSPOT_V2_USER_EXPIRATION_TIME_IN_MILLIS)) return std::nullopt;
        return raw_->expiration_time_in_millis;
    }

  private:
    const sesh_thoughtspot_v2_user *raw_;
};

} // namespace sesh

#endif
