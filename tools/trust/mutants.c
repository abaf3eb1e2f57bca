/* SPDX-License-Identifier: MIT */
/*
 * Runs the tests against each mutant: run RECORD FROM TO SCALE JOBS < LIST
 *
 * This is linked with everything that `make test` links. main of tests/main.c is
 * called tests_main here, and cmocka's runner of groups is wrapped below. Each mutant
 * of LIST, one number per line, gets a process of its own. The process runs the tests
 * that reach the mutant, the quick ones first, until one fails. For each mutant, a
 * line is printed with its number and the result:
 *
 *     killed      a test failed, or the process was stopped by a signal
 *     time        a test ran much longer than it does without a mutant
 *     survived    no test failed
 *     unreached   no test reaches it
 *
 * RECORD is the file that says which test reaches which mutant and how long it takes.
 * If it does not exist, a run without a mutant makes it. Only tests that take more
 * than FROM and at most TO seconds are run. This program is SCALE times slower than
 * the one that made the record.
 */
#define _DEFAULT_SOURCE
#undef main

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#define MAX_TESTS 4096
#define MAX_JOBS 16
#define FAILED 77

/* Number 0 stands for code outside the cmocka tests. It is run in every round. */
struct record {
    double seconds[MAX_TESTS];
    unsigned char reach[MAX_TESTS][MAX_MUTANTS];
};

unsigned mutant_active;
unsigned char mutant_reached[MAX_MUTANTS];
unsigned char mutant_in[MAX_FUNCTIONS];

static struct record *record;
/* The original standard error, which the processes of the tests do not have. */
static FILE *report;
/* Does the test reach a mutant that is to be tried? */
static bool wanted[MAX_TESTS];
static bool recording;
static unsigned test_number;
static double from, to, scale;
/* This round runs tests that take more than `above` and at most `below` seconds. */
static double above, below;

int tests_main(int argc, char **argv);
int __real__cmocka_run_group_tests(const char *name, const struct CMUnitTest *tests, size_t count,
                                   CMFixtureFunction setup, CMFixtureFunction teardown);
int __wrap__cmocka_run_group_tests(const char *name, const struct CMUnitTest *tests, size_t count,
                                   CMFixtureFunction setup, CMFixtureFunction teardown);

/* ---- the tests ---------------------------------------------------------- */

static double processor_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void stop_after(double seconds)
{
    struct itimerval timer = {{0, 0}, {0, 0}};
    timer.it_value.tv_sec = (time_t)seconds;
    timer.it_value.tv_usec = (suseconds_t)((seconds - (double)timer.it_value.tv_sec) * 1e6);
    setitimer(ITIMER_PROF, &timer, NULL);
}

/* Records what was reached since the last call for this test. */
static void note_reached(unsigned test)
{
    size_t i;
    for (i = 0; i < MAX_MUTANTS; i++)
        record->reach[test][i] |= mutant_reached[i];
    memset(mutant_reached, 0, sizeof mutant_reached);
}

static bool is_chosen(unsigned test)
{
    double seconds = record->seconds[test];
    if (mutant_active != 0 ? !record->reach[test][mutant_active] : !wanted[test]) return false;
    return seconds > above && seconds <= below && seconds > from && seconds <= to;
}

int __wrap__cmocka_run_group_tests(const char *name, const struct CMUnitTest *tests, size_t count,
                                   CMFixtureFunction setup, CMFixtureFunction teardown)
{
    int failed = 0;
    size_t i;
    if (recording) note_reached(0);
    for (i = 0; i < count; i++) {
        unsigned test = ++test_number;
        double before = processor_seconds();
        bool fails;
        if (test >= MAX_TESTS) exit(FAILED);
        if (!recording && !is_chosen(test)) continue;
        if (!recording) stop_after(0.2 + record->seconds[test] * scale * 10);
        fails = __real__cmocka_run_group_tests(name, &tests[i], 1, setup, teardown) != 0;
        failed += fails;
        if (fails && mutant_active == 0) fprintf(report, "fails without a mutant: %s: %s\n", name, tests[i].name);
        fflush(report);
        if (!recording && fails) _exit(FAILED);
        stop_after(recording ? 0 : 60);
        record->seconds[test] = recording ? processor_seconds() - before : record->seconds[test];
        if (recording) note_reached(test);
    }
    return failed;
}

static int run_all(void)
{
    char name[] = "run";
    char *argv[] = {name, NULL};
    test_number = 0;
    return tests_main(1, argv);
}

