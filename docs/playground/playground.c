/* SPDX-License-Identifier: MIT */
/*
 * sesh for a web page: compiled to WebAssembly together with the core, without a
 * C library. The page puts a document into room(), calls read, and then asks for
 * what it shows. Addresses are plain numbers for it: types, structs and texts are
 * read where they stand in the memory that this module exports.
 */
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

#include "../../src/kind/enum.h"
#include "../../src/level.h"
#include "../../src/mem.h"
#include "../../src/read/state.h"

#define EXPORT(name) __attribute__((export_name(#name)))
#define IMPORT(name) __attribute__((import_module("page"), import_name(#name)))

/* ---- what the page hears while something runs --------------------------- */

/* A field on the way to what page_token or page_element will tell next, the outermost one first.
   element: the place in its array, or -1. */
IMPORT(step) void page_step(const char *name, int element);

/* jsmn has found a token (see struct sesh_token); its value is at the offset. */
IMPORT(token)
void page_token(const char *text, size_t length, unsigned type, bool secret, sesh_offset offset);

/* An element of an EACH, which begins at the offset, is handed out (see struct sesh_element). error tells
   why it does not fit, if so. Answers what a function of a sink does. */
IMPORT(element)
int page_element(const struct sesh_type *type, unsigned field, const void *value, int status, sesh_offset offset,
                 const struct sesh_error *error);

/* The next piece of the JSON that write was asked for. */
IMPORT(text) void page_text(const char *text, size_t length);

/* ---- the session types -------------------------------------------------- */

static const struct {
    const char *name;
    const struct sesh_type *type;
    size_t work;
} types[] = {
    {"webuntis", &sesh_webuntis_type, SESH_WEBUNTIS_WORK},
    {"verdocs", &sesh_verdocs_type, SESH_VERDOCS_WORK},
    {"thoughtspot", &sesh_thoughtspot_type, SESH_THOUGHTSPOT_WORK},
    {"verdocs_token", &sesh_verdocs_token_type, SESH_VERDOCS_TOKEN_WORK},
    {"verdocs_login", &sesh_verdocs_login_type, SESH_VERDOCS_LOGIN_WORK},
    {"thoughtspot_v2_user", &sesh_thoughtspot_v2_user_type, SESH_THOUGHTSPOT_V2_USER_WORK},
    {"thoughtspot_v2_token", &sesh_thoughtspot_v2_token_type, SESH_THOUGHTSPOT_V2_TOKEN_WORK},
    {"oauth_token", &sesh_oauth_token_type, SESH_OAUTH_TOKEN_WORK},
    {"oauth_device", &sesh_oauth_device_type, SESH_OAUTH_DEVICE_WORK},
    {"oidc_claims", &sesh_oidc_claims_type, SESH_OIDC_CLAIMS_WORK},
    {"oidc_provider", &sesh_oidc_provider_type, SESH_OIDC_PROVIDER_WORK},
    {"jwks", &sesh_jwks_type, SESH_JWKS_WORK},
    {"aws_credentials", &sesh_aws_credentials_type, SESH_AWS_CREDENTIALS_WORK},
    {"webuntis_reply", &sesh_webuntis_reply_type, SESH_WEBUNTIS_REPLY_WORK},
};

EXPORT(type_count) size_t type_count(void)
{
    return sizeof types / sizeof types[0];
}

EXPORT(type_name) const char *type_name(size_t i)
{
    return types[i].name;
}

EXPORT(type_at) const struct sesh_type *type_at(size_t i)
{
    return types[i].type;
}

/* SESH_NAME_WORK: bytes of work that always suffice. */
EXPORT(type_work) size_t type_work(size_t i)
{
    return types[i].work;
}

EXPORT(type_size) size_t type_size(const struct sesh_type *type)
{
    return type->size;
}

EXPORT(type_fields) unsigned type_fields(const struct sesh_type *type)
{
    return type->fields;
}

/* The rows behind those of the fields are other names. */
EXPORT(type_rows) unsigned type_rows(const struct sesh_type *type)
{
    return type->rows_count;
}

/* How many masks its struct has. */
EXPORT(type_masks) unsigned type_masks(const struct sesh_type *type)
{
    return type->also != 0 ? 4 : 3;
}

EXPORT(type_mask_size) unsigned type_mask_size(const struct sesh_type *type)
{
    return type->mask;
}

/* ---- one row ------------------------------------------------------------ */

EXPORT(row_name) const char *row_name(const struct sesh_type *type, unsigned row)
{
    return type->names + type->rows[row].name;
}

