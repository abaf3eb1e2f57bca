/* SPDX-License-Identifier: MIT */
#include "run_rows.h"

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

#include "kind/kind.h"

/* What the generator prints from every.def and shapes.def. */
#include "types/every.c"
#include "types/shapes.c"

#define FENCE_BYTE 0xC3u
#define GARBAGE 0x5Au

/* A small work size, as on a device, that most documents fit. */
#define MIDDLE_WORK 384u

/* ---- types -------------------------------------------------------------- */

struct row_type_entry {
    const SESH_ROM struct sesh_type *type;
    uint16_t work;
};

static const struct row_type_entry types[] = {{NULL, 0},
#define ROW_TYPE(tag, session) {&sesh_##tag##_type, (uint16_t)SESH_##session##_WORK},
                                              ROW_SMALL_TYPES(ROW_TYPE)
#ifndef SMALL_FLASH
                                                  ROW_KIND_TYPES(ROW_TYPE)
#endif
#ifndef SMALL_CAPACITIES
                                                      ROW_LARGE_TYPES(ROW_TYPE)
#endif
#undef ROW_TYPE
};

const SESH_ROM struct sesh_type *row_type_of(const SESH_ROM struct row *row)
{
    return types[row->type].type;
}

void *row_session_of(const struct row_bench *bench)
{
    return bench->session + ROW_FENCE;
}

static size_t struct_size(const SESH_ROM struct row *row)
{
    return row->type == ROW_NONE ? 0 : types[row->type].type->size;
}

static size_t first_work_size(const SESH_ROM struct row *row)
{
    return row->work != 0 ? row->work : types[row->type].work;
}

bool row_fits(const struct row_bench *bench, const SESH_ROM struct row *row)
{
    size_t fences = 2 * ROW_FENCE;
    if (row->type >= sizeof types / sizeof types[0]) return false;
    if (bench->session_size < struct_size(row) + fences) return false;
    return bench->work_size >= first_work_size(row) + fences + 1;
}

/* ---- memory ------------------------------------------------------------- */

static void fill(uint8_t *to, size_t length, unsigned byte)
{
    while (length-- != 0)
        *to++ = (uint8_t)byte;
}

static bool filled(const uint8_t *from, size_t length, unsigned byte)
{
    while (length-- != 0) {
        if (*from++ != byte) return false;
    }
    return true;
}

static void set_fences(uint8_t *memory, size_t length)
{
    fill(memory, ROW_FENCE, FENCE_BYTE);
    fill(memory + ROW_FENCE + length, ROW_FENCE, FENCE_BYTE);
}

static bool fences_stand(const uint8_t *memory, size_t length)
{
    return filled(memory, ROW_FENCE, FENCE_BYTE) && filled(memory + ROW_FENCE + length, ROW_FENCE, FENCE_BYTE);
}

static bool same_bytes(const uint8_t *a, const uint8_t *b, size_t length)
{
    while (length-- != 0) {
        if (*a++ != *b++) return false;
    }
    return true;
}

static bool same_text(const char *text, const SESH_ROM struct row_text *wanted)
{
    size_t i;
    for (i = 0; i < wanted->length; i++) {
        if (text[i] != wanted->text[i] || text[i] == '\0') return false;
    }
    return text[i] == '\0';
}

/* ---- one reading -------------------------------------------------------- */

static bool fail_row(struct row_bench *b, const SESH_ROM struct row *row, const char *what)
{
    b->failed(b, row, what);
    return false;
}

static int want_next(void *context, const struct sesh_element *element)
{
    (void)context;
    (void)element;
    return SESH_NEXT;
}

static void set_options(struct row_bench *b, const SESH_ROM struct row *row)
{
    static const struct sesh_sink next = {NULL, want_next, NULL};
    struct sesh_options none = {0};
    size_t i;
    b->options = none;
    if ((row->flags & ROW_NEXT) != 0) b->options.sink = &next;
    b->options.max_depth = row->max_depth;
    b->options.merge = (row->flags & ROW_MERGE) != 0;
    b->options.clip = (row->flags & ROW_CLIP) != 0;
    b->options.lenient = (row->flags & ROW_LENIENT) != 0;
    b->options.last_wins = (row->flags & ROW_LAST_WINS) != 0;
    b->options.reject_unknown = (row->flags & ROW_REJECT_UNKNOWN) != 0;
    if (row->at.text == NULL) return;
    for (i = 0; i <= row->at.length && i < sizeof b->at; i++)
        b->at[i] = row->at.text[i];
    b->at[sizeof b->at - 1] = '\0';
    b->options.at = b->at;
}

