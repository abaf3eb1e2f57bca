/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes options.at, which is taken from the input. A reading with a pointer must give the
 * same as reading the value alone, which a simple walk over the text finds.
 *
 *     1 byte   type        1 byte   flags        2 bytes  chunks
 *     the pointer, a NUL, the document
 */
#include "common.h"

#include <stdlib.h>
#include <string.h>

#include "../grammar.h"

static struct result got, wanted;

/* ---- walking over a text that is known to be JSON ------------------------ */

struct walk {
    const struct reading *r; /* without the pointer */
    const char *at;
    size_t pos;
    bool found;
    bool over; /* wanted holds an error */
};

static void blank(struct walk *w)
{
    while (w->pos < w->r->length && memchr(" \t\r\n", w->r->text[w->pos], 4) != NULL)
        w->pos++;
}

static uint8_t here(const struct walk *w)
{
    return w->pos < w->r->length ? w->r->text[w->pos] : 0;
}

static void pass_string(struct walk *w)
{
    for (w->pos++; here(w) != '"'; w->pos++) {
        if (here(w) == '\\') w->pos++;
    }
    w->pos++;
}

/* Skips a value and the blanks after it. */
static void pass_value(struct walk *w)
{
    unsigned open = 0;
    do {
        uint8_t c;
        blank(w);
        c = here(w);
        if (c == '"') {
            pass_string(w);
        } else if (memchr("[]{},:", c, 6) != NULL) {
            open += c == '[' || c == '{';
            open -= c == ']' || c == '}';
            w->pos++;
        } else {
            while (w->pos < w->r->length && memchr(" \t\r\n[]{},:\"", here(w), 11) == NULL)
                w->pos++;
        }
    } while (open != 0);
    blank(w);
}

/* Unescapes the pointer's token at `at`. Returns what follows it. */
static const char *token(const char *at, uint8_t *to, size_t *length)
{
    size_t n = 0;
    for (at++; *at != '\0' && *at != '/'; at++) {
        char c = *at;
        if (c == '~') c = *++at == '0' ? '~' : '/';
        to[n++] = (uint8_t)c;
    }
    *length = n;
    return at;
}

/* Reads the name at pos. Does it equal the pointer's token? */
static bool name_is(struct walk *w, const uint8_t *wish, size_t length)
{
    static uint8_t name[FUZZ_TEXT];
    const uint8_t *begin = w->r->text + w->pos;
    size_t decoded;
    pass_string(w);
    if (grammar_decode(begin, (size_t)(w->r->text + w->pos - begin), name, &decoded) != SESH_OK) return false;
    return decoded == length && memcmp(name, wish, length) == 0;
}

