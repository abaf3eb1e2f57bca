/* SPDX-License-Identifier: MIT */
/* Wrong texts, and texts that say the same in unusual ways, in groups with one name. The session
   is WebUntis's, at /result. */
#include "compare_judge.h"

#define IN(session) "{\"result\":{" session "}}"
#define EIGHT "12345678"

static const struct text texts[] = {
    {"wrong~invalid~JSON", IN("\"id\":01"), NULL},
    {"wrong~invalid~JSON", IN("\"id\":1,"), NULL},
    {"wrong~invalid~JSON", IN("\"id\" 1"), NULL},
    {"wrong~invalid~JSON", IN("\"id\":1 \"code\":2"), NULL},
    {"wrong~invalid~JSON", IN("\"id\":1,,\"code\":2"), NULL},
    {"wrong~invalid~JSON", IN("\"id\":"), NULL},
    {"wrong~invalid~JSON", IN("\"id\":1]"), NULL},
    {"wrong~invalid~JSON", IN("\"name\":\"a\nb\""), NULL},
    {"wrong~invalid~JSON", IN("\"name\":nul"), NULL},
    {"wrong~invalid~JSON", IN("\"other\":1.e5"), NULL},
    {"wrong~invalid~JSON", IN("\"other\":'a'"), NULL},
    {"wrong~invalid~JSON", IN("\"other\":[1 2]"), NULL},
    {"wrong~invalid~UTF-8", IN("\"name\":\"\xFF\""), NULL},
    {"wrong~invalid~UTF-8", IN("\"name\":\"\xC0\xAF\""), NULL},
    {"wrong~invalid~UTF-8", IN("\"name\":\"\xED\xA0\x80\""), NULL},
    {"wrong~invalid~UTF-8", IN("\"other\":\"\xC3\""), NULL},
    {"wrong~integers", IN("\"id\":1.5"), NULL},
    {"wrong~integers", IN("\"id\":9223372036854775808"), NULL},
    {"wrong~integers", IN("\"id\":\"1\""), NULL},
    {"wrong~integers", IN("\"id\":1e2,\"name\":\"a\""), "a"},
    {"wrong~a~string~too~long", IN("\"name\":\"" EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT "\""), NULL},
    {"wrong~a~missing~field",
     IN("\"persons\":[{\"id\":1,\"displayName\":\"a\",\"longName\":\"b\",\"foreName\":\"c\"}]"), NULL},
    {"wrong~a~field~twice", IN("\"id\":1,\"id\":2"), NULL},
    {"wrong~escapes", IN("\"name\":\"a\\u0062\\/\\u20AC\""), "ab/\xE2\x82\xAC"},
    {"wrong~escapes", IN("\"n\\u0061me\":\"a\""), "a"},
    {"wrong~escapes", IN("\"name\":\"\\uD834\""), NULL},
};

static bool was_meant(const struct COMPARE_STRUCT *session, const char *wanted)
{
    return same(session->name, wanted);
}

int main(void)
{
    judge(texts, sizeof texts / sizeof *texts);
    return 0;
}
