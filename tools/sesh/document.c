/* SPDX-License-Identifier: MIT */
#include "document.h"

#include <stdlib.h>
#include <string.h>

#include <sesh/ask_aws.h>
#include <sesh/ask_webuntis.h>

#include "../../src/level.h"
#include "fault.h"
#include "jwt.h"
#include "recognise.h"
#include "shape.h"
#include "text.h"

static void free_buffers(struct job *job)
{
    free(job->session);
    free(job->before);
    free(job->work);
}

/* Allocates the struct and the work buffer, unless the previous document had the same type. */
static void allocate_buffers(struct job *job, const struct session_type *type)
{
    if (job->type == type) return;
    free_buffers(job);
    job->type = type;
    job->work_size = job->settings->work != 0 ? job->settings->work : type->work;
    job->session = allocate(type->type->size);
    job->before = allocate(type->type->size);
    job->work = allocate(job->work_size);
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

/* ---- refusals -------------------------------------------------------------- */

/* Refuses the document; `said` replaces the status's text. */
static int refuse(struct job *job, struct sesh_error *error, int status, const char *path, const char *said)
{
    job->said = said;
    error->status = status;
    text_copy(error->path, sizeof error->path, path);
    return status;
}

/* Did the field's name occur in this document? Documents merged before do not count. */
static bool came(const struct sesh_reader *reader, unsigned field)
{
    return (reader->level[0].seen >> field & 1) != 0;
}

/* SESH_E_SERVER when WebUntis refused with a code in the place of the session. */
static int check_session(struct job *job, const struct sesh_reader *reader, struct sesh_error *error)
{
    const struct sesh_webuntis *s = (const struct sesh_webuntis *)job->session;
    bool refused = came(reader, SESH_WEBUNTIS_CODE) && SESH_HAS(s, SESH_WEBUNTIS_CODE);
    if (!refused || (came(reader, SESH_WEBUNTIS_SESSION_ID) && SESH_HAS(s, SESH_WEBUNTIS_SESSION_ID))) return SESH_OK;
    return refuse(job, error, SESH_E_SERVER, text_of("%s/code", job->options.at != NULL ? job->options.at : ""),
                  text_of("a WebUntis refusal: %lld", (long long)s->code));
}

/* Describes a WebUntis refusal with its code and message, as far as they are known. */
static int tell_refusal(struct job *job, const struct sesh_webuntis_reply *reply, struct sesh_error *error)
{
    const char *gap = reply->error.message[0] != '\0' ? " " : "";
    bool is_error = strcmp(error->path, "/error") == 0;
    const char *code = "";
    if (SESH_HAS(&reply->error, SESH_WEBUNTIS_ERROR_CODE)) {
        code = text_of(" %lld", (long long)reply->error.code);
    } else if (!is_error && SESH_HAS(&reply->result, SESH_WEBUNTIS_CODE)) {
        code = text_of(" %lld", (long long)reply->result.code);
    } else if (!is_error) {
        return refuse(job, error, SESH_E_NOT_FOUND, error->path, "the reply has no session");
    }
    if (code[0] == '\0' && gap[0] == '\0') gap = " without a reason";
    return refuse(job, error, SESH_E_SERVER, error->path,
                  text_of("a WebUntis refusal:%s%s%s", code, gap, reply->error.message));
}

/* SESH_E_SERVER when a reply of WebUntis is a refusal, even one that does not fit the type. */
static int check_reply(struct job *job, int status, struct sesh_error *error)
{
    const struct sesh_webuntis_reply *reply = (const struct sesh_webuntis_reply *)job->session;
    sesh_offset offset = error->offset;
    status = sesh_webuntis_refused(reply, status, error);
    if (error->offset == 0) error->offset = offset;
    if (status == SESH_E_MISSING && !SESH_HAS(reply, SESH_WEBUNTIS_REPLY_RESULT)) {
        return refuse(job, error, SESH_E_NOT_FOUND, "/result", "the reply has neither a session nor an error");
    }
    return status == SESH_E_SERVER ? tell_refusal(job, reply, error) : status;
}

/* SESH_E_SERVER when AWS says why there are no credentials. */
static int check_credentials(struct job *job, int status, struct sesh_error *error)
{
    const struct sesh_aws_credentials *c = (const struct sesh_aws_credentials *)job->session;
    sesh_offset offset = error->offset;
    bool code = c->code[0] != '\0', message = c->message[0] != '\0';
    if (!code && !message) return status;
    if (sesh_aws_credentials_refused(c, status, error) != SESH_E_SERVER) return status;
    error->offset = offset;
    return refuse(job, error, SESH_E_SERVER, text_of("%s%s", job->options.at, code ? "/code" : "/message"),
                  text_of("an AWS refusal:%s%s%s%s", code ? " " : "", c->code, message ? " " : "", c->message));
}

/* Is no member of the struct present or null? has and null are its first two masks. */
static bool holds_nothing(const struct job *job)
{
    const unsigned char *masks = (const unsigned char *)job->session;
    size_t i;
    for (i = 0; i < 2 * (size_t)job->type->type->mask; i++) {
        if (masks[i] != 0) return false;
    }
    return true;
}

/* A document was read: was it a session, a refusal, or empty? */
static int check_what_was_read(struct job *job, const struct sesh_reader *reader, int status, struct sesh_error *error)
{
    if (job->type->type == &sesh_webuntis_reply_type) return check_reply(job, status, error);
    if (job->type->type == &sesh_aws_credentials_type) status = check_credentials(job, status, error);
    if (status != SESH_OK) return status;
    if (reader->level[0].seen == 0 || holds_nothing(job)) {
        return refuse(job, error, SESH_E_NOT_FOUND, "",
                      text_of("there is no session in it: it has no member of %s", job->type->name));
    }
    return job->type->type == &sesh_webuntis_type ? check_session(job, reader, error) : status;
}

/* Is there nothing where the session should be? */
static bool is_nothing_there(const struct job *job, const struct sesh_error *error)
{
    if (error->status == SESH_E_NOT_FOUND || error->status == SESH_E_MISSING) return true;
    return error->status == SESH_E_WRONG_TYPE && strcmp(error->path, job->options.at) == 0;
}

/* The text is not JSON. Says what it is if its beginning is known, or if each line is a
   document. */
static int explain_syntax(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    const char *what = fault_of_beginning(text, length, error);
    if (error->status == SESH_E_TRAILING && error->offset < length && text[error->offset - 1] == '\n')
        what = "more text on another line; --lines reads one document per line";
    return what[0] != '\0' ? refuse(job, error, error->status, error->path, what) : error->status;
}

/* The user gave a type but no place: where might a session of this type be? */
static void propose_place(struct job *job, const char *text, size_t length, const struct sesh_error *error)
{
    struct finding finding;
    if (job->settings->type == NULL || job->settings->at != NULL) return;
    finding = recognise(text, length, NULL);
    if (finding.type == job->type && finding.at[0] != '\0') job->hint = text_of("; --at %s?", finding.at);
    else if (error->status == SESH_E_NOT_FOUND && error->path[0] == '\0' && !job->options.lenient)
        job->hint = "; --at says where it is";
}

/* The document was refused. If nothing was found, says what the document is instead: a refusal
   by the server or, if no type was given, an object with other members. */
static int explain(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    struct shape shape = shape_of(text, length);
    const char *path, *what;
    if (error->status == SESH_E_SYNTAX || error->status == SESH_E_TRAILING)
        return explain_syntax(job, text, length, error);
    if (error->status != SESH_E_SERVER) propose_place(job, text, length, error);
    if (!is_nothing_there(job, error)) return error->status;
    what = shape_refusal(&shape, &path);
    if (what != NULL) {
        job->hint = "";
        return refuse(job, error, SESH_E_SERVER, path, what);
    }
    if (error->status != SESH_E_NOT_FOUND || job->settings->type != NULL) return error->status;
    return refuse(job, error, SESH_E_NOT_FOUND, "", text_of("%s; %s", shape_description(&shape), shape_advice(&shape)));
}

static int end_document(struct job *job, struct sesh_reader *reader, struct sesh_error *error)
{
    int status = sesh_end(reader, error);
    if (sesh_work_used(reader) > job->work_used) job->work_used = sesh_work_used(reader);
    return check_what_was_read(job, reader, status, error);
}

/* ---- which type -------------------------------------------------------------- */

/* Reads the document as the type that the options give. */
static void take_as_given(struct job *job)
{
    job->options.at = job->settings->at != NULL ? job->settings->at : "";
    allocate_buffers(job, job->settings->type);
}

/* Reads the document as the type that was found in it. False: it cannot be merged, since the
   documents before it have another type; *error says so. */
static bool take_for(struct job *job, const struct finding *finding, struct sesh_error *error)
{
    const char *before = finding->at[0] != '\0' ? " at " : "";
    if (job->settings->merge && job->type != NULL && job->type != finding->type) {
        (void)refuse(job, error, SESH_E_NOT_FOUND, "",
                     text_of("%s, but the documents before are %s: --merge takes one session only", finding->type->name,
                             job->type->name));
        return false;
    }
    job->taken_for = text_of("%s%s%s", finding->type->name, before, finding->at);
    job->options.at = finding->at;
    allocate_buffers(job, finding->type);
    return true;
}

/* Finds out which session the text is and where it is. If no known session is found, a JSON
   error in the text is reported first. Otherwise the error says that no session was found. */
static int choose_type(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    struct finding finding = recognise(text, length, job->settings->at);
    struct shape shape = shape_of(text, length);
    struct sesh_reader reader;
    bool refused = finding.type != NULL && finding.at[0] != '\0' && shape_has_error(&shape);
    if (finding.type != NULL && !refused) return take_for(job, &finding, error) ? SESH_OK : error->status;
    if (sesh_begin(&reader, NULL, NULL, NULL, 0, NULL) == SESH_OK) (void)sesh_feed(&reader, text, length);
    if (sesh_end(&reader, error) != SESH_OK) return explain_syntax(job, text, length, error);
    error->status = SESH_E_NOT_FOUND;
    return explain(job, text, length, error);
}

/* ---- tokens -------------------------------------------------------------------- */

/* The claims are not those of a known session: is the token itself wrong? */
static int judge_unknown_token(struct job *job, const char *token, size_t length, struct sesh_error *error)
{
    static uint8_t work[SESH_JWT_HEADER_WORK];
    struct text claims;
    struct shape shape;
    if (sesh_jwt_read_unverified(NULL, NULL, work, sizeof work, token, length, NULL, error) != SESH_OK) {
        return error->status;
    }
    claims = token_claims(token, length);
    shape = shape_of(claims.bytes, claims.length);
    free(claims.bytes);
    return refuse(job, error, SESH_E_NOT_FOUND, "",
                  text_of("a token whose claims are %s; --jwt --type TYPE reads them, and after a WebUntis session "
                          "--merge takes it as its jwt_token",
                          shape_description(&shape)));
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

/* Finds out which session the claims of the token are. */
static int choose_claims(struct job *job, const char *token, size_t length, struct sesh_error *error)
{
    struct finding finding = recognise_token(token, length, job->settings->at);
    if (finding.type == NULL) return judge_unknown_token(job, token, length, error);
    error->offset = length;
    return take_for(job, &finding, error) ? SESH_OK : error->status;
}

static int read_token(struct job *job, const char *token, size_t length, struct sesh_error *error)
{
    const struct settings *s = job->settings;
    struct sesh_jwt jwt;
    int status;
    job->unverified = s->verifier == NULL;
    if (s->type != NULL) take_as_given(job);
    else if ((status = choose_claims(job, token, length, error)) != SESH_OK) return status;
    if (s->verifier != NULL && sesh_type_hands_out(job->type->type)) {
        return refuse(job, error, SESH_E_ARGUMENT, "",
                      text_of("what %s has is handed out before the signature is checked, so --key cannot be used",
                              job->type->name));
    }
    status = begin_token(job, &jwt);
    while (status == SESH_OK && length != 0) {
        size_t piece = length < s->chunk ? length : s->chunk;
        status = sesh_jwt_feed(&jwt, token, piece);
        token += piece;
        length -= piece;
    }
    status = sesh_jwt_end(&jwt, error);
    if (sesh_work_used(&jwt.reader) > job->work_used) job->work_used = sesh_work_used(&jwt.reader);
    return check_what_was_read(job, &jwt.reader, status, error);
}

/* With --merge, a token on its own after a WebUntis session is that session's jwt_token. */
static bool token_is_a_member(const struct job *job)
{
    const struct settings *s = job->settings;
    return s->merge && !s->jwt && job->type != NULL && job->type->type == &sesh_webuntis_type;
}

/* Reads the token as if it were a JSON string; an error's offset counts from the start of the
   token. The token needs no escapes, because its characters are those of base64url. */
static int read_token_as_member(struct job *job, const char *token, size_t length, struct sesh_error *error)
{
    static const char before[] = "{\"jwt_token\":\"";
    const sesh_offset added = sizeof before - 1;
    struct sesh_reader reader;
    int status;
    job->taken_for = "the plain-text token of webuntis";
    job->options.at = "";
    status = begin_document(job, &reader);
    if (status == SESH_OK) status = feed_in_pieces(job, &reader, before, sizeof before - 1);
    if (status == SESH_OK) status = feed_in_pieces(job, &reader, token, length);
    if (status == SESH_OK) (void)feed_in_pieces(job, &reader, "\"}", 2);
    status = end_document(job, &reader, error);
    error->offset = error->offset > added ? error->offset - added : 0;
    return status;
}

/* The text is not a token. If it contains one, says where. */
static int explain_token(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    const char *what = fault_around_token(text, length);
    return what[0] != '\0' ? refuse(job, error, error->status, error->path, what) : error->status;
}

/* Reads a token that may have other text around it; offsets count from the start of the text. */
static int read_token_text(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    size_t whole = length;
    const char *token = sesh_jwt_trim(text, &length);
    int status = token_is_a_member(job) ? read_token_as_member(job, token, length, error)
                                        : read_token(job, token, length, error);
    job->token = true;
    error->offset += (sesh_offset)(token - text);
    return status != SESH_OK && !looks_like_token(token, length) ? explain_token(job, text, whole, error) : status;
}

/* ---- documents ------------------------------------------------------------------- */

/* Before a document is merged, keeps a copy of the struct, to restore it if the document is
   refused. */
static void begin_job(struct job *job)
{
    job->said = job->hint = job->taken_for = "";
    job->token = false;
    if (!job->settings->merge) release(NULL);
    gather_begin(&job->gather);
    job->options.sink = &job->gather.sink;
    if (!job->settings->merge) job->unverified = false;
    if (job->settings->merge && job->type != NULL) memcpy(job->before, job->session, job->type->type->size);
}

/* A later document without a class does not remove the session's class. */
static void keep_class(struct job *job)
{
    const struct sesh_webuntis *before = (const struct sesh_webuntis *)job->before;
    struct sesh_webuntis *session = (struct sesh_webuntis *)job->session;
    if (job->settings->merge && job->type->type == &sesh_webuntis_type) {
        sesh_webuntis_keep_klasse(session, before->klasse_id);
    }
}

static int end_job(struct job *job, int status)
{
    job->documents++;
    if (status == SESH_OK) {
        keep_class(job);
        if (job->settings->merge) gather_merge(&job->all, &job->gather);
        return status;
    }
    job->refused++;
    if (job->settings->merge && job->type != NULL) memcpy(job->session, job->before, job->type->type->size);
    return status;
}

/* With --jwt, every document is a token. Otherwise, tokens are recognised if no type was given,
   or if one may follow a WebUntis session. */
static bool may_be_token(const struct job *job, const char *text, size_t length)
{
    if (job->settings->jwt) return true;
    return (job->settings->type == NULL || token_is_a_member(job)) && looks_like_token(text, length);
}

static int read_one(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    struct sesh_reader reader;
    int status;
    if (may_be_token(job, text, length)) return read_token_text(job, text, length, error);
    if (job->settings->type != NULL) take_as_given(job);
    else if ((status = choose_type(job, text, length, error)) != SESH_OK) return status;
    if (begin_document(job, &reader) == SESH_OK) (void)feed_in_pieces(job, &reader, text, length);
    status = end_document(job, &reader, error);
    return status == SESH_OK ? status : explain(job, text, length, error);
}

int read_text(struct job *job, const char *text, size_t length, struct sesh_error *error)
{
    memset(error, 0, sizeof *error);
    error->offset = length;
    begin_job(job);
    return end_job(job, read_one(job, text, length, error));
}

int read_stream(struct job *job, struct input *in, struct sesh_error *error)
{
    static char head[BLOCK], block[BLOCK];
    struct sesh_reader reader;
    size_t begun, length;
    int status;
    begin_job(job);
    take_as_given(job);
    status = begin_document(job, &reader);
    begun = length = input_read(in, head, sizeof head);
    if (status == SESH_OK) status = feed_in_pieces(job, &reader, head, begun);
    while (status == SESH_OK && length != 0) {
        length = input_read(in, block, sizeof block);
        status = feed_in_pieces(job, &reader, block, length);
    }
    status = end_document(job, &reader, error);
    /* A server's explanation of a refusal is in the first block. */
    if (status != SESH_OK) status = explain(job, head, begun, error);
    return end_job(job, status);
}

int read_whole(struct job *job, struct input *in, struct sesh_error *error)
{
    struct text text = {NULL, 0, 0};
    int status;
    input_whole(in, &text);
    status = read_text(job, text.bytes, text.length, error);
    free(text.bytes);
    return status;
}

void free_job(struct job *job)
{
    free_buffers(job);
}
