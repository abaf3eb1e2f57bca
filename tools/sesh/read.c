/* SPDX-License-Identifier: MIT */
/* sesh read: session documents -> structs -> a table or JSON. */
#define _POSIX_C_SOURCE 200809L
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <sesh/webuntis.h>

#include "tool.h"

static const char help[] = "usage: sesh read [OPTION ...] [FILE ...]\n"
                           "\n"
                           "Reads session documents and shows the structs.\n"
                           "\n"
                           "  --type TYPE        webuntis, verdocs, thoughtspot, webuntis_reply, or auto\n"
                           "                     (default): recognise the session and where it is\n"
                           "  --at POINTER       where in the document the session is (RFC 6901), as /result\n"
                           "  --jwt              it is a JWT: read the claims (auto finds out by itself); the\n"
                           "                     signature is NOT checked unless a key is given\n"
                           "  --key FILE         the key to check it with: PEM, of HS256 the bytes\n"
                           "  --alg ALGORITHM    the one algorithm to accept: RS256, ES256 or HS256\n"
                           "  --format FORMAT    table (default on a terminal) or json (default elsewhere)\n"
                           "  --clip             cut strings and arrays that are too long\n"
                           "  --last-wins        of a name that occurs twice the last one counts\n"
                           "  --reject-unknown   a member that the type does not have is an error\n"
                           "  --merge            read all FILEs into one struct, later ones over earlier ones;\n"
                           "                     a JWT alone, after a WebUntis session, is its jwt_token\n"
                           "  --show-secrets     show tokens and the like, not ***\n"
                           "  --work BYTES       read with a work buffer of this size, as a device would\n"
                           "  --chunk BYTES      feed the document in pieces of this size\n"
                           "  --lines            one document a line; one line of JSON for each\n"
                           "  --trace            show each value that is kept, as jsmn sees it\n";

struct settings {
    const struct session_type *type; /* NULL: auto */
    const char *at;                  /* NULL: not given */
    const char *format;              /* NULL: not given */
    size_t work;                     /* 0: what the type needs */
    size_t chunk;
    bool merge, show_secrets, lines, trace, jwt;
    const char *key, *algorithm;              /* NULL: not given */
    const struct sesh_jwt_verifier *verifier; /* NULL: signatures are not checked */
    struct sesh_options options;
};

/* What is being read, and into what. */
struct job {
    const struct settings *settings;
    const struct session_type *type;
    struct sesh_options options;
    void *session;
    void *work;
    size_t work_size;
    size_t work_used;
    unsigned long documents;
    unsigned long refused;
    bool recognised;  /* the last document */
    bool unverified;  /* it was a token whose signature was not checked */
    char detail[192]; /* of its error */
};

enum { BLOCK = 65536 };

/* ---- one document ------------------------------------------------------- */

/* The struct and the work buffer for a type; a merge keeps what it has. */
static void prepare(struct job *job, const struct session_type *type)
{
    if (job->type == type) return;
    free(job->session);
    free(job->work);
    job->type = type;
    job->work_size = job->settings->work != 0 ? job->settings->work : type->work;
    job->session = allocate(type->type->size);
    job->work = allocate(job->work_size);
    memset(job->session, 0, type->type->size);
}

static int begin(struct job *job, struct sesh_reader *reader)
{
    return sesh_begin(reader, job->type->type, job->session, job->work, job->work_size, &job->options);
}

/* Feeds in pieces of --chunk bytes. */
static int feed(const struct job *job, struct sesh_reader *reader, const char *text, size_t length)
{
    int status = SESH_OK;
    while (status == SESH_OK && length != 0) {
        size_t piece = length < job->settings->chunk ? length : job->settings->chunk;
        status = sesh_feed(reader, text, piece);
        text += piece;
        length -= piece;
    }
    return status;
}

