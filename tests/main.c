/* SPDX-License-Identifier: MIT */
/*
 * Runs all test modules, or those whose name contains the first argument. Run it in the root of the
 * tree. Failures are printed as they happen; the last line is "N passed, N failed".
 * CMOCKA_MESSAGE_OUTPUT=STDOUT shows cmocka's own lines.
 */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "tally.h"

static const struct {
    const char *name;
    void (*run)(struct tally *tally);
} modules[] = {
    {"rows", test_rows},     {"samples", test_samples},
    {"api", test_api},       {"grammar", test_grammar},
    {"jwt", test_jwt},       {"psa", test_psa},
    {"ask", test_ask},       {"types", test_types},
    {"text", test_text},     {"run", test_run},
    {"port", test_port},     {"token", test_token},
    {"shapes", test_shapes}, {"protocols", test_protocols},
};

/* ---- cmocka's report ----------------------------------------------------- */

/* With a line for each test, failures would be hard to find. So cmocka writes XML to a file, and
   only the failures in it are shown. */
static char report[] = "/tmp/sesh-tests-XXXXXX";

static void hide_report(void)
{
    int file;
    if (getenv("CMOCKA_XML_FILE") != NULL || getenv("CMOCKA_MESSAGE_OUTPUT") != NULL) return;
    file = mkstemp(report);
    if (file < 0) return;
    close(file);
    remove(report); /* cmocka must create it itself */
    cmocka_set_message_output(CM_OUTPUT_XML);
    setenv("CMOCKA_XML_FILE", report, 1);
}

static void show_failures(void)
{
    char line[512];
    char test[512] = "";
    FILE *file = fopen(report, "r");
    if (file == NULL) return;
    while (fgets(line, sizeof line, file) != NULL) {
        if (strstr(line, "<testcase ") != NULL) strcpy(test, line);
        if (strstr(line, "<failure>") != NULL) fprintf(stderr, "%s%s", test, line);
    }
    fclose(file);
    remove(report);
}

int main(int argc, char **argv)
{
    struct tally tally = {0, 0};
    size_t i;
    hide_report();
    for (i = 0; i < sizeof modules / sizeof *modules; i++) {
        if (argc < 2 || strstr(modules[i].name, argv[1]) != NULL) modules[i].run(&tally);
        fflush(stdout);
    }
    show_failures();
    printf("%lu passed, %lu failed\n", tally.passed, tally.failed);
    return tally.failed != 0;
}
