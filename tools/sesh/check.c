/* SPDX-License-Identifier: MIT */
/* sesh check: is the input valid JSON? */
#include "check.h"

#include <stdio.h>
#include <string.h>

#include <sesh/sesh.h>

#include "exit.h"
#include "fault.h"
#include "input.h"
#include "usage.h"

#define DIGITS_OF(number) #number
#define DIGITS(limit) DIGITS_OF(limit)
#define MOST_DEPTH DIGITS(SESH_MAX_DEPTH)

static const char help[] = "usage: sesh check [OPTION ...] [FILE ...]\n"
                           "\n"
                           "Judges each FILE by RFC 8259, in constant memory. Prints nothing when it is\n"
                           "valid, else FILE:OFFSET: STATUS: text.\n"
                           "\n"
                           "  --max-depth N   levels of [ and { that are accepted (default and most: " MOST_DEPTH ")\n"
                           "  --chunk BYTES   feed the text in pieces of this size\n";

enum { CHUNK = 65536 };

static int check_file(const char *name, const struct sesh_options *options, size_t chunk)
{
    static unsigned char buffer[CHUNK];
    struct sesh_reader reader;
    struct sesh_error error;
    const char *fault;
    struct input in;
    size_t length = 0, fed, blocks = 0;
    int status = sesh_begin(&reader, NULL, NULL, NULL, 0, options);
    if (!input_open(&in, name)) return EXIT_IO;
    while (status == SESH_OK && (length = input_read(&in, buffer, sizeof buffer)) > 0) {
        blocks++;
        for (fed = 0; status == SESH_OK && fed < length; fed += chunk)
            status = sesh_feed(&reader, buffer + fed, length - fed < chunk ? length - fed : chunk);
    }
    if (input_failed(&in)) {
        input_close(&in);
        return EXIT_IO;
    }
    input_close(&in);
    if (sesh_end(&reader, &error) == SESH_OK) return EXIT_GOOD;
    fault = fault_describe(NULL, NULL, &error);
    if (blocks == 1 && fault[0] == '\0') fault = fault_of_beginning((const char *)buffer, length, &error);
    print_error(in.name, &error, fault, "", 0);
    return EXIT_REFUSED;
}

int command_check(int argc, char **argv)
{
    static const struct option longs[] = {{"max-depth", required_argument, NULL, 'd'},
                                          {"chunk", required_argument, NULL, 'c'},
                                          {"help", no_argument, NULL, 'h'},
                                          {NULL, 0, NULL, 0}};
    struct sesh_options options;
    size_t depth = 0;
    size_t chunk = CHUNK;
    int worst, c;
    memset(&options, 0, sizeof options);
    while ((c = next_option(argc, argv, longs, help, &worst)) > 0) {
        if (c == 'd' && !option_number("max-depth", optarg, 1, SESH_MAX_DEPTH, &depth)) return EXIT_USAGE;
        if (c == 'c' && !option_number("chunk", optarg, 1, CHUNK, &chunk)) return EXIT_USAGE;
    }
    if (c == 0) return worst;
    options.max_depth = (uint8_t)depth;
    if (optind == argc) return check_file("-", &options, chunk);
    for (; optind < argc; optind++) {
        int status = check_file(argv[optind], &options, chunk);
        if (status > worst) worst = status;
    }
    return worst;
}
