/* SPDX-License-Identifier: MIT */
/* reader: the public calls. */
#include <sesh/wipe.h>

#include "../mem.h"
#include "lenient.h"
#include "match.h"
#include "path.h"
#include "scan.h"
#include "sift.h"
#include "state.h"
#include "wanted.h"

/* With the default limits of config.h, a reader has at most 192 bytes where pointers have
   four bytes. */
typedef char sesh_reader_is_small[sizeof(void *) > 4 || SESH_MAX_DEPTH > 64 || SESH_MAX_NEST > 4 ||
                                          SESH_MAX_FIELDS > 32 || sizeof(struct sesh_reader) <= 192
                                      ? 1
                                      : -1];

/* Wipes the work buffer, which the reader will not read again. */
static void forget_secrets(struct sesh_reader *r)
{
    if ((r->flags & SESH_WORK_USED) != 0 && r->level[0].type->secrets != 0) sesh_wipe(r->work, r->work_size);
}

/* Every reading ends here, with SESH_OK or with an error that concerns the token at scan.mark. */
static int end_with(struct sesh_reader *r, int status)
{
    r->status = status;
    forget_secrets(r);
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
        sesh_scan_skip(&r->scan, 0);
        return SESH_OK;
    }
    if (session == NULL || work == NULL || work_size < SESH_WORK_MIN) return SESH_E_ARGUMENT;
    r->work = (uint8_t *)work;
    r->work_size = work_size;
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
    reader->status = begin(reader, type, session, work, work_size);
    return reader->status;
}

/* ---- feed ----------------------------------------------------------------- */

/* Reads to the end of the chunk: scan reports what is next, and sift handles it. */
static int read_chunk(struct sesh_reader *r)
{
    int status;
    do {
        status = sesh_scan_next(&r->scan);
        if (status > SESH_SCAN_MORE) status = sesh_sift(r, status);
        else if (status == SESH_SCAN_MORE) return SESH_OK;
        if (status != SESH_OK) status = sesh_lenient(r, status);
    } while (status == SESH_OK);
    return end_with(r, status);
}

/* Refuses a chunk that is NULL: the document has a gap, so the reading ends. The error concerns
   no byte. */
static int refuse_chunk(struct sesh_reader *r)
{
    r->scan.mark = 0;
    r->at_next = r->options.at;
    r->top = NULL;
    return end_with(r, SESH_E_ARGUMENT);
}

int sesh_feed(struct sesh_reader *reader, const void *data, size_t length)
{
    if (reader == NULL) return SESH_E_ARGUMENT;
    SESH_ASSERT(sesh_reader_has_begun(reader));
    /* In the sink, reader->status is that of the element. */
    if ((reader->flags & SESH_IN_SINK) != 0) return SESH_E_ARGUMENT;
    if (reader->status != SESH_OK) return reader->status;
    if ((reader->flags & SESH_ENDED) != 0) return SESH_E_ARGUMENT;
    if (length == 0) return SESH_OK;
    if (data == NULL) return refuse_chunk(reader);
    sesh_scan_chunk(&reader->scan, data, length);
    return read_chunk(reader);
}

/* ---- end ------------------------------------------------------------------ */

/* Is the document complete, and was the session in it? */
static int judge_end(struct sesh_reader *r)
{
    int status = r->status;
    if (status != SESH_OK || (r->flags & SESH_ENDED) != 0) return status;
    status = sesh_scan_end(&r->scan);
    if (status == SESH_OK && (r->flags & SESH_FOUND) == 0) {
        while (*r->at_next != '\0')
            r->at_next++;
        status = SESH_E_NOT_FOUND;
    }
    return end_with(r, status);
}

static int finish(struct sesh_reader *r)
{
    int status;
    SESH_ASSERT(sesh_reader_has_begun(r));
    SESH_ASSERT((r->flags & SESH_IN_SINK) == 0);
    status = judge_end(r);
    r->flags |= SESH_ENDED;
    return status;
}

void sesh_where(const struct sesh_reader *reader, struct sesh_error *error)
{
    memset(error, 0, sizeof *error);
    error->status = reader->status;
    error->offset = reader->scan.mark;
    sesh_path_write(reader, error->path);
    sesh_wanted(reader, error);
}

int sesh_end(struct sesh_reader *reader, struct sesh_error *error)
{
    int status;
    if (reader != NULL) {
        status = finish(reader);
        if (error != NULL) sesh_where(reader, error);
        return status;
    }
    if (error != NULL) {
        memset(error, 0, sizeof *error);
        error->status = SESH_E_ARGUMENT;
    }
    return SESH_E_ARGUMENT;
}

size_t sesh_work_used(const struct sesh_reader *reader)
{
    return reader == NULL ? 0 : reader->work_used;
}

int sesh_read(const SESH_ROM struct sesh_type *type, void *session, void *work, size_t work_size, const void *json,
              size_t length, const struct sesh_options *options, struct sesh_error *error)
{
    struct sesh_reader reader;
    if (sesh_begin(&reader, type, session, work, work_size, options) == SESH_OK) (void)sesh_feed(&reader, json, length);
    return sesh_end(&reader, error);
}
