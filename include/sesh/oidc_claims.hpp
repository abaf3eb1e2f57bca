/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/oidc_claims.def by make gen. Do not edit. */
#ifndef SESH_OIDC_CLAIMS_HPP
#define SESH_OIDC_CLAIMS_HPP

#include <sesh/oidc_claims.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/oidc_claims.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class oidc_address;
template <> struct traits<oidc_address> {
    using raw = sesh_oidc_address;
    static const sesh_type &type() noexcept { return sesh_oidc_address_type; }
};

/* Where the user lives: section 5.1.1. */
class oidc_address
{
  public:
    constexpr explicit oidc_address(const sesh_oidc_address &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_oidc_address &operator*() const noexcept { return *raw_; }
    constexpr const sesh_oidc_address *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_OIDC_ADDRESS_FORMATTED). */
    constexpr bool has(sesh_oidc_address_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_oidc_address_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_oidc_address_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "formatted": The whole address, as on a letter, with line breaks. */
    constexpr std::optional<std::string_view> formatted() const noexcept
    {
        if (!has(SESH_OIDC_ADDRESS_FORMATTED)) return std::nullopt;
        return detail::text(raw_->formatted);
    }

    /* "street_address": Street and number, with line breaks. */
    constexpr std::optional<std::string_view> street_address() const noexcept
    {
        if (!has(SESH_OIDC_ADDRESS_STREET_ADDRESS)) return std::nullopt;
        return detail::text(raw_->street_address);
    }

    /* "locality": City. */
    constexpr std::optional<std::string_view> locality() const noexcept
    {
        if (!has(SESH_OIDC_ADDRESS_LOCALITY)) return std::nullopt;
        return detail::text(raw_->locality);
    }

    /* "region": State, province or region. */
    constexpr std::optional<std::string_view> region() const noexcept
    {
        if (!has(SESH_OIDC_ADDRESS_REGION)) return std::nullopt;
        return detail::text(raw_->region);
    }

    /* "postal_code": Postal code. */
    constexpr std::optional<std::string_view> postal_code() const noexcept
    {
        if (!has(SESH_OIDC_ADDRESS_POSTAL_CODE)) return std::nullopt;
        return detail::text(raw_->postal_code);
    }

    /* "country": Country. */
    constexpr std::optional<std::string_view> country() const noexcept
    {
        if (!has(SESH_OIDC_ADDRESS_COUNTRY)) return std::nullopt;
        return detail::text(raw_->country);
    }

  private:
    const sesh_oidc_address *raw_;
};

class oidc_claims;
template <> struct traits<oidc_claims> {
    using raw = sesh_oidc_claims;
    static const sesh_type &type() noexcept { return sesh_oidc_claims_type; }
    static constexpr std::size_t work = SESH_OIDC_CLAIMS_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_oidc_claims_read(session, json, length, options, error);
    }
};

