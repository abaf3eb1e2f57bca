/* SPDX-License-Identifier: MIT */
/*
 * A whole log-in at WebUntis, on a system with files: authenticate, read the
 * account and the class, fetch the token, show what came of it, log out. Every
 * reply is read while it arrives and written over the one before, into one
 * struct. Password and tokens are never shown and are wiped before the end.
 *
 * make examples-posix builds it (libcurl).
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include <sesh/ask_webuntis.h>
#include <sesh/webuntis.h>
#include <sesh/wipe.h>

#include "../port/curl/sesh_curl.h"

/* One for each way it may end. */
enum {
    END_GOOD = 0,
    END_REFUSED = 1,
    END_USAGE = 2,
    END_IO = 3,
    END_FAILED = 4,
    END_TIMEOUT = 5,
    END_CUT = 6,
    END_HTTP = 7,
    END_HTML = 8,
    END_DOCUMENT = 9,
    END_TOO_LONG = 10,
    END_CODE = 11,
    END_TOKEN = 12
};

static const char help[] = "usage: webuntis_login [--base URL] [--timeout SECONDS] SCHOOL USER\n"
                           "\n"
                           "Logs in at WebUntis, shows the session without its secrets, and logs out.\n"
                           "The password is taken from the environment (WEBUNTIS_PASSWORD), else asked for.\n"
                           "\n"
                           "  --base URL         the server (default https://SCHOOL.webuntis.com);\n"
                           "                     http:// is for 127.0.0.1, [::1] and localhost only\n"
                           "  --timeout SECONDS  for each request (default 20)\n"
                           "\n"
                           "exit status, with one line on standard error when it is not 0:\n"
                           "   0  logged in and out\n"
                           "   1  the server refused: an error in place of a result\n"
                           "   2  usage\n"
                           "   3  input or output on this side\n"
                           "   4  no connection, or none that can be trusted\n"
                           "   5  no answer in time\n"
                           "   6  the connection or the reply ended too early\n"
                           "   7  an HTTP status that is not 2xx\n"
                           "   8  a web page in place of JSON\n"
                           "   9  a reply that is not JSON or not what it should be\n"
                           "  10  a string or list in the reply that is too long\n"
                           "  11  the server refused: a code in place of a session\n"
                           "  12  a token that is none\n";

#define PASSWORD_VARIABLE "WEBUNTIS_PASSWORD"

struct login {
    const char *school, *user, *base;
    long timeout;
    CURL *curl;
    struct curl_slist *post_headers;
    struct sesh_webuntis_reply reply; /* the session is in reply.result */
    struct sesh_reader reader;
    struct sesh_curl transfer;
    unsigned calls; /* JSON-RPC ones so far */
    char id[16];    /* of the last one */
    bool logged_in; /* so there is something to log out of */
    bool quiet;     /* something has been complained about already */
    char default_base[128];
    char url[512];
    char password[256];
    char request[1024];
    size_t request_length;
    bool password_cut;
    char cookies[SESH_WEBUNTIS_COOKIE_SIZE(128)];
    unsigned char work[SESH_WEBUNTIS_REPLY_WORK];
};

/* One line; of the reply nothing is in it but numbers and names of our own. */
static int complain(struct login *l, int end, const char *step, const char *format, ...)
{
    va_list args;
    if (l->quiet) return end;
    l->quiet = true;
    va_start(args, format);
    fprintf(stderr, "webuntis_login: %s: ", step);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    return end;
}

/* ---- the password ------------------------------------------------------- */

static volatile sig_atomic_t caught;

static void on_signal(int number)
{
    caught = number;
}

/* Out of the environment, and wiped there. False: it is not in it. */
static bool password_from_environment(struct login *l)
{
    extern char **environ;
    size_t name = strlen(PASSWORD_VARIABLE "=");
    char **entry;
    for (entry = environ; *entry != NULL; entry++) {
        if (strncmp(*entry, PASSWORD_VARIABLE "=", name) != 0) continue;
        snprintf(l->password, sizeof l->password, "%s", *entry + name);
        l->password_cut = strlen(*entry + name) >= sizeof l->password;
        sesh_wipe(*entry + name, strlen(*entry + name));
        return true;
    }
    return false;
}

