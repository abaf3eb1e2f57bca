/* SPDX-License-Identifier: MIT */
/*
 * Runs the rows of tests/rows on a target, or some of them if the flash is small. Prints
 * each row that fails, and at the end
 *
 *     N passed, N failed, N skipped
 *
 * and returns 0 if none failed. A row is skipped if its struct or its work buffer does not
 * fit the memory. It is also skipped if the session types were compiled with smaller
 * capacities (SMALL_CAPACITIES) and the row needs the default ones; a line names such a row.
 */
#include "../run_rows.h"

#include "../../port/sesh_port.h"

/* Memory of the rows; a target with less says so. */
#ifndef STRUCT_SIZE
#define STRUCT_SIZE 9000
#endif
#ifndef WORK_SIZE
#define WORK_SIZE 3200
#endif
#ifndef CHUNK_SIZE
#define CHUNK_SIZE 64
#endif

static uint64_t session_memory[STRUCT_SIZE / 8];
static uint64_t work_memory[WORK_SIZE / 8];
static uint8_t chunk_memory[CHUNK_SIZE];
static struct row_bench bench;

/* ---- output ------------------------------------------------------------- */

static void put_ram(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    (void)sesh_port_write(NULL, text, length);
}

static void put_rom(const SESH_ROM char *text)
{
    for (; *text != '\0'; text++) {
        char c = *text;
        (void)sesh_port_write(NULL, &c, 1);
    }
}

/* A string literal of this file or of run_rows.c: on AVR, tools/target/test.sh moves them to
   flash after compiling. */
static void put(const char *literal)
{
    put_rom((const SESH_ROM char *)(uintptr_t)literal);
}

static void put_number(uint32_t number)
{
    char digits[11];
    char *at = digits + sizeof digits - 1;
    *at = '\0';
    do {
        *--at = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    put_ram(at);
}

static void put_place(const SESH_ROM struct row *row)
{
    put_rom(row->file);
    put(":");
    put_number(row->line);
}

static void put_status(int status)
{
    put(" status -");
    put_number((uint32_t)-status);
}

static void row_failed(struct row_bench *b, const SESH_ROM struct row *row, const char *what)
{
    put_place(row);
    put(": ");
    put(what);
    put(b->run.chunking == ROW_WHOLE ? ", whole;" : ", by byte;");
    put_status(row->status);
    put(" at ");
    put_number(row->offset);
    put(" expected, got");
    put_status(b->error.status);
    put(" at ");
    put_number((uint32_t)b->error.offset);
    put(" ");
    put_ram(b->error.path);
    put("\n");
}

/* ---- rows --------------------------------------------------------------- */

enum verdict { PASSED, FAILED, SKIPPED, VERDICTS };

#ifdef SMALL_CAPACITIES
static void ignore_failure(struct row_bench *b, const SESH_ROM struct row *row, const char *what)
{
    (void)b;
    (void)row;
    (void)what;
}

static enum verdict no_capacity(const SESH_ROM struct row *row)
{
    put("no capacity ");
    put_place(row);
    put("\n");
    return SKIPPED;
}

/*
 * A value does not fit a smaller capacity if reading ends with TOO_LONG where the row has no such
 * error. Clipping does not show that, so rows that clip are not run, nor rows whose path does not
 * fit an error. A lenient row may also leave out what does not fit without an error.
 */
static enum verdict judge(struct row_bench *b, const SESH_ROM struct row *row)
{
    bool too_long;
    bool same;
    if ((row->flags & ROW_CLIP) != 0 || row->path.length >= SESH_PATH_SIZE) return no_capacity(row);
    b->failed = ignore_failure;
    if (run_row(b, row)) return PASSED;
    too_long = b->error.status == SESH_E_STRING_TOO_LONG || b->error.status == SESH_E_ARRAY_TOO_LONG;
    same = b->error.status == row->status && b->error.offset == row->offset;
    if ((too_long && !same) || (row->flags & ROW_LENIENT) != 0) return no_capacity(row);
    b->failed = row_failed;
    return run_row(b, row) ? PASSED : FAILED;
}
#else
static enum verdict judge(struct row_bench *b, const SESH_ROM struct row *row)
{
    b->failed = row_failed;
    return run_row(b, row) ? PASSED : FAILED;
}
#endif

static void begin_bench(struct row_bench *b)
{
    b->session = (uint8_t *)session_memory;
    b->session_size = sizeof session_memory;
    b->work = (uint8_t *)work_memory;
    b->work_size = sizeof work_memory;
    b->chunk = chunk_memory;
    b->chunk_size = sizeof chunk_memory;
}

int main(void)
{
    static const char *const names[VERDICTS] = {" passed, ", " failed, ", " skipped\n"};
    uint16_t counts[VERDICTS] = {0, 0, 0};
    uint16_t i;
    begin_bench(&bench);
    for (i = 0; i < row_count; i++) {
        counts[row_fits(&bench, &rows[i]) ? judge(&bench, &rows[i]) : SKIPPED]++;
    }
    for (i = 0; i < VERDICTS; i++) {
        put_number(counts[i]);
        put(names[i]);
    }
    return counts[FAILED] != 0;
}
