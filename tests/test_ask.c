/* SPDX-License-Identifier: MIT */
/* Questions about sessions, refusals, and wiping. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sesh/ask.h>
#include <sesh/wipe.h>

#include "tally.h"

/* ---- time --------------------------------------------------------------- */

static void test_time_expired(void **state)
{
    static const struct {
        int64_t expires, now, leeway;
        bool expired;
    } rows[] = {
        {100, 99, 0, false},
        {100, 100, 0, true},
        {100, 101, 0, true},
        {100, 159, 60, false},
        {100, 160, 60, true},
        {100, 39, -60, false},
        {100, 40, -60, true},
        {-100, -101, 0, false},
        {-100, -100, 0, true},
        {0, INT64_MIN, 0, false},
        {0, INT64_MAX, 0, true},
        {INT64_MAX, INT64_MAX, 0, true},
        {INT64_MAX, INT64_MAX, 1, false},
        {INT64_MAX - 1, INT64_MAX, 1, true},
        {INT64_MAX, INT64_MAX, INT64_MAX, false},
        {INT64_MAX, INT64_MAX, INT64_MIN, true},
        {INT64_MAX, -2, INT64_MIN, false},
        {INT64_MAX, -1, INT64_MIN, true},
        {INT64_MIN, INT64_MIN, 0, true},
        {INT64_MIN, INT64_MIN, 1, false},
        {INT64_MIN, INT64_MIN, -1, true},
        {INT64_MIN, INT64_MIN, INT64_MIN, true},
        {INT64_MIN, -2, INT64_MAX, false},
        {INT64_MIN, -1, INT64_MAX, true},
        {-1, INT64_MIN, INT64_MIN, true},
        {0, INT64_MIN, INT64_MIN, true},
        {1, INT64_MIN, INT64_MIN, false},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (sesh_time_expired(rows[i].expires, rows[i].now, rows[i].leeway) != rows[i].expired) fail_msg("row %zu", i);
    }
}

static void test_time_not_yet(void **state)
{
    static const struct {
        int64_t begins, now, leeway;
        bool not_yet;
    } rows[] = {
        {100, 99, 0, true},
        {100, 100, 0, false},
        {100, 101, 0, false},
        {100, 39, 60, true},
        {100, 40, 60, false},
        {100, 159, -60, true},
        {100, 160, -60, false},
        {INT64_MIN, INT64_MIN, 0, false},
        {INT64_MIN, INT64_MIN, 1, false},
        {INT64_MIN, INT64_MIN, INT64_MAX, false},
        {INT64_MIN, INT64_MIN, -1, true},
        {INT64_MIN + 1, INT64_MIN, 0, true},
        {INT64_MIN + 1, INT64_MIN, 1, false},
        {INT64_MAX, INT64_MAX, 0, false},
        {INT64_MAX, INT64_MAX, -1, true},
        {INT64_MAX, INT64_MAX, INT64_MIN, true},
        {INT64_MAX, 0, INT64_MAX, false},
        {INT64_MAX, -1, INT64_MAX, true},
        {-1, INT64_MAX, INT64_MIN, false},
        {0, INT64_MAX, INT64_MIN, true},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (sesh_time_not_yet(rows[i].begins, rows[i].now, rows[i].leeway) != rows[i].not_yet) fail_msg("row %zu", i);
    }
}

/* ---- Verdocs ------------------------------------------------------------ */

/* The struct after a document, which may be incomplete. */
static const struct sesh_verdocs *verdocs(const char *json, bool clip)
{
    static struct sesh_verdocs s;
    struct sesh_options options = {0};
    struct sesh_error error;
    options.clip = clip;
    if (sesh_verdocs_read(&s, json, strlen(json), &options, &error) != SESH_OK) {
        assert_int_equal(error.status, SESH_E_MISSING);
    }
    return &s;
}

static void test_verdocs_expired(void **state)
{
    (void)state;
    assert_false(sesh_verdocs_expired(verdocs("{\"exp\":1767225600.75}", false), 1767225599, 0));
    assert_true(sesh_verdocs_expired(verdocs("{\"exp\":1767225600}", false), 1767225600, 0));
    assert_false(sesh_verdocs_expired(verdocs("{\"exp\":1767225600}", false), 1767225600, 60));
    assert_true(sesh_verdocs_expired(verdocs("{\"exp\":1767225600}", false), 1767225660, 60));
    assert_true(sesh_verdocs_expired(verdocs("{\"exp\":1767225600}", false), 1767225540, -60));
    assert_true(sesh_verdocs_expired(verdocs("{\"iat\":1767225600}", false), 0, 0));
    assert_true(sesh_verdocs_expired(verdocs("{\"exp\":null}", false), -1, 0));
}

#define NAME_39 "123456789012345678901234567890123456789"

static void test_verdocs_names(void **state)
{
    static const char json[] = "{\"permissions\":[{\"id\":\"org:create\",\"name\":\"org:view\"},\"envelope:view\"],"
                               "\"roles\":[\"owner\",{\"id\":\"basic\",\"name\":\"contact\"}],"
                               "\"plans\":[\"env:essential\"],\"profile\":{\"permissions\":[\"p:p\"],"
                               "\"roles\":[\"r:r\"],\"plans\":[\"x:x\"]}}";
    struct sesh_verdocs s = *verdocs(json, false);
    (void)state;
    /* The profile is incomplete, but it occurs too late to matter. */
    assert_true(sesh_verdocs_has_permission(&s, "org:view"));
    assert_true(sesh_verdocs_has_permission(&s, "envelope:view"));
    assert_false(sesh_verdocs_has_permission(&s, "org:create"));
    assert_false(sesh_verdocs_has_permission(&s, "org:vie"));
    assert_false(sesh_verdocs_has_permission(&s, "org:views"));
    assert_false(sesh_verdocs_has_permission(&s, "ORG:VIEW"));
    assert_false(sesh_verdocs_has_permission(&s, "p:p"));
    assert_false(sesh_verdocs_has_permission(&s, "owner"));
    assert_false(sesh_verdocs_has_permission(&s, ""));
    assert_false(sesh_verdocs_has_permission(&s, NULL));
    assert_true(sesh_verdocs_has_role(&s, "owner"));
    assert_true(sesh_verdocs_has_role(&s, "contact"));
    assert_false(sesh_verdocs_has_role(&s, "basic"));
    assert_false(sesh_verdocs_has_role(&s, "own"));
    assert_false(sesh_verdocs_has_role(&s, "r:r"));
    assert_false(sesh_verdocs_has_role(&s, ""));
    assert_false(sesh_verdocs_has_role(&s, NULL));
    assert_true(sesh_verdocs_has_plan(&s, "env:essential"));
    assert_false(sesh_verdocs_has_plan(&s, "env:"));
    assert_false(sesh_verdocs_has_plan(&s, "x:x"));
    assert_false(sesh_verdocs_has_plan(&s, ""));
    assert_false(sesh_verdocs_has_plan(&s, NULL));
}

/* An array without an end, an element without a name, counts beyond the array. */
static void test_verdocs_what_is_not_there(void **state)
{
    struct sesh_verdocs s;
    (void)state;
    s = *verdocs("{\"permissions\":[\"a\"],\"roles\":[\"b\"],\"plans\":[\"c\"]}", false);
    s.has = 0;
    assert_false(sesh_verdocs_has_permission(&s, "a"));
    assert_false(sesh_verdocs_has_role(&s, "b"));
    assert_false(sesh_verdocs_has_plan(&s, "c"));
    s.has = 0xFFFF;
    s.permissions[0].has = 0;
    s.roles[0].has = 0;
    assert_false(sesh_verdocs_has_permission(&s, "a"));
    assert_false(sesh_verdocs_has_role(&s, "b"));
    s.permissions_count = s.roles_count = s.plans_count = UINT16_MAX;
    assert_false(sesh_verdocs_has_permission(&s, "z"));
    assert_false(sesh_verdocs_has_role(&s, "z"));
    assert_false(sesh_verdocs_has_plan(&s, "z"));
}

/* NULL instead of a session. */
static void test_null(void **state)
{
    (void)state;
    assert_true(sesh_verdocs_expired(NULL, 0, 0));
    assert_false(sesh_verdocs_has_permission(NULL, "org:view"));
    assert_false(sesh_verdocs_has_role(NULL, "owner"));
    assert_false(sesh_verdocs_has_plan(NULL, "env:essential"));
    assert_true(sesh_thoughtspot_expired(NULL, 0, 0));
    assert_false(sesh_thoughtspot_has_privilege(NULL, "DEVELOPER"));
}