/* Who logged in: the claims of an OpenID Connect ID token, or of UserInfo. */
class oidc_claims
{
  public:
    constexpr explicit oidc_claims(const sesh_oidc_claims &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_oidc_claims &operator*() const noexcept { return *raw_; }
    constexpr const sesh_oidc_claims *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_OIDC_CLAIMS_ISS). */
    constexpr bool has(sesh_oidc_claims_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_oidc_claims_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_oidc_claims_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "iss": Issuer: a URL. An ID token has it. */
    constexpr std::optional<std::string_view> iss() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_ISS)) return std::nullopt;
        return detail::text(raw_->iss);
    }

    /* "sub": Subject: the user's identifier, unique at the issuer. */
    constexpr std::optional<std::string_view> sub() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_SUB)) return std::nullopt;
        return detail::text(raw_->sub);
    }

    /* "aud": Audiences: the clients that the ID token is meant for. */
    constexpr strings<SESH_OIDC_CLAIMS_AUD_CAP> aud() const noexcept
    {
        return {raw_->aud, has(SESH_OIDC_CLAIMS_AUD) ? detail::at_most(raw_->aud_count, SESH_OIDC_CLAIMS_AUD_MAX) : 0};
    }

    /* "exp": Expires at: seconds since 1970-01-01 UTC. An ID token has it. */
    constexpr std::optional<std::int64_t> exp() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_EXP)) return std::nullopt;
        return raw_->exp;
    }

    /* "iat": Issued at: seconds since 1970-01-01 UTC. An ID token has it. */
    constexpr std::optional<std::int64_t> iat() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_IAT)) return std::nullopt;
        return raw_->iat;
    }

    /* "nbf": Not valid before: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> nbf() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_NBF)) return std::nullopt;
        return raw_->nbf;
    }

    /* "auth_time": When the user logged in: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> auth_time() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_AUTH_TIME)) return std::nullopt;
        return raw_->auth_time;
    }

    /* "nonce": What the client sent to tie the token to its request. */
    constexpr std::optional<std::string_view> nonce() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_NONCE)) return std::nullopt;
        return detail::text(raw_->nonce);
    }

    /* "acr": How strictly the user was authenticated. */
    constexpr std::optional<std::string_view> acr() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_ACR)) return std::nullopt;
        return detail::text(raw_->acr);
    }

    /* "amr": Methods of authentication, such as "pwd" and "otp": RFC 8176. */
    constexpr strings<SESH_OIDC_CLAIMS_AMR_CAP> amr() const noexcept
    {
        return {raw_->amr, has(SESH_OIDC_CLAIMS_AMR) ? detail::at_most(raw_->amr_count, SESH_OIDC_CLAIMS_AMR_MAX) : 0};
    }

    /* "azp": Authorized party: the client that the ID token was issued to. */
    constexpr std::optional<std::string_view> azp() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_AZP)) return std::nullopt;
        return detail::text(raw_->azp);
    }

    /* "at_hash": Hash of the access token that came with the ID token. */
    constexpr std::optional<std::string_view> at_hash() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_AT_HASH)) return std::nullopt;
        return detail::text(raw_->at_hash);
    }

    /* "name": Full name. */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

    /* "given_name": Given names. */
    constexpr std::optional<std::string_view> given_name() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_GIVEN_NAME)) return std::nullopt;
        return detail::text(raw_->given_name);
    }

    /* "family_name": Family names. */
    constexpr std::optional<std::string_view> family_name() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_FAMILY_NAME)) return std::nullopt;
        return detail::text(raw_->family_name);
    }

    /* "preferred_username": Name that the user prefers to log in with. Not unique. */
    constexpr std::optional<std::string_view> preferred_username() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_PREFERRED_USERNAME)) return std::nullopt;
        return detail::text(raw_->preferred_username);
    }

    /* "nickname": Casual name. */
    constexpr std::optional<std::string_view> nickname() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_NICKNAME)) return std::nullopt;
        return detail::text(raw_->nickname);
    }

    /* "email": Email address. Not unique. */
    constexpr std::optional<std::string_view> email() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_EMAIL)) return std::nullopt;
        return detail::text(raw_->email);
    }

    /* "email_verified": Has the issuer verified that it is the user's? */
    constexpr std::optional<bool> email_verified() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_EMAIL_VERIFIED)) return std::nullopt;
        return raw_->email_verified;
    }

    /* "phone_number": Telephone number. */
    constexpr std::optional<std::string_view> phone_number() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_PHONE_NUMBER)) return std::nullopt;
        return detail::text(raw_->phone_number);
    }

    /* "phone_number_verified": Has the issuer verified that it is the user's? */
    constexpr std::optional<bool> phone_number_verified() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_PHONE_NUMBER_VERIFIED)) return std::nullopt;
        return raw_->phone_number_verified;
    }

    /* "picture": URL of a picture. */
    constexpr std::optional<std::string_view> picture() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_PICTURE)) return std::nullopt;
        return detail::text(raw_->picture);
    }

    /* "zoneinfo": Time zone, such as "Europe/Paris". */
    constexpr std::optional<std::string_view> zoneinfo() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_ZONEINFO)) return std::nullopt;
        return detail::text(raw_->zoneinfo);
    }

    /* "locale": Language, such as "en-US". */
    constexpr std::optional<std::string_view> locale() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_LOCALE)) return std::nullopt;
        return detail::text(raw_->locale);
    }

    /* "updated_at": When these were last changed: seconds since 1970-01-01 UTC. */
    constexpr std::optional<std::int64_t> updated_at() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_UPDATED_AT)) return std::nullopt;
        return raw_->updated_at;
    }

    /* "address": Postal address. */
    constexpr std::optional<oidc_address> address() const noexcept
    {
        if (!has(SESH_OIDC_CLAIMS_ADDRESS)) return std::nullopt;
        return oidc_address(raw_->address);
    }

    /* "groups": Groups that the user is in. Common, but not in the standard. */
    constexpr strings<SESH_OIDC_CLAIMS_GROUPS_CAP> groups() const noexcept
    {
        return {raw_->groups, has(SESH_OIDC_CLAIMS_GROUPS) ? detail::at_most(raw_->groups_count, SESH_OIDC_CLAIMS_GROUPS_MAX) : 0};
    }

    /* "roles": Roles that the user has. Common, but not in the standard. */
    constexpr strings<SESH_OIDC_CLAIMS_ROLES_CAP> roles() const noexcept
    {
        return {raw_->roles, has(SESH_OIDC_CLAIMS_ROLES) ? detail::at_most(raw_->roles_count, SESH_OIDC_CLAIMS_ROLES_MAX) : 0};
    }

  private:
    const sesh_oidc_claims *raw_;
};

} // namespace sesh

#endif
