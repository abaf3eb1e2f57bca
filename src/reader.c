/* SPDX-License-Identifier: MIT */
/* reader: the public calls, and where an error is. */
#include "reader.h"

#include <sesh/wipe.h>

#include "frame.h"
#include "match.h"
#include "mem.h"
#include "run.h"
#include "scan.h"
#include "sift.h"
#include "value.h"

/* With the limits of config.h, a reader has at most 192 bytes where pointers have
   four. */
typedef char sesh_reader_is_small[sizeof(void *) > 4 || SESH_MAX_DEPTH > 64 || SESH_MAX_NEST > 4 ||
                                          SESH_MAX_FIELDS > 32 || sizeof(struct sesh_reader) <= 192
                                      ? 1
                                      : -1];

/* A byte that comes alone is not one of a run that is known: see sesh_reader.easy. */
SESH_PART void forget_run(struct sesh_reader *r)
{
#if SESH_HOST
    r->easy = 0;
    r->kept = 0;
#else
    (void)r;
#endif
}

/* The reader will not look at the work buffer again, if that has held anything, nor at a
   chunk. */
static void forget_secrets(struct sesh_reader *r)
{
#if SESH_HOST
    r->scan.skip = 0; /* or read_chunk would drop on */
    sesh_wipe(r->scan.brief, sizeof r->scan.brief);
#endif
    if (r->text != NULL && r->level[0].type->secrets != 0) sesh_wipe(r->work, r->work_size);
}

/* The one way to end with an error; it concerns the token at scan.mark. */
static SESH_APART int fail(struct sesh_reader *r, int status)
{
    r->status = status;
    forget_run(r);
    if (status != SESH_OK) forget_secrets(r);
    return status;
}

/* ---- begin -------------------------------------------------------------- */

static int begin(struct sesh_reader *r, const SESH_ROM struct sesh_type *type, void *session, void *work,
                 size_t work_size)
{
    if (r->options.at == NULL) r->options.at = "";
    r->at_next = r->options.at;
    sesh_scan_begin(&r->scan, r->options.max_depth);
    if (r->options.max_depth > SESH_MAX_DEPTH || !sesh_match_at_valid(r->options.at)) return SESH_E_ARGUMENT;
    if (type == NULL) {
        r->flags = SESH_FOUND;
        sesh_scan_skip(&r->scan, SESH_SCAN_NAME);
        return SESH_OK;
    }
    if (session == NULL || work == NULL || work_size < SESH_WORK_MIN) return SESH_E_ARGUMENT;
    sesh_frame_init(r, work, work_size);
    r->level[0].type = type;
    r->level[0].base = (uint8_t *)session;
    if (!r->options.merge) memset(session, 0, type->size);
    return SESH_OK;
}

int sesh_begin(struct sesh_reader *reader, const SESH_ROM struct sesh_type *type, void *session, void *work,
               size_t work_size, const struct sesh_options *options)
{
    if (reader == NULL) return SESH_E_ARGUMENT;
    memset(reader, 0, sizeof *reader);
    if (options != NULL) reader->options = *options;
    if (reader->options.max_depth == 0) reader->options.max_depth = SESH_MAX_DEPTH;
    return fail(reader, begin(reader, type, session, work, work_size));
}

/* ---- feed and end ------------------------------------------------------- */

/* What scan reports next. */
SESH_PART int next(struct sesh_reader *r)
{
#if SESH_HOST
    if (sesh_scan_at_item(&r->scan)) {
        int status = sesh_sift_items(r);
        if (status < SESH_OK) return status;
    }
#endif
    return sesh_scan_next(&r->scan);
}

/* Reads to the chunk's end. */
static SESH_APART SESH_FLAT int read_on(struct sesh_reader *r)
{
    int status;
#if SESH_HOST
    sesh_scan_resume(&r->scan);
#endif
    do {
        status = next(r);
        if (status == SESH_SCAN_MORE) return SESH_OK;
        if (status >= 0) status = sesh_sift(r, status);
    } while (status >= SESH_OK);
    return fail(r, status);
}