/* The next byte of the terminal. False: its end, or a signal; those are let in
 * while waiting only, so that none comes between a look and the wait. */
static bool read_byte(int terminal, char *byte, const sigset_t *open_mask)
{
    fd_set set;
    FD_ZERO(&set);
    FD_SET(terminal, &set);
    return pselect(terminal + 1, &set, NULL, NULL, NULL, open_mask) == 1 && read(terminal, byte, 1) == 1;
}

/* A line of the terminal, without its end. */
static bool read_line(int terminal, struct login *l, const sigset_t *open_mask)
{
    size_t length;
    for (length = 0; length < sizeof l->password; length++) {
        if (!read_byte(terminal, &l->password[length], open_mask)) return false;
        if (l->password[length] == '\n') {
            l->password[length] = '\0';
            return true;
        }
    }
    l->password_cut = true;
    (void)tcflush(terminal, TCIFLUSH);
    return true;
}

static bool ask_without_echo(int terminal, struct login *l, const sigset_t *open_mask)
{
    struct termios with_echo, without;
    bool good;
    if (tcgetattr(terminal, &with_echo) != 0) return false;
    without = with_echo;
    without.c_lflag &= ~(tcflag_t)ECHO;
    (void)tcsetattr(terminal, TCSAFLUSH, &without);
    dprintf(terminal, "Password of %s: ", l->user);
    good = read_line(terminal, l, open_mask);
    (void)tcsetattr(terminal, TCSAFLUSH, &with_echo);
    dprintf(terminal, "\n");
    return good;
}

/* A signal that ends the program finds the terminal as it was. */
static bool password_from_terminal(struct login *l)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    struct sigaction action, before[4];
    sigset_t held, open_mask;
    bool good;
    size_t i;
    int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0 || terminal >= FD_SETSIZE) return false;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    (void)sigemptyset(&held);
    for (i = 0; i < 4; i++)
        (void)sigaddset(&held, signals[i]);
    (void)sigprocmask(SIG_BLOCK, &held, &open_mask);
    for (i = 0; i < 4; i++)
        (void)sigaction(signals[i], &action, &before[i]);
    good = ask_without_echo(terminal, l, &open_mask);
    (void)close(terminal);
    for (i = 0; i < 4; i++)
        (void)sigaction(signals[i], &before[i], NULL);
    (void)sigprocmask(SIG_SETMASK, &open_mask, NULL);
    if (caught != 0) (void)raise(caught);
    return good;
}

static int get_password(struct login *l)
{
    if (!password_from_environment(l) && !password_from_terminal(l)) {
        return complain(l, END_IO, "password", "not in " PASSWORD_VARIABLE ", and no terminal to ask at");
    }
    if (l->password_cut) return complain(l, END_USAGE, "password", "longer than %zu bytes", sizeof l->password - 1);
    return END_GOOD;
}

/* ---- requests ----------------------------------------------------------- */

static void add(struct login *l, const char *text)
{
    size_t length = strlen(text);
    if (length >= sizeof l->request - l->request_length) {
        l->request_length = sizeof l->request; /* no room: stays so */
        return;
    }
    memcpy(l->request + l->request_length, text, length + 1);
    l->request_length += length;
}

static void add_string(struct login *l, const char *text)
{
    add(l, "\"");
    for (; *text != '\0'; text++) {
        char one[8] = {*text};
        if (*text == '"' || *text == '\\') snprintf(one, sizeof one, "\\%c", *text);
        else if ((unsigned char)*text < 0x20) snprintf(one, sizeof one, "\\u%04x", (unsigned)*text);
        add(l, one);
    }
    add(l, "\"");
}

