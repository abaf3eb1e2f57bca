/* SPDX-License-Identifier: MIT */
/* Prints the dictionary of the fuzz targets: JSON's keywords and punctuation, and every name of
   the lists. */
#include "dictionary.h"

#include <string.h>

static void put_word(struct text *out, const char *bytes, size_t length)
{
    size_t i;
    put(out, "\"");
    for (i = 0; i < length; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '"' || c == '\\') put(out, "\\%c", c);
        else if (c < 0x20 || c > 0x7E) put(out, "\\x%02X", c);
        else put(out, "%c", c);
    }
    put(out, "\"\n");
}

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

void print_words(struct text *out)
{
    size_t i;
    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        put_word(out, words[i], strlen(words[i]));
}

/* Prints a name on its own, as a member, and as a member after another one. */
static void print_name(struct text *out, const struct text *name)
{
    struct text member = {NULL, 0, 0};
    put(&member, ",\"");
    put_bytes(&member, name->bytes, name->length);
    put(&member, "\":");
    put_word(out, name->bytes, name->length);
    put_word(out, member.bytes + 1, member.length - 1);
    put_word(out, member.bytes, member.length);
}

/* Prints a name of an ENUM as a value. */
static void print_value(struct text *out, const struct text *name)
{
    struct text value = {NULL, 0, 0};
    put(&value, "\"%s\"", name->bytes);
    put_word(out, name->bytes, name->length);
    put_word(out, value.bytes, value.length);
}

void print_names(struct text *out, const struct list *list)
{
    size_t i;
    unsigned k;
    for (i = 0; i < list->count; i++) {
        const struct structure *s = list->structs[i];
        for (k = 0; k < s->count; k++)
            print_name(out, &s->fields[k].wire);
        for (k = 0; k < s->also_count; k++)
            print_name(out, &s->also[k].name);
        if (s->has_prefix) print_name(out, &s->prefix);
    }
    for (i = 0; i < list->names_count; i++) {
        for (k = 0; k < list->names[i]->count; k++)
            print_value(out, &list->names[i]->all[k].wire);
    }
}
