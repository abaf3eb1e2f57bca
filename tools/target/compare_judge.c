/* SPDX-License-Identifier: MIT */
/*
 * What a candidate makes of texts that are wrong, or that say things in other
 * ways: a line "wrong~of~TOTAL:~GROUP WRONG" for each group, how many of its texts
 * it takes though it should not, or does not read as they are meant. The session
 * is WebUntis's, at /result.
 */
#include "compare.h"

#include "../../port/baremetal/cortex-m/semihosting.h"

#include <string.h>

/* With blanks as ~. */
static const char *const groups[] = {"invalid~JSON",    "invalid~UTF-8", "integers", "a~string~too~long",
                                     "a~missing~field", "a~field~twice", "escapes"};
enum { GRAMMAR, UTF8, INT64, LONG, MISSING, TWICE, ESCAPE, GROUPS };

/* Of the session: what stands between its braces. */
struct text {
    unsigned char group;
    const char *inside;
    const char *name; /* what the member `name` must be; NULL: the text must be refused */
};

#define EIGHT "12345678"

static const struct text texts[] = {
    {GRAMMAR, "\"id\":01", NULL},
    {GRAMMAR, "\"id\":1,", NULL},
    {GRAMMAR, "\"id\" 1", NULL},
    {GRAMMAR, "\"id\":1 \"code\":2", NULL},
    {GRAMMAR, "\"id\":1,,\"code\":2", NULL},
    {GRAMMAR, "\"id\":", NULL},
    {GRAMMAR, "\"id\":1]", NULL},
    {GRAMMAR, "\"name\":\"a\nb\"", NULL},
    {GRAMMAR, "\"name\":nul", NULL},
    {GRAMMAR, "\"other\":1.e5", NULL},
    {GRAMMAR, "\"other\":'a'", NULL},
    {GRAMMAR, "\"other\":[1 2]", NULL},
    {UTF8, "\"name\":\"\xFF\"", NULL},
    {UTF8, "\"name\":\"\xC0\xAF\"", NULL},
    {UTF8, "\"name\":\"\xED\xA0\x80\"", NULL},
    {UTF8, "\"other\":\"\xC3\"", NULL},
    {INT64, "\"id\":1.5", NULL},
    {INT64, "\"id\":9223372036854775808", NULL},
    {INT64, "\"id\":\"1\"", NULL},
    {INT64, "\"id\":1e2,\"name\":\"a\"", "a"},
    {LONG, "\"name\":\"" EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT "\"", NULL},
    {MISSING, "\"persons\":[{\"id\":1,\"displayName\":\"a\",\"longName\":\"b\",\"foreName\":\"c\"}]", NULL},
    {TWICE, "\"id\":1,\"id\":2", NULL},
    {ESCAPE, "\"name\":\"a\\u0062\\/\\u20AC\"", "ab/\xE2\x82\xAC"},
    {ESCAPE, "\"n\\u0061me\":\"a\"", "a"},
    {ESCAPE, "\"name\":\"\\uD834\"", NULL},
};

static struct COMPARE_STRUCT session;

/* The whole document; what is appended fits, as the texts are short. */
static size_t document(char *to, const char *inside)
{
    static const char before[] = "{\"result\":{", behind[] = "}}";
    const char *parts[3];
    char *end = to;
    size_t i;
    parts[0] = before;
    parts[1] = inside;
    parts[2] = behind;
    for (i = 0; i < 3; i++)
        while (*parts[i] != '\0')
            *end++ = *parts[i]++;
    return (size_t)(end - to);
}

static bool right(const struct text *t)
{
    static char whole[160];
    size_t i;
    int refused = compare_read(whole, document(whole, t->inside), &session) != 0;
    if (t->name == NULL || refused) return t->name == NULL && refused;
    for (i = 0; t->name[i] != '\0' && t->name[i] == session.name[i]; i++) {
    }
    return t->name[i] == session.name[i];
}

/* At most 99. */
static void print_number(unsigned number)
{
    char digits[2];
    digits[0] = (char)('0' + number / 10);
    digits[1] = (char)('0' + number % 10);
    (void)semihosting_write(number < 10 ? digits + 1 : digits, number < 10 ? 1 : 2);
}

static void print(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    (void)semihosting_write(text, length);
}

int main(void)
{
    unsigned group;
    size_t i;
    for (group = 0; group < GROUPS; group++) {
        unsigned total = 0, wrong = 0;
        for (i = 0; i < sizeof texts / sizeof *texts; i++) {
            if (texts[i].group != group) continue;
            total++;
            if (!right(&texts[i])) wrong++;
        }
        print("wrong~of~");
        print_number(total);
        print(":~");
        print(groups[group]);
        print(" ");
        print_number(wrong);
        print("\n");
    }
    return 0;
}