/* ---- processes ---------------------------------------------------------- */

/* A mutant's process prints nothing and cannot fill the disk. */
static void be_quiet(void)
{
    const struct rlimit none = {0, 0};
    int null = open("/dev/null", O_RDWR);
    dup2(null, STDIN_FILENO);
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    setrlimit(RLIMIT_CORE, &none);
}

static void try_mutant(unsigned number)
{
    static const double rounds[] = {0, 0.001, 0.01, 0.1, 1, 1e9};
    size_t i;
    be_quiet();
    stop_after(60);
    mutant_active = number;
    for (i = 0; i + 1 < sizeof rounds / sizeof *rounds; i++) {
        above = i == 0 ? -1 : rounds[i];
        below = rounds[i + 1];
        if (run_all() != 0) _exit(FAILED);
    }
    _exit(0);
}

static void make_record(void)
{
    int failed;
    be_quiet();
    recording = true;
    memset(mutant_in, 1, sizeof mutant_in);
    failed = run_all();
    note_reached(0);
    _exit(failed);
}

/* Gets the record, from the file or by running all tests. */
static bool open_record(const char *name)
{
    int status;
    int file = open(name, O_RDWR);
    bool found = file >= 0;
    if (!found) file = open(name, O_RDWR | O_CREAT, 0666);
    if (ftruncate(file, sizeof *record) != 0) return false;
    record = (struct record *)mmap(NULL, sizeof *record, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (record == MAP_FAILED) return false;
    if (found) return true;
    if (fork() == 0) make_record();
    if (wait(&status) > 0 && status == 0) return true;
    remove(name);
    return false;
}

/* ---- the list ----------------------------------------------------------- */

static struct {
    pid_t process;
    unsigned number;
} jobs[MAX_JOBS];

static struct {
    unsigned number, function;
} list[MAX_MUTANTS];

/* Number 0, a run without a mutant, is first. */
static unsigned read_list(void)
{
    unsigned count = 1;
    unsigned test;
    while (count < MAX_MUTANTS && scanf("%u %u", &list[count].number, &list[count].function) == 2) {
        for (test = 0; test < MAX_TESTS; test++)
            wanted[test] = wanted[test] || record->reach[test][list[count].number];
        count++;
    }
    return count;
}

static bool is_reached(unsigned number)
{
    unsigned test;
    for (test = 0; number != 0 && test < MAX_TESTS; test++) {
        if (record->reach[test][number]) return true;
    }
    return number == 0;
}

static void print_end(unsigned number, int status)
{
    const char *end = "killed";
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) end = "survived";
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGPROF) end = "time";
    printf("%u\t%s\n", number, end);
    fflush(stdout);
}

/* Waits until a job is free and returns it. */
static unsigned free_job(unsigned count)
{
    int status;
    unsigned i;
    pid_t ended;
    for (i = 0; i < count; i++) {
        if (jobs[i].process == 0) return i;
    }
    ended = wait(&status);
    for (i = 0; jobs[i].process != ended;)
        i++;
    jobs[i].process = 0;
    print_end(jobs[i].number, status);
    return i;
}

int main(int argc, char **argv)
{
    unsigned job, count, all, i;
    int status;
    if (argc != 6) return 2;
    from = atof(argv[2]);
    to = atof(argv[3]);
    scale = atof(argv[4]);
    count = (unsigned)atoi(argv[5]);
    report = fdopen(dup(STDERR_FILENO), "w");
    if (report == NULL || count == 0 || count > MAX_JOBS || !open_record(argv[1])) return 3;
    all = read_list();
    for (i = 0; i < all; i++) {
        if (i % 200 == 199) fprintf(report, "         %u of %u\n", i + 1, all);
        fflush(report);
        if (!is_reached(list[i].number)) {
            printf("%u\tunreached\n", list[i].number);
            continue;
        }
        job = free_job(count);
        memset(mutant_in, 0, sizeof mutant_in);
        mutant_in[list[i].function] = 1;
        fflush(stdout);
        jobs[job].number = list[i].number;
        jobs[job].process = fork();
        if (jobs[job].process == 0) try_mutant(list[i].number);
    }
    for (i = 0; i < count; i++) {
        if (jobs[i].process == 0 || waitpid(jobs[i].process, &status, 0) < 0) continue;
        print_end(jobs[i].number, status);
    }
    return 0;
}
