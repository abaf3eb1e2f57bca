/* SPDX-License-Identifier: MIT */
#include "common.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sesh/aws_credentials.h>
#include <sesh/jwks.h>
#include <sesh/oauth_device.h>
#include <sesh/oauth_token.h>
#include <sesh/oidc_claims.h>
#include <sesh/oidc_provider.h>
#include <sesh/thoughtspot.h>
#include <sesh/thoughtspot_v2_token.h>
#include <sesh/thoughtspot_v2_user.h>
#include <sesh/verdocs.h>
#include <sesh/verdocs_login.h>
#include <sesh/verdocs_token.h>
#include <sesh/webuntis.h>
#include <sesh/write.h>

#include "../../src/kind/kind.h"
#include "../grammar.h"
#include "../row.h"

/* What the generator prints from every.def and shapes.def. */
#include "../types/every.c"
#include "../types/shapes.c"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FUZZ_ASAN 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define FUZZ_ASAN 1
#endif
#ifdef FUZZ_ASAN
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#endif

enum { FENCE = 64, FENCE_BYTE = 0xC3, GARBAGE = 0x5A, LARGEST_WORK = 1 << 13 };

void fuzz_fail(const char *invariant, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "\n%s is broken (see SECURITY.md): ", invariant);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    abort();
}

/* ---- what an input draws ------------------------------------------------ */

unsigned draw_byte(struct draw *d)
{
    return d->at != d->end ? *d->at++ : 0;
}

unsigned draw_word(struct draw *d)
{
    unsigned low = draw_byte(d);
    return low | draw_byte(d) << 8;
}

const struct fuzz_type fuzz_types[] = {
#define ROW_TYPE(tag, session) {#tag, &sesh_##tag##_type, SESH_##session##_WORK},
    ROW_TYPES(ROW_TYPE)
#undef ROW_TYPE
};

const unsigned fuzz_type_count = sizeof fuzz_types / sizeof fuzz_types[0];

void fuzz_set_options(struct sesh_options *options, unsigned flags)
{
    options->clip = (flags & FUZZ_CLIP) != 0;
    options->last_wins = (flags & FUZZ_LAST_WINS) != 0;
    options->reject_unknown = (flags & FUZZ_REJECT_UNKNOWN) != 0;
    options->merge = (flags & FUZZ_MERGE) != 0;
}

/* ---- fences (I1) -------------------------------------------------------- */

/* Memory between two fences that must not be touched. The sanitizer watches them. Where it
   cannot (the last bytes before an odd address), the content of their bytes is checked. */
struct fenced {
    uint8_t *memory;
    uint8_t *at;
    size_t size;
    const char *name;
};

static void fence(struct fenced *f, const char *name, uint8_t *memory, size_t before, size_t size)
{
    f->name = name;
    f->memory = memory;
    f->at = memory + FENCE + before;
    f->size = size;
    memset(memory, FENCE_BYTE, FENCE + before);
    memset(f->at + size, FENCE_BYTE, FENCE);
    ASAN_POISON_MEMORY_REGION(memory, FENCE + before);
    ASAN_POISON_MEMORY_REGION(f->at + size, FENCE);
}

static bool filled(const uint8_t *bytes, size_t length, unsigned byte)
{
    while (length-- != 0) {
        if (*bytes++ != byte) return false;
    }
    return true;
}

static void unfence(const struct fenced *f)
{
    size_t before = (size_t)(f->at - f->memory);
    ASAN_UNPOISON_MEMORY_REGION(f->memory, before + f->size + FENCE);
    if (!filled(f->memory, before, FENCE_BYTE)) fuzz_fail("I1", "memory before %s was written", f->name);
    if (!filled(f->at + f->size, FENCE, FENCE_BYTE)) fuzz_fail("I1", "memory after %s was written", f->name);
}

/* ---- chunks ------------------------------------------------------------- */

/* The low three bits of `chunks` select the manner, and the rest is a size or a seed: 0 whole, 1
   byte by byte, 2 equal chunks, 3 cut in two, otherwise any sizes, including empty chunks. */
static size_t chunk_length(uint32_t *state, unsigned chunks, size_t from, size_t length)
{
    size_t left = length - from;
    size_t n = left;
    unsigned manner = chunks & 7u;
    if (manner == 1) n = 1;
    if (manner == 2) n = 1 + (chunks >> 3 & 127u);
    if (manner == 3 && from == 0) n = 1 + (chunks >> 3) % (length + 1);
    if (manner > 3) {
        *state = *state * 1664525u + 1013904223u;
        n = (*state >> 16) % (1u << manner);
    }
    return n < left ? n : left;
}

