/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/jwks.def by make gen. Do not edit. */
#ifndef SESH_JWKS_HPP
#define SESH_JWKS_HPP

#include <sesh/jwks.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/jwks.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

/* Families of keys: kty, RFC 7518, section 6.1; RFC 8037, section 2. */
enum class jwk_family : std::uint8_t {
    unknown = SESH_JWK_FAMILY_UNKNOWN,
    rsa = SESH_JWK_FAMILY_RSA,
    ec = SESH_JWK_FAMILY_EC,
    okp = SESH_JWK_FAMILY_OKP,
    oct = SESH_JWK_FAMILY_OCT,
};

/* What a public key is for: RFC 7517, section 4.2. */
enum class jwk_use : std::uint8_t {
    unknown = SESH_JWK_USE_UNKNOWN,
    sig = SESH_JWK_USE_SIG,
    enc = SESH_JWK_USE_ENC,
};

/* Curves: RFC 7518, section 6.2.1.1; RFC 8037, section 2; RFC 8812. */
enum class jwk_curve : std::uint8_t {
    unknown = SESH_JWK_CURVE_UNKNOWN,
    p_256 = SESH_JWK_CURVE_P_256,
    p_384 = SESH_JWK_CURVE_P_384,
    p_521 = SESH_JWK_CURVE_P_521,
    secp256k1 = SESH_JWK_CURVE_SECP256K1,
    ed25519 = SESH_JWK_CURVE_ED25519,
    ed448 = SESH_JWK_CURVE_ED448,
    x25519 = SESH_JWK_CURVE_X25519,
    x448 = SESH_JWK_CURVE_X448,
};

class jwk;
template <> struct traits<jwk> {
    using raw = sesh_jwk;
    static const sesh_type &type() noexcept { return sesh_jwk_type; }
};

/* A public key. */
class jwk
{
  public:
    constexpr explicit jwk(const sesh_jwk &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_jwk &operator*() const noexcept { return *raw_; }
    constexpr const sesh_jwk *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_JWK_KTY). */
    constexpr bool has(sesh_jwk_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_jwk_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_jwk_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "kty": Family. */
    constexpr std::optional<jwk_family> kty() const noexcept
    {
        if (!has(SESH_JWK_KTY)) return std::nullopt;
        return static_cast<jwk_family>(raw_->kty);
    }

    /* "use": What it is for. Absent: unspecified. */
    constexpr std::optional<jwk_use> use() const noexcept
    {
        if (!has(SESH_JWK_USE)) return std::nullopt;
        return static_cast<jwk_use>(raw_->use);
    }

    /* "alg": Algorithm, such as "RS256". Absent: unspecified. */
    constexpr std::optional<std::string_view> alg() const noexcept
    {
        if (!has(SESH_JWK_ALG)) return std::nullopt;
        return detail::text(raw_->alg);
    }

    /* "kid": Identifier of the key; a token's header names it. */
    constexpr std::optional<std::string_view> kid() const noexcept
    {
        if (!has(SESH_JWK_KID)) return std::nullopt;
        return detail::text(raw_->kid);
    }

    /* "n": RSA: modulus, big-endian. */
    constexpr std::optional<bytes> n() const noexcept
    {
        if (!has(SESH_JWK_N)) return std::nullopt;
        return bytes(raw_->n, detail::at_most(raw_->n_length, SESH_JWK_N_CAP));
    }

    /* "e": RSA: exponent, big-endian. */
    constexpr std::optional<bytes> e() const noexcept
    {
        if (!has(SESH_JWK_E)) return std::nullopt;
        return bytes(raw_->e, detail::at_most(raw_->e_length, SESH_JWK_E_CAP));
    }

    /* "crv": Curve. */
    constexpr std::optional<jwk_curve> crv() const noexcept
    {
        if (!has(SESH_JWK_CRV)) return std::nullopt;
        return static_cast<jwk_curve>(raw_->crv);
    }

    /* "x": Curve: x, big-endian; of an OKP the public key. */
    constexpr std::optional<bytes> x() const noexcept
    {
        if (!has(SESH_JWK_X)) return std::nullopt;
        return bytes(raw_->x, detail::at_most(raw_->x_length, SESH_JWK_X_CAP));
    }

    /* "y": Curve: y, big-endian. */
    constexpr std::optional<bytes> y() const noexcept
    {
        if (!has(SESH_JWK_Y)) return std::nullopt;
        return bytes(raw_->y, detail::at_most(raw_->y_length, SESH_JWK_Y_CAP));
    }

  private:
    const sesh_jwk *raw_;
};

class jwks;
template <> struct traits<jwks> {
    using raw = sesh_jwks;
    static const sesh_type &type() noexcept { return sesh_jwks_type; }
    static constexpr std::size_t work = SESH_JWKS_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_jwks_read(session, json, length, options, error);
    }
};

/* A set of public keys, one after the other. */
class jwks
{
  public:
    constexpr explicit jwks(const sesh_jwks &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_jwks &operator*() const noexcept { return *raw_; }
    constexpr const sesh_jwks *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_JWKS_KEYS). */
    constexpr bool has(sesh_jwks_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_jwks_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_jwks_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "keys": The keys. The sink keeps the one you want. */
    constexpr std::optional<jwk> keys() const noexcept
    {
        if (!raw_->keys_kept) return std::nullopt;
        return jwk(raw_->keys);
    }

  private:
    const sesh_jwks *raw_;
};

} // namespace sesh

#endif