/* Feeds from the very end of the chunk memory, where a sanitizer notices reads past the end.
   Then overwrites the bytes, because sesh must keep no pointer to them. */
static int feed_chunk(struct row_bench *b, const SESH_ROM char *text, size_t length)
{
    uint8_t *to = b->chunk + b->chunk_size - length;
    size_t i;
    int status;
    if (length == 0) return sesh_feed(&b->reader, NULL, 0);
    for (i = 0; i < length; i++)
        to[i] = (uint8_t)text[i];
    status = sesh_feed(&b->reader, to, length);
    fill(to, length, GARBAGE);
    return status;
}

/* The length of the next chunk after `from` bytes. */
static size_t chunk_length(const struct row_bench *b, size_t from, size_t length)
{
    size_t next = length - from;
    if (b->run.chunking == ROW_SPLIT && from < b->run.n && b->run.n < length) next = b->run.n - from;
    if (b->run.chunking == ROW_EVERY && next > b->run.n) next = b->run.n;
    return next < b->chunk_size ? next : b->chunk_size;
}

/* Returns the status of the first call that is not SESH_OK, including sesh_end. */
static int read_document(struct row_bench *b, const SESH_ROM struct row *row, const SESH_ROM struct row_text *document)
{
    uint8_t *work = b->work + ROW_FENCE + (b->run.odd ? 1 : 0);
    size_t from = 0;
    int status;
    int end;
    if (row->type == ROW_NONE) {
        status = sesh_begin(&b->reader, NULL, NULL, NULL, 0, &b->options);
    } else {
        status = sesh_begin(&b->reader, row_type_of(row), row_session_of(b), work, b->run.work_size, &b->options);
    }
    while (status == SESH_OK && from < document->length) {
        size_t next = chunk_length(b, from, document->length);
        status = feed_chunk(b, document->text + from, next);
        from += next;
    }
    end = sesh_end(&b->reader, &b->error);
    b->readings++;
    return status != SESH_OK ? status : end;
}

/* Reads the row's documents. False: a document before the last one was refused. */
static bool read_row(struct row_bench *b, const SESH_ROM struct row *row, int *status)
{
    uint8_t *work = b->work + (b->run.odd ? 1 : 0);
    bool merge = (row->flags & ROW_MERGE) != 0;
    unsigned i;
    /* Only a struct that is merged into must be zero beforehand. */
    fill(b->session + ROW_FENCE, struct_size(row), merge ? 0 : GARBAGE);
    set_fences(b->session, struct_size(row));
    fill(work + ROW_FENCE, b->run.work_size, GARBAGE);
    set_fences(work, b->run.work_size);
    for (i = 0; i < row->document_count; i++) {
        *status = read_document(b, row, &row->documents[i]);
        if (i + 1u < row->document_count && *status != SESH_OK) return false;
    }
    return true;
}

/* ---- what the header promises of masks ----------------------------------- */

enum { HAS, NULLS, CLIPPED, ALSO };

/* One of the masks at the beginning of a struct. */
static uint64_t mask_of(const SESH_ROM struct sesh_type *type, const uint8_t *base, unsigned which)
{
    const uint8_t *at = base + which * type->mask;
    switch (type->mask) {
    case 1: return *at;
    case 2: return *(const uint16_t *)(const void *)at;
    case 4: return *(const uint32_t *)(const void *)at;
    default: return *(const uint64_t *)(const void *)at;
    }
}

static bool bit_of(const SESH_ROM struct sesh_type *type, const uint8_t *base, unsigned which, unsigned field)
{
    return ((mask_of(type, base, which) >> field) & 1) != 0;
}

static unsigned count_bits(uint64_t mask)
{
    unsigned count = 0;
    for (; mask != 0; mask &= mask - 1)
        count++;
    return count;
}

static bool has_nul(const uint8_t *text, size_t size)
{
    while (size-- != 0) {
        if (*text++ == 0) return true;
    }
    return false;
}

/* Checks what holds for an EACH whenever no element is open. */
static const char *each_fault(const SESH_ROM struct sesh_row *row, const uint8_t *base)
{
    bool kept = base[row->count + sizeof(uint32_t)] != 0;
    return kept || filled(base + row->offset, row->size, 0) ? NULL : "an element that is not kept is not zero";
}

