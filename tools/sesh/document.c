/* SPDX-License-Identifier: MIT */
#include "document.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/webuntis.h>

#include "jwt.h"
#include "recognise.h"
#include "text.h"

/* Allocates the struct and the work buffer, unless the document before had the same type. */
static void allocate_buffers(struct job *job, const struct session_type *type)
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

static int begin_document(struct job *job, struct sesh_reader *reader)
{
    return sesh_begin(reader, job->type->type, job->session, job->work, job->work_size, &job->options);
}

/* Feeds the text in pieces of --chunk bytes. */
static int feed_in_pieces(const struct job *job, struct sesh_reader *reader, const char *text, size_t length)
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

/* SESH_E_SERVER when WebUntis refused with a code where the session would be. */
static int check_for_code(struct job *job, struct sesh_error *error)
{
    const struct sesh_webuntis *s = (const struct sesh_webuntis *)job->session;
    if (job->type->type != &sesh_webuntis_type) return SESH_OK;
    if (!SESH_HAS(s, SESH_WEBUNTIS_CODE) || SESH_HAS(s, SESH_WEBUNTIS_SESSION_ID)) return SESH_OK;
    error->status = SESH_E_SERVER;
    snprintf(error->path, sizeof error->path, "%s/code", job->options.at != NULL ? job->options.at : "");
    snprintf(job->detail, sizeof job->detail, "%lld", (long long)s->code);
    return error->status;
}

/* SESH_E_SERVER when WebUntis refused with an error object and no result: a better error
   than that no session was found. */
static int check_for_error_reply(struct job *job, const char *text, size_t length, struct sesh_error *error)
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

static int end_document(struct job *job, struct sesh_reader *reader, struct sesh_error *error)
{
    int status = sesh_end(reader, error);
    if (status == SESH_OK) status = check_for_code(job, error);
    if (sesh_work_used(reader) > job->work_used) job->work_used = sesh_work_used(reader);
    job->documents++;
    if (status != SESH_OK) job->refused++;
    return status;
}

/* May the next document be of this type? A merge goes on with the type that it began with. */
static bool may_become(const struct job *job, const struct session_type *type)
{
    return type != NULL && (!job->settings->merge || job->type == NULL || job->type == type);
}

/*
 * Finds out which session the text is and where it stands. When it is none that is known,
 * an error of JSON in it is reported first, and only else that no session was found.
 */
static int choose_type(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    const struct settings *s = job->settings;
    struct finding finding = {s->type, s->at};
    struct sesh_reader reader;
    if (s->type == NULL) finding = recognise(text, length, s->at);
    job->recognised = finding.type != NULL;
    if (may_become(job, finding.type)) {
        job->options.at = finding.at;
        allocate_buffers(job, finding.type);
        return SESH_OK;
    }
    job->documents++;
    job->refused++;
    if (sesh_begin(&reader, NULL, NULL, NULL, 0, NULL) == SESH_OK) (void)sesh_feed(&reader, text, length);
    if (sesh_end(&reader, error) != SESH_OK) return error->status;
    error->status = SESH_E_NOT_FOUND;
    return error->status;
}

/* Its claims are of no known session: is the token itself wrong? */
static int judge_unknown_token(struct job *job, const char *token, size_t length, struct sesh_error *error)
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
    if (!may_become(job, finding.type)) return judge_unknown_token(job, token, length, error);
    job->options.at = finding.at;
    allocate_buffers(job, finding.type);
    status = begin_token(job, &jwt);
    while (status == SESH_OK && length != 0) {
        size_t piece = length < s->chunk ? length : s->chunk;
        status = sesh_jwt_feed(&jwt, token, piece);
        token += piece;
        length -= piece;
    }
    status = sesh_jwt_end(&jwt, error);
    if (sesh_work_used(&jwt.reader) > job->work_used) job->work_used = sesh_work_used(&jwt.reader);
    job->documents++;
    if (status != SESH_OK) job->refused++;
    return status;
}

/* With --merge: a token alone, after a WebUntis session, is that session's jwt_token. */
static bool token_is_a_member(const struct job *job)
{
    const struct settings *s = job->settings;
    return s->merge && !s->jwt && job->type != NULL && job->type->type == &sesh_webuntis_type;
}

/* Reads the token as if it had come as JSON; an error's offset counts in the token. Its
   characters need no escapes, since they are those of base64url. */
static int read_token_as_member(struct job *job, const char *token, size_t length, struct sesh_error *error)
{
    static const char before[] = "{\"jwt_token\":\"";
    const sesh_offset added = sizeof before - 1;
    struct sesh_reader reader;
    int status;
    length = token_length(token, length);
    job->options.at = "";
    job->recognised = true;
    status = begin_document(job, &reader);
    if (status == SESH_OK) status = feed_in_pieces(job, &reader, before, sizeof before - 1);
    if (status == SESH_OK) status = feed_in_pieces(job, &reader, token, length);
    if (status == SESH_OK) (void)feed_in_pieces(job, &reader, "\"}", 2);
    status = end_document(job, &reader, error);
    error->offset = error->offset > added ? error->offset - added : 0;
    return status;
}

int read_text(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    const struct settings *s = job->settings;
    struct sesh_reader reader;
    int status;
    job->detail[0] = '\0';
    if (s->jwt || (s->type == NULL && looks_like_token(text, length))) {
        return token_is_a_member(job) ? read_token_as_member(job, text, length, error)
                                      : read_token(job, text, length, error);
    }
    status = choose_type(job, text, length, error);
    if (status != SESH_OK) return status;
    if (begin_document(job, &reader) == SESH_OK) (void)feed_in_pieces(job, &reader, text, length);
    status = end_document(job, &reader, error);
    return status != SESH_E_NOT_FOUND ? status : check_for_error_reply(job, text, length, error);
}

int read_stream(struct job *job, struct input *in, struct sesh_error *error)
{
    static char block[BLOCK];
    struct sesh_reader reader;
    size_t length;
    int status;
    job->options.at = job->settings->at;
    job->recognised = true;
    allocate_buffers(job, job->settings->type);
    job->detail[0] = '\0';
    status = begin_document(job, &reader);
    while (status == SESH_OK && (length = input_read(in, block, sizeof block)) > 0) {
        status = feed_in_pieces(job, &reader, block, length);
    }
    return end_document(job, &reader, error);
}

int read_whole(struct job *job, struct input *in, struct sesh_error *error)
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

void free_job(struct job *job)
{
    free(job->session);
    free(job->work);
}
