/* SPDX-License-Identifier: MIT */
/* sesh read: reads session documents into structs and prints them as a table or JSON. */
#define _POSIX_C_SOURCE 200809L
#include "read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "document.h"
#include "exit.h"
#include "fault.h"
#include "input.h"
#include "json.h"
#include "jwt.h"
#include "map.h"
#include "table.h"
#include "text.h"
#include "trace.h"
#include "usage.h"

static const char help[] = "usage: sesh read [OPTION ...] [FILE ...]\n"
                           "\n"
                           "Reads session documents and shows the structs.\n"
                           "\n"
                           "  --type TYPE        one of those that sesh ram lists, or auto (default):\n"
                           "                     recognise the session and where it is\n"
                           "  --at POINTER       where in the document the session is (RFC 6901),\n"
                           "                     such as /result\n"
                           "  --jwt              the document is a JWT: read its claims (auto detects this);\n"
                           "                     the signature is NOT checked unless a key is given\n"
                           "  --key FILE         the key to check it with: a public key or a certificate,\n"
                           "                     PEM or DER; for HS256 the bytes of the secret. Only the\n"
                           "                     signature is checked, not whether the token has expired\n"
                           "  --alg ALGORITHM    the one algorithm to accept: HS256, RS256, PS256 or ES256,\n"
                           "                     or one of these with 384 or 512\n"
                           "  --format FORMAT    table (default on a terminal) or json (default elsewhere)\n"
                           "  --clip             cut strings and arrays that are too long\n"
                           "  --lenient          leave out what an optional field cannot hold; the table\n"
                           "                     says \"did not fit\"\n"
                           "  --last-wins        if a name occurs twice, the last one counts\n"
                           "  --reject-unknown   a member that the type does not have is an error\n"
                           "  --merge            read all FILEs into one struct, later ones over earlier\n"
                           "                     ones; a JWT alone, after a WebUntis session, is its\n"
                           "                     jwt_token; the first FILE that is refused ends it, and what\n"
                           "                     was read before stays\n"
                           "  --show-secrets     show tokens and the like, not ***\n"
                           "  --work BYTES       read with a work buffer of this size, as a device would\n"
                           "  --chunk BYTES      feed the document in pieces of this size\n"
                           "  --lines            one document per line; prints one line of JSON for each,\n"
                           "                     or with --merge one for all\n"
                           "  --trace            show each value that is kept, as jsmn sees it\n"
                           "  --map              show a picture of the document instead: which of its bytes\n"
                           "                     were kept, dropped, at fault\n";

static void print_session(const struct job *job)
{
    const struct settings *s = job->settings;
    bool table = s->format != NULL ? strcmp(s->format, "table") == 0 : isatty(STDOUT_FILENO) != 0;
    const struct gathered *gathered = s->merge ? job->all.session : job->gather.session;
    if (s->lines || !table) print_json(job->type->type, job->session, gathered, s->show_secrets);
    else print_table(job->type->type, job->session, gathered, s->show_secrets, job->work_used, job->taken_for);
    if (table && job->unverified) fputs("sesh: the signature was NOT checked; --key and --alg check it\n", stderr);
}

/* Prints the error line, followed by a hint or the type as which the document was read. */
static void print_line(const struct job *job, const char *file, const struct sesh_error *error, const char *said,
                       unsigned long line)
{
    bool taken = job->taken_for[0] != '\0';
    print_error(file, error, said, taken ? text_of("; taken for %s", job->taken_for) : job->hint, line);
}

/* Prints the error line for a document that was refused; `line` is 0 without --lines. */
static void complain(const struct job *job, const char *file, const struct sesh_error *error, unsigned long line)
{
    const char *said = job->said;
    if (job->type != NULL && said[0] == '\0') said = fault_describe(job->type->type, job->options.at, error);
    print_line(job, file, error, said, line);
}

/* Prints a line about elements of a document that were passed over, if there were any. */
static void tell_passed_over(const struct job *job, const char *file, unsigned long line)
{
    const struct gather *gather = &job->gather;
    const char *fault, *others = "";
    if (gather->faults_count == 0) return;
    fault = fault_describe(job->type->type, job->options.at, &gather->first);
    if (fault[0] == '\0') fault = sesh_status_text(gather->first.status);
    if (gather->faults_count > 1) others = text_of(", with %lu more", (unsigned long)gather->faults_count - 1);
    print_line(job, file, &gather->first, text_of("%s; the element was passed over%s", fault, others), line);
}

static int read_file(struct job *job, const char *name)
{
    struct sesh_error error;
    struct input in;
    bool whole, failed;
    int status;
    if (!input_open(&in, name)) return EXIT_IO;
    whole = job->settings->type == NULL || job->settings->jwt || job->settings->merge;
    status = whole ? read_whole(job, &in, &error) : read_stream(job, &in, &error);
    failed = input_failed(&in);
    input_close(&in);
    if (failed) return EXIT_IO;
    if (status != SESH_OK) {
        complain(job, in.name, &error, 0);
        return EXIT_REFUSED;
    }
    if (!job->settings->merge) print_session(job);
    tell_passed_over(job, in.name, 0);
    return EXIT_GOOD;
}

/* ---- pictures ----------------------------------------------------------- */

