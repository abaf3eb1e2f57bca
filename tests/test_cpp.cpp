/* SPDX-License-Identifier: MIT */
/*
 * The headers for C++17. It is linked without a C++ library: whatever would
 * allocate, throw or look up a type would be missing.
 */
#include <sesh/jwt_header.hpp>
#include <sesh/thoughtspot.hpp>
#include <sesh/thoughtspot_v2_token.hpp>
#include <sesh/thoughtspot_v2_user.hpp>
#include <sesh/verdocs.hpp>
#include <sesh/verdocs_login.hpp>
#include <sesh/verdocs_token.hpp>
#include <sesh/webuntis.hpp>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <new>
#include <type_traits>

using namespace std::literals;

namespace
{

int passed;
int failed;

void check(bool good, const char *what, int line)
{
    if (good) ++passed;
    else {
        ++failed;
        std::printf("tests/test_cpp.cpp:%d: %s\n", line, what);
    }
}

#define CHECK(what) check((what) ? true : false, #what, __LINE__)

constexpr auto reply = R"({"jsonrpc":"2.0","id":"1","result":{"sessionId":"3F2A9C71","personType":5,"personId":-1,
    "klasseId":null,"name":"","persons":[{"id":7,"type":5,"displayName":"Zoë","longName":"Ł","foreName":"Z"},
    {"id":8,"type":5,"displayName":"Bo","longName":"B","foreName":"O"}]}})"sv;

constexpr auto claims = R"({"sub":"auth0|1","email":"a@example.org","email_verified":true,"iat":1.5,"exp":2,
    "permissions":["org:view",{"id":"p2","name":"org:edit"}],"roles":[],"profile_id":"p","organization_id":"o",
    "plans":["env:essential","a"],"profile":{"id":"p","user_id":"u","organization_id":"o","first_name":"A",
    "last_name":"B","email":"e","phone":null,"current":true,"organization":{"id":"o","name":"Org","address":null,
    "phone":null,"business_name":null,"is_business":false,"address2":null,"contact_email":null,"timezone":"UTC",
    "envelope_responsible":false}}})"sv;

sesh_options at(const char *pointer)
{
    sesh_options options{};
    options.at = pointer;
    return options;
}

/* ---- sets -------------------------------------------------------------------- */

enum class day : std::uint8_t { unknown, monday, tuesday, sunday = 7, last = 64 };

template <class Mask> constexpr bool good_set(Mask mask, std::size_t size, day first, day none)
{
    const sesh::set<day, Mask> days(mask);
    std::size_t seen = 0;
    for (day d : days) {
        if (!days.contains(d) || (seen == 0 && d != first)) return false;
        ++seen;
    }
    return seen == size && days.size() == size && days.empty() == (size == 0) && days.mask() == mask &&
           !days.contains(none) && !days.contains(day::unknown);
}

static_assert(good_set<std::uint8_t>(0x42, 2, day::tuesday, day::monday));
static_assert(good_set<std::uint8_t>(0x80, 1, static_cast<day>(8), static_cast<day>(9)));
static_assert(good_set<std::uint16_t>(0xFFFF, 16, day::monday, static_cast<day>(17)));
static_assert(good_set<std::uint32_t>(0x80000001, 2, day::monday, day::last));
static_assert(good_set<std::uint64_t>(0x8000000000000000, 1, day::last, static_cast<day>(255)));
static_assert(good_set<std::uint64_t>(0, 0, day::unknown, day::monday));

/* ---- what the compiler has to refuse ------------------------------------ */

template <class View, class Field, class = void> struct can_ask : std::false_type {
};
template <class View, class Field>
struct can_ask<View, Field, std::void_t<decltype(std::declval<View>().has(std::declval<Field>()))>> : std::true_type {
};

static_assert(can_ask<sesh::webuntis, sesh_webuntis_field>::value);
static_assert(!can_ask<sesh::webuntis, sesh_verdocs_field>::value, "the field of another type");
static_assert(!can_ask<sesh::webuntis, int>::value, "a number that may be no field");