/* What follows an array is not an element of it, whatever its count says. */
static void test_verdocs_behind_arrays(void **state)
{
    static struct {
        struct sesh_verdocs s;
        char behind[SESH_VERDOCS_PLANS_CAP];
    } v;
    const size_t plans = offsetof(struct sesh_verdocs, plans) + sizeof v.s.plans;
    const size_t roles = offsetof(struct sesh_verdocs, roles) + sizeof v.s.roles;
    const size_t permissions = offsetof(struct sesh_verdocs, permissions) + sizeof v.s.permissions;
    struct sesh_verdocs_irole role = {0};
    struct sesh_verdocs_ipermission permission = {0};
    (void)state;
    role.has = 1 << SESH_VERDOCS_IROLE_NAME;
    strcpy(role.name, "behind");
    permission.has = 1 << SESH_VERDOCS_IPERMISSION_NAME;
    strcpy(permission.name, "behind");
    memcpy((char *)&v + plans, "behind", 7);
    memcpy((char *)&v + roles, &role, sizeof role);
    v.s.has = 0xFFFF;
    v.s.plans_count = v.s.roles_count = UINT16_MAX;
    assert_false(sesh_verdocs_has_plan(&v.s, "behind"));
    assert_false(sesh_verdocs_has_role(&v.s, "behind"));
    memcpy((char *)&v + permissions, &permission, sizeof permission);
    v.s.permissions_count = UINT16_MAX;
    assert_false(sesh_verdocs_has_permission(&v.s, "behind"));
}

/* A name that was cut does not match the shorter name that is left; names next to it count. */
static void test_verdocs_cut_names(void **state)
{
    struct sesh_verdocs s;
    char plan[64];
    size_t length;
    (void)state;
    s = *verdocs("{\"permissions\":[\"" NAME_39 "x\",\"a\"],\"roles\":[\"" NAME_39 "x\",\"b\"]}", true);
    assert_false(sesh_verdocs_has_permission(&s, NAME_39));
    assert_true(sesh_verdocs_has_permission(&s, "a"));
    assert_false(sesh_verdocs_has_role(&s, NAME_39));
    assert_true(sesh_verdocs_has_role(&s, "b"));
    s = *verdocs("{\"permissions\":[\"" NAME_39 "\"],\"roles\":[\"" NAME_39 "\"]}", true);
    assert_true(sesh_verdocs_has_permission(&s, NAME_39));
    assert_true(sesh_verdocs_has_role(&s, NAME_39));
    /* The plans hold 31 bytes: a character that does not fit leaves 28 to 31 of them. */
    for (length = 26; length < 32; length++) {
        char json[128];
        snprintf(plan, sizeof plan, "%0*d", (int)length, 0);
        snprintf(json, sizeof json, "{\"plans\":[\"short\",\"%s\"]}", plan);
        assert_true(sesh_verdocs_has_plan(verdocs(json, true), plan));
        snprintf(json, sizeof json, "{\"plans\":[\"short\",\"%s\xE2\x82\xACx\"]}", plan);
        assert_false(sesh_verdocs_has_plan(verdocs(json, true), plan));
        snprintf(json, sizeof json, "{\"plans\":[\"short\",\"%s\xF0\x9F\x98\x80x\"]}", plan);
        assert_false(sesh_verdocs_has_plan(verdocs(json, true), plan));
        assert_true(sesh_verdocs_has_plan(verdocs(json, true), "short"));
        snprintf(json, sizeof json, "{\"plans\":[\"%s\",\"" NAME_39 "\"]}", plan);
        /* A plan this long may be part of a longer one. */
        assert_int_equal(sesh_verdocs_has_plan(verdocs(json, true), plan), length < 28);
    }
}

/* ---- ThoughtSpot -------------------------------------------------------- */

static const struct sesh_thoughtspot *thoughtspot(const char *json, bool clip)
{
    static struct sesh_thoughtspot s;
    struct sesh_options options = {0};
    options.clip = clip;
    assert_int_equal(sesh_thoughtspot_read(&s, json, strlen(json), &options, NULL), SESH_OK);
    return &s;
}

static void test_thoughtspot_expired(void **state)
{
    static const char json[] = "{\"userCreatedTime\":1354006445722,\"expirationTime\":1767225600,"
                               "\"firstLoginDate\":1354006445722}";
    (void)state;
    assert_false(sesh_thoughtspot_expired(thoughtspot(json, false), 1767225599, 0));
    assert_true(sesh_thoughtspot_expired(thoughtspot(json, false), 1767225600, 0));
    assert_false(sesh_thoughtspot_expired(thoughtspot(json, false), 1767225629, 30));
    assert_true(sesh_thoughtspot_expired(thoughtspot(json, false), 1767225630, 30));
    assert_true(sesh_thoughtspot_expired(thoughtspot("{\"userCreatedTime\":1354006445722}", false), -1, 0));
    assert_true(sesh_thoughtspot_expired(thoughtspot("{\"expirationTime\":null}", false), -1, 0));
}

static void test_thoughtspot_privileges(void **state)
{
    static const char all[] =
        "{\"privileges\":[\"ADMINISTRATION\",\"DEVELOPER\",\"DATADOWNLOADING\",\"USERDATAUPLOADING\","
        "\"DATAMANAGEMENT\",\"SHAREWITHALL\",\"JOBSCHEDULING\",\"A3ANALYSIS\",\"BYPASSRLS\"]}";
    static const char *const names[] = {
        SESH_THOUGHTSPOT_ADMINISTRATION,      SESH_THOUGHTSPOT_DEVELOPER,       SESH_THOUGHTSPOT_DATA_DOWNLOADING,
        SESH_THOUGHTSPOT_USER_DATA_UPLOADING, SESH_THOUGHTSPOT_DATA_MANAGEMENT, SESH_THOUGHTSPOT_SHARE_WITH_ALL,
        SESH_THOUGHTSPOT_JOB_SCHEDULING,      SESH_THOUGHTSPOT_A3_ANALYSIS,     SESH_THOUGHTSPOT_BYPASS_RLS};
    struct sesh_thoughtspot s;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof names / sizeof *names; i++) {
        assert_true(sesh_thoughtspot_has_privilege(thoughtspot(all, false), names[i]));
        assert_false(sesh_thoughtspot_has_privilege(thoughtspot("{\"privileges\":[]}", false), names[i]));
        assert_false(sesh_thoughtspot_has_privilege(thoughtspot("{}", false), names[i]));
    }
    s = *thoughtspot("{\"privileges\":[\"ADMINISTRATION\"]}", false);
    assert_false(sesh_thoughtspot_has_privilege(&s, "ADMIN"));
    assert_false(sesh_thoughtspot_has_privilege(&s, "ADMINISTRATIONS"));
    assert_false(sesh_thoughtspot_has_privilege(&s, "administration"));
    assert_false(sesh_thoughtspot_has_privilege(&s, SESH_THOUGHTSPOT_DEVELOPER));
    assert_false(sesh_thoughtspot_has_privilege(&s, ""));
    assert_false(sesh_thoughtspot_has_privilege(&s, NULL));
    s.privileges_count = UINT16_MAX;
    assert_false(sesh_thoughtspot_has_privilege(&s, "z"));
    memcpy((char *)&s + offsetof(struct sesh_thoughtspot, privileges) + sizeof s.privileges, "behind", 7);
    assert_false(sesh_thoughtspot_has_privilege(&s, "behind"));
    s.has = 0;
    assert_false(sesh_thoughtspot_has_privilege(&s, "ADMINISTRATION"));
    s = *thoughtspot("{\"privileges\":[\"" NAME_39 "x\",\"DEVELOPER\"]}", true);
    assert_false(sesh_thoughtspot_has_privilege(&s, NAME_39));
    assert_true(sesh_thoughtspot_has_privilege(&s, "DEVELOPER"));
    assert_true(sesh_thoughtspot_has_privilege(thoughtspot("{\"privileges\":[\"" NAME_39 "\"]}", true), NAME_39));
}

/* ---- WebUntis ----------------------------------------------------------- */

static const struct sesh_webuntis *webuntis(const char *json, bool clip)
{
    static struct sesh_webuntis s;
    struct sesh_options options = {0};
    options.clip = clip;
    assert_int_equal(sesh_webuntis_read(&s, json, strlen(json), &options, NULL), SESH_OK);
    return &s;
}

#define PERSON(id, type) "{\"id\":" #id ",\"type\":" #type ",\"displayName\":\"\",\"longName\":\"\",\"foreName\":\"\"}"

/* Is there an entry for this person in the session's persons? */
static bool stands_in_persons(const struct sesh_webuntis *session, const struct sesh_webuntis_person *person)
{
    size_t i;
    if (!SESH_HAS(session, SESH_WEBUNTIS_PERSONS)) return false;
    for (i = 0; i < session->persons_count && i < SESH_WEBUNTIS_PERSONS_MAX; i++) {
        if (session->persons[i].id == person->id && session->persons[i].type == person->type) return true;
    }
    return false;
}

