/* SPDX-License-Identifier: MIT */
/* Runs the rows of tests/rows, each as a cmocka test. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sesh/write.h>

#include "run_rows.h"
#include "tally.h"

#define STRUCT_SIZE 40000
#define WORK_SIZE 6000

static uint64_t session_memory[STRUCT_SIZE / 8];
static uint64_t work_memory[WORK_SIZE / 8];
static uint64_t again_memory[STRUCT_SIZE / 8];
static uint8_t first_memory[STRUCT_SIZE];
static uint8_t chunk_memory[8192];

/* ---- what is printed for a failed row ----------------------------------- */

static int print_piece(void *context, const char *text, size_t length)
{
    (void)context;
    fwrite(text, 1, length, stderr);
    return 0;
}

/* Prints bytes that are not plain ASCII as <XX>, so that the caret can be placed. */
static size_t print_byte(unsigned c)
{
    if (c >= 0x20 && c < 0x7F && c != '<') {
        fputc((int)c, stderr);
        return 1;
    }
    fprintf(stderr, "<%02X>", c);
    return 4;
}

/* Prints at most 60 bytes before the offset and 60 after it. */
static void print_document(const struct row_text *document, size_t offset)
{
    size_t from = offset > 60 ? offset - 60 : 0;
    size_t column = 0;
    size_t i;
    fputs("    > ", stderr);
    for (i = from; i < document->length && i < offset + 60; i++) {
        size_t width = print_byte((unsigned char)document->text[i]);
        if (i < offset) column += width;
    }
    fprintf(stderr, "\n      %*s^\n", (int)column, "");
}

static void print_run(const struct row_run *run)
{
    fprintf(stderr, "    read with %lu bytes of work%s, ", (unsigned long)run->work_size,
            run->odd ? " (odd address)" : "");
    if (run->chunking == ROW_WHOLE) fputs("whole\n", stderr);
    else if (run->chunking == ROW_SPLIT) fprintf(stderr, "split after %lu\n", (unsigned long)run->n);
    else fprintf(stderr, "in chunks of %lu\n", (unsigned long)run->n);
}

static void row_failed(struct row_bench *b, const struct row *row, const char *what)
{
    const struct row_text *last = &row->documents[row->document_count - 1];
    fprintf(stderr, "%s:%u: %s\n", row->file, row->line, what);
    print_run(&b->run);
    print_document(last, row->offset);
    fprintf(stderr, "    expected %s at %u, path \"%s\"\n", sesh_status_name(row->status), row->offset, row->path.text);
    print_document(last, (size_t)b->error.offset);
    fprintf(stderr, "    got      %s at %lu, path \"%s\"\n", sesh_status_name(b->error.status),
            (unsigned long)b->error.offset, b->error.path);
    if (row->expected.text == NULL) return;
    fprintf(stderr, "    = %s\n    got\n    = ", row->expected.text);
    if (sesh_write(row_type_of(row), row_session_of(b), SESH_WRITE_SECRETS, print_piece, NULL) != SESH_OK) return;
    fputc('\n', stderr);
}

/* ---- one test per row --------------------------------------------------- */

static struct row_bench bench;

static void set_bench(void)
{
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
    bench.full = true;
    bench.failed = row_failed;
}

static void test_row(void **state)
{
    const struct row *row = (const struct row *)*state;
    assert_true(row_fits(&bench, row));
    assert_true(run_row(&bench, row));
}

static char *test_name(const struct row *row)
{
    char name[256];
    char *copy;
    int length = snprintf(name, sizeof name, "%s:%u", row->file, row->line);
    int i;
    copy = (char *)malloc((size_t)length + 1);
    for (i = 0; copy != NULL && i <= length; i++)
        copy[i] = name[i];
    return copy;
}

void test_rows(struct tally *tally)
{
    struct CMUnitTest *tests = (struct CMUnitTest *)calloc(row_count, sizeof *tests);
    unsigned i;
    int failed;
    if (tests == NULL) {
        tally->failed++;
        return;
    }
    for (i = 0; i < row_count; i++) {
        tests[i].name = test_name(&rows[i]);
        tests[i].test_func = test_row;
        tests[i].initial_state = (void *)(uintptr_t)&rows[i];
    }
    set_bench();
    failed = _cmocka_run_group_tests("rows", tests, row_count, NULL, NULL);
    for (i = 0; i < row_count; i++)
        free((void *)(uintptr_t)tests[i].name);
    free(tests);
    tally->failed += (unsigned long)failed;
    tally->passed += row_count - (unsigned long)failed;
    printf("rows: %u rows, %lu readings\n", row_count, bench.readings);
}
