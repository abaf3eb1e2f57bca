/* SPDX-License-Identifier: MIT */
/*
 * Whose Verdocs access token is it, and until when? Reads one from a file or
 * from standard input, and shows what it says. This proves nothing: the
 * signature is not checked. See examples/README.md.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <sesh/ask_verdocs.h>
#include <sesh/jwt.h>
#include <sesh/verdocs.h>
#include <sesh/wipe.h>

static struct sesh_verdocs session;
static unsigned char work[SESH_VERDOCS_WORK];
static char token[16384];

static int fail(const char *what, const char *why)
{
    fprintf(stderr, "verdocs_token: %s: %s\n", what, why);
    return 1;
}

/* Reads the token and leaves out the line's end behind it. */
static int read_token(const char *name, size_t *length)
{
    bool standard = strcmp(name, "-") == 0;
    FILE *file = standard ? stdin : fopen(name, "rb");
    bool failed;
    if (file == NULL) return fail(name, strerror(errno));
    *length = fread(token, 1, sizeof token, file);
    failed = ferror(file) != 0;
    if (!standard) (void)fclose(file);
    if (failed) return fail(name, strerror(errno));
    if (*length == sizeof token) return fail(name, "too long for a token");
    while (*length > 0 && strchr("\r\n", token[*length - 1]) != NULL && token[*length - 1] != '\0')
        --*length;
    return 0;
}

/* ---- what it says ------------------------------------------------------- */

/* Text of others, on a terminal: without control characters. */
static void put_text(const char *name, const char *text)
{
    printf("%-13s ", name);
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        bool c1 = c == 0xC2 && (unsigned char)text[1] < 0xA0;
        if (c1) text++;
        putchar(c < 0x20 || c == 0x7F || c1 ? '?' : c);
    }
    putchar('\n');
}

static void put_time(const char *name, int64_t seconds)
{
    char text[40] = "out of range";
    time_t moment = (time_t)seconds;
    struct tm *utc = gmtime(&moment);
    if (utc != NULL) (void)strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", utc);
    put_text(name, text);
}

static void show(void)
{
    const struct sesh_verdocs_iprofile *profile = &session.profile;
    unsigned i;
    put_text("first name", profile->first_name);
    put_text("last name", profile->last_name);
    put_text("email", session.email);
    put_text("verified", session.email_verified ? "yes" : "no");
    put_text("organization", profile->organization.name);
    for (i = 0; i < session.roles_count; i++)
        put_text(i == 0 ? "roles" : "", session.roles[i].name);
    for (i = 0; i < session.permissions_count; i++)
        put_text(i == 0 ? "may" : "", session.permissions[i].name);
    put_time("issued", session.iat);
    put_time("until", session.exp);
    if (sesh_verdocs_expired(&session, (int64_t)time(NULL), 0)) puts("The token has expired.");
    puts("The signature was not checked: whoever made this token can have written anything.");
}

/* ---- the command -------------------------------------------------------- */

static int run(const char *name)
{
    struct sesh_error error;
    char where[SESH_PATH_SIZE + 80];
    size_t length = 0;
    int status = read_token(name, &length);
    if (status != 0) return status;
    if (sesh_jwt_read_unverified(&sesh_verdocs_type, &session, work, sizeof work, token, length, NULL, &error) !=
        SESH_OK) {
        snprintf(where, sizeof where, "broken: %s: %s (at \"%s\")", sesh_status_name(error.status),
                 sesh_status_text(error.status), error.path);
        return fail(name, where);
    }
    show();
    return fflush(stdout) == 0 ? 0 : fail("standard output", strerror(errno));
}

int main(int argc, char **argv)
{
    int status;
    if (argc > 2 || (argc == 2 && argv[1][0] == '-' && argv[1][1] != '\0')) {
        fputs("usage: verdocs_token [FILE]\n", stderr);
        return 2;
    }
    status = run(argc == 2 ? argv[1] : "-");
    sesh_wipe(&session, sizeof session);
    sesh_wipe(work, sizeof work);
    sesh_wipe(token, sizeof token);
    return status;
}