/* "0": no one; "5/8": one person, of type 5 and id 8; "5/8 2/9": several. */
static void assert_timetables(const struct sesh_webuntis *session, const char *json, const char *wanted)
{
    struct sesh_webuntis_person person, first;
    enum sesh_webuntis_timetables whose = sesh_webuntis_timetable(session, &person);
    char got[200] = "0";
    size_t length = 0;
    size_t n;
    memset(&first, 0x5A, sizeof first);
    for (n = 0; sesh_webuntis_timetable_at(session, n, &first); n++) {
        length += (size_t)snprintf(got + length, sizeof got - length, "%s%d/%d", n == 0 ? "" : " ", (int)first.type,
                                   (int)first.id);
        assert_true(first.entry == NULL || (first.entry->id == first.id && first.entry->type == first.type));
        assert_int_equal(first.entry != NULL, stands_in_persons(session, &first));
    }
    assert_true(first.type == 0 && first.id == 0 && first.entry == NULL);
    if (strcmp(got, wanted) != 0) fail_msg("%s: %s, not %s", json, got, wanted);
    assert_false(sesh_webuntis_timetable_at(session, SIZE_MAX, &first));
    (void)sesh_webuntis_timetable_at(session, 0, &first);
    if (n != 1) memset(&first, 0, sizeof first);
    assert_int_equal(whose, n == 0   ? SESH_WEBUNTIS_NO_TIMETABLE
                            : n == 1 ? SESH_WEBUNTIS_ONE_TIMETABLE
                                     : SESH_WEBUNTIS_SEVERAL_TIMETABLES);
    assert_true(person.type == first.type && person.id == first.id && person.entry == first.entry);
}

static void test_timetable(void **state)
{
    static const struct {
        const char *json, *wanted;
    } rows[] = {
        /* The user's own timetable, whoever else is there. */
        {"{\"personType\":5,\"personId\":1234}", "5/1234"},
        {"{\"personType\":5,\"personId\":1234,\"persons\":[" PERSON(7, 2) "]}", "5/1234"},
        {"{\"personType\":1,\"personId\":1}", "1/1"},
        {"{\"personType\":2,\"personId\":7,\"persons\":[" PERSON(7, 5) "," PERSON(7, 2) "]}", "2/7"},
        /* The type is in persons. */
        {"{\"personId\":312,\"persons\":[" PERSON(8, 5) "," PERSON(312, 2) "]}", "2/312"},
        {"{\"personId\":312,\"persons\":[" PERSON(312, 5) "," PERSON(312, 2) "]}", "5/312"},
        {"{\"personId\":12345,\"persons\":[{\"id\":12345,\"type\":5}]}", "5/12345"},
        /* A guardian's children. */
        {"{\"personType\":12,\"personId\":99,\"persons\":[" PERSON(99, 12) "," PERSON(8, 5) "]}", "5/8"},
        {"{\"personType\":12,\"personId\":99,\"persons\":[" PERSON(99, 12) "," PERSON(8, 5) "," PERSON(9, 5) "]}",
         "5/8 5/9"},
        {"{\"personId\":99,\"persons\":[" PERSON(99, 12) "," PERSON(8, 5) "]}", "5/8"},
        {"{\"personType\":12,\"personId\":-1,\"persons\":[" PERSON(8, 5) "," PERSON(9, 5) "]}", "5/8 5/9"},
        {"{\"personType\":12,\"personId\":99,\"persons\":[" PERSON(8, 16) "," PERSON(9, 5) "," PERSON(-1, 5) "]}",
         "5/9"},
        {"{\"personType\":12,\"personId\":99,\"persons\":[" PERSON(1, 5) "]}", "5/1"},
        {"{\"personType\":12,\"personId\":99}", "0"},
        {"{\"personType\":12,\"personId\":99,\"persons\":[]}", "0"},
        {"{\"personType\":12,\"personId\":99,\"persons\":[" PERSON(99, 12) "]}", "0"},
        /* Types without a timetable. */
        {"{\"personType\":15,\"personId\":1,\"persons\":[" PERSON(7, 2) "]}", "0"},
        {"{\"personType\":16,\"personId\":1,\"persons\":[" PERSON(1, 16) "," PERSON(7, 5) "]}", "0"},
        {"{\"personId\":1,\"persons\":[" PERSON(1, 16) "," PERSON(7, 5) "]}", "0"},
        {"{\"personType\":6,\"personId\":1}", "0"},
        {"{\"personType\":-5,\"personId\":1}", "0"},
        {"{\"personType\":16,\"personId\":-1,\"persons\":[" PERSON(7, 5) "]}", "0"},
        /* It is not known who the user is. */
        {"{\"personType\":5,\"personId\":-1,\"persons\":[" PERSON(7, 2) "]}", "2/7"},
        {"{\"personType\":5,\"personId\":0,\"persons\":[" PERSON(7, 2) "," PERSON(8, 5) "]}", "2/7 5/8"},
        {"{\"personId\":1234,\"persons\":[" PERSON(7, 2) "]}", "2/7"},
        {"{\"personType\":5,\"persons\":[" PERSON(7, 2) "]}", "2/7"},
        {"{\"personType\":5,\"personId\":null,\"persons\":[" PERSON(7, 2) "]}", "2/7"},
        {"{\"personType\":null,\"personId\":8,\"persons\":[" PERSON(7, 2) "," PERSON(8, 5) "]}", "5/8"},
        {"{\"personType\":5,\"personId\":-1,\"persons\":[" PERSON(-1, 5) "," PERSON(0, 5) "]}", "0"},
        {"{\"personType\":5,\"personId\":-1,\"persons\":null}", "0"},
        {"{\"personId\":0,\"persons\":[" PERSON(0, 16) "," PERSON(7, 2) "]}", "2/7"},
        {"{\"personId\":-1,\"persons\":[" PERSON(-1, 16) "," PERSON(7, 2) "]}", "2/7"},
        {"{\"personId\":1234}", "0"},
        {"{\"personType\":5}", "0"},
        {"{}", "0"},
    };
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_timetables(webuntis(rows[i].json, false), rows[i].json, rows[i].wanted);
    }
}

/* Persons that an error cut short do not count; a count beyond the array is the array's. */
static void test_timetable_of_masks(void **state)
{
    struct sesh_webuntis s = *webuntis("{\"persons\":[" PERSON(7, 2) "]}", false);
    (void)state;
    s.has = 0;
    assert_timetables(&s, "no bit", "0");
    s.has = 1 << SESH_WEBUNTIS_PERSONS;
    s.persons_count = UINT16_MAX;
    assert_timetables(&s, "a count too large", "2/7");
}

/* What follows the persons array is not a person, whatever their count says. */
static void test_behind_persons(void **state)
{
    static struct {
        struct sesh_webuntis s;
        char behind[sizeof(struct sesh_webuntis_person_entry)];
    } v;
    const size_t persons = offsetof(struct sesh_webuntis, persons) + sizeof v.s.persons;
    struct sesh_webuntis_person_entry entry;
    (void)state;
    memset(&v, 0, sizeof v);
    memset(&entry, 0, sizeof entry);
    entry.id = 7;
    entry.type = SESH_WEBUNTIS_STUDENT;
    memcpy((char *)&v + persons, &entry, sizeof entry);
    v.s.has = 1u << SESH_WEBUNTIS_PERSONS;
    v.s.persons_count = UINT16_MAX;
    assert_timetables(&v.s, "behind", "0");
}

/* A guardian's log-in and the replies after it, in one struct. */
static void test_timetable_merged(void **state)
{
    static const char *const replies[] = {
        "{\"sessionId\":\"3F\",\"personType\":12,\"personId\":601}",
        "{\"id\":30,\"personId\":601,\"persons\":[" PERSON(601, 12) "," PERSON(71, 5) "," PERSON(72, 5) "]}",
        "{\"klasseId\":4}"};
    static struct sesh_webuntis s;
    struct sesh_options options = {0};
    size_t i;
    (void)state;
    for (i = 0; i < 3; i++) {
        options.merge = i != 0;
        assert_int_equal(sesh_webuntis_read(&s, replies[i], strlen(replies[i]), &options, NULL), SESH_OK);
    }
    assert_timetables(&s, "merged", "5/71 5/72");
    assert_timetables(NULL, "NULL", "0");
    assert_int_equal(sesh_webuntis_timetable(&s, NULL), SESH_WEBUNTIS_NO_TIMETABLE);
}

#define COOKIE_SIZE SESH_WEBUNTIS_COOKIE_SIZE(64)

/* Into a buffer of every size; the byte after it must not change. */
static void assert_cookie(const struct sesh_webuntis *s, const char *school, int status, const char *cookie)
{
    size_t whole = strlen(cookie);
    size_t size;
    for (size = 0; size <= COOKIE_SIZE; size++) {
        char buffer[COOKIE_SIZE + 1];
        size_t length = 77;
        int wanted = status == SESH_OK && size <= whole ? SESH_E_WORK_TOO_SMALL : status;
        size_t i;
        memset(buffer, 'x', sizeof buffer);
        assert_int_equal(sesh_webuntis_cookie(s, school, buffer, size, &length), wanted);
        for (i = size; i < sizeof buffer; i++)
            assert_int_equal(buffer[i], 'x');
        if (size != 0) assert_string_equal(buffer, wanted == SESH_OK ? cookie : "");
        assert_int_equal(length, wanted == SESH_OK ? whole : 0);
        for (i = 1; wanted != SESH_OK && i < size; i++)
            assert_int_equal(buffer[i], 'x');
        assert_int_equal(sesh_webuntis_cookie(s, school, buffer, size, NULL), wanted);
    }
}

