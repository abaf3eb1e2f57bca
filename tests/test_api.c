/* SPDX-License-Identifier: MIT */
/* The C interface, called by hand: tests for what rows cannot express. Members are read by name
   here, so that the tables do not check themselves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>
#include <sesh/write.h>

#include "run_rows.h"
#include "tally.h"
#include "kind/number.h"
#include "read/path.h"

#define ORGANIZATION                                                                                                   \
    "{\"id\":\"o-id\",\"name\":\"o-name\",\"address\":\"o-address\",\"phone\":\"o-phone\","                            \
    "\"business_name\":\"o-business\",\"is_business\":true,\"address2\":\"o-address2\","                               \
    "\"contact_email\":\"o-contact\",\"timezone\":null,\"envelope_responsible\":false}"
#define GROUP(n)                                                                                                       \
    "{\"id\":\"g-id" n "\",\"name\":\"g-name" n "\",\"organization_id\":\"g-org" n "\",\"parent_id\":\"g-parent" n "\"}"
#define PROFILE                                                                                                        \
    "{\"id\":\"p-id\",\"user_id\":\"p-user\",\"organization_id\":\"p-org\",\"first_name\":\"p-first\","                \
    "\"last_name\":\"p-last\",\"email\":\"p-email\",\"phone\":\"p-phone\",\"current\":true,"                           \
    "\"organization\":" ORGANIZATION ",\"permissions\":[\"pp1\",\"pp2\"],\"roles\":[\"pr1\"],"                         \
    "\"plans\":[\"pl1\",\"pl2\",\"pl3\"],\"groups\":[" GROUP("1") "," GROUP("2") "]}"
#define VERDOCS                                                                                                        \
    "{\"sub\":\"s-sub\",\"email\":\"s-email\",\"email_verified\":true,\"iat\":1767139200,"                             \
    "\"exp\":1767225600.75,\"permissions\":[{\"id\":\"i1\",\"name\":\"n1\"},\"n2\"],"                                  \
    "\"roles\":[{\"id\":\"r1\",\"name\":\"q1\"},{\"id\":\"r2\",\"name\":\"q2\"}],\"profile\":" PROFILE                 \
    ",\"profile_id\":\"s-profile\",\"organization_id\":\"s-org\",\"plans\":[\"sp1\",\"sp2\"]}"
#define PERSON(n)                                                                                                      \
    "{\"id\":10" n ",\"type\":20" n ",\"displayName\":\"d" n "\",\"longName\":\"l" n "\",\"foreName\":\"f" n "\"}"
#define WEBUNTIS                                                                                                       \
    "{\"klasseId\":1,\"personId\":-2,\"sessionId\":\"w-session\",\"personType\":3,\"jwt_token\":\"w-jwt\","            \
    "\"name\":\"w-name\",\"id\":4,\"departmentId\":5,\"roleId\":6,\"userGroupId\":7,\"persons\":[" PERSON(             \
        "1") "," PERSON("2") "],\"email\":\"w-email\"}"
#define REPLY "{\"id\":\"x-id\",\"result\":" WEBUNTIS ",\"error\":{\"code\":-8504,\"message\":\"x-message\"}}"
#define THOUGHTSPOT                                                                                                    \
    "{\"userName\":\"t-name\",\"userDisplayName\":\"t-display\",\"userEmail\":\"t-email\","                            \
    "\"userCreatedTime\":1354006445722,\"userGUID\":\"t-guid\",\"canChangePassword\":true,"                            \
    "\"isSystemUser\":true,\"userGroupMask\":42,\"privileges\":[\"v1\",\"v2\",\"v3\"],"                                \
    "\"expirationTime\":1767225600,\"authToken\":\"t-token\",\"locale\":\"t-locale\",\"timezone\":\"t-zone\","         \
    "\"dateFormat\":{\"formatPattern\":\"t-date\"},\"timeFormat\":{\"formatPattern\":\"t-time\"},"                     \
    "\"dateTimeFormat\":{\"formatPattern\":\"t-both\"},\"partialJSessionGUID\":\"t-part\","                            \
    "\"isFirstLogin\":true,\"firstLoginDate\":-5,\"userProperties\":{\"persona\":\"t-persona\","                       \
    "\"mail\":\"t-mail\"},\"state\":\"t-state\"}"

/* ---- members, by their names in C --------------------------------------- */

static void assert_webuntis(const struct sesh_webuntis *s)
{
    assert_int_equal(s->has, 0xFFF);
    assert_int_equal(s->null, 0);
    assert_int_equal(s->clipped, 0);
    assert_int_equal(s->klasse_id, 1);
    assert_int_equal(s->person_id, -2);
    assert_string_equal(s->session_id, "w-session");
    assert_int_equal(s->person_type, 3);
    assert_string_equal(s->jwt_token, "w-jwt");
    assert_string_equal(s->name, "w-name");
    assert_int_equal(s->id, 4);
    assert_int_equal(s->department_id, 5);
    assert_int_equal(s->role_id, 6);
    assert_int_equal(s->user_group_id, 7);
    assert_int_equal(s->persons_count, 2);
    assert_int_equal(s->persons[0].has, 0x1F);
    assert_int_equal(s->persons[0].id, 101);
    assert_int_equal(s->persons[1].id, 102);
    assert_int_equal(s->persons[1].type, 202);
    assert_string_equal(s->persons[0].display_name, "d1");
    assert_string_equal(s->persons[1].display_name, "d2");
    assert_string_equal(s->persons[1].long_name, "l2");
    assert_string_equal(s->persons[1].fore_name, "f2");
    assert_string_equal(s->email, "w-email");
}

static void test_webuntis_members(void **state)
{
    static struct sesh_webuntis s;
    static struct sesh_webuntis_reply reply;
    (void)state;
    assert_int_equal(sesh_webuntis_read(&s, WEBUNTIS, sizeof WEBUNTIS - 1, NULL, NULL), SESH_OK);
    assert_webuntis(&s);
    assert_int_equal(sesh_webuntis_reply_read(&reply, REPLY, sizeof REPLY - 1, NULL, NULL), SESH_OK);
    assert_int_equal(reply.has, 3);
    assert_webuntis(&reply.result);
    assert_int_equal(reply.error.has, 3);
    assert_int_equal(reply.error.code, -8504);
    assert_string_equal(reply.error.message, "x-message");
}

static void assert_profile(const struct sesh_verdocs_iprofile *p)
{
    assert_int_equal(p->has, 0x1FFF);
    assert_string_equal(p->id, "p-id");
    assert_string_equal(p->user_id, "p-user");
    assert_string_equal(p->organization_id, "p-org");
    assert_string_equal(p->first_name, "p-first");
    assert_string_equal(p->last_name, "p-last");
    assert_string_equal(p->email, "p-email");
    assert_string_equal(p->phone, "p-phone");
    assert_true(p->current);
    assert_int_equal(p->permissions_count, 2);
    assert_string_equal(p->permissions[0], "pp1");
    assert_string_equal(p->permissions[1], "pp2");
    assert_int_equal(p->roles_count, 1);
    assert_string_equal(p->roles[0], "pr1");
    assert_int_equal(p->plans_count, 3);
    assert_string_equal(p->plans[2], "pl3");
    assert_int_equal(p->groups_count, 2);
    assert_int_equal(p->groups[1].has, 0xF);
    assert_string_equal(p->groups[0].id, "g-id1");
    assert_string_equal(p->groups[1].id, "g-id2");
    assert_string_equal(p->groups[1].name, "g-name2");
    assert_string_equal(p->groups[1].organization_id, "g-org2");
    assert_string_equal(p->groups[1].parent_id, "g-parent2");
}

static void assert_organization(const struct sesh_verdocs_iorganization *o)
{
    assert_int_equal(o->has, 0x3FF & ~(1 << SESH_VERDOCS_IORGANIZATION_TIMEZONE));
    assert_int_equal(o->null, 1 << SESH_VERDOCS_IORGANIZATION_TIMEZONE);
    assert_string_equal(o->id, "o-id");
    assert_string_equal(o->name, "o-name");
    assert_string_equal(o->address, "o-address");
    assert_string_equal(o->phone, "o-phone");
    assert_string_equal(o->business_name, "o-business");
    assert_true(o->is_business);
    assert_string_equal(o->address2, "o-address2");
    assert_string_equal(o->contact_email, "o-contact");
    assert_string_equal(o->timezone, "");
    assert_false(o->envelope_responsible);
}

