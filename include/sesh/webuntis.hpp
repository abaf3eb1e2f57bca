/* SPDX-License-Identifier: MIT */
/* Generated from src/schema/webuntis.def by make gen. Do not edit. */
#ifndef SESH_WEBUNTIS_HPP
#define SESH_WEBUNTIS_HPP

#include <sesh/webuntis.h>
#include <sesh/sesh.hpp>

/*
 * Views of the structs in sesh/webuntis.h. A member that is absent or null is std::nullopt,
 * or an empty range; the masks tell absent from null. A view is a pointer: pass it
 * by value. It must not outlive the struct.
 */
namespace sesh
{

class webuntis_person_entry;
template <> struct traits<webuntis_person_entry> {
    using raw = sesh_webuntis_person_entry;
    static const sesh_type &type() noexcept { return sesh_webuntis_person_entry_type; }
};

/* A person whose timetable the account may see; some servers send only id and type. */
class webuntis_person_entry
{
  public:
    constexpr explicit webuntis_person_entry(const sesh_webuntis_person_entry &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_webuntis_person_entry &operator*() const noexcept { return *raw_; }
    constexpr const sesh_webuntis_person_entry *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_WEBUNTIS_PERSON_ENTRY_ID). */
    constexpr bool has(sesh_webuntis_person_entry_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_webuntis_person_entry_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_webuntis_person_entry_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "id": Number of the person. */
    constexpr std::optional<std::int64_t> id() const noexcept
    {
        if (!has(SESH_WEBUNTIS_PERSON_ENTRY_ID)) return std::nullopt;
        return raw_->id;
    }

    /* "type": Kind of person, as personType. */
    constexpr std::optional<std::int64_t> type() const noexcept
    {
        if (!has(SESH_WEBUNTIS_PERSON_ENTRY_TYPE)) return std::nullopt;
        return raw_->type;
    }

    /* "displayName": Name that the service shows. */
    constexpr std::optional<std::string_view> display_name() const noexcept
    {
        if (!has(SESH_WEBUNTIS_PERSON_ENTRY_DISPLAY_NAME)) return std::nullopt;
        return detail::text(raw_->display_name);
    }

    /* "longName": Family name. */
    constexpr std::optional<std::string_view> long_name() const noexcept
    {
        if (!has(SESH_WEBUNTIS_PERSON_ENTRY_LONG_NAME)) return std::nullopt;
        return detail::text(raw_->long_name);
    }

    /* "foreName": First name. */
    constexpr std::optional<std::string_view> fore_name() const noexcept
    {
        if (!has(SESH_WEBUNTIS_PERSON_ENTRY_FORE_NAME)) return std::nullopt;
        return detail::text(raw_->fore_name);
    }

  private:
    const sesh_webuntis_person_entry *raw_;
};

class webuntis;
template <> struct traits<webuntis> {
    using raw = sesh_webuntis;
    static const sesh_type &type() noexcept { return sesh_webuntis_type; }
    static constexpr std::size_t work = SESH_WEBUNTIS_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_webuntis_read(session, json, length, options, error);
    }
};

/* SessionInformation: what a WebUntis client keeps from its log-in. */
class webuntis
{
  public:
    constexpr explicit webuntis(const sesh_webuntis &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_webuntis &operator*() const noexcept { return *raw_; }
    constexpr const sesh_webuntis *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_WEBUNTIS_KLASSE_ID). */
    constexpr bool has(sesh_webuntis_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_webuntis_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_webuntis_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "klasseId": Number of the class. */
    constexpr std::optional<std::int64_t> klasse_id() const noexcept
    {
        if (!has(SESH_WEBUNTIS_KLASSE_ID)) return std::nullopt;
        return raw_->klasse_id;
    }

    /* "personId": Number of the person; may be -1. */
    constexpr std::optional<std::int64_t> person_id() const noexcept
    {
        if (!has(SESH_WEBUNTIS_PERSON_ID)) return std::nullopt;
        return raw_->person_id;
    }

    /* "sessionId", secret: Value of the JSESSIONID cookie. */
    constexpr std::optional<std::string_view> session_id() const noexcept
    {
        if (!has(SESH_WEBUNTIS_SESSION_ID)) return std::nullopt;
        return detail::text(raw_->session_id);
    }

    /* "personType": 1 class, 2 teacher, 3 subject, 4 room, 5 student, 12 guardian; also 15 and 16. */
    constexpr std::optional<std::int64_t> person_type() const noexcept
    {
        if (!has(SESH_WEBUNTIS_PERSON_TYPE)) return std::nullopt;
        return raw_->person_type;
    }

    /* "jwt_token", secret: Token for the REST interface, a JWT. */
    constexpr std::optional<std::string_view> jwt_token() const noexcept
    {
        if (!has(SESH_WEBUNTIS_JWT_TOKEN)) return std::nullopt;
        return detail::text(raw_->jwt_token);
    }

    /* "name": Name of the account. */
    constexpr std::optional<std::string_view> name() const noexcept
    {
        if (!has(SESH_WEBUNTIS_NAME)) return std::nullopt;
        return detail::text(raw_->name);
    }

    /* "id": Number of the account. */
    constexpr std::optional<std::int64_t> id() const noexcept
    {
        if (!has(SESH_WEBUNTIS_ID)) return std::nullopt;
        return raw_->id;
    }

    /* "departmentId": Number of the department. */
    constexpr std::optional<std::int64_t> department_id() const noexcept
    {
        if (!has(SESH_WEBUNTIS_DEPARTMENT_ID)) return std::nullopt;
        return raw_->department_id;
    }

    /* "roleId": Number of the role. */
    constexpr std::optional<std::int64_t> role_id() const noexcept
    {
        if (!has(SESH_WEBUNTIS_ROLE_ID)) return std::nullopt;
        return raw_->role_id;
    }

    /* "userGroupId": Number of the user group. */
    constexpr std::optional<std::int64_t> user_group_id() const noexcept
    {
        if (!has(SESH_WEBUNTIS_USER_GROUP_ID)) return std::nullopt;
        return raw_->user_group_id;
    }

    /* "persons": Persons that the account represents. */
    constexpr objects<webuntis_person_entry> persons() const noexcept
    {
        return {raw_->persons, has(SESH_WEBUNTIS_PERSONS) ? detail::at_most(raw_->persons_count, SESH_WEBUNTIS_PERSONS_MAX) : 0};
    }

    /* "email": Email address of the account. */
    constexpr std::optional<std::string_view> email() const noexcept
    {
        if (!has(SESH_WEBUNTIS_EMAIL)) return std::nullopt;
        return detail::text(raw_->email);
    }

    /* "code": Not part of a session: the code of a refusal, such as 4010. */
    constexpr std::optional<std::int64_t> code() const noexcept
    {
        if (!has(SESH_WEBUNTIS_CODE)) return std::nullopt;
        return raw_->code;
    }

  private:
    const sesh_webuntis *raw_;
};

class webuntis_error;
template <> struct traits<webuntis_error> {
    using raw = sesh_webuntis_error;
    static const sesh_type &type() noexcept { return sesh_webuntis_error_type; }
};

/* Why the server refused a JSON-RPC request; it says so with HTTP status 200. */
class webuntis_error
{
  public:
    constexpr explicit webuntis_error(const sesh_webuntis_error &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_webuntis_error &operator*() const noexcept { return *raw_; }
    constexpr const sesh_webuntis_error *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_WEBUNTIS_ERROR_CODE). */
    constexpr bool has(sesh_webuntis_error_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_webuntis_error_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_webuntis_error_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "code": The code that clients act on, such as -8504, bad credentials: see sesh/ask_webuntis.h. */
    constexpr std::optional<std::int64_t> code() const noexcept
    {
        if (!has(SESH_WEBUNTIS_ERROR_CODE)) return std::nullopt;
        return raw_->code;
    }

    /* "message": The reason in words. */
    constexpr std::optional<std::string_view> message() const noexcept
    {
        if (!has(SESH_WEBUNTIS_ERROR_MESSAGE)) return std::nullopt;
        return detail::text(raw_->message);
    }

  private:
    const sesh_webuntis_error *raw_;
};

class webuntis_reply;
template <> struct traits<webuntis_reply> {
    using raw = sesh_webuntis_reply;
    static const sesh_type &type() noexcept { return sesh_webuntis_reply_type; }
    static constexpr std::size_t work = SESH_WEBUNTIS_REPLY_WORK;
    static int read(raw *session, const void *json, std::size_t length, const sesh_options *options,
                    sesh_error *error) noexcept
    {
        return sesh_webuntis_reply_read(session, json, length, options, error);
    }
};

/* The JSON-RPC reply to authenticate: a session or an error. The id of the request, which it repeats, is not kept. */
class webuntis_reply
{
  public:
    constexpr explicit webuntis_reply(const sesh_webuntis_reply &raw) noexcept : raw_(&raw) {}

    /* The struct. */
    constexpr const sesh_webuntis_reply &operator*() const noexcept { return *raw_; }
    constexpr const sesh_webuntis_reply *operator->() const noexcept { return raw_; }

    /* The masks: has(SESH_WEBUNTIS_REPLY_RESULT). */
    constexpr bool has(sesh_webuntis_reply_field field) const noexcept { return detail::is_in(raw_->has, field); }
    constexpr bool null(sesh_webuntis_reply_field field) const noexcept { return detail::is_in(raw_->null, field); }
    constexpr bool clipped(sesh_webuntis_reply_field field) const noexcept { return detail::is_in(raw_->clipped, field); }

    /* "result": The session. */
    constexpr std::optional<webuntis> result() const noexcept
    {
        if (!has(SESH_WEBUNTIS_REPLY_RESULT)) return std::nullopt;
        return webuntis(raw_->result);
    }

    /* "error": The refusal. */
    constexpr std::optional<webuntis_error> error() const noexcept
    {
        if (!has(SESH_WEBUNTIS_REPLY_ERROR)) return std::nullopt;
        return webuntis_error(raw_->error);
    }

  private:
    const sesh_webuntis_reply *raw_;
};

} // namespace sesh

#endif