/* WebUntis refuses with a code where the session would be: SESH_E_SERVER then. */
static int refused(struct job *job, struct sesh_error *error)
{
    const struct sesh_webuntis *s = (const struct sesh_webuntis *)job->session;
    if (job->type->type != &sesh_webuntis_type) return SESH_OK;
    if (!SESH_HAS(s, SESH_WEBUNTIS_CODE) || SESH_HAS(s, SESH_WEBUNTIS_SESSION_ID)) return SESH_OK;
    error->status = SESH_E_SERVER;
    snprintf(error->path, sizeof error->path, "%s/code", job->options.at != NULL ? job->options.at : "");
    snprintf(job->detail, sizeof job->detail, "%lld", (long long)s->code);
    return error->status;
}

/* Or with an error object and no result: that is a better error than that nothing
   was found. */
static int refused_whole(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    static struct sesh_webuntis_reply reply;
    static const struct sesh_options clip = {.clip = true}; /* the message may be of any length */
    if (job->type->type != &sesh_webuntis_type || error->status != SESH_E_NOT_FOUND) return error->status;
    if (sesh_webuntis_reply_read(&reply, text, length, &clip, NULL) != SESH_OK) return error->status;
    if (!SESH_HAS(&reply, SESH_WEBUNTIS_REPLY_ERROR)) return error->status;
    error->status = SESH_E_SERVER;
    snprintf(error->path, sizeof error->path, "/error");
    snprintf(job->detail, sizeof job->detail, "%lld %s", (long long)reply.error.code, reply.error.message);
    return error->status;
}

static int finish(struct job *job, struct sesh_reader *reader, struct sesh_error *error)
{
    int status = sesh_end(reader, error);
    if (status == SESH_OK) status = refused(job, error);
    if (reader->work_used > job->work_used) job->work_used = reader->work_used;
    job->documents++;
    if (status != SESH_OK) job->refused++;
    return status;
}

static void show(const struct job *job)
{
    const struct settings *s = job->settings;
    bool table = s->format != NULL ? strcmp(s->format, "table") == 0 : isatty(STDOUT_FILENO) != 0;
    if (s->lines || !table) print_json(job->type->type, job->session, s->show_secrets);
    else print_table(job->type->type, job->session, s->show_secrets, job->work_used);
    if (table && job->unverified) fputs("sesh: the signature was NOT checked; --key and --alg do\n", stderr);
}

/* A merge goes on with the type that it began with. */
static bool fits(const struct job *job, const struct session_type *type)
{
    return type != NULL && (!job->settings->merge || job->type == NULL || job->type == type);
}

/*
 * Finds out what session the text is and where. When it is none, the text is
 * judged as JSON first: that is the better error.
 */
static int choose(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    const struct settings *s = job->settings;
    struct finding finding = {s->type, s->at};
    struct sesh_reader reader;
    if (s->type == NULL) finding = recognise(text, length, s->at);
    job->recognised = finding.type != NULL;
    if (fits(job, finding.type)) {
        job->options.at = finding.at;
        prepare(job, finding.type);
        return SESH_OK;
    }
    job->documents++;
    job->refused++;
    if (sesh_begin(&reader, NULL, NULL, NULL, 0, NULL) == SESH_OK) (void)sesh_feed(&reader, text, length);
    if (sesh_end(&reader, error) != SESH_OK) return error->status;
    error->status = SESH_E_NOT_FOUND;
    return error->status;
}

/* Nothing is known of the claims: is the token wrong, or only unknown? */
static int unknown_token(struct job *job, const char *token, size_t length, struct sesh_error *error)
{
    static uint8_t work[SESH_JWT_HEADER_WORK];
    job->documents++;
    job->refused++;
    if (sesh_jwt_read_unverified(NULL, NULL, work, sizeof work, token, length, NULL, error) == SESH_OK) {
        error->status = SESH_E_NOT_FOUND;
    }
    return error->status;
}

static int begin_token(struct job *job, struct sesh_jwt *jwt)
{
    const struct sesh_jwt_verifier *verifier = job->settings->verifier;
    struct sesh_jwt_options options;
    memset(&options, 0, sizeof options);
    options.claims = job->options;
    if (verifier == NULL) {
        return sesh_jwt_begin_unverified(jwt, job->type->type, job->session, job->work, job->work_size, &options);
    }
    return sesh_jwt_begin_verified(jwt, job->type->type, job->session, job->work, job->work_size, verifier, &options);
}