static bool index_is(unsigned long index, const uint8_t *wish, size_t length)
{
    char digits[24];
    size_t n = sizeof digits;
    unsigned long rest = index;
    if (index >= 65535) return false;
    do {
        digits[--n] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    return sizeof digits - n == length && memcmp(digits + n, wish, length) == 0;
}

/* ---- the expected result -------------------------------------------------- */

/* Sets the error's path: the pointer up to `behind`, then what was found below it. */
static void end_with(struct walk *w, const char *behind, int status, size_t offset)
{
    char path[SESH_PATH_SIZE];
    size_t before = (size_t)(behind - w->at);
    size_t below = strlen(wanted.error.path);
    w->over = true;
    wanted.status = status;
    wanted.error.offset = offset;
    memcpy(path, wanted.error.path, sizeof path);
    /* Paths that are too long are not compared. */
    if (before + below >= SESH_PATH_SIZE) {
        wanted.error.path[0] = '\0';
        return;
    }
    memcpy(wanted.error.path, w->at, before);
    memcpy(wanted.error.path + before, path, below + 1);
}

/* The whole pointer names the value at pos. */
static void take_session(struct walk *w, const char *behind)
{
    struct reading r = *w->r;
    size_t begin = w->pos;
    uint8_t first = here(w);
    pass_value(w);
    wanted.error.path[0] = '\0';
    if (first != '{') {
        end_with(w, behind, SESH_E_WRONG_TYPE, begin);
        return;
    }
    r.text += begin;
    r.length = w->pos - begin;
    fuzz_read(&r, &wanted);
    if (wanted.status != SESH_OK) end_with(w, behind, wanted.status, begin + (size_t)wanted.error.offset);
    else w->found = true;
}

static void enter(struct walk *w, const char *at);

/* A member or element matches the token. */
static void matched(struct walk *w, const char *behind, bool *seen, size_t name)
{
    /* What was handed out cannot be undone. */
    if (*seen && (!w->r->options.last_wins || fuzz_handed_out(w->r->type, wanted.session))) {
        wanted.error.path[0] = '\0';
        end_with(w, behind, SESH_E_DUPLICATE, name);
        return;
    }
    if (*seen) {
        w->found = false;
        memset(wanted.session, 0, wanted.size);
    }
    *seen = true;
    blank(w);
    enter(w, behind);
}

/* Visits everything in the container at pos that the token at `at` names. */
static void search(struct walk *w, const char *at)
{
    static uint8_t wish[FUZZ_TEXT]; /* filled again for every member */
    bool object = here(w) == '{';
    bool seen = false;
    unsigned long index = 0;
    w->pos++;
    for (blank(w); here(w) != '}' && here(w) != ']' && !w->over; index++) {
        size_t name, length;
        const char *behind = token(at, wish, &length);
        bool match;
        if (here(w) == ',') w->pos++;
        blank(w);
        name = w->pos;
        match = object ? name_is(w, wish, length) : index_is(index, wish, length);
        if (object) {
            blank(w);
            w->pos++;
            blank(w);
        }
        if (match) matched(w, behind, &seen, name);
        else pass_value(w);
        blank(w);
    }
    w->pos++;
}

/* Enters the value at pos, after the pointer has matched up to `at`. */
static void enter(struct walk *w, const char *at)
{
    if (*at == '\0') take_session(w, at);
    else if (here(w) == '{' || here(w) == '[') search(w, at);
    else pass_value(w);
}

static void expect(const struct reading *r, const char *at)
{
    struct walk w = {r, at, 0, false, false};
    wanted.size = r->type->size;
    memset(wanted.session, 0, wanted.size);
    wanted.error.path[0] = '\0';
    blank(&w);
    enter(&w, at);
    if (w.over) return;
    wanted.error.path[0] = '\0';
    if (w.found) wanted.status = SESH_OK;
    else end_with(&w, at + strlen(at), SESH_E_NOT_FOUND, r->length);
    wanted.error.offset = r->length;
}

/* ---- one input ---------------------------------------------------------- */

/* RFC 6901, section 3. */
static bool is_pointer(const char *at)
{
    if (*at != '\0' && *at != '/') return false;
    for (; *at != '\0'; at++) {
        if (*at == '~' && at[1] != '0' && at[1] != '1') return false;
    }
    return true;
}

static void check(struct reading *r, const char *at)
{
    struct reading below;
    r->options.at = at;
    fuzz_read(r, &got);
    if (got.status == SESH_E_ARGUMENT || !is_pointer(at)) {
        if (is_pointer(at) || got.status != SESH_E_ARGUMENT) fuzz_fail("I12", "is \"%s\" a pointer?", at);
        if (!got.untouched) fuzz_fail("I4", "refused arguments, but the struct was touched");
        return;
    }
    fuzz_check_struct(r->type, got.session, (struct fuzz_read_how){got.status == SESH_OK, false});
    if (grammar_judge(r->text, r->length, SESH_MAX_DEPTH).status != SESH_OK) {
        if (got.status == SESH_OK) fuzz_fail("I10", "accepted, but no JSON");
        return;
    }
    below = *r;
    below.options.at = NULL;
    below.chunks = 0;
    expect(&below, at);
    if (wanted.error.path[0] == '\0' || strlen(got.error.path) == SESH_PATH_SIZE - 1) {
        memcpy(wanted.error.path, got.error.path, sizeof wanted.error.path);
    }
    fuzz_same("I12", at, &wanted, &got);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct draw d = {data, data + size};
    struct reading r;
    const struct fuzz_type *type;
    size_t length;
    char *at;
    if (size > FUZZ_LONGEST) return 0;
    memset(&r, 0, sizeof r);
    type = &fuzz_types[draw_byte(&d) % fuzz_type_count];
    fuzz_set_options(&r.options, draw_byte(&d) & (FUZZ_CLIP | FUZZ_LAST_WINS | FUZZ_REJECT_UNKNOWN));
    r.chunks = draw_word(&d);
    r.type = type->type;
    r.work_size = type->work;
    for (length = 0; d.at + length != d.end && d.at[length] != 0;)
        length++;
    if (d.at + length == d.end) return 0;
    /* An exact copy, so that reads past the end are noticed. */
    at = (char *)malloc(length + 1);
    if (at == NULL) abort();
    memcpy(at, d.at, length + 1);
    r.text = d.at + length + 1;
    r.length = (size_t)(d.end - r.text);
    check(&r, at);
    free(at);
    return 0;
}