EXPORT(row_flags) unsigned row_flags(const struct sesh_type *type, unsigned row)
{
    return type->rows[row].flags;
}

/* The field whose other name a row is. */
EXPORT(row_of) unsigned row_of(const struct sesh_type *type, unsigned row)
{
    return type->rows[row].of;
}

/* The name with this number, of a field that is an ENUM or a SET. */
EXPORT(enum_name) const char *enum_name(const struct sesh_type *type, unsigned field, unsigned number)
{
    return sesh_enum_name(type->kinds[type->rows[field].of], number);
}

/* enum sesh_kind_form of a field that is no object. */
EXPORT(field_form) unsigned field_form(const struct sesh_type *type, unsigned field)
{
    return type->kinds[type->rows[field].of]->form;
}

/* Bytes of the member, of one element in an array. */
EXPORT(field_size) unsigned field_size(const struct sesh_type *type, unsigned field)
{
    return type->rows[field].size;
}

/* Is the value an array whose elements are counted? That of a SET is not. */
EXPORT(field_is_list) unsigned field_is_list(const struct sesh_type *type, unsigned field)
{
    return type->rows[field].count != 0;
}

/* How many elements the member has room for; 0: it is an EACH. */
EXPORT(field_elements) unsigned field_elements(const struct sesh_type *type, unsigned field)
{
    return type->rows[field].elements;
}

/* The type of an object field. */
EXPORT(field_type) const struct sesh_type *field_type(const struct sesh_type *type, unsigned field)
{
    return type->types[type->rows[field].of];
}

/* ---- what a struct holds ------------------------------------------------ */

/* which: 0 has, 1 null, 2 clipped, 3 also. */
EXPORT(mask) uint64_t mask(const struct sesh_type *type, const unsigned char *base, unsigned which)
{
    uint64_t bits = 0;
    memcpy(&bits, base + which * type->mask, type->mask); /* WebAssembly: the low byte comes first */
    return bits;
}

EXPORT(count)
unsigned count(const struct sesh_type *type, const unsigned char *base, unsigned field)
{
    return *(const uint16_t *)(const void *)(base + type->rows[field].count);
}

EXPORT(member)
const unsigned char *member(const struct sesh_type *type, const unsigned char *base, unsigned field, unsigned element)
{
    return base + type->rows[field].offset + (size_t)type->rows[field].size * element;
}

EXPORT(integer) int64_t integer(const int64_t *at)
{
    return *at;
}

/* ---- room for the document ---------------------------------------------- */

extern unsigned char __heap_base; /* the linker's: memory is free from here on */

/* Memory for the document and the pointer's text, or NULL. It stays the same. */
EXPORT(room) unsigned char *room(size_t size)
{
    enum { PAGE = 65536 };
    size_t begin = (size_t)&__heap_base;
    size_t end = __builtin_wasm_memory_size(0) * PAGE;
    if (size > end - begin) {
        size_t more = (size - (end - begin) + PAGE - 1) / PAGE;
        if (__builtin_wasm_memory_grow(0, more) == (size_t)-1) return NULL;
    }
    return &__heap_base;
}

/* ---- reading ------------------------------------------------------------ */

enum { WORK_MOST = 65536 };

static union any_session {
    struct sesh_webuntis webuntis;
    struct sesh_verdocs verdocs;
    struct sesh_thoughtspot thoughtspot;
    struct sesh_verdocs_token verdocs_token;
    struct sesh_verdocs_login verdocs_login;
    struct sesh_thoughtspot_v2_user thoughtspot_v2_user;
    struct sesh_thoughtspot_v2_token thoughtspot_v2_token;
    struct sesh_oauth_token oauth_token;
    struct sesh_oauth_device oauth_device;
    struct sesh_oidc_claims oidc_claims;
    struct sesh_oidc_provider oidc_provider;
    struct sesh_jwks jwks;
    struct sesh_aws_credentials aws_credentials;
    struct sesh_webuntis_reply webuntis_reply;
} session;

static uint64_t work[WORK_MOST / sizeof(uint64_t)];
static struct sesh_reader reader;
static struct sesh_options options;
static struct sesh_error error;

EXPORT(session_at) const void *session_at(void)
{
    return &session;
}

EXPORT(reader_size) size_t reader_size(void)
{
    return sizeof reader;
}

EXPORT(work_least) size_t work_least(void)
{
    return SESH_WORK_MIN;
}

EXPORT(work_most) size_t work_most(void)
{
    return sizeof work;
}