template <class T>
constexpr bool stays = !std::is_copy_constructible_v<T> && !std::is_move_constructible_v<T> &&
                       !std::is_copy_assignable_v<T> && !std::is_move_assignable_v<T>;

static_assert(stays<sesh::reader<sesh::webuntis>>, "it points into itself");
static_assert(stays<sesh::session<sesh::webuntis>>, "a copy would keep secrets");
static_assert(stays<sesh::reading<sesh::webuntis>>);
static_assert(std::is_trivially_copyable_v<sesh::webuntis>);
static_assert(sizeof(sesh::webuntis) == sizeof(void *), "a view is a pointer");
static_assert(!std::is_convertible_v<sesh_webuntis, sesh::webuntis>, "a view of a temporary");
static_assert(sesh::traits<sesh::webuntis>::work == SESH_WEBUNTIS_WORK);

/* ---- views -------------------------------------------------------------- */

constexpr sesh_webuntis_error refusal = {1 << SESH_WEBUNTIS_ERROR_MESSAGE, 1 << SESH_WEBUNTIS_ERROR_CODE, 0, 0, "no"};
static_assert(sesh::webuntis_error(refusal).message() == "no"sv);
static_assert(!sesh::webuntis_error(refusal).code());
static_assert(sesh::webuntis_error(refusal).null(SESH_WEBUNTIS_ERROR_CODE));
static_assert(sesh::webuntis_error(refusal)->message[1] == 'o');

void test_members()
{
    const auto r = sesh::read<sesh::webuntis>(reply, at("/result"));
    CHECK(r);
    CHECK(r.outcome.status() == SESH_OK);
    CHECK(r.outcome.offset() == reply.size());
    CHECK(r.session.session_id() == "3F2A9C71");
    CHECK(r.session.person_id() == -1);
    CHECK(r.session.name() == "");
    CHECK(!r.session.klasse_id() && r.session.null(SESH_WEBUNTIS_KLASSE_ID));
    CHECK(!r.session.email() && !r.session.null(SESH_WEBUNTIS_EMAIL) && !r.session.has(SESH_WEBUNTIS_EMAIL));
    CHECK((*r.session).person_type == 5 && r.session->person_type == 5);
}

void test_objects()
{
    const auto r = sesh::read<sesh::webuntis>(reply, at("/result"));
    const auto persons = r.session.persons();
    std::int64_t sum = 0;
    for (const auto person : persons)
        sum += person.id().value_or(0);
    CHECK(sum == 15);
    CHECK(persons.size() == 2 && !persons.empty());
    CHECK(persons[1].display_name() == "Bo");
    CHECK(std::find_if(persons.begin(), persons.end(), [](auto p) { return p.id() == 8; }) != persons.end());
    CHECK(std::find_if(persons.begin(), persons.end(), [](auto p) { return p.id() == 9; }) == persons.end());
    CHECK(std::distance(persons.begin(), persons.end()) == 2);
}

void test_nested()
{
    const auto r = sesh::read<sesh::verdocs>(claims);
    CHECK(r);
    CHECK(r.session.email_verified() == true);
    CHECK(r.session.iat() == 1 && r.session.clipped(SESH_VERDOCS_IAT) && !r.session.clipped(SESH_VERDOCS_EXP));
    CHECK(r.session.permissions().size() == 2);
    CHECK(r.session.permissions()[0].name() == "org:view" && !r.session.permissions()[0].id());
    CHECK(r.session.roles().empty() && r.session.has(SESH_VERDOCS_ROLES));
    CHECK(r.session.plans().size() == 2 && r.session.plans()[0] == "env:essential" && r.session.plans()[1] == "a");
    CHECK(r.session.profile() && r.session.profile()->organization()->name() == "Org");
    CHECK(r.session.profile()->organization()->is_business() == false);
    CHECK(r.session.profile()->groups().empty() && !r.session.profile()->has(SESH_VERDOCS_IPROFILE_GROUPS));
}

