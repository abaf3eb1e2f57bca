/* SPDX-License-Identifier: MIT */
/* No parser: how fast the bytes come at all. */
#include "bench.h"

#include <stdlib.h>

static char *copy;

static int read_memcpy(const struct bench_document *d, union bench_session *session)
{
    (void)session;
    memcpy(copy, d->text, d->length);
    return 0;
}

static void prepare(const struct bench_document *d)
{
    free(copy);
    copy = malloc(d->length);
    if (copy == NULL) abort();
}

/* Aligned: the figure of so short a loop depends on where it lies. */
__attribute__((aligned(64))) static int read_sum(const struct bench_document *d, union bench_session *session)
{
    volatile unsigned result;
    const char *p = d->text, *end = p + d->length;
    unsigned sum = 0;
    (void)session;
    for (; p < end; p++)
        sum += (unsigned char)*p;
    result = sum;
    (void)result;
    return 0;
}

const struct bench_peer bench_memcpy = {.name = "memcpy", .read = read_memcpy, .prepare = prepare, .limit = true};
const struct bench_peer bench_sum = {.name = "byte-sum", .read = read_sum, .limit = true};