/* A JSON-RPC call. False: too long, or not UTF-8. */
static bool write_call(struct login *l, const char *method)
{
    snprintf(l->id, sizeof l->id, "sesh-%u", ++l->calls);
    l->request_length = 0;
    add(l, "{\"jsonrpc\":\"2.0\",\"id\":");
    add_string(l, l->id);
    add(l, ",\"method\":");
    add_string(l, method);
    add(l, ",\"params\":{");
    if (strcmp(method, "authenticate") == 0) {
        add(l, "\"user\":");
        add_string(l, l->user);
        add(l, ",\"password\":");
        add_string(l, l->password);
        add(l, ",\"client\":\"sesh\"");
    }
    add(l, "}}");
    if (l->request_length == sizeof l->request) return false;
    return sesh_read(NULL, NULL, NULL, 0, l->request, l->request_length, NULL, NULL) == SESH_OK;
}

static bool set_url(struct login *l, const char *path)
{
    char *school = curl_easy_escape(l->curl, l->school, 0);
    bool rpc = strcmp(path, "jsonrpc.do") == 0;
    int length = -1;
    if (school != NULL) {
        length = snprintf(l->url, sizeof l->url, "%s/WebUntis/%s%s%s", l->base, path, rpc ? "?school=" : "",
                          rpc ? school : "");
    }
    curl_free(school);
    return length > 0 && (size_t)length < sizeof l->url && curl_easy_setopt(l->curl, CURLOPT_URL, l->url) == CURLE_OK;
}

/* What the transfer's end means; one line when it was no good one. */
static int ended(struct login *l, const char *step, enum sesh_curl_result result, const struct sesh_error *error)
{
    int status = error->status;
    switch (result) {
    case SESH_CURL_OK: return END_GOOD;
    case SESH_CURL_FAILED: return complain(l, END_FAILED, step, "%s", curl_easy_strerror(l->transfer.code));
    case SESH_CURL_TIMEOUT: return complain(l, END_TIMEOUT, step, "no answer within %ld s", l->timeout);
    case SESH_CURL_CUT: return complain(l, END_CUT, step, "the reply ended too early");
    case SESH_CURL_HTTP: return complain(l, END_HTTP, step, "HTTP status %ld", l->transfer.http);
    case SESH_CURL_HTML: return complain(l, END_HTML, step, "a web page in place of JSON");
    case SESH_CURL_TOO_LONG: return complain(l, END_TOO_LONG, step, "the token is too long");
    case SESH_CURL_DOCUMENT: break;
    }
    if (status == SESH_E_STRING_TOO_LONG || status == SESH_E_ARRAY_TOO_LONG || status == SESH_E_WORK_TOO_SMALL) {
        return complain(l, END_TOO_LONG, step, "%s (at %s)", sesh_status_text(status), error->path);
    }
    return complain(l, END_DOCUMENT, step, "byte %llu: %s (at \"%s\")", (unsigned long long)error->offset,
                    sesh_status_text(status), error->path);
}

/* ---- the steps ---------------------------------------------------------- */

static const char *meaning(int64_t code)
{
    switch (code) {
    case SESH_WEBUNTIS_BAD_CREDENTIALS: return "bad credentials";
    case SESH_WEBUNTIS_NOT_AUTHENTICATED: return "not logged in";
    case SESH_WEBUNTIS_NO_RIGHT: return "no right to do this";
    case SESH_WEBUNTIS_NO_SUCH_SCHOOL: return "no such school";
    case SESH_WEBUNTIS_SECOND_FACTOR: return "a second factor is wanted";
    case SESH_WEBUNTIS_LOCKED: return "the account is locked";
    case SESH_WEBUNTIS_NO_SUCH_METHOD: return "no such method";
    default: return "refused";
    }
}

/* The server answered with an error in place of a result. */
static int show_error(struct login *l, const char *step, const struct sesh_webuntis_reply *reply)
{
    if (!SESH_HAS(&reply->error, SESH_WEBUNTIS_ERROR_CODE)) return complain(l, END_REFUSED, step, "the server refused");
    return complain(l, END_REFUSED, step, "the server refused: error %lld, %s", (long long)reply->error.code,
                    meaning(reply->error.code));
}

/* Reads the reply to a JSON-RPC call. A new call overwrites all of *reply; *status is what
 * sesh_webuntis_refused answers. An error of the server is complained about. */