static void test_verdocs_members(void **state)
{
    static struct sesh_verdocs s;
    (void)state;
    assert_int_equal(sesh_verdocs_read(&s, VERDOCS, sizeof VERDOCS - 1, NULL, NULL), SESH_OK);
    assert_int_equal(s.has, 0x7FF);
    assert_int_equal(s.null, 0);
    assert_int_equal(s.clipped, 1 << SESH_VERDOCS_EXP);
    assert_string_equal(s.sub, "s-sub");
    assert_string_equal(s.email, "s-email");
    assert_true(s.email_verified);
    assert_int_equal(s.iat, 1767139200);
    assert_int_equal(s.exp, 1767225600);
    assert_int_equal(s.permissions_count, 2);
    assert_string_equal(s.permissions[0].id, "i1");
    assert_string_equal(s.permissions[0].name, "n1");
    assert_string_equal(s.permissions[1].name, "n2");
    assert_int_equal(s.permissions[1].has, 1 << SESH_VERDOCS_IPERMISSION_NAME);
    assert_int_equal(s.roles_count, 2);
    assert_string_equal(s.roles[1].id, "r2");
    assert_string_equal(s.roles[1].name, "q2");
    assert_profile(&s.profile);
    assert_organization(&s.profile.organization);
    assert_string_equal(s.profile_id, "s-profile");
    assert_string_equal(s.organization_id, "s-org");
    assert_int_equal(s.plans_count, 2);
    assert_string_equal(s.plans[1], "sp2");
}

static void test_thoughtspot_members(void **state)
{
    static struct sesh_thoughtspot s;
    (void)state;
    assert_int_equal(sesh_thoughtspot_read(&s, THOUGHTSPOT, sizeof THOUGHTSPOT - 1, NULL, NULL), SESH_OK);
    assert_int_equal(s.has, 0x1FFFFF);
    assert_string_equal(s.user_name, "t-name");
    assert_string_equal(s.user_display_name, "t-display");
    assert_string_equal(s.user_email, "t-email");
    assert_true(s.user_created_time == INT64_C(1354006445722));
    assert_string_equal(s.user_guid, "t-guid");
    assert_true(s.can_change_password && s.is_system_user && s.is_first_login);
    assert_int_equal(s.user_group_mask, 42);
    assert_int_equal(s.privileges_count, 3);
    assert_string_equal(s.privileges[0], "v1");
    assert_string_equal(s.privileges[2], "v3");
    assert_int_equal(s.expiration_time, 1767225600);
    assert_string_equal(s.auth_token, "t-token");
    assert_string_equal(s.locale, "t-locale");
    assert_string_equal(s.timezone, "t-zone");
    assert_string_equal(s.date_format.format_pattern, "t-date");
    assert_string_equal(s.time_format.format_pattern, "t-time");
    assert_string_equal(s.date_time_format.format_pattern, "t-both");
    assert_string_equal(s.partial_jsession_guid, "t-part");
    assert_true(s.first_login_date == -5);
    assert_int_equal(s.user_properties.has, 3);
    assert_string_equal(s.user_properties.persona, "t-persona");
    assert_string_equal(s.user_properties.mail, "t-mail");
    assert_string_equal(s.state, "t-state");
}

/* ---- masks and limits --------------------------------------------------- */

static int read_webuntis(struct sesh_webuntis *s, const char *json, const struct sesh_options *options,
                         struct sesh_error *error)
{
    return sesh_webuntis_read(s, json, strlen(json), options, error);
}

static void test_int64_limits(void **state)
{
    static struct sesh_webuntis s;
    (void)state;
    assert_int_equal(read_webuntis(&s, "{\"id\":9223372036854775807,\"roleId\":-9223372036854775808}", NULL, NULL),
                     SESH_OK);
    assert_true(s.id == INT64_MAX);
    assert_true(s.role_id == INT64_MIN);
}

static void test_masks(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_options options = {0};
    char json[300];
    (void)state;
    options.clip = true;
    snprintf(json, sizeof json, "{\"id\":0,\"roleId\":null,\"email\":\"%0200d\"}", 0);
    assert_int_equal(read_webuntis(&s, json, &options, NULL), SESH_OK);
    assert_true(SESH_HAS(&s, SESH_WEBUNTIS_ID));
    assert_false(SESH_IS_NULL(&s, SESH_WEBUNTIS_ID));
    assert_false(SESH_HAS(&s, SESH_WEBUNTIS_ROLE_ID));
    assert_true(SESH_IS_NULL(&s, SESH_WEBUNTIS_ROLE_ID));
    assert_true(SESH_HAS(&s, SESH_WEBUNTIS_EMAIL));
    assert_true(SESH_IS_CLIPPED(&s, SESH_WEBUNTIS_EMAIL));
    assert_false(SESH_IS_CLIPPED(&s, SESH_WEBUNTIS_ID));
    assert_false(SESH_HAS(&s, SESH_WEBUNTIS_NAME));
    assert_false(SESH_IS_NULL(&s, SESH_WEBUNTIS_NAME));
    assert_int_equal(strlen(s.email), SESH_WEBUNTIS_EMAIL_CAP - 1);
}

/* An array that an error cut short keeps its elements; an object keeps its members. */
static void test_after_an_error(void **state)
{
    static struct sesh_webuntis s;
    static struct sesh_verdocs v;
    static const char profile[] = "{\"profile\":{\"id\":\"p\",\"permissions\":[\"a\",\"b\",3]}}";
    (void)state;
    assert_int_equal(read_webuntis(&s, "{\"persons\":[" PERSON("1") ",{\"id\":7,\"type\":\"x\"}]}", NULL, NULL),
                     SESH_E_WRONG_TYPE);
    assert_false(SESH_HAS(&s, SESH_WEBUNTIS_PERSONS));
    assert_int_equal(s.persons_count, 1);
    assert_int_equal(s.persons[0].id, 101);
    assert_int_equal(sesh_verdocs_read(&v, profile, sizeof profile - 1, NULL, NULL), SESH_E_WRONG_TYPE);
    assert_false(SESH_HAS(&v, SESH_VERDOCS_PROFILE));
    assert_true(SESH_HAS(&v.profile, SESH_VERDOCS_IPROFILE_ID));
    assert_string_equal(v.profile.id, "p");
    assert_false(SESH_HAS(&v.profile, SESH_VERDOCS_IPROFILE_PERMISSIONS));
    assert_int_equal(v.profile.permissions_count, 2);
    assert_string_equal(v.profile.permissions[1], "b");
}

/* ---- arguments ---------------------------------------------------------- */

#define WORK_SIZE 4096
static uint64_t work[WORK_SIZE / 8];

