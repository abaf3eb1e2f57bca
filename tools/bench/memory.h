/* SPDX-License-Identifier: MIT */
/* memory: what a candidate needs beside document and session. */
#ifndef BENCH_MEMORY_H
#define BENCH_MEMORY_H

#include "bench.h"

struct bench_memory {
    size_t heap_calls; /* malloc, calloc, realloc and their like */
    size_t heap;       /* most bytes at a time, as malloc rounds them */
    size_t prepared;   /* made beforehand */
    size_t stack;      /* deepest, below the call of read */
};

/* Reads the document once, on a stack and a heap that are watched. */
struct bench_memory bench_measure_memory(const struct bench_peer *peer, const struct bench_document *document);

#endif