static int read_token(struct job *job, const char *token, size_t length, struct sesh_error *error)
{
    const struct settings *s = job->settings;
    struct finding finding = {s->type, s->at};
    struct sesh_jwt jwt;
    int status;
    job->unverified = s->verifier == NULL;
    length = token_length(token, length);
    if (s->type == NULL) finding = recognise_token(token, length, s->at);
    job->recognised = finding.type != NULL;
    if (!fits(job, finding.type)) return unknown_token(job, token, length, error);
    job->options.at = finding.at;
    prepare(job, finding.type);
    status = begin_token(job, &jwt);
    while (status == SESH_OK && length != 0) {
        size_t piece = length < s->chunk ? length : s->chunk;
        status = sesh_jwt_feed(&jwt, token, piece);
        token += piece;
        length -= piece;
    }
    status = sesh_jwt_end(&jwt, error);
    if (jwt.reader.work_used > job->work_used) job->work_used = jwt.reader.work_used;
    job->documents++;
    if (status != SESH_OK) job->refused++;
    return status;
}

/* Is a token alone what WebUntis sends where a session asks for its token? */
static bool is_member(const struct job *job)
{
    const struct settings *s = job->settings;
    return s->merge && !s->jwt && job->type != NULL && job->type->type == &sesh_webuntis_type;
}

/* As if it had come as JSON, but for the offsets. Its characters are base64url's. */
static int read_member(struct job *job, const char *token, size_t length, struct sesh_error *error)
{
    static const char before[] = "{\"jwt_token\":\"";
    const sesh_offset added = sizeof before - 1;
    struct sesh_reader reader;
    int status;
    length = token_length(token, length);
    job->options.at = "";
    job->recognised = true;
    status = begin(job, &reader);
    if (status == SESH_OK) status = feed(job, &reader, before, sizeof before - 1);
    if (status == SESH_OK) status = feed(job, &reader, token, length);
    if (status == SESH_OK) (void)feed(job, &reader, "\"}", 2);
    status = finish(job, &reader, error);
    error->offset = error->offset > added ? error->offset - added : 0;
    return status;
}

static int read_text(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    const struct settings *s = job->settings;
    struct sesh_reader reader;
    int status;
    job->detail[0] = '\0';
    if (s->jwt || (s->type == NULL && looks_like_token(text, length))) {
        return is_member(job) ? read_member(job, text, length, error) : read_token(job, text, length, error);
    }
    status = choose(job, text, length, error);
    if (status != SESH_OK) return status;
    if (begin(job, &reader) == SESH_OK) (void)feed(job, &reader, text, length);
    status = finish(job, &reader, error);
    return status != SESH_E_NOT_FOUND ? status : refused_whole(job, text, length, error);
}

/* ---- files -------------------------------------------------------------- */

/* With a type given, a document of any length is read in constant memory. */
static int read_stream(struct job *job, struct input *in, struct sesh_error *error)
{
    static char block[BLOCK];
    struct sesh_reader reader;
    size_t length;
    int status;
    job->options.at = job->settings->at;
    job->recognised = true;
    prepare(job, job->settings->type);
    job->detail[0] = '\0';
    status = begin(job, &reader);
    while (status == SESH_OK && (length = input_read(in, block, sizeof block)) > 0) {
        status = feed(job, &reader, block, length);
    }
    return finish(job, &reader, error);
}

/* To be recognised, a document has to be there as a whole. */
static int read_whole(struct job *job, struct input *in, struct sesh_error *error)
{
    static char block[BLOCK];
    struct text text = {NULL, 0, 0};
    size_t length;
    int status;
    while ((length = input_read(in, block, sizeof block)) > 0)
        text_add(&text, block, length);
    status = read_text(job, text.bytes, text.length, error);
    free(text.bytes);
    return status;
}

