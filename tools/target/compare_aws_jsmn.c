/* SPDX-License-Identifier: MIT */
/*
 * Reads the reply of AWS IoT's credentials provider with bare jsmn, as a careful engineer would
 * write it. It uses only tokens that jsmn filled, distinguishes names from values, accepts only
 * strings that fit, and refuses duplicates. It decodes the escapes that are easy to decode, and
 * refuses the others. The tokens are on the stack.
 */
#define JSMN_HEADER
#include "compare_jsmn.h"

#include "compare.h"

#include <string.h>

enum { TOKENS = 32 };

/* The index of the token after a value and everything inside it. */
static int after(const jsmntok_t *tokens, int count, int i)
{
    int end = tokens[i].end;
    do
        i++;
    while (i < count && tokens[i].start < end);
    return i;
}

static bool is(const char *text, const jsmntok_t *token, const char *name)
{
    int i;
    for (i = token->start; i < token->end && text[i] == *name; i++)
        name++;
    return i == token->end && *name == '\0';
}

/* The index of a member's value; -1: it is missing or occurs twice, or `object` is not an
   object. */
static int member(const char *text, const jsmntok_t *tokens, int count, int object, const char *name)
{
    int i = object + 1, left, found = -1;
    if (object < 0 || tokens[object].type != JSMN_OBJECT) return -1;
    for (left = tokens[object].size; left != 0; left--) {
        if (i + 1 >= count || tokens[i].type != JSMN_STRING || tokens[i].size != 1) return -1;
        if (is(text, &tokens[i], name)) {
            if (found >= 0) return -1;
            found = i + 1;
        }
        i = after(tokens, count, i + 1);
    }
    return found;
}

/* Copies a string and adds a NUL. */
static bool copy(const char *text, const jsmntok_t *tokens, int i, char *to, size_t size)
{
    size_t n = 0;
    int at;
    if (i < 0 || tokens[i].type != JSMN_STRING) return false;
    for (at = tokens[i].start; at < tokens[i].end; at++) {
        char c = text[at];
        if ((unsigned char)c < 0x20) return false;
        if (c == '\\') {
            c = text[++at];
            if (c != '/' && c != '"' && c != '\\') return false;
        }
        if (n + 1 >= size) return false;
        to[n++] = c;
    }
    to[n] = '\0';
    return true;
}

static int number(const char *text, int digits)
{
    int value = 0;
    while (digits-- != 0)
        value = 10 * value + (*text++ - '0');
    return value;
}

/* Reads a date as AWS writes it: 2026-11-29T15:18:06Z. */
static bool date(const char *text, const jsmntok_t *tokens, int i, int64_t *seconds)
{
    static const char form[] = "0000-00-00T00:00:00Z";
    int year, month, day, hour, minute, second, k;
    if (i < 0 || tokens[i].type != JSMN_STRING || tokens[i].end - tokens[i].start != sizeof form - 1) return false;
    text += tokens[i].start;
    for (k = 0; form[k] != '\0'; k++) {
        if (form[k] == '0' ? text[k] < '0' || text[k] > '9' : text[k] != form[k]) return false;
    }
    year = number(text, 4), month = number(text + 5, 2), day = number(text + 8, 2);
    hour = number(text + 11, 2), minute = number(text + 14, 2), second = number(text + 17, 2);
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return false;
    if (month < 3) year--, month += 12;
    day += 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 - 719469;
    *seconds = (int64_t)day * 86400 + (hour * 60 + minute) * 60 + second;
    return true;
}

static bool is_blank(const char *text, size_t length)
{
    while (length != 0 && (*text == ' ' || *text == '\t' || *text == '\r' || *text == '\n'))
        text++, length--;
    return length == 0;
}

int compare_read(const char *text, size_t length, struct COMPARE_STRUCT *c)
{
    jsmntok_t tokens[TOKENS];
    jsmn_parser parser;
    int count, object;
    jsmn_init(&parser);
    count = jsmn_parse(&parser, text, length, tokens, TOKENS);
    if (count < 1 || !is_blank(text + tokens[0].end, length - (size_t)tokens[0].end)) return 1;
    memset(c, 0, sizeof *c);
    object = member(text, tokens, count, 0, "credentials");
    if (!copy(text, tokens, member(text, tokens, count, object, "accessKeyId"), c->access_key_id,
              sizeof c->access_key_id) ||
        !copy(text, tokens, member(text, tokens, count, object, "secretAccessKey"), c->secret_access_key,
              sizeof c->secret_access_key) ||
        !copy(text, tokens, member(text, tokens, count, object, "sessionToken"), c->session_token,
              sizeof c->session_token) ||
        !date(text, tokens, member(text, tokens, count, object, "expiration"), &c->expiration))
        return 1;
    SESH_SET(c, SESH_AWS_CREDENTIALS_ACCESS_KEY_ID);
    SESH_SET(c, SESH_AWS_CREDENTIALS_SECRET_ACCESS_KEY);
    SESH_SET(c, SESH_AWS_CREDENTIALS_SESSION_TOKEN);
    SESH_SET(c, SESH_AWS_CREDENTIALS_EXPIRATION);
    return 0;
}

/* Not part of the program. */
size_t compare_need(const char *text, size_t length, struct COMPARE_STRUCT *c)
{
    return compare_read(text, length, c) == 0 ? TOKENS : 0;
}