static const char *array_fault(const SESH_ROM struct sesh_row *row, const uint8_t *base)
{
    size_t count = *(const uint16_t *)(const void *)(base + row->count);
    if (count > row->elements) return "a count beyond its array";
    if (!filled(base + row->offset + count * row->size, (row->elements - count) * row->size, 0)) {
        return "an element beyond the count is not zero";
    }
    return NULL;
}

/* All bytes of a member; for an EACH, those of one element. */
static size_t member_size(const SESH_ROM struct sesh_row *row)
{
    return row->count == 0 || row->elements == 0 ? row->size : (size_t)row->size * row->elements;
}

/* A SET must not have a bit for which there is no name. */
static const char *set_fault(const SESH_ROM struct sesh_kind *kind, const uint8_t *member, size_t size)
{
    const SESH_ROM char *name = ((const SESH_ROM struct sesh_name_list *)(const SESH_ROM void *)kind)->names;
    uint64_t bits = 0;
    unsigned names = 0;
    for (; *name != '\0'; name++, names++)
        while (*name != '\0')
            name++;
    if (size == 1) bits = *member;
    if (size == 2) bits = *(const uint16_t *)(const void *)member;
    if (size == 4) bits = *(const uint32_t *)(const void *)member;
    if (size == 8) bits = *(const uint64_t *)(const void *)member;
    return names < 64 && bits >> names != 0 ? "a set with a bit that no name has" : NULL;
}

/* Checks the masks of a field that has no value. */
static const char *absent_fault(const SESH_ROM struct sesh_type *type, const uint8_t *base, unsigned field,
                                unsigned reading)
{
    bool ended = (reading & ROW_ENDED) != 0;
    bool array = (type->rows[field].flags & SESH_LIST) != 0;
    bool clipped = bit_of(type, base, CLIPPED, field);
    if ((reading & ROW_LEFT_OUT) != 0 && clipped) return NULL;
    /* In an array that an error cut short, a string may already have been clipped. */
    if (clipped && (ended || !array)) return "clipped without has";
    if (type->also != 0 && bit_of(type, base, ALSO, field) && ended && !bit_of(type, base, NULLS, field)) {
        return "also without has or null";
    }
    return NULL;
}

static const char *field_fault(const SESH_ROM struct sesh_type *type, const uint8_t *base, unsigned field,
                               unsigned reading)
{
    bool ended = (reading & ROW_ENDED) != 0;
    const SESH_ROM struct sesh_row *row = &type->rows[field];
    bool object = (row->flags & SESH_OBJECT) != 0;
    bool text = !object && type->kinds[row->of]->form == SESH_FORM_TEXT;
    bool array = (row->flags & SESH_LIST) != 0;
    bool has = bit_of(type, base, HAS, field);
    if (has && bit_of(type, base, NULLS, field)) return "has and null at the same time";
    if (!has && absent_fault(type, base, field, reading) != NULL) return absent_fault(type, base, field, reading);
    if (row->elements == 0) return has ? each_fault(row, base) : NULL;
    if (!object && type->kinds[row->of]->form == SESH_FORM_NAMES) {
        const char *fault = set_fault(type->kinds[row->of], base + row->offset, row->size);
        if (has || fault != NULL) return fault;
    }
    if (has && array) return array_fault(row, base);
    if (has && text && !has_nul(base + row->offset, row->size)) return "a string without NUL";
    /* An error may leave the beginning of an array or an object. */
    if (has || (!ended && (array || object))) return NULL;
    return filled(base + row->offset, member_size(row), 0) ? NULL : "a field without has is not zero";
}

static void inspect_struct(const SESH_ROM struct sesh_type *type, const uint8_t *base, unsigned reading,
                           struct row_inspection *found)
{
    unsigned i;
    found->clipped += count_bits(mask_of(type, base, CLIPPED));
    for (i = 0; i < type->fields && found->fault == NULL; i++)
        found->fault = field_fault(type, base, i, reading);
}

/* A struct whose fields are being visited. */
struct place {
    const SESH_ROM struct sesh_type *type;
    const uint8_t *base;
    unsigned row, element;
};

