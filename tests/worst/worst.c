/* SPDX-License-Identifier: MIT */
/* worst list: prints the names of the inputs. worst NAME BYTES: makes an input of about this
   many bytes, reads it once, and prints its length. worst.sh counts the instructions of
   sesh_read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/thoughtspot.h>
#include <sesh/verdocs.h>
#include <sesh/webuntis.h>

enum { ROOM = 1 << 22, NAME = 1000 };

static char text[ROOM];
static size_t length;

static void add(const char *piece)
{
    size_t n = strlen(piece);
    if (n > ROOM - length) abort();
    memcpy(text + length, piece, n);
    length += n;
}

/* ---- pieces that are not constants -------------------------------------- */

static char made[ROOM / 8];

static const char *times(const char *before, const char *piece, unsigned n, const char *after)
{
    size_t at = strlen(before);
    size_t size = strlen(piece);
    memcpy(made, before, at + 1);
    for (; n != 0; n--, at += size)
        memcpy(made + at, piece, size);
    memcpy(made + at, after, strlen(after) + 1);
    return made;
}

static const char *nested(void)
{
    static char tower[256];
    unsigned i;
    for (i = 0; i < 60; i++) {
        tower[i] = '[';
        tower[60 + i] = ']';
    }
    tower[120] = ',';
    return tower;
}

static const char *nested_objects(void)
{
    unsigned i;
    char *end = made;
    for (i = 0; i < 60; i++)
        end += sprintf(end, "{\"\":");
    *end++ = '0';
    memset(end, '}', 60);
    memcpy(end + 60, ",", 2);
    return made;
}

static const char *long_name(void)
{
    return times("\"", "n", NAME, "\":0,");
}

static const char *long_near_name(void)
{
    return times("\"https://verdocs.com/https://verdocs.com/", "n", 0, "\":0,");
}

static const char *digits(void)
{
    return times("", "7", NAME, ",");
}

/* 64 characters, the longest number that is kept. */
static const char *kept_digits(void)
{
    return times("\"id\":1.", "0", 62, ",");
}

static const char *kept_zeros(void)
{
    return times("\"id\":1", "0", 59, "e-59,");
}

static const char *kept_escapes(void)
{
    return times("\"jwt_token\":\"", "\\u0041", 1000, "\",");
}

static const char *kept_quotes(void)
{
    return times("\"jwt_token\":\"", "\\\"", 1000, "\",");
}

static const char *kept_text(void)
{
    return times("\"jwt_token\":\"", "a", 1000, "\",");
}

static const char *many_escapes(void)
{
    return times("\"", "\\u00e4\\n", 100, "\",");
}

static const char *many_pairs(void)
{
    return times("\"", "\\ud83d\\ude00", 100, "\",");
}

static const char *many_characters(void)
{
    return times("\"", "\xC3\xA4", 500, "\",");
}

/* ---- the inputs --------------------------------------------------------- */

struct input {
    const char *name;
    const struct sesh_type *type;
    const char *at;
    bool clip, last_wins;
    const char *before, *piece; /* the document: before, piece repeated, after */
    const char *(*make)(void);  /* makes the piece */
    const char *after;
};

#define WEBUNTIS &sesh_webuntis_type
#define VERDOCS &sesh_verdocs_type
#define THOUGHTSPOT &sesh_thoughtspot_type