static void test_cookie(void **state)
{
    char json[200];
    char cookie[100];
    struct sesh_webuntis s;
    (void)state;
    assert_cookie(webuntis("{\"sessionId\":\"3F2A9C71\"}", false), NULL, SESH_OK, "JSESSIONID=3F2A9C71");
    assert_cookie(webuntis("{\"sessionId\":\"3F2A9C71\"}", false), "", SESH_OK, "JSESSIONID=3F2A9C71");
    snprintf(json, sizeof json, "{\"sessionId\":\"%0*d\"}", SESH_WEBUNTIS_SESSION_ID_CAP - 1, 7);
    snprintf(cookie, sizeof cookie, "JSESSIONID=%0*d", SESH_WEBUNTIS_SESSION_ID_CAP - 1, 7);
    assert_cookie(webuntis(json, false), NULL, SESH_OK, cookie);
    snprintf(json, sizeof json, "{\"sessionId\":\"%0*d\"}", SESH_WEBUNTIS_SESSION_ID_CAP, 7);
    assert_cookie(webuntis(json, true), "a", SESH_E_STRING_TOO_LONG, "");
    assert_cookie(webuntis("{}", false), "a", SESH_E_MISSING, "");
    assert_cookie(webuntis("{\"sessionId\":null}", false), "a", SESH_E_MISSING, "");
    assert_cookie(webuntis("{\"sessionId\":\"\"}", false), "a", SESH_E_MISSING, "");
    assert_cookie(NULL, "a", SESH_E_ARGUMENT, "");
    s = *webuntis("{\"sessionId\":\"a\"}", false);
    assert_int_equal(sesh_webuntis_cookie(&s, "a", NULL, 100, NULL), SESH_E_ARGUMENT);
}

/* Copies the bytes of a text, without readable memory after them. */
static char *copy_exactly(const char *text, size_t length)
{
    char *copy = (char *)malloc(length);
    assert_non_null(copy);
    memcpy(copy, text, length);
    return copy;
}

/* The school's name in base64, with any bytes; and the longest possible cookies. */
static void test_cookie_of_school(void **state)
{
    static const struct {
        const char *school, *base64;
    } rows[] = {
        {"f", "Zg=="},
        {"fo", "Zm8="},
        {"foo", "Zm9v"},
        {"foob", "Zm9vYg=="},
        {"fooba", "Zm9vYmE="},
        {"foobar", "Zm9vYmFy"},
        {"schwanensee", "c2Nod2FuZW5zZWU="},
        {"\xFB\xEF\xBE\xFF\xFF\xFF", "++++////"},
        {"\"; x\r\nX-Evil: 1", "IjsgeA0KWC1FdmlsOiAx"},
        {"K\xC3\xB6ln", "S8O2bG4="},
        /* Every letter of the alphabet. */
        {"\x04\x20\xC4\x14\x61\xC8\x24\xA2\xCC\x34\xE3\xD0\x45\x24\xD4\x55"
         "\x65\xD8\x65\xA6\xDC\x75\xE7\xE0\x86\x28\xE4\x96\x69\xE8\xA6\xAA"
         "\xEC\xB6\xEB\xF0\xC7\x2C\xF4\xD7\x6D\xF8\xE7\xAE\xFC\xF7\xEF\xC0",
         "BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/A"},
    };
    struct sesh_webuntis s = *webuntis("{\"sessionId\":\"3F\"}", false);
    char school[65];
    char cookie[COOKIE_SIZE + 1];
    char *exact;
    size_t length;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        snprintf(cookie, sizeof cookie, "JSESSIONID=3F; schoolname=\"_%s\"", rows[i].base64);
        exact = copy_exactly(rows[i].school, strlen(rows[i].school) + 1);
        assert_cookie(&s, exact, SESH_OK, cookie);
        free(exact);
    }
    /* Of a name that is longer than the buffer no more is read than that. */
    for (i = 1; i < sizeof "schwanensee"; i++) {
        exact = copy_exactly("schwanensee", i);
        assert_int_equal(sesh_webuntis_cookie(&s, exact, cookie, i, NULL), SESH_E_WORK_TOO_SMALL);
        free(exact);
    }
    memset(s.session_id, 'a', sizeof s.session_id - 1);
    s.session_id[sizeof s.session_id - 1] = '\0';
    for (i = 1; i < sizeof school; i++) {
        memset(school, 'b', i);
        school[i] = '\0';
        assert_int_equal(sesh_webuntis_cookie(&s, school, cookie, SESH_WEBUNTIS_COOKIE_SIZE(i), &length), SESH_OK);
        assert_int_equal(length + 1, SESH_WEBUNTIS_COOKIE_SIZE(i));
        assert_int_equal(sesh_webuntis_cookie(&s, school, cookie, length, NULL), SESH_E_WORK_TOO_SMALL);
    }
}

/* Only the cookie-octets of RFC 6265, at every place. */
static void test_cookie_octets(void **state)
{
    static const char octets[] =
        "!#$%&'()*+-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz"
        "{|}~";
    struct sesh_webuntis s = *webuntis("{\"sessionId\":\"abc\"}", false);
    char buffer[COOKIE_SIZE];
    int place;
    int c;
    (void)state;
    assert_int_equal(strlen(octets), 90);
    for (place = 0; place < 3; place++) {
        for (c = 1; c < 256; c++) {
            strcpy(s.session_id, "abc");
            s.session_id[place] = (char)c;
            assert_int_equal(sesh_webuntis_cookie(&s, "a", buffer, sizeof buffer, NULL),
                             strchr(octets, c) != NULL ? SESH_OK : SESH_E_WRONG_TYPE);
        }
    }
    strcpy(s.session_id, "a\r\nX-Evil: 1");
    assert_cookie(&s, NULL, SESH_E_WRONG_TYPE, "");
}

/* ---- several replies in one session ------------------------------------- */

static void test_keep_klasse(void **state)
{
    static const struct {
        const char *before, *after;
        int64_t wanted; /* 0: none, or the reply's own */
    } rows[] = {
        {"{\"klasseId\":71}", "{\"klasseId\":null}", 71},
        {"{\"klasseId\":71}", "{\"klasseId\":0}", 71},
        {"{\"klasseId\":71}", "{}", 71},
        {"{\"klasseId\":71}", "{\"klasseId\":72}", 72},
        {"{\"klasseId\":-3}", "{\"klasseId\":0}", -3},
        {"{\"klasseId\":0}", "{\"klasseId\":null}", 0},
        {"{\"klasseId\":null}", "{\"klasseId\":72}", 72},
        {"{}", "{\"klasseId\":null}", 0},
    };
    static struct sesh_webuntis other;
    struct sesh_options merge = {0};
    size_t i;
    (void)state;
    sesh_webuntis_keep_klasse(NULL, 71);
    merge.merge = true;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct sesh_webuntis s = *webuntis(rows[i].before, false);
        int64_t known = s.klasse_id;
        bool null, put_back;
        assert_int_equal(sesh_webuntis_read(&s, rows[i].after, strlen(rows[i].after), &merge, NULL), SESH_OK);
        null = SESH_IS_NULL(&s, SESH_WEBUNTIS_KLASSE_ID);
        put_back = s.klasse_id == 0 && known != 0;
        s.clipped = 0xFFFF;
        SESH_SET(&s, SESH_WEBUNTIS_EMAIL);
        sesh_webuntis_keep_klasse(&s, known);
        assert_true(SESH_HAS(&s, SESH_WEBUNTIS_EMAIL) && SESH_IS_CLIPPED(&s, SESH_WEBUNTIS_EMAIL));
        assert_int_equal(s.klasse_id, rows[i].wanted);
        assert_int_equal(SESH_HAS(&s, SESH_WEBUNTIS_KLASSE_ID), rows[i].wanted != 0);
        assert_int_equal(SESH_IS_NULL(&s, SESH_WEBUNTIS_KLASSE_ID), null && rows[i].wanted == 0);
        assert_int_equal(SESH_IS_CLIPPED(&s, SESH_WEBUNTIS_KLASSE_ID), !put_back);
    }
    /* The member without its has bit is not a class. */
    memset(&other, 0, sizeof other);
    other.klasse_id = 5;
    sesh_webuntis_keep_klasse(&other, 71);
    assert_int_equal(other.klasse_id, 71);
    assert_true(SESH_HAS(&other, SESH_WEBUNTIS_KLASSE_ID));
}

