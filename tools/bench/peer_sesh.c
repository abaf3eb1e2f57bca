/* SPDX-License-Identifier: MIT */
/* sesh: the whole document at once, or as it arrives. */
#include "bench.h"

static const struct sesh_options at_result = {.at = "/result"};

static int read_whole(const struct bench_document *d, union bench_session *s)
{
    switch (d->kind) {
    case BENCH_WEBUNTIS: return sesh_webuntis_read(&s->webuntis, d->text, d->length, &at_result, NULL);
    case BENCH_VERDOCS: return sesh_verdocs_read(&s->verdocs, d->text, d->length, NULL, NULL);
    default: return sesh_thoughtspot_read(&s->thoughtspot, d->text, d->length, NULL, NULL);
    }
}

static int begin(struct sesh_reader *r, enum bench_kind kind, union bench_session *s, void *work, size_t size)
{
    switch (kind) {
    case BENCH_WEBUNTIS: return sesh_begin(r, &sesh_webuntis_type, s, work, size, &at_result);
    case BENCH_VERDOCS: return sesh_begin(r, &sesh_verdocs_type, s, work, size, NULL);
    default: return sesh_begin(r, &sesh_thoughtspot_type, s, work, size, NULL);
    }
}

/* As on a device, the work buffer holds the longest string in these documents, not the longest
   that would fit the struct. */
static int read_chunks(const struct bench_document *d, union bench_session *s, size_t chunk)
{
    struct sesh_reader r;
    unsigned char work[384];
    size_t at, n;
    int status = begin(&r, d->kind, s, work, sizeof work);
    for (at = 0; status == SESH_OK && at < d->length; at += n) {
        n = d->length - at < chunk ? d->length - at : chunk;
        status = sesh_feed(&r, d->text + at, n);
    }
    return sesh_end(&r, NULL);
}

static int read_64(const struct bench_document *d, union bench_session *s)
{
    return read_chunks(d, s, 64);
}

static int read_1(const struct bench_document *d, union bench_session *s)
{
    return read_chunks(d, s, 1);
}

const struct bench_peer bench_sesh = {.name = "sesh", .read = read_whole};
const struct bench_peer bench_sesh_64 = {.name = "sesh-64", .read = read_64};
const struct bench_peer bench_sesh_1 = {.name = "sesh-1", .read = read_1};
