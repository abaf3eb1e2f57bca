/* SPDX-License-Identifier: MIT */
/*
 * Runs tests until the first one that fails: quick SCALE STAGE ...
 *
 * A stage is "whole" (each row as a whole and byte by byte), "rows" (each row in
 * every way) or a module of the tests. Each has a limit of processor time, of
 * SCALE times what is below; who is over it is stopped by a signal. The exit
 * status is 0 when all have passed.
 */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#include <cmocka.h>

#include "run_rows.h"
#include "tally.h"

/* An exit status that no failed test has. */
#define NO_SUCH_STAGE 100

#define STRUCT_SIZE 40000
#define WORK_SIZE 6000

static uint64_t session_memory[STRUCT_SIZE / 8];
static uint64_t work_memory[WORK_SIZE / 8];
static uint64_t again_memory[STRUCT_SIZE / 8];
static uint8_t first_memory[STRUCT_SIZE];
static uint8_t chunk_memory[8192];

static void row_failed(struct row_bench *bench, const struct row *row, const char *what)
{
    (void)bench;
    printf("%s:%u: %s\n", row->file, row->line, what);
}

static void run_rows(struct tally *tally, bool full)
{
    struct row_bench bench;
    unsigned i;
    memset(&bench, 0, sizeof bench);
    bench.session = (uint8_t *)session_memory;
    bench.session_size = sizeof session_memory;
    bench.work = (uint8_t *)work_memory;
    bench.work_size = sizeof work_memory;
    bench.chunk = chunk_memory;
    bench.chunk_size = sizeof chunk_memory;
    bench.first = first_memory;
    bench.first_size = sizeof first_memory;
    bench.again = (uint8_t *)again_memory;
    bench.again_size = sizeof again_memory;
    bench.full = full;
    bench.failed = row_failed;
    for (i = 0; i < row_count && tally->failed == 0; i++)
        tally->failed += !row_fits(&bench, &rows[i]) || !run_row(&bench, &rows[i]);
}

static void rows_whole(struct tally *tally)
{
    run_rows(tally, false);
}

static void rows_in_every_way(struct tally *tally)
{
    run_rows(tally, true);
}

static const struct {
    const char *name;
    void (*run)(struct tally *tally);
    unsigned seconds;
} stages[] = {
    {"whole", rows_whole, 1}, {"rows", rows_in_every_way, 8}, {"samples", test_samples, 8},
    {"api", test_api, 1},     {"grammar", test_grammar, 60},  {"jwt", test_jwt, 5},
    {"ask", test_ask, 5},     {"types", test_types, 1},
};

static void limit(unsigned long seconds)
{
    struct itimerval timer = {{0, 0}, {0, 0}};
    timer.it_value.tv_sec = (time_t)seconds;
    setitimer(ITIMER_PROF, &timer, NULL);
}

int main(int argc, char **argv)
{
    struct tally tally = {0, 0};
    unsigned long scale = argc > 2 ? strtoul(argv[1], NULL, 10) : 0;
    size_t s;
    int i;
    if (scale == 0) {
        fprintf(stderr, "usage: quick SCALE STAGE ...\n");
        return NO_SUCH_STAGE;
    }
    setenv("CMOCKA_TEST_ABORT", "1", 1);
    for (i = 2; i < argc && tally.failed == 0; i++) {
        for (s = 0; s < sizeof stages / sizeof *stages && strcmp(stages[s].name, argv[i]) != 0;)
            s++;
        if (s == sizeof stages / sizeof *stages) {
            fprintf(stderr, "quick: no stage \"%s\"\n", argv[i]);
            return NO_SUCH_STAGE;
        }
        limit(stages[s].seconds * scale);
        stages[s].run(&tally);
    }
    return tally.failed != 0;
}