static int call(struct login *l, const char *step, struct sesh_webuntis_reply *reply, int *status)
{
    struct sesh_options options;
    struct sesh_error error;
    enum sesh_curl_result result;
    if (!write_call(l, step)) return complain(l, END_USAGE, step, "the user or the password is too long, or not UTF-8");
    if (!set_url(l, "jsonrpc.do")) return complain(l, END_USAGE, step, "the address is too long");
    memset(&options, 0, sizeof options);
    options.clip = options.lenient = true; /* whatever the server sends beside a code */
    (void)sesh_begin(&l->reader, &sesh_webuntis_reply_type, reply, l->work, sizeof l->work, &options);
    (void)curl_easy_setopt(l->curl, CURLOPT_HTTPHEADER, l->post_headers);
    (void)curl_easy_setopt(l->curl, CURLOPT_POSTFIELDSIZE, (long)l->request_length);
    (void)curl_easy_setopt(l->curl, CURLOPT_POSTFIELDS, l->request);
    sesh_curl_into_reader(&l->transfer, l->curl, &l->reader);
    result = sesh_curl_perform(&l->transfer, &error);
    sesh_wipe(l->request, sizeof l->request);
    if (result != SESH_CURL_OK && result != SESH_CURL_DOCUMENT) return ended(l, step, result, &error);
    *status = sesh_webuntis_refused(reply, error.status, &error);
    if (*status == SESH_E_SERVER && strcmp(error.path, "/error") == 0) return show_error(l, step, reply);
    return result == SESH_CURL_OK ? END_GOOD : ended(l, step, result, &error);
}

/* A result without a session: the log-in's, with a code that says why or without one. */
static int no_session(struct login *l, const char *step, const struct sesh_webuntis_reply *reply)
{
    if (SESH_HAS(&reply->result, SESH_WEBUNTIS_CODE)) {
        return complain(l, END_CODE, step, "the server refused: code %lld", (long long)reply->result.code);
    }
    return complain(l, END_DOCUMENT, step, "the result has no sessionId");
}

/* The session's cookie, and the school's: a server may have many schools. */
static int set_cookies(struct login *l, const char *step)
{
    int status = sesh_webuntis_cookie(&l->reply.result, l->school, l->cookies, sizeof l->cookies, NULL);
    if (status == SESH_E_STRING_TOO_LONG) return complain(l, END_TOO_LONG, step, "the sessionId is too long");
    if (status == SESH_E_WORK_TOO_SMALL) return complain(l, END_USAGE, step, "the school's name is too long");
    if (status != SESH_OK) return complain(l, END_DOCUMENT, step, "the sessionId cannot be a cookie");
    (void)curl_easy_setopt(l->curl, CURLOPT_COOKIE, l->cookies);
    return END_GOOD;
}

static int authenticate(struct login *l)
{
    static const char step[] = "authenticate";
    int status;
    int end = call(l, step, &l->reply, &status);
    sesh_wipe(l->password, sizeof l->password);
    if (end == END_GOOD && status != SESH_OK) end = no_session(l, step, &l->reply);
    return end == END_GOOD ? set_cookies(l, step) : end;
}

static bool prepare_get(struct login *l, const char *step)
{
    char path[64];
    snprintf(path, sizeof path, "api/%s", step);
    (void)curl_easy_setopt(l->curl, CURLOPT_HTTPGET, 1L);
    (void)curl_easy_setopt(l->curl, CURLOPT_HTTPHEADER, NULL);
    return set_url(l, path);
}

/* Writes what stands at `at` over the session. */
static int merge(struct login *l, const char *step, const char *at)
{
    struct sesh_options options;
    struct sesh_error error;
    enum sesh_curl_result result;
    if (!prepare_get(l, step)) return complain(l, END_USAGE, step, "the address is too long");
    memset(&options, 0, sizeof options);
    options.at = at;
    options.merge = true;
    (void)sesh_begin(&l->reader, &sesh_webuntis_type, &l->reply.result, l->work, sizeof l->work, &options);
    sesh_curl_into_reader(&l->transfer, l->curl, &l->reader);
    result = sesh_curl_perform(&l->transfer, &error);
    return ended(l, step, result, &error);
}