static const struct input inputs[] = {
    {"dropped: arrays, 60 levels", WEBUNTIS, NULL, false, false, "{\"x\":[", NULL, nested, "0]}"},
    {"dropped: objects, 60 levels", WEBUNTIS, NULL, false, false, "{\"x\":[", NULL, nested_objects, "0]}"},
    {"dropped: empty objects", WEBUNTIS, NULL, false, false, "{\"x\":[", "{},", NULL, "0]}"},
    {"dropped: one-byte elements", WEBUNTIS, NULL, false, false, "{\"x\":[", "0,", NULL, "0]}"},
    {"dropped: blanks of all kinds", WEBUNTIS, NULL, false, false, "{\"x\":[", "\t \r\n", NULL, "0]}"},
    {"dropped: escapes", WEBUNTIS, NULL, false, false, "{\"x\":[", NULL, many_escapes, "0]}"},
    {"dropped: surrogate pairs", WEBUNTIS, NULL, false, false, "{\"x\":[", NULL, many_pairs, "0]}"},
    {"dropped: two-byte characters", WEBUNTIS, NULL, false, false, "{\"x\":[", NULL, many_characters, "0]}"},
    {"dropped: numbers of 1000 digits", WEBUNTIS, NULL, false, false, "{\"x\":[", NULL, digits, "0]}"},
    {"dropped: members of one byte", THOUGHTSPOT, NULL, false, false, "{", "\"a\":0,", NULL, "\"a\":0}"},
    {"dropped: members without a name", THOUGHTSPOT, NULL, false, false, "{", "\"\":0,", NULL, "\"\":0}"},
    {"dropped: names of 1000 bytes", THOUGHTSPOT, NULL, false, false, "{", NULL, long_name, "\"a\":0}"},
    {"near miss: userNamX", THOUGHTSPOT, NULL, false, false, "{", "\"userNamX\":0,", NULL, "\"a\":0}"},
    {"near miss: timeFX", THOUGHTSPOT, NULL, false, false, "{", "\"timeFX\":0,", NULL, "\"a\":0}"},
    {"near miss: dateTimeFormaX", THOUGHTSPOT, NULL, false, false, "{", "\"dateTimeFormaX\":0,", NULL, "\"a\":0}"},
    {"near miss: userDX", THOUGHTSPOT, NULL, false, false, "{", "\"userDX\":0,", NULL, "\"a\":0}"},
    {"near miss: the prefix twice", VERDOCS, NULL, false, false, "{", NULL, long_near_name, "\"a\":0}"},
    {"clip: surplus strings", THOUGHTSPOT, NULL, true, false, "{\"privileges\":[", "\"\",", NULL, "\"\"]}"},
    {"clip: surplus objects", WEBUNTIS, NULL, true, false, "{\"persons\":[",
     "{\"id\":1,\"type\":2,\"displayName\":\"\",\"longName\":\"\",\"foreName\":\"\"},", NULL, "{}]}"},
    {"last wins: a number", WEBUNTIS, NULL, false, true, "{", "\"id\":1,", NULL, "\"x\":0}"},
    {"last wins: a bool", THOUGHTSPOT, NULL, false, true, "{", "\"isFirstLogin\":true,", NULL, "\"x\":0}"},
    {"last wins: 1.000..., 64 characters", WEBUNTIS, NULL, false, true, "{", NULL, kept_digits, "\"x\":0}"},
    {"last wins: 1000...e-59", WEBUNTIS, NULL, false, true, "{", NULL, kept_zeros, "\"x\":0}"},
    {"last wins: 1e18", WEBUNTIS, NULL, false, true, "{", "\"id\":1e18,", NULL, "\"x\":0}"},
    {"last wins: text", WEBUNTIS, NULL, false, true, "{", NULL, kept_text, "\"x\":0}"},
    {"last wins: escapes", WEBUNTIS, NULL, false, true, "{", NULL, kept_escapes, "\"x\":0}"},
    {"last wins: quotation marks", WEBUNTIS, NULL, false, true, "{", NULL, kept_quotes, "\"x\":0}"},
    {"last wins: an empty string", WEBUNTIS, NULL, false, true, "{", "\"jwt_token\":\"\",", NULL, "\"x\":0}"},
    {"last wins: null for an array", WEBUNTIS, NULL, false, true, "{", "\"persons\":null,", NULL, "\"x\":0}"},
    {"last wins: an empty array", VERDOCS, NULL, false, true, "{", "\"permissions\":[],", NULL, "\"x\":0}"},
    {"last wins: an empty object", THOUGHTSPOT, NULL, false, true, "{", "\"dateFormat\":{},", NULL, "\"x\":0}"},
    {"last wins: the session", THOUGHTSPOT, "/r", false, true, "{", "\"r\":{},", NULL, "\"x\":0}"},
    {"pointer: elements before 65534", WEBUNTIS, "/65534", false, false, "[", "0,", NULL, "{}]"},
    {"pointer: names beside it", WEBUNTIS, "/result", false, false, "{", "\"resulx\":0,", NULL, "\"result\":{}}"},
    {"a session of small elements", THOUGHTSPOT, NULL, true, false, "{\"privileges\":[", "\"a\",", NULL, "\"\"]}"},
};

enum { INPUTS = sizeof inputs / sizeof inputs[0] };

static void make(const struct input *in, size_t bytes)
{
    const char *piece = in->make != NULL ? in->make() : in->piece;
    add(in->before);
    while (length < bytes)
        add(piece);
    add(in->after);
}

static void read_text(const struct input *in)
{
    static uint64_t session[4096];
    static uint8_t work[4096];
    struct sesh_options options;
    struct sesh_error error;
    int status;
    memset(&options, 0, sizeof options);
    options.at = in->at;
    options.clip = in->clip;
    options.last_wins = in->last_wins;
    if (in->type->size > sizeof session) abort();
    status = sesh_read(in->type, session, work, sizeof work, text, length, &options, &error);
    printf("%lu %s\n", (unsigned long)(status == SESH_OK ? length : error.offset), sesh_status_name(status));
}

int main(int argc, char **argv)
{
    const struct input *in = NULL;
    unsigned i;
    if (argc == 2) {
        for (i = 0; i < INPUTS; i++)
            puts(inputs[i].name);
        return 0;
    }
    if (argc != 3) return 2;
    for (i = 0; i < INPUTS; i++) {
        if (strcmp(inputs[i].name, argv[1]) == 0) in = &inputs[i];
    }
    if (in == NULL) return 2;
    make(in, strtoul(argv[2], NULL, 10));
    read_text(in);
    return 0;
}