/* Feeds a copy that ends where its memory ends, so that reads past the end are noticed. Then
   overwrites it: sesh must keep no pointer into it. */
static int feed_copy(struct sesh_reader *reader, const uint8_t *text, size_t length)
{
    static uint8_t *memory;
    uint8_t *to;
    int status;
    if (memory == NULL) memory = (uint8_t *)malloc(FENCE + FUZZ_TEXT);
    if (memory == NULL || length > FUZZ_TEXT) abort();
    if (length == 0) return sesh_feed(reader, NULL, 0);
    to = memory + FENCE + FUZZ_TEXT - length;
    memcpy(to, text, length);
    ASAN_POISON_MEMORY_REGION(to - FENCE, FENCE);
    status = sesh_feed(reader, to, length);
    ASAN_UNPOISON_MEMORY_REGION(to - FENCE, FENCE);
    if (memcmp(to, text, length) != 0) fuzz_fail("I1", "the input was written to");
    memset(to, GARBAGE, length);
    return status;
}

/* Returns the first error, or SESH_OK. Continues to feed after an error, which must not change
   (I8). */
static int feed_all(struct sesh_reader *reader, const struct reading *r)
{
    uint32_t state = r->chunks;
    int status = SESH_OK;
    size_t from = 0;
    bool first = true;
    while (first || from < r->length) {
        size_t n = chunk_length(&state, r->chunks, from, r->length);
        int got = feed_copy(reader, r->text + from, n);
        if (status != SESH_OK && got != status) fuzz_fail("I8", "sesh_feed: %d after %d", got, status);
        status = got;
        from += n;
        first = false;
    }
    return status;
}

/* ---- reading ------------------------------------------------------------ */

/* The type of a number or a literal, by its first byte. */
static unsigned type_by_text(unsigned first)
{
    if (first == 't') return SESH_TOKEN_TRUE;
    if (first == 'f') return SESH_TOKEN_FALSE;
    return first == 'n' ? SESH_TOKEN_NULL : SESH_TOKEN_NUMBER;
}

/* Counts the bytes of a token that jsmn found. */
static void take_token(void *context, const struct sesh_reader *reader, const struct sesh_token *token)
{
    const char *text = token->text;
    size_t length = token->length;
    (void)reader;
    *(size_t *)context += length;
    if (token->type != SESH_TOKEN_STRING) {
        if (length == 0 || token->type != type_by_text((uint8_t)*text)) fuzz_fail("I2", "a token of another type");
        return;
    }
    if (text[-1] != '"' || text[length] != '"') fuzz_fail("I2", "a string's token without its quotation marks");
    if (memchr(text, '"', length) != NULL || memchr(text, '\\', length) != NULL) {
        fuzz_fail("I2", "a string's token is not decoded");
    }
}

/* A result must not change any more, and the work buffer may now be in use elsewhere. */
static void check_final(struct sesh_reader *reader, const struct result *result, uint8_t *work, size_t work_size)
{
    static uint8_t kept[LARGEST_WORK];
    struct sesh_error again;
    size_t i;
    int fed = feed_copy(reader, (const uint8_t *)"{}", 2);
    int wanted = result->status != SESH_OK ? result->status : SESH_E_ARGUMENT;
    if (fed != wanted) fuzz_fail("I8", "sesh_feed after sesh_end: %d, not %d", fed, wanted);
    memcpy(kept, work, work_size);
    memset(work, GARBAGE, work_size);
    if (sesh_end(reader, &again) != result->status || again.status != result->status) {
        fuzz_fail("I8", "a second sesh_end: %d, not %d", again.status, result->status);
    }
    if (again.offset != result->error.offset || strcmp(again.path, result->error.path) != 0) {
        fuzz_fail("I8", "a second sesh_end has another offset or path");
    }
    for (i = 0; i < work_size; i++)
        if (work[i] != GARBAGE) fuzz_fail("I8", "a second sesh_end writes to the work buffer");
    memcpy(work, kept, work_size);
}

static void check_work(const struct reading *r, const struct sesh_reader *reader, size_t token_bytes)
{
    if (reader->work_used > r->work_size) fuzz_fail("I1", "more of work was used than there is");
    /* A value is in only one token, and no text grows. */
    if (token_bytes > r->length) fuzz_fail("I2", "%lu bytes for jsmn", (unsigned long)token_bytes);
    if (reader->scan.mark > r->length) fuzz_fail("I6", "an offset beyond the text");
}