/* What the services answer today. */
void test_today()
{
    const auto token = sesh::read<sesh::verdocs_token>(
        R"({"sub":"s","https://verdocs.com/profile_id":"p","iat":1,"exp":2,"global_admin":false})"sv);
    CHECK(token && token.session.profile_id() == "p" && token.session.also(SESH_VERDOCS_TOKEN_PROFILE_ID));
    CHECK(token.session.global_admin() == false && !token.session.envelope_id());
    const auto login = sesh::read<sesh::verdocs_login>(R"({"access_token":"a","idToken":"i"})"sv);
    CHECK(login && login.session.access_token() == "a" && login.session.id_token() == "i");
    const auto user = sesh::read<sesh::thoughtspot_v2_user>(
        R"({"id":"u","name":"n","user_groups":[{"name":"All"}],"current_org":{"id":0}})"sv);
    CHECK(user && user.session.user_groups()[0].name() == "All" && user.session.current_org()->id() == 0);
    const auto grant = sesh::read<sesh::thoughtspot_v2_token>(R"({"token":"t","expiration_time_in_millis":1.5})"sv);
    CHECK(grant && grant.session.token() == "t" && grant.session.expiration_time_in_millis() == 1);
}

/* A struct that nobody read shall not lead a view out of it. */
void test_bounds()
{
    static sesh_thoughtspot raw;
    const sesh::thoughtspot view(raw);
    std::memset(&raw, 'x', sizeof raw);
    raw.has = ~static_cast<decltype(raw.has)>(0);
    CHECK(view.locale()->size() == sizeof raw.locale - 1);
    CHECK(view.privileges().size() == SESH_THOUGHTSPOT_PRIVILEGES_MAX);
    CHECK(view.privileges()[SESH_THOUGHTSPOT_PRIVILEGES_MAX - 1].size() == sizeof raw.privileges[0] - 1);
    raw.has = 0;
    CHECK(!view.locale() && view.privileges().empty());
}

/* ---- reading ------------------------------------------------------------ */

void test_errors()
{
    const auto r = sesh::read<sesh::webuntis>(R"({"name":"Zoe","id":1.5})");
    CHECK(!r);
    CHECK(r.outcome.status() == SESH_E_WRONG_TYPE);
    CHECK(r.outcome.offset() == 19);
    CHECK(r.outcome.path() == "/id");
    CHECK(r.outcome.name() == "wrong-type"sv && *r.outcome.text() != '\0');
    CHECK(r.session.name() == "Zoe" && !r.session.id());
    sesh_options depth{};
    depth.max_depth = 255;
    CHECK(sesh::read<sesh::webuntis>("{}", depth).outcome.status() == SESH_E_ARGUMENT);
    CHECK(sesh::read<sesh::webuntis>({}).outcome.status() == SESH_E_INCOMPLETE);
    CHECK(sesh::read<sesh::jwt_header>(R"({"alg":"none"})").session.alg() == "none");
}

void test_own_session()
{
    sesh::session<sesh::webuntis> s;
    sesh_options merge{};
    merge.merge = true;
    CHECK(!s.has(SESH_WEBUNTIS_ID));
    CHECK(sesh::read(s, R"({"id":1,"name":"a"})"));
    CHECK(sesh::read(s, R"({"name":"b"})", merge));
    CHECK(s.id() == 1 && s.name() == "b");
    const sesh::webuntis view = s;
    CHECK(&*view == &*s);
}

void test_chunks()
{
    sesh::session<sesh::webuntis> s;
    static unsigned char work[384];
    sesh::reader reader(s, work, at("/result"));
    std::size_t fed = 0;
    for (const char c : reply)
        fed += reader.feed(&c, 1);
    CHECK(fed == reply.size());
    CHECK(reader.end());
    CHECK(s.session_id() == "3F2A9C71" && s.persons()[0].display_name() == "Zoë");
    CHECK(!reader.feed(" ") && reader.status() == SESH_E_ARGUMENT);
}

void test_first_error_is_final()
{
    sesh::session<sesh::webuntis> s;
    unsigned char work[SESH_WORK_MIN];
    sesh::reader<sesh::webuntis> reader(s, work, sizeof work);
    CHECK(reader.feed("{\"id\":"));
    CHECK(!reader.feed("]"));
    CHECK(!reader.feed("1}"));
    CHECK(reader.status() == SESH_E_SYNTAX);
    const auto outcome = reader.end();
    CHECK(!outcome && outcome.status() == SESH_E_SYNTAX && outcome.offset() == 6);
    sesh::reader<sesh::webuntis> refused(s, nullptr, 0);
    CHECK(refused.status() == SESH_E_ARGUMENT && !refused.feed("{}") && !refused.end());
}

/* ---- wiping ------------------------------------------------------------- */

bool holds(const void *memory, std::size_t size, std::string_view text)
{
    return std::string_view(static_cast<const char *>(memory), size).find(text) != std::string_view::npos;
}

/* A reader that is given up wipes its work; a session goes with its end. */
void test_wiping()
{
    alignas(sesh::session<sesh::webuntis>) static unsigned char place[sizeof(sesh::session<sesh::webuntis>)];
    static unsigned char work[SESH_WEBUNTIS_WORK];
    std::memset(place, 0xFF, sizeof place);
    auto *s = new (place) sesh::session<sesh::webuntis>;
    CHECK(!s->session_id() && s->persons().empty());
    {
        sesh::reader<sesh::webuntis> reader(*s, work);
        CHECK(reader.feed(R"({"sessionId":"3F2A9C71","persons":[{"longName":"Adler)"));
        CHECK(holds(work, sizeof work, "Adler"));
    }
    CHECK(!holds(work, sizeof work, "Adler"));
    CHECK(s->session_id() == "3F2A9C71" && holds(place, sizeof place, "3F2A9C71"));
    s->~session();
    CHECK(!holds(place, sizeof place, "3F2A9C71"));
}

/* What has no secrets is left as it is. */
void test_no_secrets()
{
    static unsigned char work[SESH_VERDOCS_WORK];
    sesh::session<sesh::verdocs> s;
    CHECK(sesh::traits<sesh::verdocs>::type().secrets == 0);
    {
        sesh::reader<sesh::verdocs> reader(s, work);
        CHECK(reader.feed(R"({"email":"a@example.org)"));
    }
    CHECK(holds(work, sizeof work, "a@example.org"));
}

/* A receiver's own functions are called, and only those that it has. */
struct counter {
    std::size_t bytes = 0;
    sesh_answer element(const sesh_element &element) noexcept
    {
        return element.index == 1 ? SESH_KEEP : SESH_NEXT;
    }
    sesh_answer stream(const sesh_part &part) noexcept
    {
        bytes += part.length;
        return part.last ? SESH_STOP : SESH_NEXT;
    }
};

void test_sinks()
{
    struct {
    } nothing;
    counter receiver;
    sesh_part part{};
    const sesh_sink sink = sesh::sink_of(receiver);
    sesh_element element{};
    CHECK(sink.element(sink.context, &element) == SESH_NEXT);
    element.index = 1;
    CHECK(sink.element(sink.context, &element) == SESH_KEEP);
    part.length = 3;
    CHECK(sink.stream(sink.context, &part) == SESH_NEXT);
    part.last = true;
    CHECK(sink.stream(sink.context, &part) == SESH_STOP);
    CHECK(receiver.bytes == 6);
    CHECK(sesh::sink_of(nothing).stream == nullptr && sesh::sink_of(nothing).element == nullptr);
}

} // namespace

int main()
{
    test_members();
    test_objects();
    test_nested();
    test_today();
    test_bounds();
    test_errors();
    test_own_session();
    test_chunks();
    test_first_error_is_final();
    test_wiping();
    test_no_secrets();
    test_sinks();
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}
