/* SPDX-License-Identifier: MIT */
/*
 * What a candidate makes of replies of AWS IoT's credentials provider: a line "e,~read:~REPLY
 * WRONG" for each, or "e,~refused:~REPLY WRONG". WRONG is 0 if that is what becomes of it, else 1. Those that
 * are to be read say the same, but for the session token, which may be long.
 */
#include "compare.h"

#include "../../port/baremetal/cortex-m/semihosting.h"

/* In a text below: so many bytes of a token, elements, or arrays inside of one another. */
#define TOKEN_4096 "\x01"
#define ELEMENTS_100 "\x02"
#define LEVELS_40 "\x03"

#define ID "\"accessKeyId\":\"ASIA/1\""
#define KEY "\"secretAccessKey\":\"a+b\""
#define TOKEN "\"sessionToken\":\"t\""
#define UNTIL "\"expiration\":\"2026-11-29T15:18:06Z\""
#define WHOLE ID "," KEY "," TOKEN "," UNTIL
#define IN(members) "{\"credentials\":{" members "}}"

enum { READ, REFUSE };

static const struct reply {
    const char *name; /* with blanks as ~ */
    const char *text;
    unsigned char wanted;
} replies[] = {
    {"as~it~comes", IN(WHOLE), READ},
    {"a~value~that~equals~a~name", IN("\"x\":\"sessionToken\"," WHOLE), READ},
    {"a~slash~with~a~backslash", IN("\"accessKeyId\":\"ASIA\\/1\"," KEY "," TOKEN "," UNTIL), READ},
    {"a~session~token~of~4096~bytes", IN(ID "," KEY ",\"sessionToken\":\"" TOKEN_4096 "\"," UNTIL), READ},
    {"a~session~token~of~4097~bytes", IN(ID "," KEY ",\"sessionToken\":\"t" TOKEN_4096 "\"," UNTIL), REFUSE},
    {"null~for~the~session~token", IN(ID "," KEY ",\"sessionToken\":null," UNTIL), REFUSE},
    {"a~number~for~the~key", IN(ID ",\"secretAccessKey\":12," TOKEN "," UNTIL), REFUSE},
    {"no~session~token", IN(ID "," KEY "," UNTIL), REFUSE},
    {"a~name~twice", IN(ID "," WHOLE), REFUSE},
    {"the~end~is~cut~off", "{\"credentials\":{" WHOLE "}", REFUSE},
    {"another~document~behind~it", IN(WHOLE) "{}", REFUSE},
    {"no~comma~between~two~members", IN(ID " " KEY "," TOKEN "," UNTIL), REFUSE},
    /* Here one of them is wrong. */
    {"two~commas", IN(ID ",," KEY "," TOKEN "," UNTIL), REFUSE},
    {"a~comma~before~the~brace", IN(WHOLE ","), REFUSE},
    {"a~comma~before~the~document", "," IN(WHOLE), REFUSE},
    {"no~number,~1.2.3,~elsewhere", IN("\"x\":1.2.3," WHOLE), REFUSE},
    {"no~word,~nul,~elsewhere", IN("\"x\":nul," WHOLE), REFUSE},
    {"a~line~feed~in~a~string~elsewhere", IN("\"x\":\"\n\"," WHOLE), REFUSE},
    {"bytes~that~are~no~UTF-8~in~the~key", IN(ID ",\"secretAccessKey\":\"a\xFF\"," TOKEN "," UNTIL), REFUSE},
    {"30~February", IN(ID "," KEY "," TOKEN ",\"expiration\":\"2026-02-30T15:18:06Z\""), REFUSE},
    {"a~plus~as~\\u002B", IN(ID ",\"secretAccessKey\":\"a\\u002Bb\"," TOKEN "," UNTIL), READ},
    {"a~name~with~an~escape", IN("\"access\\u004BeyId\":\"ASIA/1\"," KEY "," TOKEN "," UNTIL), READ},
    {"a~date~with~a~fraction~and~an~offset", IN(ID "," KEY "," TOKEN ",\"expiration\":\"2026-11-29T16:18:06.5+01:00\""),
     READ},
    {"an~array~of~100~elements~elsewhere", IN("\"x\":" ELEMENTS_100 "," WHOLE), READ},
    {"arrays~of~40~levels~elsewhere", IN("\"x\":" LEVELS_40 "," WHOLE), READ},
    {"two~other~names~of~the~token~before~it", IN("\"Token\":\"x\",\"SessionToken\":\"x\"," WHOLE), READ},
};

static size_t length_of(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    return length;
}

static bool same(const char *a, const char *b)
{
    for (; *a != '\0' && *a == *b; a++)
        b++;
    return *a == *b;
}

/* Appends a byte so many times. */
static char *put(char *to, char c, size_t times)
{
    while (times-- != 0)
        *to++ = c;
    return to;
}

/* The reply with what is short for something put in its place. */
static size_t write_reply(char *to, const char *text)
{
    char *end = to;
    size_t i;
    for (; *text != '\0'; text++) {
        if (*text == TOKEN_4096[0]) {
            end = put(end, 'x', 4096);
        } else if (*text == LEVELS_40[0]) {
            end = put(put(end, '[', 40), ']', 40);
        } else if (*text == ELEMENTS_100[0]) {
            *end++ = '[';
            for (i = 0; i < 99; i++)
                end = put(put(end, '0', 1), ',', 1);
            end = put(put(end, '0', 1), ']', 1);
        } else {
            *end++ = *text;
        }
    }
    return (size_t)(end - to);
}

static bool is_right(const struct reply *reply)
{
    static struct COMPARE_STRUCT c;
    static char whole[8192];
    bool refused = compare_read(whole, write_reply(whole, reply->text), &c) != 0;
    if (reply->wanted == REFUSE || refused) return reply->wanted == REFUSE && refused;
    return same(c.access_key_id, "ASIA/1") && same(c.secret_access_key, "a+b") && c.expiration == 1795965486 &&
           (same(c.session_token, "t") || length_of(c.session_token) == 4096);
}

static void print(const char *text)
{
    (void)semihosting_write(text, length_of(text));
}

int main(void)
{
    size_t i;
    for (i = 0; i < sizeof replies / sizeof *replies; i++) {
        print(replies[i].wanted == READ ? "e,~read:~" : "e,~refused:~");
        print(replies[i].name);
        print(is_right(&replies[i]) ? " 0\n" : " 1\n");
    }
    return 0;
}