/* sesh_begin refuses, all later calls return the same status, and the struct is unchanged. */
static void assert_refused(const struct sesh_type *type, void *session, void *buffer, size_t size,
                           const struct sesh_options *options)
{
    struct sesh_reader reader;
    struct sesh_error error;
    static struct sesh_webuntis untouched;
    memset(&untouched, 0x5A, sizeof untouched);
    if (session != NULL) memset(session, 0x5A, sizeof untouched);
    memset(&reader, 0xA5, sizeof reader);
    assert_int_equal(sesh_begin(&reader, type, session, buffer, size, options), SESH_E_ARGUMENT);
    assert_int_equal(sesh_feed(&reader, "{}", 2), SESH_E_ARGUMENT);
    assert_int_equal(sesh_feed(&reader, " ", 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_feed(&reader, " ", 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_feed(&reader, NULL, 0), SESH_E_ARGUMENT);
    assert_int_equal(sesh_end(&reader, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_true(error.offset == 0);
    assert_string_equal(error.path, "");
    assert_int_equal(sesh_end(&reader, NULL), SESH_E_ARGUMENT);
    if (session != NULL) assert_memory_equal(session, &untouched, sizeof untouched);
}

static void test_arguments(void **state)
{
    static struct sesh_webuntis s;
    static const char *const no_pointers[] = {"result", "#/result", "/a~", "/~2", "~", " /a", "/a/~~0"};
    struct sesh_options options = {0};
    size_t i;
    (void)state;
    assert_int_equal(sesh_begin(NULL, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_E_ARGUMENT);
    assert_int_equal(sesh_read(&sesh_webuntis_type, NULL, work, sizeof work, "{", 1, NULL, NULL), SESH_E_ARGUMENT);
    assert_refused(&sesh_webuntis_type, NULL, work, sizeof work, NULL);
    assert_refused(&sesh_webuntis_type, &s, NULL, sizeof work, NULL);
    assert_refused(&sesh_webuntis_type, &s, NULL, 0, NULL);
    assert_refused(&sesh_webuntis_type, &s, work, 0, NULL);
    assert_refused(&sesh_webuntis_type, &s, work, SESH_WORK_MIN - 1, NULL);
    options.max_depth = SESH_MAX_DEPTH + 1;
    assert_refused(&sesh_webuntis_type, &s, work, sizeof work, &options);
    assert_refused(NULL, NULL, NULL, 0, &options);
    options.max_depth = 0;
    options.merge = true;
    for (i = 0; i < sizeof no_pointers / sizeof *no_pointers; i++) {
        options.at = no_pointers[i];
        assert_refused(&sesh_webuntis_type, &s, work, sizeof work, &options);
    }
}

/* NULL pointers give a status and an error without details. */
static void test_null(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    struct sesh_options options = {0};
    struct sesh_error error;
    (void)state;
    memset(&error, 0x5A, sizeof error);
    assert_int_equal(sesh_feed(NULL, "{}", 2), SESH_E_ARGUMENT);
    assert_int_equal(sesh_feed(NULL, NULL, 0), SESH_E_ARGUMENT);
    assert_true(sesh_work_used(NULL) == 0);
    assert_int_equal(sesh_end(NULL, NULL), SESH_E_ARGUMENT);
    assert_int_equal(sesh_end(NULL, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_true(error.offset == 0);
    assert_string_equal(error.path, "");
    assert_int_equal(sesh_webuntis_read(&s, NULL, 2, NULL, &error), SESH_E_ARGUMENT);
    assert_int_equal(sesh_webuntis_read(NULL, "{}", 2, NULL, &error), SESH_E_ARGUMENT);
    assert_int_equal(sesh_webuntis_read(&s, NULL, 0, NULL, &error), SESH_E_INCOMPLETE);
    /* A NULL chunk inside a document is final, because bytes are missing. */
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"id\":7,\"persons\":[", 19), SESH_OK);
    assert_int_equal(sesh_feed(&reader, NULL, 0), SESH_OK);
    assert_int_equal(sesh_feed(&reader, NULL, 3), SESH_E_ARGUMENT);
    assert_int_equal(sesh_feed(&reader, "]}", 2), SESH_E_ARGUMENT);
    assert_int_equal(sesh_end(&reader, &error), SESH_E_ARGUMENT);
    assert_true(error.offset == 0);
    assert_string_equal(error.path, "");
    assert_true(SESH_HAS(&s, SESH_WEBUNTIS_ID));
    assert_int_equal(s.id, 7);
    /* Nor is it an error at a place on the way to the session. */
    options.at = "/a/b";
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, &options), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"a\":{", 6), SESH_OK);
    assert_int_equal(sesh_feed(&reader, NULL, 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_end(&reader, &error), SESH_E_ARGUMENT);
    assert_string_equal(error.path, "");
}

/* A reader can begin again after it was refused, or in any other state. */
static void test_arguments_that_are_right(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    struct sesh_options options = {0};
    (void)state;
    memset(&reader, 0xFF, sizeof reader);
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, SESH_WORK_MIN, NULL), SESH_OK);
    options.max_depth = SESH_MAX_DEPTH;
    options.at = "";
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, SESH_WORK_MIN, &options), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{}", 2), SESH_OK);
    assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
    assert_int_equal(sesh_begin(&reader, NULL, NULL, NULL, 0, NULL), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "[1]", 3), SESH_OK);
    assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
}

static void test_feed_after_end(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    struct sesh_error error;
    (void)state;
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"id\":1} ", 9), SESH_OK);
    assert_int_equal(sesh_end(&reader, &error), SESH_OK);
    assert_true(error.offset == 9);
    assert_int_equal(error.status, SESH_OK);
    assert_string_equal(error.path, "");
    assert_int_equal(sesh_feed(&reader, " ", 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_feed(&reader, " ", 1), SESH_E_ARGUMENT);
    assert_int_equal(sesh_feed(&reader, NULL, 0), SESH_E_ARGUMENT);
    assert_int_equal(sesh_end(&reader, &error), SESH_OK);
    assert_true(error.offset == 9);
    assert_int_equal(s.id, 1);
}

/* After an error or the end, no more bytes are read, in chunks of any size. */
static void test_no_more_bytes(void **state)
{
    static const struct {
        const char *json;
        int fed, ended;
    } documents[] = {{"{\"id\":1x", SESH_E_SYNTAX, SESH_E_SYNTAX},
                     {"{\"name\":\"\001", SESH_E_SYNTAX, SESH_E_SYNTAX},
                     {"{\"other\":{\"a\":1x", SESH_E_SYNTAX, SESH_E_SYNTAX},
                     {"{\"other\":{\"a\":\"\001", SESH_E_SYNTAX, SESH_E_SYNTAX},
                     {"{\"other\":\"\001", SESH_E_SYNTAX, SESH_E_SYNTAX},
                     {"{\"other\":{\"a\":[", SESH_OK, SESH_E_INCOMPLETE},
                     {"{\"other\":{\"a\":\"", SESH_OK, SESH_E_INCOMPLETE},
                     {"{\"other\":\"", SESH_OK, SESH_E_INCOMPLETE},
                     {"{\"name\":\"", SESH_OK, SESH_E_INCOMPLETE}};
    static const char more[] = "                    \"\":{\"a\":\"text of a string\",\"b\":0},\"name\":\"Elsa\"}}}";
    static const size_t lengths[] = {0, 1, 1, 2, 15, 16, 17, sizeof more - 1};
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    struct sesh_error error, again;
    size_t i, j;
    (void)state;
    for (i = 0; i < sizeof documents / sizeof *documents; i++) {
        assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_OK);
        assert_int_equal(sesh_feed(&reader, documents[i].json, strlen(documents[i].json)), documents[i].fed);
        for (j = 0; documents[i].fed != SESH_OK && j < sizeof lengths / sizeof *lengths; j++)
            assert_int_equal(sesh_feed(&reader, more, lengths[j]), documents[i].fed);
        assert_int_equal(sesh_end(&reader, &error), documents[i].ended);
        for (j = 0; j < sizeof lengths / sizeof *lengths; j++)
            assert_int_equal(sesh_feed(&reader, more + sizeof more - 1 - lengths[j], lengths[j]), documents[i].ended);
        assert_int_equal(sesh_end(&reader, &again), documents[i].ended);
        assert_true(again.offset == error.offset);
        assert_string_equal(again.path, error.path);
        assert_string_equal(s.name, "");
    }
}

static void test_first_error_is_final(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    struct sesh_error error;
    (void)state;
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"roleId\":1,\"id\":\"x\",\"klasseId\":2}", 34), SESH_E_WRONG_TYPE);
    assert_int_equal(sesh_feed(&reader, "{", 1), SESH_E_WRONG_TYPE);
    assert_int_equal(sesh_feed(&reader, NULL, 0), SESH_E_WRONG_TYPE);
    assert_int_equal(sesh_end(&reader, &error), SESH_E_WRONG_TYPE);
    assert_true(error.offset == 17);
    assert_string_equal(error.path, "/id");
    assert_int_equal(s.role_id, 1);
    assert_int_equal(s.has, 1 << SESH_WEBUNTIS_ROLE_ID);
}

/* ---- readers ------------------------------------------------------------ */

