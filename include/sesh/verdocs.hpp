/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/verdocs.def by make gen. Do not edit. */
#ifndef SESH_VERDOCS_HPP
#define SESH_VERDOCS_HPP

#include <sesh/verdocs.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/verdocs.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class verdocs_ipermission;
template <> struct traits<verdocs_ipermission> {
    using raw = sesh_verdocs_ipermission;
    static const sesh_type &type() noexcept { return sesh_verdocs_ipermission_type; }
};

/* IPermission: a permission; later back-ends send only its name, as a string. */
class verdocs_ipermission
{
  public:
    constexpr explicit verdocs_ipermission(const sesh_verdocs_ipermission &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_verdocs_ipermission &operator*() const noexcept { return *raw_; }
    constexpr const sesh_verdocs_ipermission *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_VERDOCS_IPERMISSION_ID). */
    constexpr bool has(sesh_verdocs_ipermission_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_verdocs_ipermission_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_verdocs_ipermission_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Identifier of the permission. */
    constexpr std::optional<std::string_view> id() const noexcept
    {
        if (!has(SESH_VERDOCS_IPERMISSION_ID)) return std::nullopt;
        return detail::text(raw_->id);
    }

    /* "name": Name of the permission, such as "org:view". */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_VERDOCS_IPERMISSION_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

  private:
    const sesh_verdocs_ipermission *raw_;
};

class verdocs_irole;
template <> struct traits<verdocs_irole> {
    using raw = sesh_verdocs_irole;
    static const sesh_type &type() noexcept { return sesh_verdocs_irole_type; }
};

/* IRole: a role; later back-ends send only its name, as a string. */
class verdocs_irole
{
  public:
    constexpr explicit verdocs_irole(const sesh_verdocs_irole &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_verdocs_irole &operator*() const noexcept { return *raw_; }
    constexpr const sesh_verdocs_irole *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_VERDOCS_IROLE_ID). */
    constexpr bool has(sesh_verdocs_irole_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_verdocs_irole_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_verdocs_irole_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Identifier of the role. */
    constexpr std::optional<std::string_view> id() const noexcept
    {
        if (!has(SESH_VERDOCS_IROLE_ID)) return std::nullopt;
        return detail::text(raw_->id);
    }

    /* "name": Name of the role, such as "owner". */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_VERDOCS_IROLE_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

  private:
    const sesh_verdocs_irole *raw_;
};

class verdocs_iorganization;
template <> struct traits<verdocs_iorganization> {
    using raw = sesh_verdocs_iorganization;
    static const sesh_type &type() noexcept { return sesh_verdocs_iorganization_type; }
};

/* IOrganization: the organization that a profile belongs to. */
class verdocs_iorganization
{
  public:
    constexpr explicit verdocs_iorganization(const sesh_verdocs_iorganization &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_verdocs_iorganization &operator*() const noexcept { return *raw_; }
    constexpr const sesh_verdocs_iorganization *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_VERDOCS_IORGANIZATION_ID). */
    constexpr bool has(sesh_verdocs_iorganization_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_verdocs_iorganization_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_verdocs_iorganization_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Identifier of the organization. */
    constexpr std::optional<std::string_view> id() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_ID)) return std::nullopt;
        return detail::text(raw_->id);
    }

    /* "name": Name of the organization. */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

    /* "address": First line of the postal address. */
    constexpr std::optional<std::string_view> address() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_ADDRESS)) return std::nullopt;
        return detail::text(raw_->address);
    }

    /* "phone": Telephone number. */
    constexpr std::optional<std::string_view> phone() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_PHONE)) return std::nullopt;
        return detail::text(raw_->phone);
    }

    /* "business_name": Legal name. */
    constexpr std::optional<std::string_view> business_name() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_BUSINESS_NAME)) return std::nullopt;
        return detail::text(raw_->business_name);
    }

    /* "is_business": Is it a company? */
    constexpr std::optional<bool> is_business() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_IS_BUSINESS)) return std::nullopt;
        return raw_->is_business;
    }

    /* "address2": Second line of the postal address. */
    constexpr std::optional<std::string_view> address2() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_ADDRESS2)) return std::nullopt;
        return detail::text(raw_->address2);
    }

    /* "contact_email": Email address of its contact. */
    constexpr std::optional<std::string_view> contact_email() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_CONTACT_EMAIL)) return std::nullopt;
        return detail::text(raw_->contact_email);
    }

    /* "timezone": Name of its time zone. */
    constexpr std::optional<std::string_view> timezone() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_TIMEZONE)) return std::nullopt;
        return detail::text(raw_->timezone);
    }

    /* "envelope_responsible": Is it responsible for its members' envelopes? */
    constexpr std::optional<bool> envelope_responsible() const noexcept
    {
        if (!has(SESH_VERDOCS_IORGANIZATION_ENVELOPE_RESPONSIBLE)) return std::nullopt;
        return raw_->envelope_responsible;
    }

  private:
    const sesh_verdocs_iorganization *raw_;
};