static void test_take_token(void **state)
{
    static const struct {
        const char *text, *token; /* NULL: it is not a token */
    } rows[] = {
        {"eyJh.b_-9.Zz", "eyJh.b_-9.Zz"},
        {" \t\r\neyJh.b.c\r\n", "eyJh.b.c"},
        {"\"eyJh.b.c\"", "eyJh.b.c"},
        {"Bearer eyJh.b.c", "eyJh.b.c"},
        {"bEARER\t  eyJh.b.c\n", "eyJh.b.c"},
        {" \"Bearer  eyJh.b.c \" \n", "eyJh.b.c"},
        {"Bearer \"eyJh.b.c\"", "eyJh.b.c"},
        {"", NULL},
        {"\"", NULL},
        {"\"\"", NULL},
        {"Bearer", NULL},
        {"Bearer ", NULL},
        {"Bearereyj.a.b", "Bearereyj.a.b"},
        {"Bearers a.b.c", NULL},
        {"\"a.b.c", NULL},
        {"a.b.c\"", NULL},
        {"a.b .c", NULL},
        {"a.b", NULL},
        {"a.b.c.d", NULL},
        {"a.b.", NULL},
        {"a..c", NULL},
        {".b.c", NULL},
        {"a.b.c=", NULL},
        {"a.b/.c", NULL},
        {"a+.b.c", NULL},
        {"null", NULL},
        {"<html>", NULL},
        {"{\"error\":{}}", NULL},
    };
    struct sesh_webuntis s;
    char *exact;
    size_t i;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        int status;
        s = *webuntis("{\"jwt_token\":\"former\",\"id\":5}", false);
        s.null = s.clipped = 0xFFFF;
        exact = copy_exactly(rows[i].text, strlen(rows[i].text) + (*rows[i].text == '\0'));
        status = sesh_webuntis_take_token(&s, exact, strlen(rows[i].text));
        free(exact);
        assert_int_equal(status, rows[i].token != NULL ? SESH_OK : SESH_E_JWT_FORMAT);
        assert_string_equal(s.jwt_token, rows[i].token != NULL ? rows[i].token : "former");
        assert_int_equal(s.has, 1u << SESH_WEBUNTIS_JWT_TOKEN | 1u << SESH_WEBUNTIS_ID);
        assert_int_equal(SESH_IS_NULL(&s, SESH_WEBUNTIS_JWT_TOKEN), rows[i].token == NULL);
        assert_int_equal(SESH_IS_CLIPPED(&s, SESH_WEBUNTIS_JWT_TOKEN), rows[i].token == NULL);
        /* As it may be received: in the member itself. */
        memset(&s, 0, sizeof s);
        strcpy(s.jwt_token, rows[i].text);
        assert_int_equal(sesh_webuntis_take_token(&s, s.jwt_token, strlen(s.jwt_token)), status);
        assert_string_equal(s.jwt_token, rows[i].token != NULL ? rows[i].token : rows[i].text);
    }
}

/* Only the bytes of base64url, in every part. */
static void test_take_token_letters(void **state)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    static const size_t places[] = {1, 5, 9};
    static struct sesh_webuntis s;
    size_t i;
    int c;
    (void)state;
    for (i = 0; i < 3; i++) {
        for (c = 1; c < 256; c++) {
            char text[] = "aaa.bbb.ccc";
            text[places[i]] = (char)c;
            assert_int_equal(sesh_webuntis_take_token(&s, text, sizeof text - 1),
                             strchr(letters, c) != NULL ? SESH_OK : SESH_E_JWT_FORMAT);
        }
    }
}

static void test_take_token_at_length(void **state)
{
    static char text[SESH_WEBUNTIS_JWT_TOKEN_CAP + 20];
    static struct sesh_webuntis s;
    size_t length;
    (void)state;
    memset(text, 'a', sizeof text);
    memcpy(text, "Bearer a.b.", 11);
    for (length = SESH_WEBUNTIS_JWT_TOKEN_CAP - 3; length < SESH_WEBUNTIS_JWT_TOKEN_CAP + 3; length++) {
        bool fits = length < SESH_WEBUNTIS_JWT_TOKEN_CAP;
        memset(&s, 0, sizeof s);
        assert_int_equal(sesh_webuntis_take_token(&s, text, length + 7), fits ? SESH_OK : SESH_E_STRING_TOO_LONG);
        assert_int_equal(strlen(s.jwt_token), fits ? length : 0);
        assert_int_equal(s.has, fits ? 1u << SESH_WEBUNTIS_JWT_TOKEN : 0);
    }
    assert_int_equal(sesh_webuntis_take_token(NULL, "a.b.c", 5), SESH_E_ARGUMENT);
    assert_int_equal(sesh_webuntis_take_token(&s, NULL, 5), SESH_E_ARGUMENT);
    assert_int_equal(sesh_webuntis_take_token(&s, NULL, 0), SESH_E_JWT_FORMAT);
}

/* ---- refusals ----------------------------------------------------------- */

/* Reads a reply in pieces of this length, and asks what it is. */
static int refused_in_pieces(struct sesh_webuntis_reply *reply, const char *json, size_t piece,
                             const struct sesh_options *options, struct sesh_error *error)
{
    static unsigned char work[SESH_WEBUNTIS_REPLY_WORK];
    struct sesh_reader reader;
    size_t length = strlen(json);
    int status = sesh_begin(&reader, &sesh_webuntis_reply_type, reply, work, sizeof work, options);
    while (status == SESH_OK && length != 0) {
        size_t now = length < piece ? length : piece;
        status = sesh_feed(&reader, json, now);
        json += now;
        length -= now;
    }
    return sesh_webuntis_refused(reply, sesh_end(&reader, error), error);
}

#define MESSAGE_100                                                                                                    \
    "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
#define MESSAGE_300 MESSAGE_100 MESSAGE_100 MESSAGE_100

#define ARRAYS_16 "[[[[[[[[[[[[[[[["
#define ARRAYS_64 ARRAYS_16 ARRAYS_16 ARRAYS_16 ARRAYS_16

static const struct refusal {
    const char *json;
    int status;
    const char *path;
    int64_t code; /* of the error, or of the result */
    const char *message;
} refusals[] = {
    /* Sessions, whatever id is returned and whatever is next to them. */
    {"{\"id\":\"rq\",\"result\":{\"sessionId\":\"3F\",\"personType\":5}}", SESH_OK, "", 0, ""},
    {"{\"id\":5,\"result\":{\"sessionId\":\"3F\"},\"error\":null}", SESH_OK, "", 0, ""},
    {"{\"error\":null,\"result\":{\"sessionId\":\"3F\"},\"id\":null}", SESH_OK, "", 0, ""},
    {"{\"id\":\"" MESSAGE_300 "\",\"result\":{\"sessionId\":\"3F\"}}", SESH_OK, "", 0, ""},
    /* Errors. */
    {"{\"id\":3,\"error\":{\"message\":\"no\",\"code\":-8504}}", SESH_E_SERVER, "/error", -8504, "no"},
    {"{\"id\":\"" MESSAGE_300 "\",\"error\":{\"code\":-8504}}", SESH_E_SERVER, "/error", -8504, ""},
    {"{\"id\":\"error\",\"error\":{\"code\":-8500}}", SESH_E_SERVER, "/error", -8500, ""},
    {"{\"id\":null,\"error\":{\"code\":-32700}}", SESH_E_SERVER, "/error", -32700, ""},
    {"{\"error\":{\"message\":\"no\",\"code\":-8509}}", SESH_E_SERVER, "/error", -8509, "no"},
    {"{\"error\":{\"code\":1000,\"message\":\"no\"},\"result\":null}", SESH_E_SERVER, "/error", 1000, "no"},
    {"{\"result\":null,\"error\":{\"code\":1000}}", SESH_E_SERVER, "/error", 1000, ""},
    {"{\"error\":{},\"result\":{\"sessionId\":\"3F\"}}", SESH_E_SERVER, "/error", 0, ""},
    {"{\"error\":{\"message\":\"...\"}}", SESH_E_SERVER, "/error", 0, "..."},
    {"{\"error\":{\"message\":null,\"code\":-8998}}", SESH_E_SERVER, "/error", -8998, ""},
    {"{\"error\":{\"code\":null}}", SESH_E_SERVER, "/error", 0, ""},
    {"{\"error\":{\"data\":{\"code\":5,\"error\":[1]},\"code\":-8520}}", SESH_E_SERVER, "/error", -8520, ""},
    /* Results that are not a log-in. */
    {"{\"id\":\"rq\",\"result\":{\"code\":4010}}", SESH_E_SERVER, "/result/sessionId", 4010, ""},
    {"{\"id\":\"rq\",\"result\":{}}", SESH_E_SERVER, "/result/sessionId", 0, ""},
    {"{\"id\":\"rq\",\"result\":{\"token\":\"x\"}}", SESH_E_SERVER, "/result/sessionId", 0, ""},
    {"{\"id\":\"rq\",\"result\":{\"sessionId\":null}}", SESH_E_SERVER, "/result/sessionId", 0, ""},
    {"{\"id\":\"rq\",\"result\":{\"sessionId\":\"\"}}", SESH_E_SERVER, "/result/sessionId", 0, ""},
    /* Not replies to a log-in. */
    {"{\"id\":\"rq\"}", SESH_E_MISSING, "/result", 0, ""},
    {"{\"id\":\"rq\",\"result\":null,\"error\":null}", SESH_E_MISSING, "/result", 0, ""},
    {"{}", SESH_E_MISSING, "/result", 0, ""},
    {"{\"result\":[{\"displayName\":\"School\"}]}", SESH_E_WRONG_TYPE, "/result", 0, ""},
    {"[]", SESH_E_WRONG_TYPE, "", 0, ""},
    {"<html>", SESH_E_SYNTAX, "", 0, ""},
    {"", SESH_E_INCOMPLETE, "", 0, ""},
    /* Errors that do not fit are refusals, but a text that is cut off or not JSON is broken. */
    {"{\"error\":\"no\"}", SESH_E_SERVER, "/error", 0, ""},
    {"{\"error\":[]}", SESH_E_SERVER, "/error", 0, ""},
    {"{\"error\":{\"code\":-8504,\"message\":7}}", SESH_E_SERVER, "/error", -8504, ""},
    {"{\"error\":{\"message\":\"no\",\"code\":\"x\"}}", SESH_E_SERVER, "/error", 0, "no"},
    {"{\"error\":{\"code\":1,\"code\":1}}", SESH_E_SERVER, "/error", 1, ""},
    {"{\"error\":{\"code\":1},\"result\":7}", SESH_E_SERVER, "/error", 1, ""},
    {"{\"error\":{},\"result\":7}", SESH_E_SERVER, "/error", 0, ""},
    {"{\"error\":{\"data\":" ARRAYS_64, SESH_E_SERVER, "/error", 0, ""},
    {"{\"error\":{\"code\":-8504},", SESH_E_INCOMPLETE, "", -8504, ""},
    {"{\"error\":{\"code\":-8504,\"message\":\"n", SESH_E_INCOMPLETE, "/error/message", -8504, ""},
    {"{\"error\":{\"code\":-8504]", SESH_E_SYNTAX, "/error", -8504, ""},
    {"{\"error\":{\"code\":-8504}} x", SESH_E_TRAILING, "", -8504, ""},
};