static int read_file(struct job *job, const char *name)
{
    struct sesh_error error;
    struct input in;
    bool whole, failed;
    int status;
    if (!input_open(&in, name)) return EXIT_IO;
    whole = job->settings->type == NULL || job->settings->jwt;
    status = whole ? read_whole(job, &in, &error) : read_stream(job, &in, &error);
    failed = input_failed(&in);
    input_close(&in);
    if (failed) return EXIT_IO;
    if (status != SESH_OK) {
        print_error(in.name, &error, job->detail, 0);
        if (status == SESH_E_NOT_FOUND && !job->recognised) {
            fputs("sesh: no session was recognised; --type and --at say what it is and where\n", stderr);
        }
        return EXIT_REFUSED;
    }
    if (!job->settings->merge) show(job);
    return EXIT_GOOD;
}

/* ---- lines -------------------------------------------------------------- */

/* Progress on a terminal, from the second second on, five times a second. */
struct progress {
    bool shown;
    bool wanted;
    struct timespec start, last;
};

static double seconds_since(const struct timespec *then)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - then->tv_sec) + (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

static void progress_begin(struct progress *p)
{
    p->shown = false;
    p->wanted = isatty(STDERR_FILENO) != 0 && isatty(STDOUT_FILENO) == 0;
    clock_gettime(CLOCK_MONOTONIC, &p->start);
    p->last = p->start;
}

static void progress_show(struct progress *p, const struct job *job)
{
    if (!p->wanted || job->documents % 64 != 0 || seconds_since(&p->last) < 0.2 || seconds_since(&p->start) < 1) return;
    fprintf(stderr, "\r%lu lines, %lu refused, %.0f s ", job->documents, job->refused, seconds_since(&p->start));
    clock_gettime(CLOCK_MONOTONIC, &p->last);
    p->shown = true;
}

static bool blank(const char *text, size_t length)
{
    while (length != 0 && strchr(" \t\r\n", text[length - 1]) != NULL && text[length - 1] != '\0')
        length--;
    return length == 0;
}

/* Offsets in errors are counted from the beginning of the file. */
static bool read_line(struct job *job, const char *file, const char *text, size_t length, unsigned long line,
                      sesh_offset offset)
{
    struct sesh_error error;
    if (blank(text, length)) return true;
    if (read_text(job, text, length, &error) != SESH_OK) {
        error.offset += offset;
        print_error(file, &error, job->detail, line);
        return false;
    }
    if (!job->settings->merge) show(job);
    return true;
}

static int read_lines(struct job *job, const char *name)
{
    struct input in;
    struct progress progress;
    char *text = NULL;
    size_t size = 0;
    ssize_t length;
    unsigned long line = 0;
    sesh_offset offset = 0;
    int worst = EXIT_GOOD;
    if (!input_open(&in, name)) return EXIT_IO;
    progress_begin(&progress);
    while ((length = getline(&text, &size, in.file)) > 0) {
        if (!read_line(job, in.name, text, (size_t)length, ++line, offset)) worst = EXIT_REFUSED;
        offset += (sesh_offset)length;
        progress_show(&progress, job);
    }
    if (progress.shown) fputs("\r\033[K", stderr);
    free(text);
    if (input_failed(&in)) worst = EXIT_IO;
    input_close(&in);
    return worst;
}

/* ---- the command -------------------------------------------------------- */

static const struct option longs[] = {{"type", required_argument, NULL, 't'},
                                      {"at", required_argument, NULL, 'a'},
                                      {"jwt", no_argument, NULL, 'j'},
                                      {"key", required_argument, NULL, 'y'},
                                      {"alg", required_argument, NULL, 'g'},
                                      {"format", required_argument, NULL, 'f'},
                                      {"clip", no_argument, NULL, 'c'},
                                      {"last-wins", no_argument, NULL, 'w'},
                                      {"reject-unknown", no_argument, NULL, 'u'},
                                      {"merge", no_argument, NULL, 'm'},
                                      {"show-secrets", no_argument, NULL, 's'},
                                      {"work", required_argument, NULL, 'k'},
                                      {"chunk", required_argument, NULL, 'n'},
                                      {"lines", no_argument, NULL, 'l'},
                                      {"trace", no_argument, NULL, 'r'},
                                      {"help", no_argument, NULL, 'h'},
                                      {NULL, 0, NULL, 0}};

/* False: a usage error was printed. */
static bool set_valued(struct settings *s, int option, const char *value)
{
    switch (option) {
    case 't':
        s->type = find_type(value);
        if (s->type != NULL || strcmp(value, "auto") == 0) return true;
        usage_error("there is no type \"%s\"", value);
        return false;
    case 'f':
        s->format = value;
        if (strcmp(value, "table") == 0 || strcmp(value, "json") == 0) return true;
        usage_error("--format is table or json, not \"%s\"", value);
        return false;
    case 'g':
        s->algorithm = value;
        if (strcmp(value, "RS256") == 0 || strcmp(value, "ES256") == 0 || strcmp(value, "HS256") == 0) return true;
        usage_error("--alg is RS256, ES256 or HS256, not \"%s\"", value);
        return false;
    case 'k': return option_number("work", value, SESH_WORK_MIN, 1ul << 30, &s->work);
    default: return option_number("chunk", value, 1, 1ul << 30, &s->chunk);
    }
}

/* False: a usage error was printed. */
static bool set_option(struct settings *s, int option, const char *value)
{
    switch (option) {
    case 'a': s->at = value; return true;
    case 'j': s->jwt = true; return true;
    case 'y': s->key = value; return true;
    case 'c': s->options.clip = true; return true;
    case 'w': s->options.last_wins = true; return true;
    case 'u': s->options.reject_unknown = true; return true;
    case 'm': s->merge = true; return true;
    case 's': s->show_secrets = true; return true;
    case 'l': s->lines = true; return true;
    case 'r': s->trace = true; return true;
    default: return set_valued(s, option, value);
    }
}

static bool valid_pointer(const char *at)
{
    struct sesh_options options;
    struct sesh_reader reader;
    memset(&options, 0, sizeof options);
    options.at = at;
    return sesh_begin(&reader, NULL, NULL, NULL, 0, &options) == SESH_OK;
}

static int run(struct settings *s, int argc, char **argv)
{
    struct job job;
    int worst = EXIT_GOOD;
    int i;
    memset(&job, 0, sizeof job);
    job.settings = s;
    job.options = s->options;
    job.options.merge = s->merge;
    if (s->trace) {
        job.options.trace = print_trace;
        job.options.context = &s->show_secrets;
    }
    for (i = 0; i < (argc != 0 ? argc : 1); i++) {
        const char *name = argc != 0 ? argv[i] : "-";
        int status = s->lines ? read_lines(&job, name) : read_file(&job, name);
        if (status > worst) worst = status;
    }
    if (s->merge && worst == EXIT_GOOD && job.type != NULL) show(&job);
    free(job.session);
    free(job.work);
    return worst;
}

int command_read(int argc, char **argv)
{
    struct settings settings;
    int c;
    memset(&settings, 0, sizeof settings);
    settings.chunk = BLOCK;
    opterr = 0;
    while ((c = getopt_long(argc, argv, ":h", longs, NULL)) != -1) {
        if (c == 'h') {
            fputs(help, stdout);
            return EXIT_GOOD;
        }
        if (c == ':') return usage_error("read: %s needs a value", argv[optind - 1]);
        if (c == '?') return usage_error("read: there is no option %s", argv[optind - 1]);
        if (!set_option(&settings, c, optarg)) return EXIT_USAGE;
    }
    if (settings.at != NULL && !valid_pointer(settings.at)) {
        return usage_error("--at \"%s\" is not a JSON Pointer: it is empty or begins with /", settings.at);
    }
    if (settings.lines && settings.format != NULL && strcmp(settings.format, "table") == 0) {
        return usage_error("--lines prints json, not a table");
    }
    if ((settings.key != NULL) != (settings.algorithm != NULL)) return usage_error("--key and --alg go together");
    if (settings.key != NULL) {
        int status = open_verifier(settings.algorithm, settings.key, &settings.verifier);
        if (status != EXIT_GOOD) return status;
        settings.jwt = true;
    }
    return run(&settings, argc - optind, argv + optind);
}