class verdocs_igroup;
template <> struct traits<verdocs_igroup> {
    using raw = sesh_verdocs_igroup;
    static const sesh_type &type() noexcept { return sesh_verdocs_igroup_type; }
};

/* IGroup: a group of profiles. Its own permissions, roles and profiles are not kept. */
class verdocs_igroup
{
  public:
    constexpr explicit verdocs_igroup(const sesh_verdocs_igroup &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_verdocs_igroup &operator*() const noexcept { return *raw_; }
    constexpr const sesh_verdocs_igroup *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_VERDOCS_IGROUP_ID). */
    constexpr bool has(sesh_verdocs_igroup_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_verdocs_igroup_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_verdocs_igroup_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Identifier of the group. */
    constexpr std::optional<std::string_view> id() const noexcept
    {
        if (!has(SESH_VERDOCS_IGROUP_ID)) return std::nullopt;
        return detail::text(raw_->id);
    }

    /* "name": Name of the group. */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_VERDOCS_IGROUP_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

    /* "organization_id": Identifier of the organization. */
    constexpr std::optional<std::string_view> organization_id() const noexcept
    {
        if (!has(SESH_VERDOCS_IGROUP_ORGANIZATION_ID)) return std::nullopt;
        return detail::text(raw_->organization_id);
    }

    /* "parent_id": Identifier of the group it is part of. */
    constexpr std::optional<std::string_view> parent_id() const noexcept
    {
        if (!has(SESH_VERDOCS_IGROUP_PARENT_ID)) return std::nullopt;
        return detail::text(raw_->parent_id);
    }

  private:
    const sesh_verdocs_igroup *raw_;
};

class verdocs_iprofile;
template <> struct traits<verdocs_iprofile> {
    using raw = sesh_verdocs_iprofile;
    static const sesh_type &type() noexcept { return sesh_verdocs_iprofile_type; }
};

/* IProfile: the user's part in one organization. */
class verdocs_iprofile
{
  public:
    constexpr explicit verdocs_iprofile(const sesh_verdocs_iprofile &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_verdocs_iprofile &operator*() const noexcept { return *raw_; }
    constexpr const sesh_verdocs_iprofile *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_VERDOCS_IPROFILE_ID). */
    constexpr bool has(sesh_verdocs_iprofile_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_verdocs_iprofile_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_verdocs_iprofile_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Identifier of the profile. */
    constexpr std::optional<std::string_view> id() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_ID)) return std::nullopt;
        return detail::text(raw_->id);
    }

    /* "user_id": Identifier of the user. */
    constexpr std::optional<std::string_view> user_id() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_USER_ID)) return std::nullopt;
        return detail::text(raw_->user_id);
    }

    /* "organization_id": Identifier of the organization. */
    constexpr std::optional<std::string_view> organization_id() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_ORGANIZATION_ID)) return std::nullopt;
        return detail::text(raw_->organization_id);
    }

    /* "first_name": First name. */
    constexpr std::optional<std::string_view> first_name() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_FIRST_NAME)) return std::nullopt;
        return detail::text(raw_->first_name);
    }

    /* "last_name": Family name. */
    constexpr std::optional<std::string_view> last_name() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_LAST_NAME)) return std::nullopt;
        return detail::text(raw_->last_name);
    }

    /* "email": Email address. */
    constexpr std::optional<std::string_view> email() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_EMAIL)) return std::nullopt;
        return detail::text(raw_->email);
    }

    /* "phone": Telephone number. */
    constexpr std::optional<std::string_view> phone() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_PHONE)) return std::nullopt;
        return detail::text(raw_->phone);
    }

    /* "current": Is it the profile in use? */
    constexpr std::optional<bool> current() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_CURRENT)) return std::nullopt;
        return raw_->current;
    }

    /* "organization": The organization. */
    constexpr std::optional<verdocs_iorganization> organization() const noexcept
    {
        if (!has(SESH_VERDOCS_IPROFILE_ORGANIZATION)) return std::nullopt;
        return verdocs_iorganization(raw_->organization);
    }

    /* "permissions": Names of its permissions. */
    constexpr strings<SESH_VERDOCS_IPROFILE_PERMISSIONS_CAP> permissions() const noexcept
    {
        return {raw_->permissions, has(SESH_VERDOCS_IPROFILE_PERMISSIONS) ? detail::at_most(raw_->permissions_count, SESH_VERDOCS_IPROFILE_PERMISSIONS_MAX) : 0};
    }

    /* "roles": Names of its roles. */
    constexpr strings<SESH_VERDOCS_IPROFILE_ROLES_CAP> roles() const noexcept
    {
        return {raw_->roles, has(SESH_VERDOCS_IPROFILE_ROLES) ? detail::at_most(raw_->roles_count, SESH_VERDOCS_IPROFILE_ROLES_MAX) : 0};
    }

    /* "plans": Names of its plans. */
    constexpr strings<SESH_VERDOCS_IPROFILE_PLANS_CAP> plans() const noexcept
    {
        return {raw_->plans, has(SESH_VERDOCS_IPROFILE_PLANS) ? detail::at_most(raw_->plans_count, SESH_VERDOCS_IPROFILE_PLANS_MAX) : 0};
    }

    /* "groups": Groups that it belongs to. */
    constexpr objects<verdocs_igroup> groups() const noexcept
    {
        return {raw_->groups, has(SESH_VERDOCS_IPROFILE_GROUPS) ? detail::at_most(raw_->groups_count, SESH_VERDOCS_IPROFILE_GROUPS_MAX) : 0};
    }

  private:
    const sesh_verdocs_iprofile *raw_;
};