#if SESH_HOST
/* The same, where the chunk before has cut a string that is reported. */
static SESH_APART SESH_FLAT int read_rest(struct sesh_reader *r)
{
    int status = sesh_sift_rest(r);
    if (status < SESH_OK) return fail(r, status);
    return r->scan.next == r->scan.end ? SESH_OK : read_on(r);
}
#endif

/* SESH_OK, or why no byte is read any more. */
SESH_PART int final_status(const struct sesh_reader *r)
{
    return r->status == SESH_OK && (r->flags & SESH_ENDED) != 0 ? SESH_E_ARGUMENT : r->status;
}

/* Where speed counts: is something dropped? Then bytes are read, and there are some. */
SESH_PART bool is_dropping(const struct sesh_reader *r)
{
    return SESH_HOST && r->scan.skip != 0;
}

static SESH_APART SESH_FLAT int read_chunk(struct sesh_reader *r, const void *data, size_t length)
{
    if (!is_dropping(r)) {
        int status = final_status(r);
        if (status != SESH_OK || length == 0) return status;
    }
    forget_run(r);
    sesh_scan_long_chunk(&r->scan, data, length);
#if SESH_HOST
    if (is_dropping(r) && sesh_scan_dropped(&r->scan)) return SESH_OK;
    if (sesh_scan_in_string(&r->scan)) return read_rest(r);
#endif
    return read_on(r);
}

#if SESH_HOST
/* A chunk of less than 16 bytes. */
static SESH_APART int read_brief(struct sesh_reader *r, const void *data, size_t length)
{
    int status = final_status(r);
    if (status != SESH_OK || length == 0) return status;
    return read_chunk(r, sesh_scan_brief(&r->scan, data, length), length);
}

/*
 * Most bytes that come alone are one more of a run of text, digits or blanks. What that
 * takes is found out when the run begins. sesh_reader.easy is then the class of such bytes
 * that change nothing, and sesh_reader.kept that of those which are kept, with
 */
#define KEPT_FRAME 0x10u /* they go to the frame, else on with a name */
#define KEPT_READY 0x20u /* the byte before came alone, too, else there is nothing at all */

static const uint8_t class_of[256] = {
#define B SESH_CLASS_BLANK
#define S (SESH_CLASS_BLANK | SESH_CLASS_TEXT)
#define T SESH_CLASS_TEXT
#define D (SESH_CLASS_DIGIT | SESH_CLASS_TEXT)
    0, 0, 0, 0, 0, 0, 0, 0, 0, B, B, 0, 0, B, 0, 0, /* 00: tab, line feed, carriage return */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 10 */
    S, T, 0, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 20: a space; no quotation mark */
    D, D, D, D, D, D, D, D, D, D, T, T, T, T, T, T, /* 30 */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 40 */
    T, T, T, T, T, T, T, T, T, T, T, T, 0, T, T, T, /* 50: no backslash */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 60 */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 70; behind it there are no classes */
#undef B
#undef S
#undef T
#undef D
};

SESH_PART void begin_run(struct sesh_reader *r, unsigned easy, unsigned kept)
{
    r->easy = (uint8_t)easy;
    r->kept = (uint8_t)(kept | KEPT_READY);
}

/* Any byte. */
SESH_RARE int read_alone(struct sesh_reader *r, const uint8_t *byte)
{
    int status = read_brief(r, byte, 1);
    unsigned which = sesh_scan_easy(&r->scan);
    bool reported = r->scan.skip == 0 && (which & (SESH_CLASS_TEXT | SESH_CLASS_DIGIT)) != 0;
    if (status != SESH_OK) return status;
    if (reported && r->scan.part.kind != SESH_SCAN_NAME) begin_run(r, 0, which | KEPT_FRAME);
    else if (reported && sesh_match_open(r)) begin_run(r, 0, which);
    else begin_run(r, which, 0);
    return SESH_OK;
}

/* One that scan may see alone. */
static SESH_APART SESH_FLAT int read_byte(struct sesh_reader *r, const uint8_t *byte)
{
    unsigned which = r->kept != 0 ? sesh_scan_byte(&r->scan, *byte) : SESH_CLASS_NONE;
    if (which == SESH_CLASS_NONE) return read_alone(r, byte);
    begin_run(r, which, 0);
    if (which == SESH_CLASS_TEXT && r->scan.skip == 0) {
        sesh_match_begin(r);
        begin_run(r, 0, which);
    }
    return SESH_OK;
}