static void fill_session(const struct reading *r, uint8_t *session, size_t size)
{
    if (r->initial != NULL) memcpy(session, r->initial, size);
    else memset(session, r->options.merge ? 0 : GARBAGE, size);
}

static void read_fenced(const struct reading *r, struct result *result, uint8_t *session, uint8_t *work)
{
    struct sesh_reader reader;
    struct sesh_options options = r->options;
    size_t token_bytes = 0;
    int begun, fed;
    options.trace = r->trace ? take_token : NULL;
    options.context = &token_bytes;
    memset(&reader, GARBAGE, sizeof reader);
    begun = sesh_begin(&reader, r->type, session, work, r->work_size, &options);
    fed = feed_all(&reader, r);
    if (begun != SESH_OK && fed != begun) fuzz_fail("I8", "sesh_feed: %d after %d", fed, begun);
    memset(&result->error, GARBAGE, sizeof result->error);
    result->status = sesh_end(&reader, &result->error);
    if (fed != SESH_OK && result->status != fed) fuzz_fail("I8", "sesh_end: %d after %d", result->status, fed);
    if (result->status != result->error.status) fuzz_fail("I8", "sesh_end answers other than it says");
    if (memchr(result->error.path, 0, SESH_PATH_SIZE) == NULL) fuzz_fail("I3", "the path has no end");
    check_final(&reader, result, work, r->work_size);
    check_work(r, &reader, token_bytes);
    result->work_used = reader.work_used;
}

void fuzz_read(const struct reading *r, struct result *result)
{
    static FUZZ_ALIGNED uint8_t session_memory[FUZZ_STRUCT + 2 * FENCE];
    static FUZZ_ALIGNED uint8_t work_memory[LARGEST_WORK + 2 * FENCE + 1];
    static uint8_t before[FUZZ_STRUCT];
    struct fenced session, work;
    result->size = r->type != NULL ? r->type->size : 0;
    if (result->size > FUZZ_STRUCT || r->work_size > LARGEST_WORK) abort();
    fence(&session, "the struct", session_memory, 0, result->size);
    fence(&work, "work", work_memory, r->odd ? 1 : 0, r->work_size);
    fill_session(r, session.at, result->size);
    memcpy(before, session.at, result->size);
    memset(work.at, GARBAGE, work.size);
    read_fenced(r, result, session.at, work.at);
    unfence(&session);
    unfence(&work);
    memcpy(result->session, session.at, result->size);
    result->untouched = memcmp(before, session.at, result->size) == 0;
}

void fuzz_same(const char *invariant, const char *what, const struct result *a, const struct result *b)
{
    if (a->status != b->status || a->error.offset != b->error.offset || strcmp(a->error.path, b->error.path) != 0) {
        fuzz_fail(invariant, "%s: %s at %lu (%s), but %s at %lu (%s)", what, sesh_status_name(a->status),
                  (unsigned long)a->error.offset, a->error.path, sesh_status_name(b->status),
                  (unsigned long)b->error.offset, b->error.path);
    }
    if (memcmp(a->session, b->session, a->size) != 0) fuzz_fail(invariant, "%s: another struct", what);
}

/* ---- judging ------------------------------------------------------------ */

bool fuzz_is_utf8(const uint8_t *text, size_t length)
{
    static uint8_t quoted[FUZZ_STRUCT + 2];
    size_t i;
    quoted[0] = '"';
    if (length > FUZZ_STRUCT) return false;
    /* Replaces what JSON would refuse for another reason. */
    for (i = 0; i < length; i++)
        quoted[i + 1] = text[i] < 0x20 || text[i] == '"' || text[i] == '\\' ? ' ' : text[i];
    quoted[length + 1] = '"';
    return grammar_judge(quoted, length + 2, 1).status == SESH_OK;
}

static void check_string(const char *name, const uint8_t *text, size_t size)
{
    const uint8_t *end = (const uint8_t *)memchr(text, 0, size);
    if (end == NULL) fuzz_fail("I3", "\"%s\" has no NUL", name);
    if (!fuzz_is_utf8(text, (size_t)(end - text))) fuzz_fail("I3", "\"%s\" is not UTF-8", name);
}