class verdocs;
template <> struct traits<verdocs> {
    using raw = sesh_verdocs;
    static const sesh_type &type() noexcept { return sesh_verdocs_type; }
    static constexpr std::size_t work = SESH_VERDOCS_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_verdocs_read(session, json, length, options, error);
    }
};

/* IActiveSession: who is logged in to Verdocs, until when, allowed to do what. */
class verdocs
{
  public:
    constexpr explicit verdocs(const sesh_verdocs &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_verdocs &operator*() const noexcept { return *raw_; }
    constexpr const sesh_verdocs *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_VERDOCS_SUB). */
    constexpr bool has(sesh_verdocs_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_verdocs_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_verdocs_field field) const noexcept { return detail::is_in(raw_->clipped, field); }
    constexpr bool also(sesh_verdocs_field field) const noexcept { return detail::is_in(raw_->also, field); }

    /* "sub": Subject of the token: the user. */
    constexpr std::optional<std::string_view> sub() const noexcept
    {
        if (!has(SESH_VERDOCS_SUB)) return std::nullopt;
        return detail::text(raw_->sub);
    }

    /* "email": Email address of the user. */
    constexpr std::optional<std::string_view> email() const noexcept
    {
        if (!has(SESH_VERDOCS_EMAIL)) return std::nullopt;
        return detail::text(raw_->email);
    }

    /* "email_verified": Has the address been verified? */
    constexpr std::optional<bool> email_verified() const noexcept
    {
        if (!has(SESH_VERDOCS_EMAIL_VERIFIED)) return std::nullopt;
        return raw_->email_verified;
    }

    /* "iat": Issued at: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> iat() const noexcept
    {
        if (!has(SESH_VERDOCS_IAT)) return std::nullopt;
        return raw_->iat;
    }

    /* "exp": Expires at: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> exp() const noexcept
    {
        if (!has(SESH_VERDOCS_EXP)) return std::nullopt;
        return raw_->exp;
    }

    /* "permissions": What the user may do. */
    constexpr objects<verdocs_ipermission> permissions() const noexcept
    {
        return {raw_->permissions, has(SESH_VERDOCS_PERMISSIONS) ? detail::at_most(raw_->permissions_count, SESH_VERDOCS_PERMISSIONS_MAX) : 0};
    }

    /* "roles": Roles of the user. */
    constexpr objects<verdocs_irole> roles() const noexcept
    {
        return {raw_->roles, has(SESH_VERDOCS_ROLES) ? detail::at_most(raw_->roles_count, SESH_VERDOCS_ROLES_MAX) : 0};
    }

    /* "profile": The profile in use. */
    constexpr std::optional<verdocs_iprofile> profile() const noexcept
    {
        if (!has(SESH_VERDOCS_PROFILE)) return std::nullopt;
        return verdocs_iprofile(raw_->profile);
    }

    /* "profile_id": Identifier of that profile. */
    constexpr std::optional<std::string_view> profile_id() const noexcept
    {
        if (!has(SESH_VERDOCS_PROFILE_ID)) return std::nullopt;
        return detail::text(raw_->profile_id);
    }

    /* "organization_id": Identifier of its organization. */
    constexpr std::optional<std::string_view> organization_id() const noexcept
    {
        if (!has(SESH_VERDOCS_ORGANIZATION_ID)) return std::nullopt;
        return detail::text(raw_->organization_id);
    }

    /* "plans": Plans, such as "env:essential". */
    constexpr strings<SESH_VERDOCS_PLANS_CAP> plans() const noexcept
    {
        return {raw_->plans, has(SESH_VERDOCS_PLANS) ? detail::at_most(raw_->plans_count, SESH_VERDOCS_PLANS_MAX) : 0};
    }

  private:
    const sesh_verdocs *raw_;
};

} // namespace sesh

#endif
