/* SPDX-License-Identifier: MIT */
/*
 * Two session types of your own: reads the replies of a token endpoint and of
 * a UserInfo endpoint, and shows what a program might do with them.
 *
 *     make type DEF=examples/own_type/oauth2_token.def OUT=build/own
 *     make type DEF=examples/own_type/openid_userinfo.def OUT=build/own
 *     cc -Iinclude -Ibuild/own -o build/own/main examples/own_type/main.c \
 *         build/own/oauth2_token.c build/own/openid_userinfo.c build/libsesh.a
 *     build/own/main examples/own_type/token.json examples/own_type/userinfo.json
 */
#include <stdio.h>

#include "oauth2_token.h"
#include "openid_userinfo.h"

/* The document's length, or 0, after a line that says so, when it cannot be read or is too long. */
static size_t load(const char *name, char *to, size_t size)
{
    FILE *file = fopen(name, "rb");
    size_t length;
    if (file == NULL) {
        perror(name);
        return 0;
    }
    length = fread(to, 1, size, file);
    fclose(file);
    if (length != 0 && length < size) return length;
    fprintf(stderr, "%s: empty, or too long\n", name);
    return 0;
}

static int broken(const char *name, const struct sesh_error *error)
{
    fprintf(stderr, "%s: broken at byte %lu (%s): %s\n", name, (unsigned long)error->offset,
            error->path[0] != '\0' ? error->path : "the document", sesh_status_text(error->status));
    return 1;
}

/* Text of others, on a terminal: without control characters. */
static void show_text(FILE *to, const char *before, const char *text)
{
    fprintf(to, "%s: ", before);
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        bool c1 = c == 0xC2 && (unsigned char)text[1] < 0xA0;
        if (c1) text++;
        putc(c < 0x20 || c == 0x7F || c1 ? '?' : c, to);
    }
    putc('\n', to);
}

/* Not every C library prints 64 bits. */
static void show_number(const char *before, int64_t number, const char *after)
{
    char text[SESH_INT_TEXT];
    sesh_int_text(number, text);
    printf("%s: %s%s\n", before, text, after);
}

static int show_token(const char *name, const char *json, size_t length)
{
    static struct sesh_oauth2_token token;
    static struct sesh_oauth2_error no_token;
    struct sesh_error error;
    if (sesh_oauth2_token_read(&token, json, length, NULL, &error) != SESH_OK) {
        if (sesh_oauth2_error_read(&no_token, json, length, NULL, NULL) != SESH_OK) return broken(name, &error);
        fprintf(stderr, "%s: ", name);
        show_text(stderr, "refused", no_token.error);
        return 1;
    }
    show_text(stdout, "token type", token.token_type);
    if (SESH_HAS(&token, SESH_OAUTH2_TOKEN_EXPIRES_IN)) show_number("good for", token.expires_in, " s");
    printf("can be refreshed: %s\n", SESH_HAS(&token, SESH_OAUTH2_TOKEN_REFRESH_TOKEN) ? "yes" : "no");
    return 0;
}

static int show_user(const char *name, const char *json, size_t length)
{
    static struct sesh_openid_userinfo user;
    struct sesh_error error;
    if (sesh_openid_userinfo_read(&user, json, length, NULL, &error) != SESH_OK) return broken(name, &error);
    show_text(stdout, "user", user.sub);
    show_text(stdout, "name", user.name);
    if (user.email_verified) show_text(stdout, "mail", user.email);
    if (SESH_HAS(&user.address, SESH_OPENID_ADDRESS_LOCALITY)) show_text(stdout, "city", user.address.locality);
    show_number("changed at", user.updated_at,
                SESH_IS_CLIPPED(&user, SESH_OPENID_USERINFO_UPDATED_AT) ? " and a fraction" : "");
    return 0;
}

int main(int argc, char **argv)
{
    static char json[16384];
    size_t length;
    if (argc != 3) {
        fputs("usage: main TOKEN.json USERINFO.json\n", stderr);
        return 2;
    }
    length = load(argv[1], json, sizeof json);
    if (length == 0 || show_token(argv[1], json, length) != 0) return 1;
    length = load(argv[2], json, sizeof json);
    return length == 0 ? 1 : show_user(argv[2], json, length);
}