static uint64_t mask_of(const struct sesh_type *type, const uint8_t *base, unsigned which)
{
    const uint8_t *at = base + which * type->mask;
    switch (type->mask) {
    case 1: return *at;
    case 2: return *(const uint16_t *)(const void *)at;
    case 4: return *(const uint32_t *)(const void *)at;
    default: return *(const uint64_t *)(const void *)at;
    }
}

static void check_bool(const char *name, const uint8_t *value)
{
    if (*value > 1) fuzz_fail("I4", "\"%s\" is a bool of %u", name, *value);
}

/* Not more bytes than fit, and zeros after them. */
static void check_bytes(const char *name, const uint8_t *value, size_t size)
{
    size_t length = *(const uint16_t *)(const void *)value;
    size_t most = size - sizeof(uint16_t);
    if (length > most) fuzz_fail("I5", "\"%s\" has %lu bytes of %lu", name, (unsigned long)length, (unsigned long)most);
    if (!filled(value + sizeof(uint16_t) + length, most - length, 0)) {
        fuzz_fail("I4", "\"%s\" has something beyond its length", name);
    }
}

/* The number of a name; 0 stands for every other string. */
static void check_name(const char *name, const struct sesh_kind *kind, const uint8_t *value)
{
    const char *names = ((const struct sesh_name_list *)(const void *)kind)->names;
    unsigned count = 0;
    for (; *names != '\0'; names += strlen(names) + 1)
        count++;
    if (*value > count) fuzz_fail("I4", "\"%s\" is name %u of %u", name, *value, count);
}

/* Bits only for names. */
static void check_set(const char *name, const struct sesh_kind *kind, const uint8_t *value, size_t size)
{
    const char *names = ((const struct sesh_name_list *)(const void *)kind)->names;
    unsigned count = 0;
    uint64_t bits = 0;
    for (; *names != '\0'; names += strlen(names) + 1)
        count++;
    if (size == 1) bits = *value;
    if (size == 2) bits = *(const uint16_t *)(const void *)value;
    if (size == 4) bits = *(const uint32_t *)(const void *)value;
    if (size == 8) bits = *(const uint64_t *)(const void *)value;
    if (count < 64 && bits >> count != 0) fuzz_fail("I4", "\"%s\" has a bit that no name has", name);
}

/* Checks each value of a member; for an array, one by one. */
static void check_values(const struct sesh_type *type, const struct sesh_row *row, const uint8_t *base,
                         struct fuzz_read_how how)
{
    const char *name = type->names + row->name;
    const uint8_t *value = base + row->offset;
    unsigned i;
    unsigned values = row->count != 0 ? row->elements : 1;
    for (i = 0; i < values; i++, value += row->size) {
        unsigned form = (row->flags & SESH_OBJECT) == 0 ? type->kinds[row->of]->form : 0;
        if ((row->flags & SESH_OBJECT) != 0) fuzz_check_struct(type->types[row->of], value, how);
        else if (form == SESH_FORM_TEXT) check_string(name, value, row->size);
        else if (form == SESH_FORM_BOOL) check_bool(name, value);
        else if (form == SESH_FORM_BYTES) check_bytes(name, value, row->size);
        else if (form == SESH_FORM_NAME) check_name(name, type->kinds[row->of], value);
        else if (form == SESH_FORM_NAMES) check_set(name, type->kinds[row->of], value, row->size);
    }
}

static void check_array(const struct sesh_row *row, const char *name, const uint8_t *base, struct fuzz_read_how how,
                        bool has)
{
    unsigned count = *(const uint16_t *)(const void *)(base + row->count);
    size_t used = (size_t)count * row->size;
    if (count > row->elements) fuzz_fail("I5", "\"%s\" counts %u of %u", name, count, row->elements);
    if (how.accepted && !has && count != 0) fuzz_fail("I4", "\"%s\" counts elements but is not there", name);
    /* An element that an error cut short may already have members. */
    if ((row->flags & SESH_OBJECT) != 0 && !how.accepted && !has) return;
    if (!filled(base + row->offset + used, (size_t)row->size * row->elements - used, 0)) {
        fuzz_fail("I4", "\"%s\" has something beyond its count", name);
    }
}