static void test_options_are_copied(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    struct sesh_options options = {0};
    static const char json[] = "{\"a\":{\"id\":1,\"id\":2}}";
    (void)state;
    options.at = "/a";
    options.last_wins = true;
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, &options), SESH_OK);
    memset(&options, 0xFF, sizeof options);
    assert_int_equal(sesh_feed(&reader, json, sizeof json - 1), SESH_OK);
    assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
    assert_int_equal(s.id, 2);
}

static void test_reader_is_used_again(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    struct sesh_options options = {0};
    struct sesh_error error;
    (void)state;
    options.at = "/x/y";
    options.max_depth = 3;
    options.reject_unknown = true;
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, &options), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"x\":{\"y\":{\"name\":\"\\ud83d", 25), SESH_OK);
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"z\":[[[[0]]]],\"id\":5}", 22), SESH_OK);
    assert_int_equal(sesh_end(&reader, &error), SESH_OK);
    assert_true(error.offset == 22);
    assert_int_equal(s.id, 5);
    assert_int_equal(s.has, 1 << SESH_WEBUNTIS_ID);
}

/* The struct is zeroed for each document, unless it is merged into. */
static void test_merge_keeps(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_options options = {0};
    (void)state;
    memset(&s, 0xFF, sizeof s);
    assert_int_equal(read_webuntis(&s, "{\"id\":1}", NULL, NULL), SESH_OK);
    assert_int_equal(read_webuntis(&s, "{\"roleId\":2}", NULL, NULL), SESH_OK);
    assert_int_equal(s.id, 0);
    options.merge = true;
    assert_int_equal(read_webuntis(&s, "{\"id\":3}", &options, NULL), SESH_OK);
    assert_int_equal(s.role_id, 2);
    assert_int_equal(s.id, 3);
}

/* Even if the struct was not zero, a string that is read into it is complete. */
static void test_merge_into_rubbish(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_options options = {0};
    (void)state;
    memset(&s, 0x5A, sizeof s);
    s.has = s.null = s.clipped = 0;
    options.merge = true;
    assert_int_equal(read_webuntis(&s, "{\"name\":\"anna\"}", &options, NULL), SESH_OK);
    assert_string_equal(s.name, "anna");
}

static void test_readers_side_by_side(void **state)
{
    static struct sesh_webuntis a;
    static struct sesh_verdocs b;
    static uint64_t other_work[WORK_SIZE / 8];
    static const char first[] = WEBUNTIS;
    static const char second[] = VERDOCS;
    struct sesh_reader one;
    struct sesh_reader two;
    size_t i;
    (void)state;
    assert_int_equal(sesh_begin(&one, &sesh_webuntis_type, &a, work, sizeof work, NULL), SESH_OK);
    assert_int_equal(sesh_begin(&two, &sesh_verdocs_type, &b, other_work, sizeof other_work, NULL), SESH_OK);
    for (i = 0; i < sizeof first || i < sizeof second; i++) {
        if (i + 1 < sizeof first) assert_int_equal(sesh_feed(&one, first + i, 1), SESH_OK);
        if (i + 1 < sizeof second) assert_int_equal(sesh_feed(&two, second + i, 1), SESH_OK);
    }
    assert_int_equal(sesh_end(&two, NULL), SESH_OK);
    assert_int_equal(sesh_end(&one, NULL), SESH_OK);
    assert_webuntis(&a);
    assert_profile(&b.profile);
}

static void test_no_data(void **state)
{
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    struct sesh_error error;
    static const char json[] = "{\"name\":\"\\u00e9\xE2\x82\xAC\",\"id\":-1.0e1}";
    size_t i;
    (void)state;
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_OK);
    for (i = 0; i + 1 < sizeof json; i++) {
        assert_int_equal(sesh_feed(&reader, NULL, 0), SESH_OK);
        assert_int_equal(sesh_feed(&reader, json + i, 1), SESH_OK);
        assert_int_equal(sesh_feed(&reader, json, 0), SESH_OK);
    }
    assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
    assert_string_equal(s.name, "\xC3\xA9\xE2\x82\xAC");
    assert_int_equal(s.id, -10);
    assert_int_equal(sesh_webuntis_read(&s, NULL, 0, NULL, &error), SESH_E_INCOMPLETE);
    assert_true(error.offset == 0);
    assert_int_equal(s.has, 0);
    assert_int_equal(sesh_read(NULL, NULL, NULL, 0, "[", 1, NULL, NULL), SESH_E_INCOMPLETE);
    assert_int_equal(sesh_read(NULL, NULL, NULL, 0, "[]", 2, NULL, NULL), SESH_OK);
}

static bool holds(const void *memory, size_t size, const char *text)
{
    size_t length = strlen(text);
    size_t i;
    for (i = 0; i + length <= size; i++) {
        if (memcmp((const char *)memory + i, text, length) == 0) return true;
    }
    return false;
}

/* A type with secrets leaves none in the work buffer: all of it is zero, even after an error. */
static void test_secrets_leave_the_work(void **state)
{
    static const uint64_t zero[WORK_SIZE / 8];
    static const char *const rest[] = {"}", ",\"id\":1.5}", ",\"name\":\"open", "x"};
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rest / sizeof *rest; i++) {
        memset(work, 0x5A, sizeof work);
        assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_OK);
        /* The value is collected in the work buffer, and is still there when it ends. */
        assert_int_equal(sesh_feed(&reader, "{\"sessionId\":\"5EC2E7", 20), SESH_OK);
        assert_int_equal(sesh_feed(&reader, "\"", 1), SESH_OK);
        assert_true(holds(work, sizeof work, "5EC2E7"));
        (void)sesh_feed(&reader, rest[i], strlen(rest[i]));
        if (i == 3) assert_memory_equal(work, zero, sizeof work);
        assert_int_equal(sesh_end(&reader, NULL) == SESH_OK, i == 0);
        assert_memory_equal(work, zero, sizeof work);
        assert_string_equal(s.session_id, "5EC2E7");
        /* The buffer may be in use elsewhere now: a second sesh_end leaves it alone. */
        memset(work, 0x5A, sizeof work);
        assert_int_equal(sesh_end(&reader, NULL) == SESH_OK, i == 0);
        assert_int_equal(work[0], UINT64_C(0x5A5A5A5A5A5A5A5A));
    }
}

/* A value that is complete in its chunk, has no escapes and fits its field is read in place. A
   work buffer that held no secret is not changed. */
static void test_work_is_left_alone(void **state)
{
    static uint64_t untouched[WORK_SIZE / 8];
    static struct sesh_webuntis s;
    static struct sesh_verdocs v;
    static const char json[] = WEBUNTIS;
    struct sesh_reader reader;
    (void)state;
    memset(work, 0x5A, sizeof work);
    memset(untouched, 0x5A, sizeof untouched);
    assert_int_equal(sesh_read(&sesh_webuntis_type, &s, work, sizeof work, json, sizeof json - 1, NULL, NULL), SESH_OK);
    assert_memory_equal(work, untouched, sizeof work);
    assert_int_equal(sesh_begin(&reader, &sesh_verdocs_type, &v, work, sizeof work, NULL), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "{\"sub\":\"no se", 13), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "cret\"", 5), SESH_OK);
    assert_int_equal(sesh_feed(&reader, "}", 1), SESH_E_MISSING);
    assert_int_equal(sesh_end(&reader, NULL), SESH_E_MISSING);
    assert_string_equal(v.sub, "no secret");
    assert_true(holds(work, sizeof work, "no secret"));
}

/* On hosts a short chunk is copied: the copy does not outlast the call. */
static void test_secrets_leave_the_reader(void **state)
{
    static const char *const rest[] = {"}", "x", ""};
    static struct sesh_webuntis s;
    struct sesh_reader reader;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rest / sizeof *rest; i++) {
        assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, NULL), SESH_OK);
        assert_int_equal(sesh_feed(&reader, "{\"sessionId\":", 13), SESH_OK);
        assert_int_equal(sesh_feed(&reader, "\"5EC2E7\"", 8), SESH_OK);
        (void)sesh_feed(&reader, rest[i], strlen(rest[i]));
        if (i == 1) {
            assert_false(holds(&reader, sizeof reader, "C2E7"));
            assert_int_equal(sesh_feed(&reader, "\"5EC2E7\"", 8), SESH_E_SYNTAX);
            assert_false(holds(&reader, sizeof reader, "C2E7"));
        }
        assert_int_equal(sesh_end(&reader, NULL) == SESH_OK, i == 0);
        assert_int_not_equal(sesh_feed(&reader, "\"5EC2E7\"", 8), SESH_OK);
        assert_false(holds(&reader, sizeof reader, "C2E7"));
        assert_string_equal(s.session_id, "5EC2E7");
    }
}