static void enter(struct place *place, const SESH_ROM struct sesh_type *type, const uint8_t *base)
{
    place->type = type;
    place->base = base;
    place->row = 0;
    place->element = 0;
}

/* Finds the next struct inside this one. False: there is none. */
static bool next_inside(struct place *place, struct place *inside)
{
    for (; place->row < place->type->fields; place->row++, place->element = 0) {
        const SESH_ROM struct sesh_row *row = &place->type->rows[place->row];
        if ((row->flags & SESH_OBJECT) == 0 || place->element == row->elements) continue;
        enter(inside, place->type->types[row->of], place->base + row->offset + (size_t)row->size * place->element);
        place->element++;
        return true;
    }
    return false;
}

void row_inspect(const SESH_ROM struct sesh_type *type, const void *session, unsigned reading,
                 struct row_inspection *found)
{
    struct place open[SESH_MAX_NEST + 1];
    unsigned depth = 1;
    found->fault = NULL;
    found->clipped = 0;
    enter(&open[0], type, (const uint8_t *)session);
    inspect_struct(type, open[0].base, reading, found);
    while (depth != 0) {
        if (!next_inside(&open[depth - 1], &open[depth])) {
            depth--;
            continue;
        }
        inspect_struct(open[depth].type, open[depth].base, reading, found);
        depth++;
    }
}

/* Does the pointer's token at `token` equal this name? */
static bool token_is(const SESH_ROM char *token, const SESH_ROM char *name)
{
    while (*name != '\0' && *token == *name) {
        token++;
        name++;
    }
    return *name == '\0' && (*token == '\0' || *token == '/');
}

static unsigned field_named(const SESH_ROM struct sesh_type *type, const SESH_ROM char *token)
{
    unsigned i;
    for (i = 0; i < type->fields; i++) {
        if (token_is(token, type->names + type->rows[i].name)) return i;
    }
    return type->fields;
}

static const SESH_ROM char *after_token(const SESH_ROM char *pointer)
{
    pointer++;
    while (*pointer != '\0' && *pointer != '/')
        pointer++;
    return pointer;
}

bool row_is_clipped(const SESH_ROM struct sesh_type *type, const void *session, const SESH_ROM char *pointer)
{
    const uint8_t *base = (const uint8_t *)session;
    while (*pointer == '/') {
        unsigned field = field_named(type, pointer + 1);
        const SESH_ROM struct sesh_row *row = &type->rows[field];
        if (field == type->fields) return false;
        pointer = after_token(pointer);
        if (*pointer == '\0') return bit_of(type, base, CLIPPED, field);
        base += row->offset;
        if ((row->flags & SESH_LIST) != 0) {
            unsigned index = 0;
            for (pointer++; *pointer >= '0' && *pointer <= '9'; pointer++)
                index = index * 10 + (unsigned)(*pointer - '0');
            base += (size_t)row->size * index;
        }
        type = type->types[row->of];
    }
    return false;
}

/* ---- what must be so after a reading ------------------------------------ */

static bool as_expected(const struct row_bench *b, const SESH_ROM struct row *row, int status)
{
    if (status != row->status || b->error.status != row->status) return false;
    return b->error.offset == row->offset && same_text(b->error.path, &row->path);
}

static bool same_path(const char *a, const char *b)
{
    for (; *a == *b; a++, b++) {
        if (*a == '\0') return true;
    }
    return false;
}

static const char *check_repetition(struct row_bench *b, int status)
{
    struct sesh_error again;
    int fed = sesh_feed(&b->reader, "]", 1);
    if (fed != (status != SESH_OK ? status : SESH_E_ARGUMENT)) return "sesh_feed after sesh_end";
    if (sesh_end(&b->reader, &again) != status || again.status != status) return "status of a second sesh_end";
    if (again.offset != b->error.offset) return "offset of a second sesh_end";
    if (!same_path(again.path, b->error.path)) return "path of a second sesh_end";
    if (sesh_end(&b->reader, NULL) != status) return "sesh_end without an error";
    return NULL;
}

struct comparison {
    const SESH_ROM struct row_text *wanted;
    size_t at;
};

static int compare_piece(void *context, const char *text, size_t length)
{
    struct comparison *c = (struct comparison *)context;
    for (; length != 0; length--, text++, c->at++) {
        if (c->at == c->wanted->length || *text != c->wanted->text[c->at]) return 1;
    }
    return 0;
}

