/* SPDX-License-Identifier: MIT */
/* Prints the dictionary of the fuzz targets: the words of JSON, and every wire
   name, from the .def files. */
#include <stdio.h>

static void word(const char *text)
{
    putchar('"');
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\') printf("\\%c", c);
        else if (c < 0x20 || c > 0x7E) printf("\\x%02X", c);
        else putchar(c);
    }
    puts("\"");
}

static void name(const char *text)
{
    char member[300];
    word(text);
    if (snprintf(member, sizeof member, "\"%s\":", text) < (int)sizeof member) word(member);
    if (snprintf(member, sizeof member, ",\"%s\":", text) < (int)sizeof member) word(member);
}

#define STRUCT(tag, doc)
#define STRUCT_OR_STRING(tag, member, doc)
#define SESSION(tag, doc)
#define END(tag)
#define FIELD(tag, member, wire, kind, of, elements, presence, secrecy, doc) wire,
#define PREFIX(tag, text) text,

static const char *const names[] = {
#include "schema/thoughtspot.def"
#include "schema/verdocs.def"
#include "schema/webuntis.def"
};

/* clang-format off */
static const char *const words[] = {
    "{", "}", "[", "]", ":", ",", "\"", "{\"", "\":", "\",\"", "null", "true", "false", "[]", "{}", "\"\"", "[{",
    "},{", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u0041", "\\u00e4", "\\u20ac",
    "\\ud83d", "\\ude00", "\\ud83d\\ude00", "0", "-0", "-1", "1e3", "1E-1", "0.5", "12.0", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "1e18", "1e-400", "\xC2\x80", "\xC3\xA4", "\xE2\x82\xAC",
    "\xED\x9F\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "\xED\xA0\x80", "\xC0\x80", "\xEF\xBB\xBF", "~0", "~1",
    "/result", "/data", "/0", "/-", " ", "\t", "\r\n", "\x1E",
};
/* clang-format on */

int main(void)
{
    size_t i;
    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        word(words[i]);
    for (i = 0; i < sizeof names / sizeof names[0]; i++)
        name(names[i]);
    return 0;
}