/* Reads the member of the row before, so that this row is tried first, and then a name that is
   almost this row's. It is unknown, wherever it is cut in two. */
static void near_miss(const struct sesh_type *type, unsigned row, const char *name)
{
    static union {
        struct sesh_webuntis webuntis;
        struct sesh_verdocs verdocs;
        struct sesh_thoughtspot thoughtspot;
    } session;
    const struct sesh_options options = {.reject_unknown = true};
    const char *before = row != 0 ? type->names + type->rows[row - 1].name : "";
    char json[256];
    int length = snprintf(json, sizeof json, row != 0 ? "{\"%s\":null,\"%s\":null}" : "{%s\"%s\":null}", before, name);
    int cut;
    for (cut = length - (int)strlen(name) - 8; cut <= length; cut++) {
        struct sesh_reader reader;
        assert_int_equal(sesh_begin(&reader, type, &session, work, sizeof work, &options), SESH_OK);
        (void)sesh_feed(&reader, json, (size_t)cut);
        (void)sesh_feed(&reader, json + cut, (size_t)(length - cut));
        assert_int_equal(sesh_end(&reader, NULL), SESH_E_UNKNOWN_MEMBER);
    }
}

/* A name with one byte changed, added or removed is unknown. */
static void test_names_that_are_nearly_right(void **state)
{
    static const struct sesh_type *const types[] = {&sesh_webuntis_type, &sesh_verdocs_type, &sesh_thoughtspot_type};
    size_t t, i;
    unsigned row;
    (void)state;
    for (t = 0; t < sizeof types / sizeof *types; t++) {
        for (row = 0; row < types[t]->fields; row++) {
            char name[64];
            size_t length = strlen(types[t]->names + types[t]->rows[row].name);
            for (i = 0; i <= length; i++) {
                strcpy(name, types[t]->names + types[t]->rows[row].name);
                if (i == length) name[i - 1] = '\0';
                else name[i] = '!';
                near_miss(types[t], row, name);
            }
            strcpy(name, types[t]->names + types[t]->rows[row].name);
            strcat(name, "!");
            near_miss(types[t], row, name);
        }
    }
}

/* Elements on the way are counted up to 65,534. Later ones never match, and the count does not
   wrap. */
static void test_long_array_on_the_way(void **state)
{
    static const char *const pointers[] = {"/4", "/255", "/256", "/65534", "/65535", "/65536", "/70000"};
    static const unsigned indices[] = {4, 255, 256, 65534, 65535, 65536, 70000};
    static struct sesh_webuntis s;
    static char json[70001 * 10 + 3];
    struct sesh_options options = {0};
    size_t i;
    (void)state;
    json[0] = '[';
    /* Ten bytes per element, with the comma; each element identifies its place. */
    for (i = 0; i <= 70000; i++)
        snprintf(json + 1 + i * 10, 11, "{\"id\":%02u},", (unsigned)(i / 7 % 90 + 10));
    json[70001 * 10] = ']';
    for (i = 0; i < sizeof indices / sizeof *indices; i++) {
        options.at = pointers[i];
        if (indices[i] > 65534) {
            assert_int_equal(sesh_webuntis_read(&s, json, 70001 * 10 + 1, &options, NULL), SESH_E_NOT_FOUND);
            continue;
        }
        assert_int_equal(sesh_webuntis_read(&s, json, 70001 * 10 + 1, &options, NULL), SESH_OK);
        assert_int_equal(s.id, indices[i] / 7 % 90 + 10);
    }
}

/* What an error left in an object or array is removed when it occurs again. */
static void test_merge_after_an_error(void **state)
{
    static const char half_object[] = "{\"userProperties\":{\"persona\":\"p\",\"mail\":7}}";
    static const char empty_object[] = "{\"userProperties\":{}}";
    static struct sesh_thoughtspot t;
    static const char half[] = "{\"persons\":[" PERSON("1") ",{\"id\":7,\"type\":8,\"displayName\":\"d\"]}";
    static const char whole[] = "{\"persons\":[" PERSON("3") "]}";
    static struct sesh_webuntis merged, fresh;
    struct sesh_options options = {0};
    (void)state;
    options.merge = true;
    assert_int_equal(read_webuntis(&merged, half, NULL, NULL), SESH_E_SYNTAX);
    assert_int_equal(merged.persons[1].id, 7);
    assert_int_equal(read_webuntis(&merged, whole, &options, NULL), SESH_OK);
    assert_int_equal(read_webuntis(&fresh, whole, NULL, NULL), SESH_OK);
    assert_memory_equal(&merged, &fresh, sizeof fresh);
    assert_int_equal(sesh_thoughtspot_read(&t, half_object, sizeof half_object - 1, NULL, NULL), SESH_E_WRONG_TYPE);
    assert_string_equal(t.user_properties.persona, "p");
    assert_int_equal(sesh_thoughtspot_read(&t, empty_object, sizeof empty_object - 1, &options, NULL), SESH_OK);
    assert_true(SESH_HAS(&t, SESH_THOUGHTSPOT_USER_PROPERTIES));
    assert_int_equal(t.user_properties.has, 0);
    assert_string_equal(t.user_properties.persona, "");
}

#if SESH_TRACE
struct traced {
    char text[400];
    size_t length;
};

/* Notes the field, the value's place in the document, and the token. */
static void take_token(void *context, const struct sesh_reader *reader, const struct sesh_token *token)
{
    struct traced *t = (struct traced *)context;
    const struct sesh_level *level = reader->top;
    int n = snprintf(t->text + t->length, sizeof t->text - t->length, "%s %lu %c %.*s;",
                     level->type->names + level->type->rows[level->row].name, (unsigned long)reader->scan.mark,
                     "sntf0"[token->type], (int)token -> length, token -> text);
    assert_true(n > 0 && (size_t)n < sizeof t->text - t->length);
    t->length += (size_t)n;
}

/* A trace sees the token of each value that is kept, wherever the document is cut. */
static void test_trace(void **state)
{
    static const char json[] = "{\"id\" : 1.0e0, \"x\":[7], \"name\":\"\\\"\\u00e9\\\\\",\"email\":null,"
                               "\"persons\":[" PERSON("1") "],\"roleId\":2}";
    static struct sesh_webuntis s;
    static struct sesh_webuntis untraced;
    struct traced t = {"", 0};
    struct sesh_options options = {0};
    struct sesh_reader reader;
    size_t cut;
    (void)state;
    options.trace = take_token;
    options.context = &t;
    for (cut = 0; cut < sizeof json; cut++) {
        t.length = 0;
        assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, &options), SESH_OK);
        assert_int_equal(sesh_feed(&reader, json, cut), SESH_OK);
        assert_int_equal(sesh_feed(&reader, json + cut, sizeof json - 1 - cut), SESH_OK);
        assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
        assert_string_equal(t.text, "id 8 n 1.0e0;name 31 s \xFF\xC3\xA9\xFE;email 52 0 null;"
                                    "id 74 n 101;type 85 n 201;displayName 103 s d1;longName 119 s l1;"
                                    "foreName 135 s f1;roleId 151 n 2;");
    }
    assert_int_equal(read_webuntis(&untraced, json, NULL, NULL), SESH_OK);
    assert_memory_equal(&s, &untraced, sizeof s);
}