static int fetch_token(struct login *l)
{
    static const char step[] = "token/new";
    char text[SESH_WEBUNTIS_JWT_TOKEN_CAP + 64]; /* there may be blanks and the like around it */
    struct sesh_error error = {0};
    enum sesh_curl_result result;
    int status = SESH_OK;
    if (!prepare_get(l, step)) return complain(l, END_USAGE, step, "the address is too long");
    sesh_curl_into_text(&l->transfer, l->curl, text, sizeof text);
    result = sesh_curl_perform(&l->transfer, NULL);
    if (result == SESH_CURL_OK) status = sesh_webuntis_take_token(&l->reply.result, text, strlen(text));
    sesh_wipe(text, sizeof text);
    if (result == SESH_CURL_DOCUMENT || status == SESH_E_JWT_FORMAT) {
        return complain(l, END_TOKEN, step, "what the server sent is no token");
    }
    if (status != SESH_OK) return complain(l, END_TOO_LONG, step, "the token is too long");
    return ended(l, step, result, &error);
}

/* A reply of its own: the session stays to be shown. */
static int log_out(struct login *l)
{
    static struct sesh_webuntis_reply reply;
    int status;
    int end = call(l, "logout", &reply, &status);
    if (end == END_GOOD && SESH_HAS(&reply.result, SESH_WEBUNTIS_CODE)) end = no_session(l, "logout", &reply);
    sesh_wipe(&reply, sizeof reply);
    return end;
}

static int log_in(struct login *l)
{
    int64_t klasse_id;
    int end = authenticate(l);
    if (end != END_GOOD) return end;
    l->logged_in = true;
    end = merge(l, "app/config", "/data/loginServiceConfig/user");
    klasse_id = l->reply.result.klasse_id;
    if (end == END_GOOD) end = merge(l, "daytimetable/config", "/data");
    sesh_webuntis_keep_klasse(&l->reply.result, klasse_id);
    if (end == END_GOOD) end = fetch_token(l);
    return end;
}

/* ---- what came of it ---------------------------------------------------- */

/* Text of others, on a terminal: without control characters. */
static void put_text(const char *name, bool has, const char *text)
{
    printf("%-12s ", name);
    for (; has && *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        bool c1 = c == 0xC2 && (unsigned char)text[1] < 0xA0;
        if (c1) text++;
        putchar(c < 0x20 || c == 0x7F || c1 ? '?' : c);
    }
    puts(has ? "" : "-");
}

static void put_number(const char *name, bool has, int64_t number)
{
    printf("%-12s ", name);
    if (has) printf("%lld\n", (long long)number);
    else puts("-");
}

static void put_persons(const struct sesh_webuntis *s)
{
    unsigned i;
    for (i = 0; i < s->persons_count; i++) {
        const struct sesh_webuntis_person_entry *person = &s->persons[i];
        char name[40];
        snprintf(name, sizeof name, "person %lld", (long long)person->id);
        put_text(name, true, person->display_name);
    }
}

static int show(struct login *l)
{
    const struct sesh_webuntis *s = &l->reply.result;
    struct sesh_webuntis_person person;
    size_t n;
    put_text("account", SESH_HAS(s, SESH_WEBUNTIS_NAME), s->name);
    put_text("email", SESH_HAS(s, SESH_WEBUNTIS_EMAIL), s->email);
    put_number("id", SESH_HAS(s, SESH_WEBUNTIS_ID), s->id);
    put_number("personId", SESH_HAS(s, SESH_WEBUNTIS_PERSON_ID), s->person_id);
    put_number("personType", SESH_HAS(s, SESH_WEBUNTIS_PERSON_TYPE), s->person_type);
    put_number("klasseId", SESH_HAS(s, SESH_WEBUNTIS_KLASSE_ID), s->klasse_id);
    put_persons(s);
    for (n = 0; sesh_webuntis_timetable_at(s, n, &person); n++)
        printf("%-12s type %lld, id %lld\n", "timetable", (long long)person.type, (long long)person.id);
    if (n == 0) printf("%-12s -\n", "timetable");
    printf("%-12s ***, %zu characters\n", "token", strlen(s->jwt_token));
    if (fflush(stdout) != 0) return complain(l, END_IO, "standard output", "%s", strerror(errno));
    return END_GOOD;
}

