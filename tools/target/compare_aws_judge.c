/* SPDX-License-Identifier: MIT */
/* Replies of AWS IoT's credentials provider. Those that must be read all say the same, except
   for the session token, which may be long. */
#include "compare_judge.h"

#define ID "\"accessKeyId\":\"ASIA/1\""
#define KEY "\"secretAccessKey\":\"a+b\""
#define TOKEN "\"sessionToken\":\"t\""
#define UNTIL "\"expiration\":\"2026-11-29T15:18:06Z\""
#define WHOLE ID "," KEY "," TOKEN "," UNTIL
#define IN(members) "{\"credentials\":{" members "}}"

#define READ(name) "e,~read:~" name
#define REFUSE(name) "e,~refused:~" name

static const struct text texts[] = {
    {READ("the~usual~reply"), IN(WHOLE), ""},
    {READ("a~value~that~equals~a~name"), IN("\"x\":\"sessionToken\"," WHOLE), ""},
    {READ("a~slash~with~a~backslash"), IN("\"accessKeyId\":\"ASIA\\/1\"," KEY "," TOKEN "," UNTIL), ""},
    {READ("a~session~token~of~4096~bytes"), IN(ID "," KEY ",\"sessionToken\":\"" BYTES_4096 "\"," UNTIL), ""},
    {REFUSE("a~session~token~of~4097~bytes"), IN(ID "," KEY ",\"sessionToken\":\"t" BYTES_4096 "\"," UNTIL), NULL},
    {REFUSE("null~for~the~session~token"), IN(ID "," KEY ",\"sessionToken\":null," UNTIL), NULL},
    {REFUSE("a~number~for~the~key"), IN(ID ",\"secretAccessKey\":12," TOKEN "," UNTIL), NULL},
    {REFUSE("no~session~token"), IN(ID "," KEY "," UNTIL), NULL},
    {REFUSE("a~name~twice"), IN(ID "," WHOLE), NULL},
    {REFUSE("the~end~is~cut~off"), "{\"credentials\":{" WHOLE "}", NULL},
    {REFUSE("another~document~behind~it"), IN(WHOLE) "{}", NULL},
    {REFUSE("no~comma~between~two~members"), IN(ID " " KEY "," TOKEN "," UNTIL), NULL},
    /* Here one of them is wrong. */
    {REFUSE("two~commas"), IN(ID ",," KEY "," TOKEN "," UNTIL), NULL},
    {REFUSE("a~comma~before~the~brace"), IN(WHOLE ","), NULL},
    {REFUSE("a~comma~before~the~document"), "," IN(WHOLE), NULL},
    {REFUSE("invalid~number~1.2.3,~elsewhere"), IN("\"x\":1.2.3," WHOLE), NULL},
    {REFUSE("invalid~word~nul,~elsewhere"), IN("\"x\":nul," WHOLE), NULL},
    {REFUSE("a~line~feed~in~a~string~elsewhere"), IN("\"x\":\"\n\"," WHOLE), NULL},
    {REFUSE("invalid~UTF-8~in~the~key"), IN(ID ",\"secretAccessKey\":\"a\xFF\"," TOKEN "," UNTIL), NULL},
    {REFUSE("30~February"), IN(ID "," KEY "," TOKEN ",\"expiration\":\"2026-02-30T15:18:06Z\""), NULL},
    {READ("a~plus~as~\\u002B"), IN(ID ",\"secretAccessKey\":\"a\\u002Bb\"," TOKEN "," UNTIL), ""},
    {READ("a~name~with~an~escape"), IN("\"access\\u004BeyId\":\"ASIA/1\"," KEY "," TOKEN "," UNTIL), ""},
    {READ("a~date~with~a~fraction~and~an~offset"),
     IN(ID "," KEY "," TOKEN ",\"expiration\":\"2026-11-29T16:18:06.5+01:00\""), ""},
    {READ("an~array~of~100~elements~elsewhere"), IN("\"x\":" ELEMENTS_100 "," WHOLE), ""},
    {READ("nested~arrays,~40~levels,~elsewhere"), IN("\"x\":" LEVELS_40 "," WHOLE), ""},
    {READ("two~other~names~of~the~token~first"), IN("\"Token\":\"x\",\"SessionToken\":\"x\"," WHOLE), ""},
};

static bool was_meant(const struct COMPARE_STRUCT *c, const char *wanted)
{
    (void)wanted;
    return same(c->access_key_id, "ASIA/1") && same(c->secret_access_key, "a+b") && c->expiration == 1795965486 &&
           (same(c->session_token, "t") || length_of(c->session_token) == 4096);
}

int main(void)
{
    judge(texts, sizeof texts / sizeof *texts);
    return 0;
}