static void assert_refusal(const struct refusal *row, int status, const struct sesh_webuntis_reply *reply,
                           const struct sesh_error *error)
{
    int64_t code = reply->error.code != 0 ? reply->error.code : reply->result.code;
    bool right = status == row->status && error->status == status && strcmp(error->path, row->path) == 0 &&
                 code == row->code && strcmp(reply->error.message, row->message) == 0;
    if (!right) {
        fail_msg("%s: %s %s %s %lld %s", row->json, sesh_status_name(status), sesh_status_name(error->status),
                 error->path, (long long)code, reply->error.message);
    }
}

static void test_refused(void **state)
{
    static struct sesh_webuntis_reply reply;
    struct sesh_options options = {0};
    struct sesh_error error;
    size_t i;
    (void)state;
    options.lenient = true;
    for (i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        const struct refusal *row = &refusals[i];
        int status;
        memset(&error, 0x5A, sizeof error);
        status = sesh_webuntis_answer(&reply, row->json, strlen(row->json), &error);
        assert_refusal(row, status, &reply, &error);
        assert_int_equal(sesh_webuntis_answer(&reply, row->json, strlen(row->json), NULL), status);
        assert_refusal(row, refused_in_pieces(&reply, row->json, 1, NULL, &error), &reply, &error);
        assert_refusal(row, refused_in_pieces(&reply, row->json, 1000, NULL, &error), &reply, &error);
        assert_refusal(row, refused_in_pieces(&reply, row->json, 1, &options, &error), &reply, &error);
    }
}

/* A message that is too long is cut, and the code after it is read; without clip, reading ends
   there. */
static void test_refused_at_length(void **state)
{
    static const char json[] = "{\"error\":{\"message\":\"" MESSAGE_300 "\",\"code\":-8504}}";
    static struct sesh_webuntis_reply reply;
    struct sesh_error error;
    (void)state;
    assert_int_equal(sesh_webuntis_answer(&reply, json, sizeof json - 1, &error), SESH_E_SERVER);
    assert_int_equal(reply.error.code, SESH_WEBUNTIS_BAD_CREDENTIALS);
    assert_int_equal(strlen(reply.error.message), SESH_WEBUNTIS_ERROR_MESSAGE_CAP - 1);
    assert_true(SESH_IS_CLIPPED(&reply.error, SESH_WEBUNTIS_ERROR_MESSAGE));
    assert_int_equal(refused_in_pieces(&reply, json, 7, NULL, &error), SESH_E_SERVER);
    assert_string_equal(error.path, "/error");
    assert_int_equal(error.offset, strstr(json, "\"0123") - json);
    assert_false(SESH_HAS(&reply.error, SESH_WEBUNTIS_ERROR_CODE));
}

/* Members that the session does not need may have another type: the log-in succeeds. */
static void test_answer_is_lenient(void **state)
{
    static const char good[] = "{\"result\":{\"departmentId\":\"7\",\"sessionId\":\"3F\",\"personId\":9}}";
    static const char bad[] = "{\"error\":{\"message\":[],\"code\":-8504}}";
    static struct sesh_webuntis_reply reply;
    struct sesh_error error;
    (void)state;
    assert_int_equal(sesh_webuntis_answer(&reply, good, sizeof good - 1, &error), SESH_OK);
    assert_string_equal(reply.result.session_id, "3F");
    assert_int_equal(reply.result.person_id, 9);
    assert_true(SESH_IS_CLIPPED(&reply.result, SESH_WEBUNTIS_DEPARTMENT_ID));
    assert_int_equal(sesh_webuntis_answer(&reply, bad, sizeof bad - 1, &error), SESH_E_SERVER);
    assert_int_equal(reply.error.code, -8504);
}