/* The host tool shows the most bytes that a value needed, in the work buffer or not. */
static void test_work_used(void **state)
{
    static const struct {
        const char *json;
        size_t used;
    } documents[] = {
        {"{}", 0},
        {"{\"x\":\"abcdef\"}", 0},
        {"{\"id\":7}", 5},
        {"{\"id\":null}", 8},
        {"{\"id\":-12.50e1}", 12},
        {"{\"name\":\"\"}", 5},
        {"{\"name\":\"abcde\",\"email\":\"abc\",\"id\":7}", 10},
        {"{\"id\":7,\"email\":\"abc\",\"name\":\"abcde\"}", 10},
        {"{\"name\":\"a\" , \"x\":\"what is dropped is put nowhere\",\"y\":12345678}", 6},
        {"{\"name\":\"a\\\"\\\\\\/\\n\\u0022\"}", 11},
        {"{\"name\":\"\xC3\xA9\\u00e9\\ud83d\\ude00\"}", 13},
        {"{\"persons\":[{\"id\":1,\"type\":2,\"displayName\":\"d\",\"longName\":\"longest\",\"foreName\":\"f\"}]}", 12},
    };
    static struct sesh_webuntis s;
    struct traced t;
    struct sesh_options options = {0};
    struct sesh_reader reader;
    size_t i, pieces, at;
    (void)state;
    options.context = &t;
    for (i = 0; i < 2 * sizeof documents / sizeof *documents; i++) {
        const char *json = documents[i / 2].json;
        options.trace = i % 2 != 0 ? take_token : NULL;
        for (pieces = strlen(json); pieces != 0; pieces--) {
            t.length = 0;
            assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, &s, work, sizeof work, &options), SESH_OK);
            for (at = 0; at < strlen(json); at += pieces) {
                size_t rest = strlen(json) - at;
                assert_int_equal(sesh_feed(&reader, json + at, rest < pieces ? rest : pieces), SESH_OK);
            }
            assert_int_equal(sesh_end(&reader, NULL), SESH_OK);
            assert_int_equal(sesh_work_used(&reader), documents[i / 2].used);
        }
    }
}
#endif

/* ---- status ------------------------------------------------------------- */