/* ---- the command -------------------------------------------------------- */

static int set_base(struct login *l)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";
    if (l->base == NULL) {
        if (l->school[strspn(l->school, letters)] != '\0' || strlen(l->school) > 63) {
            return complain(l, END_USAGE, "usage", "SCHOOL is no host name: --base says where the server is");
        }
        snprintf(l->default_base, sizeof l->default_base, "https://%s.webuntis.com", l->school);
        l->base = l->default_base;
    }
    /* A password does not go over the network in clear. */
    if (!sesh_curl_is_safe(l->base))
        return complain(l, END_USAGE, "usage", "--base is https://, or http:// on this machine");
    return END_GOOD;
}

/* 0: it is none. */
static long number(const char *text)
{
    char *end;
    long value = strtol(text, &end, 10);
    return *end == '\0' ? value : 0;
}

/* -1: go on. */
static int arguments(struct login *l, int argc, char **argv)
{
    static const struct option longs[] = {{"base", required_argument, NULL, 'b'},
                                          {"timeout", required_argument, NULL, 't'},
                                          {"help", no_argument, NULL, 'h'},
                                          {NULL, 0, NULL, 0}};
    int c;
    opterr = 0;
    while ((c = getopt_long(argc, argv, ":h", longs, NULL)) != -1) {
        if (c == 'h') return fputs(help, stdout) < 0 || fflush(stdout) != 0 ? END_IO : END_GOOD;
        if (c == 'b') l->base = optarg;
        if (c == 't') l->timeout = number(optarg);
        if (c == ':' || c == '?')
            return complain(l, END_USAGE, "usage", "bad option %s (see --help)", argv[optind - 1]);
    }
    if (l->timeout < 1 || l->timeout > 3600) return complain(l, END_USAGE, "usage", "--timeout is 1 to 3600 seconds");
    if (argc - optind != 2) return complain(l, END_USAGE, "usage", "SCHOOL and USER are needed (see --help)");
    l->school = argv[optind];
    l->user = argv[optind + 1];
    c = set_base(l);
    return c == END_GOOD ? -1 : c;
}

static bool start_curl(struct login *l)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) return false;
    l->curl = curl_easy_init();
    l->post_headers = curl_slist_append(NULL, "Content-Type: application/json");
    if (l->curl == NULL || l->post_headers == NULL) return false;
    (void)curl_easy_setopt(l->curl, CURLOPT_NOSIGNAL, 1L);
    (void)curl_easy_setopt(l->curl, CURLOPT_TIMEOUT, l->timeout);
    /* To this machine not through a proxy, and on to no other: redirections are
     * not followed. */
    if (strncmp(l->base, "http:", 5) == 0) (void)curl_easy_setopt(l->curl, CURLOPT_PROXY, "");
    (void)curl_easy_setopt(l->curl, CURLOPT_FOLLOWLOCATION, 0L);
    return true;
}

static void stop_curl(struct login *l)
{
    curl_easy_cleanup(l->curl);
    curl_slist_free_all(l->post_headers);
    curl_global_cleanup();
}

/* A session that was opened is closed, however the rest went. */
static int run(struct login *l)
{
    int end = log_in(l);
    if (end == END_GOOD) end = show(l);
    if (l->logged_in) {
        int out;
        /* After a failure that is a courtesy: nobody is kept waiting for it. */
        if (end != END_GOOD && l->timeout > 5) (void)curl_easy_setopt(l->curl, CURLOPT_TIMEOUT, 5L);
        out = log_out(l);
        if (end == END_GOOD) end = out;
    }
    return end;
}

int main(int argc, char **argv)
{
    static struct login l;
    int end;
    l.timeout = 20;
    end = arguments(&l, argc, argv);
    if (end >= 0) return end;
    end = get_password(&l);
    if (end == END_GOOD) end = start_curl(&l) ? run(&l) : complain(&l, END_IO, "libcurl", "does not start");
    stop_curl(&l);
    sesh_wipe(&l, sizeof l);
    return end;
}