/* The reply is deeper in the document; and no error is wanted. */
static void test_refused_elsewhere(void **state)
{
    static const struct {
        const char *json, *at;
        int status;
    } rows[] = {
        {"[{\"error\":{\"code\":\"x\"}}]", "/0", SESH_E_SERVER},
        {"{\"errors\":{\"error\":{\"code\":\"x\"}}}", "/errors", SESH_E_SERVER},
        {"{\"errors\":{\"result\":{\"code\":\"x\"}}}", "/errors", SESH_E_WRONG_TYPE},
        {"{\"my/error\":{\"result\":{\"code\":\"x\"}}}", "/my~1error", SESH_E_WRONG_TYPE},
        {"{\"Error\":{\"result\":{\"code\":\"x\"}}}", "/Error", SESH_E_WRONG_TYPE},
        {"{\"erro\":{\"result\":{\"code\":\"x\"}}}", "/erro", SESH_E_WRONG_TYPE},
        {"{\"a\":1}", "/b", SESH_E_NOT_FOUND},
    };
    static struct sesh_webuntis_reply reply;
    struct sesh_options options = {0};
    struct sesh_error error;
    size_t i;
    int status;
    (void)state;
    for (i = 0; i < sizeof rows / sizeof *rows; i++) {
        options.at = rows[i].at;
        status = sesh_webuntis_reply_read(&reply, rows[i].json, strlen(rows[i].json), &options, &error);
        assert_int_equal(sesh_webuntis_refused(&reply, status, &error), rows[i].status);
    }
    status = sesh_webuntis_reply_read(&reply, "{\"error\":{\"code\":5,\"message\":1}}", 32, NULL, NULL);
    assert_int_equal(sesh_webuntis_refused(&reply, status, NULL), SESH_E_SERVER);
    status = sesh_webuntis_reply_read(&reply, "{\"error\":{\"code\":null,\"message\":1}}", 35, NULL, NULL);
    assert_int_equal(sesh_webuntis_refused(&reply, status, NULL), SESH_E_SERVER);
    status = sesh_webuntis_reply_read(&reply, "{\"error\":1}", 11, NULL, NULL);
    assert_int_equal(sesh_webuntis_refused(&reply, status, NULL), SESH_E_WRONG_TYPE);
    assert_int_equal(sesh_webuntis_refused(NULL, SESH_OK, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_string_equal(error.path, "");
    assert_int_equal(sesh_webuntis_answer(NULL, "{}", 2, NULL), SESH_E_ARGUMENT);
}

/* ---- refusals of REST services -------------------------------------------- */

static const struct rest {
    const char *json;
    int status;
    const char *path;
    int64_t code;
    const char *text; /* refusal.error, error_description or debug */
} thoughtspots[] = {
    {"{\"userName\":\"u\",\"code\":5}", SESH_OK, "", 0, ""},
    {"{\"userName\":null}", SESH_OK, "", 0, ""},
    {"{\"privileges\":[]}", SESH_OK, "", 0, ""},
    {"{\"state\":5,\"userName\":\"u\"}", SESH_OK, "", 0, ""},
    {"{\"state\":5}", SESH_OK, "", 0, ""},
    {"{}", SESH_E_SERVER, "", 0, ""},
    {"{\"id\":1,\"name\":\"u\"}", SESH_E_SERVER, "", 0, ""},
    {"{\"code\":10004,\"incident_id_guid\":\"9b\",\"debug\":\"[\\\"Login failed\\\"]\"}", SESH_E_SERVER, "", 10004,
     "[\"Login failed\"]"},
    {"{\"error\":{\"message\":{\"debug\":{\"code\":10003,\"debug\":\"no\"}}}}", SESH_E_SERVER, "", 10003, "no"},
    {"{\"error\":{\"message\":{\"debug\":\"no\"}}}", SESH_E_SERVER, "", 0, ""},
    {"{\"error\":{\"message\":\"no\"},\"code\":7}", SESH_E_SERVER, "", 7, ""},
    {"{\"error\":\"no\"}", SESH_E_SERVER, "", 0, "no"},
    {"{\"code\":\"x\",\"debug\":\"" MESSAGE_300 "\"}", SESH_E_SERVER, "", 0, NULL},
    {"<html>", SESH_E_SYNTAX, "", 0, ""},
    {"{\"code\":10004", SESH_E_INCOMPLETE, "", 0, ""},
    {"[]", SESH_E_WRONG_TYPE, "", 0, ""},
};

static const struct rest verdocs_logins[] = {
    {"{\"accessToken\":\"a.b.c\",\"idToken\":5}", SESH_OK, "", 0, ""},
    {"{\"access_token\":\"a.b.c\",\"error\":null}", SESH_OK, "", 0, ""},
    {"{\"access_token\":\"a\"}", SESH_OK, "", 0, ""},
    {"{\"access_token\":\"\"}", SESH_E_SERVER, "/accessToken", 0, ""},
    {"{\"accessToken\":null}", SESH_E_SERVER, "/accessToken", 0, ""},
    {"{\"status\":\"ERROR\",\"error\":\"Invalid login\"}", SESH_E_SERVER, "/accessToken", 0, "Invalid login"},
    {"{\"error\":\"" SESH_VERDOCS_MFA_REQUIRED "\",\"mfa_token\":\"t\"}", SESH_E_SERVER, "/accessToken", 0,
     SESH_VERDOCS_MFA_REQUIRED},
    {"{\"error\":[],\"error_description\":\"no\"}", SESH_E_SERVER, "/accessToken", 0, "no"},
    {"{\"idToken\":\"a.b.c\"}", SESH_E_SERVER, "/accessToken", 0, ""},
    {"{}", SESH_E_SERVER, "/accessToken", 0, ""},
    {"{\"accessToken\":5}", SESH_E_WRONG_TYPE, "/accessToken", 0, ""},
    {"{\"error\":\"no\"", SESH_E_INCOMPLETE, "", 0, ""},
    {"a.b.c", SESH_E_SYNTAX, "", 0, ""},
};

/* Checks the result; for a refusal, also the reason. */
static void assert_rest(const struct rest *row, int status, const struct sesh_error *error)
{
    struct sesh_ask_refusal refusal;
    const char *text = refusal.debug;
    bool found;
    if (status != row->status || error->status != status || strcmp(error->path, row->path) != 0) {
        fail_msg("%s: %s %s", row->json, sesh_status_name(status), error->path);
    }
    if (status != SESH_E_SERVER) return;
    memset(&refusal, 0x5A, sizeof refusal);
    found = sesh_ask_refusal_find(&refusal, row->json, strlen(row->json));
    if (SESH_HAS(&refusal, SESH_ASK_REFUSAL_ERROR_DESCRIPTION)) text = refusal.error_description;
    if (SESH_HAS(&refusal, SESH_ASK_REFUSAL_ERROR)) text = refusal.error;
    assert_int_equal(found, refusal.has != 0);
    assert_int_equal(found, row->code != 0 || row->text == NULL || row->text[0] != '\0');
    if (row->text == NULL) assert_int_equal(strlen(text), SESH_ASK_REFUSAL_DEBUG_CAP - 1);
    else assert_string_equal(text, row->text);
    assert_int_equal(refusal.code, row->code);
}

static void test_thoughtspot_refused(void **state)
{
    static struct sesh_thoughtspot session;
    struct sesh_options options = {0};
    struct sesh_error error;
    size_t i;
    (void)state;
    options.lenient = true;
    for (i = 0; i < sizeof thoughtspots / sizeof *thoughtspots; i++) {
        const struct rest *row = &thoughtspots[i];
        int status;
        status = sesh_thoughtspot_answer(&session, row->json, strlen(row->json), &error);
        assert_rest(row, status, &error);
        assert_int_equal(sesh_thoughtspot_answer(&session, row->json, strlen(row->json), NULL), status);
        status = sesh_thoughtspot_read(&session, row->json, strlen(row->json), &options, &error);
        assert_rest(row, sesh_thoughtspot_refused(&session, status, &error), &error);
    }
    assert_int_equal(sesh_thoughtspot_refused(NULL, SESH_OK, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_false(sesh_ask_refusal_find(NULL, "{}", 2));
    assert_int_equal(sesh_thoughtspot_answer(NULL, "{}", 2, NULL), SESH_E_ARGUMENT);
}

static void test_verdocs_login_refused(void **state)
{
    static struct sesh_verdocs_login login;
    struct sesh_options options = {0};
    struct sesh_error error;
    size_t i;
    (void)state;
    options.lenient = true;
    for (i = 0; i < sizeof verdocs_logins / sizeof *verdocs_logins; i++) {
        const struct rest *row = &verdocs_logins[i];
        int status;
        status = sesh_verdocs_login_answer(&login, row->json, strlen(row->json), &error);
        assert_rest(row, status, &error);
        assert_int_equal(sesh_verdocs_login_answer(&login, row->json, strlen(row->json), NULL), status);
        status = sesh_verdocs_login_read(&login, row->json, strlen(row->json), &options, &error);
        assert_rest(row, sesh_verdocs_login_refused(&login, status, &error), &error);
    }
    assert_int_equal(sesh_verdocs_login_refused(NULL, SESH_OK, &error), SESH_E_ARGUMENT);
    assert_int_equal(error.status, SESH_E_ARGUMENT);
    assert_int_equal(sesh_verdocs_login_answer(NULL, "{}", 2, NULL), SESH_E_ARGUMENT);
}

/* A search for a reason that fails leaves nothing of what the struct held. */
static void test_no_reason(void **state)
{
    static const struct sesh_ask_refusal none;
    struct sesh_ask_refusal refusal;
    (void)state;
    memset(&refusal, 0x5A, sizeof refusal);
    assert_false(sesh_ask_refusal_find(&refusal, NULL, 5));
    assert_memory_equal(&refusal, &none, sizeof none);
}

static struct sesh_error told;

/* Before a question the error holds another one's result; afterwards all of it is new. */
static struct sesh_error *ask_anew(void)
{
    memset(&told, 0x5A, sizeof told);
    return &told;
}

static void assert_told(int answer, int status, const char *path)
{
    char wanted[SESH_PATH_SIZE];
    assert_int_equal(answer, status);
    assert_int_equal(told.status, status);
    assert_true(told.offset == 0 && told.capacity == 0 && told.needed == 0);
    assert_true(told.wanted == 0 && told.came == 0);
    /* Behind the path there are zeros. */
    memset(wanted, 0, sizeof wanted);
    memcpy(wanted, path, strlen(path));
    assert_memory_equal(told.path, wanted, sizeof wanted);
}

static void test_refused_tells(void **state)
{
    static struct sesh_webuntis_reply reply;
    static struct sesh_thoughtspot session;
    static struct sesh_verdocs_login login;
    (void)state;
    memset(&reply, 0, sizeof reply);
    assert_told(sesh_webuntis_refused(NULL, SESH_OK, ask_anew()), SESH_E_ARGUMENT, "");
    assert_told(sesh_webuntis_refused(&reply, SESH_OK, ask_anew()), SESH_E_MISSING, "/result");
    reply.clipped = 1u << SESH_WEBUNTIS_REPLY_RESULT;
    assert_told(sesh_webuntis_refused(&reply, SESH_OK, ask_anew()), SESH_E_WRONG_TYPE, "/result");
    reply.has = 1u << SESH_WEBUNTIS_REPLY_RESULT;
    assert_told(sesh_webuntis_refused(&reply, SESH_OK, ask_anew()), SESH_E_SERVER, "/result/sessionId");
    SESH_SET(&reply.result, SESH_WEBUNTIS_SESSION_ID);
    reply.result.session_id[0] = 'a';
    assert_told(sesh_webuntis_refused(&reply, SESH_OK, ask_anew()), SESH_OK, "");
    SESH_SET(&reply, SESH_WEBUNTIS_REPLY_ERROR);
    assert_told(sesh_webuntis_refused(&reply, SESH_OK, ask_anew()), SESH_E_SERVER, "/error");
    memset(&session, 0, sizeof session);
    assert_told(sesh_thoughtspot_refused(NULL, SESH_OK, ask_anew()), SESH_E_ARGUMENT, "");
    assert_told(sesh_thoughtspot_refused(&session, SESH_OK, ask_anew()), SESH_E_SERVER, "");
    SESH_SET(&session, SESH_THOUGHTSPOT_STATE);
    assert_told(sesh_thoughtspot_refused(&session, SESH_OK, ask_anew()), SESH_OK, "");
    memset(&login, 0, sizeof login);
    login.access_token[0] = 'a';
    assert_told(sesh_verdocs_login_refused(NULL, SESH_OK, ask_anew()), SESH_E_ARGUMENT, "");
    assert_told(sesh_verdocs_login_refused(&login, SESH_OK, ask_anew()), SESH_E_SERVER, "/accessToken");
    SESH_SET(&login, SESH_VERDOCS_LOGIN_ACCESS_TOKEN);
    login.access_token[0] = 'a';
    login.clipped = 1u << SESH_VERDOCS_LOGIN_ACCESS_TOKEN;
    assert_told(sesh_verdocs_login_refused(&login, SESH_OK, ask_anew()), SESH_E_STRING_TOO_LONG, "");
    login.clipped = 0;
    SESH_SET(&login, SESH_VERDOCS_LOGIN_ACCESS_TOKEN);
    assert_told(sesh_verdocs_login_refused(&login, SESH_OK, ask_anew()), SESH_OK, "");
}

/* ---- structs that a program filled ---------------------------------------- */

/* Only members with their has bit count, and only as many elements as the count says. */
static void test_masks_and_counts(void **state)
{
    struct sesh_verdocs v = *verdocs("{\"permissions\":[\"a\",\"b\",\"\"],\"roles\":[\"a\",\"b\",\"\"],"
                                     "\"plans\":[\"a\",\"b\",\"\"]}",
                                     false);
    struct sesh_thoughtspot t = *thoughtspot("{\"privileges\":[\"a\",\"b\",\"\"]}", false);
    static struct sesh_webuntis w;
    static struct sesh_webuntis_reply reply;
    (void)state;
    /* The empty name never counts, even if it is there. */
    assert_false(sesh_verdocs_has_permission(&v, ""));
    assert_false(sesh_verdocs_has_role(&v, ""));
    assert_false(sesh_verdocs_has_plan(&v, ""));
    assert_false(sesh_thoughtspot_has_privilege(&t, ""));
    v.permissions_count = v.roles_count = v.plans_count = t.privileges_count = 1;
    assert_false(sesh_verdocs_has_permission(&v, "b"));
    assert_false(sesh_verdocs_has_role(&v, "b"));
    assert_false(sesh_verdocs_has_plan(&v, "b"));
    assert_false(sesh_thoughtspot_has_privilege(&t, "b"));
    w.person_id = w.persons[0].id = 3;
    w.person_type = w.persons[0].type = 5;
    w.has = 1 << SESH_WEBUNTIS_PERSON_TYPE;
    assert_timetables(&w, "a type", "0");
    w.has = 1 << SESH_WEBUNTIS_PERSON_ID;
    assert_timetables(&w, "an id", "0");
    w.has = 1 << SESH_WEBUNTIS_PERSONS;
    assert_timetables(&w, "no persons", "0");
    w.persons_count = 1;
    assert_timetables(&w, "a person", "5/3");
    strcpy(w.session_id, "a");
    assert_cookie(&w, NULL, SESH_E_MISSING, "");
    w.has = 1 << SESH_WEBUNTIS_SESSION_ID;
    assert_cookie(&w, NULL, SESH_OK, "JSESSIONID=a");
    reply.has = 1 << SESH_WEBUNTIS_REPLY_RESULT;
    reply.result = w;
    assert_int_equal(sesh_webuntis_refused(&reply, SESH_OK, NULL), SESH_OK);
    reply.result.has = 0;
    assert_int_equal(sesh_webuntis_refused(&reply, SESH_OK, NULL), SESH_E_SERVER);
    reply.has = 0;
    assert_int_equal(sesh_webuntis_refused(&reply, SESH_OK, NULL), SESH_E_MISSING);
}

/* A string without a NUL is full; bytes after it are not read. */
static void test_without_nul(void **state)
{
    static struct sesh_verdocs v;
    static struct sesh_webuntis w;
    char name[2 * SESH_VERDOCS_PLANS_CAP + 1];
    char buffer[COOKIE_SIZE + 1];
    size_t length;
    (void)state;
    memset(&v, 'a', sizeof v);
    v.has = 1 << SESH_VERDOCS_PLANS;
    v.plans_count = 1;
    memset(name, 'a', sizeof name);
    name[sizeof name - 1] = '\0';
    assert_false(sesh_verdocs_has_plan(&v, name));
    v.clipped = 0;
    assert_false(sesh_verdocs_has_plan(&v, name));
    name[sizeof v.plans[0]] = '\0';
    v.plans[1][0] = '\0';
    assert_false(sesh_verdocs_has_plan(&v, name));
    memset(&w, 'a', sizeof w);
    w.has = 1 << SESH_WEBUNTIS_SESSION_ID;
    w.clipped = 0;
    assert_int_equal(sesh_webuntis_cookie(&w, NULL, buffer, sizeof buffer, &length), SESH_OK);
    assert_int_equal(length, strlen("JSESSIONID=") + sizeof w.session_id);
    assert_memory_equal(buffer + length - 2, "aa", 3);
}

/* ---- wiping ------------------------------------------------------------- */

static void test_wipe(void **state)
{
    uint8_t memory[100];
    size_t from;
    size_t length;
    size_t i;
    (void)state;
    for (from = 1; from < 10; from++) {
        for (length = 0; length < 80; length++) {
            memset(memory, 0x5A, sizeof memory);
            sesh_wipe(memory + from, length);
            for (i = 0; i < sizeof memory; i++)
                assert_int_equal(memory[i], i >= from && i < from + length ? 0 : 0x5A);
        }
    }
    sesh_wipe(NULL, 0);
    sesh_wipe(NULL, 8);
}

static void test_wipe_session(void **state)
{
    static struct {
        struct sesh_thoughtspot session;
        uint8_t behind;
    } s;
    const uint8_t *byte = (const uint8_t *)&s.session;
    size_t i;
    (void)state;
    memset(&s, 0x5A, sizeof s);
    sesh_wipe_session(NULL, &s.session);
    assert_int_equal(*byte, 0x5A);
    sesh_wipe_session(&sesh_thoughtspot_type, NULL);
    sesh_wipe_session(&sesh_thoughtspot_type, &s.session);
    for (i = 0; i < sizeof s.session; i++)
        assert_int_equal(byte[i], 0);
    assert_int_equal(s.behind, 0x5A);
}

/* The secrets of the session are in none of the bytes that sesh/wipe.h names. */
static void test_wipe_after_reading(void **state)
{
    static const char json[] = "{\"sessionId\":\"TOPSECRET\",\"jwt_token\":\"TOP\\u0053ECRET";
    static struct {
        struct sesh_webuntis session;
        struct sesh_reader reader;
        uint8_t work[SESH_WORK_MIN];
    } all;
    const char *byte = (const char *)&all;
    size_t i;
    bool found = false;
    (void)state;
    assert_int_equal(sesh_begin(&all.reader, &sesh_webuntis_type, &all.session, all.work, sizeof all.work, NULL),
                     SESH_OK);
    assert_int_equal(sesh_feed(&all.reader, json, sizeof json - 1), SESH_OK);
    /* The open value must be in the work buffer, otherwise this test shows nothing. */
    for (i = 0; i < sizeof all.work - 3; i++)
        found = found || memcmp(all.work + i, "TOPS", 4) == 0;
    assert_true(found);
    assert_int_equal(sesh_end(&all.reader, NULL), SESH_E_INCOMPLETE);
    assert_string_equal(all.session.session_id, "TOPSECRET");
    sesh_wipe_session(&sesh_webuntis_type, &all.session);
    sesh_wipe(all.work, sizeof all.work);
    sesh_wipe(&all.reader, sizeof all.reader);
    for (i = 0; i < sizeof all - 3; i++)
        assert_int_not_equal(memcmp(byte + i, "TOPS", 4), 0);
}

/* The object code wipes too, although the buffer is dead afterwards. */
static void test_wipe_in_object_code(void **state)
{
    int status = system("sh tests/wipe.sh");
    (void)state;
    if (status != 0 && status == 77 << 8) {
        puts("wipe: 1 test skipped: there is no compiler or no objdump");
        skip();
    }
    assert_int_equal(status, 0);
}

/* ---- the list ----------------------------------------------------------- */

void test_ask(struct tally *tally)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_time_expired),
        cmocka_unit_test(test_time_not_yet),
        cmocka_unit_test(test_verdocs_expired),
        cmocka_unit_test(test_verdocs_names),
        cmocka_unit_test(test_verdocs_what_is_not_there),
        cmocka_unit_test(test_null),
        cmocka_unit_test(test_verdocs_behind_arrays),
        cmocka_unit_test(test_verdocs_cut_names),
        cmocka_unit_test(test_thoughtspot_expired),
        cmocka_unit_test(test_thoughtspot_privileges),
        cmocka_unit_test(test_timetable),
        cmocka_unit_test(test_timetable_of_masks),
        cmocka_unit_test(test_behind_persons),
        cmocka_unit_test(test_timetable_merged),
        cmocka_unit_test(test_cookie),
        cmocka_unit_test(test_cookie_of_school),
        cmocka_unit_test(test_cookie_octets),
        cmocka_unit_test(test_keep_klasse),
        cmocka_unit_test(test_take_token),
        cmocka_unit_test(test_take_token_letters),
        cmocka_unit_test(test_take_token_at_length),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_refused_at_length),
        cmocka_unit_test(test_answer_is_lenient),
        cmocka_unit_test(test_refused_elsewhere),
        cmocka_unit_test(test_thoughtspot_refused),
        cmocka_unit_test(test_verdocs_login_refused),
        cmocka_unit_test(test_no_reason),
        cmocka_unit_test(test_refused_tells),
        cmocka_unit_test(test_masks_and_counts),
        cmocka_unit_test(test_without_nul),
        cmocka_unit_test(test_wipe),
        cmocka_unit_test(test_wipe_session),
        cmocka_unit_test(test_wipe_after_reading),
        cmocka_unit_test(test_wipe_in_object_code),
    };
    unsigned long failed = (unsigned long)cmocka_run_group_tests_name("ask", tests, NULL, NULL);
    tally->failed += failed;
    tally->passed += sizeof tests / sizeof *tests - failed;
    test_short_path(tally);
}