static bool is_written(const SESH_ROM struct row *row, const void *session)
{
    struct comparison c;
    c.wanted = &row->expected;
    c.at = 0;
    if (sesh_write(row_type_of(row), session, SESH_WRITE_SECRETS, compare_piece, &c) != 0) return false;
    return c.at == c.wanted->length;
}

static int read_piece(void *context, const char *text, size_t length)
{
    return sesh_feed((struct sesh_reader *)context, text, length);
}

/* Is everything that the type requires written? What is handed out is not. */
static bool writes_all(const SESH_ROM struct sesh_type *type)
{
    unsigned i;
    for (i = 0; i < type->fields; i++) {
        unsigned flags = type->rows[i].flags;
        if ((flags & SESH_HANDS_OUT) != 0 && (flags & (SESH_REQUIRED | SESH_NULLABLE)) != 0) return false;
    }
    return true;
}

/* What was written is read back and written again; both texts must be the same. */
static const char *check_read_back(struct row_bench *b, const SESH_ROM struct row *row)
{
    const SESH_ROM struct sesh_type *type = row_type_of(row);
    uint8_t *work = b->work + ROW_FENCE;
    if (row->status != SESH_OK || b->again == NULL || b->again_size < type->size || !writes_all(type)) return NULL;
    if (sesh_begin(&b->reader, type, b->again, work, types[row->type].work, NULL) != SESH_OK) return "reading back";
    if (sesh_write(type, row_session_of(b), SESH_WRITE_SECRETS, read_piece, &b->reader) != SESH_OK) {
        return "the struct, written, is refused";
    }
    if (sesh_end(&b->reader, NULL) != SESH_OK) return "the struct, written, is refused at its end";
    return is_written(row, b->again) ? NULL : "the struct is another one after writing and reading";
}

static const char *check_clipped(const struct row_bench *b, const SESH_ROM struct row *row)
{
    struct row_inspection found;
    unsigned reading = 0;
    unsigned i;
    if (row->status == SESH_OK) reading |= ROW_ENDED;
    if ((row->flags & ROW_LENIENT) != 0) reading |= ROW_LEFT_OUT;
    row_inspect(row_type_of(row), row_session_of(b), reading, &found);
    if (found.fault != NULL) return found.fault;
    if (found.clipped != row->clipped_count) return "the number of clipped bits";
    for (i = 0; i < row->clipped_count; i++) {
        if (!row_is_clipped(row_type_of(row), row_session_of(b), row->clipped[i].text)) return "a clipped bit";
    }
    return NULL;
}

static const char *check_struct(struct row_bench *b, const SESH_ROM struct row *row)
{
    const uint8_t *session = (const uint8_t *)row_session_of(b);
    size_t size = struct_size(row);
    const char *what;
    size_t i;
    if (row->expected.text == NULL) return filled(session, size, GARBAGE) ? NULL : "the struct was touched";
    if (b->has_first) return same_bytes(session, b->first, size) ? NULL : "the struct's bytes, by chunks or work";
    if (!is_written(row, session)) return "the struct";
    what = check_clipped(b, row);
    if (what == NULL) what = check_read_back(b, row);
    if (what != NULL || b->first == NULL || b->first_size < size) return what;
    for (i = 0; i < size; i++)
        b->first[i] = session[i];
    b->has_first = true;
    return NULL;
}

/* Reads the row as b->run says, and checks everything. */
static bool run_once(struct row_bench *b, const SESH_ROM struct row *row)
{
    const char *what;
    int status = SESH_OK;
    if (!read_row(b, row, &status)) return fail_row(b, row, "a document before the last was refused");
    if (!as_expected(b, row, status)) return fail_row(b, row, "status, offset or path");
    what = check_repetition(b, status);
    if (what != NULL) return fail_row(b, row, what);
    if (!fences_stand(b->session, struct_size(row))) return fail_row(b, row, "memory beside the struct");
    if (!fences_stand(b->work + (b->run.odd ? 1 : 0), b->run.work_size)) return fail_row(b, row, "memory beside work");
#if SESH_TRACE
    if (b->reader.work_used > b->run.work_size) return fail_row(b, row, "work_used");
#endif
    what = row->type != ROW_NONE ? check_struct(b, row) : NULL;
    return what == NULL || fail_row(b, row, what);
}

/* ---- the readings of a row ---------------------------------------------- */