static int map_file(struct job *job, const char *name)
{
    struct sesh_error error;
    struct text text = {NULL, 0, 0};
    struct map map = {NULL, 0};
    int status;
    name = input_read_file(name, &text);
    if (name == NULL) return EXIT_IO;
    job->options.trace = map_trace;
    job->options.context = &map;
    status = read_text(job, text.bytes, text.length, &error);
    if (!job->token) {
        print_taken_for(job->taken_for);
        print_map(&map, text.bytes, text.length, &job->gather, &error, job->settings->show_secrets);
        if (status != SESH_OK) complain(job, name, &error, 0);
        else tell_passed_over(job, name, 0);
    }
    map_free(&map);
    free(text.bytes);
    if (job->token) return usage_error("--map cannot draw a token, whose values are in base64url");
    return status != SESH_OK ? EXIT_REFUSED : EXIT_GOOD;
}

/* ---- lines -------------------------------------------------------------- */

/* Progress on a terminal: first shown after one second, then at most five times a second. */
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

/* Reads one line, whose first byte is at `offset` in the file; errors count from there. */
static bool read_line(struct job *job, const char *file, const char *text, size_t length, unsigned long line,
                      sesh_offset offset)
{
    struct sesh_error error;
    if (text_is_blank(text, length)) return true;
    if (read_text(job, text, length, &error) != SESH_OK) {
        error.offset += offset;
        complain(job, file, &error, line);
        return false;
    }
    if (!job->settings->merge) print_session(job);
    job->gather.first.offset += offset;
    tell_passed_over(job, file, line);
    return true;
}

static int read_lines(struct job *job, const char *name)
{
    struct input in;
    struct progress progress;
    struct text text = {NULL, 0, 0};
    unsigned long line = 0;
    sesh_offset offset = 0;
    int worst = EXIT_GOOD;
    if (!input_open(&in, name)) return EXIT_IO;
    progress_begin(&progress);
    while (input_line(&in, &text)) {
        if (!read_line(job, in.name, text.bytes, text.length, ++line, offset)) worst = EXIT_REFUSED;
        if (worst != EXIT_GOOD && job->settings->merge) break;
        offset += (sesh_offset)text.length;
        progress_show(&progress, job);
    }
    if (progress.shown) fputs("\r\033[K", stderr);
    free(text.bytes);
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
                                      {"lenient", no_argument, NULL, 'o'},
                                      {"reject-unknown", no_argument, NULL, 'u'},
                                      {"merge", no_argument, NULL, 'm'},
                                      {"show-secrets", no_argument, NULL, 's'},
                                      {"work", required_argument, NULL, 'k'},
                                      {"chunk", required_argument, NULL, 'n'},
                                      {"lines", no_argument, NULL, 'l'},
                                      {"trace", no_argument, NULL, 'r'},
                                      {"map", no_argument, NULL, 'p'},
                                      {"help", no_argument, NULL, 'h'},
                                      {NULL, 0, NULL, 0}};

/* False: a usage error was printed. */
static bool set_option_with_value(struct settings *s, int option, const char *value)
{
    switch (option) {
    case 't': return option_type(value, &s->type);
    case 'f':
        s->format = value;
        if (strcmp(value, "table") == 0 || strcmp(value, "json") == 0) return true;
        usage_error("--format is table or json, not \"%s\"", value);
        return false;
    case 'g':
        s->algorithm = value;
        if (is_algorithm(value)) return true;
        usage_error("--alg is HS256, RS256, PS256 or ES256, or one of these with 384 or 512, not \"%s\"", value);
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
    case 'o': s->options.lenient = true; return true;
    case 'u': s->options.reject_unknown = true; return true;
    case 'm': s->merge = true; return true;
    case 's': s->show_secrets = true; return true;
    case 'l': s->lines = true; return true;
    case 'r': s->trace = true; return true;
    case 'p': s->map = true; return true;
    default: return set_option_with_value(s, option, value);
    }
}

/* Prints the session that all documents together make. */
static void print_merged(struct job *job)
{
    job->taken_for = job->settings->type == NULL ? job->type->name : "";
    print_session(job);
}

static int read_files(struct settings *s, int argc, char **argv)
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
        int status = s->map ? map_file(&job, name) : s->lines ? read_lines(&job, name) : read_file(&job, name);
        if (status > worst) worst = status;
        if (s->merge && worst != EXIT_GOOD) break;
    }
    if (s->merge && job.documents > job.refused) print_merged(&job);
    free_job(&job);
    return worst;
}

int command_read(int argc, char **argv)
{
    struct settings settings;
    int c, status;
    memset(&settings, 0, sizeof settings);
    settings.chunk = BLOCK;
    while ((c = next_option(argc, argv, longs, help, &status)) > 0) {
        if (!set_option(&settings, c, optarg)) return EXIT_USAGE;
    }
    if (c == 0) return status;
    if (settings.at != NULL && !option_pointer(settings.at)) return EXIT_USAGE;
    if (settings.lines && settings.format != NULL && strcmp(settings.format, "table") == 0) {
        return usage_error("--lines prints json, not a table");
    }
    if (settings.map && (settings.lines || settings.merge || settings.trace || settings.jwt || settings.key != NULL ||
                         settings.format != NULL)) {
        return usage_error(
            "--map is the picture of one document: not with --lines, --merge, --trace, --jwt, --key, --format");
    }
    if ((settings.key != NULL) != (settings.algorithm != NULL)) return usage_error("--key and --alg go together");
    if (settings.key != NULL) {
        status = open_verifier(settings.algorithm, settings.key, &settings.verifier);
        if (status != EXIT_GOOD) return status;
        settings.jwt = true;
    }
    return read_files(&settings, argc - optind, argv + optind);
}