EXPORT(depth_most) unsigned depth_most(void)
{
    return SESH_MAX_DEPTH;
}

/* Tells the page the way to the value that is read at a level. */
static void tell_way(const struct sesh_reader *r, const struct sesh_level *last)
{
    const struct sesh_level *level;
    for (level = r->level; level <= last && !sesh_level_is_bare(level); level++) {
        const struct sesh_row *row = sesh_row_of(level, level->row);
        int element = level->element - 1;
        if (element >= 0 && sesh_row_is_each(row)) element = (int)*sesh_each_count(level, row);
        page_step(row_name(level->type, level->row), element);
    }
}

static void trace(void *context, const struct sesh_reader *r, const struct sesh_token *token)
{
    bool secret = (row_flags(r->top->type, r->top->row) & SESH_SECRET) != 0;
    (void)context;
    tell_way(r, r->top);
    page_token(token->text, token->length, token->type, secret, r->scan.mark);
}

/* Is the element that of the EACH that is read at this level? */
static bool is_read_at(const struct sesh_level *level, const struct sesh_element *element)
{
    if (level->type != element->type || level->row != element->field) return false;
    return level->base + sesh_row_of(level, level->row)->offset == (const uint8_t *)element->value;
}

static int hand_out(void *context, const struct sesh_element *element)
{
    const struct sesh_reader *r = element->reader;
    const struct sesh_level *level = r->level;
    (void)context;
    while (!is_read_at(level, element))
        level++;
    sesh_where(r, &error);
    tell_way(r, level);
    return page_element(element->type, element->field, element->value, element->status,
                        r->place.offsets[level - r->level], &error);
}

static const struct sesh_sink sink = {NULL, hand_out, NULL};

enum { FLAG_CLIP = 1, FLAG_LAST_WINS = 2, FLAG_REJECT_UNKNOWN = 4, FLAG_TRACE = 8 };

/* How the next readings are done. at is in room. */
EXPORT(set_options) void set_options(const char *at, unsigned max_depth, unsigned flags)
{
    memset(&options, 0, sizeof options);
    options.at = at;
    options.sink = &sink;
    options.max_depth = (uint8_t)max_depth;
    options.clip = (flags & FLAG_CLIP) != 0;
    options.last_wins = (flags & FLAG_LAST_WINS) != 0;
    options.reject_unknown = (flags & FLAG_REJECT_UNKNOWN) != 0;
    if ((flags & FLAG_TRACE) != 0) options.trace = trace;
}

/* Feeds json in pieces of `chunk` bytes. work_size is at most work_most(). */
EXPORT(read)
int read(size_t type, const unsigned char *json, size_t length, size_t chunk, size_t work_size)
{
    int status = sesh_begin(&reader, types[type].type, &session, work, work_size, &options);
    while (status == SESH_OK && length != 0) {
        size_t piece = length < chunk ? length : chunk;
        status = sesh_feed(&reader, json, piece);
        json += piece;
        length -= piece;
    }
    return sesh_end(&reader, &error);
}

EXPORT(error_at) const struct sesh_error *error_at(void)
{
    return &error;
}

EXPORT(error_offset) sesh_offset error_offset(const struct sesh_error *of)
{
    return of->offset;
}

EXPORT(error_path) const char *error_path(const struct sesh_error *of)
{
    return of->path;
}

EXPORT(work_used) size_t work_used(void)
{
    return sesh_work_used(&reader);
}

EXPORT(status_name) const char *status_name(int status)
{
    return sesh_status_name(status);
}

EXPORT(status_text) const char *status_text(int status)
{
    return sesh_status_text(status);
}

/* ---- writing ------------------------------------------------------------ */

static int to_page(void *context, const char *text, size_t length)
{
    (void)context;
    page_text(text, length);
    return 0;
}

/* The JSON of a struct's fields, from the number `from` up to that before `to`, as the host tool prints
   it. What was handed out is not in it. */
EXPORT(write)
int write(const struct sesh_type *type, const void *base, unsigned from, unsigned to, bool secrets)
{
    static union any_session part;
    struct sesh_type first = *type;
    struct sesh_level level;
    memcpy(&part, base, type->size);
    level.type = type;
    level.base = (uint8_t *)&part;
    while (from != 0)
        sesh_mask_clear_all(&level, --from);
    first.fields = (uint8_t)to;
    return sesh_write(&first, &part, SESH_WRITE_OBJECTS | (secrets ? SESH_WRITE_SECRETS : 0), to_page, NULL);
}