/* Without a sink, no element of an EACH is kept. */
static void check_each(const struct sesh_row *row, const char *name, const uint8_t *base, struct fuzz_read_how how,
                       bool has)
{
    uint32_t count = *(const uint32_t *)(const void *)(base + row->count);
    if (base[row->count + sizeof count] != 0) fuzz_fail("I4", "\"%s\" keeps an element", name);
    if (!how.accepted) return;
    if (!has && count != 0 && !how.lenient) fuzz_fail("I4", "\"%s\" counts elements but is not there", name);
    if (!filled(base + row->offset, row->size, 0)) fuzz_fail("I4", "\"%s\" has something that is not kept", name);
}

static void check_field(const struct sesh_type *type, const uint8_t *base, unsigned field, struct fuzz_read_how how)
{
    const struct sesh_row *row = &type->rows[field];
    const char *name = type->names + row->name;
    bool array = (row->flags & SESH_LIST) != 0;
    bool object = (row->flags & SESH_OBJECT) != 0;
    bool has = (mask_of(type, base, 0) >> field & 1) != 0;
    bool null = (mask_of(type, base, 1) >> field & 1) != 0;
    bool clipped = (mask_of(type, base, 2) >> field & 1) != 0;
    bool also = type->also != 0 && (mask_of(type, base, 3) >> field & 1) != 0;
    if (has && null) fuzz_fail("I4", "\"%s\" is there and null", name);
    if (clipped && !has && !how.lenient && (how.accepted || !array))
        fuzz_fail("I4", "\"%s\" is clipped and not there", name);
    if (also && !has && !null && how.accepted && !(how.lenient && clipped))
        fuzz_fail("I4", "\"%s\" came under another name, but did not come", name);
    if (array && row->elements == 0) check_each(row, name, base, how, has);
    else if (array && row->count != 0) check_array(row, name, base, how, has);
    else if (!has && (how.accepted || (!object && !array)) && !filled(base + row->offset, row->size, 0)) {
        fuzz_fail("I4", "\"%s\" is not there and not zero", name);
    }
    check_values(type, row, base, how);
}

void fuzz_check_struct(const struct sesh_type *type, const uint8_t *base, struct fuzz_read_how how)
{
    unsigned fields = type->fields;
    unsigned i;
    for (i = 0; i < (type->also != 0 ? 4u : 3u); i++) {
        if (fields < 64 && mask_of(type, base, i) >> fields != 0) fuzz_fail("I4", "a bit beyond the fields");
    }
    for (i = 0; i < fields; i++)
        check_field(type, base, i, how);
}

bool fuzz_hands_out(const struct sesh_type *type)
{
    unsigned i;
    for (i = 0; i < type->fields; i++) {
        if ((type->rows[i].flags & SESH_HANDS_OUT) != 0) return true;
    }
    return false;
}

bool fuzz_handed_out(const struct sesh_type *type, const uint8_t *session)
{
    uint64_t there = mask_of(type, session, 0) | mask_of(type, session, 1);
    unsigned i;
    for (i = 0; i < type->fields; i++) {
        if ((type->rows[i].flags & SESH_HANDS_OUT) != 0 && (there >> i & 1) != 0) return true;
    }
    return false;
}

bool fuzz_writes_required(const struct sesh_type *type)
{
    unsigned i;
    for (i = 0; i < type->fields; i++) {
        const struct sesh_row *row = &type->rows[i];
        bool handed_out = (row->flags & SESH_HANDS_OUT) != 0 && ((row->flags & SESH_OBJECT) == 0 || row->elements == 0);
        if (handed_out && (row->flags & (SESH_REQUIRED | SESH_NULLABLE)) != 0) return false;
    }
    return true;
}

static int take_text(void *context, const char *piece, size_t length)
{
    struct fuzz_text *text = (struct fuzz_text *)context;
    if (length > sizeof text->bytes - text->length) abort();
    memcpy(text->bytes + text->length, piece, length);
    text->length += length;
    return 0;
}

void fuzz_write(const struct sesh_type *type, const uint8_t *session, unsigned flags, struct fuzz_text *text)
{
    struct reading judge;
    static struct result result;
    struct grammar_verdict verdict;
    memset(&judge, 0, sizeof judge);
    text->length = 0;
    if (sesh_write(type, session, flags, take_text, text) != SESH_OK) fuzz_fail("I11", "sesh_write did not answer 0");
    judge.text = text->bytes;
    judge.length = text->length;
    fuzz_read(&judge, &result);
    verdict = grammar_judge(text->bytes, text->length, SESH_MAX_DEPTH);
    if (result.status != SESH_OK || verdict.status != SESH_OK) {
        fuzz_fail("I11", "what was written is not JSON at %lu", (unsigned long)result.error.offset);
    }
}
