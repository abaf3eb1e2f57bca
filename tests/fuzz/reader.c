/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes reading a document into a struct. The input also sets type, options, chunks and work:
 *
 *     1 byte   type             2 bytes  work size, if the flags ask for it
 *     1 byte   flags            2 bytes  chunks
 *     1 byte   max_depth        1 byte   options.at, of a list; FUZZ_LENIENT
 *     the rest is the document. With FUZZ_MERGE: two, a byte 0x1E between them.
 *
 * The first reading has the whole document and the largest useful work buffer. Its result is
 * compared with other readings of the same document, and of documents made from it.
 */
#include "common.h"

#include <string.h>

#include <sesh/wipe.h>
#include <sesh/write.h>

#include "../grammar.h"

static const char *const pointers[] = {
    NULL, NULL, "", "/result", "/data", "/data/loginServiceConfig/user", "/profile", "/0", "/persons/1", "/a~1b/2/~0"};

enum { POINTERS = sizeof pointers / sizeof pointers[0], SEPARATOR = 0x1E };

/* What the input selects. */
struct wish {
    const struct fuzz_type *type;
    unsigned flags;
    size_t work_size;
    unsigned chunks;
    bool after_error; /* an error left the struct that is merged into */
};

static struct result plain, other;
static uint8_t scratch[FUZZ_TEXT];

/* ---- other readings of the same document --------------------------------- */

/* I6. A work size that is too small gives its own error, not later than the error of the full
   reading. */
static void check_other_reading(const struct reading *r, const struct wish *wish)
{
    struct reading drawn = *r;
    struct fuzz_read_how how = {false, false};
    drawn.chunks = wish->chunks;
    drawn.work_size = wish->work_size;
    drawn.odd = (wish->flags & FUZZ_ODD) != 0;
    drawn.trace = (wish->flags & FUZZ_TRACE) != 0;
    fuzz_read(&drawn, &other);
    if (other.status != SESH_E_WORK_TOO_SMALL) {
        fuzz_same("I6", "other chunks and work", &plain, &other);
        /* A string that is handed out in parts uses all available work. */
        if (plain.status == SESH_OK && plain.work_used != other.work_used &&
            (drawn.work_size == r->work_size || !fuzz_hands_out(r->type))) {
            fuzz_fail("I6", "other bytes of work used");
        }
        return;
    }
    if (drawn.work_size >= wish->type->work) fuzz_fail("I6", "SESH_NAME_WORK does not suffice");
    if (plain.status != SESH_OK && plain.error.offset < other.error.offset) {
        fuzz_fail("I6", "less work hides an earlier error");
    }
    how.lenient = r->options.lenient;
    fuzz_check_struct(r->type, other.session, how);
}

/* Does the text, the beginning of a document without an error, end inside a string? */
static bool ends_in_string(const uint8_t *text, size_t length)
{
    bool inside = false;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '"') inside = !inside;
        else if (text[i] == '\\') i++;
    }
    return inside;
}

/*
 * I4. The struct holds what ended before the error, and nothing else: the text up to the error
 * gives the same struct. A blank ends a number right before the error; in a string it would be one
 * more character. A string that does not fit may have begun an object and so emptied its list.
 */
static void check_until_error(const struct reading *r)
{
    struct reading until = *r;
    size_t length = (size_t)plain.error.offset;
    bool is_string = length < r->length && r->text[length] == '"';
    if (plain.status == SESH_E_INCOMPLETE || plain.status == SESH_E_NOT_FOUND) return;
    memcpy(scratch, r->text, length);
    until.text = scratch;
    until.length = length;
    if (!ends_in_string(scratch, length)) scratch[until.length++] = is_string ? '"' : ' ';
    fuzz_read(&until, &other);
    if (memcmp(plain.session, other.session, plain.size) != 0) {
        fuzz_fail("I4", "after %s at %lu the struct is not what stood before it", sesh_status_name(plain.status),
                  (unsigned long)length);
    }
}

/* ---- documents made from it --------------------------------------------- */

static size_t blanks(const uint8_t *text, size_t at, size_t length)
{
    while (at < length && memchr(" \t\r\n", text[at], 4) != NULL)
        at++;
    return at;
}

static size_t put(size_t at, const void *bytes, size_t length)
{
    memcpy(scratch + at, bytes, length);
    return at + length;
}

/* I7. Puts the whole document again into it, as a first member that is dropped and must have no
   effect. Returns how far the rest has moved. */
static size_t put_dropped(const struct reading *r, size_t brace)
{
    size_t next = blanks(r->text, brace + 1, r->length);
    size_t at = put(0, r->text, brace + 1);
    at = put(at, "\"zz\":", 5);
    at = put(at, r->text, r->length);
    if (r->text[next] != '}') at = put(at, ",", 1);
    return put(at, r->text + brace + 1, r->length - brace - 1);
}

static void check_dropped(const struct reading *r)
{
    struct reading with = *r;
    size_t brace = blanks(r->text, 0, r->length);
    bool found_here = r->options.at == NULL || r->options.at[0] == '\0';
    if (!found_here || r->options.reject_unknown || brace == r->length || r->text[brace] != '{') return;
    if (grammar_judge(r->text, r->length, SESH_MAX_DEPTH).status != SESH_OK) return;
    with.length = put_dropped(r, brace);
    with.text = scratch;
    fuzz_read(&with, &other);
    if (other.status == SESH_E_TOO_DEEP) return; /* one level more */
    other.error.offset -= with.length - r->length;
    fuzz_same("I7", "with a dropped member", &plain, &other);
}