/* One that changes something, of a class. */
static SESH_APART SESH_FLAT int keep_byte(struct sesh_reader *r, const uint8_t *byte, unsigned which)
{
    if ((r->kept & which) == 0) return read_byte(r, byte);
    if (!((r->kept & KEPT_FRAME) != 0 ? sesh_frame_byte(r, *byte) : sesh_match_byte(r, *byte)))
        return read_byte(r, byte);
    r->scan.shift++;
    return SESH_OK;
}

SESH_PART int feed_byte(struct sesh_reader *r, const uint8_t *byte)
{
    unsigned which = class_of[*byte];
    if ((r->easy & which) == 0) return keep_byte(r, byte, which);
    r->scan.shift++;
    return SESH_OK;
}
#endif

SESH_FLAT int sesh_feed(struct sesh_reader *reader, const void *data, size_t length)
{
#if SESH_HOST
    if (length == 1) return feed_byte(reader, (const uint8_t *)data);
    if (length < 16) return read_brief(reader, data, length);
#endif
    return read_chunk(reader, data, length);
}

/* One more byte of a path of `length`, if there is room. The length that there would
   be is answered. */
SESH_ONCE size_t path_add(char *path, size_t length, char c)
{
    if (length < SESH_PATH_SIZE - 1) path[length] = c;
    return length + 1;
}

static size_t path_add_name(char *path, size_t length, const SESH_ROM char *name)
{
    char c = '/';
    do {
        length = path_add(path, length, c);
        c = *name++;
        if (c == '~' || c == '/') {
            length = path_add(path, length, '~');
            c = c == '~' ? '0' : '1';
        }
    } while (c != '\0');
    return length;
}

SESH_ONCE size_t path_add_index(char *path, size_t length, unsigned index)
{
    char digits[6];
    size_t i = sesh_value_digits(digits + 1, index);
    digits[i] = '/';
    for (; i < sizeof digits; i++)
        length = path_add(path, length, digits[i]);
    return length;
}

/* Where the reader stands, as a JSON Pointer. */
static void write_path(const struct sesh_reader *r, char *path)
{
    const struct sesh_level *level;
    const char *at;
    size_t length = 0;
    for (at = r->options.at; at != r->at_next; at++)
        length = path_add(path, length, *at);
    for (level = r->level; r->top != NULL && level <= r->top; level++) {
        const SESH_ROM struct sesh_row *row;
        if (level->row == SESH_NO_ROW || sesh_level_is_bare(level)) break;
        row = sesh_row_of(level, level->row);
        length = path_add_name(path, length, level->type->names + row->name);
        /* Of an element that there is no room for: the array. */
        if (level->element != 0 && level->element <= row->elements)
            length = path_add_index(path, length, level->element - 1u);
    }
    if (length >= SESH_PATH_SIZE) {
        length = SESH_PATH_SIZE - 1;
        path[length - 3] = '.';
        path[length - 2] = '.';
        path[length - 1] = '.';
    }
    path[length] = '\0';
}

static int finish(struct sesh_reader *r)
{
    int status = r->status;
    if (status != SESH_OK) return status;
    status = sesh_scan_end(&r->scan);
    if (status == SESH_OK && (r->flags & SESH_FOUND) == 0) {
        while (*r->at_next != '\0')
            r->at_next++;
        status = SESH_E_NOT_FOUND;
    }
    return fail(r, status);
}

int sesh_end(struct sesh_reader *reader, struct sesh_error *error)
{
    int status = finish(reader);
    forget_secrets(reader);
    reader->flags |= SESH_ENDED;
    if (error == NULL) return status;
    error->status = status;
    error->offset = reader->scan.mark;
    error->path[0] = '\0';
    if (status != SESH_OK) write_path(reader, error->path);
    return status;
}

int sesh_read(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size, const void *json,
              size_t length, const struct sesh_options *options, struct sesh_error *error)
{
    struct sesh_reader reader;
    if (sesh_begin(&reader, type, session, work, work_size, options) == SESH_OK) (void)sesh_feed(&reader, json, length);
    return sesh_end(&reader, error);
}
