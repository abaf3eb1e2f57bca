/* SPDX-License-Identifier: MIT */
/* reader: the public calls, and where an error is. */
#include "reader.h"

#include "frame.h"
#include "match.h"
#include "mem.h"
#include "scan.h"
#include "sift.h"

/* With the limits of config.h, a reader has at most 192 bytes where pointers have
   four. */
typedef char sesh_reader_is_small[sizeof(void *) > 4 || SESH_MAX_DEPTH > 64 || SESH_MAX_NEST > 4 ||
                                          SESH_MAX_FIELDS > 32 || sizeof(struct sesh_reader) <= 192
                                      ? 1
                                      : -1];

/*
 * The one way to end with an error; it concerns the token at scan.mark. The
 * values that were complete are stored first, and if one of those is at fault,
 * its error came earlier in the document and is the one that counts. So the
 * answer does not depend on when a frame is handed on.
 */
static int fail(struct sesh_reader *r, int status)
{
    if (r->status == SESH_OK && r->nest != 0) (void)sesh_frame_flush(r);
    if (r->status == SESH_OK) {
        r->status = (int16_t)status;
        r->error_offset = r->scan.mark;
    }
    return r->status;
}

/* ---- begin -------------------------------------------------------------- */

static unsigned flags_of(const struct sesh_options *options)
{
    unsigned flags = 0;
    if (options->merge) flags |= SESH_MERGE;
    if (options->clip) flags |= SESH_CLIP;
    if (options->last_wins) flags |= SESH_LAST_WINS;
    if (options->reject_unknown) flags |= SESH_REJECT_UNKNOWN;
    return flags;
}

static void set_options(struct sesh_reader *r, const struct sesh_options *options)
{
    unsigned depth = SESH_MAX_DEPTH;
    r->at = "";
    r->flags = 0;
#if SESH_TRACE
    r->trace = NULL;
#endif
    if (options != NULL) {
        if (options->at != NULL) r->at = options->at;
        if (options->max_depth != 0) depth = options->max_depth;
        r->flags = (uint8_t)flags_of(options);
#if SESH_TRACE
        r->trace = options->trace;
        r->context = options->context;
#endif
    }
    r->at_next = r->at;
    r->at_index = SESH_AT_NAMES;
    sesh_scan_begin(&r->scan, depth);
}

static bool usable(const struct sesh_reader *r, const SESH_ROM struct sesh_type *type, const void *session,
                   const void *work, size_t work_size)
{
    if (r->scan.max_depth > SESH_MAX_DEPTH || !sesh_match_at_valid(r->at)) return false;
    return type == NULL || (session != NULL && work != NULL && work_size >= SESH_WORK_MIN);
}

int sesh_begin(struct sesh_reader *reader, const SESH_ROM struct sesh_type *type, void *session, void *work,
               size_t work_size, const struct sesh_options *options)
{
    struct sesh_reader *r = reader;
    if (r == NULL) return SESH_E_ARGUMENT;
    r->status = SESH_OK;
    r->nest = 0;
    r->work_used = 0;
    set_options(r, options);
    if (!usable(r, type, session, work, work_size)) {
        r->at = "";
        r->at_next = r->at;
        return fail(r, SESH_E_ARGUMENT);
    }
    if (type == NULL) {
        r->flags |= SESH_FOUND;
        sesh_scan_skip(&r->scan, SESH_SCAN_NAME);
        return SESH_OK;
    }
    r->level[0].type = type;
    r->level[0].base = (uint8_t *)session;
    if ((r->flags & SESH_MERGE) == 0) memset(session, 0, type->size);
    sesh_frame_init(r, work, work_size);
    return SESH_OK;
}

/* ---- feed and end ------------------------------------------------------- */

int sesh_feed(struct sesh_reader *reader, const void *data, size_t length)
{
    struct sesh_reader *r = reader;
    struct sesh_token_part part;
    struct sesh_input in;
    if (r->status != SESH_OK) return r->status;
    if ((r->flags & SESH_ENDED) != 0) return SESH_E_ARGUMENT;
    in.begin = (const uint8_t *)data;
    in.next = in.begin;
    in.end = length != 0 ? in.begin + length : in.begin;
    for (;;) {
        int kind = sesh_scan_next(&r->scan, &in, &part);
        int status = kind;
        if (kind == SESH_SCAN_MORE) break;
        if (kind > 0) status = sesh_sift(r, kind, &part);
        if (status != SESH_OK) return fail(r, status);
    }
    r->scan.offset += (sesh_offset)length;
    return SESH_OK;
}

/* A path that is being written into an error. */
struct path {
    char *to;
    char *end; /* of the room for text; the dots and the NUL fit behind it */
};

static void path_add(struct path *path, char c)
{
    if (path->to == NULL) return;
    if (path->to != path->end) {
        *path->to++ = c;
        return;
    }
    memcpy(path->to, "...", 4);
    path->to = NULL;
}

static void path_add_name(struct path *path, const SESH_ROM char *name)
{
    path_add(path, '/');
    for (; *name != '\0'; name++) {
        bool special = *name == '~' || *name == '/';
        path_add(path, special ? '~' : *name);
        if (special) path_add(path, *name == '~' ? '0' : '1');
    }
}

static void path_add_index(struct path *path, unsigned index)
{
    unsigned power = 10000;
    path_add(path, '/');
    while (power > 1 && index < power)
        power /= 10;
    for (; power != 0; power /= 10)
        path_add(path, (char)('0' + index / power % 10u));
}

/* Where the reader stands, as a JSON Pointer. */
static void write_path(const struct sesh_reader *r, char *to)
{
    struct path path;
    const char *at;
    unsigned i;
    path.to = to;
    path.end = to + SESH_PATH_SIZE - 4;
    for (at = r->at; at != r->at_next; at++)
        path_add(&path, *at);
    for (i = 0; i < r->nest; i++) {
        const struct sesh_level *level = &r->level[i];
        if (level->row == SESH_NO_ROW || sesh_level_is_bare(level)) break;
        path_add_name(&path, level->type->names + sesh_row_of(level, level->row)->name);
        if (level->index != SESH_NO_INDEX) path_add_index(&path, level->index);
    }
    if (path.to != NULL) *path.to = '\0';
}

static int finish(struct sesh_reader *r)
{
    r->scan.mark = r->scan.offset;
    if (r->status != SESH_OK) return r->status;
    if (sesh_scan_end(&r->scan) != SESH_OK) return fail(r, SESH_E_INCOMPLETE);
    if ((r->flags & SESH_FOUND) != 0) return SESH_OK;
    while (*r->at_next != '\0')
        r->at_next++;
    return fail(r, SESH_E_NOT_FOUND);
}

int sesh_end(struct sesh_reader *reader, struct sesh_error *error)
{
    int status = finish(reader);
    reader->flags |= SESH_ENDED;
    if (error != NULL) {
        error->status = status;
        error->offset = status == SESH_OK ? reader->scan.offset : reader->error_offset;
        error->path[0] = '\0';
        if (status != SESH_OK) write_path(reader, error->path);
    }
    return status;
}

int sesh_read(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size, const void *json,
              size_t length, const struct sesh_options *options, struct sesh_error *error)
{
    struct sesh_reader reader;
    if (sesh_begin(&reader, type, session, work, work_size, options) == SESH_OK) (void)sesh_feed(&reader, json, length);
    return sesh_end(&reader, error);
}