/* A path that is too long is cut between two characters, at any length. */
static void test_long_path(void **state)
{
    static const char *const characters[] = {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9D\x84\x9E", "~0", "~1"};
    const size_t room = SESH_PATH_SIZE - 1;
    size_t i, before, length;
    (void)state;
    for (i = 0; i < sizeof characters / sizeof *characters; i++) {
        for (before = 0; before < 8; before++) {
            struct sesh_webuntis session;
            struct sesh_options options = {0};
            struct sesh_error error;
            char at[2 * SESH_PATH_SIZE] = "/", wanted[2 * SESH_PATH_SIZE];
            /* Some letters, then the same character repeatedly. */
            size_t one = strlen(characters[i]), kept;
            memset(at + 1, 'b', before);
            for (length = 1 + before; length + one < sizeof at; length += one)
                memcpy(at + length, characters[i], one + 1);
            kept = 1 + before + (room - 3 - 1 - before) / one * one;
            sprintf(wanted, "%.*s...", (int)kept, at);
            options.at = at;
            assert_int_equal(sesh_webuntis_read(&session, "{}", 2, &options, &error), SESH_E_NOT_FOUND);
            assert_string_equal(error.path, wanted);
            /* What just fits is complete. */
            at[1 + before + (room - 1 - before) / one * one] = '\0';
            assert_int_equal(sesh_webuntis_read(&session, "{}", 2, &options, &error), SESH_E_NOT_FOUND);
            assert_string_equal(error.path, at);
        }
    }
}

/* A pointer that is not UTF-8 is cut somewhere within the path. */
static void test_long_path_of_bytes(void **state)
{
    struct sesh_webuntis session;
    struct sesh_options options = {0};
    struct sesh_error error;
    char at[2 * SESH_PATH_SIZE];
    (void)state;
    memset(at, 0x80, sizeof at);
    at[0] = '/';
    at[sizeof at - 1] = '\0';
    options.at = at;
    assert_int_equal(sesh_webuntis_read(&session, "{}", 2, &options, &error), SESH_E_NOT_FOUND);
    assert_string_equal(error.path, "/...");
    /* The path's last byte is the NUL of the longest one. */
    assert_int_equal(error.path[SESH_PATH_SIZE - 1], '\0');
}

/* One escape, where the dots would come between its two bytes. */
static void test_long_path_at_an_escape(void **state)
{
    struct sesh_webuntis session;
    struct sesh_options options = {0};
    struct sesh_error error;
    char at[2 * SESH_PATH_SIZE] = "/";
    (void)state;
    memset(at + 1, 'b', sizeof at - 2);
    memcpy(at + SESH_PATH_SIZE - 5, "~1", 2);
    options.at = at;
    assert_int_equal(sesh_webuntis_read(&session, "{}", 2, &options, &error), SESH_E_NOT_FOUND);
    assert_memory_equal(error.path, at, SESH_PATH_SIZE - 5);
    assert_string_equal(error.path + SESH_PATH_SIZE - 5, "...");
}

static void test_status_texts(void **state)
{
    static const struct {
        int status;
        const char *name;
        const char *text;
    } all[] = {
#define STATUS(number, c_name, name, text) {number, name, text},
#include "status.def"
#undef STATUS
    };
    size_t i;
    size_t j;
    (void)state;
    assert_string_equal(sesh_status_name(SESH_OK), "ok");
    assert_int_equal(strlen(sesh_status_text(SESH_OK)) > 0, 1);
    assert_int_equal(sizeof all / sizeof *all, -SESH_E_STOPPED);
    for (i = 0; i < sizeof all / sizeof *all; i++) {
        assert_int_equal(all[i].status, -(int)i - 1);
        assert_string_equal(sesh_status_name(all[i].status), all[i].name);
        assert_string_equal(sesh_status_text(all[i].status), all[i].text);
        for (j = 0; j < i; j++)
            assert_string_not_equal(all[i].name, all[j].name);
    }
    assert_string_equal(sesh_status_name(1), "unknown");
    assert_string_equal(sesh_status_name(-(int)i - 1), "unknown");
    assert_string_equal(sesh_status_name(INT_MIN), "unknown");
    assert_non_null(sesh_status_text(INT_MAX));
}

/* ---- the work buffer ---------------------------------------------------- */

/* A document that is built piece by piece. */
struct built {
    char text[100000];
    size_t length;
};

static void add(struct built *b, const char *text)
{
    size_t length = strlen(text);
    assert_true(b->length + length < sizeof b->text);
    memcpy(b->text + b->length, text, length + 1);
    b->length += length;
}

static void add_full_string(struct built *b, size_t size)
{
    add(b, "\"");
    while (--size != 0)
        add(b, "\\\"");
    add(b, "\"");
}

extern const struct sesh_kind sesh_kind_int, sesh_kind_time, sesh_kind_bool;

/* An object of the type with every member full; one call per level. */
static void add_full_object(struct built *b, const struct sesh_type *type, bool bare);

static void add_full_value(struct built *b, const struct sesh_type *type, const struct sesh_row *row, bool bare)
{
    const struct sesh_kind *kind = (row->flags & SESH_OBJECT) == 0 ? type->kinds[row->of] : NULL;
    if (kind == NULL) add_full_object(b, type->types[row->of], bare);
    else if (kind == &sesh_kind_int) add(b, "-9223372036854775808");
    else if (kind == &sesh_kind_time) add(b, "-9.223372036854775807999999999999999999999999999999999999999e+18");
    else if (kind == &sesh_kind_bool) add(b, "false");
    else add_full_string(b, row->size);
}

static void add_full_member(struct built *b, const struct sesh_type *type, const struct sesh_row *row, bool bare)
{
    unsigned i;
    add(b, "\"");
    add(b, type->names + row->name);
    add(b, "\":");
    if ((row->flags & SESH_LIST) == 0) {
        add_full_value(b, type, row, false);
        return;
    }
    for (i = 0; i < row->elements; i++) {
        add(b, i == 0 ? "[" : ",");
        add_full_value(b, type, row, bare);
    }
    add(b, "]");
}

static void add_full_object(struct built *b, const struct sesh_type *type, bool bare)
{
    unsigned i;
    if (bare && type->bare != 0) {
        add_full_string(b, type->rows[type->bare - 1].size);
        return;
    }
    add(b, "{");
    for (i = 0; i < type->fields; i++) {
        if (i != 0) add(b, ",");
        add_full_member(b, type, &type->rows[i], bare);
    }
    add(b, "}");
}

struct compared {
    const struct built *wanted;
    size_t at;
};

/* Compares what is written with the document. Only the fractions of times are missing. */
static int compare(void *context, const char *text, size_t length)
{
    struct compared *c = (struct compared *)context;
    if (c->at + length > c->wanted->length || memcmp(text, c->wanted->text + c->at, length) != 0) return 1;
    c->at += length;
    return 0;
}

static void assert_full_fits(const struct sesh_type *type, size_t size, const struct built *json, size_t place,
                             size_t pieces)
{
    static uint64_t session[10000];
    struct sesh_reader reader;
    struct sesh_error error;
    struct row_inspection found;
    uint8_t *begin = (uint8_t *)work + place;
    size_t struct_size = type->size;
    size_t from;
    assert_true(struct_size <= sizeof session && size + place + 1 <= sizeof work);
    begin[size] = 0xC3;
    assert_int_equal(sesh_begin(&reader, type, session, begin, size, NULL), SESH_OK);
    for (from = 0; from < json->length; from += pieces) {
        size_t rest = json->length - from;
        (void)sesh_feed(&reader, json->text + from, rest < pieces ? rest : pieces);
    }
    assert_int_equal(sesh_end(&reader, &error), SESH_OK);
    /* The longest string, without its NUL. */
    assert_int_equal(reader.work_used, size - 1);
    assert_int_equal(begin[size], 0xC3);
    row_inspect(type, session, ROW_ENDED, &found);
    assert_null(found.fault);
    if (type == &sesh_webuntis_type || type == &sesh_webuntis_reply_type) {
        struct compared c = {json, 0};
        assert_int_equal(sesh_write(type, session, SESH_WRITE_SECRETS, compare, &c), 0);
        assert_true(c.at == json->length);
    }
}

/* SESH_NAME_WORK suffices even if every string is full of quotation marks and every array is
   full. */
static void test_work_suffices(void **state)
{
    static const struct {
        const struct sesh_type *type;
        size_t work;
    } types[] = {
        {&sesh_webuntis_type, SESH_WEBUNTIS_WORK},
        {&sesh_webuntis_reply_type, SESH_WEBUNTIS_REPLY_WORK},
        {&sesh_verdocs_type, SESH_VERDOCS_WORK},
        {&sesh_thoughtspot_type, SESH_THOUGHTSPOT_WORK},
    };
    static struct built json;
    size_t i;
    size_t place;
    (void)state;
    for (i = 0; i < 2 * sizeof types / sizeof *types; i++) {
        const struct sesh_type *type = types[i / 2].type;
        json.length = 0;
        add_full_object(&json, type, false);
        if (i % 2 != 0) { /* again, with the bare strings */
            json.length = 0;
            add(&json, "{");
            for (place = 0; place < type->fields; place++) {
                if (place != 0) add(&json, ",");
                add_full_member(&json, type, &type->rows[place], true);
            }
            add(&json, "}");
        }
        for (place = 0; place < 8; place++) {
            assert_full_fits(type, types[i / 2].work, &json, place, json.length);
            assert_full_fits(type, types[i / 2].work, &json, place, 1);
        }
    }
}

/* SESH_WORK_MIN suffices for any number, literal, and string of SESH_MAX_NUMBER bytes. */
static void test_least_work(void **state)
{
    static struct sesh_webuntis s;
    static struct sesh_verdocs_iorganization o;
    struct sesh_options merge = {0};
    char json[2 * SESH_MAX_NUMBER + 64];
    struct sesh_error error;
    size_t place;
    (void)state;
    merge.merge = true;
    for (place = 0; place < 8; place++) {
        uint8_t *begin = (uint8_t *)work + place;
        snprintf(json, sizeof json, "{\"roleId\":null,\"id\":1.%0*d,\"klasseId\":2}", SESH_MAX_NUMBER - 2, 0);
        assert_int_equal(sesh_read(&sesh_webuntis_type, &s, begin, SESH_WORK_MIN, json, strlen(json), NULL, &error),
                         SESH_OK);
        assert_int_equal(s.id, 1);
        snprintf(json, sizeof json, "{\"id\":3,\"email\":\"%0*d\",\"roleId\":4}", SESH_MAX_NUMBER, 0);
        assert_int_equal(sesh_read(&sesh_webuntis_type, &s, begin, SESH_WORK_MIN, json, strlen(json), NULL, &error),
                         SESH_OK);
        assert_int_equal(strlen(s.email), SESH_MAX_NUMBER);
        memset(&o, 0, sizeof o);
        strcpy(json, "{\"is_business\":true,\"envelope_responsible\":false}");
        assert_int_equal(
            sesh_read(&sesh_verdocs_iorganization_type, &o, begin, SESH_WORK_MIN, json, strlen(json), &merge, &error),
            SESH_E_MISSING);
        assert_true(o.is_business);
        assert_true(SESH_HAS(&o, SESH_VERDOCS_IORGANIZATION_ENVELOPE_RESPONSIBLE));
    }
}

/* Reads byte by byte (split 0) or cut in two, with this much work. The bytes around it must not
   change. */
static int read_with(struct sesh_webuntis *s, const char *json, size_t split, size_t size, struct sesh_error *error)
{
    static uint8_t memory[WORK_SIZE + 16];
    struct sesh_reader reader;
    size_t length = strlen(json);
    size_t i;
    int status;
    memset(memory, 0xC3, sizeof memory);
    assert_int_equal(sesh_begin(&reader, &sesh_webuntis_type, s, memory + 8, size, NULL), SESH_OK);
    for (i = 0; split == 0 && i < length; i++)
        (void)sesh_feed(&reader, json + i, 1);
    if (split != 0 && sesh_feed(&reader, json, split) == SESH_OK)
        (void)sesh_feed(&reader, json + split, length - split);
    status = sesh_end(&reader, error);
    for (i = 0; i < 8; i++) {
        assert_int_equal(memory[i], 0xC3);
        assert_int_equal(memory[8 + size + i], 0xC3);
    }
    return status;
}

/* Wherever the document is cut, it can be read with as much work as the e-mail address needs,
   and not with one byte less. */
static void assert_needs(const char *json, size_t needed, size_t offset)
{
    static struct sesh_webuntis whole, before, s;
    struct sesh_error error;
    size_t split;
    assert_int_equal(read_webuntis(&whole, json, NULL, NULL), SESH_OK);
    assert_int_equal(read_webuntis(&before, "{\"roleId\":12}", NULL, NULL), SESH_OK);
    for (split = 0; split <= strlen(json); split++) {
        assert_int_equal(read_with(&s, json, split, needed, &error), SESH_OK);
        assert_memory_equal(&s, &whole, sizeof s);
        assert_int_equal(read_with(&s, json, split, needed - 1, &error), SESH_E_WORK_TOO_SMALL);
        assert_int_equal(error.offset, offset);
        assert_string_equal(error.path, "/email");
        assert_memory_equal(&s, &before, sizeof s);
    }
}

/* A string of n bytes needs n + 5, and one more for each " and \ in it. */
static void test_exact_work(void **state)
{
    static const struct {
        const char *text;
        size_t needed;
    } ends[] = {
        {"", 0},
        {"x", 1},
        {"\xC3\xA9", 2},
        {"\\\"", 1},
        {"\\\\", 1},
        {"\\\\\\\"", 2},
        {"\\u0022", 1},
        {"\\u005C\\u005c", 2},
        {"\\/\\n", 2},
        {"\\u00e9", 2},
        {"\\u20ac\\t", 4},
        {"\\ud83d\\ude00", 4},
        {"\\\"\\u00e9\\\"", 4},
    };
    enum { COUNT = sizeof ends / sizeof *ends, PLAIN = SESH_MAX_NUMBER + 1 };
    static const char before[] = "{\"roleId\":12,\"email\":";
    char json[PLAIN + 100];
    size_t first, last;
    (void)state;
    for (first = 0; first < COUNT; first++) {
        for (last = 0; last < COUNT; last++) {
            snprintf(json, sizeof json, "%s\"%s%0*d%s\",\"id\":3}", before, ends[first].text, PLAIN, 0,
                     ends[last].text);
            assert_needs(json, SESH_WORK_SIZE(ends[first].needed + PLAIN + ends[last].needed), sizeof before - 1);
        }
    }
}

/* ---- writing ------------------------------------------------------------ */

static int to_built(void *context, const char *text, size_t length)
{
    struct built *b = (struct built *)context;
    assert_true(b->length + length < sizeof b->text);
    memcpy(b->text + b->length, text, length);
    b->length += length;
    b->text[b->length] = '\0';
    return 0;
}

static int refuse(void *context, const char *text, size_t length)
{
    unsigned *left = (unsigned *)context;
    (void)text;
    (void)length;
    if (*left == 0) return 7;
    --*left;
    return 0;
}

static void test_write(void **state)
{
    static struct sesh_webuntis s;
    static struct sesh_verdocs_iprofile p;
    static struct built out;
    unsigned pieces;
    (void)state;
    assert_int_equal(read_webuntis(&s, "{\"sessionId\":\"a\",\"jwt_token\":null,\"name\":\"n\"}", NULL, NULL), SESH_OK);
    assert_int_equal(sesh_write(&sesh_webuntis_type, &s, 0, to_built, &out), SESH_OK);
    assert_string_equal(out.text, "{\"sessionId\":\"***\",\"jwt_token\":null,\"name\":\"n\"}");
    for (pieces = 0; pieces < 5; pieces++) {
        unsigned left = pieces;
        assert_int_equal(sesh_write(&sesh_webuntis_type, &s, 0, refuse, &left), 7);
    }
    /* Whatever the struct holds, the text is valid. */
    memset(&p, 0xFF, sizeof p);
    memset(p.id, 'a', sizeof p.id);
    p.has = (1 << SESH_VERDOCS_IPROFILE_ID) | (1 << SESH_VERDOCS_IPROFILE_ROLES);
    p.null = 0;
    memset(p.roles, 0, sizeof p.roles);
    strcpy(p.roles[0], "\xE2\x82\x1F");
    out.length = 0;
    assert_int_equal(sesh_write(&sesh_verdocs_iprofile_type, &p, 0, to_built, &out), SESH_OK);
    assert_string_equal(out.text, "{\"id\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\"roles\":"
                                  "[\"\xEF\xBF\xBD\xEF\xBF\xBD\\u001f\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"]}");
}

