/* SPDX-License-Identifier: MIT */
/*
 * table DOCUMENTS INSTRUCTIONS FIGURES: measures all candidates, prints the
 * tables, and writes FIGURES for the chart, one line each:
 *
 *     DOCUMENT BYTES CANDIDATE NS
 *
 * INSTRUCTIONS is what count.sh printed.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <sesh/write.h>

#include "bench.h"

#define ROUNDS 31
/* The least duration of a measurement, so that the clock's own error is small. */
#define LEAST_NS 2e6
#define PEERS 16

struct figures {
    const struct bench_peer *peer;
    double ns[ROUNDS];
    unsigned long repeat; /* reads per measurement */
    double instructions;  /* 0: not counted */
};

static union bench_session session;

/* ---- time --------------------------------------------------------------- */

static double time_of(const struct figures *f, const struct bench_document *d)
{
    struct timespec begin, end;
    unsigned long i;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    for (i = 0; i < f->repeat; i++)
        if (f->peer->read(d, &session) != 0) abort();
    clock_gettime(CLOCK_MONOTONIC, &end);
    return (double)(end.tv_sec - begin.tv_sec) * 1e9 + (double)(end.tv_nsec - begin.tv_nsec);
}

static void calibrate(struct figures *f, const struct bench_document *d)
{
    for (f->repeat = 1; time_of(f, d) < LEAST_NS; f->repeat *= 2) {
    }
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The candidates take turns, so that disturbances affect all of them. */
static void measure_time(struct figures *all, const struct bench_document *d)
{
    size_t round;
    struct figures *f;
    for (f = all; f->peer != NULL; f++)
        calibrate(f, d);
    for (round = 0; round < ROUNDS; round++)
        for (f = all; f->peer != NULL; f++)
            f->ns[round] = time_of(f, d) / (double)f->repeat;
}

static double median(const double *rounds)
{
    double sorted[ROUNDS];
    memcpy(sorted, rounds, sizeof sorted);
    qsort(sorted, ROUNDS, sizeof *sorted, by_size);
    return sorted[ROUNDS / 2];
}

/* ---- instructions ------------------------------------------------------- */

static double instructions_of(const char *file, const char *peer, const char *document)
{
    char a[32], b[32];
    unsigned long bytes;
    double count, found = 0;
    FILE *in = fopen(file, "r");
    if (in == NULL) return 0;
    while (fscanf(in, "%31s %31s %lu %lf", a, b, &bytes, &count) == 4)
        if (strcmp(a, peer) == 0 && strcmp(b, document) == 0) found = count;
    fclose(in);
    return found;
}

/* ---- are the answers the same? ------------------------------------------ */

struct text {
    char bytes[32768];
    size_t length;
};

static int keep(void *context, const char *bytes, size_t length)
{
    struct text *text = context;
    if (length > sizeof text->bytes - text->length) return 1;
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    return 0;
}

static const struct sesh_type *type_of(enum bench_kind kind)
{
    switch (kind) {
    case BENCH_WEBUNTIS: return &sesh_webuntis_type;
    case BENCH_VERDOCS: return &sesh_verdocs_type;
    default: return &sesh_thoughtspot_type;
    }
}

/* The struct is filled with garbage first, so that values from an earlier read cannot help. */
static int answer(const struct bench_peer *peer, const struct bench_document *d, struct text *text)
{
    text->length = 0;
    memset(&session, 0x5A, sizeof session);
    if (peer->read(d, &session) != 0) return 1;
    return sesh_write(type_of(d->kind), &session, SESH_WRITE_SECRETS | SESH_WRITE_OBJECTS, keep, text);
}

static void compare(const struct bench_peer *peer, const struct bench_document *d)
{
    static struct text mine, its;
    if (answer(&bench_sesh, d, &mine) == 0 && answer(peer, d, &its) == 0 && mine.length == its.length &&
        memcmp(mine.bytes, its.bytes, mine.length) == 0)
        return;
    fprintf(stderr, "bench: %s reads %s as\n%.*s\nand sesh as\n%.*s\n", peer->name, d->name, (int)its.length, its.bytes,
            (int)mine.length, mine.bytes);
    exit(1);
}

/* ---- tables ------------------------------------------------------------- */

static void print_one(const struct figures *f, const struct bench_document *d)
{
    double ns = median(f->ns), bytes = (double)d->length;
    printf("%-10s %11.0f %8.0f ", f->peer->name, ns, bytes * 1e3 / ns);
    if (f->instructions > 0) printf("%9.2f\n", f->instructions / bytes);
    else printf("%9s\n", "-");
}

static void print(const struct figures *all, const struct bench_document *d)
{
    const struct figures *f;
    printf("\n%s: %lu bytes\n", d->name, (unsigned long)d->length);
    printf("%-10s %11s %8s %9s\n", "", "ns", "MB/s", "instr/B");
    for (f = all; f->peer != NULL; f++)
        print_one(f, d);
    fflush(stdout);
}

static void print_legend(void)
{
    printf("ns       median of %d interleaved rounds\n", ROUNDS);
    puts("instr/B  instructions per byte, by callgrind (a machine without AVX-512)\n"
         "sesh-N   fed in chunks of N bytes, with 384 bytes of work\n"
         "jsmn     bare: strict, parent links, a hand-written loop; it does not validate everything or unescape\n"
         "simdjson ondemand; does not validate what it skips; keeps its parser between documents\n"
         "All answers were compared before.");
}

/* ---- documents ---------------------------------------------------------- */

static void measure(const char *directory, const char *instructions, const char *name, FILE *out)
{
    static struct figures all[PEERS];
    struct bench_document d;
    struct figures *f;
    size_t i;
    bench_load(&d, directory, name);
    for (i = 0; bench_peers[i] != NULL; i++)
        all[i].peer = bench_peers[i];
    for (f = all; f->peer != NULL; f++) {
        if (f->peer->prepare != NULL) f->peer->prepare(&d);
        compare(f->peer, &d);
        f->instructions = instructions_of(instructions, f->peer->name, name);
    }
    measure_time(all, &d);
    print(all, &d);
    for (f = all; f->peer != NULL; f++)
        fprintf(out, "%s %lu %s %.1f\n", d.name, (unsigned long)d.length, f->peer->name, median(f->ns));
    free(d.text);
}

int main(int argc, char **argv)
{
    static const char *const names[] = {"a", "b", "c", "d"};
    FILE *out;
    size_t i;
    if (argc != 4 || (out = fopen(argv[3], "w")) == NULL) return 2;
    print_legend();
    for (i = 0; i < sizeof names / sizeof *names; i++)
        measure(argv[1], argv[2], names[i], out);
    return fclose(out) != 0;
}
