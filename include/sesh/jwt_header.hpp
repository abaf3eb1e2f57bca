/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/jwt_header.def by make gen. Do not edit. */
#ifndef SESH_JWT_HEADER_HPP
#define SESH_JWT_HEADER_HPP

#include <sesh/jwt_header.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/jwt_header.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class jwt_header;
template <> struct traits<jwt_header> {
    using raw = sesh_jwt_header;
    static const sesh_type &type() noexcept { return sesh_jwt_header_type; }
    static constexpr std::size_t work = SESH_JWT_HEADER_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_jwt_header_read(session, json, length, options, error);
    }
};

/* JOSE header: how a token was signed, according to the token itself. */
class jwt_header
{
  public:
    constexpr explicit jwt_header(const sesh_jwt_header &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_jwt_header &operator*() const noexcept { return *raw_; }
    constexpr const sesh_jwt_header *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_JWT_HEADER_ALG). */
    constexpr bool has(sesh_jwt_header_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_jwt_header_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_jwt_header_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "alg": Algorithm of the signature, such as "RS256". */
    constexpr std::optional<std::string_view> alg() const noexcept
    {
        if (!has(SESH_JWT_HEADER_ALG)) return std::nullopt;
        return detail::text(raw_->alg);
    }

    /* "typ": Media type of the token, such as "JWT"; many services leave it out. */
    constexpr std::optional<std::string_view> typ() const noexcept
    {
        if (!has(SESH_JWT_HEADER_TYP)) return std::nullopt;
        return detail::text(raw_->typ);
    }

    /* "kid": Identifier of the key. */
    constexpr std::optional<std::string_view> kid() const noexcept
    {
        if (!has(SESH_JWT_HEADER_KID)) return std::nullopt;
        return detail::text(raw_->kid);
    }

    /* "cty": Media type of the claims. */
    constexpr std::optional<std::string_view> cty() const noexcept
    {
        if (!has(SESH_JWT_HEADER_CTY)) return std::nullopt;
        return detail::text(raw_->cty);
    }

    /* "enc": Encryption: the token is a JWE, which is refused. */
    constexpr std::optional<std::string_view> enc() const noexcept
    {
        if (!has(SESH_JWT_HEADER_ENC)) return std::nullopt;
        return detail::text(raw_->enc);
    }

    /* "crit": Extensions that must be understood; none is, so the token is refused. */
    constexpr strings<SESH_JWT_HEADER_CRIT_CAP> crit() const noexcept
    {
        return {raw_->crit, has(SESH_JWT_HEADER_CRIT) ? detail::at_most(raw_->crit_count, SESH_JWT_HEADER_CRIT_MAX) : 0};
    }

  private:
    const sesh_jwt_header *raw_;
};

} // namespace sesh

#endif