/* A string without a NUL, before memory that must not be read. */
static void test_write_null(void **state)
{
    static struct sesh_webuntis s;
    static struct built out;
    (void)state;
    out.length = 0;
    assert_int_equal(sesh_write(NULL, &s, 0, to_built, &out), SESH_E_ARGUMENT);
    assert_int_equal(sesh_write(&sesh_webuntis_type, NULL, 0, to_built, &out), SESH_E_ARGUMENT);
    assert_int_equal(sesh_write(&sesh_webuntis_type, &s, 0, NULL, &out), SESH_E_ARGUMENT);
    assert_int_equal(out.length, 0);
}

static void test_write_without_nul(void **state)
{
    static struct sesh_webuntis s;
    static struct built out;
    size_t size = offsetof(struct sesh_webuntis, session_id) + sizeof s.session_id;
    void *part = malloc(size);
    char json[sizeof s.session_id + 20];
    (void)state;
    assert_non_null(part);
    memset(s.session_id, 'a', sizeof s.session_id);
    s.has = 1 << SESH_WEBUNTIS_SESSION_ID;
    memcpy(part, &s, size);
    out.length = 0;
    assert_int_equal(sesh_write(&sesh_webuntis_type, part, SESH_WRITE_SECRETS, to_built, &out), SESH_OK);
    free(part);
    snprintf(json, sizeof json, "{\"sessionId\":\"%.*s\"}", (int)sizeof s.session_id, s.session_id);
    assert_string_equal(out.text, json);
}

static void test_write_objects(void **state)
{
    static struct sesh_verdocs s;
    static struct built out;
    (void)state;
    assert_int_equal(sesh_verdocs_read(&s, VERDOCS, sizeof VERDOCS - 1, NULL, NULL), SESH_OK);
    out.length = 0;
    assert_int_equal(sesh_write(&sesh_verdocs_type, &s, 0, to_built, &out), SESH_OK);
    assert_non_null(strstr(out.text, "\"permissions\":[{\"id\":\"i1\",\"name\":\"n1\"},\"n2\"]"));
    out.length = 0;
    assert_int_equal(sesh_write(&sesh_verdocs_type, &s, SESH_WRITE_OBJECTS, to_built, &out), SESH_OK);
    assert_non_null(strstr(out.text, "\"permissions\":[{\"id\":\"i1\",\"name\":\"n1\"},{\"name\":\"n2\"}]"));
}

/* ---- numbers as text ----------------------------------------------------- */

/* Bytes after the text are not read. */
static void test_number_ends(void **state)
{
    static const char text[] = "12.5e1234";
    static const struct {
        size_t length;
        uint64_t value;
        bool fraction;
    } numbers[] = {{1, 1, false}, {2, 12, false}, {4, 12, true}, {6, 125, false}, {7, 12500000000000, false}};
    size_t i;
    (void)state;
    for (i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sesh_token token = {text, numbers[i].length, SESH_TOKEN_NUMBER};
        struct sesh_value value = {0, &token, NULL, NULL, false, NULL};
        assert_int_equal(sesh_number_signed(&value), SESH_OK);
        assert_true(value.number == numbers[i].value);
        assert_int_equal(value.clipped, numbers[i].fraction);
    }
}

static void assert_index(uint32_t index)
{
    char wanted[16];
    char path[SESH_PATH_SIZE] = "/a";
    size_t length = sesh_path_add_index(path, 2, index);
    assert_int_equal(length, snprintf(wanted, sizeof wanted, "/a/%lu", (unsigned long)index));
    assert_memory_equal(path, wanted, length);
}

/* Every index that a list can have, and many that an EACH can. */
static void test_index_digits(void **state)
{
    uint32_t index;
    (void)state;
    for (index = 0; index <= 0xFFFF; index++) {
        assert_index(index);
        assert_index(index << 16);
        assert_index(UINT32_MAX - index);
    }
}

/* ---- the list ----------------------------------------------------------- */

void test_api(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_webuntis_members),
        cmocka_unit_test(test_verdocs_members),
        cmocka_unit_test(test_thoughtspot_members),
        cmocka_unit_test(test_int64_limits),
        cmocka_unit_test(test_masks),
        cmocka_unit_test(test_after_an_error),
        cmocka_unit_test(test_arguments),
        cmocka_unit_test(test_null),
        cmocka_unit_test(test_arguments_that_are_right),
        cmocka_unit_test(test_feed_after_end),
        cmocka_unit_test(test_no_more_bytes),
        cmocka_unit_test(test_first_error_is_final),
        cmocka_unit_test(test_options_are_copied),
        cmocka_unit_test(test_reader_is_used_again),
        cmocka_unit_test(test_merge_keeps),
        cmocka_unit_test(test_merge_into_rubbish),
        cmocka_unit_test(test_readers_side_by_side),
        cmocka_unit_test(test_no_data),
        cmocka_unit_test(test_secrets_leave_the_work),
        cmocka_unit_test(test_work_is_left_alone),
        cmocka_unit_test(test_secrets_leave_the_reader),
        cmocka_unit_test(test_names_that_are_nearly_right),
        cmocka_unit_test(test_long_array_on_the_way),
        cmocka_unit_test(test_merge_after_an_error),
#if SESH_TRACE
        cmocka_unit_test(test_trace),
        cmocka_unit_test(test_work_used),
#endif
        cmocka_unit_test(test_long_path),
        cmocka_unit_test(test_long_path_of_bytes),
        cmocka_unit_test(test_long_path_at_an_escape),
        cmocka_unit_test(test_status_texts),
        cmocka_unit_test(test_work_suffices),
        cmocka_unit_test(test_least_work),
        cmocka_unit_test(test_exact_work),
        cmocka_unit_test(test_write),
        cmocka_unit_test(test_write_null),
        cmocka_unit_test(test_write_without_nul),
        cmocka_unit_test(test_write_objects),
        cmocka_unit_test(test_number_ends),
        cmocka_unit_test(test_index_digits),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("api", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
}
