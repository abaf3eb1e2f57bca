/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/ask_refusal.def by make gen. Do not edit. */
#ifndef SESH_ASK_REFUSAL_HPP
#define SESH_ASK_REFUSAL_HPP

#include <sesh/ask_refusal.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/ask_refusal.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class ask_refusal;
template <> struct traits<ask_refusal> {
    using raw = sesh_ask_refusal;
    static const sesh_type &type() noexcept { return sesh_ask_refusal_type; }
    static constexpr std::size_t work = SESH_ASK_REFUSAL_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_ask_refusal_read(session, json, length, options, error);
    }
};

/* Why a REST service refused: what Verdocs and ThoughtSpot send. */
class ask_refusal
{
  public:
    constexpr explicit ask_refusal(const sesh_ask_refusal &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_ask_refusal &operator*() const noexcept { return *raw_; }
    constexpr const sesh_ask_refusal *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_ASK_REFUSAL_ERROR). */
    constexpr bool has(sesh_ask_refusal_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_ask_refusal_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_ask_refusal_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "error": Verdocs: a word, such as "mfa_required", or a sentence. */
    constexpr std::optional<std::string_view> error() const noexcept
    {
        if (!has(SESH_ASK_REFUSAL_ERROR)) return std::nullopt;
        return detail::text(raw_->error);
    }

    /* "error_description": Verdocs: the reason in words. */
    constexpr std::optional<std::string_view> error_description() const noexcept
    {
        if (!has(SESH_ASK_REFUSAL_ERROR_DESCRIPTION)) return std::nullopt;
        return detail::text(raw_->error_description);
    }

    /* "code": ThoughtSpot: number of the error, such as 10002. */
    constexpr std::optional<std::int64_t> code() const noexcept
    {
        if (!has(SESH_ASK_REFUSAL_CODE)) return std::nullopt;
        return raw_->code;
    }

    /* "debug": ThoughtSpot: the reason, for developers. */
    constexpr std::optional<std::string_view> debug() const noexcept
    {
        if (!has(SESH_ASK_REFUSAL_DEBUG)) return std::nullopt;
        return detail::text(raw_->debug);
    }

  private:
    const sesh_ask_refusal *raw_;
};

} // namespace sesh

#endif