/* I11. A struct that is written, read back and written again gives the same text. */
static void check_written(const struct reading *r, size_t full_work)
{
    static struct fuzz_text text, again;
    struct reading back;
    memset(&back, 0, sizeof back);
    fuzz_write(r->type, plain.session, SESH_WRITE_SECRETS, &text);
    back.type = r->type;
    back.work_size = full_work;
    back.text = text.bytes;
    back.length = text.length;
    fuzz_read(&back, &other);
    if (other.status != SESH_OK && (other.status != SESH_E_MISSING || fuzz_writes_required(r->type)))
        fuzz_fail("I11", "what was written is refused: %s", sesh_status_name(other.status));
    fuzz_write(r->type, other.session, SESH_WRITE_SECRETS, &again);
    if (text.length != again.length || memcmp(text.bytes, again.bytes, text.length) != 0) {
        fuzz_fail("I11", "written, read and written again it is another text");
    }
}

/* I9. Nothing remains of a session, and nothing next to it changes. */
static void check_wiped(const struct sesh_type *type)
{
    size_t i;
    memcpy(other.session, plain.session, plain.size);
    other.session[plain.size] = SEPARATOR;
    sesh_wipe_session(type, other.session);
    if (other.session[plain.size] != SEPARATOR) fuzz_fail("I9", "more was wiped than the session");
    for (i = 0; i < plain.size; i++) {
        if (other.session[i] != 0) fuzz_fail("I9", "byte %lu of the session was not wiped", (unsigned long)i);
    }
}

/* ---- one input ---------------------------------------------------------- */

/* I10. Reading a session is as strict as validating the text. */
static void check_strictness(const struct reading *r)
{
    struct reading judge;
    memset(&judge, 0, sizeof judge);
    judge.options.max_depth = r->options.max_depth;
    judge.text = r->text;
    judge.length = r->length;
    fuzz_read(&judge, &other);
    if (other.status == SESH_OK) return;
    if (plain.status == SESH_OK) fuzz_fail("I10", "accepted, but no JSON: %s", sesh_status_name(other.status));
    if (plain.error.offset > other.error.offset) fuzz_fail("I10", "an error in the JSON was passed over");
    if (plain.error.offset == other.error.offset && plain.status == SESH_E_NOT_FOUND) {
        fuzz_fail("I10", "not-found hides %s", sesh_status_name(other.status));
    }
}

static void check_all(const struct reading *r, const struct wish *wish)
{
    struct fuzz_read_how how;
    fuzz_read(r, &plain);
    if (plain.status == SESH_E_ARGUMENT) {
        if (!plain.untouched) fuzz_fail("I4", "refused arguments, but the struct was touched");
        return;
    }
    /* An error leaves the beginnings of arrays and objects, and merge keeps them. */
    how.accepted = plain.status == SESH_OK && !wish->after_error;
    how.lenient = r->options.lenient;
    fuzz_check_struct(r->type, plain.session, how);
    if (plain.status == SESH_E_WORK_TOO_SMALL) fuzz_fail("I6", "SESH_NAME_WORK does not suffice");
    check_strictness(r);
    check_other_reading(r, wish);
    check_dropped(r);
    if (plain.status != SESH_OK) check_until_error(r);
    else check_written(r, wish->type->work);
    check_wiped(r->type);
}

/* With FUZZ_MERGE, the struct holds what a first document left. Returns true if that document
   had an error. */
static bool read_initial(struct reading *r, uint8_t *initial)
{
    static struct result result;
    const uint8_t *end = (const uint8_t *)memchr(r->text, SEPARATOR, r->length);
    struct reading first = *r;
    if (!r->options.merge || end == NULL) return false;
    first.length = (size_t)(end - r->text);
    first.options.clip = true;
    fuzz_read(&first, &result);
    memcpy(initial, result.session, result.size);
    r->initial = initial;
    r->text = end + 1;
    r->length -= first.length + 1;
    return result.status != SESH_OK;
}

static void draw_wish(struct draw *d, struct wish *wish, struct reading *r)
{
    unsigned depth, work, at;
    memset(r, 0, sizeof *r);
    memset(wish, 0, sizeof *wish);
    wish->type = &fuzz_types[draw_byte(d) % fuzz_type_count];
    wish->flags = draw_byte(d);
    depth = draw_byte(d);
    work = draw_word(d);
    wish->chunks = draw_word(d);
    fuzz_set_options(&r->options, wish->flags);
    at = draw_byte(d);
    r->options.at = pointers[at % FUZZ_LENIENT % POINTERS];
    r->options.lenient = (at & FUZZ_LENIENT) != 0;
    r->options.max_depth = (uint8_t)(depth < 128 ? 0 : depth - 128);
    r->type = wish->type->type;
    r->work_size = (wish->flags & FUZZ_ARGUMENT) != 0 ? SESH_WORK_MIN - 1 : wish->type->work;
    wish->work_size = r->work_size;
    if ((wish->flags & (FUZZ_SMALL_WORK | FUZZ_ARGUMENT)) == FUZZ_SMALL_WORK) {
        wish->work_size = SESH_WORK_MIN + work % (wish->type->work - SESH_WORK_MIN + 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FUZZ_ALIGNED uint8_t initial[FUZZ_STRUCT];
    struct draw d = {data, data + size};
    struct reading r;
    struct wish wish;
    if (size > FUZZ_LONGEST) return 0;
    draw_wish(&d, &wish, &r);
    r.text = d.at;
    r.length = (size_t)(d.end - d.at);
    if (r.length != 0) wish.after_error = read_initial(&r, initial);
    check_all(&r, &wish);
    return 0;
}