static bool run_chunking(struct row_bench *b, const SESH_ROM struct row *row, enum row_chunking chunking, size_t n)
{
    b->run.chunking = chunking;
    b->run.n = n;
    return run_once(b, row);
}

static size_t longest_document(const SESH_ROM struct row *row)
{
    size_t longest = 0;
    unsigned i;
    for (i = 0; i < row->document_count; i++) {
        if (row->documents[i].length > longest) longest = row->documents[i].length;
    }
    return longest;
}

static bool run_all_chunkings(struct row_bench *b, const SESH_ROM struct row *row, size_t work_size)
{
    size_t length = longest_document(row);
    size_t i;
    b->run.work_size = work_size;
    if (!run_chunking(b, row, ROW_WHOLE, 0) || !run_chunking(b, row, ROW_EVERY, 1)) return false;
    if (!b->full) return true;
    if (!run_chunking(b, row, ROW_EVERY, 2) || !run_chunking(b, row, ROW_EVERY, 3)) return false;
    if (!run_chunking(b, row, ROW_EVERY, 7)) return false;
    for (i = 1; i < length; i++) {
        if (!run_chunking(b, row, ROW_SPLIT, i)) return false;
    }
    return true;
}

/* Finds the smallest work size that gives the expected result for a whole reading, by bisection;
   0 after a failure. A smaller size must give SESH_E_WORK_TOO_SMALL. */
static size_t smallest_work(struct row_bench *b, const SESH_ROM struct row *row)
{
    size_t bad = SESH_WORK_MIN - 1;
    size_t good = first_work_size(row);
    b->run.chunking = ROW_WHOLE;
    while (good - bad > 1) {
        int status = SESH_OK;
        b->run.work_size = bad + (good - bad) / 2;
        if (read_row(b, row, &status) && as_expected(b, row, status)) {
            good = b->run.work_size;
        } else if (status == SESH_E_WORK_TOO_SMALL) {
            bad = b->run.work_size;
        } else {
            (void)fail_row(b, row, "status, offset or path with less work");
            return 0;
        }
    }
    return good;
}

/* A work buffer that is too small for a whole reading is also too small in chunks. */
static bool run_too_small(struct row_bench *b, const SESH_ROM struct row *row, size_t work_size)
{
    size_t n;
    b->run.work_size = work_size;
    b->run.chunking = ROW_EVERY;
    for (n = 1; n < 8; n++) {
        int status = SESH_OK;
        b->run.n = n;
        (void)read_row(b, row, &status);
        if (status != SESH_E_WORK_TOO_SMALL) return fail_row(b, row, "work is too small for a whole reading only");
    }
    return true;
}

#if SESH_TRACE
static void ignore_token(void *context, const struct sesh_reader *reader, const struct sesh_token *token)
{
    (void)context;
    (void)reader;
    (void)token;
}
#endif

/* A trace callback must not change the result. */
static bool run_traced(struct row_bench *b, const SESH_ROM struct row *row)
{
    bool passed;
#if SESH_TRACE
    b->options.trace = ignore_token;
#endif
    passed = run_chunking(b, row, ROW_WHOLE, 0) && run_chunking(b, row, ROW_EVERY, 1);
#if SESH_TRACE
    b->options.trace = NULL;
#endif
    return passed;
}

static bool run_other_works(struct row_bench *b, const SESH_ROM struct row *row)
{
    size_t smallest = smallest_work(b, row);
    if (smallest == 0) return false;
    if (smallest < MIDDLE_WORK && !run_all_chunkings(b, row, MIDDLE_WORK)) return false;
    if (!run_all_chunkings(b, row, smallest) || !run_traced(b, row)) return false;
    return smallest == SESH_WORK_MIN || run_too_small(b, row, smallest - 1);
}

bool run_row(struct row_bench *bench, const SESH_ROM struct row *row)
{
    struct row_bench *b = bench;
    set_options(b, row);
    b->has_first = false;
    b->run.odd = false;
    if (!run_all_chunkings(b, row, first_work_size(row))) return false;
    if (row->work != 0 || row->type == ROW_NONE) return true;
    if (b->full && row->status != SESH_E_ARGUMENT && !run_other_works(b, row)) return false;
    b->run.odd = true;
    b->run.work_size = first_work_size(row);
    return run_chunking(b, row, ROW_WHOLE, 0) && run_chunking(b, row, ROW_EVERY, 1);
}
